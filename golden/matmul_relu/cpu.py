# matmul_relu, stage cpu: the module after the compiler's passes for the CPU
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_relu(x: T.Buffer((T.int64(1), T.int64(128)), "float32"), param_0: T.Buffer((T.int64(4), T.int64(128), T.int64(32)), "float32"), relu_intermediate: T.Buffer((T.int64(1), T.int64(128)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((T.int64(1), T.int64(128)), scope="local")
        for row_0, o_0 in T.grid(T.int64(1), T.int64(4)):
            for row_1_init in T.unroll(T.int64(1)):
                for o_1_0_init in T.unroll(T.int64(4)):
                    for o_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_row = T.axis.spatial(T.int64(1), row_0 + row_1_init)
                            v_o = T.axis.spatial(T.int64(128), o_0 * T.int64(32) + o_1_0_init * T.int64(8) + o_1_1_init)
                            T.reads()
                            T.writes(contraction_local[v_row, v_o])
                            contraction_local[v_row, v_o] = T.float32(0.0)
            for k in range(T.int64(128)):
                for row_1 in T.unroll(T.int64(1)):
                    for o_1_0 in T.unroll(T.int64(4)):
                        for o_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_row = T.axis.spatial(T.int64(1), row_0 + row_1)
                                v_o = T.axis.spatial(T.int64(128), o_0 * T.int64(32) + o_1_0 * T.int64(8) + o_1_1)
                                v_k = T.axis.reduce(T.int64(128), k)
                                T.reads(contraction_local[v_row, v_o], x[T.min(v_row, T.int64(0)), v_k], param_0[v_o // T.int64(32), v_k, v_o % T.int64(32)])
                                T.writes(contraction_local[v_row, v_o])
                                contraction_local[v_row, v_o] = contraction_local[v_row, v_o] + x[T.min(v_row, T.int64(0)), v_k] * param_0[v_o // T.int64(32), v_k, v_o % T.int64(32)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(4)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(128), o_0 * T.int64(32) + ax1_0 * T.int64(8) + ax1_1)
                        T.reads(contraction_local[v_i0, v_i1])
                        T.writes(relu_intermediate[v_i0, v_i1])
                        relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), contraction_local[v_i0, v_i1])

    @R.function
    def main(
        x: R.Tensor((1, 128), dtype="float32"),
        gv_const: R.Tensor((4, 128, 32), dtype="float32"),
    ) -> R.Tensor((1, 128), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            gv = R.call_tir(cls.fused_matmul_relu, (x, gv_const), out_ty=R.Tensor((1, 128), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 26dc64fc1ffcae977b22 gv_const: float32[4, 128, 32]
