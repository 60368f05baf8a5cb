# bottleneck, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0_0 = call_module("0.0", input_1)  # Conv2d(3, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_0_1 = call_module("0.1", _0_0)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_1 = call_module("1", _0_1)  # ReLU()
_2_reduce_0 = call_module("2.reduce.0", _1)  # Conv2d(16, 6, kernel_size=(1, 1), stride=(1, 1), bias=False)
_2_reduce_1 = call_module("2.reduce.1", _2_reduce_0)  # BatchNorm2d(6, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu = call_function("torch.relu", _2_reduce_1)
_2_middle_0 = call_module("2.middle.0", relu)  # Conv2d(6, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_2_middle_1 = call_module("2.middle.1", _2_middle_0)  # BatchNorm2d(6, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_1 = call_method("relu", _2_middle_1)
_2_expand_0 = call_module("2.expand.0", relu_1)  # Conv2d(6, 16, kernel_size=(1, 1), stride=(1, 1), bias=False)
_2_expand_1 = call_module("2.expand.1", _2_expand_0)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add = call_function("operator.add", _2_expand_1, _1)
relu_2 = call_function("torch.relu", add)
_3_reduce_0 = call_module("3.reduce.0", relu_2)  # Conv2d(16, 6, kernel_size=(1, 1), stride=(1, 1), bias=False)
_3_reduce_1 = call_module("3.reduce.1", _3_reduce_0)  # BatchNorm2d(6, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_3 = call_function("torch.relu", _3_reduce_1)
_3_middle_0 = call_module("3.middle.0", relu_3)  # Conv2d(6, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_3_middle_1 = call_module("3.middle.1", _3_middle_0)  # BatchNorm2d(6, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_4 = call_method("relu", _3_middle_1)
_3_expand_0 = call_module("3.expand.0", relu_4)  # Conv2d(6, 16, kernel_size=(1, 1), stride=(1, 1), bias=False)
_3_expand_1 = call_module("3.expand.1", _3_expand_0)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_1 = call_function("operator.add", _3_expand_1, relu_2)
relu_5 = call_function("torch.relu", add_1)
_4_0 = call_module("4.0", relu_5)  # AdaptiveAvgPool2d(output_size=1)
_4_1 = call_module("4.1", _4_0)  # Flatten(start_dim=1, end_dim=-1)
_4_2 = call_module("4.2", _4_1)  # Linear(in_features=16, out_features=10, bias=True)
output(_4_2)

# Weights: sha256 of dtype, shape and bytes
# 7dd937b6e63da4442f7d 0.0.weight: float32[16, 3, 3, 3]
# 5713ea235c18104dc49d 0.1.weight: float32[16]
# 46c23b5a880570da0b5c 0.1.bias: float32[16]
# f689c323f960eedb8c26 2.reduce.0.weight: float32[6, 16, 1, 1]
# 4e6fc127ce9d4284bc8a 2.reduce.1.weight: float32[6]
# a432b6ae14b1270b4a7d 2.reduce.1.bias: float32[6]
# 1d94edd3c712413fdd15 2.middle.0.weight: float32[6, 6, 3, 3]
# d9508dae1685d32e46b5 2.middle.1.weight: float32[6]
# ef62a4b6f0c13a18d7ea 2.middle.1.bias: float32[6]
# 9ade0dc98a4643e9d011 2.expand.0.weight: float32[16, 6, 1, 1]
# 5db03a75160c5640d17e 2.expand.1.weight: float32[16]
# 22b13c3733301927e25e 2.expand.1.bias: float32[16]
# 8d5efbb74fa6527f29cd 3.reduce.0.weight: float32[6, 16, 1, 1]
# c88a779b8eb2400d96d9 3.reduce.1.weight: float32[6]
# 4ff1a66a4ea6d244a154 3.reduce.1.bias: float32[6]
# 8d589afdc873be666478 3.middle.0.weight: float32[6, 6, 3, 3]
# 2e2c9c09600717066efe 3.middle.1.weight: float32[6]
# 7339f816c7a33083885c 3.middle.1.bias: float32[6]
# 2035770d3a05778590cb 3.expand.0.weight: float32[16, 6, 1, 1]
# afb273358d90ea75a254 3.expand.1.weight: float32[16]
# a8824f4346b3e74c08a0 3.expand.1.bias: float32[16]
# a9cd6aedee42dcccf7aa 4.2.weight: float32[10, 16]
# 08c792c3fa3c014ed702 4.2.bias: float32[10]
# 2650527369ad4599af29 0.1.running_mean: float32[16]
# d2479629de77f39bc4d9 0.1.running_var: float32[16]
# 0e41fec543438df96009 0.1.num_batches_tracked: int64[] = 0
# 64360deb6ca4b09fd519 2.reduce.1.running_mean: float32[6]
# 6a961357b1ca711be7e6 2.reduce.1.running_var: float32[6]
# 0e41fec543438df96009 2.reduce.1.num_batches_tracked: int64[] = 0
# 9e05323d8f6bfb643d84 2.middle.1.running_mean: float32[6]
# 15fecc839cb5b99bca69 2.middle.1.running_var: float32[6]
# 0e41fec543438df96009 2.middle.1.num_batches_tracked: int64[] = 0
# 70ddb74142b25b92dca3 2.expand.1.running_mean: float32[16]
# 5a7a28f6e0847549bf5f 2.expand.1.running_var: float32[16]
# 0e41fec543438df96009 2.expand.1.num_batches_tracked: int64[] = 0
# 1f32bd646837e973cefc 3.reduce.1.running_mean: float32[6]
# 5aa7e47903fd8028f921 3.reduce.1.running_var: float32[6]
# 0e41fec543438df96009 3.reduce.1.num_batches_tracked: int64[] = 0
# 4599c3ebd41a322744f6 3.middle.1.running_mean: float32[6]
# aa1b5c2c84da5963d3a0 3.middle.1.running_var: float32[6]
# 0e41fec543438df96009 3.middle.1.num_batches_tracked: int64[] = 0
# 357776d3ed40a4b08cee 3.expand.1.running_mean: float32[16]
# 5e0097be96cbcd1bbec0 3.expand.1.running_var: float32[16]
# 0e41fec543438df96009 3.expand.1.num_batches_tracked: int64[] = 0
