# convnext_block, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv2d(3, 12, kernel_size=(4, 4), stride=(2, 2))
_1_depthwise = call_module("1.depthwise", _0)  # Conv2d(12, 12, kernel_size=(7, 7), stride=(1, 1), padding=(3, 3), groups=12)
permute = call_method("permute", _1_depthwise, 0, 2, 3, 1)
_1_norm = call_module("1.norm", permute)  # LayerNorm((12,), eps=1e-06, elementwise_affine=True, bias=True)
_1_wide = call_module("1.wide", _1_norm)  # Linear(in_features=12, out_features=48, bias=True)
gelu = call_function("torch._C._nn.gelu", _1_wide)
_1_narrow = call_module("1.narrow", gelu)  # Linear(in_features=48, out_features=12, bias=True)
_1_scale = get_attr("1.scale")
mul = call_function("operator.mul", _1_scale, _1_narrow)
permute_1 = call_method("permute", mul, 0, 3, 1, 2)
add = call_function("operator.add", _0, permute_1)
_2_0 = call_module("2.0", add)  # AdaptiveAvgPool2d(output_size=1)
_2_1 = call_module("2.1", _2_0)  # Flatten(start_dim=1, end_dim=-1)
_2_2 = call_module("2.2", _2_1)  # Linear(in_features=12, out_features=10, bias=True)
output(_2_2)

# Weights: sha256 of dtype, shape and bytes
# cc4b3b4c0c5f57d26675 0.weight: float32[12, 3, 4, 4]
# 8f80b005ca715ec0e4ce 0.bias: float32[12]
# c753f965c2521bb50059 1.scale: float32[12]
# 9d3667fac8559cd0aa5a 1.depthwise.weight: float32[12, 1, 7, 7]
# 8938cb83f4040db0d31c 1.depthwise.bias: float32[12]
# 2cc3f4dc482f7eee6663 1.norm.weight: float32[12]
# ab934509e308900a7e67 1.norm.bias: float32[12]
# d31097e502d12143b118 1.wide.weight: float32[48, 12]
# 28a9e5e773e214e17e0a 1.wide.bias: float32[48]
# f1fda05ab9464d1ef7a4 1.narrow.weight: float32[12, 48]
# 41c67ccafb597542621a 1.narrow.bias: float32[12]
# 85269d004d51ced4308c 2.2.weight: float32[10, 12]
# 33ef8212b29faddbb431 2.2.bias: float32[10]
