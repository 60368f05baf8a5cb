# densenet121, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
features_conv0 = call_module("features.conv0", x)  # Conv2d(3, 64, kernel_size=(7, 7), stride=(2, 2), padding=(3, 3), bias=False)
features_norm0 = call_module("features.norm0", features_conv0)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_relu0 = call_module("features.relu0", features_norm0)  # ReLU(inplace=True)
features_pool0 = call_module("features.pool0", features_relu0)  # MaxPool2d(kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=False)
cat = call_function("torch.cat", [features_pool0], 1)
features_denseblock1_denselayer1_norm1 = call_module("features.denseblock1.denselayer1.norm1", cat)  # BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer1_relu1 = call_module("features.denseblock1.denselayer1.relu1", features_denseblock1_denselayer1_norm1)  # ReLU(inplace=True)
features_denseblock1_denselayer1_conv1 = call_module("features.denseblock1.denselayer1.conv1", features_denseblock1_denselayer1_relu1)  # Conv2d(64, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock1_denselayer1_norm2 = call_module("features.denseblock1.denselayer1.norm2", features_denseblock1_denselayer1_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer1_relu2 = call_module("features.denseblock1.denselayer1.relu2", features_denseblock1_denselayer1_norm2)  # ReLU(inplace=True)
features_denseblock1_denselayer1_conv2 = call_module("features.denseblock1.denselayer1.conv2", features_denseblock1_denselayer1_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_1 = call_function("torch.cat", [features_pool0, features_denseblock1_denselayer1_conv2], 1)
features_denseblock1_denselayer2_norm1 = call_module("features.denseblock1.denselayer2.norm1", cat_1)  # BatchNorm2d(96, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer2_relu1 = call_module("features.denseblock1.denselayer2.relu1", features_denseblock1_denselayer2_norm1)  # ReLU(inplace=True)
features_denseblock1_denselayer2_conv1 = call_module("features.denseblock1.denselayer2.conv1", features_denseblock1_denselayer2_relu1)  # Conv2d(96, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock1_denselayer2_norm2 = call_module("features.denseblock1.denselayer2.norm2", features_denseblock1_denselayer2_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer2_relu2 = call_module("features.denseblock1.denselayer2.relu2", features_denseblock1_denselayer2_norm2)  # ReLU(inplace=True)
features_denseblock1_denselayer2_conv2 = call_module("features.denseblock1.denselayer2.conv2", features_denseblock1_denselayer2_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_2 = call_function("torch.cat", [features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2], 1)
features_denseblock1_denselayer3_norm1 = call_module("features.denseblock1.denselayer3.norm1", cat_2)  # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer3_relu1 = call_module("features.denseblock1.denselayer3.relu1", features_denseblock1_denselayer3_norm1)  # ReLU(inplace=True)
features_denseblock1_denselayer3_conv1 = call_module("features.denseblock1.denselayer3.conv1", features_denseblock1_denselayer3_relu1)
    # Conv2d(128, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock1_denselayer3_norm2 = call_module("features.denseblock1.denselayer3.norm2", features_denseblock1_denselayer3_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer3_relu2 = call_module("features.denseblock1.denselayer3.relu2", features_denseblock1_denselayer3_norm2)  # ReLU(inplace=True)
features_denseblock1_denselayer3_conv2 = call_module("features.denseblock1.denselayer3.conv2", features_denseblock1_denselayer3_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_3 = call_function("torch.cat", [features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2, features_denseblock1_denselayer3_conv2], 1)
features_denseblock1_denselayer4_norm1 = call_module("features.denseblock1.denselayer4.norm1", cat_3)  # BatchNorm2d(160, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer4_relu1 = call_module("features.denseblock1.denselayer4.relu1", features_denseblock1_denselayer4_norm1)  # ReLU(inplace=True)
features_denseblock1_denselayer4_conv1 = call_module("features.denseblock1.denselayer4.conv1", features_denseblock1_denselayer4_relu1)
    # Conv2d(160, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock1_denselayer4_norm2 = call_module("features.denseblock1.denselayer4.norm2", features_denseblock1_denselayer4_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer4_relu2 = call_module("features.denseblock1.denselayer4.relu2", features_denseblock1_denselayer4_norm2)  # ReLU(inplace=True)
features_denseblock1_denselayer4_conv2 = call_module("features.denseblock1.denselayer4.conv2", features_denseblock1_denselayer4_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_4 = call_function("torch.cat", [features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2, features_denseblock1_denselayer3_conv2,
        features_denseblock1_denselayer4_conv2], 1)
features_denseblock1_denselayer5_norm1 = call_module("features.denseblock1.denselayer5.norm1", cat_4)  # BatchNorm2d(192, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer5_relu1 = call_module("features.denseblock1.denselayer5.relu1", features_denseblock1_denselayer5_norm1)  # ReLU(inplace=True)
features_denseblock1_denselayer5_conv1 = call_module("features.denseblock1.denselayer5.conv1", features_denseblock1_denselayer5_relu1)
    # Conv2d(192, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock1_denselayer5_norm2 = call_module("features.denseblock1.denselayer5.norm2", features_denseblock1_denselayer5_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer5_relu2 = call_module("features.denseblock1.denselayer5.relu2", features_denseblock1_denselayer5_norm2)  # ReLU(inplace=True)
features_denseblock1_denselayer5_conv2 = call_module("features.denseblock1.denselayer5.conv2", features_denseblock1_denselayer5_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_5 = call_function("torch.cat", [features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2, features_denseblock1_denselayer3_conv2,
        features_denseblock1_denselayer4_conv2, features_denseblock1_denselayer5_conv2], 1)
features_denseblock1_denselayer6_norm1 = call_module("features.denseblock1.denselayer6.norm1", cat_5)  # BatchNorm2d(224, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer6_relu1 = call_module("features.denseblock1.denselayer6.relu1", features_denseblock1_denselayer6_norm1)  # ReLU(inplace=True)
features_denseblock1_denselayer6_conv1 = call_module("features.denseblock1.denselayer6.conv1", features_denseblock1_denselayer6_relu1)
    # Conv2d(224, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock1_denselayer6_norm2 = call_module("features.denseblock1.denselayer6.norm2", features_denseblock1_denselayer6_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock1_denselayer6_relu2 = call_module("features.denseblock1.denselayer6.relu2", features_denseblock1_denselayer6_norm2)  # ReLU(inplace=True)
features_denseblock1_denselayer6_conv2 = call_module("features.denseblock1.denselayer6.conv2", features_denseblock1_denselayer6_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_6 = call_function("torch.cat", [features_pool0, features_denseblock1_denselayer1_conv2, features_denseblock1_denselayer2_conv2, features_denseblock1_denselayer3_conv2,
        features_denseblock1_denselayer4_conv2, features_denseblock1_denselayer5_conv2, features_denseblock1_denselayer6_conv2], 1)
features_transition1_norm = call_module("features.transition1.norm", cat_6)  # BatchNorm2d(256, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_transition1_relu = call_module("features.transition1.relu", features_transition1_norm)  # ReLU(inplace=True)
features_transition1_conv = call_module("features.transition1.conv", features_transition1_relu)  # Conv2d(256, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_transition1_pool = call_module("features.transition1.pool", features_transition1_conv)  # AvgPool2d(kernel_size=2, stride=2, padding=0)
cat_7 = call_function("torch.cat", [features_transition1_pool], 1)
features_denseblock2_denselayer1_norm1 = call_module("features.denseblock2.denselayer1.norm1", cat_7)  # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer1_relu1 = call_module("features.denseblock2.denselayer1.relu1", features_denseblock2_denselayer1_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer1_conv1 = call_module("features.denseblock2.denselayer1.conv1", features_denseblock2_denselayer1_relu1)
    # Conv2d(128, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer1_norm2 = call_module("features.denseblock2.denselayer1.norm2", features_denseblock2_denselayer1_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer1_relu2 = call_module("features.denseblock2.denselayer1.relu2", features_denseblock2_denselayer1_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer1_conv2 = call_module("features.denseblock2.denselayer1.conv2", features_denseblock2_denselayer1_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_8 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2], 1)
features_denseblock2_denselayer2_norm1 = call_module("features.denseblock2.denselayer2.norm1", cat_8)  # BatchNorm2d(160, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer2_relu1 = call_module("features.denseblock2.denselayer2.relu1", features_denseblock2_denselayer2_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer2_conv1 = call_module("features.denseblock2.denselayer2.conv1", features_denseblock2_denselayer2_relu1)
    # Conv2d(160, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer2_norm2 = call_module("features.denseblock2.denselayer2.norm2", features_denseblock2_denselayer2_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer2_relu2 = call_module("features.denseblock2.denselayer2.relu2", features_denseblock2_denselayer2_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer2_conv2 = call_module("features.denseblock2.denselayer2.conv2", features_denseblock2_denselayer2_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_9 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2], 1)
features_denseblock2_denselayer3_norm1 = call_module("features.denseblock2.denselayer3.norm1", cat_9)  # BatchNorm2d(192, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer3_relu1 = call_module("features.denseblock2.denselayer3.relu1", features_denseblock2_denselayer3_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer3_conv1 = call_module("features.denseblock2.denselayer3.conv1", features_denseblock2_denselayer3_relu1)
    # Conv2d(192, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer3_norm2 = call_module("features.denseblock2.denselayer3.norm2", features_denseblock2_denselayer3_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer3_relu2 = call_module("features.denseblock2.denselayer3.relu2", features_denseblock2_denselayer3_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer3_conv2 = call_module("features.denseblock2.denselayer3.conv2", features_denseblock2_denselayer3_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_10 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2], 1)
features_denseblock2_denselayer4_norm1 = call_module("features.denseblock2.denselayer4.norm1", cat_10)  # BatchNorm2d(224, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer4_relu1 = call_module("features.denseblock2.denselayer4.relu1", features_denseblock2_denselayer4_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer4_conv1 = call_module("features.denseblock2.denselayer4.conv1", features_denseblock2_denselayer4_relu1)
    # Conv2d(224, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer4_norm2 = call_module("features.denseblock2.denselayer4.norm2", features_denseblock2_denselayer4_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer4_relu2 = call_module("features.denseblock2.denselayer4.relu2", features_denseblock2_denselayer4_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer4_conv2 = call_module("features.denseblock2.denselayer4.conv2", features_denseblock2_denselayer4_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_11 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2], 1)
features_denseblock2_denselayer5_norm1 = call_module("features.denseblock2.denselayer5.norm1", cat_11)  # BatchNorm2d(256, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer5_relu1 = call_module("features.denseblock2.denselayer5.relu1", features_denseblock2_denselayer5_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer5_conv1 = call_module("features.denseblock2.denselayer5.conv1", features_denseblock2_denselayer5_relu1)
    # Conv2d(256, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer5_norm2 = call_module("features.denseblock2.denselayer5.norm2", features_denseblock2_denselayer5_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer5_relu2 = call_module("features.denseblock2.denselayer5.relu2", features_denseblock2_denselayer5_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer5_conv2 = call_module("features.denseblock2.denselayer5.conv2", features_denseblock2_denselayer5_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_12 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2], 1)
features_denseblock2_denselayer6_norm1 = call_module("features.denseblock2.denselayer6.norm1", cat_12)  # BatchNorm2d(288, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer6_relu1 = call_module("features.denseblock2.denselayer6.relu1", features_denseblock2_denselayer6_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer6_conv1 = call_module("features.denseblock2.denselayer6.conv1", features_denseblock2_denselayer6_relu1)
    # Conv2d(288, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer6_norm2 = call_module("features.denseblock2.denselayer6.norm2", features_denseblock2_denselayer6_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer6_relu2 = call_module("features.denseblock2.denselayer6.relu2", features_denseblock2_denselayer6_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer6_conv2 = call_module("features.denseblock2.denselayer6.conv2", features_denseblock2_denselayer6_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_13 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2], 1)
features_denseblock2_denselayer7_norm1 = call_module("features.denseblock2.denselayer7.norm1", cat_13)  # BatchNorm2d(320, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer7_relu1 = call_module("features.denseblock2.denselayer7.relu1", features_denseblock2_denselayer7_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer7_conv1 = call_module("features.denseblock2.denselayer7.conv1", features_denseblock2_denselayer7_relu1)
    # Conv2d(320, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer7_norm2 = call_module("features.denseblock2.denselayer7.norm2", features_denseblock2_denselayer7_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer7_relu2 = call_module("features.denseblock2.denselayer7.relu2", features_denseblock2_denselayer7_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer7_conv2 = call_module("features.denseblock2.denselayer7.conv2", features_denseblock2_denselayer7_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_14 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2, features_denseblock2_denselayer7_conv2], 1)
features_denseblock2_denselayer8_norm1 = call_module("features.denseblock2.denselayer8.norm1", cat_14)  # BatchNorm2d(352, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer8_relu1 = call_module("features.denseblock2.denselayer8.relu1", features_denseblock2_denselayer8_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer8_conv1 = call_module("features.denseblock2.denselayer8.conv1", features_denseblock2_denselayer8_relu1)
    # Conv2d(352, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer8_norm2 = call_module("features.denseblock2.denselayer8.norm2", features_denseblock2_denselayer8_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer8_relu2 = call_module("features.denseblock2.denselayer8.relu2", features_denseblock2_denselayer8_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer8_conv2 = call_module("features.denseblock2.denselayer8.conv2", features_denseblock2_denselayer8_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_15 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2, features_denseblock2_denselayer7_conv2,
        features_denseblock2_denselayer8_conv2], 1)
features_denseblock2_denselayer9_norm1 = call_module("features.denseblock2.denselayer9.norm1", cat_15)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer9_relu1 = call_module("features.denseblock2.denselayer9.relu1", features_denseblock2_denselayer9_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer9_conv1 = call_module("features.denseblock2.denselayer9.conv1", features_denseblock2_denselayer9_relu1)
    # Conv2d(384, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer9_norm2 = call_module("features.denseblock2.denselayer9.norm2", features_denseblock2_denselayer9_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer9_relu2 = call_module("features.denseblock2.denselayer9.relu2", features_denseblock2_denselayer9_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer9_conv2 = call_module("features.denseblock2.denselayer9.conv2", features_denseblock2_denselayer9_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_16 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2, features_denseblock2_denselayer7_conv2,
        features_denseblock2_denselayer8_conv2, features_denseblock2_denselayer9_conv2], 1)
features_denseblock2_denselayer10_norm1 = call_module("features.denseblock2.denselayer10.norm1", cat_16)  # BatchNorm2d(416, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer10_relu1 = call_module("features.denseblock2.denselayer10.relu1", features_denseblock2_denselayer10_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer10_conv1 = call_module("features.denseblock2.denselayer10.conv1", features_denseblock2_denselayer10_relu1)
    # Conv2d(416, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer10_norm2 = call_module("features.denseblock2.denselayer10.norm2", features_denseblock2_denselayer10_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer10_relu2 = call_module("features.denseblock2.denselayer10.relu2", features_denseblock2_denselayer10_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer10_conv2 = call_module("features.denseblock2.denselayer10.conv2", features_denseblock2_denselayer10_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_17 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2, features_denseblock2_denselayer7_conv2,
        features_denseblock2_denselayer8_conv2, features_denseblock2_denselayer9_conv2, features_denseblock2_denselayer10_conv2], 1)
features_denseblock2_denselayer11_norm1 = call_module("features.denseblock2.denselayer11.norm1", cat_17)  # BatchNorm2d(448, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer11_relu1 = call_module("features.denseblock2.denselayer11.relu1", features_denseblock2_denselayer11_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer11_conv1 = call_module("features.denseblock2.denselayer11.conv1", features_denseblock2_denselayer11_relu1)
    # Conv2d(448, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer11_norm2 = call_module("features.denseblock2.denselayer11.norm2", features_denseblock2_denselayer11_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer11_relu2 = call_module("features.denseblock2.denselayer11.relu2", features_denseblock2_denselayer11_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer11_conv2 = call_module("features.denseblock2.denselayer11.conv2", features_denseblock2_denselayer11_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_18 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2, features_denseblock2_denselayer7_conv2,
        features_denseblock2_denselayer8_conv2, features_denseblock2_denselayer9_conv2, features_denseblock2_denselayer10_conv2, features_denseblock2_denselayer11_conv2], 1)
