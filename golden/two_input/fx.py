# two_input, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

image = placeholder("image")
condition = placeholder("condition")
condition_1 = call_module("condition", condition)  # Linear(in_features=6, out_features=16, bias=True)
split = call_function("torch.functional.split", condition_1, 8, dim=1)
getitem = call_function("operator.getitem", split, 0)
getitem_1 = call_function("operator.getitem", split, 1)
getitem_2 = call_function("operator.getitem", getitem_1, (..., None, None))
conv = call_module("conv", image)  # Conv2d(3, 8, kernel_size=(3, 3), stride=(2, 2))
getitem_3 = call_function("operator.getitem", getitem, (..., None, None))
addcmul = call_function("torch.addcmul", getitem_2, conv, getitem_3)
relu = call_function("torch.nn.functional.relu", addcmul, inplace=False)
flatten = call_method("flatten", relu, 2)
mean = call_method("mean", flatten, -1)
out = call_module("out", mean)  # Linear(in_features=8, out_features=10, bias=True)
output(out)

# Weights: sha256 of dtype, shape and bytes
# 8c12a6b6b7c6e2458793 condition.weight: float32[16, 6]
# 4e1fb9fb1380eeaec92b condition.bias: float32[16]
# 7a8ef8be6a7b52884b51 conv.weight: float32[8, 3, 3, 3]
# 6f8b870111e2d3f62411 conv.bias: float32[8]
# e33360a17de2490d466e out.weight: float32[10, 8]
# 093000f80ca3be838620 out.bias: float32[10]
