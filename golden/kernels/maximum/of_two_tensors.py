# maximum/of_two_tensors: NaN where either is.
# Scheduled by maximum: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def maximum(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), y: T.Buffer((T.int64(5), T.int64(1)), "float32"),
        maximum: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 0, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("maximum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1], y[v_i0, T.int64(0)])
                T.writes(maximum[v_i0, v_i1])
                maximum[v_i0, v_i1] = T.Select(x[v_i0, v_i1] < y[v_i0, T.int64(0)] or T.isnan(y[v_i0, T.int64(0)]), y[v_i0, T.int64(0)], x[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def maximum(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), y: T.Buffer((T.int64(5), T.int64(1)), "float32"),
        maximum: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("maximum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1], y[v_i0, T.int64(0)])
                T.writes(maximum[v_i0, v_i1])
                maximum[v_i0, v_i1] = T.Select(x[v_i0, v_i1] < y[v_i0, T.int64(0)] or T.isnan(y[v_i0, T.int64(0)]), y[v_i0, T.int64(0)], x[v_i0, v_i1])
