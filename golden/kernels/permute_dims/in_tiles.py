# permute_dims/in_tiles: Lines of the cache are read whole while few enough of them are written.
# Scheduled by transpose: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((T.int64(16), T.int64(32)), "float32"), T_transpose: T.Buffer((T.int64(32), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(32), T.int64(16)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(x[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = x[v_ax1, v_ax0]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((T.int64(16), T.int64(32)), "float32"), T_transpose: T.Buffer((T.int64(32), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_0, ax1_0, ax0_1 in T.grid(T.int64(2), T.int64(2), T.int64(16)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(T.int64(32), ax0_0 * T.int64(16) + ax0_1)
                    v_ax1 = T.axis.spatial(T.int64(16), ax1_0 * T.int64(8) + ax1_1)
                    T.reads(x[v_ax1, v_ax0])
                    T.writes(T_transpose[v_ax0, v_ax1])
                    T_transpose[v_ax0, v_ax1] = x[v_ax1, v_ax0]
