# group_norm, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv2d(3, 12, kernel_size=(3, 3), stride=(1, 1))
_1 = call_module("1", _0)  # GroupNorm(4, 12, eps=1e-05, affine=True, bias=True)
_2 = call_module("2", _1)  # PReLU(num_parameters=12)
_3 = call_module("3", _2)  # Conv2d(12, 8, kernel_size=(3, 3), stride=(2, 2))
_4 = call_module("4", _3)  # InstanceNorm2d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=False)
_5 = call_module("5", _4)  # Softplus(beta=1.0, threshold=20.0)
_6 = call_module("6", _5)  # Conv2d(8, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
_7 = call_module("7", _6)  # Mish()
_8 = call_module("8", _7)  # MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
_9 = call_module("9", _8)  # Flatten(start_dim=1, end_dim=-1)
_10 = call_module("10", _9)  # LayerNorm((252,), eps=1e-05, elementwise_affine=True, bias=True)
_11 = call_module("11", _10)  # Linear(in_features=252, out_features=10, bias=True)
output(_11)

# Weights: sha256 of dtype, shape and bytes
# 898448125b37e9057f28 0.weight: float32[12, 3, 3, 3]
# 8f80b005ca715ec0e4ce 0.bias: float32[12]
# ea92ee84dfce8fca8428 1.weight: float32[12]
# ed136612c2ccdf08ce3a 1.bias: float32[12]
# 31490faaeb1a1e19e623 2.weight: float32[12]
# 73b47fcf8cc56498fcff 3.weight: float32[8, 12, 3, 3]
# 3747339f0dfa42fb75b5 3.bias: float32[8]
# 5a57123b97907a2a5c14 4.weight: float32[8]
# 1d2b67b0429a9612350b 4.bias: float32[8]
# 5bb590c8a458f6eab4ba 6.weight: float32[6, 8, 3, 3]
# 0a99f8c7a2c0d1874752 6.bias: float32[6]
# dd94e4a4bd0f45f747df 10.weight: float32[252]
# 8832f4cf12c55e6604e2 10.bias: float32[252]
# 3223aa605c36a291c5f1 11.weight: float32[10, 252]
# 113315df414ed35c06de 11.bias: float32[10]
