# conv1d, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
first = call_module("first", x)  # Conv1d(6, 16, kernel_size=(9,), stride=(2,), padding=(4,))
norm = call_module("norm", first)  # BatchNorm1d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
elu = call_function("torch.nn.functional.elu", norm, alpha=1.0, inplace=False)
max_pool1d = call_function("torch.nn.functional.max_pool1d", elu, 2, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False)
second = call_module("second", max_pool1d)  # Conv1d(16, 24, kernel_size=(3,), stride=(1,), padding=same, dilation=(4,))
glu = call_function("torch.nn.functional.glu", second, dim=1)
amax = call_method("amax", glu, dim=-1)
out = call_module("out", amax)  # Linear(in_features=12, out_features=10, bias=True)
output(out)

# Weights: sha256 of dtype, shape and bytes
# 9f58c9ebe20b76a64f03 first.weight: float32[16, 6, 9]
# b94013edab61153469c9 first.bias: float32[16]
# 05ad0986308ba41fb5f1 norm.weight: float32[16]
# 528887c07a12e53692fe norm.bias: float32[16]
# 3930d7c8d474b8d32463 second.weight: float32[24, 16, 3]
# d67e8dcdf3ab4ce0e6b1 second.bias: float32[24]
# faca2f0af4acff46269a out.weight: float32[10, 12]
# 093000f80ca3be838620 out.bias: float32[10]
# 84dab8bff2ea5419746f norm.running_mean: float32[16]
# d2115ccf531d292b1e5b norm.running_var: float32[16]
# 0e41fec543438df96009 norm.num_batches_tracked: int64[] = 0
