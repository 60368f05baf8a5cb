# matmul_relu, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
weight = get_attr("weight")
matmul = call_function("torch.matmul", x, weight)
relu = call_function("torch.relu", matmul)
output(relu)

# Weights: sha256 of dtype, shape and bytes
# 007f88751d315d20939a weight: float32[128, 128]
