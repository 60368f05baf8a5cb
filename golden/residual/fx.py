# residual, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0_0 = call_module("0.0", input_1)  # Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_0_1 = call_module("0.1", _0_0)  # BatchNorm2d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_1 = call_module("1", _0_1)  # ReLU()
_2_body_0_0 = call_module("2.body.0.0", _1)  # Conv2d(8, 16, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
_2_body_0_1 = call_module("2.body.0.1", _2_body_0_0)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_2_body_1 = call_module("2.body.1", _2_body_0_1)  # ReLU()
_2_body_2_0 = call_module("2.body.2.0", _2_body_1)  # Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_2_body_2_1 = call_module("2.body.2.1", _2_body_2_0)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_2_shortcut_0 = call_module("2.shortcut.0", _1)  # Conv2d(8, 16, kernel_size=(1, 1), stride=(2, 2), bias=False)
_2_shortcut_1 = call_module("2.shortcut.1", _2_shortcut_0)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add = call_function("operator.add", _2_body_2_1, _2_shortcut_1)
relu = call_function("torch.nn.functional.relu", add, inplace=False)
_3_body_0_0 = call_module("3.body.0.0", relu)  # Conv2d(16, 24, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
_3_body_0_1 = call_module("3.body.0.1", _3_body_0_0)  # BatchNorm2d(24, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_3_body_1 = call_module("3.body.1", _3_body_0_1)  # ReLU()
_3_body_2_0 = call_module("3.body.2.0", _3_body_1)  # Conv2d(24, 24, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_3_body_2_1 = call_module("3.body.2.1", _3_body_2_0)  # BatchNorm2d(24, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_3_shortcut_0 = call_module("3.shortcut.0", relu)  # Conv2d(16, 24, kernel_size=(1, 1), stride=(2, 2), bias=False)
_3_shortcut_1 = call_module("3.shortcut.1", _3_shortcut_0)  # BatchNorm2d(24, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_1 = call_function("operator.add", _3_body_2_1, _3_shortcut_1)
relu_1 = call_function("torch.nn.functional.relu", add_1, inplace=False)
_4_0 = call_module("4.0", relu_1)  # AdaptiveAvgPool2d(output_size=1)
_4_1 = call_module("4.1", _4_0)  # Flatten(start_dim=1, end_dim=-1)
_4_2 = call_module("4.2", _4_1)  # Linear(in_features=24, out_features=10, bias=True)
output(_4_2)

# Weights: sha256 of dtype, shape and bytes
# 3710b1c29e95aab33fca 0.0.weight: float32[8, 3, 3, 3]
# 4dcbefaf0951212b4e9f 0.1.weight: float32[8]
# 4b2d8acb5c0e41b09b5a 0.1.bias: float32[8]
# ccdb1e9d29721f842882 2.body.0.0.weight: float32[16, 8, 3, 3]
# 58435633ecb260d9ee98 2.body.0.1.weight: float32[16]
# d7976de7376de014affd 2.body.0.1.bias: float32[16]
# eed7f3cbef3656cd1425 2.body.2.0.weight: float32[16, 16, 3, 3]
# c2bfe3fb623273a8bdef 2.body.2.1.weight: float32[16]
# 5bca959228f6a7356d92 2.body.2.1.bias: float32[16]
# eb3f66cef67eb7dc803d 2.shortcut.0.weight: float32[16, 8, 1, 1]
# eba652105474ef4a50e8 2.shortcut.1.weight: float32[16]
# 0ba7b55c5c5ff9d99a76 2.shortcut.1.bias: float32[16]
# 688da18877b25dc9aa8e 3.body.0.0.weight: float32[24, 16, 3, 3]
# a86bb24cdb9b442b7830 3.body.0.1.weight: float32[24]
# b57d0acf5a7f93412eed 3.body.0.1.bias: float32[24]
# 5bcdaf220a5afb027230 3.body.2.0.weight: float32[24, 24, 3, 3]
# b32c0ca50ee7ecb22b3c 3.body.2.1.weight: float32[24]
# 379c0d56ef1bb0d14abe 3.body.2.1.bias: float32[24]
# a74a9d40e6fee0def38e 3.shortcut.0.weight: float32[24, 16, 1, 1]
# 8921ed0c48838e2328f8 3.shortcut.1.weight: float32[24]
# 162f020c5b0798dbea0b 3.shortcut.1.bias: float32[24]
# 03807283f6fe02d00b65 4.2.weight: float32[10, 24]
# 08c792c3fa3c014ed702 4.2.bias: float32[10]
# a2a9d841b7bcd9d9f9cb 0.1.running_mean: float32[8]
# 0aabdebea8c8af760168 0.1.running_var: float32[8]
# 0e41fec543438df96009 0.1.num_batches_tracked: int64[] = 0
# 4daa40fb82191be693e3 2.body.0.1.running_mean: float32[16]
# 7b3904b43c5585c007cf 2.body.0.1.running_var: float32[16]
# 0e41fec543438df96009 2.body.0.1.num_batches_tracked: int64[] = 0
# f5a8924028dbd2275262 2.body.2.1.running_mean: float32[16]
# 5f32b0fd7e8ce8109d15 2.body.2.1.running_var: float32[16]
# 0e41fec543438df96009 2.body.2.1.num_batches_tracked: int64[] = 0
# 001e3217b171e6e42b54 2.shortcut.1.running_mean: float32[16]
# 96c2d345cef2572e5dba 2.shortcut.1.running_var: float32[16]
# 0e41fec543438df96009 2.shortcut.1.num_batches_tracked: int64[] = 0
# e8c867ea591708819ffa 3.body.0.1.running_mean: float32[24]
# 8c173100c8c4587a4d9c 3.body.0.1.running_var: float32[24]
# 0e41fec543438df96009 3.body.0.1.num_batches_tracked: int64[] = 0
# d8473d32d9c3a362423b 3.body.2.1.running_mean: float32[24]
# 07779f3b0062c3ddecac 3.body.2.1.running_var: float32[24]
# 0e41fec543438df96009 3.body.2.1.num_batches_tracked: int64[] = 0
# b460a4e24f3f66ba5085 3.shortcut.1.running_mean: float32[24]
# 82e0d636f49cd7f73144 3.shortcut.1.running_var: float32[24]
# 0e41fec543438df96009 3.shortcut.1.num_batches_tracked: int64[] = 0
