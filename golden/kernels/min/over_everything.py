# min/over_everything: A single number.
# Scheduled by min: plain, reshape: plain, transpose: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def min(lv: T.Buffer((T.int64(15),), "float32"), min_or_nan: T.Buffer((), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        tail_odd = T.sblock_alloc_buffer((), "int32")
        tail_min = T.sblock_alloc_buffer(())
        for rest in range(T.int64(15)):
            with T.sblock("tail_odd"):
                v_rest = T.axis.reduce(T.int64(15), rest)
                T.reads(lv[v_rest])
                T.writes(tail_odd[()])
                with T.init():
                    tail_odd[()] = -2147483648
                tail_odd[()] = T.max(tail_odd[()], T.Cast("int32", T.isnan(lv[v_rest])))
        for rest in range(T.int64(15)):
            with T.sblock("tail_min"):
                v_rest = T.axis.reduce(T.int64(15), rest)
                T.reads(lv[v_rest])
                T.writes(tail_min[()])
                with T.init():
                    tail_min[()] = T.float32("inf")
                tail_min[()] = T.min(tail_min[()], lv[v_rest])
        with T.sblock("min_or_nan"):
            vi = T.axis.spatial(T.int64(1), T.int64(0))
            T.reads(tail_odd[()], tail_min[()])
            T.writes(min_or_nan[()])
            min_or_nan[()] = T.Select(T.int64(0) < T.Cast("int64", tail_odd[()]), T.float32("nan"), tail_min[()])

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(3), T.int64(5)), "float32"), T_reshape: T.Buffer((T.int64(15),), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(15)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(T.int64(15), ax0)
                T.reads(x[v_ax0 % T.int64(15) // T.int64(5), v_ax0 % T.int64(5)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = x[v_ax0 % T.int64(15) // T.int64(5), v_ax0 % T.int64(5)]

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
    def min(lv: T.Buffer((T.int64(15),), "float32"), min_or_nan: T.Buffer((), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        tail_odd = T.sblock_alloc_buffer((), "int32")
        tail_min = T.sblock_alloc_buffer(())
        for rest in range(T.int64(15)):
            with T.sblock("tail_odd"):
                v_rest = T.axis.reduce(T.int64(15), rest)
                T.reads(lv[v_rest])
                T.writes(tail_odd[()])
                with T.init():
                    tail_odd[()] = -2147483648
                tail_odd[()] = T.max(tail_odd[()], T.Cast("int32", T.isnan(lv[v_rest])))
        for rest in range(T.int64(15)):
            with T.sblock("tail_min"):
                v_rest = T.axis.reduce(T.int64(15), rest)
                T.reads(lv[v_rest])
                T.writes(tail_min[()])
                with T.init():
                    tail_min[()] = T.float32("inf")
                tail_min[()] = T.min(tail_min[()], lv[v_rest])
        with T.sblock("min_or_nan"):
            vi = T.axis.spatial(T.int64(1), T.int64(0))
            T.reads(tail_odd[()], tail_min[()])
            T.writes(min_or_nan[()])
            min_or_nan[()] = T.Select(T.int64(0) < T.Cast("int64", tail_odd[()]), T.float32("nan"), tail_min[()])

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(3), T.int64(5)), "float32"), T_reshape: T.Buffer((T.int64(15),), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(15)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(T.int64(15), ax0)
                T.reads(x[v_ax0 % T.int64(15) // T.int64(5), v_ax0 % T.int64(5)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = x[v_ax0 % T.int64(15) // T.int64(5), v_ax0 % T.int64(5)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(lv: T.Buffer((), "float32"), T_transpose: T.Buffer((), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        with T.sblock("T_transpose"):
            vi = T.axis.spatial(T.int64(1), T.int64(0))
            T.reads(lv[()])
            T.writes(T_transpose[()])
            T_transpose[()] = lv[()]
