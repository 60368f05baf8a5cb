# inverted_residual, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0_0 = call_module("0.0", input_1)  # Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
_0_1 = call_module("0.1", _0_0)  # BatchNorm2d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_1 = call_module("1", _0_1)  # ReLU6()
_2_body_0_0 = call_module("2.body.0.0", _1)  # Conv2d(8, 32, kernel_size=(1, 1), stride=(1, 1), bias=False)
_2_body_0_1 = call_module("2.body.0.1", _2_body_0_0)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_2_body_1 = call_module("2.body.1", _2_body_0_1)  # ReLU6()
_2_body_2_0 = call_module("2.body.2.0", _2_body_1)  # Conv2d(32, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=32, bias=False)
_2_body_2_1 = call_module("2.body.2.1", _2_body_2_0)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_2_body_3 = call_module("2.body.3", _2_body_2_1)  # ReLU6()
_2_body_4_0 = call_module("2.body.4.0", _2_body_3)  # Conv2d(32, 8, kernel_size=(1, 1), stride=(1, 1), bias=False)
_2_body_4_1 = call_module("2.body.4.1", _2_body_4_0)  # BatchNorm2d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add = call_function("operator.add", _1, _2_body_4_1)
_3_body_0_0 = call_module("3.body.0.0", add)  # Conv2d(8, 32, kernel_size=(1, 1), stride=(1, 1), bias=False)
_3_body_0_1 = call_module("3.body.0.1", _3_body_0_0)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_3_body_1 = call_module("3.body.1", _3_body_0_1)  # ReLU6()
_3_body_2_0 = call_module("3.body.2.0", _3_body_1)  # Conv2d(32, 32, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), groups=32, bias=False)
_3_body_2_1 = call_module("3.body.2.1", _3_body_2_0)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_3_body_3 = call_module("3.body.3", _3_body_2_1)  # ReLU6()
_3_body_4_0 = call_module("3.body.4.0", _3_body_3)  # Conv2d(32, 12, kernel_size=(1, 1), stride=(1, 1), bias=False)
_3_body_4_1 = call_module("3.body.4.1", _3_body_4_0)  # BatchNorm2d(12, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_4_0 = call_module("4.0", _3_body_4_1)  # AdaptiveAvgPool2d(output_size=1)
_4_1 = call_module("4.1", _4_0)  # Flatten(start_dim=1, end_dim=-1)
_4_2 = call_module("4.2", _4_1)  # Linear(in_features=12, out_features=10, bias=True)
output(_4_2)

# Weights: sha256 of dtype, shape and bytes
# 3710b1c29e95aab33fca 0.0.weight: float32[8, 3, 3, 3]
# 4dcbefaf0951212b4e9f 0.1.weight: float32[8]
# 4b2d8acb5c0e41b09b5a 0.1.bias: float32[8]
# 473b377125f707cbd48f 2.body.0.0.weight: float32[32, 8, 1, 1]
# fc53a49f3e3fc3688fea 2.body.0.1.weight: float32[32]
# 302264c55467a90c7658 2.body.0.1.bias: float32[32]
# bab111754f8127b2596f 2.body.2.0.weight: float32[32, 1, 3, 3]
# 77524ad8d7d9a21b9393 2.body.2.1.weight: float32[32]
# 58056504879a3fd02615 2.body.2.1.bias: float32[32]
# 01dfaddfe86c27945ae6 2.body.4.0.weight: float32[8, 32, 1, 1]
# bb313fbe7511fced40ff 2.body.4.1.weight: float32[8]
# 73c67d79898eed87e860 2.body.4.1.bias: float32[8]
# 631e42275eddc90e4756 3.body.0.0.weight: float32[32, 8, 1, 1]
# ebdbfa4aa0c863b911d7 3.body.0.1.weight: float32[32]
# beeefd60cc6555279984 3.body.0.1.bias: float32[32]
# 2b5140c38d1385772acf 3.body.2.0.weight: float32[32, 1, 3, 3]
# ca5a236cd1396ae17d56 3.body.2.1.weight: float32[32]
# 9c095a5e4e8d89e449a0 3.body.2.1.bias: float32[32]
# 1d9e0674bf5ac29af5de 3.body.4.0.weight: float32[12, 32, 1, 1]
# cbbfbfacf40c83ac3eb1 3.body.4.1.weight: float32[12]
# edf9b352d1b569610bc9 3.body.4.1.bias: float32[12]
# e26482e71490988f20a5 4.2.weight: float32[10, 12]
# 08c792c3fa3c014ed702 4.2.bias: float32[10]
# a2a9d841b7bcd9d9f9cb 0.1.running_mean: float32[8]
# 0aabdebea8c8af760168 0.1.running_var: float32[8]
# 0e41fec543438df96009 0.1.num_batches_tracked: int64[] = 0
# 3666bd28ba9d11796d70 2.body.0.1.running_mean: float32[32]
# 791ce7c1cf997fbc48f5 2.body.0.1.running_var: float32[32]
# 0e41fec543438df96009 2.body.0.1.num_batches_tracked: int64[] = 0
# 65506631daebcc64757b 2.body.2.1.running_mean: float32[32]
# ba94decf62cc81b5cd16 2.body.2.1.running_var: float32[32]
# 0e41fec543438df96009 2.body.2.1.num_batches_tracked: int64[] = 0
# 07e3c4574daf09bbdbd3 2.body.4.1.running_mean: float32[8]
# df195c9cc45c316e6974 2.body.4.1.running_var: float32[8]
# 0e41fec543438df96009 2.body.4.1.num_batches_tracked: int64[] = 0
# 0dc3a7d5474c9f7221ba 3.body.0.1.running_mean: float32[32]
# e3e31d5e57c03fbb55b5 3.body.0.1.running_var: float32[32]
# 0e41fec543438df96009 3.body.0.1.num_batches_tracked: int64[] = 0
# b1431d2558f6939376a3 3.body.2.1.running_mean: float32[32]
# 02d9600d07dd69f9c83c 3.body.2.1.running_var: float32[32]
# 0e41fec543438df96009 3.body.2.1.num_batches_tracked: int64[] = 0
# ff7b5f4e9ef8ffb0d0fd 3.body.4.1.running_mean: float32[12]
# 5d533efe300309e72159 3.body.4.1.running_var: float32[12]
# 0e41fec543438df96009 3.body.4.1.num_batches_tracked: int64[] = 0
