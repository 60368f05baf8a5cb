# mlp_mixer, stage relax: the Relax module imported from the graph
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
        patches_weight: R.Tensor((20, 3, 8, 4), dtype="float32"),
        patches_bias: R.Tensor((20,), dtype="float32"),
        blocks_0_norm1_weight: R.Tensor((20,), dtype="float32"),
        blocks_0_norm1_bias: R.Tensor((20,), dtype="float32"),
        blocks_0_across_0_weight: R.Tensor((40, 28), dtype="float32"),
        blocks_0_across_0_bias: R.Tensor((40,), dtype="float32"),
        blocks_0_across_2_weight: R.Tensor((28, 40), dtype="float32"),
        blocks_0_across_2_bias: R.Tensor((28,), dtype="float32"),
        blocks_0_norm2_weight: R.Tensor((20,), dtype="float32"),
        blocks_0_norm2_bias: R.Tensor((20,), dtype="float32"),
        blocks_0_along_0_weight: R.Tensor((48, 20), dtype="float32"),
        blocks_0_along_0_bias: R.Tensor((48,), dtype="float32"),
        blocks_0_along_2_weight: R.Tensor((20, 48), dtype="float32"),
        blocks_0_along_2_bias: R.Tensor((20,), dtype="float32"),
        blocks_1_norm1_weight: R.Tensor((20,), dtype="float32"),
        blocks_1_norm1_bias: R.Tensor((20,), dtype="float32"),
        blocks_1_across_0_weight: R.Tensor((40, 28), dtype="float32"),
        blocks_1_across_0_bias: R.Tensor((40,), dtype="float32"),
        blocks_1_across_2_weight: R.Tensor((28, 40), dtype="float32"),
        blocks_1_across_2_bias: R.Tensor((28,), dtype="float32"),
        blocks_1_norm2_weight: R.Tensor((20,), dtype="float32"),
        blocks_1_norm2_bias: R.Tensor((20,), dtype="float32"),
        blocks_1_along_0_weight: R.Tensor((48, 20), dtype="float32"),
        blocks_1_along_0_bias: R.Tensor((48,), dtype="float32"),
        blocks_1_along_2_weight: R.Tensor((20, 48), dtype="float32"),
        blocks_1_along_2_bias: R.Tensor((20,), dtype="float32"),
        norm_weight: R.Tensor((20,), dtype="float32"),
        norm_bias: R.Tensor((20,), dtype="float32"),
        out_weight: R.Tensor((10, 20), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            patches__1: R.Tensor((batch, 20, 4, 7), dtype="float32") = R.nn.conv2d(x, patches_weight, strides=[8, 4], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            patches__2: R.Tensor((1, 20, 1, 1), dtype="float32") = R.reshape(patches_bias, R.shape([1, 20, 1, 1]))
            patches: R.Tensor((batch, 20, 4, 7), dtype="float32") = R.add(patches__1, patches__2)
            flatten: R.Tensor((batch, 20, 28), dtype="float32") = R.reshape(patches, R.shape([batch, 20, 28]))
            getattr_1: R.Tensor((batch, 28, 20), dtype="float32") = R.permute_dims(flatten, axes=[0, 2, 1])
            blocks_0_norm1: R.Tensor((batch, 28, 20), dtype="float32") = R.nn.layer_norm(getattr_1, blocks_0_norm1_weight, blocks_0_norm1_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            transpose: R.Tensor((batch, 20, 28), dtype="float32") = R.permute_dims(blocks_0_norm1, axes=[0, 2, 1])
            blocks_0_across_0__1: R.Tensor((28, 40), dtype="float32") = R.permute_dims(blocks_0_across_0_weight, axes=None)
            blocks_0_across_0__2: R.Tensor((batch, 20, 40), dtype="float32") = R.matmul(transpose, blocks_0_across_0__1, out_dtype=None)
            blocks_0_across_0: R.Tensor((batch, 20, 40), dtype="float32") = R.add(blocks_0_across_0__2, blocks_0_across_0_bias)
            blocks_0_across_1: R.Tensor((batch, 20, 40), dtype="float32") = R.nn.gelu(blocks_0_across_0)
            blocks_0_across_2__1: R.Tensor((40, 28), dtype="float32") = R.permute_dims(blocks_0_across_2_weight, axes=None)
            blocks_0_across_2__2: R.Tensor((batch, 20, 28), dtype="float32") = R.matmul(blocks_0_across_1, blocks_0_across_2__1, out_dtype=None)
            blocks_0_across_2: R.Tensor((batch, 20, 28), dtype="float32") = R.add(blocks_0_across_2__2, blocks_0_across_2_bias)
            transpose_1: R.Tensor((batch, 28, 20), dtype="float32") = R.permute_dims(blocks_0_across_2, axes=[0, 2, 1])
            add: R.Tensor((batch, 28, 20), dtype="float32") = R.add(getattr_1, transpose_1)
            blocks_0_norm2: R.Tensor((batch, 28, 20), dtype="float32") = R.nn.layer_norm(add, blocks_0_norm2_weight, blocks_0_norm2_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            blocks_0_along_0__1: R.Tensor((20, 48), dtype="float32") = R.permute_dims(blocks_0_along_0_weight, axes=None)
            blocks_0_along_0__2: R.Tensor((batch, 28, 48), dtype="float32") = R.matmul(blocks_0_norm2, blocks_0_along_0__1, out_dtype=None)
            blocks_0_along_0: R.Tensor((batch, 28, 48), dtype="float32") = R.add(blocks_0_along_0__2, blocks_0_along_0_bias)
            blocks_0_along_1: R.Tensor((batch, 28, 48), dtype="float32") = R.nn.gelu(blocks_0_along_0)
            blocks_0_along_2__1: R.Tensor((48, 20), dtype="float32") = R.permute_dims(blocks_0_along_2_weight, axes=None)
            blocks_0_along_2__2: R.Tensor((batch, 28, 20), dtype="float32") = R.matmul(blocks_0_along_1, blocks_0_along_2__1, out_dtype=None)
            blocks_0_along_2: R.Tensor((batch, 28, 20), dtype="float32") = R.add(blocks_0_along_2__2, blocks_0_along_2_bias)
            add_1: R.Tensor((batch, 28, 20), dtype="float32") = R.add(add, blocks_0_along_2)
            blocks_1_norm1: R.Tensor((batch, 28, 20), dtype="float32") = R.nn.layer_norm(add_1, blocks_1_norm1_weight, blocks_1_norm1_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            transpose_2: R.Tensor((batch, 20, 28), dtype="float32") = R.permute_dims(blocks_1_norm1, axes=[0, 2, 1])
            blocks_1_across_0__1: R.Tensor((28, 40), dtype="float32") = R.permute_dims(blocks_1_across_0_weight, axes=None)
            blocks_1_across_0__2: R.Tensor((batch, 20, 40), dtype="float32") = R.matmul(transpose_2, blocks_1_across_0__1, out_dtype=None)
            blocks_1_across_0: R.Tensor((batch, 20, 40), dtype="float32") = R.add(blocks_1_across_0__2, blocks_1_across_0_bias)
            blocks_1_across_1: R.Tensor((batch, 20, 40), dtype="float32") = R.nn.gelu(blocks_1_across_0)
            blocks_1_across_2__1: R.Tensor((40, 28), dtype="float32") = R.permute_dims(blocks_1_across_2_weight, axes=None)
            blocks_1_across_2__2: R.Tensor((batch, 20, 28), dtype="float32") = R.matmul(blocks_1_across_1, blocks_1_across_2__1, out_dtype=None)
            blocks_1_across_2: R.Tensor((batch, 20, 28), dtype="float32") = R.add(blocks_1_across_2__2, blocks_1_across_2_bias)
            transpose_3: R.Tensor((batch, 28, 20), dtype="float32") = R.permute_dims(blocks_1_across_2, axes=[0, 2, 1])
            add_2: R.Tensor((batch, 28, 20), dtype="float32") = R.add(add_1, transpose_3)
            blocks_1_norm2: R.Tensor((batch, 28, 20), dtype="float32") = R.nn.layer_norm(add_2, blocks_1_norm2_weight, blocks_1_norm2_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True,
                scale=True)
            blocks_1_along_0__1: R.Tensor((20, 48), dtype="float32") = R.permute_dims(blocks_1_along_0_weight, axes=None)
            blocks_1_along_0__2: R.Tensor((batch, 28, 48), dtype="float32") = R.matmul(blocks_1_norm2, blocks_1_along_0__1, out_dtype=None)
            blocks_1_along_0: R.Tensor((batch, 28, 48), dtype="float32") = R.add(blocks_1_along_0__2, blocks_1_along_0_bias)
            blocks_1_along_1: R.Tensor((batch, 28, 48), dtype="float32") = R.nn.gelu(blocks_1_along_0)
            blocks_1_along_2__1: R.Tensor((48, 20), dtype="float32") = R.permute_dims(blocks_1_along_2_weight, axes=None)
            blocks_1_along_2__2: R.Tensor((batch, 28, 20), dtype="float32") = R.matmul(blocks_1_along_1, blocks_1_along_2__1, out_dtype=None)
            blocks_1_along_2: R.Tensor((batch, 28, 20), dtype="float32") = R.add(blocks_1_along_2__2, blocks_1_along_2_bias)
            add_3: R.Tensor((batch, 28, 20), dtype="float32") = R.add(add_2, blocks_1_along_2)
            norm: R.Tensor((batch, 28, 20), dtype="float32") = R.nn.layer_norm(add_3, norm_weight, norm_bias, axes=[-1], epsilon=1.0000000000000001e-05, center=True, scale=True)
            mean: R.Tensor((batch, 20), dtype="float32") = R.mean(norm, axis=[1], keepdims=False)
            out__1: R.Tensor((20, 10), dtype="float32") = R.permute_dims(out_weight, axes=None)
            out__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(mean, out__1, out_dtype=None)
            out: R.Tensor((batch, 10), dtype="float32") = R.add(out__2, out_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 97efcee3f46d61a9e445 patches_weight: float32[20, 3, 8, 4]
# c53cdfcf74a05a8507c6 patches_bias: float32[20]
# 2f0430070b65a071ace8 blocks_0_norm1_weight: float32[20]
# 5114ccc06790d16798b8 blocks_0_norm1_bias: float32[20]
# 1d2975adba59b2042c87 blocks_0_across_0_weight: float32[40, 28]
# e24d1c5e78af9e1391c3 blocks_0_across_0_bias: float32[40]
# 192cb4f1014177ab1672 blocks_0_across_2_weight: float32[28, 40]
# 3f897f40d4e98aeda1e9 blocks_0_across_2_bias: float32[28]
# 3f31e1e3a31a521dd3f0 blocks_0_norm2_weight: float32[20]
# 0f565d3e3dc8f52b8286 blocks_0_norm2_bias: float32[20]
# c0ea6262a54ad5c99ef3 blocks_0_along_0_weight: float32[48, 20]
# 90ad8a0286b504fec0b9 blocks_0_along_0_bias: float32[48]
# 8d73adfabc1e5e7c7de5 blocks_0_along_2_weight: float32[20, 48]
# db08606f9cdfe0d46a93 blocks_0_along_2_bias: float32[20]
# ee1dcf01189b8ac2b18f blocks_1_norm1_weight: float32[20]
# 28c539454fe4797d8d7b blocks_1_norm1_bias: float32[20]
# 4044ff621999215c58d6 blocks_1_across_0_weight: float32[40, 28]
# 14d9cc331a8623227667 blocks_1_across_0_bias: float32[40]
# 4425b6af38a324ded5c8 blocks_1_across_2_weight: float32[28, 40]
# 02055de328114b863b93 blocks_1_across_2_bias: float32[28]
# af1c468ab1ac4967ea83 blocks_1_norm2_weight: float32[20]
# d0deed8aa45894a4c284 blocks_1_norm2_bias: float32[20]
# 8c227afb043268751189 blocks_1_along_0_weight: float32[48, 20]
# 2036d8a8639679f65835 blocks_1_along_0_bias: float32[48]
# ee2d88c384cf3571ef98 blocks_1_along_2_weight: float32[20, 48]
# 66a8980652ffcdfbe1ba blocks_1_along_2_bias: float32[20]
# 8384c551cdc84336774e norm_weight: float32[20]
# 6facbcf2074d7a54f26d norm_bias: float32[20]
# 60b6eaf07153328325a5 out_weight: float32[10, 20]
# 093000f80ca3be838620 out_bias: float32[10]
