# max_pool2d/vectors_of_channels: Columns stay in registers over the window; NaN wins, and what lies outside of the image never does.
# Scheduled by fused_max_pool2d_relu: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_max_pool2d_relu(x: T.Buffer((T.int64(1), T.int64(15), T.int64(15), T.int64(16)), "float32"),
        relu_intermediate: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        PadInput = T.sblock_alloc_buffer((T.int64(1), T.int64(17), T.int64(17), T.int64(16)))
        max_pool_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(17), T.int64(17), T.int64(16)):
            with T.sblock("PadInput"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1 - T.int64(1), v_i2 - T.int64(1), v_i3])
                T.writes(PadInput[v_i0, v_i1, v_i2, v_i3])
                PadInput[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i1 and v_i1 < T.int64(16) and T.int64(1) <= v_i2 and v_i2 < T.int64(16),
                    x[v_i0, v_i1 - T.int64(1), v_i2 - T.int64(1), v_i3], T.float32("-inf"))
        for i0, i1, i2, i3, rv0, rv1 in T.grid(T.int64(1), T.int64(8), T.int64(8), T.int64(16), T.int64(3), T.int64(3)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(PadInput[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3])
                T.writes(max_pool_intermediate[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool_intermediate[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool_intermediate[v_i0, v_i1, v_i2, v_i3] = T.Select(PadInput[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]
                    > max_pool_intermediate[v_i0, v_i1, v_i2, v_i3] or T.isnan(PadInput[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]),
                    PadInput[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], max_pool_intermediate[v_i0, v_i1, v_i2, v_i3])
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(8), T.int64(8), T.int64(16)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(max_pool_intermediate[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), max_pool_intermediate[v_i0, v_i1, v_i2, v_i3])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_max_pool2d_relu(x: T.Buffer((T.int64(1), T.int64(15), T.int64(15), T.int64(16)), "float32"),
        relu_intermediate: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        max_pool_intermediate_local = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(16)), scope="local")
        for i0, i1, i2, i3_0 in T.grid(T.int64(1), T.int64(8), T.int64(8), T.int64(1)):
            for i3_1_0_init in T.unroll(T.int64(2)):
                for i3_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_init"):
                        v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                        v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(16) + i3_1_0_init * T.int64(8) + i3_1_1_init)
                        T.reads()
                        T.writes(max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3])
                        max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
            for rv0, rv1 in T.grid(T.int64(3), T.int64(3)):
                for i3_1_0 in T.unroll(T.int64(2)):
                    for i3_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("max_pool_update"):
                            v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                            v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(16) + i3_1_0 * T.int64(8) + i3_1_1)
                            v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                            T.reads(max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3],
                                x[v_i0, v_i1 * T.int64(2) + v_rv0 - T.int64(1), v_i2 * T.int64(2) + v_rv1 - T.int64(1), v_i3])
                            T.writes(max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3])
                            max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3] = T.Select(T.if_then_else(T.int64(1) <= v_i1 * T.int64(2) + v_rv0 and v_i1
                                    * T.int64(2) + v_rv0 < T.int64(16) and T.int64(1) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1 < T.int64(16),
                                    x[v_i0, v_i1 * T.int64(2) + v_rv0 - T.int64(1), v_i2 * T.int64(2) + v_rv1 - T.int64(1), v_i3], T.float32("-inf"))
                                > max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3] or T.isnan(T.if_then_else(T.int64(1) <= v_i1 * T.int64(2) + v_rv0 and v_i1
                                        * T.int64(2) + v_rv0 < T.int64(16) and T.int64(1) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1
                                        < T.int64(16), x[v_i0, v_i1 * T.int64(2) + v_rv0 - T.int64(1), v_i2 * T.int64(2) + v_rv1 - T.int64(1), v_i3],
                                        T.float32("-inf"))), T.if_then_else(T.int64(1) <= v_i1 * T.int64(2) + v_rv0 and v_i1 * T.int64(2) + v_rv0 < T.int64(16)
                                    and T.int64(1) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1 < T.int64(16),
                                    x[v_i0, v_i1 * T.int64(2) + v_rv0 - T.int64(1), v_i2 * T.int64(2) + v_rv1 - T.int64(1), v_i3], T.float32("-inf")),
                                max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3])
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(2)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(8), i1 + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), i2 + ax2)
                        v_i3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), max_pool_intermediate_local[v_i0, v_i1, v_i2, v_i3])
