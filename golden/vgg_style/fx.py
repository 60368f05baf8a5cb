# vgg_style, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
_1 = call_module("1", _0)  # ReLU(inplace=True)
_2 = call_module("2", _1)  # Conv2d(8, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
_3 = call_module("3", _2)  # ReLU(inplace=True)
_4 = call_module("4", _3)  # MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
_5 = call_module("5", _4)  # Conv2d(8, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
_6 = call_module("6", _5)  # ReLU(inplace=True)
_7 = call_module("7", _6)  # MaxPool2d(kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=False)
_8 = call_module("8", _7)  # Conv2d(16, 24, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
_9 = call_module("9", _8)  # ReLU(inplace=True)
_10 = call_module("10", _9)  # MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=True)
_11 = call_module("11", _10)  # Flatten(start_dim=1, end_dim=-1)
_12 = call_module("12", _11)  # Linear(in_features=384, out_features=64, bias=True)
_13 = call_module("13", _12)  # ReLU(inplace=True)
_14 = call_module("14", _13)  # Dropout(p=0.5, inplace=False)
_15 = call_module("15", _14)  # Linear(in_features=64, out_features=10, bias=True)
output(_15)

# Weights: sha256 of dtype, shape and bytes
# 301058d5bd7cb14778d0 0.weight: float32[8, 3, 3, 3]
# 6d9bbabd4eba33f5532d 0.bias: float32[8]
# 66b50f67c1ef5b8e6258 2.weight: float32[8, 8, 3, 3]
# a1cfdad0505fdbf2b4da 2.bias: float32[8]
# da451cc9127362db6f7f 5.weight: float32[16, 8, 3, 3]
# d87998bb645ec5747e26 5.bias: float32[16]
# 5e32fa628e0a1baf7efd 8.weight: float32[24, 16, 3, 3]
# b7fdc8bdd1fbcadade59 8.bias: float32[24]
# 6130f1511f3a3a5a37f9 12.weight: float32[64, 384]
# 3077c1f2c325e018994c 12.bias: float32[64]
# 643403245b51bdacc4b3 15.weight: float32[10, 64]
# a42cef6a2bf5be7fe850 15.bias: float32[10]
