# resnet18, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
conv1 = call_module("conv1", x)  # Conv2d(3, 64, kernel_size=(7, 7), stride=(2, 2), padding=(3, 3), bias=False)
bn1 = call_module("bn1", conv1)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu = call_module("relu", bn1)  # ReLU(inplace=True)
maxpool = call_module("maxpool", relu)  # MaxPool2d(kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=False)
layer1_0_conv1 = call_module("layer1.0.conv1", maxpool)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_0_bn1 = call_module("layer1.0.bn1", layer1_0_conv1)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer1_0_relu = call_module("layer1.0.relu", layer1_0_bn1)  # ReLU(inplace=True)
layer1_0_conv2 = call_module("layer1.0.conv2", layer1_0_relu)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_0_bn2 = call_module("layer1.0.bn2", layer1_0_conv2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add = call_function("operator.add", layer1_0_bn2, maxpool)
layer1_0_relu_1 = call_module("layer1.0.relu", add)  # ReLU(inplace=True)
layer1_1_conv1 = call_module("layer1.1.conv1", layer1_0_relu_1)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_1_bn1 = call_module("layer1.1.bn1", layer1_1_conv1)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer1_1_relu = call_module("layer1.1.relu", layer1_1_bn1)  # ReLU(inplace=True)
layer1_1_conv2 = call_module("layer1.1.conv2", layer1_1_relu)  # Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer1_1_bn2 = call_module("layer1.1.bn2", layer1_1_conv2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_1 = call_function("operator.add", layer1_1_bn2, layer1_0_relu_1)
layer1_1_relu_1 = call_module("layer1.1.relu", add_1)  # ReLU(inplace=True)
layer2_0_conv1 = call_module("layer2.0.conv1", layer1_1_relu_1)  # Conv2d(64, 128, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
layer2_0_bn1 = call_module("layer2.0.bn1", layer2_0_conv1)  # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer2_0_relu = call_module("layer2.0.relu", layer2_0_bn1)  # ReLU(inplace=True)
layer2_0_conv2 = call_module("layer2.0.conv2", layer2_0_relu)  # Conv2d(128, 128, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer2_0_bn2 = call_module("layer2.0.bn2", layer2_0_conv2)  # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer2_0_downsample_0 = call_module("layer2.0.downsample.0", layer1_1_relu_1)  # Conv2d(64, 128, kernel_size=(1, 1), stride=(2, 2), bias=False)
layer2_0_downsample_1 = call_module("layer2.0.downsample.1", layer2_0_downsample_0)  # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_2 = call_function("operator.add", layer2_0_bn2, layer2_0_downsample_1)
layer2_0_relu_1 = call_module("layer2.0.relu", add_2)  # ReLU(inplace=True)
layer2_1_conv1 = call_module("layer2.1.conv1", layer2_0_relu_1)  # Conv2d(128, 128, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer2_1_bn1 = call_module("layer2.1.bn1", layer2_1_conv1)  # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer2_1_relu = call_module("layer2.1.relu", layer2_1_bn1)  # ReLU(inplace=True)
layer2_1_conv2 = call_module("layer2.1.conv2", layer2_1_relu)  # Conv2d(128, 128, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer2_1_bn2 = call_module("layer2.1.bn2", layer2_1_conv2)  # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_3 = call_function("operator.add", layer2_1_bn2, layer2_0_relu_1)
layer2_1_relu_1 = call_module("layer2.1.relu", add_3)  # ReLU(inplace=True)
layer3_0_conv1 = call_module("layer3.0.conv1", layer2_1_relu_1)  # Conv2d(128, 256, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
layer3_0_bn1 = call_module("layer3.0.bn1", layer3_0_conv1)  # BatchNorm2d(256, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer3_0_relu = call_module("layer3.0.relu", layer3_0_bn1)  # ReLU(inplace=True)
layer3_0_conv2 = call_module("layer3.0.conv2", layer3_0_relu)  # Conv2d(256, 256, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer3_0_bn2 = call_module("layer3.0.bn2", layer3_0_conv2)  # BatchNorm2d(256, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer3_0_downsample_0 = call_module("layer3.0.downsample.0", layer2_1_relu_1)  # Conv2d(128, 256, kernel_size=(1, 1), stride=(2, 2), bias=False)
layer3_0_downsample_1 = call_module("layer3.0.downsample.1", layer3_0_downsample_0)  # BatchNorm2d(256, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_4 = call_function("operator.add", layer3_0_bn2, layer3_0_downsample_1)
layer3_0_relu_1 = call_module("layer3.0.relu", add_4)  # ReLU(inplace=True)
layer3_1_conv1 = call_module("layer3.1.conv1", layer3_0_relu_1)  # Conv2d(256, 256, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer3_1_bn1 = call_module("layer3.1.bn1", layer3_1_conv1)  # BatchNorm2d(256, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer3_1_relu = call_module("layer3.1.relu", layer3_1_bn1)  # ReLU(inplace=True)
layer3_1_conv2 = call_module("layer3.1.conv2", layer3_1_relu)  # Conv2d(256, 256, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer3_1_bn2 = call_module("layer3.1.bn2", layer3_1_conv2)  # BatchNorm2d(256, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_5 = call_function("operator.add", layer3_1_bn2, layer3_0_relu_1)
layer3_1_relu_1 = call_module("layer3.1.relu", add_5)  # ReLU(inplace=True)
layer4_0_conv1 = call_module("layer4.0.conv1", layer3_1_relu_1)  # Conv2d(256, 512, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
layer4_0_bn1 = call_module("layer4.0.bn1", layer4_0_conv1)  # BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer4_0_relu = call_module("layer4.0.relu", layer4_0_bn1)  # ReLU(inplace=True)
layer4_0_conv2 = call_module("layer4.0.conv2", layer4_0_relu)  # Conv2d(512, 512, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer4_0_bn2 = call_module("layer4.0.bn2", layer4_0_conv2)  # BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer4_0_downsample_0 = call_module("layer4.0.downsample.0", layer3_1_relu_1)  # Conv2d(256, 512, kernel_size=(1, 1), stride=(2, 2), bias=False)
layer4_0_downsample_1 = call_module("layer4.0.downsample.1", layer4_0_downsample_0)  # BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_6 = call_function("operator.add", layer4_0_bn2, layer4_0_downsample_1)
layer4_0_relu_1 = call_module("layer4.0.relu", add_6)  # ReLU(inplace=True)
layer4_1_conv1 = call_module("layer4.1.conv1", layer4_0_relu_1)  # Conv2d(512, 512, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer4_1_bn1 = call_module("layer4.1.bn1", layer4_1_conv1)  # BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
layer4_1_relu = call_module("layer4.1.relu", layer4_1_bn1)  # ReLU(inplace=True)
layer4_1_conv2 = call_module("layer4.1.conv2", layer4_1_relu)  # Conv2d(512, 512, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
layer4_1_bn2 = call_module("layer4.1.bn2", layer4_1_conv2)  # BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_7 = call_function("operator.add", layer4_1_bn2, layer4_0_relu_1)
layer4_1_relu_1 = call_module("layer4.1.relu", add_7)  # ReLU(inplace=True)
avgpool = call_module("avgpool", layer4_1_relu_1)  # AdaptiveAvgPool2d(output_size=(1, 1))
flatten = call_function("torch.flatten", avgpool, 1)
fc = call_module("fc", flatten)  # Linear(in_features=512, out_features=1000, bias=True)
output(fc)

# Weights: sha256 of dtype, shape and bytes
# b50aa26c6bd0daef7065 conv1.weight: float32[64, 3, 7, 7]
# d20fe2dfd61ac48931a3 bn1.weight: float32[64]
# 98b3058e50bb5d2d47b3 bn1.bias: float32[64]
# badec983ad4a99cefc55 layer1.0.conv1.weight: float32[64, 64, 3, 3]
# 936eb85629f94b07ee50 layer1.0.bn1.weight: float32[64]
# 86f633b2c0bcba12ebd5 layer1.0.bn1.bias: float32[64]
# cb4ecf4cf63dd986507f layer1.0.conv2.weight: float32[64, 64, 3, 3]
# 19178d959216ab6d98f9 layer1.0.bn2.weight: float32[64]
# 90f08672eff6e48d1cb7 layer1.0.bn2.bias: float32[64]
# d3b939887491fd539cf9 layer1.1.conv1.weight: float32[64, 64, 3, 3]
# 7d351e60c19a26b8a94c layer1.1.bn1.weight: float32[64]
# ce29974e97ccff1c9659 layer1.1.bn1.bias: float32[64]
# 091f517f82d9eab7cba2 layer1.1.conv2.weight: float32[64, 64, 3, 3]
# 77f7ae67cce6130c5a35 layer1.1.bn2.weight: float32[64]
# 2c6e3419237616c56108 layer1.1.bn2.bias: float32[64]
# 71989feb28cb3fdc30aa layer2.0.conv1.weight: float32[128, 64, 3, 3]
# fa66778094d6863f89aa layer2.0.bn1.weight: float32[128]
# aa7ee58f648ed4156397 layer2.0.bn1.bias: float32[128]
# cecf35f521b6cede8608 layer2.0.conv2.weight: float32[128, 128, 3, 3]
# 3368f17ad2c84f9439c5 layer2.0.bn2.weight: float32[128]
# c259dd1ff091e1384a9a layer2.0.bn2.bias: float32[128]
# 39480cfc266fcd50b8ac layer2.0.downsample.0.weight: float32[128, 64, 1, 1]
# 6d3f7ff460898755aba2 layer2.0.downsample.1.weight: float32[128]
# d2cdab28a38b788a735e layer2.0.downsample.1.bias: float32[128]
# f174a836e3e55f6aff21 layer2.1.conv1.weight: float32[128, 128, 3, 3]
# 6fc33190e8e3e26a1245 layer2.1.bn1.weight: float32[128]
# 3030c8a2de4fa6447dfb layer2.1.bn1.bias: float32[128]
# 488613442551c032c6a3 layer2.1.conv2.weight: float32[128, 128, 3, 3]
# 04be0eaffcb87c753663 layer2.1.bn2.weight: float32[128]
# cfc923e2634336fe7ec7 layer2.1.bn2.bias: float32[128]
# cd60555d3569875439e2 layer3.0.conv1.weight: float32[256, 128, 3, 3]
# 29421b7fa74484b375ba layer3.0.bn1.weight: float32[256]
# 9dae919e10b63012f9d7 layer3.0.bn1.bias: float32[256]
# 8743aa7e1ab7d51c61d5 layer3.0.conv2.weight: float32[256, 256, 3, 3]
# 6bba648712f27a312131 layer3.0.bn2.weight: float32[256]
# 2131713bf58a6ad7c8c3 layer3.0.bn2.bias: float32[256]
# 2353f03614a4da4baa77 layer3.0.downsample.0.weight: float32[256, 128, 1, 1]
# 729ff02ccbc0faf1e3d7 layer3.0.downsample.1.weight: float32[256]
# 4ad1c4204d8093c3421e layer3.0.downsample.1.bias: float32[256]
# e669ab0c490ecd1923b3 layer3.1.conv1.weight: float32[256, 256, 3, 3]
# 0c0e78a9abe6e0ef10d9 layer3.1.bn1.weight: float32[256]
# f5a2bdff9f2b3bd1dc82 layer3.1.bn1.bias: float32[256]
# 05a81a2a52ed6ea12c70 layer3.1.conv2.weight: float32[256, 256, 3, 3]
# c362fc2436f988752a3b layer3.1.bn2.weight: float32[256]
# 642632d3f30140201cdd layer3.1.bn2.bias: float32[256]
# de13c8778bad9795926a layer4.0.conv1.weight: float32[512, 256, 3, 3]
# 79768544ef0db33afdaa layer4.0.bn1.weight: float32[512]
# 5edb7e6eef7d997bf1fc layer4.0.bn1.bias: float32[512]
# 5258eb4ff208b3f4c6f2 layer4.0.conv2.weight: float32[512, 512, 3, 3]
# 48fb1f026a71bab09168 layer4.0.bn2.weight: float32[512]
# 3e15afd229d45983f7b0 layer4.0.bn2.bias: float32[512]
# 6cac7f65a5c7dcf96d74 layer4.0.downsample.0.weight: float32[512, 256, 1, 1]
# 04184c573c5a25d9c30c layer4.0.downsample.1.weight: float32[512]
# 5aea3e28aeb8a70105fa layer4.0.downsample.1.bias: float32[512]
# 516101af74c5eb8d0567 layer4.1.conv1.weight: float32[512, 512, 3, 3]
# 79b888aa1f5868eef767 layer4.1.bn1.weight: float32[512]
# b62bc639de64c89f803a layer4.1.bn1.bias: float32[512]
# 58b123b2acc74208a7d6 layer4.1.conv2.weight: float32[512, 512, 3, 3]
# 047c1135da5dd5fd7c90 layer4.1.bn2.weight: float32[512]
# 49a025976d6c03212b30 layer4.1.bn2.bias: float32[512]
# dc2c114de84abee02e35 fc.weight: float32[1000, 512]
# 8c280ccd99e942659aab fc.bias: float32[1000]
# 35e94c2fe70bd5806afd bn1.running_mean: float32[64]
# 7517104bc365c89e7ebc bn1.running_var: float32[64]
# 0e41fec543438df96009 bn1.num_batches_tracked: int64[] = 0
# a5fb6040d27adc5332ce layer1.0.bn1.running_mean: float32[64]
# d618d5dafd4765ccbb81 layer1.0.bn1.running_var: float32[64]
# 0e41fec543438df96009 layer1.0.bn1.num_batches_tracked: int64[] = 0
# 63264900adce846dbf42 layer1.0.bn2.running_mean: float32[64]
# 277b2a73fc23c847e35b layer1.0.bn2.running_var: float32[64]
# 0e41fec543438df96009 layer1.0.bn2.num_batches_tracked: int64[] = 0
# 9fbf854b8341c139c2b9 layer1.1.bn1.running_mean: float32[64]
# 1b930c8445fdb2afb56a layer1.1.bn1.running_var: float32[64]
# 0e41fec543438df96009 layer1.1.bn1.num_batches_tracked: int64[] = 0
# 0f59fdbe4dc7db3daf6d layer1.1.bn2.running_mean: float32[64]
# f7a9ba606a4607cedc1d layer1.1.bn2.running_var: float32[64]
# 0e41fec543438df96009 layer1.1.bn2.num_batches_tracked: int64[] = 0
# 75efde47b4ea898aef49 layer2.0.bn1.running_mean: float32[128]
# cf4ce93cc78d951ebab7 layer2.0.bn1.running_var: float32[128]
# 0e41fec543438df96009 layer2.0.bn1.num_batches_tracked: int64[] = 0
# 766bef5cc4c44c40153c layer2.0.bn2.running_mean: float32[128]
# 1e34828798c7d519a538 layer2.0.bn2.running_var: float32[128]
# 0e41fec543438df96009 layer2.0.bn2.num_batches_tracked: int64[] = 0
# 2e859d1db74d45827a07 layer2.0.downsample.1.running_mean: float32[128]
# 97c6f15a344ae3dfd5b5 layer2.0.downsample.1.running_var: float32[128]
# 0e41fec543438df96009 layer2.0.downsample.1.num_batches_tracked: int64[] = 0
# d75069a5293f095d0667 layer2.1.bn1.running_mean: float32[128]
# d7576d5fd6534238c769 layer2.1.bn1.running_var: float32[128]
# 0e41fec543438df96009 layer2.1.bn1.num_batches_tracked: int64[] = 0
# e34cab7b454eb2ae218f layer2.1.bn2.running_mean: float32[128]
# c195246b6bb388d6e74d layer2.1.bn2.running_var: float32[128]
# 0e41fec543438df96009 layer2.1.bn2.num_batches_tracked: int64[] = 0
# 308abf740956fffb9277 layer3.0.bn1.running_mean: float32[256]
# 9d0bf786dff4db3e1bdc layer3.0.bn1.running_var: float32[256]
# 0e41fec543438df96009 layer3.0.bn1.num_batches_tracked: int64[] = 0
# 8a263b23156ebf86b093 layer3.0.bn2.running_mean: float32[256]
# 2610b978f0875c5b93ca layer3.0.bn2.running_var: float32[256]
# 0e41fec543438df96009 layer3.0.bn2.num_batches_tracked: int64[] = 0
# 7a0b70b973c2173bef50 layer3.0.downsample.1.running_mean: float32[256]
# 0e9758b6fb4f400f1cc1 layer3.0.downsample.1.running_var: float32[256]
# 0e41fec543438df96009 layer3.0.downsample.1.num_batches_tracked: int64[] = 0
# fe345b4e2b946a63e7ef layer3.1.bn1.running_mean: float32[256]
# a9674179166b78dd6020 layer3.1.bn1.running_var: float32[256]
# 0e41fec543438df96009 layer3.1.bn1.num_batches_tracked: int64[] = 0
# 8405cb8d907701eb852c layer3.1.bn2.running_mean: float32[256]
# d550c1eaea4b1f792b49 layer3.1.bn2.running_var: float32[256]
# 0e41fec543438df96009 layer3.1.bn2.num_batches_tracked: int64[] = 0
# d71a62dbfda2fdeffeea layer4.0.bn1.running_mean: float32[512]
# b14b6a263d8071f78def layer4.0.bn1.running_var: float32[512]
# 0e41fec543438df96009 layer4.0.bn1.num_batches_tracked: int64[] = 0
# add2a7efa61e02b36eef layer4.0.bn2.running_mean: float32[512]
# e1f16faeb3a9676e28eb layer4.0.bn2.running_var: float32[512]
# 0e41fec543438df96009 layer4.0.bn2.num_batches_tracked: int64[] = 0
# d936b15eeba818f0134a layer4.0.downsample.1.running_mean: float32[512]
# f59d68815b16d16f195c layer4.0.downsample.1.running_var: float32[512]
# 0e41fec543438df96009 layer4.0.downsample.1.num_batches_tracked: int64[] = 0
# 3a836658820e0e933609 layer4.1.bn1.running_mean: float32[512]
# 1d68dffee6b2d3ec4da2 layer4.1.bn1.running_var: float32[512]
# 0e41fec543438df96009 layer4.1.bn1.num_batches_tracked: int64[] = 0
# 599ac5d1b2ef463a59c9 layer4.1.bn2.running_mean: float32[512]
# 4efee886446feeb7c579 layer4.1.bn2.running_var: float32[512]
# 0e41fec543438df96009 layer4.1.bn2.num_batches_tracked: int64[] = 0
