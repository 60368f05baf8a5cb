# vgg_style, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_conv2d1_add_relu(_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(8)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(1020)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(1020))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_z_0_fused % T.int64(1020) // T.int64(30))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_z_0_fused % T.int64(30))
                    v_z = T.axis.spatial(T.int64(8), z_1)
                    T.reads(_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), _1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(64)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1_init)
                                v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(1)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("relu"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v_i1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v_i2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v_i3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                            relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d2_add1_relu1(_4: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(8)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(16)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(18), T.int64(16), T.int64(8)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(16)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(288)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(288))
                    v_y = T.axis.spatial(T.int64(18), i_y_x_z_0_fused % T.int64(288) // T.int64(16))
                    v_x = T.axis.spatial(T.int64(16), i_y_x_z_0_fused % T.int64(16))
                    v_z = T.axis.spatial(T.int64(8), z_1)
                    T.reads(_4[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(17) and T.int64(1) <= v_x and v_x < T.int64(15), _4[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(56)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(2)):
                    for x_1_init in T.unroll(T.int64(2)):
                        for o_1_0_init in T.unroll(T.int64(2)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56))
                                    v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                    for y_1 in T.unroll(T.int64(2)):
                        for x_1 in T.unroll(T.int64(2)):
                            for o_1_0 in T.unroll(T.int64(2)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56))
                                        v_y = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + y_1)
                                        v_x = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + x_1)
                                        v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                        contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(2), T.int64(2), T.int64(2)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("relu"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56) + ax0)
                            v_i1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + ax1)
                            v_i2 = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + ax2)
                            v_i3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                            relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d3_add2_relu2(_7: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(16)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(16), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(24)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(10), T.int64(9), T.int64(16)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(7), T.int64(24)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(180)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(180))
                    v_y = T.axis.spatial(T.int64(10), i_y_x_z_0_fused % T.int64(180) // T.int64(18))
                    v_x = T.axis.spatial(T.int64(9), i_y_x_z_0_fused % T.int64(18) // T.int64(2))
                    v_z = T.axis.spatial(T.int64(16), i_y_x_z_0_fused % T.int64(2) * T.int64(8) + z_1)
                    T.reads(_7[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(9) and T.int64(1) <= v_x and v_x < T.int64(8), _7[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(14)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(4)):
                    for x_1_init in T.unroll(T.int64(1)):
                        for o_1_0_init in T.unroll(T.int64(3)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(14))
                                    v_y = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(14) // T.int64(7) * T.int64(4) + y_1_init)
                                    v_x = T.axis.spatial(T.int64(7), i_y_0_x_0_fused % T.int64(7) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(24), o_0 * T.int64(24) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(16)):
                    for y_1 in T.unroll(T.int64(4)):
                        for x_1 in T.unroll(T.int64(1)):
                            for o_1_0 in T.unroll(T.int64(3)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(14))
                                        v_y = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(14) // T.int64(7) * T.int64(4) + y_1)
                                        v_x = T.axis.spatial(T.int64(7), i_y_0_x_0_fused % T.int64(7) + x_1)
                                        v_o = T.axis.spatial(T.int64(24), o_0 * T.int64(24) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)])
                                        T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                        contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(4), T.int64(1), T.int64(3)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("relu"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(14) + ax0)
                            v_i1 = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(14) // T.int64(7) * T.int64(4) + ax1)
                            v_i2 = T.axis.spatial(T.int64(7), i_y_0_x_0_fused % T.int64(7) + ax2)
                            v_i3 = T.axis.spatial(T.int64(24), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                            relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_relu(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(3)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(1020)):
            for z in range(T.int64(3)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(1020))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_fused % T.int64(1020) // T.int64(30))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_fused % T.int64(30))
                    v_z = T.axis.spatial(T.int64(3), z)
                    T.reads(lv[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), lv[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(64)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(14)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1_init)
                                v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(3)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(1)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("relu"):
                            v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v_i1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v_i2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v_i3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                            T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                            relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul1_add4(_13: T.Buffer((batch, T.int64(64)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(64), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(2)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1])
                            contraction_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(64)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(64), k)
                                T.reads(contraction_local[v_i0, v_i1], _13[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _13[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add3_relu3(_11: T.Buffer((batch, T.int64(384)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(384), T.int64(32)), "float32"), param_1: T.Buffer((T.int64(64),), "float32"), relu_intermediate: T.Buffer((batch, T.int64(64)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(64)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(4)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(64), i1_0 * T.int64(32) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_intermediate_local[v_i0, v_i1])
                            contraction_intermediate_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(384)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(4)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(64), i1_0 * T.int64(32) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(384), k)
                                T.reads(contraction_intermediate_local[v_i0, v_i1], _11[v_i0, v_k], param_0[v_i1 // T.int64(32), v_k, v_i1 % T.int64(32)])
                                T.writes(contraction_intermediate_local[v_i0, v_i1])
                                contraction_intermediate_local[v_i0, v_i1] = contraction_intermediate_local[v_i0, v_i1] + _11[v_i0, v_k] * param_0[v_i1 // T.int64(32), v_k, v_i1 % T.int64(32)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(4)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(64), i1_0 * T.int64(32) + ax1_0 * T.int64(8) + ax1_1)
                        T.reads(contraction_intermediate_local[v_i0, v_i1], param_1[v_i1])
                        T.writes(relu_intermediate[v_i0, v_i1])
                        relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1] + param_1[v_i1])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(_3: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), max_pool: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        max_pool_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(8)), scope="local")
        for i0_i1_i2_i3_0_fused in T.parallel(batch * T.int64(224)):
            for i3_1_init in T.vectorized(T.int64(8)):
                with T.sblock("max_pool_init"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_0_fused // T.int64(224))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_0_fused % T.int64(224) // T.int64(14))
                    v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_i3_0_fused % T.int64(14))
                    v_i3 = T.axis.spatial(T.int64(8), i3_1_init)
                    T.reads()
                    T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3])
                    max_pool_local[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
            for rv0, rv1 in T.grid(T.int64(2), T.int64(2)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_update"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_0_fused // T.int64(224))
                        v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_0_fused % T.int64(224) // T.int64(14))
                        v_i2 = T.axis.spatial(T.int64(14), i0_i1_i2_i3_0_fused % T.int64(14))
                        v_i3, v_rv0, v_rv1 = T.axis.remap("SRR", [i3_1, rv0, rv1])
                        T.reads(max_pool_local[v_i0, v_i1, v_i2, v_i3], _3[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3])
                        T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3])
                        max_pool_local[v_i0, v_i1, v_i2, v_i3] = T.Select(_3[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3] > max_pool_local[v_i0, v_i1, v_i2, v_i3] or T.isnan(_3[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]), _3[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], max_pool_local[v_i0, v_i1, v_i2, v_i3])
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_local"):
                        v0 = T.axis.spatial(batch, i0_i1_i2_i3_0_fused // T.int64(224) + ax0)
                        v1 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_0_fused % T.int64(224) // T.int64(14) + ax1)
                        v2 = T.axis.spatial(T.int64(14), i0_i1_i2_i3_0_fused % T.int64(14) + ax2)
                        v3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(max_pool_local[v0, v1, v2, v3])
                        T.writes(max_pool[v0, v1, v2, v3])
                        max_pool[v0, v1, v2, v3] = max_pool_local[v0, v1, v2, v3]

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d1(_6: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(16)), "float32"), max_pool: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        max_pool_local = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(7), T.int64(16)), scope="local")
        for i0_i1_i2_i3_0_fused in T.parallel(batch * T.int64(56)):
            for i3_1_0_init in T.unroll(T.int64(2)):
                for i3_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_0_fused // T.int64(56))
                        v_i1 = T.axis.spatial(T.int64(8), i0_i1_i2_i3_0_fused % T.int64(56) // T.int64(7))
                        v_i2 = T.axis.spatial(T.int64(7), i0_i1_i2_i3_0_fused % T.int64(7))
                        v_i3 = T.axis.spatial(T.int64(16), i3_1_0_init * T.int64(8) + i3_1_1_init)
                        T.reads()
                        T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3])
                        max_pool_local[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
            for rv0, rv1 in T.grid(T.int64(3), T.int64(3)):
                for i3_1_0 in T.unroll(T.int64(2)):
                    for i3_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("max_pool_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_0_fused // T.int64(56))
                            v_i1 = T.axis.spatial(T.int64(8), i0_i1_i2_i3_0_fused % T.int64(56) // T.int64(7))
                            v_i2 = T.axis.spatial(T.int64(7), i0_i1_i2_i3_0_fused % T.int64(7))
                            v_i3 = T.axis.spatial(T.int64(16), i3_1_0 * T.int64(8) + i3_1_1)
                            v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                            T.reads(max_pool_local[v_i0, v_i1, v_i2, v_i3], _6[v_i0, v_i1 * T.int64(2) + v_rv0 - T.int64(1), v_i2 * T.int64(2) + v_rv1 - T.int64(1), v_i3])
                            T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3])
                            max_pool_local[v_i0, v_i1, v_i2, v_i3] = T.Select(T.if_then_else(T.int64(1) <= v_i1 * T.int64(2) + v_rv0 and v_i1 * T.int64(2) + v_rv0 < T.int64(17) and T.int64(1) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1 < T.int64(15), _6[v_i0, v_i1 * T.int64(2) + v_rv0 - T.int64(1), v_i2 * T.int64(2) + v_rv1 - T.int64(1), v_i3], T.float32("-inf")) > max_pool_local[v_i0, v_i1, v_i2, v_i3] or T.isnan(T.if_then_else(T.int64(1) <= v_i1 * T.int64(2) + v_rv0 and v_i1 * T.int64(2) + v_rv0 < T.int64(17) and T.int64(1) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1 < T.int64(15), _6[v_i0, v_i1 * T.int64(2) + v_rv0 - T.int64(1), v_i2 * T.int64(2) + v_rv1 - T.int64(1), v_i3], T.float32("-inf"))), T.if_then_else(T.int64(1) <= v_i1 * T.int64(2) + v_rv0 and v_i1 * T.int64(2) + v_rv0 < T.int64(17) and T.int64(1) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1 < T.int64(15), _6[v_i0, v_i1 * T.int64(2) + v_rv0 - T.int64(1), v_i2 * T.int64(2) + v_rv1 - T.int64(1), v_i3], T.float32("-inf")), max_pool_local[v_i0, v_i1, v_i2, v_i3])
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(2)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_local"):
                        v0 = T.axis.spatial(batch, i0_i1_i2_i3_0_fused // T.int64(56) + ax0)
                        v1 = T.axis.spatial(T.int64(8), i0_i1_i2_i3_0_fused % T.int64(56) // T.int64(7) + ax1)
                        v2 = T.axis.spatial(T.int64(7), i0_i1_i2_i3_0_fused % T.int64(7) + ax2)
                        v3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(max_pool_local[v0, v1, v2, v3])
                        T.writes(max_pool[v0, v1, v2, v3])
                        max_pool[v0, v1, v2, v3] = max_pool_local[v0, v1, v2, v3]

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d2(_9: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(24)), "float32"), max_pool: T.Buffer((batch, T.int64(4), T.int64(4), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        max_pool_local = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(4), T.int64(24)), scope="local")
        for i0, i1, i2, i3_0 in T.grid(batch, T.int64(4), T.int64(4), T.int64(3)):
            for i3_1_init in T.vectorized(T.int64(8)):
                with T.sblock("max_pool_init"):
                    v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                    v_i3 = T.axis.spatial(T.int64(24), i3_0 * T.int64(8) + i3_1_init)
                    T.reads()
                    T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3])
                    max_pool_local[v_i0, v_i1, v_i2, v_i3] = T.float32("-inf")
            for rv0, rv1 in T.grid(T.int64(2), T.int64(2)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_update"):
                        v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                        v_i3 = T.axis.spatial(T.int64(24), i3_0 * T.int64(8) + i3_1)
                        v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                        T.reads(max_pool_local[v_i0, v_i1, v_i2, v_i3], _9[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3])
                        T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3])
                        max_pool_local[v_i0, v_i1, v_i2, v_i3] = T.Select(T.if_then_else(T.int64(0) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1 < T.int64(7), _9[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], T.float32("-inf")) > max_pool_local[v_i0, v_i1, v_i2, v_i3] or T.isnan(T.if_then_else(T.int64(0) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1 < T.int64(7), _9[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], T.float32("-inf"))), T.if_then_else(T.int64(0) <= v_i2 * T.int64(2) + v_rv1 and v_i2 * T.int64(2) + v_rv1 < T.int64(7), _9[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], T.float32("-inf")), max_pool_local[v_i0, v_i1, v_i2, v_i3])
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_local"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(4), i1 + ax1)
                        v2 = T.axis.spatial(T.int64(4), i2 + ax2)
                        v3 = T.axis.spatial(T.int64(24), i3_0 * T.int64(8) + ax3_0 * T.int64(8) + ax3_1)
                        T.reads(max_pool_local[v0, v1, v2, v3])
                        T.writes(max_pool[v0, v1, v2, v3])
                        max_pool[v0, v1, v2, v3] = max_pool_local[v0, v1, v2, v3]

    @T.prim_func(private=True, s_tir=True)
    def reshape(lv9: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(4)), "float32"), T_reshape: T.Buffer((batch, T.int64(384)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(48)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_0_fused // T.int64(48))
                    v_ax1 = T.axis.spatial(T.int64(384), ax0_ax1_0_fused % T.int64(48) * T.int64(8) + ax1_1)
                    T.reads(lv9[(v_ax1 // T.int64(384) + v_ax0) % batch, v_ax1 % T.int64(384) // T.int64(16), v_ax1 % T.int64(16) // T.int64(4), v_ax1 % T.int64(4)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv9[(v_ax1 // T.int64(384) + v_ax0) % batch, v_ax1 % T.int64(384) // T.int64(16), v_ax1 % T.int64(16) // T.int64(4), v_ax1 % T.int64(4)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(input_1: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), T_transpose: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(896)):
            for ax3 in range(T.int64(3)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(896))
                    v_ax1 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_fused % T.int64(896) // T.int64(28))
                    v_ax2 = T.axis.spatial(T.int64(28), ax0_ax1_ax2_fused % T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(3), ax3)
                    T.reads(input_1[v_ax0, v_ax3, v_ax1, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = input_1[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_10: T.Buffer((batch, T.int64(4), T.int64(4), T.int64(24)), "float32"), T_transpose: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(96)):
            for ax3 in range(T.int64(4)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(96))
                    v_ax1 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_fused % T.int64(96) // T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(4), ax0_ax1_ax2_fused % T.int64(4))
                    v_ax3 = T.axis.spatial(T.int64(4), ax3)
                    T.reads(_10[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _10[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 3, 8), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv1_const: R.Tensor((1, 3, 3, 8, 8), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv2_const: R.Tensor((1, 3, 3, 8, 16), dtype="float32"),
        lv2_const_1: R.Tensor((1, 1, 1, 16), dtype="float32"),
        lv3_const: R.Tensor((1, 3, 3, 16, 24), dtype="float32"),
        lv3_const_1: R.Tensor((1, 1, 1, 24), dtype="float32"),
        lv4_const: R.Tensor((2, 384, 32), dtype="float32"),
        lv4_const_1: R.Tensor((64,), dtype="float32"),
        gv_const: R.Tensor((1, 64, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add_relu, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 32, 28, 8), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv2d1_add_relu, (lv_1, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 32, 28, 8), dtype="float32"))
            _4 = R.call_tir(cls.max_pool2d, (lv1,), out_ty=R.Tensor((batch, 16, 14, 8), dtype="float32"))
            lv2 = R.call_tir(cls.fused_conv2d2_add1_relu1, (_4, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 16, 14, 16), dtype="float32"))
            _7 = R.call_tir(cls.max_pool2d1, (lv2,), out_ty=R.Tensor((batch, 8, 7, 16), dtype="float32"))
            lv3 = R.call_tir(cls.fused_conv2d3_add2_relu2, (_7, lv3_const, lv3_const_1), out_ty=R.Tensor((batch, 8, 7, 24), dtype="float32"))
            _10 = R.call_tir(cls.max_pool2d2, (lv3,), out_ty=R.Tensor((batch, 4, 4, 24), dtype="float32"))
            lv9 = R.call_tir(cls.transpose1, (_10,), out_ty=R.Tensor((batch, 24, 4, 4), dtype="float32"))
            _11 = R.call_tir(cls.reshape, (lv9,), out_ty=R.Tensor((batch, 384), dtype="float32"))
            lv4 = R.call_tir(cls.fused_matmul_add3_relu3, (_11, lv4_const, lv4_const_1), out_ty=R.Tensor((batch, 64), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul1_add4, (lv4, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 924a9e12b91d65ee5aac lv_const: float32[1, 3, 3, 3, 8]
# af39b0d316a9465bce70 lv_const_1: float32[1, 1, 1, 8]
# 8f352063077f6f6754bb lv1_const: float32[1, 3, 3, 8, 8]
# a41d98c686dd3267fbed lv1_const_1: float32[1, 1, 1, 8]
# d539714873f216b56de8 lv2_const: float32[1, 3, 3, 8, 16]
# 3ff7e17701507040c6cf lv2_const_1: float32[1, 1, 1, 16]
# 21d5cb8397016fdcbe57 lv3_const: float32[1, 3, 3, 16, 24]
# e1a93d35aea284e7a787 lv3_const_1: float32[1, 1, 1, 24]
# b053be2e65c1185bc98e lv4_const: float32[2, 384, 32]
# 3077c1f2c325e018994c lv4_const_1: float32[64]
# f2395efaf578cef109a5 gv_const: float32[1, 64, 16]
# a42cef6a2bf5be7fe850 gv_const_1: float32[10]
