# unet, stage tir: the Relax module after legalization
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
    def add(down1__1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), down1__2: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(down1__1[v_ax0, v_ax1, v_ax2, v_ax3], down1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = down1__1[v_ax0, v_ax1, v_ax2, v_ax3] + down1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(down2__1: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), down2__2: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(down2__1[v_ax0, v_ax1, v_ax2, v_ax3], down2__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = down2__1[v_ax0, v_ax1, v_ax2, v_ax3] + down2__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add2(down3__1: T.Buffer((batch, T.int64(20), T.int64(8), T.int64(7)), "float32"), down3__2: T.Buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(20), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(20), T.int64(8), T.int64(7)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(down3__1[v_ax0, v_ax1, v_ax2, v_ax3], down3__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = down3__1[v_ax0, v_ax1, v_ax2, v_ax3] + down3__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add3(up1__1: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), up1__2: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(up1__1[v_ax0, v_ax1, v_ax2, v_ax3], up1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = up1__1[v_ax0, v_ax1, v_ax2, v_ax3] + up1__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add4(out__1: T.Buffer((batch, T.int64(4), T.int64(32), T.int64(28)), "float32"), out__2: T.Buffer((T.int64(1), T.int64(4), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(4), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(32), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(out__1[v_ax0, v_ax1, v_ax2, v_ax3], out__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = out__1[v_ax0, v_ax1, v_ax2, v_ax3] + out__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def concatenate(relu_1: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), relu_3: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), T_concat: T.Buffer((batch, T.int64(24), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(16), T.int64(14)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(relu_3[v_ax0, v_ax1 - T.int64(12), v_ax2, v_ax3], relu_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(12) <= v_ax1, relu_3[v_ax0, v_ax1 - T.int64(12), v_ax2, v_ax3], relu_1[v_ax0, v_ax1, v_ax2, v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def concatenate1(relu: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), interpolate_1: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), interpolate: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32"), T_concat: T.Buffer((batch, T.int64(38), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(38), T.int64(32), T.int64(28)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(interpolate[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], interpolate_1[v_ax0, v_ax1 - T.int64(8), v_ax2, v_ax3], relu[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(14) <= v_ax1, interpolate[v_ax0, v_ax1 - T.int64(14), v_ax2, v_ax3], T.if_then_else(T.int64(8) <= v_ax1, interpolate_1[v_ax0, v_ax1 - T.int64(8), v_ax2, v_ax3], relu[v_ax0, v_ax1, v_ax2, v_ax3]))

    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), down1_weight: T.Buffer((T.int64(8), T.int64(3), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), x[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(8), T.int64(32), T.int64(28), T.int64(3), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], down1_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * down1_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(relu: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), down2_weight: T.Buffer((T.int64(12), T.int64(8), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(34), T.int64(30)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(34), T.int64(30)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(33) and T.int64(1) <= v_i3 and v_i3 < T.int64(29), relu[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(16), T.int64(14), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], down2_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * down2_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d2(relu_1: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), down3_weight: T.Buffer((T.int64(20), T.int64(12), T.int64(3), T.int64(3)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(20), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(18), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(18), T.int64(16)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(17) and T.int64(1) <= v_i3 and v_i3 < T.int64(15), relu_1[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(20), T.int64(8), T.int64(7), T.int64(12), T.int64(3), T.int64(3)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], down3_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * down3_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d3(cat_1: T.Buffer((batch, T.int64(38), T.int64(32), T.int64(28)), "float32"), out_weight: T.Buffer((T.int64(4), T.int64(38), T.int64(1), T.int64(1)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(4), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(38), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(38), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(cat_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = cat_1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(4), T.int64(32), T.int64(28), T.int64(38), T.int64(1), T.int64(1)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx], out_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy + v_ry, v_xx + v_rx] * out_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d_transpose(relu_2: T.Buffer((batch, T.int64(20), T.int64(8), T.int64(7)), "float32"), up2_weight: T.Buffer((T.int64(20), T.int64(12), T.int64(3), T.int64(3)), "float32"), compute: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        data_dilate = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(15), T.int64(13)))
        data_pad = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(18), T.int64(16)))
        kernel_transform = T.sblock_alloc_buffer((T.int64(12), T.int64(20), T.int64(3), T.int64(3)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(20), T.int64(15), T.int64(13)):
            with T.sblock("data_dilate"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(relu_2[v_i0, v_i1, v_i2 // T.int64(2), v_i3 // T.int64(2)])
                T.writes(data_dilate[v_i0, v_i1, v_i2, v_i3])
                data_dilate[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i2 % T.int64(2) == T.int64(0) and v_i3 % T.int64(2) == T.int64(0), relu_2[v_i0, v_i1, v_i2 // T.int64(2), v_i3 // T.int64(2)], T.float32(0.0))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(20), T.int64(18), T.int64(16)):
            with T.sblock("data_pad"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(data_dilate[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(data_pad[v_i0, v_i1, v_i2, v_i3])
                data_pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(16) and T.int64(1) <= v_i3 and v_i3 < T.int64(14), data_dilate[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for o, i, h, w in T.grid(T.int64(12), T.int64(20), T.int64(3), T.int64(3)):
            with T.sblock("kernel_transform"):
                v_o, v_i, v_h, v_w = T.axis.remap("SSSS", [o, i, h, w])
                T.reads(up2_weight[v_i, v_o, T.int64(2) - v_h, T.int64(2) - v_w])
                T.writes(kernel_transform[v_o, v_i, v_h, v_w])
                kernel_transform[v_o, v_i, v_h, v_w] = up2_weight[v_i, v_o, T.int64(2) - v_h, T.int64(2) - v_w]
        for b, c, h, w, dc, dh, dw in T.grid(batch, T.int64(12), T.int64(16), T.int64(14), T.int64(20), T.int64(3), T.int64(3)):
            with T.sblock("compute"):
                v_b, v_c, v_h, v_w, v_dc, v_dh, v_dw = T.axis.remap("SSSSRRR", [b, c, h, w, dc, dh, dw])
                T.reads(data_pad[v_b, v_dc, v_h + v_dh, v_w + v_dw], kernel_transform[v_c, v_dc, v_dh, v_dw])
                T.writes(compute[v_b, v_c, v_h, v_w])
                with T.init():
                    compute[v_b, v_c, v_h, v_w] = T.float32(0.0)
                compute[v_b, v_c, v_h, v_w] = compute[v_b, v_c, v_h, v_w] + data_pad[v_b, v_dc, v_h + v_dh, v_w + v_dw] * kernel_transform[v_c, v_dc, v_dh, v_dw]

    @T.prim_func(private=True, s_tir=True)
    def conv2d_transpose1(cat: T.Buffer((batch, T.int64(24), T.int64(16), T.int64(14)), "float32"), up1_weight: T.Buffer((T.int64(24), T.int64(3), T.int64(2), T.int64(2)), "float32"), compute: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        data_dilate = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(31), T.int64(27)))
        data_pad = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(33), T.int64(29)))
        kernel_transform = T.sblock_alloc_buffer((T.int64(3), T.int64(24), T.int64(2), T.int64(2)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(31), T.int64(27)):
            with T.sblock("data_dilate"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(cat[v_i0, v_i1, v_i2 // T.int64(2), v_i3 // T.int64(2)])
                T.writes(data_dilate[v_i0, v_i1, v_i2, v_i3])
                data_dilate[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i2 % T.int64(2) == T.int64(0) and v_i3 % T.int64(2) == T.int64(0), cat[v_i0, v_i1, v_i2 // T.int64(2), v_i3 // T.int64(2)], T.float32(0.0))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(33), T.int64(29)):
            with T.sblock("data_pad"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(data_dilate[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)])
                T.writes(data_pad[v_i0, v_i1, v_i2, v_i3])
                data_pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(1) <= v_i2 and v_i2 < T.int64(32) and T.int64(1) <= v_i3 and v_i3 < T.int64(28), data_dilate[v_i0, v_i1, v_i2 - T.int64(1), v_i3 - T.int64(1)], T.float32(0.0))
        for i, o, h, w in T.grid(T.int64(3), T.int64(24), T.int64(2), T.int64(2)):
            with T.sblock("kernel_transform"):
                v_i, v_o, v_h, v_w = T.axis.remap("SSSS", [i, o, h, w])
                T.reads(up1_weight[v_o, v_i, T.int64(1) - v_h, T.int64(1) - v_w])
                T.writes(kernel_transform[v_i, v_o, v_h, v_w])
                kernel_transform[v_i, v_o, v_h, v_w] = up1_weight[v_o, v_i, T.int64(1) - v_h, T.int64(1) - v_w]
        for b, c, h, w, dc, dh, dw in T.grid(batch, T.int64(6), T.int64(32), T.int64(28), T.int64(12), T.int64(2), T.int64(2)):
            with T.sblock("compute"):
                v_b, v_c, v_h, v_w, v_dc, v_dh, v_dw = T.axis.remap("SSSSRRR", [b, c, h, w, dc, dh, dw])
                T.reads(data_pad[v_b, v_c // T.int64(3) * T.int64(12) + v_dc, v_h + v_dh, v_w + v_dw], kernel_transform[v_c % T.int64(3), v_c // T.int64(3) * T.int64(12) + v_dc, v_dh, v_dw])
                T.writes(compute[v_b, v_c, v_h, v_w])
                with T.init():
                    compute[v_b, v_c, v_h, v_w] = T.float32(0.0)
                compute[v_b, v_c, v_h, v_w] = compute[v_b, v_c, v_h, v_w] + data_pad[v_b, v_c // T.int64(3) * T.int64(12) + v_dc, v_h + v_dh, v_w + v_dw] * kernel_transform[v_c % T.int64(3), v_c // T.int64(3) * T.int64(12) + v_dc, v_dh, v_dw]

    @T.prim_func(private=True, s_tir=True)
    def relu(down1: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(8), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(8), T.int64(32), T.int64(28)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(down1[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), down1[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu1(down2: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), relu: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(16), T.int64(14)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(down2[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), down2[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def relu2(down3: T.Buffer((batch, T.int64(20), T.int64(8), T.int64(7)), "float32"), relu: T.Buffer((batch, T.int64(20), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(20), T.int64(8), T.int64(7)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(down3[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu[v_i0, v_i1, v_i2, v_i3])
                relu[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), down3[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def repeat(getitem_1: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32"), T_repeat: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(14)):
            with T.sblock("T_repeat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(getitem_1[v_ax0, v_ax1, v_ax2 // T.int64(2), v_ax3])
                T.writes(T_repeat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_repeat[v_ax0, v_ax1, v_ax2, v_ax3] = getitem_1[v_ax0, v_ax1, v_ax2 // T.int64(2), v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def repeat1(interpolate_1__1: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(14)), "float32"), T_repeat: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(32), T.int64(28)):
            with T.sblock("T_repeat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(interpolate_1__1[v_ax0, v_ax1, v_ax2, v_ax3 // T.int64(2)])
                T.writes(T_repeat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_repeat[v_ax0, v_ax1, v_ax2, v_ax3] = interpolate_1__1[v_ax0, v_ax1, v_ax2, v_ax3 // T.int64(2)]

    @T.prim_func(private=True, s_tir=True)
    def reshape(down1_bias: T.Buffer((T.int64(8),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(8), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(8), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(down1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = down1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(down2_bias: T.Buffer((T.int64(12),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(down2_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = down2_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(down3_bias: T.Buffer((T.int64(20),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(20), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(down3_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = down3_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(up1_bias: T.Buffer((T.int64(6),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(6), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(up1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = up1_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def reshape4(out_bias: T.Buffer((T.int64(4),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(4), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(4), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(out_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(4)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = out_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(4)]

    @T.prim_func(private=True, s_tir=True)
    def resize2d(cat: T.Buffer((batch, T.int64(24), T.int64(16), T.int64(14)), "float32"), resize: T.Buffer((batch, T.int64(24), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(24), T.int64(32), T.int64(28)):
            with T.sblock("resize"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(cat[v_i0, v_i1, T.int64(0):T.int64(16), T.int64(0):T.int64(14)])
                T.writes(resize[v_i0, v_i1, v_i2, v_i3])
                resize[v_i0, v_i1, v_i2, v_i3] = (cat[v_i0, v_i1, T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_i2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))), T.int64(15)), T.int64(0)), T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))), T.int64(13)), T.int64(0))] * (T.float32(1.0) - ((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) + cat[v_i0, v_i1, T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_i2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))), T.int64(15)), T.int64(0)), T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))) + T.int64(1), T.int64(13)), T.int64(0))] * ((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) * (T.float32(1.0) - ((T.Cast("float32", v_i2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_i2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) + (cat[v_i0, v_i1, T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_i2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))) + T.int64(1), T.int64(15)), T.int64(0)), T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))), T.int64(13)), T.int64(0))] * (T.float32(1.0) - ((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) + cat[v_i0, v_i1, T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_i2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))) + T.int64(1), T.int64(15)), T.int64(0)), T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))) + T.int64(1), T.int64(13)), T.int64(0))] * ((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_i3) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) * ((T.Cast("float32", v_i2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_i2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(up1: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(28)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(up1[v_ax0, v_ax1, v_ax2 * T.int64(2), v_ax3])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3] = up1[v_ax0, v_ax1, v_ax2 * T.int64(2), v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(getitem_1__1: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(28)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(6), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(6), T.int64(16), T.int64(14)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(getitem_1__1[v_ax0, v_ax1, v_ax2, v_ax3 * T.int64(2)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3] = getitem_1__1[v_ax0, v_ax1, v_ax2, v_ax3 * T.int64(2)]

    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        down1_weight: R.Tensor((8, 3, 3, 3), dtype="float32"),
        down1_bias: R.Tensor((8,), dtype="float32"),
        down2_weight: R.Tensor((12, 8, 3, 3), dtype="float32"),
        down2_bias: R.Tensor((12,), dtype="float32"),
        down3_weight: R.Tensor((20, 12, 3, 3), dtype="float32"),
        down3_bias: R.Tensor((20,), dtype="float32"),
        up2_weight: R.Tensor((20, 12, 3, 3), dtype="float32"),
        up2_bias: R.Tensor((12,), dtype="float32"),
        up1_weight: R.Tensor((24, 3, 2, 2), dtype="float32"),
        up1_bias: R.Tensor((6,), dtype="float32"),
        out_weight: R.Tensor((4, 38, 1, 1), dtype="float32"),
        out_bias: R.Tensor((4,), dtype="float32"),
    ) -> R.Tensor((batch, 4, 32, 28), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            down1__1 = R.call_tir(cls.conv2d, (x, down1_weight), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            down1__2 = R.call_tir(cls.reshape, (down1_bias,), out_ty=R.Tensor((1, 8, 1, 1), dtype="float32"))
            down1 = R.call_tir(cls.add, (down1__1, down1__2), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            relu = R.call_tir(cls.relu, (down1,), out_ty=R.Tensor((batch, 8, 32, 28), dtype="float32"))
            down2__1 = R.call_tir(cls.conv2d1, (relu, down2_weight), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            down2__2 = R.call_tir(cls.reshape1, (down2_bias,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            down2 = R.call_tir(cls.add1, (down2__1, down2__2), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            relu_1 = R.call_tir(cls.relu1, (down2,), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            down3__1 = R.call_tir(cls.conv2d2, (relu_1, down3_weight), out_ty=R.Tensor((batch, 20, 8, 7), dtype="float32"))
            down3__2 = R.call_tir(cls.reshape2, (down3_bias,), out_ty=R.Tensor((1, 20, 1, 1), dtype="float32"))
            down3 = R.call_tir(cls.add2, (down3__1, down3__2), out_ty=R.Tensor((batch, 20, 8, 7), dtype="float32"))
            relu_2 = R.call_tir(cls.relu2, (down3,), out_ty=R.Tensor((batch, 20, 8, 7), dtype="float32"))
            up2__1 = R.call_tir(cls.conv2d_transpose, (relu_2, up2_weight), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            up2__2 = R.call_tir(cls.reshape1, (up2_bias,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            up2 = R.call_tir(cls.add1, (up2__1, up2__2), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            relu_3 = R.call_tir(cls.relu1, (up2,), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            cat = R.call_tir(cls.concatenate, (relu_1, relu_3), out_ty=R.Tensor((batch, 24, 16, 14), dtype="float32"))
            interpolate = R.call_tir(cls.resize2d, (cat,), out_ty=R.Tensor((batch, 24, 32, 28), dtype="float32"))
            up1__1 = R.call_tir(cls.conv2d_transpose1, (cat, up1_weight), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            up1__2 = R.call_tir(cls.reshape3, (up1_bias,), out_ty=R.Tensor((1, 6, 1, 1), dtype="float32"))
            up1 = R.call_tir(cls.add3, (up1__1, up1__2), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            getitem_1__1 = R.call_tir(cls.strided_slice, (up1,), out_ty=R.Tensor((batch, 6, 16, 28), dtype="float32"))
            getitem_1 = R.call_tir(cls.strided_slice1, (getitem_1__1,), out_ty=R.Tensor((batch, 6, 16, 14), dtype="float32"))
            interpolate_1__1 = R.call_tir(cls.repeat, (getitem_1,), out_ty=R.Tensor((batch, 6, 32, 14), dtype="float32"))
            interpolate_1 = R.call_tir(cls.repeat1, (interpolate_1__1,), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            cat_1 = R.call_tir(cls.concatenate1, (relu, interpolate_1, interpolate), out_ty=R.Tensor((batch, 38, 32, 28), dtype="float32"))
            out__1 = R.call_tir(cls.conv2d3, (cat_1, out_weight), out_ty=R.Tensor((batch, 4, 32, 28), dtype="float32"))
            out__2 = R.call_tir(cls.reshape4, (out_bias,), out_ty=R.Tensor((1, 4, 1, 1), dtype="float32"))
            out = R.call_tir(cls.add4, (out__1, out__2), out_ty=R.Tensor((batch, 4, 32, 28), dtype="float32"))
            gv: R.Tensor((batch, 4, 32, 28), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 7d485cd725383d52555c down1_weight: float32[8, 3, 3, 3]
# 908aa6867421c09c3d55 down1_bias: float32[8]
# 1b1de656ffd0b4bd823f down2_weight: float32[12, 8, 3, 3]
# 86b01bf53c8ee99c44b4 down2_bias: float32[12]
# 0bca07e2e305913df7da down3_weight: float32[20, 12, 3, 3]
# 28349f3fd0728565c823 down3_bias: float32[20]
# 10fbdd58a27a31085823 up2_weight: float32[20, 12, 3, 3]
# 3c33bf6b77ccbea681e4 up2_bias: float32[12]
# 2a785c5a8a08b28c248b up1_weight: float32[24, 3, 2, 2]
# 0526c7fd62ff59018cdc up1_bias: float32[6]
# 9e88f29ff34862d14016 out_weight: float32[4, 38, 1, 1]
# a8eb3dc91069bb70a659 out_bias: float32[4]
