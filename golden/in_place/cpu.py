# in_place, stage cpu: the module after the compiler's passes for the CPU
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
    def add1(mul_: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), add___1: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_add: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(15)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_add"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(15))
                    v_ax1 = T.axis.spatial(T.int64(15), ax0_ax1_ax2_0_fused % T.int64(15))
                    v_ax2 = T.axis.spatial(T.int64(8), ax2_1)
                    T.reads(mul_[v_ax0, v_ax1, v_ax2], add___1[v_ax0, v_ax1, v_ax2])
                    T.writes(T_add[v_ax0, v_ax1, v_ax2])
                    T_add[v_ax0, v_ax1, v_ax2] = mul_[v_ax0, v_ax1, v_ax2] + add___1[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add(x: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(8), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(8),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(8)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(3), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(5)):
                    for i2_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(15), i1_0 * T.int64(5) + i1_1_init)
                            v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1_init)
                            T.reads()
                            T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                            contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(8)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(5)):
                        for i2_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(15), i1_0 * T.int64(5) + i1_1)
                                v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1)
                                v_k = T.axis.reduce(T.int64(8), k)
                                T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], x[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)])
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + x[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(5), T.int64(1)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(15), i1_0 * T.int64(5) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(8), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_multiply1_multiply_add1_strided_slice_squeeze_subtract_expand_dims_strided_slice1_concatenate_strided_slice2_squeeze_strided_slice3_expand_dims_concatenate1_strided_slice4_relu_concatenate2(linear: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), x: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), mul: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_concat_intermediate_1_2: T.Buffer((batch, T.int64(15), T.int64(11)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(batch):
            for i1, i2 in T.grid(T.int64(1), T.int64(11)):
                with T.sblock("T_concat2_0"):
                    v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [i0, i1, i2])
                    T.reads(linear[v_ax0, T.int64(0), T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2):T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + (T.max(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + T.int64(1) - T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2))], x[v_ax0, T.int64(0), T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2):T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + (T.max(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + T.int64(1) - T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2))])
                    T.writes(T_concat_intermediate_1_2[v_ax0, T.int64(0), v_ax2])
                    T_concat_intermediate_1_2[v_ax0, T.int64(0), v_ax2] = T.if_then_else(T.int64(8) <= v_ax2, T.max(T.float32(0.0), linear[v_ax0, T.int64(0), v_ax2 * T.int64(3) - T.int64(24)] * T.float32(0.5) + x[v_ax0, T.int64(0), v_ax2 * T.int64(3) - T.int64(24)] * T.float32(2.0) - T.float32(1.0)), linear[v_ax0, T.int64(0), v_ax2] * T.float32(0.5) + x[v_ax0, T.int64(0), v_ax2] * T.float32(2.0) - T.float32(1.0))
            for i1, i2 in T.grid(T.int64(13), T.int64(11)):
                with T.sblock("T_concat2_1"):
                    v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [i0, i1, i2])
                    T.reads(linear[v_ax0, v_ax1 + T.int64(1), T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2):T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + (T.max(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + T.int64(1) - T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2))], x[v_ax0, v_ax1 + T.int64(1), T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2):T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + (T.max(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + T.int64(1) - T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2))])
                    T.writes(T_concat_intermediate_1_2[v_ax0, v_ax1 + T.int64(1), v_ax2])
                    T_concat_intermediate_1_2[v_ax0, v_ax1 + T.int64(1), v_ax2] = T.if_then_else(T.int64(8) <= v_ax2, T.max(T.float32(0.0), linear[v_ax0, v_ax1 + T.int64(1), v_ax2 * T.int64(3) - T.int64(24)] * T.float32(0.5) + x[v_ax0, v_ax1 + T.int64(1), v_ax2 * T.int64(3) - T.int64(24)] * T.float32(2.0)), linear[v_ax0, v_ax1 + T.int64(1), v_ax2] * T.float32(0.5) + x[v_ax0, v_ax1 + T.int64(1), v_ax2] * T.float32(2.0))
            for i1, i2 in T.grid(T.int64(1), T.int64(11)):
                with T.sblock("T_concat2_14"):
                    v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [i0, i1, i2])
                    T.reads(mul[v_ax0, T.int64(1), T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2):T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + (T.max(v_ax2 * T.int64(3) - T.int64(24), v_ax2) + T.int64(1) - T.min(v_ax2 * T.int64(3) - T.int64(24), v_ax2))])
                    T.writes(T_concat_intermediate_1_2[v_ax0, T.int64(14), v_ax2])
                    T_concat_intermediate_1_2[v_ax0, T.int64(14), v_ax2] = T.if_then_else(T.int64(8) <= v_ax2, T.max(T.float32(0.0), mul[v_ax0, T.int64(1), v_ax2 * T.int64(3) - T.int64(24)]), mul[v_ax0, T.int64(1), v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def multiply(linear: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_multiply: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(15)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_multiply"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(15))
                    v_ax1 = T.axis.spatial(T.int64(15), ax0_ax1_ax2_0_fused % T.int64(15))
                    v_ax2 = T.axis.spatial(T.int64(8), ax2_1)
                    T.reads(linear[v_ax0, v_ax1, v_ax2])
                    T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                    T_multiply[v_ax0, v_ax1, v_ax2] = linear[v_ax0, v_ax1, v_ax2] * T.float32(2.0)

    @T.prim_func(private=True, s_tir=True)
    def take(relu___2: T.Buffer((batch, T.int64(15), T.int64(11)), "float32"), B: T.Buffer((T.int64(8),), "int64"), T_take: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(15)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_take"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(15))
                    v_ax1 = T.axis.spatial(T.int64(15), ax0_ax1_ax2_0_fused % T.int64(15))
                    v_ax2 = T.axis.spatial(T.int64(8), ax2_1)
                    T.reads(relu___2[v_ax0, v_ax1, B[v_ax2]], B[v_ax2])
                    T.writes(T_take[v_ax0, v_ax1, v_ax2])
                    T_take[v_ax0, v_ax1, v_ax2] = relu___2[v_ax0, v_ax1, B[v_ax2]]

    @R.function
    def main(
        x: R.Tensor((batch, 15, 8), dtype="float32"),
        lv_const: R.Tensor((1, 8, 8), dtype="float32"),
        lv_const_1: R.Tensor((8,), dtype="float32"),
        relu__const: R.Tensor((8,), dtype="int64"),
    ) -> R.Tensor((batch, 15, 8), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.fused_matmul_add, (x, lv_const, lv_const_1), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            mul = R.call_tir(cls.multiply, (lv,), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            lv1 = R.call_tir(cls.fused_multiply1_multiply_add1_strided_slice_squeeze_subtract_expand_dims_strided_slice1_concatenate_strided_slice2_squeeze_strided_slice3_expand_dims_concatenate1_strided_slice4_relu_concatenate2, (lv, x, mul), out_ty=R.Tensor((batch, 15, 11), dtype="float32"))
            relu_ = R.call_tir(cls.take, (lv1, relu__const), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            gv = R.call_tir(cls.add1, (relu_, mul), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 6acd8c601224e5b24027 lv_const: float32[1, 8, 8]
# 509a3d734fe4082945a5 lv_const_1: float32[8]
# b0fca89b32aff39a237c relu__const: int64[8]
