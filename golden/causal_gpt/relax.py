# causal_gpt, stage relax: the Relax module imported from the graph
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
            assert bad == T.int64(0), ("IndexError", ["token: embedding: an index is out of range: the axis has size 50, so it must be at least 0 and less than 50"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def embedding_at1(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"tirx.noalias": True})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["position: embedding: an index is out of range: the axis has size 12, so it must be at least 0 and less than 12"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @R.function
    def main(
        tokens: R.Tensor((batch, 12), dtype="int64"),
        token_weight: R.Tensor((50, 24), dtype="float32"),
        position_weight: R.Tensor((12, 24), dtype="float32"),
        blocks_0_norm1_weight: R.Tensor((24,), dtype="float32"),
        blocks_0_norm1_bias: R.Tensor((24,), dtype="float32"),
        blocks_0_qkv_weight: R.Tensor((72, 24), dtype="float32"),
        blocks_0_qkv_bias: R.Tensor((72,), dtype="float32"),
        blocks_0_out_weight: R.Tensor((24, 24), dtype="float32"),
        blocks_0_out_bias: R.Tensor((24,), dtype="float32"),
        blocks_0_norm2_weight: R.Tensor((24,), dtype="float32"),
        blocks_0_norm2_bias: R.Tensor((24,), dtype="float32"),
        blocks_0_feed_0_weight: R.Tensor((96, 24), dtype="float32"),
        blocks_0_feed_0_bias: R.Tensor((96,), dtype="float32"),
        blocks_0_feed_2_weight: R.Tensor((24, 96), dtype="float32"),
        blocks_0_feed_2_bias: R.Tensor((24,), dtype="float32"),
        blocks_1_norm1_weight: R.Tensor((24,), dtype="float32"),
        blocks_1_norm1_bias: R.Tensor((24,), dtype="float32"),
        blocks_1_qkv_weight: R.Tensor((72, 24), dtype="float32"),
        blocks_1_qkv_bias: R.Tensor((72,), dtype="float32"),
        blocks_1_out_weight: R.Tensor((24, 24), dtype="float32"),
        blocks_1_out_bias: R.Tensor((24,), dtype="float32"),
        blocks_1_norm2_weight: R.Tensor((24,), dtype="float32"),
        blocks_1_norm2_bias: R.Tensor((24,), dtype="float32"),
        blocks_1_feed_0_weight: R.Tensor((96, 24), dtype="float32"),
        blocks_1_feed_0_bias: R.Tensor((96,), dtype="float32"),
        blocks_1_feed_2_weight: R.Tensor((24, 96), dtype="float32"),
        blocks_1_feed_2_bias: R.Tensor((24,), dtype="float32"),
        norm_weight: R.Tensor((24,), dtype="float32"),
        norm_bias: R.Tensor((24,), dtype="float32"),
        head_weight: R.Tensor((50, 24), dtype="float32"),
        _tensor_constant0: R.Tensor((12,), dtype="int64"),
        scaled_dot_product_attention__7_const: R.Tensor((), dtype="float32"),
        scaled_dot_product_attention_1__7_const: R.Tensor((), dtype="float32"),
    ) -> R.Tensor((batch, 12, 50), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            token__1: R.Tensor((batch * 12,), dtype="int64") = R.reshape(tokens, R.shape([batch * 12]))
            token__2 = R.call_tir(cls.embedding_at, (token__1, 50), out_ty=R.Tensor((batch * 12,), dtype="int64"))
            token__3: R.Tensor((batch, 12), dtype="int64") = R.reshape(token__2, R.shape([batch, 12]))
            token: R.Tensor((batch, 12, 24), dtype="float32") = R.take(token_weight, token__3, axis=0, mode="clip")
            position__1 = R.call_tir(cls.embedding_at1, (_tensor_constant0, 12), out_ty=R.Tensor((12,), dtype="int64"))
            position: R.Tensor((12, 24), dtype="float32") = R.take(position_weight, position__1, axis=0, mode="clip")
            add: R.Tensor((batch, 12, 24), dtype="float32") = R.add(token, position)
            blocks_0_norm1: R.Tensor((batch, 12, 24), dtype="float32") = R.nn.layer_norm(add, blocks_0_norm1_weight, blocks_0_norm1_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            blocks_0_qkv__1: R.Tensor((24, 72), dtype="float32") = R.permute_dims(blocks_0_qkv_weight, axes=None)
            blocks_0_qkv__2: R.Tensor((batch, 12, 72), dtype="float32") = R.matmul(blocks_0_norm1, blocks_0_qkv__1, out_dtype=None)
            blocks_0_qkv: R.Tensor((batch, 12, 72), dtype="float32") = R.add(blocks_0_qkv__2, blocks_0_qkv_bias)
            getitem: R.Tensor((batch, 12, 24), dtype="float32") = R.strided_slice(blocks_0_qkv, (2,), (0,), (24,), assume_inbound=True)
            getitem_1: R.Tensor((batch, 12, 24), dtype="float32") = R.strided_slice(blocks_0_qkv, (2,), (24,), (48,), assume_inbound=True)
            getitem_2: R.Tensor((batch, 12, 24), dtype="float32") = R.strided_slice(blocks_0_qkv, (2,), (48,), (72,), assume_inbound=True)
            view: R.Tensor((batch, 12, 3, 8), dtype="float32") = R.reshape(getitem, R.shape([batch, 12, 3, 8]))
            transpose: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.permute_dims(view, axes=[0, 2, 1, 3])
            view_1: R.Tensor((batch, 12, 3, 8), dtype="float32") = R.reshape(getitem_1, R.shape([batch, 12, 3, 8]))
            transpose_1: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.permute_dims(view_1, axes=[0, 2, 1, 3])
            view_2: R.Tensor((batch, 12, 3, 8), dtype="float32") = R.reshape(getitem_2, R.shape([batch, 12, 3, 8]))
            transpose_2: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.permute_dims(view_2, axes=[0, 2, 1, 3])
            scaled_dot_product_attention__1: R.Tensor((12, 12), dtype="int8") = R.ones(R.shape([12, 12]), dtype="int8")
            scaled_dot_product_attention__2: R.Tensor((12, 12), dtype="int8") = R.tril(scaled_dot_product_attention__1, 0)
            scaled_dot_product_attention__3: R.Tensor((12, 12), dtype="bool") = R.not_equal(scaled_dot_product_attention__2, R.const(0, "int8"))
            scaled_dot_product_attention__4: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.multiply(transpose, R.const(0.35355338454246521, "float32"))
            scaled_dot_product_attention__5: R.Tensor((batch, 3, 8, 12), dtype="float32") = R.permute_dims(transpose_1, axes=[0, 1, 3, 2])
            scaled_dot_product_attention__6: R.Tensor((batch, 3, 12, 12), dtype="float32") = R.matmul(scaled_dot_product_attention__4, scaled_dot_product_attention__5, out_dtype=None)
            scaled_dot_product_attention__7: R.Tensor((batch, 3, 12, 12), dtype="float32") = R.where(scaled_dot_product_attention__3, scaled_dot_product_attention__6,
                scaled_dot_product_attention__7_const)
            scaled_dot_product_attention__8: R.Tensor((batch, 3, 12, 12), dtype="float32") = R.nn.softmax(scaled_dot_product_attention__7, axis=-1)
            scaled_dot_product_attention: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.matmul(scaled_dot_product_attention__8, transpose_2, out_dtype=None)
            transpose_3: R.Tensor((batch, 12, 3, 8), dtype="float32") = R.permute_dims(scaled_dot_product_attention, axes=[0, 2, 1, 3])
            flatten: R.Tensor((batch, 12, 24), dtype="float32") = R.reshape(transpose_3, R.shape([batch, 12, 24]))
            blocks_0_out__1: R.Tensor((24, 24), dtype="float32") = R.permute_dims(blocks_0_out_weight, axes=None)
            blocks_0_out__2: R.Tensor((batch, 12, 24), dtype="float32") = R.matmul(flatten, blocks_0_out__1, out_dtype=None)
            blocks_0_out: R.Tensor((batch, 12, 24), dtype="float32") = R.add(blocks_0_out__2, blocks_0_out_bias)
            add_1: R.Tensor((batch, 12, 24), dtype="float32") = R.add(add, blocks_0_out)
            blocks_0_norm2: R.Tensor((batch, 12, 24), dtype="float32") = R.nn.layer_norm(add_1, blocks_0_norm2_weight, blocks_0_norm2_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            blocks_0_feed_0__1: R.Tensor((24, 96), dtype="float32") = R.permute_dims(blocks_0_feed_0_weight, axes=None)
            blocks_0_feed_0__2: R.Tensor((batch, 12, 96), dtype="float32") = R.matmul(blocks_0_norm2, blocks_0_feed_0__1, out_dtype=None)
            blocks_0_feed_0: R.Tensor((batch, 12, 96), dtype="float32") = R.add(blocks_0_feed_0__2, blocks_0_feed_0_bias)
            blocks_0_feed_1: R.Tensor((batch, 12, 96), dtype="float32") = R.nn.gelu(blocks_0_feed_0)
            blocks_0_feed_2__1: R.Tensor((96, 24), dtype="float32") = R.permute_dims(blocks_0_feed_2_weight, axes=None)
            blocks_0_feed_2__2: R.Tensor((batch, 12, 24), dtype="float32") = R.matmul(blocks_0_feed_1, blocks_0_feed_2__1, out_dtype=None)
            blocks_0_feed_2: R.Tensor((batch, 12, 24), dtype="float32") = R.add(blocks_0_feed_2__2, blocks_0_feed_2_bias)
            add_2: R.Tensor((batch, 12, 24), dtype="float32") = R.add(add_1, blocks_0_feed_2)
            blocks_1_norm1: R.Tensor((batch, 12, 24), dtype="float32") = R.nn.layer_norm(add_2, blocks_1_norm1_weight, blocks_1_norm1_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            blocks_1_qkv__1: R.Tensor((24, 72), dtype="float32") = R.permute_dims(blocks_1_qkv_weight, axes=None)
            blocks_1_qkv__2: R.Tensor((batch, 12, 72), dtype="float32") = R.matmul(blocks_1_norm1, blocks_1_qkv__1, out_dtype=None)
            blocks_1_qkv: R.Tensor((batch, 12, 72), dtype="float32") = R.add(blocks_1_qkv__2, blocks_1_qkv_bias)
            getitem_3: R.Tensor((batch, 12, 24), dtype="float32") = R.strided_slice(blocks_1_qkv, (2,), (0,), (24,), assume_inbound=True)
            getitem_4: R.Tensor((batch, 12, 24), dtype="float32") = R.strided_slice(blocks_1_qkv, (2,), (24,), (48,), assume_inbound=True)
            getitem_5: R.Tensor((batch, 12, 24), dtype="float32") = R.strided_slice(blocks_1_qkv, (2,), (48,), (72,), assume_inbound=True)
            view_3: R.Tensor((batch, 12, 3, 8), dtype="float32") = R.reshape(getitem_3, R.shape([batch, 12, 3, 8]))
            transpose_4: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.permute_dims(view_3, axes=[0, 2, 1, 3])
            view_4: R.Tensor((batch, 12, 3, 8), dtype="float32") = R.reshape(getitem_4, R.shape([batch, 12, 3, 8]))
            transpose_5: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.permute_dims(view_4, axes=[0, 2, 1, 3])
            view_5: R.Tensor((batch, 12, 3, 8), dtype="float32") = R.reshape(getitem_5, R.shape([batch, 12, 3, 8]))
            transpose_6: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.permute_dims(view_5, axes=[0, 2, 1, 3])
            scaled_dot_product_attention_1__1: R.Tensor((12, 12), dtype="int8") = R.ones(R.shape([12, 12]), dtype="int8")
            scaled_dot_product_attention_1__2: R.Tensor((12, 12), dtype="int8") = R.tril(scaled_dot_product_attention_1__1, 0)
            scaled_dot_product_attention_1__3: R.Tensor((12, 12), dtype="bool") = R.not_equal(scaled_dot_product_attention_1__2, R.const(0, "int8"))
            scaled_dot_product_attention_1__4: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.multiply(transpose_4, R.const(0.35355338454246521, "float32"))
            scaled_dot_product_attention_1__5: R.Tensor((batch, 3, 8, 12), dtype="float32") = R.permute_dims(transpose_5, axes=[0, 1, 3, 2])
            scaled_dot_product_attention_1__6: R.Tensor((batch, 3, 12, 12), dtype="float32") = R.matmul(scaled_dot_product_attention_1__4, scaled_dot_product_attention_1__5, out_dtype=None)
            scaled_dot_product_attention_1__7: R.Tensor((batch, 3, 12, 12), dtype="float32") = R.where(scaled_dot_product_attention_1__3, scaled_dot_product_attention_1__6,
                scaled_dot_product_attention_1__7_const)
            scaled_dot_product_attention_1__8: R.Tensor((batch, 3, 12, 12), dtype="float32") = R.nn.softmax(scaled_dot_product_attention_1__7, axis=-1)
            scaled_dot_product_attention_1: R.Tensor((batch, 3, 12, 8), dtype="float32") = R.matmul(scaled_dot_product_attention_1__8, transpose_6, out_dtype=None)
            transpose_7: R.Tensor((batch, 12, 3, 8), dtype="float32") = R.permute_dims(scaled_dot_product_attention_1, axes=[0, 2, 1, 3])
            flatten_1: R.Tensor((batch, 12, 24), dtype="float32") = R.reshape(transpose_7, R.shape([batch, 12, 24]))
            blocks_1_out__1: R.Tensor((24, 24), dtype="float32") = R.permute_dims(blocks_1_out_weight, axes=None)
            blocks_1_out__2: R.Tensor((batch, 12, 24), dtype="float32") = R.matmul(flatten_1, blocks_1_out__1, out_dtype=None)
            blocks_1_out: R.Tensor((batch, 12, 24), dtype="float32") = R.add(blocks_1_out__2, blocks_1_out_bias)
            add_3: R.Tensor((batch, 12, 24), dtype="float32") = R.add(add_2, blocks_1_out)
            blocks_1_norm2: R.Tensor((batch, 12, 24), dtype="float32") = R.nn.layer_norm(add_3, blocks_1_norm2_weight, blocks_1_norm2_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            blocks_1_feed_0__1: R.Tensor((24, 96), dtype="float32") = R.permute_dims(blocks_1_feed_0_weight, axes=None)
            blocks_1_feed_0__2: R.Tensor((batch, 12, 96), dtype="float32") = R.matmul(blocks_1_norm2, blocks_1_feed_0__1, out_dtype=None)
            blocks_1_feed_0: R.Tensor((batch, 12, 96), dtype="float32") = R.add(blocks_1_feed_0__2, blocks_1_feed_0_bias)
            blocks_1_feed_1: R.Tensor((batch, 12, 96), dtype="float32") = R.nn.gelu(blocks_1_feed_0)
            blocks_1_feed_2__1: R.Tensor((96, 24), dtype="float32") = R.permute_dims(blocks_1_feed_2_weight, axes=None)
            blocks_1_feed_2__2: R.Tensor((batch, 12, 24), dtype="float32") = R.matmul(blocks_1_feed_1, blocks_1_feed_2__1, out_dtype=None)
            blocks_1_feed_2: R.Tensor((batch, 12, 24), dtype="float32") = R.add(blocks_1_feed_2__2, blocks_1_feed_2_bias)
            add_4: R.Tensor((batch, 12, 24), dtype="float32") = R.add(add_3, blocks_1_feed_2)
            norm: R.Tensor((batch, 12, 24), dtype="float32") = R.nn.layer_norm(add_4, norm_weight, norm_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True, scale=True)
            head__1: R.Tensor((24, 50), dtype="float32") = R.permute_dims(head_weight, axes=None)
            head: R.Tensor((batch, 12, 50), dtype="float32") = R.matmul(norm, head__1, out_dtype=None)
            gv: R.Tensor((batch, 12, 50), dtype="float32") = head
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 6169ce63c69561cffbe6 token_weight: float32[50, 24]
# 96074ab80ed1f00af6b1 position_weight: float32[12, 24]
# 728fe267f01ed4c0039e blocks_0_norm1_weight: float32[24]
# 32da23754f22f3a02ce3 blocks_0_norm1_bias: float32[24]
# c5e4938088a0f46fe7b0 blocks_0_qkv_weight: float32[72, 24]
# d1f5ef9ba7f11b731b83 blocks_0_qkv_bias: float32[72]
# 4e06b1f2bcb1db3e812b blocks_0_out_weight: float32[24, 24]
# 12c6421b040f19a6aeab blocks_0_out_bias: float32[24]
# e83486f86659ec3e5130 blocks_0_norm2_weight: float32[24]
# 108cf082a231ead7a9f0 blocks_0_norm2_bias: float32[24]
# 886e7500fe4dd8627910 blocks_0_feed_0_weight: float32[96, 24]
# 1cb37f77aed43f1cb0f9 blocks_0_feed_0_bias: float32[96]
# f4f76dc688864e87297f blocks_0_feed_2_weight: float32[24, 96]
# dc8c2be429cc887fff69 blocks_0_feed_2_bias: float32[24]
# b9731b342a565f4408f0 blocks_1_norm1_weight: float32[24]
# c68e395f55bad40c3439 blocks_1_norm1_bias: float32[24]
# 5c5b5a5dab950e5909c8 blocks_1_qkv_weight: float32[72, 24]
# 065dbb54fb00d119d3ce blocks_1_qkv_bias: float32[72]
# 9db9ff87774999a1bb52 blocks_1_out_weight: float32[24, 24]
# 5e1de62c2a43097fe6a4 blocks_1_out_bias: float32[24]
# 6e984227f3c2338bccb4 blocks_1_norm2_weight: float32[24]
# cbb54a552dd9c7ee8976 blocks_1_norm2_bias: float32[24]
# 13b977ccdb7f754de1f9 blocks_1_feed_0_weight: float32[96, 24]
# c71841c4bc5bd23a85dc blocks_1_feed_0_bias: float32[96]
# e56a1a8eb35780e25d87 blocks_1_feed_2_weight: float32[24, 96]
# 0f1551db5f3c55285058 blocks_1_feed_2_bias: float32[24]
# fc178931e798c76f8f0a norm_weight: float32[24]
# 93d3d9927cafd091051a norm_bias: float32[24]
# 130a6f769f39a82fb9c7 head_weight: float32[50, 24]
# 6719d9a45490da4aa0cf _tensor_constant0: int64[12]
# c8d874e44b77e17c9b14 scaled_dot_product_attention__7_const: float32[] = -inf
# c8d874e44b77e17c9b14 scaled_dot_product_attention_1__7_const: float32[] = -inf
