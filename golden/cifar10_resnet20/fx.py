# cifar10_resnet20, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
conv1 = call_module("conv1", x)  # Conv2d(3, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
bn1 = call_module("bn1", conv1)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu = call_function("torch.nn.functional.relu", bn1, inplace=False)
layer1_0_conv1 = call_module("layer1.0.conv1", relu)  # Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_0_bn1 = call_module("layer1.0.bn1", layer1_0_conv1)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_1 = call_function("torch.nn.functional.relu", layer1_0_bn1, inplace=False)
layer1_0_conv2 = call_module("layer1.0.conv2", relu_1)  # Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_0_bn2 = call_module("layer1.0.bn2", layer1_0_conv2)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add = call_function("operator.add", layer1_0_bn2, relu)
relu_2 = call_function("torch.nn.functional.relu", add, inplace=False)
layer1_1_conv1 = call_module("layer1.1.conv1", relu_2)  # Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_1_bn1 = call_module("layer1.1.bn1", layer1_1_conv1)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_3 = call_function("torch.nn.functional.relu", layer1_1_bn1, inplace=False)
layer1_1_conv2 = call_module("layer1.1.conv2", relu_3)  # Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_1_bn2 = call_module("layer1.1.bn2", layer1_1_conv2)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_1 = call_function("operator.add", layer1_1_bn2, relu_2)
relu_4 = call_function("torch.nn.functional.relu", add_1, inplace=False)
layer1_2_conv1 = call_module("layer1.2.conv1", relu_4)  # Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_2_bn1 = call_module("layer1.2.bn1", layer1_2_conv1)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_5 = call_function("torch.nn.functional.relu", layer1_2_bn1, inplace=False)
layer1_2_conv2 = call_module("layer1.2.conv2", relu_5)  # Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_2_bn2 = call_module("layer1.2.bn2", layer1_2_conv2)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_2 = call_function("operator.add", layer1_2_bn2, relu_4)
relu_6 = call_function("torch.nn.functional.relu", add_2, inplace=False)
layer2_0_conv1 = call_module("layer2.0.conv1", relu_6)  # Conv2d(16, 32, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
layer2_0_bn1 = call_module("layer2.0.bn1", layer2_0_conv1)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_7 = call_function("torch.nn.functional.relu", layer2_0_bn1, inplace=False)
layer2_0_conv2 = call_module("layer2.0.conv2", relu_7)  # Conv2d(32, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer2_0_bn2 = call_module("layer2.0.bn2", layer2_0_conv2)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
getitem = call_function("operator.getitem", relu_6, (slice(None, None, None), slice(None, None, None), slice(None, None, 2), slice(None, None, 2)))
pad = call_function("torch.nn.functional.pad", getitem, (0, 0, 0, 0, 8, 8), mode="constant", value=0)
add_3 = call_function("operator.add", layer2_0_bn2, pad)
relu_8 = call_function("torch.nn.functional.relu", add_3, inplace=False)
layer2_1_conv1 = call_module("layer2.1.conv1", relu_8)  # Conv2d(32, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer2_1_bn1 = call_module("layer2.1.bn1", layer2_1_conv1)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_9 = call_function("torch.nn.functional.relu", layer2_1_bn1, inplace=False)
layer2_1_conv2 = call_module("layer2.1.conv2", relu_9)  # Conv2d(32, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer2_1_bn2 = call_module("layer2.1.bn2", layer2_1_conv2)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_4 = call_function("operator.add", layer2_1_bn2, relu_8)
relu_10 = call_function("torch.nn.functional.relu", add_4, inplace=False)
layer2_2_conv1 = call_module("layer2.2.conv1", relu_10)  # Conv2d(32, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer2_2_bn1 = call_module("layer2.2.bn1", layer2_2_conv1)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_11 = call_function("torch.nn.functional.relu", layer2_2_bn1, inplace=False)
layer2_2_conv2 = call_module("layer2.2.conv2", relu_11)  # Conv2d(32, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer2_2_bn2 = call_module("layer2.2.bn2", layer2_2_conv2)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_5 = call_function("operator.add", layer2_2_bn2, relu_10)
relu_12 = call_function("torch.nn.functional.relu", add_5, inplace=False)
layer3_0_conv1 = call_module("layer3.0.conv1", relu_12)  # Conv2d(32, 64, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
layer3_0_bn1 = call_module("layer3.0.bn1", layer3_0_conv1)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_13 = call_function("torch.nn.functional.relu", layer3_0_bn1, inplace=False)
layer3_0_conv2 = call_module("layer3.0.conv2", relu_13)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer3_0_bn2 = call_module("layer3.0.bn2", layer3_0_conv2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
getitem_1 = call_function("operator.getitem", relu_12, (slice(None, None, None), slice(None, None, None), slice(None, None, 2), slice(None, None, 2)))
pad_1 = call_function("torch.nn.functional.pad", getitem_1, (0, 0, 0, 0, 16, 16), mode="constant", value=0)
add_6 = call_function("operator.add", layer3_0_bn2, pad_1)
relu_14 = call_function("torch.nn.functional.relu", add_6, inplace=False)
layer3_1_conv1 = call_module("layer3.1.conv1", relu_14)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer3_1_bn1 = call_module("layer3.1.bn1", layer3_1_conv1)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_15 = call_function("torch.nn.functional.relu", layer3_1_bn1, inplace=False)
layer3_1_conv2 = call_module("layer3.1.conv2", relu_15)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer3_1_bn2 = call_module("layer3.1.bn2", layer3_1_conv2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_7 = call_function("operator.add", layer3_1_bn2, relu_14)
relu_16 = call_function("torch.nn.functional.relu", add_7, inplace=False)
layer3_2_conv1 = call_module("layer3.2.conv1", relu_16)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer3_2_bn1 = call_module("layer3.2.bn1", layer3_2_conv1)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu_17 = call_function("torch.nn.functional.relu", layer3_2_bn1, inplace=False)
layer3_2_conv2 = call_module("layer3.2.conv2", relu_17)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer3_2_bn2 = call_module("layer3.2.bn2", layer3_2_conv2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_8 = call_function("operator.add", layer3_2_bn2, relu_16)
relu_18 = call_function("torch.nn.functional.relu", add_8, inplace=False)
size = call_method("size", relu_18)
getitem_2 = call_function("operator.getitem", size, 3)
avg_pool2d = call_function("torch._C._nn.avg_pool2d", relu_18, getitem_2)
size_1 = call_method("size", avg_pool2d, 0)
view = call_method("view", avg_pool2d, size_1, -1)
linear = call_module("linear", view)  # Linear(in_features=64, out_features=10, bias=True)
output(linear)

# Weights: sha256 of dtype, shape and bytes
# cec0b5519f0f88fa4c20 conv1.weight: float32[16, 3, 3, 3]
# 51de4f4fe638ff51e24e bn1.weight: float32[16]
# 4547278485a8d039c11b bn1.bias: float32[16]
# 8f20e5706729cd6952dd layer1.0.conv1.weight: float32[16, 16, 3, 3]
# a440f7cbfdc5f78d43bf layer1.0.bn1.weight: float32[16]
# 0870a625fc6dffbdd2e0 layer1.0.bn1.bias: float32[16]
# 4116d8f5e4b82baaa16d layer1.0.conv2.weight: float32[16, 16, 3, 3]
# 622b786abe2536019aae layer1.0.bn2.weight: float32[16]
# 4d2087e8d9614b1ff1ba layer1.0.bn2.bias: float32[16]
# 1ea6ba08189d3f91b4da layer1.1.conv1.weight: float32[16, 16, 3, 3]
# 8843ba1e71b72c6ca1ea layer1.1.bn1.weight: float32[16]
# ab7a8cfb7e12bc808b0d layer1.1.bn1.bias: float32[16]
# af941d30ee7c4761f48c layer1.1.conv2.weight: float32[16, 16, 3, 3]
# e838244354d582fd9c7f layer1.1.bn2.weight: float32[16]
# e3661089081c0aaa9cbe layer1.1.bn2.bias: float32[16]
# 19a58daed5312e2649ae layer1.2.conv1.weight: float32[16, 16, 3, 3]
# f34822f96b80c278e79d layer1.2.bn1.weight: float32[16]
# 8c95648e0f60ccf77e52 layer1.2.bn1.bias: float32[16]
# f6bec9d9981e8914660b layer1.2.conv2.weight: float32[16, 16, 3, 3]
# a95d8718ebc8296dd4a2 layer1.2.bn2.weight: float32[16]
# a9629532a9ed5288640f layer1.2.bn2.bias: float32[16]
# 406aafc11d27a89c847e layer2.0.conv1.weight: float32[32, 16, 3, 3]
# 5181bf3060c7a03b190f layer2.0.bn1.weight: float32[32]
# 727ed1a18af71c696db6 layer2.0.bn1.bias: float32[32]
# 250a0ecddd9ce931f6ad layer2.0.conv2.weight: float32[32, 32, 3, 3]
# d080731c406a49e7014f layer2.0.bn2.weight: float32[32]
# 6c45abdfc08457d330d8 layer2.0.bn2.bias: float32[32]
# eb0ffe2efef554818026 layer2.1.conv1.weight: float32[32, 32, 3, 3]
# b6c9d81f2a232502f55d layer2.1.bn1.weight: float32[32]
# c2e176af7bc1847322b8 layer2.1.bn1.bias: float32[32]
# 8071c868345f50c09daa layer2.1.conv2.weight: float32[32, 32, 3, 3]
# 8c6c77e6e58ad334e85b layer2.1.bn2.weight: float32[32]
# 5c61a80b36f13f62c2ca layer2.1.bn2.bias: float32[32]
# 00e9d3d550811d834820 layer2.2.conv1.weight: float32[32, 32, 3, 3]
# 3f7193eb6ce7d638344a layer2.2.bn1.weight: float32[32]
# c61427c651acb53e10d7 layer2.2.bn1.bias: float32[32]
# 8873171e04574e83c7a6 layer2.2.conv2.weight: float32[32, 32, 3, 3]
# 9460b30ccafef898b49a layer2.2.bn2.weight: float32[32]
# 3a0cb97faf01f0e7c6af layer2.2.bn2.bias: float32[32]
# ecb0afc990144e9551f9 layer3.0.conv1.weight: float32[64, 32, 3, 3]
# feaeec1bbe9dd82dab5b layer3.0.bn1.weight: float32[64]
# a9e7d0c758a1e2a1cefe layer3.0.bn1.bias: float32[64]
# 441721a8a97ee64c0a4a layer3.0.conv2.weight: float32[64, 64, 3, 3]
# 49f6cdbeb1e8d5052c99 layer3.0.bn2.weight: float32[64]
# 5f01dd759e915f041925 layer3.0.bn2.bias: float32[64]
# 13e9578c30439e54d18d layer3.1.conv1.weight: float32[64, 64, 3, 3]
# 6e7c66ec6e279fdd185b layer3.1.bn1.weight: float32[64]
# a8cbe7602ddc3909fe0c layer3.1.bn1.bias: float32[64]
# 888385ff567b478aa777 layer3.1.conv2.weight: float32[64, 64, 3, 3]
# b048762e27f7ba1af1ec layer3.1.bn2.weight: float32[64]
# a400f711c60cea0fee6a layer3.1.bn2.bias: float32[64]
# 52104b95ae8285e34689 layer3.2.conv1.weight: float32[64, 64, 3, 3]
# b18017c63cf4a1b1f9f5 layer3.2.bn1.weight: float32[64]
# 9b143dd3d796f8b984fc layer3.2.bn1.bias: float32[64]
# 8df6a3c125776afe2350 layer3.2.conv2.weight: float32[64, 64, 3, 3]
# 593d631920e1d702bfe5 layer3.2.bn2.weight: float32[64]
# ba7d5ef71558c054cf55 layer3.2.bn2.bias: float32[64]
# 00e2daf81231f91ad00a linear.weight: float32[10, 64]
# e7b009034706d014a616 linear.bias: float32[10]
# 07fd72fcd9f7d9b9f321 bn1.running_mean: float32[16]
# 1557d87fdb5cff183db7 bn1.running_var: float32[16]
# 0e41fec543438df96009 bn1.num_batches_tracked: int64[] = 0
# 9a25e762004144a87759 layer1.0.bn1.running_mean: float32[16]
# b4dd8ae74ff3221a5dd4 layer1.0.bn1.running_var: float32[16]
# 0e41fec543438df96009 layer1.0.bn1.num_batches_tracked: int64[] = 0
# 18fff110ab5024c1c584 layer1.0.bn2.running_mean: float32[16]
# a20564cd0b6ef540f0d0 layer1.0.bn2.running_var: float32[16]
# 0e41fec543438df96009 layer1.0.bn2.num_batches_tracked: int64[] = 0
# 2457b5de2a7c116e0fa7 layer1.1.bn1.running_mean: float32[16]
# 3289d86087b4be9a2d80 layer1.1.bn1.running_var: float32[16]
# 0e41fec543438df96009 layer1.1.bn1.num_batches_tracked: int64[] = 0
# db3bb57e1d5e00db241e layer1.1.bn2.running_mean: float32[16]
# a2b06fa5714c7df4a3a1 layer1.1.bn2.running_var: float32[16]
# 0e41fec543438df96009 layer1.1.bn2.num_batches_tracked: int64[] = 0
# d8ad5c8c4cd37ebb554e layer1.2.bn1.running_mean: float32[16]
# 4def0af716eac7b39885 layer1.2.bn1.running_var: float32[16]
# 0e41fec543438df96009 layer1.2.bn1.num_batches_tracked: int64[] = 0
# 0d4dbab00dd96e75f459 layer1.2.bn2.running_mean: float32[16]
# a280cba97799af78c937 layer1.2.bn2.running_var: float32[16]
# 0e41fec543438df96009 layer1.2.bn2.num_batches_tracked: int64[] = 0
# d67c3d13530a95b9f7b0 layer2.0.bn1.running_mean: float32[32]
# 98a89ee0faa3407048a9 layer2.0.bn1.running_var: float32[32]
# 0e41fec543438df96009 layer2.0.bn1.num_batches_tracked: int64[] = 0
# d71bd00f94f12cc6c1d1 layer2.0.bn2.running_mean: float32[32]
# ae9822d300e3224b9153 layer2.0.bn2.running_var: float32[32]
# 0e41fec543438df96009 layer2.0.bn2.num_batches_tracked: int64[] = 0
# 8b70850c40bbdd86e6b3 layer2.1.bn1.running_mean: float32[32]
# 822527bf389a52f54571 layer2.1.bn1.running_var: float32[32]
# 0e41fec543438df96009 layer2.1.bn1.num_batches_tracked: int64[] = 0
# 226214bb05fd8c675962 layer2.1.bn2.running_mean: float32[32]
# 514a258c692fee6b03a5 layer2.1.bn2.running_var: float32[32]
# 0e41fec543438df96009 layer2.1.bn2.num_batches_tracked: int64[] = 0
# cd83b25940d9a0fcccae layer2.2.bn1.running_mean: float32[32]
# 89ce17284ef106457219 layer2.2.bn1.running_var: float32[32]
# 0e41fec543438df96009 layer2.2.bn1.num_batches_tracked: int64[] = 0
# 71be1febdbdf86cd6772 layer2.2.bn2.running_mean: float32[32]
# 007f30ee23febff8d441 layer2.2.bn2.running_var: float32[32]
# 0e41fec543438df96009 layer2.2.bn2.num_batches_tracked: int64[] = 0
# a13a7a343abdd50fd3ac layer3.0.bn1.running_mean: float32[64]
# 2cd4981c3660cd1c750a layer3.0.bn1.running_var: float32[64]
# 0e41fec543438df96009 layer3.0.bn1.num_batches_tracked: int64[] = 0
# 99806e4818da401bbcb9 layer3.0.bn2.running_mean: float32[64]
# 58ce93aa89e1c654d426 layer3.0.bn2.running_var: float32[64]
# 0e41fec543438df96009 layer3.0.bn2.num_batches_tracked: int64[] = 0
# 5df83dd57ca3a974c1e5 layer3.1.bn1.running_mean: float32[64]
# d8db70a993a17edb24d6 layer3.1.bn1.running_var: float32[64]
# 0e41fec543438df96009 layer3.1.bn1.num_batches_tracked: int64[] = 0
# ddefbe577b24bd7fd14c layer3.1.bn2.running_mean: float32[64]
# ac5e14d956acbab18502 layer3.1.bn2.running_var: float32[64]
# 0e41fec543438df96009 layer3.1.bn2.num_batches_tracked: int64[] = 0
# 33c0a6210df43b78c1f9 layer3.2.bn1.running_mean: float32[64]
# e7cd099f95494b763c57 layer3.2.bn1.running_var: float32[64]
# 0e41fec543438df96009 layer3.2.bn1.num_batches_tracked: int64[] = 0
# 2aaef95b2dfced9a1525 layer3.2.bn2.running_mean: float32[64]
# 605f3f864d2bdcb11ad7 layer3.2.bn2.running_var: float32[64]
# 0e41fec543438df96009 layer3.2.bn2.num_batches_tracked: int64[] = 0
