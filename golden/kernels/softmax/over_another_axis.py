# softmax/over_another_axis: Softmax over an axis before the last is TVM's own program.
# Scheduled by softmax: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def softmax(x: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32"), T_softmax_norm: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        T_softmax_maxelem = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        T_softmax_exp = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(16)))
        T_softmax_expsum = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        for i0, i1, k in T.grid(T.int64(2), T.int64(16), T.int64(5)):
            with T.sblock("T_softmax_maxelem"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k, v_i1])
                T.writes(T_softmax_maxelem[v_i0, v_i1])
                with T.init():
                    T_softmax_maxelem[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                T_softmax_maxelem[v_i0, v_i1] = T.max(T_softmax_maxelem[v_i0, v_i1], x[v_i0, v_k, v_i1])
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(5), T.int64(16)):
            with T.sblock("T_softmax_exp"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(x[v_i0, v_i1, v_i2], T_softmax_maxelem[v_i0, v_i2])
                T.writes(T_softmax_exp[v_i0, v_i1, v_i2])
                T_softmax_exp[v_i0, v_i1, v_i2] = T.exp(x[v_i0, v_i1, v_i2] - T_softmax_maxelem[v_i0, v_i2])
        for i0, i1, k in T.grid(T.int64(2), T.int64(16), T.int64(5)):
            with T.sblock("T_softmax_expsum"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(T_softmax_exp[v_i0, v_k, v_i1])
                T.writes(T_softmax_expsum[v_i0, v_i1])
                with T.init():
                    T_softmax_expsum[v_i0, v_i1] = T.float32(0.0)
                T_softmax_expsum[v_i0, v_i1] = T_softmax_expsum[v_i0, v_i1] + T_softmax_exp[v_i0, v_k, v_i1]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(5), T.int64(16)):
            with T.sblock("T_softmax_norm"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(T_softmax_exp[v_i0, v_i1, v_i2], T_softmax_expsum[v_i0, v_i2])
                T.writes(T_softmax_norm[v_i0, v_i1, v_i2])
                T.sblock_attr({"axis": 1})
                T_softmax_norm[v_i0, v_i1, v_i2] = T_softmax_exp[v_i0, v_i1, v_i2] / T_softmax_expsum[v_i0, v_i2]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def softmax(x: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32"), T_softmax_norm: T.Buffer((T.int64(2), T.int64(5), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        T_softmax_maxelem = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        T_softmax_expsum = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        for i0, i1, k in T.grid(T.int64(2), T.int64(16), T.int64(5)):
            with T.sblock("T_softmax_maxelem"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k, v_i1])
                T.writes(T_softmax_maxelem[v_i0, v_i1])
                with T.init():
                    T_softmax_maxelem[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                T_softmax_maxelem[v_i0, v_i1] = T.max(T_softmax_maxelem[v_i0, v_i1], x[v_i0, v_k, v_i1])
        for i0, i1, k in T.grid(T.int64(2), T.int64(16), T.int64(5)):
            with T.sblock("T_softmax_expsum"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k, v_i1], T_softmax_maxelem[v_i0, v_i1])
                T.writes(T_softmax_expsum[v_i0, v_i1])
                with T.init():
                    T_softmax_expsum[v_i0, v_i1] = T.float32(0.0)
                T_softmax_expsum[v_i0, v_i1] = T_softmax_expsum[v_i0, v_i1] + T.exp(x[v_i0, v_k, v_i1] - T_softmax_maxelem[v_i0, v_i1])
        for i0, i1, i2_0 in T.grid(T.int64(2), T.int64(5), T.int64(2)):
            for i2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_softmax_norm"):
                    v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                    v_i2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                    T.reads(x[v_i0, v_i1, v_i2], T_softmax_maxelem[v_i0, v_i2], T_softmax_expsum[v_i0, v_i2])
                    T.writes(T_softmax_norm[v_i0, v_i1, v_i2])
                    T.sblock_attr({"axis": 1})
                    T_softmax_norm[v_i0, v_i1, v_i2] = T.exp(x[v_i0, v_i1, v_i2] - T_softmax_maxelem[v_i0, v_i2]) / T_softmax_expsum[v_i0, v_i2]
