# mean/over_an_image: The last axes are one row; its partial results lie side by side, and what they leave is a loop of its own.
# Scheduled by mean: rows, reshape: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def mean(lv: T.Buffer((T.int64(2), T.int64(5), T.int64(49)), "float32"), mean: T.Buffer((T.int64(2), T.int64(5)), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((T.int64(2), T.int64(5)))
        tail_mean = T.sblock_alloc_buffer((T.int64(2), T.int64(5)))
        all_mean = T.sblock_alloc_buffer((T.int64(2), T.int64(5)))
        for i0, i1, i2, k in T.grid(T.int64(2), T.int64(5), T.int64(16), T.int64(3)):
            with T.sblock("lanes_mean"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(lv[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_mean[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(5), T.int64(8)):
            with T.sblock("mean_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(mean_8[v_i0, v_i1, v_i2])
                mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(5), T.int64(4)):
            with T.sblock("mean_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(mean_4[v_i0, v_i1, v_i2])
                mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(5), T.int64(2)):
            with T.sblock("mean_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(mean_2[v_i0, v_i1, v_i2])
                mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(T.int64(2), T.int64(5)):
            with T.sblock("row_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_mean[v_i0, v_i1])
                row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(T.int64(2), T.int64(5), T.int64(1)):
            with T.sblock("tail_mean"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(lv[v_i0, v_i1, v_rest + T.int64(48)])
                T.writes(tail_mean[v_i0, v_i1])
                with T.init():
                    tail_mean[v_i0, v_i1] = T.float32(0.0)
                tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + lv[v_i0, v_i1, v_rest + T.int64(48)]
        for i0, i1 in T.grid(T.int64(2), T.int64(5)):
            with T.sblock("all_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_mean[v_i0, v_i1], tail_mean[v_i0, v_i1])
                T.writes(all_mean[v_i0, v_i1])
                all_mean[v_i0, v_i1] = row_mean[v_i0, v_i1] + tail_mean[v_i0, v_i1]
        for i0, i1 in T.grid(T.int64(2), T.int64(5)):
            with T.sblock("mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(all_mean[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = all_mean[v_i0, v_i1] / T.float32(49.0)

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(7)), "float32"),
        T_reshape: T.Buffer((T.int64(2), T.int64(5), T.int64(49)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(5), T.int64(49)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[((v_ax2 // T.int64(49) + v_ax1) // T.int64(5) + v_ax0) % T.int64(2), (v_ax2 // T.int64(49) + v_ax1) % T.int64(5), v_ax2 % T.int64(49)
                        // T.int64(7), v_ax2 % T.int64(7)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = x[((v_ax2 // T.int64(49) + v_ax1) // T.int64(5) + v_ax0) % T.int64(2), (v_ax2 // T.int64(49) + v_ax1)
                    % T.int64(5), v_ax2 % T.int64(49) // T.int64(7), v_ax2 % T.int64(7)]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def mean(lv: T.Buffer((T.int64(2), T.int64(5), T.int64(49)), "float32"), mean: T.Buffer((T.int64(2), T.int64(5)), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((T.int64(2), T.int64(5)))
        tail_mean = T.sblock_alloc_buffer((T.int64(2), T.int64(5)))
        all_mean = T.sblock_alloc_buffer((T.int64(2), T.int64(5)))
        for i0_i1_fused in range(T.int64(10)):
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                with T.sblock("tail_mean"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5) + ax0)
                    v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5) + ax1)
                    v_rest = T.axis.reduce(T.int64(1), ax2)
                    T.reads(lv[v_i0, v_i1, v_rest + T.int64(48)])
                    T.writes(tail_mean[v_i0, v_i1])
                    with T.init():
                        tail_mean[v_i0, v_i1] = T.float32(0.0)
                    tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + lv[v_i0, v_i1, v_rest + T.int64(48)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_mean_init"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5) + ax0)
                        v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_mean[v_i0, v_i1, v_i2])
                        lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(3)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_mean_update"):
                            v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5) + ax0)
                            v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_mean[v_i0, v_i1, v_i2], lv[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_mean[v_i0, v_i1, v_i2])
                            lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("mean_8"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5) + ax0)
                        v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(mean_8[v_i0, v_i1, v_i2])
                        mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("mean_4"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5) + ax0)
                        v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(mean_4[v_i0, v_i1, v_i2])
                        mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("mean_2"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5) + ax0)
                        v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(mean_2[v_i0, v_i1, v_i2])
                        mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_mean"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5) + ax0)
                    v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5) + ax1)
                    T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_mean[v_i0, v_i1])
                    row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_mean"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5) + ax0)
                    v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5) + ax1)
                    T.reads(row_mean[v_i0, v_i1], tail_mean[v_i0, v_i1])
                    T.writes(all_mean[v_i0, v_i1])
                    all_mean[v_i0, v_i1] = row_mean[v_i0, v_i1] + tail_mean[v_i0, v_i1]
            with T.sblock("mean"):
                v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(5))
                v_i1 = T.axis.spatial(T.int64(5), i0_i1_fused % T.int64(5))
                T.reads(all_mean[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = all_mean[v_i0, v_i1] / T.float32(49.0)

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(7)), "float32"),
        T_reshape: T.Buffer((T.int64(2), T.int64(5), T.int64(49)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(5), T.int64(49)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[((v_ax2 // T.int64(49) + v_ax1) // T.int64(5) + v_ax0) % T.int64(2), (v_ax2 // T.int64(49) + v_ax1) % T.int64(5), v_ax2 % T.int64(49)
                        // T.int64(7), v_ax2 % T.int64(7)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = x[((v_ax2 // T.int64(49) + v_ax1) // T.int64(5) + v_ax0) % T.int64(2), (v_ax2 // T.int64(49) + v_ax1)
                    % T.int64(5), v_ax2 % T.int64(49) // T.int64(7), v_ax2 % T.int64(7)]
