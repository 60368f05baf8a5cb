# inverted_residual, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool2d(_3_body_4_1: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1), T.int64(16), T.int64(14)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(_3_body_4_1[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _3_body_4_1[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(224.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _2_body_4_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1[v_ax0, v_ax1, v_ax2, v_ax3], _2_body_4_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _1[v_ax0, v_ax1, v_ax2, v_ax3] + _2_body_4_1[v_ax0, v_ax1, v_ax2, v_ax3]

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
    def batch_norm(_0_0: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _0_1_weight: T.Buffer((T.int64(8),), "float32"), _0_1_bias: T.Buffer((T.int64(8),), "float32"), _0_1_running_mean: T.Buffer((T.int64(8),), "float32"), _0_1_running_var: T.Buffer((T.int64(8),), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((T.int64(8),), "float32"), T_multiply_1: T.Buffer((T.int64(8),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(32), T.int64(28)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(32), T.int64(28)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(32), T.int64(28)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _0_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(8)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(8), ax0)
                T.reads(_0_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _0_1_running_mean[v_ax0]
        for ax0 in range(T.int64(8)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(8), ax0)
                T.reads(_0_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _0_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm1(_2_body_0_0: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32"), _2_body_0_1_weight: T.Buffer((T.int64(32),), "float32"), _2_body_0_1_bias: T.Buffer((T.int64(32),), "float32"), _2_body_0_1_running_mean: T.Buffer((T.int64(32),), "float32"), _2_body_0_1_running_var: T.Buffer((T.int64(32),), "float32"), T_add: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((T.int64(32),), "float32"), T_multiply_1: T.Buffer((T.int64(32),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(32), T.int64(28)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(32), T.int64(28)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(32), T.int64(28)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(32), T.int64(28)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_0_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(32), T.int64(28)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(32), T.int64(28)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(32)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(32), ax0)
                T.reads(_2_body_0_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _2_body_0_1_running_mean[v_ax0]
        for ax0 in range(T.int64(32)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(32), ax0)
                T.reads(_2_body_0_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _2_body_0_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm2(_3_body_2_0: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32"), _3_body_2_1_weight: T.Buffer((T.int64(32),), "float32"), _3_body_2_1_bias: T.Buffer((T.int64(32),), "float32"), _3_body_2_1_running_mean: T.Buffer((T.int64(32),), "float32"), _3_body_2_1_running_var: T.Buffer((T.int64(32),), "float32"), T_add: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32"), T_multiply: T.Buffer((T.int64(32),), "float32"), T_multiply_1: T.Buffer((T.int64(32),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(16), T.int64(14)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(16), T.int64(14)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(16), T.int64(14)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_2_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_2_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_2_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_2_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_2_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_2_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_2_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_2_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_2_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_2_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(32)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(32), ax0)
                T.reads(_3_body_2_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _3_body_2_1_running_mean[v_ax0]
        for ax0 in range(T.int64(32)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(32), ax0)
                T.reads(_3_body_2_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _3_body_2_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm3(_3_body_4_0: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), _3_body_4_1_weight: T.Buffer((T.int64(12),), "float32"), _3_body_4_1_bias: T.Buffer((T.int64(12),), "float32"), _3_body_4_1_running_mean: T.Buffer((T.int64(12),), "float32"), _3_body_4_1_running_var: T.Buffer((T.int64(12),), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), T_multiply: T.Buffer((T.int64(12),), "float32"), T_multiply_1: T.Buffer((T.int64(12),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16), T.int64(14)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16), T.int64(14)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16), T.int64(14)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_4_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_4_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_4_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_4_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_4_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_4_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]
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
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_4_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_4_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_4_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_4_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(12)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(12), ax0)
                T.reads(_3_body_4_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _3_body_4_1_running_mean[v_ax0]
        for ax0 in range(T.int64(12)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(12), ax0)
                T.reads(_3_body_4_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _3_body_4_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def clip(_0_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), clip: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("clip"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(clip[v_i0, v_i1, v_i2, v_i3])
                clip[v_i0, v_i1, v_i2, v_i3] = T.Select(T.isnan(_0_1[v_i0, v_i1, v_i2, v_i3]), _0_1[v_i0, v_i1, v_i2, v_i3], T.max(T.min(_0_1[v_i0, v_i1, v_i2, v_i3], T.float32(6.0)), T.float32(0.0)))

    @T.prim_func(private=True, s_tir=True)
    def clip1(_2_body_0_1: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32"), clip: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(32), T.int64(28)):
            with T.sblock("clip"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_body_0_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(clip[v_i0, v_i1, v_i2, v_i3])
                clip[v_i0, v_i1, v_i2, v_i3] = T.Select(T.isnan(_2_body_0_1[v_i0, v_i1, v_i2, v_i3]), _2_body_0_1[v_i0, v_i1, v_i2, v_i3], T.max(T.min(_2_body_0_1[v_i0, v_i1, v_i2, v_i3], T.float32(6.0)), T.float32(0.0)))

    @T.prim_func(private=True, s_tir=True)
    def clip2(_3_body_2_1: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32"), clip: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("clip"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_body_2_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(clip[v_i0, v_i1, v_i2, v_i3])
                clip[v_i0, v_i1, v_i2, v_i3] = T.Select(T.isnan(_3_body_2_1[v_i0, v_i1, v_i2, v_i3]), _3_body_2_1[v_i0, v_i1, v_i2, v_i3], T.max(T.min(_3_body_2_1[v_i0, v_i1, v_i2, v_i3], T.float32(6.0)), T.float32(0.0)))

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_0_weight: T.Buffer((T.int64(8), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(32), T.int64(28), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _2_body_0_0_weight: T.Buffer((T.int64(32), T.int64(8), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(32), T.int64(32), T.int64(28), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_body_0_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_body_0_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_2_body_1: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32"), _2_body_2_0_weight: T.Buffer((T.int64(32), T.int64(1), T.int64(3), T.int64(3)), "float32"), group_conv2d_nchw: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_body_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), _2_body_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(32), T.int64(32), T.int64(28), T.int64(1), T.int64(3), T.int64(3)):
            with T.sblock("group_conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_ff + v_rc, v_yy + v_ry, v_xx + v_rx], _2_body_2_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_ff + v_rc, v_yy + v_ry, v_xx + v_rx] * _2_body_2_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(_2_body_3: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32"), _2_body_4_0_weight: T.Buffer((T.int64(8), T.int64(32), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_body_3[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _2_body_3[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(32), T.int64(28), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_body_4_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_body_4_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d4(_3_body_1: T.Buffer((batch, T.int64(32), T.int64(32), T.int64(28)), "float32"), _3_body_2_0_weight: T.Buffer((T.int64(32), T.int64(1), T.int64(3), T.int64(3)), "float32"), group_conv2d_nchw: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_body_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), _3_body_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(32), T.int64(16), T.int64(14), T.int64(1), T.int64(3), T.int64(3)):
            with T.sblock("group_conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_ff + v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _3_body_2_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_ff + v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _3_body_2_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d5(_3_body_3: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32"), _3_body_4_0_weight: T.Buffer((T.int64(12), T.int64(32), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(16), T.int64(14)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_body_3[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _3_body_3[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(16), T.int64(14), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _3_body_4_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _3_body_4_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_4_1: T.Buffer((batch, T.int64(12)), "float32"), _4_2__1: T.Buffer((T.int64(12), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(12)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_4_1[v_i0, v_k], _4_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _4_1[v_i0, v_k] * _4_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def reshape(_4_0: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(12)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_4_0[(v_ax1 // T.int64(12) + v_ax0) % batch, v_ax1 % T.int64(12), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _4_0[(v_ax1 // T.int64(12) + v_ax0) % batch, v_ax1 % T.int64(12), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_4_2_weight: T.Buffer((T.int64(10), T.int64(12)), "float32"), T_transpose: T.Buffer((T.int64(12), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_4_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _4_2_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_0_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        _0_1_weight: R.Tensor((8,), dtype="float32"),
        _0_1_bias: R.Tensor((8,), dtype="float32"),
        _2_body_0_0_weight: R.Tensor((32, 8, 1, 1), dtype="float32"),
        _2_body_0_1_weight: R.Tensor((32,), dtype="float32"),
        _2_body_0_1_bias: R.Tensor((32,), dtype="float32"),
        _2_body_2_0_weight: R.Tensor((32, 1, 3, 3), dtype="float32"),
        _2_body_2_1_weight: R.Tensor((32,), dtype="float32"),
        _2_body_2_1_bias: R.Tensor((32,), dtype="float32"),
        _2_body_4_0_weight: R.Tensor((8, 32, 1, 1), dtype="float32"),
        _2_body_4_1_weight: R.Tensor((8,), dtype="float32"),
        _2_body_4_1_bias: R.Tensor((8,), dtype="float32"),
        _3_body_0_0_weight: R.Tensor((32, 8, 1, 1), dtype="float32"),
        _3_body_0_1_weight: R.Tensor((32,), dtype="float32"),
        _3_body_0_1_bias: R.Tensor((32,), dtype="float32"),
        _3_body_2_0_weight: R.Tensor((32, 1, 3, 3), dtype="float32"),
        _3_body_2_1_weight: R.Tensor((32,), dtype="float32"),
        _3_body_2_1_bias: R.Tensor((32,), dtype="float32"),
        _3_body_4_0_weight: R.Tensor((12, 32, 1, 1), dtype="float32"),
        _3_body_4_1_weight: R.Tensor((12,), dtype="float32"),
        _3_body_4_1_bias: R.Tensor((12,), dtype="float32"),
        _4_2_weight: R.Tensor((10, 12), dtype="float32"),
        _4_2_bias: R.Tensor((10,), dtype="float32"),
        _0_1_running_mean: R.Tensor((8,), dtype="float32"),
        _0_1_running_var: R.Tensor((8,), dtype="float32"),
        _2_body_0_1_running_mean: R.Tensor((32,), dtype="float32"),
        _2_body_0_1_running_var: R.Tensor((32,), dtype="float32"),
        _2_body_2_1_running_mean: R.Tensor((32,), dtype="float32"),
        _2_body_2_1_running_var: R.Tensor((32,), dtype="float32"),
        _2_body_4_1_running_mean: R.Tensor((8,), dtype="float32"),
        _2_body_4_1_running_var: R.Tensor((8,), dtype="float32"),
        _3_body_0_1_running_mean: R.Tensor((32,), dtype="float32"),
        _3_body_0_1_running_var: R.Tensor((32,), dtype="float32"),
        _3_body_2_1_running_mean: R.Tensor((32,), dtype="float32"),
        _3_body_2_1_running_var: R.Tensor((32,), dtype="float32"),
        _3_body_4_1_running_mean: R.Tensor((12,), dtype="float32"),
        _3_body_4_1_running_var: R.Tensor((12,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0_0 = R.call_tir(cls.conv2d, (input_1, _0_0_weight), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _0_1__1 = R.call_tir(cls.batch_norm, (_0_0, _0_1_weight, _0_1_bias, _0_1_running_mean, _0_1_running_var), out_ty=[R.Tensor((batch, 8, 32, 28), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")])
            _0_1: R.Tensor((batch, 8, 32, 28), dtype="float32") = _0_1__1[0]
            _1 = R.call_tir(cls.clip, (_0_1,), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _2_body_0_0 = R.call_tir(cls.conv2d1, (_1, _2_body_0_0_weight), out_ty=R.Tensor((batch, 32, 32, 28), dtype="float32"))
            _2_body_0_1__1 = R.call_tir(cls.batch_norm1, (_2_body_0_0, _2_body_0_1_weight, _2_body_0_1_bias, _2_body_0_1_running_mean, _2_body_0_1_running_var), out_ty=[R.Tensor((batch, 32, 32, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")])
            _2_body_0_1: R.Tensor((batch, 32, 32, 28), dtype="float32") = _2_body_0_1__1[0]
            _2_body_1 = R.call_tir(cls.clip1, (_2_body_0_1,), out_ty=R.Tensor((batch, 32, 32, 28), dtype="float32"))
            _2_body_2_0 = R.call_tir(cls.conv2d2, (_2_body_1, _2_body_2_0_weight), out_ty=R.Tensor((batch, 32, 32, 28), dtype="float32"))
            _2_body_2_1__1 = R.call_tir(cls.batch_norm1, (_2_body_2_0, _2_body_2_1_weight, _2_body_2_1_bias, _2_body_2_1_running_mean, _2_body_2_1_running_var), out_ty=[R.Tensor((batch, 32, 32, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")])
            _2_body_2_1: R.Tensor((batch, 32, 32, 28), dtype="float32") = _2_body_2_1__1[0]
            _2_body_3 = R.call_tir(cls.clip1, (_2_body_2_1,), out_ty=R.Tensor((batch, 32, 32, 28), dtype="float32"))
            _2_body_4_0 = R.call_tir(cls.conv2d3, (_2_body_3, _2_body_4_0_weight), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _2_body_4_1__1 = R.call_tir(cls.batch_norm, (_2_body_4_0, _2_body_4_1_weight, _2_body_4_1_bias, _2_body_4_1_running_mean, _2_body_4_1_running_var), out_ty=[R.Tensor((batch, 8, 32, 28), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")])
            _2_body_4_1: R.Tensor((batch, 8, 32, 28), dtype="float32") = _2_body_4_1__1[0]
            add = R.call_tir(cls.add, (_1, _2_body_4_1), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _3_body_0_0 = R.call_tir(cls.conv2d1, (add, _3_body_0_0_weight), out_ty=R.Tensor((batch, 32, 32, 28), dtype="float32"))
            _3_body_0_1__1 = R.call_tir(cls.batch_norm1, (_3_body_0_0, _3_body_0_1_weight, _3_body_0_1_bias, _3_body_0_1_running_mean, _3_body_0_1_running_var), out_ty=[R.Tensor((batch, 32, 32, 28), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")])
            _3_body_0_1: R.Tensor((batch, 32, 32, 28), dtype="float32") = _3_body_0_1__1[0]
            _3_body_1 = R.call_tir(cls.clip1, (_3_body_0_1,), out_ty=R.Tensor((batch, 32, 32, 28), dtype="float32"))
            _3_body_2_0 = R.call_tir(cls.conv2d4, (_3_body_1, _3_body_2_0_weight), out_ty=R.Tensor((batch, 32, 16, 14), dtype="float32"))
            _3_body_2_1__1 = R.call_tir(cls.batch_norm2, (_3_body_2_0, _3_body_2_1_weight, _3_body_2_1_bias, _3_body_2_1_running_mean, _3_body_2_1_running_var), out_ty=[R.Tensor((batch, 32, 16, 14), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")])
            _3_body_2_1: R.Tensor((batch, 32, 16, 14), dtype="float32") = _3_body_2_1__1[0]
            _3_body_3 = R.call_tir(cls.clip2, (_3_body_2_1,), out_ty=R.Tensor((batch, 32, 16, 14), dtype="float32"))
            _3_body_4_0 = R.call_tir(cls.conv2d5, (_3_body_3, _3_body_4_0_weight), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            _3_body_4_1__1 = R.call_tir(cls.batch_norm3, (_3_body_4_0, _3_body_4_1_weight, _3_body_4_1_bias, _3_body_4_1_running_mean, _3_body_4_1_running_var), out_ty=[R.Tensor((batch, 12, 16, 14), dtype="float32"), R.Tensor((12,), dtype="float32"), R.Tensor((12,), dtype="float32")])
            _3_body_4_1: R.Tensor((batch, 12, 16, 14), dtype="float32") = _3_body_4_1__1[0]
            _4_0 = R.call_tir(cls.adaptive_avg_pool2d, (_3_body_4_1,), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            _4_1 = R.call_tir(cls.reshape, (_4_0,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            _4_2__1 = R.call_tir(cls.transpose, (_4_2_weight,), out_ty=R.Tensor((12, 10), dtype="float32"))
            _4_2__2 = R.call_tir(cls.matmul, (_4_1, _4_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _4_2 = R.call_tir(cls.add1, (_4_2__2, _4_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _4_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 3710b1c29e95aab33fca _0_0_weight: float32[8, 3, 3, 3]
# 4dcbefaf0951212b4e9f _0_1_weight: float32[8]
# 4b2d8acb5c0e41b09b5a _0_1_bias: float32[8]
# 473b377125f707cbd48f _2_body_0_0_weight: float32[32, 8, 1, 1]
# fc53a49f3e3fc3688fea _2_body_0_1_weight: float32[32]
# 302264c55467a90c7658 _2_body_0_1_bias: float32[32]
# bab111754f8127b2596f _2_body_2_0_weight: float32[32, 1, 3, 3]
# 77524ad8d7d9a21b9393 _2_body_2_1_weight: float32[32]
# 58056504879a3fd02615 _2_body_2_1_bias: float32[32]
# 01dfaddfe86c27945ae6 _2_body_4_0_weight: float32[8, 32, 1, 1]
# bb313fbe7511fced40ff _2_body_4_1_weight: float32[8]
# 73c67d79898eed87e860 _2_body_4_1_bias: float32[8]
# 631e42275eddc90e4756 _3_body_0_0_weight: float32[32, 8, 1, 1]
# ebdbfa4aa0c863b911d7 _3_body_0_1_weight: float32[32]
# beeefd60cc6555279984 _3_body_0_1_bias: float32[32]
# 2b5140c38d1385772acf _3_body_2_0_weight: float32[32, 1, 3, 3]
# ca5a236cd1396ae17d56 _3_body_2_1_weight: float32[32]
# 9c095a5e4e8d89e449a0 _3_body_2_1_bias: float32[32]
# 1d9e0674bf5ac29af5de _3_body_4_0_weight: float32[12, 32, 1, 1]
# cbbfbfacf40c83ac3eb1 _3_body_4_1_weight: float32[12]
# edf9b352d1b569610bc9 _3_body_4_1_bias: float32[12]
# e26482e71490988f20a5 _4_2_weight: float32[10, 12]
# 08c792c3fa3c014ed702 _4_2_bias: float32[10]
# a2a9d841b7bcd9d9f9cb _0_1_running_mean: float32[8]
# 0aabdebea8c8af760168 _0_1_running_var: float32[8]
# 3666bd28ba9d11796d70 _2_body_0_1_running_mean: float32[32]
# 791ce7c1cf997fbc48f5 _2_body_0_1_running_var: float32[32]
# 65506631daebcc64757b _2_body_2_1_running_mean: float32[32]
# ba94decf62cc81b5cd16 _2_body_2_1_running_var: float32[32]
# 07e3c4574daf09bbdbd3 _2_body_4_1_running_mean: float32[8]
# df195c9cc45c316e6974 _2_body_4_1_running_var: float32[8]
# 0dc3a7d5474c9f7221ba _3_body_0_1_running_mean: float32[32]
# e3e31d5e57c03fbb55b5 _3_body_0_1_running_var: float32[32]
# b1431d2558f6939376a3 _3_body_2_1_running_mean: float32[32]
# 02d9600d07dd69f9c83c _3_body_2_1_running_var: float32[32]
# ff7b5f4e9ef8ffb0d0fd _3_body_4_1_running_mean: float32[12]
# 5d533efe300309e72159 _3_body_4_1_running_var: float32[12]
