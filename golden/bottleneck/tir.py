# bottleneck, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool2d(relu_5: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(16), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(16), T.int64(1), T.int64(1), T.int64(32), T.int64(28)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(relu_5[v_ax0, v_ax1, v_ax2 * T.int64(32) + v_rv0, v_ax3 * T.int64(28) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + relu_5[v_ax0, v_ax1, v_ax2 * T.int64(32) + v_rv0, v_ax3 * T.int64(28) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(896.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_2_expand_1: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32"), _1: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_expand_1[v_ax0, v_ax1, v_ax2, v_ax3], _1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_expand_1[v_ax0, v_ax1, v_ax2, v_ax3] + _1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add1(_4_2__2: T.Buffer((batch, T.int64(10)), "float32"), _4_2_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_4_2__2[v_ax0, v_ax1], _4_2_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _4_2__2[v_ax0, v_ax1] + _4_2_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm(_0_0: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32"), _0_1_weight: T.Buffer((T.int64(16),), "float32"), _0_1_bias: T.Buffer((T.int64(16),), "float32"), _0_1_running_mean: T.Buffer((T.int64(16),), "float32"), _0_1_running_var: T.Buffer((T.int64(16),), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((T.int64(16),), "float32"), T_multiply_1: T.Buffer((T.int64(16),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(32), T.int64(28)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(32), T.int64(28)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(32), T.int64(28)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(32), T.int64(28)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _0_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
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
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(32), T.int64(28)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(32), T.int64(28)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(_0_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _0_1_running_mean[v_ax0]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(_0_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _0_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm1(_2_reduce_0: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), _2_reduce_1_weight: T.Buffer((T.int64(6),), "float32"), _2_reduce_1_bias: T.Buffer((T.int64(6),), "float32"), _2_reduce_1_running_mean: T.Buffer((T.int64(6),), "float32"), _2_reduce_1_running_var: T.Buffer((T.int64(6),), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((T.int64(6),), "float32"), T_multiply_1: T.Buffer((T.int64(6),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(32), T.int64(28)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(32), T.int64(28)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(32), T.int64(28)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_reduce_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _2_reduce_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_reduce_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _2_reduce_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_reduce_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _2_reduce_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_reduce_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _2_reduce_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_reduce_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _2_reduce_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(6)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(6), ax0)
                T.reads(_2_reduce_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _2_reduce_1_running_mean[v_ax0]
        for ax0 in range(T.int64(6)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(6), ax0)
                T.reads(_2_reduce_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _2_reduce_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_0_weight: T.Buffer((T.int64(16), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(32), T.int64(28), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_1: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32"), _2_reduce_0_weight: T.Buffer((T.int64(6), T.int64(16), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(32), T.int64(28), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_reduce_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_reduce_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(relu: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), _2_middle_0_weight: T.Buffer((T.int64(6), T.int64(6), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), relu[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(32), T.int64(28), T.int64(6), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_middle_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_middle_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(relu_1: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), _2_expand_0_weight: T.Buffer((T.int64(16), T.int64(6), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = relu_1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(32), T.int64(28), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_expand_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_expand_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_4_1: T.Buffer((batch, T.int64(16)), "float32"), _4_2__1: T.Buffer((T.int64(16), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(16)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_4_1[v_i0, v_k], _4_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _4_1[v_i0, v_k] * _4_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def relu(_0_1: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(16), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _0_1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(_2_reduce_1: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_reduce_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _2_reduce_1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(_4_0: T.Buffer((batch, T.int64(16), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_4_0[(v_ax1 // T.int64(16) + v_ax0) % batch, v_ax1 % T.int64(16), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _4_0[(v_ax1 // T.int64(16) + v_ax0) % batch, v_ax1 % T.int64(16), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_4_2_weight: T.Buffer((T.int64(10), T.int64(16)), "float32"), T_transpose: T.Buffer((T.int64(16), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(16), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_4_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _4_2_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_0_weight: R.Tensor((16, 3, 3, 3), dtype="float32"),
        _0_1_weight: R.Tensor((16,), dtype="float32"),
        _0_1_bias: R.Tensor((16,), dtype="float32"),
        _2_reduce_0_weight: R.Tensor((6, 16, 1, 1), dtype="float32"),
        _2_reduce_1_weight: R.Tensor((6,), dtype="float32"),
        _2_reduce_1_bias: R.Tensor((6,), dtype="float32"),
        _2_middle_0_weight: R.Tensor((6, 6, 3, 3), dtype="float32"),
        _2_middle_1_weight: R.Tensor((6,), dtype="float32"),
        _2_middle_1_bias: R.Tensor((6,), dtype="float32"),
        _2_expand_0_weight: R.Tensor((16, 6, 1, 1), dtype="float32"),
        _2_expand_1_weight: R.Tensor((16,), dtype="float32"),
        _2_expand_1_bias: R.Tensor((16,), dtype="float32"),
        _3_reduce_0_weight: R.Tensor((6, 16, 1, 1), dtype="float32"),
        _3_reduce_1_weight: R.Tensor((6,), dtype="float32"),
        _3_reduce_1_bias: R.Tensor((6,), dtype="float32"),
        _3_middle_0_weight: R.Tensor((6, 6, 3, 3), dtype="float32"),
        _3_middle_1_weight: R.Tensor((6,), dtype="float32"),
        _3_middle_1_bias: R.Tensor((6,), dtype="float32"),
        _3_expand_0_weight: R.Tensor((16, 6, 1, 1), dtype="float32"),
        _3_expand_1_weight: R.Tensor((16,), dtype="float32"),
        _3_expand_1_bias: R.Tensor((16,), dtype="float32"),
        _4_2_weight: R.Tensor((10, 16), dtype="float32"),
        _4_2_bias: R.Tensor((10,), dtype="float32"),
        _0_1_running_mean: R.Tensor((16,), dtype="float32"),
        _0_1_running_var: R.Tensor((16,), dtype="float32"),
        _2_reduce_1_running_mean: R.Tensor((6,), dtype="float32"),
        _2_reduce_1_running_var: R.Tensor((6,), dtype="float32"),
        _2_middle_1_running_mean: R.Tensor((6,), dtype="float32"),
        _2_middle_1_running_var: R.Tensor((6,), dtype="float32"),
        _2_expand_1_running_mean: R.Tensor((16,), dtype="float32"),
        _2_expand_1_running_var: R.Tensor((16,), dtype="float32"),
        _3_reduce_1_running_mean: R.Tensor((6,), dtype="float32"),
        _3_reduce_1_running_var: R.Tensor((6,), dtype="float32"),
        _3_middle_1_running_mean: R.Tensor((6,), dtype="float32"),
        _3_middle_1_running_var: R.Tensor((6,), dtype="float32"),
        _3_expand_1_running_mean: R.Tensor((16,), dtype="float32"),
        _3_expand_1_running_var: R.Tensor((16,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0_0 = R.call_tir(cls.conv2d, (input_1, _0_0_weight), out_ty=R.Tensor((batch, 16, 32, 28), dtype="float32"))
            _0_1__1 = R.call_tir(cls.batch_norm, (_0_0, _0_1_weight, _0_1_bias, _0_1_running_mean, _0_1_running_var), out_ty=[R.Tensor((batch, 16, 32, 28), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            _0_1: R.Tensor((batch, 16, 32, 28), dtype="float32") = _0_1__1[0]
            _1 = R.call_tir(cls.relu, (_0_1,), out_ty=R.Tensor((batch, 16, 32, 28), dtype="float32"))
            _2_reduce_0 = R.call_tir(cls.conv2d1, (_1, _2_reduce_0_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _2_reduce_1__1 = R.call_tir(cls.batch_norm1, (_2_reduce_0, _2_reduce_1_weight, _2_reduce_1_bias, _2_reduce_1_running_mean, _2_reduce_1_running_var), out_ty=[R.Tensor((batch, 6, 32, 28), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")])
            _2_reduce_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = _2_reduce_1__1[0]
            relu = R.call_tir(cls.relu1, (_2_reduce_1,), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _2_middle_0 = R.call_tir(cls.conv2d2, (relu, _2_middle_0_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _2_middle_1__1 = R.call_tir(cls.batch_norm1, (_2_middle_0, _2_middle_1_weight, _2_middle_1_bias, _2_middle_1_running_mean, _2_middle_1_running_var), out_ty=[R.Tensor((batch, 6, 32, 28), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")])
            _2_middle_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = _2_middle_1__1[0]
            relu_1 = R.call_tir(cls.relu1, (_2_middle_1,), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _2_expand_0 = R.call_tir(cls.conv2d3, (relu_1, _2_expand_0_weight), out_ty=R.Tensor((batch, 16, 32, 28), dtype="float32"))
            _2_expand_1__1 = R.call_tir(cls.batch_norm, (_2_expand_0, _2_expand_1_weight, _2_expand_1_bias, _2_expand_1_running_mean, _2_expand_1_running_var), out_ty=[R.Tensor((batch, 16, 32, 28), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            _2_expand_1: R.Tensor((batch, 16, 32, 28), dtype="float32") = _2_expand_1__1[0]
            add = R.call_tir(cls.add, (_2_expand_1, _1), out_ty=R.Tensor((batch, 16, 32, 28), dtype="float32"))
            relu_2 = R.call_tir(cls.relu, (add,), out_ty=R.Tensor((batch, 16, 32, 28), dtype="float32"))
            _3_reduce_0 = R.call_tir(cls.conv2d1, (relu_2, _3_reduce_0_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _3_reduce_1__1 = R.call_tir(cls.batch_norm1, (_3_reduce_0, _3_reduce_1_weight, _3_reduce_1_bias, _3_reduce_1_running_mean, _3_reduce_1_running_var), out_ty=[R.Tensor((batch, 6, 32, 28), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")])
            _3_reduce_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = _3_reduce_1__1[0]
            relu_3 = R.call_tir(cls.relu1, (_3_reduce_1,), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _3_middle_0 = R.call_tir(cls.conv2d2, (relu_3, _3_middle_0_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _3_middle_1__1 = R.call_tir(cls.batch_norm1, (_3_middle_0, _3_middle_1_weight, _3_middle_1_bias, _3_middle_1_running_mean, _3_middle_1_running_var), out_ty=[R.Tensor((batch, 6, 32, 28), dtype="float32"), R.Tensor((6,), dtype="float32"), R.Tensor((6,), dtype="float32")])
            _3_middle_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = _3_middle_1__1[0]
            relu_4 = R.call_tir(cls.relu1, (_3_middle_1,), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            _3_expand_0 = R.call_tir(cls.conv2d3, (relu_4, _3_expand_0_weight), out_ty=R.Tensor((batch, 16, 32, 28), dtype="float32"))
            _3_expand_1__1 = R.call_tir(cls.batch_norm, (_3_expand_0, _3_expand_1_weight, _3_expand_1_bias, _3_expand_1_running_mean, _3_expand_1_running_var), out_ty=[R.Tensor((batch, 16, 32, 28), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            _3_expand_1: R.Tensor((batch, 16, 32, 28), dtype="float32") = _3_expand_1__1[0]
            add_1 = R.call_tir(cls.add, (_3_expand_1, relu_2), out_ty=R.Tensor((batch, 16, 32, 28), dtype="float32"))
            relu_5 = R.call_tir(cls.relu, (add_1,), out_ty=R.Tensor((batch, 16, 32, 28), dtype="float32"))
            _4_0 = R.call_tir(cls.adaptive_avg_pool2d, (relu_5,), out_ty=R.Tensor((batch, 16, 1, 1), dtype="float32"))
            _4_1 = R.call_tir(cls.reshape, (_4_0,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            _4_2__1 = R.call_tir(cls.transpose, (_4_2_weight,), out_ty=R.Tensor((16, 10), dtype="float32"))
            _4_2__2 = R.call_tir(cls.matmul, (_4_1, _4_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _4_2 = R.call_tir(cls.add1, (_4_2__2, _4_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _4_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 7dd937b6e63da4442f7d _0_0_weight: float32[16, 3, 3, 3]
# 5713ea235c18104dc49d _0_1_weight: float32[16]
# 46c23b5a880570da0b5c _0_1_bias: float32[16]
# f689c323f960eedb8c26 _2_reduce_0_weight: float32[6, 16, 1, 1]
# 4e6fc127ce9d4284bc8a _2_reduce_1_weight: float32[6]
# a432b6ae14b1270b4a7d _2_reduce_1_bias: float32[6]
# 1d94edd3c712413fdd15 _2_middle_0_weight: float32[6, 6, 3, 3]
# d9508dae1685d32e46b5 _2_middle_1_weight: float32[6]
# ef62a4b6f0c13a18d7ea _2_middle_1_bias: float32[6]
# 9ade0dc98a4643e9d011 _2_expand_0_weight: float32[16, 6, 1, 1]
# 5db03a75160c5640d17e _2_expand_1_weight: float32[16]
# 22b13c3733301927e25e _2_expand_1_bias: float32[16]
# 8d5efbb74fa6527f29cd _3_reduce_0_weight: float32[6, 16, 1, 1]
# c88a779b8eb2400d96d9 _3_reduce_1_weight: float32[6]
# 4ff1a66a4ea6d244a154 _3_reduce_1_bias: float32[6]
# 8d589afdc873be666478 _3_middle_0_weight: float32[6, 6, 3, 3]
# 2e2c9c09600717066efe _3_middle_1_weight: float32[6]
# 7339f816c7a33083885c _3_middle_1_bias: float32[6]
# 2035770d3a05778590cb _3_expand_0_weight: float32[16, 6, 1, 1]
# afb273358d90ea75a254 _3_expand_1_weight: float32[16]
# a8824f4346b3e74c08a0 _3_expand_1_bias: float32[16]
# a9cd6aedee42dcccf7aa _4_2_weight: float32[10, 16]
# 08c792c3fa3c014ed702 _4_2_bias: float32[10]
# 2650527369ad4599af29 _0_1_running_mean: float32[16]
# d2479629de77f39bc4d9 _0_1_running_var: float32[16]
# 64360deb6ca4b09fd519 _2_reduce_1_running_mean: float32[6]
# 6a961357b1ca711be7e6 _2_reduce_1_running_var: float32[6]
# 9e05323d8f6bfb643d84 _2_middle_1_running_mean: float32[6]
# 15fecc839cb5b99bca69 _2_middle_1_running_var: float32[6]
# 70ddb74142b25b92dca3 _2_expand_1_running_mean: float32[16]
# 5a7a28f6e0847549bf5f _2_expand_1_running_var: float32[16]
# 1f32bd646837e973cefc _3_reduce_1_running_mean: float32[6]
# 5aa7e47903fd8028f921 _3_reduce_1_running_var: float32[6]
# 4599c3ebd41a322744f6 _3_middle_1_running_mean: float32[6]
# aa1b5c2c84da5963d3a0 _3_middle_1_running_var: float32[6]
# 357776d3ed40a4b08cee _3_expand_1_running_mean: float32[16]
# 5e0097be96cbcd1bbec0 _3_expand_1_running_var: float32[16]
