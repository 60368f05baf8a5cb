# mean/of_everything_but_channels: The last axes first, in vectors along them; then those before, in vectors of what is left.
# Scheduled by mean: plain, sum: rows, sum1: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def mean(lv1: T.Buffer((T.int64(16),), "float32"), mean: T.Buffer((T.int64(16),), "float32")):
        T.func_attr({"op_pattern": 0, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(T.int64(16)):
            with T.sblock("mean"):
                v_i0 = T.axis.spatial(T.int64(16), i0)
                T.reads(lv1[v_i0])
                T.writes(mean[v_i0])
                mean[v_i0] = lv1[v_i0] / T.float32(222.0)

    @T.prim_func(private=True, s_tir=True)
    def sum(x: T.Buffer((T.int64(6), T.int64(16), T.int64(37)), "float32"), all_sum: T.Buffer((T.int64(6), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sum = T.sblock_alloc_buffer((T.int64(6), T.int64(16), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(16), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(16), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(16), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        tail_sum = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        for i0, i1, i2, k in T.grid(T.int64(6), T.int64(16), T.int64(16), T.int64(2)):
            with T.sblock("lanes_sum"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(x[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sum[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sum[v_i0, v_i1, v_i2] = lanes_sum[v_i0, v_i1, v_i2] + x[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(T.int64(6), T.int64(16), T.int64(8)):
            with T.sblock("sum_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sum[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sum_8[v_i0, v_i1, v_i2])
                sum_8[v_i0, v_i1, v_i2] = lanes_sum[v_i0, v_i1, v_i2] + lanes_sum[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(T.int64(6), T.int64(16), T.int64(4)):
            with T.sblock("sum_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sum_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sum_4[v_i0, v_i1, v_i2])
                sum_4[v_i0, v_i1, v_i2] = sum_8[v_i0, v_i1, v_i2] + sum_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(T.int64(6), T.int64(16), T.int64(2)):
            with T.sblock("sum_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sum_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sum_2[v_i0, v_i1, v_i2])
                sum_2[v_i0, v_i1, v_i2] = sum_4[v_i0, v_i1, v_i2] + sum_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(T.int64(6), T.int64(16)):
            with T.sblock("row_sum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sum_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sum[v_i0, v_i1])
                row_sum[v_i0, v_i1] = sum_2[v_i0, v_i1, T.int64(0)] + sum_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(T.int64(6), T.int64(16), T.int64(5)):
            with T.sblock("tail_sum"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(x[v_i0, v_i1, v_rest + T.int64(32)])
                T.writes(tail_sum[v_i0, v_i1])
                with T.init():
                    tail_sum[v_i0, v_i1] = T.float32(0.0)
                tail_sum[v_i0, v_i1] = tail_sum[v_i0, v_i1] + x[v_i0, v_i1, v_rest + T.int64(32)]
        for i0, i1 in T.grid(T.int64(6), T.int64(16)):
            with T.sblock("all_sum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_sum[v_i0, v_i1], tail_sum[v_i0, v_i1])
                T.writes(all_sum[v_i0, v_i1])
                all_sum[v_i0, v_i1] = row_sum[v_i0, v_i1] + tail_sum[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def sum1(lv: T.Buffer((T.int64(6), T.int64(16)), "float32"), lv_red: T.Buffer((T.int64(16),), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, k0 in T.grid(T.int64(16), T.int64(6)):
            with T.sblock("lv_red"):
                v_ax0, v_k0 = T.axis.remap("SR", [ax0, k0])
                T.reads(lv[v_k0, v_ax0])
                T.writes(lv_red[v_ax0])
                with T.init():
                    lv_red[v_ax0] = T.float32(0.0)
                lv_red[v_ax0] = lv_red[v_ax0] + lv[v_k0, v_ax0]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def mean(lv1: T.Buffer((T.int64(16),), "float32"), mean: T.Buffer((T.int64(16),), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_0 in range(T.int64(2)):
            for i0_1 in T.vectorized(T.int64(8)):
                with T.sblock("mean"):
                    v_i0 = T.axis.spatial(T.int64(16), i0_0 * T.int64(8) + i0_1)
                    T.reads(lv1[v_i0])
                    T.writes(mean[v_i0])
                    mean[v_i0] = lv1[v_i0] / T.float32(222.0)

    @T.prim_func(private=True, s_tir=True)
    def sum(x: T.Buffer((T.int64(6), T.int64(16), T.int64(37)), "float32"), all_sum: T.Buffer((T.int64(6), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sum = T.sblock_alloc_buffer((T.int64(6), T.int64(16), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(16), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(16), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(16), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        tail_sum = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        for i0_i1_fused in range(T.int64(96)):
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(5)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(T.int64(6), i0_i1_fused // T.int64(16) + ax0)
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_fused % T.int64(16) + ax1)
                    v_rest = T.axis.reduce(T.int64(5), ax2)
                    T.reads(x[v_i0, v_i1, v_rest + T.int64(32)])
                    T.writes(tail_sum[v_i0, v_i1])
                    with T.init():
                        tail_sum[v_i0, v_i1] = T.float32(0.0)
                    tail_sum[v_i0, v_i1] = tail_sum[v_i0, v_i1] + x[v_i0, v_i1, v_rest + T.int64(32)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sum_init"):
                        v_i0 = T.axis.spatial(T.int64(6), i0_i1_fused // T.int64(16) + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), i0_i1_fused % T.int64(16) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_sum[v_i0, v_i1, v_i2])
                        lanes_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(2)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sum_update"):
                            v_i0 = T.axis.spatial(T.int64(6), i0_i1_fused // T.int64(16) + ax0)
                            v_i1 = T.axis.spatial(T.int64(16), i0_i1_fused % T.int64(16) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_sum[v_i0, v_i1, v_i2], x[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_sum[v_i0, v_i1, v_i2])
                            lanes_sum[v_i0, v_i1, v_i2] = lanes_sum[v_i0, v_i1, v_i2] + x[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("sum_8"):
                        v_i0 = T.axis.spatial(T.int64(6), i0_i1_fused // T.int64(16) + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), i0_i1_fused % T.int64(16) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_sum[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(sum_8[v_i0, v_i1, v_i2])
                        sum_8[v_i0, v_i1, v_i2] = lanes_sum[v_i0, v_i1, v_i2] + lanes_sum[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("sum_4"):
                        v_i0 = T.axis.spatial(T.int64(6), i0_i1_fused // T.int64(16) + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), i0_i1_fused % T.int64(16) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(sum_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(sum_4[v_i0, v_i1, v_i2])
                        sum_4[v_i0, v_i1, v_i2] = sum_8[v_i0, v_i1, v_i2] + sum_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("sum_2"):
                        v_i0 = T.axis.spatial(T.int64(6), i0_i1_fused // T.int64(16) + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), i0_i1_fused % T.int64(16) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(sum_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(sum_2[v_i0, v_i1, v_i2])
                        sum_2[v_i0, v_i1, v_i2] = sum_4[v_i0, v_i1, v_i2] + sum_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_sum"):
                    v_i0 = T.axis.spatial(T.int64(6), i0_i1_fused // T.int64(16) + ax0)
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_fused % T.int64(16) + ax1)
                    T.reads(sum_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_sum[v_i0, v_i1])
                    row_sum[v_i0, v_i1] = sum_2[v_i0, v_i1, T.int64(0)] + sum_2[v_i0, v_i1, T.int64(1)]
            with T.sblock("all_sum"):
                v_i0 = T.axis.spatial(T.int64(6), i0_i1_fused // T.int64(16))
                v_i1 = T.axis.spatial(T.int64(16), i0_i1_fused % T.int64(16))
                T.reads(row_sum[v_i0, v_i1], tail_sum[v_i0, v_i1])
                T.writes(all_sum[v_i0, v_i1])
                all_sum[v_i0, v_i1] = row_sum[v_i0, v_i1] + tail_sum[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def sum1(lv: T.Buffer((T.int64(6), T.int64(16)), "float32"), lv_red: T.Buffer((T.int64(16),), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        lv_red_local = T.sblock_alloc_buffer((T.int64(16),), scope="local")
        for ax0_0 in range(T.int64(1)):
            for ax0_1_0_init in T.unroll(T.int64(2)):
                for ax0_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("lv_red_init"):
                        v_ax0 = T.axis.spatial(T.int64(16), ax0_0 * T.int64(16) + ax0_1_0_init * T.int64(8) + ax0_1_1_init)
                        T.reads()
                        T.writes(lv_red_local[v_ax0])
                        lv_red_local[v_ax0] = T.float32(0.0)
            for k0 in range(T.int64(6)):
                for ax0_1_0 in T.unroll(T.int64(2)):
                    for ax0_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("lv_red_update"):
                            v_ax0 = T.axis.spatial(T.int64(16), ax0_0 * T.int64(16) + ax0_1_0 * T.int64(8) + ax0_1_1)
                            v_k0 = T.axis.reduce(T.int64(6), k0)
                            T.reads(lv_red_local[v_ax0], lv[v_k0, v_ax0])
                            T.writes(lv_red_local[v_ax0])
                            lv_red_local[v_ax0] = lv_red_local[v_ax0] + lv[v_k0, v_ax0]
            for ax0_0_1 in range(T.int64(2)):
                for ax0_1 in T.vectorized(T.int64(8)):
                    with T.sblock("lv_red_local"):
                        v0 = T.axis.spatial(T.int64(16), ax0_0_1 * T.int64(8) + ax0_1)
                        T.reads(lv_red_local[v0])
                        T.writes(lv_red[v0])
                        lv_red[v0] = lv_red_local[v0]
