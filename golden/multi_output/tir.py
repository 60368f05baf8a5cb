# multi_output, stage tir: the Relax module after legalization
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
    def add(early__1: T.Buffer((batch, T.int64(6), T.int64(15), T.int64(13)), "float32"), early__2: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(15), T.int64(13)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(early__1[v_ax0, v_ax1, v_ax2, v_ax3], early__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = early__1[v_ax0, v_ax1, v_ax2, v_ax3] + early__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(late__1: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(6)), "float32"), late__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(7), T.int64(6)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(late__1[v_ax0, v_ax1, v_ax2, v_ax3], late__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = late__1[v_ax0, v_ax1, v_ax2, v_ax3] + late__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(out__2: T.Buffer((batch, T.int64(10)), "float32"), out_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out__2[v_ax0, v_ax1], out_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = out__2[v_ax0, v_ax1] + out_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), early_weight: T.Buffer((T.int64(6), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(6), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(6), T.int64(15), T.int64(13), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], early_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * early_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(relu: T.Buffer((batch, T.int64(6), T.int64(15), T.int64(13)), "float32"), late_weight: T.Buffer((T.int64(8), T.int64(6), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(15), T.int64(13)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(15), T.int64(13)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = relu[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(7), T.int64(6), T.int64(6), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], late_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * late_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def log_softmax(out: T.Buffer((batch, T.int64(10)), "float32"), compute: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_softmax_maxelem = T.sblock_alloc_buffer((batch,))
        compute_1 = T.sblock_alloc_buffer((batch,))
        for i0, k in T.grid(batch, T.int64(10)):
            with T.sblock("T_softmax_maxelem"):
                v_i0, v_k = T.axis.remap("SR", [i0, k])
                T.reads(out[v_i0, v_k])
                T.writes(T_softmax_maxelem[v_i0])
                with T.init():
                    T_softmax_maxelem[v_i0] = T.float32(-340282346638528859811704183484516925440.0)
                T_softmax_maxelem[v_i0] = T.max(T_softmax_maxelem[v_i0], out[v_i0, v_k])
        for i0, k in T.grid(batch, T.int64(10)):
            with T.sblock("compute"):
                v_i0, v_k = T.axis.remap("SR", [i0, k])
                T.reads(out[v_i0, v_k], T_softmax_maxelem[v_i0])
                T.writes(compute_1[v_i0])
                with T.init():
                    compute_1[v_i0] = T.float32(0.0)
                compute_1[v_i0] = compute_1[v_i0] + T.exp(out[v_i0, v_k] - T_softmax_maxelem[v_i0])
        for i0, i1 in T.grid(batch, T.int64(10)):
            with T.sblock("compute_1"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(out[v_i0, v_i1], T_softmax_maxelem[v_i0], compute_1[v_i0])
                T.writes(compute[v_i0, v_i1])
                T.sblock_attr({"axis": 1})
                compute[v_i0, v_i1] = out[v_i0, v_i1] - T_softmax_maxelem[v_i0] - T.log(compute_1[v_i0])

    @T.prim_func(private=True, s_tir=True)
    def matmul(mean: T.Buffer((batch, T.int64(8)), "float32"), out__1: T.Buffer((T.int64(8), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
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
    def mean(relu_1: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(6)), "float32"), T_divide: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        relu_1_red = T.sblock_alloc_buffer((batch, T.int64(8)))
        for ax0, ax1, k2, k3 in T.grid(batch, T.int64(8), T.int64(7), T.int64(6)):
            with T.sblock("relu_1_red"):
                v_ax0, v_ax1, v_k2, v_k3 = T.axis.remap("SSRR", [ax0, ax1, k2, k3])
                T.reads(relu_1[v_ax0, v_ax1, v_k2, v_k3])
                T.writes(relu_1_red[v_ax0, v_ax1])
                with T.init():
                    relu_1_red[v_ax0, v_ax1] = T.float32(0.0)
                relu_1_red[v_ax0, v_ax1] = relu_1_red[v_ax0, v_ax1] + relu_1[v_ax0, v_ax1, v_k2, v_k3]
        for ax0, ax1 in T.grid(batch, T.int64(8)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(relu_1_red[v_ax0, v_ax1])
                T.writes(T_divide[v_ax0, v_ax1])
                T_divide[v_ax0, v_ax1] = relu_1_red[v_ax0, v_ax1] / T.float32(42.0)

    @T.prim_func(private=True, s_tir=True)
    def relu(early: T.Buffer((batch, T.int64(6), T.int64(15), T.int64(13)), "float32"), relu: T.Buffer((batch, T.int64(6), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(6), T.int64(15), T.int64(13)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(early[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), early[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(late: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(6)), "float32"), relu: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(7), T.int64(6)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(late[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), late[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def reshape(early_bias: T.Buffer((T.int64(6),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(early_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = early_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(late_bias: T.Buffer((T.int64(8),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(late_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = late_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(out_weight: T.Buffer((T.int64(10), T.int64(8)), "float32"), T_transpose: T.Buffer((T.int64(8), T.int64(10)), "float32")):
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
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        early_weight: R.Tensor((6, 3, 3, 3), dtype="float32"),
        early_bias: R.Tensor((6,), dtype="float32"),
        late_weight: R.Tensor((8, 6, 3, 3), dtype="float32"),
        late_bias: R.Tensor((8,), dtype="float32"),
        out_weight: R.Tensor((10, 8), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tuple(R.Tensor((batch, 10), dtype="float32"), R.Tensor((batch, 6, 15, 13), dtype="float32"), R.Tensor((batch, 8, 7, 6), dtype="float32"), R.Tensor((batch, 8), dtype="float32")):
        R.func_attr({"num_input": 1, "output_structure": "{\"dict\": {\"scores\": 0, \"features\": {\"tuple\": [1, {\"tuple\": [2, 3]}]}}}"})
        cls = Module
        with R.dataflow():
            early__1 = R.call_tir(cls.conv2d, (x, early_weight), out_ty=R.Tensor((batch, 6, 15, 13), dtype="float32"))
            early__2 = R.call_tir(cls.reshape, (early_bias,), out_ty=R.Tensor((1, 6, 1, 1), dtype="float32"))
            early = R.call_tir(cls.add, (early__1, early__2), out_ty=R.Tensor((batch, 6, 15, 13), dtype="float32"))
            relu = R.call_tir(cls.relu, (early,), out_ty=R.Tensor((batch, 6, 15, 13), dtype="float32"))
            late__1 = R.call_tir(cls.conv2d1, (relu, late_weight), out_ty=R.Tensor((batch, 8, 7, 6), dtype="float32"))
            late__2 = R.call_tir(cls.reshape1, (late_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            late = R.call_tir(cls.add1, (late__1, late__2), out_ty=R.Tensor((batch, 8, 7, 6), dtype="float32"))
            relu_1 = R.call_tir(cls.relu1, (late,), out_ty=R.Tensor((batch, 8, 7, 6), dtype="float32"))
            mean = R.call_tir(cls.mean, (relu_1,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            out__1 = R.call_tir(cls.transpose, (out_weight,), out_ty=R.Tensor((8, 10), dtype="float32"))
            out__2 = R.call_tir(cls.matmul, (mean, out__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            out = R.call_tir(cls.add2, (out__2, out_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            log_softmax = R.call_tir(cls.log_softmax, (out,), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tuple(R.Tensor((batch, 10), dtype="float32"), R.Tensor((batch, 6, 15, 13), dtype="float32"), R.Tensor((batch, 8, 7, 6), dtype="float32"), R.Tensor((batch, 8), dtype="float32")) = log_softmax, relu, relu_1, mean
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# eecd0cc9e19e893d526a early_weight: float32[6, 3, 3, 3]
# 03bcc5895a6f5283a599 early_bias: float32[6]
# 29010ff8d63606ff8e2c late_weight: float32[8, 6, 3, 3]
# b1ba908547825bdbb064 late_bias: float32[8]
# e33360a17de2490d466e out_weight: float32[10, 8]
# 093000f80ca3be838620 out_bias: float32[10]
