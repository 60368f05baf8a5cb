# mlp, stage tir: the Relax module after legalization
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
    def add(linear0__2: T.Buffer((batch, T.int64(128)), "float32"), linear0_bias: T.Buffer((T.int64(128),), "float32"), T_add: T.Buffer((batch, T.int64(128)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(128)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(linear0__2[v_ax0, v_ax1], linear0_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = linear0__2[v_ax0, v_ax1] + linear0_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add1(linear1__2: T.Buffer((batch, T.int64(10)), "float32"), linear1_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(linear1__2[v_ax0, v_ax1], linear1_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = linear1__2[v_ax0, v_ax1] + linear1_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((batch, T.int64(784)), "float32"), linear0__1: T.Buffer((T.int64(784), T.int64(128)), "float32"), matmul: T.Buffer((batch, T.int64(128)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(128), T.int64(784)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k], linear0__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + x[v_i0, v_k] * linear0__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(relu: T.Buffer((batch, T.int64(128)), "float32"), linear1__1: T.Buffer((T.int64(128), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(128)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(relu[v_i0, v_k], linear1__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + relu[v_i0, v_k] * linear1__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def relu(linear0: T.Buffer((batch, T.int64(128)), "float32"), relu: T.Buffer((batch, T.int64(128)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(128)):
            with T.sblock("relu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(linear0[v_i0, v_i1])
                T.writes(relu[v_i0, v_i1])
                relu[v_i0, v_i1] = T.max(T.float32(0.0), linear0[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def transpose(linear0_weight: T.Buffer((T.int64(128), T.int64(784)), "float32"), T_transpose: T.Buffer((T.int64(784), T.int64(128)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(784), T.int64(128)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(linear0_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = linear0_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(linear1_weight: T.Buffer((T.int64(10), T.int64(128)), "float32"), T_transpose: T.Buffer((T.int64(128), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(128), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(linear1_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = linear1_weight[v_ax1, v_ax0]

    @R.function
    def main(
        x: R.Tensor((batch, 784), dtype="float32"),
        linear0_weight: R.Tensor((128, 784), dtype="float32"),
        linear0_bias: R.Tensor((128,), dtype="float32"),
        linear1_weight: R.Tensor((10, 128), dtype="float32"),
        linear1_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            linear0__1 = R.call_tir(cls.transpose, (linear0_weight,), out_ty=R.Tensor((784, 128), dtype="float32"))
            linear0__2 = R.call_tir(cls.matmul, (x, linear0__1), out_ty=R.Tensor((batch, 128), dtype="float32"))
            linear0 = R.call_tir(cls.add, (linear0__2, linear0_bias), out_ty=R.Tensor((batch, 128), dtype="float32"))
            relu = R.call_tir(cls.relu, (linear0,), out_ty=R.Tensor((batch, 128), dtype="float32"))
            linear1__1 = R.call_tir(cls.transpose1, (linear1_weight,), out_ty=R.Tensor((128, 10), dtype="float32"))
            linear1__2 = R.call_tir(cls.matmul1, (relu, linear1__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            linear1 = R.call_tir(cls.add1, (linear1__2, linear1_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = linear1
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 71d39eb8bf73e48102e4 linear0_weight: float32[128, 784]
# 9ad80e7a23fcd1f7bd33 linear0_bias: float32[128]
# 4422d24874e9524362bf linear1_weight: float32[10, 128]
# d81514de941edd29f526 linear1_bias: float32[10]
