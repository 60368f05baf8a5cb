# mobilenet_v2, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
features_0_0 = call_module("features.0.0", x)  # Conv2d(3, 32, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
features_0_1 = call_module("features.0.1", features_0_0)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_0_2 = call_module("features.0.2", features_0_1)  # ReLU6(inplace=True)
features_1_conv_0_0 = call_module("features.1.conv.0.0", features_0_2)  # Conv2d(32, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=32, bias=False)
features_1_conv_0_1 = call_module("features.1.conv.0.1", features_1_conv_0_0)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_1_conv_0_2 = call_module("features.1.conv.0.2", features_1_conv_0_1)  # ReLU6(inplace=True)
features_1_conv_1 = call_module("features.1.conv.1", features_1_conv_0_2)  # Conv2d(32, 16, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_1_conv_2 = call_module("features.1.conv.2", features_1_conv_1)  # BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_2_conv_0_0 = call_module("features.2.conv.0.0", features_1_conv_2)  # Conv2d(16, 96, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_2_conv_0_1 = call_module("features.2.conv.0.1", features_2_conv_0_0)  # BatchNorm2d(96, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_2_conv_0_2 = call_module("features.2.conv.0.2", features_2_conv_0_1)  # ReLU6(inplace=True)
features_2_conv_1_0 = call_module("features.2.conv.1.0", features_2_conv_0_2)  # Conv2d(96, 96, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), groups=96, bias=False)
features_2_conv_1_1 = call_module("features.2.conv.1.1", features_2_conv_1_0)  # BatchNorm2d(96, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_2_conv_1_2 = call_module("features.2.conv.1.2", features_2_conv_1_1)  # ReLU6(inplace=True)
features_2_conv_2 = call_module("features.2.conv.2", features_2_conv_1_2)  # Conv2d(96, 24, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_2_conv_3 = call_module("features.2.conv.3", features_2_conv_2)  # BatchNorm2d(24, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_3_conv_0_0 = call_module("features.3.conv.0.0", features_2_conv_3)  # Conv2d(24, 144, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_3_conv_0_1 = call_module("features.3.conv.0.1", features_3_conv_0_0)  # BatchNorm2d(144, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_3_conv_0_2 = call_module("features.3.conv.0.2", features_3_conv_0_1)  # ReLU6(inplace=True)
features_3_conv_1_0 = call_module("features.3.conv.1.0", features_3_conv_0_2)  # Conv2d(144, 144, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=144, bias=False)
features_3_conv_1_1 = call_module("features.3.conv.1.1", features_3_conv_1_0)  # BatchNorm2d(144, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_3_conv_1_2 = call_module("features.3.conv.1.2", features_3_conv_1_1)  # ReLU6(inplace=True)
features_3_conv_2 = call_module("features.3.conv.2", features_3_conv_1_2)  # Conv2d(144, 24, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_3_conv_3 = call_module("features.3.conv.3", features_3_conv_2)  # BatchNorm2d(24, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add = call_function("operator.add", features_2_conv_3, features_3_conv_3)
features_4_conv_0_0 = call_module("features.4.conv.0.0", add)  # Conv2d(24, 144, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_4_conv_0_1 = call_module("features.4.conv.0.1", features_4_conv_0_0)  # BatchNorm2d(144, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_4_conv_0_2 = call_module("features.4.conv.0.2", features_4_conv_0_1)  # ReLU6(inplace=True)
features_4_conv_1_0 = call_module("features.4.conv.1.0", features_4_conv_0_2)  # Conv2d(144, 144, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), groups=144, bias=False)
features_4_conv_1_1 = call_module("features.4.conv.1.1", features_4_conv_1_0)  # BatchNorm2d(144, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_4_conv_1_2 = call_module("features.4.conv.1.2", features_4_conv_1_1)  # ReLU6(inplace=True)
features_4_conv_2 = call_module("features.4.conv.2", features_4_conv_1_2)  # Conv2d(144, 32, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_4_conv_3 = call_module("features.4.conv.3", features_4_conv_2)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_5_conv_0_0 = call_module("features.5.conv.0.0", features_4_conv_3)  # Conv2d(32, 192, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_5_conv_0_1 = call_module("features.5.conv.0.1", features_5_conv_0_0)  # BatchNorm2d(192, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_5_conv_0_2 = call_module("features.5.conv.0.2", features_5_conv_0_1)  # ReLU6(inplace=True)
features_5_conv_1_0 = call_module("features.5.conv.1.0", features_5_conv_0_2)  # Conv2d(192, 192, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=192, bias=False)
features_5_conv_1_1 = call_module("features.5.conv.1.1", features_5_conv_1_0)  # BatchNorm2d(192, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_5_conv_1_2 = call_module("features.5.conv.1.2", features_5_conv_1_1)  # ReLU6(inplace=True)
features_5_conv_2 = call_module("features.5.conv.2", features_5_conv_1_2)  # Conv2d(192, 32, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_5_conv_3 = call_module("features.5.conv.3", features_5_conv_2)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_1 = call_function("operator.add", features_4_conv_3, features_5_conv_3)
features_6_conv_0_0 = call_module("features.6.conv.0.0", add_1)  # Conv2d(32, 192, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_6_conv_0_1 = call_module("features.6.conv.0.1", features_6_conv_0_0)  # BatchNorm2d(192, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_6_conv_0_2 = call_module("features.6.conv.0.2", features_6_conv_0_1)  # ReLU6(inplace=True)
features_6_conv_1_0 = call_module("features.6.conv.1.0", features_6_conv_0_2)  # Conv2d(192, 192, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=192, bias=False)
features_6_conv_1_1 = call_module("features.6.conv.1.1", features_6_conv_1_0)  # BatchNorm2d(192, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_6_conv_1_2 = call_module("features.6.conv.1.2", features_6_conv_1_1)  # ReLU6(inplace=True)
features_6_conv_2 = call_module("features.6.conv.2", features_6_conv_1_2)  # Conv2d(192, 32, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_6_conv_3 = call_module("features.6.conv.3", features_6_conv_2)  # BatchNorm2d(32, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_2 = call_function("operator.add", add_1, features_6_conv_3)
features_7_conv_0_0 = call_module("features.7.conv.0.0", add_2)  # Conv2d(32, 192, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_7_conv_0_1 = call_module("features.7.conv.0.1", features_7_conv_0_0)  # BatchNorm2d(192, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_7_conv_0_2 = call_module("features.7.conv.0.2", features_7_conv_0_1)  # ReLU6(inplace=True)
features_7_conv_1_0 = call_module("features.7.conv.1.0", features_7_conv_0_2)  # Conv2d(192, 192, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), groups=192, bias=False)
features_7_conv_1_1 = call_module("features.7.conv.1.1", features_7_conv_1_0)  # BatchNorm2d(192, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_7_conv_1_2 = call_module("features.7.conv.1.2", features_7_conv_1_1)  # ReLU6(inplace=True)
features_7_conv_2 = call_module("features.7.conv.2", features_7_conv_1_2)  # Conv2d(192, 64, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_7_conv_3 = call_module("features.7.conv.3", features_7_conv_2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_8_conv_0_0 = call_module("features.8.conv.0.0", features_7_conv_3)  # Conv2d(64, 384, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_8_conv_0_1 = call_module("features.8.conv.0.1", features_8_conv_0_0)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_8_conv_0_2 = call_module("features.8.conv.0.2", features_8_conv_0_1)  # ReLU6(inplace=True)
features_8_conv_1_0 = call_module("features.8.conv.1.0", features_8_conv_0_2)  # Conv2d(384, 384, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=384, bias=False)
features_8_conv_1_1 = call_module("features.8.conv.1.1", features_8_conv_1_0)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_8_conv_1_2 = call_module("features.8.conv.1.2", features_8_conv_1_1)  # ReLU6(inplace=True)
features_8_conv_2 = call_module("features.8.conv.2", features_8_conv_1_2)  # Conv2d(384, 64, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_8_conv_3 = call_module("features.8.conv.3", features_8_conv_2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_3 = call_function("operator.add", features_7_conv_3, features_8_conv_3)
features_9_conv_0_0 = call_module("features.9.conv.0.0", add_3)  # Conv2d(64, 384, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_9_conv_0_1 = call_module("features.9.conv.0.1", features_9_conv_0_0)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_9_conv_0_2 = call_module("features.9.conv.0.2", features_9_conv_0_1)  # ReLU6(inplace=True)
features_9_conv_1_0 = call_module("features.9.conv.1.0", features_9_conv_0_2)  # Conv2d(384, 384, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=384, bias=False)
features_9_conv_1_1 = call_module("features.9.conv.1.1", features_9_conv_1_0)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_9_conv_1_2 = call_module("features.9.conv.1.2", features_9_conv_1_1)  # ReLU6(inplace=True)
features_9_conv_2 = call_module("features.9.conv.2", features_9_conv_1_2)  # Conv2d(384, 64, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_9_conv_3 = call_module("features.9.conv.3", features_9_conv_2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_4 = call_function("operator.add", add_3, features_9_conv_3)
features_10_conv_0_0 = call_module("features.10.conv.0.0", add_4)  # Conv2d(64, 384, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_10_conv_0_1 = call_module("features.10.conv.0.1", features_10_conv_0_0)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_10_conv_0_2 = call_module("features.10.conv.0.2", features_10_conv_0_1)  # ReLU6(inplace=True)
features_10_conv_1_0 = call_module("features.10.conv.1.0", features_10_conv_0_2)  # Conv2d(384, 384, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=384, bias=False)
features_10_conv_1_1 = call_module("features.10.conv.1.1", features_10_conv_1_0)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_10_conv_1_2 = call_module("features.10.conv.1.2", features_10_conv_1_1)  # ReLU6(inplace=True)
features_10_conv_2 = call_module("features.10.conv.2", features_10_conv_1_2)  # Conv2d(384, 64, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_10_conv_3 = call_module("features.10.conv.3", features_10_conv_2)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_5 = call_function("operator.add", add_4, features_10_conv_3)
features_11_conv_0_0 = call_module("features.11.conv.0.0", add_5)  # Conv2d(64, 384, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_11_conv_0_1 = call_module("features.11.conv.0.1", features_11_conv_0_0)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_11_conv_0_2 = call_module("features.11.conv.0.2", features_11_conv_0_1)  # ReLU6(inplace=True)
features_11_conv_1_0 = call_module("features.11.conv.1.0", features_11_conv_0_2)  # Conv2d(384, 384, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=384, bias=False)
features_11_conv_1_1 = call_module("features.11.conv.1.1", features_11_conv_1_0)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_11_conv_1_2 = call_module("features.11.conv.1.2", features_11_conv_1_1)  # ReLU6(inplace=True)
features_11_conv_2 = call_module("features.11.conv.2", features_11_conv_1_2)  # Conv2d(384, 96, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_11_conv_3 = call_module("features.11.conv.3", features_11_conv_2)  # BatchNorm2d(96, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_12_conv_0_0 = call_module("features.12.conv.0.0", features_11_conv_3)  # Conv2d(96, 576, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_12_conv_0_1 = call_module("features.12.conv.0.1", features_12_conv_0_0)  # BatchNorm2d(576, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_12_conv_0_2 = call_module("features.12.conv.0.2", features_12_conv_0_1)  # ReLU6(inplace=True)
features_12_conv_1_0 = call_module("features.12.conv.1.0", features_12_conv_0_2)  # Conv2d(576, 576, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=576, bias=False)
features_12_conv_1_1 = call_module("features.12.conv.1.1", features_12_conv_1_0)  # BatchNorm2d(576, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_12_conv_1_2 = call_module("features.12.conv.1.2", features_12_conv_1_1)  # ReLU6(inplace=True)
features_12_conv_2 = call_module("features.12.conv.2", features_12_conv_1_2)  # Conv2d(576, 96, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_12_conv_3 = call_module("features.12.conv.3", features_12_conv_2)  # BatchNorm2d(96, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_6 = call_function("operator.add", features_11_conv_3, features_12_conv_3)
features_13_conv_0_0 = call_module("features.13.conv.0.0", add_6)  # Conv2d(96, 576, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_13_conv_0_1 = call_module("features.13.conv.0.1", features_13_conv_0_0)  # BatchNorm2d(576, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_13_conv_0_2 = call_module("features.13.conv.0.2", features_13_conv_0_1)  # ReLU6(inplace=True)
features_13_conv_1_0 = call_module("features.13.conv.1.0", features_13_conv_0_2)  # Conv2d(576, 576, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=576, bias=False)
features_13_conv_1_1 = call_module("features.13.conv.1.1", features_13_conv_1_0)  # BatchNorm2d(576, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_13_conv_1_2 = call_module("features.13.conv.1.2", features_13_conv_1_1)  # ReLU6(inplace=True)
features_13_conv_2 = call_module("features.13.conv.2", features_13_conv_1_2)  # Conv2d(576, 96, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_13_conv_3 = call_module("features.13.conv.3", features_13_conv_2)  # BatchNorm2d(96, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_7 = call_function("operator.add", add_6, features_13_conv_3)
features_14_conv_0_0 = call_module("features.14.conv.0.0", add_7)  # Conv2d(96, 576, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_14_conv_0_1 = call_module("features.14.conv.0.1", features_14_conv_0_0)  # BatchNorm2d(576, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_14_conv_0_2 = call_module("features.14.conv.0.2", features_14_conv_0_1)  # ReLU6(inplace=True)
features_14_conv_1_0 = call_module("features.14.conv.1.0", features_14_conv_0_2)  # Conv2d(576, 576, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), groups=576, bias=False)
features_14_conv_1_1 = call_module("features.14.conv.1.1", features_14_conv_1_0)  # BatchNorm2d(576, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_14_conv_1_2 = call_module("features.14.conv.1.2", features_14_conv_1_1)  # ReLU6(inplace=True)
features_14_conv_2 = call_module("features.14.conv.2", features_14_conv_1_2)  # Conv2d(576, 160, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_14_conv_3 = call_module("features.14.conv.3", features_14_conv_2)  # BatchNorm2d(160, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_15_conv_0_0 = call_module("features.15.conv.0.0", features_14_conv_3)  # Conv2d(160, 960, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_15_conv_0_1 = call_module("features.15.conv.0.1", features_15_conv_0_0)  # BatchNorm2d(960, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_15_conv_0_2 = call_module("features.15.conv.0.2", features_15_conv_0_1)  # ReLU6(inplace=True)
features_15_conv_1_0 = call_module("features.15.conv.1.0", features_15_conv_0_2)  # Conv2d(960, 960, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=960, bias=False)
features_15_conv_1_1 = call_module("features.15.conv.1.1", features_15_conv_1_0)  # BatchNorm2d(960, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_15_conv_1_2 = call_module("features.15.conv.1.2", features_15_conv_1_1)  # ReLU6(inplace=True)
features_15_conv_2 = call_module("features.15.conv.2", features_15_conv_1_2)  # Conv2d(960, 160, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_15_conv_3 = call_module("features.15.conv.3", features_15_conv_2)  # BatchNorm2d(160, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_8 = call_function("operator.add", features_14_conv_3, features_15_conv_3)
features_16_conv_0_0 = call_module("features.16.conv.0.0", add_8)  # Conv2d(160, 960, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_16_conv_0_1 = call_module("features.16.conv.0.1", features_16_conv_0_0)  # BatchNorm2d(960, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_16_conv_0_2 = call_module("features.16.conv.0.2", features_16_conv_0_1)  # ReLU6(inplace=True)
features_16_conv_1_0 = call_module("features.16.conv.1.0", features_16_conv_0_2)  # Conv2d(960, 960, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=960, bias=False)
features_16_conv_1_1 = call_module("features.16.conv.1.1", features_16_conv_1_0)  # BatchNorm2d(960, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_16_conv_1_2 = call_module("features.16.conv.1.2", features_16_conv_1_1)  # ReLU6(inplace=True)
features_16_conv_2 = call_module("features.16.conv.2", features_16_conv_1_2)  # Conv2d(960, 160, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_16_conv_3 = call_module("features.16.conv.3", features_16_conv_2)  # BatchNorm2d(160, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
add_9 = call_function("operator.add", add_8, features_16_conv_3)
features_17_conv_0_0 = call_module("features.17.conv.0.0", add_9)  # Conv2d(160, 960, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_17_conv_0_1 = call_module("features.17.conv.0.1", features_17_conv_0_0)  # BatchNorm2d(960, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_17_conv_0_2 = call_module("features.17.conv.0.2", features_17_conv_0_1)  # ReLU6(inplace=True)
features_17_conv_1_0 = call_module("features.17.conv.1.0", features_17_conv_0_2)  # Conv2d(960, 960, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=960, bias=False)
features_17_conv_1_1 = call_module("features.17.conv.1.1", features_17_conv_1_0)  # BatchNorm2d(960, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_17_conv_1_2 = call_module("features.17.conv.1.2", features_17_conv_1_1)  # ReLU6(inplace=True)
features_17_conv_2 = call_module("features.17.conv.2", features_17_conv_1_2)  # Conv2d(960, 320, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_17_conv_3 = call_module("features.17.conv.3", features_17_conv_2)  # BatchNorm2d(320, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_18_0 = call_module("features.18.0", features_17_conv_3)  # Conv2d(320, 1280, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_18_1 = call_module("features.18.1", features_18_0)  # BatchNorm2d(1280, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_18_2 = call_module("features.18.2", features_18_1)  # ReLU6(inplace=True)
adaptive_avg_pool2d = call_function("torch.nn.functional.adaptive_avg_pool2d", features_18_2, (1, 1))
flatten = call_function("torch.flatten", adaptive_avg_pool2d, 1)
classifier_0 = call_module("classifier.0", flatten)  # Dropout(p=0.2, inplace=False)
classifier_1 = call_module("classifier.1", classifier_0)  # Linear(in_features=1280, out_features=1000, bias=True)
output(classifier_1)