features_denseblock2_denselayer12_norm1 = call_module("features.denseblock2.denselayer12.norm1", cat_18)  # BatchNorm2d(480, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer12_relu1 = call_module("features.denseblock2.denselayer12.relu1", features_denseblock2_denselayer12_norm1)  # ReLU(inplace=True)
features_denseblock2_denselayer12_conv1 = call_module("features.denseblock2.denselayer12.conv1", features_denseblock2_denselayer12_relu1)
    # Conv2d(480, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock2_denselayer12_norm2 = call_module("features.denseblock2.denselayer12.norm2", features_denseblock2_denselayer12_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock2_denselayer12_relu2 = call_module("features.denseblock2.denselayer12.relu2", features_denseblock2_denselayer12_norm2)  # ReLU(inplace=True)
features_denseblock2_denselayer12_conv2 = call_module("features.denseblock2.denselayer12.conv2", features_denseblock2_denselayer12_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_19 = call_function("torch.cat", [features_transition1_pool, features_denseblock2_denselayer1_conv2, features_denseblock2_denselayer2_conv2, features_denseblock2_denselayer3_conv2,
        features_denseblock2_denselayer4_conv2, features_denseblock2_denselayer5_conv2, features_denseblock2_denselayer6_conv2, features_denseblock2_denselayer7_conv2,
        features_denseblock2_denselayer8_conv2, features_denseblock2_denselayer9_conv2, features_denseblock2_denselayer10_conv2, features_denseblock2_denselayer11_conv2,
        features_denseblock2_denselayer12_conv2], 1)
features_transition2_norm = call_module("features.transition2.norm", cat_19)  # BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_transition2_relu = call_module("features.transition2.relu", features_transition2_norm)  # ReLU(inplace=True)
features_transition2_conv = call_module("features.transition2.conv", features_transition2_relu)  # Conv2d(512, 256, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_transition2_pool = call_module("features.transition2.pool", features_transition2_conv)  # AvgPool2d(kernel_size=2, stride=2, padding=0)
cat_20 = call_function("torch.cat", [features_transition2_pool], 1)
features_denseblock3_denselayer1_norm1 = call_module("features.denseblock3.denselayer1.norm1", cat_20)  # BatchNorm2d(256, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer1_relu1 = call_module("features.denseblock3.denselayer1.relu1", features_denseblock3_denselayer1_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer1_conv1 = call_module("features.denseblock3.denselayer1.conv1", features_denseblock3_denselayer1_relu1)
    # Conv2d(256, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer1_norm2 = call_module("features.denseblock3.denselayer1.norm2", features_denseblock3_denselayer1_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer1_relu2 = call_module("features.denseblock3.denselayer1.relu2", features_denseblock3_denselayer1_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer1_conv2 = call_module("features.denseblock3.denselayer1.conv2", features_denseblock3_denselayer1_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_21 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2], 1)
features_denseblock3_denselayer2_norm1 = call_module("features.denseblock3.denselayer2.norm1", cat_21)  # BatchNorm2d(288, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer2_relu1 = call_module("features.denseblock3.denselayer2.relu1", features_denseblock3_denselayer2_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer2_conv1 = call_module("features.denseblock3.denselayer2.conv1", features_denseblock3_denselayer2_relu1)
    # Conv2d(288, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer2_norm2 = call_module("features.denseblock3.denselayer2.norm2", features_denseblock3_denselayer2_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer2_relu2 = call_module("features.denseblock3.denselayer2.relu2", features_denseblock3_denselayer2_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer2_conv2 = call_module("features.denseblock3.denselayer2.conv2", features_denseblock3_denselayer2_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_22 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2], 1)
features_denseblock3_denselayer3_norm1 = call_module("features.denseblock3.denselayer3.norm1", cat_22)  # BatchNorm2d(320, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer3_relu1 = call_module("features.denseblock3.denselayer3.relu1", features_denseblock3_denselayer3_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer3_conv1 = call_module("features.denseblock3.denselayer3.conv1", features_denseblock3_denselayer3_relu1)
    # Conv2d(320, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer3_norm2 = call_module("features.denseblock3.denselayer3.norm2", features_denseblock3_denselayer3_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer3_relu2 = call_module("features.denseblock3.denselayer3.relu2", features_denseblock3_denselayer3_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer3_conv2 = call_module("features.denseblock3.denselayer3.conv2", features_denseblock3_denselayer3_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_23 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2], 1)
features_denseblock3_denselayer4_norm1 = call_module("features.denseblock3.denselayer4.norm1", cat_23)  # BatchNorm2d(352, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer4_relu1 = call_module("features.denseblock3.denselayer4.relu1", features_denseblock3_denselayer4_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer4_conv1 = call_module("features.denseblock3.denselayer4.conv1", features_denseblock3_denselayer4_relu1)
    # Conv2d(352, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer4_norm2 = call_module("features.denseblock3.denselayer4.norm2", features_denseblock3_denselayer4_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer4_relu2 = call_module("features.denseblock3.denselayer4.relu2", features_denseblock3_denselayer4_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer4_conv2 = call_module("features.denseblock3.denselayer4.conv2", features_denseblock3_denselayer4_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_24 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2], 1)
features_denseblock3_denselayer5_norm1 = call_module("features.denseblock3.denselayer5.norm1", cat_24)  # BatchNorm2d(384, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer5_relu1 = call_module("features.denseblock3.denselayer5.relu1", features_denseblock3_denselayer5_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer5_conv1 = call_module("features.denseblock3.denselayer5.conv1", features_denseblock3_denselayer5_relu1)
    # Conv2d(384, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer5_norm2 = call_module("features.denseblock3.denselayer5.norm2", features_denseblock3_denselayer5_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer5_relu2 = call_module("features.denseblock3.denselayer5.relu2", features_denseblock3_denselayer5_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer5_conv2 = call_module("features.denseblock3.denselayer5.conv2", features_denseblock3_denselayer5_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_25 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2], 1)
features_denseblock3_denselayer6_norm1 = call_module("features.denseblock3.denselayer6.norm1", cat_25)  # BatchNorm2d(416, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer6_relu1 = call_module("features.denseblock3.denselayer6.relu1", features_denseblock3_denselayer6_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer6_conv1 = call_module("features.denseblock3.denselayer6.conv1", features_denseblock3_denselayer6_relu1)
    # Conv2d(416, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer6_norm2 = call_module("features.denseblock3.denselayer6.norm2", features_denseblock3_denselayer6_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer6_relu2 = call_module("features.denseblock3.denselayer6.relu2", features_denseblock3_denselayer6_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer6_conv2 = call_module("features.denseblock3.denselayer6.conv2", features_denseblock3_denselayer6_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_26 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2], 1)
features_denseblock3_denselayer7_norm1 = call_module("features.denseblock3.denselayer7.norm1", cat_26)  # BatchNorm2d(448, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer7_relu1 = call_module("features.denseblock3.denselayer7.relu1", features_denseblock3_denselayer7_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer7_conv1 = call_module("features.denseblock3.denselayer7.conv1", features_denseblock3_denselayer7_relu1)
    # Conv2d(448, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer7_norm2 = call_module("features.denseblock3.denselayer7.norm2", features_denseblock3_denselayer7_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer7_relu2 = call_module("features.denseblock3.denselayer7.relu2", features_denseblock3_denselayer7_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer7_conv2 = call_module("features.denseblock3.denselayer7.conv2", features_denseblock3_denselayer7_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_27 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2], 1)
features_denseblock3_denselayer8_norm1 = call_module("features.denseblock3.denselayer8.norm1", cat_27)  # BatchNorm2d(480, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer8_relu1 = call_module("features.denseblock3.denselayer8.relu1", features_denseblock3_denselayer8_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer8_conv1 = call_module("features.denseblock3.denselayer8.conv1", features_denseblock3_denselayer8_relu1)
    # Conv2d(480, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer8_norm2 = call_module("features.denseblock3.denselayer8.norm2", features_denseblock3_denselayer8_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer8_relu2 = call_module("features.denseblock3.denselayer8.relu2", features_denseblock3_denselayer8_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer8_conv2 = call_module("features.denseblock3.denselayer8.conv2", features_denseblock3_denselayer8_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_28 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2], 1)
features_denseblock3_denselayer9_norm1 = call_module("features.denseblock3.denselayer9.norm1", cat_28)  # BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer9_relu1 = call_module("features.denseblock3.denselayer9.relu1", features_denseblock3_denselayer9_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer9_conv1 = call_module("features.denseblock3.denselayer9.conv1", features_denseblock3_denselayer9_relu1)
    # Conv2d(512, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer9_norm2 = call_module("features.denseblock3.denselayer9.norm2", features_denseblock3_denselayer9_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer9_relu2 = call_module("features.denseblock3.denselayer9.relu2", features_denseblock3_denselayer9_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer9_conv2 = call_module("features.denseblock3.denselayer9.conv2", features_denseblock3_denselayer9_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_29 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2], 1)
features_denseblock3_denselayer10_norm1 = call_module("features.denseblock3.denselayer10.norm1", cat_29)  # BatchNorm2d(544, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer10_relu1 = call_module("features.denseblock3.denselayer10.relu1", features_denseblock3_denselayer10_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer10_conv1 = call_module("features.denseblock3.denselayer10.conv1", features_denseblock3_denselayer10_relu1)
    # Conv2d(544, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer10_norm2 = call_module("features.denseblock3.denselayer10.norm2", features_denseblock3_denselayer10_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer10_relu2 = call_module("features.denseblock3.denselayer10.relu2", features_denseblock3_denselayer10_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer10_conv2 = call_module("features.denseblock3.denselayer10.conv2", features_denseblock3_denselayer10_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_30 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2], 1)
features_denseblock3_denselayer11_norm1 = call_module("features.denseblock3.denselayer11.norm1", cat_30)  # BatchNorm2d(576, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer11_relu1 = call_module("features.denseblock3.denselayer11.relu1", features_denseblock3_denselayer11_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer11_conv1 = call_module("features.denseblock3.denselayer11.conv1", features_denseblock3_denselayer11_relu1)
    # Conv2d(576, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer11_norm2 = call_module("features.denseblock3.denselayer11.norm2", features_denseblock3_denselayer11_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer11_relu2 = call_module("features.denseblock3.denselayer11.relu2", features_denseblock3_denselayer11_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer11_conv2 = call_module("features.denseblock3.denselayer11.conv2", features_denseblock3_denselayer11_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_31 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2], 1)
features_denseblock3_denselayer12_norm1 = call_module("features.denseblock3.denselayer12.norm1", cat_31)  # BatchNorm2d(608, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer12_relu1 = call_module("features.denseblock3.denselayer12.relu1", features_denseblock3_denselayer12_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer12_conv1 = call_module("features.denseblock3.denselayer12.conv1", features_denseblock3_denselayer12_relu1)
    # Conv2d(608, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer12_norm2 = call_module("features.denseblock3.denselayer12.norm2", features_denseblock3_denselayer12_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer12_relu2 = call_module("features.denseblock3.denselayer12.relu2", features_denseblock3_denselayer12_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer12_conv2 = call_module("features.denseblock3.denselayer12.conv2", features_denseblock3_denselayer12_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_32 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2], 1)
features_denseblock3_denselayer13_norm1 = call_module("features.denseblock3.denselayer13.norm1", cat_32)  # BatchNorm2d(640, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer13_relu1 = call_module("features.denseblock3.denselayer13.relu1", features_denseblock3_denselayer13_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer13_conv1 = call_module("features.denseblock3.denselayer13.conv1", features_denseblock3_denselayer13_relu1)
    # Conv2d(640, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer13_norm2 = call_module("features.denseblock3.denselayer13.norm2", features_denseblock3_denselayer13_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer13_relu2 = call_module("features.denseblock3.denselayer13.relu2", features_denseblock3_denselayer13_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer13_conv2 = call_module("features.denseblock3.denselayer13.conv2", features_denseblock3_denselayer13_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_33 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2], 1)
features_denseblock3_denselayer14_norm1 = call_module("features.denseblock3.denselayer14.norm1", cat_33)  # BatchNorm2d(672, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer14_relu1 = call_module("features.denseblock3.denselayer14.relu1", features_denseblock3_denselayer14_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer14_conv1 = call_module("features.denseblock3.denselayer14.conv1", features_denseblock3_denselayer14_relu1)
    # Conv2d(672, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer14_norm2 = call_module("features.denseblock3.denselayer14.norm2", features_denseblock3_denselayer14_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer14_relu2 = call_module("features.denseblock3.denselayer14.relu2", features_denseblock3_denselayer14_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer14_conv2 = call_module("features.denseblock3.denselayer14.conv2", features_denseblock3_denselayer14_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_34 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2], 1)
features_denseblock3_denselayer15_norm1 = call_module("features.denseblock3.denselayer15.norm1", cat_34)  # BatchNorm2d(704, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer15_relu1 = call_module("features.denseblock3.denselayer15.relu1", features_denseblock3_denselayer15_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer15_conv1 = call_module("features.denseblock3.denselayer15.conv1", features_denseblock3_denselayer15_relu1)
    # Conv2d(704, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer15_norm2 = call_module("features.denseblock3.denselayer15.norm2", features_denseblock3_denselayer15_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer15_relu2 = call_module("features.denseblock3.denselayer15.relu2", features_denseblock3_denselayer15_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer15_conv2 = call_module("features.denseblock3.denselayer15.conv2", features_denseblock3_denselayer15_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_35 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2], 1)
features_denseblock3_denselayer16_norm1 = call_module("features.denseblock3.denselayer16.norm1", cat_35)  # BatchNorm2d(736, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer16_relu1 = call_module("features.denseblock3.denselayer16.relu1", features_denseblock3_denselayer16_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer16_conv1 = call_module("features.denseblock3.denselayer16.conv1", features_denseblock3_denselayer16_relu1)
    # Conv2d(736, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer16_norm2 = call_module("features.denseblock3.denselayer16.norm2", features_denseblock3_denselayer16_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer16_relu2 = call_module("features.denseblock3.denselayer16.relu2", features_denseblock3_denselayer16_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer16_conv2 = call_module("features.denseblock3.denselayer16.conv2", features_denseblock3_denselayer16_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_36 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2], 1)
features_denseblock3_denselayer17_norm1 = call_module("features.denseblock3.denselayer17.norm1", cat_36)  # BatchNorm2d(768, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer17_relu1 = call_module("features.denseblock3.denselayer17.relu1", features_denseblock3_denselayer17_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer17_conv1 = call_module("features.denseblock3.denselayer17.conv1", features_denseblock3_denselayer17_relu1)
    # Conv2d(768, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer17_norm2 = call_module("features.denseblock3.denselayer17.norm2", features_denseblock3_denselayer17_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer17_relu2 = call_module("features.denseblock3.denselayer17.relu2", features_denseblock3_denselayer17_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer17_conv2 = call_module("features.denseblock3.denselayer17.conv2", features_denseblock3_denselayer17_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_37 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2], 1)
features_denseblock3_denselayer18_norm1 = call_module("features.denseblock3.denselayer18.norm1", cat_37)  # BatchNorm2d(800, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer18_relu1 = call_module("features.denseblock3.denselayer18.relu1", features_denseblock3_denselayer18_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer18_conv1 = call_module("features.denseblock3.denselayer18.conv1", features_denseblock3_denselayer18_relu1)
    # Conv2d(800, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer18_norm2 = call_module("features.denseblock3.denselayer18.norm2", features_denseblock3_denselayer18_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer18_relu2 = call_module("features.denseblock3.denselayer18.relu2", features_denseblock3_denselayer18_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer18_conv2 = call_module("features.denseblock3.denselayer18.conv2", features_denseblock3_denselayer18_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_38 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2], 1)
features_denseblock3_denselayer19_norm1 = call_module("features.denseblock3.denselayer19.norm1", cat_38)  # BatchNorm2d(832, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer19_relu1 = call_module("features.denseblock3.denselayer19.relu1", features_denseblock3_denselayer19_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer19_conv1 = call_module("features.denseblock3.denselayer19.conv1", features_denseblock3_denselayer19_relu1)
    # Conv2d(832, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer19_norm2 = call_module("features.denseblock3.denselayer19.norm2", features_denseblock3_denselayer19_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer19_relu2 = call_module("features.denseblock3.denselayer19.relu2", features_denseblock3_denselayer19_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer19_conv2 = call_module("features.denseblock3.denselayer19.conv2", features_denseblock3_denselayer19_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_39 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2, features_denseblock3_denselayer19_conv2], 1)
features_denseblock3_denselayer20_norm1 = call_module("features.denseblock3.denselayer20.norm1", cat_39)  # BatchNorm2d(864, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer20_relu1 = call_module("features.denseblock3.denselayer20.relu1", features_denseblock3_denselayer20_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer20_conv1 = call_module("features.denseblock3.denselayer20.conv1", features_denseblock3_denselayer20_relu1)
    # Conv2d(864, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer20_norm2 = call_module("features.denseblock3.denselayer20.norm2", features_denseblock3_denselayer20_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer20_relu2 = call_module("features.denseblock3.denselayer20.relu2", features_denseblock3_denselayer20_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer20_conv2 = call_module("features.denseblock3.denselayer20.conv2", features_denseblock3_denselayer20_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_40 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2, features_denseblock3_denselayer19_conv2,
        features_denseblock3_denselayer20_conv2], 1)
