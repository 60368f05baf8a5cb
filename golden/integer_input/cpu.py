# integer_input, stage cpu: the module after the compiler's passes for the CPU
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

n = TypeVar("n")
batch = TypeVar("batch")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"op_pattern": 8})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embedding: an index is out of range: the axis has size 30, so it must be at least 0 and less than 30"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def fused_cast1_sum1(and_: T.Buffer((batch, T.int64(7)), "bool"), sum_2__1_red_intermediate: T.Buffer((batch, T.int64(1)), "int64")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch):
            for k1 in range(T.int64(7)):
                with T.sblock("sum_2__1_red"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused)
                    v_ax1 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_k1 = T.axis.reduce(T.int64(7), k1)
                    T.reads(and_[v_ax0, v_k1])
                    T.writes(sum_2__1_red_intermediate[v_ax0, v_ax1])
                    with T.init():
                        sum_2__1_red_intermediate[v_ax0, v_ax1] = T.int64(0)
                    sum_2__1_red_intermediate[v_ax0, v_ax1] = sum_2__1_red_intermediate[v_ax0, v_ax1] + T.Cast("int64", and_[v_ax0, v_k1])

    @T.prim_func(private=True, s_tir=True)
    def fused_expand_dims_cast_multiply_sum(and_: T.Buffer((batch, T.int64(7)), "bool"), embed: T.Buffer((batch, T.int64(7), T.int64(16)), "float32"), mul_red_intermediate: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        mul_red_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(16)), scope="local")
        for ax0, ax1_0 in T.grid(batch, T.int64(1)):
            for ax1_1_0_init in T.unroll(T.int64(2)):
                for ax1_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("mul_red_init"):
                        v_ax0 = T.axis.spatial(batch, ax0)
                        v_ax1 = T.axis.spatial(T.int64(16), ax1_0 * T.int64(16) + ax1_1_0_init * T.int64(8) + ax1_1_1_init)
                        T.reads()
                        T.writes(mul_red_intermediate_local[v_ax0, v_ax1])
                        mul_red_intermediate_local[v_ax0, v_ax1] = T.float32(0.0)
            for k1 in range(T.int64(7)):
                for ax1_1_0 in T.unroll(T.int64(2)):
                    for ax1_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("mul_red_update"):
                            v_ax0 = T.axis.spatial(batch, ax0)
                            v_ax1 = T.axis.spatial(T.int64(16), ax1_0 * T.int64(16) + ax1_1_0 * T.int64(8) + ax1_1_1)
                            v_k1 = T.axis.reduce(T.int64(7), k1)
                            T.reads(mul_red_intermediate_local[v_ax0, v_ax1], embed[v_ax0, v_k1, v_ax1], and_[v_ax0, v_k1])
                            T.writes(mul_red_intermediate_local[v_ax0, v_ax1])
                            mul_red_intermediate_local[v_ax0, v_ax1] = mul_red_intermediate_local[v_ax0, v_ax1] + embed[v_ax0, v_k1, v_ax1] * T.Cast("float32", and_[v_ax0, v_k1])
            for ax0_1, ax1_0_1 in T.grid(T.int64(1), T.int64(2)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("mul_red_intermediate_local"):
                        v0 = T.axis.spatial(batch, ax0 + ax0_1)
                        v1 = T.axis.spatial(T.int64(16), ax1_0_1 * T.int64(8) + ax1_1)
                        T.reads(mul_red_intermediate_local[v0, v1])
                        T.writes(mul_red_intermediate[v0, v1])
                        mul_red_intermediate[v0, v1] = mul_red_intermediate_local[v0, v1]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add(cat: T.Buffer((batch, T.int64(23)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(23), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(23)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(23), k)
                                T.reads(contraction_local[v_i0, v_i1], cat[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + cat[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_maximum_cast2_divide_subtract_cast3_multiply1_floor_divide_cast3_subtract1_floor_mod_cast3_subtract1_divide1_concatenate(sum_2: T.Buffer((batch, T.int64(1)), "int64"), sum_1: T.Buffer((batch, T.int64(16)), "float32"), words: T.Buffer((batch, T.int64(7)), "int64"), T_concat_intermediate: T.Buffer((batch, T.int64(23)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(batch):
            for i1_0 in range(T.int64(2)):
                for i1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_0"):
                        v_ax0 = T.axis.spatial(batch, i0)
                        v_ax1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(8) + i1_1)
                        T.reads(sum_1[v_ax0, v_ax1], sum_2[v_ax0, T.int64(0)])
                        T.writes(T_concat_intermediate[v_ax0, v_ax1])
                        T_concat_intermediate[v_ax0, v_ax1] = sum_1[v_ax0, v_ax1] / T.Cast("float32", T.max(sum_2[v_ax0, T.int64(0)], T.int64(1)))
            for i1 in range(T.int64(7)):
                with T.sblock("T_concat_16"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                    T.reads(words[v_ax0, v_ax1])
                    T.writes(T_concat_intermediate[v_ax0, v_ax1 + T.int64(16)])
                    T_concat_intermediate[v_ax0, v_ax1 + T.int64(16)] = (T.Cast("float32", words[v_ax0, v_ax1]) * T.float32(0.5) - T.Cast("float32", words[v_ax0, v_ax1] // T.int64(3) - T.int64(5)) - T.Cast("float32", (words[v_ax0, v_ax1] + T.int64(1)) % T.int64(4))) / T.float32(4.0)

    @T.prim_func(private=True, s_tir=True)
    def fused_not_equal_logical_and(words: T.Buffer((batch, T.int64(7)), "int64"), keep: T.Buffer((batch, T.int64(7)), "bool"), T_logical_and_intermediate: T.Buffer((batch, T.int64(7)), "bool")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(7)):
                with T.sblock("T_logical_and"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(keep[v_ax0, v_ax1], words[v_ax0, v_ax1])
                    T.writes(T_logical_and_intermediate[v_ax0, v_ax1])
                    T_logical_and_intermediate[v_ax0, v_ax1] = keep[v_ax0, v_ax1] and words[v_ax0, v_ax1] != T.int64(0)

    @T.prim_func(private=True, s_tir=True)
    def reshape(words: T.Buffer((batch, T.int64(7)), "int64"), T_reshape: T.Buffer(("batch * T.int64(7)",), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch * T.int64(7)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(7), ax0)
                T.reads(words[v_ax0 // T.int64(7) % batch, v_ax0 % T.int64(7)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = words[v_ax0 // T.int64(7) % batch, v_ax0 % T.int64(7)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(embed__2: T.Buffer(("batch * T.int64(7)",), "int64"), T_reshape: T.Buffer((batch, T.int64(7)), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(7)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(embed__2[(v_ax0 * T.int64(7) + v_ax1) % (batch * T.int64(7))])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = embed__2[(v_ax0 * T.int64(7) + v_ax1) % (batch * T.int64(7))]

    @T.prim_func(private=True, s_tir=True)
    def take(A: T.Buffer((T.int64(30), T.int64(16)), "float32"), embed__3: T.Buffer((batch, T.int64(7)), "int64"), T_take: T.Buffer((batch, T.int64(7), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(14)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_take"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(14))
                    v_ax1 = T.axis.spatial(T.int64(7), ax0_ax1_ax2_0_fused % T.int64(14) // T.int64(2))
                    v_ax2 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_0_fused % T.int64(2) * T.int64(8) + ax2_1)
                    T.reads(A[T.min(T.max(T.int64(0), embed__3[v_ax0, v_ax1]), T.int64(29)), v_ax2], embed__3[v_ax0, v_ax1])
                    T.writes(T_take[v_ax0, v_ax1, v_ax2])
                    T_take[v_ax0, v_ax1, v_ax2] = A[T.min(T.max(T.int64(0), embed__3[v_ax0, v_ax1]), T.int64(29)), v_ax2]

    @R.function
    def main(
        words: R.Tensor((batch, 7), dtype="int64"),
        keep: R.Tensor((batch, 7), dtype="bool"),
        embed_const: R.Tensor((30, 16), dtype="float32"),
        gv_const: R.Tensor((1, 23, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.fused_not_equal_logical_and, (words, keep), out_ty=R.Tensor((batch, 7), dtype="bool"))
            embed__1 = R.call_tir(cls.reshape, (words,), out_ty=R.Tensor((batch * 7,), dtype="int64"))
            embed__2 = R.call_tir(cls.embedding_at, (embed__1, 30), out_ty=R.Tensor((batch * 7,), dtype="int64"))
            embed__3 = R.call_tir(cls.reshape1, (embed__2,), out_ty=R.Tensor((batch, 7), dtype="int64"))
            embed = R.call_tir(cls.take, (embed_const, embed__3), out_ty=R.Tensor((batch, 7, 16), dtype="float32"))
            lv1 = R.call_tir(cls.fused_expand_dims_cast_multiply_sum, (lv, embed), out_ty=R.Tensor((batch, 16), dtype="float32"))
            lv2 = R.call_tir(cls.fused_cast1_sum1, (lv,), out_ty=R.Tensor((batch, 1), dtype="int64"))
            lv3 = R.call_tir(cls.fused_maximum_cast2_divide_subtract_cast3_multiply1_floor_divide_cast3_subtract1_floor_mod_cast3_subtract1_divide1_concatenate, (lv2, lv1, words), out_ty=R.Tensor((batch, 23), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add, (lv3, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 040bc794398a774be2a3 embed_const: float32[30, 16]
# e17b914440b6c73325fb gv_const: float32[1, 23, 16]
# 093000f80ca3be838620 gv_const_1: float32[10]
