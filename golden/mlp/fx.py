# mlp, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
linear0 = call_module("linear0", x)  # Linear(in_features=784, out_features=128, bias=True)
relu = call_module("relu", linear0)  # ReLU()
linear1 = call_module("linear1", relu)  # Linear(in_features=128, out_features=10, bias=True)
output(linear1)

# Weights: sha256 of dtype, shape and bytes
# 71d39eb8bf73e48102e4 linear0.weight: float32[128, 784]
# 9ad80e7a23fcd1f7bd33 linear0.bias: float32[128]
# 4422d24874e9524362bf linear1.weight: float32[10, 128]
# d81514de941edd29f526 linear1.bias: float32[10]
