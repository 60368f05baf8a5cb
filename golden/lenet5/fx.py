# lenet5, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1))
_1 = call_module("1", _0)  # Tanh()
_2 = call_module("2", _1)  # AvgPool2d(kernel_size=2, stride=2, padding=0)
_3 = call_module("3", _2)  # Conv2d(6, 16, kernel_size=(5, 5), stride=(1, 1))
_4 = call_module("4", _3)  # Tanh()
_5 = call_module("5", _4)  # AvgPool2d(kernel_size=2, stride=2, padding=0)
_6 = call_module("6", _5)  # Flatten(start_dim=1, end_dim=-1)
_7 = call_module("7", _6)  # Linear(in_features=320, out_features=120, bias=True)
_8 = call_module("8", _7)  # Tanh()
_9 = call_module("9", _8)  # Linear(in_features=120, out_features=84, bias=True)
_10 = call_module("10", _9)  # Tanh()
_11 = call_module("11", _10)  # Linear(in_features=84, out_features=10, bias=True)
output(_11)

# Weights: sha256 of dtype, shape and bytes
# f2d8e4d863f1871adb17 0.weight: float32[6, 1, 5, 5]
# 2c79940ed0bfa96b9bf5 0.bias: float32[6]
# 315b05c0588f450746db 3.weight: float32[16, 6, 5, 5]
# 607183b728ffc349f967 3.bias: float32[16]
# 5a7201bb1accc6cc610c 7.weight: float32[120, 320]
# 956edcb5e9ef9ac52491 7.bias: float32[120]
# 12131fec71e06336668a 9.weight: float32[84, 120]
# db344f0e388617d938db 9.bias: float32[84]
# cf3149f5ce4f263cbfb3 11.weight: float32[10, 84]
# 113315df414ed35c06de 11.bias: float32[10]
