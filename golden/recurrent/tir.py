# recurrent, stage tir: the Relax module after legalization
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
    def add(start__2: T.Buffer((batch, T.int64(16)), "float32"), start_bias: T.Buffer((T.int64(16),), "float32"), T_add: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(start__2[v_ax0, v_ax1], start_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = start__2[v_ax0, v_ax1] + start_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add1(cell__2: T.Buffer((batch, T.int64(48)), "float32"), cell_bias_ih: T.Buffer((T.int64(48),), "float32"), T_add: T.Buffer((batch, T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell__2[v_ax0, v_ax1], cell_bias_ih[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = cell__2[v_ax0, v_ax1] + cell_bias_ih[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add2(cell__10: T.Buffer((batch, T.int64(16)), "float32"), cell__4: T.Buffer((batch, T.int64(16)), "float32"), T_add: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell__10[v_ax0, v_ax1], cell__4[v_ax0, v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = cell__10[v_ax0, v_ax1] + cell__4[v_ax0, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def concatenate(stack__1: T.Buffer((batch, T.int64(1), T.int64(16)), "float32"), stack__2: T.Buffer((batch, T.int64(1), T.int64(16)), "float32"), stack__3: T.Buffer((batch, T.int64(1), T.int64(16)), "float32"), stack__4: T.Buffer((batch, T.int64(1), T.int64(16)), "float32"), stack__5: T.Buffer((batch, T.int64(1), T.int64(16)), "float32"), stack__6: T.Buffer((batch, T.int64(1), T.int64(16)), "float32"), stack__7: T.Buffer((batch, T.int64(1), T.int64(16)), "float32"), T_concat: T.Buffer((batch, T.int64(7), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(7), T.int64(16)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(stack__7[v_ax0, v_ax1 - T.int64(6), v_ax2], stack__6[v_ax0, v_ax1 - T.int64(5), v_ax2], stack__5[v_ax0, v_ax1 - T.int64(4), v_ax2], stack__4[v_ax0, v_ax1 - T.int64(3), v_ax2], stack__3[v_ax0, v_ax1 - T.int64(2), v_ax2], stack__2[v_ax0, v_ax1 - T.int64(1), v_ax2], stack__1[v_ax0, v_ax1, v_ax2])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2])
                T_concat[v_ax0, v_ax1, v_ax2] = T.if_then_else(T.int64(6) <= v_ax1, stack__7[v_ax0, v_ax1 - T.int64(6), v_ax2], T.if_then_else(T.int64(5) <= v_ax1, stack__6[v_ax0, v_ax1 - T.int64(5), v_ax2], T.if_then_else(T.int64(4) <= v_ax1, stack__5[v_ax0, v_ax1 - T.int64(4), v_ax2], T.if_then_else(T.int64(3) <= v_ax1, stack__4[v_ax0, v_ax1 - T.int64(3), v_ax2], T.if_then_else(T.int64(2) <= v_ax1, stack__3[v_ax0, v_ax1 - T.int64(2), v_ax2], T.if_then_else(T.int64(1) <= v_ax1, stack__2[v_ax0, v_ax1 - T.int64(1), v_ax2], stack__1[v_ax0, v_ax1, v_ax2]))))))

    @T.prim_func(private=True, s_tir=True)
    def expand_dims(cell: T.Buffer((batch, T.int64(16)), "float32"), expand_dims: T.Buffer((batch, T.int64(1), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(1), T.int64(16)):
            with T.sblock("expand_dims"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(cell[v_i0, v_i2])
                T.writes(expand_dims[v_i0, v_i1, v_i2])
                expand_dims[v_i0, v_i1, v_i2] = cell[v_i0, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul(getitem: T.Buffer((batch, T.int64(9)), "float32"), start__1: T.Buffer((T.int64(9), T.int64(16)), "float32"), matmul: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(16), T.int64(9)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(getitem[v_i0, v_k], start__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + getitem[v_i0, v_k] * start__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(getitem_1: T.Buffer((batch, T.int64(9)), "float32"), cell__1: T.Buffer((T.int64(9), T.int64(48)), "float32"), matmul: T.Buffer((batch, T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(48), T.int64(9)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(getitem_1[v_i0, v_k], cell__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + getitem_1[v_i0, v_k] * cell__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(tanh: T.Buffer((batch, T.int64(16)), "float32"), cell__7: T.Buffer((T.int64(16), T.int64(48)), "float32"), matmul: T.Buffer((batch, T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(48), T.int64(16)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(tanh[v_i0, v_k], cell__7[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + tanh[v_i0, v_k] * cell__7[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def multiply(cell__12: T.Buffer((batch, T.int64(16)), "float32"), cell__14: T.Buffer((batch, T.int64(16)), "float32"), T_multiply: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell__12[v_ax0, v_ax1], cell__14[v_ax0, v_ax1])
                T.writes(T_multiply[v_ax0, v_ax1])
                T_multiply[v_ax0, v_ax1] = cell__12[v_ax0, v_ax1] * cell__14[v_ax0, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def squeeze(getitem__1: T.Buffer((batch, T.int64(1), T.int64(9)), "float32"), T_squeeze: T.Buffer((batch, T.int64(9)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(9)):
            with T.sblock("T_squeeze"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(getitem__1[v_ax0, T.int64(0), v_ax1])
                T.writes(T_squeeze[v_ax0, v_ax1])
                T_squeeze[v_ax0, v_ax1] = getitem__1[v_ax0, T.int64(0), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(9)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(9)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1 + T.int64(6), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1 + T.int64(6), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(9)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(9)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice2(cell__3: T.Buffer((batch, T.int64(48)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell__3[v_ax0, v_ax1])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1] = cell__3[v_ax0, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice3(cell__3: T.Buffer((batch, T.int64(48)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell__3[v_ax0, v_ax1 + T.int64(16)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1] = cell__3[v_ax0, v_ax1 + T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice4(cell__3: T.Buffer((batch, T.int64(48)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell__3[v_ax0, v_ax1 + T.int64(32)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1] = cell__3[v_ax0, v_ax1 + T.int64(32)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice5(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(9)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(9)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1 + T.int64(1), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1 + T.int64(1), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice6(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(9)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(9)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1 + T.int64(2), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1 + T.int64(2), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice7(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(9)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(9)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1 + T.int64(3), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1 + T.int64(3), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice8(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(9)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(9)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1 + T.int64(4), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1 + T.int64(4), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice9(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(9)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(9)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1 + T.int64(5), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1 + T.int64(5), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def subtract(tanh: T.Buffer((batch, T.int64(16)), "float32"), cell__19: T.Buffer((batch, T.int64(16)), "float32"), subtract: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(16)):
            with T.sblock("subtract"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(tanh[v_i0, v_i1], cell__19[v_i0, v_i1])
                T.writes(subtract[v_i0, v_i1])
                subtract[v_i0, v_i1] = tanh[v_i0, v_i1] + cell__19[v_i0, v_i1] * T.float32(-1.0)

    @T.prim_func(private=True, s_tir=True)
    def subtract1(cell: T.Buffer((batch, T.int64(16)), "float32"), cell_1__19: T.Buffer((batch, T.int64(16)), "float32"), T_subtract: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell[v_ax0, v_ax1], cell_1__19[v_ax0, v_ax1])
                T.writes(T_subtract[v_ax0, v_ax1])
                T_subtract[v_ax0, v_ax1] = cell[v_ax0, v_ax1] - cell_1__19[v_ax0, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def tanh(start: T.Buffer((batch, T.int64(16)), "float32"), tanh: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(16)):
            with T.sblock("tanh"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(start[v_i0, v_i1])
                T.writes(tanh[v_i0, v_i1])
                tanh[v_i0, v_i1] = T.tanh(start[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def tir_sigmoid(cell__13: T.Buffer((batch, T.int64(16)), "float32"), compute: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(16)):
            with T.sblock("compute"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(cell__13[v_i0, v_i1])
                T.writes(compute[v_i0, v_i1])
                compute[v_i0, v_i1] = T.sigmoid(cell__13[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def transpose(start_weight: T.Buffer((T.int64(16), T.int64(9)), "float32"), T_transpose: T.Buffer((T.int64(9), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(9), T.int64(16)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(start_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = start_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(cell_weight_ih: T.Buffer((T.int64(48), T.int64(9)), "float32"), T_transpose: T.Buffer((T.int64(9), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(9), T.int64(48)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell_weight_ih[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = cell_weight_ih[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(cell_weight_hh: T.Buffer((T.int64(48), T.int64(16)), "float32"), T_transpose: T.Buffer((T.int64(16), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(16), T.int64(48)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(cell_weight_hh[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = cell_weight_hh[v_ax1, v_ax0]

    @R.function
    def main(
        x: R.Tensor((batch, 7, 9), dtype="float32"),
        start_weight: R.Tensor((16, 9), dtype="float32"),
        start_bias: R.Tensor((16,), dtype="float32"),
        cell_weight_ih: R.Tensor((48, 9), dtype="float32"),
        cell_weight_hh: R.Tensor((48, 16), dtype="float32"),
        cell_bias_ih: R.Tensor((48,), dtype="float32"),
        cell_bias_hh: R.Tensor((48,), dtype="float32"),
    ) -> R.Tensor((batch, 7, 16), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            getitem__1 = R.call_tir(cls.strided_slice, (x,), out_ty=R.Tensor((batch, 1, 9), dtype="float32"))
            getitem = R.call_tir(cls.squeeze, (getitem__1,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            start__1 = R.call_tir(cls.transpose, (start_weight,), out_ty=R.Tensor((9, 16), dtype="float32"))
            start__2 = R.call_tir(cls.matmul, (getitem, start__1), out_ty=R.Tensor((batch, 16), dtype="float32"))
            start = R.call_tir(cls.add, (start__2, start_bias), out_ty=R.Tensor((batch, 16), dtype="float32"))
            tanh = R.call_tir(cls.tanh, (start,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            getitem_1__1 = R.call_tir(cls.strided_slice1, (x,), out_ty=R.Tensor((batch, 1, 9), dtype="float32"))
            getitem_1 = R.call_tir(cls.squeeze, (getitem_1__1,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            cell__1 = R.call_tir(cls.transpose1, (cell_weight_ih,), out_ty=R.Tensor((9, 48), dtype="float32"))
            cell__2 = R.call_tir(cls.matmul1, (getitem_1, cell__1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell__3 = R.call_tir(cls.add1, (cell__2, cell_bias_ih), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell__4 = R.call_tir(cls.strided_slice2, (cell__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__5 = R.call_tir(cls.strided_slice3, (cell__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__6 = R.call_tir(cls.strided_slice4, (cell__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__7 = R.call_tir(cls.transpose2, (cell_weight_hh,), out_ty=R.Tensor((16, 48), dtype="float32"))
            cell__8 = R.call_tir(cls.matmul2, (tanh, cell__7), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell__9 = R.call_tir(cls.add1, (cell__8, cell_bias_hh), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell__10 = R.call_tir(cls.strided_slice2, (cell__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__11 = R.call_tir(cls.strided_slice3, (cell__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__12 = R.call_tir(cls.strided_slice4, (cell__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__13 = R.call_tir(cls.add2, (cell__10, cell__4), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__14 = R.call_tir(cls.tir_sigmoid, (cell__13,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__15 = R.call_tir(cls.add2, (cell__11, cell__5), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__16 = R.call_tir(cls.tir_sigmoid, (cell__15,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__17 = R.call_tir(cls.multiply, (cell__12, cell__14), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__18 = R.call_tir(cls.add2, (cell__6, cell__17), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__19 = R.call_tir(cls.tanh, (cell__18,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__20 = R.call_tir(cls.subtract, (tanh, cell__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell__21 = R.call_tir(cls.multiply, (cell__20, cell__16), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell = R.call_tir(cls.add2, (cell__21, cell__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            getitem_2__1 = R.call_tir(cls.strided_slice5, (x,), out_ty=R.Tensor((batch, 1, 9), dtype="float32"))
            getitem_2 = R.call_tir(cls.squeeze, (getitem_2__1,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            cell_1__1 = R.call_tir(cls.transpose1, (cell_weight_ih,), out_ty=R.Tensor((9, 48), dtype="float32"))
            cell_1__2 = R.call_tir(cls.matmul1, (getitem_2, cell_1__1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_1__3 = R.call_tir(cls.add1, (cell_1__2, cell_bias_ih), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_1__4 = R.call_tir(cls.strided_slice2, (cell_1__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__5 = R.call_tir(cls.strided_slice3, (cell_1__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__6 = R.call_tir(cls.strided_slice4, (cell_1__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__7 = R.call_tir(cls.transpose2, (cell_weight_hh,), out_ty=R.Tensor((16, 48), dtype="float32"))
            cell_1__8 = R.call_tir(cls.matmul2, (cell, cell_1__7), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_1__9 = R.call_tir(cls.add1, (cell_1__8, cell_bias_hh), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_1__10 = R.call_tir(cls.strided_slice2, (cell_1__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__11 = R.call_tir(cls.strided_slice3, (cell_1__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__12 = R.call_tir(cls.strided_slice4, (cell_1__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__13 = R.call_tir(cls.add2, (cell_1__10, cell_1__4), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__14 = R.call_tir(cls.tir_sigmoid, (cell_1__13,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__15 = R.call_tir(cls.add2, (cell_1__11, cell_1__5), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__16 = R.call_tir(cls.tir_sigmoid, (cell_1__15,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__17 = R.call_tir(cls.multiply, (cell_1__12, cell_1__14), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__18 = R.call_tir(cls.add2, (cell_1__6, cell_1__17), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__19 = R.call_tir(cls.tanh, (cell_1__18,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__20 = R.call_tir(cls.subtract1, (cell, cell_1__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1__21 = R.call_tir(cls.multiply, (cell_1__20, cell_1__16), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_1 = R.call_tir(cls.add2, (cell_1__21, cell_1__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            getitem_3__1 = R.call_tir(cls.strided_slice6, (x,), out_ty=R.Tensor((batch, 1, 9), dtype="float32"))
            getitem_3 = R.call_tir(cls.squeeze, (getitem_3__1,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            cell_2__1 = R.call_tir(cls.transpose1, (cell_weight_ih,), out_ty=R.Tensor((9, 48), dtype="float32"))
            cell_2__2 = R.call_tir(cls.matmul1, (getitem_3, cell_2__1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_2__3 = R.call_tir(cls.add1, (cell_2__2, cell_bias_ih), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_2__4 = R.call_tir(cls.strided_slice2, (cell_2__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__5 = R.call_tir(cls.strided_slice3, (cell_2__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__6 = R.call_tir(cls.strided_slice4, (cell_2__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__7 = R.call_tir(cls.transpose2, (cell_weight_hh,), out_ty=R.Tensor((16, 48), dtype="float32"))
            cell_2__8 = R.call_tir(cls.matmul2, (cell_1, cell_2__7), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_2__9 = R.call_tir(cls.add1, (cell_2__8, cell_bias_hh), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_2__10 = R.call_tir(cls.strided_slice2, (cell_2__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__11 = R.call_tir(cls.strided_slice3, (cell_2__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__12 = R.call_tir(cls.strided_slice4, (cell_2__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__13 = R.call_tir(cls.add2, (cell_2__10, cell_2__4), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__14 = R.call_tir(cls.tir_sigmoid, (cell_2__13,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__15 = R.call_tir(cls.add2, (cell_2__11, cell_2__5), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__16 = R.call_tir(cls.tir_sigmoid, (cell_2__15,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__17 = R.call_tir(cls.multiply, (cell_2__12, cell_2__14), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__18 = R.call_tir(cls.add2, (cell_2__6, cell_2__17), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__19 = R.call_tir(cls.tanh, (cell_2__18,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__20 = R.call_tir(cls.subtract1, (cell_1, cell_2__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2__21 = R.call_tir(cls.multiply, (cell_2__20, cell_2__16), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_2 = R.call_tir(cls.add2, (cell_2__21, cell_2__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            getitem_4__1 = R.call_tir(cls.strided_slice7, (x,), out_ty=R.Tensor((batch, 1, 9), dtype="float32"))
            getitem_4 = R.call_tir(cls.squeeze, (getitem_4__1,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            cell_3__1 = R.call_tir(cls.transpose1, (cell_weight_ih,), out_ty=R.Tensor((9, 48), dtype="float32"))
            cell_3__2 = R.call_tir(cls.matmul1, (getitem_4, cell_3__1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_3__3 = R.call_tir(cls.add1, (cell_3__2, cell_bias_ih), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_3__4 = R.call_tir(cls.strided_slice2, (cell_3__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__5 = R.call_tir(cls.strided_slice3, (cell_3__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__6 = R.call_tir(cls.strided_slice4, (cell_3__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__7 = R.call_tir(cls.transpose2, (cell_weight_hh,), out_ty=R.Tensor((16, 48), dtype="float32"))
            cell_3__8 = R.call_tir(cls.matmul2, (cell_2, cell_3__7), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_3__9 = R.call_tir(cls.add1, (cell_3__8, cell_bias_hh), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_3__10 = R.call_tir(cls.strided_slice2, (cell_3__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__11 = R.call_tir(cls.strided_slice3, (cell_3__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__12 = R.call_tir(cls.strided_slice4, (cell_3__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__13 = R.call_tir(cls.add2, (cell_3__10, cell_3__4), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__14 = R.call_tir(cls.tir_sigmoid, (cell_3__13,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__15 = R.call_tir(cls.add2, (cell_3__11, cell_3__5), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__16 = R.call_tir(cls.tir_sigmoid, (cell_3__15,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__17 = R.call_tir(cls.multiply, (cell_3__12, cell_3__14), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__18 = R.call_tir(cls.add2, (cell_3__6, cell_3__17), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__19 = R.call_tir(cls.tanh, (cell_3__18,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__20 = R.call_tir(cls.subtract1, (cell_2, cell_3__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3__21 = R.call_tir(cls.multiply, (cell_3__20, cell_3__16), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_3 = R.call_tir(cls.add2, (cell_3__21, cell_3__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            getitem_5__1 = R.call_tir(cls.strided_slice8, (x,), out_ty=R.Tensor((batch, 1, 9), dtype="float32"))
            getitem_5 = R.call_tir(cls.squeeze, (getitem_5__1,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            cell_4__1 = R.call_tir(cls.transpose1, (cell_weight_ih,), out_ty=R.Tensor((9, 48), dtype="float32"))
            cell_4__2 = R.call_tir(cls.matmul1, (getitem_5, cell_4__1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_4__3 = R.call_tir(cls.add1, (cell_4__2, cell_bias_ih), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_4__4 = R.call_tir(cls.strided_slice2, (cell_4__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__5 = R.call_tir(cls.strided_slice3, (cell_4__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__6 = R.call_tir(cls.strided_slice4, (cell_4__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__7 = R.call_tir(cls.transpose2, (cell_weight_hh,), out_ty=R.Tensor((16, 48), dtype="float32"))
            cell_4__8 = R.call_tir(cls.matmul2, (cell_3, cell_4__7), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_4__9 = R.call_tir(cls.add1, (cell_4__8, cell_bias_hh), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_4__10 = R.call_tir(cls.strided_slice2, (cell_4__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__11 = R.call_tir(cls.strided_slice3, (cell_4__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__12 = R.call_tir(cls.strided_slice4, (cell_4__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__13 = R.call_tir(cls.add2, (cell_4__10, cell_4__4), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__14 = R.call_tir(cls.tir_sigmoid, (cell_4__13,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__15 = R.call_tir(cls.add2, (cell_4__11, cell_4__5), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__16 = R.call_tir(cls.tir_sigmoid, (cell_4__15,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__17 = R.call_tir(cls.multiply, (cell_4__12, cell_4__14), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__18 = R.call_tir(cls.add2, (cell_4__6, cell_4__17), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__19 = R.call_tir(cls.tanh, (cell_4__18,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__20 = R.call_tir(cls.subtract1, (cell_3, cell_4__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4__21 = R.call_tir(cls.multiply, (cell_4__20, cell_4__16), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_4 = R.call_tir(cls.add2, (cell_4__21, cell_4__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            getitem_6__1 = R.call_tir(cls.strided_slice9, (x,), out_ty=R.Tensor((batch, 1, 9), dtype="float32"))
            getitem_6 = R.call_tir(cls.squeeze, (getitem_6__1,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            cell_5__1 = R.call_tir(cls.transpose1, (cell_weight_ih,), out_ty=R.Tensor((9, 48), dtype="float32"))
            cell_5__2 = R.call_tir(cls.matmul1, (getitem_6, cell_5__1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_5__3 = R.call_tir(cls.add1, (cell_5__2, cell_bias_ih), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_5__4 = R.call_tir(cls.strided_slice2, (cell_5__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__5 = R.call_tir(cls.strided_slice3, (cell_5__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__6 = R.call_tir(cls.strided_slice4, (cell_5__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__7 = R.call_tir(cls.transpose2, (cell_weight_hh,), out_ty=R.Tensor((16, 48), dtype="float32"))
            cell_5__8 = R.call_tir(cls.matmul2, (cell_4, cell_5__7), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_5__9 = R.call_tir(cls.add1, (cell_5__8, cell_bias_hh), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_5__10 = R.call_tir(cls.strided_slice2, (cell_5__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__11 = R.call_tir(cls.strided_slice3, (cell_5__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__12 = R.call_tir(cls.strided_slice4, (cell_5__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__13 = R.call_tir(cls.add2, (cell_5__10, cell_5__4), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__14 = R.call_tir(cls.tir_sigmoid, (cell_5__13,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__15 = R.call_tir(cls.add2, (cell_5__11, cell_5__5), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__16 = R.call_tir(cls.tir_sigmoid, (cell_5__15,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__17 = R.call_tir(cls.multiply, (cell_5__12, cell_5__14), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__18 = R.call_tir(cls.add2, (cell_5__6, cell_5__17), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__19 = R.call_tir(cls.tanh, (cell_5__18,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__20 = R.call_tir(cls.subtract1, (cell_4, cell_5__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5__21 = R.call_tir(cls.multiply, (cell_5__20, cell_5__16), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_5 = R.call_tir(cls.add2, (cell_5__21, cell_5__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            getitem_7__1 = R.call_tir(cls.strided_slice, (x,), out_ty=R.Tensor((batch, 1, 9), dtype="float32"))
            getitem_7 = R.call_tir(cls.squeeze, (getitem_7__1,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            cell_6__1 = R.call_tir(cls.transpose1, (cell_weight_ih,), out_ty=R.Tensor((9, 48), dtype="float32"))
            cell_6__2 = R.call_tir(cls.matmul1, (getitem_7, cell_6__1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_6__3 = R.call_tir(cls.add1, (cell_6__2, cell_bias_ih), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_6__4 = R.call_tir(cls.strided_slice2, (cell_6__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__5 = R.call_tir(cls.strided_slice3, (cell_6__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__6 = R.call_tir(cls.strided_slice4, (cell_6__3,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__7 = R.call_tir(cls.transpose2, (cell_weight_hh,), out_ty=R.Tensor((16, 48), dtype="float32"))
            cell_6__8 = R.call_tir(cls.matmul2, (cell_5, cell_6__7), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_6__9 = R.call_tir(cls.add1, (cell_6__8, cell_bias_hh), out_ty=R.Tensor((batch, 48), dtype="float32"))
            cell_6__10 = R.call_tir(cls.strided_slice2, (cell_6__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__11 = R.call_tir(cls.strided_slice3, (cell_6__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__12 = R.call_tir(cls.strided_slice4, (cell_6__9,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__13 = R.call_tir(cls.add2, (cell_6__10, cell_6__4), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__14 = R.call_tir(cls.tir_sigmoid, (cell_6__13,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__15 = R.call_tir(cls.add2, (cell_6__11, cell_6__5), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__16 = R.call_tir(cls.tir_sigmoid, (cell_6__15,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__17 = R.call_tir(cls.multiply, (cell_6__12, cell_6__14), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__18 = R.call_tir(cls.add2, (cell_6__6, cell_6__17), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__19 = R.call_tir(cls.tanh, (cell_6__18,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__20 = R.call_tir(cls.subtract1, (cell_5, cell_6__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6__21 = R.call_tir(cls.multiply, (cell_6__20, cell_6__16), out_ty=R.Tensor((batch, 16), dtype="float32"))
            cell_6 = R.call_tir(cls.add2, (cell_6__21, cell_6__19), out_ty=R.Tensor((batch, 16), dtype="float32"))
            stack__1 = R.call_tir(cls.expand_dims, (cell,), out_ty=R.Tensor((batch, 1, 16), dtype="float32"))
            stack__2 = R.call_tir(cls.expand_dims, (cell_1,), out_ty=R.Tensor((batch, 1, 16), dtype="float32"))
            stack__3 = R.call_tir(cls.expand_dims, (cell_2,), out_ty=R.Tensor((batch, 1, 16), dtype="float32"))
            stack__4 = R.call_tir(cls.expand_dims, (cell_3,), out_ty=R.Tensor((batch, 1, 16), dtype="float32"))
            stack__5 = R.call_tir(cls.expand_dims, (cell_4,), out_ty=R.Tensor((batch, 1, 16), dtype="float32"))
            stack__6 = R.call_tir(cls.expand_dims, (cell_5,), out_ty=R.Tensor((batch, 1, 16), dtype="float32"))
            stack__7 = R.call_tir(cls.expand_dims, (cell_6,), out_ty=R.Tensor((batch, 1, 16), dtype="float32"))
            stack = R.call_tir(cls.concatenate, (stack__1, stack__2, stack__3, stack__4, stack__5, stack__6, stack__7), out_ty=R.Tensor((batch, 7, 16), dtype="float32"))
            gv: R.Tensor((batch, 7, 16), dtype="float32") = stack
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 8dfa97dd69139e08d56e start_weight: float32[16, 9]
# 88947d0ba26efadbb1b1 start_bias: float32[16]
# 0f15b8dadde573cdd530 cell_weight_ih: float32[48, 9]
# 2b1aa6c2ad97713c66d2 cell_weight_hh: float32[48, 16]
# be1ea1b537d1f258eeaa cell_bias_ih: float32[48]
# f61c21c51be0ee21af15 cell_bias_hh: float32[48]
