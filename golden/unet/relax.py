# unet, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        down1_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        down1_bias: R.Tensor((8,), dtype="float32"),
        down2_weight: R.Tensor((12, 8, 3, 3), dtype="float32"),
        down2_bias: R.Tensor((12,), dtype="float32"),
        down3_weight: R.Tensor((20, 12, 3, 3), dtype="float32"),
        down3_bias: R.Tensor((20,), dtype="float32"),
        up2_weight: R.Tensor((20, 12, 3, 3), dtype="float32"),
        up2_bias: R.Tensor((12,), dtype="float32"),
        up1_weight: R.Tensor((24, 3, 2, 2), dtype="float32"),
        up1_bias: R.Tensor((6,), dtype="float32"),
        out_weight: R.Tensor((4, 38, 1, 1), dtype="float32"),
        out_bias: R.Tensor((4,), dtype="float32"),
    ) -> R.Tensor((batch, 4, 32, 28), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            down1__1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.conv2d(x, down1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            down1__2: R.Tensor((1, 8, 1, 1), dtype="float32") = R.reshape(down1_bias, R.shape([1, 8, 1, 1]))
            down1: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.add(down1__1, down1__2)
            relu: R.Tensor((batch, 8, 32, 28), dtype="float32") = R.nn.relu(down1)
            down2__1: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.nn.conv2d(relu, down2_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            down2__2: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(down2_bias, R.shape([1, 12, 1, 1]))
            down2: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.add(down2__1, down2__2)
            relu_1: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.nn.relu(down2)
            down3__1: R.Tensor((batch, 20, 8, 7), dtype="float32") = R.nn.conv2d(relu_1, down3_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            down3__2: R.Tensor((1, 20, 1, 1), dtype="float32") = R.reshape(down3_bias, R.shape([1, 20, 1, 1]))
            down3: R.Tensor((batch, 20, 8, 7), dtype="float32") = R.add(down3__1, down3__2)
            relu_2: R.Tensor((batch, 20, 8, 7), dtype="float32") = R.nn.relu(down3)
            up2__1: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.nn.conv2d_transpose(relu_2, up2_weight, strides=[2, 2], padding=[1, 1, 1, 1], output_padding=[1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="IOHW", out_layout="NCHW", out_dtype=None)
            up2__2: R.Tensor((1, 12, 1, 1), dtype="float32") = R.reshape(up2_bias, R.shape([1, 12, 1, 1]))
            up2: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.add(up2__1, up2__2)
            relu_3: R.Tensor((batch, 12, 16, 14), dtype="float32") = R.nn.relu(up2)
            cat: R.Tensor((batch, 24, 16, 14), dtype="float32") = R.concat((relu_1, relu_3), axis=1)
            interpolate: R.Tensor((batch, 24, 32, 28), dtype="float32") = R.image.resize2d(cat, R.shape([32, 28]), roi=[T.float32(0.0), T.float32(0.0), T.float32(0.0), T.float32(0.0)], layout="NCHW",
                method="linear", coordinate_transformation_mode="half_pixel", rounding_method="", cubic_alpha=-0.75, cubic_exclude=0, extrapolation_value=0.0, out_dtype=None)
            up1__1: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.nn.conv2d_transpose(cat, up1_weight, strides=[2, 2], padding=[0, 0, 0, 0], output_padding=[0, 0], dilation=[1, 1], groups=2,
                data_layout="NCHW", kernel_layout="IOHW", out_layout="NCHW", out_dtype=None)
            up1__2: R.Tensor((1, 6, 1, 1), dtype="float32") = R.reshape(up1_bias, R.shape([1, 6, 1, 1]))
            up1: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.add(up1__1, up1__2)
            getitem_1__1: R.Tensor((batch, 6, 16, 28), dtype="float32") = R.strided_slice(up1, (2,), (0,), (32,), (2,), assume_inbound=True)
            getitem_1: R.Tensor((batch, 6, 16, 14), dtype="float32") = R.strided_slice(getitem_1__1, (3,), (0,), (28,), (2,), assume_inbound=True)
            interpolate_1__1: R.Tensor((batch, 6, 32, 14), dtype="float32") = R.repeat(getitem_1, repeats=2, axis=2)
            interpolate_1: R.Tensor((batch, 6, 32, 28), dtype="float32") = R.repeat(interpolate_1__1, repeats=2, axis=3)
            cat_1: R.Tensor((batch, 38, 32, 28), dtype="float32") = R.concat((relu, interpolate_1, interpolate), axis=1)
            out__1: R.Tensor((batch, 4, 32, 28), dtype="float32") = R.nn.conv2d(cat_1, out_weight, strides=[1, 1], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            out__2: R.Tensor((1, 4, 1, 1), dtype="float32") = R.reshape(out_bias, R.shape([1, 4, 1, 1]))
            out: R.Tensor((batch, 4, 32, 28), dtype="float32") = R.add(out__1, out__2)
            gv: R.Tensor((batch, 4, 32, 28), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 7d485cd725383d52555c down1_weight: float32[8, 3, 3, 3]
# 908aa6867421c09c3d55 down1_bias: float32[8]
# 1b1de656ffd0b4bd823f down2_weight: float32[12, 8, 3, 3]
# 86b01bf53c8ee99c44b4 down2_bias: float32[12]
# 0bca07e2e305913df7da down3_weight: float32[20, 12, 3, 3]
# 28349f3fd0728565c823 down3_bias: float32[20]
# 10fbdd58a27a31085823 up2_weight: float32[20, 12, 3, 3]
# 3c33bf6b77ccbea681e4 up2_bias: float32[12]
# 2a785c5a8a08b28c248b up1_weight: float32[24, 3, 2, 2]
# 0526c7fd62ff59018cdc up1_bias: float32[6]
# 9e88f29ff34862d14016 out_weight: float32[4, 38, 1, 1]
# a8eb3dc91069bb70a659 out_bias: float32[4]
