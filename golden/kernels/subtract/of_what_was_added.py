# subtract/of_what_was_added: The sum of an operand and its own negative: a difference would cancel, as of real numbers.
# Scheduled by fused_add_subtract: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_add_subtract(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), y: T.Buffer((T.int64(5), T.int64(7)), "float32"),
        subtract_intermediate: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_add_intermediate = T.sblock_alloc_buffer((T.int64(5), T.int64(7)))
        for ax0, ax1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(x[v_ax0, v_ax1], y[v_ax0, v_ax1])
                T.writes(T_add_intermediate[v_ax0, v_ax1])
                T_add_intermediate[v_ax0, v_ax1] = x[v_ax0, v_ax1] + y[v_ax0, v_ax1]
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("subtract"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(T_add_intermediate[v_i0, v_i1], y[v_i0, v_i1])
                T.writes(subtract_intermediate[v_i0, v_i1])
                subtract_intermediate[v_i0, v_i1] = T_add_intermediate[v_i0, v_i1] + y[v_i0, v_i1] * T.float32(-1.0)

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_add_subtract(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), y: T.Buffer((T.int64(5), T.int64(7)), "float32"),
        subtract_intermediate: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in range(T.int64(35)):
            with T.sblock("subtract"):
                v_i0 = T.axis.spatial(T.int64(5), i0_i1_fused // T.int64(7))
                v_i1 = T.axis.spatial(T.int64(7), i0_i1_fused % T.int64(7))
                T.reads(x[v_i0, v_i1], y[v_i0, v_i1])
                T.writes(subtract_intermediate[v_i0, v_i1])
                subtract_intermediate[v_i0, v_i1] = x[v_i0, v_i1] + y[v_i0, v_i1] + y[v_i0, v_i1] * T.float32(-1.0)
