# softmax/rows_shorter_than_the_vectors: A row of seven has no partial results: the rule for all takes it.
# Scheduled by softmax: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def softmax(x: T.Buffer((T.int64(30), T.int64(7)), "float32"), softmax: T.Buffer((T.int64(30), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((T.int64(30),))
        row_exp = T.sblock_alloc_buffer((T.int64(30), T.int64(7)))
        tail_sum = T.sblock_alloc_buffer((T.int64(30),))
        row_scale = T.sblock_alloc_buffer((T.int64(30),))
        for i0, rest in T.grid(T.int64(30), T.int64(7)):
            with T.sblock("tail_max"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest])
                T.writes(tail_max[v_i0])
                with T.init():
                    tail_max[v_i0] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0] = T.max(tail_max[v_i0], x[v_i0, v_rest])
        for i0, i1 in T.grid(T.int64(30), T.int64(7)):
            with T.sblock("row_exp"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1], tail_max[v_i0])
                T.writes(row_exp[v_i0, v_i1])
                row_exp[v_i0, v_i1] = T.exp(x[v_i0, v_i1] - tail_max[v_i0])
        for i0, rest in T.grid(T.int64(30), T.int64(7)):
            with T.sblock("tail_sum"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(row_exp[v_i0, v_rest])
                T.writes(tail_sum[v_i0])
                with T.init():
                    tail_sum[v_i0] = T.float32(0.0)
                tail_sum[v_i0] = tail_sum[v_i0] + row_exp[v_i0, v_rest]
        for i0 in range(T.int64(30)):
            with T.sblock("row_scale"):
                v_i0 = T.axis.spatial(T.int64(30), i0)
                T.reads(tail_sum[v_i0])
                T.writes(row_scale[v_i0])
                row_scale[v_i0] = T.float32(1.0) / tail_sum[v_i0]
        for i0, i1 in T.grid(T.int64(30), T.int64(7)):
            with T.sblock("softmax"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_exp[v_i0, v_i1], row_scale[v_i0])
                T.writes(softmax[v_i0, v_i1])
                softmax[v_i0, v_i1] = row_exp[v_i0, v_i1] * row_scale[v_i0]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def softmax(x: T.Buffer((T.int64(30), T.int64(7)), "float32"), softmax: T.Buffer((T.int64(30), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((T.int64(30),))
        tail_sum = T.sblock_alloc_buffer((T.int64(30),))
        for i0, rest in T.grid(T.int64(30), T.int64(7)):
            with T.sblock("tail_max"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest])
                T.writes(tail_max[v_i0])
                with T.init():
                    tail_max[v_i0] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0] = T.max(tail_max[v_i0], x[v_i0, v_rest])
        for i0, rest in T.grid(T.int64(30), T.int64(7)):
            with T.sblock("tail_sum"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest], tail_max[v_i0])
                T.writes(tail_sum[v_i0])
                with T.init():
                    tail_sum[v_i0] = T.float32(0.0)
                tail_sum[v_i0] = tail_sum[v_i0] + T.exp(x[v_i0, v_rest] - tail_max[v_i0])
        for i0, i1 in T.grid(T.int64(30), T.int64(7)):
            with T.sblock("softmax"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1], tail_max[v_i0], tail_sum[v_i0])
                T.writes(softmax[v_i0, v_i1])
                softmax[v_i0, v_i1] = T.exp(x[v_i0, v_i1] - tail_max[v_i0]) * (T.float32(1.0) / tail_sum[v_i0])
