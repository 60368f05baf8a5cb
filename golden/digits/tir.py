# digits, stage tir: the Relax module after legalization
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
    def add(_12__2: T.Buffer((batch, T.int64(10)), "float32"), _12_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_12__2[v_ax0, v_ax1], _12_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _12__2[v_ax0, v_ax1] + _12_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm(_0: T.Buffer((batch, T.int64(16), T.int64(8), T.int64(8)), "float32"), _1_weight: T.Buffer((T.int64(16),), "float32"), _1_bias: T.Buffer((T.int64(16),), "float32"), _1_running_mean: T.Buffer((T.int64(16),), "float32"), _1_running_var: T.Buffer((T.int64(16),), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(8), T.int64(8)), "float32"), T_multiply: T.Buffer((T.int64(16),), "float32"), T_multiply_1: T.Buffer((T.int64(16),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(8), T.int64(8)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(8), T.int64(8)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(8), T.int64(8)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _1_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(8), T.int64(8)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _0[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _1_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
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
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(8), T.int64(8)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _1_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(8), T.int64(8)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(16), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(16)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(16), T.int64(8), T.int64(8)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(_1_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _1_running_mean[v_ax0]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(_1_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _1_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm1(_3: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(8)), "float32"), _4_weight: T.Buffer((T.int64(24),), "float32"), _4_bias: T.Buffer((T.int64(24),), "float32"), _4_running_mean: T.Buffer((T.int64(24),), "float32"), _4_running_var: T.Buffer((T.int64(24),), "float32"), T_add: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(8)), "float32"), T_multiply: T.Buffer((T.int64(24),), "float32"), T_multiply_1: T.Buffer((T.int64(24),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(8), T.int64(8)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(8), T.int64(8)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(8), T.int64(8)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_4_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _4_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(8)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_3[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _3[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_4_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _4_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]
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
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(8)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_4_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _4_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(8)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_4_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _4_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(8)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(24)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(24), ax0)
                T.reads(_4_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _4_running_mean[v_ax0]
        for ax0 in range(T.int64(24)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(24), ax0)
                T.reads(_4_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _4_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def batch_norm2(_7: T.Buffer((batch, T.int64(32), T.int64(2), T.int64(2)), "float32"), _8_weight: T.Buffer((T.int64(32),), "float32"), _8_bias: T.Buffer((T.int64(32),), "float32"), _8_running_mean: T.Buffer((T.int64(32),), "float32"), _8_running_var: T.Buffer((T.int64(32),), "float32"), T_add: T.Buffer((batch, T.int64(32), T.int64(2), T.int64(2)), "float32"), T_multiply: T.Buffer((T.int64(32),), "float32"), T_multiply_1: T.Buffer((T.int64(32),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(2), T.int64(2)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(2), T.int64(2)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(2), T.int64(2)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(32), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_8_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _8_running_mean[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(2), T.int64(2)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_7[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3])
                T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] = _7[v_ax0, v_ax1, v_ax2, v_ax3] - T_reshape[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_8_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_1[v_ax0, v_ax1, v_ax2, v_ax3] = _8_running_var[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
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
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(2), T.int64(2)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2, v_ax3], compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2, v_ax3])
                T_divide[v_ax0, v_ax1, v_ax2, v_ax3] = T_subtract[v_ax0, v_ax1, v_ax2, v_ax3] / compute[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_8_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_2[v_ax0, v_ax1, v_ax2, v_ax3] = _8_weight[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(2), T.int64(2)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = T_divide[v_ax0, v_ax1, v_ax2, v_ax3] * T_reshape_2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(32), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_8_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape_3[v_ax0, v_ax1, v_ax2, v_ax3] = _8_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(32)]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(32), T.int64(2), T.int64(2)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3], T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] + T_reshape_3[T.int64(0), v_ax1, T.int64(0), T.int64(0)]
        for ax0 in range(T.int64(32)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(32), ax0)
                T.reads(_8_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = _8_running_mean[v_ax0]
        for ax0 in range(T.int64(32)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(32), ax0)
                T.reads(_8_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = _8_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(1), T.int64(8), T.int64(8)), "float32"), _0_weight: T.Buffer((T.int64(16), T.int64(1), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(16), T.int64(8), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(1), T.int64(10), T.int64(10)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(1), T.int64(10), T.int64(10)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(9) and T.int64(1) <= v_i3 and v_i3 < T.int64(9), input_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(16), T.int64(8), T.int64(8), T.int64(1), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_2: T.Buffer((batch, T.int64(16), T.int64(8), T.int64(8)), "float32"), _3_weight: T.Buffer((T.int64(24), T.int64(16), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(10), T.int64(10)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(10), T.int64(10)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_2[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(9) and T.int64(1) <= v_i3 and v_i3 < T.int64(9), _2[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(24), T.int64(8), T.int64(8), T.int64(16), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _3_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _3_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(_6: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(4)), "float32"), _7_weight: T.Buffer((T.int64(32), T.int64(24), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(32), T.int64(2), T.int64(2)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(4), T.int64(4)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(4), T.int64(4)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_6[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = _6[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(32), T.int64(2), T.int64(2), T.int64(24), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], _7_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * _7_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_10: T.Buffer((batch, T.int64(128)), "float32"), _12__1: T.Buffer((T.int64(128), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(128)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_10[v_i0, v_k], _12__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _10[v_i0, v_k] * _12__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(_5: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(8)), "float32"), max_pool: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(4)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, rv0, rv1 in T.grid(batch, T.int64(24), T.int64(4), T.int64(4), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [i0, i1, i2, i3, rv0, rv1])
                T.reads(_5[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3] = T.Select(_5[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1] > max_pool[v_i0, v_i1, v_i2, v_i3] or T.isnan(_5[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1]), _5[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0, v_i3 * T.int64(2) + v_rv1], max_pool[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu(_1: T.Buffer((batch, T.int64(16), T.int64(8), T.int64(8)), "float32"), relu: T.Buffer((batch, T.int64(16), T.int64(8), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(16), T.int64(8), T.int64(8)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(_4: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(8)), "float32"), relu: T.Buffer((batch, T.int64(24), T.int64(8), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(8), T.int64(8)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_4[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _4[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu2(_8: T.Buffer((batch, T.int64(32), T.int64(2), T.int64(2)), "float32"), relu: T.Buffer((batch, T.int64(32), T.int64(2), T.int64(2)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(32), T.int64(2), T.int64(2)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_8[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), _8[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(_9: T.Buffer((batch, T.int64(32), T.int64(2), T.int64(2)), "float32"), T_reshape: T.Buffer((batch, T.int64(128)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(128)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_9[(v_ax1 // T.int64(128) + v_ax0) % batch, v_ax1 % T.int64(128) // T.int64(4), v_ax1 % T.int64(4) // T.int64(2), v_ax1 % T.int64(2)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _9[(v_ax1 // T.int64(128) + v_ax0) % batch, v_ax1 % T.int64(128) // T.int64(4), v_ax1 % T.int64(4) // T.int64(2), v_ax1 % T.int64(2)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_12_weight: T.Buffer((T.int64(10), T.int64(128)), "float32"), T_transpose: T.Buffer((T.int64(128), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(128), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_12_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _12_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 1, 8, 8), dtype="float32"),
        _0_weight: R.Tensor((16, 1, 3, 3), dtype="float32"),
        _1_weight: R.Tensor((16,), dtype="float32"),
        _1_bias: R.Tensor((16,), dtype="float32"),
        _3_weight: R.Tensor((24, 16, 3, 3), dtype="float32"),
        _4_weight: R.Tensor((24,), dtype="float32"),
        _4_bias: R.Tensor((24,), dtype="float32"),
        _7_weight: R.Tensor((32, 24, 3, 3), dtype="float32"),
        _8_weight: R.Tensor((32,), dtype="float32"),
        _8_bias: R.Tensor((32,), dtype="float32"),
        _12_weight: R.Tensor((10, 128), dtype="float32"),
        _12_bias: R.Tensor((10,), dtype="float32"),
        _1_running_mean: R.Tensor((16,), dtype="float32"),
        _1_running_var: R.Tensor((16,), dtype="float32"),
        _4_running_mean: R.Tensor((24,), dtype="float32"),
        _4_running_var: R.Tensor((24,), dtype="float32"),
        _8_running_mean: R.Tensor((32,), dtype="float32"),
        _8_running_var: R.Tensor((32,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0 = R.call_tir(cls.conv2d, (input_1, _0_weight), out_ty=R.Tensor((batch, 16, 8, 8), dtype="float32"))
            _1__1 = R.call_tir(cls.batch_norm, (_0, _1_weight, _1_bias, _1_running_mean, _1_running_var), out_ty=[R.Tensor((batch, 16, 8, 8), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            _1: R.Tensor((batch, 16, 8, 8), dtype="float32") = _1__1[0]
            _2 = R.call_tir(cls.relu, (_1,), out_ty=R.Tensor((batch, 16, 8, 8), dtype="float32"))
            _3 = R.call_tir(cls.conv2d1, (_2, _3_weight), out_ty=R.Tensor((batch, 24, 8, 8), dtype="float32"))
            _4__1 = R.call_tir(cls.batch_norm1, (_3, _4_weight, _4_bias, _4_running_mean, _4_running_var), out_ty=[R.Tensor((batch, 24, 8, 8), dtype="float32"), R.Tensor((24,), dtype="float32"), R.Tensor((24,), dtype="float32")])
            _4: R.Tensor((batch, 24, 8, 8), dtype="float32") = _4__1[0]
            _5 = R.call_tir(cls.relu1, (_4,), out_ty=R.Tensor((batch, 24, 8, 8), dtype="float32"))
            _6 = R.call_tir(cls.max_pool2d, (_5,), out_ty=R.Tensor((batch, 24, 4, 4), dtype="float32"))
            _7 = R.call_tir(cls.conv2d2, (_6, _7_weight), out_ty=R.Tensor((batch, 32, 2, 2), dtype="float32"))
            _8__1 = R.call_tir(cls.batch_norm2, (_7, _8_weight, _8_bias, _8_running_mean, _8_running_var), out_ty=[R.Tensor((batch, 32, 2, 2), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")])
            _8: R.Tensor((batch, 32, 2, 2), dtype="float32") = _8__1[0]
            _9 = R.call_tir(cls.relu2, (_8,), out_ty=R.Tensor((batch, 32, 2, 2), dtype="float32"))
            _10 = R.call_tir(cls.reshape, (_9,), out_ty=R.Tensor((batch, 128), dtype="float32"))
            _12__1 = R.call_tir(cls.transpose, (_12_weight,), out_ty=R.Tensor((128, 10), dtype="float32"))
            _12__2 = R.call_tir(cls.matmul, (_10, _12__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _12 = R.call_tir(cls.add, (_12__2, _12_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _12
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# b5132cfef3f23352a391 _0_weight: float32[16, 1, 3, 3]
# 08f2bd4cf21597927ff1 _1_weight: float32[16]
# 8ccb57df2126cf20ca6b _1_bias: float32[16]
# b7c3977cdbcafe516b21 _3_weight: float32[24, 16, 3, 3]
# c69ca24ff6a3bb7086c3 _4_weight: float32[24]
# baa67a79506ebb2084fe _4_bias: float32[24]
# 27f5bee8038d3a22d3f4 _7_weight: float32[32, 24, 3, 3]
# 6fbf0d6951ae1a6ef4db _8_weight: float32[32]
# d55fdc04515600148c2a _8_bias: float32[32]
# d9877d16792b5c98a4d8 _12_weight: float32[10, 128]
# 5ae1513b5034d7a97bb8 _12_bias: float32[10]
# 02cd7b6b32cd1a328bfd _1_running_mean: float32[16]
# 76fdeae2706002581b97 _1_running_var: float32[16]
# 4896c7c1dd956dacfbb2 _4_running_mean: float32[24]
# 3cf80e0853911070e33e _4_running_var: float32[24]
# b8feeaaf08cf2d65467e _8_running_mean: float32[32]
# bb633651c231eb8dd174 _8_running_var: float32[32]
