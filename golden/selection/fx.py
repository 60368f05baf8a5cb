# selection, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
score = call_module("score", x)  # Linear(in_features=6, out_features=1, bias=True)
squeeze = call_method("squeeze", score, -1)
topk = call_method("topk", squeeze, 4, dim=1)
getitem = call_function("operator.getitem", topk, 0)
getitem_1 = call_function("operator.getitem", topk, 1)
unsqueeze = call_method("unsqueeze", getitem_1, -1)
expand = call_method("expand", unsqueeze, -1, -1, 6)
gather = call_function("torch.gather", x, 1, expand)
unsqueeze_1 = call_method("unsqueeze", squeeze, -1)
lt = call_function("operator.lt", unsqueeze_1, 0)
masked_fill = call_method("masked_fill", x, lt, 0.25)
flip = call_method("flip", gather, 1)
abs_1 = call_method("abs", x)
gt = call_function("operator.gt", abs_1, 1)
roll = call_method("roll", x, 1, dims=1)
where = call_function("torch.where", gt, masked_fill, roll)
cumsum = call_method("cumsum", where, 1)
output((flip, getitem_1, cumsum))

# Weights: sha256 of dtype, shape and bytes
# d6bca101b914996ab1ba score.weight: float32[1, 6]
# 429cd03f4214f885a5ad score.bias: float32[1] = 0.08006258308887482
