# add/pixels_in_one_piece: The last axes are one where they lie in one piece, which they fill vectors with.
# Scheduled by add: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def add(x: T.Buffer((T.int64(4), T.int64(4), T.int64(12)), "float32"), y: T.Buffer((T.int64(4), T.int64(1), T.int64(1)), "float32"),
        T_add: T.Buffer((T.int64(4), T.int64(4), T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 0, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(4), T.int64(4), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2], y[v_ax0, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2] + y[v_ax0, T.int64(0), T.int64(0)]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def add(x: T.Buffer((T.int64(4), T.int64(4), T.int64(12)), "float32"), y: T.Buffer((T.int64(4), T.int64(1), T.int64(1)), "float32"),
        T_add: T.Buffer((T.int64(4), T.int64(4), T.int64(12)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1_ax2_fused_0 in T.grid(T.int64(4), T.int64(6)):
            for ax1_ax2_fused_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_add"):
                    v_ax0 = T.axis.spatial(T.int64(4), ax0)
                    v_ax1 = T.axis.spatial(T.int64(4), (ax1_ax2_fused_0 * T.int64(8) + ax1_ax2_fused_1) // T.int64(12))
                    v_ax2 = T.axis.spatial(T.int64(12), (ax1_ax2_fused_0 * T.int64(8) + ax1_ax2_fused_1) % T.int64(12))
                    T.reads(x[v_ax0, v_ax1, v_ax2], y[v_ax0, T.int64(0), T.int64(0)])
                    T.writes(T_add[v_ax0, v_ax1, v_ax2])
                    T_add[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2] + y[v_ax0, T.int64(0), T.int64(0)]