features_denseblock3_denselayer21_norm1 = call_module("features.denseblock3.denselayer21.norm1", cat_40)  # BatchNorm2d(896, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer21_relu1 = call_module("features.denseblock3.denselayer21.relu1", features_denseblock3_denselayer21_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer21_conv1 = call_module("features.denseblock3.denselayer21.conv1", features_denseblock3_denselayer21_relu1)
    # Conv2d(896, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer21_norm2 = call_module("features.denseblock3.denselayer21.norm2", features_denseblock3_denselayer21_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer21_relu2 = call_module("features.denseblock3.denselayer21.relu2", features_denseblock3_denselayer21_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer21_conv2 = call_module("features.denseblock3.denselayer21.conv2", features_denseblock3_denselayer21_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_41 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2, features_denseblock3_denselayer19_conv2,
        features_denseblock3_denselayer20_conv2, features_denseblock3_denselayer21_conv2], 1)
features_denseblock3_denselayer22_norm1 = call_module("features.denseblock3.denselayer22.norm1", cat_41)  # BatchNorm2d(928, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer22_relu1 = call_module("features.denseblock3.denselayer22.relu1", features_denseblock3_denselayer22_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer22_conv1 = call_module("features.denseblock3.denselayer22.conv1", features_denseblock3_denselayer22_relu1)
    # Conv2d(928, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer22_norm2 = call_module("features.denseblock3.denselayer22.norm2", features_denseblock3_denselayer22_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer22_relu2 = call_module("features.denseblock3.denselayer22.relu2", features_denseblock3_denselayer22_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer22_conv2 = call_module("features.denseblock3.denselayer22.conv2", features_denseblock3_denselayer22_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_42 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2, features_denseblock3_denselayer19_conv2,
        features_denseblock3_denselayer20_conv2, features_denseblock3_denselayer21_conv2, features_denseblock3_denselayer22_conv2], 1)
features_denseblock3_denselayer23_norm1 = call_module("features.denseblock3.denselayer23.norm1", cat_42)  # BatchNorm2d(960, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer23_relu1 = call_module("features.denseblock3.denselayer23.relu1", features_denseblock3_denselayer23_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer23_conv1 = call_module("features.denseblock3.denselayer23.conv1", features_denseblock3_denselayer23_relu1)
    # Conv2d(960, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer23_norm2 = call_module("features.denseblock3.denselayer23.norm2", features_denseblock3_denselayer23_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer23_relu2 = call_module("features.denseblock3.denselayer23.relu2", features_denseblock3_denselayer23_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer23_conv2 = call_module("features.denseblock3.denselayer23.conv2", features_denseblock3_denselayer23_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_43 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2, features_denseblock3_denselayer19_conv2,
        features_denseblock3_denselayer20_conv2, features_denseblock3_denselayer21_conv2, features_denseblock3_denselayer22_conv2, features_denseblock3_denselayer23_conv2], 1)
features_denseblock3_denselayer24_norm1 = call_module("features.denseblock3.denselayer24.norm1", cat_43)  # BatchNorm2d(992, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer24_relu1 = call_module("features.denseblock3.denselayer24.relu1", features_denseblock3_denselayer24_norm1)  # ReLU(inplace=True)
features_denseblock3_denselayer24_conv1 = call_module("features.denseblock3.denselayer24.conv1", features_denseblock3_denselayer24_relu1)
    # Conv2d(992, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock3_denselayer24_norm2 = call_module("features.denseblock3.denselayer24.norm2", features_denseblock3_denselayer24_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock3_denselayer24_relu2 = call_module("features.denseblock3.denselayer24.relu2", features_denseblock3_denselayer24_norm2)  # ReLU(inplace=True)
features_denseblock3_denselayer24_conv2 = call_module("features.denseblock3.denselayer24.conv2", features_denseblock3_denselayer24_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_44 = call_function("torch.cat", [features_transition2_pool, features_denseblock3_denselayer1_conv2, features_denseblock3_denselayer2_conv2, features_denseblock3_denselayer3_conv2,
        features_denseblock3_denselayer4_conv2, features_denseblock3_denselayer5_conv2, features_denseblock3_denselayer6_conv2, features_denseblock3_denselayer7_conv2,
        features_denseblock3_denselayer8_conv2, features_denseblock3_denselayer9_conv2, features_denseblock3_denselayer10_conv2, features_denseblock3_denselayer11_conv2,
        features_denseblock3_denselayer12_conv2, features_denseblock3_denselayer13_conv2, features_denseblock3_denselayer14_conv2, features_denseblock3_denselayer15_conv2,
        features_denseblock3_denselayer16_conv2, features_denseblock3_denselayer17_conv2, features_denseblock3_denselayer18_conv2, features_denseblock3_denselayer19_conv2,
        features_denseblock3_denselayer20_conv2, features_denseblock3_denselayer21_conv2, features_denseblock3_denselayer22_conv2, features_denseblock3_denselayer23_conv2,
        features_denseblock3_denselayer24_conv2], 1)
features_transition3_norm = call_module("features.transition3.norm", cat_44)  # BatchNorm2d(1024, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_transition3_relu = call_module("features.transition3.relu", features_transition3_norm)  # ReLU(inplace=True)
features_transition3_conv = call_module("features.transition3.conv", features_transition3_relu)  # Conv2d(1024, 512, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_transition3_pool = call_module("features.transition3.pool", features_transition3_conv)  # AvgPool2d(kernel_size=2, stride=2, padding=0)
cat_45 = call_function("torch.cat", [features_transition3_pool], 1)
features_denseblock4_denselayer1_norm1 = call_module("features.denseblock4.denselayer1.norm1", cat_45)  # BatchNorm2d(512, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer1_relu1 = call_module("features.denseblock4.denselayer1.relu1", features_denseblock4_denselayer1_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer1_conv1 = call_module("features.denseblock4.denselayer1.conv1", features_denseblock4_denselayer1_relu1)
    # Conv2d(512, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer1_norm2 = call_module("features.denseblock4.denselayer1.norm2", features_denseblock4_denselayer1_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer1_relu2 = call_module("features.denseblock4.denselayer1.relu2", features_denseblock4_denselayer1_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer1_conv2 = call_module("features.denseblock4.denselayer1.conv2", features_denseblock4_denselayer1_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_46 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2], 1)
features_denseblock4_denselayer2_norm1 = call_module("features.denseblock4.denselayer2.norm1", cat_46)  # BatchNorm2d(544, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer2_relu1 = call_module("features.denseblock4.denselayer2.relu1", features_denseblock4_denselayer2_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer2_conv1 = call_module("features.denseblock4.denselayer2.conv1", features_denseblock4_denselayer2_relu1)
    # Conv2d(544, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer2_norm2 = call_module("features.denseblock4.denselayer2.norm2", features_denseblock4_denselayer2_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer2_relu2 = call_module("features.denseblock4.denselayer2.relu2", features_denseblock4_denselayer2_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer2_conv2 = call_module("features.denseblock4.denselayer2.conv2", features_denseblock4_denselayer2_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_47 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2], 1)
features_denseblock4_denselayer3_norm1 = call_module("features.denseblock4.denselayer3.norm1", cat_47)  # BatchNorm2d(576, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer3_relu1 = call_module("features.denseblock4.denselayer3.relu1", features_denseblock4_denselayer3_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer3_conv1 = call_module("features.denseblock4.denselayer3.conv1", features_denseblock4_denselayer3_relu1)
    # Conv2d(576, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer3_norm2 = call_module("features.denseblock4.denselayer3.norm2", features_denseblock4_denselayer3_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer3_relu2 = call_module("features.denseblock4.denselayer3.relu2", features_denseblock4_denselayer3_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer3_conv2 = call_module("features.denseblock4.denselayer3.conv2", features_denseblock4_denselayer3_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_48 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2], 1)
features_denseblock4_denselayer4_norm1 = call_module("features.denseblock4.denselayer4.norm1", cat_48)  # BatchNorm2d(608, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer4_relu1 = call_module("features.denseblock4.denselayer4.relu1", features_denseblock4_denselayer4_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer4_conv1 = call_module("features.denseblock4.denselayer4.conv1", features_denseblock4_denselayer4_relu1)
    # Conv2d(608, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer4_norm2 = call_module("features.denseblock4.denselayer4.norm2", features_denseblock4_denselayer4_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer4_relu2 = call_module("features.denseblock4.denselayer4.relu2", features_denseblock4_denselayer4_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer4_conv2 = call_module("features.denseblock4.denselayer4.conv2", features_denseblock4_denselayer4_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_49 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2], 1)
features_denseblock4_denselayer5_norm1 = call_module("features.denseblock4.denselayer5.norm1", cat_49)  # BatchNorm2d(640, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer5_relu1 = call_module("features.denseblock4.denselayer5.relu1", features_denseblock4_denselayer5_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer5_conv1 = call_module("features.denseblock4.denselayer5.conv1", features_denseblock4_denselayer5_relu1)
    # Conv2d(640, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer5_norm2 = call_module("features.denseblock4.denselayer5.norm2", features_denseblock4_denselayer5_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer5_relu2 = call_module("features.denseblock4.denselayer5.relu2", features_denseblock4_denselayer5_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer5_conv2 = call_module("features.denseblock4.denselayer5.conv2", features_denseblock4_denselayer5_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_50 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2], 1)
features_denseblock4_denselayer6_norm1 = call_module("features.denseblock4.denselayer6.norm1", cat_50)  # BatchNorm2d(672, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer6_relu1 = call_module("features.denseblock4.denselayer6.relu1", features_denseblock4_denselayer6_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer6_conv1 = call_module("features.denseblock4.denselayer6.conv1", features_denseblock4_denselayer6_relu1)
    # Conv2d(672, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer6_norm2 = call_module("features.denseblock4.denselayer6.norm2", features_denseblock4_denselayer6_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer6_relu2 = call_module("features.denseblock4.denselayer6.relu2", features_denseblock4_denselayer6_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer6_conv2 = call_module("features.denseblock4.denselayer6.conv2", features_denseblock4_denselayer6_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_51 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2], 1)
features_denseblock4_denselayer7_norm1 = call_module("features.denseblock4.denselayer7.norm1", cat_51)  # BatchNorm2d(704, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer7_relu1 = call_module("features.denseblock4.denselayer7.relu1", features_denseblock4_denselayer7_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer7_conv1 = call_module("features.denseblock4.denselayer7.conv1", features_denseblock4_denselayer7_relu1)
    # Conv2d(704, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer7_norm2 = call_module("features.denseblock4.denselayer7.norm2", features_denseblock4_denselayer7_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer7_relu2 = call_module("features.denseblock4.denselayer7.relu2", features_denseblock4_denselayer7_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer7_conv2 = call_module("features.denseblock4.denselayer7.conv2", features_denseblock4_denselayer7_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_52 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2], 1)
features_denseblock4_denselayer8_norm1 = call_module("features.denseblock4.denselayer8.norm1", cat_52)  # BatchNorm2d(736, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer8_relu1 = call_module("features.denseblock4.denselayer8.relu1", features_denseblock4_denselayer8_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer8_conv1 = call_module("features.denseblock4.denselayer8.conv1", features_denseblock4_denselayer8_relu1)
    # Conv2d(736, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer8_norm2 = call_module("features.denseblock4.denselayer8.norm2", features_denseblock4_denselayer8_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer8_relu2 = call_module("features.denseblock4.denselayer8.relu2", features_denseblock4_denselayer8_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer8_conv2 = call_module("features.denseblock4.denselayer8.conv2", features_denseblock4_denselayer8_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_53 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2], 1)
features_denseblock4_denselayer9_norm1 = call_module("features.denseblock4.denselayer9.norm1", cat_53)  # BatchNorm2d(768, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer9_relu1 = call_module("features.denseblock4.denselayer9.relu1", features_denseblock4_denselayer9_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer9_conv1 = call_module("features.denseblock4.denselayer9.conv1", features_denseblock4_denselayer9_relu1)
    # Conv2d(768, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer9_norm2 = call_module("features.denseblock4.denselayer9.norm2", features_denseblock4_denselayer9_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer9_relu2 = call_module("features.denseblock4.denselayer9.relu2", features_denseblock4_denselayer9_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer9_conv2 = call_module("features.denseblock4.denselayer9.conv2", features_denseblock4_denselayer9_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_54 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2], 1)
features_denseblock4_denselayer10_norm1 = call_module("features.denseblock4.denselayer10.norm1", cat_54)  # BatchNorm2d(800, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer10_relu1 = call_module("features.denseblock4.denselayer10.relu1", features_denseblock4_denselayer10_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer10_conv1 = call_module("features.denseblock4.denselayer10.conv1", features_denseblock4_denselayer10_relu1)
    # Conv2d(800, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer10_norm2 = call_module("features.denseblock4.denselayer10.norm2", features_denseblock4_denselayer10_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer10_relu2 = call_module("features.denseblock4.denselayer10.relu2", features_denseblock4_denselayer10_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer10_conv2 = call_module("features.denseblock4.denselayer10.conv2", features_denseblock4_denselayer10_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_55 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2], 1)
features_denseblock4_denselayer11_norm1 = call_module("features.denseblock4.denselayer11.norm1", cat_55)  # BatchNorm2d(832, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer11_relu1 = call_module("features.denseblock4.denselayer11.relu1", features_denseblock4_denselayer11_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer11_conv1 = call_module("features.denseblock4.denselayer11.conv1", features_denseblock4_denselayer11_relu1)
    # Conv2d(832, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer11_norm2 = call_module("features.denseblock4.denselayer11.norm2", features_denseblock4_denselayer11_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer11_relu2 = call_module("features.denseblock4.denselayer11.relu2", features_denseblock4_denselayer11_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer11_conv2 = call_module("features.denseblock4.denselayer11.conv2", features_denseblock4_denselayer11_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_56 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2, features_denseblock4_denselayer11_conv2], 1)
features_denseblock4_denselayer12_norm1 = call_module("features.denseblock4.denselayer12.norm1", cat_56)  # BatchNorm2d(864, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer12_relu1 = call_module("features.denseblock4.denselayer12.relu1", features_denseblock4_denselayer12_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer12_conv1 = call_module("features.denseblock4.denselayer12.conv1", features_denseblock4_denselayer12_relu1)
    # Conv2d(864, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer12_norm2 = call_module("features.denseblock4.denselayer12.norm2", features_denseblock4_denselayer12_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer12_relu2 = call_module("features.denseblock4.denselayer12.relu2", features_denseblock4_denselayer12_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer12_conv2 = call_module("features.denseblock4.denselayer12.conv2", features_denseblock4_denselayer12_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_57 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2, features_denseblock4_denselayer11_conv2,
        features_denseblock4_denselayer12_conv2], 1)
