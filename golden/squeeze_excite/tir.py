# squeeze_excite, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool2d(_4: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(16), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(16), T.int64(1), T.int64(1), T.int64(16), T.int64(14)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(_4[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _4[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(224.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_0_1: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(3.0)

    @T.prim_func(private=True, s_tir=True)
    def add1(_2_squeeze__1: T.Buffer((batch, T.int64(4), T.int64(1), T.int64(1)), "float32"), _2_squeeze__2: T.Buffer((T.int64(1), T.int64(4), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(4), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_squeeze__1[v_ax0, v_ax1, v_ax2, v_ax3], _2_squeeze__2[T.int64(0), v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_squeeze__1[v_ax0, v_ax1, v_ax2, v_ax3] + _2_squeeze__2[T.int64(0), v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add2(_2_excite__1: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), _2_excite__2: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_excite__1[v_ax0, v_ax1, v_ax2, v_ax3], _2_excite__2[T.int64(0), v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_excite__1[v_ax0, v_ax1, v_ax2, v_ax3] + _2_excite__2[T.int64(0), v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add3(_2_excite: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_excite[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_excite[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(3.0)

    @T.prim_func(private=True, s_tir=True)
    def add4(_3_1: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _3_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(3.0)

    @T.prim_func(private=True, s_tir=True)
    def add5(_5_2__2: T.Buffer((batch, T.int64(10)), "float32"), _5_2_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_5_2__2[v_ax0, v_ax1], _5_2_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _5_2__2[v_ax0, v_ax1] + _5_2_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm(_0_0: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), _0_1_weight: T.Buffer((T.int64(12),), "float32"), _0_1_bias: T.Buffer((T.int64(12),), "float32"), _0_1_running_mean: T.Buffer((T.int64(12),), "float32"), _0_1_running_var: T.Buffer((T.int64(12),), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((T.int64(12),), "float32"), T_multiply_1: T.Buffer((T.int64(12),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(32), T.int64(28)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(32), T.int64(28)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(32), T.int64(28)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _0_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(12)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(12), ax0)
                T.reads(_0_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _0_1_running_mean[v_ax0]
        for ax0 in range(T.int64(12)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(12), ax0)
                T.reads(_0_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _0_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm1(_3_0: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), _3_1_weight: T.Buffer((T.int64(16),), "float32"), _3_1_bias: T.Buffer((T.int64(16),), "float32"), _3_1_running_mean: T.Buffer((T.int64(16),), "float32"), _3_1_running_var: T.Buffer((T.int64(16),), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), T_multiply: T.Buffer((T.int64(16),), "float32"), T_multiply_1: T.Buffer((T.int64(16),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(16), T.int64(14)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(16), T.int64(14)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(16), T.int64(14)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _3_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _3_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _3_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _3_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _3_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(_3_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _3_1_running_mean[v_ax0]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(_3_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _3_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def clip(_1__1: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), clip: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("clip"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1__1[v_i0, v_i1, v_i2, v_i3])
                T.writes(clip[v_i0, v_i1, v_i2, v_i3])
                clip[v_i0, v_i1, v_i2, v_i3] = T.Select(T.isnan(_1__1[v_i0, v_i1, v_i2, v_i3]), _1__1[v_i0, v_i1, v_i2, v_i3], T.max(T.min(_1__1[v_i0, v_i1, v_i2, v_i3], T.float32(6.0)), T.float32(0.0)))

    @T.prim_func(private=True, s_tir=True)
    def clip1(hardsigmoid__1: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), clip: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("clip"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(hardsigmoid__1[v_i0, v_i1, v_i2, v_i3])
                T.writes(clip[v_i0, v_i1, v_i2, v_i3])
                clip[v_i0, v_i1, v_i2, v_i3] = T.Select(T.isnan(hardsigmoid__1[v_i0, v_i1, v_i2, v_i3]), hardsigmoid__1[v_i0, v_i1, v_i2, v_i3], T.max(T.min(hardsigmoid__1[v_i0, v_i1, v_i2, v_i3], T.float32(6.0)), T.float32(0.0)))

    @T.prim_func(private=True, s_tir=True)
    def clip2(_4__1: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), clip: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("clip"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_4__1[v_i0, v_i1, v_i2, v_i3])
                T.writes(clip[v_i0, v_i1, v_i2, v_i3])
                clip[v_i0, v_i1, v_i2, v_i3] = T.Select(T.isnan(_4__1[v_i0, v_i1, v_i2, v_i3]), _4__1[v_i0, v_i1, v_i2, v_i3], T.max(T.min(_4__1[v_i0, v_i1, v_i2, v_i3], T.float32(6.0)), T.float32(0.0)))

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_0_weight: T.Buffer((T.int64(12), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(32), T.int64(28), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(mean: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), _2_squeeze_weight: T.Buffer((T.int64(4), T.int64(12), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(4), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(1), T.int64(1)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(mean[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = mean[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(4), T.int64(1), T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_squeeze_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_squeeze_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(relu: T.Buffer((batch, T.int64(4), T.int64(1), T.int64(1)), "float32"), _2_excite_weight: T.Buffer((T.int64(12), T.int64(4), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(1), T.int64(1)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(4), T.int64(1), T.int64(1)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = relu[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(1), T.int64(1), T.int64(4), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_excite_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_excite_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(mul: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), _3_0_weight: T.Buffer((T.int64(16), T.int64(12), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(mul[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), mul[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(16), T.int64(14), T.int64(12), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _3_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _3_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def divide(_1__3: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), T_divide: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1__3[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = _1__3[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(6.0)

    @T.prim_func(private=True, s_tir=True)
    def divide1(hardsigmoid__2: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), T_divide: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(hardsigmoid__2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = hardsigmoid__2[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(6.0)

    @T.prim_func(private=True, s_tir=True)
    def divide2(_4__3: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), T_divide: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_4__3[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = _4__3[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(6.0)

    @T.prim_func(private=True, s_tir=True)
    def matmul(_5_1: T.Buffer((batch, T.int64(16)), "float32"), _5_2__1: T.Buffer((T.int64(16), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(16)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_5_1[v_i0, v_k], _5_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _5_1[v_i0, v_k] * _5_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def mean(_1: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), T_divide: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        _1_red = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, k2, k3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1), T.int64(32), T.int64(28)):
            with T.sblock("_1_red"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_k2, v_k3 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, k2, k3])
                T.reads(_1[v_ax0, v_ax1, v_k2, v_k3])
                T.writes(_1_red[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    _1_red[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                _1_red[v_ax0, v_ax1, v_ax2, v_ax3] = _1_red[v_ax0, v_ax1, v_ax2, v_ax3] + _1[v_ax0, v_ax1, v_k2, v_k3]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_red[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = _1_red[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(896.0)

    @T.prim_func(private=True, s_tir=True)
    def multiply(_0_1: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), _1__2: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1[v_ax0, v_ax1, v_ax2, v_ax3], _1__2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1[v_ax0, v_ax1, v_ax2, v_ax3] * _1__2[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def multiply1(_1: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32"), hardsigmoid: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), T_multiply: T.Buffer((batch, T.int64(12), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1[v_ax0, v_ax1, v_ax2, v_ax3], hardsigmoid[v_ax0, v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _1[v_ax0, v_ax1, v_ax2, v_ax3] * hardsigmoid[v_ax0, v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def multiply2(_3_1: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), _4__2: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), T_multiply: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_1[v_ax0, v_ax1, v_ax2, v_ax3], _4__2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _3_1[v_ax0, v_ax1, v_ax2, v_ax3] * _4__2[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def relu(_2_squeeze: T.Buffer((batch, T.int64(4), T.int64(1), T.int64(1)), "float32"), relu: T.Buffer((batch, T.int64(4), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(4), T.int64(1), T.int64(1)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_squeeze[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _2_squeeze[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(_2_squeeze_bias: T.Buffer((T.int64(4),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(4), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(4), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_squeeze_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(4)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _2_squeeze_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(4)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(_2_excite_bias: T.Buffer((T.int64(12),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_excite_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _2_excite_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(_5_0: T.Buffer((batch, T.int64(16), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_5_0[(v_ax1 // T.int64(16) + v_ax0) % batch, v_ax1 % T.int64(16), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _5_0[(v_ax1 // T.int64(16) + v_ax0) % batch, v_ax1 % T.int64(16), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_5_2_weight: T.Buffer((T.int64(10), T.int64(16)), "float32"), T_transpose: T.Buffer((T.int64(16), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(16), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_5_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _5_2_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_0_weight: R.Tensor((12, 3, 3, 3), dtype="float32"),
        _0_1_weight: R.Tensor((12,), dtype="float32"),
        _0_1_bias: R.Tensor((12,), dtype="float32"),
        _2_squeeze_weight: R.Tensor((4, 12, 1, 1), dtype="float32"),
        _2_squeeze_bias: R.Tensor((4,), dtype="float32"),
        _2_excite_weight: R.Tensor((12, 4, 1, 1), dtype="float32"),
        _2_excite_bias: R.Tensor((12,), dtype="float32"),
        _3_0_weight: R.Tensor((16, 12, 3, 3), dtype="float32"),
        _3_1_weight: R.Tensor((16,), dtype="float32"),
        _3_1_bias: R.Tensor((16,), dtype="float32"),
        _5_2_weight: R.Tensor((10, 16), dtype="float32"),
        _5_2_bias: R.Tensor((10,), dtype="float32"),
        _0_1_running_mean: R.Tensor((12,), dtype="float32"),
        _0_1_running_var: R.Tensor((12,), dtype="float32"),
        _3_1_running_mean: R.Tensor((16,), dtype="float32"),
        _3_1_running_var: R.Tensor((16,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0_0 = R.call_tir(cls.conv2d, (input_1, _0_0_weight), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            _0_1__1 = R.call_tir(cls.batch_norm, (_0_0, _0_1_weight, _0_1_bias, _0_1_running_mean, _0_1_running_var), out_ty=[R.Tensor((batch, 12, 32, 28), dtype="float32"), R.Tensor((12,), dtype="float32"), R.Tensor((12,), dtype="float32")])
            _0_1: R.Tensor((batch, 12, 32, 28), dtype="float32") = _0_1__1[0]
            _1__1 = R.call_tir(cls.add, (_0_1,), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            _1__2 = R.call_tir(cls.clip, (_1__1,), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            _1__3 = R.call_tir(cls.multiply, (_0_1, _1__2), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            _1 = R.call_tir(cls.divide, (_1__3,), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            mean = R.call_tir(cls.mean, (_1,), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            _2_squeeze__1 = R.call_tir(cls.conv2d1, (mean, _2_squeeze_weight), out_ty=R.Tensor((batch, 4, 1, 1), dtype="float32"))
            _2_squeeze__2 = R.call_tir(cls.reshape, (_2_squeeze_bias,), out_ty=R.Tensor((1, 4, 1, 1), dtype="float32"))
            _2_squeeze = R.call_tir(cls.add1, (_2_squeeze__1, _2_squeeze__2), out_ty=R.Tensor((batch, 4, 1, 1), dtype="float32"))
            relu = R.call_tir(cls.relu, (_2_squeeze,), out_ty=R.Tensor((batch, 4, 1, 1), dtype="float32"))
            _2_excite__1 = R.call_tir(cls.conv2d2, (relu, _2_excite_weight), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            _2_excite__2 = R.call_tir(cls.reshape1, (_2_excite_bias,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            _2_excite = R.call_tir(cls.add2, (_2_excite__1, _2_excite__2), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            hardsigmoid__1 = R.call_tir(cls.add3, (_2_excite,), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            hardsigmoid__2 = R.call_tir(cls.clip1, (hardsigmoid__1,), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            hardsigmoid = R.call_tir(cls.divide1, (hardsigmoid__2,), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            mul = R.call_tir(cls.multiply1, (_1, hardsigmoid), out_ty=R.Tensor((batch, 12, 32, 28), dtype="float32"))
            _3_0 = R.call_tir(cls.conv2d3, (mul, _3_0_weight), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _3_1__1 = R.call_tir(cls.batch_norm1, (_3_0, _3_1_weight, _3_1_bias, _3_1_running_mean, _3_1_running_var), out_ty=[R.Tensor((batch, 16, 16, 14), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            _3_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = _3_1__1[0]
            _4__1 = R.call_tir(cls.add4, (_3_1,), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _4__2 = R.call_tir(cls.clip2, (_4__1,), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _4__3 = R.call_tir(cls.multiply2, (_3_1, _4__2), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _4 = R.call_tir(cls.divide2, (_4__3,), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _5_0 = R.call_tir(cls.adaptive_avg_pool2d, (_4,), out_ty=R.Tensor((batch, 16, 1, 1), dtype="float32"))
            _5_1 = R.call_tir(cls.reshape2, (_5_0,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            _5_2__1 = R.call_tir(cls.transpose, (_5_2_weight,), out_ty=R.Tensor((16, 10), dtype="float32"))
            _5_2__2 = R.call_tir(cls.matmul, (_5_1, _5_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _5_2 = R.call_tir(cls.add5, (_5_2__2, _5_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _5_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 8139765bdfc4027bee20 _0_0_weight: float32[12, 3, 3, 3]
# a4a4067e974348eae027 _0_1_weight: float32[12]
# fa6262c1d17513629fe7 _0_1_bias: float32[12]
# 7cdb475422d85e42c9a1 _2_squeeze_weight: float32[4, 12, 1, 1]
# b5815c7131e4f62c6d2c _2_squeeze_bias: float32[4]
# 5a4ee8f13ba901faa191 _2_excite_weight: float32[12, 4, 1, 1]
# 9dec799d491565f59aee _2_excite_bias: float32[12]
# 8ba8f01189b0c67b34fe _3_0_weight: float32[16, 12, 3, 3]
# 9ddaee37bb3f3d1d5c82 _3_1_weight: float32[16]
# 385893727ba31e65a66f _3_1_bias: float32[16]
# 97efff2d3e5cf0c68055 _5_2_weight: float32[10, 16]
# 13e9aaaf2922efe176f1 _5_2_bias: float32[10]
# 5349efe111cdc72f9511 _0_1_running_mean: float32[12]
# aafa99fa6426a79cf91e _0_1_running_var: float32[12]
# 9da05534a036d6b8c3ca _3_1_running_mean: float32[16]
# ad11c12f75cf38066d14 _3_1_running_var: float32[16]
