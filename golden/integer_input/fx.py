# integer_input, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

words = placeholder("words")
keep = placeholder("keep")
ne = call_function("operator.ne", words, 0)
and_ = call_function("operator.and_", keep, ne)
embed = call_module("embed", words)  # Embedding(30, 16)
unsqueeze = call_method("unsqueeze", and_, -1)
mul = call_function("operator.mul", embed, unsqueeze)
sum_1 = call_method("sum", mul, 1)
sum_2 = call_method("sum", and_, 1, keepdim=True)
clamp = call_method("clamp", sum_2, min=1)
truediv = call_function("operator.truediv", sum_1, clamp)
sub = call_function("operator.sub", words, 15)
mul_1 = call_function("operator.mul", words, 0.5)
floordiv = call_function("operator.floordiv", sub, 3)
sub_1 = call_function("operator.sub", mul_1, floordiv)
mod = call_function("operator.mod", sub, 4)
sub_2 = call_function("operator.sub", sub_1, mod)
truediv_1 = call_function("operator.truediv", sub_2, 4)
cat = call_function("torch.cat", (truediv, truediv_1), dim=1)
out = call_module("out", cat)  # Linear(in_features=23, out_features=10, bias=True)
output(out)

# Weights: sha256 of dtype, shape and bytes
# 040bc794398a774be2a3 embed.weight: float32[30, 16]
# 2bbc8eb10343953568c2 out.weight: float32[10, 23]
# 093000f80ca3be838620 out.bias: float32[10]
