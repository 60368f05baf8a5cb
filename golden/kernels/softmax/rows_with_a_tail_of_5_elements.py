# softmax/rows_with_a_tail_of_5_elements: Partial results of a row side by side, folded at its end; what they leave is a loop of its own.
# Scheduled by softmax: rows.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def softmax(x: T.Buffer((n, T.int64(8), T.int64(133)), "float32"), softmax: T.Buffer((n, T.int64(8), T.int64(133)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_max = T.sblock_alloc_buffer((n, T.int64(8), T.int64(16)))
        max_8 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(8)))
        max_4 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(4)))
        max_2 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(2)))
        row_max = T.sblock_alloc_buffer((n, T.int64(8)))
        tail_max = T.sblock_alloc_buffer((n, T.int64(8)))
        all_max = T.sblock_alloc_buffer((n, T.int64(8)))
        row_exp = T.sblock_alloc_buffer((n, T.int64(8), T.int64(133)))
        lanes_sum = T.sblock_alloc_buffer((n, T.int64(8), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((n, T.int64(8)))
        tail_sum = T.sblock_alloc_buffer((n, T.int64(8)))
        all_sum = T.sblock_alloc_buffer((n, T.int64(8)))
        row_scale = T.sblock_alloc_buffer((n, T.int64(8)))
        for i0, i1, i2, k in T.grid(n, T.int64(8), T.int64(16), T.int64(8)):
            with T.sblock("lanes_max"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(x[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_max[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                lanes_max[v_i0, v_i1, v_i2] = T.max(lanes_max[v_i0, v_i1, v_i2], x[v_i0, v_i1, v_k * T.int64(16) + v_i2])
        for i0, i1, i2 in T.grid(n, T.int64(8), T.int64(8)):
            with T.sblock("max_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_max[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(max_8[v_i0, v_i1, v_i2])
                max_8[v_i0, v_i1, v_i2] = T.max(lanes_max[v_i0, v_i1, v_i2], lanes_max[v_i0, v_i1, v_i2 + T.int64(8)])
        for i0, i1, i2 in T.grid(n, T.int64(8), T.int64(4)):
            with T.sblock("max_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(max_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(max_4[v_i0, v_i1, v_i2])
                max_4[v_i0, v_i1, v_i2] = T.max(max_8[v_i0, v_i1, v_i2], max_8[v_i0, v_i1, v_i2 + T.int64(4)])
        for i0, i1, i2 in T.grid(n, T.int64(8), T.int64(2)):
            with T.sblock("max_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(max_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(max_2[v_i0, v_i1, v_i2])
                max_2[v_i0, v_i1, v_i2] = T.max(max_4[v_i0, v_i1, v_i2], max_4[v_i0, v_i1, v_i2 + T.int64(2)])
        for i0, i1 in T.grid(n, T.int64(8)):
            with T.sblock("row_max"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(max_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_max[v_i0, v_i1])
                row_max[v_i0, v_i1] = T.max(max_2[v_i0, v_i1, T.int64(0)], max_2[v_i0, v_i1, T.int64(1)])
        for i0, i1, rest in T.grid(n, T.int64(8), T.int64(5)):
            with T.sblock("tail_max"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(x[v_i0, v_i1, v_rest + T.int64(128)])
                T.writes(tail_max[v_i0, v_i1])
                with T.init():
                    tail_max[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0, v_i1] = T.max(tail_max[v_i0, v_i1], x[v_i0, v_i1, v_rest + T.int64(128)])
        for i0, i1 in T.grid(n, T.int64(8)):
            with T.sblock("all_max"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_max[v_i0, v_i1], tail_max[v_i0, v_i1])
                T.writes(all_max[v_i0, v_i1])
                all_max[v_i0, v_i1] = T.max(row_max[v_i0, v_i1], tail_max[v_i0, v_i1])
        for i0, i1, i2 in T.grid(n, T.int64(8), T.int64(133)):
            with T.sblock("row_exp"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(x[v_i0, v_i1, v_i2], all_max[v_i0, v_i1])
                T.writes(row_exp[v_i0, v_i1, v_i2])
                row_exp[v_i0, v_i1, v_i2] = T.exp(x[v_i0, v_i1, v_i2] - all_max[v_i0, v_i1])
        for i0, i1, i2, k in T.grid(n, T.int64(8), T.int64(16), T.int64(8)):
            with T.sblock("lanes_sum"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(row_exp[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sum[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sum[v_i0, v_i1, v_i2] = lanes_sum[v_i0, v_i1, v_i2] + row_exp[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(n, T.int64(8), T.int64(8)):
            with T.sblock("sum_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sum[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sum_8[v_i0, v_i1, v_i2])
                sum_8[v_i0, v_i1, v_i2] = lanes_sum[v_i0, v_i1, v_i2] + lanes_sum[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(n, T.int64(8), T.int64(4)):
            with T.sblock("sum_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sum_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sum_4[v_i0, v_i1, v_i2])
                sum_4[v_i0, v_i1, v_i2] = sum_8[v_i0, v_i1, v_i2] + sum_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(n, T.int64(8), T.int64(2)):
            with T.sblock("sum_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sum_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sum_2[v_i0, v_i1, v_i2])
                sum_2[v_i0, v_i1, v_i2] = sum_4[v_i0, v_i1, v_i2] + sum_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(n, T.int64(8)):
            with T.sblock("row_sum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sum_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sum[v_i0, v_i1])
                row_sum[v_i0, v_i1] = sum_2[v_i0, v_i1, T.int64(0)] + sum_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(n, T.int64(8), T.int64(5)):
            with T.sblock("tail_sum"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(row_exp[v_i0, v_i1, v_rest + T.int64(128)])
                T.writes(tail_sum[v_i0, v_i1])
                with T.init():
                    tail_sum[v_i0, v_i1] = T.float32(0.0)
                tail_sum[v_i0, v_i1] = tail_sum[v_i0, v_i1] + row_exp[v_i0, v_i1, v_rest + T.int64(128)]
        for i0, i1 in T.grid(n, T.int64(8)):
            with T.sblock("all_sum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_sum[v_i0, v_i1], tail_sum[v_i0, v_i1])
                T.writes(all_sum[v_i0, v_i1])
                all_sum[v_i0, v_i1] = row_sum[v_i0, v_i1] + tail_sum[v_i0, v_i1]
        for i0, i1 in T.grid(n, T.int64(8)):
            with T.sblock("row_scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(all_sum[v_i0, v_i1])
                T.writes(row_scale[v_i0, v_i1])
                row_scale[v_i0, v_i1] = T.float32(1.0) / all_sum[v_i0, v_i1]
        for i0, i1, i2 in T.grid(n, T.int64(8), T.int64(133)):
            with T.sblock("softmax"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_exp[v_i0, v_i1, v_i2], row_scale[v_i0, v_i1])
                T.writes(softmax[v_i0, v_i1, v_i2])
                softmax[v_i0, v_i1, v_i2] = row_exp[v_i0, v_i1, v_i2] * row_scale[v_i0, v_i1]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def softmax(x: T.Buffer((n, T.int64(8), T.int64(133)), "float32"), softmax: T.Buffer((n, T.int64(8), T.int64(133)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_max = T.sblock_alloc_buffer((n, T.int64(8), T.int64(16)))
        max_8 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(8)))
        max_4 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(4)))
        max_2 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(2)))
        row_max = T.sblock_alloc_buffer((n, T.int64(8)))
        tail_max = T.sblock_alloc_buffer((n, T.int64(8)))
        all_max = T.sblock_alloc_buffer((n, T.int64(8)))
        row_exp = T.sblock_alloc_buffer((n, T.int64(8), T.int64(133)))
        lanes_sum = T.sblock_alloc_buffer((n, T.int64(8), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((n, T.int64(8), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((n, T.int64(8)))
        tail_sum = T.sblock_alloc_buffer((n, T.int64(8)))
        all_sum = T.sblock_alloc_buffer((n, T.int64(8)))
        row_scale = T.sblock_alloc_buffer((n, T.int64(8)))
        for i0_i1_fused in T.parallel(n * T.int64(8)):
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(5)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                    v_rest = T.axis.reduce(T.int64(5), ax2)
                    T.reads(x[v_i0, v_i1, v_rest + T.int64(128)])
                    T.writes(tail_max[v_i0, v_i1])
                    with T.init():
                        tail_max[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                    tail_max[v_i0, v_i1] = T.max(tail_max[v_i0, v_i1], x[v_i0, v_i1, v_rest + T.int64(128)])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_max_init"):
                        v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_max[v_i0, v_i1, v_i2])
                        lanes_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                for ax3 in range(T.int64(8)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_max_update"):
                            v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                            v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_max[v_i0, v_i1, v_i2], x[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_max[v_i0, v_i1, v_i2])
                            lanes_max[v_i0, v_i1, v_i2] = T.max(lanes_max[v_i0, v_i1, v_i2], x[v_i0, v_i1, v_k * T.int64(16) + v_i2])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("max_8"):
                        v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_max[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(max_8[v_i0, v_i1, v_i2])
                        max_8[v_i0, v_i1, v_i2] = T.max(lanes_max[v_i0, v_i1, v_i2], lanes_max[v_i0, v_i1, v_i2 + T.int64(8)])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("max_4"):
                        v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(max_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(max_4[v_i0, v_i1, v_i2])
                        max_4[v_i0, v_i1, v_i2] = T.max(max_8[v_i0, v_i1, v_i2], max_8[v_i0, v_i1, v_i2 + T.int64(4)])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("max_2"):
                        v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(max_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(max_2[v_i0, v_i1, v_i2])
                        max_2[v_i0, v_i1, v_i2] = T.max(max_4[v_i0, v_i1, v_i2], max_4[v_i0, v_i1, v_i2 + T.int64(2)])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_max"):
                    v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                    T.reads(max_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_max[v_i0, v_i1])
                    row_max[v_i0, v_i1] = T.max(max_2[v_i0, v_i1, T.int64(0)], max_2[v_i0, v_i1, T.int64(1)])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_max"):
                    v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                    T.reads(row_max[v_i0, v_i1], tail_max[v_i0, v_i1])
                    T.writes(all_max[v_i0, v_i1])
                    all_max[v_i0, v_i1] = T.max(row_max[v_i0, v_i1], tail_max[v_i0, v_i1])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_exp_ax2_common"):
                    T.reads()
                    T.writes()
                    with T.sblock("row_exp_ax20_partition"):
                        T.reads()
                        T.writes()
                        for ax20_0 in range(T.int64(8)):
                            for ax20_1 in T.vectorized(T.int64(16)):
                                with T.sblock("row_exp_ax20"):
                                    v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                                    v_i2 = T.axis.spatial(T.int64(128), ax20_0 * T.int64(16) + ax20_1)
                                    T.reads(x[T.int64(0):n, T.int64(0):T.int64(8), T.int64(0):T.int64(128)], all_max[T.int64(0):n, T.int64(0):T.int64(8)])
                                    T.writes(row_exp[T.int64(0):n, T.int64(0):T.int64(8), T.int64(0):T.int64(128)])
                                    row_exp[v_i0, v_i1, v_i2] = T.exp(x[v_i0, v_i1, v_i2] - all_max[v_i0, v_i1])
                    with T.sblock("row_exp_ax21_partition"):
                        T.reads()
                        T.writes()
                        for ax21 in range(T.int64(128), T.int64(133)):
                            with T.sblock("row_exp_ax21"):
                                v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                                v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                                v_i2 = T.axis.spatial((T.int64(128), T.int64(133)), ax21)
                                T.reads(x[T.int64(0):n, T.int64(0):T.int64(8), T.int64(128):T.int64(133)], all_max[T.int64(0):n, T.int64(0):T.int64(8)])
                                T.writes(row_exp[T.int64(0):n, T.int64(0):T.int64(8), T.int64(128):T.int64(133)])
                                row_exp[v_i0, v_i1, v_i2] = T.exp(x[v_i0, v_i1, v_i2] - all_max[v_i0, v_i1])
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(5)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                    v_rest = T.axis.reduce(T.int64(5), ax2)
                    T.reads(row_exp[v_i0, v_i1, v_rest + T.int64(128)])
                    T.writes(tail_sum[v_i0, v_i1])
                    with T.init():
                        tail_sum[v_i0, v_i1] = T.float32(0.0)
                    tail_sum[v_i0, v_i1] = tail_sum[v_i0, v_i1] + row_exp[v_i0, v_i1, v_rest + T.int64(128)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sum_init"):
                        v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_sum[v_i0, v_i1, v_i2])
                        lanes_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(8)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sum_update"):
                            v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                            v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_sum[v_i0, v_i1, v_i2], row_exp[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_sum[v_i0, v_i1, v_i2])
                            lanes_sum[v_i0, v_i1, v_i2] = lanes_sum[v_i0, v_i1, v_i2] + row_exp[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("sum_8"):
                        v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_sum[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(sum_8[v_i0, v_i1, v_i2])
                        sum_8[v_i0, v_i1, v_i2] = lanes_sum[v_i0, v_i1, v_i2] + lanes_sum[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("sum_4"):
                        v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(sum_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(sum_4[v_i0, v_i1, v_i2])
                        sum_4[v_i0, v_i1, v_i2] = sum_8[v_i0, v_i1, v_i2] + sum_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("sum_2"):
                        v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(sum_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(sum_2[v_i0, v_i1, v_i2])
                        sum_2[v_i0, v_i1, v_i2] = sum_4[v_i0, v_i1, v_i2] + sum_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_sum"):
                    v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                    T.reads(sum_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_sum[v_i0, v_i1])
                    row_sum[v_i0, v_i1] = sum_2[v_i0, v_i1, T.int64(0)] + sum_2[v_i0, v_i1, T.int64(1)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_sum"):
                    v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                    T.reads(row_sum[v_i0, v_i1], tail_sum[v_i0, v_i1])
                    T.writes(all_sum[v_i0, v_i1])
                    all_sum[v_i0, v_i1] = row_sum[v_i0, v_i1] + tail_sum[v_i0, v_i1]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_scale"):
                    v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8) + ax0)
                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8) + ax1)
                    T.reads(all_sum[v_i0, v_i1])
                    T.writes(row_scale[v_i0, v_i1])
                    row_scale[v_i0, v_i1] = T.float32(1.0) / all_sum[v_i0, v_i1]
            with T.sblock("softmax_i2_common"):
                T.reads()
                T.writes()
                with T.sblock("softmax_i20_partition"):
                    T.reads()
                    T.writes()
                    for i20_0 in range(T.int64(8)):
                        for i20_1 in T.vectorized(T.int64(16)):
                            with T.sblock("softmax_i20"):
                                v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8))
                                v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8))
                                v_i2 = T.axis.spatial(T.int64(128), i20_0 * T.int64(16) + i20_1)
                                T.reads(row_exp[T.int64(0):n, T.int64(0):T.int64(8), T.int64(0):T.int64(128)], row_scale[T.int64(0):n, T.int64(0):T.int64(8)])
                                T.writes(softmax[T.int64(0):n, T.int64(0):T.int64(8), T.int64(0):T.int64(128)])
                                softmax[v_i0, v_i1, v_i2] = row_exp[v_i0, v_i1, v_i2] * row_scale[v_i0, v_i1]
                with T.sblock("softmax_i21_partition"):
                    T.reads()
                    T.writes()
                    for i21 in range(T.int64(128), T.int64(133)):
                        with T.sblock("softmax_i21"):
                            v_i0 = T.axis.spatial(n, i0_i1_fused // T.int64(8))
                            v_i1 = T.axis.spatial(T.int64(8), i0_i1_fused % T.int64(8))
                            v_i2 = T.axis.spatial((T.int64(128), T.int64(133)), i21)
                            T.reads(row_exp[T.int64(0):n, T.int64(0):T.int64(8), T.int64(128):T.int64(133)], row_scale[T.int64(0):n, T.int64(0):T.int64(8)])
                            T.writes(softmax[T.int64(0):n, T.int64(0):T.int64(8), T.int64(128):T.int64(133)])
                            softmax[v_i0, v_i1, v_i2] = row_exp[v_i0, v_i1, v_i2] * row_scale[v_i0, v_i1]
