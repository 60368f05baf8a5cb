# conv3d, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv3d(2, 8, kernel_size=(3, 3, 3), stride=(1, 1, 1), padding=(1, 1, 1))
_1 = call_module("1", _0)  # BatchNorm3d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_2 = call_module("2", _1)  # ReLU()
_3 = call_module("3", _2)  # MaxPool3d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
_4 = call_module("4", _3)  # Conv3d(8, 12, kernel_size=(1, 3, 2), stride=(1, 2, 1), groups=2)
_5 = call_module("5", _4)  # ReLU()
_6 = call_module("6", _5)  # AdaptiveAvgPool3d(output_size=(2, 1, 1))
_7 = call_module("7", _6)  # Flatten(start_dim=1, end_dim=-1)
_8 = call_module("8", _7)  # Linear(in_features=24, out_features=10, bias=True)
output(_8)

# Weights: sha256 of dtype, shape and bytes
# 35c549906eb7cdf1224e 0.weight: float32[8, 2, 3, 3, 3]
# 6d9bbabd4eba33f5532d 0.bias: float32[8]
# 5f0520f657beeb1be8f2 1.weight: float32[8]
# 2588edd5bff79ed72a3a 1.bias: float32[8]
# 7d9461c4ad29fe0bfecc 4.weight: float32[12, 4, 1, 3, 2]
# 1171cfd0c20eee500463 4.bias: float32[12]
# 276af7a37b577080f0a9 8.weight: float32[10, 24]
# 315b187ce1670243ee00 8.bias: float32[10]
# 2798adf2cce5cfc52dab 1.running_mean: float32[8]
# e7dd1b3f24c65f42a2a3 1.running_var: float32[8]
# 0e41fec543438df96009 1.num_batches_tracked: int64[] = 0
