# channel_shuffle, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

input_1 = placeholder("input")
_0 = call_module("0", input_1)  # Conv2d(3, 12, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1))
chunk = call_method("chunk", _0, 2, dim=1)
getitem = call_function("operator.getitem", chunk, 0)
getitem_1 = call_function("operator.getitem", chunk, 1)
_1_body_0_0 = call_module("1.body.0.0", getitem_1)  # Conv2d(6, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=6, bias=False)
_1_body_0_1 = call_module("1.body.0.1", _1_body_0_0)  # BatchNorm2d(6, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_1_body_1 = call_module("1.body.1", _1_body_0_1)  # Conv2d(6, 6, kernel_size=(1, 1), stride=(1, 1))
_1_body_2 = call_module("1.body.2", _1_body_1)  # ReLU()
cat = call_function("torch.cat", (getitem, _1_body_2), dim=1)
getattr_1 = call_function("getattr", cat, "shape")
getitem_2 = call_function("operator.getitem", getattr_1, 0)
getitem_3 = call_function("operator.getitem", getattr_1, 1)
getitem_4 = call_function("operator.getitem", getattr_1, 2)
getitem_5 = call_function("operator.getitem", getattr_1, 3)
floordiv = call_function("operator.floordiv", getitem_3, 2)
view = call_method("view", cat, getitem_2, 2, floordiv, getitem_4, getitem_5)
transpose = call_method("transpose", view, 1, 2)
contiguous = call_method("contiguous", transpose)
view_1 = call_method("view", contiguous, getitem_2, getitem_3, getitem_4, getitem_5)
chunk_1 = call_method("chunk", view_1, 2, dim=1)
getitem_6 = call_function("operator.getitem", chunk_1, 0)
getitem_7 = call_function("operator.getitem", chunk_1, 1)
_2_body_0_0 = call_module("2.body.0.0", getitem_7)  # Conv2d(6, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), groups=6, bias=False)
_2_body_0_1 = call_module("2.body.0.1", _2_body_0_0)  # BatchNorm2d(6, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
_2_body_1 = call_module("2.body.1", _2_body_0_1)  # Conv2d(6, 6, kernel_size=(1, 1), stride=(1, 1))
_2_body_2 = call_module("2.body.2", _2_body_1)  # ReLU()
cat_1 = call_function("torch.cat", (getitem_6, _2_body_2), dim=1)
getattr_2 = call_function("getattr", cat_1, "shape")
getitem_8 = call_function("operator.getitem", getattr_2, 0)
getitem_9 = call_function("operator.getitem", getattr_2, 1)
getitem_10 = call_function("operator.getitem", getattr_2, 2)
getitem_11 = call_function("operator.getitem", getattr_2, 3)
floordiv_1 = call_function("operator.floordiv", getitem_9, 2)
view_2 = call_method("view", cat_1, getitem_8, 2, floordiv_1, getitem_10, getitem_11)
transpose_1 = call_method("transpose", view_2, 1, 2)
contiguous_1 = call_method("contiguous", transpose_1)
view_3 = call_method("view", contiguous_1, getitem_8, getitem_9, getitem_10, getitem_11)
_3_0 = call_module("3.0", view_3)  # AdaptiveAvgPool2d(output_size=1)
_3_1 = call_module("3.1", _3_0)  # Flatten(start_dim=1, end_dim=-1)
_3_2 = call_module("3.2", _3_1)  # Linear(in_features=12, out_features=10, bias=True)
output(_3_2)

# Weights: sha256 of dtype, shape and bytes
# 898448125b37e9057f28 0.weight: float32[12, 3, 3, 3]
# 8f80b005ca715ec0e4ce 0.bias: float32[12]
# facf5f92b58da66b4804 1.body.0.0.weight: float32[6, 1, 3, 3]
# b9036381046239a8657b 1.body.0.1.weight: float32[6]
# c53c0f86fadd5a8e5199 1.body.0.1.bias: float32[6]
# c9ec9294cb3d30322a6a 1.body.1.weight: float32[6, 6, 1, 1]
# 2284740509a318fc3515 1.body.1.bias: float32[6]
# 95ef33bfe113a05ece51 2.body.0.0.weight: float32[6, 1, 3, 3]
# b42a8c3b7bb2d2a54630 2.body.0.1.weight: float32[6]
# ca6926cdc45f6b42285d 2.body.0.1.bias: float32[6]
# 23e95d459842a493e365 2.body.1.weight: float32[6, 6, 1, 1]
# 910b928fd7f1d912170a 2.body.1.bias: float32[6]
# 6069e5359fc8ec9960a7 3.2.weight: float32[10, 12]
# 8870f171ba6d093297e1 3.2.bias: float32[10]
# 17647dd1bbe1006626f6 1.body.0.1.running_mean: float32[6]
# 65f3b69a6d8df04582b8 1.body.0.1.running_var: float32[6]
# 0e41fec543438df96009 1.body.0.1.num_batches_tracked: int64[] = 0
# 840c2207d9439dae6727 2.body.0.1.running_mean: float32[6]
# 0cdb6f02d29f0db45893 2.body.0.1.running_var: float32[6]
# 0e41fec543438df96009 2.body.0.1.num_batches_tracked: int64[] = 0
