# vit_b_16, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 3, 224, 224), dtype="float32"),
        class_token: R.Tensor((1, 1, 768), dtype="float32"),
        conv_proj_weight: R.Tensor((768, 3, 16, 16), dtype="float32"),
        conv_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_pos_embedding: R.Tensor((1, 197, 768), dtype="float32"),
        encoder_layers_encoder_layer_0_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_0_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_0_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_0_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_0_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_0_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_0_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_0_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_0_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_0_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_0_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_0_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_1_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_1_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_1_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_1_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_1_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_1_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_1_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_1_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_1_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_1_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_1_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_1_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_2_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_2_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_2_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_2_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_2_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_2_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_2_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_2_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_2_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_2_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_2_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_2_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_3_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_3_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_3_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_3_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_3_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_3_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_3_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_3_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_3_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_3_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_3_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_3_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_4_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_4_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_4_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_4_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_4_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_4_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_4_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_4_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_4_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_4_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_4_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_4_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_5_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_5_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_5_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_5_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_5_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_5_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_5_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_5_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_5_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_5_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_5_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_5_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_6_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_6_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_6_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_6_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_6_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_6_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_6_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_6_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_6_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_6_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_6_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_6_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_7_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_7_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_7_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_7_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_7_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_7_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_7_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_7_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_7_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_7_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_7_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_7_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_8_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_8_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_8_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_8_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_8_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_8_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_8_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_8_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_8_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_8_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_8_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_8_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_9_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_9_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_9_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_9_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_9_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_9_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_9_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_9_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_9_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_9_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_9_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_9_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_10_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_10_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_10_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_10_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_10_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_10_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_10_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_10_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_10_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_10_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_10_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_10_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_11_ln_1_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_11_ln_1_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_11_self_attention_in_proj_weight: R.Tensor((2304, 768), dtype="float32"),
        encoder_layers_encoder_layer_11_self_attention_in_proj_bias: R.Tensor((2304,), dtype="float32"),
        encoder_layers_encoder_layer_11_self_attention_out_proj_weight: R.Tensor((768, 768), dtype="float32"),
        encoder_layers_encoder_layer_11_self_attention_out_proj_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_11_ln_2_weight: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_11_ln_2_bias: R.Tensor((768,), dtype="float32"),
        encoder_layers_encoder_layer_11_mlp_0_weight: R.Tensor((3072, 768), dtype="float32"),
        encoder_layers_encoder_layer_11_mlp_0_bias: R.Tensor((3072,), dtype="float32"),
        encoder_layers_encoder_layer_11_mlp_3_weight: R.Tensor((768, 3072), dtype="float32"),
        encoder_layers_encoder_layer_11_mlp_3_bias: R.Tensor((768,), dtype="float32"),
        encoder_ln_weight: R.Tensor((768,), dtype="float32"),
        encoder_ln_bias: R.Tensor((768,), dtype="float32"),
        heads_head_weight: R.Tensor((1000, 768), dtype="float32"),
        heads_head_bias: R.Tensor((1000,), dtype="float32"),
    ) -> R.Tensor((batch, 1000), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            conv_proj__1: R.Tensor((batch, 768, 14, 14), dtype="float32") = R.nn.conv2d(x, conv_proj_weight, strides=[16, 16], padding=[0, 0, 0, 0], dilation=[1, 1], groups=1, data_layout="NCHW",
                kernel_layout="OIHW", out_layout="NCHW", out_dtype=None)
            conv_proj__2: R.Tensor((1, 768, 1, 1), dtype="float32") = R.reshape(conv_proj_bias, R.shape([1, 768, 1, 1]))
            conv_proj: R.Tensor((batch, 768, 14, 14), dtype="float32") = R.add(conv_proj__1, conv_proj__2)
            reshape: R.Tensor((batch, 768, 196), dtype="float32") = R.reshape(conv_proj, R.shape([batch, 768, 196]))
            permute: R.Tensor((batch, 196, 768), dtype="float32") = R.permute_dims(reshape, axes=[0, 2, 1])
            expand: R.Tensor((batch, 1, 768), dtype="float32") = R.broadcast_to(class_token, R.shape([batch, 1, 768]))
            cat: R.Tensor((batch, 197, 768), dtype="float32") = R.concat((expand, permute), axis=1)
            add: R.Tensor((batch, 197, 768), dtype="float32") = R.add(cat, encoder_pos_embedding)
            encoder_layers_encoder_layer_0_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add, encoder_layers_encoder_layer_0_ln_1_weight,
                encoder_layers_encoder_layer_0_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_0_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_0_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_0_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_0_self_attention__1,
                encoder_layers_encoder_layer_0_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_0_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_0_self_attention__3,
                encoder_layers_encoder_layer_0_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_0_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_0_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_0_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_0_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_0_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_0_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_0_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_0_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_0_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_0_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_0_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_0_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_0_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_0_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_0_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_0_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_0_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_0_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_0_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_0_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_0_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_0_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_0_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_0_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_0_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_0_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_0_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_0_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_0_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_0_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_0_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_0_self_attention__24,
                encoder_layers_encoder_layer_0_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_0_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_0_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_0_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_0_self_attention__27,
                encoder_layers_encoder_layer_0_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_0_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_0_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_0_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_0_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_0_self_attention__30,
                encoder_layers_encoder_layer_0_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_0_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_0_self_attention__32,
                encoder_layers_encoder_layer_0_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_0_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_0_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_0_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_self_attention__34, axes=[1, 0, 2])
            add_1: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_0_self_attention, add)
            encoder_layers_encoder_layer_0_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_1, encoder_layers_encoder_layer_0_ln_2_weight,
                encoder_layers_encoder_layer_0_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_0_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_0_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_0_ln_2, encoder_layers_encoder_layer_0_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_0_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_0_mlp_0__2, encoder_layers_encoder_layer_0_mlp_0_bias)
            encoder_layers_encoder_layer_0_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_0_mlp_0)
            encoder_layers_encoder_layer_0_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_0_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_0_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_0_mlp_1, encoder_layers_encoder_layer_0_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_0_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_0_mlp_3__2, encoder_layers_encoder_layer_0_mlp_3_bias)
            add_2: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_1, encoder_layers_encoder_layer_0_mlp_3)
            encoder_layers_encoder_layer_1_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_2, encoder_layers_encoder_layer_1_ln_1_weight,
                encoder_layers_encoder_layer_1_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_1_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_1_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_1_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_1_self_attention__1,
                encoder_layers_encoder_layer_1_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_1_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_1_self_attention__3,
                encoder_layers_encoder_layer_1_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_1_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_1_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_1_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_1_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_1_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_1_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_1_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_1_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_1_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_1_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_1_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_1_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_1_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_1_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_1_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_1_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_1_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_1_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_1_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_1_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_1_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_1_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_1_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_1_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_1_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_1_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_1_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_1_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_1_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_1_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_1_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_1_self_attention__24,
                encoder_layers_encoder_layer_1_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_1_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_1_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_1_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_1_self_attention__27,
                encoder_layers_encoder_layer_1_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_1_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_1_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_1_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_1_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_1_self_attention__30,
                encoder_layers_encoder_layer_1_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_1_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_1_self_attention__32,
                encoder_layers_encoder_layer_1_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_1_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_1_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_1_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_self_attention__34, axes=[1, 0, 2])
            add_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_1_self_attention, add_2)
            encoder_layers_encoder_layer_1_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_3, encoder_layers_encoder_layer_1_ln_2_weight,
                encoder_layers_encoder_layer_1_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_1_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_1_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_1_ln_2, encoder_layers_encoder_layer_1_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_1_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_1_mlp_0__2, encoder_layers_encoder_layer_1_mlp_0_bias)
            encoder_layers_encoder_layer_1_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_1_mlp_0)
            encoder_layers_encoder_layer_1_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_1_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_1_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_1_mlp_1, encoder_layers_encoder_layer_1_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_1_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_1_mlp_3__2, encoder_layers_encoder_layer_1_mlp_3_bias)
            add_4: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_3, encoder_layers_encoder_layer_1_mlp_3)
            encoder_layers_encoder_layer_2_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_4, encoder_layers_encoder_layer_2_ln_1_weight,
                encoder_layers_encoder_layer_2_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_2_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_2_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_2_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_2_self_attention__1,
                encoder_layers_encoder_layer_2_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_2_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_2_self_attention__3,
                encoder_layers_encoder_layer_2_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_2_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_2_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_2_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_2_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_2_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_2_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_2_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_2_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_2_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_2_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_2_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_2_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_2_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_2_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_2_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_2_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_2_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_2_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_2_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_2_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_2_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_2_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_2_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_2_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_2_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_2_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_2_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_2_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_2_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_2_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_2_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_2_self_attention__24,
                encoder_layers_encoder_layer_2_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_2_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_2_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_2_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_2_self_attention__27,
                encoder_layers_encoder_layer_2_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_2_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_2_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_2_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_2_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_2_self_attention__30,
                encoder_layers_encoder_layer_2_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_2_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_2_self_attention__32,
                encoder_layers_encoder_layer_2_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_2_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_2_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_2_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_self_attention__34, axes=[1, 0, 2])
            add_5: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_2_self_attention, add_4)
            encoder_layers_encoder_layer_2_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_5, encoder_layers_encoder_layer_2_ln_2_weight,
                encoder_layers_encoder_layer_2_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_2_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_2_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_2_ln_2, encoder_layers_encoder_layer_2_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_2_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_2_mlp_0__2, encoder_layers_encoder_layer_2_mlp_0_bias)
            encoder_layers_encoder_layer_2_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_2_mlp_0)
            encoder_layers_encoder_layer_2_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_2_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_2_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_2_mlp_1, encoder_layers_encoder_layer_2_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_2_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_2_mlp_3__2, encoder_layers_encoder_layer_2_mlp_3_bias)
            add_6: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_5, encoder_layers_encoder_layer_2_mlp_3)
            encoder_layers_encoder_layer_3_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_6, encoder_layers_encoder_layer_3_ln_1_weight,
                encoder_layers_encoder_layer_3_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_3_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_3_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_3_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_3_self_attention__1,
                encoder_layers_encoder_layer_3_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_3_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_3_self_attention__3,
                encoder_layers_encoder_layer_3_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_3_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_3_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_3_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_3_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_3_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_3_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_3_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_3_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_3_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_3_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_3_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_3_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_3_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_3_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_3_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_3_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_3_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_3_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_3_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_3_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_3_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_3_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_3_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_3_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_3_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_3_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_3_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_3_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_3_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_3_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_3_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_3_self_attention__24,
                encoder_layers_encoder_layer_3_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_3_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_3_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_3_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_3_self_attention__27,
                encoder_layers_encoder_layer_3_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_3_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_3_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_3_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_3_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_3_self_attention__30,
                encoder_layers_encoder_layer_3_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_3_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_3_self_attention__32,
                encoder_layers_encoder_layer_3_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_3_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_3_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_3_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_self_attention__34, axes=[1, 0, 2])
            add_7: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_3_self_attention, add_6)
            encoder_layers_encoder_layer_3_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_7, encoder_layers_encoder_layer_3_ln_2_weight,
                encoder_layers_encoder_layer_3_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_3_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_3_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_3_ln_2, encoder_layers_encoder_layer_3_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_3_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_3_mlp_0__2, encoder_layers_encoder_layer_3_mlp_0_bias)
            encoder_layers_encoder_layer_3_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_3_mlp_0)
            encoder_layers_encoder_layer_3_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_3_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_3_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_3_mlp_1, encoder_layers_encoder_layer_3_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_3_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_3_mlp_3__2, encoder_layers_encoder_layer_3_mlp_3_bias)
            add_8: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_7, encoder_layers_encoder_layer_3_mlp_3)
            encoder_layers_encoder_layer_4_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_8, encoder_layers_encoder_layer_4_ln_1_weight,
                encoder_layers_encoder_layer_4_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_4_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_4_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_4_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_4_self_attention__1,
                encoder_layers_encoder_layer_4_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_4_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_4_self_attention__3,
                encoder_layers_encoder_layer_4_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_4_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_4_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_4_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_4_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_4_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_4_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_4_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_4_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_4_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_4_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_4_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_4_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_4_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_4_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_4_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_4_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_4_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_4_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_4_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_4_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_4_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_4_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_4_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_4_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_4_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_4_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_4_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_4_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_4_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_4_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_4_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_4_self_attention__24,
                encoder_layers_encoder_layer_4_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_4_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_4_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_4_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_4_self_attention__27,
                encoder_layers_encoder_layer_4_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_4_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_4_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_4_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_4_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_4_self_attention__30,
                encoder_layers_encoder_layer_4_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_4_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_4_self_attention__32,
                encoder_layers_encoder_layer_4_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_4_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_4_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_4_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_self_attention__34, axes=[1, 0, 2])
            add_9: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_4_self_attention, add_8)
            encoder_layers_encoder_layer_4_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_9, encoder_layers_encoder_layer_4_ln_2_weight,
                encoder_layers_encoder_layer_4_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_4_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_4_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_4_ln_2, encoder_layers_encoder_layer_4_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_4_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_4_mlp_0__2, encoder_layers_encoder_layer_4_mlp_0_bias)
            encoder_layers_encoder_layer_4_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_4_mlp_0)
            encoder_layers_encoder_layer_4_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_4_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_4_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_4_mlp_1, encoder_layers_encoder_layer_4_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_4_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_4_mlp_3__2, encoder_layers_encoder_layer_4_mlp_3_bias)
            add_10: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_9, encoder_layers_encoder_layer_4_mlp_3)
            encoder_layers_encoder_layer_5_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_10, encoder_layers_encoder_layer_5_ln_1_weight,
                encoder_layers_encoder_layer_5_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_5_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_5_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_5_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_5_self_attention__1,
                encoder_layers_encoder_layer_5_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_5_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_5_self_attention__3,
                encoder_layers_encoder_layer_5_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_5_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_5_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_5_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_5_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_5_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_5_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_5_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_5_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_5_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_5_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_5_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_5_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_5_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_5_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_5_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_5_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_5_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_5_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_5_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_5_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_5_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_5_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_5_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_5_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_5_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_5_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_5_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_5_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_5_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_5_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_5_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_5_self_attention__24,
                encoder_layers_encoder_layer_5_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_5_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_5_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_5_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_5_self_attention__27,
                encoder_layers_encoder_layer_5_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_5_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_5_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_5_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_5_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_5_self_attention__30,
                encoder_layers_encoder_layer_5_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_5_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_5_self_attention__32,
                encoder_layers_encoder_layer_5_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_5_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_5_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_5_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_self_attention__34, axes=[1, 0, 2])
            add_11: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_5_self_attention, add_10)
            encoder_layers_encoder_layer_5_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_11, encoder_layers_encoder_layer_5_ln_2_weight,
                encoder_layers_encoder_layer_5_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_5_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_5_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_5_ln_2, encoder_layers_encoder_layer_5_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_5_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_5_mlp_0__2, encoder_layers_encoder_layer_5_mlp_0_bias)
            encoder_layers_encoder_layer_5_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_5_mlp_0)
            encoder_layers_encoder_layer_5_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_5_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_5_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_5_mlp_1, encoder_layers_encoder_layer_5_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_5_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_5_mlp_3__2, encoder_layers_encoder_layer_5_mlp_3_bias)
            add_12: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_11, encoder_layers_encoder_layer_5_mlp_3)
            encoder_layers_encoder_layer_6_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_12, encoder_layers_encoder_layer_6_ln_1_weight,
                encoder_layers_encoder_layer_6_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_6_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_6_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_6_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_6_self_attention__1,
                encoder_layers_encoder_layer_6_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_6_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_6_self_attention__3,
                encoder_layers_encoder_layer_6_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_6_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_6_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_6_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_6_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_6_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_6_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_6_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_6_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_6_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_6_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_6_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_6_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_6_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_6_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_6_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_6_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_6_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_6_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_6_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_6_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_6_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_6_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_6_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_6_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_6_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_6_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_6_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_6_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_6_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_6_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_6_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_6_self_attention__24,
                encoder_layers_encoder_layer_6_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_6_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_6_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_6_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_6_self_attention__27,
                encoder_layers_encoder_layer_6_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_6_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_6_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_6_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_6_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_6_self_attention__30,
                encoder_layers_encoder_layer_6_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_6_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_6_self_attention__32,
                encoder_layers_encoder_layer_6_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_6_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_6_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_6_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_self_attention__34, axes=[1, 0, 2])
            add_13: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_6_self_attention, add_12)
            encoder_layers_encoder_layer_6_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_13, encoder_layers_encoder_layer_6_ln_2_weight,
                encoder_layers_encoder_layer_6_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_6_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_6_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_6_ln_2, encoder_layers_encoder_layer_6_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_6_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_6_mlp_0__2, encoder_layers_encoder_layer_6_mlp_0_bias)
            encoder_layers_encoder_layer_6_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_6_mlp_0)
            encoder_layers_encoder_layer_6_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_6_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_6_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_6_mlp_1, encoder_layers_encoder_layer_6_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_6_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_6_mlp_3__2, encoder_layers_encoder_layer_6_mlp_3_bias)
            add_14: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_13, encoder_layers_encoder_layer_6_mlp_3)
            encoder_layers_encoder_layer_7_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_14, encoder_layers_encoder_layer_7_ln_1_weight,
                encoder_layers_encoder_layer_7_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_7_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_7_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_7_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_7_self_attention__1,
                encoder_layers_encoder_layer_7_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_7_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_7_self_attention__3,
                encoder_layers_encoder_layer_7_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_7_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_7_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_7_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_7_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_7_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_7_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_7_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_7_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_7_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_7_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_7_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_7_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_7_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_7_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_7_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_7_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_7_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_7_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_7_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_7_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_7_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_7_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_7_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_7_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_7_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_7_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_7_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_7_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_7_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_7_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_7_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_7_self_attention__24,
                encoder_layers_encoder_layer_7_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_7_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_7_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_7_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_7_self_attention__27,
                encoder_layers_encoder_layer_7_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_7_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_7_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_7_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_7_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_7_self_attention__30,
                encoder_layers_encoder_layer_7_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_7_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_7_self_attention__32,
                encoder_layers_encoder_layer_7_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_7_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_7_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_7_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_self_attention__34, axes=[1, 0, 2])
            add_15: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_7_self_attention, add_14)
            encoder_layers_encoder_layer_7_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_15, encoder_layers_encoder_layer_7_ln_2_weight,
                encoder_layers_encoder_layer_7_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_7_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_7_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_7_ln_2, encoder_layers_encoder_layer_7_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_7_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_7_mlp_0__2, encoder_layers_encoder_layer_7_mlp_0_bias)
            encoder_layers_encoder_layer_7_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_7_mlp_0)
            encoder_layers_encoder_layer_7_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_7_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_7_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_7_mlp_1, encoder_layers_encoder_layer_7_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_7_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_7_mlp_3__2, encoder_layers_encoder_layer_7_mlp_3_bias)
            add_16: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_15, encoder_layers_encoder_layer_7_mlp_3)
            encoder_layers_encoder_layer_8_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_16, encoder_layers_encoder_layer_8_ln_1_weight,
                encoder_layers_encoder_layer_8_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_8_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_8_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_8_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_8_self_attention__1,
                encoder_layers_encoder_layer_8_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_8_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_8_self_attention__3,
                encoder_layers_encoder_layer_8_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_8_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_8_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_8_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_8_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_8_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_8_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_8_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_8_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_8_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_8_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_8_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_8_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_8_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_8_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_8_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_8_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_8_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_8_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_8_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_8_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_8_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_8_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_8_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_8_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_8_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_8_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_8_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_8_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_8_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_8_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_8_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_8_self_attention__24,
                encoder_layers_encoder_layer_8_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_8_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_8_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_8_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_8_self_attention__27,
                encoder_layers_encoder_layer_8_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_8_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_8_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_8_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_8_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_8_self_attention__30,
                encoder_layers_encoder_layer_8_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_8_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_8_self_attention__32,
                encoder_layers_encoder_layer_8_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_8_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_8_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_8_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_self_attention__34, axes=[1, 0, 2])
            add_17: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_8_self_attention, add_16)
            encoder_layers_encoder_layer_8_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_17, encoder_layers_encoder_layer_8_ln_2_weight,
                encoder_layers_encoder_layer_8_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_8_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_8_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_8_ln_2, encoder_layers_encoder_layer_8_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_8_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_8_mlp_0__2, encoder_layers_encoder_layer_8_mlp_0_bias)
            encoder_layers_encoder_layer_8_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_8_mlp_0)
            encoder_layers_encoder_layer_8_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_8_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_8_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_8_mlp_1, encoder_layers_encoder_layer_8_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_8_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_8_mlp_3__2, encoder_layers_encoder_layer_8_mlp_3_bias)
            add_18: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_17, encoder_layers_encoder_layer_8_mlp_3)
            encoder_layers_encoder_layer_9_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_18, encoder_layers_encoder_layer_9_ln_1_weight,
                encoder_layers_encoder_layer_9_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_9_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_9_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_9_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_9_self_attention__1,
                encoder_layers_encoder_layer_9_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_9_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_9_self_attention__3,
                encoder_layers_encoder_layer_9_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_9_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_9_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_9_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_9_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_9_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_9_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_9_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_9_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_9_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_9_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_9_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_9_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_9_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_9_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_9_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_9_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_9_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_9_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_9_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_9_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_9_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_9_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_9_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_9_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_9_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_9_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_9_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_9_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_9_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_9_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_9_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_9_self_attention__24,
                encoder_layers_encoder_layer_9_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_9_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_9_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_9_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_9_self_attention__27,
                encoder_layers_encoder_layer_9_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_9_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_9_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__29, R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_9_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_9_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_9_self_attention__30,
                encoder_layers_encoder_layer_9_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_9_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_9_self_attention__32,
                encoder_layers_encoder_layer_9_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_9_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_9_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_9_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_self_attention__34, axes=[1, 0, 2])
            add_19: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_9_self_attention, add_18)
            encoder_layers_encoder_layer_9_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_19, encoder_layers_encoder_layer_9_ln_2_weight,
                encoder_layers_encoder_layer_9_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_9_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_9_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_9_ln_2, encoder_layers_encoder_layer_9_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_9_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_9_mlp_0__2, encoder_layers_encoder_layer_9_mlp_0_bias)
            encoder_layers_encoder_layer_9_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_9_mlp_0)
            encoder_layers_encoder_layer_9_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_9_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_9_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_9_mlp_1, encoder_layers_encoder_layer_9_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_9_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_9_mlp_3__2, encoder_layers_encoder_layer_9_mlp_3_bias)
            add_20: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_19, encoder_layers_encoder_layer_9_mlp_3)
            encoder_layers_encoder_layer_10_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_20, encoder_layers_encoder_layer_10_ln_1_weight,
                encoder_layers_encoder_layer_10_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_10_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_10_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_10_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_10_self_attention__1,
                encoder_layers_encoder_layer_10_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_10_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_10_self_attention__3,
                encoder_layers_encoder_layer_10_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_10_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_10_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_10_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_10_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_10_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_10_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_10_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_10_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_10_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_10_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_10_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_10_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_10_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_10_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_10_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_10_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_10_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_10_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_10_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_10_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_10_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_10_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_10_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_10_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_10_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_10_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_10_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_10_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_10_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_10_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_10_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_10_self_attention__24,
                encoder_layers_encoder_layer_10_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_10_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_10_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_10_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_10_self_attention__27,
                encoder_layers_encoder_layer_10_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_10_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_10_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__29,
                R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_10_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_10_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_10_self_attention__30,
                encoder_layers_encoder_layer_10_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_10_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_10_self_attention__32,
                encoder_layers_encoder_layer_10_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_10_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_10_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_10_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_self_attention__34, axes=[1, 0, 2])
            add_21: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_10_self_attention, add_20)
            encoder_layers_encoder_layer_10_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_21, encoder_layers_encoder_layer_10_ln_2_weight,
                encoder_layers_encoder_layer_10_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_10_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_10_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_10_ln_2, encoder_layers_encoder_layer_10_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_10_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_10_mlp_0__2, encoder_layers_encoder_layer_10_mlp_0_bias)
            encoder_layers_encoder_layer_10_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_10_mlp_0)
            encoder_layers_encoder_layer_10_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_10_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_10_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_10_mlp_1, encoder_layers_encoder_layer_10_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_10_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_10_mlp_3__2, encoder_layers_encoder_layer_10_mlp_3_bias)
            add_22: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_21, encoder_layers_encoder_layer_10_mlp_3)
            encoder_layers_encoder_layer_11_ln_1: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_22, encoder_layers_encoder_layer_11_ln_1_weight,
                encoder_layers_encoder_layer_11_ln_1_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_11_self_attention__1: R.Tensor((197, batch, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_ln_1, axes=[1, 0, 2])
            encoder_layers_encoder_layer_11_self_attention__2: R.Tensor((768, 2304), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention_in_proj_weight, axes=None)
            encoder_layers_encoder_layer_11_self_attention__3: R.Tensor((197, batch, 2304), dtype="float32") = R.matmul(encoder_layers_encoder_layer_11_self_attention__1,
                encoder_layers_encoder_layer_11_self_attention__2, out_dtype=None)
            encoder_layers_encoder_layer_11_self_attention__4: R.Tensor((197, batch, 2304), dtype="float32") = R.add(encoder_layers_encoder_layer_11_self_attention__3,
                encoder_layers_encoder_layer_11_self_attention_in_proj_bias)
            encoder_layers_encoder_layer_11_self_attention__5: R.Tensor((197, batch, 3, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__4,
                R.shape([197, batch, 3, 768]))
            encoder_layers_encoder_layer_11_self_attention__6: R.Tensor((1, 197, batch, 3, 768), dtype="float32") = R.expand_dims(encoder_layers_encoder_layer_11_self_attention__5, axis=[0])
            encoder_layers_encoder_layer_11_self_attention__7: R.Tensor((3, 197, batch, 1, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention__6,
                axes=[3, 1, 2, 0, 4])
            encoder_layers_encoder_layer_11_self_attention__8: R.Tensor((3, 197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_11_self_attention__7, axis=[3])
            encoder_layers_encoder_layer_11_self_attention__9: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_11_self_attention__8, (0,), (0,), (1,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_11_self_attention__10: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_11_self_attention__9, axis=[0])
            encoder_layers_encoder_layer_11_self_attention__11: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_11_self_attention__8, (0,), (1,), (2,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_11_self_attention__12: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_11_self_attention__11, axis=[0])
            encoder_layers_encoder_layer_11_self_attention__13: R.Tensor((1, 197, batch, 768), dtype="float32") = R.strided_slice(encoder_layers_encoder_layer_11_self_attention__8, (0,), (2,), (3,),
                (1,), assume_inbound=True)
            encoder_layers_encoder_layer_11_self_attention__14: R.Tensor((197, batch, 768), dtype="float32") = R.squeeze(encoder_layers_encoder_layer_11_self_attention__13, axis=[0])
            encoder_layers_encoder_layer_11_self_attention__15: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__10,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_11_self_attention__16: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention__15, axes=[1, 0, 2])
            encoder_layers_encoder_layer_11_self_attention__17: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__12,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_11_self_attention__18: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention__17, axes=[1, 0, 2])
            encoder_layers_encoder_layer_11_self_attention__19: R.Tensor((197, batch * 12, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__14,
                R.shape([197, batch * 12, 64]))
            encoder_layers_encoder_layer_11_self_attention__20: R.Tensor((batch * 12, 197, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention__19, axes=[1, 0, 2])
            encoder_layers_encoder_layer_11_self_attention__21: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__16,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_11_self_attention__22: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__18,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_11_self_attention__23: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__20,
                R.shape([batch, 12, 197, 64]))
            encoder_layers_encoder_layer_11_self_attention__24: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.multiply(encoder_layers_encoder_layer_11_self_attention__21,
                R.const(0.125, "float32"))
            encoder_layers_encoder_layer_11_self_attention__25: R.Tensor((batch, 12, 64, 197), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention__22, axes=[0, 1, 3, 2])
            encoder_layers_encoder_layer_11_self_attention__26: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.matmul(encoder_layers_encoder_layer_11_self_attention__24,
                encoder_layers_encoder_layer_11_self_attention__25, out_dtype=None)
            encoder_layers_encoder_layer_11_self_attention__27: R.Tensor((batch, 12, 197, 197), dtype="float32") = R.nn.softmax(encoder_layers_encoder_layer_11_self_attention__26, axis=-1)
            encoder_layers_encoder_layer_11_self_attention__28: R.Tensor((batch, 12, 197, 64), dtype="float32") = R.matmul(encoder_layers_encoder_layer_11_self_attention__27,
                encoder_layers_encoder_layer_11_self_attention__23, out_dtype=None)
            encoder_layers_encoder_layer_11_self_attention__29: R.Tensor((197, batch, 12, 64), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention__28, axes=[2, 0, 1, 3])
            encoder_layers_encoder_layer_11_self_attention__30: R.Tensor((batch * 197, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__29,
                R.shape([batch * 197, 768]))
            encoder_layers_encoder_layer_11_self_attention__31: R.Tensor((768, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention_out_proj_weight, axes=None)
            encoder_layers_encoder_layer_11_self_attention__32: R.Tensor((batch * 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_11_self_attention__30,
                encoder_layers_encoder_layer_11_self_attention__31, out_dtype=None)
            encoder_layers_encoder_layer_11_self_attention__33: R.Tensor((batch * 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_11_self_attention__32,
                encoder_layers_encoder_layer_11_self_attention_out_proj_bias)
            encoder_layers_encoder_layer_11_self_attention__34: R.Tensor((197, batch, 768), dtype="float32") = R.reshape(encoder_layers_encoder_layer_11_self_attention__33, R.shape([197, batch, 768]))
            encoder_layers_encoder_layer_11_self_attention: R.Tensor((batch, 197, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_self_attention__34, axes=[1, 0, 2])
            add_23: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_11_self_attention, add_22)
            encoder_layers_encoder_layer_11_ln_2: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_23, encoder_layers_encoder_layer_11_ln_2_weight,
                encoder_layers_encoder_layer_11_ln_2_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            encoder_layers_encoder_layer_11_mlp_0__1: R.Tensor((768, 3072), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_mlp_0_weight, axes=None)
            encoder_layers_encoder_layer_11_mlp_0__2: R.Tensor((batch, 197, 3072), dtype="float32") = R.matmul(encoder_layers_encoder_layer_11_ln_2, encoder_layers_encoder_layer_11_mlp_0__1,
                out_dtype=None)
            encoder_layers_encoder_layer_11_mlp_0: R.Tensor((batch, 197, 3072), dtype="float32") = R.add(encoder_layers_encoder_layer_11_mlp_0__2, encoder_layers_encoder_layer_11_mlp_0_bias)
            encoder_layers_encoder_layer_11_mlp_1: R.Tensor((batch, 197, 3072), dtype="float32") = R.nn.gelu(encoder_layers_encoder_layer_11_mlp_0)
            encoder_layers_encoder_layer_11_mlp_3__1: R.Tensor((3072, 768), dtype="float32") = R.permute_dims(encoder_layers_encoder_layer_11_mlp_3_weight, axes=None)
            encoder_layers_encoder_layer_11_mlp_3__2: R.Tensor((batch, 197, 768), dtype="float32") = R.matmul(encoder_layers_encoder_layer_11_mlp_1, encoder_layers_encoder_layer_11_mlp_3__1,
                out_dtype=None)
            encoder_layers_encoder_layer_11_mlp_3: R.Tensor((batch, 197, 768), dtype="float32") = R.add(encoder_layers_encoder_layer_11_mlp_3__2, encoder_layers_encoder_layer_11_mlp_3_bias)
            add_24: R.Tensor((batch, 197, 768), dtype="float32") = R.add(add_23, encoder_layers_encoder_layer_11_mlp_3)
            encoder_ln: R.Tensor((batch, 197, 768), dtype="float32") = R.nn.layer_norm(add_24, encoder_ln_weight, encoder_ln_bias, axes=[-1], epsilon=9.9999999999999995e-07, center=True, scale=True)
            getitem_29__1: R.Tensor((batch, 1, 768), dtype="float32") = R.strided_slice(encoder_ln, (1,), (0,), (1,), (1,), assume_inbound=True)
            getitem_29: R.Tensor((batch, 768), dtype="float32") = R.squeeze(getitem_29__1, axis=[1])
            heads_head__1: R.Tensor((768, 1000), dtype="float32") = R.permute_dims(heads_head_weight, axes=None)
            heads_head__2: R.Tensor((batch, 1000), dtype="float32") = R.matmul(getitem_29, heads_head__1, out_dtype=None)
            heads_head: R.Tensor((batch, 1000), dtype="float32") = R.add(heads_head__2, heads_head_bias)
            gv: R.Tensor((batch, 1000), dtype="float32") = heads_head
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# ecb112a0a4490f9b535a class_token: float32[1, 1, 768]
# 398a2622a1662762721f conv_proj_weight: float32[768, 3, 16, 16]
# 588690fd257f7f198e1a conv_proj_bias: float32[768]
# 356d22a2348165e8ecb7 encoder_pos_embedding: float32[1, 197, 768]
# 3176682d4e3f3787c112 encoder_layers_encoder_layer_0_ln_1_weight: float32[768]
# 90a540a7a4f7ac222d5a encoder_layers_encoder_layer_0_ln_1_bias: float32[768]
# 3a899d931bcdcf7076ee encoder_layers_encoder_layer_0_self_attention_in_proj_weight: float32[2304, 768]
# 9b8b36868ac7645926fd encoder_layers_encoder_layer_0_self_attention_in_proj_bias: float32[2304]
# 62da49c1c0ed868308ec encoder_layers_encoder_layer_0_self_attention_out_proj_weight: float32[768, 768]
# c90ed727233112969d34 encoder_layers_encoder_layer_0_self_attention_out_proj_bias: float32[768]
# 7c6504bbf1e1d9f44414 encoder_layers_encoder_layer_0_ln_2_weight: float32[768]
# be0e74f5e002630faedb encoder_layers_encoder_layer_0_ln_2_bias: float32[768]
# 3224cb95acdb4c3c3c06 encoder_layers_encoder_layer_0_mlp_0_weight: float32[3072, 768]
# 16126e306d4187a7f9c4 encoder_layers_encoder_layer_0_mlp_0_bias: float32[3072]
# 097d8a48ecb638ae79c4 encoder_layers_encoder_layer_0_mlp_3_weight: float32[768, 3072]
# 2e0f640002f08a19450d encoder_layers_encoder_layer_0_mlp_3_bias: float32[768]
# 87142b216be51c3bd688 encoder_layers_encoder_layer_1_ln_1_weight: float32[768]
# 4800c388156e69e5427a encoder_layers_encoder_layer_1_ln_1_bias: float32[768]
# b4b02d2504776a1b39da encoder_layers_encoder_layer_1_self_attention_in_proj_weight: float32[2304, 768]
# 24ae9294100138d45fbc encoder_layers_encoder_layer_1_self_attention_in_proj_bias: float32[2304]
# b3632be9e10fc7d1174a encoder_layers_encoder_layer_1_self_attention_out_proj_weight: float32[768, 768]
# 10e0a1bc1b6df56ab085 encoder_layers_encoder_layer_1_self_attention_out_proj_bias: float32[768]
# a18e5c9e9a7a749a9ce8 encoder_layers_encoder_layer_1_ln_2_weight: float32[768]
# a35bd265fd02b80bd467 encoder_layers_encoder_layer_1_ln_2_bias: float32[768]
# 165f93e4c8b480fe9d4a encoder_layers_encoder_layer_1_mlp_0_weight: float32[3072, 768]
# f7692e455c9c179ca890 encoder_layers_encoder_layer_1_mlp_0_bias: float32[3072]
# 03c9cfc122a236d66110 encoder_layers_encoder_layer_1_mlp_3_weight: float32[768, 3072]
# 6ad1ba730bc0020fba4f encoder_layers_encoder_layer_1_mlp_3_bias: float32[768]
# a7ff6fb0656879da4134 encoder_layers_encoder_layer_2_ln_1_weight: float32[768]
# d1c3348d2ec200234648 encoder_layers_encoder_layer_2_ln_1_bias: float32[768]
# 052da32b464e98d49b6e encoder_layers_encoder_layer_2_self_attention_in_proj_weight: float32[2304, 768]
# 73ca1036128e82b395cf encoder_layers_encoder_layer_2_self_attention_in_proj_bias: float32[2304]
# 0e0270eaffe4c3894d25 encoder_layers_encoder_layer_2_self_attention_out_proj_weight: float32[768, 768]
# 39a70ed4f32db138d04e encoder_layers_encoder_layer_2_self_attention_out_proj_bias: float32[768]
# e41e88a9a4d070cae907 encoder_layers_encoder_layer_2_ln_2_weight: float32[768]
# 05a19a1032dfc5838d06 encoder_layers_encoder_layer_2_ln_2_bias: float32[768]
# 9d953beb65012cb61015 encoder_layers_encoder_layer_2_mlp_0_weight: float32[3072, 768]
# 1a0d55466eb14ad40d0e encoder_layers_encoder_layer_2_mlp_0_bias: float32[3072]
# 78a5901f1ce529d0aa76 encoder_layers_encoder_layer_2_mlp_3_weight: float32[768, 3072]
# 6eb3046310d399f0c1e6 encoder_layers_encoder_layer_2_mlp_3_bias: float32[768]
# a060221ab74dc2e0054f encoder_layers_encoder_layer_3_ln_1_weight: float32[768]
# 413281f04b5237d519e1 encoder_layers_encoder_layer_3_ln_1_bias: float32[768]
# 5a79d9a4b85f124c231d encoder_layers_encoder_layer_3_self_attention_in_proj_weight: float32[2304, 768]
# 53a76b66087e959d27d6 encoder_layers_encoder_layer_3_self_attention_in_proj_bias: float32[2304]
# 38dad495686e508b2ed1 encoder_layers_encoder_layer_3_self_attention_out_proj_weight: float32[768, 768]
# 4ddd01d0857fd497d01e encoder_layers_encoder_layer_3_self_attention_out_proj_bias: float32[768]
# b7acf883f10f9f534c35 encoder_layers_encoder_layer_3_ln_2_weight: float32[768]
# 4fbd0017a38c9dcd4b2a encoder_layers_encoder_layer_3_ln_2_bias: float32[768]
# 07961ed1beb4b058a9ce encoder_layers_encoder_layer_3_mlp_0_weight: float32[3072, 768]
# a9a806f6b2c8ac556f04 encoder_layers_encoder_layer_3_mlp_0_bias: float32[3072]
# 7d223d1dc64eecf7e5fd encoder_layers_encoder_layer_3_mlp_3_weight: float32[768, 3072]
# f1314cc3ddcc8c1e8f67 encoder_layers_encoder_layer_3_mlp_3_bias: float32[768]
# 9e4b7958d36a7d9e0ad4 encoder_layers_encoder_layer_4_ln_1_weight: float32[768]
# 2746f2a0d333f0820ec3 encoder_layers_encoder_layer_4_ln_1_bias: float32[768]
# 5a16feba6e4a9000dbbc encoder_layers_encoder_layer_4_self_attention_in_proj_weight: float32[2304, 768]
# 736f6ef4102ec07ec76a encoder_layers_encoder_layer_4_self_attention_in_proj_bias: float32[2304]
# c4a64631cc016a4b8ed2 encoder_layers_encoder_layer_4_self_attention_out_proj_weight: float32[768, 768]
# 470c2e5268afbaf212f9 encoder_layers_encoder_layer_4_self_attention_out_proj_bias: float32[768]
# 462b834e455491eb4590 encoder_layers_encoder_layer_4_ln_2_weight: float32[768]
# 906d706c3ec34700f105 encoder_layers_encoder_layer_4_ln_2_bias: float32[768]
# 3f6e04a8e87e382e7081 encoder_layers_encoder_layer_4_mlp_0_weight: float32[3072, 768]
# 42bdd7495bbc8d2582dd encoder_layers_encoder_layer_4_mlp_0_bias: float32[3072]
# 8e8fcf874c069a1c36d3 encoder_layers_encoder_layer_4_mlp_3_weight: float32[768, 3072]
# eeade674646e49f409b0 encoder_layers_encoder_layer_4_mlp_3_bias: float32[768]
# 669244fd844993e91ed7 encoder_layers_encoder_layer_5_ln_1_weight: float32[768]
# cd64370639b7c23fac46 encoder_layers_encoder_layer_5_ln_1_bias: float32[768]
# d79efd0065967bfb1cce encoder_layers_encoder_layer_5_self_attention_in_proj_weight: float32[2304, 768]
# 7500822f7516feee33b1 encoder_layers_encoder_layer_5_self_attention_in_proj_bias: float32[2304]
# faa5fc92e3073bb1ac57 encoder_layers_encoder_layer_5_self_attention_out_proj_weight: float32[768, 768]
# df944f8c2dc99b6ec189 encoder_layers_encoder_layer_5_self_attention_out_proj_bias: float32[768]
# a99d6a47cdb4899b3888 encoder_layers_encoder_layer_5_ln_2_weight: float32[768]
# 270dbc452c17edf0a2c1 encoder_layers_encoder_layer_5_ln_2_bias: float32[768]
# 8ce45b829c1aed1f38c3 encoder_layers_encoder_layer_5_mlp_0_weight: float32[3072, 768]
# 19cbfa5dc72da8ef5e34 encoder_layers_encoder_layer_5_mlp_0_bias: float32[3072]
# 01f20bbc8f6c1901c68b encoder_layers_encoder_layer_5_mlp_3_weight: float32[768, 3072]
# da042f3395f1b62a631f encoder_layers_encoder_layer_5_mlp_3_bias: float32[768]
# 5e220f2882f47d705601 encoder_layers_encoder_layer_6_ln_1_weight: float32[768]
# c00e5c038277b6e919f1 encoder_layers_encoder_layer_6_ln_1_bias: float32[768]
# 699360df8818953cc241 encoder_layers_encoder_layer_6_self_attention_in_proj_weight: float32[2304, 768]
# 0fef3ea145ddbc42b200 encoder_layers_encoder_layer_6_self_attention_in_proj_bias: float32[2304]
# d14355515c85f959a144 encoder_layers_encoder_layer_6_self_attention_out_proj_weight: float32[768, 768]
# 094daeca50168ee007fb encoder_layers_encoder_layer_6_self_attention_out_proj_bias: float32[768]
# 728a90bb69376ac380b1 encoder_layers_encoder_layer_6_ln_2_weight: float32[768]
# 69966ee33e44b80117c3 encoder_layers_encoder_layer_6_ln_2_bias: float32[768]
# 255cd0e5db9f32af00b8 encoder_layers_encoder_layer_6_mlp_0_weight: float32[3072, 768]
# 5e5c060dd8e6a3494f1b encoder_layers_encoder_layer_6_mlp_0_bias: float32[3072]
# 7e746d0a47d1c8479716 encoder_layers_encoder_layer_6_mlp_3_weight: float32[768, 3072]
# 1b44bf56018188162d1c encoder_layers_encoder_layer_6_mlp_3_bias: float32[768]
# 2cf4373c964e095f83af encoder_layers_encoder_layer_7_ln_1_weight: float32[768]
# 16d18ee3b70715b1a26d encoder_layers_encoder_layer_7_ln_1_bias: float32[768]
# 79e4716d7a15f2d055f3 encoder_layers_encoder_layer_7_self_attention_in_proj_weight: float32[2304, 768]
# 0c9ab23334e3cd261687 encoder_layers_encoder_layer_7_self_attention_in_proj_bias: float32[2304]
# 17a11cc641cf8be77231 encoder_layers_encoder_layer_7_self_attention_out_proj_weight: float32[768, 768]
# 6da54f7aa242869cebaf encoder_layers_encoder_layer_7_self_attention_out_proj_bias: float32[768]
# fb501e173a374f60d3ac encoder_layers_encoder_layer_7_ln_2_weight: float32[768]
# 6de48bb62a55270b3989 encoder_layers_encoder_layer_7_ln_2_bias: float32[768]
# 3421c1edc056f7d8a91a encoder_layers_encoder_layer_7_mlp_0_weight: float32[3072, 768]
# ebdc04f471975aa8d2bc encoder_layers_encoder_layer_7_mlp_0_bias: float32[3072]
# 6a901f4d98759c1637c5 encoder_layers_encoder_layer_7_mlp_3_weight: float32[768, 3072]
# 365e19a6cd1f5cc2c4b5 encoder_layers_encoder_layer_7_mlp_3_bias: float32[768]
# ee77d12c409b423c39ce encoder_layers_encoder_layer_8_ln_1_weight: float32[768]
# 73930c32e07e2ef9e17b encoder_layers_encoder_layer_8_ln_1_bias: float32[768]
# d6ce878a22614a6275eb encoder_layers_encoder_layer_8_self_attention_in_proj_weight: float32[2304, 768]
# 04d618590c92f73b5e70 encoder_layers_encoder_layer_8_self_attention_in_proj_bias: float32[2304]
# b39756b9da1b9dae815c encoder_layers_encoder_layer_8_self_attention_out_proj_weight: float32[768, 768]
# 14a5639f75eea620a147 encoder_layers_encoder_layer_8_self_attention_out_proj_bias: float32[768]
# fd4715f1605bc8903224 encoder_layers_encoder_layer_8_ln_2_weight: float32[768]
# 1350888665eb7c7545ef encoder_layers_encoder_layer_8_ln_2_bias: float32[768]
# 2866ce6bc094b6dbf4c0 encoder_layers_encoder_layer_8_mlp_0_weight: float32[3072, 768]
# 72c64607a24239c4766d encoder_layers_encoder_layer_8_mlp_0_bias: float32[3072]
# 059334e1b56b6100d93e encoder_layers_encoder_layer_8_mlp_3_weight: float32[768, 3072]
# e487d8cb2df4326236f2 encoder_layers_encoder_layer_8_mlp_3_bias: float32[768]
# 72d05f6001c51d3f7391 encoder_layers_encoder_layer_9_ln_1_weight: float32[768]
# 0f5850e9a602705a30f8 encoder_layers_encoder_layer_9_ln_1_bias: float32[768]
# b3e60bbcf5bbdcc1d894 encoder_layers_encoder_layer_9_self_attention_in_proj_weight: float32[2304, 768]
# b88ce4fdc8103f78dcb9 encoder_layers_encoder_layer_9_self_attention_in_proj_bias: float32[2304]
# ad9eac92f9b0d69154f6 encoder_layers_encoder_layer_9_self_attention_out_proj_weight: float32[768, 768]
# 1cb52de8471f1c128bd7 encoder_layers_encoder_layer_9_self_attention_out_proj_bias: float32[768]
# fa268e072bd634538393 encoder_layers_encoder_layer_9_ln_2_weight: float32[768]
# 43faae491aee79a9c898 encoder_layers_encoder_layer_9_ln_2_bias: float32[768]
# b338612bb08b85acbb50 encoder_layers_encoder_layer_9_mlp_0_weight: float32[3072, 768]
# 175178e1385a358ab5bc encoder_layers_encoder_layer_9_mlp_0_bias: float32[3072]
# 6a07c6fec6b8f360cc10 encoder_layers_encoder_layer_9_mlp_3_weight: float32[768, 3072]
# 9acc6114a60651aa2ad8 encoder_layers_encoder_layer_9_mlp_3_bias: float32[768]
# ee316c12d9e5a7166882 encoder_layers_encoder_layer_10_ln_1_weight: float32[768]
# 59e8ae06465e4de02e33 encoder_layers_encoder_layer_10_ln_1_bias: float32[768]
# ac5dd4e7345c88a30084 encoder_layers_encoder_layer_10_self_attention_in_proj_weight: float32[2304, 768]
# e59528414b03b937368a encoder_layers_encoder_layer_10_self_attention_in_proj_bias: float32[2304]
# 71c821e1d75e6c3655c2 encoder_layers_encoder_layer_10_self_attention_out_proj_weight: float32[768, 768]
# b0a8c2edc6c94d712559 encoder_layers_encoder_layer_10_self_attention_out_proj_bias: float32[768]
# 9e6b8e53aa70245a632b encoder_layers_encoder_layer_10_ln_2_weight: float32[768]
# 19518c660c3983986f5a encoder_layers_encoder_layer_10_ln_2_bias: float32[768]
# e890d2600b5b820a8998 encoder_layers_encoder_layer_10_mlp_0_weight: float32[3072, 768]
# e96a7faddbc7de65be3a encoder_layers_encoder_layer_10_mlp_0_bias: float32[3072]
# ef21cc2f3f3441793070 encoder_layers_encoder_layer_10_mlp_3_weight: float32[768, 3072]
# 6c0679be29a7a70c3206 encoder_layers_encoder_layer_10_mlp_3_bias: float32[768]
# 24bc2067a30e15439b44 encoder_layers_encoder_layer_11_ln_1_weight: float32[768]
# f6438abbc119eec91634 encoder_layers_encoder_layer_11_ln_1_bias: float32[768]
# fd136556faf09734adbe encoder_layers_encoder_layer_11_self_attention_in_proj_weight: float32[2304, 768]
# f322dc0f9ba8483eca08 encoder_layers_encoder_layer_11_self_attention_in_proj_bias: float32[2304]
# c8f5e13345fec61fd28a encoder_layers_encoder_layer_11_self_attention_out_proj_weight: float32[768, 768]
# 1d292b9264d52ff58bb4 encoder_layers_encoder_layer_11_self_attention_out_proj_bias: float32[768]
# a8f8c702eeeb4003a0de encoder_layers_encoder_layer_11_ln_2_weight: float32[768]
# 960e2e181e3f193f7526 encoder_layers_encoder_layer_11_ln_2_bias: float32[768]
# 0fb259c6b63d22d39701 encoder_layers_encoder_layer_11_mlp_0_weight: float32[3072, 768]
# bec7e29cb382ecf52644 encoder_layers_encoder_layer_11_mlp_0_bias: float32[3072]
# a8ad6b5d9d51f9774fd6 encoder_layers_encoder_layer_11_mlp_3_weight: float32[768, 3072]
# e21d2d10db54a3c21be3 encoder_layers_encoder_layer_11_mlp_3_bias: float32[768]
# f3cf6f339b23918e2399 encoder_ln_weight: float32[768]
# f520576e4fabe6a01158 encoder_ln_bias: float32[768]
# d2faee55ed2bde8597f3 heads_head_weight: float32[1000, 768]
# 582d6e228db2a9764d85 heads_head_bias: float32[1000]
