# integer_input, stage tir: the Relax module after legalization
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

batch = TypeVar("batch")
n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def add(out__2: T.Buffer((batch, T.int64(10)), "float32"), out_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out__2[v_ax0, v_ax1], out_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = out__2[v_ax0, v_ax1] + out_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def cast(unsqueeze: T.Buffer((batch, T.int64(7), T.int64(1)), "bool"), compute: T.Buffer((batch, T.int64(7), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(7), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(unsqueeze[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.Cast("float32", unsqueeze[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def cast1(and_: T.Buffer((batch, T.int64(7)), "bool"), compute: T.Buffer((batch, T.int64(7)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(7)):
            with T.sblock("compute"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(and_[v_i0, v_i1])
                T.writes(compute[v_i0, v_i1])
                compute[v_i0, v_i1] = T.Cast("int64", and_[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def cast2(clamp: T.Buffer((batch, T.int64(1)), "int64"), compute: T.Buffer((batch, T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(clamp[v_i0, v_i1])
                T.writes(compute[v_i0, v_i1])
                compute[v_i0, v_i1] = T.Cast("float32", clamp[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def cast3(words: T.Buffer((batch, T.int64(7)), "int64"), compute: T.Buffer((batch, T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(7)):
            with T.sblock("compute"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(words[v_i0, v_i1])
                T.writes(compute[v_i0, v_i1])
                compute[v_i0, v_i1] = T.Cast("float32", words[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def concatenate(truediv: T.Buffer((batch, T.int64(16)), "float32"), truediv_1: T.Buffer((batch, T.int64(7)), "float32"), T_concat: T.Buffer((batch, T.int64(23)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(23)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(truediv_1[v_ax0, v_ax1 - T.int64(16)], truediv[v_ax0, v_ax1])
                T.writes(T_concat[v_ax0, v_ax1])
                T_concat[v_ax0, v_ax1] = T.if_then_else(T.int64(16) <= v_ax1, truediv_1[v_ax0, v_ax1 - T.int64(16)], truediv[v_ax0, v_ax1])

    @T.prim_func(private=True, s_tir=True)
    def divide(sum_1: T.Buffer((batch, T.int64(16)), "float32"), truediv__1: T.Buffer((batch, T.int64(1)), "float32"), T_divide: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(sum_1[v_ax0, v_ax1], truediv__1[v_ax0, T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1])
                T_divide[v_ax0, v_ax1] = sum_1[v_ax0, v_ax1] / truediv__1[v_ax0, T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def divide1(sub_2: T.Buffer((batch, T.int64(7)), "float32"), T_divide: T.Buffer((batch, T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(sub_2[v_ax0, v_ax1])
                T.writes(T_divide[v_ax0, v_ax1])
                T_divide[v_ax0, v_ax1] = sub_2[v_ax0, v_ax1] / T.float32(4.0)

    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
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
    def expand_dims(and_: T.Buffer((batch, T.int64(7)), "bool"), expand_dims: T.Buffer((batch, T.int64(7), T.int64(1)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(7), T.int64(1)):
            with T.sblock("expand_dims"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(and_[v_i0, v_i1])
                T.writes(expand_dims[v_i0, v_i1, v_i2])
                expand_dims[v_i0, v_i1, v_i2] = and_[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def floor_divide(sub: T.Buffer((batch, T.int64(7)), "int64"), T_floor_divide: T.Buffer((batch, T.int64(7)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_floor_divide"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(sub[v_ax0, v_ax1])
                T.writes(T_floor_divide[v_ax0, v_ax1])
                T_floor_divide[v_ax0, v_ax1] = sub[v_ax0, v_ax1] // T.int64(3)

    @T.prim_func(private=True, s_tir=True)
    def floor_mod(sub: T.Buffer((batch, T.int64(7)), "int64"), T_floor_mod: T.Buffer((batch, T.int64(7)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_floor_mod"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(sub[v_ax0, v_ax1])
                T.writes(T_floor_mod[v_ax0, v_ax1])
                T_floor_mod[v_ax0, v_ax1] = sub[v_ax0, v_ax1] % T.int64(4)

    @T.prim_func(private=True, s_tir=True)
    def logical_and(keep: T.Buffer((batch, T.int64(7)), "bool"), ne: T.Buffer((batch, T.int64(7)), "bool"), T_logical_and: T.Buffer((batch, T.int64(7)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_logical_and"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(keep[v_ax0, v_ax1], ne[v_ax0, v_ax1])
                T.writes(T_logical_and[v_ax0, v_ax1])
                T_logical_and[v_ax0, v_ax1] = keep[v_ax0, v_ax1] and ne[v_ax0, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def matmul(cat: T.Buffer((batch, T.int64(23)), "float32"), out__1: T.Buffer((T.int64(23), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(23)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(cat[v_i0, v_k], out__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + cat[v_i0, v_k] * out__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def maximum(sum_2: T.Buffer((batch, T.int64(1)), "int64"), T_maximum: T.Buffer((batch, T.int64(1)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(1)):
            with T.sblock("T_maximum"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(sum_2[v_ax0, v_ax1])
                T.writes(T_maximum[v_ax0, v_ax1])
                T_maximum[v_ax0, v_ax1] = T.max(sum_2[v_ax0, v_ax1], T.int64(1))

    @T.prim_func(private=True, s_tir=True)
    def multiply(embed: T.Buffer((batch, T.int64(7), T.int64(16)), "float32"), mul__1: T.Buffer((batch, T.int64(7), T.int64(1)), "float32"), T_multiply: T.Buffer((batch, T.int64(7), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(7), T.int64(16)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(embed[v_ax0, v_ax1, v_ax2], mul__1[v_ax0, v_ax1, T.int64(0)])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = embed[v_ax0, v_ax1, v_ax2] * mul__1[v_ax0, v_ax1, T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def multiply1(mul_1__1: T.Buffer((batch, T.int64(7)), "float32"), T_multiply: T.Buffer((batch, T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(mul_1__1[v_ax0, v_ax1])
                T.writes(T_multiply[v_ax0, v_ax1])
                T_multiply[v_ax0, v_ax1] = mul_1__1[v_ax0, v_ax1] * T.float32(0.5)

    @T.prim_func(private=True, s_tir=True)
    def not_equal(words: T.Buffer((batch, T.int64(7)), "int64"), T_not_equal: T.Buffer((batch, T.int64(7)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_not_equal"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(words[v_ax0, v_ax1])
                T.writes(T_not_equal[v_ax0, v_ax1])
                T_not_equal[v_ax0, v_ax1] = words[v_ax0, v_ax1] != T.int64(0)

    @T.prim_func(private=True, s_tir=True)
    def reshape(words: T.Buffer((batch, T.int64(7)), "int64"), T_reshape: T.Buffer(("batch * T.int64(7)",), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(batch * T.int64(7)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(7), ax0)
                T.reads(words[v_ax0 // T.int64(7) % batch, v_ax0 % T.int64(7)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = words[v_ax0 // T.int64(7) % batch, v_ax0 % T.int64(7)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(embed__2: T.Buffer(("batch * T.int64(7)",), "int64"), T_reshape: T.Buffer((batch, T.int64(7)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(embed__2[(v_ax0 * T.int64(7) + v_ax1) % (batch * T.int64(7))])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = embed__2[(v_ax0 * T.int64(7) + v_ax1) % (batch * T.int64(7))]

    @T.prim_func(private=True, s_tir=True)
    def subtract(words: T.Buffer((batch, T.int64(7)), "int64"), T_subtract: T.Buffer((batch, T.int64(7)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(words[v_ax0, v_ax1])
                T.writes(T_subtract[v_ax0, v_ax1])
                T_subtract[v_ax0, v_ax1] = words[v_ax0, v_ax1] - T.int64(15)

    @T.prim_func(private=True, s_tir=True)
    def subtract1(mul_1: T.Buffer((batch, T.int64(7)), "float32"), sub_1__1: T.Buffer((batch, T.int64(7)), "float32"), T_subtract: T.Buffer((batch, T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(mul_1[v_ax0, v_ax1], sub_1__1[v_ax0, v_ax1])
                T.writes(T_subtract[v_ax0, v_ax1])
                T_subtract[v_ax0, v_ax1] = mul_1[v_ax0, v_ax1] - sub_1__1[v_ax0, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def sum(mul: T.Buffer((batch, T.int64(7), T.int64(16)), "float32"), mul_red: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, k1 in T.grid(batch, T.int64(16), T.int64(7)):
            with T.sblock("mul_red"):
                v_ax0, v_ax1, v_k1 = T.axis.remap("SSR", [ax0, ax1, k1])
                T.reads(mul[v_ax0, v_k1, v_ax1])
                T.writes(mul_red[v_ax0, v_ax1])
                with T.init():
                    mul_red[v_ax0, v_ax1] = T.float32(0.0)
                mul_red[v_ax0, v_ax1] = mul_red[v_ax0, v_ax1] + mul[v_ax0, v_k1, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def sum1(sum_2__1: T.Buffer((batch, T.int64(7)), "int64"), sum_2__1_red: T.Buffer((batch, T.int64(1)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, k1 in T.grid(batch, T.int64(1), T.int64(7)):
            with T.sblock("sum_2__1_red"):
                v_ax0, v_ax1, v_k1 = T.axis.remap("SSR", [ax0, ax1, k1])
                T.reads(sum_2__1[v_ax0, v_k1])
                T.writes(sum_2__1_red[v_ax0, v_ax1])
                with T.init():
                    sum_2__1_red[v_ax0, v_ax1] = T.int64(0)
                sum_2__1_red[v_ax0, v_ax1] = sum_2__1_red[v_ax0, v_ax1] + sum_2__1[v_ax0, v_k1]

    @T.prim_func(private=True, s_tir=True)
    def take(embed_weight: T.Buffer((T.int64(30), T.int64(16)), "float32"), embed__3: T.Buffer((batch, T.int64(7)), "int64"), T_take: T.Buffer((batch, T.int64(7), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(7), T.int64(16)):
            with T.sblock("T_take"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(embed_weight[T.min(T.max(T.int64(0), embed__3[v_ax0, v_ax1]), T.int64(29)), v_ax2], embed__3[v_ax0, v_ax1])
                T.writes(T_take[v_ax0, v_ax1, v_ax2])
                T_take[v_ax0, v_ax1, v_ax2] = embed_weight[T.min(T.max(T.int64(0), embed__3[v_ax0, v_ax1]), T.int64(29)), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose(out_weight: T.Buffer((T.int64(10), T.int64(23)), "float32"), T_transpose: T.Buffer((T.int64(23), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(23), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = out_weight[v_ax1, v_ax0]

    @R.function
    def main(
        words: R.Tensor((batch, 7), dtype="int64"),
        keep: R.Tensor((batch, 7), dtype="bool"),
        embed_weight: R.Tensor((30, 16), dtype="float32"),
        out_weight: R.Tensor((10, 23), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 2, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            ne = R.call_tir(cls.not_equal, (words,), out_ty=R.Tensor((batch, 7), dtype="bool"))
            and_ = R.call_tir(cls.logical_and, (keep, ne), out_ty=R.Tensor((batch, 7), dtype="bool"))
            embed__1 = R.call_tir(cls.reshape, (words,), out_ty=R.Tensor((batch * 7,), dtype="int64"))
            embed__2 = R.call_tir(cls.embedding_at, (embed__1, 30), out_ty=R.Tensor((batch * 7,), dtype="int64"))
            embed__3 = R.call_tir(cls.reshape1, (embed__2,), out_ty=R.Tensor((batch, 7), dtype="int64"))
            embed = R.call_tir(cls.take, (embed_weight, embed__3), out_ty=R.Tensor((batch, 7, 16), dtype="float32"))
            unsqueeze = R.call_tir(cls.expand_dims, (and_,), out_ty=R.Tensor((batch, 7, 1), dtype="bool"))
            mul__1 = R.call_tir(cls.cast, (unsqueeze,), out_ty=R.Tensor((batch, 7, 1), dtype="float32"))
            mul = R.call_tir(cls.multiply, (embed, mul__1), out_ty=R.Tensor((batch, 7, 16), dtype="float32"))
            sum_1 = R.call_tir(cls.sum, (mul,), out_ty=R.Tensor((batch, 16), dtype="float32"))
            sum_2__1 = R.call_tir(cls.cast1, (and_,), out_ty=R.Tensor((batch, 7), dtype="int64"))
            sum_2 = R.call_tir(cls.sum1, (sum_2__1,), out_ty=R.Tensor((batch, 1), dtype="int64"))
            clamp = R.call_tir(cls.maximum, (sum_2,), out_ty=R.Tensor((batch, 1), dtype="int64"))
            truediv__1 = R.call_tir(cls.cast2, (clamp,), out_ty=R.Tensor((batch, 1), dtype="float32"))
            truediv = R.call_tir(cls.divide, (sum_1, truediv__1), out_ty=R.Tensor((batch, 16), dtype="float32"))
            sub = R.call_tir(cls.subtract, (words,), out_ty=R.Tensor((batch, 7), dtype="int64"))
            mul_1__1 = R.call_tir(cls.cast3, (words,), out_ty=R.Tensor((batch, 7), dtype="float32"))
            mul_1 = R.call_tir(cls.multiply1, (mul_1__1,), out_ty=R.Tensor((batch, 7), dtype="float32"))
            floordiv = R.call_tir(cls.floor_divide, (sub,), out_ty=R.Tensor((batch, 7), dtype="int64"))
            sub_1__1 = R.call_tir(cls.cast3, (floordiv,), out_ty=R.Tensor((batch, 7), dtype="float32"))
            sub_1 = R.call_tir(cls.subtract1, (mul_1, sub_1__1), out_ty=R.Tensor((batch, 7), dtype="float32"))
            mod = R.call_tir(cls.floor_mod, (sub,), out_ty=R.Tensor((batch, 7), dtype="int64"))
            sub_2__1 = R.call_tir(cls.cast3, (mod,), out_ty=R.Tensor((batch, 7), dtype="float32"))
            sub_2 = R.call_tir(cls.subtract1, (sub_1, sub_2__1), out_ty=R.Tensor((batch, 7), dtype="float32"))
            truediv_1 = R.call_tir(cls.divide1, (sub_2,), out_ty=R.Tensor((batch, 7), dtype="float32"))
            cat = R.call_tir(cls.concatenate, (truediv, truediv_1), out_ty=R.Tensor((batch, 23), dtype="float32"))
            out__1 = R.call_tir(cls.transpose, (out_weight,), out_ty=R.Tensor((23, 10), dtype="float32"))
            out__2 = R.call_tir(cls.matmul, (cat, out__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            out = R.call_tir(cls.add, (out__2, out_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 040bc794398a774be2a3 embed_weight: float32[30, 16]
# 2bbc8eb10343953568c2 out_weight: float32[10, 23]
# 093000f80ca3be838620 out_bias: float32[10]
