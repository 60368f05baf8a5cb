# tied_weights, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

tokens = placeholder("tokens")
embed = call_module("embed", tokens)  # Embedding(40, 18)
layer = call_module("layer", embed)  # Linear(in_features=18, out_features=18, bias=True)
relu = call_function("torch.nn.functional.relu", layer, inplace=False)
layer_1 = call_module("layer", relu)  # Linear(in_features=18, out_features=18, bias=True)
layer_norm = call_function("torch.nn.functional.layer_norm", layer_1, (18,), weight=None, bias=None, eps=1e-05)
head = call_module("head", layer_norm)  # Linear(in_features=18, out_features=40, bias=True)
output(head)

# Weights: sha256 of dtype, shape and bytes
# 10d6ef7b06d78e87bb33 embed.weight: float32[40, 18]
# 26aca447a74cb70fd765 layer.weight: float32[18, 18]
# bc124a7b3d88b39b5d33 layer.bias: float32[18]
# 10d6ef7b06d78e87bb33 head.weight: float32[40, 18]
# 3e25bc2cf9df292fc9d9 head.bias: float32[40]
