# vit_b_16, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
getattr_1 = call_function("getattr", x, "shape")
getitem = call_function("operator.getitem", getattr_1, 0)
getitem_1 = call_function("operator.getitem", getattr_1, 1)
getitem_2 = call_function("operator.getitem", getattr_1, 2)
getitem_3 = call_function("operator.getitem", getattr_1, 3)
eq = call_function("operator.eq", getitem_2, 224)
_assert = call_function("torch._assert", eq, "Wrong image height! Expected 224 but got Proxy(getitem_2)!")
eq_1 = call_function("operator.eq", getitem_3, 224)
_assert_1 = call_function("torch._assert", eq_1, "Wrong image width! Expected 224 but got Proxy(getitem_3)!")
floordiv = call_function("operator.floordiv", getitem_2, 16)
floordiv_1 = call_function("operator.floordiv", getitem_3, 16)
conv_proj = call_module("conv_proj", x)  # Conv2d(3, 768, kernel_size=(16, 16), stride=(16, 16))
mul = call_function("operator.mul", floordiv, floordiv_1)
reshape = call_method("reshape", conv_proj, getitem, 768, mul)
permute = call_method("permute", reshape, 0, 2, 1)
getattr_2 = call_function("getattr", permute, "shape")
getitem_4 = call_function("operator.getitem", getattr_2, 0)
class_token = get_attr("class_token")
expand = call_method("expand", class_token, getitem_4, -1, -1)
cat = call_function("torch.cat", [expand, permute], dim=1)
dim = call_method("dim", cat)
eq_2 = call_function("operator.eq", dim, 3)
getattr_3 = call_function("getattr", cat, "shape")
_assert_2 = call_function("torch._assert", eq_2, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_3)")
encoder_pos_embedding = get_attr("encoder.pos_embedding")
add = call_function("operator.add", cat, encoder_pos_embedding)
encoder_dropout = call_module("encoder.dropout", add)  # Dropout(p=0.0, inplace=False)
dim_1 = call_method("dim", encoder_dropout)
eq_3 = call_function("operator.eq", dim_1, 3)
getattr_4 = call_function("getattr", encoder_dropout, "shape")
_assert_3 = call_function("torch._assert", eq_3, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_4)")
encoder_layers_encoder_layer_0_ln_1 = call_module("encoder.layers.encoder_layer_0.ln_1", encoder_dropout)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_0_self_attention = call_module("encoder.layers.encoder_layer_0.self_attention", encoder_layers_encoder_layer_0_ln_1, encoder_layers_encoder_layer_0_ln_1,
    encoder_layers_encoder_layer_0_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_5 = call_function("operator.getitem", encoder_layers_encoder_layer_0_self_attention, 0)
getitem_6 = call_function("operator.getitem", encoder_layers_encoder_layer_0_self_attention, 1)
encoder_layers_encoder_layer_0_dropout = call_module("encoder.layers.encoder_layer_0.dropout", getitem_5)  # Dropout(p=0.0, inplace=False)
add_1 = call_function("operator.add", encoder_layers_encoder_layer_0_dropout, encoder_dropout)
encoder_layers_encoder_layer_0_ln_2 = call_module("encoder.layers.encoder_layer_0.ln_2", add_1)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_0_mlp_0 = call_module("encoder.layers.encoder_layer_0.mlp.0", encoder_layers_encoder_layer_0_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_0_mlp_1 = call_module("encoder.layers.encoder_layer_0.mlp.1", encoder_layers_encoder_layer_0_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_0_mlp_2 = call_module("encoder.layers.encoder_layer_0.mlp.2", encoder_layers_encoder_layer_0_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_0_mlp_3 = call_module("encoder.layers.encoder_layer_0.mlp.3", encoder_layers_encoder_layer_0_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_0_mlp_4 = call_module("encoder.layers.encoder_layer_0.mlp.4", encoder_layers_encoder_layer_0_mlp_3)  # Dropout(p=0.0, inplace=False)
add_2 = call_function("operator.add", add_1, encoder_layers_encoder_layer_0_mlp_4)
dim_2 = call_method("dim", add_2)
eq_4 = call_function("operator.eq", dim_2, 3)
getattr_5 = call_function("getattr", add_2, "shape")
_assert_4 = call_function("torch._assert", eq_4, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_5)")
encoder_layers_encoder_layer_1_ln_1 = call_module("encoder.layers.encoder_layer_1.ln_1", add_2)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_1_self_attention = call_module("encoder.layers.encoder_layer_1.self_attention", encoder_layers_encoder_layer_1_ln_1, encoder_layers_encoder_layer_1_ln_1,
    encoder_layers_encoder_layer_1_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_7 = call_function("operator.getitem", encoder_layers_encoder_layer_1_self_attention, 0)
getitem_8 = call_function("operator.getitem", encoder_layers_encoder_layer_1_self_attention, 1)
encoder_layers_encoder_layer_1_dropout = call_module("encoder.layers.encoder_layer_1.dropout", getitem_7)  # Dropout(p=0.0, inplace=False)
add_3 = call_function("operator.add", encoder_layers_encoder_layer_1_dropout, add_2)
encoder_layers_encoder_layer_1_ln_2 = call_module("encoder.layers.encoder_layer_1.ln_2", add_3)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_1_mlp_0 = call_module("encoder.layers.encoder_layer_1.mlp.0", encoder_layers_encoder_layer_1_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_1_mlp_1 = call_module("encoder.layers.encoder_layer_1.mlp.1", encoder_layers_encoder_layer_1_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_1_mlp_2 = call_module("encoder.layers.encoder_layer_1.mlp.2", encoder_layers_encoder_layer_1_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_1_mlp_3 = call_module("encoder.layers.encoder_layer_1.mlp.3", encoder_layers_encoder_layer_1_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_1_mlp_4 = call_module("encoder.layers.encoder_layer_1.mlp.4", encoder_layers_encoder_layer_1_mlp_3)  # Dropout(p=0.0, inplace=False)
add_4 = call_function("operator.add", add_3, encoder_layers_encoder_layer_1_mlp_4)
dim_3 = call_method("dim", add_4)
eq_5 = call_function("operator.eq", dim_3, 3)
getattr_6 = call_function("getattr", add_4, "shape")
_assert_5 = call_function("torch._assert", eq_5, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_6)")
encoder_layers_encoder_layer_2_ln_1 = call_module("encoder.layers.encoder_layer_2.ln_1", add_4)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_2_self_attention = call_module("encoder.layers.encoder_layer_2.self_attention", encoder_layers_encoder_layer_2_ln_1, encoder_layers_encoder_layer_2_ln_1,
    encoder_layers_encoder_layer_2_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_9 = call_function("operator.getitem", encoder_layers_encoder_layer_2_self_attention, 0)
getitem_10 = call_function("operator.getitem", encoder_layers_encoder_layer_2_self_attention, 1)
encoder_layers_encoder_layer_2_dropout = call_module("encoder.layers.encoder_layer_2.dropout", getitem_9)  # Dropout(p=0.0, inplace=False)
add_5 = call_function("operator.add", encoder_layers_encoder_layer_2_dropout, add_4)
encoder_layers_encoder_layer_2_ln_2 = call_module("encoder.layers.encoder_layer_2.ln_2", add_5)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_2_mlp_0 = call_module("encoder.layers.encoder_layer_2.mlp.0", encoder_layers_encoder_layer_2_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_2_mlp_1 = call_module("encoder.layers.encoder_layer_2.mlp.1", encoder_layers_encoder_layer_2_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_2_mlp_2 = call_module("encoder.layers.encoder_layer_2.mlp.2", encoder_layers_encoder_layer_2_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_2_mlp_3 = call_module("encoder.layers.encoder_layer_2.mlp.3", encoder_layers_encoder_layer_2_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_2_mlp_4 = call_module("encoder.layers.encoder_layer_2.mlp.4", encoder_layers_encoder_layer_2_mlp_3)  # Dropout(p=0.0, inplace=False)
add_6 = call_function("operator.add", add_5, encoder_layers_encoder_layer_2_mlp_4)
dim_4 = call_method("dim", add_6)
eq_6 = call_function("operator.eq", dim_4, 3)
getattr_7 = call_function("getattr", add_6, "shape")
_assert_6 = call_function("torch._assert", eq_6, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_7)")
encoder_layers_encoder_layer_3_ln_1 = call_module("encoder.layers.encoder_layer_3.ln_1", add_6)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_3_self_attention = call_module("encoder.layers.encoder_layer_3.self_attention", encoder_layers_encoder_layer_3_ln_1, encoder_layers_encoder_layer_3_ln_1,
    encoder_layers_encoder_layer_3_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_11 = call_function("operator.getitem", encoder_layers_encoder_layer_3_self_attention, 0)
getitem_12 = call_function("operator.getitem", encoder_layers_encoder_layer_3_self_attention, 1)
encoder_layers_encoder_layer_3_dropout = call_module("encoder.layers.encoder_layer_3.dropout", getitem_11)  # Dropout(p=0.0, inplace=False)
add_7 = call_function("operator.add", encoder_layers_encoder_layer_3_dropout, add_6)
encoder_layers_encoder_layer_3_ln_2 = call_module("encoder.layers.encoder_layer_3.ln_2", add_7)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_3_mlp_0 = call_module("encoder.layers.encoder_layer_3.mlp.0", encoder_layers_encoder_layer_3_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_3_mlp_1 = call_module("encoder.layers.encoder_layer_3.mlp.1", encoder_layers_encoder_layer_3_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_3_mlp_2 = call_module("encoder.layers.encoder_layer_3.mlp.2", encoder_layers_encoder_layer_3_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_3_mlp_3 = call_module("encoder.layers.encoder_layer_3.mlp.3", encoder_layers_encoder_layer_3_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_3_mlp_4 = call_module("encoder.layers.encoder_layer_3.mlp.4", encoder_layers_encoder_layer_3_mlp_3)  # Dropout(p=0.0, inplace=False)
add_8 = call_function("operator.add", add_7, encoder_layers_encoder_layer_3_mlp_4)
dim_5 = call_method("dim", add_8)
eq_7 = call_function("operator.eq", dim_5, 3)
getattr_8 = call_function("getattr", add_8, "shape")
_assert_7 = call_function("torch._assert", eq_7, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_8)")
encoder_layers_encoder_layer_4_ln_1 = call_module("encoder.layers.encoder_layer_4.ln_1", add_8)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_4_self_attention = call_module("encoder.layers.encoder_layer_4.self_attention", encoder_layers_encoder_layer_4_ln_1, encoder_layers_encoder_layer_4_ln_1,
    encoder_layers_encoder_layer_4_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_13 = call_function("operator.getitem", encoder_layers_encoder_layer_4_self_attention, 0)
getitem_14 = call_function("operator.getitem", encoder_layers_encoder_layer_4_self_attention, 1)
encoder_layers_encoder_layer_4_dropout = call_module("encoder.layers.encoder_layer_4.dropout", getitem_13)  # Dropout(p=0.0, inplace=False)
add_9 = call_function("operator.add", encoder_layers_encoder_layer_4_dropout, add_8)
encoder_layers_encoder_layer_4_ln_2 = call_module("encoder.layers.encoder_layer_4.ln_2", add_9)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_4_mlp_0 = call_module("encoder.layers.encoder_layer_4.mlp.0", encoder_layers_encoder_layer_4_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_4_mlp_1 = call_module("encoder.layers.encoder_layer_4.mlp.1", encoder_layers_encoder_layer_4_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_4_mlp_2 = call_module("encoder.layers.encoder_layer_4.mlp.2", encoder_layers_encoder_layer_4_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_4_mlp_3 = call_module("encoder.layers.encoder_layer_4.mlp.3", encoder_layers_encoder_layer_4_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_4_mlp_4 = call_module("encoder.layers.encoder_layer_4.mlp.4", encoder_layers_encoder_layer_4_mlp_3)  # Dropout(p=0.0, inplace=False)
add_10 = call_function("operator.add", add_9, encoder_layers_encoder_layer_4_mlp_4)
dim_6 = call_method("dim", add_10)
eq_8 = call_function("operator.eq", dim_6, 3)
getattr_9 = call_function("getattr", add_10, "shape")
_assert_8 = call_function("torch._assert", eq_8, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_9)")
encoder_layers_encoder_layer_5_ln_1 = call_module("encoder.layers.encoder_layer_5.ln_1", add_10)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_5_self_attention = call_module("encoder.layers.encoder_layer_5.self_attention", encoder_layers_encoder_layer_5_ln_1, encoder_layers_encoder_layer_5_ln_1,
    encoder_layers_encoder_layer_5_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_15 = call_function("operator.getitem", encoder_layers_encoder_layer_5_self_attention, 0)
getitem_16 = call_function("operator.getitem", encoder_layers_encoder_layer_5_self_attention, 1)
encoder_layers_encoder_layer_5_dropout = call_module("encoder.layers.encoder_layer_5.dropout", getitem_15)  # Dropout(p=0.0, inplace=False)
add_11 = call_function("operator.add", encoder_layers_encoder_layer_5_dropout, add_10)
encoder_layers_encoder_layer_5_ln_2 = call_module("encoder.layers.encoder_layer_5.ln_2", add_11)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_5_mlp_0 = call_module("encoder.layers.encoder_layer_5.mlp.0", encoder_layers_encoder_layer_5_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_5_mlp_1 = call_module("encoder.layers.encoder_layer_5.mlp.1", encoder_layers_encoder_layer_5_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_5_mlp_2 = call_module("encoder.layers.encoder_layer_5.mlp.2", encoder_layers_encoder_layer_5_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_5_mlp_3 = call_module("encoder.layers.encoder_layer_5.mlp.3", encoder_layers_encoder_layer_5_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_5_mlp_4 = call_module("encoder.layers.encoder_layer_5.mlp.4", encoder_layers_encoder_layer_5_mlp_3)  # Dropout(p=0.0, inplace=False)
add_12 = call_function("operator.add", add_11, encoder_layers_encoder_layer_5_mlp_4)
dim_7 = call_method("dim", add_12)
eq_9 = call_function("operator.eq", dim_7, 3)
getattr_10 = call_function("getattr", add_12, "shape")
_assert_9 = call_function("torch._assert", eq_9, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_10)")
encoder_layers_encoder_layer_6_ln_1 = call_module("encoder.layers.encoder_layer_6.ln_1", add_12)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_6_self_attention = call_module("encoder.layers.encoder_layer_6.self_attention", encoder_layers_encoder_layer_6_ln_1, encoder_layers_encoder_layer_6_ln_1,
    encoder_layers_encoder_layer_6_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_17 = call_function("operator.getitem", encoder_layers_encoder_layer_6_self_attention, 0)
getitem_18 = call_function("operator.getitem", encoder_layers_encoder_layer_6_self_attention, 1)
encoder_layers_encoder_layer_6_dropout = call_module("encoder.layers.encoder_layer_6.dropout", getitem_17)  # Dropout(p=0.0, inplace=False)
add_13 = call_function("operator.add", encoder_layers_encoder_layer_6_dropout, add_12)
encoder_layers_encoder_layer_6_ln_2 = call_module("encoder.layers.encoder_layer_6.ln_2", add_13)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_6_mlp_0 = call_module("encoder.layers.encoder_layer_6.mlp.0", encoder_layers_encoder_layer_6_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_6_mlp_1 = call_module("encoder.layers.encoder_layer_6.mlp.1", encoder_layers_encoder_layer_6_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_6_mlp_2 = call_module("encoder.layers.encoder_layer_6.mlp.2", encoder_layers_encoder_layer_6_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_6_mlp_3 = call_module("encoder.layers.encoder_layer_6.mlp.3", encoder_layers_encoder_layer_6_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_6_mlp_4 = call_module("encoder.layers.encoder_layer_6.mlp.4", encoder_layers_encoder_layer_6_mlp_3)  # Dropout(p=0.0, inplace=False)
add_14 = call_function("operator.add", add_13, encoder_layers_encoder_layer_6_mlp_4)
dim_8 = call_method("dim", add_14)
eq_10 = call_function("operator.eq", dim_8, 3)
getattr_11 = call_function("getattr", add_14, "shape")
_assert_10 = call_function("torch._assert", eq_10, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_11)")
encoder_layers_encoder_layer_7_ln_1 = call_module("encoder.layers.encoder_layer_7.ln_1", add_14)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_7_self_attention = call_module("encoder.layers.encoder_layer_7.self_attention", encoder_layers_encoder_layer_7_ln_1, encoder_layers_encoder_layer_7_ln_1,
    encoder_layers_encoder_layer_7_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_19 = call_function("operator.getitem", encoder_layers_encoder_layer_7_self_attention, 0)
getitem_20 = call_function("operator.getitem", encoder_layers_encoder_layer_7_self_attention, 1)
encoder_layers_encoder_layer_7_dropout = call_module("encoder.layers.encoder_layer_7.dropout", getitem_19)  # Dropout(p=0.0, inplace=False)
add_15 = call_function("operator.add", encoder_layers_encoder_layer_7_dropout, add_14)
encoder_layers_encoder_layer_7_ln_2 = call_module("encoder.layers.encoder_layer_7.ln_2", add_15)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_7_mlp_0 = call_module("encoder.layers.encoder_layer_7.mlp.0", encoder_layers_encoder_layer_7_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_7_mlp_1 = call_module("encoder.layers.encoder_layer_7.mlp.1", encoder_layers_encoder_layer_7_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_7_mlp_2 = call_module("encoder.layers.encoder_layer_7.mlp.2", encoder_layers_encoder_layer_7_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_7_mlp_3 = call_module("encoder.layers.encoder_layer_7.mlp.3", encoder_layers_encoder_layer_7_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_7_mlp_4 = call_module("encoder.layers.encoder_layer_7.mlp.4", encoder_layers_encoder_layer_7_mlp_3)  # Dropout(p=0.0, inplace=False)
add_16 = call_function("operator.add", add_15, encoder_layers_encoder_layer_7_mlp_4)
dim_9 = call_method("dim", add_16)
eq_11 = call_function("operator.eq", dim_9, 3)
getattr_12 = call_function("getattr", add_16, "shape")
_assert_11 = call_function("torch._assert", eq_11, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_12)")
encoder_layers_encoder_layer_8_ln_1 = call_module("encoder.layers.encoder_layer_8.ln_1", add_16)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_8_self_attention = call_module("encoder.layers.encoder_layer_8.self_attention", encoder_layers_encoder_layer_8_ln_1, encoder_layers_encoder_layer_8_ln_1,
    encoder_layers_encoder_layer_8_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_21 = call_function("operator.getitem", encoder_layers_encoder_layer_8_self_attention, 0)
getitem_22 = call_function("operator.getitem", encoder_layers_encoder_layer_8_self_attention, 1)
encoder_layers_encoder_layer_8_dropout = call_module("encoder.layers.encoder_layer_8.dropout", getitem_21)  # Dropout(p=0.0, inplace=False)
add_17 = call_function("operator.add", encoder_layers_encoder_layer_8_dropout, add_16)
encoder_layers_encoder_layer_8_ln_2 = call_module("encoder.layers.encoder_layer_8.ln_2", add_17)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_8_mlp_0 = call_module("encoder.layers.encoder_layer_8.mlp.0", encoder_layers_encoder_layer_8_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_8_mlp_1 = call_module("encoder.layers.encoder_layer_8.mlp.1", encoder_layers_encoder_layer_8_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_8_mlp_2 = call_module("encoder.layers.encoder_layer_8.mlp.2", encoder_layers_encoder_layer_8_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_8_mlp_3 = call_module("encoder.layers.encoder_layer_8.mlp.3", encoder_layers_encoder_layer_8_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_8_mlp_4 = call_module("encoder.layers.encoder_layer_8.mlp.4", encoder_layers_encoder_layer_8_mlp_3)  # Dropout(p=0.0, inplace=False)
add_18 = call_function("operator.add", add_17, encoder_layers_encoder_layer_8_mlp_4)
dim_10 = call_method("dim", add_18)
eq_12 = call_function("operator.eq", dim_10, 3)
getattr_13 = call_function("getattr", add_18, "shape")
_assert_12 = call_function("torch._assert", eq_12, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_13)")
encoder_layers_encoder_layer_9_ln_1 = call_module("encoder.layers.encoder_layer_9.ln_1", add_18)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_9_self_attention = call_module("encoder.layers.encoder_layer_9.self_attention", encoder_layers_encoder_layer_9_ln_1, encoder_layers_encoder_layer_9_ln_1,
    encoder_layers_encoder_layer_9_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_23 = call_function("operator.getitem", encoder_layers_encoder_layer_9_self_attention, 0)
getitem_24 = call_function("operator.getitem", encoder_layers_encoder_layer_9_self_attention, 1)
encoder_layers_encoder_layer_9_dropout = call_module("encoder.layers.encoder_layer_9.dropout", getitem_23)  # Dropout(p=0.0, inplace=False)
add_19 = call_function("operator.add", encoder_layers_encoder_layer_9_dropout, add_18)
encoder_layers_encoder_layer_9_ln_2 = call_module("encoder.layers.encoder_layer_9.ln_2", add_19)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_9_mlp_0 = call_module("encoder.layers.encoder_layer_9.mlp.0", encoder_layers_encoder_layer_9_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_9_mlp_1 = call_module("encoder.layers.encoder_layer_9.mlp.1", encoder_layers_encoder_layer_9_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_9_mlp_2 = call_module("encoder.layers.encoder_layer_9.mlp.2", encoder_layers_encoder_layer_9_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_9_mlp_3 = call_module("encoder.layers.encoder_layer_9.mlp.3", encoder_layers_encoder_layer_9_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_9_mlp_4 = call_module("encoder.layers.encoder_layer_9.mlp.4", encoder_layers_encoder_layer_9_mlp_3)  # Dropout(p=0.0, inplace=False)
add_20 = call_function("operator.add", add_19, encoder_layers_encoder_layer_9_mlp_4)
dim_11 = call_method("dim", add_20)
eq_13 = call_function("operator.eq", dim_11, 3)
getattr_14 = call_function("getattr", add_20, "shape")
_assert_13 = call_function("torch._assert", eq_13, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_14)")
encoder_layers_encoder_layer_10_ln_1 = call_module("encoder.layers.encoder_layer_10.ln_1", add_20)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_10_self_attention = call_module("encoder.layers.encoder_layer_10.self_attention", encoder_layers_encoder_layer_10_ln_1, encoder_layers_encoder_layer_10_ln_1,
    encoder_layers_encoder_layer_10_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_25 = call_function("operator.getitem", encoder_layers_encoder_layer_10_self_attention, 0)
getitem_26 = call_function("operator.getitem", encoder_layers_encoder_layer_10_self_attention, 1)
encoder_layers_encoder_layer_10_dropout = call_module("encoder.layers.encoder_layer_10.dropout", getitem_25)  # Dropout(p=0.0, inplace=False)
add_21 = call_function("operator.add", encoder_layers_encoder_layer_10_dropout, add_20)
encoder_layers_encoder_layer_10_ln_2 = call_module("encoder.layers.encoder_layer_10.ln_2", add_21)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_10_mlp_0 = call_module("encoder.layers.encoder_layer_10.mlp.0", encoder_layers_encoder_layer_10_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_10_mlp_1 = call_module("encoder.layers.encoder_layer_10.mlp.1", encoder_layers_encoder_layer_10_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_10_mlp_2 = call_module("encoder.layers.encoder_layer_10.mlp.2", encoder_layers_encoder_layer_10_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_10_mlp_3 = call_module("encoder.layers.encoder_layer_10.mlp.3", encoder_layers_encoder_layer_10_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_10_mlp_4 = call_module("encoder.layers.encoder_layer_10.mlp.4", encoder_layers_encoder_layer_10_mlp_3)  # Dropout(p=0.0, inplace=False)
add_22 = call_function("operator.add", add_21, encoder_layers_encoder_layer_10_mlp_4)
dim_12 = call_method("dim", add_22)
eq_14 = call_function("operator.eq", dim_12, 3)
getattr_15 = call_function("getattr", add_22, "shape")
_assert_14 = call_function("torch._assert", eq_14, "Expected (batch_size, seq_length, hidden_dim) got Proxy(getattr_15)")
encoder_layers_encoder_layer_11_ln_1 = call_module("encoder.layers.encoder_layer_11.ln_1", add_22)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_11_self_attention = call_module("encoder.layers.encoder_layer_11.self_attention", encoder_layers_encoder_layer_11_ln_1, encoder_layers_encoder_layer_11_ln_1,
    encoder_layers_encoder_layer_11_ln_1, need_weights=False)
    # MultiheadAttention()
getitem_27 = call_function("operator.getitem", encoder_layers_encoder_layer_11_self_attention, 0)
getitem_28 = call_function("operator.getitem", encoder_layers_encoder_layer_11_self_attention, 1)
encoder_layers_encoder_layer_11_dropout = call_module("encoder.layers.encoder_layer_11.dropout", getitem_27)  # Dropout(p=0.0, inplace=False)
add_23 = call_function("operator.add", encoder_layers_encoder_layer_11_dropout, add_22)
encoder_layers_encoder_layer_11_ln_2 = call_module("encoder.layers.encoder_layer_11.ln_2", add_23)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
encoder_layers_encoder_layer_11_mlp_0 = call_module("encoder.layers.encoder_layer_11.mlp.0", encoder_layers_encoder_layer_11_ln_2)  # Linear(in_features=768, out_features=3072, bias=True)
encoder_layers_encoder_layer_11_mlp_1 = call_module("encoder.layers.encoder_layer_11.mlp.1", encoder_layers_encoder_layer_11_mlp_0)  # GELU(approximate='none')
encoder_layers_encoder_layer_11_mlp_2 = call_module("encoder.layers.encoder_layer_11.mlp.2", encoder_layers_encoder_layer_11_mlp_1)  # Dropout(p=0.0, inplace=False)
encoder_layers_encoder_layer_11_mlp_3 = call_module("encoder.layers.encoder_layer_11.mlp.3", encoder_layers_encoder_layer_11_mlp_2)  # Linear(in_features=3072, out_features=768, bias=True)
encoder_layers_encoder_layer_11_mlp_4 = call_module("encoder.layers.encoder_layer_11.mlp.4", encoder_layers_encoder_layer_11_mlp_3)  # Dropout(p=0.0, inplace=False)
add_24 = call_function("operator.add", add_23, encoder_layers_encoder_layer_11_mlp_4)
encoder_ln = call_module("encoder.ln", add_24)  # LayerNorm((768,), eps=1e-06, elementwise_affine=True, bias=True)
getitem_29 = call_function("operator.getitem", encoder_ln, (slice(None, None, None), 0))
heads_head = call_module("heads.head", getitem_29)  # Linear(in_features=768, out_features=1000, bias=True)
output(heads_head)

# Weights: sha256 of dtype, shape and bytes
# ecb112a0a4490f9b535a class_token: float32[1, 1, 768]
# 398a2622a1662762721f conv_proj.weight: float32[768, 3, 16, 16]
# 588690fd257f7f198e1a conv_proj.bias: float32[768]
# 356d22a2348165e8ecb7 encoder.pos_embedding: float32[1, 197, 768]
# 3176682d4e3f3787c112 encoder.layers.encoder_layer_0.ln_1.weight: float32[768]
# 90a540a7a4f7ac222d5a encoder.layers.encoder_layer_0.ln_1.bias: float32[768]
# 3a899d931bcdcf7076ee encoder.layers.encoder_layer_0.self_attention.in_proj_weight: float32[2304, 768]
# 9b8b36868ac7645926fd encoder.layers.encoder_layer_0.self_attention.in_proj_bias: float32[2304]
# 62da49c1c0ed868308ec encoder.layers.encoder_layer_0.self_attention.out_proj.weight: float32[768, 768]
# c90ed727233112969d34 encoder.layers.encoder_layer_0.self_attention.out_proj.bias: float32[768]
# 7c6504bbf1e1d9f44414 encoder.layers.encoder_layer_0.ln_2.weight: float32[768]
# be0e74f5e002630faedb encoder.layers.encoder_layer_0.ln_2.bias: float32[768]
# 3224cb95acdb4c3c3c06 encoder.layers.encoder_layer_0.mlp.0.weight: float32[3072, 768]
# 16126e306d4187a7f9c4 encoder.layers.encoder_layer_0.mlp.0.bias: float32[3072]
# 097d8a48ecb638ae79c4 encoder.layers.encoder_layer_0.mlp.3.weight: float32[768, 3072]
# 2e0f640002f08a19450d encoder.layers.encoder_layer_0.mlp.3.bias: float32[768]
# 87142b216be51c3bd688 encoder.layers.encoder_layer_1.ln_1.weight: float32[768]
# 4800c388156e69e5427a encoder.layers.encoder_layer_1.ln_1.bias: float32[768]
# b4b02d2504776a1b39da encoder.layers.encoder_layer_1.self_attention.in_proj_weight: float32[2304, 768]
# 24ae9294100138d45fbc encoder.layers.encoder_layer_1.self_attention.in_proj_bias: float32[2304]
# b3632be9e10fc7d1174a encoder.layers.encoder_layer_1.self_attention.out_proj.weight: float32[768, 768]
# 10e0a1bc1b6df56ab085 encoder.layers.encoder_layer_1.self_attention.out_proj.bias: float32[768]
# a18e5c9e9a7a749a9ce8 encoder.layers.encoder_layer_1.ln_2.weight: float32[768]
# a35bd265fd02b80bd467 encoder.layers.encoder_layer_1.ln_2.bias: float32[768]
# 165f93e4c8b480fe9d4a encoder.layers.encoder_layer_1.mlp.0.weight: float32[3072, 768]
# f7692e455c9c179ca890 encoder.layers.encoder_layer_1.mlp.0.bias: float32[3072]
# 03c9cfc122a236d66110 encoder.layers.encoder_layer_1.mlp.3.weight: float32[768, 3072]
# 6ad1ba730bc0020fba4f encoder.layers.encoder_layer_1.mlp.3.bias: float32[768]
# a7ff6fb0656879da4134 encoder.layers.encoder_layer_2.ln_1.weight: float32[768]
# d1c3348d2ec200234648 encoder.layers.encoder_layer_2.ln_1.bias: float32[768]
# 052da32b464e98d49b6e encoder.layers.encoder_layer_2.self_attention.in_proj_weight: float32[2304, 768]
# 73ca1036128e82b395cf encoder.layers.encoder_layer_2.self_attention.in_proj_bias: float32[2304]
# 0e0270eaffe4c3894d25 encoder.layers.encoder_layer_2.self_attention.out_proj.weight: float32[768, 768]
# 39a70ed4f32db138d04e encoder.layers.encoder_layer_2.self_attention.out_proj.bias: float32[768]
# e41e88a9a4d070cae907 encoder.layers.encoder_layer_2.ln_2.weight: float32[768]
# 05a19a1032dfc5838d06 encoder.layers.encoder_layer_2.ln_2.bias: float32[768]
# 9d953beb65012cb61015 encoder.layers.encoder_layer_2.mlp.0.weight: float32[3072, 768]
# 1a0d55466eb14ad40d0e encoder.layers.encoder_layer_2.mlp.0.bias: float32[3072]
# 78a5901f1ce529d0aa76 encoder.layers.encoder_layer_2.mlp.3.weight: float32[768, 3072]
# 6eb3046310d399f0c1e6 encoder.layers.encoder_layer_2.mlp.3.bias: float32[768]
# a060221ab74dc2e0054f encoder.layers.encoder_layer_3.ln_1.weight: float32[768]
# 413281f04b5237d519e1 encoder.layers.encoder_layer_3.ln_1.bias: float32[768]
# 5a79d9a4b85f124c231d encoder.layers.encoder_layer_3.self_attention.in_proj_weight: float32[2304, 768]
# 53a76b66087e959d27d6 encoder.layers.encoder_layer_3.self_attention.in_proj_bias: float32[2304]
# 38dad495686e508b2ed1 encoder.layers.encoder_layer_3.self_attention.out_proj.weight: float32[768, 768]
# 4ddd01d0857fd497d01e encoder.layers.encoder_layer_3.self_attention.out_proj.bias: float32[768]
# b7acf883f10f9f534c35 encoder.layers.encoder_layer_3.ln_2.weight: float32[768]
# 4fbd0017a38c9dcd4b2a encoder.layers.encoder_layer_3.ln_2.bias: float32[768]
# 07961ed1beb4b058a9ce encoder.layers.encoder_layer_3.mlp.0.weight: float32[3072, 768]
# a9a806f6b2c8ac556f04 encoder.layers.encoder_layer_3.mlp.0.bias: float32[3072]
# 7d223d1dc64eecf7e5fd encoder.layers.encoder_layer_3.mlp.3.weight: float32[768, 3072]
# f1314cc3ddcc8c1e8f67 encoder.layers.encoder_layer_3.mlp.3.bias: float32[768]
# 9e4b7958d36a7d9e0ad4 encoder.layers.encoder_layer_4.ln_1.weight: float32[768]
# 2746f2a0d333f0820ec3 encoder.layers.encoder_layer_4.ln_1.bias: float32[768]
# 5a16feba6e4a9000dbbc encoder.layers.encoder_layer_4.self_attention.in_proj_weight: float32[2304, 768]
# 736f6ef4102ec07ec76a encoder.layers.encoder_layer_4.self_attention.in_proj_bias: float32[2304]
# c4a64631cc016a4b8ed2 encoder.layers.encoder_layer_4.self_attention.out_proj.weight: float32[768, 768]
# 470c2e5268afbaf212f9 encoder.layers.encoder_layer_4.self_attention.out_proj.bias: float32[768]
# 462b834e455491eb4590 encoder.layers.encoder_layer_4.ln_2.weight: float32[768]
# 906d706c3ec34700f105 encoder.layers.encoder_layer_4.ln_2.bias: float32[768]
# 3f6e04a8e87e382e7081 encoder.layers.encoder_layer_4.mlp.0.weight: float32[3072, 768]
# 42bdd7495bbc8d2582dd encoder.layers.encoder_layer_4.mlp.0.bias: float32[3072]
# 8e8fcf874c069a1c36d3 encoder.layers.encoder_layer_4.mlp.3.weight: float32[768, 3072]
# eeade674646e49f409b0 encoder.layers.encoder_layer_4.mlp.3.bias: float32[768]
# 669244fd844993e91ed7 encoder.layers.encoder_layer_5.ln_1.weight: float32[768]
# cd64370639b7c23fac46 encoder.layers.encoder_layer_5.ln_1.bias: float32[768]
# d79efd0065967bfb1cce encoder.layers.encoder_layer_5.self_attention.in_proj_weight: float32[2304, 768]
# 7500822f7516feee33b1 encoder.layers.encoder_layer_5.self_attention.in_proj_bias: float32[2304]
# faa5fc92e3073bb1ac57 encoder.layers.encoder_layer_5.self_attention.out_proj.weight: float32[768, 768]
# df944f8c2dc99b6ec189 encoder.layers.encoder_layer_5.self_attention.out_proj.bias: float32[768]
# a99d6a47cdb4899b3888 encoder.layers.encoder_layer_5.ln_2.weight: float32[768]
# 270dbc452c17edf0a2c1 encoder.layers.encoder_layer_5.ln_2.bias: float32[768]
# 8ce45b829c1aed1f38c3 encoder.layers.encoder_layer_5.mlp.0.weight: float32[3072, 768]
# 19cbfa5dc72da8ef5e34 encoder.layers.encoder_layer_5.mlp.0.bias: float32[3072]
# 01f20bbc8f6c1901c68b encoder.layers.encoder_layer_5.mlp.3.weight: float32[768, 3072]
# da042f3395f1b62a631f encoder.layers.encoder_layer_5.mlp.3.bias: float32[768]
# 5e220f2882f47d705601 encoder.layers.encoder_layer_6.ln_1.weight: float32[768]
# c00e5c038277b6e919f1 encoder.layers.encoder_layer_6.ln_1.bias: float32[768]
# 699360df8818953cc241 encoder.layers.encoder_layer_6.self_attention.in_proj_weight: float32[2304, 768]
# 0fef3ea145ddbc42b200 encoder.layers.encoder_layer_6.self_attention.in_proj_bias: float32[2304]
# d14355515c85f959a144 encoder.layers.encoder_layer_6.self_attention.out_proj.weight: float32[768, 768]
# 094daeca50168ee007fb encoder.layers.encoder_layer_6.self_attention.out_proj.bias: float32[768]
# 728a90bb69376ac380b1 encoder.layers.encoder_layer_6.ln_2.weight: float32[768]
# 69966ee33e44b80117c3 encoder.layers.encoder_layer_6.ln_2.bias: float32[768]
# 255cd0e5db9f32af00b8 encoder.layers.encoder_layer_6.mlp.0.weight: float32[3072, 768]
# 5e5c060dd8e6a3494f1b encoder.layers.encoder_layer_6.mlp.0.bias: float32[3072]
# 7e746d0a47d1c8479716 encoder.layers.encoder_layer_6.mlp.3.weight: float32[768, 3072]
# 1b44bf56018188162d1c encoder.layers.encoder_layer_6.mlp.3.bias: float32[768]
# 2cf4373c964e095f83af encoder.layers.encoder_layer_7.ln_1.weight: float32[768]
# 16d18ee3b70715b1a26d encoder.layers.encoder_layer_7.ln_1.bias: float32[768]
# 79e4716d7a15f2d055f3 encoder.layers.encoder_layer_7.self_attention.in_proj_weight: float32[2304, 768]
# 0c9ab23334e3cd261687 encoder.layers.encoder_layer_7.self_attention.in_proj_bias: float32[2304]
# 17a11cc641cf8be77231 encoder.layers.encoder_layer_7.self_attention.out_proj.weight: float32[768, 768]
# 6da54f7aa242869cebaf encoder.layers.encoder_layer_7.self_attention.out_proj.bias: float32[768]
# fb501e173a374f60d3ac encoder.layers.encoder_layer_7.ln_2.weight: float32[768]
# 6de48bb62a55270b3989 encoder.layers.encoder_layer_7.ln_2.bias: float32[768]
# 3421c1edc056f7d8a91a encoder.layers.encoder_layer_7.mlp.0.weight: float32[3072, 768]
# ebdc04f471975aa8d2bc encoder.layers.encoder_layer_7.mlp.0.bias: float32[3072]
# 6a901f4d98759c1637c5 encoder.layers.encoder_layer_7.mlp.3.weight: float32[768, 3072]
# 365e19a6cd1f5cc2c4b5 encoder.layers.encoder_layer_7.mlp.3.bias: float32[768]
# ee77d12c409b423c39ce encoder.layers.encoder_layer_8.ln_1.weight: float32[768]
# 73930c32e07e2ef9e17b encoder.layers.encoder_layer_8.ln_1.bias: float32[768]
# d6ce878a22614a6275eb encoder.layers.encoder_layer_8.self_attention.in_proj_weight: float32[2304, 768]
# 04d618590c92f73b5e70 encoder.layers.encoder_layer_8.self_attention.in_proj_bias: float32[2304]
# b39756b9da1b9dae815c encoder.layers.encoder_layer_8.self_attention.out_proj.weight: float32[768, 768]
# 14a5639f75eea620a147 encoder.layers.encoder_layer_8.self_attention.out_proj.bias: float32[768]
# fd4715f1605bc8903224 encoder.layers.encoder_layer_8.ln_2.weight: float32[768]
# 1350888665eb7c7545ef encoder.layers.encoder_layer_8.ln_2.bias: float32[768]
# 2866ce6bc094b6dbf4c0 encoder.layers.encoder_layer_8.mlp.0.weight: float32[3072, 768]
# 72c64607a24239c4766d encoder.layers.encoder_layer_8.mlp.0.bias: float32[3072]
# 059334e1b56b6100d93e encoder.layers.encoder_layer_8.mlp.3.weight: float32[768, 3072]
# e487d8cb2df4326236f2 encoder.layers.encoder_layer_8.mlp.3.bias: float32[768]
# 72d05f6001c51d3f7391 encoder.layers.encoder_layer_9.ln_1.weight: float32[768]
# 0f5850e9a602705a30f8 encoder.layers.encoder_layer_9.ln_1.bias: float32[768]
# b3e60bbcf5bbdcc1d894 encoder.layers.encoder_layer_9.self_attention.in_proj_weight: float32[2304, 768]
# b88ce4fdc8103f78dcb9 encoder.layers.encoder_layer_9.self_attention.in_proj_bias: float32[2304]
# ad9eac92f9b0d69154f6 encoder.layers.encoder_layer_9.self_attention.out_proj.weight: float32[768, 768]
# 1cb52de8471f1c128bd7 encoder.layers.encoder_layer_9.self_attention.out_proj.bias: float32[768]
# fa268e072bd634538393 encoder.layers.encoder_layer_9.ln_2.weight: float32[768]
# 43faae491aee79a9c898 encoder.layers.encoder_layer_9.ln_2.bias: float32[768]
# b338612bb08b85acbb50 encoder.layers.encoder_layer_9.mlp.0.weight: float32[3072, 768]
# 175178e1385a358ab5bc encoder.layers.encoder_layer_9.mlp.0.bias: float32[3072]
# 6a07c6fec6b8f360cc10 encoder.layers.encoder_layer_9.mlp.3.weight: float32[768, 3072]
# 9acc6114a60651aa2ad8 encoder.layers.encoder_layer_9.mlp.3.bias: float32[768]
# ee316c12d9e5a7166882 encoder.layers.encoder_layer_10.ln_1.weight: float32[768]
# 59e8ae06465e4de02e33 encoder.layers.encoder_layer_10.ln_1.bias: float32[768]
# ac5dd4e7345c88a30084 encoder.layers.encoder_layer_10.self_attention.in_proj_weight: float32[2304, 768]
# e59528414b03b937368a encoder.layers.encoder_layer_10.self_attention.in_proj_bias: float32[2304]
# 71c821e1d75e6c3655c2 encoder.layers.encoder_layer_10.self_attention.out_proj.weight: float32[768, 768]
# b0a8c2edc6c94d712559 encoder.layers.encoder_layer_10.self_attention.out_proj.bias: float32[768]
# 9e6b8e53aa70245a632b encoder.layers.encoder_layer_10.ln_2.weight: float32[768]
# 19518c660c3983986f5a encoder.layers.encoder_layer_10.ln_2.bias: float32[768]
# e890d2600b5b820a8998 encoder.layers.encoder_layer_10.mlp.0.weight: float32[3072, 768]
# e96a7faddbc7de65be3a encoder.layers.encoder_layer_10.mlp.0.bias: float32[3072]
# ef21cc2f3f3441793070 encoder.layers.encoder_layer_10.mlp.3.weight: float32[768, 3072]
# 6c0679be29a7a70c3206 encoder.layers.encoder_layer_10.mlp.3.bias: float32[768]
# 24bc2067a30e15439b44 encoder.layers.encoder_layer_11.ln_1.weight: float32[768]
# f6438abbc119eec91634 encoder.layers.encoder_layer_11.ln_1.bias: float32[768]
# fd136556faf09734adbe encoder.layers.encoder_layer_11.self_attention.in_proj_weight: float32[2304, 768]
# f322dc0f9ba8483eca08 encoder.layers.encoder_layer_11.self_attention.in_proj_bias: float32[2304]
# c8f5e13345fec61fd28a encoder.layers.encoder_layer_11.self_attention.out_proj.weight: float32[768, 768]
# 1d292b9264d52ff58bb4 encoder.layers.encoder_layer_11.self_attention.out_proj.bias: float32[768]
# a8f8c702eeeb4003a0de encoder.layers.encoder_layer_11.ln_2.weight: float32[768]
# 960e2e181e3f193f7526 encoder.layers.encoder_layer_11.ln_2.bias: float32[768]
# 0fb259c6b63d22d39701 encoder.layers.encoder_layer_11.mlp.0.weight: float32[3072, 768]
# bec7e29cb382ecf52644 encoder.layers.encoder_layer_11.mlp.0.bias: float32[3072]
# a8ad6b5d9d51f9774fd6 encoder.layers.encoder_layer_11.mlp.3.weight: float32[768, 3072]
# e21d2d10db54a3c21be3 encoder.layers.encoder_layer_11.mlp.3.bias: float32[768]
# f3cf6f339b23918e2399 encoder.ln.weight: float32[768]
# f520576e4fabe6a01158 encoder.ln.bias: float32[768]
# d2faee55ed2bde8597f3 heads.head.weight: float32[1000, 768]
# 582d6e228db2a9764d85 heads.head.bias: float32[1000]
