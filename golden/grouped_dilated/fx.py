# grouped_dilated, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv2d(3, 12, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), padding_mode=reflect)
_1 = call_module("1", _0)  # ReLU()
_2 = call_module("2", _1)  # Conv2d(12, 24, kernel_size=(3, 5), stride=(1, 1), padding=same, dilation=(2, 1), groups=4)
_3 = call_module("3", _2)  # LeakyReLU(negative_slope=0.1)
_4 = call_module("4", _3)  # Conv2d(24, 18, kernel_size=(3, 3), stride=(2, 1), padding=(0, 2), dilation=(1, 2), groups=3)
_5 = call_module("5", _4)  # ReLU()
_6_0 = call_module("6.0", _5)  # AdaptiveAvgPool2d(output_size=1)
_6_1 = call_module("6.1", _6_0)  # Flatten(start_dim=1, end_dim=-1)
_6_2 = call_module("6.2", _6_1)  # Linear(in_features=18, out_features=10, bias=True)
output(_6_2)

# Weights: sha256 of dtype, shape and bytes
# 898448125b37e9057f28 0.weight: float32[12, 3, 3, 3]
# 8f80b005ca715ec0e4ce 0.bias: float32[12]
# ac6f6e09700eee0f7572 2.weight: float32[24, 3, 3, 5]
# e61d0ec755654fb98375 2.bias: float32[24]
# af3f115808b94b6f28dd 4.weight: float32[18, 8, 3, 3]
# 04ded3343802079b970d 4.bias: float32[18]
# 5fc3c916a4d8048b0a0f 6.2.weight: float32[10, 18]
# f5eadffa0e895730c8a6 6.2.bias: float32[10]