features_denseblock4_denselayer13_norm1 = call_module("features.denseblock4.denselayer13.norm1", cat_57)  # BatchNorm2d(896, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer13_relu1 = call_module("features.denseblock4.denselayer13.relu1", features_denseblock4_denselayer13_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer13_conv1 = call_module("features.denseblock4.denselayer13.conv1", features_denseblock4_denselayer13_relu1)
    # Conv2d(896, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer13_norm2 = call_module("features.denseblock4.denselayer13.norm2", features_denseblock4_denselayer13_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer13_relu2 = call_module("features.denseblock4.denselayer13.relu2", features_denseblock4_denselayer13_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer13_conv2 = call_module("features.denseblock4.denselayer13.conv2", features_denseblock4_denselayer13_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_58 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2, features_denseblock4_denselayer11_conv2,
        features_denseblock4_denselayer12_conv2, features_denseblock4_denselayer13_conv2], 1)
features_denseblock4_denselayer14_norm1 = call_module("features.denseblock4.denselayer14.norm1", cat_58)  # BatchNorm2d(928, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer14_relu1 = call_module("features.denseblock4.denselayer14.relu1", features_denseblock4_denselayer14_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer14_conv1 = call_module("features.denseblock4.denselayer14.conv1", features_denseblock4_denselayer14_relu1)
    # Conv2d(928, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer14_norm2 = call_module("features.denseblock4.denselayer14.norm2", features_denseblock4_denselayer14_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer14_relu2 = call_module("features.denseblock4.denselayer14.relu2", features_denseblock4_denselayer14_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer14_conv2 = call_module("features.denseblock4.denselayer14.conv2", features_denseblock4_denselayer14_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_59 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2, features_denseblock4_denselayer11_conv2,
        features_denseblock4_denselayer12_conv2, features_denseblock4_denselayer13_conv2, features_denseblock4_denselayer14_conv2], 1)
features_denseblock4_denselayer15_norm1 = call_module("features.denseblock4.denselayer15.norm1", cat_59)  # BatchNorm2d(960, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer15_relu1 = call_module("features.denseblock4.denselayer15.relu1", features_denseblock4_denselayer15_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer15_conv1 = call_module("features.denseblock4.denselayer15.conv1", features_denseblock4_denselayer15_relu1)
    # Conv2d(960, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer15_norm2 = call_module("features.denseblock4.denselayer15.norm2", features_denseblock4_denselayer15_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer15_relu2 = call_module("features.denseblock4.denselayer15.relu2", features_denseblock4_denselayer15_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer15_conv2 = call_module("features.denseblock4.denselayer15.conv2", features_denseblock4_denselayer15_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_60 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2, features_denseblock4_denselayer11_conv2,
        features_denseblock4_denselayer12_conv2, features_denseblock4_denselayer13_conv2, features_denseblock4_denselayer14_conv2, features_denseblock4_denselayer15_conv2], 1)
features_denseblock4_denselayer16_norm1 = call_module("features.denseblock4.denselayer16.norm1", cat_60)  # BatchNorm2d(992, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer16_relu1 = call_module("features.denseblock4.denselayer16.relu1", features_denseblock4_denselayer16_norm1)  # ReLU(inplace=True)
features_denseblock4_denselayer16_conv1 = call_module("features.denseblock4.denselayer16.conv1", features_denseblock4_denselayer16_relu1)
    # Conv2d(992, 128, kernel_size=(1, 1), stride=(1, 1), bias=False)
features_denseblock4_denselayer16_norm2 = call_module("features.denseblock4.denselayer16.norm2", features_denseblock4_denselayer16_conv1)
    # BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
features_denseblock4_denselayer16_relu2 = call_module("features.denseblock4.denselayer16.relu2", features_denseblock4_denselayer16_norm2)  # ReLU(inplace=True)
features_denseblock4_denselayer16_conv2 = call_module("features.denseblock4.denselayer16.conv2", features_denseblock4_denselayer16_relu2)
    # Conv2d(128, 32, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
cat_61 = call_function("torch.cat", [features_transition3_pool, features_denseblock4_denselayer1_conv2, features_denseblock4_denselayer2_conv2, features_denseblock4_denselayer3_conv2,
        features_denseblock4_denselayer4_conv2, features_denseblock4_denselayer5_conv2, features_denseblock4_denselayer6_conv2, features_denseblock4_denselayer7_conv2,
        features_denseblock4_denselayer8_conv2, features_denseblock4_denselayer9_conv2, features_denseblock4_denselayer10_conv2, features_denseblock4_denselayer11_conv2,
        features_denseblock4_denselayer12_conv2, features_denseblock4_denselayer13_conv2, features_denseblock4_denselayer14_conv2, features_denseblock4_denselayer15_conv2,
        features_denseblock4_denselayer16_conv2], 1)
features_norm5 = call_module("features.norm5", cat_61)  # BatchNorm2d(1024, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
relu = call_function("torch.nn.functional.relu", features_norm5, inplace=True)
adaptive_avg_pool2d = call_function("torch.nn.functional.adaptive_avg_pool2d", relu, (1, 1))
flatten = call_function("torch.flatten", adaptive_avg_pool2d, 1)
classifier = call_module("classifier", flatten)  # Linear(in_features=1024, out_features=1000, bias=True)
output(classifier)

