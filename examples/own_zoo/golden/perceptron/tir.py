# perceptron, stage tir: the Relax module after legalization
# torch 2.14.1, apache-tvm 0.27.0.post1
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
    def add(_0__2: T.Buffer((batch, T.int64(7)), "float32"), _0_bias: T.Buffer((T.int64(7),), "float32"), T_add: T.Buffer((batch, T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(7)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_0__2[v_ax0, v_ax1], _0_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _0__2[v_ax0, v_ax1] + _0_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add1(_2__2: T.Buffer((batch, T.int64(5)), "float32"), _2_bias: T.Buffer((T.int64(5),), "float32"), T_add: T.Buffer((batch, T.int64(5)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(5)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_2__2[v_ax0, v_ax1], _2_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _2__2[v_ax0, v_ax1] + _2_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def matmul(input_1: T.Buffer((batch, T.int64(12)), "float32"), _0__1: T.Buffer((T.int64(12), T.int64(7)), "float32"), matmul: T.Buffer((batch, T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(7), T.int64(12)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(input_1[v_i0, v_k], _0__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + input_1[v_i0, v_k] * _0__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(_1: T.Buffer((batch, T.int64(7)), "float32"), _2__1: T.Buffer((T.int64(7), T.int64(5)), "float32"), matmul: T.Buffer((batch, T.int64(5)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(5), T.int64(7)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_1[v_i0, v_k], _2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _1[v_i0, v_k] * _2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def tanh(_0: T.Buffer((batch, T.int64(7)), "float32"), tanh: T.Buffer((batch, T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(7)):
            with T.sblock("tanh"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(_0[v_i0, v_i1])
                T.writes(tanh[v_i0, v_i1])
                tanh[v_i0, v_i1] = T.tanh(_0[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def transpose(_0_weight: T.Buffer((T.int64(7), T.int64(12)), "float32"), T_transpose: T.Buffer((T.int64(12), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(7)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_0_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _0_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_2_weight: T.Buffer((T.int64(5), T.int64(7)), "float32"), T_transpose: T.Buffer((T.int64(7), T.int64(5)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(7), T.int64(5)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _2_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 12), dtype="float32"),
        _0_weight: R.Tensor((7, 12), dtype="float32"),
        _0_bias: R.Tensor((7,), dtype="float32"),
        _2_weight: R.Tensor((5, 7), dtype="float32"),
        _2_bias: R.Tensor((5,), dtype="float32"),
    ) -> R.Tensor((batch, 5), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.transpose, (_0_weight,), out_ty=R.Tensor((12, 7), dtype="float32"))
            _0__2 = R.call_tir(cls.matmul, (input_1, _0__1), out_ty=R.Tensor((batch, 7), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__2, _0_bias), out_ty=R.Tensor((batch, 7), dtype="float32"))
            _1 = R.call_tir(cls.tanh, (_0,), out_ty=R.Tensor((batch, 7), dtype="float32"))
            _2__1 = R.call_tir(cls.transpose1, (_2_weight,), out_ty=R.Tensor((7, 5), dtype="float32"))
            _2__2 = R.call_tir(cls.matmul1, (_1, _2__1), out_ty=R.Tensor((batch, 5), dtype="float32"))
            _2 = R.call_tir(cls.add1, (_2__2, _2_bias), out_ty=R.Tensor((batch, 5), dtype="float32"))
            gv: R.Tensor((batch, 5), dtype="float32") = _2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 076884476e711a8cd386 _0_weight: float32[7, 12]
# 76dc04261b4e852631e4 _0_bias: float32[7]
# 23505acf15a6cfc9698d _2_weight: float32[5, 7]
# e2ce45f4f87f4f8d31b2 _2_bias: float32[5]
