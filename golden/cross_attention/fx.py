# cross_attention, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
memory = placeholder("memory")
attention = call_module("attention", x, memory, memory, need_weights=False)  # MultiheadAttention()
getitem = call_function("operator.getitem", attention, 0)
getitem_1 = call_function("operator.getitem", attention, 1)
add = call_function("operator.add", x, getitem)
output(add)

# Weights: sha256 of dtype, shape and bytes
# 8007aeae49ced7d47ad7 attention.q_proj_weight: float32[24, 24]
# 9850d5c97b3e77a7565e attention.k_proj_weight: float32[24, 16]
# 31fd04886e424c30d869 attention.v_proj_weight: float32[24, 16]
# 879d03dcee223ec4ca03 attention.in_proj_bias: float32[72]
# daadeaf233d18cdd7e11 attention.out_proj.weight: float32[24, 24]
# 7cb4a75c3367517d08e6 attention.out_proj.bias: float32[24]
