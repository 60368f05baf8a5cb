# cross_attention, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 9, 24), dtype="float32"),
        memory: R.Tensor((batch, 13, 16), dtype="float32"),
        attention_q_proj_weight: R.Tensor((24, 24), dtype="float32"),
        attention_k_proj_weight: R.Tensor((24, 16), dtype="float32"),
        attention_v_proj_weight: R.Tensor((24, 16), dtype="float32"),
        attention_in_proj_bias: R.Tensor((72,), dtype="float32"),
        attention_out_proj_weight: R.Tensor((24, 24), dtype="float32"),
        attention_out_proj_bias: R.Tensor((24,), dtype="float32"),
    ) -> R.Tensor((batch, 9, 24), dtype="float32"):
        R.func_attr({"num_input": 2, "output_structure": "0"})
        with R.dataflow():
            attention__1: R.Tensor((9, batch, 24), dtype="float32") = R.permute_dims(x, axes=[1, 0, 2])
            attention__2: R.Tensor((13, batch, 16), dtype="float32") = R.permute_dims(memory, axes=[1, 0, 2])
            attention__3: R.Tensor((24,), dtype="float32") = R.strided_slice(attention_in_proj_bias, (0,), (0,), (24,), assume_inbound=True)
            attention__4: R.Tensor((24,), dtype="float32") = R.strided_slice(attention_in_proj_bias, (0,), (24,), (48,), assume_inbound=True)
            attention__5: R.Tensor((24,), dtype="float32") = R.strided_slice(attention_in_proj_bias, (0,), (48,), (72,), assume_inbound=True)
            attention__6: R.Tensor((24, 24), dtype="float32") = R.permute_dims(attention_q_proj_weight, axes=None)
            attention__7: R.Tensor((9, batch, 24), dtype="float32") = R.matmul(attention__1, attention__6, out_dtype=None)
            attention__8: R.Tensor((9, batch, 24), dtype="float32") = R.add(attention__7, attention__3)
            attention__9: R.Tensor((16, 24), dtype="float32") = R.permute_dims(attention_k_proj_weight, axes=None)
            attention__10: R.Tensor((13, batch, 24), dtype="float32") = R.matmul(attention__2, attention__9, out_dtype=None)
            attention__11: R.Tensor((13, batch, 24), dtype="float32") = R.add(attention__10, attention__4)
            attention__12: R.Tensor((16, 24), dtype="float32") = R.permute_dims(attention_v_proj_weight, axes=None)
            attention__13: R.Tensor((13, batch, 24), dtype="float32") = R.matmul(attention__2, attention__12, out_dtype=None)
            attention__14: R.Tensor((13, batch, 24), dtype="float32") = R.add(attention__13, attention__5)
            attention__15: R.Tensor((9, batch * 3, 8), dtype="float32") = R.reshape(attention__8, R.shape([9, batch * 3, 8]))
            attention__16: R.Tensor((batch * 3, 9, 8), dtype="float32") = R.permute_dims(attention__15, axes=[1, 0, 2])
            attention__17: R.Tensor((13, batch * 3, 8), dtype="float32") = R.reshape(attention__11, R.shape([13, batch * 3, 8]))
            attention__18: R.Tensor((batch * 3, 13, 8), dtype="float32") = R.permute_dims(attention__17, axes=[1, 0, 2])
            attention__19: R.Tensor((13, batch * 3, 8), dtype="float32") = R.reshape(attention__14, R.shape([13, batch * 3, 8]))
            attention__20: R.Tensor((batch * 3, 13, 8), dtype="float32") = R.permute_dims(attention__19, axes=[1, 0, 2])
            attention__21: R.Tensor((batch, 3, 9, 8), dtype="float32") = R.reshape(attention__16, R.shape([batch, 3, 9, 8]))
            attention__22: R.Tensor((batch, 3, 13, 8), dtype="float32") = R.reshape(attention__18, R.shape([batch, 3, 13, 8]))
            attention__23: R.Tensor((batch, 3, 13, 8), dtype="float32") = R.reshape(attention__20, R.shape([batch, 3, 13, 8]))
            attention__24: R.Tensor((batch, 3, 9, 8), dtype="float32") = R.multiply(attention__21, R.const(0.35355338454246521, "float32"))
            attention__25: R.Tensor((batch, 3, 8, 13), dtype="float32") = R.permute_dims(attention__22, axes=[0, 1, 3, 2])
            attention__26: R.Tensor((batch, 3, 9, 13), dtype="float32") = R.matmul(attention__24, attention__25, out_dtype=None)
            attention__27: R.Tensor((batch, 3, 9, 13), dtype="float32") = R.nn.softmax(attention__26, axis=-1)
            attention__28: R.Tensor((batch, 3, 9, 8), dtype="float32") = R.matmul(attention__27, attention__23, out_dtype=None)
            attention__29: R.Tensor((9, batch, 3, 8), dtype="float32") = R.permute_dims(attention__28, axes=[2, 0, 1, 3])
            attention__30: R.Tensor((batch * 9, 24), dtype="float32") = R.reshape(attention__29, R.shape([batch * 9, 24]))
            attention__31: R.Tensor((24, 24), dtype="float32") = R.permute_dims(attention_out_proj_weight, axes=None)
            attention__32: R.Tensor((batch * 9, 24), dtype="float32") = R.matmul(attention__30, attention__31, out_dtype=None)
            attention__33: R.Tensor((batch * 9, 24), dtype="float32") = R.add(attention__32, attention_out_proj_bias)
            attention__34: R.Tensor((9, batch, 24), dtype="float32") = R.reshape(attention__33, R.shape([9, batch, 24]))
            attention: R.Tensor((batch, 9, 24), dtype="float32") = R.permute_dims(attention__34, axes=[1, 0, 2])
            add: R.Tensor((batch, 9, 24), dtype="float32") = R.add(x, attention)
            gv: R.Tensor((batch, 9, 24), dtype="float32") = add
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 8007aeae49ced7d47ad7 attention_q_proj_weight: float32[24, 24]
# 9850d5c97b3e77a7565e attention_k_proj_weight: float32[24, 16]
# 31fd04886e424c30d869 attention_v_proj_weight: float32[24, 16]
# 879d03dcee223ec4ca03 attention_in_proj_bias: float32[72]
# daadeaf233d18cdd7e11 attention_out_proj_weight: float32[24, 24]
# 7cb4a75c3367517d08e6 attention_out_proj_bias: float32[24]
