# squeeze_excite, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0_0 = call_module("0.0", input_1)  # Conv2d(3, 12, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_0_1 = call_module("0.1", _0_0)  # BatchNorm2d(12, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_1 = call_module("1", _0_1)  # Hardswish()
mean = call_method("mean", _1, (2, 3), keepdim=True)
_2_squeeze = call_module("2.squeeze", mean)  # Conv2d(12, 4, kernel_size=(1, 1), stride=(1, 1))
relu = call_function("torch.nn.functional.relu", _2_squeeze, inplace=False)
_2_excite = call_module("2.excite", relu)  # Conv2d(4, 12, kernel_size=(1, 1), stride=(1, 1))
hardsigmoid = call_function("torch.nn.functional.hardsigmoid", _2_excite, inplace=False)
mul = call_function("operator.mul", _1, hardsigmoid)
_3_0 = call_module("3.0", mul)  # Conv2d(12, 16, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
_3_1 = call_module("3.1", _3_0)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_4 = call_module("4", _3_1)  # Hardswish()
_5_0 = call_module("5.0", _4)  # AdaptiveAvgPool2d(output_size=1)
_5_1 = call_module("5.1", _5_0)  # Flatten(start_dim=1, end_dim=-1)
_5_2 = call_module("5.2", _5_1)  # Linear(in_features=16, out_features=10, bias=True)
output(_5_2)

# Weights: sha256 of dtype, shape and bytes
# 8139765bdfc4027bee20 0.0.weight: float32[12, 3, 3, 3]
# a4a4067e974348eae027 0.1.weight: float32[12]
# fa6262c1d17513629fe7 0.1.bias: float32[12]
# 7cdb475422d85e42c9a1 2.squeeze.weight: float32[4, 12, 1, 1]
# b5815c7131e4f62c6d2c 2.squeeze.bias: float32[4]
# 5a4ee8f13ba901faa191 2.excite.weight: float32[12, 4, 1, 1]
# 9dec799d491565f59aee 2.excite.bias: float32[12]
# 8ba8f01189b0c67b34fe 3.0.weight: float32[16, 12, 3, 3]
# 9ddaee37bb3f3d1d5c82 3.1.weight: float32[16]
# 385893727ba31e65a66f 3.1.bias: float32[16]
# 97efff2d3e5cf0c68055 5.2.weight: float32[10, 16]
# 13e9aaaf2922efe176f1 5.2.bias: float32[10]
# 5349efe111cdc72f9511 0.1.running_mean: float32[12]
# aafa99fa6426a79cf91e 0.1.running_var: float32[12]
# 0e41fec543438df96009 0.1.num_batches_tracked: int64[] = 0
# 9da05534a036d6b8c3ca 3.1.running_mean: float32[16]
# ad11c12f75cf38066d14 3.1.running_var: float32[16]
# 0e41fec543438df96009 3.1.num_batches_tracked: int64[] = 0
