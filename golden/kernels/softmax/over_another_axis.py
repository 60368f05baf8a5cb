# softmax/over_another_axis: Softmax over an axis before the last: the greatest, the sum, and the results, each on vectors of columns.
# Scheduled by fused_sum_softmax: columns, greatest: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_sum_softmax(x: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32"), lv: T.Buffer((T.int64(2), T.int64(1), T.int64(16)), "float32"),
        T_multiply_intermediate: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_subtract = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(16)))
        compute = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(16)))
        compute_red = T.sblock_alloc_buffer((T.int64(2), T.int64(1), T.int64(16)))
        T_divide_intermediate = T.sblock_alloc_buffer((T.int64(2), T.int64(1), T.int64(16)))
        T_subtract_1 = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(16)))
        compute_1 = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(16)))
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(5), T.int64(16)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2], lv[v_ax0, T.int64(0), v_ax2])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2])
                T_subtract[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2] - lv[v_ax0, T.int64(0), v_ax2]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(5), T.int64(16)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(T_subtract[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.exp(T_subtract[v_i0, v_i1, v_i2])
        for ax0, ax1, ax2, k1 in T.grid(T.int64(2), T.int64(1), T.int64(16), T.int64(5)):
            with T.sblock("compute_red"):
                v_ax0, v_ax1, v_ax2, v_k1 = T.axis.remap("SSSR", [ax0, ax1, ax2, k1])
                T.reads(compute[v_ax0, v_k1, v_ax2])
                T.writes(compute_red[v_ax0, v_ax1, v_ax2])
                with T.init():
                    compute_red[v_ax0, v_ax1, v_ax2] = T.float32(0.0)
                compute_red[v_ax0, v_ax1, v_ax2] = compute_red[v_ax0, v_ax1, v_ax2] + compute[v_ax0, v_k1, v_ax2]
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(1), T.int64(16)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(compute_red[v_ax0, v_ax1, v_ax2])
                T.writes(T_divide_intermediate[v_ax0, v_ax1, v_ax2])
                T_divide_intermediate[v_ax0, v_ax1, v_ax2] = T.float32(1.0) / compute_red[v_ax0, v_ax1, v_ax2]
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(5), T.int64(16)):
            with T.sblock("T_subtract1"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2], lv[v_ax0, T.int64(0), v_ax2])
                T.writes(T_subtract_1[v_ax0, v_ax1, v_ax2])
                T_subtract_1[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2] - lv[v_ax0, T.int64(0), v_ax2]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(5), T.int64(16)):
            with T.sblock("compute1"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(T_subtract_1[v_i0, v_i1, v_i2])
                T.writes(compute_1[v_i0, v_i1, v_i2])
                compute_1[v_i0, v_i1, v_i2] = T.exp(T_subtract_1[v_i0, v_i1, v_i2])
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(5), T.int64(16)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(compute_1[v_ax0, v_ax1, v_ax2], T_divide_intermediate[v_ax0, T.int64(0), v_ax2])
                T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2])
                T_multiply_intermediate[v_ax0, v_ax1, v_ax2] = compute_1[v_ax0, v_ax1, v_ax2] * T_divide_intermediate[v_ax0, T.int64(0), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def greatest(x: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32"), x_red: T.Buffer((T.int64(2), T.int64(1), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, k1 in T.grid(T.int64(2), T.int64(1), T.int64(16), T.int64(5)):
            with T.sblock("x_red"):
                v_ax0, v_ax1, v_ax2, v_k1 = T.axis.remap("SSSR", [ax0, ax1, ax2, k1])
                T.reads(x[v_ax0, v_k1, v_ax2])
                T.writes(x_red[v_ax0, v_ax1, v_ax2])
                with T.init():
                    x_red[v_ax0, v_ax1, v_ax2] = T.float32(-340282346638528859811704183484516925440.0)
                x_red[v_ax0, v_ax1, v_ax2] = T.max(x_red[v_ax0, v_ax1, v_ax2], x[v_ax0, v_k1, v_ax2])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_sum_softmax(x: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32"), lv: T.Buffer((T.int64(2), T.int64(1), T.int64(16)), "float32"),
        T_multiply_intermediate: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        compute_red_local = T.sblock_alloc_buffer((T.int64(2), T.int64(1), T.int64(16)), scope="local")
        for ax0, ax1, ax2_0 in T.grid(T.int64(2), T.int64(1), T.int64(1)):
            for ax2_1_0_init in T.unroll(T.int64(2)):
                for ax2_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("compute_red_init"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                        v_ax2 = T.axis.spatial(T.int64(16), ax2_0 * T.int64(16) + ax2_1_0_init * T.int64(8) + ax2_1_1_init)
                        T.reads()
                        T.writes(compute_red_local[v_ax0, v_ax1, v_ax2])
                        compute_red_local[v_ax0, v_ax1, v_ax2] = T.float32(0.0)
            for k1 in range(T.int64(5)):
                for ax2_1_0 in T.unroll(T.int64(2)):
                    for ax2_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("compute_red_update"):
                            v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                            v_ax2 = T.axis.spatial(T.int64(16), ax2_0 * T.int64(16) + ax2_1_0 * T.int64(8) + ax2_1_1)
                            v_k1 = T.axis.reduce(T.int64(5), k1)
                            T.reads(compute_red_local[v_ax0, v_ax1, v_ax2], x[v_ax0, v_k1, v_ax2], lv[v_ax0, T.int64(0), v_ax2])
                            T.writes(compute_red_local[v_ax0, v_ax1, v_ax2])
                            compute_red_local[v_ax0, v_ax1, v_ax2] = compute_red_local[v_ax0, v_ax1, v_ax2] + T.exp(x[v_ax0, v_k1, v_ax2]
                                - lv[v_ax0, T.int64(0), v_ax2])
            for ax0_1, ax1_1, ax2_0_1 in T.grid(T.int64(1), T.int64(5), T.int64(2)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_multiply"):
                        v_ax0 = T.axis.spatial(T.int64(2), ax0 + ax0_1)
                        v_ax1 = T.axis.spatial(T.int64(5), ax1_1)
                        v_ax2 = T.axis.spatial(T.int64(16), ax2_0_1 * T.int64(8) + ax2_1)
                        T.reads(x[v_ax0, v_ax1, v_ax2], lv[v_ax0, T.int64(0), v_ax2], compute_red_local[v_ax0, T.int64(0), v_ax2])
                        T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2])
                        T_multiply_intermediate[v_ax0, v_ax1, v_ax2] = T.exp(x[v_ax0, v_ax1, v_ax2] - lv[v_ax0, T.int64(0), v_ax2]) * (T.float32(1.0)
                            / compute_red_local[v_ax0, T.int64(0), v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def greatest(x: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32"), x_red: T.Buffer((T.int64(2), T.int64(1), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        x_red_local = T.sblock_alloc_buffer((T.int64(2), T.int64(1), T.int64(16)), scope="local")
        for ax0, ax1, ax2_0 in T.grid(T.int64(2), T.int64(1), T.int64(1)):
            for ax2_1_0_init in T.unroll(T.int64(2)):
                for ax2_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("x_red_init"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                        v_ax2 = T.axis.spatial(T.int64(16), ax2_0 * T.int64(16) + ax2_1_0_init * T.int64(8) + ax2_1_1_init)
                        T.reads()
                        T.writes(x_red_local[v_ax0, v_ax1, v_ax2])
                        x_red_local[v_ax0, v_ax1, v_ax2] = T.float32(-340282346638528859811704183484516925440.0)
            for k1 in range(T.int64(5)):
                for ax2_1_0 in T.unroll(T.int64(2)):
                    for ax2_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("x_red_update"):
                            v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                            v_ax2 = T.axis.spatial(T.int64(16), ax2_0 * T.int64(16) + ax2_1_0 * T.int64(8) + ax2_1_1)
                            v_k1 = T.axis.reduce(T.int64(5), k1)
                            T.reads(x_red_local[v_ax0, v_ax1, v_ax2], x[v_ax0, v_k1, v_ax2])
                            T.writes(x_red_local[v_ax0, v_ax1, v_ax2])
                            x_red_local[v_ax0, v_ax1, v_ax2] = T.max(x_red_local[v_ax0, v_ax1, v_ax2], x[v_ax0, v_k1, v_ax2])
            for ax0_1, ax1_1, ax2_0_1 in T.grid(T.int64(1), T.int64(1), T.int64(2)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("x_red_local"):
                        v0 = T.axis.spatial(T.int64(2), ax0 + ax0_1)
                        v1 = T.axis.spatial(T.int64(1), ax1_1)
                        v2 = T.axis.spatial(T.int64(16), ax2_0_1 * T.int64(8) + ax2_1)
                        T.reads(x_red_local[v0, v1, v2])
                        T.writes(x_red[v0, v1, v2])
                        x_red[v0, v1, v2] = x_red_local[v0, v1, v2]
