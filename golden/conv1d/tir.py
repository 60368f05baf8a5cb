# conv1d, stage tir: the Relax module after legalization
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
    def add(first__1: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), first__2: T.Buffer((T.int64(1), T.int64(16), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(first__1[v_ax0, v_ax1, v_ax2], first__2[T.int64(0), v_ax1, T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = first__1[v_ax0, v_ax1, v_ax2] + first__2[T.int64(0), v_ax1, T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def add1(second__1: T.Buffer((batch, T.int64(24), T.int64(16)), "float32"), second__2: T.Buffer((T.int64(1), T.int64(24), T.int64(1)), "float32"), T_add: T.Buffer((batch, T.int64(24), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(24), T.int64(16)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(second__1[v_ax0, v_ax1, v_ax2], second__2[T.int64(0), v_ax1, T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = second__1[v_ax0, v_ax1, v_ax2] + second__2[T.int64(0), v_ax1, T.int64(0)]

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
    def batch_norm(first: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), norm_weight: T.Buffer((T.int64(16),), "float32"), norm_bias: T.Buffer((T.int64(16),), "float32"), norm_running_mean: T.Buffer((T.int64(16),), "float32"), norm_running_var: T.Buffer((T.int64(16),), "float32"), T_add: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_multiply: T.Buffer((T.int64(16),), "float32"), T_multiply_1: T.Buffer((T.int64(16),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_reshape = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1)))
        T_subtract = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(32)))
        T_reshape_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1)))
        T_add_1 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1)))
        compute = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1)))
        T_divide = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(32)))
        T_reshape_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(32)))
        T_reshape_3 = T.sblock_alloc_buffer((T.int64(1), T.int64(16), T.int64(1)))
        for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(16), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(norm_running_mean[(v_ax1 + v_ax2) % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = norm_running_mean[(v_ax1 + v_ax2) % T.int64(16)]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(first[v_ax0, v_ax1, v_ax2], T_reshape[T.int64(0), v_ax1, T.int64(0)])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2])
                T_subtract[v_ax0, v_ax1, v_ax2] = first[v_ax0, v_ax1, v_ax2] - T_reshape[T.int64(0), v_ax1, T.int64(0)]
        for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(16), T.int64(1)):
            with T.sblock("T_reshape_1"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(norm_running_var[(v_ax1 + v_ax2) % T.int64(16)])
                T.writes(T_reshape_1[v_ax0, v_ax1, v_ax2])
                T_reshape_1[v_ax0, v_ax1, v_ax2] = norm_running_var[(v_ax1 + v_ax2) % T.int64(16)]
        for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(16), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_reshape_1[v_ax0, v_ax1, v_ax2])
                T.writes(T_add_1[v_ax0, v_ax1, v_ax2])
                T_add_1[v_ax0, v_ax1, v_ax2] = T_reshape_1[v_ax0, v_ax1, v_ax2] + T.float32(1.0000000000000001e-05)
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(16), T.int64(1)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(T_add_1[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.sqrt(T_add_1[v_i0, v_i1, v_i2])
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_subtract[v_ax0, v_ax1, v_ax2], compute[T.int64(0), v_ax1, T.int64(0)])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2])
                T_divide[v_ax0, v_ax1, v_ax2] = T_subtract[v_ax0, v_ax1, v_ax2] / compute[T.int64(0), v_ax1, T.int64(0)]
        for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(16), T.int64(1)):
            with T.sblock("T_reshape_2"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(norm_weight[(v_ax1 + v_ax2) % T.int64(16)])
                T.writes(T_reshape_2[v_ax0, v_ax1, v_ax2])
                T_reshape_2[v_ax0, v_ax1, v_ax2] = norm_weight[(v_ax1 + v_ax2) % T.int64(16)]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_divide[v_ax0, v_ax1, v_ax2], T_reshape_2[T.int64(0), v_ax1, T.int64(0)])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T_multiply_2[v_ax0, v_ax1, v_ax2] = T_divide[v_ax0, v_ax1, v_ax2] * T_reshape_2[T.int64(0), v_ax1, T.int64(0)]
        for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(16), T.int64(1)):
            with T.sblock("T_reshape_3"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(norm_bias[(v_ax1 + v_ax2) % T.int64(16)])
                T.writes(T_reshape_3[v_ax0, v_ax1, v_ax2])
                T_reshape_3[v_ax0, v_ax1, v_ax2] = norm_bias[(v_ax1 + v_ax2) % T.int64(16)]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_add_1"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2], T_reshape_3[T.int64(0), v_ax1, T.int64(0)])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = T_multiply_2[v_ax0, v_ax1, v_ax2] + T_reshape_3[T.int64(0), v_ax1, T.int64(0)]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_1"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(norm_running_mean[v_ax0])
                T.writes(T_multiply[v_ax0])
                T_multiply[v_ax0] = norm_running_mean[v_ax0]
        for ax0 in range(T.int64(16)):
            with T.sblock("T_multiply_2"):
                v_ax0 = T.axis.spatial(T.int64(16), ax0)
                T.reads(norm_running_var[v_ax0])
                T.writes(T_multiply_1[v_ax0])
                T_multiply_1[v_ax0] = norm_running_var[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def conv1d(x: T.Buffer((batch, T.int64(6), T.int64(64)), "float32"), first_weight: T.Buffer((T.int64(16), T.int64(6), T.int64(9)), "float32"), conv1d_ncw: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(72)))
        for i0, i1, i2 in T.grid(batch, T.int64(6), T.int64(72)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(x[v_i0, v_i1, v_i2 - T.int64(4)])
                T.writes(pad_temp[v_i0, v_i1, v_i2])
                pad_temp[v_i0, v_i1, v_i2] = T.if_then_else(T.int64(4) <= v_i2 and v_i2 < T.int64(68), x[v_i0, v_i1, v_i2 - T.int64(4)], T.float32(0.0))
        for nn, ff, yy, rc, ry in T.grid(batch, T.int64(16), T.int64(32), T.int64(6), T.int64(9)):
            with T.sblock("conv1d_ncw"):
                v_nn, v_ff, v_yy, v_rc, v_ry = T.axis.remap("SSSRR", [nn, ff, yy, rc, ry])
                T.reads(pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry], first_weight[v_ff, v_rc, v_ry])
                T.writes(conv1d_ncw[v_nn, v_ff, v_yy])
                with T.init():
                    conv1d_ncw[v_nn, v_ff, v_yy] = T.float32(0.0)
                conv1d_ncw[v_nn, v_ff, v_yy] = conv1d_ncw[v_nn, v_ff, v_yy] + pad_temp[v_nn, v_rc, v_yy * T.int64(2) + v_ry] * first_weight[v_ff, v_rc, v_ry]

    @T.prim_func(private=True, s_tir=True)
    def conv1d1(max_pool1d: T.Buffer((batch, T.int64(16), T.int64(16)), "float32"), second_weight: T.Buffer((T.int64(24), T.int64(16), T.int64(3)), "float32"), conv1d_ncw: T.Buffer((batch, T.int64(24), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(24)))
        for i0, i1, i2 in T.grid(batch, T.int64(16), T.int64(24)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(max_pool1d[v_i0, v_i1, v_i2 - T.int64(4)])
                T.writes(pad_temp[v_i0, v_i1, v_i2])
                pad_temp[v_i0, v_i1, v_i2] = T.if_then_else(T.int64(4) <= v_i2 and v_i2 < T.int64(20), max_pool1d[v_i0, v_i1, v_i2 - T.int64(4)], T.float32(0.0))
        for nn, ff, yy, rc, ry in T.grid(batch, T.int64(24), T.int64(16), T.int64(16), T.int64(3)):
            with T.sblock("conv1d_ncw"):
                v_nn, v_ff, v_yy, v_rc, v_ry = T.axis.remap("SSSRR", [nn, ff, yy, rc, ry])
                T.reads(pad_temp[v_nn, v_rc, v_ry * T.int64(4) + v_yy], second_weight[v_ff, v_rc, v_ry])
                T.writes(conv1d_ncw[v_nn, v_ff, v_yy])
                with T.init():
                    conv1d_ncw[v_nn, v_ff, v_yy] = T.float32(0.0)
                conv1d_ncw[v_nn, v_ff, v_yy] = conv1d_ncw[v_nn, v_ff, v_yy] + pad_temp[v_nn, v_rc, v_ry * T.int64(4) + v_yy] * second_weight[v_ff, v_rc, v_ry]

    @T.prim_func(private=True, s_tir=True)
    def divide(elu__10: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), elu__11: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_divide: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_divide"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(elu__10[v_ax0, v_ax1, v_ax2], elu__11[v_ax0, v_ax1, v_ax2])
                T.writes(T_divide[v_ax0, v_ax1, v_ax2])
                T_divide[v_ax0, v_ax1, v_ax2] = elu__10[v_ax0, v_ax1, v_ax2] / elu__11[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def equal(elu__4: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_equal: T.Buffer((batch, T.int64(16), T.int64(32)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_equal"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(elu__4[v_ax0, v_ax1, v_ax2])
                T.writes(T_equal[v_ax0, v_ax1, v_ax2])
                T_equal[v_ax0, v_ax1, v_ax2] = elu__4[v_ax0, v_ax1, v_ax2] == T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def greater(norm: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_greater: T.Buffer((batch, T.int64(16), T.int64(32)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_greater"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(norm[v_ax0, v_ax1, v_ax2])
                T.writes(T_greater[v_ax0, v_ax1, v_ax2])
                T_greater[v_ax0, v_ax1, v_ax2] = T.float32(0.0) < norm[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def greater1(elu__4: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_greater: T.Buffer((batch, T.int64(16), T.int64(32)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_greater"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(elu__4[v_ax0, v_ax1, v_ax2])
                T.writes(T_greater[v_ax0, v_ax1, v_ax2])
                T_greater[v_ax0, v_ax1, v_ax2] = T.float32(4.0) < elu__4[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def less(elu__4: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_less: T.Buffer((batch, T.int64(16), T.int64(32)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_less"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(elu__4[v_ax0, v_ax1, v_ax2])
                T.writes(T_less[v_ax0, v_ax1, v_ax2])
                T_less[v_ax0, v_ax1, v_ax2] = elu__4[v_ax0, v_ax1, v_ax2] < T.float32(0.10000000149011612)

    @T.prim_func(private=True, s_tir=True)
    def logical_or(elu__6: T.Buffer((batch, T.int64(16), T.int64(32)), "bool"), elu__7: T.Buffer((batch, T.int64(16), T.int64(32)), "bool"), logical_or: T.Buffer((batch, T.int64(16), T.int64(32)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("logical_or"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(elu__6[v_i0, v_i1, v_i2], elu__7[v_i0, v_i1, v_i2])
                T.writes(logical_or[v_i0, v_i1, v_i2])
                logical_or[v_i0, v_i1, v_i2] = T.Cast("int8", elu__6[v_i0, v_i1, v_i2]) | T.Cast("int8", elu__7[v_i0, v_i1, v_i2]) != T.int8(0)

    @T.prim_func(private=True, s_tir=True)
    def matmul(amax: T.Buffer((batch, T.int64(12)), "float32"), out__1: T.Buffer((T.int64(12), T.int64(10)), "float32"), matmul: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch, T.int64(10), T.int64(12)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(amax[v_i0, v_k], out__1[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + amax[v_i0, v_k] * out__1[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def max(glu: T.Buffer((batch, T.int64(12), T.int64(16)), "float32"), max: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k2 in T.grid(batch, T.int64(12), T.int64(16)):
            with T.sblock("max"):
                v_i0, v_i1, v_k2 = T.axis.remap("SSR", [i0, i1, k2])
                T.reads(glu[v_i0, v_i1, v_k2])
                T.writes(max[v_i0, v_i1])
                with T.init():
                    max[v_i0, v_i1] = T.float32("-inf")
                max[v_i0, v_i1] = T.Select(glu[v_i0, v_i1, v_k2] > max[v_i0, v_i1] or T.isnan(glu[v_i0, v_i1, v_k2]), glu[v_i0, v_i1, v_k2], max[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def max_pool1d(elu: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), max_pool: T.Buffer((batch, T.int64(16), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, rv0 in T.grid(batch, T.int64(16), T.int64(16), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_rv0 = T.axis.remap("SSSR", [i0, i1, i2, rv0])
                T.reads(elu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0])
                T.writes(max_pool[v_i0, v_i1, v_i2])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2] = T.Select(elu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0] > max_pool[v_i0, v_i1, v_i2] or T.isnan(elu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0]), elu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0], max_pool[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def multiply(norm: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_multiply: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(norm[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = norm[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def multiply1(elu__9: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), elu__3: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_multiply: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(elu__9[v_ax0, v_ax1, v_ax2], elu__3[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = elu__9[v_ax0, v_ax1, v_ax2] * elu__3[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def multiply2(glu__2: T.Buffer((batch, T.int64(12), T.int64(16)), "float32"), glu__4: T.Buffer((batch, T.int64(12), T.int64(16)), "float32"), T_multiply: T.Buffer((batch, T.int64(12), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(16)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(glu__2[v_ax0, v_ax1, v_ax2], glu__4[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = glu__2[v_ax0, v_ax1, v_ax2] * glu__4[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def reshape(first_bias: T.Buffer((T.int64(16),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(16), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(16), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(first_bias[(v_ax1 + v_ax2) % T.int64(16)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = first_bias[(v_ax1 + v_ax2) % T.int64(16)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(second_bias: T.Buffer((T.int64(24),), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(24), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(24), T.int64(1)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(second_bias[(v_ax1 + v_ax2) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = second_bias[(v_ax1 + v_ax2) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def split(second: T.Buffer((batch, T.int64(24), T.int64(16)), "float32"), T_split_sections: T.Buffer((batch, T.int64(12), T.int64(16)), "float32"), T_split_sections_1: T.Buffer((batch, T.int64(12), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(16)):
            with T.sblock("T_split_sections"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(second[v_ax0, v_ax1, v_ax2])
                T.writes(T_split_sections[v_ax0, v_ax1, v_ax2])
                T_split_sections[v_ax0, v_ax1, v_ax2] = second[v_ax0, v_ax1, v_ax2]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(16)):
            with T.sblock("T_split_sections_1"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(second[v_ax0, v_ax1 + T.int64(12), v_ax2])
                T.writes(T_split_sections_1[v_ax0, v_ax1, v_ax2])
                T_split_sections_1[v_ax0, v_ax1, v_ax2] = second[v_ax0, v_ax1 + T.int64(12), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def subtract(elu__4: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_subtract: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_subtract"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(elu__4[v_ax0, v_ax1, v_ax2])
                T.writes(T_subtract[v_ax0, v_ax1, v_ax2])
                T_subtract[v_ax0, v_ax1, v_ax2] = elu__4[v_ax0, v_ax1, v_ax2] - T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def tir_exp(elu__3: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), compute: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(elu__3[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.exp(elu__3[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def tir_log(elu__4: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), compute: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(elu__4[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.log(elu__4[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def tir_sigmoid(glu__3: T.Buffer((batch, T.int64(12), T.int64(16)), "float32"), compute: T.Buffer((batch, T.int64(12), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(16)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(glu__3[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.sigmoid(glu__3[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def transpose(out_weight: T.Buffer((T.int64(10), T.int64(12)), "float32"), T_transpose: T.Buffer((T.int64(12), T.int64(10)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(10)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(out_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = out_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def where(elu__8: T.Buffer((batch, T.int64(16), T.int64(32)), "bool"), elu__9: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), elu__12: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), T_where: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(32)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(elu__8[v_ax0, v_ax1, v_ax2], elu__9[v_ax0, v_ax1, v_ax2], elu__12[v_ax0, v_ax1, v_ax2])
                T.writes(T_where[v_ax0, v_ax1, v_ax2])
                T_where[v_ax0, v_ax1, v_ax2] = T.Select(T.int64(0) < T.Cast("int64", elu__8[v_ax0, v_ax1, v_ax2]), elu__9[v_ax0, v_ax1, v_ax2], elu__12[v_ax0, v_ax1, v_ax2])

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
            first__1 = R.call_tir(cls.conv1d, (x, first_weight), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            first__2 = R.call_tir(cls.reshape, (first_bias,), out_ty=R.Tensor((1, 16, 1), dtype="float32"))
            first = R.call_tir(cls.add, (first__1, first__2), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            norm__1 = R.call_tir(cls.batch_norm, (first, norm_weight, norm_bias, norm_running_mean, norm_running_var), out_ty=[R.Tensor((batch, 16, 32), dtype="float32"), R.Tensor((16,), dtype="float32"), R.Tensor((16,), dtype="float32")])
            norm: R.Tensor((batch, 16, 32), dtype="float32") = norm__1[0]
            elu__1 = R.call_tir(cls.greater, (norm,), out_ty=R.Tensor((batch, 16, 32), dtype="bool"))
            elu__2 = R.call_tir(cls.multiply, (norm,), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__3 = R.call_tir(cls.multiply, (norm,), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__4 = R.call_tir(cls.tir_exp, (elu__3,), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__5 = R.call_tir(cls.equal, (elu__4,), out_ty=R.Tensor((batch, 16, 32), dtype="bool"))
            elu__6 = R.call_tir(cls.greater1, (elu__4,), out_ty=R.Tensor((batch, 16, 32), dtype="bool"))
            elu__7 = R.call_tir(cls.less, (elu__4,), out_ty=R.Tensor((batch, 16, 32), dtype="bool"))
            elu__8 = R.call_tir(cls.logical_or, (elu__6, elu__7), out_ty=R.Tensor((batch, 16, 32), dtype="bool"))
            elu__9 = R.call_tir(cls.subtract, (elu__4,), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__10 = R.call_tir(cls.multiply1, (elu__9, elu__3), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__11 = R.call_tir(cls.tir_log, (elu__4,), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__12 = R.call_tir(cls.divide, (elu__10, elu__11), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__13 = R.call_tir(cls.where, (elu__8, elu__9, elu__12), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__14 = R.call_tir(cls.where, (elu__5, elu__3, elu__13), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu__15 = R.call_tir(cls.multiply, (elu__14,), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            elu = R.call_tir(cls.where, (elu__1, elu__2, elu__15), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            max_pool1d = R.call_tir(cls.max_pool1d, (elu,), out_ty=R.Tensor((batch, 16, 16), dtype="float32"))
            second__1 = R.call_tir(cls.conv1d1, (max_pool1d, second_weight), out_ty=R.Tensor((batch, 24, 16), dtype="float32"))
            second__2 = R.call_tir(cls.reshape1, (second_bias,), out_ty=R.Tensor((1, 24, 1), dtype="float32"))
            second = R.call_tir(cls.add1, (second__1, second__2), out_ty=R.Tensor((batch, 24, 16), dtype="float32"))
            glu__1 = R.call_tir(cls.split, (second,), out_ty=[R.Tensor((batch, 12, 16), dtype="float32"), R.Tensor((batch, 12, 16), dtype="float32")])
            glu__2: R.Tensor((batch, 12, 16), dtype="float32") = glu__1[0]
            glu__3: R.Tensor((batch, 12, 16), dtype="float32") = glu__1[1]
            glu__4 = R.call_tir(cls.tir_sigmoid, (glu__3,), out_ty=R.Tensor((batch, 12, 16), dtype="float32"))
            glu = R.call_tir(cls.multiply2, (glu__2, glu__4), out_ty=R.Tensor((batch, 12, 16), dtype="float32"))
            amax = R.call_tir(cls.max, (glu,), out_ty=R.Tensor((batch, 12), dtype="float32"))
            out__1 = R.call_tir(cls.transpose, (out_weight,), out_ty=R.Tensor((12, 10), dtype="float32"))
            out__2 = R.call_tir(cls.matmul, (amax, out__1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            out = R.call_tir(cls.add2, (out__2, out_bias), out_ty=R.Tensor((batch, 10), dtype="float32"))
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
