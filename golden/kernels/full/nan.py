# full/nan: A constant NaN is read from memory: as a number in the program, its relu is folded to zero.
# Scheduled by fused_relu_add: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_relu_add(param_0: T.Buffer((T.int64(5), T.int64(7)), "float32"), x: T.Buffer((T.int64(5), T.int64(7)), "float32"),
        T_add_intermediate: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        relu_intermediate = T.sblock_alloc_buffer((T.int64(5), T.int64(7)))
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("relu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(param_0[v_i0, v_i1])
                T.writes(relu_intermediate[v_i0, v_i1])
                relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), param_0[v_i0, v_i1])
        for ax0, ax1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(x[v_ax0, v_ax1], relu_intermediate[v_ax0, v_ax1])
                T.writes(T_add_intermediate[v_ax0, v_ax1])
                T_add_intermediate[v_ax0, v_ax1] = x[v_ax0, v_ax1] + relu_intermediate[v_ax0, v_ax1]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_relu_add(param_0: T.Buffer((T.int64(5), T.int64(7)), "float32"), x: T.Buffer((T.int64(5), T.int64(7)), "float32"),
        T_add_intermediate: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in range(T.int64(35)):
            with T.sblock("T_add"):
                v_ax0 = T.axis.spatial(T.int64(5), ax0_ax1_fused // T.int64(7))
                v_ax1 = T.axis.spatial(T.int64(7), ax0_ax1_fused % T.int64(7))
                T.reads(x[v_ax0, v_ax1], param_0[v_ax0, v_ax1])
                T.writes(T_add_intermediate[v_ax0, v_ax1])
                T_add_intermediate[v_ax0, v_ax1] = x[v_ax0, v_ax1] + T.max(T.float32(0.0), param_0[v_ax0, v_ax1])
