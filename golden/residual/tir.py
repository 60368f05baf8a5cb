# residual, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool2d(relu_1: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(24), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(24), T.int64(1), T.int64(1), T.int64(8), T.int64(7)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(relu_1[v_ax0, v_ax1, v_ax2 * T.int64(8) + v_rv0, v_ax3 * T.int64(7) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + relu_1[v_ax0, v_ax1, v_ax2 * T.int64(8) + v_rv0, v_ax3 * T.int64(7) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(56.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_2_body_2_1: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), _2_shortcut_1: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_2_1[v_ax0, v_ax1, v_ax2, v_ax3], _2_shortcut_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_2_1[v_ax0, v_ax1, v_ax2, v_ax3] + _2_shortcut_1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add1(_3_body_2_1: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), _3_shortcut_1: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), T_add: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(7)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_2_1[v_ax0, v_ax1, v_ax2, v_ax3], _3_shortcut_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_2_1[v_ax0, v_ax1, v_ax2, v_ax3] + _3_shortcut_1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add2(_4_2__2: T.Buffer((batch, T.int64(10)), "float32"), _4_2_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
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
    def batch_norm1(_2_body_0_0: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), _2_body_0_1_weight: T.Buffer((T.int64(16),), "float32"), _2_body_0_1_bias: T.Buffer((T.int64(16),), "float32"), _2_body_0_1_running_mean: T.Buffer((T.int64(16),), "float32"), _2_body_0_1_running_var: T.Buffer((T.int64(16),), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), T_multiply: T.Buffer((T.int64(16),), "float32"), T_multiply_1: T.Buffer((T.int64(16),), "float32")):
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
                T.reads(_2_body_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_0_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
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
                T.reads(_2_body_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2_body_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _2_body_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(_2_body_0_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _2_body_0_1_running_mean[v_ax0]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(_2_body_0_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _2_body_0_1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm2(_3_body_0_0: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), _3_body_0_1_weight: T.Buffer((T.int64(24),), "float32"), _3_body_0_1_bias: T.Buffer((T.int64(24),), "float32"), _3_body_0_1_running_mean: T.Buffer((T.int64(24),), "float32"), _3_body_0_1_running_var: T.Buffer((T.int64(24),), "float32"), T_add: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), T_multiply: T.Buffer((T.int64(24),), "float32"), T_multiply_1: T.Buffer((T.int64(24),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(8), T.int64(7)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(8), T.int64(7)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(8), T.int64(7)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_0_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(7)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_0_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_0_0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_0_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(7)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_0_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(7)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_body_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _3_body_0_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(7)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(24)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(24), ax0)
                T.reads(_3_body_0_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _3_body_0_1_running_mean[v_ax0]
        for ax0 in range(T.int64(24)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(24), ax0)
                T.reads(_3_body_0_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _3_body_0_1_running_var[v_ax0]

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
    def conv2d1(_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _2_body_0_0_weight: T.Buffer((T.int64(16), T.int64(8), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), _1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(16), T.int64(14), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _2_body_0_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _2_body_0_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_2_body_1: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), _2_body_2_0_weight: T.Buffer((T.int64(16), T.int64(16), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(18), T.int64(16)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_body_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), _2_body_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(16), T.int64(14), T.int64(16), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _2_body_2_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _2_body_2_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _2_shortcut_0_weight: T.Buffer((T.int64(16), T.int64(8), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(16), T.int64(14), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _2_shortcut_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _2_shortcut_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d4(relu: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), _3_body_0_0_weight: T.Buffer((T.int64(24), T.int64(16), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(18), T.int64(16)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), relu[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(24), T.int64(8), T.int64(7), T.int64(16), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _3_body_0_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _3_body_0_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d5(_3_body_1: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), _3_body_2_0_weight: T.Buffer((T.int64(24), T.int64(24), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(10), T.int64(9)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(10), T.int64(9)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_body_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(9) and T.int64(1) <= v_i3 and v_i3 < T.int64(8), _3_body_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(24), T.int64(8), T.int64(7), T.int64(24), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _3_body_2_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _3_body_2_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d6(relu: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), _3_shortcut_0_weight: T.Buffer((T.int64(24), T.int64(16), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(16), T.int64(14)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = relu[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(24), T.int64(8), T.int64(7), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _3_shortcut_0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _3_shortcut_0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_4_1: T.Buffer((batch, T.int64(24)), "float32"), _4_2__1: T.Buffer((T.int64(24), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_4_1[v_i0, v_k], _4_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _4_1[v_i0, v_k] * _4_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def relu(_0_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _0_1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(_2_body_0_1: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32"), relu: T.Buffer((batch, T.int64(16), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(16), T.int64(14)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2_body_0_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _2_body_0_1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu2(_3_body_0_1: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32"), relu: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(7)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_body_0_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _3_body_0_1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(_4_0: T.Buffer((batch, T.int64(24), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_4_0[(v_ax1 // T.int64(24) + v_ax0) % batch, v_ax1 % T.int64(24), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _4_0[(v_ax1 // T.int64(24) + v_ax0) % batch, v_ax1 % T.int64(24), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_4_2_weight: T.Buffer((T.int64(10), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(10)):
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
        _2_body_0_0_weight: R.Tensor((16, 8, 3, 3), dtype="float32"),
        _2_body_0_1_weight: R.Tensor((16,), dtype="float32"),
        _2_body_0_1_bias: R.Tensor((16,), dtype="float32"),
        _2_body_2_0_weight: R.Tensor((16, 16, 3, 3), dtype="float32"),
        _2_body_2_1_weight: R.Tensor((16,), dtype="float32"),
        _2_body_2_1_bias: R.Tensor((16,), dtype="float32"),
        _2_shortcut_0_weight: R.Tensor((16, 8, 1, 1), dtype="float32"),
        _2_shortcut_1_weight: R.Tensor((16,), dtype="float32"),
        _2_shortcut_1_bias: R.Tensor((16,), dtype="float32"),
        _3_body_0_0_weight: R.Tensor((24, 16, 3, 3), dtype="float32"),
        _3_body_0_1_weight: R.Tensor((24,), dtype="float32"),
        _3_body_0_1_bias: R.Tensor((24,), dtype="float32"),
        _3_body_2_0_weight: R.Tensor((24, 24, 3, 3), dtype="float32"),
        _3_body_2_1_weight: R.Tensor((24,), dtype="float32"),
        _3_body_2_1_bias: R.Tensor((24,), dtype="float32"),
        _3_shortcut_0_weight: R.Tensor((24, 16, 1, 1), dtype="float32"),
        _3_shortcut_1_weight: R.Tensor((24,), dtype="float32"),
        _3_shortcut_1_bias: R.Tensor((24,), dtype="float32"),
        _4_2_weight: R.Tensor((10, 24), dtype="float32"),
        _4_2_bias: R.Tensor((10,), dtype="float32"),
        _0_1_running_mean: R.Tensor((8,), dtype="float32"),
        _0_1_running_var: R.Tensor((8,), dtype="float32"),
        _2_body_0_1_running_mean: R.Tensor((16,), dtype="float32"),
        _2_body_0_1_running_var: R.Tensor((16,), dtype="float32"),
        _2_body_2_1_running_mean: R.Tensor((16,), dtype="float32"),
        _2_body_2_1_running_var: R.Tensor((16,), dtype="float32"),
        _2_shortcut_1_running_mean: R.Tensor((16,), dtype="float32"),
        _2_shortcut_1_running_var: R.Tensor((16,), dtype="float32"),
        _3_body_0_1_running_mean: R.Tensor((24,), dtype="float32"),
        _3_body_0_1_running_var: R.Tensor((24,), dtype="float32"),
        _3_body_2_1_running_mean: R.Tensor((24,), dtype="float32"),
        _3_body_2_1_running_var: R.Tensor((24,), dtype="float32"),
        _3_shortcut_1_running_mean: R.Tensor((24,), dtype="float32"),
        _3_shortcut_1_running_var: R.Tensor((24,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0_0 = R.call_tir(cls.conv2d, (input_1, _0_0_weight), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _0_1__1 = R.call_tir(cls.batch_norm, (_0_0, _0_1_weight, _0_1_bias, _0_1_running_mean, _0_1_running_var), out_ty=[R.Tensor((batch, 8, 32, 28), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")])
            _0_1: R.Tensor((batch, 8, 32, 28), dtype="float32") = _0_1__1[0]
            _1 = R.call_tir(cls.relu, (_0_1,), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _2_body_0_0 = R.call_tir(cls.conv2d1, (_1, _2_body_0_0_weight), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _2_body_0_1__1 = R.call_tir(cls.batch_norm1, (_2_body_0_0, _2_body_0_1_weight, _2_body_0_1_bias, _2_body_0_1_running_mean, _2_body_0_1_running_var), out_ty=[R.Tensor((batch, 16, 16, 14), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            _2_body_0_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = _2_body_0_1__1[0]
            _2_body_1 = R.call_tir(cls.relu1, (_2_body_0_1,), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _2_body_2_0 = R.call_tir(cls.conv2d2, (_2_body_1, _2_body_2_0_weight), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _2_body_2_1__1 = R.call_tir(cls.batch_norm1, (_2_body_2_0, _2_body_2_1_weight, _2_body_2_1_bias, _2_body_2_1_running_mean, _2_body_2_1_running_var), out_ty=[R.Tensor((batch, 16, 16, 14), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            _2_body_2_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = _2_body_2_1__1[0]
            _2_shortcut_0 = R.call_tir(cls.conv2d3, (_1, _2_shortcut_0_weight), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _2_shortcut_1__1 = R.call_tir(cls.batch_norm1, (_2_shortcut_0, _2_shortcut_1_weight, _2_shortcut_1_bias, _2_shortcut_1_running_mean, _2_shortcut_1_running_var), out_ty=[R.Tensor((batch, 16, 16, 14), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            _2_shortcut_1: R.Tensor((batch, 16, 16, 14), dtype="float32") = _2_shortcut_1__1[0]
            add = R.call_tir(cls.add, (_2_body_2_1, _2_shortcut_1), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            relu = R.call_tir(cls.relu1, (add,), out_ty=R.Tensor((batch, 16, 16, 14), dtype="float32"))
            _3_body_0_0 = R.call_tir(cls.conv2d4, (relu, _3_body_0_0_weight), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            _3_body_0_1__1 = R.call_tir(cls.batch_norm2, (_3_body_0_0, _3_body_0_1_weight, _3_body_0_1_bias, _3_body_0_1_running_mean, _3_body_0_1_running_var), out_ty=[R.Tensor((batch, 24, 8, 7), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")])
            _3_body_0_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = _3_body_0_1__1[0]
            _3_body_1 = R.call_tir(cls.relu2, (_3_body_0_1,), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            _3_body_2_0 = R.call_tir(cls.conv2d5, (_3_body_1, _3_body_2_0_weight), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            _3_body_2_1__1 = R.call_tir(cls.batch_norm2, (_3_body_2_0, _3_body_2_1_weight, _3_body_2_1_bias, _3_body_2_1_running_mean, _3_body_2_1_running_var), out_ty=[R.Tensor((batch, 24, 8, 7), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")])
            _3_body_2_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = _3_body_2_1__1[0]
            _3_shortcut_0 = R.call_tir(cls.conv2d6, (relu, _3_shortcut_0_weight), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            _3_shortcut_1__1 = R.call_tir(cls.batch_norm2, (_3_shortcut_0, _3_shortcut_1_weight, _3_shortcut_1_bias, _3_shortcut_1_running_mean, _3_shortcut_1_running_var), out_ty=[R.Tensor((batch, 24, 8, 7), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")])
            _3_shortcut_1: R.Tensor((batch, 24, 8, 7), dtype="float32") = _3_shortcut_1__1[0]
            add_1 = R.call_tir(cls.add1, (_3_body_2_1, _3_shortcut_1), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            relu_1 = R.call_tir(cls.relu2, (add_1,), out_ty=R.Tensor((batch, 24, 8, 7), dtype="float32"))
            _4_0 = R.call_tir(cls.adaptive_avg_pool2d, (relu_1,), out_ty=R.Tensor((batch, 24, 1, 1), dtype="float32"))
            _4_1 = R.call_tir(cls.reshape, (_4_0,), out_ty=R.Tensor((batch, 24), dtype="float32"))
            _4_2__1 = R.call_tir(cls.transpose, (_4_2_weight,), out_ty=R.Tensor((24, 10), dtype="float32"))
            _4_2__2 = R.call_tir(cls.matmul, (_4_1, _4_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _4_2 = R.call_tir(cls.add2, (_4_2__2, _4_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _4_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 3710b1c29e95aab33fca _0_0_weight: float32[8, 3, 3, 3]
# 4dcbefaf0951212b4e9f _0_1_weight: float32[8]
# 4b2d8acb5c0e41b09b5a _0_1_bias: float32[8]
# ccdb1e9d29721f842882 _2_body_0_0_weight: float32[16, 8, 3, 3]
# 58435633ecb260d9ee98 _2_body_0_1_weight: float32[16]
# d7976de7376de014affd _2_body_0_1_bias: float32[16]
# eed7f3cbef3656cd1425 _2_body_2_0_weight: float32[16, 16, 3, 3]
# c2bfe3fb623273a8bdef _2_body_2_1_weight: float32[16]
# 5bca959228f6a7356d92 _2_body_2_1_bias: float32[16]
# eb3f66cef67eb7dc803d _2_shortcut_0_weight: float32[16, 8, 1, 1]
# eba652105474ef4a50e8 _2_shortcut_1_weight: float32[16]
# 0ba7b55c5c5ff9d99a76 _2_shortcut_1_bias: float32[16]
# 688da18877b25dc9aa8e _3_body_0_0_weight: float32[24, 16, 3, 3]
# a86bb24cdb9b442b7830 _3_body_0_1_weight: float32[24]
# b57d0acf5a7f93412eed _3_body_0_1_bias: float32[24]
# 5bcdaf220a5afb027230 _3_body_2_0_weight: float32[24, 24, 3, 3]
# b32c0ca50ee7ecb22b3c _3_body_2_1_weight: float32[24]
# 379c0d56ef1bb0d14abe _3_body_2_1_bias: float32[24]
# a74a9d40e6fee0def38e _3_shortcut_0_weight: float32[24, 16, 1, 1]
# 8921ed0c48838e2328f8 _3_shortcut_1_weight: float32[24]
# 162f020c5b0798dbea0b _3_shortcut_1_bias: float32[24]
# 03807283f6fe02d00b65 _4_2_weight: float32[10, 24]
# 08c792c3fa3c014ed702 _4_2_bias: float32[10]
# a2a9d841b7bcd9d9f9cb _0_1_running_mean: float32[8]
# 0aabdebea8c8af760168 _0_1_running_var: float32[8]
# 4daa40fb82191be693e3 _2_body_0_1_running_mean: float32[16]
# 7b3904b43c5585c007cf _2_body_0_1_running_var: float32[16]
# f5a8924028dbd2275262 _2_body_2_1_running_mean: float32[16]
# 5f32b0fd7e8ce8109d15 _2_body_2_1_running_var: float32[16]
# 001e3217b171e6e42b54 _2_shortcut_1_running_mean: float32[16]
# 96c2d345cef2572e5dba _2_shortcut_1_running_var: float32[16]
# e8c867ea591708819ffa _3_body_0_1_running_mean: float32[24]
# 8c173100c8c4587a4d9c _3_body_0_1_running_var: float32[24]
# d8473d32d9c3a362423b _3_body_2_1_running_mean: float32[24]
# 07779f3b0062c3ddecac _3_body_2_1_running_var: float32[24]
# b460a4e24f3f66ba5085 _3_shortcut_1_running_mean: float32[24]
# 82e0d636f49cd7f73144 _3_shortcut_1_running_var: float32[24]
