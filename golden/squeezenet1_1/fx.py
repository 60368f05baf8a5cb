# squeezenet1_1, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
features_0 = call_module("features.0", x)  # Conv2d(3, 64, kernel_size=(3, 3), stride=(2, 2))
features_1 = call_module("features.1", features_0)  # ReLU(inplace=True)
features_2 = call_module("features.2", features_1)  # MaxPool2d(kernel_size=3, stride=2, padding=0, dilation=1, ceil_mode=True)
features_3_squeeze = call_module("features.3.squeeze", features_2)  # Conv2d(64, 16, kernel_size=(1, 1), stride=(1, 1))
features_3_squeeze_activation = call_module("features.3.squeeze_activation", features_3_squeeze)  # ReLU(inplace=True)
features_3_expand1x1 = call_module("features.3.expand1x1", features_3_squeeze_activation)  # Conv2d(16, 64, kernel_size=(1, 1), stride=(1, 1))
features_3_expand1x1_activation = call_module("features.3.expand1x1_activation", features_3_expand1x1)  # ReLU(inplace=True)
features_3_expand3x3 = call_module("features.3.expand3x3", features_3_squeeze_activation)  # Conv2d(16, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
features_3_expand3x3_activation = call_module("features.3.expand3x3_activation", features_3_expand3x3)  # ReLU(inplace=True)
cat = call_function("torch.cat", [features_3_expand1x1_activation, features_3_expand3x3_activation], 1)
features_4_squeeze = call_module("features.4.squeeze", cat)  # Conv2d(128, 16, kernel_size=(1, 1), stride=(1, 1))
features_4_squeeze_activation = call_module("features.4.squeeze_activation", features_4_squeeze)  # ReLU(inplace=True)
features_4_expand1x1 = call_module("features.4.expand1x1", features_4_squeeze_activation)  # Conv2d(16, 64, kernel_size=(1, 1), stride=(1, 1))
features_4_expand1x1_activation = call_module("features.4.expand1x1_activation", features_4_expand1x1)  # ReLU(inplace=True)
features_4_expand3x3 = call_module("features.4.expand3x3", features_4_squeeze_activation)  # Conv2d(16, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
features_4_expand3x3_activation = call_module("features.4.expand3x3_activation", features_4_expand3x3)  # ReLU(inplace=True)
cat_1 = call_function("torch.cat", [features_4_expand1x1_activation, features_4_expand3x3_activation], 1)
features_5 = call_module("features.5", cat_1)  # MaxPool2d(kernel_size=3, stride=2, padding=0, dilation=1, ceil_mode=True)
features_6_squeeze = call_module("features.6.squeeze", features_5)  # Conv2d(128, 32, kernel_size=(1, 1), stride=(1, 1))
features_6_squeeze_activation = call_module("features.6.squeeze_activation", features_6_squeeze)  # ReLU(inplace=True)
features_6_expand1x1 = call_module("features.6.expand1x1", features_6_squeeze_activation)  # Conv2d(32, 128, kernel_size=(1, 1), stride=(1, 1))
features_6_expand1x1_activation = call_module("features.6.expand1x1_activation", features_6_expand1x1)  # ReLU(inplace=True)
features_6_expand3x3 = call_module("features.6.expand3x3", features_6_squeeze_activation)  # Conv2d(32, 128, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
features_6_expand3x3_activation = call_module("features.6.expand3x3_activation", features_6_expand3x3)  # ReLU(inplace=True)
cat_2 = call_function("torch.cat", [features_6_expand1x1_activation, features_6_expand3x3_activation], 1)
features_7_squeeze = call_module("features.7.squeeze", cat_2)  # Conv2d(256, 32, kernel_size=(1, 1), stride=(1, 1))
features_7_squeeze_activation = call_module("features.7.squeeze_activation", features_7_squeeze)  # ReLU(inplace=True)
features_7_expand1x1 = call_module("features.7.expand1x1", features_7_squeeze_activation)  # Conv2d(32, 128, kernel_size=(1, 1), stride=(1, 1))
features_7_expand1x1_activation = call_module("features.7.expand1x1_activation", features_7_expand1x1)  # ReLU(inplace=True)
features_7_expand3x3 = call_module("features.7.expand3x3", features_7_squeeze_activation)  # Conv2d(32, 128, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
features_7_expand3x3_activation = call_module("features.7.expand3x3_activation", features_7_expand3x3)  # ReLU(inplace=True)
cat_3 = call_function("torch.cat", [features_7_expand1x1_activation, features_7_expand3x3_activation], 1)
features_8 = call_module("features.8", cat_3)  # MaxPool2d(kernel_size=3, stride=2, padding=0, dilation=1, ceil_mode=True)
features_9_squeeze = call_module("features.9.squeeze", features_8)  # Conv2d(256, 48, kernel_size=(1, 1), stride=(1, 1))
features_9_squeeze_activation = call_module("features.9.squeeze_activation", features_9_squeeze)  # ReLU(inplace=True)
features_9_expand1x1 = call_module("features.9.expand1x1", features_9_squeeze_activation)  # Conv2d(48, 192, kernel_size=(1, 1), stride=(1, 1))
features_9_expand1x1_activation = call_module("features.9.expand1x1_activation", features_9_expand1x1)  # ReLU(inplace=True)
features_9_expand3x3 = call_module("features.9.expand3x3", features_9_squeeze_activation)  # Conv2d(48, 192, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
features_9_expand3x3_activation = call_module("features.9.expand3x3_activation", features_9_expand3x3)  # ReLU(inplace=True)
cat_4 = call_function("torch.cat", [features_9_expand1x1_activation, features_9_expand3x3_activation], 1)
features_10_squeeze = call_module("features.10.squeeze", cat_4)  # Conv2d(384, 48, kernel_size=(1, 1), stride=(1, 1))
features_10_squeeze_activation = call_module("features.10.squeeze_activation", features_10_squeeze)  # ReLU(inplace=True)
features_10_expand1x1 = call_module("features.10.expand1x1", features_10_squeeze_activation)  # Conv2d(48, 192, kernel_size=(1, 1), stride=(1, 1))
features_10_expand1x1_activation = call_module("features.10.expand1x1_activation", features_10_expand1x1)  # ReLU(inplace=True)
features_10_expand3x3 = call_module("features.10.expand3x3", features_10_squeeze_activation)  # Conv2d(48, 192, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
features_10_expand3x3_activation = call_module("features.10.expand3x3_activation", features_10_expand3x3)  # ReLU(inplace=True)
cat_5 = call_function("torch.cat", [features_10_expand1x1_activation, features_10_expand3x3_activation], 1)
features_11_squeeze = call_module("features.11.squeeze", cat_5)  # Conv2d(384, 64, kernel_size=(1, 1), stride=(1, 1))
features_11_squeeze_activation = call_module("features.11.squeeze_activation", features_11_squeeze)  # ReLU(inplace=True)
features_11_expand1x1 = call_module("features.11.expand1x1", features_11_squeeze_activation)  # Conv2d(64, 256, kernel_size=(1, 1), stride=(1, 1))
features_11_expand1x1_activation = call_module("features.11.expand1x1_activation", features_11_expand1x1)  # ReLU(inplace=True)
features_11_expand3x3 = call_module("features.11.expand3x3", features_11_squeeze_activation)  # Conv2d(64, 256, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
features_11_expand3x3_activation = call_module("features.11.expand3x3_activation", features_11_expand3x3)  # ReLU(inplace=True)
cat_6 = call_function("torch.cat", [features_11_expand1x1_activation, features_11_expand3x3_activation], 1)
features_12_squeeze = call_module("features.12.squeeze", cat_6)  # Conv2d(512, 64, kernel_size=(1, 1), stride=(1, 1))
features_12_squeeze_activation = call_module("features.12.squeeze_activation", features_12_squeeze)  # ReLU(inplace=True)
features_12_expand1x1 = call_module("features.12.expand1x1", features_12_squeeze_activation)  # Conv2d(64, 256, kernel_size=(1, 1), stride=(1, 1))
features_12_expand1x1_activation = call_module("features.12.expand1x1_activation", features_12_expand1x1)  # ReLU(inplace=True)
features_12_expand3x3 = call_module("features.12.expand3x3", features_12_squeeze_activation)  # Conv2d(64, 256, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
features_12_expand3x3_activation = call_module("features.12.expand3x3_activation", features_12_expand3x3)  # ReLU(inplace=True)
cat_7 = call_function("torch.cat", [features_12_expand1x1_activation, features_12_expand3x3_activation], 1)
classifier_0 = call_module("classifier.0", cat_7)  # Dropout(p=0.5, inplace=False)
classifier_1 = call_module("classifier.1", classifier_0)  # Conv2d(512, 1000, kernel_size=(1, 1), stride=(1, 1))
classifier_2 = call_module("classifier.2", classifier_1)  # ReLU(inplace=True)
classifier_3 = call_module("classifier.3", classifier_2)  # AdaptiveAvgPool2d(output_size=(1, 1))
flatten = call_function("torch.flatten", classifier_3, 1)
output(flatten)

