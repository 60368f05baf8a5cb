# argmax/first_of_the_best: The place of the first NaN, or of the first of the largest.
# Scheduled by argmax: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def argmax(x: T.Buffer((T.int64(4), T.int64(9)), "float32"), place: T.Buffer((T.int64(4),), "int64")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        tail_odd = T.sblock_alloc_buffer((T.int64(4),), "int32")
        tail_max = T.sblock_alloc_buffer((T.int64(4),))
        max_or_nan = T.sblock_alloc_buffer((T.int64(4),))
        tail_place = T.sblock_alloc_buffer((T.int64(4),), "int32")
        for i0, rest in T.grid(T.int64(4), T.int64(9)):
            with T.sblock("tail_odd"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest])
                T.writes(tail_odd[v_i0])
                with T.init():
                    tail_odd[v_i0] = -2147483648
                tail_odd[v_i0] = T.max(tail_odd[v_i0], T.Cast("int32", T.isnan(x[v_i0, v_rest])))
        for i0, rest in T.grid(T.int64(4), T.int64(9)):
            with T.sblock("tail_max"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest])
                T.writes(tail_max[v_i0])
                with T.init():
                    tail_max[v_i0] = T.float32("-inf")
                tail_max[v_i0] = T.max(tail_max[v_i0], x[v_i0, v_rest])
        for i0 in range(T.int64(4)):
            with T.sblock("max_or_nan"):
                v_i0 = T.axis.spatial(T.int64(4), i0)
                T.reads(tail_odd[v_i0], tail_max[v_i0])
                T.writes(max_or_nan[v_i0])
                max_or_nan[v_i0] = T.Select(T.int64(0) < T.Cast("int64", tail_odd[v_i0]), T.float32("nan"), tail_max[v_i0])
        for i0, rest in T.grid(T.int64(4), T.int64(9)):
            with T.sblock("tail_place"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest], max_or_nan[v_i0])
                T.writes(tail_place[v_i0])
                with T.init():
                    tail_place[v_i0] = 2147483647
                tail_place[v_i0] = T.Cast("int32", T.min(T.Cast("int64", tail_place[v_i0]),
                        T.Select(x[v_i0, v_rest] == max_or_nan[v_i0] or T.isnan(x[v_i0, v_rest]), v_rest, T.int64(9))))
        for i0 in range(T.int64(4)):
            with T.sblock("place"):
                v_i0 = T.axis.spatial(T.int64(4), i0)
                T.reads(tail_place[v_i0])
                T.writes(place[v_i0])
                place[v_i0] = T.Cast("int64", tail_place[v_i0])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def argmax(x: T.Buffer((T.int64(4), T.int64(9)), "float32"), place: T.Buffer((T.int64(4),), "int64")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        tail_odd = T.sblock_alloc_buffer((T.int64(4),), "int32")
        tail_max = T.sblock_alloc_buffer((T.int64(4),))
        tail_place = T.sblock_alloc_buffer((T.int64(4),), "int32")
        for i0, rest in T.grid(T.int64(4), T.int64(9)):
            with T.sblock("tail_odd"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest])
                T.writes(tail_odd[v_i0])
                with T.init():
                    tail_odd[v_i0] = -2147483648
                tail_odd[v_i0] = T.max(tail_odd[v_i0], T.Cast("int32", T.isnan(x[v_i0, v_rest])))
        for i0, rest in T.grid(T.int64(4), T.int64(9)):
            with T.sblock("tail_max"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest])
                T.writes(tail_max[v_i0])
                with T.init():
                    tail_max[v_i0] = T.float32("-inf")
                tail_max[v_i0] = T.max(tail_max[v_i0], x[v_i0, v_rest])
        for i0, rest in T.grid(T.int64(4), T.int64(9)):
            with T.sblock("tail_place"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest], tail_odd[v_i0], tail_max[v_i0])
                T.writes(tail_place[v_i0])
                with T.init():
                    tail_place[v_i0] = 2147483647
                tail_place[v_i0] = T.Cast("int32", T.min(T.Cast("int64", tail_place[v_i0]),
                        T.Select(x[v_i0, v_rest] == T.Select(T.int64(0) < T.Cast("int64", tail_odd[v_i0]), T.float32("nan"), tail_max[v_i0])
                            or T.isnan(x[v_i0, v_rest]), v_rest, T.int64(9))))
        for i0_0 in range(T.int64(1)):
            for i0_1 in T.vectorized(T.int64(4)):
                with T.sblock("place"):
                    v_i0 = T.axis.spatial(T.int64(4), i0_0 * T.int64(4) + i0_1)
                    T.reads(tail_place[v_i0])
                    T.writes(place[v_i0])
                    place[v_i0] = T.Cast("int64", tail_place[v_i0])
