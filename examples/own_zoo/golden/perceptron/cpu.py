# perceptron, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_matmul1_add1(_1: T.Buffer((batch, T.int64(7)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(7), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(5),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(5)), "float32")):
        T.func_attr({"schedule_rule": "contraction", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(8)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_init"):
                        v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                        v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1_init)
                        T.reads()
                        T.writes(contraction_local[v_i0, v_i1])
                        contraction_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(7)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_update"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                            v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                            v_k = T.axis.reduce(T.int64(7), k)
                            T.reads(contraction_local[v_i0, v_i1], _1[v_i0, v_k], param_0[v_i1 // T.int64(8), v_k, v_i1 % T.int64(8)])
                            T.writes(contraction_local[v_i0, v_i1])
                            contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _1[v_i0, v_k] * param_0[v_i1 // T.int64(8), v_k, v_i1 % T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(1)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1], param_1[v1])
                        T.writes(T_add_intermediate[v0, v1])
                        T_add_intermediate[v0, v1] = contraction_local[v0, v1] + param_1[v1]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add_tanh(input_1: T.Buffer((batch, T.int64(12)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(12), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(7),), "float32"), tanh_intermediate: T.Buffer((batch, T.int64(7)), "float32")):
        T.func_attr({"schedule_rule": "contraction", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(8)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_init"):
                        v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                        v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1_init)
                        T.reads()
                        T.writes(contraction_local[v_i0, v_i1])
                        contraction_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(12)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_update"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                            v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                            v_k = T.axis.reduce(T.int64(12), k)
                            T.reads(contraction_local[v_i0, v_i1], input_1[v_i0, v_k], param_0[v_i1 // T.int64(8), v_k, v_i1 % T.int64(8)])
                            T.writes(contraction_local[v_i0, v_i1])
                            contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + input_1[v_i0, v_k] * param_0[v_i1 // T.int64(8), v_k, v_i1 % T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(7)):
                for ax2 in T.vectorized(T.int64(1)):
                    with T.sblock("tanh"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1], param_1[v1])
                        T.writes(tanh_intermediate[v0, v1])
                        tanh_intermediate[v0, v1] = T.tanh(contraction_local[v0, v1] + param_1[v1])

    @R.function
    def main(
        input_1: R.Tensor((batch, 12), dtype="float32"),
        lv_const: R.Tensor((1, 12, 8), dtype="float32"),
        lv_const_1: R.Tensor((7,), dtype="float32"),
        gv_const: R.Tensor((1, 7, 8), dtype="float32"),
        gv_const_1: R.Tensor((5,), dtype="float32"),
    ) -> R.Tensor((batch, 5), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.fused_matmul_add_tanh, (input_1, lv_const, lv_const_1), out_ty=R.Tensor((batch, 7), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul1_add1, (lv, gv_const, gv_const_1), out_ty=R.Tensor((batch, 5), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 66af4fd0a7518a81da73 lv_const: float32[1, 12, 8]
# 76dc04261b4e852631e4 lv_const_1: float32[7]
# ee1ee2f4f73e0e6d67ee gv_const: float32[1, 7, 8]
# e2ce45f4f87f4f8d31b2 gv_const_1: float32[5]
