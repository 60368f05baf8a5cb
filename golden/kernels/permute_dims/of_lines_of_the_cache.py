# permute_dims/of_lines_of_the_cache: Each line that is read is used whole, for a square of the result.
# Scheduled by transpose: transposed.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((T.int64(2), T.int64(100), T.int64(64)), "float32"), T_transpose: T.Buffer((T.int64(2), T.int64(64), T.int64(100)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(64), T.int64(100)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax2, v_ax1])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax2, v_ax1]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((T.int64(2), T.int64(100), T.int64(64)), "float32"), T_transpose: T.Buffer((T.int64(2), T.int64(64), T.int64(100)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "transposed", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1_0, ax2_0, ax1_1, ax2_1 in T.grid(T.int64(2), T.int64(4), T.int64(2), T.int64(16), T.int64(50)):
            with T.sblock("T_transpose"):
                v_ax0 = T.axis.spatial(T.int64(2), ax0)
                v_ax1 = T.axis.spatial(T.int64(64), ax1_0 * T.int64(16) + ax1_1)
                v_ax2 = T.axis.spatial(T.int64(100), ax2_0 * T.int64(50) + ax2_1)
                T.reads(x[v_ax0, v_ax2, v_ax1])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax2, v_ax1]
