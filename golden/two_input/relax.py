# two_input, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        image: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        condition: R.Tensor((batch, 6), dtype="float32"),
        condition_weight: R.Tensor((16, 6), dtype="float32"),
        condition_bias: R.Tensor((16,), dtype="float32"),
        conv_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        conv_bias: R.Tensor((8,), dtype="float32"),
        out_weight: R.Tensor((10, 8), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 2, "output_structure": "0"})
        with R.dataflow():
            condition_1__1: R.Tensor((6, 16), dtype="float32") = R.permute_dims(condition_weight, axes=None)
            condition_1__2: R.Tensor((batch, 16), dtype="float32") = R.matmul(condition, condition_1__1, out_dtype=None)
            condition_1: R.Tensor((batch, 16), dtype="float32") = R.add(condition_1__2, condition_bias)
            getitem: R.Tensor((batch, 8), dtype="float32") = R.strided_slice(condition_1, (1,), (0,), (8,), assume_inbound=True)
            getitem_1: R.Tensor((batch, 8), dtype="float32") = R.strided_slice(condition_1, (1,), (8,), (16,), assume_inbound=True)
            getitem_2__1: R.Tensor((batch, 8, 1), dtype="float32") = R.expand_dims(getitem_1, axis=[2])
            getitem_2: R.Tensor((batch, 8, 1, 1), dtype="float32") = R.expand_dims(getitem_2__1, axis=[3])
            conv__1: R.Tensor((batch, 8, 15, 13), dtype="float32") = R.nn.conv2d(image, conv_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            conv__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(conv_bias, R.shape([1, 8, 1, 1]))
            conv: R.Tensor((batch, 8, 15, 13), dtype="float32") = R.add(conv__1, conv__2)
            getitem_3__1: R.Tensor((batch, 8, 1), dtype="float32") = R.expand_dims(getitem, axis=[2])
            getitem_3: R.Tensor((batch, 8, 1, 1), dtype="float32") = R.expand_dims(getitem_3__1, axis=[3])
            addcmul__1: R.Tensor((batch, 8, 15, 13), dtype="float32") = R.multiply(conv, getitem_3)
            addcmul: R.Tensor((batch, 8, 15, 13), dtype="float32") = R.add(getitem_2, addcmul__1)
            relu: R.Tensor((batch, 8, 15, 13), dtype="float32") = R.nn.relu(addcmul)
            flatten: R.Tensor((batch, 8, 195), dtype="float32") = R.reshape(relu, R.shape([batch, 8, 195]))
            mean: R.Tensor((batch, 8), dtype="float32") = R.mean(flatten, axis=[2], keepdims=False)
            out__1: R.Tensor((8, 10), dtype="float32") = R.permute_dims(out_weight, axes=None)
            out__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(mean, out__1, out_dtype=None)
            out: R.Tensor((batch, 10), dtype="float32") = R.add(out__2, out_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 8c12a6b6b7c6e2458793 condition_weight: float32[16, 6]
# 4e1fb9fb1380eeaec92b condition_bias: float32[16]
# 7a8ef8be6a7b52884b51 conv_weight: float32[8, 3, 3, 3]
# 6f8b870111e2d3f62411 conv_bias: float32[8]
# e33360a17de2490d466e out_weight: float32[10, 8]
# 093000f80ca3be838620 out_bias: float32[10]
