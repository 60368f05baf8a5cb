# multiply/beside_what_is_padded: A kernel of its own: of a zero that is written out, TVM's simplifier makes zero, beside NaN as well.
# Scheduled by multiply: plain, pad: pieces.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def multiply(lv: T.Buffer((T.int64(5), T.int64(7)), "float32"), y: T.Buffer((T.int64(5), T.int64(7)), "float32"),
        multiply: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("multiply"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lv[v_i0, v_i1], y[v_i0, v_i1])
                T.writes(multiply[v_i0, v_i1])
                multiply[v_i0, v_i1] = lv[v_i0, v_i1] * y[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def pad(x: T.Buffer((T.int64(5), T.int64(6)), "float32"), PadInput: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("PadInput"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1 - T.int64(1)])
                T.writes(PadInput[v_i0, v_i1])
                PadInput[v_i0, v_i1] = T.if_then_else(T.int64(1) <= v_i1 and v_i1 < T.int64(7), x[v_i0, v_i1 - T.int64(1)], T.float32(0.0))

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def multiply(lv: T.Buffer((T.int64(5), T.int64(7)), "float32"), y: T.Buffer((T.int64(5), T.int64(7)), "float32"),
        multiply: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in range(T.int64(35)):
            with T.sblock("multiply"):
                v_i0 = T.axis.spatial(T.int64(5), i0_i1_fused // T.int64(7))
                v_i1 = T.axis.spatial(T.int64(7), i0_i1_fused % T.int64(7))
                T.reads(lv[v_i0, v_i1], y[v_i0, v_i1])
                T.writes(multiply[v_i0, v_i1])
                multiply[v_i0, v_i1] = lv[v_i0, v_i1] * y[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def pad(x: T.Buffer((T.int64(5), T.int64(6)), "float32"), PadInput: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(T.int64(5)):
            for i1 in range(T.int64(1)):
                with T.sblock("PadInput_0"):
                    v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                    T.reads()
                    T.writes(PadInput[v_i0, T.int64(0)])
                    PadInput[v_i0, T.int64(0)] = T.float32(0.0)
            for i1 in range(T.int64(6)):
                with T.sblock("PadInput_1"):
                    v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                    T.reads(x[v_i0, v_i1])
                    T.writes(PadInput[v_i0, v_i1 + T.int64(1)])
                    PadInput[v_i0, v_i1 + T.int64(1)] = x[v_i0, v_i1]
