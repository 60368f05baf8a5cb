# rotary_gqa, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

n = TypeVar("n")
batch = TypeVar("batch")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int32"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"tirx.noalias": True})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(T.Cast("int64", index[i]) < T.int64(0) or T.Cast("int64", index[i]) >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["token: embedding: an index is out of range: the axis has size 50, so it must be at least 0 and less than 50"])
            for i in range(n):
                out[i] = T.Cast("int64", index[i]) + T.Select(T.Cast("int64", index[i]) < T.int64(0), size, T.int64(0))

    @R.function
    def main(
        tokens: R.Tensor((batch, 14), dtype="int32"),
        token_weight: R.Tensor((50, 24), dtype="float32"),
        norm1_weight: R.Tensor((24,), dtype="float32"),
        query_weight: R.Tensor((24, 24), dtype="float32"),
        key_weight: R.Tensor((12, 24), dtype="float32"),
        value_weight: R.Tensor((12, 24), dtype="float32"),
        out_weight: R.Tensor((24, 24), dtype="float32"),
        norm2_weight: R.Tensor((24,), dtype="float32"),
        gate_weight: R.Tensor((40, 24), dtype="float32"),
        up_weight: R.Tensor((40, 24), dtype="float32"),
        down_weight: R.Tensor((24, 40), dtype="float32"),
        _tensor_constant0: R.Tensor((14, 6), dtype="float32"),
        _tensor_constant1: R.Tensor((14, 6), dtype="float32"),
        _tensor_constant2: R.Tensor((14, 6), dtype="float32"),
        _tensor_constant3: R.Tensor((14, 6), dtype="float32"),
        scaled_dot_product_attention__8_const: R.Tensor((), dtype="float32"),
    ) -> R.Tensor((batch, 14, 50), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            token__1: R.Tensor((batch * 14,), dtype="int32") = R.reshape(tokens, R.shape([batch * 14]))
            token__2 = R.call_tir(cls.embedding_at, (token__1, 50), out_ty=R.Tensor((batch * 14,), dtype="int64"))
            token__3: R.Tensor((batch, 14), dtype="int64") = R.reshape(token__2, R.shape([batch, 14]))
            token: R.Tensor((batch, 14, 24), dtype="float32") = R.take(token_weight, token__3, axis=0, mode="clip")
            norm1: R.Tensor((batch, 14, 24), dtype="float32") = R.nn.rms_norm(token, norm1_weight, axes=[-1], epsilon=1.1920928955078125e-07)
            query__1: R.Tensor((24, 24), dtype="float32") = R.permute_dims(query_weight, axes=None)
            query: R.Tensor((batch, 14, 24), dtype="float32") = R.matmul(norm1, query__1, out_dtype=None)
            unflatten: R.Tensor((batch, 14, 4, 6), dtype="float32") = R.reshape(query, R.shape([batch, 14, 4, 6]))
            transpose: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.permute_dims(unflatten, axes=[0, 2, 1, 3])
            key__1: R.Tensor((24, 12), dtype="float32") = R.permute_dims(key_weight, axes=None)
            key: R.Tensor((batch, 14, 12), dtype="float32") = R.matmul(norm1, key__1, out_dtype=None)
            unflatten_1: R.Tensor((batch, 14, 2, 6), dtype="float32") = R.reshape(key, R.shape([batch, 14, 2, 6]))
            transpose_1: R.Tensor((batch, 2, 14, 6), dtype="float32") = R.permute_dims(unflatten_1, axes=[0, 2, 1, 3])
            value__1: R.Tensor((24, 12), dtype="float32") = R.permute_dims(value_weight, axes=None)
            value: R.Tensor((batch, 14, 12), dtype="float32") = R.matmul(norm1, value__1, out_dtype=None)
            unflatten_2: R.Tensor((batch, 14, 2, 6), dtype="float32") = R.reshape(value, R.shape([batch, 14, 2, 6]))
            transpose_2: R.Tensor((batch, 2, 14, 6), dtype="float32") = R.permute_dims(unflatten_2, axes=[0, 2, 1, 3])
            getitem: R.Tensor((batch, 4, 14, 3), dtype="float32") = R.strided_slice(transpose, (3,), (0,), (3,), assume_inbound=True)
            getitem_1: R.Tensor((batch, 4, 14, 3), dtype="float32") = R.strided_slice(transpose, (3,), (3,), (6,), assume_inbound=True)
            mul: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.multiply(transpose, _tensor_constant0)
            neg: R.Tensor((batch, 4, 14, 3), dtype="float32") = R.negative(getitem_1)
            cat: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.concat((neg, getitem), axis=3)
            mul_1: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.multiply(cat, _tensor_constant1)
            add: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.add(mul, mul_1)
            getitem_2: R.Tensor((batch, 2, 14, 3), dtype="float32") = R.strided_slice(transpose_1, (3,), (0,), (3,), assume_inbound=True)
            getitem_3: R.Tensor((batch, 2, 14, 3), dtype="float32") = R.strided_slice(transpose_1, (3,), (3,), (6,), assume_inbound=True)
            mul_2: R.Tensor((batch, 2, 14, 6), dtype="float32") = R.multiply(transpose_1, _tensor_constant2)
            neg_1: R.Tensor((batch, 2, 14, 3), dtype="float32") = R.negative(getitem_3)
            cat_1: R.Tensor((batch, 2, 14, 6), dtype="float32") = R.concat((neg_1, getitem_2), axis=3)
            mul_3: R.Tensor((batch, 2, 14, 6), dtype="float32") = R.multiply(cat_1, _tensor_constant3)
            add_1: R.Tensor((batch, 2, 14, 6), dtype="float32") = R.add(mul_2, mul_3)
            scaled_dot_product_attention__1: R.Tensor((14, 14), dtype="int8") = R.ones(R.shape([14, 14]), dtype="int8")
            scaled_dot_product_attention__2: R.Tensor((14, 14), dtype="int8") = R.tril(scaled_dot_product_attention__1, 0)
            scaled_dot_product_attention__3: R.Tensor((14, 14), dtype="bool") = R.not_equal(scaled_dot_product_attention__2, R.const(0, "int8"))
            scaled_dot_product_attention__4: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.multiply(add, R.const(0.40824830532073975, "float32"))
            scaled_dot_product_attention__5: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.repeat(add_1, repeats=2, axis=1)
            scaled_dot_product_attention__6: R.Tensor((batch, 4, 6, 14), dtype="float32") = R.permute_dims(scaled_dot_product_attention__5, axes=[0, 1, 3, 2])
            scaled_dot_product_attention__7: R.Tensor((batch, 4, 14, 14), dtype="float32") = R.matmul(scaled_dot_product_attention__4, scaled_dot_product_attention__6, out_dtype=None)
            scaled_dot_product_attention__8: R.Tensor((batch, 4, 14, 14), dtype="float32") = R.where(scaled_dot_product_attention__3, scaled_dot_product_attention__7,
                scaled_dot_product_attention__8_const)
            scaled_dot_product_attention__9: R.Tensor((batch, 4, 14, 14), dtype="float32") = R.nn.softmax(scaled_dot_product_attention__8, axis=-1)
            scaled_dot_product_attention__10: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.repeat(transpose_2, repeats=2, axis=1)
            scaled_dot_product_attention: R.Tensor((batch, 4, 14, 6), dtype="float32") = R.matmul(scaled_dot_product_attention__9, scaled_dot_product_attention__10, out_dtype=None)
            transpose_3: R.Tensor((batch, 14, 4, 6), dtype="float32") = R.permute_dims(scaled_dot_product_attention, axes=[0, 2, 1, 3])
            flatten: R.Tensor((batch, 14, 24), dtype="float32") = R.reshape(transpose_3, R.shape([batch, 14, 24]))
            out__1: R.Tensor((24, 24), dtype="float32") = R.permute_dims(out_weight, axes=None)
            out: R.Tensor((batch, 14, 24), dtype="float32") = R.matmul(flatten, out__1, out_dtype=None)
            add_2: R.Tensor((batch, 14, 24), dtype="float32") = R.add(token, out)
            norm2: R.Tensor((batch, 14, 24), dtype="float32") = R.nn.rms_norm(add_2, norm2_weight, axes=[-1], epsilon=1.1920928955078125e-07)
            gate__1: R.Tensor((24, 40), dtype="float32") = R.permute_dims(gate_weight, axes=None)
            gate: R.Tensor((batch, 14, 40), dtype="float32") = R.matmul(norm2, gate__1, out_dtype=None)
            silu: R.Tensor((batch, 14, 40), dtype="float32") = R.nn.silu(gate)
            up__1: R.Tensor((24, 40), dtype="float32") = R.permute_dims(up_weight, axes=None)
            up: R.Tensor((batch, 14, 40), dtype="float32") = R.matmul(norm2, up__1, out_dtype=None)
            mul_4: R.Tensor((batch, 14, 40), dtype="float32") = R.multiply(silu, up)
            down__1: R.Tensor((40, 24), dtype="float32") = R.permute_dims(down_weight, axes=None)
            down: R.Tensor((batch, 14, 24), dtype="float32") = R.matmul(mul_4, down__1, out_dtype=None)
            add_3: R.Tensor((batch, 14, 24), dtype="float32") = R.add(add_2, down)
            linear__1: R.Tensor((24, 50), dtype="float32") = R.permute_dims(token_weight, axes=None)
            linear: R.Tensor((batch, 14, 50), dtype="float32") = R.matmul(add_3, linear__1, out_dtype=None)
            gv: R.Tensor((batch, 14, 50), dtype="float32") = linear
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 6169ce63c69561cffbe6 token_weight: float32[50, 24]
# 995cd8d9f38a78531fff norm1_weight: float32[24]
# b562e681923ed22ad064 query_weight: float32[24, 24]
# 6e66d13440caeefe0e3d key_weight: float32[12, 24]
# 7fdd872d1d3714f7323d value_weight: float32[12, 24]
# 1371065e086a65fb614b out_weight: float32[24, 24]
# 776a7cf590ca82ccc331 norm2_weight: float32[24]
# 5d01f9a5060aa6c1f016 gate_weight: float32[40, 24]
# 96a893f48f805c507e00 up_weight: float32[40, 24]
# 98dac3369eca162f7456 down_weight: float32[24, 40]
# 548ae82913b48ccae5af _tensor_constant0: float32[14, 6]
# dc80f04be0382fb4517c _tensor_constant1: float32[14, 6]
# 548ae82913b48ccae5af _tensor_constant2: float32[14, 6]
# dc80f04be0382fb4517c _tensor_constant3: float32[14, 6]
# c8d874e44b77e17c9b14 scaled_dot_product_attention__8_const: float32[] = -inf
