# concat/along_the_first_axis: Nothing is outside of the axis that is cut.
# Scheduled by concatenate: pieces.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def concatenate(x: T.Buffer((T.int64(3), T.int64(8)), "float32"), y: T.Buffer((T.int64(1), T.int64(8)), "float32"),
        T_concat: T.Buffer((T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(4), T.int64(8)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(y[v_ax0 - T.int64(3), v_ax1], x[v_ax0, v_ax1])
                T.writes(T_concat[v_ax0, v_ax1])
                T_concat[v_ax0, v_ax1] = T.if_then_else(T.int64(3) <= v_ax0, y[v_ax0 - T.int64(3), v_ax1], x[v_ax0, v_ax1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def concatenate(x: T.Buffer((T.int64(3), T.int64(8)), "float32"), y: T.Buffer((T.int64(1), T.int64(8)), "float32"),
        T_concat: T.Buffer((T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1_0 in T.grid(T.int64(3), T.int64(1)):
            for i1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_concat_0"):
                    v_ax0 = T.axis.spatial(T.int64(3), i0)
                    v_ax1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                    T.reads(x[v_ax0, v_ax1])
                    T.writes(T_concat[v_ax0, v_ax1])
                    T_concat[v_ax0, v_ax1] = x[v_ax0, v_ax1]
        for i0, i1_0 in T.grid(T.int64(1), T.int64(1)):
            for i1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_concat_3"):
                    v_ax0 = T.axis.spatial(T.int64(1), i0)
                    v_ax1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                    T.reads(y[T.int64(0), v_ax1])
                    T.writes(T_concat[T.int64(3), v_ax1])
                    T_concat[T.int64(3), v_ax1] = y[T.int64(0), v_ax1]
