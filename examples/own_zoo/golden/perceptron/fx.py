# perceptron, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Linear(in_features=12, out_features=7, bias=True)
_1 = call_module("1", _0)  # Tanh()
_2 = call_module("2", _1)  # Linear(in_features=7, out_features=5, bias=True)
output(_2)

# Weights: sha256 of dtype, shape and bytes
# 076884476e711a8cd386 0.weight: float32[7, 12]
# 76dc04261b4e852631e4 0.bias: float32[7]
# 23505acf15a6cfc9698d 2.weight: float32[5, 7]
# e2ce45f4f87f4f8d31b2 2.bias: float32[5]
