# gate, stage tir: the Relax module after legalization
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
    def multiply(getitem: T.Buffer((batch, T.int64(9), T.int64(4)), "float32"), sigmoid: T.Buffer((batch, T.int64(9), T.int64(4)), "float32"), T_multiply: T.Buffer((batch, T.int64(9), T.int64(4)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(9), T.int64(4)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(getitem[v_ax0, v_ax1, v_ax2], sigmoid[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = getitem[v_ax0, v_ax1, v_ax2] * sigmoid[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(x: T.Buffer((batch, T.int64(9), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(9), T.int64(4)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(9), T.int64(4)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(x: T.Buffer((batch, T.int64(9), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(9), T.int64(4)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(9), T.int64(4)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2 + T.int64(4)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2 + T.int64(4)]

    @T.prim_func(private=True, s_tir=True)
    def tir_sigmoid(getitem_1: T.Buffer((batch, T.int64(9), T.int64(4)), "float32"), compute: T.Buffer((batch, T.int64(9), T.int64(4)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(9), T.int64(4)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(getitem_1[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.sigmoid(getitem_1[v_i0, v_i1, v_i2])

    @R.function
    def main(
        x: R.Tensor((batch, 9, 8), dtype="float32"),
    ) -> R.Tensor((batch, 9, 4), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0", "params": []})
        cls = Module
        with R.dataflow():
            getitem = R.call_tir(cls.strided_slice, (x,), out_ty=R.Tensor((batch, 9, 4), dtype="float32"))
            getitem_1 = R.call_tir(cls.strided_slice1, (x,), out_ty=R.Tensor((batch, 9, 4), dtype="float32"))
            sigmoid = R.call_tir(cls.tir_sigmoid, (getitem_1,), out_ty=R.Tensor((batch, 9, 4), dtype="float32"))
            mul = R.call_tir(cls.multiply, (getitem, sigmoid), out_ty=R.Tensor((batch, 9, 4), dtype="float32"))
            gv: R.Tensor((batch, 9, 4), dtype="float32") = mul
            R.output(gv)
        return gv

# No weights
