# tied_weights, stage cpu: the module after the compiler's passes for the CPU
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
    def full(T_full: T.Buffer((T.int64(18),), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(18)):
            with T.sblock("T_full"):
                v_ax0 = T.axis.spatial(T.int64(18), ax0)
                T.reads()
                T.writes(T_full[v_ax0])
                T_full[v_ax0] = T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def full1(T_full: T.Buffer((T.int64(18),), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(18)):
            with T.sblock("T_full"):
                v_ax0 = T.axis.spatial(T.int64(18), ax0)
                T.reads()
                T.writes(T_full[v_ax0])
                T_full[v_ax0] = T.float32(0.0)

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul1_add1(layer_norm: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(18), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(40),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(11), T.int64(40)), "float32")):
        T.func_attr({"schedule_rule": "contraction", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(48)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(2), T.int64(3)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(6)):
                    for i2_1_0_init in T.unroll(T.int64(2)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(6) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(16) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(18)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(6)):
                        for i2_1_0 in T.unroll(T.int64(2)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(6) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(16) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(18), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], layer_norm[v_i0, T.min(v_i1, T.int64(10)), v_k], param_0[v_i2 // T.int64(16), v_k, v_i2 % T.int64(16)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + layer_norm[v_i0, T.min(v_i1, T.int64(10)), v_k] * param_0[v_i2 // T.int64(16), v_k, v_i2 % T.int64(16)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(6), T.int64(2)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(11), i1_0 * T.int64(6) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(40), i2_0 * T.int64(16) + ax2_0 * T.int64(8) + ax2_1)
                        T.where(i1_0 * T.int64(6) + ax1 < T.int64(11) and i2_0 * T.int64(16) + (ax2_0 * T.int64(8) + ax2_1) < T.int64(40))
                        T.reads(contraction_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = contraction_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add(relu: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(18), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(18),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"schedule_rule": "contraction", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(32)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(2), T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(6)):
                    for i2_1_0_init in T.unroll(T.int64(2)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(6) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(32), i2_0 * T.int64(16) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(18)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(6)):
                        for i2_1_0 in T.unroll(T.int64(2)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(6) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(32), i2_0 * T.int64(16) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(18), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], relu[v_i0, T.min(v_i1, T.int64(10)), v_k], param_0[v_i2 // T.int64(16), v_k, v_i2 % T.int64(16)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + relu[v_i0, T.min(v_i1, T.int64(10)), v_k] * param_0[v_i2 // T.int64(16), v_k, v_i2 % T.int64(16)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(6), T.int64(2)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(11), i1_0 * T.int64(6) + ax1)
                        v_ax2 = T.axis.spatial(T.int64(18), i2_0 * T.int64(16) + ax2_0 * T.int64(8) + ax2_1)
                        T.where(i1_0 * T.int64(6) + ax1 < T.int64(11) and i2_0 * T.int64(16) + (ax2_0 * T.int64(8) + ax2_1) < T.int64(18))
                        T.reads(contraction_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = contraction_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add_relu(embed: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(18), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(18),), "float32"), relu_intermediate: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"schedule_rule": "contraction", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(32)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(2), T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(6)):
                    for i2_1_0_init in T.unroll(T.int64(2)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(6) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(32), i2_0 * T.int64(16) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(18)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(6)):
                        for i2_1_0 in T.unroll(T.int64(2)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(12), i1_0 * T.int64(6) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(32), i2_0 * T.int64(16) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(18), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], embed[v_i0, T.min(v_i1, T.int64(10)), v_k], param_0[v_i2 // T.int64(16), v_k, v_i2 % T.int64(16)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + embed[v_i0, T.min(v_i1, T.int64(10)), v_k] * param_0[v_i2 // T.int64(16), v_k, v_i2 % T.int64(16)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(6), T.int64(2)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i1_0 * T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(18), i2_0 * T.int64(16) + ax2_0 * T.int64(8) + ax2_1)
                        T.where(i1_0 * T.int64(6) + ax1 < T.int64(11) and i2_0 * T.int64(16) + (ax2_0 * T.int64(8) + ax2_1) < T.int64(18))
                        T.reads(contraction_local[v_i0, v_i1, v_i2], param_1[v_i2])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2])
                        relu_intermediate[v_i0, v_i1, v_i2] = T.Select(contraction_local[v_i0, v_i1, v_i2] + param_1[v_i2] < T.float32(0.0), T.float32(0.0), contraction_local[v_i0, v_i1, v_i2] + param_1[v_i2])

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(layer_1: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), layer_norm__1: T.Buffer((T.int64(18),), "float32"), layer_norm__2: T.Buffer((T.int64(18),), "float32"), normalized: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        total = T.sblock_alloc_buffer((batch, T.int64(11)))
        squares = T.sblock_alloc_buffer((batch, T.int64(11)))
        for i0_i1_fused in T.parallel(batch * T.int64(11)):
            for k0 in range(T.int64(18)):
                with T.sblock("total"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11))
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11))
                    v_k0 = T.axis.reduce(T.int64(18), k0)
                    T.reads(layer_1[v_i0, v_i1, v_k0])
                    T.writes(total[v_i0, v_i1])
                    with T.init():
                        total[v_i0, v_i1] = T.float32(0.0)
                    total[v_i0, v_i1] = total[v_i0, v_i1] + layer_1[v_i0, v_i1, v_k0]
        for i0_i1_fused in T.parallel(batch * T.int64(11)):
            for r0 in range(T.int64(18)):
                with T.sblock("squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11))
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11))
                    v_r0 = T.axis.reduce(T.int64(18), r0)
                    T.reads(layer_1[v_i0, v_i1, v_r0], total[v_i0, v_i1])
                    T.writes(squares[v_i0, v_i1])
                    with T.init():
                        squares[v_i0, v_i1] = T.float32(0.0)
                    squares[v_i0, v_i1] = squares[v_i0, v_i1] + (layer_1[v_i0, v_i1, v_r0] - total[v_i0, v_i1] / T.float32(18.0)) * (layer_1[v_i0, v_i1, v_r0] - total[v_i0, v_i1] / T.float32(18.0))
        for i0_i1_fused in T.parallel(batch * T.int64(11)):
            for i2 in range(T.int64(18)):
                with T.sblock("normalized"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11))
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11))
                    v_i2 = T.axis.spatial(T.int64(18), i2)
                    T.reads(layer_1[v_i0, v_i1, v_i2], total[v_i0, v_i1], squares[v_i0, v_i1], layer_norm__1[v_i2], layer_norm__2[v_i2])
                    T.writes(normalized[v_i0, v_i1, v_i2])
                    normalized[v_i0, v_i1, v_i2] = (layer_1[v_i0, v_i1, v_i2] - total[v_i0, v_i1] / T.float32(18.0)) * (T.float32(1.0) / T.sqrt(squares[v_i0, v_i1] / T.float32(18.0) + T.float32(1.0000000000000001e-05))) * layer_norm__1[v_i2] + layer_norm__2[v_i2]

    @T.prim_func(private=True, s_tir=True)
    def take(A: T.Buffer((T.int64(40), T.int64(18)), "float32"), tokens: T.Buffer((batch, T.int64(11)), "int64"), T_take: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch * T.int64(11)):
            for ax2 in range(T.int64(18)):
                with T.sblock("T_take"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(11))
                    v_ax1 = T.axis.spatial(T.int64(11), ax0_ax1_fused % T.int64(11))
                    v_ax2 = T.axis.spatial(T.int64(18), ax2)
                    T.reads(tokens[v_ax0, v_ax1], A[tokens[v_ax0, v_ax1], v_ax2])
                    T.writes(T_take[v_ax0, v_ax1, v_ax2])
                    T_take[v_ax0, v_ax1, v_ax2] = T.if_then_else(T.int64(0) <= tokens[v_ax0, v_ax1] and tokens[v_ax0, v_ax1] < T.int64(40), A[tokens[v_ax0, v_ax1], v_ax2], T.float32("nan"))

    @R.function
    def main(
        tokens: R.Tensor((batch, 11), dtype="int64"),
        embed_const: R.Tensor((40, 18), dtype="float32"),
        lv_const: R.Tensor((2, 18, 16), dtype="float32"),
        lv_const_1: R.Tensor((18,), dtype="float32"),
        lv1_const: R.Tensor((2, 18, 16), dtype="float32"),
        gv_const: R.Tensor((3, 18, 16), dtype="float32"),
        gv_const_1: R.Tensor((40,), dtype="float32"),
    ) -> R.Tensor((batch, 11, 40), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            embed = R.call_tir(cls.take, (embed_const, tokens), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            lv = R.call_tir(cls.fused_matmul_add_relu, (embed, lv_const, lv_const_1), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            lv1 = R.call_tir(cls.fused_matmul_add, (lv, lv1_const, lv_const_1), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            layer_norm__1 = R.call_tir(cls.full, R.tuple(), out_ty=R.Tensor((18,), dtype="float32"))
            layer_norm__2 = R.call_tir(cls.full1, R.tuple(), out_ty=R.Tensor((18,), dtype="float32"))
            layer_norm = R.call_tir(cls.layer_norm, (lv1, layer_norm__1, layer_norm__2), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul1_add1, (layer_norm, gv_const, gv_const_1), out_ty=R.Tensor((batch, 11, 40), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 10d6ef7b06d78e87bb33 embed_const: float32[40, 18]
# cbb314b23d1dfe143e34 lv_const: float32[2, 18, 16]
# bc124a7b3d88b39b5d33 lv_const_1: float32[18]
# cbb314b23d1dfe143e34 lv1_const: float32[2, 18, 16]
# b2b417330d4cd8946f3a gv_const: float32[3, 18, 16]
# 3e25bc2cf9df292fc9d9 gv_const_1: float32[40]
