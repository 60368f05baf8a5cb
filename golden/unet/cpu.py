# unet, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_conv2d1_add1_relu1(relu: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(8), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(12)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(34), T.int64(30), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(14), T.int64(16)), scope="local")
        for i_y_x_z_0_fused in T.parallel(batch * T.int64(1020)):
            for z_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(1020))
                    v_y = T.axis.spatial(T.int64(34), i_y_x_z_0_fused % T.int64(1020) // T.int64(30))
                    v_x = T.axis.spatial(T.int64(30), i_y_x_z_0_fused % T.int64(30))
                    v_z = T.axis.spatial(T.int64(8), z_1)
                    T.reads(relu[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(33) and T.int64(1) <= v_x and v_x < T.int64(29), relu[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
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
                                        T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                        T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                        contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(2), T.int64(2), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(4)):
                        with T.sblock("relu"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(56) + ax0)
                            v1 = T.axis.spatial(T.int64(16), i_y_0_x_0_fused % T.int64(56) // T.int64(7) * T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(14), i_y_0_x_0_fused % T.int64(7) * T.int64(2) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(4) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4])
                            T.writes(relu_intermediate[v0, v1, v2, v3 * T.int64(4) + v4])
                            relu_intermediate[v0, v1, v2, v3 * T.int64(4) + v4] = T.max(T.float32(0.0), contraction_local[v0, v1, v2, v3 * T.int64(4) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d2_add2_relu2(relu_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(12)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(12), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(20)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(20)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(18), T.int64(16), T.int64(12)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(7), T.int64(24)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(288)):
            for z in range(T.int64(12)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(288))
                    v_y = T.axis.spatial(T.int64(18), i_y_x_fused % T.int64(288) // T.int64(16))
                    v_x = T.axis.spatial(T.int64(16), i_y_x_fused % T.int64(16))
                    v_z = T.axis.spatial(T.int64(12), z)
                    T.reads(relu_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(17) and T.int64(1) <= v_x and v_x < T.int64(15), relu_1[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
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
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(12)):
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
                                        T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc], param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)])
                                        T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                        contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc] * param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(4), T.int64(1), T.int64(5)):
                    for ax4 in T.vectorized(T.int64(4)):
                        with T.sblock("relu"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(14) + ax0)
                            v1 = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(14) // T.int64(7) * T.int64(4) + ax1)
                            v2 = T.axis.spatial(T.int64(7), i_y_0_x_0_fused % T.int64(7) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(4) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4])
                            T.writes(relu_intermediate[v0, v1, v2, v3 * T.int64(4) + v4])
                            relu_intermediate[v0, v1, v2, v3 * T.int64(4) + v4] = T.max(T.float32(0.0), contraction_local[v0, v1, v2, v3 * T.int64(4) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(4) + v4])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d3_add5(cat_1: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(38)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(38), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(4)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(4)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(32), T.int64(28), T.int64(8)), scope="local")
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
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(1), T.int64(1), T.int64(38)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(14)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64))
                                    v_y = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], cat_1[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + cat_1[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(14), T.int64(1)):
                    for ax4 in T.vectorized(T.int64(4)):
                        with T.sblock("T_add"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(64) + ax0)
                            v1 = T.axis.spatial(T.int64(32), i_y_0_x_0_fused % T.int64(64) // T.int64(2) + ax1)
                            v2 = T.axis.spatial(T.int64(28), i_y_0_x_0_fused % T.int64(2) * T.int64(14) + ax2)
                            v3, v4 = T.axis.remap("SS", [ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v4], param_1[T.int64(0), T.int64(0), T.int64(0), v4])
                            T.writes(T_add_intermediate[v0, v1, v2, v4])
                            T_add_intermediate[v0, v1, v2, v4] = contraction_local[v0, v1, v2, v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v4]

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
    def fused_conv2d_transpose1_add4(lv9: T.Buffer((batch, T.int64(24), T.int64(16), T.int64(14)), "float32"), param_0: T.Buffer((T.int64(24), T.int64(3), T.int64(2), T.int64(2)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(6), T.int64(1), T.int64(1)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        compute_intermediate = T.sblock_alloc_buffer((batch, T.int64(6), T.int64(32), T.int64(28)))
        for b_c_h_w_fused in T.parallel(batch * T.int64(5376)):
            for dc, dh, dw in T.grid(T.int64(12), T.int64(2), T.int64(2)):
                with T.sblock("compute"):
                    v_b = T.axis.spatial(batch, b_c_h_w_fused // T.int64(5376))
                    v_c = T.axis.spatial(T.int64(6), b_c_h_w_fused % T.int64(5376) // T.int64(896))
                    v_h = T.axis.spatial(T.int64(32), b_c_h_w_fused % T.int64(896) // T.int64(28))
                    v_w = T.axis.spatial(T.int64(28), b_c_h_w_fused % T.int64(28))
                    v_dc, v_dh, v_dw = T.axis.remap("RRR", [dc, dh, dw])
                    T.reads(lv9[v_b, v_c // T.int64(3) * T.int64(12) + v_dc, (v_h + v_dh - T.int64(1)) // T.int64(2), (v_w + v_dw - T.int64(1)) // T.int64(2)], param_0[v_c // T.int64(3) * T.int64(12) + v_dc, v_c % T.int64(3), T.int64(1) - v_dh, T.int64(1) - v_dw])
                    T.writes(compute_intermediate[v_b, v_c, v_h, v_w])
                    with T.init():
                        compute_intermediate[v_b, v_c, v_h, v_w] = T.float32(0.0)
                    compute_intermediate[v_b, v_c, v_h, v_w] = compute_intermediate[v_b, v_c, v_h, v_w] + T.if_then_else(T.int64(1) <= v_h + v_dh and v_h + v_dh < T.int64(32) and T.int64(1) <= v_w + v_dw and v_w + v_dw < T.int64(28), T.if_then_else((v_h + v_dh - T.int64(1)) % T.int64(2) == T.int64(0) and (v_w + v_dw - T.int64(1)) % T.int64(2) == T.int64(0), lv9[v_b, v_c // T.int64(3) * T.int64(12) + v_dc, (v_h + v_dh - T.int64(1)) // T.int64(2), (v_w + v_dw - T.int64(1)) // T.int64(2)], T.float32(0.0)), T.float32(0.0)) * param_0[v_c // T.int64(3) * T.int64(12) + v_dc, v_c % T.int64(3), T.int64(1) - v_dh, T.int64(1) - v_dw]
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(192)):
            for ax3 in range(T.int64(28)):
                with T.sblock("T_add"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(192))
                    v_ax1 = T.axis.spatial(T.int64(6), ax0_ax1_ax2_fused % T.int64(192) // T.int64(32))
                    v_ax2 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_fused % T.int64(32))
                    v_ax3 = T.axis.spatial(T.int64(28), ax3)
                    T.reads(compute_intermediate[v_ax0, v_ax1, v_ax2, v_ax3], param_1[T.int64(0), v_ax1, T.int64(0), T.int64(0)])
                    T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = compute_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] + param_1[T.int64(0), v_ax1, T.int64(0), T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_transpose_add3_relu3(lv7: T.Buffer((batch, T.int64(20), T.int64(8), T.int64(7)), "float32"), param_0: T.Buffer((T.int64(20), T.int64(12), T.int64(3), T.int64(3)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(12), T.int64(1), T.int64(1)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        compute_intermediate = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16), T.int64(14)))
        for b_c_h_w_fused in T.parallel(batch * T.int64(2688)):
            for dc, dh, dw in T.grid(T.int64(20), T.int64(3), T.int64(3)):
                with T.sblock("compute"):
                    v_b = T.axis.spatial(batch, b_c_h_w_fused // T.int64(2688))
                    v_c = T.axis.spatial(T.int64(12), b_c_h_w_fused % T.int64(2688) // T.int64(224))
                    v_h = T.axis.spatial(T.int64(16), b_c_h_w_fused % T.int64(224) // T.int64(14))
                    v_w = T.axis.spatial(T.int64(14), b_c_h_w_fused % T.int64(14))
                    v_dc, v_dh, v_dw = T.axis.remap("RRR", [dc, dh, dw])
                    T.reads(lv7[v_b, v_dc, (v_h + v_dh - T.int64(1)) // T.int64(2), (v_w + v_dw - T.int64(1)) // T.int64(2)], param_0[v_dc, v_c, T.int64(2) - v_dh, T.int64(2) - v_dw])
                    T.writes(compute_intermediate[v_b, v_c, v_h, v_w])
                    with T.init():
                        compute_intermediate[v_b, v_c, v_h, v_w] = T.float32(0.0)
                    compute_intermediate[v_b, v_c, v_h, v_w] = compute_intermediate[v_b, v_c, v_h, v_w] + T.if_then_else(T.int64(1) <= v_h + v_dh and v_h + v_dh < T.int64(16) and T.int64(1) <= v_w + v_dw and v_w + v_dw < T.int64(14), T.if_then_else((v_h + v_dh - T.int64(1)) % T.int64(2) == T.int64(0) and (v_w + v_dw - T.int64(1)) % T.int64(2) == T.int64(0), lv7[v_b, v_dc, (v_h + v_dh - T.int64(1)) // T.int64(2), (v_w + v_dw - T.int64(1)) // T.int64(2)], T.float32(0.0)), T.float32(0.0)) * param_0[v_dc, v_c, T.int64(2) - v_dh, T.int64(2) - v_dw]
        for i0_i1_i2_fused in T.parallel(batch * T.int64(192)):
            for i3 in range(T.int64(14)):
                with T.sblock("relu"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(192))
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_i2_fused % T.int64(192) // T.int64(16))
                    v_i2 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(16))
                    v_i3 = T.axis.spatial(T.int64(14), i3)
                    T.reads(compute_intermediate[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), v_i1, T.int64(0), T.int64(0)])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), compute_intermediate[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), v_i1, T.int64(0), T.int64(0)])

    @T.prim_func(private=True, s_tir=True)
    def fused_resize2d_strided_slice_strided_slice1_repeat_repeat1_transpose4_concatenate1(cat: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(24)), "float32"), up1: T.Buffer((batch, T.int64(6), T.int64(32), T.int64(28)), "float32"), relu: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(8)), "float32"), T_concat_intermediate: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(38)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(896)):
            for i3_0 in range(T.int64(1)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_0"):
                        v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                        v_ax1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                        v_ax2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                        v_ax3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                        T.reads(relu[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.writes(T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                        T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = relu[v_ax0, v_ax1, v_ax2, v_ax3]
            for i3 in range(T.int64(6)):
                with T.sblock("T_concat_8"):
                    v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                    v_ax1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                    v_ax2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(6), i3)
                    T.reads(up1[v_ax0, v_ax3, v_ax1 // T.int64(2) * T.int64(2), v_ax2 // T.int64(2) * T.int64(2)])
                    T.writes(T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(8)])
                    T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(8)] = up1[v_ax0, v_ax3, v_ax1 // T.int64(2) * T.int64(2), v_ax2 // T.int64(2) * T.int64(2)]
            for i3_0 in range(T.int64(3)):
                for i3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_14"):
                        v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(896))
                        v_ax1 = T.axis.spatial(T.int64(32), i0_i1_i2_fused % T.int64(896) // T.int64(28))
                        v_ax2 = T.axis.spatial(T.int64(28), i0_i1_i2_fused % T.int64(28))
                        v_ax3 = T.axis.spatial(T.int64(24), i3_0 * T.int64(8) + i3_1)
                        T.reads(cat[v_ax0, T.int64(0):T.int64(16), T.int64(0):T.int64(14), v_ax3])
                        T.writes(T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(14)])
                        T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(14)] = (cat[v_ax0, T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_ax1) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))), T.int64(15)), T.int64(0)), T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))), T.int64(13)), T.int64(0)), v_ax3] * (T.float32(1.0) - ((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) + cat[v_ax0, T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_ax1) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))), T.int64(15)), T.int64(0)), T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))) + T.int64(1), T.int64(13)), T.int64(0)), v_ax3] * ((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) * (T.float32(1.0) - ((T.Cast("float32", v_ax1) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_ax1) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) + (cat[v_ax0, T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_ax1) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))) + T.int64(1), T.int64(15)), T.int64(0)), T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))), T.int64(13)), T.int64(0)), v_ax3] * (T.float32(1.0) - ((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) + cat[v_ax0, T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_ax1) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))) + T.int64(1), T.int64(15)), T.int64(0)), T.max(T.min(T.Cast("int64", T.floor((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5))) + T.int64(1), T.int64(13)), T.int64(0)), v_ax3] * ((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_ax2) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))) * ((T.Cast("float32", v_ax1) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5) - T.Cast("float32", T.Cast("int32", T.floor((T.Cast("float32", v_ax1) + T.float32(0.5)) * T.float32(0.5) - T.float32(0.5)))))

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose2_concatenate(relu_3: T.Buffer((batch, T.int64(12), T.int64(16), T.int64(14)), "float32"), relu_1: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(12)), "float32"), T_concat_intermediate: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(224)):
            for i3 in range(T.int64(12)):
                with T.sblock("T_concat_0"):
                    v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_ax1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_ax2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_ax3 = T.axis.spatial(T.int64(12), i3)
                    T.reads(relu_1[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = relu_1[v_ax0, v_ax1, v_ax2, v_ax3]
            for i3 in range(T.int64(12)):
                with T.sblock("T_concat_12"):
                    v_ax0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(224))
                    v_ax1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(224) // T.int64(14))
                    v_ax2 = T.axis.spatial(T.int64(14), i0_i1_i2_fused % T.int64(14))
                    v_ax3 = T.axis.spatial(T.int64(12), i3)
                    T.reads(relu_3[v_ax0, v_ax3, v_ax1, v_ax2])
                    T.writes(T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(12)])
                    T_concat_intermediate[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(12)] = relu_3[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((batch, T.int64(3), T.int64(32), T.int64(28)), "float32"), T_transpose: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(896)):
            for ax3 in range(T.int64(3)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(896))
                    v_ax1 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_fused % T.int64(896) // T.int64(28))
                    v_ax2 = T.axis.spatial(T.int64(28), ax0_ax1_ax2_fused % T.int64(28))
                    v_ax3 = T.axis.spatial(T.int64(3), ax3)
                    T.reads(x[v_ax0, v_ax3, v_ax1, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = x[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(relu_2: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(20)), "float32"), T_transpose: T.Buffer((batch, T.int64(20), T.int64(8), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(160)):
            for ax3 in range(T.int64(7)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(160))
                    v_ax1 = T.axis.spatial(T.int64(20), ax0_ax1_ax2_fused % T.int64(160) // T.int64(8))
                    v_ax2 = T.axis.spatial(T.int64(8), ax0_ax1_ax2_fused % T.int64(8))
                    v_ax3 = T.axis.spatial(T.int64(7), ax3)
                    T.reads(relu_2[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = relu_2[v_ax0, v_ax2, v_ax3, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(cat: T.Buffer((batch, T.int64(16), T.int64(14), T.int64(24)), "float32"), T_transpose: T.Buffer((batch, T.int64(24), T.int64(16), T.int64(14)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(384)):
            for ax3 in range(T.int64(14)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(384))
                    v_ax1 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_fused % T.int64(384) // T.int64(16))
                    v_ax2 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_fused % T.int64(16))
                    v_ax3 = T.axis.spatial(T.int64(14), ax3)
                    T.reads(cat[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = cat[v_ax0, v_ax2, v_ax3, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose5(lv13: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(4)), "float32"), T_transpose: T.Buffer((batch, T.int64(4), T.int64(32), T.int64(28)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(128)):
            for ax3 in range(T.int64(28)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(128))
                    v_ax1 = T.axis.spatial(T.int64(4), ax0_ax1_ax2_fused % T.int64(128) // T.int64(32))
                    v_ax2 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_fused % T.int64(32))
                    v_ax3 = T.axis.spatial(T.int64(28), ax3)
                    T.reads(lv13[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = lv13[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 3, 8), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv1_const: R.Tensor((1, 3, 3, 8, 16), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 12), dtype="float32"),
        lv2_const: R.Tensor((1, 3, 3, 12, 24), dtype="float32"),
        lv2_const_1: R.Tensor((1, 1, 1, 20), dtype="float32"),
        lv3_const: R.Tensor((20, 12, 3, 3), dtype="float32"),
        lv3_const_1: R.Tensor((1, 12, 1, 1), dtype="float32"),
        lv5_const: R.Tensor((24, 3, 2, 2), dtype="float32"),
        lv5_const_1: R.Tensor((1, 6, 1, 1), dtype="float32"),
        lv7_const: R.Tensor((1, 1, 1, 38, 8), dtype="float32"),
        lv7_const_1: R.Tensor((1, 1, 1, 4), dtype="float32"),
    ) -> R.Tensor((batch, 4, 32, 28), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (x,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add_relu, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 32, 28, 8), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv2d1_add1_relu1, (lv_1, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 16, 14, 12), dtype="float32"))
            lv2 = R.call_tir(cls.fused_conv2d2_add2_relu2, (lv1, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 8, 7, 20), dtype="float32"))
            lv7 = R.call_tir(cls.transpose1, (lv2,), out_ty=R.Tensor((batch, 20, 8, 7), dtype="float32"))
            lv3 = R.call_tir(cls.fused_conv2d_transpose_add3_relu3, (lv7, lv3_const, lv3_const_1), out_ty=R.Tensor((batch, 12, 16, 14), dtype="float32"))
            lv4 = R.call_tir(cls.fused_transpose2_concatenate, (lv3, lv1), out_ty=R.Tensor((batch, 16, 14, 24), dtype="float32"))
            lv9 = R.call_tir(cls.transpose3, (lv4,), out_ty=R.Tensor((batch, 24, 16, 14), dtype="float32"))
            lv5 = R.call_tir(cls.fused_conv2d_transpose1_add4, (lv9, lv5_const, lv5_const_1), out_ty=R.Tensor((batch, 6, 32, 28), dtype="float32"))
            lv6 = R.call_tir(cls.fused_resize2d_strided_slice_strided_slice1_repeat_repeat1_transpose4_concatenate1, (lv4, lv5, lv_1), out_ty=R.Tensor((batch, 32, 28, 38), dtype="float32"))
            lv7_1 = R.call_tir(cls.fused_conv2d3_add5, (lv6, lv7_const, lv7_const_1), out_ty=R.Tensor((batch, 32, 28, 4), dtype="float32"))
            gv = R.call_tir(cls.transpose5, (lv7_1,), out_ty=R.Tensor((batch, 4, 32, 28), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# ee30654dcde26b0dda28 lv_const: float32[1, 3, 3, 3, 8]
# 10fe6985decc2395561d lv_const_1: float32[1, 1, 1, 8]
# 202f0fb926371d82822e lv1_const: float32[1, 3, 3, 8, 16]
# 8a1e917ebd30a2d42ace lv1_const_1: float32[1, 1, 1, 12]
# de29148a7ac297a45331 lv2_const: float32[1, 3, 3, 12, 24]
# aa9afa800037c60630d1 lv2_const_1: float32[1, 1, 1, 20]
# 10fbdd58a27a31085823 lv3_const: float32[20, 12, 3, 3]
# 0c20051389392e935b0d lv3_const_1: float32[1, 12, 1, 1]
# 2a785c5a8a08b28c248b lv5_const: float32[24, 3, 2, 2]
# 83b1cc015e173b0ebfc5 lv5_const_1: float32[1, 6, 1, 1]
# 5627481842ff3f73eedc lv7_const: float32[1, 1, 1, 38, 8]
# 04a4b20228c7040dd8a7 lv7_const_1: float32[1, 1, 1, 4]
