# multi_output, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
early = call_module("early", x)  # Conv2d(3, 6, kernel_size=(3, 3), stride=(2, 2))
relu = call_function("torch.nn.functional.relu", early, inplace=False)
late = call_module("late", relu)  # Conv2d(6, 8, kernel_size=(3, 3), stride=(2, 2))
relu_1 = call_function("torch.nn.functional.relu", late, inplace=False)
mean = call_method("mean", relu_1, dim=(-2, -1))
out = call_module("out", mean)  # Linear(in_features=8, out_features=10, bias=True)
log_softmax = call_function("torch.nn.functional.log_softmax", out, dim=1, _stacklevel=3, dtype=None)
output({"scores": log_softmax, "features": (relu, (relu_1, mean))})

# Weights: sha256 of dtype, shape and bytes
# eecd0cc9e19e893d526a early.weight: float32[6, 3, 3, 3]
# 03bcc5895a6f5283a599 early.bias: float32[6]
# 29010ff8d63606ff8e2c late.weight: float32[8, 6, 3, 3]
# b1ba908547825bdbb064 late.bias: float32[8]
# e33360a17de2490d466e out.weight: float32[10, 8]
# 093000f80ca3be838620 out.bias: float32[10]
