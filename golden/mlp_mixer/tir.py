# mlp_mixer, stage tir: the Relax module after legalization
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
    def add(patches__1: T.Buffer((batch, T.int64(20), T.int64(4), T.int64(7)), "float32"), patches__2: T.Buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(20), T.int64(4), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(20), T.int64(4), T.int64(7)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(patches__1[v_ax0, v_ax1, v_ax2, v_ax3], patches__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = patches__1[v_ax0, v_ax1, v_ax2, v_ax3] + patches__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(blocks_0_across_0__2: T.Buffer((batch, T.int64(20), T.int64(40)), "float32"), blocks_0_across_0_bias: T.Buffer((T.int64(40),), "float32"), T_add: T.Buffer((batch, T.int64(20), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(20), T.int64(40)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_across_0__2[v_ax0, v_ax1, v_ax2], blocks_0_across_0_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = blocks_0_across_0__2[v_ax0, v_ax1, v_ax2] + blocks_0_across_0_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add2(blocks_0_across_2__2: T.Buffer((batch, T.int64(20), T.int64(28)), "float32"), blocks_0_across_2_bias: T.Buffer((T.int64(28),), "float32"), T_add: T.Buffer((batch, T.int64(20), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(20), T.int64(28)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_across_2__2[v_ax0, v_ax1, v_ax2], blocks_0_across_2_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = blocks_0_across_2__2[v_ax0, v_ax1, v_ax2] + blocks_0_across_2_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add3(getattr_1: T.Buffer((batch, T.int64(28), T.int64(20)), "float32"), transpose_1: T.Buffer((batch, T.int64(28), T.int64(20)), "float32"), T_add: T.Buffer((batch, T.int64(28), T.int64(20)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(20)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(getattr_1[v_ax0, v_ax1, v_ax2], transpose_1[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = getattr_1[v_ax0, v_ax1, v_ax2] + transpose_1[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add4(blocks_0_along_0__2: T.Buffer((batch, T.int64(28), T.int64(48)), "float32"), blocks_0_along_0_bias: T.Buffer((T.int64(48),), "float32"), T_add: T.Buffer((batch, T.int64(28), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_along_0__2[v_ax0, v_ax1, v_ax2], blocks_0_along_0_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = blocks_0_along_0__2[v_ax0, v_ax1, v_ax2] + blocks_0_along_0_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add5(blocks_0_along_2__2: T.Buffer((batch, T.int64(28), T.int64(20)), "float32"), blocks_0_along_2_bias: T.Buffer((T.int64(20),), "float32"), T_add: T.Buffer((batch, T.int64(28), T.int64(20)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(20)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_along_2__2[v_ax0, v_ax1, v_ax2], blocks_0_along_2_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = blocks_0_along_2__2[v_ax0, v_ax1, v_ax2] + blocks_0_along_2_bias[v_ax2]

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
    def conv2d(x: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), patches_weight: T.Buffer((T.int64(20), T.int64(3), T.int64(8), T.int64(4)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(20), T.int64(4), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(20), T.int64(4), T.int64(7), T.int64(3), T.int64(8), T.int64(4)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(8) + v_ry, v_xx * T.int64(4) + v_rx], patches_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(8) + v_ry, v_xx * T.int64(4) + v_rx] * patches_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def gelu(blocks_0_across_0: T.Buffer((batch, T.int64(20), T.int64(40)), "float32"), T_multiply: T.Buffer((batch, T.int64(20), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_multiply_1 = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(40)))
        compute = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(40)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(40)))
        T_add = T.sblock_alloc_buffer((batch, T.int64(20), T.int64(40)))
        for ax0, ax1, ax2 in T.grid(batch, T.int64(20), T.int64(40)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_across_0[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_1[v_ax0, v_ax1, v_ax2])
                T_multiply_1[v_ax0, v_ax1, v_ax2] = blocks_0_across_0[v_ax0, v_ax1, v_ax2] * T.float32(0.70710678118654757)
        for i0, i1, i2 in T.grid(batch, T.int64(20), T.int64(40)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(T_multiply_1[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.erf(T_multiply_1[v_i0, v_i1, v_i2])
        for ax0, ax1, ax2 in T.grid(batch, T.int64(20), T.int64(40)):
            with T.sblock("T_multiply_1"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(compute[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T_multiply_2[v_ax0, v_ax1, v_ax2] = compute[v_ax0, v_ax1, v_ax2] * T.float32(0.5)
        for ax0, ax1, ax2 in T.grid(batch, T.int64(20), T.int64(40)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = T.float32(0.5) + T_multiply_2[v_ax0, v_ax1, v_ax2]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(20), T.int64(40)):
            with T.sblock("T_multiply_2"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_across_0[v_ax0, v_ax1, v_ax2], T_add[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = blocks_0_across_0[v_ax0, v_ax1, v_ax2] * T_add[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def gelu1(blocks_0_along_0: T.Buffer((batch, T.int64(28), T.int64(48)), "float32"), T_multiply: T.Buffer((batch, T.int64(28), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_multiply_1 = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(48)))
        compute = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(48)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(48)))
        T_add = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(48)))
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(48)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_along_0[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_1[v_ax0, v_ax1, v_ax2])
                T_multiply_1[v_ax0, v_ax1, v_ax2] = blocks_0_along_0[v_ax0, v_ax1, v_ax2] * T.float32(0.70710678118654757)
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(48)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(T_multiply_1[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.erf(T_multiply_1[v_i0, v_i1, v_i2])
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(48)):
            with T.sblock("T_multiply_1"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(compute[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T_multiply_2[v_ax0, v_ax1, v_ax2] = compute[v_ax0, v_ax1, v_ax2] * T.float32(0.5)
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = T.float32(0.5) + T_multiply_2[v_ax0, v_ax1, v_ax2]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(48)):
            with T.sblock("T_multiply_2"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_along_0[v_ax0, v_ax1, v_ax2], T_add[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = blocks_0_along_0[v_ax0, v_ax1, v_ax2] * T_add[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(getattr_1: T.Buffer((batch, T.int64(28), T.int64(20)), "float32"), blocks_0_norm1_weight: T.Buffer((T.int64(20),), "float32"), blocks_0_norm1_bias: T.Buffer((T.int64(20),), "float32"), layer_norm: T.Buffer((batch, T.int64(28), T.int64(20)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((batch, T.int64(28)))
        tail_mean = T.sblock_alloc_buffer((batch, T.int64(28)))
        all_mean = T.sblock_alloc_buffer((batch, T.int64(28)))
        row_centred = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(20)))
        lanes_squares = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((batch, T.int64(28), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((batch, T.int64(28)))
        tail_squares = T.sblock_alloc_buffer((batch, T.int64(28)))
        all_squares = T.sblock_alloc_buffer((batch, T.int64(28)))
        row_inverse = T.sblock_alloc_buffer((batch, T.int64(28)))
        for i0, i1, i2, k in T.grid(batch, T.int64(28), T.int64(16), T.int64(1)):
            with T.sblock("lanes_mean"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(getattr_1[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_mean[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + getattr_1[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(8)):
            with T.sblock("mean_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(mean_8[v_i0, v_i1, v_i2])
                mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(4)):
            with T.sblock("mean_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(mean_4[v_i0, v_i1, v_i2])
                mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(2)):
            with T.sblock("mean_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(mean_2[v_i0, v_i1, v_i2])
                mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(28)):
            with T.sblock("row_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_mean[v_i0, v_i1])
                row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(28), T.int64(4)):
            with T.sblock("tail_mean"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(getattr_1[v_i0, v_i1, v_rest + T.int64(16)])
                T.writes(tail_mean[v_i0, v_i1])
                with T.init():
                    tail_mean[v_i0, v_i1] = T.float32(0.0)
                tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + getattr_1[v_i0, v_i1, v_rest + T.int64(16)]
        for i0, i1 in T.grid(batch, T.int64(28)):
            with T.sblock("all_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_mean[v_i0, v_i1], tail_mean[v_i0, v_i1])
                T.writes(all_mean[v_i0, v_i1])
                all_mean[v_i0, v_i1] = row_mean[v_i0, v_i1] + tail_mean[v_i0, v_i1]
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(20)):
            with T.sblock("row_centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(getattr_1[v_i0, v_i1, v_i2], all_mean[v_i0, v_i1])
                T.writes(row_centred[v_i0, v_i1, v_i2])
                row_centred[v_i0, v_i1, v_i2] = getattr_1[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(20.0)
        for i0, i1, i2, k in T.grid(batch, T.int64(28), T.int64(16), T.int64(1)):
            with T.sblock("lanes_squares"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_squares[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_squares[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_squares[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(8)):
            with T.sblock("squares_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_squares[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(squares_8[v_i0, v_i1, v_i2])
                squares_8[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + lanes_squares[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(4)):
            with T.sblock("squares_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squares_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(squares_4[v_i0, v_i1, v_i2])
                squares_4[v_i0, v_i1, v_i2] = squares_8[v_i0, v_i1, v_i2] + squares_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(2)):
            with T.sblock("squares_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squares_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(squares_2[v_i0, v_i1, v_i2])
                squares_2[v_i0, v_i1, v_i2] = squares_4[v_i0, v_i1, v_i2] + squares_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(28)):
            with T.sblock("row_squares"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_squares[v_i0, v_i1])
                row_squares[v_i0, v_i1] = squares_2[v_i0, v_i1, T.int64(0)] + squares_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(28), T.int64(4)):
            with T.sblock("tail_squares"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(row_centred[v_i0, v_i1, v_rest + T.int64(16)])
                T.writes(tail_squares[v_i0, v_i1])
                with T.init():
                    tail_squares[v_i0, v_i1] = T.float32(0.0)
                tail_squares[v_i0, v_i1] = tail_squares[v_i0, v_i1] + row_centred[v_i0, v_i1, v_rest + T.int64(16)] * row_centred[v_i0, v_i1, v_rest + T.int64(16)]
        for i0, i1 in T.grid(batch, T.int64(28)):
            with T.sblock("all_squares"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_squares[v_i0, v_i1], tail_squares[v_i0, v_i1])
                T.writes(all_squares[v_i0, v_i1])
                all_squares[v_i0, v_i1] = row_squares[v_i0, v_i1] + tail_squares[v_i0, v_i1]
        for i0, i1 in T.grid(batch, T.int64(28)):
            with T.sblock("row_inverse"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(all_squares[v_i0, v_i1])
                T.writes(row_inverse[v_i0, v_i1])
                row_inverse[v_i0, v_i1] = T.float32(1.0) / T.sqrt(all_squares[v_i0, v_i1] / T.float32(20.0) + T.float32(1.0000000000000001e-05))
        for i0, i1, i2 in T.grid(batch, T.int64(28), T.int64(20)):
            with T.sblock("layer_norm"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_centred[v_i0, v_i1, v_i2], row_inverse[v_i0, v_i1], blocks_0_norm1_weight[v_i2], blocks_0_norm1_bias[v_i2])
                T.writes(layer_norm[v_i0, v_i1, v_i2])
                layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * blocks_0_norm1_weight[v_i2] + blocks_0_norm1_bias[v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul(transpose: T.Buffer((batch, T.int64(20), T.int64(28)), "float32"), blocks_0_across_0__1: T.Buffer((T.int64(28), T.int64(40)), "float32"), matmul: T.Buffer((batch, T.int64(20), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(20), T.int64(40), T.int64(28)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(transpose[v_i0, v_i1, v_k], blocks_0_across_0__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + transpose[v_i0, v_i1, v_k] * blocks_0_across_0__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(blocks_0_across_1: T.Buffer((batch, T.int64(20), T.int64(40)), "float32"), blocks_0_across_2__1: T.Buffer((T.int64(40), T.int64(28)), "float32"), matmul: T.Buffer((batch, T.int64(20), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(20), T.int64(28), T.int64(40)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(blocks_0_across_1[v_i0, v_i1, v_k], blocks_0_across_2__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + blocks_0_across_1[v_i0, v_i1, v_k] * blocks_0_across_2__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(blocks_0_norm2: T.Buffer((batch, T.int64(28), T.int64(20)), "float32"), blocks_0_along_0__1: T.Buffer((T.int64(20), T.int64(48)), "float32"), matmul: T.Buffer((batch, T.int64(28), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(28), T.int64(48), T.int64(20)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(blocks_0_norm2[v_i0, v_i1, v_k], blocks_0_along_0__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + blocks_0_norm2[v_i0, v_i1, v_k] * blocks_0_along_0__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul3(blocks_0_along_1: T.Buffer((batch, T.int64(28), T.int64(48)), "float32"), blocks_0_along_2__1: T.Buffer((T.int64(48), T.int64(20)), "float32"), matmul: T.Buffer((batch, T.int64(28), T.int64(20)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(28), T.int64(20), T.int64(48)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(blocks_0_along_1[v_i0, v_i1, v_k], blocks_0_along_2__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + blocks_0_along_1[v_i0, v_i1, v_k] * blocks_0_along_2__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul4(mean: T.Buffer((batch, T.int64(20)), "float32"), out__1: T.Buffer((T.int64(20), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(20)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(mean[v_i0, v_k], out__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + mean[v_i0, v_k] * out__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def mean(norm: T.Buffer((batch, T.int64(28), T.int64(20)), "float32"), T_divide: T.Buffer((batch, T.int64(20)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        norm_red = T.sblock_alloc_buffer((batch, T.int64(20)))
        for ax0, ax1, k1 in T.grid(batch, T.int64(20), T.int64(28)):
            with T.sblock("norm_red"):
                v_ax0, v_ax1, v_k1 = T.axis.remap("SSR", [ax0, ax1, k1])
                T.reads(norm[v_ax0, v_k1, v_ax1])
                T.writes(norm_red[v_ax0, v_ax1])
                with T.init():
                    norm_red[v_ax0, v_ax1] = T.float32(0.0)
                norm_red[v_ax0, v_ax1] = norm_red[v_ax0, v_ax1] + norm[v_ax0, v_k1, v_ax1]
        for ax0, ax1 in T.grid(batch, T.int64(20)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(norm_red[v_ax0, v_ax1])
                T.writes(T_divide[v_ax0, v_ax1])
                T_divide[v_ax0, v_ax1] = norm_red[v_ax0, v_ax1] / T.float32(28.0)

    @T.prim_func(private=True, s_tir=True)
    def reshape(patches_bias: T.Buffer((T.int64(20),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(20), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(20), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(patches_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = patches_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(20)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(patches: T.Buffer((batch, T.int64(20), T.int64(4), T.int64(7)), "float32"), T_reshape: T.Buffer((batch, T.int64(20), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(20), T.int64(28)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(patches[((v_ax2 // T.int64(28) + v_ax1) // T.int64(20) + v_ax0) % batch, (v_ax2 // T.int64(28) + v_ax1) % T.int64(20), v_ax2 % T.int64(28) // T.int64(7), v_ax2 % T.int64(7)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = patches[((v_ax2 // T.int64(28) + v_ax1) // T.int64(20) + v_ax0) % batch, (v_ax2 // T.int64(28) + v_ax1) % T.int64(20), v_ax2 % T.int64(28) // T.int64(7), v_ax2 % T.int64(7)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(flatten: T.Buffer((batch, T.int64(20), T.int64(28)), "float32"), T_transpose: T.Buffer((batch, T.int64(28), T.int64(20)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(28), T.int64(20)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(flatten[v_ax0, v_ax2, v_ax1])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = flatten[v_ax0, v_ax2, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(blocks_0_norm1: T.Buffer((batch, T.int64(28), T.int64(20)), "float32"), T_transpose: T.Buffer((batch, T.int64(20), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(20), T.int64(28)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_norm1[v_ax0, v_ax2, v_ax1])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = blocks_0_norm1[v_ax0, v_ax2, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(blocks_0_across_0_weight: T.Buffer((T.int64(40), T.int64(28)), "float32"), T_transpose: T.Buffer((T.int64(28), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(28), T.int64(40)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(blocks_0_across_0_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = blocks_0_across_0_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(blocks_0_across_2_weight: T.Buffer((T.int64(28), T.int64(40)), "float32"), T_transpose: T.Buffer((T.int64(40), T.int64(28)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(40), T.int64(28)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(blocks_0_across_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = blocks_0_across_2_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose4(blocks_0_along_0_weight: T.Buffer((T.int64(48), T.int64(20)), "float32"), T_transpose: T.Buffer((T.int64(20), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(20), T.int64(48)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(blocks_0_along_0_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = blocks_0_along_0_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose5(blocks_0_along_2_weight: T.Buffer((T.int64(20), T.int64(48)), "float32"), T_transpose: T.Buffer((T.int64(48), T.int64(20)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(48), T.int64(20)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(blocks_0_along_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = blocks_0_along_2_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose6(out_weight: T.Buffer((T.int64(10), T.int64(20)), "float32"), T_transpose: T.Buffer((T.int64(20), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(20), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = out_weight[v_ax1, v_ax0]

    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        patches_weight: R.Tensor((20, 3, 8, 4), dtype="float32"),
        patches_bias: R.Tensor((20,), dtype="float32"),
        blocks_0_norm1_weight: R.Tensor((20,), dtype="float32"),
        blocks_0_norm1_bias: R.Tensor((20,), dtype="float32"),
        blocks_0_across_0_weight: R.Tensor((40, 28), dtype="float32"),
        blocks_0_across_0_bias: R.Tensor((40,), dtype="float32"),
        blocks_0_across_2_weight: R.Tensor((28, 40), dtype="float32"),
        blocks_0_across_2_bias: R.Tensor((28,), dtype="float32"),
        blocks_0_norm2_weight: R.Tensor((20,), dtype="float32"),
        blocks_0_norm2_bias: R.Tensor((20,), dtype="float32"),
        blocks_0_along_0_weight: R.Tensor((48, 20), dtype="float32"),
        blocks_0_along_0_bias: R.Tensor((48,), dtype="float32"),
        blocks_0_along_2_weight: R.Tensor((20, 48), dtype="float32"),
        blocks_0_along_2_bias: R.Tensor((20,), dtype="float32"),
        blocks_1_norm1_weight: R.Tensor((20,), dtype="float32"),
        blocks_1_norm1_bias: R.Tensor((20,), dtype="float32"),
        blocks_1_across_0_weight: R.Tensor((40, 28), dtype="float32"),
        blocks_1_across_0_bias: R.Tensor((40,), dtype="float32"),
        blocks_1_across_2_weight: R.Tensor((28, 40), dtype="float32"),
        blocks_1_across_2_bias: R.Tensor((28,), dtype="float32"),
        blocks_1_norm2_weight: R.Tensor((20,), dtype="float32"),
        blocks_1_norm2_bias: R.Tensor((20,), dtype="float32"),
        blocks_1_along_0_weight: R.Tensor((48, 20), dtype="float32"),
        blocks_1_along_0_bias: R.Tensor((48,), dtype="float32"),
        blocks_1_along_2_weight: R.Tensor((20, 48), dtype="float32"),
        blocks_1_along_2_bias: R.Tensor((20,), dtype="float32"),
        norm_weight: R.Tensor((20,), dtype="float32"),
        norm_bias: R.Tensor((20,), dtype="float32"),
        out_weight: R.Tensor((10, 20), dtype="float32"),
        out_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            patches__1 = R.call_tir(cls.conv2d, (x, patches_weight), out_ty=R.Tensor((batch, 20, 4, 7), dtype="float32"))
            patches__2 = R.call_tir(cls.reshape, (patches_bias,), out_ty=R.Tensor((1, 20, 1, 1), dtype="float32"))
            patches = R.call_tir(cls.add, (patches__1, patches__2), out_ty=R.Tensor((batch, 20, 4, 7), dtype="float32"))
            flatten = R.call_tir(cls.reshape1, (patches,), out_ty=R.Tensor((batch, 20, 28), dtype="float32"))
            getattr_1 = R.call_tir(cls.transpose, (flatten,), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            blocks_0_norm1 = R.call_tir(cls.layer_norm, (getattr_1, blocks_0_norm1_weight, blocks_0_norm1_bias), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            transpose = R.call_tir(cls.transpose1, (blocks_0_norm1,), out_ty=R.Tensor((batch, 20, 28), dtype="float32"))
            blocks_0_across_0__1 = R.call_tir(cls.transpose2, (blocks_0_across_0_weight,), out_ty=R.Tensor((28, 40), dtype="float32"))
            blocks_0_across_0__2 = R.call_tir(cls.matmul, (transpose, blocks_0_across_0__1), out_ty=R.Tensor((batch, 20, 40), dtype="float32"))
            blocks_0_across_0 = R.call_tir(cls.add1, (blocks_0_across_0__2, blocks_0_across_0_bias), out_ty=R.Tensor((batch, 20, 40), dtype="float32"))
            blocks_0_across_1 = R.call_tir(cls.gelu, (blocks_0_across_0,), out_ty=R.Tensor((batch, 20, 40), dtype="float32"))
            blocks_0_across_2__1 = R.call_tir(cls.transpose3, (blocks_0_across_2_weight,), out_ty=R.Tensor((40, 28), dtype="float32"))
            blocks_0_across_2__2 = R.call_tir(cls.matmul1, (blocks_0_across_1, blocks_0_across_2__1), out_ty=R.Tensor((batch, 20, 28), dtype="float32"))
            blocks_0_across_2 = R.call_tir(cls.add2, (blocks_0_across_2__2, blocks_0_across_2_bias), out_ty=R.Tensor((batch, 20, 28), dtype="float32"))
            transpose_1 = R.call_tir(cls.transpose, (blocks_0_across_2,), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            add = R.call_tir(cls.add3, (getattr_1, transpose_1), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            blocks_0_norm2 = R.call_tir(cls.layer_norm, (add, blocks_0_norm2_weight, blocks_0_norm2_bias), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            blocks_0_along_0__1 = R.call_tir(cls.transpose4, (blocks_0_along_0_weight,), out_ty=R.Tensor((20, 48), dtype="float32"))
            blocks_0_along_0__2 = R.call_tir(cls.matmul2, (blocks_0_norm2, blocks_0_along_0__1), out_ty=R.Tensor((batch, 28, 48), dtype="float32"))
            blocks_0_along_0 = R.call_tir(cls.add4, (blocks_0_along_0__2, blocks_0_along_0_bias), out_ty=R.Tensor((batch, 28, 48), dtype="float32"))
            blocks_0_along_1 = R.call_tir(cls.gelu1, (blocks_0_along_0,), out_ty=R.Tensor((batch, 28, 48), dtype="float32"))
            blocks_0_along_2__1 = R.call_tir(cls.transpose5, (blocks_0_along_2_weight,), out_ty=R.Tensor((48, 20), dtype="float32"))
            blocks_0_along_2__2 = R.call_tir(cls.matmul3, (blocks_0_along_1, blocks_0_along_2__1), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            blocks_0_along_2 = R.call_tir(cls.add5, (blocks_0_along_2__2, blocks_0_along_2_bias), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            add_1 = R.call_tir(cls.add3, (add, blocks_0_along_2), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            blocks_1_norm1 = R.call_tir(cls.layer_norm, (add_1, blocks_1_norm1_weight, blocks_1_norm1_bias), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            transpose_2 = R.call_tir(cls.transpose1, (blocks_1_norm1,), out_ty=R.Tensor((batch, 20, 28), dtype="float32"))
            blocks_1_across_0__1 = R.call_tir(cls.transpose2, (blocks_1_across_0_weight,), out_ty=R.Tensor((28, 40), dtype="float32"))
            blocks_1_across_0__2 = R.call_tir(cls.matmul, (transpose_2, blocks_1_across_0__1), out_ty=R.Tensor((batch, 20, 40), dtype="float32"))
            blocks_1_across_0 = R.call_tir(cls.add1, (blocks_1_across_0__2, blocks_1_across_0_bias), out_ty=R.Tensor((batch, 20, 40), dtype="float32"))
            blocks_1_across_1 = R.call_tir(cls.gelu, (blocks_1_across_0,), out_ty=R.Tensor((batch, 20, 40), dtype="float32"))
            blocks_1_across_2__1 = R.call_tir(cls.transpose3, (blocks_1_across_2_weight,), out_ty=R.Tensor((40, 28), dtype="float32"))
            blocks_1_across_2__2 = R.call_tir(cls.matmul1, (blocks_1_across_1, blocks_1_across_2__1), out_ty=R.Tensor((batch, 20, 28), dtype="float32"))
            blocks_1_across_2 = R.call_tir(cls.add2, (blocks_1_across_2__2, blocks_1_across_2_bias), out_ty=R.Tensor((batch, 20, 28), dtype="float32"))
            transpose_3 = R.call_tir(cls.transpose, (blocks_1_across_2,), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            add_2 = R.call_tir(cls.add3, (add_1, transpose_3), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            blocks_1_norm2 = R.call_tir(cls.layer_norm, (add_2, blocks_1_norm2_weight, blocks_1_norm2_bias), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            blocks_1_along_0__1 = R.call_tir(cls.transpose4, (blocks_1_along_0_weight,), out_ty=R.Tensor((20, 48), dtype="float32"))
            blocks_1_along_0__2 = R.call_tir(cls.matmul2, (blocks_1_norm2, blocks_1_along_0__1), out_ty=R.Tensor((batch, 28, 48), dtype="float32"))
            blocks_1_along_0 = R.call_tir(cls.add4, (blocks_1_along_0__2, blocks_1_along_0_bias), out_ty=R.Tensor((batch, 28, 48), dtype="float32"))
            blocks_1_along_1 = R.call_tir(cls.gelu1, (blocks_1_along_0,), out_ty=R.Tensor((batch, 28, 48), dtype="float32"))
            blocks_1_along_2__1 = R.call_tir(cls.transpose5, (blocks_1_along_2_weight,), out_ty=R.Tensor((48, 20), dtype="float32"))
            blocks_1_along_2__2 = R.call_tir(cls.matmul3, (blocks_1_along_1, blocks_1_along_2__1), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            blocks_1_along_2 = R.call_tir(cls.add5, (blocks_1_along_2__2, blocks_1_along_2_bias), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            add_3 = R.call_tir(cls.add3, (add_2, blocks_1_along_2), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            norm = R.call_tir(cls.layer_norm, (add_3, norm_weight, norm_bias), out_ty=R.Tensor((batch, 28, 20), dtype="float32"))
            mean = R.call_tir(cls.mean, (norm,), out_ty=R.Tensor((batch, 20), dtype="float32"))
            out__1 = R.call_tir(cls.transpose6, (out_weight,), out_ty=R.Tensor((20, 10), dtype="float32"))
            out__2 = R.call_tir(cls.matmul4, (mean, out__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            out = R.call_tir(cls.add6, (out__2, out_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = out
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 97efcee3f46d61a9e445 patches_weight: float32[20, 3, 8, 4]
# c53cdfcf74a05a8507c6 patches_bias: float32[20]
# 2f0430070b65a071ace8 blocks_0_norm1_weight: float32[20]
# 5114ccc06790d16798b8 blocks_0_norm1_bias: float32[20]
# 1d2975adba59b2042c87 blocks_0_across_0_weight: float32[40, 28]
# e24d1c5e78af9e1391c3 blocks_0_across_0_bias: float32[40]
# 192cb4f1014177ab1672 blocks_0_across_2_weight: float32[28, 40]
# 3f897f40d4e98aeda1e9 blocks_0_across_2_bias: float32[28]
# 3f31e1e3a31a521dd3f0 blocks_0_norm2_weight: float32[20]
# 0f565d3e3dc8f52b8286 blocks_0_norm2_bias: float32[20]
# c0ea6262a54ad5c99ef3 blocks_0_along_0_weight: float32[48, 20]
# 90ad8a0286b504fec0b9 blocks_0_along_0_bias: float32[48]
# 8d73adfabc1e5e7c7de5 blocks_0_along_2_weight: float32[20, 48]
# db08606f9cdfe0d46a93 blocks_0_along_2_bias: float32[20]
# ee1dcf01189b8ac2b18f blocks_1_norm1_weight: float32[20]
# 28c539454fe4797d8d7b blocks_1_norm1_bias: float32[20]
# 4044ff621999215c58d6 blocks_1_across_0_weight: float32[40, 28]
# 14d9cc331a8623227667 blocks_1_across_0_bias: float32[40]
# 4425b6af38a324ded5c8 blocks_1_across_2_weight: float32[28, 40]
# 02055de328114b863b93 blocks_1_across_2_bias: float32[28]
# af1c468ab1ac4967ea83 blocks_1_norm2_weight: float32[20]
# d0deed8aa45894a4c284 blocks_1_norm2_bias: float32[20]
# 8c227afb043268751189 blocks_1_along_0_weight: float32[48, 20]
# 2036d8a8639679f65835 blocks_1_along_0_bias: float32[48]
# ee2d88c384cf3571ef98 blocks_1_along_2_weight: float32[20, 48]
# 66a8980652ffcdfbe1ba blocks_1_along_2_bias: float32[20]
# 8384c551cdc84336774e norm_weight: float32[20]
# 6facbcf2074d7a54f26d norm_bias: float32[20]
# 60b6eaf07153328325a5 out_weight: float32[10, 20]
# 093000f80ca3be838620 out_bias: float32[10]
