# rotary_gqa, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

tokens = placeholder("tokens")
token = call_module("token", tokens)  # Embedding(50, 24)
norm1 = call_module("norm1", token)  # RMSNorm((24,), eps=None, elementwise_affine=True)
query = call_module("query", norm1)  # Linear(in_features=24, out_features=24, bias=False)
unflatten = call_method("unflatten", query, -1, (-1, 6))
transpose = call_method("transpose", unflatten, 1, 2)
key = call_module("key", norm1)  # Linear(in_features=24, out_features=12, bias=False)
unflatten_1 = call_method("unflatten", key, -1, (-1, 6))
transpose_1 = call_method("transpose", unflatten_1, 1, 2)
value = call_module("value", norm1)  # Linear(in_features=24, out_features=12, bias=False)
unflatten_2 = call_method("unflatten", value, -1, (-1, 6))
transpose_2 = call_method("transpose", unflatten_2, 1, 2)
chunk = call_method("chunk", transpose, 2, dim=-1)
getitem = call_function("operator.getitem", chunk, 0)
getitem_1 = call_function("operator.getitem", chunk, 1)
_tensor_constant0 = get_attr("_tensor_constant0")
mul = call_function("operator.mul", transpose, _tensor_constant0)
neg = call_function("operator.neg", getitem_1)
cat = call_function("torch.cat", (neg, getitem), dim=-1)
_tensor_constant1 = get_attr("_tensor_constant1")
mul_1 = call_function("operator.mul", cat, _tensor_constant1)
add = call_function("operator.add", mul, mul_1)
chunk_1 = call_method("chunk", transpose_1, 2, dim=-1)
getitem_2 = call_function("operator.getitem", chunk_1, 0)
getitem_3 = call_function("operator.getitem", chunk_1, 1)
_tensor_constant2 = get_attr("_tensor_constant2")
mul_2 = call_function("operator.mul", transpose_1, _tensor_constant2)
neg_1 = call_function("operator.neg", getitem_3)
cat_1 = call_function("torch.cat", (neg_1, getitem_2), dim=-1)
_tensor_constant3 = get_attr("_tensor_constant3")
mul_3 = call_function("operator.mul", cat_1, _tensor_constant3)
add_1 = call_function("operator.add", mul_2, mul_3)
scaled_dot_product_attention = call_function("torch._C._nn.scaled_dot_product_attention", add, add_1, transpose_2, is_causal=True, enable_gqa=True)
transpose_3 = call_method("transpose", scaled_dot_product_attention, 1, 2)
flatten = call_method("flatten", transpose_3, -2)
out = call_module("out", flatten)  # Linear(in_features=24, out_features=24, bias=False)
add_2 = call_function("operator.add", token, out)
norm2 = call_module("norm2", add_2)  # RMSNorm((24,), eps=None, elementwise_affine=True)
gate = call_module("gate", norm2)  # Linear(in_features=24, out_features=40, bias=False)
silu = call_function("torch.nn.functional.silu", gate, inplace=False)
up = call_module("up", norm2)  # Linear(in_features=24, out_features=40, bias=False)
mul_4 = call_function("operator.mul", silu, up)
down = call_module("down", mul_4)  # Linear(in_features=40, out_features=24, bias=False)
add_3 = call_function("operator.add", add_2, down)
token_weight = get_attr("token.weight")
linear = call_function("torch._C._nn.linear", add_3, token_weight)
output(linear)

# Weights: sha256 of dtype, shape and bytes
# 6169ce63c69561cffbe6 token.weight: float32[50, 24]
# 995cd8d9f38a78531fff norm1.weight: float32[24]
# b562e681923ed22ad064 query.weight: float32[24, 24]
# 6e66d13440caeefe0e3d key.weight: float32[12, 24]
# 7fdd872d1d3714f7323d value.weight: float32[12, 24]
# 1371065e086a65fb614b out.weight: float32[24, 24]
# 776a7cf590ca82ccc331 norm2.weight: float32[24]
# 5d01f9a5060aa6c1f016 gate.weight: float32[40, 24]
# 96a893f48f805c507e00 up.weight: float32[40, 24]
# 98dac3369eca162f7456 down.weight: float32[24, 40]
# 548ae82913b48ccae5af _tensor_constant0: float32[14, 6]
# dc80f04be0382fb4517c _tensor_constant1: float32[14, 6]
# 548ae82913b48ccae5af _tensor_constant2: float32[14, 6]
# dc80f04be0382fb4517c _tensor_constant3: float32[14, 6]
