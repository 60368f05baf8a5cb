# max_pool2d/three_channels: Too few channels for a vector: the rule for all.
# Scheduled by max_pool2d: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(x: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(3)), "float32"),
        max_pool: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, rv0, rv1 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(3), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(x[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(x[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]
                    > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(x[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]),
                    x[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], max_pool[v_i0, v_i1, v_i2, v_i3])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(x: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(3)), "float32"),
        max_pool: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, rv0, rv1 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(3), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(x[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(x[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]
                    > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(x[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]),
                    x[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], max_pool[v_i0, v_i1, v_i2, v_i3])
