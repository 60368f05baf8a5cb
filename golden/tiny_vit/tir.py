# tiny_vit, stage tir: the Relax module after legalization
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
    def add(patches__1: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(7)), "float32"), patches__2: T.Buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(24), T.int64(4), T.int64(7)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(patches__1[v_ax0, v_ax1, v_ax2, v_ax3], patches__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = patches__1[v_ax0, v_ax1, v_ax2, v_ax3] + patches__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(cat: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), position: T.Buffer((T.int64(1), T.int64(29), T.int64(24)), "float32"), T_add: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(cat[v_ax0, v_ax1, v_ax2], position[T.int64(0), v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = cat[v_ax0, v_ax1, v_ax2] + position[T.int64(0), v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add2(attention_qkv__2: T.Buffer((batch, T.int64(29), T.int64(72)), "float32"), attention_qkv_bias: T.Buffer((T.int64(72),), "float32"), T_add: T.Buffer((batch, T.int64(29), T.int64(72)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(72)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention_qkv__2[v_ax0, v_ax1, v_ax2], attention_qkv_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = attention_qkv__2[v_ax0, v_ax1, v_ax2] + attention_qkv_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add3(attention_out__2: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), attention_out_bias: T.Buffer((T.int64(24),), "float32"), T_add: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention_out__2[v_ax0, v_ax1, v_ax2], attention_out_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = attention_out__2[v_ax0, v_ax1, v_ax2] + attention_out_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add4(add: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), attention_out: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), T_add: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(add[v_ax0, v_ax1, v_ax2], attention_out[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = add[v_ax0, v_ax1, v_ax2] + attention_out[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add5(feed_0__2: T.Buffer((batch, T.int64(29), T.int64(48)), "float32"), feed_0_bias: T.Buffer((T.int64(48),), "float32"), T_add: T.Buffer((batch, T.int64(29), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(feed_0__2[v_ax0, v_ax1, v_ax2], feed_0_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = feed_0__2[v_ax0, v_ax1, v_ax2] + feed_0_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add6(out__2: T.Buffer((batch, T.int64(10)), "float32"), out_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out__2[v_ax0, v_ax1], out_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = out__2[v_ax0, v_ax1] + out_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def broadcast_to(token: T.Buffer((T.int64(1), T.int64(1), T.int64(24)), "float32"), T_broadcast_to: T.Buffer((batch, T.int64(1), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(24)):
            with T.sblock("T_broadcast_to"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(token[T.int64(0), v_ax1, v_ax2])
                T.writes(T_broadcast_to[v_ax0, v_ax1, v_ax2])
                T_broadcast_to[v_ax0, v_ax1, v_ax2] = token[T.int64(0), v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def concatenate(expand: T.Buffer((batch, T.int64(1), T.int64(24)), "float32"), transpose: T.Buffer((batch, T.int64(28), T.int64(24)), "float32"), T_concat: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(24)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(transpose[v_ax0, v_ax1 - T.int64(1), v_ax2], expand[v_ax0, v_ax1, v_ax2])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2])
                T_concat[v_ax0, v_ax1, v_ax2] = T.if_then_else(T.int64(1) <= v_ax1, transpose[v_ax0, v_ax1 - T.int64(1), v_ax2], expand[v_ax0, v_ax1, v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), patches_weight: T.Buffer((T.int64(24), T.int64(3), T.int64(8), T.int64(4)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(24), T.int64(4), T.int64(7), T.int64(3), T.int64(8), T.int64(4)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(8) + v_ry, v_xx * T.int64(4) + v_rx], patches_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(8) + v_ry, v_xx * T.int64(4) + v_rx] * patches_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def gelu(feed_0: T.Buffer((batch, T.int64(29), T.int64(48)), "float32"), T_multiply: T.Buffer((batch, T.int64(29), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_multiply_1 = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(48)))
        compute = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(48)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(48)))
        T_add = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(48)))
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(48)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(feed_0[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_1[v_ax0, v_ax1, v_ax2])
                T_multiply_1[v_ax0, v_ax1, v_ax2] = feed_0[v_ax0, v_ax1, v_ax2] * T.float32(0.70710678118654757)
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(48)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(T_multiply_1[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.erf(T_multiply_1[v_i0, v_i1, v_i2])
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(48)):
            with T.sblock("T_multiply_1"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(compute[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T_multiply_2[v_ax0, v_ax1, v_ax2] = compute[v_ax0, v_ax1, v_ax2] * T.float32(0.5)
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = T.float32(0.5) + T_multiply_2[v_ax0, v_ax1, v_ax2]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(48)):
            with T.sblock("T_multiply_2"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(feed_0[v_ax0, v_ax1, v_ax2], T_add[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = feed_0[v_ax0, v_ax1, v_ax2] * T_add[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(add: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), norm1_weight: T.Buffer((T.int64(24),), "float32"), norm1_bias: T.Buffer((T.int64(24),), "float32"), layer_norm: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((batch, T.int64(29)))
        tail_mean = T.sblock_alloc_buffer((batch, T.int64(29)))
        all_mean = T.sblock_alloc_buffer((batch, T.int64(29)))
        row_centred = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(24)))
        lanes_squares = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((batch, T.int64(29)))
        tail_squares = T.sblock_alloc_buffer((batch, T.int64(29)))
        all_squares = T.sblock_alloc_buffer((batch, T.int64(29)))
        row_inverse = T.sblock_alloc_buffer((batch, T.int64(29)))
        for i0, i1, i2, k in T.grid(batch, T.int64(29), T.int64(16), T.int64(1)):
            with T.sblock("lanes_mean"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(add[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_mean[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + add[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(8)):
            with T.sblock("mean_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(mean_8[v_i0, v_i1, v_i2])
                mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(4)):
            with T.sblock("mean_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(mean_4[v_i0, v_i1, v_i2])
                mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(2)):
            with T.sblock("mean_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(mean_2[v_i0, v_i1, v_i2])
                mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(29)):
            with T.sblock("row_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_mean[v_i0, v_i1])
                row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(29), T.int64(8)):
            with T.sblock("tail_mean"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(add[v_i0, v_i1, v_rest + T.int64(16)])
                T.writes(tail_mean[v_i0, v_i1])
                with T.init():
                    tail_mean[v_i0, v_i1] = T.float32(0.0)
                tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + add[v_i0, v_i1, v_rest + T.int64(16)]
        for i0, i1 in T.grid(batch, T.int64(29)):
            with T.sblock("all_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_mean[v_i0, v_i1], tail_mean[v_i0, v_i1])
                T.writes(all_mean[v_i0, v_i1])
                all_mean[v_i0, v_i1] = row_mean[v_i0, v_i1] + tail_mean[v_i0, v_i1]
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(24)):
            with T.sblock("row_centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(add[v_i0, v_i1, v_i2], all_mean[v_i0, v_i1])
                T.writes(row_centred[v_i0, v_i1, v_i2])
                row_centred[v_i0, v_i1, v_i2] = add[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(24.0)
        for i0, i1, i2, k in T.grid(batch, T.int64(29), T.int64(16), T.int64(1)):
            with T.sblock("lanes_squares"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_squares[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_squares[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_squares[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(8)):
            with T.sblock("squares_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_squares[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(squares_8[v_i0, v_i1, v_i2])
                squares_8[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + lanes_squares[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(4)):
            with T.sblock("squares_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squares_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(squares_4[v_i0, v_i1, v_i2])
                squares_4[v_i0, v_i1, v_i2] = squares_8[v_i0, v_i1, v_i2] + squares_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(2)):
            with T.sblock("squares_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squares_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(squares_2[v_i0, v_i1, v_i2])
                squares_2[v_i0, v_i1, v_i2] = squares_4[v_i0, v_i1, v_i2] + squares_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(29)):
            with T.sblock("row_squares"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_squares[v_i0, v_i1])
                row_squares[v_i0, v_i1] = squares_2[v_i0, v_i1, T.int64(0)] + squares_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(29), T.int64(8)):
            with T.sblock("tail_squares"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(row_centred[v_i0, v_i1, v_rest + T.int64(16)])
                T.writes(tail_squares[v_i0, v_i1])
                with T.init():
                    tail_squares[v_i0, v_i1] = T.float32(0.0)
                tail_squares[v_i0, v_i1] = tail_squares[v_i0, v_i1] + row_centred[v_i0, v_i1, v_rest + T.int64(16)] * row_centred[v_i0, v_i1, v_rest + T.int64(16)]
        for i0, i1 in T.grid(batch, T.int64(29)):
            with T.sblock("all_squares"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_squares[v_i0, v_i1], tail_squares[v_i0, v_i1])
                T.writes(all_squares[v_i0, v_i1])
                all_squares[v_i0, v_i1] = row_squares[v_i0, v_i1] + tail_squares[v_i0, v_i1]
        for i0, i1 in T.grid(batch, T.int64(29)):
            with T.sblock("row_inverse"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(all_squares[v_i0, v_i1])
                T.writes(row_inverse[v_i0, v_i1])
                row_inverse[v_i0, v_i1] = T.float32(1.0) / T.sqrt(all_squares[v_i0, v_i1] / T.float32(24.0) + T.float32(1.0000000000000001e-05))
        for i0, i1, i2 in T.grid(batch, T.int64(29), T.int64(24)):
            with T.sblock("layer_norm"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_centred[v_i0, v_i1, v_i2], row_inverse[v_i0, v_i1], norm1_weight[v_i2], norm1_bias[v_i2])
                T.writes(layer_norm[v_i0, v_i1, v_i2])
                layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * norm1_weight[v_i2] + norm1_bias[v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul(norm1: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), attention_qkv__1: T.Buffer((T.int64(24), T.int64(72)), "float32"), matmul: T.Buffer((batch, T.int64(29), T.int64(72)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(29), T.int64(72), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(norm1[v_i0, v_i1, v_k], attention_qkv__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + norm1[v_i0, v_i1, v_k] * attention_qkv__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(getitem_4: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), transpose_1: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(29)), "float32"), matmul: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(3), T.int64(29), T.int64(29), T.int64(8)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(getitem_4[v_i0, v_i1, v_i2, v_k], transpose_1[v_i0, v_i1, v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + getitem_4[v_i0, v_i1, v_i2, v_k] * transpose_1[v_i0, v_i1, v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(softmax: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32"), getitem_6: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), matmul: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(3), T.int64(29), T.int64(8), T.int64(29)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(softmax[v_i0, v_i1, v_i2, v_k], getitem_6[v_i0, v_i1, v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + softmax[v_i0, v_i1, v_i2, v_k] * getitem_6[v_i0, v_i1, v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul3(reshape_1: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), attention_out__1: T.Buffer((T.int64(24), T.int64(24)), "float32"), matmul: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(29), T.int64(24), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(reshape_1[v_i0, v_i1, v_k], attention_out__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + reshape_1[v_i0, v_i1, v_k] * attention_out__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul4(norm2: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), feed_0__1: T.Buffer((T.int64(24), T.int64(48)), "float32"), matmul: T.Buffer((batch, T.int64(29), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(29), T.int64(48), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(norm2[v_i0, v_i1, v_k], feed_0__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + norm2[v_i0, v_i1, v_k] * feed_0__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul5(feed_1: T.Buffer((batch, T.int64(29), T.int64(48)), "float32"), feed_2__1: T.Buffer((T.int64(48), T.int64(24)), "float32"), matmul: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(29), T.int64(24), T.int64(48)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(feed_1[v_i0, v_i1, v_k], feed_2__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + feed_1[v_i0, v_i1, v_k] * feed_2__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul6(getitem_7: T.Buffer((batch, T.int64(24)), "float32"), out__1: T.Buffer((T.int64(24), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(getitem_7[v_i0, v_k], out__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + getitem_7[v_i0, v_k] * out__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def multiply(matmul: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32"), T_multiply: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(29)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(matmul[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = matmul[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.35355338454246521)

    @T.prim_func(private=True, s_tir=True)
    def reshape(patches_bias: T.Buffer((T.int64(24),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(24), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(24), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(patches_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = patches_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(patches: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(7)), "float32"), T_reshape: T.Buffer((batch, T.int64(24), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(24), T.int64(28)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(patches[((v_ax2 // T.int64(28) + v_ax1) // T.int64(24) + v_ax0) % batch, (v_ax2 // T.int64(28) + v_ax1) % T.int64(24), v_ax2 % T.int64(28) // T.int64(7), v_ax2 % T.int64(7)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = patches[((v_ax2 // T.int64(28) + v_ax1) // T.int64(24) + v_ax0) % batch, (v_ax2 // T.int64(28) + v_ax1) % T.int64(24), v_ax2 % T.int64(28) // T.int64(7), v_ax2 % T.int64(7)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(attention_qkv: T.Buffer((batch, T.int64(29), T.int64(72)), "float32"), T_reshape: T.Buffer((batch, T.int64(29), T.int64(3), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(batch, T.int64(29), T.int64(3), T.int64(3), T.int64(8)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(attention_qkv[(((v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) // T.int64(72) + v_ax1) // T.int64(29) + v_ax0) % batch, ((v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) // T.int64(72) + v_ax1) % T.int64(29), (v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) % T.int64(72)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = attention_qkv[(((v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) // T.int64(72) + v_ax1) // T.int64(29) + v_ax0) % batch, ((v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) // T.int64(72) + v_ax1) % T.int64(29), (v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) % T.int64(72)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(transpose_2: T.Buffer((batch, T.int64(29), T.int64(3), T.int64(8)), "float32"), T_reshape: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(29), T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(transpose_2[((v_ax2 // T.int64(24) + v_ax1) // T.int64(29) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(29), v_ax2 % T.int64(24) // T.int64(8), v_ax2 % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = transpose_2[((v_ax2 // T.int64(24) + v_ax1) // T.int64(29) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(29), v_ax2 % T.int64(24) // T.int64(8), v_ax2 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def softmax(mul: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32"), softmax: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        lanes_max = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(16)))
        max_8 = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(8)))
        max_4 = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(4)))
        max_2 = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(2)))
        row_max = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29)))
        tail_max = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29)))
        all_max = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29)))
        row_exp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(29)))
        lanes_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29)))
        tail_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29)))
        all_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29)))
        row_scale = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(29)))
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(3), T.int64(29), T.int64(16), T.int64(1)):
            with T.sblock("lanes_max"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(mul[v_i0, v_i1, v_i2, v_k * T.int64(16) + v_i3])
                T.writes(lanes_max[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    lanes_max[v_i0, v_i1, v_i2, v_i3] = T.float32(-340282346638528859811704183484516925440.0)
                lanes_max[v_i0, v_i1, v_i2, v_i3] = T.max(lanes_max[v_i0, v_i1, v_i2, v_i3], mul[v_i0, v_i1, v_i2, v_k * T.int64(16) + v_i3])
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(8)):
            with T.sblock("max_8"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(lanes_max[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(9)])
                T.writes(max_8[v_i0, v_i1, v_i2, v_i3])
                max_8[v_i0, v_i1, v_i2, v_i3] = T.max(lanes_max[v_i0, v_i1, v_i2, v_i3], lanes_max[v_i0, v_i1, v_i2, v_i3 + T.int64(8)])
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(4)):
            with T.sblock("max_4"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(max_8[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(5)])
                T.writes(max_4[v_i0, v_i1, v_i2, v_i3])
                max_4[v_i0, v_i1, v_i2, v_i3] = T.max(max_8[v_i0, v_i1, v_i2, v_i3], max_8[v_i0, v_i1, v_i2, v_i3 + T.int64(4)])
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(2)):
            with T.sblock("max_2"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(max_4[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(3)])
                T.writes(max_2[v_i0, v_i1, v_i2, v_i3])
                max_2[v_i0, v_i1, v_i2, v_i3] = T.max(max_4[v_i0, v_i1, v_i2, v_i3], max_4[v_i0, v_i1, v_i2, v_i3 + T.int64(2)])
        for i0, i1, i2 in T.grid(batch, T.int64(3), T.int64(29)):
            with T.sblock("row_max"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(max_2[v_i0, v_i1, v_i2, T.int64(0):T.int64(2)])
                T.writes(row_max[v_i0, v_i1, v_i2])
                row_max[v_i0, v_i1, v_i2] = T.max(max_2[v_i0, v_i1, v_i2, T.int64(0)], max_2[v_i0, v_i1, v_i2, T.int64(1)])
        for i0, i1, i2, rest in T.grid(batch, T.int64(3), T.int64(29), T.int64(13)):
            with T.sblock("tail_max"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(mul[v_i0, v_i1, v_i2, v_rest + T.int64(16)])
                T.writes(tail_max[v_i0, v_i1, v_i2])
                with T.init():
                    tail_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0, v_i1, v_i2] = T.max(tail_max[v_i0, v_i1, v_i2], mul[v_i0, v_i1, v_i2, v_rest + T.int64(16)])
        for i0, i1, i2 in T.grid(batch, T.int64(3), T.int64(29)):
            with T.sblock("all_max"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_max[v_i0, v_i1, v_i2], tail_max[v_i0, v_i1, v_i2])
                T.writes(all_max[v_i0, v_i1, v_i2])
                all_max[v_i0, v_i1, v_i2] = T.max(row_max[v_i0, v_i1, v_i2], tail_max[v_i0, v_i1, v_i2])
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(29)):
            with T.sblock("row_exp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(mul[v_i0, v_i1, v_i2, v_i3], all_max[v_i0, v_i1, v_i2])
                T.writes(row_exp[v_i0, v_i1, v_i2, v_i3])
                row_exp[v_i0, v_i1, v_i2, v_i3] = T.exp(mul[v_i0, v_i1, v_i2, v_i3] - all_max[v_i0, v_i1, v_i2])
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(3), T.int64(29), T.int64(16), T.int64(1)):
            with T.sblock("lanes_sum"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_k * T.int64(16) + v_i3])
                T.writes(lanes_sum[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    lanes_sum[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                lanes_sum[v_i0, v_i1, v_i2, v_i3] = lanes_sum[v_i0, v_i1, v_i2, v_i3] + row_exp[v_i0, v_i1, v_i2, v_k * T.int64(16) + v_i3]
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(8)):
            with T.sblock("sum_8"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(lanes_sum[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(9)])
                T.writes(sum_8[v_i0, v_i1, v_i2, v_i3])
                sum_8[v_i0, v_i1, v_i2, v_i3] = lanes_sum[v_i0, v_i1, v_i2, v_i3] + lanes_sum[v_i0, v_i1, v_i2, v_i3 + T.int64(8)]
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(4)):
            with T.sblock("sum_4"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(sum_8[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(5)])
                T.writes(sum_4[v_i0, v_i1, v_i2, v_i3])
                sum_4[v_i0, v_i1, v_i2, v_i3] = sum_8[v_i0, v_i1, v_i2, v_i3] + sum_8[v_i0, v_i1, v_i2, v_i3 + T.int64(4)]
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(2)):
            with T.sblock("sum_2"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(sum_4[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(3)])
                T.writes(sum_2[v_i0, v_i1, v_i2, v_i3])
                sum_2[v_i0, v_i1, v_i2, v_i3] = sum_4[v_i0, v_i1, v_i2, v_i3] + sum_4[v_i0, v_i1, v_i2, v_i3 + T.int64(2)]
        for i0, i1, i2 in T.grid(batch, T.int64(3), T.int64(29)):
            with T.sblock("row_sum"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sum_2[v_i0, v_i1, v_i2, T.int64(0):T.int64(2)])
                T.writes(row_sum[v_i0, v_i1, v_i2])
                row_sum[v_i0, v_i1, v_i2] = sum_2[v_i0, v_i1, v_i2, T.int64(0)] + sum_2[v_i0, v_i1, v_i2, T.int64(1)]
        for i0, i1, i2, rest in T.grid(batch, T.int64(3), T.int64(29), T.int64(13)):
            with T.sblock("tail_sum"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_rest + T.int64(16)])
                T.writes(tail_sum[v_i0, v_i1, v_i2])
                with T.init():
                    tail_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                tail_sum[v_i0, v_i1, v_i2] = tail_sum[v_i0, v_i1, v_i2] + row_exp[v_i0, v_i1, v_i2, v_rest + T.int64(16)]
        for i0, i1, i2 in T.grid(batch, T.int64(3), T.int64(29)):
            with T.sblock("all_sum"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_sum[v_i0, v_i1, v_i2], tail_sum[v_i0, v_i1, v_i2])
                T.writes(all_sum[v_i0, v_i1, v_i2])
                all_sum[v_i0, v_i1, v_i2] = row_sum[v_i0, v_i1, v_i2] + tail_sum[v_i0, v_i1, v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(3), T.int64(29)):
            with T.sblock("row_scale"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(all_sum[v_i0, v_i1, v_i2])
                T.writes(row_scale[v_i0, v_i1, v_i2])
                row_scale[v_i0, v_i1, v_i2] = T.float32(1.0) / all_sum[v_i0, v_i1, v_i2]
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(29)):
            with T.sblock("softmax"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_i3], row_scale[v_i0, v_i1, v_i2])
                T.writes(softmax[v_i0, v_i1, v_i2, v_i3])
                softmax[v_i0, v_i1, v_i2, v_i3] = row_exp[v_i0, v_i1, v_i2, v_i3] * row_scale[v_i0, v_i1, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def squeeze(getitem_4__1: T.Buffer((T.int64(1), batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_squeeze: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(29), T.int64(8)):
            with T.sblock("T_squeeze"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(getitem_4__1[T.int64(0), v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_squeeze[v_ax0, v_ax1, v_ax2, v_ax3])
                T_squeeze[v_ax0, v_ax1, v_ax2, v_ax3] = getitem_4__1[T.int64(0), v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def squeeze1(getitem_7__1: T.Buffer((batch, T.int64(1), T.int64(24)), "float32"), T_squeeze: T.Buffer((batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(24)):
            with T.sblock("T_squeeze"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(getitem_7__1[v_ax0, T.int64(0), v_ax1])
                T.writes(T_squeeze[v_ax0, v_ax1])
                T_squeeze[v_ax0, v_ax1] = getitem_7__1[v_ax0, T.int64(0), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(permute: T.Buffer((T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((T.int64(1), batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), batch, T.int64(3), T.int64(29), T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(permute[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = permute[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(permute: T.Buffer((T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((T.int64(1), batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), batch, T.int64(3), T.int64(29), T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(permute[v_ax0 + T.int64(1), v_ax1, v_ax2, v_ax3, v_ax4])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = permute[v_ax0 + T.int64(1), v_ax1, v_ax2, v_ax3, v_ax4]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice2(permute: T.Buffer((T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((T.int64(1), batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(1), batch, T.int64(3), T.int64(29), T.int64(8)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(permute[v_ax0 + T.int64(2), v_ax1, v_ax2, v_ax3, v_ax4])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = permute[v_ax0 + T.int64(2), v_ax1, v_ax2, v_ax3, v_ax4]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice3(add_2: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(24)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(add_2[v_ax0, v_ax1, v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = add_2[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose(flatten: T.Buffer((batch, T.int64(24), T.int64(28)), "float32"), T_transpose: T.Buffer((batch, T.int64(28), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(flatten[v_ax0, v_ax2, v_ax1])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = flatten[v_ax0, v_ax2, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(attention_qkv_weight: T.Buffer((T.int64(72), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(72)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(72)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(attention_qkv_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = attention_qkv_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(reshape: T.Buffer((batch, T.int64(29), T.int64(3), T.int64(3), T.int64(8)), "float32"), T_transpose: T.Buffer((T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3, ax4 in T.grid(T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_ax4 = T.axis.remap("SSSSS", [ax0, ax1, ax2, ax3, ax4])
                T.reads(reshape[v_ax1, v_ax3, v_ax0, v_ax2, v_ax4])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = reshape[v_ax1, v_ax3, v_ax0, v_ax2, v_ax4]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(getitem_5: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(29)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(8), T.int64(29)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(getitem_5[v_ax0, v_ax1, v_ax3, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = getitem_5[v_ax0, v_ax1, v_ax3, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose4(matmul_1: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(29), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(29), T.int64(3), T.int64(8)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(matmul_1[v_ax0, v_ax2, v_ax1, v_ax3])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = matmul_1[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose5(attention_out_weight: T.Buffer((T.int64(24), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(attention_out_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = attention_out_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose6(feed_0_weight: T.Buffer((T.int64(48), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(48)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(feed_0_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = feed_0_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose7(feed_2_weight: T.Buffer((T.int64(24), T.int64(48)), "float32"), T_transpose: T.Buffer((T.int64(48), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(48), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(feed_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = feed_2_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose8(out_weight: T.Buffer((T.int64(10), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = out_weight[v_ax1, v_ax0]

    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        token: R.Tensor((1, 1, 24), dtype="float32"),
        position: R.Tensor((1, 29, 24), dtype="float32"),
        patches_weight: R.Tensor((24, 3, 8, 4), dtype="float32"),
        patches_bias: R.Tensor((24,), dtype="float32"),
        norm1_weight: R.Tensor((24,), dtype="float32"),
        norm1_bias: R.Tensor((24,), dtype="float32"),
        attention_qkv_weight: R.Tensor((72, 24), dtype="float32"),
        attention_qkv_bias: R.Tensor((72,), dtype="float32"),
        attention_out_weight: R.Tensor((24, 24), dtype="float32"),
        attention_out_bias: R.Tensor((24,), dtype="float32"),
        norm2_weight: R.Tensor((24,), dtype="float32"),
        norm2_bias: R.Tensor((24,), dtype="float32"),
        feed_0_weight: R.Tensor((48, 24), dtype="float32"),
        feed_0_bias: R.Tensor((48,), dtype="float32"),
        feed_2_weight: R.Tensor((24, 48), dtype="float32"),
        feed_2_bias: R.Tensor((24,), dtype="float32"),
        out_weight: R.Tensor((10, 24), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            patches__1 = R.call_tir(cls.conv2d, (x, patches_weight), out_ty=R.Tensor((batch, 24, 4, 7), dtype="float32"))
            patches__2 = R.call_tir(cls.reshape, (patches_bias,), out_ty=R.Tensor((1, 24, 1, 1), dtype="float32"))
            patches = R.call_tir(cls.add, (patches__1, patches__2), out_ty=R.Tensor((batch, 24, 4, 7), dtype="float32"))
            flatten = R.call_tir(cls.reshape1, (patches,), out_ty=R.Tensor((batch, 24, 28), dtype="float32"))
            transpose = R.call_tir(cls.transpose, (flatten,), out_ty=R.Tensor((batch, 28, 24), dtype="float32"))
            expand = R.call_tir(cls.broadcast_to, (token,), out_ty=R.Tensor((batch, 1, 24), dtype="float32"))
            cat = R.call_tir(cls.concatenate, (expand, transpose), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            add = R.call_tir(cls.add1, (cat, position), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            norm1 = R.call_tir(cls.layer_norm, (add, norm1_weight, norm1_bias), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            attention_qkv__1 = R.call_tir(cls.transpose1, (attention_qkv_weight,), out_ty=R.Tensor((24, 72), dtype="float32"))
            attention_qkv__2 = R.call_tir(cls.matmul, (norm1, attention_qkv__1), out_ty=R.Tensor((batch, 29, 72), dtype="float32"))
            attention_qkv = R.call_tir(cls.add2, (attention_qkv__2, attention_qkv_bias), out_ty=R.Tensor((batch, 29, 72), dtype="float32"))
            reshape = R.call_tir(cls.reshape2, (attention_qkv,), out_ty=R.Tensor((batch, 29, 3, 3, 8), dtype="float32"))
            permute = R.call_tir(cls.transpose2, (reshape,), out_ty=R.Tensor((3, batch, 3, 29, 8), dtype="float32"))
            getitem_4__1 = R.call_tir(cls.strided_slice, (permute,), out_ty=R.Tensor((1, batch, 3, 29, 8), dtype="float32"))
            getitem_4 = R.call_tir(cls.squeeze, (getitem_4__1,), out_ty=R.Tensor((batch, 3, 29, 8), dtype="float32"))
            getitem_5__1 = R.call_tir(cls.strided_slice1, (permute,), out_ty=R.Tensor((1, batch, 3, 29, 8), dtype="float32"))
            getitem_5 = R.call_tir(cls.squeeze, (getitem_5__1,), out_ty=R.Tensor((batch, 3, 29, 8), dtype="float32"))
            getitem_6__1 = R.call_tir(cls.strided_slice2, (permute,), out_ty=R.Tensor((1, batch, 3, 29, 8), dtype="float32"))
            getitem_6 = R.call_tir(cls.squeeze, (getitem_6__1,), out_ty=R.Tensor((batch, 3, 29, 8), dtype="float32"))
            transpose_1 = R.call_tir(cls.transpose3, (getitem_5,), out_ty=R.Tensor((batch, 3, 8, 29), dtype="float32"))
            matmul = R.call_tir(cls.matmul1, (getitem_4, transpose_1), out_ty=R.Tensor((batch, 3, 29, 29), dtype="float32"))
            mul = R.call_tir(cls.multiply, (matmul,), out_ty=R.Tensor((batch, 3, 29, 29), dtype="float32"))
            softmax = R.call_tir(cls.softmax, (mul,), out_ty=R.Tensor((batch, 3, 29, 29), dtype="float32"))
            matmul_1 = R.call_tir(cls.matmul2, (softmax, getitem_6), out_ty=R.Tensor((batch, 3, 29, 8), dtype="float32"))
            transpose_2 = R.call_tir(cls.transpose4, (matmul_1,), out_ty=R.Tensor((batch, 29, 3, 8), dtype="float32"))
            reshape_1 = R.call_tir(cls.reshape3, (transpose_2,), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            attention_out__1 = R.call_tir(cls.transpose5, (attention_out_weight,), out_ty=R.Tensor((24, 24), dtype="float32"))
            attention_out__2 = R.call_tir(cls.matmul3, (reshape_1, attention_out__1), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            attention_out = R.call_tir(cls.add3, (attention_out__2, attention_out_bias), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            add_1 = R.call_tir(cls.add4, (add, attention_out), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            norm2 = R.call_tir(cls.layer_norm, (add_1, norm2_weight, norm2_bias), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            feed_0__1 = R.call_tir(cls.transpose6, (feed_0_weight,), out_ty=R.Tensor((24, 48), dtype="float32"))
            feed_0__2 = R.call_tir(cls.matmul4, (norm2, feed_0__1), out_ty=R.Tensor((batch, 29, 48), dtype="float32"))
            feed_0 = R.call_tir(cls.add5, (feed_0__2, feed_0_bias), out_ty=R.Tensor((batch, 29, 48), dtype="float32"))
            feed_1 = R.call_tir(cls.gelu, (feed_0,), out_ty=R.Tensor((batch, 29, 48), dtype="float32"))
            feed_2__1 = R.call_tir(cls.transpose7, (feed_2_weight,), out_ty=R.Tensor((48, 24), dtype="float32"))
            feed_2__2 = R.call_tir(cls.matmul5, (feed_1, feed_2__1), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            feed_2 = R.call_tir(cls.add3, (feed_2__2, feed_2_bias), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            add_2 = R.call_tir(cls.add4, (add_1, feed_2), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            getitem_7__1 = R.call_tir(cls.strided_slice3, (add_2,), out_ty=R.Tensor((batch, 1, 24), dtype="float32"))
            getitem_7 = R.call_tir(cls.squeeze1, (getitem_7__1,), out_ty=R.Tensor((batch, 24), dtype="float32"))
            out__1 = R.call_tir(cls.transpose8, (out_weight,), out_ty=R.Tensor((24, 10), dtype="float32"))
            out__2 = R.call_tir(cls.matmul6, (getitem_7, out__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            out = R.call_tir(cls.add6, (out__2, out_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 57bacf9e1cc52af2d907 token: float32[1, 1, 24]
# 5c732be4b724b92cb091 position: float32[1, 29, 24]
# f7261b2cdac7971a5411 patches_weight: float32[24, 3, 8, 4]
# 7229e823f65ea090894e patches_bias: float32[24]
# 995cd8d9f38a78531fff norm1_weight: float32[24]
# 2b10ee52d68d862c679e norm1_bias: float32[24]
# c77c7ae92133d545b26a attention_qkv_weight: float32[72, 24]
# 1ab7cc1eb802793f59c8 attention_qkv_bias: float32[72]
# bed907ac1af33b675630 attention_out_weight: float32[24, 24]
# 223ec6ff13f15fee70db attention_out_bias: float32[24]
# 776a7cf590ca82ccc331 norm2_weight: float32[24]
# 193f18827b4bc0f74189 norm2_bias: float32[24]
# 0c4fdd7ad2cd69ab4473 feed_0_weight: float32[48, 24]
# 0ac1ffbacc0f4375f83a feed_0_bias: float32[48]
# 8c51f724dd1d1ef77474 feed_2_weight: float32[24, 48]
# 4cfe13962778430499bd feed_2_bias: float32[24]
# 979adbd00962c220f415 out_weight: float32[10, 24]
# 093000f80ca3be838620 out_bias: float32[10]
