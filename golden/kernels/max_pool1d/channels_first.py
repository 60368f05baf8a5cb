# max_pool1d/channels_first: Windows along the last axis lie across the vectors: the rule for all.
# Scheduled by max_pool1d: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max_pool1d(x: T.Buffer((T.int64(1), T.int64(4), T.int64(16)), "float32"), max_pool: T.Buffer((T.int64(1), T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        PadInput = T.sblock_alloc_buffer((T.int64(1), T.int64(4), T.int64(18)))
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(4), T.int64(18)):
            with T.sblock("PadInput"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(x[v_i0, v_i1, v_i2 - T.int64(1)])
                T.writes(PadInput[v_i0, v_i1, v_i2])
                PadInput[v_i0, v_i1, v_i2] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17), x[v_i0, v_i1, v_i2 - T.int64(1)], T.float32("-inf"))
        for i0, i1, i2, rv0 in T.grid(T.int64(1), T.int64(4), T.int64(8), T.int64(3)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_rv0 = T.axis.remap("SSSR", [i0, i1, i2, rv0])
                T.reads(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0])
                T.writes(max_pool[v_i0, v_i1, v_i2])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2] = T.Select(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0] > max_pool[v_i0, v_i1, v_i2]
                    or T.isnan(PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0]), PadInput[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0], max_pool[v_i0, v_i1, v_i2])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max_pool1d(x: T.Buffer((T.int64(1), T.int64(4), T.int64(16)), "float32"), max_pool: T.Buffer((T.int64(1), T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, rv0 in T.grid(T.int64(1), T.int64(4), T.int64(8), T.int64(3)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_rv0 = T.axis.remap("SSSR", [i0, i1, i2, rv0])
                T.reads(x[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0 - T.int64(1)])
                T.writes(max_pool[v_i0, v_i1, v_i2])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2] = T.Select(T.if_then_else(T.int64(1) <= v_i2 * T.int64(2) + v_rv0 and v_i2 * T.int64(2) + v_rv0 < T.int64(17),
                        x[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0 - T.int64(1)], T.float32("-inf")) > max_pool[v_i0, v_i1, v_i2]
                    or T.isnan(T.if_then_else(T.int64(1) <= v_i2 * T.int64(2) + v_rv0 and v_i2 * T.int64(2) + v_rv0 < T.int64(17),
                            x[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0 - T.int64(1)], T.float32("-inf"))),
                    T.if_then_else(T.int64(1) <= v_i2 * T.int64(2) + v_rv0 and v_i2 * T.int64(2) + v_rv0 < T.int64(17),
                        x[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0 - T.int64(1)], T.float32("-inf")), max_pool[v_i0, v_i1, v_i2])
