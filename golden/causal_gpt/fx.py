# causal_gpt, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

tokens = placeholder("tokens")
token = call_module("token", tokens)  # Embedding(50, 24)
_tensor_constant0 = get_attr("_tensor_constant0")
position = call_module("position", _tensor_constant0)  # Embedding(12, 24)
add = call_function("operator.add", token, position)
blocks_0_norm1 = call_module("blocks.0.norm1", add)  # LayerNorm((24,), eps=1e-05, elementwise_affine=True, bias=True)
blocks_0_qkv = call_module("blocks.0.qkv", blocks_0_norm1)  # Linear(in_features=24, out_features=72, bias=True)
split = call_method("split", blocks_0_qkv, 24, dim=-1)
getitem = call_function("operator.getitem", split, 0)
getitem_1 = call_function("operator.getitem", split, 1)
getitem_2 = call_function("operator.getitem", split, 2)
view = call_method("view", getitem, -1, 12, 3, 8)
transpose = call_method("transpose", view, 1, 2)
view_1 = call_method("view", getitem_1, -1, 12, 3, 8)
transpose_1 = call_method("transpose", view_1, 1, 2)
view_2 = call_method("view", getitem_2, -1, 12, 3, 8)
transpose_2 = call_method("transpose", view_2, 1, 2)
scaled_dot_product_attention = call_function("torch._C._nn.scaled_dot_product_attention", transpose, transpose_1, transpose_2, is_causal=True)
transpose_3 = call_method("transpose", scaled_dot_product_attention, 1, 2)
flatten = call_method("flatten", transpose_3, 2)
blocks_0_out = call_module("blocks.0.out", flatten)  # Linear(in_features=24, out_features=24, bias=True)
add_1 = call_function("operator.add", add, blocks_0_out)
blocks_0_norm2 = call_module("blocks.0.norm2", add_1)  # LayerNorm((24,), eps=1e-05, elementwise_affine=True, bias=True)
blocks_0_feed_0 = call_module("blocks.0.feed.0", blocks_0_norm2)  # Linear(in_features=24, out_features=96, bias=True)
blocks_0_feed_1 = call_module("blocks.0.feed.1", blocks_0_feed_0)  # GELU(approximate='none')
blocks_0_feed_2 = call_module("blocks.0.feed.2", blocks_0_feed_1)  # Linear(in_features=96, out_features=24, bias=True)
add_2 = call_function("operator.add", add_1, blocks_0_feed_2)
blocks_1_norm1 = call_module("blocks.1.norm1", add_2)  # LayerNorm((24,), eps=1e-05, elementwise_affine=True, bias=True)
blocks_1_qkv = call_module("blocks.1.qkv", blocks_1_norm1)  # Linear(in_features=24, out_features=72, bias=True)
split_1 = call_method("split", blocks_1_qkv, 24, dim=-1)
getitem_3 = call_function("operator.getitem", split_1, 0)
getitem_4 = call_function("operator.getitem", split_1, 1)
getitem_5 = call_function("operator.getitem", split_1, 2)
view_3 = call_method("view", getitem_3, -1, 12, 3, 8)
transpose_4 = call_method("transpose", view_3, 1, 2)
view_4 = call_method("view", getitem_4, -1, 12, 3, 8)
transpose_5 = call_method("transpose", view_4, 1, 2)
view_5 = call_method("view", getitem_5, -1, 12, 3, 8)
transpose_6 = call_method("transpose", view_5, 1, 2)
scaled_dot_product_attention_1 = call_function("torch._C._nn.scaled_dot_product_attention", transpose_4, transpose_5, transpose_6, is_causal=True)
transpose_7 = call_method("transpose", scaled_dot_product_attention_1, 1, 2)
flatten_1 = call_method("flatten", transpose_7, 2)
blocks_1_out = call_module("blocks.1.out", flatten_1)  # Linear(in_features=24, out_features=24, bias=True)
add_3 = call_function("operator.add", add_2, blocks_1_out)
blocks_1_norm2 = call_module("blocks.1.norm2", add_3)  # LayerNorm((24,), eps=1e-05, elementwise_affine=True, bias=True)
blocks_1_feed_0 = call_module("blocks.1.feed.0", blocks_1_norm2)  # Linear(in_features=24, out_features=96, bias=True)
blocks_1_feed_1 = call_module("blocks.1.feed.1", blocks_1_feed_0)  # GELU(approximate='none')
blocks_1_feed_2 = call_module("blocks.1.feed.2", blocks_1_feed_1)  # Linear(in_features=96, out_features=24, bias=True)
add_4 = call_function("operator.add", add_3, blocks_1_feed_2)
norm = call_module("norm", add_4)  # LayerNorm((24,), eps=1e-05, elementwise_affine=True, bias=True)
head = call_module("head", norm)  # Linear(in_features=24, out_features=50, bias=False)
output(head)

# Weights: sha256 of dtype, shape and bytes
# 6169ce63c69561cffbe6 token.weight: float32[50, 24]
# 96074ab80ed1f00af6b1 position.weight: float32[12, 24]
# 728fe267f01ed4c0039e blocks.0.norm1.weight: float32[24]
# 32da23754f22f3a02ce3 blocks.0.norm1.bias: float32[24]
# c5e4938088a0f46fe7b0 blocks.0.qkv.weight: float32[72, 24]
# d1f5ef9ba7f11b731b83 blocks.0.qkv.bias: float32[72]
# 4e06b1f2bcb1db3e812b blocks.0.out.weight: float32[24, 24]
# 12c6421b040f19a6aeab blocks.0.out.bias: float32[24]
# e83486f86659ec3e5130 blocks.0.norm2.weight: float32[24]
# 108cf082a231ead7a9f0 blocks.0.norm2.bias: float32[24]
# 886e7500fe4dd8627910 blocks.0.feed.0.weight: float32[96, 24]
# 1cb37f77aed43f1cb0f9 blocks.0.feed.0.bias: float32[96]
# f4f76dc688864e87297f blocks.0.feed.2.weight: float32[24, 96]
# dc8c2be429cc887fff69 blocks.0.feed.2.bias: float32[24]
# b9731b342a565f4408f0 blocks.1.norm1.weight: float32[24]
# c68e395f55bad40c3439 blocks.1.norm1.bias: float32[24]
# 5c5b5a5dab950e5909c8 blocks.1.qkv.weight: float32[72, 24]
# 065dbb54fb00d119d3ce blocks.1.qkv.bias: float32[72]
# 9db9ff87774999a1bb52 blocks.1.out.weight: float32[24, 24]
# 5e1de62c2a43097fe6a4 blocks.1.out.bias: float32[24]
# 6e984227f3c2338bccb4 blocks.1.norm2.weight: float32[24]
# cbb54a552dd9c7ee8976 blocks.1.norm2.bias: float32[24]
# 13b977ccdb7f754de1f9 blocks.1.feed.0.weight: float32[96, 24]
# c71841c4bc5bd23a85dc blocks.1.feed.0.bias: float32[96]
# e56a1a8eb35780e25d87 blocks.1.feed.2.weight: float32[24, 96]
# 0f1551db5f3c55285058 blocks.1.feed.2.bias: float32[24]
# fc178931e798c76f8f0a norm.weight: float32[24]
# 93d3d9927cafd091051a norm.bias: float32[24]
# 130a6f769f39a82fb9c7 head.weight: float32[50, 24]
# 6719d9a45490da4aa0cf _tensor_constant0: int64[12]
