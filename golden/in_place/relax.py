# in_place, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        x: R.Tensor((batch, 15, 8), dtype="float32"),
        linear_weight: R.Tensor((8, 8), dtype="float32"),
        linear_bias: R.Tensor((8,), dtype="float32"),
        relu__const: R.Tensor((8,), dtype="int64"),
    ) -> R.Tensor((batch, 15, 8), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            linear__1: R.Tensor((8, 8), dtype="float32") = R.permute_dims(linear_weight, axes=None)
            linear__2: R.Tensor((batch, 15, 8), dtype="float32") = R.matmul(x, linear__1, out_dtype=None)
            linear: R.Tensor((batch, 15, 8), dtype="float32") = R.add(linear__2, linear_bias)
            mul: R.Tensor((batch, 15, 8), dtype="float32") = R.multiply(linear, R.const(2.0, "float32"))
            mul_: R.Tensor((batch, 15, 8), dtype="float32") = R.multiply(linear, R.const(0.5, "float32"))
            add___1: R.Tensor((batch, 15, 8), dtype="float32") = R.multiply(x, R.const(2.0, "float32"))
            add_: R.Tensor((batch, 15, 8), dtype="float32") = R.add(mul_, add___1)
            getitem__1: R.Tensor((batch, 1, 8), dtype="float32") = R.strided_slice(add_, (1,), (0,), (1,), (1,), assume_inbound=True)
            getitem: R.Tensor((batch, 8), dtype="float32") = R.squeeze(getitem__1, axis=[1])
            sub___1: R.Tensor((batch, 8), dtype="float32") = R.subtract(getitem, R.const(1.0, "float32"))
            sub___2: R.Tensor((batch, 1, 8), dtype="float32") = R.expand_dims(sub___1, axis=[1])
            sub___3: R.Tensor((batch, 14, 8), dtype="float32") = R.strided_slice(add_, (1,), (1,), (15,), (1,), assume_inbound=True)
            sub___4: R.Tensor((batch, 15, 8), dtype="float32") = R.concat((sub___2, sub___3), axis=1)
            getitem_1__1: R.Tensor((batch, 1, 8), dtype="float32") = R.strided_slice(sub___4, (1,), (14,), (15,), (1,), assume_inbound=True)
            getitem_1: R.Tensor((batch, 8), dtype="float32") = R.squeeze(getitem_1__1, axis=[1])
            getitem_2__1: R.Tensor((batch, 1, 8), dtype="float32") = R.strided_slice(mul, (1,), (1,), (2,), (1,), assume_inbound=True)
            getitem_2: R.Tensor((batch, 8), dtype="float32") = R.squeeze(getitem_2__1, axis=[1])
            copy___1: R.Tensor((batch, 14, 8), dtype="float32") = R.strided_slice(sub___4, (1,), (0,), (14,), (1,), assume_inbound=True)
            copy___2: R.Tensor((batch, 1, 8), dtype="float32") = R.expand_dims(getitem_2, axis=[1])
            copy_: R.Tensor((batch, 15, 8), dtype="float32") = R.concat((copy___1, copy___2), axis=1)
            getitem_3: R.Tensor((batch, 15, 3), dtype="float32") = R.strided_slice(copy_, (2,), (0,), (8,), (3,), assume_inbound=True)
            relu___1: R.Tensor((batch, 15, 3), dtype="float32") = R.nn.relu(getitem_3)
            relu___2: R.Tensor((batch, 15, 11), dtype="float32") = R.concat((copy_, relu___1), axis=2)
            relu_: R.Tensor((batch, 15, 8), dtype="float32") = R.take(relu___2, relu__const, axis=2, mode="fast")
            add: R.Tensor((batch, 15, 8), dtype="float32") = R.add(relu_, mul)
            gv: R.Tensor((batch, 15, 8), dtype="float32") = add
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 86b02f5667ee8637e15a linear_weight: float32[8, 8]
# 509a3d734fe4082945a5 linear_bias: float32[8]
# b0fca89b32aff39a237c relu__const: int64[8]
