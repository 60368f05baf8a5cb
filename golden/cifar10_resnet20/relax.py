# cifar10_resnet20, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 32), dtype="float32"),
        conv1_weight: R.Tensor((16, 3, 3, 3), dtype="float32"),
        bn1_weight: R.Tensor((16,), dtype="float32"),
        bn1_bias: R.Tensor((16,), dtype="float32"),
        layer1_0_conv1_weight: R.Tensor((16, 16, 3, 3), dtype="float32"),
        layer1_0_bn1_weight: R.Tensor((16,), dtype="float32"),
        layer1_0_bn1_bias: R.Tensor((16,), dtype="float32"),
        layer1_0_conv2_weight: R.Tensor((16, 16, 3, 3), dtype="float32"),
        layer1_0_bn2_weight: R.Tensor((16,), dtype="float32"),
        layer1_0_bn2_bias: R.Tensor((16,), dtype="float32"),
        layer1_1_conv1_weight: R.Tensor((16, 16, 3, 3), dtype="float32"),
        layer1_1_bn1_weight: R.Tensor((16,), dtype="float32"),
        layer1_1_bn1_bias: R.Tensor((16,), dtype="float32"),
        layer1_1_conv2_weight: R.Tensor((16, 16, 3, 3), dtype="float32"),
        layer1_1_bn2_weight: R.Tensor((16,), dtype="float32"),
        layer1_1_bn2_bias: R.Tensor((16,), dtype="float32"),
        layer1_2_conv1_weight: R.Tensor((16, 16, 3, 3), dtype="float32"),
        layer1_2_bn1_weight: R.Tensor((16,), dtype="float32"),
        layer1_2_bn1_bias: R.Tensor((16,), dtype="float32"),
        layer1_2_conv2_weight: R.Tensor((16, 16, 3, 3), dtype="float32"),
        layer1_2_bn2_weight: R.Tensor((16,), dtype="float32"),
        layer1_2_bn2_bias: R.Tensor((16,), dtype="float32"),
        layer2_0_conv1_weight: R.Tensor((32, 16, 3, 3), dtype="float32"),
        layer2_0_bn1_weight: R.Tensor((32,), dtype="float32"),
        layer2_0_bn1_bias: R.Tensor((32,), dtype="float32"),
        layer2_0_conv2_weight: R.Tensor((32, 32, 3, 3), dtype="float32"),
        layer2_0_bn2_weight: R.Tensor((32,), dtype="float32"),
        layer2_0_bn2_bias: R.Tensor((32,), dtype="float32"),
        layer2_1_conv1_weight: R.Tensor((32, 32, 3, 3), dtype="float32"),
        layer2_1_bn1_weight: R.Tensor((32,), dtype="float32"),
        layer2_1_bn1_bias: R.Tensor((32,), dtype="float32"),
        layer2_1_conv2_weight: R.Tensor((32, 32, 3, 3), dtype="float32"),
        layer2_1_bn2_weight: R.Tensor((32,), dtype="float32"),
        layer2_1_bn2_bias: R.Tensor((32,), dtype="float32"),
        layer2_2_conv1_weight: R.Tensor((32, 32, 3, 3), dtype="float32"),
        layer2_2_bn1_weight: R.Tensor((32,), dtype="float32"),
        layer2_2_bn1_bias: R.Tensor((32,), dtype="float32"),
        layer2_2_conv2_weight: R.Tensor((32, 32, 3, 3), dtype="float32"),
        layer2_2_bn2_weight: R.Tensor((32,), dtype="float32"),
        layer2_2_bn2_bias: R.Tensor((32,), dtype="float32"),
        layer3_0_conv1_weight: R.Tensor((64, 32, 3, 3), dtype="float32"),
        layer3_0_bn1_weight: R.Tensor((64,), dtype="float32"),
        layer3_0_bn1_bias: R.Tensor((64,), dtype="float32"),
        layer3_0_conv2_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer3_0_bn2_weight: R.Tensor((64,), dtype="float32"),
        layer3_0_bn2_bias: R.Tensor((64,), dtype="float32"),
        layer3_1_conv1_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer3_1_bn1_weight: R.Tensor((64,), dtype="float32"),
        layer3_1_bn1_bias: R.Tensor((64,), dtype="float32"),
        layer3_1_conv2_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer3_1_bn2_weight: R.Tensor((64,), dtype="float32"),
        layer3_1_bn2_bias: R.Tensor((64,), dtype="float32"),
        layer3_2_conv1_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer3_2_bn1_weight: R.Tensor((64,), dtype="float32"),
        layer3_2_bn1_bias: R.Tensor((64,), dtype="float32"),
        layer3_2_conv2_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer3_2_bn2_weight: R.Tensor((64,), dtype="float32"),
        layer3_2_bn2_bias: R.Tensor((64,), dtype="float32"),
        linear_weight: R.Tensor((10, 64), dtype="float32"),
        linear_bias: R.Tensor((10,), dtype="float32"),
        bn1_running_mean: R.Tensor((16,), dtype="float32"),
        bn1_running_var: R.Tensor((16,), dtype="float32"),
        layer1_0_bn1_running_mean: R.Tensor((16,), dtype="float32"),
        layer1_0_bn1_running_var: R.Tensor((16,), dtype="float32"),
        layer1_0_bn2_running_mean: R.Tensor((16,), dtype="float32"),
        layer1_0_bn2_running_var: R.Tensor((16,), dtype="float32"),
        layer1_1_bn1_running_mean: R.Tensor((16,), dtype="float32"),
        layer1_1_bn1_running_var: R.Tensor((16,), dtype="float32"),
        layer1_1_bn2_running_mean: R.Tensor((16,), dtype="float32"),
        layer1_1_bn2_running_var: R.Tensor((16,), dtype="float32"),
        layer1_2_bn1_running_mean: R.Tensor((16,), dtype="float32"),
        layer1_2_bn1_running_var: R.Tensor((16,), dtype="float32"),
        layer1_2_bn2_running_mean: R.Tensor((16,), dtype="float32"),
        layer1_2_bn2_running_var: R.Tensor((16,), dtype="float32"),
        layer2_0_bn1_running_mean: R.Tensor((32,), dtype="float32"),
        layer2_0_bn1_running_var: R.Tensor((32,), dtype="float32"),
        layer2_0_bn2_running_mean: R.Tensor((32,), dtype="float32"),
        layer2_0_bn2_running_var: R.Tensor((32,), dtype="float32"),
        layer2_1_bn1_running_mean: R.Tensor((32,), dtype="float32"),
        layer2_1_bn1_running_var: R.Tensor((32,), dtype="float32"),
        layer2_1_bn2_running_mean: R.Tensor((32,), dtype="float32"),
        layer2_1_bn2_running_var: R.Tensor((32,), dtype="float32"),
        layer2_2_bn1_running_mean: R.Tensor((32,), dtype="float32"),
        layer2_2_bn1_running_var: R.Tensor((32,), dtype="float32"),
        layer2_2_bn2_running_mean: R.Tensor((32,), dtype="float32"),
        layer2_2_bn2_running_var: R.Tensor((32,), dtype="float32"),
        layer3_0_bn1_running_mean: R.Tensor((64,), dtype="float32"),
        layer3_0_bn1_running_var: R.Tensor((64,), dtype="float32"),
        layer3_0_bn2_running_mean: R.Tensor((64,), dtype="float32"),
        layer3_0_bn2_running_var: R.Tensor((64,), dtype="float32"),
        layer3_1_bn1_running_mean: R.Tensor((64,), dtype="float32"),
        layer3_1_bn1_running_var: R.Tensor((64,), dtype="float32"),
        layer3_1_bn2_running_mean: R.Tensor((64,), dtype="float32"),
        layer3_1_bn2_running_var: R.Tensor((64,), dtype="float32"),
        layer3_2_bn1_running_mean: R.Tensor((64,), dtype="float32"),
        layer3_2_bn1_running_var: R.Tensor((64,), dtype="float32"),
        layer3_2_bn2_running_mean: R.Tensor((64,), dtype="float32"),
        layer3_2_bn2_running_var: R.Tensor((64,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            conv1: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.conv2d(x, conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            bn1__1: R.Tuple(R.Tensor((batch, 16, 32, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(conv1, bn1_weight, bn1_bias,
                bn1_running_mean, bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            bn1: R.Tensor((batch, 16, 32, 32), dtype="float32") = bn1__1[0]
            relu: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.relu(bn1)
            layer1_0_conv1: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.conv2d(relu, layer1_0_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_0_bn1__1: R.Tuple(R.Tensor((batch, 16, 32, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(layer1_0_conv1,
                layer1_0_bn1_weight, layer1_0_bn1_bias, layer1_0_bn1_running_mean, layer1_0_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_0_bn1: R.Tensor((batch, 16, 32, 32), dtype="float32") = layer1_0_bn1__1[0]
            relu_1: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.relu(layer1_0_bn1)
            layer1_0_conv2: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.conv2d(relu_1, layer1_0_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_0_bn2__1: R.Tuple(R.Tensor((batch, 16, 32, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(layer1_0_conv2,
                layer1_0_bn2_weight, layer1_0_bn2_bias, layer1_0_bn2_running_mean, layer1_0_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_0_bn2: R.Tensor((batch, 16, 32, 32), dtype="float32") = layer1_0_bn2__1[0]
            add: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.add(layer1_0_bn2, relu)
            relu_2: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.relu(add)
            layer1_1_conv1: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.conv2d(relu_2, layer1_1_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_1_bn1__1: R.Tuple(R.Tensor((batch, 16, 32, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(layer1_1_conv1,
                layer1_1_bn1_weight, layer1_1_bn1_bias, layer1_1_bn1_running_mean, layer1_1_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_1_bn1: R.Tensor((batch, 16, 32, 32), dtype="float32") = layer1_1_bn1__1[0]
            relu_3: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.relu(layer1_1_bn1)
            layer1_1_conv2: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.conv2d(relu_3, layer1_1_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_1_bn2__1: R.Tuple(R.Tensor((batch, 16, 32, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(layer1_1_conv2,
                layer1_1_bn2_weight, layer1_1_bn2_bias, layer1_1_bn2_running_mean, layer1_1_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_1_bn2: R.Tensor((batch, 16, 32, 32), dtype="float32") = layer1_1_bn2__1[0]
            add_1: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.add(layer1_1_bn2, relu_2)
            relu_4: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.relu(add_1)
            layer1_2_conv1: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.conv2d(relu_4, layer1_2_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_2_bn1__1: R.Tuple(R.Tensor((batch, 16, 32, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(layer1_2_conv1,
                layer1_2_bn1_weight, layer1_2_bn1_bias, layer1_2_bn1_running_mean, layer1_2_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_2_bn1: R.Tensor((batch, 16, 32, 32), dtype="float32") = layer1_2_bn1__1[0]
            relu_5: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.relu(layer1_2_bn1)
            layer1_2_conv2: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.conv2d(relu_5, layer1_2_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_2_bn2__1: R.Tuple(R.Tensor((batch, 16, 32, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(layer1_2_conv2,
                layer1_2_bn2_weight, layer1_2_bn2_bias, layer1_2_bn2_running_mean, layer1_2_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_2_bn2: R.Tensor((batch, 16, 32, 32), dtype="float32") = layer1_2_bn2__1[0]
            add_2: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.add(layer1_2_bn2, relu_4)
            relu_6: R.Tensor((batch, 16, 32, 32), dtype="float32") = R.nn.relu(add_2)
            layer2_0_conv1: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.conv2d(relu_6, layer2_0_conv1_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_0_bn1__1: R.Tuple(R.Tensor((batch, 32, 16, 16), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(layer2_0_conv1,
                layer2_0_bn1_weight, layer2_0_bn1_bias, layer2_0_bn1_running_mean, layer2_0_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_0_bn1: R.Tensor((batch, 32, 16, 16), dtype="float32") = layer2_0_bn1__1[0]
            relu_7: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.relu(layer2_0_bn1)
            layer2_0_conv2: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.conv2d(relu_7, layer2_0_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_0_bn2__1: R.Tuple(R.Tensor((batch, 32, 16, 16), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(layer2_0_conv2,
                layer2_0_bn2_weight, layer2_0_bn2_bias, layer2_0_bn2_running_mean, layer2_0_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_0_bn2: R.Tensor((batch, 32, 16, 16), dtype="float32") = layer2_0_bn2__1[0]
            getitem__1: R.Tensor((batch, 16, 16, 32), dtype="float32") = R.strided_slice(relu_6, (2,), (0,), (32,), (2,), assume_inbound=True)
            getitem: R.Tensor((batch, 16, 16, 16), dtype="float32") = R.strided_slice(getitem__1, (3,), (0,), (32,), (2,), assume_inbound=True)
            pad: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.pad(getitem, pad_width=[0, 0, 8, 8, 0, 0, 0, 0], pad_value=0.0, pad_mode="constant")
            add_3: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.add(layer2_0_bn2, pad)
            relu_8: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.relu(add_3)
            layer2_1_conv1: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.conv2d(relu_8, layer2_1_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_1_bn1__1: R.Tuple(R.Tensor((batch, 32, 16, 16), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(layer2_1_conv1,
                layer2_1_bn1_weight, layer2_1_bn1_bias, layer2_1_bn1_running_mean, layer2_1_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_1_bn1: R.Tensor((batch, 32, 16, 16), dtype="float32") = layer2_1_bn1__1[0]
            relu_9: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.relu(layer2_1_bn1)
            layer2_1_conv2: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.conv2d(relu_9, layer2_1_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_1_bn2__1: R.Tuple(R.Tensor((batch, 32, 16, 16), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(layer2_1_conv2,
                layer2_1_bn2_weight, layer2_1_bn2_bias, layer2_1_bn2_running_mean, layer2_1_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_1_bn2: R.Tensor((batch, 32, 16, 16), dtype="float32") = layer2_1_bn2__1[0]
            add_4: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.add(layer2_1_bn2, relu_8)
            relu_10: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.relu(add_4)
            layer2_2_conv1: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.conv2d(relu_10, layer2_2_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_2_bn1__1: R.Tuple(R.Tensor((batch, 32, 16, 16), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(layer2_2_conv1,
                layer2_2_bn1_weight, layer2_2_bn1_bias, layer2_2_bn1_running_mean, layer2_2_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_2_bn1: R.Tensor((batch, 32, 16, 16), dtype="float32") = layer2_2_bn1__1[0]
            relu_11: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.relu(layer2_2_bn1)
            layer2_2_conv2: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.conv2d(relu_11, layer2_2_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_2_bn2__1: R.Tuple(R.Tensor((batch, 32, 16, 16), dtype="float32"), R.Tensor((32,), dtype="float32"), R.Tensor((32,), dtype="float32")) = R.nn.batch_norm(layer2_2_conv2,
                layer2_2_bn2_weight, layer2_2_bn2_bias, layer2_2_bn2_running_mean, layer2_2_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_2_bn2: R.Tensor((batch, 32, 16, 16), dtype="float32") = layer2_2_bn2__1[0]
            add_5: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.add(layer2_2_bn2, relu_10)
            relu_12: R.Tensor((batch, 32, 16, 16), dtype="float32") = R.nn.relu(add_5)
            layer3_0_conv1: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.conv2d(relu_12, layer3_0_conv1_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_0_bn1__1: R.Tuple(R.Tensor((batch, 64, 8, 8), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer3_0_conv1,
                layer3_0_bn1_weight, layer3_0_bn1_bias, layer3_0_bn1_running_mean, layer3_0_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_0_bn1: R.Tensor((batch, 64, 8, 8), dtype="float32") = layer3_0_bn1__1[0]
            relu_13: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.relu(layer3_0_bn1)
            layer3_0_conv2: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.conv2d(relu_13, layer3_0_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_0_bn2__1: R.Tuple(R.Tensor((batch, 64, 8, 8), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer3_0_conv2,
                layer3_0_bn2_weight, layer3_0_bn2_bias, layer3_0_bn2_running_mean, layer3_0_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_0_bn2: R.Tensor((batch, 64, 8, 8), dtype="float32") = layer3_0_bn2__1[0]
            getitem_1__1: R.Tensor((batch, 32, 8, 16), dtype="float32") = R.strided_slice(relu_12, (2,), (0,), (16,), (2,), assume_inbound=True)
            getitem_1: R.Tensor((batch, 32, 8, 8), dtype="float32") = R.strided_slice(getitem_1__1, (3,), (0,), (16,), (2,), assume_inbound=True)
            pad_1: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.pad(getitem_1, pad_width=[0, 0, 16, 16, 0, 0, 0, 0], pad_value=0.0, pad_mode="constant")
            add_6: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.add(layer3_0_bn2, pad_1)
            relu_14: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.relu(add_6)
            layer3_1_conv1: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.conv2d(relu_14, layer3_1_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_1_bn1__1: R.Tuple(R.Tensor((batch, 64, 8, 8), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer3_1_conv1,
                layer3_1_bn1_weight, layer3_1_bn1_bias, layer3_1_bn1_running_mean, layer3_1_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_1_bn1: R.Tensor((batch, 64, 8, 8), dtype="float32") = layer3_1_bn1__1[0]
            relu_15: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.relu(layer3_1_bn1)
            layer3_1_conv2: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.conv2d(relu_15, layer3_1_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_1_bn2__1: R.Tuple(R.Tensor((batch, 64, 8, 8), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer3_1_conv2,
                layer3_1_bn2_weight, layer3_1_bn2_bias, layer3_1_bn2_running_mean, layer3_1_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_1_bn2: R.Tensor((batch, 64, 8, 8), dtype="float32") = layer3_1_bn2__1[0]
            add_7: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.add(layer3_1_bn2, relu_14)
            relu_16: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.relu(add_7)
            layer3_2_conv1: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.conv2d(relu_16, layer3_2_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_2_bn1__1: R.Tuple(R.Tensor((batch, 64, 8, 8), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer3_2_conv1,
                layer3_2_bn1_weight, layer3_2_bn1_bias, layer3_2_bn1_running_mean, layer3_2_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_2_bn1: R.Tensor((batch, 64, 8, 8), dtype="float32") = layer3_2_bn1__1[0]
            relu_17: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.relu(layer3_2_bn1)
            layer3_2_conv2: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.conv2d(relu_17, layer3_2_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_2_bn2__1: R.Tuple(R.Tensor((batch, 64, 8, 8), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer3_2_conv2,
                layer3_2_bn2_weight, layer3_2_bn2_bias, layer3_2_bn2_running_mean, layer3_2_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_2_bn2: R.Tensor((batch, 64, 8, 8), dtype="float32") = layer3_2_bn2__1[0]
            add_8: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.add(layer3_2_bn2, relu_16)
            relu_18: R.Tensor((batch, 64, 8, 8), dtype="float32") = R.nn.relu(add_8)
            avg_pool2d: R.Tensor((batch, 64, 1, 1), dtype="float32") = R.nn.avg_pool2d(relu_18, pool_size=[8, 8], strides=[8, 8], dilation=[1, 1], padding=[0, 0, 0, 0], ceil_mode=False,
                count_include_pad=True, layout="NCHW", out_layout="NCHW")
            view: R.Tensor((batch, 64), dtype="float32") = R.reshape(avg_pool2d, R.shape([batch, 64]))
            linear__1: R.Tensor((64, 10), dtype="float32") = R.permute_dims(linear_weight, axes=None)
            linear__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(view, linear__1, out_dtype=None)
            linear: R.Tensor((batch, 10), dtype="float32") = R.add(linear__2, linear_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = linear
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# cec0b5519f0f88fa4c20 conv1_weight: float32[16, 3, 3, 3]
# 51de4f4fe638ff51e24e bn1_weight: float32[16]
# 4547278485a8d039c11b bn1_bias: float32[16]
# 8f20e5706729cd6952dd layer1_0_conv1_weight: float32[16, 16, 3, 3]
# a440f7cbfdc5f78d43bf layer1_0_bn1_weight: float32[16]
# 0870a625fc6dffbdd2e0 layer1_0_bn1_bias: float32[16]
# 4116d8f5e4b82baaa16d layer1_0_conv2_weight: float32[16, 16, 3, 3]
# 622b786abe2536019aae layer1_0_bn2_weight: float32[16]
# 4d2087e8d9614b1ff1ba layer1_0_bn2_bias: float32[16]
# 1ea6ba08189d3f91b4da layer1_1_conv1_weight: float32[16, 16, 3, 3]
# 8843ba1e71b72c6ca1ea layer1_1_bn1_weight: float32[16]
# ab7a8cfb7e12bc808b0d layer1_1_bn1_bias: float32[16]
# af941d30ee7c4761f48c layer1_1_conv2_weight: float32[16, 16, 3, 3]
# e838244354d582fd9c7f layer1_1_bn2_weight: float32[16]
# e3661089081c0aaa9cbe layer1_1_bn2_bias: float32[16]
# 19a58daed5312e2649ae layer1_2_conv1_weight: float32[16, 16, 3, 3]
# f34822f96b80c278e79d layer1_2_bn1_weight: float32[16]
# 8c95648e0f60ccf77e52 layer1_2_bn1_bias: float32[16]
# f6bec9d9981e8914660b layer1_2_conv2_weight: float32[16, 16, 3, 3]
# a95d8718ebc8296dd4a2 layer1_2_bn2_weight: float32[16]
# a9629532a9ed5288640f layer1_2_bn2_bias: float32[16]
# 406aafc11d27a89c847e layer2_0_conv1_weight: float32[32, 16, 3, 3]
# 5181bf3060c7a03b190f layer2_0_bn1_weight: float32[32]
# 727ed1a18af71c696db6 layer2_0_bn1_bias: float32[32]
# 250a0ecddd9ce931f6ad layer2_0_conv2_weight: float32[32, 32, 3, 3]
# d080731c406a49e7014f layer2_0_bn2_weight: float32[32]
# 6c45abdfc08457d330d8 layer2_0_bn2_bias: float32[32]
# eb0ffe2efef554818026 layer2_1_conv1_weight: float32[32, 32, 3, 3]
# b6c9d81f2a232502f55d layer2_1_bn1_weight: float32[32]
# c2e176af7bc1847322b8 layer2_1_bn1_bias: float32[32]
# 8071c868345f50c09daa layer2_1_conv2_weight: float32[32, 32, 3, 3]
# 8c6c77e6e58ad334e85b layer2_1_bn2_weight: float32[32]
# 5c61a80b36f13f62c2ca layer2_1_bn2_bias: float32[32]
# 00e9d3d550811d834820 layer2_2_conv1_weight: float32[32, 32, 3, 3]
# 3f7193eb6ce7d638344a layer2_2_bn1_weight: float32[32]
# c61427c651acb53e10d7 layer2_2_bn1_bias: float32[32]
# 8873171e04574e83c7a6 layer2_2_conv2_weight: float32[32, 32, 3, 3]
# 9460b30ccafef898b49a layer2_2_bn2_weight: float32[32]
# 3a0cb97faf01f0e7c6af layer2_2_bn2_bias: float32[32]
# ecb0afc990144e9551f9 layer3_0_conv1_weight: float32[64, 32, 3, 3]
# feaeec1bbe9dd82dab5b layer3_0_bn1_weight: float32[64]
# a9e7d0c758a1e2a1cefe layer3_0_bn1_bias: float32[64]
# 441721a8a97ee64c0a4a layer3_0_conv2_weight: float32[64, 64, 3, 3]
# 49f6cdbeb1e8d5052c99 layer3_0_bn2_weight: float32[64]
# 5f01dd759e915f041925 layer3_0_bn2_bias: float32[64]
# 13e9578c30439e54d18d layer3_1_conv1_weight: float32[64, 64, 3, 3]
# 6e7c66ec6e279fdd185b layer3_1_bn1_weight: float32[64]
# a8cbe7602ddc3909fe0c layer3_1_bn1_bias: float32[64]
# 888385ff567b478aa777 layer3_1_conv2_weight: float32[64, 64, 3, 3]
# b048762e27f7ba1af1ec layer3_1_bn2_weight: float32[64]
# a400f711c60cea0fee6a layer3_1_bn2_bias: float32[64]
# 52104b95ae8285e34689 layer3_2_conv1_weight: float32[64, 64, 3, 3]
# b18017c63cf4a1b1f9f5 layer3_2_bn1_weight: float32[64]
# 9b143dd3d796f8b984fc layer3_2_bn1_bias: float32[64]
# 8df6a3c125776afe2350 layer3_2_conv2_weight: float32[64, 64, 3, 3]
# 593d631920e1d702bfe5 layer3_2_bn2_weight: float32[64]
# ba7d5ef71558c054cf55 layer3_2_bn2_bias: float32[64]
# 00e2daf81231f91ad00a linear_weight: float32[10, 64]
# e7b009034706d014a616 linear_bias: float32[10]
# 07fd72fcd9f7d9b9f321 bn1_running_mean: float32[16]
# 1557d87fdb5cff183db7 bn1_running_var: float32[16]
# 9a25e762004144a87759 layer1_0_bn1_running_mean: float32[16]
# b4dd8ae74ff3221a5dd4 layer1_0_bn1_running_var: float32[16]
# 18fff110ab5024c1c584 layer1_0_bn2_running_mean: float32[16]
# a20564cd0b6ef540f0d0 layer1_0_bn2_running_var: float32[16]
# 2457b5de2a7c116e0fa7 layer1_1_bn1_running_mean: float32[16]
# 3289d86087b4be9a2d80 layer1_1_bn1_running_var: float32[16]
# db3bb57e1d5e00db241e layer1_1_bn2_running_mean: float32[16]
# a2b06fa5714c7df4a3a1 layer1_1_bn2_running_var: float32[16]
# d8ad5c8c4cd37ebb554e layer1_2_bn1_running_mean: float32[16]
# 4def0af716eac7b39885 layer1_2_bn1_running_var: float32[16]
# 0d4dbab00dd96e75f459 layer1_2_bn2_running_mean: float32[16]
# a280cba97799af78c937 layer1_2_bn2_running_var: float32[16]
# d67c3d13530a95b9f7b0 layer2_0_bn1_running_mean: float32[32]
# 98a89ee0faa3407048a9 layer2_0_bn1_running_var: float32[32]
# d71bd00f94f12cc6c1d1 layer2_0_bn2_running_mean: float32[32]
# ae9822d300e3224b9153 layer2_0_bn2_running_var: float32[32]
# 8b70850c40bbdd86e6b3 layer2_1_bn1_running_mean: float32[32]
# 822527bf389a52f54571 layer2_1_bn1_running_var: float32[32]
# 226214bb05fd8c675962 layer2_1_bn2_running_mean: float32[32]
# 514a258c692fee6b03a5 layer2_1_bn2_running_var: float32[32]
# cd83b25940d9a0fcccae layer2_2_bn1_running_mean: float32[32]
# 89ce17284ef106457219 layer2_2_bn1_running_var: float32[32]
# 71be1febdbdf86cd6772 layer2_2_bn2_running_mean: float32[32]
# 007f30ee23febff8d441 layer2_2_bn2_running_var: float32[32]
# a13a7a343abdd50fd3ac layer3_0_bn1_running_mean: float32[64]
# 2cd4981c3660cd1c750a layer3_0_bn1_running_var: float32[64]
# 99806e4818da401bbcb9 layer3_0_bn2_running_mean: float32[64]
# 58ce93aa89e1c654d426 layer3_0_bn2_running_var: float32[64]
# 5df83dd57ca3a974c1e5 layer3_1_bn1_running_mean: float32[64]
# d8db70a993a17edb24d6 layer3_1_bn1_running_var: float32[64]
# ddefbe577b24bd7fd14c layer3_1_bn2_running_mean: float32[64]
# ac5e14d956acbab18502 layer3_1_bn2_running_var: float32[64]
# 33c0a6210df43b78c1f9 layer3_2_bn1_running_mean: float32[64]
# e7cd099f95494b763c57 layer3_2_bn1_running_var: float32[64]
# 2aaef95b2dfced9a1525 layer3_2_bn2_running_mean: float32[64]
# 605f3f864d2bdcb11ad7 layer3_2_bn2_running_var: float32[64]
