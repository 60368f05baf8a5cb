# convnext_block, stage tir: the Relax module after legalization
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
    def adaptive_avg_pool2d(add: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32"), adaptive_pool_avg: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(1), T.int64(1)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1), T.int64(15), T.int64(13)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(add[v_ax0, v_ax1, v_ax2 * T.int64(15) + v_rv0, v_ax3 * T.int64(13) + v_rv1])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + add[v_ax0, v_ax1, v_ax2 * T.int64(15) + v_rv0, v_ax3 * T.int64(13) + v_rv1]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(195.0)

    @T.prim_func(private=True, s_tir=True)
    def add(_0__1: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32"), _0__2: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(15), T.int64(13)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0__1[v_ax0, v_ax1, v_ax2, v_ax3], _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0__1[v_ax0, v_ax1, v_ax2, v_ax3] + _0__2[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(_1_wide__2: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(48)), "float32"), _1_wide_bias: T.Buffer((T.int64(48),), "float32"), T_add: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_wide__2[v_ax0, v_ax1, v_ax2, v_ax3], _1_wide_bias[v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _1_wide__2[v_ax0, v_ax1, v_ax2, v_ax3] + _1_wide_bias[v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add2(_1_narrow__2: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32"), _1_narrow_bias: T.Buffer((T.int64(12),), "float32"), T_add: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(12)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_narrow__2[v_ax0, v_ax1, v_ax2, v_ax3], _1_narrow_bias[v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _1_narrow__2[v_ax0, v_ax1, v_ax2, v_ax3] + _1_narrow_bias[v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add3(_0: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32"), permute_1: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(15), T.int64(13)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0[v_ax0, v_ax1, v_ax2, v_ax3], permute_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = _0[v_ax0, v_ax1, v_ax2, v_ax3] + permute_1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add4(_2_2__2: T.Buffer((batch, T.int64(10)), "float32"), _2_2_bias: T.Buffer((T.int64(10),), "float32"), T_add: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(10)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_2_2__2[v_ax0, v_ax1], _2_2_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = _2_2__2[v_ax0, v_ax1] + _2_2_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def conv2d(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), _0_weight: T.Buffer((T.int64(12), T.int64(3), T.int64(4), T.int64(4)), "float32"), conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(28)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(32), T.int64(28)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(input_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = input_1[v_i0, v_i1, v_i2, v_i3]
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(15), T.int64(13), T.int64(3), T.int64(4), T.int64(4)):
            with T.sblock("conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx], _0_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry, v_xx * T.int64(2) + v_rx] * _0_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def conv2d1(_0: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32"), _1_depthwise_weight: T.Buffer((T.int64(12), T.int64(1), T.int64(7), T.int64(7)), "float32"), group_conv2d_nchw: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(21), T.int64(19)))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(12), T.int64(21), T.int64(19)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(_0[v_i0, v_i1, v_i2 - T.int64(3), v_i3 - T.int64(3)])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(3) <= v_i2 and v_i2 < T.int64(18) and T.int64(3) <= v_i3 and v_i3 < T.int64(16), _0[v_i0, v_i1, v_i2 - T.int64(3), v_i3 - T.int64(3)], T.float32(0.0))
        for nn, ff, yy, xx, rc, ry, rx in T.grid(batch, T.int64(12), T.int64(15), T.int64(13), T.int64(1), T.int64(7), T.int64(7)):
            with T.sblock("group_conv2d_nchw"):
                v_nn, v_ff, v_yy, v_xx, v_rc, v_ry, v_rx = T.axis.remap("SSSSRRR", [nn, ff, yy, xx, rc, ry, rx])
                T.reads(pad_temp[v_nn, v_ff + v_rc, v_yy + v_ry, v_xx + v_rx], _1_depthwise_weight[v_ff, v_rc, v_ry, v_rx])
                T.writes(group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx])
                with T.init():
                    group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = T.float32(0.0)
                group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] = group_conv2d_nchw[v_nn, v_ff, v_yy, v_xx] + pad_temp[v_nn, v_ff + v_rc, v_yy + v_ry, v_xx + v_rx] * _1_depthwise_weight[v_ff, v_rc, v_ry, v_rx]

    @T.prim_func(private=True, s_tir=True)
    def gelu(_1_wide: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(48)), "float32"), T_multiply: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_multiply_1 = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13), T.int64(48)))
        compute = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13), T.int64(48)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13), T.int64(48)))
        T_add = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13), T.int64(48)))
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(48)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_wide[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_1[v_ax0, v_ax1, v_ax2, v_ax3] = _1_wide[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.70710678118654757)
        for i0, i1, i2, i3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(48)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(T_multiply_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = T.erf(T_multiply_1[v_i0, v_i1, v_i2, v_i3])
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(48)):
            with T.sblock("T_multiply_1"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(compute[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3] = compute[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.5)
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(48)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.5) + T_multiply_2[v_ax0, v_ax1, v_ax2, v_ax3]
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(48)):
            with T.sblock("T_multiply_2"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_wide[v_ax0, v_ax1, v_ax2, v_ax3], T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _1_wide[v_ax0, v_ax1, v_ax2, v_ax3] * T_add[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(permute: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32"), _1_norm_weight: T.Buffer((T.int64(12),), "float32"), _1_norm_bias: T.Buffer((T.int64(12),), "float32"), layer_norm: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        tail_mean = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13)))
        row_centred = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13), T.int64(12)))
        tail_squares = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13)))
        row_inverse = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13)))
        for i0, i1, i2, rest in T.grid(batch, T.int64(15), T.int64(13), T.int64(12)):
            with T.sblock("tail_mean"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(permute[v_i0, v_i1, v_i2, v_rest])
                T.writes(tail_mean[v_i0, v_i1, v_i2])
                with T.init():
                    tail_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                tail_mean[v_i0, v_i1, v_i2] = tail_mean[v_i0, v_i1, v_i2] + permute[v_i0, v_i1, v_i2, v_rest]
        for i0, i1, i2, i3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(12)):
            with T.sblock("row_centred"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(permute[v_i0, v_i1, v_i2, v_i3], tail_mean[v_i0, v_i1, v_i2])
                T.writes(row_centred[v_i0, v_i1, v_i2, v_i3])
                row_centred[v_i0, v_i1, v_i2, v_i3] = permute[v_i0, v_i1, v_i2, v_i3] - tail_mean[v_i0, v_i1, v_i2] / T.float32(12.0)
        for i0, i1, i2, rest in T.grid(batch, T.int64(15), T.int64(13), T.int64(12)):
            with T.sblock("tail_squares"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(row_centred[v_i0, v_i1, v_i2, v_rest])
                T.writes(tail_squares[v_i0, v_i1, v_i2])
                with T.init():
                    tail_squares[v_i0, v_i1, v_i2] = T.float32(0.0)
                tail_squares[v_i0, v_i1, v_i2] = tail_squares[v_i0, v_i1, v_i2] + row_centred[v_i0, v_i1, v_i2, v_rest] * row_centred[v_i0, v_i1, v_i2, v_rest]
        for i0, i1, i2 in T.grid(batch, T.int64(15), T.int64(13)):
            with T.sblock("row_inverse"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(tail_squares[v_i0, v_i1, v_i2])
                T.writes(row_inverse[v_i0, v_i1, v_i2])
                row_inverse[v_i0, v_i1, v_i2] = T.float32(1.0) / T.sqrt(tail_squares[v_i0, v_i1, v_i2] / T.float32(12.0) + T.float32(9.9999999999999995e-07))
        for i0, i1, i2, i3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(12)):
            with T.sblock("layer_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(row_centred[v_i0, v_i1, v_i2, v_i3], row_inverse[v_i0, v_i1, v_i2], _1_norm_weight[v_i3], _1_norm_bias[v_i3])
                T.writes(layer_norm[v_i0, v_i1, v_i2, v_i3])
                layer_norm[v_i0, v_i1, v_i2, v_i3] = row_centred[v_i0, v_i1, v_i2, v_i3] * row_inverse[v_i0, v_i1, v_i2] * _1_norm_weight[v_i3] + _1_norm_bias[v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul(_1_norm: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32"), _1_wide__1: T.Buffer((T.int64(12), T.int64(48)), "float32"), matmul: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(15), T.int64(13), T.int64(48), T.int64(12)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(_1_norm[v_i0, v_i1, v_i2, v_k], _1_wide__1[v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + _1_norm[v_i0, v_i1, v_i2, v_k] * _1_wide__1[v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(gelu: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(48)), "float32"), _1_narrow__1: T.Buffer((T.int64(48), T.int64(12)), "float32"), matmul: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(15), T.int64(13), T.int64(12), T.int64(48)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(gelu[v_i0, v_i1, v_i2, v_k], _1_narrow__1[v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + gelu[v_i0, v_i1, v_i2, v_k] * _1_narrow__1[v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(_2_1: T.Buffer((batch, T.int64(12)), "float32"), _2_2__1: T.Buffer((T.int64(12), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(12)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(_2_1[v_i0, v_k], _2_2__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + _2_1[v_i0, v_k] * _2_2__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def multiply(_1_scale: T.Buffer((T.int64(12),), "float32"), _1_narrow: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32"), T_multiply: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(12)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_scale[v_ax3], _1_narrow[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = _1_scale[v_ax3] * _1_narrow[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def reshape(_0_bias: T.Buffer((T.int64(12),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(12), T.int64(1), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = _0_bias[(v_ax1 + v_ax2 + v_ax3) % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(_2_0: T.Buffer((batch, T.int64(12), T.int64(1), T.int64(1)), "float32"), T_reshape: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(12)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_2_0[(v_ax1 // T.int64(12) + v_ax0) % batch, v_ax1 % T.int64(12), T.int64(0), T.int64(0)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = _2_0[(v_ax1 // T.int64(12) + v_ax0) % batch, v_ax1 % T.int64(12), T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(_1_depthwise: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32"), T_transpose: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(15), T.int64(13), T.int64(12)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(_1_depthwise[v_ax0, v_ax3, v_ax1, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _1_depthwise[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_1_wide_weight: T.Buffer((T.int64(48), T.int64(12)), "float32"), T_transpose: T.Buffer((T.int64(12), T.int64(48)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(48)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_1_wide_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _1_wide_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(_1_narrow_weight: T.Buffer((T.int64(12), T.int64(48)), "float32"), T_transpose: T.Buffer((T.int64(48), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(48), T.int64(12)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_1_narrow_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _1_narrow_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(mul: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(12)), "float32"), T_transpose: T.Buffer((batch, T.int64(12), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(15), T.int64(13)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(mul[v_ax0, v_ax2, v_ax3, v_ax1])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = mul[v_ax0, v_ax2, v_ax3, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose4(_2_2_weight: T.Buffer((T.int64(10), T.int64(12)), "float32"), T_transpose: T.Buffer((T.int64(12), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(_2_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = _2_2_weight[v_ax1, v_ax0]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        _0_weight: R.Tensor((12, 3, 4, 4), dtype="float32"),
        _0_bias: R.Tensor((12,), dtype="float32"),
        _1_scale: R.Tensor((12,), dtype="float32"),
        _1_depthwise_weight: R.Tensor((12, 1, 7, 7), dtype="float32"),
        _1_depthwise_bias: R.Tensor((12,), dtype="float32"),
        _1_norm_weight: R.Tensor((12,), dtype="float32"),
        _1_norm_bias: R.Tensor((12,), dtype="float32"),
        _1_wide_weight: R.Tensor((48, 12), dtype="float32"),
        _1_wide_bias: R.Tensor((48,), dtype="float32"),
        _1_narrow_weight: R.Tensor((12, 48), dtype="float32"),
        _1_narrow_bias: R.Tensor((12,), dtype="float32"),
        _2_2_weight: R.Tensor((10, 12), dtype="float32"),
        _2_2_bias: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            _0__1 = R.call_tir(cls.conv2d, (input_1, _0_weight), out_ty=R.Tensor((batch, 12, 15, 13), dtype="float32"))
            _0__2 = R.call_tir(cls.reshape, (_0_bias,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            _0 = R.call_tir(cls.add, (_0__1, _0__2), out_ty=R.Tensor((batch, 12, 15, 13), dtype="float32"))
            _1_depthwise__1 = R.call_tir(cls.conv2d1, (_0, _1_depthwise_weight), out_ty=R.Tensor((batch, 12, 15, 13), dtype="float32"))
            _1_depthwise__2 = R.call_tir(cls.reshape, (_1_depthwise_bias,), out_ty=R.Tensor((1, 12, 1, 1), dtype="float32"))
            _1_depthwise = R.call_tir(cls.add, (_1_depthwise__1, _1_depthwise__2), out_ty=R.Tensor((batch, 12, 15, 13), dtype="float32"))
            permute = R.call_tir(cls.transpose, (_1_depthwise,), out_ty=R.Tensor((batch, 15, 13, 12), dtype="float32"))
            _1_norm = R.call_tir(cls.layer_norm, (permute, _1_norm_weight, _1_norm_bias), out_ty=R.Tensor((batch, 15, 13, 12), dtype="float32"))
            _1_wide__1 = R.call_tir(cls.transpose1, (_1_wide_weight,), out_ty=R.Tensor((12, 48), dtype="float32"))
            _1_wide__2 = R.call_tir(cls.matmul, (_1_norm, _1_wide__1), out_ty=R.Tensor((batch, 15, 13, 48), dtype="float32"))
            _1_wide = R.call_tir(cls.add1, (_1_wide__2, _1_wide_bias), out_ty=R.Tensor((batch, 15, 13, 48), dtype="float32"))
            gelu = R.call_tir(cls.gelu, (_1_wide,), out_ty=R.Tensor((batch, 15, 13, 48), dtype="float32"))
            _1_narrow__1 = R.call_tir(cls.transpose2, (_1_narrow_weight,), out_ty=R.Tensor((48, 12), dtype="float32"))
            _1_narrow__2 = R.call_tir(cls.matmul1, (gelu, _1_narrow__1), out_ty=R.Tensor((batch, 15, 13, 12), dtype="float32"))
            _1_narrow = R.call_tir(cls.add2, (_1_narrow__2, _1_narrow_bias), out_ty=R.Tensor((batch, 15, 13, 12), dtype="float32"))
            mul = R.call_tir(cls.multiply, (_1_scale, _1_narrow), out_ty=R.Tensor((batch, 15, 13, 12), dtype="float32"))
            permute_1 = R.call_tir(cls.transpose3, (mul,), out_ty=R.Tensor((batch, 12, 15, 13), dtype="float32"))
            add = R.call_tir(cls.add3, (_0, permute_1), out_ty=R.Tensor((batch, 12, 15, 13), dtype="float32"))
            _2_0 = R.call_tir(cls.adaptive_avg_pool2d, (add,), out_ty=R.Tensor((batch, 12, 1, 1), dtype="float32"))
            _2_1 = R.call_tir(cls.reshape1, (_2_0,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            _2_2__1 = R.call_tir(cls.transpose4, (_2_2_weight,), out_ty=R.Tensor((12, 10), dtype="float32"))
            _2_2__2 = R.call_tir(cls.matmul2, (_2_1, _2_2__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            _2_2 = R.call_tir(cls.add4, (_2_2__2, _2_2_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
            gv: R.Tensor((batch, 10), dtype="float32") = _2_2
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# cc4b3b4c0c5f57d26675 _0_weight: float32[12, 3, 4, 4]
# 8f80b005ca715ec0e4ce _0_bias: float32[12]
# c753f965c2521bb50059 _1_scale: float32[12]
# 9d3667fac8559cd0aa5a _1_depthwise_weight: float32[12, 1, 7, 7]
# 8938cb83f4040db0d31c _1_depthwise_bias: float32[12]
# 2cc3f4dc482f7eee6663 _1_norm_weight: float32[12]
# ab934509e308900a7e67 _1_norm_bias: float32[12]
# d31097e502d12143b118 _1_wide_weight: float32[48, 12]
# 28a9e5e773e214e17e0a _1_wide_bias: float32[48]
# f1fda05ab9464d1ef7a4 _1_narrow_weight: float32[12, 48]
# 41c67ccafb597542621a _1_narrow_bias: float32[12]
# 85269d004d51ced4308c _2_2_weight: float32[10, 12]
# 33ef8212b29faddbb431 _2_2_bias: float32[10]
