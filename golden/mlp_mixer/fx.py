# mlp_mixer, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
patches = call_module("patches", x)  # Conv2d(3, 20, kernel_size=(8, 4), stride=(8, 4))
flatten = call_method("flatten", patches, 2)
getattr_1 = call_function("getattr", flatten, "mT")
blocks_0_norm1 = call_module("blocks.0.norm1", getattr_1)  # LayerNorm((20,), eps=1e-05, elementwise_affine=True, bias=True)
transpose = call_method("transpose", blocks_0_norm1, 1, 2)
blocks_0_across_0 = call_module("blocks.0.across.0", transpose)  # Linear(in_features=28, out_features=40, bias=True)
blocks_0_across_1 = call_module("blocks.0.across.1", blocks_0_across_0)  # GELU(approximate='none')
blocks_0_across_2 = call_module("blocks.0.across.2", blocks_0_across_1)  # Linear(in_features=40, out_features=28, bias=True)
transpose_1 = call_method("transpose", blocks_0_across_2, 1, 2)
add = call_function("operator.add", getattr_1, transpose_1)
blocks_0_norm2 = call_module("blocks.0.norm2", add)  # LayerNorm((20,), eps=1e-05, elementwise_affine=True, bias=True)
blocks_0_along_0 = call_module("blocks.0.along.0", blocks_0_norm2)  # Linear(in_features=20, out_features=48, bias=True)
blocks_0_along_1 = call_module("blocks.0.along.1", blocks_0_along_0)  # GELU(approximate='none')
blocks_0_along_2 = call_module("blocks.0.along.2", blocks_0_along_1)  # Linear(in_features=48, out_features=20, bias=True)
add_1 = call_function("operator.add", add, blocks_0_along_2)
blocks_1_norm1 = call_module("blocks.1.norm1", add_1)  # LayerNorm((20,), eps=1e-05, elementwise_affine=True, bias=True)
transpose_2 = call_method("transpose", blocks_1_norm1, 1, 2)
blocks_1_across_0 = call_module("blocks.1.across.0", transpose_2)  # Linear(in_features=28, out_features=40, bias=True)
blocks_1_across_1 = call_module("blocks.1.across.1", blocks_1_across_0)  # GELU(approximate='none')
blocks_1_across_2 = call_module("blocks.1.across.2", blocks_1_across_1)  # Linear(in_features=40, out_features=28, bias=True)
transpose_3 = call_method("transpose", blocks_1_across_2, 1, 2)
add_2 = call_function("operator.add", add_1, transpose_3)
blocks_1_norm2 = call_module("blocks.1.norm2", add_2)  # LayerNorm((20,), eps=1e-05, elementwise_affine=True, bias=True)
blocks_1_along_0 = call_module("blocks.1.along.0", blocks_1_norm2)  # Linear(in_features=20, out_features=48, bias=True)
blocks_1_along_1 = call_module("blocks.1.along.1", blocks_1_along_0)  # GELU(approximate='none')
blocks_1_along_2 = call_module("blocks.1.along.2", blocks_1_along_1)  # Linear(in_features=48, out_features=20, bias=True)
add_3 = call_function("operator.add", add_2, blocks_1_along_2)
norm = call_module("norm", add_3)  # LayerNorm((20,), eps=1e-05, elementwise_affine=True, bias=True)
mean = call_method("mean", norm, dim=1)
out = call_module("out", mean)  # Linear(in_features=20, out_features=10, bias=True)
output(out)

# Weights: sha256 of dtype, shape and bytes
# 97efcee3f46d61a9e445 patches.weight: float32[20, 3, 8, 4]
# c53cdfcf74a05a8507c6 patches.bias: float32[20]
# 2f0430070b65a071ace8 blocks.0.norm1.weight: float32[20]
# 5114ccc06790d16798b8 blocks.0.norm1.bias: float32[20]
# 1d2975adba59b2042c87 blocks.0.across.0.weight: float32[40, 28]
# e24d1c5e78af9e1391c3 blocks.0.across.0.bias: float32[40]
# 192cb4f1014177ab1672 blocks.0.across.2.weight: float32[28, 40]
# 3f897f40d4e98aeda1e9 blocks.0.across.2.bias: float32[28]
# 3f31e1e3a31a521dd3f0 blocks.0.norm2.weight: float32[20]
# 0f565d3e3dc8f52b8286 blocks.0.norm2.bias: float32[20]
# c0ea6262a54ad5c99ef3 blocks.0.along.0.weight: float32[48, 20]
# 90ad8a0286b504fec0b9 blocks.0.along.0.bias: float32[48]
# 8d73adfabc1e5e7c7de5 blocks.0.along.2.weight: float32[20, 48]
# db08606f9cdfe0d46a93 blocks.0.along.2.bias: float32[20]
# ee1dcf01189b8ac2b18f blocks.1.norm1.weight: float32[20]
# 28c539454fe4797d8d7b blocks.1.norm1.bias: float32[20]
# 4044ff621999215c58d6 blocks.1.across.0.weight: float32[40, 28]
# 14d9cc331a8623227667 blocks.1.across.0.bias: float32[40]
# 4425b6af38a324ded5c8 blocks.1.across.2.weight: float32[28, 40]
# 02055de328114b863b93 blocks.1.across.2.bias: float32[28]
# af1c468ab1ac4967ea83 blocks.1.norm2.weight: float32[20]
# d0deed8aa45894a4c284 blocks.1.norm2.bias: float32[20]
# 8c227afb043268751189 blocks.1.along.0.weight: float32[48, 20]
# 2036d8a8639679f65835 blocks.1.along.0.bias: float32[48]
# ee2d88c384cf3571ef98 blocks.1.along.2.weight: float32[20, 48]
# 66a8980652ffcdfbe1ba blocks.1.along.2.bias: float32[20]
# 8384c551cdc84336774e norm.weight: float32[20]
# 6facbcf2074d7a54f26d norm.bias: float32[20]
# 60b6eaf07153328325a5 out.weight: float32[10, 20]
# 093000f80ca3be838620 out.bias: float32[10]