# Weights: sha256 of dtype, shape and bytes
# 75b9d948a3c40dc86650 features.0.weight: float32[64, 3, 3, 3]
# c8a136cd88e7d7753db6 features.0.bias: float32[64]
# 7d5f29e4920c65f477f5 features.3.squeeze.weight: float32[16, 64, 1, 1]
# 8a6e0d05d5008bbd5fe9 features.3.squeeze.bias: float32[16]
# 5071cef8e1f5f4c5a1c2 features.3.expand1x1.weight: float32[64, 16, 1, 1]
# 59a916d186023beb2a11 features.3.expand1x1.bias: float32[64]
# 45ccf190f200a5d0fb0e features.3.expand3x3.weight: float32[64, 16, 3, 3]
# 3ed205b9e32f164314bd features.3.expand3x3.bias: float32[64]
# c1755dcbd29229156260 features.4.squeeze.weight: float32[16, 128, 1, 1]
# fb030a2b370b3f5e8e45 features.4.squeeze.bias: float32[16]
# 175aae8e2a312225bf19 features.4.expand1x1.weight: float32[64, 16, 1, 1]
# ded87678b5992c1a7164 features.4.expand1x1.bias: float32[64]
# fe873a55a6f1c85a7a7f features.4.expand3x3.weight: float32[64, 16, 3, 3]
# 4667ff3154e670d1fb6d features.4.expand3x3.bias: float32[64]
# 51b6159ca8a3bc82cd94 features.6.squeeze.weight: float32[32, 128, 1, 1]
# 20332ce897cbf9fb09aa features.6.squeeze.bias: float32[32]
# cfebfeea1352402219ee features.6.expand1x1.weight: float32[128, 32, 1, 1]
# 37e1264390a4f9432216 features.6.expand1x1.bias: float32[128]
# 04e0e3e0e6fcb3e856f2 features.6.expand3x3.weight: float32[128, 32, 3, 3]
# c236292a93a14749810c features.6.expand3x3.bias: float32[128]
# f4d5837b6875d9124a67 features.7.squeeze.weight: float32[32, 256, 1, 1]
# ae88d9ff9481f0a27059 features.7.squeeze.bias: float32[32]
# 2be9606bc72f030d4836 features.7.expand1x1.weight: float32[128, 32, 1, 1]
# 7ec22ed42dee33d4b592 features.7.expand1x1.bias: float32[128]
# c000aee9327b2a90cdb1 features.7.expand3x3.weight: float32[128, 32, 3, 3]
# daff7d39cd2cbe2ac58a features.7.expand3x3.bias: float32[128]
# a2267b4a58792d458bb1 features.9.squeeze.weight: float32[48, 256, 1, 1]
# 47b6836d62ab0475617f features.9.squeeze.bias: float32[48]
# bf894bdf5d7e804d5b2f features.9.expand1x1.weight: float32[192, 48, 1, 1]
# 0e9dcbc66294478da5d5 features.9.expand1x1.bias: float32[192]
# 9e81840a37af10edb8ee features.9.expand3x3.weight: float32[192, 48, 3, 3]
# af05a9746e3a2c4aee12 features.9.expand3x3.bias: float32[192]
# 95f339e1538cb141d41f features.10.squeeze.weight: float32[48, 384, 1, 1]
# cf3f97b4a89d9cb1f8c5 features.10.squeeze.bias: float32[48]
# d4a6993f4d7e5e5b4e51 features.10.expand1x1.weight: float32[192, 48, 1, 1]
# 6aad86c4181649b9d2a8 features.10.expand1x1.bias: float32[192]
# 101c414e06d903dd7280 features.10.expand3x3.weight: float32[192, 48, 3, 3]
# e386f3a582349c498454 features.10.expand3x3.bias: float32[192]
# 225fab86d675d16d42a4 features.11.squeeze.weight: float32[64, 384, 1, 1]
# 58178269bb652feb6fe0 features.11.squeeze.bias: float32[64]
# c550b436fcaa13c8308c features.11.expand1x1.weight: float32[256, 64, 1, 1]
# 602331d9d86bc384850b features.11.expand1x1.bias: float32[256]
# 8cfa58827101ea9245e5 features.11.expand3x3.weight: float32[256, 64, 3, 3]
# aec07ac5ecb92773c41d features.11.expand3x3.bias: float32[256]
# 6f071fe3b9c063a057cf features.12.squeeze.weight: float32[64, 512, 1, 1]
# 545c3ef086d193003f97 features.12.squeeze.bias: float32[64]
# 3e3992f3b571eeb8025a features.12.expand1x1.weight: float32[256, 64, 1, 1]
# 6cf34c6d98f5708a707d features.12.expand1x1.bias: float32[256]
# f303796efa1b9fbcf521 features.12.expand3x3.weight: float32[256, 64, 3, 3]
# 20027478c9d10e92db27 features.12.expand3x3.bias: float32[256]
# 760dfefcae3b532e9c89 classifier.1.weight: float32[1000, 512, 1, 1]
# b503c80083ff1fc83463 classifier.1.bias: float32[1000]
