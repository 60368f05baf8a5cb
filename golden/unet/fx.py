# unet, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
down1 = call_module("down1", x)  # Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
relu = call_function("torch.nn.functional.relu", down1, inplace=False)
down2 = call_module("down2", relu)  # Conv2d(8, 12, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1))
relu_1 = call_function("torch.nn.functional.relu", down2, inplace=False)
down3 = call_module("down3", relu_1)  # Conv2d(12, 20, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1))
relu_2 = call_function("torch.nn.functional.relu", down3, inplace=False)
up2 = call_module("up2", relu_2)  # ConvTranspose2d(20, 12, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), output_padding=(1, 1))
relu_3 = call_function("torch.nn.functional.relu", up2, inplace=False)
cat = call_function("torch.cat", (relu_1, relu_3), 1)
getattr_1 = call_function("getattr", relu, "shape")
getitem = call_function("operator.getitem", getattr_1, slice(-2, None, None))
interpolate = call_function("torch.nn.functional.interpolate", cat, size=getitem, scale_factor=None, mode="bilinear", align_corners=False, recompute_scale_factor=None, antialias=False)
up1 = call_module("up1", cat)  # ConvTranspose2d(24, 6, kernel_size=(2, 2), stride=(2, 2), groups=2)
getitem_1 = call_function("operator.getitem", up1, (slice(None, None, None), slice(None, None, None), slice(None, None, 2), slice(None, None, 2)))
interpolate_1 = call_function("torch.nn.functional.interpolate", getitem_1, size=None, scale_factor=2.0, mode="nearest", align_corners=None, recompute_scale_factor=None, antialias=False)
cat_1 = call_function("torch.cat", (relu, interpolate_1, interpolate), 1)
out = call_module("out", cat_1)  # Conv2d(38, 4, kernel_size=(1, 1), stride=(1, 1))
output(out)

# Weights: sha256 of dtype, shape and bytes
# 7d485cd725383d52555c down1.weight: float32[8, 3, 3, 3]
# 908aa6867421c09c3d55 down1.bias: float32[8]
# 1b1de656ffd0b4bd823f down2.weight: float32[12, 8, 3, 3]
# 86b01bf53c8ee99c44b4 down2.bias: float32[12]
# 0bca07e2e305913df7da down3.weight: float32[20, 12, 3, 3]
# 28349f3fd0728565c823 down3.bias: float32[20]
# 10fbdd58a27a31085823 up2.weight: float32[20, 12, 3, 3]
# 3c33bf6b77ccbea681e4 up2.bias: float32[12]
# 2a785c5a8a08b28c248b up1.weight: float32[24, 3, 2, 2]
# 0526c7fd62ff59018cdc up1.bias: float32[6]
# 9e88f29ff34862d14016 out.weight: float32[4, 38, 1, 1]
# a8eb3dc91069bb70a659 out.bias: float32[4]
