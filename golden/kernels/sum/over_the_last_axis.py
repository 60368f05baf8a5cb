# sum/over_the_last_axis: A sum along a row, which is left to LLVM.
# Scheduled by sum: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def sum(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), tail_sum: T.Buffer((T.int64(5),), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, rest in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("tail_sum"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest])
                T.writes(tail_sum[v_i0])
                with T.init():
                    tail_sum[v_i0] = T.float32(0.0)
                tail_sum[v_i0] = tail_sum[v_i0] + x[v_i0, v_rest]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def sum(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), tail_sum: T.Buffer((T.int64(5),), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, rest in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("tail_sum"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest])
                T.writes(tail_sum[v_i0])
                with T.init():
                    tail_sum[v_i0] = T.float32(0.0)
                tail_sum[v_i0] = tail_sum[v_i0] + x[v_i0, v_rest]
