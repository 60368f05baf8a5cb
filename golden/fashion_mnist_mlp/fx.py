# fashion_mnist_mlp, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
linear0 = call_module("linear0", x)  # Linear(in_features=784, out_features=128, bias=True)
relu = call_module("relu", linear0)  # ReLU()
linear1 = call_module("linear1", relu)  # Linear(in_features=128, out_features=10, bias=True)
output(linear1)

# Weights: sha256 of dtype, shape and bytes
# 9fd0ddf4d8d2cad4bd8e linear0.weight: float32[128, 784]
# 1e94bc16b5d361711482 linear0.bias: float32[128]
# 9126d70d924cc2d38e81 linear1.weight: float32[10, 128]
# 5d70154d863c19afe2cb linear1.bias: float32[10]
