# conv1d, stage relax: the Relax module imported from the graph
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

batch = TypeVar("batch")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def expm1(operand0: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), expm1: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("expm1"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(operand0[v_i0, v_i1, v_i2])
                T.writes(expm1[v_i0, v_i1, v_i2])
                expm1[v_i0, v_i1, v_i2] = T.call_pure_extern("float32", "expm1f", operand0[v_i0, v_i1, v_i2])

    @R.function
    def main(
        x: R.Tensor((batch, 6, 64), dtype="float32"),
        first_weight: R.Tensor((16, 6, 9), dtype="float32"),
        first_bias: R.Tensor((16,), dtype="float32"),
        norm_weight: R.Tensor((16,), dtype="float32"),
        norm_bias: R.Tensor((16,), dtype="float32"),
        second_weight: R.Tensor((24, 16, 3), dtype="float32"),
        second_bias: R.Tensor((24,), dtype="float32"),
        out_weight: R.Tensor((10, 12), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
        norm_running_mean: R.Tensor((16,), dtype="float32"),
        norm_running_var: R.Tensor((16,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            first__1: R.Tensor((batch, 16, 32), dtype="float32") = R.nn.conv1d(x, first_weight, strides=[2], padding=[4, 4], dilation=[1], groups=1, data_layout="NCW", kernel_layout="OIW",
                out_layout="NCW", out_dtype=None)
            first__2: R.Tensor((1, 16, 1), dtype="float32") = R.reshape(first_bias, R.shape([1, 16, 1]))
            first: R.Tensor((batch, 16, 32), dtype="float32") = R.add(first__1, first__2)
            norm__1: R.Tuple(R.Tensor((batch, 16, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")) = R.nn.batch_norm(first, norm_weight, norm_bias,
                norm_running_mean, norm_running_var, axis=1, epsilon=1.0000000000000001e-05, center=True, scale=True, momentum=0.10000000000000001, training=False)
            norm: R.Tensor((batch, 16, 32), dtype="float32") = norm__1[0]
            elu__1: R.Tensor((batch, 16, 32), dtype="bool") = R.greater(norm, R.const(0.0, "float32"))
            elu__2: R.Tensor((batch, 16, 32), dtype="float32") = R.multiply(norm, R.const(1.0, "float32"))
            elu__3: R.Tensor((batch, 16, 32), dtype="float32") = R.multiply(norm, R.const(1.0, "float32"))
            elu__4 = R.call_tir(cls.expm1, (elu__3,), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__5: R.Tensor((batch, 16, 32), dtype="float32") = R.multiply(R.const(1.0, "float32"), elu__4)
            elu: R.Tensor((batch, 16, 32), dtype="float32") = R.where(elu__1, elu__2, elu__5)
            max_pool1d: R.Tensor((batch, 16, 16), dtype="float32") = R.nn.max_pool1d(elu, pool_size=[2], strides=[2], dilation=[1], padding=[0, 0], ceil_mode=False, count_include_pad=False,
                layout="NCW", out_layout="NCW")
            second__1: R.Tensor((batch, 24, 16), dtype="float32") = R.nn.conv1d(max_pool1d, second_weight, strides=[1], padding=[4, 4], dilation=[4], groups=1, data_layout="NCW", kernel_layout="OIW",
                out_layout="NCW", out_dtype=None)
            second__2: R.Tensor((1, 24, 1), dtype="float32") = R.reshape(second_bias, R.shape([1, 24, 1]))
            second: R.Tensor((batch, 24, 16), dtype="float32") = R.add(second__1, second__2)
            glu__1: R.Tuple(R.Tensor((batch, 12, 16), dtype="float32"), R.Tensor((batch, 12, 16), dtype="float32")) = R.split(second, indices_or_sections=2, axis=1)
            glu__2: R.Tensor((batch, 12, 16), dtype="float32") = glu__1[0]
            glu__3: R.Tensor((batch, 12, 16), dtype="float32") = glu__1[1]
            glu__4: R.Tensor((batch, 12, 16), dtype="float32") = R.sigmoid(glu__3)
            glu: R.Tensor((batch, 12, 16), dtype="float32") = R.multiply(glu__2, glu__4)
            amax: R.Tensor((batch, 12), dtype="float32") = R.max(glu, axis=[2], keepdims=False)
            out__1: R.Tensor((12, 10), dtype="float32") = R.permute_dims(out_weight, axes=None)
            out__2: R.Tensor((batch, 10), dtype="float32") = R.matmul(amax, out__1, out_dtype=None)
            out: R.Tensor((batch, 10), dtype="float32") = R.add(out__2, out_bias)
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 9f58c9ebe20b76a64f03 first_weight: float32[16, 6, 9]
# b94013edab61153469c9 first_bias: float32[16]
# 05ad0986308ba41fb5f1 norm_weight: float32[16]
# 528887c07a12e53692fe norm_bias: float32[16]
# 3930d7c8d474b8d32463 second_weight: float32[24, 16, 3]
# d67e8dcdf3ab4ce0e6b1 second_bias: float32[24]
# faca2f0af4acff46269a out_weight: float32[10, 12]
# 093000f80ca3be838620 out_bias: float32[10]
# 84dab8bff2ea5419746f norm_running_mean: float32[16]
# d2115ccf531d292b1e5b norm_running_var: float32[16]
