# digits, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_conv2d1_add2_relu2(_6: T.Buffer((batch, T.int64(4), T.int64(4), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(24), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(32)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(2), T.int64(2), T.int64(32)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(2), T.int64(2), T.int64(32)), scope="local")
        for i, y_0, x_0, o_0 in T.grid(batch, T.int64(1), T.int64(1), T.int64(2)):
            for y_1_init in T.unroll(T.int64(2)):
                for x_1_init in T.unroll(T.int64(2)):
                    for o_1_0_init in T.unroll(T.int64(2)):
                        for o_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i)
                                v_y = T.axis.spatial(T.int64(2), y_0 * T.int64(2) + y_1_init)
                                v_x = T.axis.spatial(T.int64(2), x_0 * T.int64(2) + x_1_init)
                                v_o = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(24)):
                for y_1 in T.unroll(T.int64(2)):
                    for x_1 in T.unroll(T.int64(2)):
                        for o_1_0 in T.unroll(T.int64(2)):
                            for o_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i)
                                    v_y = T.axis.spatial(T.int64(2), y_0 * T.int64(2) + y_1)
                                    v_x = T.axis.spatial(T.int64(2), x_0 * T.int64(2) + x_1)
                                    v_o = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], _6[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + _6[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(2), T.int64(2), T.int64(2)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(batch, i + ax0)
                        v_i1, v_i2 = T.axis.remap("SS", [ax1, ax2])
                        v_i3 = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + ax3_0 * T.int64(8) + ax3_1)
                        T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_relu(lv: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(1)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(1), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(16)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(10), T.int64(10), T.int64(1)))
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(8), T.int64(16)), scope="local")
        for i_y_x_fused in T.parallel(batch * T.int64(100)):
            for z in range(T.int64(1)):
                with T.sblock("pad"):
                    v_i = T.axis.spatial(batch, i_y_x_fused // T.int64(100))
                    v_y = T.axis.spatial(T.int64(10), i_y_x_fused % T.int64(100) // T.int64(10))
                    v_x = T.axis.spatial(T.int64(10), i_y_x_fused % T.int64(10))
                    v_z = T.axis.spatial(T.int64(1), z)
                    T.reads(lv[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                    T.writes(pad[v_i, v_y, v_x, v_z])
                    pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(9) and T.int64(1) <= v_x and v_x < T.int64(9), lv[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, y_0, x_0, o_0 in T.grid(batch, T.int64(8), T.int64(2), T.int64(1)):
            for y_1_init in T.unroll(T.int64(1)):
                for x_1_init in T.unroll(T.int64(4)):
                    for o_1_0_init in T.unroll(T.int64(2)):
                        for o_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i)
                                v_y = T.axis.spatial(T.int64(8), y_0 + y_1_init)
                                v_x = T.axis.spatial(T.int64(8), x_0 * T.int64(4) + x_1_init)
                                v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(1)):
                for y_1 in T.unroll(T.int64(1)):
                    for x_1 in T.unroll(T.int64(4)):
                        for o_1_0 in T.unroll(T.int64(2)):
                            for o_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i)
                                    v_y = T.axis.spatial(T.int64(8), y_0 + y_1)
                                    v_x = T.axis.spatial(T.int64(8), x_0 * T.int64(4) + x_1)
                                    v_o = T.axis.spatial(T.int64(16), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_0[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(2)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(batch, i + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), y_0 + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), x_0 * T.int64(4) + ax2)
                        v_i3 = T.axis.spatial(T.int64(16), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add3(_10: T.Buffer((batch, T.int64(128)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(128), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(128)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(128), k)
                                T.reads(contraction_local[v_i0, v_i1], _10[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + _10[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_winograd_conv2d_add1_relu1(_2: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(16)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(16), T.int64(16), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(16), T.int64(24)), "float32"), param_2: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(24)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "winograd/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        beyond = T.sblock_alloc_buffer((batch, T.int64(8)), "int32")
        beyond_all = T.sblock_alloc_buffer((T.int64(1),), "int32")
        pad = T.sblock_alloc_buffer((batch, T.int64(10), T.int64(10), T.int64(16)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(8), T.int64(8), T.int64(24)), scope="local")
        border = T.sblock_alloc_buffer((batch, T.int64(10), T.int64(10), T.int64(16)))
        forward = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(4), T.int64(4), T.int64(4), T.int64(16)))
        product = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(4), T.int64(4), T.int64(4), T.int64(24)))
        product_local = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(4), T.int64(4), T.int64(4), T.int64(24)), scope="local")
        for i_y_fused in T.parallel(batch * T.int64(8)):
            for x, c in T.grid(T.int64(8), T.int64(16)):
                with T.sblock("beyond"):
                    v_i = T.axis.spatial(batch, i_y_fused // T.int64(8))
                    v_y = T.axis.spatial(T.int64(8), i_y_fused % T.int64(8))
                    v_x, v_c = T.axis.remap("RR", [x, c])
                    T.reads(_2[v_i, v_y, v_x, v_c])
                    T.writes(beyond[v_i, v_y])
                    with T.init():
                        beyond[v_i, v_y] = 0
                    beyond[v_i, v_y] = beyond[v_i, v_y] + T.Select(_2[v_i, v_y, v_x, v_c] <= T.float32(1000000000000000019884624838656.0) and T.float32(-1000000015047466219876688855040.0) <= _2[v_i, v_y, v_x, v_c], 0, 1)
        for _, i, y in T.grid(T.int64(1), batch, T.int64(8)):
            with T.sblock("beyond_all"):
                v__, v_i, v_y = T.axis.remap("SRR", [_, i, y])
                T.reads(beyond[v_i, v_y])
                T.writes(beyond_all[v__])
                with T.init():
                    beyond_all[v__] = 0
                beyond_all[v__] = beyond_all[v__] + beyond[v_i, v_y]
        if beyond_all[0] > 0:
            for i_y_x_z_0_fused in T.parallel(batch * T.int64(200)):
                for z_1 in T.vectorized(T.int64(8)):
                    with T.sblock("pad"):
                        v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(200))
                        v_y = T.axis.spatial(T.int64(10), i_y_x_z_0_fused % T.int64(200) // T.int64(20))
                        v_x = T.axis.spatial(T.int64(10), i_y_x_z_0_fused % T.int64(20) // T.int64(2))
                        v_z = T.axis.spatial(T.int64(16), i_y_x_z_0_fused % T.int64(2) * T.int64(8) + z_1)
                        T.reads(_2[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                        T.writes(pad[v_i, v_y, v_x, v_z])
                        pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(9) and T.int64(1) <= v_x and v_x < T.int64(9), _2[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
            for i_y_0_x_0_fused in T.parallel(batch * T.int64(16)):
                for o_0 in range(T.int64(1)):
                    for y_1_init in T.unroll(T.int64(1)):
                        for x_1_init in T.unroll(T.int64(4)):
                            for o_1_0_init in T.unroll(T.int64(3)):
                                for o_1_1_init in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_init"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                        v_y = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(16) // T.int64(2) + y_1_init)
                                        v_x = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(2) * T.int64(4) + x_1_init)
                                        v_o = T.axis.spatial(T.int64(24), o_0 * T.int64(24) + o_1_0_init * T.int64(8) + o_1_1_init)
                                        T.reads()
                                        T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                        contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                    for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(16)):
                        for y_1 in T.unroll(T.int64(1)):
                            for x_1 in T.unroll(T.int64(4)):
                                for o_1_0 in T.unroll(T.int64(3)):
                                    for o_1_1 in T.vectorized(T.int64(8)):
                                        with T.sblock("contraction_update"):
                                            v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16))
                                            v_y = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(16) // T.int64(2) + y_1)
                                            v_x = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(2) * T.int64(4) + x_1)
                                            v_o = T.axis.spatial(T.int64(24), o_0 * T.int64(24) + o_1_0 * T.int64(8) + o_1_1)
                                            v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                            T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], param_1[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)])
                                            T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                            contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * param_1[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)]
                    for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(3)):
                        for ax3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("relu"):
                                v_i0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(16) + ax0)
                                v_i1 = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(16) // T.int64(2) + ax1)
                                v_i2 = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(2) * T.int64(4) + ax2)
                                v_i3 = T.axis.spatial(T.int64(24), ax3_0 * T.int64(8) + ax3_1)
                                T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], param_2[T.int64(0), T.int64(0), T.int64(0), v_i3])
                                T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                                relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_local[v_i0, v_i1, v_i2, v_i3] + param_2[T.int64(0), T.int64(0), T.int64(0), v_i3])
        else:
            for i_y_x_z_0_fused in T.parallel(batch * T.int64(200)):
                for z_1 in T.vectorized(T.int64(8)):
                    with T.sblock("border"):
                        v_i = T.axis.spatial(batch, i_y_x_z_0_fused // T.int64(200))
                        v_y = T.axis.spatial(T.int64(10), i_y_x_z_0_fused % T.int64(200) // T.int64(20))
                        v_x = T.axis.spatial(T.int64(10), i_y_x_z_0_fused % T.int64(20) // T.int64(2))
                        v_z = T.axis.spatial(T.int64(16), i_y_x_z_0_fused % T.int64(2) * T.int64(8) + z_1)
                        T.reads(_2[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                        T.writes(border[v_i, v_y, v_x, v_z])
                        border[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(9) and T.int64(1) <= v_x and v_x < T.int64(9), _2[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
            for i0_i1_0_0_fused in T.parallel(batch * T.int64(2)):
                for ax0, ax1, ax4, ax5_0 in T.grid(T.int64(1), T.int64(2), T.int64(4), T.int64(2)):
                    for ax2 in T.unroll(T.int64(4)):
                        for ax3 in T.unroll(T.int64(4)):
                            for ax5_1 in T.vectorized(T.int64(8)):
                                with T.sblock("forward"):
                                    v_i = T.axis.spatial(batch, i0_i1_0_0_fused // T.int64(2) + ax0)
                                    v_ty = T.axis.spatial(T.int64(4), i0_i1_0_0_fused % T.int64(2) * T.int64(2) + ax1)
                                    v_p, v_q, v_tx = T.axis.remap("SSS", [ax2, ax3, ax4])
                                    v_c = T.axis.spatial(T.int64(16), ax5_0 * T.int64(8) + ax5_1)
                                    T.reads(border[v_i, v_ty * T.int64(2):v_ty * T.int64(2) + T.int64(4), v_tx * T.int64(2):v_tx * T.int64(2) + T.int64(4), v_c])
                                    T.writes(forward[v_i, v_ty, v_p, v_q, v_tx, v_c])
                                    forward[v_i, v_ty, v_p, v_q, v_tx, v_c] = T.Select(v_q == T.int64(0), T.Select(v_p == T.int64(0), border[v_i, v_ty * T.int64(2), v_tx * T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2), v_c] - (border[v_i, v_ty * T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c]), T.Select(v_p == T.int64(1), border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2), v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c]), T.Select(v_p == T.int64(2), border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c]), border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(3), v_tx * T.int64(2), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(3), v_tx * T.int64(2) + T.int64(2), v_c])))), T.Select(v_q == T.int64(1), T.Select(v_p == T.int64(0), border[v_i, v_ty * T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] + (border[v_i, v_ty * T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c]), T.Select(v_p == T.int64(1), border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] + (border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c]), T.Select(v_p == T.int64(2), border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c] + (border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c]), border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(3), v_tx * T.int64(2) + T.int64(1), v_c] + (border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(3), v_tx * T.int64(2) + T.int64(2), v_c])))), T.Select(v_q == T.int64(2), T.Select(v_p == T.int64(0), border[v_i, v_ty * T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c] - (border[v_i, v_ty * T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c]), T.Select(v_p == T.int64(1), border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c]), T.Select(v_p == T.int64(2), border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c]), border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(2), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(3), v_tx * T.int64(2) + T.int64(2), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(3), v_tx * T.int64(2) + T.int64(1), v_c])))), T.Select(v_p == T.int64(0), border[v_i, v_ty * T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] - (border[v_i, v_ty * T.int64(2), v_tx * T.int64(2) + T.int64(3), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(3), v_c]), T.Select(v_p == T.int64(1), border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(3), v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(3), v_c]), T.Select(v_p == T.int64(2), border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(2), v_tx * T.int64(2) + T.int64(3), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(3), v_c]), border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(1), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(3), v_tx * T.int64(2) + T.int64(1), v_c] - (border[v_i, v_ty * T.int64(2) + T.int64(1), v_tx * T.int64(2) + T.int64(3), v_c] - border[v_i, v_ty * T.int64(2) + T.int64(3), v_tx * T.int64(2) + T.int64(3), v_c])))))))
                for ax0, ax2, ax3, ax5_0, ax1_0, ax4_0 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(1), T.int64(2), T.int64(1)):
                    for ax1_1_init in T.unroll(T.int64(1)):
                        for ax4_1_init in T.unroll(T.int64(4)):
                            for ax5_1_init in T.unroll(T.int64(3)):
                                for ax5_2_init in T.vectorized(T.int64(8)):
                                    with T.sblock("product_init"):
                                        v_i = T.axis.spatial(batch, i0_i1_0_0_fused // T.int64(2) + ax0)
                                        v_ty = T.axis.spatial(T.int64(4), i0_i1_0_0_fused % T.int64(2) * T.int64(2) + ax1_0 + ax1_1_init)
                                        v_p, v_q = T.axis.remap("SS", [ax2, ax3])
                                        v_tx = T.axis.spatial(T.int64(4), ax4_0 * T.int64(4) + ax4_1_init)
                                        v_o = T.axis.spatial(T.int64(24), ax5_0 * T.int64(24) + ax5_1_init * T.int64(8) + ax5_2_init)
                                        T.reads()
                                        T.writes(product_local[v_i, v_ty, v_p, v_q, v_tx, v_o])
                                        product_local[v_i, v_ty, v_p, v_q, v_tx, v_o] = T.float32(0.0)
                    for ax6 in range(T.int64(16)):
                        for ax1_1 in T.unroll(T.int64(1)):
                            for ax4_1 in T.unroll(T.int64(4)):
                                for ax5_1 in T.unroll(T.int64(3)):
                                    for ax5_2 in T.vectorized(T.int64(8)):
                                        with T.sblock("product_update"):
                                            v_i = T.axis.spatial(batch, i0_i1_0_0_fused // T.int64(2) + ax0)
                                            v_ty = T.axis.spatial(T.int64(4), i0_i1_0_0_fused % T.int64(2) * T.int64(2) + ax1_0 + ax1_1)
                                            v_p, v_q = T.axis.remap("SS", [ax2, ax3])
                                            v_tx = T.axis.spatial(T.int64(4), ax4_0 * T.int64(4) + ax4_1)
                                            v_o = T.axis.spatial(T.int64(24), ax5_0 * T.int64(24) + ax5_1 * T.int64(8) + ax5_2)
                                            v_rc = T.axis.reduce(T.int64(16), ax6)
                                            T.reads(product_local[v_i, v_ty, v_p, v_q, v_tx, v_o], forward[v_i, v_ty, v_p, v_q, v_tx, v_rc], param_0[v_o // T.int64(24), v_p * T.int64(4) + v_q, v_rc, v_o % T.int64(24)])
                                            T.writes(product_local[v_i, v_ty, v_p, v_q, v_tx, v_o])
                                            product_local[v_i, v_ty, v_p, v_q, v_tx, v_o] = product_local[v_i, v_ty, v_p, v_q, v_tx, v_o] + forward[v_i, v_ty, v_p, v_q, v_tx, v_rc] * param_0[v_o // T.int64(24), v_p * T.int64(4) + v_q, v_rc, v_o % T.int64(24)]
                    for ax0_1, ax1, ax2_1, ax3_1, ax4, ax5_0_1 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1), T.int64(4), T.int64(3)):
                        for ax5_1 in T.vectorized(T.int64(8)):
                            with T.sblock("product_local"):
                                v0 = T.axis.spatial(batch, i0_i1_0_0_fused // T.int64(2) + ax0_1)
                                v1 = T.axis.spatial(T.int64(4), i0_i1_0_0_fused % T.int64(2) * T.int64(2) + ax1_0 + ax1)
                                v2 = T.axis.spatial(T.int64(4), ax2 + ax2_1)
                                v3 = T.axis.spatial(T.int64(4), ax3 + ax3_1)
                                v4 = T.axis.spatial(T.int64(4), ax4)
                                v5 = T.axis.spatial(T.int64(24), ax5_0_1 * T.int64(8) + ax5_1)
                                T.reads(product_local[v0, v1, v2, v3, v4, v5])
                                T.writes(product[v0, v1, v2, v3, v4, v5])
                                product[v0, v1, v2, v3, v4, v5] = product_local[v0, v1, v2, v3, v4, v5]
                for i1_0_1, i2_0, i3_0 in T.grid(T.int64(2), T.int64(4), T.int64(3)):
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1 in T.unroll(T.int64(2)):
                            for i3_1 in T.vectorized(T.int64(8)):
                                with T.sblock("relu"):
                                    v_i0 = T.axis.spatial(batch, i0_i1_0_0_fused // T.int64(2))
                                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_0_0_fused % T.int64(2) * T.int64(4) + i1_0_1 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(2) + i2_1)
                                    v_i3 = T.axis.spatial(T.int64(24), i3_0 * T.int64(8) + i3_1)
                                    T.reads(product[v_i0, v_i1 // T.int64(2), T.int64(0):T.int64(4), T.int64(0):T.int64(4), v_i2 // T.int64(2), v_i3], param_2[T.int64(0), T.int64(0), T.int64(0), v_i3])
                                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), T.Select(v_i2 % T.int64(2) == T.int64(0), T.Select(v_i1 % T.int64(2) == T.int64(0), product[v_i0, v_i1 // T.int64(2), T.int64(0), T.int64(0), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(0), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(0), v_i2 // T.int64(2), v_i3] + (product[v_i0, v_i1 // T.int64(2), T.int64(0), T.int64(1), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(1), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(1), v_i2 // T.int64(2), v_i3]) + (product[v_i0, v_i1 // T.int64(2), T.int64(0), T.int64(2), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(2), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(2), v_i2 // T.int64(2), v_i3]), product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(0), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(0), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(3), T.int64(0), v_i2 // T.int64(2), v_i3] + (product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(1), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(1), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(3), T.int64(1), v_i2 // T.int64(2), v_i3]) + (product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(2), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(2), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(3), T.int64(2), v_i2 // T.int64(2), v_i3])), T.Select(v_i1 % T.int64(2) == T.int64(0), product[v_i0, v_i1 // T.int64(2), T.int64(0), T.int64(1), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(1), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(1), v_i2 // T.int64(2), v_i3] - (product[v_i0, v_i1 // T.int64(2), T.int64(0), T.int64(2), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(2), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(2), v_i2 // T.int64(2), v_i3]) - (product[v_i0, v_i1 // T.int64(2), T.int64(0), T.int64(3), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(3), v_i2 // T.int64(2), v_i3] + product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(3), v_i2 // T.int64(2), v_i3]), product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(1), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(1), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(3), T.int64(1), v_i2 // T.int64(2), v_i3] - (product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(2), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(2), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(3), T.int64(2), v_i2 // T.int64(2), v_i3]) - (product[v_i0, v_i1 // T.int64(2), T.int64(1), T.int64(3), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(2), T.int64(3), v_i2 // T.int64(2), v_i3] - product[v_i0, v_i1 // T.int64(2), T.int64(3), T.int64(3), v_i2 // T.int64(2), v_i3]))) + param_2[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(_5: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(24)), "float32"), max_pool: T.Buffer((batch, T.int64(4), T.int64(4), T.int64(24)), "float32")):
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
                        T.reads(max_pool_local[v_i0, v_i1, v_i2, v_i3], _5[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3])
                        T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3])
                        max_pool_local[v_i0, v_i1, v_i2, v_i3] = T.Select(_5[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3] > max_pool_local[v_i0, v_i1, v_i2, v_i3] or T.isnan(_5[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3]), _5[v_i0, v_i1 * T.int64(2) + v_rv0, v_i2 * T.int64(2) + v_rv1, v_i3], max_pool_local[v_i0, v_i1, v_i2, v_i3])
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
    def reshape(lv7: T.Buffer((batch, T.int64(32), T.int64(2), T.int64(2)), "float32"), T_reshape: T.Buffer((batch, T.int64(128)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(16)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_0_fused // T.int64(16))
                    v_ax1 = T.axis.spatial(T.int64(128), ax0_ax1_0_fused % T.int64(16) * T.int64(8) + ax1_1)
                    T.reads(lv7[(v_ax1 // T.int64(128) + v_ax0) % batch, v_ax1 % T.int64(128) // T.int64(4), v_ax1 % T.int64(4) // T.int64(2), v_ax1 % T.int64(2)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = lv7[(v_ax1 // T.int64(128) + v_ax0) % batch, v_ax1 % T.int64(128) // T.int64(4), v_ax1 % T.int64(4) // T.int64(2), v_ax1 % T.int64(2)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(input_1: T.Buffer((batch, T.int64(1), T.int64(8), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(8), T.int64(8), T.int64(1)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(64)):
            for ax3 in range(T.int64(1)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(64))
                    v_ax1 = T.axis.spatial(T.int64(8), ax0_ax1_ax2_fused % T.int64(64) // T.int64(8))
                    v_ax2 = T.axis.spatial(T.int64(8), ax0_ax1_ax2_fused % T.int64(8))
                    v_ax3 = T.axis.spatial(T.int64(1), ax3)
                    T.reads(input_1[v_ax0, v_ax3, v_ax1, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = input_1[v_ax0, v_ax3, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(_9: T.Buffer((batch, T.int64(2), T.int64(2), T.int64(32)), "float32"), T_transpose: T.Buffer((batch, T.int64(32), T.int64(2), T.int64(2)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(64)):
            for ax3 in range(T.int64(2)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(64))
                    v_ax1 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_fused % T.int64(64) // T.int64(2))
                    v_ax2 = T.axis.spatial(T.int64(2), ax0_ax1_ax2_fused % T.int64(2))
                    v_ax3 = T.axis.spatial(T.int64(2), ax3)
                    T.reads(_9[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = _9[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        input_1: R.Tensor((batch, 1, 8, 8), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 1, 16), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 16), dtype="float32"),
        lv1_const: R.Tensor((1, 16, 16, 24), dtype="float32"),
        lv1_const_1: R.Tensor((1, 3, 3, 16, 24), dtype="float32"),
        lv1_const_2: R.Tensor((1, 1, 1, 24), dtype="float32"),
        lv2_const: R.Tensor((2, 3, 3, 24, 16), dtype="float32"),
        lv2_const_1: R.Tensor((1, 1, 1, 32), dtype="float32"),
        gv_const: R.Tensor((1, 128, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (input_1,), out_ty=R.Tensor((batch, 8, 8, 1), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add_relu, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 8, 8, 16), dtype="float32"))
            lv1 = R.call_tir(cls.fused_winograd_conv2d_add1_relu1, (lv_1, lv1_const, lv1_const_1, lv1_const_2), out_ty=R.Tensor((batch, 8, 8, 24), dtype="float32"))
            _6 = R.call_tir(cls.max_pool2d, (lv1,), out_ty=R.Tensor((batch, 4, 4, 24), dtype="float32"))
            lv2 = R.call_tir(cls.fused_conv2d1_add2_relu2, (_6, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 2, 2, 32), dtype="float32"))
            lv7 = R.call_tir(cls.transpose1, (lv2,), out_ty=R.Tensor((batch, 32, 2, 2), dtype="float32"))
            _10 = R.call_tir(cls.reshape, (lv7,), out_ty=R.Tensor((batch, 128), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add3, (_10, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 34237e2ddc169d209d94 lv_const: float32[1, 3, 3, 1, 16]
# 81fbe79cacddce2ee812 lv_const_1: float32[1, 1, 1, 16]
# 01ea55e89e888b0f8c50 lv1_const: float32[1, 16, 16, 24]
# 4cdb0c6c080b6a6f5a1b lv1_const_1: float32[1, 3, 3, 16, 24]
# da888334acfedbb01a1d lv1_const_2: float32[1, 1, 1, 24]
# 3a50cea65a393a188653 lv2_const: float32[2, 3, 3, 24, 16]
# 14e83bb9f5710e8ecd05 lv2_const_1: float32[1, 1, 1, 32]
# d97f649c3438b0d4ab03 gv_const: float32[1, 128, 16]
# 5ae1513b5034d7a97bb8 gv_const_1: float32[10]
