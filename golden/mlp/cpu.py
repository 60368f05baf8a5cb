# mlp, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_matmul1_add1(relu: T.Buffer((batch, T.int64(128)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(128), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(2)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1])
                            contraction_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(128)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(128), k)
                                T.reads(contraction_local[v_i0, v_i1], relu[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + relu[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add_relu(x: T.Buffer((batch, T.int64(784)), "float32"), param_0: T.Buffer((T.int64(4), T.int64(784), T.int64(32)), "float32"), param_1: T.Buffer((T.int64(128),), "float32"), relu_intermediate: T.Buffer((batch, T.int64(128)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(128)), scope="local")
        for i1_0 in T.parallel(T.int64(4)):
            for i0_0 in range(batch):
                for i0_1_init in T.unroll(T.int64(1)):
                    for i1_1_0_init in T.unroll(T.int64(4)):
                        for i1_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(128), i1_0 * T.int64(32) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1])
                                contraction_intermediate_local[v_i0, v_i1] = T.float32(0.0)
                for k in range(T.int64(784)):
                    for i0_1 in T.unroll(T.int64(1)):
                        for i1_1_0 in T.unroll(T.int64(4)):
                            for i1_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(128), i1_0 * T.int64(32) + i1_1_0 * T.int64(8) + i1_1_1)
                                    v_k = T.axis.reduce(T.int64(784), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1], x[v_i0, v_k], param_0[v_i1 // T.int64(32), v_k, v_i1 % T.int64(32)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1])
                                    contraction_intermediate_local[v_i0, v_i1] = contraction_intermediate_local[v_i0, v_i1] + x[v_i0, v_k] * param_0[v_i1 // T.int64(32), v_k, v_i1 % T.int64(32)]
                for ax0, ax1_0 in T.grid(T.int64(1), T.int64(4)):
                    for ax1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("relu"):
                            v_i0 = T.axis.spatial(batch, i0_0 + ax0)
                            v_i1 = T.axis.spatial(T.int64(128), i1_0 * T.int64(32) + ax1_0 * T.int64(8) + ax1_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1], param_1[v_i1])
                            T.writes(relu_intermediate[v_i0, v_i1])
                            relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1] + param_1[v_i1])

    @R.function
    def main(
        x: R.Tensor((batch, 784), dtype="float32"),
        lv_const: R.Tensor((4, 784, 32), dtype="float32"),
        lv_const_1: R.Tensor((128,), dtype="float32"),
        gv_const: R.Tensor((1, 128, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.fused_matmul_add_relu, (x, lv_const, lv_const_1), out_ty=R.Tensor((batch, 128), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul1_add1, (lv, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# a9a125a8dbf56a29d5ac lv_const: float32[4, 784, 32]
# 9ad80e7a23fcd1f7bd33 lv_const_1: float32[128]
# 6225244a2a09ca4ef0bb gv_const: float32[1, 128, 16]
# d81514de941edd29f526 gv_const_1: float32[10]
