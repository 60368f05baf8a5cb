# resnet18, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 3, 224, 224), dtype="float32"),
        conv1_weight: R.Tensor((64, 3, 7, 7), dtype="float32"),
        bn1_weight: R.Tensor((64,), dtype="float32"),
        bn1_bias: R.Tensor((64,), dtype="float32"),
        layer1_0_conv1_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer1_0_bn1_weight: R.Tensor((64,), dtype="float32"),
        layer1_0_bn1_bias: R.Tensor((64,), dtype="float32"),
        layer1_0_conv2_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer1_0_bn2_weight: R.Tensor((64,), dtype="float32"),
        layer1_0_bn2_bias: R.Tensor((64,), dtype="float32"),
        layer1_1_conv1_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer1_1_bn1_weight: R.Tensor((64,), dtype="float32"),
        layer1_1_bn1_bias: R.Tensor((64,), dtype="float32"),
        layer1_1_conv2_weight: R.Tensor((64, 64, 3, 3), dtype="float32"),
        layer1_1_bn2_weight: R.Tensor((64,), dtype="float32"),
        layer1_1_bn2_bias: R.Tensor((64,), dtype="float32"),
        layer2_0_conv1_weight: R.Tensor((128, 64, 3, 3), dtype="float32"),
        layer2_0_bn1_weight: R.Tensor((128,), dtype="float32"),
        layer2_0_bn1_bias: R.Tensor((128,), dtype="float32"),
        layer2_0_conv2_weight: R.Tensor((128, 128, 3, 3), dtype="float32"),
        layer2_0_bn2_weight: R.Tensor((128,), dtype="float32"),
        layer2_0_bn2_bias: R.Tensor((128,), dtype="float32"),
        layer2_0_downsample_0_weight: R.Tensor((128, 64, 1, 1), dtype="float32"),
        layer2_0_downsample_1_weight: R.Tensor((128,), dtype="float32"),
        layer2_0_downsample_1_bias: R.Tensor((128,), dtype="float32"),
        layer2_1_conv1_weight: R.Tensor((128, 128, 3, 3), dtype="float32"),
        layer2_1_bn1_weight: R.Tensor((128,), dtype="float32"),
        layer2_1_bn1_bias: R.Tensor((128,), dtype="float32"),
        layer2_1_conv2_weight: R.Tensor((128, 128, 3, 3), dtype="float32"),
        layer2_1_bn2_weight: R.Tensor((128,), dtype="float32"),
        layer2_1_bn2_bias: R.Tensor((128,), dtype="float32"),
        layer3_0_conv1_weight: R.Tensor((256, 128, 3, 3), dtype="float32"),
        layer3_0_bn1_weight: R.Tensor((256,), dtype="float32"),
        layer3_0_bn1_bias: R.Tensor((256,), dtype="float32"),
        layer3_0_conv2_weight: R.Tensor((256, 256, 3, 3), dtype="float32"),
        layer3_0_bn2_weight: R.Tensor((256,), dtype="float32"),
        layer3_0_bn2_bias: R.Tensor((256,), dtype="float32"),
        layer3_0_downsample_0_weight: R.Tensor((256, 128, 1, 1), dtype="float32"),
        layer3_0_downsample_1_weight: R.Tensor((256,), dtype="float32"),
        layer3_0_downsample_1_bias: R.Tensor((256,), dtype="float32"),
        layer3_1_conv1_weight: R.Tensor((256, 256, 3, 3), dtype="float32"),
        layer3_1_bn1_weight: R.Tensor((256,), dtype="float32"),
        layer3_1_bn1_bias: R.Tensor((256,), dtype="float32"),
        layer3_1_conv2_weight: R.Tensor((256, 256, 3, 3), dtype="float32"),
        layer3_1_bn2_weight: R.Tensor((256,), dtype="float32"),
        layer3_1_bn2_bias: R.Tensor((256,), dtype="float32"),
        layer4_0_conv1_weight: R.Tensor((512, 256, 3, 3), dtype="float32"),
        layer4_0_bn1_weight: R.Tensor((512,), dtype="float32"),
        layer4_0_bn1_bias: R.Tensor((512,), dtype="float32"),
        layer4_0_conv2_weight: R.Tensor((512, 512, 3, 3), dtype="float32"),
        layer4_0_bn2_weight: R.Tensor((512,), dtype="float32"),
        layer4_0_bn2_bias: R.Tensor((512,), dtype="float32"),
        layer4_0_downsample_0_weight: R.Tensor((512, 256, 1, 1), dtype="float32"),
        layer4_0_downsample_1_weight: R.Tensor((512,), dtype="float32"),
        layer4_0_downsample_1_bias: R.Tensor((512,), dtype="float32"),
        layer4_1_conv1_weight: R.Tensor((512, 512, 3, 3), dtype="float32"),
        layer4_1_bn1_weight: R.Tensor((512,), dtype="float32"),
        layer4_1_bn1_bias: R.Tensor((512,), dtype="float32"),
        layer4_1_conv2_weight: R.Tensor((512, 512, 3, 3), dtype="float32"),
        layer4_1_bn2_weight: R.Tensor((512,), dtype="float32"),
        layer4_1_bn2_bias: R.Tensor((512,), dtype="float32"),
        fc_weight: R.Tensor((1000, 512), dtype="float32"),
        fc_bias: R.Tensor((1000,), dtype="float32"),
        bn1_running_mean: R.Tensor((64,), dtype="float32"),
        bn1_running_var: R.Tensor((64,), dtype="float32"),
        layer1_0_bn1_running_mean: R.Tensor((64,), dtype="float32"),
        layer1_0_bn1_running_var: R.Tensor((64,), dtype="float32"),
        layer1_0_bn2_running_mean: R.Tensor((64,), dtype="float32"),
        layer1_0_bn2_running_var: R.Tensor((64,), dtype="float32"),
        layer1_1_bn1_running_mean: R.Tensor((64,), dtype="float32"),
        layer1_1_bn1_running_var: R.Tensor((64,), dtype="float32"),
        layer1_1_bn2_running_mean: R.Tensor((64,), dtype="float32"),
        layer1_1_bn2_running_var: R.Tensor((64,), dtype="float32"),
        layer2_0_bn1_running_mean: R.Tensor((128,), dtype="float32"),
        layer2_0_bn1_running_var: R.Tensor((128,), dtype="float32"),
        layer2_0_bn2_running_mean: R.Tensor((128,), dtype="float32"),
        layer2_0_bn2_running_var: R.Tensor((128,), dtype="float32"),
        layer2_0_downsample_1_running_mean: R.Tensor((128,), dtype="float32"),
        layer2_0_downsample_1_running_var: R.Tensor((128,), dtype="float32"),
        layer2_1_bn1_running_mean: R.Tensor((128,), dtype="float32"),
        layer2_1_bn1_running_var: R.Tensor((128,), dtype="float32"),
        layer2_1_bn2_running_mean: R.Tensor((128,), dtype="float32"),
        layer2_1_bn2_running_var: R.Tensor((128,), dtype="float32"),
        layer3_0_bn1_running_mean: R.Tensor((256,), dtype="float32"),
        layer3_0_bn1_running_var: R.Tensor((256,), dtype="float32"),
        layer3_0_bn2_running_mean: R.Tensor((256,), dtype="float32"),
        layer3_0_bn2_running_var: R.Tensor((256,), dtype="float32"),
        layer3_0_downsample_1_running_mean: R.Tensor((256,), dtype="float32"),
        layer3_0_downsample_1_running_var: R.Tensor((256,), dtype="float32"),
        layer3_1_bn1_running_mean: R.Tensor((256,), dtype="float32"),
        layer3_1_bn1_running_var: R.Tensor((256,), dtype="float32"),
        layer3_1_bn2_running_mean: R.Tensor((256,), dtype="float32"),
        layer3_1_bn2_running_var: R.Tensor((256,), dtype="float32"),
        layer4_0_bn1_running_mean: R.Tensor((512,), dtype="float32"),
        layer4_0_bn1_running_var: R.Tensor((512,), dtype="float32"),
        layer4_0_bn2_running_mean: R.Tensor((512,), dtype="float32"),
        layer4_0_bn2_running_var: R.Tensor((512,), dtype="float32"),
        layer4_0_downsample_1_running_mean: R.Tensor((512,), dtype="float32"),
        layer4_0_downsample_1_running_var: R.Tensor((512,), dtype="float32"),
        layer4_1_bn1_running_mean: R.Tensor((512,), dtype="float32"),
        layer4_1_bn1_running_var: R.Tensor((512,), dtype="float32"),
        layer4_1_bn2_running_mean: R.Tensor((512,), dtype="float32"),
        layer4_1_bn2_running_var: R.Tensor((512,), dtype="float32"),
    ) -> R.Tensor((batch, 1000), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            conv1: R.Tensor((batch, 64, 112, 112), dtype="float32") = R.nn.conv2d(x, conv1_weight, strides=[2, 2], padding=[3, 3, 3, 3], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            bn1__1: R.Tuple(R.Tensor((batch, 64, 112, 112), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(conv1, bn1_weight, bn1_bias,
                bn1_running_mean, bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            bn1: R.Tensor((batch, 64, 112, 112), dtype="float32") = bn1__1[0]
            relu: R.Tensor((batch, 64, 112, 112), dtype="float32") = R.nn.relu(bn1)
            maxpool: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.max_pool2d(relu, pool_size=[3, 3], strides=[2, 2], dilation=[1, 1], padding=[1, 1, 1, 1], ceil_mode=False,
                count_include_pad=False, layout="NCHW", out_layout="NCHW")
            layer1_0_conv1: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.conv2d(maxpool, layer1_0_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_0_bn1__1: R.Tuple(R.Tensor((batch, 64, 56, 56), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer1_0_conv1,
                layer1_0_bn1_weight, layer1_0_bn1_bias, layer1_0_bn1_running_mean, layer1_0_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_0_bn1: R.Tensor((batch, 64, 56, 56), dtype="float32") = layer1_0_bn1__1[0]
            layer1_0_relu: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.relu(layer1_0_bn1)
            layer1_0_conv2: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.conv2d(layer1_0_relu, layer1_0_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_0_bn2__1: R.Tuple(R.Tensor((batch, 64, 56, 56), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer1_0_conv2,
                layer1_0_bn2_weight, layer1_0_bn2_bias, layer1_0_bn2_running_mean, layer1_0_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_0_bn2: R.Tensor((batch, 64, 56, 56), dtype="float32") = layer1_0_bn2__1[0]
            add: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.add(layer1_0_bn2, maxpool)
            layer1_0_relu_1: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.relu(add)
            layer1_1_conv1: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.conv2d(layer1_0_relu_1, layer1_1_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_1_bn1__1: R.Tuple(R.Tensor((batch, 64, 56, 56), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer1_1_conv1,
                layer1_1_bn1_weight, layer1_1_bn1_bias, layer1_1_bn1_running_mean, layer1_1_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_1_bn1: R.Tensor((batch, 64, 56, 56), dtype="float32") = layer1_1_bn1__1[0]
            layer1_1_relu: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.relu(layer1_1_bn1)
            layer1_1_conv2: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.conv2d(layer1_1_relu, layer1_1_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer1_1_bn2__1: R.Tuple(R.Tensor((batch, 64, 56, 56), dtype="float32"), R.Tensor((64,), dtype="float32"), R.Tensor((64,), dtype="float32")) = R.nn.batch_norm(layer1_1_conv2,
                layer1_1_bn2_weight, layer1_1_bn2_bias, layer1_1_bn2_running_mean, layer1_1_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer1_1_bn2: R.Tensor((batch, 64, 56, 56), dtype="float32") = layer1_1_bn2__1[0]
            add_1: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.add(layer1_1_bn2, layer1_0_relu_1)
            layer1_1_relu_1: R.Tensor((batch, 64, 56, 56), dtype="float32") = R.nn.relu(add_1)
            layer2_0_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(layer1_1_relu_1, layer2_0_conv1_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_0_bn1__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"), R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(layer2_0_conv1,
                layer2_0_bn1_weight, layer2_0_bn1_bias, layer2_0_bn1_running_mean, layer2_0_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_0_bn1: R.Tensor((batch, 128, 28, 28), dtype="float32") = layer2_0_bn1__1[0]
            layer2_0_relu: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(layer2_0_bn1)
            layer2_0_conv2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(layer2_0_relu, layer2_0_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_0_bn2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"), R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(layer2_0_conv2,
                layer2_0_bn2_weight, layer2_0_bn2_bias, layer2_0_bn2_running_mean, layer2_0_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_0_bn2: R.Tensor((batch, 128, 28, 28), dtype="float32") = layer2_0_bn2__1[0]
            layer2_0_downsample_0: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(layer1_1_relu_1, layer2_0_downsample_0_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_0_downsample_1__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"),
                R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(layer2_0_downsample_0, layer2_0_downsample_1_weight, layer2_0_downsample_1_bias, layer2_0_downsample_1_running_mean,
                layer2_0_downsample_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            layer2_0_downsample_1: R.Tensor((batch, 128, 28, 28), dtype="float32") = layer2_0_downsample_1__1[0]
            add_2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.add(layer2_0_bn2, layer2_0_downsample_1)
            layer2_0_relu_1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(add_2)
            layer2_1_conv1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(layer2_0_relu_1, layer2_1_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_1_bn1__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"), R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(layer2_1_conv1,
                layer2_1_bn1_weight, layer2_1_bn1_bias, layer2_1_bn1_running_mean, layer2_1_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_1_bn1: R.Tensor((batch, 128, 28, 28), dtype="float32") = layer2_1_bn1__1[0]
            layer2_1_relu: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(layer2_1_bn1)
            layer2_1_conv2: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.conv2d(layer2_1_relu, layer2_1_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer2_1_bn2__1: R.Tuple(R.Tensor((batch, 128, 28, 28), dtype="float32"), R.Tensor((128,), dtype="float32"), R.Tensor((128,), dtype="float32")) = R.nn.batch_norm(layer2_1_conv2,
                layer2_1_bn2_weight, layer2_1_bn2_bias, layer2_1_bn2_running_mean, layer2_1_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer2_1_bn2: R.Tensor((batch, 128, 28, 28), dtype="float32") = layer2_1_bn2__1[0]
            add_3: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.add(layer2_1_bn2, layer2_0_relu_1)
            layer2_1_relu_1: R.Tensor((batch, 128, 28, 28), dtype="float32") = R.nn.relu(add_3)
            layer3_0_conv1: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.conv2d(layer2_1_relu_1, layer3_0_conv1_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_0_bn1__1: R.Tuple(R.Tensor((batch, 256, 14, 14), dtype="float32"), R.Tensor((256,), dtype="float32"), R.Tensor((256,), dtype="float32")) = R.nn.batch_norm(layer3_0_conv1,
                layer3_0_bn1_weight, layer3_0_bn1_bias, layer3_0_bn1_running_mean, layer3_0_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_0_bn1: R.Tensor((batch, 256, 14, 14), dtype="float32") = layer3_0_bn1__1[0]
            layer3_0_relu: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.relu(layer3_0_bn1)
            layer3_0_conv2: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.conv2d(layer3_0_relu, layer3_0_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_0_bn2__1: R.Tuple(R.Tensor((batch, 256, 14, 14), dtype="float32"), R.Tensor((256,), dtype="float32"), R.Tensor((256,), dtype="float32")) = R.nn.batch_norm(layer3_0_conv2,
                layer3_0_bn2_weight, layer3_0_bn2_bias, layer3_0_bn2_running_mean, layer3_0_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_0_bn2: R.Tensor((batch, 256, 14, 14), dtype="float32") = layer3_0_bn2__1[0]
            layer3_0_downsample_0: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.conv2d(layer2_1_relu_1, layer3_0_downsample_0_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_0_downsample_1__1: R.Tuple(R.Tensor((batch, 256, 14, 14), dtype="float32"), R.Tensor((256,), dtype="float32"),
                R.Tensor((256,), dtype="float32")) = R.nn.batch_norm(layer3_0_downsample_0, layer3_0_downsample_1_weight, layer3_0_downsample_1_bias, layer3_0_downsample_1_running_mean,
                layer3_0_downsample_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            layer3_0_downsample_1: R.Tensor((batch, 256, 14, 14), dtype="float32") = layer3_0_downsample_1__1[0]
            add_4: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.add(layer3_0_bn2, layer3_0_downsample_1)
            layer3_0_relu_1: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.relu(add_4)
            layer3_1_conv1: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.conv2d(layer3_0_relu_1, layer3_1_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_1_bn1__1: R.Tuple(R.Tensor((batch, 256, 14, 14), dtype="float32"), R.Tensor((256,), dtype="float32"), R.Tensor((256,), dtype="float32")) = R.nn.batch_norm(layer3_1_conv1,
                layer3_1_bn1_weight, layer3_1_bn1_bias, layer3_1_bn1_running_mean, layer3_1_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_1_bn1: R.Tensor((batch, 256, 14, 14), dtype="float32") = layer3_1_bn1__1[0]
            layer3_1_relu: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.relu(layer3_1_bn1)
            layer3_1_conv2: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.conv2d(layer3_1_relu, layer3_1_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer3_1_bn2__1: R.Tuple(R.Tensor((batch, 256, 14, 14), dtype="float32"), R.Tensor((256,), dtype="float32"), R.Tensor((256,), dtype="float32")) = R.nn.batch_norm(layer3_1_conv2,
                layer3_1_bn2_weight, layer3_1_bn2_bias, layer3_1_bn2_running_mean, layer3_1_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer3_1_bn2: R.Tensor((batch, 256, 14, 14), dtype="float32") = layer3_1_bn2__1[0]
            add_5: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.add(layer3_1_bn2, layer3_0_relu_1)
            layer3_1_relu_1: R.Tensor((batch, 256, 14, 14), dtype="float32") = R.nn.relu(add_5)
            layer4_0_conv1: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.conv2d(layer3_1_relu_1, layer4_0_conv1_weight, strides=[2, 2], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer4_0_bn1__1: R.Tuple(R.Tensor((batch, 512, 7, 7), dtype="float32"), R.Tensor((512,), dtype="float32"), R.Tensor((512,), dtype="float32")) = R.nn.batch_norm(layer4_0_conv1,
                layer4_0_bn1_weight, layer4_0_bn1_bias, layer4_0_bn1_running_mean, layer4_0_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer4_0_bn1: R.Tensor((batch, 512, 7, 7), dtype="float32") = layer4_0_bn1__1[0]
            layer4_0_relu: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.relu(layer4_0_bn1)
            layer4_0_conv2: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.conv2d(layer4_0_relu, layer4_0_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer4_0_bn2__1: R.Tuple(R.Tensor((batch, 512, 7, 7), dtype="float32"), R.Tensor((512,), dtype="float32"), R.Tensor((512,), dtype="float32")) = R.nn.batch_norm(layer4_0_conv2,
                layer4_0_bn2_weight, layer4_0_bn2_bias, layer4_0_bn2_running_mean, layer4_0_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer4_0_bn2: R.Tensor((batch, 512, 7, 7), dtype="float32") = layer4_0_bn2__1[0]
            layer4_0_downsample_0: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.conv2d(layer3_1_relu_1, layer4_0_downsample_0_weight, strides=[2, 2], padding=[0, 0, 0, 0], dilation=[1, 1],
                groups=1, data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer4_0_downsample_1__1: R.Tuple(R.Tensor((batch, 512, 7, 7), dtype="float32"), R.Tensor((512,), dtype="float32"),
                R.Tensor((512,), dtype="float32")) = R.nn.batch_norm(layer4_0_downsample_0, layer4_0_downsample_1_weight, layer4_0_downsample_1_bias, layer4_0_downsample_1_running_mean,
                layer4_0_downsample_1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            layer4_0_downsample_1: R.Tensor((batch, 512, 7, 7), dtype="float32") = layer4_0_downsample_1__1[0]
            add_6: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.add(layer4_0_bn2, layer4_0_downsample_1)
            layer4_0_relu_1: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.relu(add_6)
            layer4_1_conv1: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.conv2d(layer4_0_relu_1, layer4_1_conv1_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer4_1_bn1__1: R.Tuple(R.Tensor((batch, 512, 7, 7), dtype="float32"), R.Tensor((512,), dtype="float32"), R.Tensor((512,), dtype="float32")) = R.nn.batch_norm(layer4_1_conv1,
                layer4_1_bn1_weight, layer4_1_bn1_bias, layer4_1_bn1_running_mean, layer4_1_bn1_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer4_1_bn1: R.Tensor((batch, 512, 7, 7), dtype="float32") = layer4_1_bn1__1[0]
            layer4_1_relu: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.relu(layer4_1_bn1)
            layer4_1_conv2: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.conv2d(layer4_1_relu, layer4_1_conv2_weight, strides=[1, 1], padding=[1, 1, 1, 1], dilation=[1, 1], groups=1,
                data_layout="NCHW", kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            layer4_1_bn2__1: R.Tuple(R.Tensor((batch, 512, 7, 7), dtype="float32"), R.Tensor((512,), dtype="float32"), R.Tensor((512,), dtype="float32")) = R.nn.batch_norm(layer4_1_conv2,
                layer4_1_bn2_weight, layer4_1_bn2_bias, layer4_1_bn2_running_mean, layer4_1_bn2_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True,
                momentum=0.10000000000000001, training=False)
            layer4_1_bn2: R.Tensor((batch, 512, 7, 7), dtype="float32") = layer4_1_bn2__1[0]
            add_7: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.add(layer4_1_bn2, layer4_0_relu_1)
            layer4_1_relu_1: R.Tensor((batch, 512, 7, 7), dtype="float32") = R.nn.relu(add_7)
            avgpool: R.Tensor((batch, 512, 1, 1), dtype="float32") = R.nn.adaptive_avg_pool2d(layer4_1_relu_1, output_size=[1, 1], layout="NCHW", out_layout="NCHW")
            flatten: R.Tensor((batch, 512), dtype="float32") = R.reshape(avgpool, R.shape([batch, 512]))
            fc__1: R.Tensor((512, 1000), dtype="float32") = R.permute_dims(fc_weight, axes=None)
            fc__2: R.Tensor((batch, 1000), dtype="float32") = R.matmul(flatten, fc__1, out_dtype=None)
            fc: R.Tensor((batch, 1000), dtype="float32") = R.add(fc__2, fc_bias)
            gv: R.Tensor((batch, 1000), dtype="float32") = fc
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# b50aa26c6bd0daef7065 conv1_weight: float32[64, 3, 7, 7]
# d20fe2dfd61ac48931a3 bn1_weight: float32[64]
# 98b3058e50bb5d2d47b3 bn1_bias: float32[64]
# badec983ad4a99cefc55 layer1_0_conv1_weight: float32[64, 64, 3, 3]
# 936eb85629f94b07ee50 layer1_0_bn1_weight: float32[64]
# 86f633b2c0bcba12ebd5 layer1_0_bn1_bias: float32[64]
# cb4ecf4cf63dd986507f layer1_0_conv2_weight: float32[64, 64, 3, 3]
# 19178d959216ab6d98f9 layer1_0_bn2_weight: float32[64]
# 90f08672eff6e48d1cb7 layer1_0_bn2_bias: float32[64]
# d3b939887491fd539cf9 layer1_1_conv1_weight: float32[64, 64, 3, 3]
# 7d351e60c19a26b8a94c layer1_1_bn1_weight: float32[64]
# ce29974e97ccff1c9659 layer1_1_bn1_bias: float32[64]
# 091f517f82d9eab7cba2 layer1_1_conv2_weight: float32[64, 64, 3, 3]
# 77f7ae67cce6130c5a35 layer1_1_bn2_weight: float32[64]
# 2c6e3419237616c56108 layer1_1_bn2_bias: float32[64]
# 71989feb28cb3fdc30aa layer2_0_conv1_weight: float32[128, 64, 3, 3]
# fa66778094d6863f89aa layer2_0_bn1_weight: float32[128]
# aa7ee58f648ed4156397 layer2_0_bn1_bias: float32[128]
# cecf35f521b6cede8608 layer2_0_conv2_weight: float32[128, 128, 3, 3]
# 3368f17ad2c84f9439c5 layer2_0_bn2_weight: float32[128]
# c259dd1ff091e1384a9a layer2_0_bn2_bias: float32[128]
# 39480cfc266fcd50b8ac layer2_0_downsample_0_weight: float32[128, 64, 1, 1]
# 6d3f7ff460898755aba2 layer2_0_downsample_1_weight: float32[128]
# d2cdab28a38b788a735e layer2_0_downsample_1_bias: float32[128]
# f174a836e3e55f6aff21 layer2_1_conv1_weight: float32[128, 128, 3, 3]
# 6fc33190e8e3e26a1245 layer2_1_bn1_weight: float32[128]
# 3030c8a2de4fa6447dfb layer2_1_bn1_bias: float32[128]
# 488613442551c032c6a3 layer2_1_conv2_weight: float32[128, 128, 3, 3]
# 04be0eaffcb87c753663 layer2_1_bn2_weight: float32[128]
# cfc923e2634336fe7ec7 layer2_1_bn2_bias: float32[128]
# cd60555d3569875439e2 layer3_0_conv1_weight: float32[256, 128, 3, 3]
# 29421b7fa74484b375ba layer3_0_bn1_weight: float32[256]
# 9dae919e10b63012f9d7 layer3_0_bn1_bias: float32[256]
# 8743aa7e1ab7d51c61d5 layer3_0_conv2_weight: float32[256, 256, 3, 3]
# 6bba648712f27a312131 layer3_0_bn2_weight: float32[256]
# 2131713bf58a6ad7c8c3 layer3_0_bn2_bias: float32[256]
# 2353f03614a4da4baa77 layer3_0_downsample_0_weight: float32[256, 128, 1, 1]
# 729ff02ccbc0faf1e3d7 layer3_0_downsample_1_weight: float32[256]
# 4ad1c4204d8093c3421e layer3_0_downsample_1_bias: float32[256]
# e669ab0c490ecd1923b3 layer3_1_conv1_weight: float32[256, 256, 3, 3]
# 0c0e78a9abe6e0ef10d9 layer3_1_bn1_weight: float32[256]
# f5a2bdff9f2b3bd1dc82 layer3_1_bn1_bias: float32[256]
# 05a81a2a52ed6ea12c70 layer3_1_conv2_weight: float32[256, 256, 3, 3]
# c362fc2436f988752a3b layer3_1_bn2_weight: float32[256]
# 642632d3f30140201cdd layer3_1_bn2_bias: float32[256]
# de13c8778bad9795926a layer4_0_conv1_weight: float32[512, 256, 3, 3]
# 79768544ef0db33afdaa layer4_0_bn1_weight: float32[512]
# 5edb7e6eef7d997bf1fc layer4_0_bn1_bias: float32[512]
# 5258eb4ff208b3f4c6f2 layer4_0_conv2_weight: float32[512, 512, 3, 3]
# 48fb1f026a71bab09168 layer4_0_bn2_weight: float32[512]
# 3e15afd229d45983f7b0 layer4_0_bn2_bias: float32[512]
# 6cac7f65a5c7dcf96d74 layer4_0_downsample_0_weight: float32[512, 256, 1, 1]
# 04184c573c5a25d9c30c layer4_0_downsample_1_weight: float32[512]
# 5aea3e28aeb8a70105fa layer4_0_downsample_1_bias: float32[512]
# 516101af74c5eb8d0567 layer4_1_conv1_weight: float32[512, 512, 3, 3]
# 79b888aa1f5868eef767 layer4_1_bn1_weight: float32[512]
# b62bc639de64c89f803a layer4_1_bn1_bias: float32[512]
# 58b123b2acc74208a7d6 layer4_1_conv2_weight: float32[512, 512, 3, 3]
# 047c1135da5dd5fd7c90 layer4_1_bn2_weight: float32[512]
# 49a025976d6c03212b30 layer4_1_bn2_bias: float32[512]
# dc2c114de84abee02e35 fc_weight: float32[1000, 512]
# 8c280ccd99e942659aab fc_bias: float32[1000]
# 35e94c2fe70bd5806afd bn1_running_mean: float32[64]
# 7517104bc365c89e7ebc bn1_running_var: float32[64]
# a5fb6040d27adc5332ce layer1_0_bn1_running_mean: float32[64]
# d618d5dafd4765ccbb81 layer1_0_bn1_running_var: float32[64]
# 63264900adce846dbf42 layer1_0_bn2_running_mean: float32[64]
# 277b2a73fc23c847e35b layer1_0_bn2_running_var: float32[64]
# 9fbf854b8341c139c2b9 layer1_1_bn1_running_mean: float32[64]
# 1b930c8445fdb2afb56a layer1_1_bn1_running_var: float32[64]
# 0f59fdbe4dc7db3daf6d layer1_1_bn2_running_mean: float32[64]
# f7a9ba606a4607cedc1d layer1_1_bn2_running_var: float32[64]
# 75efde47b4ea898aef49 layer2_0_bn1_running_mean: float32[128]
# cf4ce93cc78d951ebab7 layer2_0_bn1_running_var: float32[128]
# 766bef5cc4c44c40153c layer2_0_bn2_running_mean: float32[128]
# 1e34828798c7d519a538 layer2_0_bn2_running_var: float32[128]
# 2e859d1db74d45827a07 layer2_0_downsample_1_running_mean: float32[128]
# 97c6f15a344ae3dfd5b5 layer2_0_downsample_1_running_var: float32[128]
# d75069a5293f095d0667 layer2_1_bn1_running_mean: float32[128]
# d7576d5fd6534238c769 layer2_1_bn1_running_var: float32[128]
# e34cab7b454eb2ae218f layer2_1_bn2_running_mean: float32[128]
# c195246b6bb388d6e74d layer2_1_bn2_running_var: float32[128]
# 308abf740956fffb9277 layer3_0_bn1_running_mean: float32[256]
# 9d0bf786dff4db3e1bdc layer3_0_bn1_running_var: float32[256]
# 8a263b23156ebf86b093 layer3_0_bn2_running_mean: float32[256]
# 2610b978f0875c5b93ca layer3_0_bn2_running_var: float32[256]
# 7a0b70b973c2173bef50 layer3_0_downsample_1_running_mean: float32[256]
# 0e9758b6fb4f400f1cc1 layer3_0_downsample_1_running_var: float32[256]
# fe345b4e2b946a63e7ef layer3_1_bn1_running_mean: float32[256]
# a9674179166b78dd6020 layer3_1_bn1_running_var: float32[256]
# 8405cb8d907701eb852c layer3_1_bn2_running_mean: float32[256]
# d550c1eaea4b1f792b49 layer3_1_bn2_running_var: float32[256]
# d71a62dbfda2fdeffeea layer4_0_bn1_running_mean: float32[512]
# b14b6a263d8071f78def layer4_0_bn1_running_var: float32[512]
# add2a7efa61e02b36eef layer4_0_bn2_running_mean: float32[512]
# e1f16faeb3a9676e28eb layer4_0_bn2_running_var: float32[512]
# d936b15eeba818f0134a layer4_0_downsample_1_running_mean: float32[512]
# f59d68815b16d16f195c layer4_0_downsample_1_running_var: float32[512]
# 3a836658820e0e933609 layer4_1_bn1_running_mean: float32[512]
# 1d68dffee6b2d3ec4da2 layer4_1_bn1_running_var: float32[512]
# 599ac5d1b2ef463a59c9 layer4_1_bn2_running_mean: float32[512]
# 4efee886446feeb7c579 layer4_1_bn2_running_var: float32[512]
