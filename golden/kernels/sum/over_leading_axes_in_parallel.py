# sum/over_leading_axes_in_parallel: A sum over axes before the last, of columns that are worth every core, between two elementwise stages.
# Scheduled by fused_multiply_sum: columns, multiply1: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_multiply_sum(x: T.Buffer((T.int64(9), T.int64(130), T.int64(48)), "float32"), lv_red_intermediate: T.Buffer((T.int64(48),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_multiply_intermediate = T.sblock_alloc_buffer((T.int64(9), T.int64(130), T.int64(48)))
        for ax0, ax1, ax2 in T.grid(T.int64(9), T.int64(130), T.int64(48)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2])
                T_multiply_intermediate[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2] * T.float32(2.0)
        for ax0, k0, k1 in T.grid(T.int64(48), T.int64(9), T.int64(130)):
            with T.sblock("lv_red"):
                v_ax0, v_k0, v_k1 = T.axis.remap("SRR", [ax0, k0, k1])
                T.reads(T_multiply_intermediate[v_k0, v_k1, v_ax0])
                T.writes(lv_red_intermediate[v_ax0])
                with T.init():
                    lv_red_intermediate[v_ax0] = T.float32(0.0)
                lv_red_intermediate[v_ax0] = lv_red_intermediate[v_ax0] + T_multiply_intermediate[v_k0, v_k1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def multiply1(lv1: T.Buffer((T.int64(48),), "float32"), T_multiply: T.Buffer((T.int64(48),), "float32")):
        T.func_attr({"op_pattern": 0, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(48)):
            with T.sblock("T_multiply"):
                v_ax0 = T.axis.spatial(T.int64(48), ax0)
                T.reads(lv1[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = lv1[v_ax0] * T.float32(0.5)

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_multiply_sum(x: T.Buffer((T.int64(9), T.int64(130), T.int64(48)), "float32"), lv_red_intermediate: T.Buffer((T.int64(48),), "float32")):
        T.func_attr({"schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        lv_red_intermediate_local = T.sblock_alloc_buffer((T.int64(48),), scope="local")
        for ax0_0 in T.parallel(T.int64(3)):
            for ax0_1_0_init in T.unroll(T.int64(2)):
                for ax0_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("lv_red_init"):
                        v_ax0 = T.axis.spatial(T.int64(48), ax0_0 * T.int64(16) + ax0_1_0_init * T.int64(8) + ax0_1_1_init)
                        T.reads()
                        T.writes(lv_red_intermediate_local[v_ax0])
                        lv_red_intermediate_local[v_ax0] = T.float32(0.0)
            for k0, k1 in T.grid(T.int64(9), T.int64(130)):
                for ax0_1_0 in T.unroll(T.int64(2)):
                    for ax0_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("lv_red_update"):
                            v_ax0 = T.axis.spatial(T.int64(48), ax0_0 * T.int64(16) + ax0_1_0 * T.int64(8) + ax0_1_1)
                            v_k0, v_k1 = T.axis.remap("RR", [k0, k1])
                            T.reads(lv_red_intermediate_local[v_ax0], x[v_k0, v_k1, v_ax0])
                            T.writes(lv_red_intermediate_local[v_ax0])
                            lv_red_intermediate_local[v_ax0] = lv_red_intermediate_local[v_ax0] + x[v_k0, v_k1, v_ax0] * T.float32(2.0)
            for ax0_0_1 in range(T.int64(2)):
                for ax0_1 in T.vectorized(T.int64(8)):
                    with T.sblock("lv_red_intermediate_local"):
                        v0 = T.axis.spatial(T.int64(48), ax0_0 * T.int64(16) + ax0_0_1 * T.int64(8) + ax0_1)
                        T.reads(lv_red_intermediate_local[v0])
                        T.writes(lv_red_intermediate[v0])
                        lv_red_intermediate[v0] = lv_red_intermediate_local[v0]

    @T.prim_func(private=True, s_tir=True)
    def multiply1(lv1: T.Buffer((T.int64(48),), "float32"), T_multiply: T.Buffer((T.int64(48),), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_0 in range(T.int64(6)):
            for ax0_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_multiply"):
                    v_ax0 = T.axis.spatial(T.int64(48), ax0_0 * T.int64(8) + ax0_1)
                    T.reads(lv1[v_ax0])
                    T.writes(T_multiply[v_ax0])
                    T_multiply[v_ax0] = lv1[v_ax0] * T.float32(0.5)
