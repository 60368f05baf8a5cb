# tied_weights, stage relax: the Relax module imported from the graph
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
            assert bad == T.int64(0), ("IndexError", ["embed: embedding: an index is out of range: the axis has size 40, so it must be at least 0 and less than 40"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @R.function
    def main(
        tokens: R.Tensor((batch, 11), dtype="int64"),
        embed_weight: R.Tensor((40, 18), dtype="float32"),
        layer_weight: R.Tensor((18, 18), dtype="float32"),
        layer_bias: R.Tensor((18,), dtype="float32"),
        head_bias: R.Tensor((40,), dtype="float32"),
    ) -> R.Tensor((batch, 11, 40), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            embed__1: R.Tensor((batch * 11,), dtype="int64") = R.reshape(tokens, R.shape([batch * 11]))
            embed__2 = R.call_tir(cls.embedding_at, (embed__1, 40), out_ty=R.Tensor((batch * 11,), dtype="int64"))
            embed__3: R.Tensor((batch, 11), dtype="int64") = R.reshape(embed__2, R.shape([batch, 11]))
            embed: R.Tensor((batch, 11, 18), dtype="float32") = R.take(embed_weight, embed__3, axis=0, mode="clip")
            layer__1: R.Tensor((18, 18), dtype="float32") = R.permute_dims(layer_weight, axes=None)
            layer__2: R.Tensor((batch, 11, 18), dtype="float32") = R.matmul(embed, layer__1, out_dtype=None)
            layer: R.Tensor((batch, 11, 18), dtype="float32") = R.add(layer__2, layer_bias)
            relu: R.Tensor((batch, 11, 18), dtype="float32") = R.nn.relu(layer)
            layer_1__1: R.Tensor((18, 18), dtype="float32") = R.permute_dims(layer_weight, axes=None)
            layer_1__2: R.Tensor((batch, 11, 18), dtype="float32") = R.matmul(relu, layer_1__1, out_dtype=None)
            layer_1: R.Tensor((batch, 11, 18), dtype="float32") = R.add(layer_1__2, layer_bias)
            layer_norm__1: R.Tensor((18,), dtype="float32") = R.full(R.shape([18]), R.const(1.0, "float32"), dtype="float32")
            layer_norm__2: R.Tensor((18,), dtype="float32") = R.full(R.shape([18]), R.const(0.0, "float32"), dtype="float32")
            layer_norm: R.Tensor((batch, 11, 18), dtype="float32") = R.nn.layer_norm(layer_1, layer_norm__1, layer_norm__2, axes=[-1], epsilon=1.0000000000000001e-05, center=True, scale=True)
            head__1: R.Tensor((18, 40), dtype="float32") = R.permute_dims(embed_weight, axes=None)
            head__2: R.Tensor((batch, 11, 40), dtype="float32") = R.matmul(layer_norm, head__1, out_dtype=None)
            head: R.Tensor((batch, 11, 40), dtype="float32") = R.add(head__2, head_bias)
            gv: R.Tensor((batch, 11, 40), dtype="float32") = head
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 10d6ef7b06d78e87bb33 embed_weight: float32[40, 18]
# 26aca447a74cb70fd765 layer_weight: float32[18, 18]
# bc124a7b3d88b39b5d33 layer_bias: float32[18]
# 3e25bc2cf9df292fc9d9 head_bias: float32[40]
