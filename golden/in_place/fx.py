# in_place, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
linear = call_module("linear", x)  # Linear(in_features=8, out_features=8, bias=True)
mul = call_function("operator.mul", linear, 2)
mul_ = call_method("mul_", linear, 0.5)
add_ = call_method("add_", mul_, x, alpha=2)
getitem = call_function("operator.getitem", linear, (slice(None, None, None), 0))
sub_ = call_method("sub_", getitem, 1.0)
getitem_1 = call_function("operator.getitem", linear, (slice(None, None, None), -1))
getitem_2 = call_function("operator.getitem", mul, (slice(None, None, None), 1))
copy_ = call_method("copy_", getitem_1, getitem_2)
getitem_3 = call_function("operator.getitem", linear, (..., slice(None, None, 3)))
relu_ = call_method("relu_", getitem_3)
add = call_function("operator.add", linear, mul)
output(add)

# Weights: sha256 of dtype, shape and bytes
# 86b02f5667ee8637e15a linear.weight: float32[8, 8]
# 509a3d734fe4082945a5 linear.bias: float32[8]
