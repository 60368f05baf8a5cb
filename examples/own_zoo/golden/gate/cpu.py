# gate, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_strided_slice_strided_slice1_tir_sigmoid_multiply(x: T.Buffer((batch, T.int64(9), T.int64(8)), "float32"), T_multiply_intermediate: T.Buffer((batch, T.int64(9), T.int64(4)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch * T.int64(9)):
            for ax2 in range(T.int64(4)):
                with T.sblock("T_multiply"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(9))
                    v_ax1 = T.axis.spatial(T.int64(9), ax0_ax1_fused % T.int64(9))
                    v_ax2 = T.axis.spatial(T.int64(4), ax2)
                    T.reads(x[v_ax0, v_ax1, v_ax2:v_ax2 + T.int64(5)])
                    T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2])
                    T_multiply_intermediate[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2] * T.sigmoid(x[v_ax0, v_ax1, v_ax2 + T.int64(4)])

    @R.function
    def main(
        x: R.Tensor((batch, 9, 8), dtype="float32"),
    ) -> R.Tensor((batch, 9, 4), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            gv = R.call_tir(cls.fused_strided_slice_strided_slice1_tir_sigmoid_multiply, (x,), out_ty=R.Tensor((batch, 9, 4), dtype="float32"))
            R.output(gv)
        return gv

# No weights
