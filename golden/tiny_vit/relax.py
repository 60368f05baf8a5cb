# tiny_vit, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        token: R.Tensor((1, 1, 24), dtype="float32"),
        position: R.Tensor((1, 29, 24), dtype="float32"),
        patches_weight: R.Tensor((24, 3, 8, 4), dtype="float32"),
        patches_bias: R.Tensor((24,), dtype="float32"),
        norm1_weight: R.Tensor((24,), dtype="float32"),
        norm1_bias: R.Tensor((24,), dtype="float32"),
        attention_qkv_weight: R.Tensor((72, 24), dtype="float32"),
        attention_qkv_bias: R.Tensor((72,), dtype="float32"),
        attention_out_weight: R.Tensor((24, 24), dtype="float32"),
        attention_out_bias: R.Tensor((24,), dtype="float32"),
        norm2_weight: R.Tensor((24,), dtype="float32"),
        norm2_bias: R.Tensor((24,), dtype="float32"),
        feed_0_weight: R.Tensor((48, 24), dtype="float32"),
        feed_0_bias: R.Tensor((48,), dtype="float32"),
        feed_2_weight: R.Tensor((24, 48), dtype="float32"),
        feed_2_bias: R.Tensor((24,), dtype="float32"),
        out_weight: R.Tensor((10, 24), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            patches__1: R.Tensor((batch, 24, 4, 7), dtype="float32") = R.nn.conv2d(x, patches_weight, strides=[8, 4], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            patches__2: R.Tensor((1, 24, 1, 1), dtype="float32") = R.reshape(patches_bias, R.shape([1, 24, 1, 1]))
            patches: R.Tensor((batch, 24, 4, 7), dtype="float32") = R.add(patches__1, patches__2)
            flatten: R.Tensor((batch, 24, 28), dtype="float32") = R.reshape(patches, R.shape([batch, 24, 28]))
            transpose: R.Tensor((batch, 28, 24), dtype="float32") = R.permute_dims(flatten, axes=[0, 2, 1])
            expand: R.Tensor((batch, 1, 24), dtype="float32") = R.broadcast_to(token, R.shape([batch, 1, 24]))
            cat: R.Tensor((batch, 29, 24), dtype="float32") = R.concat((expand, transpose), axis=1)
            add: R.Tensor((batch, 29, 24), dtype="float32") = R.add(cat, position)
            norm1: R.Tensor((batch, 29, 24), dtype="float32") = R.nn.layer_norm(add, norm1_weight, norm1_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True, scale=True)
            attention_qkv__1: R.Tensor((24, 72), dtype="float32") = R.permute_dims(attention_qkv_weight, axes=None)
            attention_qkv__2: R.Tensor((batch, 29, 72), dtype="float32") = R.matmul(norm1, attention_qkv__1, out_dtype=None)
            attention_qkv: R.Tensor((batch, 29, 72), dtype="float32") = R.add(attention_qkv__2, attention_qkv_bias)
            reshape: R.Tensor((batch, 29, 3, 3, 8), dtype="float32") = R.reshape(attention_qkv, R.shape([batch, 29, 3, 3, 8]))
            permute: R.Tensor((3, batch, 3, 29, 8), dtype="float32") = R.permute_dims(reshape, axes=[2, 0, 3, 1, 4])
            getitem_4__1: R.Tensor((1, batch, 3, 29, 8), dtype="float32") = R.strided_slice(permute, (0,), (0,), (1,), assume_inbound=False)
            getitem_4: R.Tensor((batch, 3, 29, 8), dtype="float32") = R.squeeze(getitem_4__1, axis=[0])
            getitem_5__1: R.Tensor((1, batch, 3, 29, 8), dtype="float32") = R.strided_slice(permute, (0,), (1,), (2,), assume_inbound=False)
            getitem_5: R.Tensor((batch, 3, 29, 8), dtype="float32") = R.squeeze(getitem_5__1, axis=[0])
            getitem_6__1: R.Tensor((1, batch, 3, 29, 8), dtype="float32") = R.strided_slice(permute, (0,), (2,), (3,), assume_inbound=False)
            getitem_6: R.Tensor((batch, 3, 29, 8), dtype="float32") = R.squeeze(getitem_6__1, axis=[0])
            transpose_1: R.Tensor((batch, 3, 8, 29), dtype="float32") = R.permute_dims(getitem_5, axes=[0, 1, 3, 2])
            matmul: R.Tensor((batch, 3, 29, 29), dtype="float32") = R.matmul(getitem_4, transpose_1, out_dtype=None)
            mul: R.Tensor((batch, 3, 29, 29), dtype="float32") = R.multiply(matmul, R.const(0.35355338454246521, "float32"))
            softmax: R.Tensor((batch, 3, 29, 29), dtype="float32") = R.nn.softmax(mul, axis=3)
            matmul_1: R.Tensor((batch, 3, 29, 8), dtype="float32") = R.matmul(softmax, getitem_6, out_dtype=None)
            transpose_2: R.Tensor((batch, 29, 3, 8), dtype="float32") = R.permute_dims(matmul_1, axes=[0, 2, 1, 3])
            reshape_1: R.Tensor((batch, 29, 24), dtype="float32") = R.reshape(transpose_2, R.shape([batch, 29, 24]))
            attention_out__1: R.Tensor((24, 24), dtype="float32") = R.permute_dims(attention_out_weight, axes=None)
            attention_out__2: R.Tensor((batch, 29, 24), dtype="float32") = R.matmul(reshape_1, attention_out__1, out_dtype=None)
            attention_out: R.Tensor((batch, 29, 24), dtype="float32") = R.add(attention_out__2, attention_out_bias)
            add_1: R.Tensor((batch, 29, 24), dtype="float32") = R.add(add, attention_out)
            norm2: R.Tensor((batch, 29, 24), dtype="float32") = R.nn.layer_norm(add_1, norm2_weight, norm2_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True, scale=True)
            feed_0__1: R.Tensor((24, 48), dtype="float32") = R.permute_dims(feed_0_weight, axes=None)
            feed_0__2: R.Tensor((batch, 29, 48), dtype="float32") = R.matmul(norm2, feed_0__1, out_dtype=None)
            feed_0: R.Tensor((batch, 29, 48), dtype="float32") = R.add(feed_0__2, feed_0_bias)
            feed_1: R.Tensor((batch, 29, 48), dtype="float32") = R.nn.gelu(feed_0)
            feed_2__1: R.Tensor((48, 24), dtype="float32") = R.permute_dims(feed_2_weight, axes=None)
            feed_2__2: R.Tensor((batch, 29, 24), dtype="float32") = R.matmul(feed_1, feed_2__1, out_dtype=None)
            feed_2: R.Tensor((batch, 29, 24), dtype="float32") = R.add(feed_2__2, feed_2_bias)
            add_2: R.Tensor((batch, 29, 24), dtype="float32") = R.add(add_1, feed_2)
            getitem_7__1: R.Tensor((batch, 1, 24), dtype="float32") = R.strided_slice(add_2, (1,), (0,), (1,), (1,), assume_inbound=True)
            getitem_7: R.Tensor((batch, 24), dtype="float32") = R.squeeze(getitem_7__1, axis=[1])
            out__1: R.Tensor((24, 10), dtype="float32") = R.permute_dims(out_weight, axes=None)
            out__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(getitem_7, out__1, out_dtype=None)
            out: R.Tensor((batch, 10), dtype="float32") = R.add(out__2, out_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 57bacf9e1cc52af2d907 token: float32[1, 1, 24]
# 5c732be4b724b92cb091 position: float32[1, 29, 24]
# f7261b2cdac7971a5411 patches_weight: float32[24, 3, 8, 4]
# 7229e823f65ea090894e patches_bias: float32[24]
# 995cd8d9f38a78531fff norm1_weight: float32[24]
# 2b10ee52d68d862c679e norm1_bias: float32[24]
# c77c7ae92133d545b26a attention_qkv_weight: float32[72, 24]
# 1ab7cc1eb802793f59c8 attention_qkv_bias: float32[72]
# bed907ac1af33b675630 attention_out_weight: float32[24, 24]
# 223ec6ff13f15fee70db attention_out_bias: float32[24]
# 776a7cf590ca82ccc331 norm2_weight: float32[24]
# 193f18827b4bc0f74189 norm2_bias: float32[24]
# 0c4fdd7ad2cd69ab4473 feed_0_weight: float32[48, 24]
# 0ac1ffbacc0f4375f83a feed_0_bias: float32[48]
# 8c51f724dd1d1ef77474 feed_2_weight: float32[24, 48]
# 4cfe13962778430499bd feed_2_bias: float32[24]
# 979adbd00962c220f415 out_weight: float32[10, 24]
# 093000f80ca3be838620 out_bias: float32[10]
