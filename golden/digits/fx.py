# digits, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv2d(1, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_1 = call_module("1", _0)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_2 = call_module("2", _1)  # ReLU()
_3 = call_module("3", _2)  # Conv2d(16, 24, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_4 = call_module("4", _3)  # BatchNorm2d(24, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_5 = call_module("5", _4)  # ReLU()
_6 = call_module("6", _5)  # MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
_7 = call_module("7", _6)  # Conv2d(24, 32, kernel_size=(3, 3), stride=(1, 1), bias=False)
_8 = call_module("8", _7)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_9 = call_module("9", _8)  # ReLU()
_10 = call_module("10", _9)  # Flatten(start_dim=1, end_dim=-1)
_11 = call_module("11", _10)  # Dropout(p=0.3, inplace=False)
_12 = call_module("12", _11)  # Linear(in_features=128, out_features=10, bias=True)
output(_12)

# Weights: sha256 of dtype, shape and bytes
# b5132cfef3f23352a391 0.weight: float32[16, 1, 3, 3]
# 08f2bd4cf21597927ff1 1.weight: float32[16]
# 8ccb57df2126cf20ca6b 1.bias: float32[16]
# b7c3977cdbcafe516b21 3.weight: float32[24, 16, 3, 3]
# c69ca24ff6a3bb7086c3 4.weight: float32[24]
# baa67a79506ebb2084fe 4.bias: float32[24]
# 27f5bee8038d3a22d3f4 7.weight: float32[32, 24, 3, 3]
# 6fbf0d6951ae1a6ef4db 8.weight: float32[32]
# d55fdc04515600148c2a 8.bias: float32[32]
# d9877d16792b5c98a4d8 12.weight: float32[10, 128]
# 5ae1513b5034d7a97bb8 12.bias: float32[10]
# 02cd7b6b32cd1a328bfd 1.running_mean: float32[16]
# 76fdeae2706002581b97 1.running_var: float32[16]
# b94ae7f7be86938a8322 1.num_batches_tracked: int64[] = 1200
# 4896c7c1dd956dacfbb2 4.running_mean: float32[24]
# 3cf80e0853911070e33e 4.running_var: float32[24]
# b94ae7f7be86938a8322 4.num_batches_tracked: int64[] = 1200
# b8feeaaf08cf2d65467e 8.running_mean: float32[32]
# bb633651c231eb8dd174 8.running_var: float32[32]
# b94ae7f7be86938a8322 8.num_batches_tracked: int64[] = 1200
