# dense_concat, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
cat = call_function("torch.cat", [_0], 1)
_1_layers_0_0 = call_module("1.layers.0.0", cat)  # BatchNorm2d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_1_layers_0_1 = call_module("1.layers.0.1", _1_layers_0_0)  # ReLU()
_1_layers_0_2 = call_module("1.layers.0.2", _1_layers_0_1)  # Conv2d(8, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_1 = call_function("torch.cat", [_0, _1_layers_0_2], 1)
_1_layers_1_0 = call_module("1.layers.1.0", cat_1)  # BatchNorm2d(14, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_1_layers_1_1 = call_module("1.layers.1.1", _1_layers_1_0)  # ReLU()
_1_layers_1_2 = call_module("1.layers.1.2", _1_layers_1_1)  # Conv2d(14, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_2 = call_function("torch.cat", [_0, _1_layers_0_2, _1_layers_1_2], 1)
_1_layers_2_0 = call_module("1.layers.2.0", cat_2)  # BatchNorm2d(20, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_1_layers_2_1 = call_module("1.layers.2.1", _1_layers_2_0)  # ReLU()
_1_layers_2_2 = call_module("1.layers.2.2", _1_layers_2_1)  # Conv2d(20, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_3 = call_function("torch.cat", [_0, _1_layers_0_2, _1_layers_1_2, _1_layers_2_2], dim=1)
_2 = call_module("2", cat_3)  # AvgPool2d(kernel_size=2, stride=2, padding=0)
cat_4 = call_function("torch.cat", [_2], 1)
_3_layers_0_0 = call_module("3.layers.0.0", cat_4)  # BatchNorm2d(26, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_3_layers_0_1 = call_module("3.layers.0.1", _3_layers_0_0)  # ReLU()
_3_layers_0_2 = call_module("3.layers.0.2", _3_layers_0_1)  # Conv2d(26, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_5 = call_function("torch.cat", [_2, _3_layers_0_2], 1)
_3_layers_1_0 = call_module("3.layers.1.0", cat_5)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_3_layers_1_1 = call_module("3.layers.1.1", _3_layers_1_0)  # ReLU()
_3_layers_1_2 = call_module("3.layers.1.2", _3_layers_1_1)  # Conv2d(32, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_6 = call_function("torch.cat", [_2, _3_layers_0_2, _3_layers_1_2], dim=1)
_4 = call_module("4", cat_6)  # ReLU()
_5_0 = call_module("5.0", _4)  # AdaptiveAvgPool2d(output_size=1)
_5_1 = call_module("5.1", _5_0)  # Flatten(start_dim=1, end_dim=-1)
_5_2 = call_module("5.2", _5_1)  # Linear(in_features=38, out_features=10, bias=True)
output(_5_2)

# Weights: sha256 of dtype, shape and bytes
# 301058d5bd7cb14778d0 0.weight: float32[8, 3, 3, 3]
# 6d9bbabd4eba33f5532d 0.bias: float32[8]
# 39f31f3e7edfb83c8e95 1.layers.0.0.weight: float32[8]
# 51bfbb25a36f22a137ec 1.layers.0.0.bias: float32[8]
# 8ee766abb66686a746ac 1.layers.0.2.weight: float32[6, 8, 3, 3]
# 25827e27e0b03e34ab32 1.layers.1.0.weight: float32[14]
# 541aecb8d00596824553 1.layers.1.0.bias: float32[14]
# 5f6d65e1a8479135f5bf 1.layers.1.2.weight: float32[6, 14, 3, 3]
# 1cdc0065d4de1968d6f2 1.layers.2.0.weight: float32[20]
# 8f386b546655b0969a59 1.layers.2.0.bias: float32[20]
# 4b7237fb1c38c5d6e1f4 1.layers.2.2.weight: float32[6, 20, 3, 3]
# 785649995f8019768cb3 3.layers.0.0.weight: float32[26]
# 6761b0a533c6c30bc122 3.layers.0.0.bias: float32[26]
# 5b2405b11eadf15571b5 3.layers.0.2.weight: float32[6, 26, 3, 3]
# d74559a60233bdfd504d 3.layers.1.0.weight: float32[32]
# 85217b36c0a8ef90c838 3.layers.1.0.bias: float32[32]
# b0a8b34caf1ad8ba6eca 3.layers.1.2.weight: float32[6, 32, 3, 3]
# d9c930a9cfac6804ea5c 5.2.weight: float32[10, 38]
# 13e9aaaf2922efe176f1 5.2.bias: float32[10]
# 776119e51f3ea85891b8 1.layers.0.0.running_mean: float32[8]
# 7c6691258767d21cc0d1 1.layers.0.0.running_var: float32[8]
# 0e41fec543438df96009 1.layers.0.0.num_batches_tracked: int64[] = 0
# f1dd7e4c4b9d568051cb 1.layers.1.0.running_mean: float32[14]
# 50420dbc1f518f0dbd59 1.layers.1.0.running_var: float32[14]
# 0e41fec543438df96009 1.layers.1.0.num_batches_tracked: int64[] = 0
# 21ca3e113c131d480bec 1.layers.2.0.running_mean: float32[20]
# a51f1f05effdda5de978 1.layers.2.0.running_var: float32[20]
# 0e41fec543438df96009 1.layers.2.0.num_batches_tracked: int64[] = 0
# b199764b929fb346d451 3.layers.0.0.running_mean: float32[26]
# 89fb99cdad78bcd74ba9 3.layers.0.0.running_var: float32[26]
# 0e41fec543438df96009 3.layers.0.0.num_batches_tracked: int64[] = 0
# 4ffafd2156d9e25d7e77 3.layers.1.0.running_mean: float32[32]
# 6297f5edd46fb0e98b06 3.layers.1.0.running_var: float32[32]
# 0e41fec543438df96009 3.layers.1.0.num_batches_tracked: int64[] = 0
