# perceptron, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @R.function
    def main(
        input_1: R.Tensor((batch, 12), dtype="float32"),
        _0_weight: R.Tensor((7, 12), dtype="float32"),
        _0_bias: R.Tensor((7,), dtype="float32"),
        _2_weight: R.Tensor((5, 7), dtype="float32"),
        _2_bias: R.Tensor((5,), dtype="float32"),
    ) -> R.Tensor((batch, 5), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        with R.dataflow():
            _0__1: R.Tensor((12, 7), dtype="float32") = R.permute_dims(_0_weight, axes=None)
            _0__2: R.Tensor((batch, 7), dtype="float32") = R.matmul(input_1, _0__1, out_dtype=None)
            _0: R.Tensor((batch, 7), dtype="float32") = R.add(_0__2, _0_bias)
            _1: R.Tensor((batch, 7), dtype="float32") = R.tanh(_0)
            _2__1: R.Tensor((7, 5), dtype="float32") = R.permute_dims(_2_weight, axes=None)
            _2__2: R.Tensor((batch, 5), dtype="float32") = R.matmul(_1, _2__1, out_dtype=None)
            _2: R.Tensor((batch, 5), dtype="float32") = R.add(_2__2, _2_bias)
            gv: R.Tensor((batch, 5), dtype="float32") = _2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 076884476e711a8cd386 _0_weight: float32[7, 12]
# 76dc04261b4e852631e4 _0_bias: float32[7]
# 23505acf15a6cfc9698d _2_weight: float32[5, 7]
# e2ce45f4f87f4f8d31b2 _2_bias: float32[5]
