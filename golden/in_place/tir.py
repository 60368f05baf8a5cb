# in_place, stage tir: the Relax module after legalization
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
    def add(linear__2: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), linear_bias: T.Buffer((T.int64(8),), "float32"), T_add: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(8)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(linear__2[v_ax0, v_ax1, v_ax2], linear_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = linear__2[v_ax0, v_ax1, v_ax2] + linear_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add1(mul_: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), add___1: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_add: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(8)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(mul_[v_ax0, v_ax1, v_ax2], add___1[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = mul_[v_ax0, v_ax1, v_ax2] + add___1[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def concatenate(sub___2: T.Buffer((batch, T.int64(1), T.int64(8)), "float32"), sub___3: T.Buffer((batch, T.int64(14), T.int64(8)), "float32"), T_concat: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(8)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(sub___3[v_ax0, v_ax1 - T.int64(1), v_ax2], sub___2[v_ax0, v_ax1, v_ax2])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2])
                T_concat[v_ax0, v_ax1, v_ax2] = T.if_then_else(T.int64(1) <= v_ax1, sub___3[v_ax0, v_ax1 - T.int64(1), v_ax2], sub___2[v_ax0, v_ax1, v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def concatenate1(copy___1: T.Buffer((batch, T.int64(14), T.int64(8)), "float32"), copy___2: T.Buffer((batch, T.int64(1), T.int64(8)), "float32"), T_concat: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(8)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(copy___2[v_ax0, v_ax1 - T.int64(14), v_ax2], copy___1[v_ax0, v_ax1, v_ax2])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2])
                T_concat[v_ax0, v_ax1, v_ax2] = T.if_then_else(T.int64(14) <= v_ax1, copy___2[v_ax0, v_ax1 - T.int64(14), v_ax2], copy___1[v_ax0, v_ax1, v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def concatenate2(copy___3: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), relu___1: T.Buffer((batch, T.int64(15), T.int64(3)), "float32"), T_concat: T.Buffer((batch, T.int64(15), T.int64(11)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(11)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(relu___1[v_ax0, v_ax1, v_ax2 - T.int64(8)], copy___3[v_ax0, v_ax1, v_ax2])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2])
                T_concat[v_ax0, v_ax1, v_ax2] = T.if_then_else(T.int64(8) <= v_ax2, relu___1[v_ax0, v_ax1, v_ax2 - T.int64(8)], copy___3[v_ax0, v_ax1, v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def expand_dims(sub___1: T.Buffer((batch, T.int64(8)), "float32"), expand_dims: T.Buffer((batch, T.int64(1), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(1), T.int64(8)):
            with T.sblock("expand_dims"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sub___1[v_i0, v_i2])
                T.writes(expand_dims[v_i0, v_i1, v_i2])
                expand_dims[v_i0, v_i1, v_i2] = sub___1[v_i0, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), linear__1: T.Buffer((T.int64(8), T.int64(8)), "float32"), matmul: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(15), T.int64(8), T.int64(8)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(x[v_i0, v_i1, v_k], linear__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + x[v_i0, v_i1, v_k] * linear__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def multiply(linear: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_multiply: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(8)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(linear[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = linear[v_ax0, v_ax1, v_ax2] * T.float32(2.0)

    @T.prim_func(private=True, s_tir=True)
    def multiply1(linear: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_multiply: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(8)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(linear[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = linear[v_ax0, v_ax1, v_ax2] * T.float32(0.5)

    @T.prim_func(private=True, s_tir=True)
    def relu(getitem_3: T.Buffer((batch, T.int64(15), T.int64(3)), "float32"), relu: T.Buffer((batch, T.int64(15), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(15), T.int64(3)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(getitem_3[v_i0, v_i1, v_i2])
                T.writes(relu[v_i0, v_i1, v_i2])
                relu[v_i0, v_i1, v_i2] = T.max(T.float32(0.0), getitem_3[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def squeeze(getitem__1: T.Buffer((batch, T.int64(1), T.int64(8)), "float32"), T_squeeze: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(8)):
            with T.sblock("T_squeeze"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(getitem__1[v_ax0, T.int64(0), v_ax1])
                T.writes(T_squeeze[v_ax0, v_ax1])
                T_squeeze[v_ax0, v_ax1] = getitem__1[v_ax0, T.int64(0), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(add_: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(add_[v_ax0, v_ax1, v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = add_[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(add_: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(14), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(add_[v_ax0, v_ax1 + T.int64(1), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = add_[v_ax0, v_ax1 + T.int64(1), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice2(sub___4: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(sub___4[v_ax0, v_ax1 + T.int64(14), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = sub___4[v_ax0, v_ax1 + T.int64(14), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice3(mul: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(mul[v_ax0, v_ax1 + T.int64(1), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = mul[v_ax0, v_ax1 + T.int64(1), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice4(sub___4: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(14), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(sub___4[v_ax0, v_ax1, v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = sub___4[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice5(copy___3: T.Buffer((batch, T.int64(15), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(15), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(3)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(copy___3[v_ax0, v_ax1, v_ax2 * T.int64(3)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = copy___3[v_ax0, v_ax1, v_ax2 * T.int64(3)]

    @T.prim_func(private=True, s_tir=True)
    def subtract(getitem: T.Buffer((batch, T.int64(8)), "float32"), T_subtract: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(8)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(getitem[v_ax0, v_ax1])
                T.writes(T_subtract[v_ax0, v_ax1])
                T_subtract[v_ax0, v_ax1] = getitem[v_ax0, v_ax1] - T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def take(relu___2: T.Buffer((batch, T.int64(15), T.int64(11)), "float32"), B: T.Buffer((T.int64(8),), "int64"), T_take: T.Buffer((batch, T.int64(15), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(15), T.int64(8)):
            with T.sblock("T_take"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(relu___2[v_ax0, v_ax1, B[v_ax2]], B[v_ax2])
                T.writes(T_take[v_ax0, v_ax1, v_ax2])
                T_take[v_ax0, v_ax1, v_ax2] = relu___2[v_ax0, v_ax1, B[v_ax2]]

    @T.prim_func(private=True, s_tir=True)
    def transpose(linear_weight: T.Buffer((T.int64(8), T.int64(8)), "float32"), T_transpose: T.Buffer((T.int64(8), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(8), T.int64(8)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(linear_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = linear_weight[v_ax1, v_ax0]

    @R.function
    def main(
        x: R.Tensor((batch, 15, 8), dtype="float32"),
        linear_weight: R.Tensor((8, 8), dtype="float32"),
        linear_bias: R.Tensor((8,), dtype="float32"),
        relu__const: R.Tensor((8,), dtype="int64"),
    ) -> R.Tensor((batch, 15, 8), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            linear__1 = R.call_tir(cls.transpose, (linear_weight,), out_ty=R.Tensor((8, 8), dtype="float32"))
            linear__2 = R.call_tir(cls.matmul, (x, linear__1), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            linear = R.call_tir(cls.add, (linear__2, linear_bias), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            mul = R.call_tir(cls.multiply, (linear,), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            mul_ = R.call_tir(cls.multiply1, (linear,), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            add___1 = R.call_tir(cls.multiply, (x,), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            add_ = R.call_tir(cls.add1, (mul_, add___1), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            getitem__1 = R.call_tir(cls.strided_slice, (add_,), out_ty=R.Tensor((batch, 1, 8), dtype="float32"))
            getitem = R.call_tir(cls.squeeze, (getitem__1,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            sub___1 = R.call_tir(cls.subtract, (getitem,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            sub___2 = R.call_tir(cls.expand_dims, (sub___1,), out_ty=R.Tensor((batch, 1, 8), dtype="float32"))
            sub___3 = R.call_tir(cls.strided_slice1, (add_,), out_ty=R.Tensor((batch, 14, 8), dtype="float32"))
            sub___4 = R.call_tir(cls.concatenate, (sub___2, sub___3), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            getitem_1__1 = R.call_tir(cls.strided_slice2, (sub___4,), out_ty=R.Tensor((batch, 1, 8), dtype="float32"))
            getitem_1 = R.call_tir(cls.squeeze, (getitem_1__1,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            getitem_2__1 = R.call_tir(cls.strided_slice3, (mul,), out_ty=R.Tensor((batch, 1, 8), dtype="float32"))
            getitem_2 = R.call_tir(cls.squeeze, (getitem_2__1,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            copy___1 = R.call_tir(cls.strided_slice4, (sub___4,), out_ty=R.Tensor((batch, 14, 8), dtype="float32"))
            copy___2 = R.call_tir(cls.expand_dims, (getitem_2,), out_ty=R.Tensor((batch, 1, 8), dtype="float32"))
            copy___3 = R.call_tir(cls.concatenate1, (copy___1, copy___2), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            getitem_3 = R.call_tir(cls.strided_slice5, (copy___3,), out_ty=R.Tensor((batch, 15, 3), dtype="float32"))
            relu___1 = R.call_tir(cls.relu, (getitem_3,), out_ty=R.Tensor((batch, 15, 3), dtype="float32"))
            relu___2 = R.call_tir(cls.concatenate2, (copy___3, relu___1), out_ty=R.Tensor((batch, 15, 11), dtype="float32"))
            relu_ = R.call_tir(cls.take, (relu___2, relu__const), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            add = R.call_tir(cls.add1, (relu_, mul), out_ty=R.Tensor((batch, 15, 8), dtype="float32"))
            gv: R.Tensor((batch, 15, 8), dtype="float32") = add
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 86b02f5667ee8637e15a linear_weight: float32[8, 8]
# 509a3d734fe4082945a5 linear_bias: float32[8]
# b0fca89b32aff39a237c relu__const: int64[8]
