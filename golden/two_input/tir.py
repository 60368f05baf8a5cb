# two_input, stage tir: the Relax module after legalization
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
    def add(condition_1__2: T.Buffer((batch, T.int64(16)), "float32"), condition_bias: T.Buffer((T.int64(16),), "float32"), T_add: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(16)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(condition_1__2[v_ax0, v_ax1], condition_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = condition_1__2[v_ax0, v_ax1] + condition_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add1(conv__1: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32"), conv__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(15), T.int64(13)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(conv__1[v_ax0, v_ax1, v_ax2, v_ax3], conv__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = conv__1[v_ax0, v_ax1, v_ax2, v_ax3] + conv__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(getitem_2: T.Buffer((batch, T.int64(8), T.int64(1), T.int64(1)), "float32"), addcmul__1: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(15), T.int64(13)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(getitem_2[v_ax0, v_ax1, T.int64(0), T.int64(0)], addcmul__1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = getitem_2[v_ax0, v_ax1, T.int64(0), T.int64(0)] + addcmul__1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add3(out__2: T.Buffer((batch, T.int64(10)), "float32"), out_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out__2[v_ax0, v_ax1], out_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = out__2[v_ax0, v_ax1] + out_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def conv2d(image: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), conv_weight: T.Buffer((T.int64(8), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(image[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = image[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(15), T.int64(13), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], conv_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * conv_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def expand_dims(getitem_1: T.Buffer((batch, T.int64(8)), "float32"), expand_dims: T.Buffer((batch, T.int64(8), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(8), T.int64(1)):
            with T.sblock("expand_dims"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(getitem_1[v_i0, v_i1])
                T.writes(expand_dims[v_i0, v_i1, v_i2])
                expand_dims[v_i0, v_i1, v_i2] = getitem_1[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def expand_dims1(getitem_2__1: T.Buffer((batch, T.int64(8), T.int64(1)), "float32"), expand_dims: T.Buffer((batch, T.int64(8), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("expand_dims"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(getitem_2__1[v_i0, v_i1, v_i2])
                T.writes(expand_dims[v_i0, v_i1, v_i2, v_i3])
                expand_dims[v_i0, v_i1, v_i2, v_i3] = getitem_2__1[v_i0, v_i1, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul(condition: T.Buffer((batch, T.int64(6)), "float32"), condition_1__1: T.Buffer((T.int64(6), T.int64(16)), "float32"), matmul: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(16), T.int64(6)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(condition[v_i0, v_k], condition_1__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + condition[v_i0, v_k] * condition_1__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(mean: T.Buffer((batch, T.int64(8)), "float32"), out__1: T.Buffer((T.int64(8), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(8)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(mean[v_i0, v_k], out__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + mean[v_i0, v_k] * out__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def mean(flatten: T.Buffer((batch, T.int64(8), T.int64(195)), "float32"), T_divide: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        flatten_red = T.sblock_alloc_buffer((batch, T.int64(8)))
        for ax0, ax1, k2 in T.grid(batch, T.int64(8), T.int64(195)):
            with T.sblock("flatten_red"):
                v_ax0, v_ax1, v_k2 = T.axis.remap("SSR", [ax0, ax1, k2])
                T.reads(flatten[v_ax0, v_ax1, v_k2])
                T.writes(flatten_red[v_ax0, v_ax1])
                with T.init():
                    flatten_red[v_ax0, v_ax1] = T.float32(0.0)
                flatten_red[v_ax0, v_ax1] = flatten_red[v_ax0, v_ax1] + flatten[v_ax0, v_ax1, v_k2]
        for ax0, ax1 in T.grid(batch, T.int64(8)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(flatten_red[v_ax0, v_ax1])
                T.writes(T_divide[v_ax0, v_ax1])
                T_divide[v_ax0, v_ax1] = flatten_red[v_ax0, v_ax1] / T.float32(195.0)

    @T.prim_func(private=True, s_tir=True)
    def multiply(conv: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32"), getitem_3: T.Buffer((batch, T.int64(8), T.int64(1), T.int64(1)), "float32"), T_multiply: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(15), T.int64(13)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(conv[v_ax0, v_ax1, v_ax2, v_ax3], getitem_3[v_ax0, v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = conv[v_ax0, v_ax1, v_ax2, v_ax3] * getitem_3[v_ax0, v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def relu(addcmul: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32"), relu: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(15), T.int64(13)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(addcmul[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), addcmul[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(conv_bias: T.Buffer((T.int64(8),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(conv_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = conv_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(relu: T.Buffer((batch, T.int64(8), T.int64(15), T.int64(13)), "float32"), T_reshape: T.Buffer((batch, T.int64(8), T.int64(195)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(8), T.int64(195)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(relu[((v_ax2 // T.int64(195) + v_ax1) // T.int64(8) + v_ax0) % batch, (v_ax2 // T.int64(195) + v_ax1) % T.int64(8), v_ax2 % T.int64(195) // T.int64(13), v_ax2 % T.int64(13)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = relu[((v_ax2 // T.int64(195) + v_ax1) // T.int64(8) + v_ax0) % batch, (v_ax2 // T.int64(195) + v_ax1) % T.int64(8), v_ax2 % T.int64(195) // T.int64(13), v_ax2 % T.int64(13)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(condition_1: T.Buffer((batch, T.int64(16)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(condition_1[v_ax0, v_ax1])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1] = condition_1[v_ax0, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(condition_1: T.Buffer((batch, T.int64(16)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(condition_1[v_ax0, v_ax1 + T.int64(8)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1] = condition_1[v_ax0, v_ax1 + T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(condition_weight: T.Buffer((T.int64(16), T.int64(6)), "float32"), T_transpose: T.Buffer((T.int64(6), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(6), T.int64(16)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(condition_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = condition_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(out_weight: T.Buffer((T.int64(10), T.int64(8)), "float32"), T_transpose: T.Buffer((T.int64(8), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(8), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = out_weight[v_ax1, v_ax0]

    @R.function
    def main(
        image: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        condition: R.Tensor((batch, 6), dtype="float32"),
        condition_weight: R.Tensor((16, 6), dtype="float32"),
        condition_bias: R.Tensor((16,), dtype="float32"),
        conv_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        conv_bias: R.Tensor((8,), dtype="float32"),
        out_weight: R.Tensor((10, 8), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 2, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            condition_1__1 = R.call_tir(cls.transpose, (condition_weight,), out_ty=R.Tensor((6, 16), dtype="float32"))
            condition_1__2 = R.call_tir(cls.matmul, (condition, condition_1__1), out_ty=R.Tensor((batch, 16), dtype="float32"))
            condition_1 = R.call_tir(cls.add, (condition_1__2, condition_bias), out_ty=R.Tensor((batch, 16), dtype="float32"))
            getitem = R.call_tir(cls.strided_slice, (condition_1,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            getitem_1 = R.call_tir(cls.strided_slice1, (condition_1,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            getitem_2__1 = R.call_tir(cls.expand_dims, (getitem_1,), out_ty=R.Tensor((batch, 8, 1), dtype="float32"))
            getitem_2 = R.call_tir(cls.expand_dims1, (getitem_2__1,), out_ty=R.Tensor((batch, 8, 1, 1), dtype="float32"))
            conv__1 = R.call_tir(cls.conv2d, (image, conv_weight), out_ty=R.Tensor((batch, 8, 15, 13), dtype="float32"))
            conv__2 = R.call_tir(cls.reshape, (conv_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            conv = R.call_tir(cls.add1, (conv__1, conv__2), out_ty=R.Tensor((batch, 8, 15, 13), dtype="float32"))
            getitem_3__1 = R.call_tir(cls.expand_dims, (getitem,), out_ty=R.Tensor((batch, 8, 1), dtype="float32"))
            getitem_3 = R.call_tir(cls.expand_dims1, (getitem_3__1,), out_ty=R.Tensor((batch, 8, 1, 1), dtype="float32"))
            addcmul__1 = R.call_tir(cls.multiply, (conv, getitem_3), out_ty=R.Tensor((batch, 8, 15, 13), dtype="float32"))
            addcmul = R.call_tir(cls.add2, (getitem_2, addcmul__1), out_ty=R.Tensor((batch, 8, 15, 13), dtype="float32"))
            relu = R.call_tir(cls.relu, (addcmul,), out_ty=R.Tensor((batch, 8, 15, 13), dtype="float32"))
            flatten = R.call_tir(cls.reshape1, (relu,), out_ty=R.Tensor((batch, 8, 195), dtype="float32"))
            mean = R.call_tir(cls.mean, (flatten,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            out__1 = R.call_tir(cls.transpose1, (out_weight,), out_ty=R.Tensor((8, 10), dtype="float32"))
            out__2 = R.call_tir(cls.matmul1, (mean, out__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            out = R.call_tir(cls.add3, (out__2, out_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 8c12a6b6b7c6e2458793 condition_weight: float32[16, 6]
# 4e1fb9fb1380eeaec92b condition_bias: float32[16]
# 7a8ef8be6a7b52884b51 conv_weight: float32[8, 3, 3, 3]
# 6f8b870111e2d3f62411 conv_bias: float32[8]
# e33360a17de2490d466e out_weight: float32[10, 8]
# 093000f80ca3be838620 out_bias: float32[10]
