# fashion_mnist_cnn, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
conv2d = call_module("conv2d", x)  # Conv2d(1, 32, kernel_size=(3, 3), stride=(1, 1))
relu = call_function("torch.nn.functional.relu", conv2d, inplace=False)
max_pool2d = call_function("torch.nn.functional.max_pool2d", relu, 2, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False)
flatten = call_function("torch.flatten", max_pool2d, 1)
linear0 = call_module("linear0", flatten)  # Linear(in_features=5408, out_features=100, bias=True)
relu_1 = call_function("torch.nn.functional.relu", linear0, inplace=False)
linear1 = call_module("linear1", relu_1)  # Linear(in_features=100, out_features=10, bias=True)
output(linear1)

# Weights: sha256 of dtype, shape and bytes
# 44f577a1265fec1eaf93 conv2d.weight: float32[32, 1, 3, 3]
# 68adbc7e9c5dec85a6c3 conv2d.bias: float32[32]
# 86e1790bc1de3fe5db4c linear0.weight: float32[100, 5408]
# db90bdf118c8bd461095 linear0.bias: float32[100]
# 695af6fa59b8bb866556 linear1.weight: float32[10, 100]
# 991876656634abeb0e79 linear1.bias: float32[10]
