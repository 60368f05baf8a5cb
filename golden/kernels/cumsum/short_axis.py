# cumsum/short_axis: Each element sums those before it.
# Scheduled by cumsum: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def cumsum(x: T.Buffer((T.int64(3), T.int64(8)), "float32"), cumsum: T.Buffer((T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(T.int64(3), T.int64(8), T.int64(8)):
            with T.sblock("cumsum"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k])
                T.writes(cumsum[v_i0, v_i1])
                with T.init():
                    cumsum[v_i0, v_i1] = T.float32(0.0)
                cumsum[v_i0, v_i1] = cumsum[v_i0, v_i1] + T.if_then_else(v_k <= v_i1, x[v_i0, v_k], T.float32(0.0))

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def cumsum(x: T.Buffer((T.int64(3), T.int64(8)), "float32"), cumsum: T.Buffer((T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(T.int64(3), T.int64(8), T.int64(8)):
            with T.sblock("cumsum"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k])
                T.writes(cumsum[v_i0, v_i1])
                with T.init():
                    cumsum[v_i0, v_i1] = T.float32(0.0)
                cumsum[v_i0, v_i1] = cumsum[v_i0, v_i1] + T.if_then_else(v_k <= v_i1, x[v_i0, v_k], T.float32(0.0))
