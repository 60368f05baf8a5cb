# inception, stage tir: the Relax module after legalization
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def adaptive_avg_pool2d(relu_1: T.Buffer((batch, T.int64(41), T.int64(16), T.int64(14)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(41), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(41), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(41), T.int64(1), T.int64(1), T.int64(16), T.int64(14)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(relu_1[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + relu_1[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(41), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(224.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_0_point__1: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), _0_point__2: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_point__1[v_ax0, v_ax1, v_ax2, v_ax3], _0_point__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0_point__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0_point__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_0_wide_0__1: T.Buffer((batch, T.int64(4), T.int64(32), T.int64(28)), "float32"), _0_wide_0__2: T.Buffer((T.int64(1), T.int64(4), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(4), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_wide_0__1[v_ax0, v_ax1, v_ax2, v_ax3], _0_wide_0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0_wide_0__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0_wide_0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(_0_wide_1__1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _0_wide_1__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_wide_1__1[v_ax0, v_ax1, v_ax2, v_ax3], _0_wide_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0_wide_1__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0_wide_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add3(_0_pooled_1__1: T.Buffer((batch, T.int64(5), T.int64(32), T.int64(28)), "float32"), _0_pooled_1__2: T.Buffer((T.int64(1), T.int64(5), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(5), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(5), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_pooled_1__1[v_ax0, v_ax1, v_ax2, v_ax3], _0_pooled_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0_pooled_1__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0_pooled_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add4(_2_point__1: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), _2_point__2: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_point__1[v_ax0, v_ax1, v_ax2, v_ax3], _2_point__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_point__1[v_ax0, v_ax1, v_ax2, v_ax3] + _2_point__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add5(_2_wide_0__1: T.Buffer((batch, T.int64(4), T.int64(16), T.int64(14)), "float32"), _2_wide_0__2: T.Buffer((T.int64(1), T.int64(4), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(4), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_wide_0__1[v_ax0, v_ax1, v_ax2, v_ax3], _2_wide_0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_wide_0__1[v_ax0, v_ax1, v_ax2, v_ax3] + _2_wide_0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add6(_2_wide_1__1: T.Buffer((batch, T.int64(8), T.int64(16), T.int64(14)), "float32"), _2_wide_1__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_wide_1__1[v_ax0, v_ax1, v_ax2, v_ax3], _2_wide_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_wide_1__1[v_ax0, v_ax1, v_ax2, v_ax3] + _2_wide_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add7(_2_pooled_1__1: T.Buffer((batch, T.int64(5), T.int64(16), T.int64(14)), "float32"), _2_pooled_1__2: T.Buffer((T.int64(1), T.int64(5), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(5), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(5), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_pooled_1__1[v_ax0, v_ax1, v_ax2, v_ax3], _2_pooled_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_pooled_1__1[v_ax0, v_ax1, v_ax2, v_ax3] + _2_pooled_1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add8(_3_2__2: T.Buffer((batch, T.int64(10)), "float32"), _3_2_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_3_2__2[v_ax0, v_ax1], _3_2_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _3_2__2[v_ax0, v_ax1] + _3_2_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), pool_avg: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(input_1[v_ax0, v_ax1, v_ax2 - T.int64(1), v_ax3 - T.int64(1)])
                T.writes(pad_temp[v_ax0, v_ax1, v_ax2, v_ax3])
                pad_temp[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(1) <= v_ax2 and v_ax2 < T.int64(33) and T.int64(1) <= v_ax3 and v_ax3 < T.int64(29), input_1[v_ax0, v_ax1, v_ax2 - T.int64(1), v_ax3 - T.int64(1)], T.float32(0.0))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28), T.int64(3), T.int64(3)):
            with T.sblock("pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(pad_temp[v_ax0, v_ax1, v_ax2 + v_rv0, v_ax3 + v_rv1])
                T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + pad_temp[v_ax0, v_ax1, v_ax2 + v_rv0, v_ax3 + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", T.max((T.min(T.int64(1), T.int64(31) - v_ax2) + T.int64(2) - T.max(T.int64(1) - v_ax2, T.int64(0))) * (T.min(T.int64(1), T.int64(27) - v_ax3) + T.int64(2) - T.max(T.int64(1) - v_ax3, T.int64(0))), T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d1(_1: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32"), pool_avg: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(22), T.int64(18), T.int64(16)))
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(22), T.int64(16), T.int64(14)))
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(22), T.int64(18), T.int64(16)):
            with T.sblock("pad_temp"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1[v_ax0, v_ax1, v_ax2 - T.int64(1), v_ax3 - T.int64(1)])
                T.writes(pad_temp[v_ax0, v_ax1, v_ax2, v_ax3])
                pad_temp[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(1) <= v_ax2 and v_ax2 < T.int64(17) and T.int64(1) <= v_ax3 and v_ax3 < T.int64(15), _1[v_ax0, v_ax1, v_ax2 - T.int64(1), v_ax3 - T.int64(1)], T.float32(0.0))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(22), T.int64(16), T.int64(14), T.int64(3), T.int64(3)):
            with T.sblock("pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(pad_temp[v_ax0, v_ax1, v_ax2 + v_rv0, v_ax3 + v_rv1])
                T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + pad_temp[v_ax0, v_ax1, v_ax2 + v_rv0, v_ax3 + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(22), T.int64(16), T.int64(14)):
            with T.sblock("pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", T.max((T.min(T.int64(1), T.int64(15) - v_ax2) + T.int64(2) - T.max(T.int64(1) - v_ax2, T.int64(0))) * (T.min(T.int64(1), T.int64(13) - v_ax3) + T.int64(2) - T.max(T.int64(1) - v_ax3, T.int64(0))), T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def concatenate(_0_point: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), _0_wide_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _0_pooled_1: T.Buffer((batch, T.int64(5), T.int64(32), T.int64(28)), "float32"), avg_pool2d: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), T_concat: T.Buffer((batch, T.int64(22), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(22), T.int64(32), T.int64(28)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(avg_pool2d[v_ax0, v_ax1 - T.int64(19), v_ax2, v_ax3], _0_pooled_1[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], _0_wide_1[v_ax0, v_ax1 - T.int64(6), v_ax2, v_ax3], _0_point[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(19) <= v_ax1, avg_pool2d[v_ax0, v_ax1 - T.int64(19), v_ax2, v_ax3], T.if_then_else(T.int64(14) <= v_ax1, _0_pooled_1[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], T.if_then_else(T.int64(6) <= v_ax1, _0_wide_1[v_ax0, v_ax1 - T.int64(6), v_ax2, v_ax3], _0_point[v_ax0, v_ax1, v_ax2, v_ax3])))

    @T.prim_func(private=True, s_tir=True)
    def concatenate1(_2_point: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), _2_wide_1: T.Buffer((batch, T.int64(8), T.int64(16), T.int64(14)), "float32"), _2_pooled_1: T.Buffer((batch, T.int64(5), T.int64(16), T.int64(14)), "float32"), avg_pool2d_1: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32"), T_concat: T.Buffer((batch, T.int64(41), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(41), T.int64(16), T.int64(14)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(avg_pool2d_1[v_ax0, v_ax1 - T.int64(19), v_ax2, v_ax3], _2_pooled_1[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], _2_wide_1[v_ax0, v_ax1 - T.int64(6), v_ax2, v_ax3], _2_point[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(19) <= v_ax1, avg_pool2d_1[v_ax0, v_ax1 - T.int64(19), v_ax2, v_ax3], T.if_then_else(T.int64(14) <= v_ax1, _2_pooled_1[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], T.if_then_else(T.int64(6) <= v_ax1, _2_wide_1[v_ax0, v_ax1 - T.int64(6), v_ax2, v_ax3], _2_point[v_ax0, v_ax1, v_ax2, v_ax3])))

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_point_weight: T.Buffer((T.int64(6), T.int64(3), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = input_1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(32), T.int64(28), T.int64(3), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_point_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_point_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_wide_0_weight: T.Buffer((T.int64(4), T.int64(3), T.int64(1), T.int64(7)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(4), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(34)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(34)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2, v_i3 - T.int64(3)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(3) <= v_i3 and v_i3 < T.int64(31), input_1[v_i0, v_i1, v_i2, v_i3 - T.int64(3)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(4), T.int64(32), T.int64(28), T.int64(3), T.int64(1), T.int64(7)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_wide_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_wide_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_0_wide_0: T.Buffer((batch, T.int64(4), T.int64(32), T.int64(28)), "float32"), _0_wide_1_weight: T.Buffer((T.int64(8), T.int64(4), T.int64(7), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(38), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(4), T.int64(38), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0_wide_0[v_i0, v_i1, v_i2 - T.int64(3), v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(3) <= v_i2 and v_i2 < T.int64(35), _0_wide_0[v_i0, v_i1, v_i2 - T.int64(3), v_i3], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(32), T.int64(28), T.int64(4), T.int64(7), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_wide_1_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_wide_1_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(_0_pooled_0: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_pooled_1_weight: T.Buffer((T.int64(5), T.int64(3), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(5), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0_pooled_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _0_pooled_0[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(5), T.int64(32), T.int64(28), T.int64(3), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_pooled_1_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_pooled_1_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d4(_1: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32"), _2_point_weight: T.Buffer((T.int64(6), T.int64(22), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(22), T.int64(16), T.int64(14)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(22), T.int64(16), T.int64(14)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(16), T.int64(14), T.int64(22), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_point_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_point_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d5(_1: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32"), _2_wide_0_weight: T.Buffer((T.int64(4), T.int64(22), T.int64(1), T.int64(7)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(4), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(22), T.int64(16), T.int64(20)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(22), T.int64(16), T.int64(20)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2, v_i3 - T.int64(3)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(3) <= v_i3 and v_i3 < T.int64(17), _1[v_i0, v_i1, v_i2, v_i3 - T.int64(3)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(4), T.int64(16), T.int64(14), T.int64(22), T.int64(1), T.int64(7)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_wide_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_wide_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d6(_2_wide_0: T.Buffer((batch, T.int64(4), T.int64(16), T.int64(14)), "float32"), _2_wide_1_weight: T.Buffer((T.int64(8), T.int64(4), T.int64(7), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(22), T.int64(14)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(4), T.int64(22), T.int64(14)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_wide_0[v_i0, v_i1, v_i2 - T.int64(3), v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(3) <= v_i2 and v_i2 < T.int64(19), _2_wide_0[v_i0, v_i1, v_i2 - T.int64(3), v_i3], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(16), T.int64(14), T.int64(4), T.int64(7), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_wide_1_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_wide_1_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d7(_2_pooled_0: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32"), _2_pooled_1_weight: T.Buffer((T.int64(5), T.int64(22), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(5), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(22), T.int64(16), T.int64(14)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(22), T.int64(16), T.int64(14)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_pooled_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _2_pooled_0[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(5), T.int64(16), T.int64(14), T.int64(22), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_pooled_1_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_pooled_1_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_3_1: T.Buffer((batch, T.int64(41)), "float32"), _3_2__1: T.Buffer((T.int64(41), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(41)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_3_1[v_i0, v_k], _3_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _3_1[v_i0, v_k] * _3_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), max_pool: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        PadInput = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("PadInput"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(PadInput[v_i0, v_i1, v_i2, v_i3])
                PadInput[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32("-inf"))
        for i0, i1, i2, i3, rv0, rv1 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28), T.int64(3), T.int64(3)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(PadInput[v_i0, v_i1, v_i2 + v_rv0, v_i3 + v_rv1])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(PadInput[v_i0, v_i1, v_i2 + v_rv0, v_i3 + v_rv1] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(PadInput[v_i0, v_i1, v_i2 + v_rv0, v_i3 + v_rv1]), PadInput[v_i0, v_i1, v_i2 + v_rv0, v_i3 + v_rv1], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d1(relu: T.Buffer((batch, T.int64(22), T.int64(32), T.int64(28)), "float32"), max_pool: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, rv0, rv1 in T.grid(batch, T.int64(22), T.int64(16), T.int64(14), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(relu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(relu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(relu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1]), relu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d2(_1: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32"), max_pool: T.Buffer((batch, T.int64(22), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        PadInput = T.sblock_alloc_buffer((batch, T.int64(22), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(22), T.int64(18), T.int64(16)):
            with T.sblock("PadInput"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(PadInput[v_i0, v_i1, v_i2, v_i3])
                PadInput[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), _1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32("-inf"))
        for i0, i1, i2, i3, rv0, rv1 in T.grid(batch, T.int64(22), T.int64(16), T.int64(14), T.int64(3), T.int64(3)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(PadInput[v_i0, v_i1, v_i2 + v_rv0, v_i3 + v_rv1])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(PadInput[v_i0, v_i1, v_i2 + v_rv0, v_i3 + v_rv1] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(PadInput[v_i0, v_i1, v_i2 + v_rv0, v_i3 + v_rv1]), PadInput[v_i0, v_i1, v_i2 + v_rv0, v_i3 + v_rv1], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu(cat: T.Buffer((batch, T.int64(22), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(22), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(22), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(cat[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), cat[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(cat_1: T.Buffer((batch, T.int64(41), T.int64(16), T.int64(14)), "float32"), relu: T.Buffer((batch, T.int64(41), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(41), T.int64(16), T.int64(14)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(cat_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), cat_1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(_0_point_bias: T.Buffer((T.int64(6),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_point_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_point_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(_0_wide_0_bias: T.Buffer((T.int64(4),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(4), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(4), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_wide_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(4)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_wide_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(4)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(_0_wide_1_bias: T.Buffer((T.int64(8),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_wide_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_wide_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(_0_pooled_1_bias: T.Buffer((T.int64(5),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(5), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(5), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_pooled_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(5)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_pooled_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(5)]

    @T.prim_func(private=True, s_tir=True)
    def reshape4(_3_0: T.Buffer((batch, T.int64(41), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(41)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(41)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_3_0[(v_ax1 // T.int64(41) + v_ax0) % batch, v_ax1 % T.int64(41), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _3_0[(v_ax1 // T.int64(41) + v_ax0) % batch, v_ax1 % T.int64(41), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_3_2_weight: T.Buffer((T.int64(10), T.int64(41)), "float32"), T_transpose: T.Buffer((T.int64(41), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(41), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_3_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _3_2_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_point_weight: R.Tensor((6, 3, 1, 1), dtype="float32"),
        _0_point_bias: R.Tensor((6,), dtype="float32"),
        _0_wide_0_weight: R.Tensor((4, 3, 1, 7), dtype="float32"),
        _0_wide_0_bias: R.Tensor((4,), dtype="float32"),
        _0_wide_1_weight: R.Tensor((8, 4, 7, 1), dtype="float32"),
        _0_wide_1_bias: R.Tensor((8,), dtype="float32"),
        _0_pooled_1_weight: R.Tensor((5, 3, 1, 1), dtype="float32"),
        _0_pooled_1_bias: R.Tensor((5,), dtype="float32"),
        _2_point_weight: R.Tensor((6, 22, 1, 1), dtype="float32"),
        _2_point_bias: R.Tensor((6,), dtype="float32"),
        _2_wide_0_weight: R.Tensor((4, 22, 1, 7), dtype="float32"),
        _2_wide_0_bias: R.Tensor((4,), dtype="float32"),
        _2_wide_1_weight: R.Tensor((8, 4, 7, 1), dtype="float32"),
        _2_wide_1_bias: R.Tensor((8,), dtype="float32"),
        _2_pooled_1_weight: R.Tensor((5, 22, 1, 1), dtype="float32"),
        _2_pooled_1_bias: R.Tensor((5,), dtype="float32"),
        _3_2_weight: R.Tensor((10, 41), dtype="float32"),
        _3_2_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            avg_pool2d = R.call_tir(cls.avg_pool2d, (input_1,), out_ty=R.Tensor((batch, 3, 32, 28), dtype="float32"))
            _0_point__1 = R.call_tir(cls.conv2d, (input_1, _0_point_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _0_point__2 = R.call_tir(cls.reshape, (_0_point_bias,), out_ty=R.Tensor((1, 6, 1, 1), dtype="float32"))
            _0_point = R.call_tir(cls.add, (_0_point__1, _0_point__2), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _0_wide_0__1 = R.call_tir(cls.conv2d1, (input_1, _0_wide_0_weight), out_ty=R.Tensor((batch, 4, 32, 28), dtype="float32"))
            _0_wide_0__2 = R.call_tir(cls.reshape1, (_0_wide_0_bias,), out_ty=R.Tensor((1, 4, 1, 1), dtype="float32"))
            _0_wide_0 = R.call_tir(cls.add1, (_0_wide_0__1, _0_wide_0__2), out_ty=R.Tensor((batch, 4, 32, 28), dtype="float32"))
            _0_wide_1__1 = R.call_tir(cls.conv2d2, (_0_wide_0, _0_wide_1_weight), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _0_wide_1__2 = R.call_tir(cls.reshape2, (_0_wide_1_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            _0_wide_1 = R.call_tir(cls.add2, (_0_wide_1__1, _0_wide_1__2), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _0_pooled_0 = R.call_tir(cls.max_pool2d, (input_1,), out_ty=R.Tensor((batch, 3, 32, 28), dtype="float32"))
            _0_pooled_1__1 = R.call_tir(cls.conv2d3, (_0_pooled_0, _0_pooled_1_weight), out_ty=R.Tensor((batch, 5, 32, 28), dtype="float32"))
            _0_pooled_1__2 = R.call_tir(cls.reshape3, (_0_pooled_1_bias,), out_ty=R.Tensor((1, 5, 1, 1), dtype="float32"))
            _0_pooled_1 = R.call_tir(cls.add3, (_0_pooled_1__1, _0_pooled_1__2), out_ty=R.Tensor((batch, 5, 32, 28), dtype="float32"))
            cat = R.call_tir(cls.concatenate, (_0_point, _0_wide_1, _0_pooled_1, avg_pool2d), out_ty=R.Tensor((batch, 22, 32, 28), dtype="float32"))
            relu = R.call_tir(cls.relu, (cat,), out_ty=R.Tensor((batch, 22, 32, 28), dtype="float32"))
            _1 = R.call_tir(cls.max_pool2d1, (relu,), out_ty=R.Tensor((batch, 22, 16, 14), dtype="float32"))
            avg_pool2d_1 = R.call_tir(cls.avg_pool2d1, (_1,), out_ty=R.Tensor((batch, 22, 16, 14), dtype="float32"))
            _2_point__1 = R.call_tir(cls.conv2d4, (_1, _2_point_weight), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _2_point__2 = R.call_tir(cls.reshape, (_2_point_bias,), out_ty=R.Tensor((1, 6, 1, 1), dtype="float32"))
            _2_point = R.call_tir(cls.add4, (_2_point__1, _2_point__2), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            _2_wide_0__1 = R.call_tir(cls.conv2d5, (_1, _2_wide_0_weight), out_ty=R.Tensor((batch, 4, 16, 14), dtype="float32"))
            _2_wide_0__2 = R.call_tir(cls.reshape1, (_2_wide_0_bias,), out_ty=R.Tensor((1, 4, 1, 1), dtype="float32"))
            _2_wide_0 = R.call_tir(cls.add5, (_2_wide_0__1, _2_wide_0__2), out_ty=R.Tensor((batch, 4, 16, 14), dtype="float32"))
            _2_wide_1__1 = R.call_tir(cls.conv2d6, (_2_wide_0, _2_wide_1_weight), out_ty=R.Tensor((batch, 8, 16, 14), dtype="float32"))
            _2_wide_1__2 = R.call_tir(cls.reshape2, (_2_wide_1_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            _2_wide_1 = R.call_tir(cls.add6, (_2_wide_1__1, _2_wide_1__2), out_ty=R.Tensor((batch, 8, 16, 14), dtype="float32"))
            _2_pooled_0 = R.call_tir(cls.max_pool2d2, (_1,), out_ty=R.Tensor((batch, 22, 16, 14), dtype="float32"))
            _2_pooled_1__1 = R.call_tir(cls.conv2d7, (_2_pooled_0, _2_pooled_1_weight), out_ty=R.Tensor((batch, 5, 16, 14), dtype="float32"))
            _2_pooled_1__2 = R.call_tir(cls.reshape3, (_2_pooled_1_bias,), out_ty=R.Tensor((1, 5, 1, 1), dtype="float32"))
            _2_pooled_1 = R.call_tir(cls.add7, (_2_pooled_1__1, _2_pooled_1__2), out_ty=R.Tensor((batch, 5, 16, 14), dtype="float32"))
            cat_1 = R.call_tir(cls.concatenate1, (_2_point, _2_wide_1, _2_pooled_1, avg_pool2d_1), out_ty=R.Tensor((batch, 41, 16, 14), dtype="float32"))
            relu_1 = R.call_tir(cls.relu1, (cat_1,), out_ty=R.Tensor((batch, 41, 16, 14), dtype="float32"))
            _3_0 = R.call_tir(cls.adaptive_avg_pool2d, (relu_1,), out_ty=R.Tensor((batch, 41, 1, 1), dtype="float32"))
            _3_1 = R.call_tir(cls.reshape4, (_3_0,), out_ty=R.Tensor((batch, 41), dtype="float32"))
            _3_2__1 = R.call_tir(cls.transpose, (_3_2_weight,), out_ty=R.Tensor((41, 10), dtype="float32"))
            _3_2__2 = R.call_tir(cls.matmul, (_3_1, _3_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _3_2 = R.call_tir(cls.add8, (_3_2__2, _3_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _3_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 1ca694eca332eae7c909 _0_point_weight: float32[6, 3, 1, 1]
# 6a9e82b4d38c6ea843cf _0_point_bias: float32[6]
# 8f72792bc19674d9fc15 _0_wide_0_weight: float32[4, 3, 1, 7]
# 174bcdccfa41428a622b _0_wide_0_bias: float32[4]
# 36f86bbf5012958515d5 _0_wide_1_weight: float32[8, 4, 7, 1]
# a4bf9c6c3f11f49a5fde _0_wide_1_bias: float32[8]
# 5a879a43e9435bc5945b _0_pooled_1_weight: float32[5, 3, 1, 1]
# 9794593512acd68e01c9 _0_pooled_1_bias: float32[5]
# 8a16ebc438f8d5944bbd _2_point_weight: float32[6, 22, 1, 1]
# 578f1fcbb0d7127c94f9 _2_point_bias: float32[6]
# 7a25d160804a6b340486 _2_wide_0_weight: float32[4, 22, 1, 7]
# 027cee5dbc1f391286f9 _2_wide_0_bias: float32[4]
# 5bb4c096cdc74895fd8d _2_wide_1_weight: float32[8, 4, 7, 1]
# b14fe51d137a3b6526d3 _2_wide_1_bias: float32[8]
# 6cafb2d15d44d64b5e07 _2_pooled_1_weight: float32[5, 22, 1, 1]
# 6463b25b1fe184bbb7ae _2_pooled_1_bias: float32[5]
# fee272666f5ec071b736 _3_2_weight: float32[10, 41]
# 8870f171ba6d093297e1 _3_2_bias: float32[10]
