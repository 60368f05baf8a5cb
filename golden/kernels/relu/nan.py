# relu/nan: The maximum of zero and NaN, in this order, is NaN.
# Scheduled by relu: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def relu(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), relu: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 0, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("relu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1])
                T.writes(relu[v_i0, v_i1])
                relu[v_i0, v_i1] = T.max(T.float32(0.0), x[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def relu(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), relu: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in range(T.int64(35)):
            with T.sblock("relu"):
                v_i0 = T.axis.spatial(T.int64(5), i0_i1_fused // T.int64(7))
                v_i1 = T.axis.spatial(T.int64(7), i0_i1_fused % T.int64(7))
                T.reads(x[v_i0, v_i1])
                T.writes(relu[v_i0, v_i1])
                relu[v_i0, v_i1] = T.max(T.float32(0.0), x[v_i0, v_i1])
