# tiny_vit, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
patches = call_module("patches", x)  # Conv2d(3, 24, kernel_size=(8, 4), stride=(8, 4))
flatten = call_method("flatten", patches, 2)
transpose = call_method("transpose", flatten, 1, 2)
token = get_attr("token")
getattr_1 = call_function("getattr", x, "shape")
getitem = call_function("operator.getitem", getattr_1, 0)
expand = call_method("expand", token, getitem, -1, -1)
cat = call_function("torch.cat", [expand, transpose], dim=1)
position = get_attr("position")
add = call_function("operator.add", cat, position)
norm1 = call_module("norm1", add)  # LayerNorm((24,), eps=1e-05, elementwise_affine=True, bias=True)
getattr_2 = call_function("getattr", norm1, "shape")
getitem_1 = call_function("operator.getitem", getattr_2, 0)
getitem_2 = call_function("operator.getitem", getattr_2, 1)
getitem_3 = call_function("operator.getitem", getattr_2, 2)
attention_qkv = call_module("attention.qkv", norm1)  # Linear(in_features=24, out_features=72, bias=True)
floordiv = call_function("operator.floordiv", getitem_3, 3)
reshape = call_method("reshape", attention_qkv, getitem_1, getitem_2, 3, 3, floordiv)
permute = call_method("permute", reshape, 2, 0, 3, 1, 4)
unbind = call_method("unbind", permute, 0)
getitem_4 = call_function("operator.getitem", unbind, 0)
getitem_5 = call_function("operator.getitem", unbind, 1)
getitem_6 = call_function("operator.getitem", unbind, 2)
transpose_1 = call_method("transpose", getitem_5, -2, -1)
matmul = call_function("operator.matmul", getitem_4, transpose_1)
mul = call_function("operator.mul", matmul, 0.3535533905932738)
softmax = call_method("softmax", mul, dim=-1)
matmul_1 = call_function("operator.matmul", softmax, getitem_6)
transpose_2 = call_method("transpose", matmul_1, 1, 2)
reshape_1 = call_method("reshape", transpose_2, getitem_1, getitem_2, getitem_3)
attention_out = call_module("attention.out", reshape_1)  # Linear(in_features=24, out_features=24, bias=True)
add_1 = call_function("operator.add", add, attention_out)
norm2 = call_module("norm2", add_1)  # LayerNorm((24,), eps=1e-05, elementwise_affine=True, bias=True)
feed_0 = call_module("feed.0", norm2)  # Linear(in_features=24, out_features=48, bias=True)
feed_1 = call_module("feed.1", feed_0)  # GELU(approximate='none')
feed_2 = call_module("feed.2", feed_1)  # Linear(in_features=48, out_features=24, bias=True)
add_2 = call_function("operator.add", add_1, feed_2)
getitem_7 = call_function("operator.getitem", add_2, (slice(None, None, None), 0))
out = call_module("out", getitem_7)  # Linear(in_features=24, out_features=10, bias=True)
output(out)

# Weights: sha256 of dtype, shape and bytes
# 57bacf9e1cc52af2d907 token: float32[1, 1, 24]
# 5c732be4b724b92cb091 position: float32[1, 29, 24]
# f7261b2cdac7971a5411 patches.weight: float32[24, 3, 8, 4]
# 7229e823f65ea090894e patches.bias: float32[24]
# 995cd8d9f38a78531fff norm1.weight: float32[24]
# 2b10ee52d68d862c679e norm1.bias: float32[24]
# c77c7ae92133d545b26a attention.qkv.weight: float32[72, 24]
# 1ab7cc1eb802793f59c8 attention.qkv.bias: float32[72]
# bed907ac1af33b675630 attention.out.weight: float32[24, 24]
# 223ec6ff13f15fee70db attention.out.bias: float32[24]
# 776a7cf590ca82ccc331 norm2.weight: float32[24]
# 193f18827b4bc0f74189 norm2.bias: float32[24]
# 0c4fdd7ad2cd69ab4473 feed.0.weight: float32[48, 24]
# 0ac1ffbacc0f4375f83a feed.0.bias: float32[48]
# 8c51f724dd1d1ef77474 feed.2.weight: float32[24, 48]
# 4cfe13962778430499bd feed.2.bias: float32[24]
# 979adbd00962c220f415 out.weight: float32[10, 24]
# 093000f80ca3be838620 out.bias: float32[10]
