# integer_input, stage relax: the Relax module imported from the graph
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
        T.func_attr({"tirx.noalias": True})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embed: embedding: an index is out of range: the axis has size 30, so it must be at least 0 and less than 30"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

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
            ne: R.Tensor((batch, 7), dtype="bool") = R.not_equal(words, R.const(0, "int64"))
            and_: R.Tensor((batch, 7), dtype="bool") = R.logical_and(keep, ne)
            embed__1: R.Tensor((batch * 7,), dtype="int64") = R.reshape(words, R.shape([batch * 7]))
            embed__2 = R.call_tir(cls.embedding_at, (embed__1, 30), out_ty=R.Tensor((batch * 7,), dtype="int64"))
            embed__3: R.Tensor((batch, 7), dtype="int64") = R.reshape(embed__2, R.shape([batch, 7]))
            embed: R.Tensor((batch, 7, 16), dtype="float32") = R.take(embed_weight, embed__3, axis=0, mode="clip")
            unsqueeze: R.Tensor((batch, 7, 1), dtype="bool") = R.expand_dims(and_, axis=[2])
            mul__1: R.Tensor((batch, 7, 1), dtype="float32") = R.astype(unsqueeze, dtype="float32")
            mul: R.Tensor((batch, 7, 16), dtype="float32") = R.multiply(embed, mul__1)
            sum_1: R.Tensor((batch, 16), dtype="float32") = R.sum(mul, axis=[1], keepdims=False)
            sum_2__1: R.Tensor((batch, 7), dtype="int64") = R.astype(and_, dtype="int64")
            sum_2: R.Tensor((batch, 1), dtype="int64") = R.sum(sum_2__1, axis=[1], keepdims=True)
            clamp: R.Tensor((batch, 1), dtype="int64") = R.maximum(sum_2, R.const(1, "int64"))
            truediv__1: R.Tensor((batch, 1), dtype="float32") = R.astype(clamp, dtype="float32")
            truediv: R.Tensor((batch, 16), dtype="float32") = R.divide(sum_1, truediv__1)
            sub: R.Tensor((batch, 7), dtype="int64") = R.subtract(words, R.const(15, "int64"))
            mul_1__1: R.Tensor((batch, 7), dtype="float32") = R.astype(words, dtype="float32")
            mul_1: R.Tensor((batch, 7), dtype="float32") = R.multiply(mul_1__1, R.const(0.5, "float32"))
            floordiv: R.Tensor((batch, 7), dtype="int64") = R.floor_divide(sub, R.const(3, "int64"))
            sub_1__1: R.Tensor((batch, 7), dtype="float32") = R.astype(floordiv, dtype="float32")
            sub_1: R.Tensor((batch, 7), dtype="float32") = R.subtract(mul_1, sub_1__1)
            mod: R.Tensor((batch, 7), dtype="int64") = R.floor_mod(sub, R.const(4, "int64"))
            sub_2__1: R.Tensor((batch, 7), dtype="float32") = R.astype(mod, dtype="float32")
            sub_2: R.Tensor((batch, 7), dtype="float32") = R.subtract(sub_1, sub_2__1)
            truediv_1: R.Tensor((batch, 7), dtype="float32") = R.divide(sub_2, R.const(4.0, "float32"))
            cat: R.Tensor((batch, 23), dtype="float32") = R.concat((truediv, truediv_1), axis=1)
            out__1: R.Tensor((23, 10), dtype="float32") = R.permute_dims(out_weight, axes=None)
            out__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(cat, out__1, out_dtype=None)
            out: R.Tensor((batch, 10), dtype="float32") = R.add(out__2, out_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 040bc794398a774be2a3 embed_weight: float32[30, 16]
# 2bbc8eb10343953568c2 out_weight: float32[10, 23]
# 093000f80ca3be838620 out_bias: float32[10]
