# minimum/with_a_number: A comparison with NaN is false, which keeps it.
# Scheduled by minimum: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def minimum(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), minimum: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 0, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("minimum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1])
                T.writes(minimum[v_i0, v_i1])
                minimum[v_i0, v_i1] = T.Select(T.float32(1.0) < x[v_i0, v_i1], T.float32(1.0), x[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def minimum(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), minimum: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in range(T.int64(35)):
            with T.sblock("minimum"):
                v_i0 = T.axis.spatial(T.int64(5), i0_i1_fused // T.int64(7))
                v_i1 = T.axis.spatial(T.int64(7), i0_i1_fused % T.int64(7))
                T.reads(x[v_i0, v_i1])
                T.writes(minimum[v_i0, v_i1])
                minimum[v_i0, v_i1] = T.Select(T.float32(1.0) < x[v_i0, v_i1], T.float32(1.0), x[v_i0, v_i1])