# Weights: sha256 of dtype, shape and bytes
# 52f6a76e3fa8d07a0e02 features.conv0.weight: float32[64, 3, 7, 7]
# 9de36d6029b1d7fa24d8 features.norm0.weight: float32[64]
# 5ddde5f879074de74af1 features.norm0.bias: float32[64]
# 8df1c05cfd902b97274c features.denseblock1.denselayer1.norm1.weight: float32[64]
# e0a04968dfd8bd05606e features.denseblock1.denselayer1.norm1.bias: float32[64]
# bf7711c6e5e3d8ff6bb2 features.denseblock1.denselayer1.conv1.weight: float32[128, 64, 1, 1]
# 891fc2e642d9568367ba features.denseblock1.denselayer1.norm2.weight: float32[128]
# 080e944112ecb8de9a50 features.denseblock1.denselayer1.norm2.bias: float32[128]
# 0bd4848a3d5e094a8257 features.denseblock1.denselayer1.conv2.weight: float32[32, 128, 3, 3]
# 9f0170abe9c442c8981f features.denseblock1.denselayer2.norm1.weight: float32[96]
# 4ab8ba9b738a57a575bf features.denseblock1.denselayer2.norm1.bias: float32[96]
# c6f0e6dc39fa989e15a9 features.denseblock1.denselayer2.conv1.weight: float32[128, 96, 1, 1]
# 96b354ec66cbe23018d9 features.denseblock1.denselayer2.norm2.weight: float32[128]
# ed2585bb7f58589e9f71 features.denseblock1.denselayer2.norm2.bias: float32[128]
# ae45a0200a4088eff0f3 features.denseblock1.denselayer2.conv2.weight: float32[32, 128, 3, 3]
# b7614bef873049fe766f features.denseblock1.denselayer3.norm1.weight: float32[128]
# 2f61dde8f81f0b7925b3 features.denseblock1.denselayer3.norm1.bias: float32[128]
# 18d5163c5c37a3891a6b features.denseblock1.denselayer3.conv1.weight: float32[128, 128, 1, 1]
# cf559033967cff184a98 features.denseblock1.denselayer3.norm2.weight: float32[128]
# 2d06eaefb43bdb31832a features.denseblock1.denselayer3.norm2.bias: float32[128]
# 755af22e051b00b61e2b features.denseblock1.denselayer3.conv2.weight: float32[32, 128, 3, 3]
# 58de7a4e38a11e54e473 features.denseblock1.denselayer4.norm1.weight: float32[160]
# 5f41e5042369aa67b7c3 features.denseblock1.denselayer4.norm1.bias: float32[160]
# 73e788900e8af244070e features.denseblock1.denselayer4.conv1.weight: float32[128, 160, 1, 1]
# 617f1864482abcd5f4a1 features.denseblock1.denselayer4.norm2.weight: float32[128]
# ca38a011ac0bcd45e994 features.denseblock1.denselayer4.norm2.bias: float32[128]
# 507c9ae95f885a002ab1 features.denseblock1.denselayer4.conv2.weight: float32[32, 128, 3, 3]
# 41133a6f74dfddc2efdf features.denseblock1.denselayer5.norm1.weight: float32[192]
# 228c63cba20e38c9746d features.denseblock1.denselayer5.norm1.bias: float32[192]
# eb25b6ea60d758126dcb features.denseblock1.denselayer5.conv1.weight: float32[128, 192, 1, 1]
# 1eeb2f0e39556c2ece26 features.denseblock1.denselayer5.norm2.weight: float32[128]
# 1c61a3733de6ed77fd89 features.denseblock1.denselayer5.norm2.bias: float32[128]
# 6c6cda5cb00b22ac3126 features.denseblock1.denselayer5.conv2.weight: float32[32, 128, 3, 3]
# 4c6b7ff6a27a472a11d5 features.denseblock1.denselayer6.norm1.weight: float32[224]
# d23fbd8c5b28ebf82d8a features.denseblock1.denselayer6.norm1.bias: float32[224]
# 93613ef4bad0ab0c4cfd features.denseblock1.denselayer6.conv1.weight: float32[128, 224, 1, 1]
# a6c2da3165bbb1f1f1d5 features.denseblock1.denselayer6.norm2.weight: float32[128]
# cc3a55985a695ceed8fa features.denseblock1.denselayer6.norm2.bias: float32[128]
# 95d0079d0a3a4c018339 features.denseblock1.denselayer6.conv2.weight: float32[32, 128, 3, 3]
# ac2be968bcd1d9deb2dc features.transition1.norm.weight: float32[256]
# 21e10bd5b5e59db84194 features.transition1.norm.bias: float32[256]
# f27c7dd4728d116c1be7 features.transition1.conv.weight: float32[128, 256, 1, 1]
# 32560988d18359a37619 features.denseblock2.denselayer1.norm1.weight: float32[128]
# 352a7af7984b20e5e95e features.denseblock2.denselayer1.norm1.bias: float32[128]
# eafc044a33f0e44ef40c features.denseblock2.denselayer1.conv1.weight: float32[128, 128, 1, 1]
# a488b54ec557f5d146d1 features.denseblock2.denselayer1.norm2.weight: float32[128]
# de6a861b8436eaa790cc features.denseblock2.denselayer1.norm2.bias: float32[128]
# 760e9cdebf03cb967135 features.denseblock2.denselayer1.conv2.weight: float32[32, 128, 3, 3]
# ebaf7601dbb9c1443ed8 features.denseblock2.denselayer2.norm1.weight: float32[160]
# efef6d9bea9cda87e82e features.denseblock2.denselayer2.norm1.bias: float32[160]
# c4ad1ec58e8764d0f838 features.denseblock2.denselayer2.conv1.weight: float32[128, 160, 1, 1]
# 9a299ca94fe797a619be features.denseblock2.denselayer2.norm2.weight: float32[128]
# d23fcf8410767115a9de features.denseblock2.denselayer2.norm2.bias: float32[128]
# ac8b7abd149aab5056fd features.denseblock2.denselayer2.conv2.weight: float32[32, 128, 3, 3]
# b47b2d365235a852e713 features.denseblock2.denselayer3.norm1.weight: float32[192]
# 074d513d7cd9ebc2009a features.denseblock2.denselayer3.norm1.bias: float32[192]
# dd4978298907508f19f3 features.denseblock2.denselayer3.conv1.weight: float32[128, 192, 1, 1]
# 98d5635fdef621f29eb7 features.denseblock2.denselayer3.norm2.weight: float32[128]
# 1a06eda343ca8f0f93a3 features.denseblock2.denselayer3.norm2.bias: float32[128]
# f7914f538c83ed3f9ba9 features.denseblock2.denselayer3.conv2.weight: float32[32, 128, 3, 3]
# e312c7dddc64db8e9906 features.denseblock2.denselayer4.norm1.weight: float32[224]
# c885f2dc915fe2db9125 features.denseblock2.denselayer4.norm1.bias: float32[224]
# de37fa12a53e5b37118a features.denseblock2.denselayer4.conv1.weight: float32[128, 224, 1, 1]
# 45679b8c4f5b8b49d67e features.denseblock2.denselayer4.norm2.weight: float32[128]
# f875bcf112a92b1f19a6 features.denseblock2.denselayer4.norm2.bias: float32[128]
# 071cb31c385594d26118 features.denseblock2.denselayer4.conv2.weight: float32[32, 128, 3, 3]
# b1f35d6186c9bb4e1304 features.denseblock2.denselayer5.norm1.weight: float32[256]
# a75fa34d8c02fac3d383 features.denseblock2.denselayer5.norm1.bias: float32[256]
# 4bc93d666670db9fe426 features.denseblock2.denselayer5.conv1.weight: float32[128, 256, 1, 1]
# 268487ec60da4d313d8c features.denseblock2.denselayer5.norm2.weight: float32[128]
# 888eacd8e26c05ca436e features.denseblock2.denselayer5.norm2.bias: float32[128]
# 88bf88ae880147c99e69 features.denseblock2.denselayer5.conv2.weight: float32[32, 128, 3, 3]
# 3d3b6ad6fd88ddb825a8 features.denseblock2.denselayer6.norm1.weight: float32[288]
# 8a41a6ee39f77c2eb661 features.denseblock2.denselayer6.norm1.bias: float32[288]
# 3c586a664e8b30c6ce6b features.denseblock2.denselayer6.conv1.weight: float32[128, 288, 1, 1]
# af8c2d7f857c344bcd12 features.denseblock2.denselayer6.norm2.weight: float32[128]
# 6fde8c7beb441a50cd36 features.denseblock2.denselayer6.norm2.bias: float32[128]
# f3ba5cebea47302aee97 features.denseblock2.denselayer6.conv2.weight: float32[32, 128, 3, 3]
# c7f669ab96e6f61dcf7f features.denseblock2.denselayer7.norm1.weight: float32[320]
# 7f05abd1f9ccd354ff41 features.denseblock2.denselayer7.norm1.bias: float32[320]
# 660cbaeb557eda40dc2e features.denseblock2.denselayer7.conv1.weight: float32[128, 320, 1, 1]
# 16d01cdd9593b1d95747 features.denseblock2.denselayer7.norm2.weight: float32[128]
# beda96ff874bbef8063b features.denseblock2.denselayer7.norm2.bias: float32[128]
# d14e8dacaaa672897124 features.denseblock2.denselayer7.conv2.weight: float32[32, 128, 3, 3]
# 6e1d81c0d10002191462 features.denseblock2.denselayer8.norm1.weight: float32[352]
# 95615e6ce91b59991a50 features.denseblock2.denselayer8.norm1.bias: float32[352]
# d77502e64347f27f33ef features.denseblock2.denselayer8.conv1.weight: float32[128, 352, 1, 1]
# a452fc7205a904729b92 features.denseblock2.denselayer8.norm2.weight: float32[128]
# a17d9581a71c12bf7fa0 features.denseblock2.denselayer8.norm2.bias: float32[128]
# f8e885b87b0eab30d25a features.denseblock2.denselayer8.conv2.weight: float32[32, 128, 3, 3]
# ca5ba49126870cff4233 features.denseblock2.denselayer9.norm1.weight: float32[384]
# 4c41029e992490ba4d1c features.denseblock2.denselayer9.norm1.bias: float32[384]
# 51a4d81e25b00652222d features.denseblock2.denselayer9.conv1.weight: float32[128, 384, 1, 1]
# b5cc63268d2037b70685 features.denseblock2.denselayer9.norm2.weight: float32[128]
# 0c85cc3239efe2c9c642 features.denseblock2.denselayer9.norm2.bias: float32[128]
# cd63f11d6de8f249de40 features.denseblock2.denselayer9.conv2.weight: float32[32, 128, 3, 3]
# 37e72999df0c32c61ce3 features.denseblock2.denselayer10.norm1.weight: float32[416]
# cd5198006bb6ed490328 features.denseblock2.denselayer10.norm1.bias: float32[416]
# e9032682a483218f2308 features.denseblock2.denselayer10.conv1.weight: float32[128, 416, 1, 1]
# 2466de03a6ab666eb43d features.denseblock2.denselayer10.norm2.weight: float32[128]
# 423fa75f00cd6abfb2c6 features.denseblock2.denselayer10.norm2.bias: float32[128]
# f52df2bd3c7bd8f04138 features.denseblock2.denselayer10.conv2.weight: float32[32, 128, 3, 3]
# 9628174548781cb746f4 features.denseblock2.denselayer11.norm1.weight: float32[448]
# 157cbab208f1874af817 features.denseblock2.denselayer11.norm1.bias: float32[448]
# ec92be1fda93deea75bc features.denseblock2.denselayer11.conv1.weight: float32[128, 448, 1, 1]
# 79b733ad03fa9a195712 features.denseblock2.denselayer11.norm2.weight: float32[128]
# e3863a932ab471534caa features.denseblock2.denselayer11.norm2.bias: float32[128]
# b87002920ae4804e848a features.denseblock2.denselayer11.conv2.weight: float32[32, 128, 3, 3]
# edd63bc7027a036e9ddb features.denseblock2.denselayer12.norm1.weight: float32[480]
# bea89dd0436254e3d2ef features.denseblock2.denselayer12.norm1.bias: float32[480]
# a8aa8e453ec345ef83a8 features.denseblock2.denselayer12.conv1.weight: float32[128, 480, 1, 1]
# 0e99093e69f15876e1fa features.denseblock2.denselayer12.norm2.weight: float32[128]
# ea569ce43256a7eff267 features.denseblock2.denselayer12.norm2.bias: float32[128]
# ecea3e6a077fa43f963f features.denseblock2.denselayer12.conv2.weight: float32[32, 128, 3, 3]
# e95e54d8992b7502f9ab features.transition2.norm.weight: float32[512]
# 361f4e225faa3f2e5481 features.transition2.norm.bias: float32[512]
# 39a6a08a590750547a52 features.transition2.conv.weight: float32[256, 512, 1, 1]
# 48342062f66aec3592b1 features.denseblock3.denselayer1.norm1.weight: float32[256]
# a9824f561137180abd10 features.denseblock3.denselayer1.norm1.bias: float32[256]
# 46da811b2ccf3b0c3e8d features.denseblock3.denselayer1.conv1.weight: float32[128, 256, 1, 1]
# 035be8ce86645f867ea5 features.denseblock3.denselayer1.norm2.weight: float32[128]
# ff5321ad8f0cc8cc7d84 features.denseblock3.denselayer1.norm2.bias: float32[128]
# 1cf12ce613455ba912cc features.denseblock3.denselayer1.conv2.weight: float32[32, 128, 3, 3]
# ff78231aac2428eb8d61 features.denseblock3.denselayer2.norm1.weight: float32[288]
# cac73f45604c5e34114e features.denseblock3.denselayer2.norm1.bias: float32[288]
# a25adaa0748033a7f60b features.denseblock3.denselayer2.conv1.weight: float32[128, 288, 1, 1]
# 303ad2a6d148c665857c features.denseblock3.denselayer2.norm2.weight: float32[128]
# ede5ccb1696379f22db5 features.denseblock3.denselayer2.norm2.bias: float32[128]
# fd0256015cf4a2c745e6 features.denseblock3.denselayer2.conv2.weight: float32[32, 128, 3, 3]
# 2741264da3d700758d79 features.denseblock3.denselayer3.norm1.weight: float32[320]
# f283b618ed5965083cae features.denseblock3.denselayer3.norm1.bias: float32[320]
# 7de4cbe9abcee6bb25c9 features.denseblock3.denselayer3.conv1.weight: float32[128, 320, 1, 1]
# 7f9db3a5bec33164cede features.denseblock3.denselayer3.norm2.weight: float32[128]
# c7ed8f01b4c360c25558 features.denseblock3.denselayer3.norm2.bias: float32[128]
# aee35fc78fd979016b1d features.denseblock3.denselayer3.conv2.weight: float32[32, 128, 3, 3]
# 9d81d9151e66fa661bbc features.denseblock3.denselayer4.norm1.weight: float32[352]
# fb26024857c51da6eb21 features.denseblock3.denselayer4.norm1.bias: float32[352]
# cd59e2810f3ff8af07b1 features.denseblock3.denselayer4.conv1.weight: float32[128, 352, 1, 1]
# 5bd805dd8b99cc7971f6 features.denseblock3.denselayer4.norm2.weight: float32[128]
# 0ac3963930e7aa8ac536 features.denseblock3.denselayer4.norm2.bias: float32[128]
# 595e513676a2664bd313 features.denseblock3.denselayer4.conv2.weight: float32[32, 128, 3, 3]
# 7f57f512261b6eabf848 features.denseblock3.denselayer5.norm1.weight: float32[384]
# 6a7c0a2fd736b4c0e631 features.denseblock3.denselayer5.norm1.bias: float32[384]
# baf3c9a2486a3b2a5a5c features.denseblock3.denselayer5.conv1.weight: float32[128, 384, 1, 1]
# a5f520cc2c1363712832 features.denseblock3.denselayer5.norm2.weight: float32[128]
# cc651aad110c0cea2dcc features.denseblock3.denselayer5.norm2.bias: float32[128]
# 54cdd7497ec973b5d845 features.denseblock3.denselayer5.conv2.weight: float32[32, 128, 3, 3]
# 34eaa7c2bf42b3a82ffd features.denseblock3.denselayer6.norm1.weight: float32[416]
# edf9dde63b48c3dceb2a features.denseblock3.denselayer6.norm1.bias: float32[416]
# 435b0d8cf581ae274d47 features.denseblock3.denselayer6.conv1.weight: float32[128, 416, 1, 1]
# 90c1c529c5a7d9c338d6 features.denseblock3.denselayer6.norm2.weight: float32[128]
# 49c149540c81f5b7cf5f features.denseblock3.denselayer6.norm2.bias: float32[128]
# d42234312514ad252ece features.denseblock3.denselayer6.conv2.weight: float32[32, 128, 3, 3]
# eb244b1738aa14472d5f features.denseblock3.denselayer7.norm1.weight: float32[448]
# 0156c991fb7b71a6d274 features.denseblock3.denselayer7.norm1.bias: float32[448]
# baa8386b6b4607106dee features.denseblock3.denselayer7.conv1.weight: float32[128, 448, 1, 1]
# 63f8f210655fc36fc4bf features.denseblock3.denselayer7.norm2.weight: float32[128]
# fc2fd49b78dcb918fe5e features.denseblock3.denselayer7.norm2.bias: float32[128]
# f4b40c14183c599e635a features.denseblock3.denselayer7.conv2.weight: float32[32, 128, 3, 3]
# 284fa6d61a3e4bd06c5d features.denseblock3.denselayer8.norm1.weight: float32[480]
# 44e83e4e72f8e036d23a features.denseblock3.denselayer8.norm1.bias: float32[480]
# c75c59c8a25151773f74 features.denseblock3.denselayer8.conv1.weight: float32[128, 480, 1, 1]
# db94f0cd9264cd0a6e48 features.denseblock3.denselayer8.norm2.weight: float32[128]
# 00ea6db9cf1be771403e features.denseblock3.denselayer8.norm2.bias: float32[128]
# 67461fddc704dce339cd features.denseblock3.denselayer8.conv2.weight: float32[32, 128, 3, 3]
# be92f0fd05123992dad3 features.denseblock3.denselayer9.norm1.weight: float32[512]
# e8b3d3cae935397883cb features.denseblock3.denselayer9.norm1.bias: float32[512]
# 7a627baf4def224ac087 features.denseblock3.denselayer9.conv1.weight: float32[128, 512, 1, 1]
# 6a10d53e001ccbfaee5b features.denseblock3.denselayer9.norm2.weight: float32[128]
# d10a46241745ccdc51d3 features.denseblock3.denselayer9.norm2.bias: float32[128]
# 3b349f9e19f35586ee2f features.denseblock3.denselayer9.conv2.weight: float32[32, 128, 3, 3]
# 78c9b1c1f3657ddfe65f features.denseblock3.denselayer10.norm1.weight: float32[544]
# ea48112a8516be46e004 features.denseblock3.denselayer10.norm1.bias: float32[544]
# 1738f02f338c68898f76 features.denseblock3.denselayer10.conv1.weight: float32[128, 544, 1, 1]
# 8aa10a67ba63cdd9c5d0 features.denseblock3.denselayer10.norm2.weight: float32[128]
# fa7989b58af7590a5b2c features.denseblock3.denselayer10.norm2.bias: float32[128]
# df80a0a5a0972d87663f features.denseblock3.denselayer10.conv2.weight: float32[32, 128, 3, 3]
# fa31a823bd32aa82217e features.denseblock3.denselayer11.norm1.weight: float32[576]
# 6ebe7f6e49b9fcf1a49a features.denseblock3.denselayer11.norm1.bias: float32[576]
# 5aef61819acb7ff57aa1 features.denseblock3.denselayer11.conv1.weight: float32[128, 576, 1, 1]
# 28388f68b880e00e066a features.denseblock3.denselayer11.norm2.weight: float32[128]
# 8bd6bc54b999c52c7632 features.denseblock3.denselayer11.norm2.bias: float32[128]
# cb250d0e566adb9721a2 features.denseblock3.denselayer11.conv2.weight: float32[32, 128, 3, 3]
# b23db5b46682ef04bba3 features.denseblock3.denselayer12.norm1.weight: float32[608]
# 6911b714d3ef2415cb9a features.denseblock3.denselayer12.norm1.bias: float32[608]
# 0804a4237add24487316 features.denseblock3.denselayer12.conv1.weight: float32[128, 608, 1, 1]
# 243d9b8ade8938c4f044 features.denseblock3.denselayer12.norm2.weight: float32[128]
# 0d7e556b2436788a6386 features.denseblock3.denselayer12.norm2.bias: float32[128]
# 81343e4dc217d213ac33 features.denseblock3.denselayer12.conv2.weight: float32[32, 128, 3, 3]
# e92676085116b5b0e465 features.denseblock3.denselayer13.norm1.weight: float32[640]
# d2da9b64f28bb2737bd7 features.denseblock3.denselayer13.norm1.bias: float32[640]
# 8ae748856db9b9d0895b features.denseblock3.denselayer13.conv1.weight: float32[128, 640, 1, 1]
# 60cb6c4f11691f514bc9 features.denseblock3.denselayer13.norm2.weight: float32[128]
# 0874e736f152ab04cab2 features.denseblock3.denselayer13.norm2.bias: float32[128]
# f5b72f24db0d5571852a features.denseblock3.denselayer13.conv2.weight: float32[32, 128, 3, 3]
# 0affa78c4efc965c22a9 features.denseblock3.denselayer14.norm1.weight: float32[672]
# e5f643b41d76a55277f9 features.denseblock3.denselayer14.norm1.bias: float32[672]
# 17636d5d7e05b3000c30 features.denseblock3.denselayer14.conv1.weight: float32[128, 672, 1, 1]
# 7b3ce48a1f3ca7a5846a features.denseblock3.denselayer14.norm2.weight: float32[128]
# 7990221b2dfc5b3d322f features.denseblock3.denselayer14.norm2.bias: float32[128]
# 99061961db40e5ae11f4 features.denseblock3.denselayer14.conv2.weight: float32[32, 128, 3, 3]
# bd8f73e406cddabf6f93 features.denseblock3.denselayer15.norm1.weight: float32[704]
# 14b19cb9877c5ce62052 features.denseblock3.denselayer15.norm1.bias: float32[704]
# d0db80ee4d2bb4156ad7 features.denseblock3.denselayer15.conv1.weight: float32[128, 704, 1, 1]
# 7d8463da88ff51e8c8e7 features.denseblock3.denselayer15.norm2.weight: float32[128]
# 778acddd77e79e57df9d features.denseblock3.denselayer15.norm2.bias: float32[128]
# 9e1b6423455ac58db773 features.denseblock3.denselayer15.conv2.weight: float32[32, 128, 3, 3]
# b2c462bddf731043bc81 features.denseblock3.denselayer16.norm1.weight: float32[736]
# 3ab646a5eb2279f7bb32 features.denseblock3.denselayer16.norm1.bias: float32[736]
# e5fbc6b8ef703c6333d8 features.denseblock3.denselayer16.conv1.weight: float32[128, 736, 1, 1]
# 4fb5c6d83cb5a2d5a8b4 features.denseblock3.denselayer16.norm2.weight: float32[128]
# fb31cac326bf3ca4920d features.denseblock3.denselayer16.norm2.bias: float32[128]
# f92ceae3070d2fd7bee4 features.denseblock3.denselayer16.conv2.weight: float32[32, 128, 3, 3]
# 73e11bcc2cee5aa5967e features.denseblock3.denselayer17.norm1.weight: float32[768]
# fdc0c5ed65b744b8dc24 features.denseblock3.denselayer17.norm1.bias: float32[768]
# 3ba16ebbcadc06f4ada8 features.denseblock3.denselayer17.conv1.weight: float32[128, 768, 1, 1]
# 800133eee4e3037c55d6 features.denseblock3.denselayer17.norm2.weight: float32[128]
# 389de65638d67c1f3510 features.denseblock3.denselayer17.norm2.bias: float32[128]
# dec553b2e45476ed2f71 features.denseblock3.denselayer17.conv2.weight: float32[32, 128, 3, 3]
# bdfee2419233460824f5 features.denseblock3.denselayer18.norm1.weight: float32[800]
# 490d6fc58f551ed0c69e features.denseblock3.denselayer18.norm1.bias: float32[800]
# 0ebc55adb0b2a808683f features.denseblock3.denselayer18.conv1.weight: float32[128, 800, 1, 1]
# c932829c1744c96b6794 features.denseblock3.denselayer18.norm2.weight: float32[128]
# ae7b54a89b357e701588 features.denseblock3.denselayer18.norm2.bias: float32[128]
# bb1de4eb9c1e4ab9a200 features.denseblock3.denselayer18.conv2.weight: float32[32, 128, 3, 3]
# 95c8d13daba0567e603b features.denseblock3.denselayer19.norm1.weight: float32[832]
# 5da586d08a6abf277801 features.denseblock3.denselayer19.norm1.bias: float32[832]
# be7a71be6415c7bfcb55 features.denseblock3.denselayer19.conv1.weight: float32[128, 832, 1, 1]
# 63eacb88bb77df14bbda features.denseblock3.denselayer19.norm2.weight: float32[128]
# c78440bc53d5c7c3991c features.denseblock3.denselayer19.norm2.bias: float32[128]
# 5d2855c3da26698c101d features.denseblock3.denselayer19.conv2.weight: float32[32, 128, 3, 3]
# 824be02db7ae88ee1e69 features.denseblock3.denselayer20.norm1.weight: float32[864]
# a2917889d9e87d5bfb35 features.denseblock3.denselayer20.norm1.bias: float32[864]
# 8ae91bfcc99a6758c7f9 features.denseblock3.denselayer20.conv1.weight: float32[128, 864, 1, 1]
# de978dace333c59915ec features.denseblock3.denselayer20.norm2.weight: float32[128]
# 511958d6b98f37312552 features.denseblock3.denselayer20.norm2.bias: float32[128]
# a877d77962080501f9ab features.denseblock3.denselayer20.conv2.weight: float32[32, 128, 3, 3]
# 561807479c8521e60ae4 features.denseblock3.denselayer21.norm1.weight: float32[896]
# 5d9544cb2cdc5827cbc3 features.denseblock3.denselayer21.norm1.bias: float32[896]
# 2b2854cf799662054a08 features.denseblock3.denselayer21.conv1.weight: float32[128, 896, 1, 1]
# 7b32a184f380f2d7e5b7 features.denseblock3.denselayer21.norm2.weight: float32[128]
# d2300b351f4e87dfcf67 features.denseblock3.denselayer21.norm2.bias: float32[128]
# 83cf321b4fe08fc51d05 features.denseblock3.denselayer21.conv2.weight: float32[32, 128, 3, 3]
# 224999d77fadc885d6cc features.denseblock3.denselayer22.norm1.weight: float32[928]
# 34463e12704f4ac1a0ee features.denseblock3.denselayer22.norm1.bias: float32[928]
# 0f62f003ff7d029ea5be features.denseblock3.denselayer22.conv1.weight: float32[128, 928, 1, 1]
# 4b261377f11ac1cb14d3 features.denseblock3.denselayer22.norm2.weight: float32[128]
# 3be4fd8e787ccec7f6d4 features.denseblock3.denselayer22.norm2.bias: float32[128]
# 3bdd49253b33ec269304 features.denseblock3.denselayer22.conv2.weight: float32[32, 128, 3, 3]
# 0e99af5bd13e5e6b87cf features.denseblock3.denselayer23.norm1.weight: float32[960]
# bc040fe7abe3b6e1b8f9 features.denseblock3.denselayer23.norm1.bias: float32[960]
# b0b7af16626a900082b5 features.denseblock3.denselayer23.conv1.weight: float32[128, 960, 1, 1]
# 7233ead8e79e7ba20d4c features.denseblock3.denselayer23.norm2.weight: float32[128]
# 32303df90d4d1cce91af features.denseblock3.denselayer23.norm2.bias: float32[128]
# 1c9a583c12e2f24170f3 features.denseblock3.denselayer23.conv2.weight: float32[32, 128, 3, 3]
# 783082ceed9ee751dab5 features.denseblock3.denselayer24.norm1.weight: float32[992]
# 802066833abb50573e44 features.denseblock3.denselayer24.norm1.bias: float32[992]
# 84186359fe38620af044 features.denseblock3.denselayer24.conv1.weight: float32[128, 992, 1, 1]
# 068ee6284f6ba6870bf8 features.denseblock3.denselayer24.norm2.weight: float32[128]
# 52043bdf9491600c8f01 features.denseblock3.denselayer24.norm2.bias: float32[128]
# 5e0d6e23b2ab9a6b7994 features.denseblock3.denselayer24.conv2.weight: float32[32, 128, 3, 3]
# 2cca409e34379e490191 features.transition3.norm.weight: float32[1024]
# 488c93b98077fd75b9bf features.transition3.norm.bias: float32[1024]
# 3e63ae3031c88e38533e features.transition3.conv.weight: float32[512, 1024, 1, 1]
# cbdb5b04d98773723295 features.denseblock4.denselayer1.norm1.weight: float32[512]
# bdb8c98a0f3c54602d4f features.denseblock4.denselayer1.norm1.bias: float32[512]
# d8f2a682e36f947b08e8 features.denseblock4.denselayer1.conv1.weight: float32[128, 512, 1, 1]
# 37ec60b84e234b83e52c features.denseblock4.denselayer1.norm2.weight: float32[128]
# c198117d49d8fccb62f4 features.denseblock4.denselayer1.norm2.bias: float32[128]
# aa369fb964f0c114b1b3 features.denseblock4.denselayer1.conv2.weight: float32[32, 128, 3, 3]
# cca5a6c1336e49b9bd30 features.denseblock4.denselayer2.norm1.weight: float32[544]
# f7b4529a784f72c53051 features.denseblock4.denselayer2.norm1.bias: float32[544]
# aa72c5c767ef419c952b features.denseblock4.denselayer2.conv1.weight: float32[128, 544, 1, 1]
# 1b44f8c78c82467a3f62 features.denseblock4.denselayer2.norm2.weight: float32[128]
# f0bb476482db9cf40977 features.denseblock4.denselayer2.norm2.bias: float32[128]
# 634cdac3ed6c4858e9c7 features.denseblock4.denselayer2.conv2.weight: float32[32, 128, 3, 3]
# b7715a4a1987b2f8a57b features.denseblock4.denselayer3.norm1.weight: float32[576]
# a3ab4db597b488da17a4 features.denseblock4.denselayer3.norm1.bias: float32[576]
# 4c2b30f4336c4f58de62 features.denseblock4.denselayer3.conv1.weight: float32[128, 576, 1, 1]
# a576b4856ff6921567b5 features.denseblock4.denselayer3.norm2.weight: float32[128]
# 94bd331d89824c57509e features.denseblock4.denselayer3.norm2.bias: float32[128]
# c32c1a021951757d9857 features.denseblock4.denselayer3.conv2.weight: float32[32, 128, 3, 3]
# 08f9d3b8779917d47594 features.denseblock4.denselayer4.norm1.weight: float32[608]
# bc55cb9cd8636dd769e4 features.denseblock4.denselayer4.norm1.bias: float32[608]
# 9dd8b5c186453de78440 features.denseblock4.denselayer4.conv1.weight: float32[128, 608, 1, 1]
# a32903dc7276e39a1c5b features.denseblock4.denselayer4.norm2.weight: float32[128]
# cdbfb006b051706af66b features.denseblock4.denselayer4.norm2.bias: float32[128]
# 1d8fc2d665350aa5f0ca features.denseblock4.denselayer4.conv2.weight: float32[32, 128, 3, 3]
# e2a1b179a4e3bb2bd9cf features.denseblock4.denselayer5.norm1.weight: float32[640]
# 55f422a8c47407034108 features.denseblock4.denselayer5.norm1.bias: float32[640]
# eda9cf7897ac4e9f73f0 features.denseblock4.denselayer5.conv1.weight: float32[128, 640, 1, 1]
# 17104ae2e88e24eb18b9 features.denseblock4.denselayer5.norm2.weight: float32[128]
# 89e13b0cd7a910ee0af8 features.denseblock4.denselayer5.norm2.bias: float32[128]
# 7de9ba54e06f4d9cc061 features.denseblock4.denselayer5.conv2.weight: float32[32, 128, 3, 3]
# f347a28d850fbf8eeb77 features.denseblock4.denselayer6.norm1.weight: float32[672]
# 93ef9a3aaea42419f3bc features.denseblock4.denselayer6.norm1.bias: float32[672]
# 01384a660672631740f0 features.denseblock4.denselayer6.conv1.weight: float32[128, 672, 1, 1]
# 497ac820ee46efd0cf92 features.denseblock4.denselayer6.norm2.weight: float32[128]
# 6459a793eaf48d5e7ee6 features.denseblock4.denselayer6.norm2.bias: float32[128]
# 2bcbb35e5f6b63cc51be features.denseblock4.denselayer6.conv2.weight: float32[32, 128, 3, 3]
# 11d8b907ac09f22acce7 features.denseblock4.denselayer7.norm1.weight: float32[704]
# f033c7af50327c067699 features.denseblock4.denselayer7.norm1.bias: float32[704]
# 418fb68959909562f306 features.denseblock4.denselayer7.conv1.weight: float32[128, 704, 1, 1]
# 35a7c174e57079ea9e10 features.denseblock4.denselayer7.norm2.weight: float32[128]
# cb623ac3870021454ac4 features.denseblock4.denselayer7.norm2.bias: float32[128]
# b1d5de68095dfffdda08 features.denseblock4.denselayer7.conv2.weight: float32[32, 128, 3, 3]
# c349a096688efa3d5bb3 features.denseblock4.denselayer8.norm1.weight: float32[736]
# a7972d05175eb2144b25 features.denseblock4.denselayer8.norm1.bias: float32[736]
# 2713aaf034f11dd0c21c features.denseblock4.denselayer8.conv1.weight: float32[128, 736, 1, 1]
# cc3435a0ef00e70d83ad features.denseblock4.denselayer8.norm2.weight: float32[128]
# 777ff06d64df199dade5 features.denseblock4.denselayer8.norm2.bias: float32[128]
# ff06bc6b117181339b48 features.denseblock4.denselayer8.conv2.weight: float32[32, 128, 3, 3]
# 6825674ef897077852f3 features.denseblock4.denselayer9.norm1.weight: float32[768]
# 7822ef440beaf85e68fd features.denseblock4.denselayer9.norm1.bias: float32[768]
# 791eb203375892695980 features.denseblock4.denselayer9.conv1.weight: float32[128, 768, 1, 1]
# f83d73f1e8473a7d858b features.denseblock4.denselayer9.norm2.weight: float32[128]
# fb8d9461efef8968eac1 features.denseblock4.denselayer9.norm2.bias: float32[128]
# 4dbba582b5e4ce2131c7 features.denseblock4.denselayer9.conv2.weight: float32[32, 128, 3, 3]
# 980b5d9c903f13057757 features.denseblock4.denselayer10.norm1.weight: float32[800]
# 1d8e704571c18db6e525 features.denseblock4.denselayer10.norm1.bias: float32[800]
# 25b12b033d41d50253ad features.denseblock4.denselayer10.conv1.weight: float32[128, 800, 1, 1]
# 0fe72d1f11051258cbb6 features.denseblock4.denselayer10.norm2.weight: float32[128]
# 75c5f7d08b227073741b features.denseblock4.denselayer10.norm2.bias: float32[128]
# 67e66135faa3a074f4f5 features.denseblock4.denselayer10.conv2.weight: float32[32, 128, 3, 3]
# 778abe22faf80122f4b1 features.denseblock4.denselayer11.norm1.weight: float32[832]
# d581ad493ce51f5d53f2 features.denseblock4.denselayer11.norm1.bias: float32[832]
# d9fd7504393ae141e237 features.denseblock4.denselayer11.conv1.weight: float32[128, 832, 1, 1]
# c19e737c1c83f81a7463 features.denseblock4.denselayer11.norm2.weight: float32[128]
# fcd3cf6a15d0b163d8ab features.denseblock4.denselayer11.norm2.bias: float32[128]
# e470d67725c175e58f97 features.denseblock4.denselayer11.conv2.weight: float32[32, 128, 3, 3]
# fe6ef9ded302d9857df1 features.denseblock4.denselayer12.norm1.weight: float32[864]
# bae65cfa57a44232f483 features.denseblock4.denselayer12.norm1.bias: float32[864]
# c9e7b87f5ca994cca790 features.denseblock4.denselayer12.conv1.weight: float32[128, 864, 1, 1]
# 6e2be0745026783601c9 features.denseblock4.denselayer12.norm2.weight: float32[128]
# 12d2ecf4f36e83165fe3 features.denseblock4.denselayer12.norm2.bias: float32[128]
# f001dfcf446db77ab073 features.denseblock4.denselayer12.conv2.weight: float32[32, 128, 3, 3]
# ebebc5cb5593634c3005 features.denseblock4.denselayer13.norm1.weight: float32[896]
# 327aeb98db19f3d27a0d features.denseblock4.denselayer13.norm1.bias: float32[896]
# d4ca910a7b445353c28e features.denseblock4.denselayer13.conv1.weight: float32[128, 896, 1, 1]
# 1410cf2aabcda64e9b8f features.denseblock4.denselayer13.norm2.weight: float32[128]
# f5b2b67ef4c6e910ead3 features.denseblock4.denselayer13.norm2.bias: float32[128]
# b8a800fee1e720c50210 features.denseblock4.denselayer13.conv2.weight: float32[32, 128, 3, 3]
# 819b63f1f4b0536a4e6f features.denseblock4.denselayer14.norm1.weight: float32[928]
# ef467f2cb2d054f64c09 features.denseblock4.denselayer14.norm1.bias: float32[928]
# 1e5277599d6c304a7905 features.denseblock4.denselayer14.conv1.weight: float32[128, 928, 1, 1]
# 34b41e59af397d971f42 features.denseblock4.denselayer14.norm2.weight: float32[128]
# 3609112f2c9b5c019b87 features.denseblock4.denselayer14.norm2.bias: float32[128]
# 733d6523dbc644020f15 features.denseblock4.denselayer14.conv2.weight: float32[32, 128, 3, 3]
# 1f580f9f56851df9fefa features.denseblock4.denselayer15.norm1.weight: float32[960]
# c4beaba108db0a542764 features.denseblock4.denselayer15.norm1.bias: float32[960]
# e75f70a05a5cdbce957d features.denseblock4.denselayer15.conv1.weight: float32[128, 960, 1, 1]
# 0ea2bff00cd4428c169a features.denseblock4.denselayer15.norm2.weight: float32[128]
# b1a57e4e4ae80d3a001f features.denseblock4.denselayer15.norm2.bias: float32[128]
# 4755ffb9ba4819e113b6 features.denseblock4.denselayer15.conv2.weight: float32[32, 128, 3, 3]
# 989a4f174df54f37b081 features.denseblock4.denselayer16.norm1.weight: float32[992]
# 30d02848a10789a6da0c features.denseblock4.denselayer16.norm1.bias: float32[992]
# b02064d62ea11997cdeb features.denseblock4.denselayer16.conv1.weight: float32[128, 992, 1, 1]
# ff8d400b75daced6579c features.denseblock4.denselayer16.norm2.weight: float32[128]
# aeca484a73d2b7e464c9 features.denseblock4.denselayer16.norm2.bias: float32[128]
# 351c3bc0a91eb6326c2b features.denseblock4.denselayer16.conv2.weight: float32[32, 128, 3, 3]
# 2a3e114d278d132e42fb features.norm5.weight: float32[1024]
# b91dfe8d015a240bbe0c features.norm5.bias: float32[1024]
# 81e2d80d386a5a0745ad classifier.weight: float32[1000, 1024]
# 32b1319cb4de4c238d19 classifier.bias: float32[1000]
# eee902a3f280bca510a5 features.norm0.running_mean: float32[64]
# ebf2f1be0ac9d19d014e features.norm0.running_var: float32[64]
# 0e41fec543438df96009 features.norm0.num_batches_tracked: int64[] = 0
# d3aa73375e627f4c8694 features.denseblock1.denselayer1.norm1.running_mean: float32[64]
# 35747390fe976cbc8c9c features.denseblock1.denselayer1.norm1.running_var: float32[64]
# 0e41fec543438df96009 features.denseblock1.denselayer1.norm1.num_batches_tracked: int64[] = 0
# 17f141d794ecb20535ab features.denseblock1.denselayer1.norm2.running_mean: float32[128]
# 2a996054b79fdba70556 features.denseblock1.denselayer1.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock1.denselayer1.norm2.num_batches_tracked: int64[] = 0
# 87c1300e1dc65ea082d2 features.denseblock1.denselayer2.norm1.running_mean: float32[96]
# db39775cabbdf6aaadb2 features.denseblock1.denselayer2.norm1.running_var: float32[96]
# 0e41fec543438df96009 features.denseblock1.denselayer2.norm1.num_batches_tracked: int64[] = 0
# 03da91f6c90eb5e4bf19 features.denseblock1.denselayer2.norm2.running_mean: float32[128]
# 3aece872c5c16ef8c6e2 features.denseblock1.denselayer2.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock1.denselayer2.norm2.num_batches_tracked: int64[] = 0
# a3d833fd18f40e542ce3 features.denseblock1.denselayer3.norm1.running_mean: float32[128]
# af795102b19d361eb0ad features.denseblock1.denselayer3.norm1.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock1.denselayer3.norm1.num_batches_tracked: int64[] = 0
# 9f50ba5e92fe0de6f2ed features.denseblock1.denselayer3.norm2.running_mean: float32[128]
# 61e19039b16f47c88fa1 features.denseblock1.denselayer3.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock1.denselayer3.norm2.num_batches_tracked: int64[] = 0
# d868a1733b384b32b6bf features.denseblock1.denselayer4.norm1.running_mean: float32[160]
# 81d21dc1d039e3a0449e features.denseblock1.denselayer4.norm1.running_var: float32[160]
# 0e41fec543438df96009 features.denseblock1.denselayer4.norm1.num_batches_tracked: int64[] = 0
# a06726b6ef4525e72a8a features.denseblock1.denselayer4.norm2.running_mean: float32[128]
# 1497a00ce07c39637987 features.denseblock1.denselayer4.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock1.denselayer4.norm2.num_batches_tracked: int64[] = 0
# 737aa5c55713bad54da6 features.denseblock1.denselayer5.norm1.running_mean: float32[192]
# 07064cae6aff14ca9f07 features.denseblock1.denselayer5.norm1.running_var: float32[192]
# 0e41fec543438df96009 features.denseblock1.denselayer5.norm1.num_batches_tracked: int64[] = 0
# 3096aa29d2db8743d383 features.denseblock1.denselayer5.norm2.running_mean: float32[128]
# 9136ee7de83aa09bf286 features.denseblock1.denselayer5.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock1.denselayer5.norm2.num_batches_tracked: int64[] = 0
# ad77c92a21e7c106127b features.denseblock1.denselayer6.norm1.running_mean: float32[224]
# 567b0075e8c45c8229d2 features.denseblock1.denselayer6.norm1.running_var: float32[224]
# 0e41fec543438df96009 features.denseblock1.denselayer6.norm1.num_batches_tracked: int64[] = 0
# fe61a56308081823a466 features.denseblock1.denselayer6.norm2.running_mean: float32[128]
# fa432d7241074d8470f4 features.denseblock1.denselayer6.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock1.denselayer6.norm2.num_batches_tracked: int64[] = 0
# d6f9d11b004ed4131c0b features.transition1.norm.running_mean: float32[256]
# 41a507b523fd3f0cde96 features.transition1.norm.running_var: float32[256]
# 0e41fec543438df96009 features.transition1.norm.num_batches_tracked: int64[] = 0
# c825522ede8da2bf34d1 features.denseblock2.denselayer1.norm1.running_mean: float32[128]
# b51d495984a2bd7afe7a features.denseblock2.denselayer1.norm1.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer1.norm1.num_batches_tracked: int64[] = 0
# 1e69a8bca0a49e029531 features.denseblock2.denselayer1.norm2.running_mean: float32[128]
# 4ad688c9156a6166f9fd features.denseblock2.denselayer1.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer1.norm2.num_batches_tracked: int64[] = 0
# ed46aaf7dfd82a0465e9 features.denseblock2.denselayer2.norm1.running_mean: float32[160]
# 68a8adaed26f10c45be8 features.denseblock2.denselayer2.norm1.running_var: float32[160]
# 0e41fec543438df96009 features.denseblock2.denselayer2.norm1.num_batches_tracked: int64[] = 0
# d421d65969e60cfe6959 features.denseblock2.denselayer2.norm2.running_mean: float32[128]
# 2897e92c8135ae647c62 features.denseblock2.denselayer2.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer2.norm2.num_batches_tracked: int64[] = 0
# 183318ca1596cd6e4d95 features.denseblock2.denselayer3.norm1.running_mean: float32[192]
# f3cbe1443f225767e0be features.denseblock2.denselayer3.norm1.running_var: float32[192]
# 0e41fec543438df96009 features.denseblock2.denselayer3.norm1.num_batches_tracked: int64[] = 0
# fc82d660c2ef4317d126 features.denseblock2.denselayer3.norm2.running_mean: float32[128]
# 55ac2d583aa8c1dd986f features.denseblock2.denselayer3.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer3.norm2.num_batches_tracked: int64[] = 0
# d80de1e704152b6bd060 features.denseblock2.denselayer4.norm1.running_mean: float32[224]
# 18519f9babd7b08e3b90 features.denseblock2.denselayer4.norm1.running_var: float32[224]
# 0e41fec543438df96009 features.denseblock2.denselayer4.norm1.num_batches_tracked: int64[] = 0
# b952e5661f7f697771b2 features.denseblock2.denselayer4.norm2.running_mean: float32[128]
# 39de99cd15d575bab376 features.denseblock2.denselayer4.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer4.norm2.num_batches_tracked: int64[] = 0
# 46cd40e49232c073acf3 features.denseblock2.denselayer5.norm1.running_mean: float32[256]
# de0de34d42461b4c1d62 features.denseblock2.denselayer5.norm1.running_var: float32[256]
# 0e41fec543438df96009 features.denseblock2.denselayer5.norm1.num_batches_tracked: int64[] = 0
# d43953785c643dcd8ce3 features.denseblock2.denselayer5.norm2.running_mean: float32[128]
# be60f0d727dc361da227 features.denseblock2.denselayer5.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer5.norm2.num_batches_tracked: int64[] = 0
# 64d552294af6617b2c88 features.denseblock2.denselayer6.norm1.running_mean: float32[288]
# 13eee3a2dd00ced0f8b8 features.denseblock2.denselayer6.norm1.running_var: float32[288]
# 0e41fec543438df96009 features.denseblock2.denselayer6.norm1.num_batches_tracked: int64[] = 0
# c794385576c3674772ca features.denseblock2.denselayer6.norm2.running_mean: float32[128]
# 0c6044245894da171fec features.denseblock2.denselayer6.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer6.norm2.num_batches_tracked: int64[] = 0
# 8a9bcf0ecf07c8af717d features.denseblock2.denselayer7.norm1.running_mean: float32[320]
# ba8b1971bdeccd01070f features.denseblock2.denselayer7.norm1.running_var: float32[320]
# 0e41fec543438df96009 features.denseblock2.denselayer7.norm1.num_batches_tracked: int64[] = 0
# be8fea6ad046256254ba features.denseblock2.denselayer7.norm2.running_mean: float32[128]
# b41f5261349f77469c10 features.denseblock2.denselayer7.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer7.norm2.num_batches_tracked: int64[] = 0
# ca260f40d0470866a959 features.denseblock2.denselayer8.norm1.running_mean: float32[352]
# 4e21dba917753cea6ad1 features.denseblock2.denselayer8.norm1.running_var: float32[352]
# 0e41fec543438df96009 features.denseblock2.denselayer8.norm1.num_batches_tracked: int64[] = 0
# f2ccbf2704f0fe235759 features.denseblock2.denselayer8.norm2.running_mean: float32[128]
# a2794e14c616e6bf31be features.denseblock2.denselayer8.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer8.norm2.num_batches_tracked: int64[] = 0
# 2e459a9aa6f0257faaef features.denseblock2.denselayer9.norm1.running_mean: float32[384]
# 89032224ca65364ee6ac features.denseblock2.denselayer9.norm1.running_var: float32[384]
# 0e41fec543438df96009 features.denseblock2.denselayer9.norm1.num_batches_tracked: int64[] = 0
# e3eb6c6483c87da96926 features.denseblock2.denselayer9.norm2.running_mean: float32[128]
# 2260ff722f1eff4a8a58 features.denseblock2.denselayer9.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer9.norm2.num_batches_tracked: int64[] = 0
# 10e132da841d4c8254c8 features.denseblock2.denselayer10.norm1.running_mean: float32[416]
# b909787a7485eaeb0154 features.denseblock2.denselayer10.norm1.running_var: float32[416]
# 0e41fec543438df96009 features.denseblock2.denselayer10.norm1.num_batches_tracked: int64[] = 0
# 92a0c5ae4f9df03c8c5c features.denseblock2.denselayer10.norm2.running_mean: float32[128]
# 3a5ef91941169df7f0ce features.denseblock2.denselayer10.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer10.norm2.num_batches_tracked: int64[] = 0
# 93a479214e424ec189a3 features.denseblock2.denselayer11.norm1.running_mean: float32[448]
# c3740a86b4da78b68917 features.denseblock2.denselayer11.norm1.running_var: float32[448]
# 0e41fec543438df96009 features.denseblock2.denselayer11.norm1.num_batches_tracked: int64[] = 0
# 1d631d057f397ac484af features.denseblock2.denselayer11.norm2.running_mean: float32[128]
# 1a4ebfb98b07a94c4a98 features.denseblock2.denselayer11.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer11.norm2.num_batches_tracked: int64[] = 0
# 3e0a0328fc6c935be87e features.denseblock2.denselayer12.norm1.running_mean: float32[480]
# c23c26fdb6974a11b678 features.denseblock2.denselayer12.norm1.running_var: float32[480]
# 0e41fec543438df96009 features.denseblock2.denselayer12.norm1.num_batches_tracked: int64[] = 0
# f10c48b412b22cff5ccc features.denseblock2.denselayer12.norm2.running_mean: float32[128]
# bd24dd5fdf08dab16c08 features.denseblock2.denselayer12.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock2.denselayer12.norm2.num_batches_tracked: int64[] = 0
# 6b6683500012a7f20994 features.transition2.norm.running_mean: float32[512]
# 3593a707fb342b461035 features.transition2.norm.running_var: float32[512]
# 0e41fec543438df96009 features.transition2.norm.num_batches_tracked: int64[] = 0
# b1129b56cc5da40e4e3e features.denseblock3.denselayer1.norm1.running_mean: float32[256]
# d1f1f3ddd52673d4c5f1 features.denseblock3.denselayer1.norm1.running_var: float32[256]
# 0e41fec543438df96009 features.denseblock3.denselayer1.norm1.num_batches_tracked: int64[] = 0
# d3ed4c4a10d7e6cff2d1 features.denseblock3.denselayer1.norm2.running_mean: float32[128]
# 4472e0166a1047f84b80 features.denseblock3.denselayer1.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer1.norm2.num_batches_tracked: int64[] = 0
# 8c094e4626fae29c6002 features.denseblock3.denselayer2.norm1.running_mean: float32[288]
# 378bec5c892d58739492 features.denseblock3.denselayer2.norm1.running_var: float32[288]
# 0e41fec543438df96009 features.denseblock3.denselayer2.norm1.num_batches_tracked: int64[] = 0
# 3a36e5236e9ea0ff0e0e features.denseblock3.denselayer2.norm2.running_mean: float32[128]
# ecad543b9a89fd6dd3ed features.denseblock3.denselayer2.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer2.norm2.num_batches_tracked: int64[] = 0
# 3e4e5a8bdabafeb36615 features.denseblock3.denselayer3.norm1.running_mean: float32[320]
# 38f81d549e949721e650 features.denseblock3.denselayer3.norm1.running_var: float32[320]
# 0e41fec543438df96009 features.denseblock3.denselayer3.norm1.num_batches_tracked: int64[] = 0
# 5e0aaaacdfd756d3be02 features.denseblock3.denselayer3.norm2.running_mean: float32[128]
# f90accc28f5ddc22ac99 features.denseblock3.denselayer3.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer3.norm2.num_batches_tracked: int64[] = 0
# b69adedb5ea255ff74e4 features.denseblock3.denselayer4.norm1.running_mean: float32[352]
# 9dd49ca857be20dc041a features.denseblock3.denselayer4.norm1.running_var: float32[352]
# 0e41fec543438df96009 features.denseblock3.denselayer4.norm1.num_batches_tracked: int64[] = 0
# 4582e241604bf48d710e features.denseblock3.denselayer4.norm2.running_mean: float32[128]
# 7a1841964added22b207 features.denseblock3.denselayer4.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer4.norm2.num_batches_tracked: int64[] = 0
# 68cfe40f612a58985d0c features.denseblock3.denselayer5.norm1.running_mean: float32[384]
# 4a6b8e87e4fee830638b features.denseblock3.denselayer5.norm1.running_var: float32[384]
# 0e41fec543438df96009 features.denseblock3.denselayer5.norm1.num_batches_tracked: int64[] = 0
# 5ecd5aa8d3a1517d2ea5 features.denseblock3.denselayer5.norm2.running_mean: float32[128]
# 932084b4ec22eae11e5a features.denseblock3.denselayer5.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer5.norm2.num_batches_tracked: int64[] = 0
# f9c8719814451a895640 features.denseblock3.denselayer6.norm1.running_mean: float32[416]
# 426d09791475bf18a663 features.denseblock3.denselayer6.norm1.running_var: float32[416]
# 0e41fec543438df96009 features.denseblock3.denselayer6.norm1.num_batches_tracked: int64[] = 0
# 8c74dda804a7dfec1040 features.denseblock3.denselayer6.norm2.running_mean: float32[128]
# 6525a39b0115d856913b features.denseblock3.denselayer6.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer6.norm2.num_batches_tracked: int64[] = 0
# 985041affdaa36691e64 features.denseblock3.denselayer7.norm1.running_mean: float32[448]
# d79e4d55a5d71b484c81 features.denseblock3.denselayer7.norm1.running_var: float32[448]
# 0e41fec543438df96009 features.denseblock3.denselayer7.norm1.num_batches_tracked: int64[] = 0
# 3d13c31ee0c4571198bc features.denseblock3.denselayer7.norm2.running_mean: float32[128]
# 689e64b3bf0efaa8e69a features.denseblock3.denselayer7.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer7.norm2.num_batches_tracked: int64[] = 0
# 46f605191561352f3873 features.denseblock3.denselayer8.norm1.running_mean: float32[480]
# 65774623608797968c4e features.denseblock3.denselayer8.norm1.running_var: float32[480]
# 0e41fec543438df96009 features.denseblock3.denselayer8.norm1.num_batches_tracked: int64[] = 0
# f45cadba090edf148f00 features.denseblock3.denselayer8.norm2.running_mean: float32[128]
# 946e9250cf9ddeb3fdbf features.denseblock3.denselayer8.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer8.norm2.num_batches_tracked: int64[] = 0
# c61fab6e32ba168a2173 features.denseblock3.denselayer9.norm1.running_mean: float32[512]
# 4925211010b2390c7561 features.denseblock3.denselayer9.norm1.running_var: float32[512]
# 0e41fec543438df96009 features.denseblock3.denselayer9.norm1.num_batches_tracked: int64[] = 0
# c9d7c9d58e98e885089b features.denseblock3.denselayer9.norm2.running_mean: float32[128]
# 8a827a0f41160410da19 features.denseblock3.denselayer9.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer9.norm2.num_batches_tracked: int64[] = 0
# f82a6e672039f4ff24c8 features.denseblock3.denselayer10.norm1.running_mean: float32[544]
# f610540fe00fc4eb9798 features.denseblock3.denselayer10.norm1.running_var: float32[544]
# 0e41fec543438df96009 features.denseblock3.denselayer10.norm1.num_batches_tracked: int64[] = 0
# 2fdda3eaafe405381ebd features.denseblock3.denselayer10.norm2.running_mean: float32[128]
# 0f0f5ccaa69dd7141fb1 features.denseblock3.denselayer10.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer10.norm2.num_batches_tracked: int64[] = 0
# 6e68bf6077bc5d66022d features.denseblock3.denselayer11.norm1.running_mean: float32[576]
# c227d53f51999b1e2f35 features.denseblock3.denselayer11.norm1.running_var: float32[576]
# 0e41fec543438df96009 features.denseblock3.denselayer11.norm1.num_batches_tracked: int64[] = 0
# 7f9dbb6987c20679fb4d features.denseblock3.denselayer11.norm2.running_mean: float32[128]
# c3b4cbc35f080db4a53d features.denseblock3.denselayer11.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer11.norm2.num_batches_tracked: int64[] = 0
# 681f4b8fc81ee0e7063c features.denseblock3.denselayer12.norm1.running_mean: float32[608]
# 922808d673b0a8793c06 features.denseblock3.denselayer12.norm1.running_var: float32[608]
# 0e41fec543438df96009 features.denseblock3.denselayer12.norm1.num_batches_tracked: int64[] = 0
# 16cef55364c3511fe740 features.denseblock3.denselayer12.norm2.running_mean: float32[128]
# adec1f40ba4cadf1d506 features.denseblock3.denselayer12.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer12.norm2.num_batches_tracked: int64[] = 0
# 0b9d0ee8ae18fc34a205 features.denseblock3.denselayer13.norm1.running_mean: float32[640]
# a1a50cb361ae9c7e2b4a features.denseblock3.denselayer13.norm1.running_var: float32[640]
# 0e41fec543438df96009 features.denseblock3.denselayer13.norm1.num_batches_tracked: int64[] = 0
# 14ea808f7f4a0bff01b0 features.denseblock3.denselayer13.norm2.running_mean: float32[128]
# 2fb6688f718a6b2f9274 features.denseblock3.denselayer13.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer13.norm2.num_batches_tracked: int64[] = 0
# 0e3363633675d374556c features.denseblock3.denselayer14.norm1.running_mean: float32[672]
# 85adb40a1b9b866fa256 features.denseblock3.denselayer14.norm1.running_var: float32[672]
# 0e41fec543438df96009 features.denseblock3.denselayer14.norm1.num_batches_tracked: int64[] = 0
# 69b0ef883e1fb87dbd54 features.denseblock3.denselayer14.norm2.running_mean: float32[128]
# 5e55458a3d6353d0044b features.denseblock3.denselayer14.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer14.norm2.num_batches_tracked: int64[] = 0
# fd6de51cdc63fabf8378 features.denseblock3.denselayer15.norm1.running_mean: float32[704]
# 4c66af443036e8c58070 features.denseblock3.denselayer15.norm1.running_var: float32[704]
# 0e41fec543438df96009 features.denseblock3.denselayer15.norm1.num_batches_tracked: int64[] = 0
# e978068ca3f926fc0964 features.denseblock3.denselayer15.norm2.running_mean: float32[128]
# 79094cd1ef651584bb15 features.denseblock3.denselayer15.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer15.norm2.num_batches_tracked: int64[] = 0
# 6be9b8e4efe69e1f0326 features.denseblock3.denselayer16.norm1.running_mean: float32[736]
# a7c72d5da2b253eda168 features.denseblock3.denselayer16.norm1.running_var: float32[736]
# 0e41fec543438df96009 features.denseblock3.denselayer16.norm1.num_batches_tracked: int64[] = 0
# 3d7b7a0a997b157e75f6 features.denseblock3.denselayer16.norm2.running_mean: float32[128]
# 1bcbba80791b7e3d3566 features.denseblock3.denselayer16.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer16.norm2.num_batches_tracked: int64[] = 0
# 10fd86277b0c82ee08a4 features.denseblock3.denselayer17.norm1.running_mean: float32[768]
# 346678d50c5ee3723738 features.denseblock3.denselayer17.norm1.running_var: float32[768]
# 0e41fec543438df96009 features.denseblock3.denselayer17.norm1.num_batches_tracked: int64[] = 0
# a048024ba495568f72ac features.denseblock3.denselayer17.norm2.running_mean: float32[128]
# 7e0a8e96c8765d0e4535 features.denseblock3.denselayer17.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer17.norm2.num_batches_tracked: int64[] = 0
# c6d8cc8be276855e0d90 features.denseblock3.denselayer18.norm1.running_mean: float32[800]
# 8773e1c8fa6afe4eabde features.denseblock3.denselayer18.norm1.running_var: float32[800]
# 0e41fec543438df96009 features.denseblock3.denselayer18.norm1.num_batches_tracked: int64[] = 0
# aa756a22930def081bef features.denseblock3.denselayer18.norm2.running_mean: float32[128]
# ad4b64712d8a45d35dbd features.denseblock3.denselayer18.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer18.norm2.num_batches_tracked: int64[] = 0
# 205162e3b605cb16365c features.denseblock3.denselayer19.norm1.running_mean: float32[832]
# 216d908c346ae468962a features.denseblock3.denselayer19.norm1.running_var: float32[832]
# 0e41fec543438df96009 features.denseblock3.denselayer19.norm1.num_batches_tracked: int64[] = 0
# 155f8215fc8e9a0a4c7e features.denseblock3.denselayer19.norm2.running_mean: float32[128]
# d9b9af43dc0e372435d7 features.denseblock3.denselayer19.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer19.norm2.num_batches_tracked: int64[] = 0
# 51e9bcd589498379f7db features.denseblock3.denselayer20.norm1.running_mean: float32[864]
# f4cfcd7abe47452eea52 features.denseblock3.denselayer20.norm1.running_var: float32[864]
# 0e41fec543438df96009 features.denseblock3.denselayer20.norm1.num_batches_tracked: int64[] = 0
# 6dda02ebdfc25e3c096b features.denseblock3.denselayer20.norm2.running_mean: float32[128]
# f5416a7fb934e8f69ad5 features.denseblock3.denselayer20.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer20.norm2.num_batches_tracked: int64[] = 0
# 214fc78b513d6d40d3ca features.denseblock3.denselayer21.norm1.running_mean: float32[896]
# 4d60b0f5f3632dff83c5 features.denseblock3.denselayer21.norm1.running_var: float32[896]
# 0e41fec543438df96009 features.denseblock3.denselayer21.norm1.num_batches_tracked: int64[] = 0
# 439fde05342519b3b899 features.denseblock3.denselayer21.norm2.running_mean: float32[128]
# 0aa9243c003fdeb6cba8 features.denseblock3.denselayer21.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer21.norm2.num_batches_tracked: int64[] = 0
# 3fdb73cbeb5faae92319 features.denseblock3.denselayer22.norm1.running_mean: float32[928]
# 40d45151366f7bc39b01 features.denseblock3.denselayer22.norm1.running_var: float32[928]
# 0e41fec543438df96009 features.denseblock3.denselayer22.norm1.num_batches_tracked: int64[] = 0
# e8b9ac10c4a8c2a46a33 features.denseblock3.denselayer22.norm2.running_mean: float32[128]
# 4dd4dccf1aefac6583ad features.denseblock3.denselayer22.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer22.norm2.num_batches_tracked: int64[] = 0
# 2304ab23e0a74c545a63 features.denseblock3.denselayer23.norm1.running_mean: float32[960]
# bdb0b15515191dd7a470 features.denseblock3.denselayer23.norm1.running_var: float32[960]
# 0e41fec543438df96009 features.denseblock3.denselayer23.norm1.num_batches_tracked: int64[] = 0
# 5febafcf2318a6ef3248 features.denseblock3.denselayer23.norm2.running_mean: float32[128]
# 1f8aec31c6829c05e1c0 features.denseblock3.denselayer23.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer23.norm2.num_batches_tracked: int64[] = 0
# 90f65f61c5cf4039929e features.denseblock3.denselayer24.norm1.running_mean: float32[992]
# 78edf438cbc23731786d features.denseblock3.denselayer24.norm1.running_var: float32[992]
# 0e41fec543438df96009 features.denseblock3.denselayer24.norm1.num_batches_tracked: int64[] = 0
# e36c7dd030d0e85735cd features.denseblock3.denselayer24.norm2.running_mean: float32[128]
# d1b6d23e4523d0e6f222 features.denseblock3.denselayer24.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock3.denselayer24.norm2.num_batches_tracked: int64[] = 0
# 8a0ff975b02e547facb3 features.transition3.norm.running_mean: float32[1024]
# 996f1707547c5271656e features.transition3.norm.running_var: float32[1024]
# 0e41fec543438df96009 features.transition3.norm.num_batches_tracked: int64[] = 0
# 21e4f220088bc19c66e3 features.denseblock4.denselayer1.norm1.running_mean: float32[512]
# cdfed5b18b2041dffab2 features.denseblock4.denselayer1.norm1.running_var: float32[512]
# 0e41fec543438df96009 features.denseblock4.denselayer1.norm1.num_batches_tracked: int64[] = 0
# 1df22338cb3bad33df83 features.denseblock4.denselayer1.norm2.running_mean: float32[128]
# 84fb5f28a67f56734999 features.denseblock4.denselayer1.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer1.norm2.num_batches_tracked: int64[] = 0
# bdba26887058e7098456 features.denseblock4.denselayer2.norm1.running_mean: float32[544]
# 2c4ef985c45490410802 features.denseblock4.denselayer2.norm1.running_var: float32[544]
# 0e41fec543438df96009 features.denseblock4.denselayer2.norm1.num_batches_tracked: int64[] = 0
# e37e495199136757c11a features.denseblock4.denselayer2.norm2.running_mean: float32[128]
# aab0f99f8e5b293bc812 features.denseblock4.denselayer2.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer2.norm2.num_batches_tracked: int64[] = 0
# 5ef00602197af0153dc2 features.denseblock4.denselayer3.norm1.running_mean: float32[576]
# 2acc2befe7aa6c30ae14 features.denseblock4.denselayer3.norm1.running_var: float32[576]
# 0e41fec543438df96009 features.denseblock4.denselayer3.norm1.num_batches_tracked: int64[] = 0
# 4f9786dedd64adfd31cf features.denseblock4.denselayer3.norm2.running_mean: float32[128]
# 5b4aa2c342881850c215 features.denseblock4.denselayer3.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer3.norm2.num_batches_tracked: int64[] = 0
# 74b65da95a581dc87ae5 features.denseblock4.denselayer4.norm1.running_mean: float32[608]
# c5d4715d40147a5f25f5 features.denseblock4.denselayer4.norm1.running_var: float32[608]
# 0e41fec543438df96009 features.denseblock4.denselayer4.norm1.num_batches_tracked: int64[] = 0
# e8c08d2543b38ee96d9b features.denseblock4.denselayer4.norm2.running_mean: float32[128]
# 83bd7007ec8722c52f83 features.denseblock4.denselayer4.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer4.norm2.num_batches_tracked: int64[] = 0
# 7904004d85e008e6876f features.denseblock4.denselayer5.norm1.running_mean: float32[640]
# c0929c168a7e897529ef features.denseblock4.denselayer5.norm1.running_var: float32[640]
# 0e41fec543438df96009 features.denseblock4.denselayer5.norm1.num_batches_tracked: int64[] = 0
# 4a3c74063e6390fea911 features.denseblock4.denselayer5.norm2.running_mean: float32[128]
# c1035e38e55e5a30d1fb features.denseblock4.denselayer5.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer5.norm2.num_batches_tracked: int64[] = 0
# da93869b82e139ae8b21 features.denseblock4.denselayer6.norm1.running_mean: float32[672]
# 7cf98b84d965eb3840ba features.denseblock4.denselayer6.norm1.running_var: float32[672]
# 0e41fec543438df96009 features.denseblock4.denselayer6.norm1.num_batches_tracked: int64[] = 0
# 5b1adc7722c520418084 features.denseblock4.denselayer6.norm2.running_mean: float32[128]
# 1cebeb4943724b532052 features.denseblock4.denselayer6.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer6.norm2.num_batches_tracked: int64[] = 0
# 61767d785dc26e7272b3 features.denseblock4.denselayer7.norm1.running_mean: float32[704]
# b8a83346a3fb3807052b features.denseblock4.denselayer7.norm1.running_var: float32[704]
# 0e41fec543438df96009 features.denseblock4.denselayer7.norm1.num_batches_tracked: int64[] = 0
# 34c1b922812406ae5937 features.denseblock4.denselayer7.norm2.running_mean: float32[128]
# 124a5deda7b0dbdbdf55 features.denseblock4.denselayer7.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer7.norm2.num_batches_tracked: int64[] = 0
# 286d44f2e06afcc0ea99 features.denseblock4.denselayer8.norm1.running_mean: float32[736]
# 7928a4935ce7b3f3d5a6 features.denseblock4.denselayer8.norm1.running_var: float32[736]
# 0e41fec543438df96009 features.denseblock4.denselayer8.norm1.num_batches_tracked: int64[] = 0
# cb033a3f0f890ba18cea features.denseblock4.denselayer8.norm2.running_mean: float32[128]
# 052f5ac081815aaddaf0 features.denseblock4.denselayer8.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer8.norm2.num_batches_tracked: int64[] = 0
# 96a9041cd58419033670 features.denseblock4.denselayer9.norm1.running_mean: float32[768]
# 3002e62e19e5ec7ec48e features.denseblock4.denselayer9.norm1.running_var: float32[768]
# 0e41fec543438df96009 features.denseblock4.denselayer9.norm1.num_batches_tracked: int64[] = 0
# dfcaeffff21e44601158 features.denseblock4.denselayer9.norm2.running_mean: float32[128]
# 4ed0b41ccd178026d0d4 features.denseblock4.denselayer9.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer9.norm2.num_batches_tracked: int64[] = 0
# 800a14d6762cf50b7354 features.denseblock4.denselayer10.norm1.running_mean: float32[800]
# 1ba6b948f50d6c98e8b1 features.denseblock4.denselayer10.norm1.running_var: float32[800]
# 0e41fec543438df96009 features.denseblock4.denselayer10.norm1.num_batches_tracked: int64[] = 0
# 0bc79db97492e56e6b50 features.denseblock4.denselayer10.norm2.running_mean: float32[128]
# 19b06573d489597d2ab8 features.denseblock4.denselayer10.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer10.norm2.num_batches_tracked: int64[] = 0
# bb7a53615933cd138d11 features.denseblock4.denselayer11.norm1.running_mean: float32[832]
# 1aad26b0b66d4357e853 features.denseblock4.denselayer11.norm1.running_var: float32[832]
# 0e41fec543438df96009 features.denseblock4.denselayer11.norm1.num_batches_tracked: int64[] = 0
# 1aba7070448f576a9ad5 features.denseblock4.denselayer11.norm2.running_mean: float32[128]
# 0f36ae80ea43f6d211c2 features.denseblock4.denselayer11.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer11.norm2.num_batches_tracked: int64[] = 0
# e9cd915fea48079bcf5c features.denseblock4.denselayer12.norm1.running_mean: float32[864]
# 550352211a54deb76ae9 features.denseblock4.denselayer12.norm1.running_var: float32[864]
# 0e41fec543438df96009 features.denseblock4.denselayer12.norm1.num_batches_tracked: int64[] = 0
# 03159daa51539af77235 features.denseblock4.denselayer12.norm2.running_mean: float32[128]
# 5b4e32960270f3e1b1bc features.denseblock4.denselayer12.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer12.norm2.num_batches_tracked: int64[] = 0
# ccabe9b9fa953ee71ed6 features.denseblock4.denselayer13.norm1.running_mean: float32[896]
# 5d7460e1df51986601e9 features.denseblock4.denselayer13.norm1.running_var: float32[896]
# 0e41fec543438df96009 features.denseblock4.denselayer13.norm1.num_batches_tracked: int64[] = 0
# 72585f57fe150e65bcf8 features.denseblock4.denselayer13.norm2.running_mean: float32[128]
# b51d8722dbf5915162d6 features.denseblock4.denselayer13.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer13.norm2.num_batches_tracked: int64[] = 0
# 52b4ac14bc9dc9134c59 features.denseblock4.denselayer14.norm1.running_mean: float32[928]
# d524cb11b0998fb96420 features.denseblock4.denselayer14.norm1.running_var: float32[928]
# 0e41fec543438df96009 features.denseblock4.denselayer14.norm1.num_batches_tracked: int64[] = 0
# ec6836ebd7da25c58f95 features.denseblock4.denselayer14.norm2.running_mean: float32[128]
# 8f966702f8d2c9fe8ae1 features.denseblock4.denselayer14.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer14.norm2.num_batches_tracked: int64[] = 0
# c3d5c1700222a52e3e38 features.denseblock4.denselayer15.norm1.running_mean: float32[960]
# 12752a9ee7cf4f359e5b features.denseblock4.denselayer15.norm1.running_var: float32[960]
# 0e41fec543438df96009 features.denseblock4.denselayer15.norm1.num_batches_tracked: int64[] = 0
# ac61cd4df823bc826c29 features.denseblock4.denselayer15.norm2.running_mean: float32[128]
# a617a94494a47a7781bb features.denseblock4.denselayer15.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer15.norm2.num_batches_tracked: int64[] = 0
# d959999c780cb877a7c4 features.denseblock4.denselayer16.norm1.running_mean: float32[992]
# 1469a84c324cf5c4f4e5 features.denseblock4.denselayer16.norm1.running_var: float32[992]
# 0e41fec543438df96009 features.denseblock4.denselayer16.norm1.num_batches_tracked: int64[] = 0
# d710f32777e06229b720 features.denseblock4.denselayer16.norm2.running_mean: float32[128]
# 9b40922647df21a76440 features.denseblock4.denselayer16.norm2.running_var: float32[128]
# 0e41fec543438df96009 features.denseblock4.denselayer16.norm2.num_batches_tracked: int64[] = 0
# 4ca5a6425135587c4968 features.norm5.running_mean: float32[1024]
# ce20596c2a7e802c19e5 features.norm5.running_var: float32[1024]
# 0e41fec543438df96009 features.norm5.num_batches_tracked: int64[] = 0
