# min/over_everything: A single number.
# Scheduled by min: plain, transpose: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def min(x: T.Buffer((T.int64(3), T.int64(5)), "float32"), min: T.Buffer((), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        for k0, k1 in T.grid(T.int64(3), T.int64(5)):
            with T.sblock("min"):
                v_k0, v_k1 = T.axis.remap("RR", [k0, k1])
                T.reads(x[v_k0, v_k1])
                T.writes(min[()])
                with T.init():
                    min[()] = T.float32("inf")
                min[()] = T.Select(x[v_k0, v_k1] < min[()] or T.isnan(x[v_k0, v_k1]), x[v_k0, v_k1], min[()])

    @T.prim_func(private=True, s_tir=True)
    def transpose(lv: T.Buffer((), "float32"), T_transpose: T.Buffer((), "float32")):
        T.func_attr({"op_pattern": 0, "tirx.noalias": True})
        # with T.sblock("root"):
        with T.sblock("T_transpose"):
            vi = T.axis.spatial(T.int64(1), T.int64(0))
            T.reads(lv[()])
            T.writes(T_transpose[()])
            T_transpose[()] = lv[()]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def min(x: T.Buffer((T.int64(3), T.int64(5)), "float32"), min: T.Buffer((), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for k0, k1 in T.grid(T.int64(3), T.int64(5)):
            with T.sblock("min"):
                v_k0, v_k1 = T.axis.remap("RR", [k0, k1])
                T.reads(x[v_k0, v_k1])
                T.writes(min[()])
                with T.init():
                    min[()] = T.float32("inf")
                min[()] = T.Select(x[v_k0, v_k1] < min[()] or T.isnan(x[v_k0, v_k1]), x[v_k0, v_k1], min[()])

    @T.prim_func(private=True, s_tir=True)
    def transpose(lv: T.Buffer((), "float32"), T_transpose: T.Buffer((), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        with T.sblock("T_transpose"):
            vi = T.axis.spatial(T.int64(1), T.int64(0))
            T.reads(lv[()])
            T.writes(T_transpose[()])
            T_transpose[()] = lv[()]
