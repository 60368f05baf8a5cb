# inception, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
avg_pool2d = call_function("torch._C._nn.avg_pool2d", input_1, 3, stride=1, padding=1, count_include_pad=False)
_0_point = call_module("0.point", input_1)  # Conv2d(3, 6, kernel_size=(1, 1), stride=(1, 1))
_0_wide_0 = call_module("0.wide.0", input_1)  # Conv2d(3, 4, kernel_size=(1, 7), stride=(1, 1), padding=(0, 3))
_0_wide_1 = call_module("0.wide.1", _0_wide_0)  # Conv2d(4, 8, kernel_size=(7, 1), stride=(1, 1), padding=(3, 0))
_0_pooled_0 = call_module("0.pooled.0", input_1)  # MaxPool2d(kernel_size=3, stride=1, padding=1, dilation=1, ceil_mode=False)
_0_pooled_1 = call_module("0.pooled.1", _0_pooled_0)  # Conv2d(3, 5, kernel_size=(1, 1), stride=(1, 1))
cat = call_function("torch.cat", (_0_point, _0_wide_1, _0_pooled_1, avg_pool2d), dim=-3)
relu = call_function("torch.nn.functional.relu", cat, inplace=False)
_1 = call_module("1", relu)  # MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
avg_pool2d_1 = call_function("torch._C._nn.avg_pool2d", _1, 3, stride=1, padding=1, count_include_pad=False)
_2_point = call_module("2.point", _1)  # Conv2d(22, 6, kernel_size=(1, 1), stride=(1, 1))
_2_wide_0 = call_module("2.wide.0", _1)  # Conv2d(22, 4, kernel_size=(1, 7), stride=(1, 1), padding=(0, 3))
_2_wide_1 = call_module("2.wide.1", _2_wide_0)  # Conv2d(4, 8, kernel_size=(7, 1), stride=(1, 1), padding=(3, 0))
_2_pooled_0 = call_module("2.pooled.0", _1)  # MaxPool2d(kernel_size=3, stride=1, padding=1, dilation=1, ceil_mode=False)
_2_pooled_1 = call_module("2.pooled.1", _2_pooled_0)  # Conv2d(22, 5, kernel_size=(1, 1), stride=(1, 1))
cat_1 = call_function("torch.cat", (_2_point, _2_wide_1, _2_pooled_1, avg_pool2d_1), dim=-3)
relu_1 = call_function("torch.nn.functional.relu", cat_1, inplace=False)
_3_0 = call_module("3.0", relu_1)  # AdaptiveAvgPool2d(output_size=1)
_3_1 = call_module("3.1", _3_0)  # Flatten(start_dim=1, end_dim=-1)
_3_2 = call_module("3.2", _3_1)  # Linear(in_features=41, out_features=10, bias=True)
output(_3_2)

# Weights: sha256 of dtype, shape and bytes
# 1ca694eca332eae7c909 0.point.weight: float32[6, 3, 1, 1]
# 6a9e82b4d38c6ea843cf 0.point.bias: float32[6]
# 8f72792bc19674d9fc15 0.wide.0.weight: float32[4, 3, 1, 7]
# 174bcdccfa41428a622b 0.wide.0.bias: float32[4]
# 36f86bbf5012958515d5 0.wide.1.weight: float32[8, 4, 7, 1]
# a4bf9c6c3f11f49a5fde 0.wide.1.bias: float32[8]
# 5a879a43e9435bc5945b 0.pooled.1.weight: float32[5, 3, 1, 1]
# 9794593512acd68e01c9 0.pooled.1.bias: float32[5]
# 8a16ebc438f8d5944bbd 2.point.weight: float32[6, 22, 1, 1]
# 578f1fcbb0d7127c94f9 2.point.bias: float32[6]
# 7a25d160804a6b340486 2.wide.0.weight: float32[4, 22, 1, 7]
# 027cee5dbc1f391286f9 2.wide.0.bias: float32[4]
# 5bb4c096cdc74895fd8d 2.wide.1.weight: float32[8, 4, 7, 1]
# b14fe51d137a3b6526d3 2.wide.1.bias: float32[8]
# 6cafb2d15d44d64b5e07 2.pooled.1.weight: float32[5, 22, 1, 1]
# 6463b25b1fe184bbb7ae 2.pooled.1.bias: float32[5]
# fee272666f5ec071b736 3.2.weight: float32[10, 41]
# 8870f171ba6d093297e1 3.2.bias: float32[10]