# Weights: sha256 of dtype, shape and bytes
# 2b4e0a49a5f66ee22bf9 features.0.0.weight: float32[32, 3, 3, 3]
# 6520a79eb690c95229f9 features.0.1.weight: float32[32]
# 04c98eaf2eb07452d0b9 features.0.1.bias: float32[32]
# b7d08e1aa96a8651b87a features.1.conv.0.0.weight: float32[32, 1, 3, 3]
# 52aa7da85cdb61e8f21e features.1.conv.0.1.weight: float32[32]
# 04c8f7e81c64b5ce8d57 features.1.conv.0.1.bias: float32[32]
# c07471382207ab4f4f53 features.1.conv.1.weight: float32[16, 32, 1, 1]
# 8e7b5fea388c07bc30a4 features.1.conv.2.weight: float32[16]
# 66fc1676d16a3a70349f features.1.conv.2.bias: float32[16]
# 3b1acd8e9bf4cb3e887a features.2.conv.0.0.weight: float32[96, 16, 1, 1]
# de7ce2873f9b431af5d7 features.2.conv.0.1.weight: float32[96]
# e185106e24c843af7222 features.2.conv.0.1.bias: float32[96]
# 18f8cb822f3946e7e32a features.2.conv.1.0.weight: float32[96, 1, 3, 3]
# 24cb2ed6af6055f110d5 features.2.conv.1.1.weight: float32[96]
# ef45928bbcf8eb0bdb83 features.2.conv.1.1.bias: float32[96]
# d1c1dd1fef09cb2fe14a features.2.conv.2.weight: float32[24, 96, 1, 1]
# fe536b51123c986f1ebf features.2.conv.3.weight: float32[24]
# 925abd20ca1659ff84b5 features.2.conv.3.bias: float32[24]
# ff77ef02fbaeecd3d64e features.3.conv.0.0.weight: float32[144, 24, 1, 1]
# 7fdabca7b0c159647e20 features.3.conv.0.1.weight: float32[144]
# 80039305bc8fa1247fbc features.3.conv.0.1.bias: float32[144]
# cd1fe7bb45af301f6479 features.3.conv.1.0.weight: float32[144, 1, 3, 3]
# 250e4035c87adce0de20 features.3.conv.1.1.weight: float32[144]
# 16add5d652f034775094 features.3.conv.1.1.bias: float32[144]
# ddcf396c150dae55ba00 features.3.conv.2.weight: float32[24, 144, 1, 1]
# fbc065fa95f3d13e6cfc features.3.conv.3.weight: float32[24]
# 91f87935db28ca3c713f features.3.conv.3.bias: float32[24]
# ecb53891f3193d6a07d7 features.4.conv.0.0.weight: float32[144, 24, 1, 1]
# 8643892797add9d7c293 features.4.conv.0.1.weight: float32[144]
# a4ca9c726bfb139811aa features.4.conv.0.1.bias: float32[144]
# e45e4b7d99298b4c122c features.4.conv.1.0.weight: float32[144, 1, 3, 3]
# 1929c205cf4632a3f7dc features.4.conv.1.1.weight: float32[144]
# bf7c1e6cf16068bc814d features.4.conv.1.1.bias: float32[144]
# 19e0ea018b668cdbfe75 features.4.conv.2.weight: float32[32, 144, 1, 1]
# 10feb2d7a6fd88c8465a features.4.conv.3.weight: float32[32]
# 638316f1a8e5a3a7b8d1 features.4.conv.3.bias: float32[32]
# b2922b64da0c35a5302b features.5.conv.0.0.weight: float32[192, 32, 1, 1]
# 303405eac205b38ec46b features.5.conv.0.1.weight: float32[192]
# 957880fdfeb2f3da86d1 features.5.conv.0.1.bias: float32[192]
# 1f193fcd87fb302450b0 features.5.conv.1.0.weight: float32[192, 1, 3, 3]
# 0f21ecfe154d7ad73d16 features.5.conv.1.1.weight: float32[192]
# 37e3c7783a678da5535b features.5.conv.1.1.bias: float32[192]
# d76301b49db843a0fcc0 features.5.conv.2.weight: float32[32, 192, 1, 1]
# a2a694842d5d02f89f7e features.5.conv.3.weight: float32[32]
# 350884f6a7995512c123 features.5.conv.3.bias: float32[32]
# d94980166bd0668d79b1 features.6.conv.0.0.weight: float32[192, 32, 1, 1]
# 2c57fd6ff038f19a8889 features.6.conv.0.1.weight: float32[192]
# 2e91b587b075f3f31d40 features.6.conv.0.1.bias: float32[192]
# 123517791cbdd2b74a76 features.6.conv.1.0.weight: float32[192, 1, 3, 3]
# 4a102232b104b9217092 features.6.conv.1.1.weight: float32[192]
# 694c20f11418890623f4 features.6.conv.1.1.bias: float32[192]
# 293089f891b117e1c287 features.6.conv.2.weight: float32[32, 192, 1, 1]
# 1d1ac3c0f12a30e486a2 features.6.conv.3.weight: float32[32]
# 08cc7dc7096389860e93 features.6.conv.3.bias: float32[32]
# 6625a11c0e500f125822 features.7.conv.0.0.weight: float32[192, 32, 1, 1]
# c71985b7d5385a14fd01 features.7.conv.0.1.weight: float32[192]
# 906e5dcbe17b675748f9 features.7.conv.0.1.bias: float32[192]
# 82ae9a268a381beaeb7d features.7.conv.1.0.weight: float32[192, 1, 3, 3]
# d2a1f94b364c86237599 features.7.conv.1.1.weight: float32[192]
# 288360d3310b27d190b9 features.7.conv.1.1.bias: float32[192]
# 5ec2d691268dbc39c6e1 features.7.conv.2.weight: float32[64, 192, 1, 1]
# 735c35c01a6e4e19ee76 features.7.conv.3.weight: float32[64]
# 783a149dd4a643af23f9 features.7.conv.3.bias: float32[64]
# 173565e7efb330df839c features.8.conv.0.0.weight: float32[384, 64, 1, 1]
# 9fbe1373c1f1da078a64 features.8.conv.0.1.weight: float32[384]
# 9cf6910f51334b5a7649 features.8.conv.0.1.bias: float32[384]
# 6340b55a745c32f2217a features.8.conv.1.0.weight: float32[384, 1, 3, 3]
# dce60570ac340e8f28ee features.8.conv.1.1.weight: float32[384]
# 49a828f988c4794ae4e9 features.8.conv.1.1.bias: float32[384]
# 6a4d95606cf56d0d1d6f features.8.conv.2.weight: float32[64, 384, 1, 1]
# 6aa74e933e695afb0e00 features.8.conv.3.weight: float32[64]
# 110302e8bb76e316bf35 features.8.conv.3.bias: float32[64]
# df9609d3e843ae98c6b1 features.9.conv.0.0.weight: float32[384, 64, 1, 1]
# 941465703ca10926e0c1 features.9.conv.0.1.weight: float32[384]
# 376e4c303afbf835dcb3 features.9.conv.0.1.bias: float32[384]
# f5f386ea65f5fbb017ae features.9.conv.1.0.weight: float32[384, 1, 3, 3]
# c618573144a62c43dbb0 features.9.conv.1.1.weight: float32[384]
# 33507ecdcf8f19a23e31 features.9.conv.1.1.bias: float32[384]
# 7729656309d9aab9c0fd features.9.conv.2.weight: float32[64, 384, 1, 1]
# c63289148be78dff2e7e features.9.conv.3.weight: float32[64]
# 85c40a98780d3625e559 features.9.conv.3.bias: float32[64]
# f3db693c5b2c7df3d53c features.10.conv.0.0.weight: float32[384, 64, 1, 1]
# fe9a13583662505253ef features.10.conv.0.1.weight: float32[384]
# 13e427059e23f898da0c features.10.conv.0.1.bias: float32[384]
# ba414a7ed70adc1c679d features.10.conv.1.0.weight: float32[384, 1, 3, 3]
# cdf932f29a190a09d52c features.10.conv.1.1.weight: float32[384]
# 8045fdf0e540193d9323 features.10.conv.1.1.bias: float32[384]
# 1140203104aede861cc1 features.10.conv.2.weight: float32[64, 384, 1, 1]
# 666ca469f55402370317 features.10.conv.3.weight: float32[64]
# e6bd62e43d61a20151c7 features.10.conv.3.bias: float32[64]
# 5bd0b72f8ecfb089732b features.11.conv.0.0.weight: float32[384, 64, 1, 1]
# 6e300a2b206f0d5f785c features.11.conv.0.1.weight: float32[384]
# 8db474ea1e9f901ba72e features.11.conv.0.1.bias: float32[384]
# 446f364bf0372a9f790c features.11.conv.1.0.weight: float32[384, 1, 3, 3]
# 76b1c57050d74fab3d6f features.11.conv.1.1.weight: float32[384]
# 8b32e897c720e9ce7a06 features.11.conv.1.1.bias: float32[384]
# f7bdf735b5d727b9042a features.11.conv.2.weight: float32[96, 384, 1, 1]
# f7b9587ca0c7305ec0cc features.11.conv.3.weight: float32[96]
# c9cc77f1a60853ea7768 features.11.conv.3.bias: float32[96]
# a38c9fa4dd7356b06d18 features.12.conv.0.0.weight: float32[576, 96, 1, 1]
# c8c6a011ded73812a09a features.12.conv.0.1.weight: float32[576]
# 7c097322bf4f654abdf7 features.12.conv.0.1.bias: float32[576]
# 822ab3a8b0a99914d5e9 features.12.conv.1.0.weight: float32[576, 1, 3, 3]
# 70b85a2a6f7af466789f features.12.conv.1.1.weight: float32[576]
# 380f44bd9a6a85ae8795 features.12.conv.1.1.bias: float32[576]
# 0ae7e09f6db7f5b6446e features.12.conv.2.weight: float32[96, 576, 1, 1]
# d9fb2e3ca910ba061437 features.12.conv.3.weight: float32[96]
# d63ced8294e52580d040 features.12.conv.3.bias: float32[96]
# 3f66817ab2b4050369ad features.13.conv.0.0.weight: float32[576, 96, 1, 1]
# b91820246fb6d5addbe6 features.13.conv.0.1.weight: float32[576]
# 44b255c75cccb10fb177 features.13.conv.0.1.bias: float32[576]
# 46209a3ea29b1fae65d9 features.13.conv.1.0.weight: float32[576, 1, 3, 3]
# 7f02c267645e4209bcbe features.13.conv.1.1.weight: float32[576]
# a44769b441eb2a201533 features.13.conv.1.1.bias: float32[576]
# cbefa7ebb57bf17fec8d features.13.conv.2.weight: float32[96, 576, 1, 1]
# 6ae68056a3e772c504ea features.13.conv.3.weight: float32[96]
# e9d9c88442020811d96d features.13.conv.3.bias: float32[96]
# e0e7a51dc52f1517f054 features.14.conv.0.0.weight: float32[576, 96, 1, 1]
# 623c02487d962108a981 features.14.conv.0.1.weight: float32[576]
# 03d6627ac366b114fe3e features.14.conv.0.1.bias: float32[576]
# c2ca37aa287031d2286f features.14.conv.1.0.weight: float32[576, 1, 3, 3]
# 3f693ef828f0af8392f1 features.14.conv.1.1.weight: float32[576]
# ce99c6d944fb46adc68b features.14.conv.1.1.bias: float32[576]
# d5ddc2c0fe8be75f9331 features.14.conv.2.weight: float32[160, 576, 1, 1]
# ecb8402023190aab5ce9 features.14.conv.3.weight: float32[160]
# 203fd9d40b4e77639c8b features.14.conv.3.bias: float32[160]
# 5219aed750d4ce550261 features.15.conv.0.0.weight: float32[960, 160, 1, 1]
# a8d21cc41313dd62d749 features.15.conv.0.1.weight: float32[960]
# f8de0e038807cf7acc22 features.15.conv.0.1.bias: float32[960]
# 08d5b1621d268c6d3d54 features.15.conv.1.0.weight: float32[960, 1, 3, 3]
# 916b488d2c0f7be5982d features.15.conv.1.1.weight: float32[960]
# 41be8860eeb47d2e490f features.15.conv.1.1.bias: float32[960]
# 88988888c9ccbc1e368c features.15.conv.2.weight: float32[160, 960, 1, 1]
# a0122ad801f3c64cf46f features.15.conv.3.weight: float32[160]
# 284e223eef66fad476ff features.15.conv.3.bias: float32[160]
# 0d5b6a46d1d7c3a18cc0 features.16.conv.0.0.weight: float32[960, 160, 1, 1]
# b9fedac610f2219487c2 features.16.conv.0.1.weight: float32[960]
# 7ce57b4501ce8b4f1cae features.16.conv.0.1.bias: float32[960]
# d76d80fb9b8caf87e257 features.16.conv.1.0.weight: float32[960, 1, 3, 3]
# 9e11db3f65746e29d426 features.16.conv.1.1.weight: float32[960]
# e6f1792a86bb94bcf8bb features.16.conv.1.1.bias: float32[960]
# 94dd4edc30b3c0b4b304 features.16.conv.2.weight: float32[160, 960, 1, 1]
# 938e2aead3d93f12e163 features.16.conv.3.weight: float32[160]
# 7259a62c8f4aeea6ecaa features.16.conv.3.bias: float32[160]
# 2fab9cffc8ec6bb62be1 features.17.conv.0.0.weight: float32[960, 160, 1, 1]
# 102838724fce9de324df features.17.conv.0.1.weight: float32[960]
# 770d4f9ec42d01f02023 features.17.conv.0.1.bias: float32[960]
# db34f6aae2f496b4c05e features.17.conv.1.0.weight: float32[960, 1, 3, 3]
# 00943c041725774cbb22 features.17.conv.1.1.weight: float32[960]
# fedf5fee8aaf67663581 features.17.conv.1.1.bias: float32[960]
# a2c359320ca50882dc1a features.17.conv.2.weight: float32[320, 960, 1, 1]
# a641f36fa1a7e433bcc5 features.17.conv.3.weight: float32[320]
# f6380c38c242c746afcd features.17.conv.3.bias: float32[320]
# 1230a21e945ce0043a86 features.18.0.weight: float32[1280, 320, 1, 1]
# 7c024cd2062e5abb5257 features.18.1.weight: float32[1280]
# 558f76206f930ff73aa3 features.18.1.bias: float32[1280]
# 1854ce3228bfc8886470 classifier.1.weight: float32[1000, 1280]
# b503c80083ff1fc83463 classifier.1.bias: float32[1000]
# 3a4d32211fcca93ef71d features.0.1.running_mean: float32[32]
# efad59a23ae1878cedf9 features.0.1.running_var: float32[32]
# 0e41fec543438df96009 features.0.1.num_batches_tracked: int64[] = 0
# 9eaadc668103cecf06ce features.1.conv.0.1.running_mean: float32[32]
# 6330620727baf2160493 features.1.conv.0.1.running_var: float32[32]
# 0e41fec543438df96009 features.1.conv.0.1.num_batches_tracked: int64[] = 0
# 94e776e604e11e86db1c features.1.conv.2.running_mean: float32[16]
# 89709cc23677150924d5 features.1.conv.2.running_var: float32[16]
# 0e41fec543438df96009 features.1.conv.2.num_batches_tracked: int64[] = 0
# 89d482d38d489ee2bcf9 features.2.conv.0.1.running_mean: float32[96]
# 5adac157ecf4e2988ffd features.2.conv.0.1.running_var: float32[96]
# 0e41fec543438df96009 features.2.conv.0.1.num_batches_tracked: int64[] = 0
# a81ab29fcbc8f0b3d909 features.2.conv.1.1.running_mean: float32[96]
# 966a2fcd4d7f69561807 features.2.conv.1.1.running_var: float32[96]
# 0e41fec543438df96009 features.2.conv.1.1.num_batches_tracked: int64[] = 0
# 4ee72e4bfcddb17bfb0c features.2.conv.3.running_mean: float32[24]
# 79c0cf4850c787f0530a features.2.conv.3.running_var: float32[24]
# 0e41fec543438df96009 features.2.conv.3.num_batches_tracked: int64[] = 0
# 22ec7e1616b746bed04e features.3.conv.0.1.running_mean: float32[144]
# a133f401fa90becadec3 features.3.conv.0.1.running_var: float32[144]
# 0e41fec543438df96009 features.3.conv.0.1.num_batches_tracked: int64[] = 0
# 3d7b237f03f3b7d688f2 features.3.conv.1.1.running_mean: float32[144]
# ff6750ec055f20eb704c features.3.conv.1.1.running_var: float32[144]
# 0e41fec543438df96009 features.3.conv.1.1.num_batches_tracked: int64[] = 0
# 46425cdb995ae518be0d features.3.conv.3.running_mean: float32[24]
# bcdbd6158c4dd8767817 features.3.conv.3.running_var: float32[24]
# 0e41fec543438df96009 features.3.conv.3.num_batches_tracked: int64[] = 0
# b6911f75f5f8420c9c58 features.4.conv.0.1.running_mean: float32[144]
# 04f086f428e4884d9dc4 features.4.conv.0.1.running_var: float32[144]
# 0e41fec543438df96009 features.4.conv.0.1.num_batches_tracked: int64[] = 0
# dd240c90c0a534d8ef1a features.4.conv.1.1.running_mean: float32[144]
# 2a14499644574aa6bada features.4.conv.1.1.running_var: float32[144]
# 0e41fec543438df96009 features.4.conv.1.1.num_batches_tracked: int64[] = 0
# f74e5686078fd5026c3b features.4.conv.3.running_mean: float32[32]
# 30ab648a8142daf174de features.4.conv.3.running_var: float32[32]
# 0e41fec543438df96009 features.4.conv.3.num_batches_tracked: int64[] = 0
# c55e41d10003bba0531d features.5.conv.0.1.running_mean: float32[192]
# e0b4a1289c8b5ff3ad9b features.5.conv.0.1.running_var: float32[192]
# 0e41fec543438df96009 features.5.conv.0.1.num_batches_tracked: int64[] = 0
# 508098df2551c2ad0afc features.5.conv.1.1.running_mean: float32[192]
# 28a740c23c878244e817 features.5.conv.1.1.running_var: float32[192]
# 0e41fec543438df96009 features.5.conv.1.1.num_batches_tracked: int64[] = 0
# adaf0cc95b447973ab08 features.5.conv.3.running_mean: float32[32]
# fbe9d7830c5173330cb6 features.5.conv.3.running_var: float32[32]
# 0e41fec543438df96009 features.5.conv.3.num_batches_tracked: int64[] = 0
# 09104f98bf02759b81ab features.6.conv.0.1.running_mean: float32[192]
# f8406604c1f1784d2fe1 features.6.conv.0.1.running_var: float32[192]
# 0e41fec543438df96009 features.6.conv.0.1.num_batches_tracked: int64[] = 0
# 73585101b942fd5fee1c features.6.conv.1.1.running_mean: float32[192]
# 854acd6ece93a40fdf43 features.6.conv.1.1.running_var: float32[192]
# 0e41fec543438df96009 features.6.conv.1.1.num_batches_tracked: int64[] = 0
# b71263a898f9dd49b088 features.6.conv.3.running_mean: float32[32]
# 0057ddc0958a908c5363 features.6.conv.3.running_var: float32[32]
# 0e41fec543438df96009 features.6.conv.3.num_batches_tracked: int64[] = 0
# 4c69c373cbe22552694c features.7.conv.0.1.running_mean: float32[192]
# 96bb0c2ad8d39c8f4773 features.7.conv.0.1.running_var: float32[192]
# 0e41fec543438df96009 features.7.conv.0.1.num_batches_tracked: int64[] = 0
# 35ac34b3805d257ba030 features.7.conv.1.1.running_mean: float32[192]
# d8ae7001e2458ad99d84 features.7.conv.1.1.running_var: float32[192]
# 0e41fec543438df96009 features.7.conv.1.1.num_batches_tracked: int64[] = 0
# a82feefd605cd9a4aa1e features.7.conv.3.running_mean: float32[64]
# a05716d3acd6bcf13adf features.7.conv.3.running_var: float32[64]
# 0e41fec543438df96009 features.7.conv.3.num_batches_tracked: int64[] = 0
# 82e517bd05fa60e94df0 features.8.conv.0.1.running_mean: float32[384]
# c6e7a7bea327f5b4d1b3 features.8.conv.0.1.running_var: float32[384]
# 0e41fec543438df96009 features.8.conv.0.1.num_batches_tracked: int64[] = 0
# 7de8783399cb0a6a707f features.8.conv.1.1.running_mean: float32[384]
# 5158a98bf8fde4d1e541 features.8.conv.1.1.running_var: float32[384]
# 0e41fec543438df96009 features.8.conv.1.1.num_batches_tracked: int64[] = 0
# a9c1cd7e580991537a7d features.8.conv.3.running_mean: float32[64]
# 7b2fb0edaf06a2719133 features.8.conv.3.running_var: float32[64]
# 0e41fec543438df96009 features.8.conv.3.num_batches_tracked: int64[] = 0
# 09c39aa88e7c4ba0a24a features.9.conv.0.1.running_mean: float32[384]
# 3ddea3dd68afa595dcf9 features.9.conv.0.1.running_var: float32[384]
# 0e41fec543438df96009 features.9.conv.0.1.num_batches_tracked: int64[] = 0
# 302b621d4a3557c725cc features.9.conv.1.1.running_mean: float32[384]
# f9efe3c724e3a8502907 features.9.conv.1.1.running_var: float32[384]
# 0e41fec543438df96009 features.9.conv.1.1.num_batches_tracked: int64[] = 0
# a36d4c7382d71f06f6b1 features.9.conv.3.running_mean: float32[64]
# e921307ef61b663383a7 features.9.conv.3.running_var: float32[64]
# 0e41fec543438df96009 features.9.conv.3.num_batches_tracked: int64[] = 0
# b88cb25cba698cbcd2ce features.10.conv.0.1.running_mean: float32[384]
# a70f0757ef0906a23885 features.10.conv.0.1.running_var: float32[384]
# 0e41fec543438df96009 features.10.conv.0.1.num_batches_tracked: int64[] = 0
# 71fe7730c3e659c08d3b features.10.conv.1.1.running_mean: float32[384]
# 71b27322089a39326617 features.10.conv.1.1.running_var: float32[384]
# 0e41fec543438df96009 features.10.conv.1.1.num_batches_tracked: int64[] = 0
# da3a43b042e879b66ae2 features.10.conv.3.running_mean: float32[64]
# 7cca53afe8633da8b45e features.10.conv.3.running_var: float32[64]
# 0e41fec543438df96009 features.10.conv.3.num_batches_tracked: int64[] = 0
# f8117f4a60f6634012ea features.11.conv.0.1.running_mean: float32[384]
# 24c3ec01816d74dc97b7 features.11.conv.0.1.running_var: float32[384]
# 0e41fec543438df96009 features.11.conv.0.1.num_batches_tracked: int64[] = 0
# 0ed9fbf76c6ccb6856ba features.11.conv.1.1.running_mean: float32[384]
# 6a95e0b5046aa5712a62 features.11.conv.1.1.running_var: float32[384]
# 0e41fec543438df96009 features.11.conv.1.1.num_batches_tracked: int64[] = 0
# 125e6f446a5e93acd595 features.11.conv.3.running_mean: float32[96]
# 667617ae55c9432bcbed features.11.conv.3.running_var: float32[96]
# 0e41fec543438df96009 features.11.conv.3.num_batches_tracked: int64[] = 0
# ffe9f17a764e97c8a596 features.12.conv.0.1.running_mean: float32[576]
# 47f888436ffe41f66a2f features.12.conv.0.1.running_var: float32[576]
# 0e41fec543438df96009 features.12.conv.0.1.num_batches_tracked: int64[] = 0
# 752daee94126297027c8 features.12.conv.1.1.running_mean: float32[576]
# c0d9290829480407588e features.12.conv.1.1.running_var: float32[576]
# 0e41fec543438df96009 features.12.conv.1.1.num_batches_tracked: int64[] = 0
# 8513fd08927125d4b64e features.12.conv.3.running_mean: float32[96]
# a9c424c51f9887275e13 features.12.conv.3.running_var: float32[96]
# 0e41fec543438df96009 features.12.conv.3.num_batches_tracked: int64[] = 0
# 6d2ebd326f47d5515692 features.13.conv.0.1.running_mean: float32[576]
# 2e74c7a156f4555d59e1 features.13.conv.0.1.running_var: float32[576]
# 0e41fec543438df96009 features.13.conv.0.1.num_batches_tracked: int64[] = 0
# 4bb06526f0fd7a529e80 features.13.conv.1.1.running_mean: float32[576]
# ec64d52b6d5f98e53c1a features.13.conv.1.1.running_var: float32[576]
# 0e41fec543438df96009 features.13.conv.1.1.num_batches_tracked: int64[] = 0
# 68a762e059c21310bce3 features.13.conv.3.running_mean: float32[96]
# b3f38b6637986a39e327 features.13.conv.3.running_var: float32[96]
# 0e41fec543438df96009 features.13.conv.3.num_batches_tracked: int64[] = 0
# add97f3efe4990fd495a features.14.conv.0.1.running_mean: float32[576]
# ed4195acf5c71d854d4b features.14.conv.0.1.running_var: float32[576]
# 0e41fec543438df96009 features.14.conv.0.1.num_batches_tracked: int64[] = 0
# 11e8b34fcaaa07d0a49b features.14.conv.1.1.running_mean: float32[576]
# 3f8a7906dc513f87410d features.14.conv.1.1.running_var: float32[576]
# 0e41fec543438df96009 features.14.conv.1.1.num_batches_tracked: int64[] = 0
# e0690fdd612ddfa8eb07 features.14.conv.3.running_mean: float32[160]
# dd44e9c2ac872e97e22b features.14.conv.3.running_var: float32[160]
# 0e41fec543438df96009 features.14.conv.3.num_batches_tracked: int64[] = 0
# 3e5346c1f7f554a08150 features.15.conv.0.1.running_mean: float32[960]
# 745fd05917223090097c features.15.conv.0.1.running_var: float32[960]
# 0e41fec543438df96009 features.15.conv.0.1.num_batches_tracked: int64[] = 0
# cbc788f8028fdb4da63b features.15.conv.1.1.running_mean: float32[960]
# e85ab1d46d46418eb4ce features.15.conv.1.1.running_var: float32[960]
# 0e41fec543438df96009 features.15.conv.1.1.num_batches_tracked: int64[] = 0
# 656ab6fbe558f80acf10 features.15.conv.3.running_mean: float32[160]
# 6fbd4ec2661f26879307 features.15.conv.3.running_var: float32[160]
# 0e41fec543438df96009 features.15.conv.3.num_batches_tracked: int64[] = 0
# 8b7f1292a161f4fba541 features.16.conv.0.1.running_mean: float32[960]
# bad9d751c60b10908379 features.16.conv.0.1.running_var: float32[960]
# 0e41fec543438df96009 features.16.conv.0.1.num_batches_tracked: int64[] = 0
# 1f4a34cea71f6aad9f8f features.16.conv.1.1.running_mean: float32[960]
# 5026eda1de56dc410962 features.16.conv.1.1.running_var: float32[960]
# 0e41fec543438df96009 features.16.conv.1.1.num_batches_tracked: int64[] = 0
# 6d19baedafb9c46971db features.16.conv.3.running_mean: float32[160]
# 713587072850af6f7618 features.16.conv.3.running_var: float32[160]
# 0e41fec543438df96009 features.16.conv.3.num_batches_tracked: int64[] = 0
# a731fb5735f905650fdf features.17.conv.0.1.running_mean: float32[960]
# a9a662c1fd07087257b0 features.17.conv.0.1.running_var: float32[960]
# 0e41fec543438df96009 features.17.conv.0.1.num_batches_tracked: int64[] = 0
# 415827ec5057a5805f80 features.17.conv.1.1.running_mean: float32[960]
# 028afed281c25e6b5ead features.17.conv.1.1.running_var: float32[960]
# 0e41fec543438df96009 features.17.conv.1.1.num_batches_tracked: int64[] = 0
# 66df559c718ac28bf2e2 features.17.conv.3.running_mean: float32[320]
# 22ff73cabc9739d5b056 features.17.conv.3.running_var: float32[320]
# 0e41fec543438df96009 features.17.conv.3.num_batches_tracked: int64[] = 0
# ed810b8787eb8f207ff9 features.18.1.running_mean: float32[1280]
# 09b4f737ca4656677786 features.18.1.running_var: float32[1280]
# 0e41fec543438df96009 features.18.1.num_batches_tracked: int64[] = 0
