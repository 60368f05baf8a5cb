# dense_concat, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool2d(_4: T.Buffer((batch, T.int64(38), T.int64(16), T.int64(14)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(38), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(38), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(38), T.int64(1), T.int64(1), T.int64(16), T.int64(14)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(_4[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + _4[v_ax0, v_ax1, v_ax2 * T.int64(16) + v_rv0, v_ax3 * T.int64(14) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(38), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(224.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_0__1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _0__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0__1[v_ax0, v_ax1, v_ax2, v_ax3], _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_5_2__2: T.Buffer((batch, T.int64(10)), "float32"), _5_2_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_5_2__2[v_ax0, v_ax1], _5_2_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _5_2__2[v_ax0, v_ax1] + _5_2_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def avg_pool2d(cat_3: T.Buffer((batch, T.int64(26), T.int64(32), T.int64(28)), "float32"), pool_avg: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pool_sum = T.sblock_alloc_buffer((batch, T.int64(26), T.int64(16), T.int64(14)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(26), T.int64(16), T.int64(14), T.int64(2), T.int64(2)):
            with T.sblock("pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(cat_3[v_ax0, v_ax1, v_ax2 * T.int64(2) + v_rv0, v_ax3 * T.int64(2) + v_rv1])
                T.writes(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + cat_3[v_ax0, v_ax1, v_ax2 * T.int64(2) + v_rv0, v_ax3 * T.int64(2) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(26), T.int64(16), T.int64(14)):
            with T.sblock("pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.pool_avg"})
                pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.Cast("float32", (T.min(T.int64(1), T.int64(31) - v_ax2 * T.int64(2)) + T.int64(1)) * (T.min(T.int64(1), T.int64(27) - v_ax3 * T.int64(2)) + T.int64(1)))

    @T.prim_func(private=True, s_tir=True)
    def batch_norm(cat: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _1_layers_0_0_weight: T.Buffer((T.int64(8),), "float32"), _1_layers_0_0_bias: T.Buffer((T.int64(8),), "float32"), _1_layers_0_0_running_mean: T.Buffer((T.int64(8),), "float32"), _1_layers_0_0_running_var: T.Buffer((T.int64(8),), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((T.int64(8),), "float32"), T_multiply_1: T.Buffer((T.int64(8),), "float32")):
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
                T.reads(_1_layers_0_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_0_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(cat[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = cat[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_0_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_0_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]
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
                T.reads(_1_layers_0_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_0_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_0_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_0_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(8)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(8), ax0)
                T.reads(_1_layers_0_0_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _1_layers_0_0_running_mean[v_ax0]
        for ax0 in range(T.int64(8)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(8), ax0)
                T.reads(_1_layers_0_0_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _1_layers_0_0_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm1(cat_1: T.Buffer((batch, T.int64(14), T.int64(32), T.int64(28)), "float32"), _1_layers_1_0_weight: T.Buffer((T.int64(14),), "float32"), _1_layers_1_0_bias: T.Buffer((T.int64(14),), "float32"), _1_layers_1_0_running_mean: T.Buffer((T.int64(14),), "float32"), _1_layers_1_0_running_var: T.Buffer((T.int64(14),), "float32"), T_add: T.Buffer((batch, T.int64(14), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((T.int64(14),), "float32"), T_multiply_1: T.Buffer((T.int64(14),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(32), T.int64(28)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(32), T.int64(28)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(32), T.int64(28)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(14), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(14), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_1_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(14)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_1_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(14)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(14), T.int64(32), T.int64(28)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(cat_1[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = cat_1[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(14), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_1_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(14)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_1_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(14)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(14), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(14), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(14), T.int64(32), T.int64(28)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(14), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_1_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(14)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_1_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(14)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(14), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(14), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_1_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(14)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_1_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(14)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(14), T.int64(32), T.int64(28)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(14)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(14), ax0)
                T.reads(_1_layers_1_0_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _1_layers_1_0_running_mean[v_ax0]
        for ax0 in range(T.int64(14)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(14), ax0)
                T.reads(_1_layers_1_0_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _1_layers_1_0_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm2(cat_2: T.Buffer((batch, T.int64(20), T.int64(32), T.int64(28)), "float32"), _1_layers_2_0_weight: T.Buffer((T.int64(20),), "float32"), _1_layers_2_0_bias: T.Buffer((T.int64(20),), "float32"), _1_layers_2_0_running_mean: T.Buffer((T.int64(20),), "float32"), _1_layers_2_0_running_var: T.Buffer((T.int64(20),), "float32"), T_add: T.Buffer((batch, T.int64(20), T.int64(32), T.int64(28)), "float32"), T_multiply: T.Buffer((T.int64(20),), "float32"), T_multiply_1: T.Buffer((T.int64(20),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(32), T.int64(28)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(32), T.int64(28)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(32), T.int64(28)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(20), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_2_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_2_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(20), T.int64(32), T.int64(28)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(cat_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = cat_2[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(20), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_2_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_2_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(20), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(20), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(20), T.int64(32), T.int64(28)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(20), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_2_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_2_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(20), T.int64(32), T.int64(28)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(20), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_2_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _1_layers_2_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(20), T.int64(32), T.int64(28)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(20)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(20), ax0)
                T.reads(_1_layers_2_0_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _1_layers_2_0_running_mean[v_ax0]
        for ax0 in range(T.int64(20)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(20), ax0)
                T.reads(_1_layers_2_0_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _1_layers_2_0_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm3(cat_4: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32"), _3_layers_0_0_weight: T.Buffer((T.int64(26),), "float32"), _3_layers_0_0_bias: T.Buffer((T.int64(26),), "float32"), _3_layers_0_0_running_mean: T.Buffer((T.int64(26),), "float32"), _3_layers_0_0_running_var: T.Buffer((T.int64(26),), "float32"), T_add: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32"), T_multiply: T.Buffer((T.int64(26),), "float32"), T_multiply_1: T.Buffer((T.int64(26),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(26), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(26), T.int64(16), T.int64(14)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(26), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(26), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(26), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(26), T.int64(16), T.int64(14)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(26), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(26), T.int64(16), T.int64(14)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(26), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(26), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_layers_0_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(26)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _3_layers_0_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(26)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(26), T.int64(16), T.int64(14)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(cat_4[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = cat_4[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(26), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_layers_0_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(26)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _3_layers_0_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(26)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(26), T.int64(1), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add_1[v_ax0, v_ax1, v_ax2, v_ax3] = T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(26), T.int64(1), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_add_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.sqrt(T_add_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(26), T.int64(16), T.int64(14)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(26), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_layers_0_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(26)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _3_layers_0_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(26)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(26), T.int64(16), T.int64(14)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(26), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_layers_0_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(26)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _3_layers_0_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(26)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(26), T.int64(16), T.int64(14)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(26)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(26), ax0)
                T.reads(_3_layers_0_0_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _3_layers_0_0_running_mean[v_ax0]
        for ax0 in range(T.int64(26)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(26), ax0)
                T.reads(_3_layers_0_0_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _3_layers_0_0_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm4(cat_5: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32"), _3_layers_1_0_weight: T.Buffer((T.int64(32),), "float32"), _3_layers_1_0_bias: T.Buffer((T.int64(32),), "float32"), _3_layers_1_0_running_mean: T.Buffer((T.int64(32),), "float32"), _3_layers_1_0_running_var: T.Buffer((T.int64(32),), "float32"), T_add: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32"), T_multiply: T.Buffer((T.int64(32),), "float32"), T_multiply_1: T.Buffer((T.int64(32),), "float32")):
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
                T.reads(_3_layers_1_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _3_layers_1_0_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(cat_5[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = cat_5[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_layers_1_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _3_layers_1_0_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
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
                T.reads(_3_layers_1_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _3_layers_1_0_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_layers_1_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _3_layers_1_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(32)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(32), ax0)
                T.reads(_3_layers_1_0_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _3_layers_1_0_running_mean[v_ax0]
        for ax0 in range(T.int64(32)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(32), ax0)
                T.reads(_3_layers_1_0_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _3_layers_1_0_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def concatenate(_0: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), T_concat: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = _0[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def concatenate1(_0: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _1_layers_0_2: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), T_concat: T.Buffer((batch, T.int64(14), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(14), T.int64(32), T.int64(28)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_0_2[v_ax0, v_ax1 - T.int64(8), v_ax2, v_ax3], _0[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(8) <= v_ax1, _1_layers_0_2[v_ax0, v_ax1 - T.int64(8), v_ax2, v_ax3], _0[v_ax0, v_ax1, v_ax2, v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def concatenate2(_0: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _1_layers_0_2: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), _1_layers_1_2: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), T_concat: T.Buffer((batch, T.int64(20), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(20), T.int64(32), T.int64(28)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_1_2[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], _1_layers_0_2[v_ax0, v_ax1 - T.int64(8), v_ax2, v_ax3], _0[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(14) <= v_ax1, _1_layers_1_2[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], T.if_then_else(T.int64(8) <= v_ax1, _1_layers_0_2[v_ax0, v_ax1 - T.int64(8), v_ax2, v_ax3], _0[v_ax0, v_ax1, v_ax2, v_ax3]))

    @T.prim_func(private=True, s_tir=True)
    def concatenate3(_0: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _1_layers_0_2: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), _1_layers_1_2: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), _1_layers_2_2: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), T_concat: T.Buffer((batch, T.int64(26), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(26), T.int64(32), T.int64(28)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_layers_2_2[v_ax0, v_ax1 - T.int64(20), v_ax2, v_ax3], _1_layers_1_2[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], _1_layers_0_2[v_ax0, v_ax1 - T.int64(8), v_ax2, v_ax3], _0[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(20) <= v_ax1, _1_layers_2_2[v_ax0, v_ax1 - T.int64(20), v_ax2, v_ax3], T.if_then_else(T.int64(14) <= v_ax1, _1_layers_1_2[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], T.if_then_else(T.int64(8) <= v_ax1, _1_layers_0_2[v_ax0, v_ax1 - T.int64(8), v_ax2, v_ax3], _0[v_ax0, v_ax1, v_ax2, v_ax3])))

    @T.prim_func(private=True, s_tir=True)
    def concatenate4(_2: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32"), T_concat: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(26), T.int64(16), T.int64(14)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = _2[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def concatenate5(_2: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32"), _3_layers_0_2: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), T_concat: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_layers_0_2[v_ax0, v_ax1 - T.int64(26), v_ax2, v_ax3], _2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(26) <= v_ax1, _3_layers_0_2[v_ax0, v_ax1 - T.int64(26), v_ax2, v_ax3], _2[v_ax0, v_ax1, v_ax2, v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def concatenate6(_2: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32"), _3_layers_0_2: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), _3_layers_1_2: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), T_concat: T.Buffer((batch, T.int64(38), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(38), T.int64(16), T.int64(14)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3_layers_1_2[v_ax0, v_ax1 - T.int64(32), v_ax2, v_ax3], _3_layers_0_2[v_ax0, v_ax1 - T.int64(26), v_ax2, v_ax3], _2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(32) <= v_ax1, _3_layers_1_2[v_ax0, v_ax1 - T.int64(32), v_ax2, v_ax3], T.if_then_else(T.int64(26) <= v_ax1, _3_layers_0_2[v_ax0, v_ax1 - T.int64(26), v_ax2, v_ax3], _2[v_ax0, v_ax1, v_ax2, v_ax3]))

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_weight: T.Buffer((T.int64(8), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
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
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_1_layers_0_1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), _1_layers_0_2_weight: T.Buffer((T.int64(6), T.int64(8), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1_layers_0_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), _1_layers_0_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(32), T.int64(28), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _1_layers_0_2_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _1_layers_0_2_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_1_layers_1_1: T.Buffer((batch, T.int64(14), T.int64(32), T.int64(28)), "float32"), _1_layers_1_2_weight: T.Buffer((T.int64(6), T.int64(14), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(14), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1_layers_1_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), _1_layers_1_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(32), T.int64(28), T.int64(14), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _1_layers_1_2_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _1_layers_1_2_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(_1_layers_2_1: T.Buffer((batch, T.int64(20), T.int64(32), T.int64(28)), "float32"), _1_layers_2_2_weight: T.Buffer((T.int64(6), T.int64(20), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(20), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1_layers_2_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), _1_layers_2_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(32), T.int64(28), T.int64(20), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _1_layers_2_2_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _1_layers_2_2_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d4(_3_layers_0_1: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32"), _3_layers_0_2_weight: T.Buffer((T.int64(6), T.int64(26), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(26), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(26), T.int64(18), T.int64(16)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_layers_0_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), _3_layers_0_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(16), T.int64(14), T.int64(26), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _3_layers_0_2_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _3_layers_0_2_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d5(_3_layers_1_1: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32"), _3_layers_1_2_weight: T.Buffer((T.int64(6), T.int64(32), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(18), T.int64(16)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_layers_1_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), _3_layers_1_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(16), T.int64(14), T.int64(32), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _3_layers_1_2_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _3_layers_1_2_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_5_1: T.Buffer((batch, T.int64(38)), "float32"), _5_2__1: T.Buffer((T.int64(38), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(38)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_5_1[v_i0, v_k], _5_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _5_1[v_i0, v_k] * _5_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def relu(_1_layers_0_0: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1_layers_0_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _1_layers_0_0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(_1_layers_1_0: T.Buffer((batch, T.int64(14), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(14), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(14), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1_layers_1_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _1_layers_1_0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu2(_1_layers_2_0: T.Buffer((batch, T.int64(20), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(20), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(20), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1_layers_2_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _1_layers_2_0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu3(_3_layers_0_0: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32"), relu: T.Buffer((batch, T.int64(26), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(26), T.int64(16), T.int64(14)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_layers_0_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _3_layers_0_0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu4(_3_layers_1_0: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32"), relu: T.Buffer((batch, T.int64(32), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(16), T.int64(14)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_3_layers_1_0[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _3_layers_1_0[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu5(cat_6: T.Buffer((batch, T.int64(38), T.int64(16), T.int64(14)), "float32"), relu: T.Buffer((batch, T.int64(38), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(38), T.int64(16), T.int64(14)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(cat_6[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), cat_6[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(_0_bias: T.Buffer((T.int64(8),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(_5_0: T.Buffer((batch, T.int64(38), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(38)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(38)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_5_0[(v_ax1 // T.int64(38) + v_ax0) % batch, v_ax1 % T.int64(38), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _5_0[(v_ax1 // T.int64(38) + v_ax0) % batch, v_ax1 % T.int64(38), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_5_2_weight: T.Buffer((T.int64(10), T.int64(38)), "float32"), T_transpose: T.Buffer((T.int64(38), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(38), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_5_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _5_2_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        _0_bias: R.Tensor((8,), dtype="float32"),
        _1_layers_0_0_weight: R.Tensor((8,), dtype="float32"),
        _1_layers_0_0_bias: R.Tensor((8,), dtype="float32"),
        _1_layers_0_2_weight: R.Tensor((6, 8, 3, 3), dtype="float32"),
        _1_layers_1_0_weight: R.Tensor((14,), dtype="float32"),
        _1_layers_1_0_bias: R.Tensor((14,), dtype="float32"),
        _1_layers_1_2_weight: R.Tensor((6, 14, 3, 3), dtype="float32"),
        _1_layers_2_0_weight: R.Tensor((20,), dtype="float32"),
        _1_layers_2_0_bias: R.Tensor((20,), dtype="float32"),
        _1_layers_2_2_weight: R.Tensor((6, 20, 3, 3), dtype="float32"),
        _3_layers_0_0_weight: R.Tensor((26,), dtype="float32"),
        _3_layers_0_0_bias: R.Tensor((26,), dtype="float32"),
        _3_layers_0_2_weight: R.Tensor((6, 26, 3, 3), dtype="float32"),
        _3_layers_1_0_weight: R.Tensor((32,), dtype="float32"),
        _3_layers_1_0_bias: R.Tensor((32,), dtype="float32"),
        _3_layers_1_2_weight: R.Tensor((6, 32, 3, 3), dtype="float32"),
        _5_2_weight: R.Tensor((10, 38), dtype="float32"),
        _5_2_bias: R.Tensor((10,), dtype="float32"),
        _1_layers_0_0_running_mean: R.Tensor((8,), dtype="float32"),
        _1_layers_0_0_running_var: R.Tensor((8,), dtype="float32"),
        _1_layers_1_0_running_mean: R.Tensor((14,), dtype="float32"),
        _1_layers_1_0_running_var: R.Tensor((14,), dtype="float32"),
        _1_layers_2_0_running_mean: R.Tensor((20,), dtype="float32"),
        _1_layers_2_0_running_var: R.Tensor((20,), dtype="float32"),
        _3_layers_0_0_running_mean: R.Tensor((26,), dtype="float32"),
        _3_layers_0_0_running_var: R.Tensor((26,), dtype="float32"),
        _3_layers_1_0_running_mean: R.Tensor((32,), dtype="float32"),
        _3_layers_1_0_running_var: R.Tensor((32,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.conv2d, (input_1, _0_weight), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _0__2 = R.call_tir(cls.reshape, (_0_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__1, _0__2), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            cat = R.call_tir(cls.concatenate, (_0,), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _1_layers_0_0__1 = R.call_tir(cls.batch_norm, (cat, _1_layers_0_0_weight, _1_layers_0_0_bias, _1_layers_0_0_running_mean, _1_layers_0_0_running_var), out_ty=[R.Tensor((batch, 8, 32, 28), dtype="float32"), R.Tensor((8,), dtype="float32"), R.Tensor((8,), dtype="float32")])
            _1_layers_0_0: R.Tensor((batch, 8, 32, 28), dtype="float32") = _1_layers_0_0__1[0]
            _1_layers_0_1 = R.call_tir(cls.relu, (_1_layers_0_0,), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            _1_layers_0_2 = R.call_tir(cls.conv2d1, (_1_layers_0_1, _1_layers_0_2_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            cat_1 = R.call_tir(cls.concatenate1, (_0, _1_layers_0_2), out_ty=R.Tensor((batch, 14, 32, 28), dtype="float32"))
            _1_layers_1_0__1 = R.call_tir(cls.batch_norm1, (cat_1, _1_layers_1_0_weight, _1_layers_1_0_bias, _1_layers_1_0_running_mean, _1_layers_1_0_running_var), out_ty=[R.Tensor((batch, 14, 32, 28), dtype="float32"), R.Tensor((14,), dtype="float32"), R.Tensor((14,), dtype="float32")])
            _1_layers_1_0: R.Tensor((batch, 14, 32, 28), dtype="float32") = _1_layers_1_0__1[0]
            _1_layers_1_1 = R.call_tir(cls.relu1, (_1_layers_1_0,), out_ty=R.Tensor((batch, 14, 32, 28), dtype="float32"))
            _1_layers_1_2 = R.call_tir(cls.conv2d2, (_1_layers_1_1, _1_layers_1_2_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            cat_2 = R.call_tir(cls.concatenate2, (_0, _1_layers_0_2, _1_layers_1_2), out_ty=R.Tensor((batch, 20, 32, 28), dtype="float32"))
            _1_layers_2_0__1 = R.call_tir(cls.batch_norm2, (cat_2, _1_layers_2_0_weight, _1_layers_2_0_bias, _1_layers_2_0_running_mean, _1_layers_2_0_running_var), out_ty=[R.Tensor((batch, 20, 32, 28), dtype="float32"), R.Tensor((20,), dtype="float32"), R.Tensor((20,), dtype="float32")])
            _1_layers_2_0: R.Tensor((batch, 20, 32, 28), dtype="float32") = _1_layers_2_0__1[0]
            _1_layers_2_1 = R.call_tir(cls.relu2, (_1_layers_2_0,), out_ty=R.Tensor((batch, 20, 32, 28), dtype="float32"))
            _1_layers_2_2 = R.call_tir(cls.conv2d3, (_1_layers_2_1, _1_layers_2_2_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            cat_3 = R.call_tir(cls.concatenate3, (_0, _1_layers_0_2, _1_layers_1_2, _1_layers_2_2), out_ty=R.Tensor((batch, 26, 32, 28), dtype="float32"))
            _2 = R.call_tir(cls.avg_pool2d, (cat_3,), out_ty=R.Tensor((batch, 26, 16, 14), dtype="float32"))
            cat_4 = R.call_tir(cls.concatenate4, (_2,), out_ty=R.Tensor((batch, 26, 16, 14), dtype="float32"))
            _3_layers_0_0__1 = R.call_tir(cls.batch_norm3, (cat_4, _3_layers_0_0_weight, _3_layers_0_0_bias, _3_layers_0_0_running_mean, _3_layers_0_0_running_var), out_ty=[R.Tensor((batch, 26, 16, 14), dtype="float32"), R.Tensor((26,), dtype="float32"), R.Tensor((26,), dtype="float32")])
            _3_layers_0_0: R.Tensor((batch, 26, 16, 14), dtype="float32") = _3_layers_0_0__1[0]
            _3_layers_0_1 = R.call_tir(cls.relu3, (_3_layers_0_0,), out_ty=R.Tensor((batch, 26, 16, 14), dtype="float32"))
            _3_layers_0_2 = R.call_tir(cls.conv2d4, (_3_layers_0_1, _3_layers_0_2_weight), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            cat_5 = R.call_tir(cls.concatenate5, (_2, _3_layers_0_2), out_ty=R.Tensor((batch, 32, 16, 14), dtype="float32"))
            _3_layers_1_0__1 = R.call_tir(cls.batch_norm4, (cat_5, _3_layers_1_0_weight, _3_layers_1_0_bias, _3_layers_1_0_running_mean, _3_layers_1_0_running_var), out_ty=[R.Tensor((batch, 32, 16, 14), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")])
            _3_layers_1_0: R.Tensor((batch, 32, 16, 14), dtype="float32") = _3_layers_1_0__1[0]
            _3_layers_1_1 = R.call_tir(cls.relu4, (_3_layers_1_0,), out_ty=R.Tensor((batch, 32, 16, 14), dtype="float32"))
            _3_layers_1_2 = R.call_tir(cls.conv2d5, (_3_layers_1_1, _3_layers_1_2_weight), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            cat_6 = R.call_tir(cls.concatenate6, (_2, _3_layers_0_2, _3_layers_1_2), out_ty=R.Tensor((batch, 38, 16, 14), dtype="float32"))
            _4 = R.call_tir(cls.relu5, (cat_6,), out_ty=R.Tensor((batch, 38, 16, 14), dtype="float32"))
            _5_0 = R.call_tir(cls.adaptive_avg_pool2d, (_4,), out_ty=R.Tensor((batch, 38, 1, 1), dtype="float32"))
            _5_1 = R.call_tir(cls.reshape1, (_5_0,), out_ty=R.Tensor((batch, 38), dtype="float32"))
            _5_2__1 = R.call_tir(cls.transpose, (_5_2_weight,), out_ty=R.Tensor((38, 10), dtype="float32"))
            _5_2__2 = R.call_tir(cls.matmul, (_5_1, _5_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _5_2 = R.call_tir(cls.add1, (_5_2__2, _5_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _5_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 301058d5bd7cb14778d0 _0_weight: float32[8, 3, 3, 3]
# 6d9bbabd4eba33f5532d _0_bias: float32[8]
# 39f31f3e7edfb83c8e95 _1_layers_0_0_weight: float32[8]
# 51bfbb25a36f22a137ec _1_layers_0_0_bias: float32[8]
# 8ee766abb66686a746ac _1_layers_0_2_weight: float32[6, 8, 3, 3]
# 25827e27e0b03e34ab32 _1_layers_1_0_weight: float32[14]
# 541aecb8d00596824553 _1_layers_1_0_bias: float32[14]
# 5f6d65e1a8479135f5bf _1_layers_1_2_weight: float32[6, 14, 3, 3]
# 1cdc0065d4de1968d6f2 _1_layers_2_0_weight: float32[20]
# 8f386b546655b0969a59 _1_layers_2_0_bias: float32[20]
# 4b7237fb1c38c5d6e1f4 _1_layers_2_2_weight: float32[6, 20, 3, 3]
# 785649995f8019768cb3 _3_layers_0_0_weight: float32[26]
# 6761b0a533c6c30bc122 _3_layers_0_0_bias: float32[26]
# 5b2405b11eadf15571b5 _3_layers_0_2_weight: float32[6, 26, 3, 3]
# d74559a60233bdfd504d _3_layers_1_0_weight: float32[32]
# 85217b36c0a8ef90c838 _3_layers_1_0_bias: float32[32]
# b0a8b34caf1ad8ba6eca _3_layers_1_2_weight: float32[6, 32, 3, 3]
# d9c930a9cfac6804ea5c _5_2_weight: float32[10, 38]
# 13e9aaaf2922efe176f1 _5_2_bias: float32[10]
# 776119e51f3ea85891b8 _1_layers_0_0_running_mean: float32[8]
# 7c6691258767d21cc0d1 _1_layers_0_0_running_var: float32[8]
# f1dd7e4c4b9d568051cb _1_layers_1_0_running_mean: float32[14]
# 50420dbc1f518f0dbd59 _1_layers_1_0_running_var: float32[14]
# 21ca3e113c131d480bec _1_layers_2_0_running_mean: float32[20]
# a51f1f05effdda5de978 _1_layers_2_0_running_var: float32[20]
# b199764b929fb346d451 _3_layers_0_0_running_mean: float32[26]
# 89fb99cdad78bcd74ba9 _3_layers_0_0_running_var: float32[26]
# 4ffafd2156d9e25d7e77 _3_layers_1_0_running_mean: float32[32]
# 6297f5edd46fb0e98b06 _3_layers_1_0_running_var: float32[32]
