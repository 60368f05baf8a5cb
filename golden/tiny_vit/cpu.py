# tiny_vit, stage cpu: the module after the compiler's passes for the CPU
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
    def batched_matmul1(softmax: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32"), getitem_6: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), cut: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(1), T.int64(29), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(8)), scope="local")
        for i0_i1_i2_i3_i4_0_fused in T.parallel(batch * T.int64(87)):
            for i4_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_i4_0_fused // T.int64(87))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_i3_i4_0_fused % T.int64(87) // T.int64(29))
                    v_i2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i3 = T.axis.spatial(T.int64(29), i0_i1_i2_i3_i4_0_fused % T.int64(29))
                    v_i4 = T.axis.spatial(T.int64(8), i4_1)
                    T.reads(getitem_6[v_i0, v_i1, v_i3, v_i2 * T.int64(8) + v_i4])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3, v_i4])
                    pad[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(v_i2 * T.int64(8) + v_i4 < T.int64(8), getitem_6[v_i0, v_i1, v_i3, v_i2 * T.int64(8) + v_i4], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(batch, T.int64(1), T.int64(8), T.int64(1)):
            for i1_1_init in T.unroll(T.int64(3)):
                for i2_1_init in T.unroll(T.int64(4)):
                    for i3_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0)
                            v_i1 = T.axis.spatial(T.int64(3), i1_0 * T.int64(3) + i1_1_init)
                            v_i2 = T.axis.spatial(T.int64(32), i2_0 * T.int64(4) + i2_1_init)
                            v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                            contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(29)):
                for i1_1 in T.unroll(T.int64(3)):
                    for i2_1 in T.unroll(T.int64(4)):
                        for i3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(3), i1_0 * T.int64(3) + i1_1)
                                v_i2 = T.axis.spatial(T.int64(32), i2_0 * T.int64(4) + i2_1)
                                v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                                v_k = T.axis.reduce(T.int64(29), k)
                                T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], softmax[v_i0, v_i1, T.min(v_i2, T.int64(28)), v_k], pad[v_i0, v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)])
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + softmax[v_i0, v_i1, T.min(v_i2, T.int64(28)), v_k] * pad[v_i0, v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(3), T.int64(4), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("cut"):
                        v_i0 = T.axis.spatial(batch, i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i2_0 * T.int64(4) + ax2)
                        v_i3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                        T.where(i2_0 * T.int64(4) + ax2 < T.int64(29))
                        T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3])
                        T.writes(cut[v_i0, v_i1, v_i2, v_i3])
                        cut[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def fused_batched_matmul_multiply(getitem_4: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), transpose_1: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(29)), "float32"), T_multiply_intermediate: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(2), T.int64(8), T.int64(16)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(32), T.int64(32)), scope="local")
        for i0_i1_i2_i3_i4_0_fused in T.parallel(batch * T.int64(96)):
            for i4_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_i4_0_fused // T.int64(96))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_i3_i4_0_fused % T.int64(96) // T.int64(32))
                    v_i2 = T.axis.spatial(T.int64(2), i0_i1_i2_i3_i4_0_fused % T.int64(32) // T.int64(16))
                    v_i3 = T.axis.spatial(T.int64(8), i0_i1_i2_i3_i4_0_fused % T.int64(16) // T.int64(2))
                    v_i4 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_i4_0_fused % T.int64(2) * T.int64(8) + i4_1)
                    T.reads(transpose_1[v_i0, v_i1, v_i3, v_i2 * T.int64(16) + v_i4])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3, v_i4])
                    pad[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(v_i2 * T.int64(16) + v_i4 < T.int64(29), transpose_1[v_i0, v_i1, v_i3, v_i2 * T.int64(16) + v_i4], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(batch, T.int64(1), T.int64(16), T.int64(2)):
            for i1_1_init in T.unroll(T.int64(3)):
                for i2_1_init in T.unroll(T.int64(2)):
                    for i3_1_0_init in T.unroll(T.int64(2)):
                        for i3_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(3), i1_0 * T.int64(3) + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(32), i2_0 * T.int64(2) + i2_1_init)
                                v_i3 = T.axis.spatial(T.int64(32), i3_0 * T.int64(16) + i3_1_0_init * T.int64(8) + i3_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(8)):
                for i1_1 in T.unroll(T.int64(3)):
                    for i2_1 in T.unroll(T.int64(2)):
                        for i3_1_0 in T.unroll(T.int64(2)):
                            for i3_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0)
                                    v_i1 = T.axis.spatial(T.int64(3), i1_0 * T.int64(3) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(32), i2_0 * T.int64(2) + i2_1)
                                    v_i3 = T.axis.spatial(T.int64(32), i3_0 * T.int64(16) + i3_1_0 * T.int64(8) + i3_1_1)
                                    v_k = T.axis.reduce(T.int64(8), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], getitem_4[v_i0, v_i1, T.min(v_i2, T.int64(28)), v_k], pad[v_i0, v_i1, v_i3 // T.int64(16), v_k, v_i3 % T.int64(16)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                    contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + getitem_4[v_i0, v_i1, T.min(v_i2, T.int64(28)), v_k] * pad[v_i0, v_i1, v_i3 // T.int64(16), v_k, v_i3 % T.int64(16)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(3), T.int64(2), T.int64(16)):
                for ax4 in T.vectorized(T.int64(1)):
                    with T.sblock("T_multiply"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(3), ax1)
                        v2 = T.axis.spatial(T.int64(29), i2_0 * T.int64(2) + ax2)
                        v3 = T.axis.spatial(T.int64(29), i3_0 * T.int64(16) + ax3)
                        v4 = T.axis.spatial(T.int64(1), ax4)
                        T.where(i2_0 * T.int64(2) + ax2 < T.int64(29) and i3_0 * T.int64(16) + ax3 < T.int64(29))
                        T.reads(contraction_local[v0, v1, v2, v3])
                        T.writes(T_multiply_intermediate[v0, v1, v2, v3])
                        T_multiply_intermediate[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3] * T.float32(0.35355338454246521)

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(8), T.int64(4), T.int64(3), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(24)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(4), T.int64(7), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(7), T.int64(24)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(7)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(4)):
                    for x_1_init in T.unroll(T.int64(1)):
                        for o_1_0_init in T.unroll(T.int64(3)):
                            for o_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(7))
                                    v_y = T.axis.spatial(T.int64(4), y_1_init)
                                    v_x = T.axis.spatial(T.int64(7), i_y_0_x_0_fused % T.int64(7) + x_1_init)
                                    v_o = T.axis.spatial(T.int64(24), o_0 * T.int64(24) + o_1_0_init * T.int64(8) + o_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                    contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(8), T.int64(4), T.int64(3)):
                    for y_1 in T.unroll(T.int64(4)):
                        for x_1 in T.unroll(T.int64(1)):
                            for o_1_0 in T.unroll(T.int64(3)):
                                for o_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(7))
                                        v_y = T.axis.spatial(T.int64(4), y_1)
                                        v_x = T.axis.spatial(T.int64(7), i_y_0_x_0_fused % T.int64(7) + x_1)
                                        v_o = T.axis.spatial(T.int64(24), o_0 * T.int64(24) + o_1_0 * T.int64(8) + o_1_1)
                                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                        T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], lv[v_i, v_y * T.int64(8) + v_ry, v_x * T.int64(4) + v_rx, v_rc], param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)])
                                        T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                        contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + lv[v_i, v_y * T.int64(8) + v_ry, v_x * T.int64(4) + v_rx, v_rc] * param_0[v_o // T.int64(24), v_ry, v_rx, v_rc, v_o % T.int64(24)]
                for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(4), T.int64(1), T.int64(3)):
                    for ax3_1 in T.vectorized(T.int64(8)):
                        with T.sblock("T_add"):
                            v_ax0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(7) + ax0)
                            v_ax1 = T.axis.spatial(T.int64(4), ax1)
                            v_ax2 = T.axis.spatial(T.int64(7), i_y_0_x_0_fused % T.int64(7) + ax2)
                            v_ax3 = T.axis.spatial(T.int64(24), ax3_0 * T.int64(8) + ax3_1)
                            T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3], param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3])
                            T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                            T_add_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2, v_ax3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul1_add3_add4(reshape_1: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(24), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(24),), "float32"), add: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), T_add_intermediate_1: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(29), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(1)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(29), i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(1)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(29), i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], reshape_1[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + reshape_1[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add1"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(29), i1_0 + ax1)
                        v_ax2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(add[v_ax0, v_ax1, v_ax2], contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate_1[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate_1[v_ax0, v_ax1, v_ax2] = add[v_ax0, v_ax1, v_ax2] + (contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul2_add5_gelu(norm2: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(24), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(48),), "float32"), T_multiply_intermediate: T.Buffer((batch, T.int64(29), T.int64(48)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(48)), scope="local")
        for i0_0_i1_0_fused in T.parallel(batch * T.int64(29)):
            for i2_0 in range(T.int64(2)):
                for i0_1_init in T.unroll(T.int64(1)):
                    for i1_1_init in T.unroll(T.int64(1)):
                        for i2_1_0_init in T.unroll(T.int64(3)):
                            for i2_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + i0_1_init)
                                    v_i1 = T.axis.spatial(T.int64(29), i0_0_i1_0_fused % T.int64(29) + i1_1_init)
                                    v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
                for k in range(T.int64(24)):
                    for i0_1 in T.unroll(T.int64(1)):
                        for i1_1 in T.unroll(T.int64(1)):
                            for i2_1_0 in T.unroll(T.int64(3)):
                                for i2_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + i0_1)
                                        v_i1 = T.axis.spatial(T.int64(29), i0_0_i1_0_fused % T.int64(29) + i1_1)
                                        v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                        v_k = T.axis.reduce(T.int64(24), k)
                                        T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], norm2[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                        T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                        contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + norm2[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
                for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                    for ax2_1 in T.vectorized(T.int64(8)):
                        with T.sblock("T_multiply_2"):
                            v_ax0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + ax0)
                            v_ax1 = T.axis.spatial(T.int64(29), i0_0_i1_0_fused % T.int64(29) + ax1)
                            v_ax2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + ax2_0 * T.int64(8) + ax2_1)
                            T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                            T.writes(T_multiply_intermediate[v_ax0, v_ax1, v_ax2])
                            T_multiply_intermediate[v_ax0, v_ax1, v_ax2] = (contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]) * (T.float32(0.5) + T.erf((contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]) * T.float32(0.70710678118654757)) * T.float32(0.5))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul3_add3_add4_strided_slice3(feed_1: T.Buffer((batch, T.int64(29), T.int64(48)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(48), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(24),), "float32"), add_1: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), T_dynamic_strided_slice_with_axes_intermediate: T.Buffer((batch, T.int64(1), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(24)), scope="local")
        for i0_0_i1_0_fused in T.parallel(batch * T.int64(29)):
            for i2_0 in range(T.int64(1)):
                for i0_1_init in T.unroll(T.int64(1)):
                    for i1_1_init in T.unroll(T.int64(1)):
                        for i2_1_0_init in T.unroll(T.int64(3)):
                            for i2_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + i0_1_init)
                                    v_i1 = T.axis.spatial(T.int64(29), i0_0_i1_0_fused % T.int64(29) + i1_1_init)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
                for k in range(T.int64(48)):
                    for i0_1 in T.unroll(T.int64(1)):
                        for i1_1 in T.unroll(T.int64(1)):
                            for i2_1_0 in T.unroll(T.int64(3)):
                                for i2_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + i0_1)
                                        v_i1 = T.axis.spatial(T.int64(29), i0_0_i1_0_fused % T.int64(29) + i1_1)
                                        v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                        v_k = T.axis.reduce(T.int64(48), k)
                                        T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], feed_1[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                        T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                        contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + feed_1[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
                for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                    for ax2_1 in T.vectorized(T.int64(8)):
                        with T.sblock("T_dynamic_strided_slice_with_axes"):
                            v_ax0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + ax0)
                            v_ax1 = T.axis.spatial(T.int64(1), i0_0_i1_0_fused % T.int64(29) + ax1)
                            v_ax2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                            T.where(i0_0_i1_0_fused % T.int64(29) < T.int64(1))
                            T.reads(add_1[v_ax0, v_ax1, v_ax2], contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                            T.writes(T_dynamic_strided_slice_with_axes_intermediate[v_ax0, v_ax1, v_ax2])
                            T_dynamic_strided_slice_with_axes_intermediate[v_ax0, v_ax1, v_ax2] = add_1[v_ax0, v_ax1, v_ax2] + (contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul4_add6(getitem_7: T.Buffer((batch, T.int64(24)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(24), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(24), k)
                                T.reads(contraction_local[v_i0, v_i1], getitem_7[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + getitem_7[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add2(norm1: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), param_0: T.Buffer((T.int64(3), T.int64(24), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(72),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(29), T.int64(72)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(29), T.int64(72)), scope="local")
        for i0_0_i1_0_fused in T.parallel(batch * T.int64(29)):
            for i2_0 in range(T.int64(3)):
                for i0_1_init in T.unroll(T.int64(1)):
                    for i1_1_init in T.unroll(T.int64(1)):
                        for i2_1_0_init in T.unroll(T.int64(3)):
                            for i2_1_1_init in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_init"):
                                    v_i0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + i0_1_init)
                                    v_i1 = T.axis.spatial(T.int64(29), i0_0_i1_0_fused % T.int64(29) + i1_1_init)
                                    v_i2 = T.axis.spatial(T.int64(72), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                    T.reads()
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
                for k in range(T.int64(24)):
                    for i0_1 in T.unroll(T.int64(1)):
                        for i1_1 in T.unroll(T.int64(1)):
                            for i2_1_0 in T.unroll(T.int64(3)):
                                for i2_1_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_update"):
                                        v_i0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + i0_1)
                                        v_i1 = T.axis.spatial(T.int64(29), i0_0_i1_0_fused % T.int64(29) + i1_1)
                                        v_i2 = T.axis.spatial(T.int64(72), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                        v_k = T.axis.reduce(T.int64(24), k)
                                        T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], norm1[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                        T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                        contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + norm1[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
                for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                    for ax2_1 in T.vectorized(T.int64(8)):
                        with T.sblock("T_add"):
                            v_ax0 = T.axis.spatial(batch, i0_0_i1_0_fused // T.int64(29) + ax0)
                            v_ax1 = T.axis.spatial(T.int64(29), i0_0_i1_0_fused % T.int64(29) + ax1)
                            v_ax2 = T.axis.spatial(T.int64(72), i2_0 * T.int64(24) + ax2_0 * T.int64(8) + ax2_1)
                            T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                            T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                            T_add_intermediate[v_ax0, v_ax1, v_ax2] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice1_squeeze_transpose4(permute: T.Buffer((T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_transpose_intermediate: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(29)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(24)):
            for ax3 in range(T.int64(29)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(24))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_fused % T.int64(24) // T.int64(8))
                    v_ax2 = T.axis.spatial(T.int64(8), ax0_ax1_ax2_fused % T.int64(8))
                    v_ax3 = T.axis.spatial(T.int64(29), ax3)
                    T.reads(permute[T.Add(T.int64(0), T.int64(1)), v_ax0, v_ax1, v_ax3, v_ax2])
                    T.writes(T_transpose_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = permute[T.Add(T.int64(0), T.int64(1)), v_ax0, v_ax1, v_ax3, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice2_squeeze(permute: T.Buffer((T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(87)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_squeeze"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(87))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(87) // T.int64(29))
                    v_ax2 = T.axis.spatial(T.int64(29), ax0_ax1_ax2_ax3_0_fused % T.int64(29))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(permute[T.Add(T.int64(0), T.int64(2)), v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_squeeze_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = permute[T.Add(T.int64(0), T.int64(2)), v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice_squeeze(permute: T.Buffer((T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(87)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_squeeze"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(87))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(87) // T.int64(29))
                    v_ax2 = T.axis.spatial(T.int64(29), ax0_ax1_ax2_ax3_0_fused % T.int64(29))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(permute[T.int64(0), v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_squeeze_intermediate[v_ax0, v_ax1, v_ax2, v_ax3] = permute[T.int64(0), v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose2_broadcast_to_concatenate_add1(flatten: T.Buffer((batch, T.int64(24), T.int64(28)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(1), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(29), T.int64(24)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(batch):
            for i1, i2_0 in T.grid(T.int64(1), T.int64(3)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add_0"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(8) + i2_1)
                        T.reads(param_0[T.int64(0), T.int64(0), v_ax2], param_1[T.int64(0), T.int64(0), v_ax2])
                        T.writes(T_add_intermediate[v_ax0, T.int64(0), v_ax2])
                        T_add_intermediate[v_ax0, T.int64(0), v_ax2] = param_0[T.int64(0), T.int64(0), v_ax2] + param_1[T.int64(0), T.int64(0), v_ax2]
            for i1, i2_0 in T.grid(T.int64(28), T.int64(3)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add_1"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(8) + i2_1)
                        T.reads(flatten[v_ax0, v_ax2, v_ax1], param_1[T.int64(0), v_ax1 + T.int64(1), v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1 + T.int64(1), v_ax2])
                        T_add_intermediate[v_ax0, v_ax1 + T.int64(1), v_ax2] = flatten[v_ax0, v_ax2, v_ax1] + param_1[T.int64(0), v_ax1 + T.int64(1), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(add: T.Buffer((batch, T.int64(29), T.int64(24)), "float32"), B: T.Buffer((T.int64(24),), "float32"), C: T.Buffer((T.int64(24),), "float32"), layer_norm: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "rows", "tirx.noalias": True})
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
        for i0_i1_fused in T.parallel(batch * T.int64(29)):
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(8)):
                with T.sblock("tail_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                    v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                    v_rest = T.axis.reduce(T.int64(8), ax2)
                    T.reads(add[v_i0, v_i1, v_rest + T.int64(16)])
                    T.writes(tail_mean[v_i0, v_i1])
                    with T.init():
                        tail_mean[v_i0, v_i1] = T.float32(0.0)
                    tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + add[v_i0, v_i1, v_rest + T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_mean_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                        v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_mean[v_i0, v_i1, v_i2])
                        lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(1)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_mean_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                            v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_mean[v_i0, v_i1, v_i2], add[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_mean[v_i0, v_i1, v_i2])
                            lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + add[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("mean_8"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                        v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(mean_8[v_i0, v_i1, v_i2])
                        mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("mean_4"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                        v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(mean_4[v_i0, v_i1, v_i2])
                        mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("mean_2"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                        v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(mean_2[v_i0, v_i1, v_i2])
                        mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                    v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                    T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_mean[v_i0, v_i1])
                    row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                    v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                    T.reads(row_mean[v_i0, v_i1], tail_mean[v_i0, v_i1])
                    T.writes(all_mean[v_i0, v_i1])
                    all_mean[v_i0, v_i1] = row_mean[v_i0, v_i1] + tail_mean[v_i0, v_i1]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_centred_ax2_common"):
                    T.reads()
                    T.writes()
                    with T.sblock("row_centred_ax20_partition"):
                        T.reads()
                        T.writes()
                        for ax20_0 in range(T.int64(1)):
                            for ax20_1 in T.vectorized(T.int64(16)):
                                with T.sblock("row_centred_ax20"):
                                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                                    v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                                    v_i2 = T.axis.spatial(T.int64(16), ax20_0 * T.int64(16) + ax20_1)
                                    T.reads(add[T.int64(0):batch, T.int64(0):T.int64(29), T.int64(0):T.int64(16)], all_mean[T.int64(0):batch, T.int64(0):T.int64(29)])
                                    T.writes(row_centred[T.int64(0):batch, T.int64(0):T.int64(29), T.int64(0):T.int64(16)])
                                    row_centred[v_i0, v_i1, v_i2] = add[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(24.0)
                    with T.sblock("row_centred_ax21_partition"):
                        T.reads()
                        T.writes()
                        for ax21 in range(T.int64(16), T.int64(24)):
                            with T.sblock("row_centred_ax21"):
                                v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                                v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                                v_i2 = T.axis.spatial((T.int64(16), T.int64(24)), ax21)
                                T.reads(add[T.int64(0):batch, T.int64(0):T.int64(29), T.int64(16):T.int64(24)], all_mean[T.int64(0):batch, T.int64(0):T.int64(29)])
                                T.writes(row_centred[T.int64(0):batch, T.int64(0):T.int64(29), T.int64(16):T.int64(24)])
                                row_centred[v_i0, v_i1, v_i2] = add[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(24.0)
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(8)):
                with T.sblock("tail_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                    v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                    v_rest = T.axis.reduce(T.int64(8), ax2)
                    T.reads(row_centred[v_i0, v_i1, v_rest + T.int64(16)])
                    T.writes(tail_squares[v_i0, v_i1])
                    with T.init():
                        tail_squares[v_i0, v_i1] = T.float32(0.0)
                    tail_squares[v_i0, v_i1] = tail_squares[v_i0, v_i1] + row_centred[v_i0, v_i1, v_rest + T.int64(16)] * row_centred[v_i0, v_i1, v_rest + T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_squares_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                        v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_squares[v_i0, v_i1, v_i2])
                        lanes_squares[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(1)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_squares_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                            v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_squares[v_i0, v_i1, v_i2], row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_squares[v_i0, v_i1, v_i2])
                            lanes_squares[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("squares_8"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                        v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_squares[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(squares_8[v_i0, v_i1, v_i2])
                        squares_8[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + lanes_squares[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("squares_4"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                        v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(squares_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(squares_4[v_i0, v_i1, v_i2])
                        squares_4[v_i0, v_i1, v_i2] = squares_8[v_i0, v_i1, v_i2] + squares_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("squares_2"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                        v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(squares_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(squares_2[v_i0, v_i1, v_i2])
                        squares_2[v_i0, v_i1, v_i2] = squares_4[v_i0, v_i1, v_i2] + squares_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                    v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                    T.reads(squares_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_squares[v_i0, v_i1])
                    row_squares[v_i0, v_i1] = squares_2[v_i0, v_i1, T.int64(0)] + squares_2[v_i0, v_i1, T.int64(1)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                    v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                    T.reads(row_squares[v_i0, v_i1], tail_squares[v_i0, v_i1])
                    T.writes(all_squares[v_i0, v_i1])
                    all_squares[v_i0, v_i1] = row_squares[v_i0, v_i1] + tail_squares[v_i0, v_i1]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_inverse"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29) + ax0)
                    v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29) + ax1)
                    T.reads(all_squares[v_i0, v_i1])
                    T.writes(row_inverse[v_i0, v_i1])
                    row_inverse[v_i0, v_i1] = T.float32(1.0) / T.sqrt(all_squares[v_i0, v_i1] / T.float32(24.0) + T.float32(1.0000000000000001e-05))
            with T.sblock("layer_norm_i2_common"):
                T.reads()
                T.writes()
                with T.sblock("layer_norm_i20_partition"):
                    T.reads()
                    T.writes()
                    for i20_0 in range(T.int64(1)):
                        for i20_1 in T.vectorized(T.int64(16)):
                            with T.sblock("layer_norm_i20"):
                                v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29))
                                v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29))
                                v_i2 = T.axis.spatial(T.int64(16), i20_0 * T.int64(16) + i20_1)
                                T.reads(row_centred[T.int64(0):batch, T.int64(0):T.int64(29), T.int64(0):T.int64(16)], row_inverse[T.int64(0):batch, T.int64(0):T.int64(29)], B[T.int64(0):T.int64(16)], C[T.int64(0):T.int64(16)])
                                T.writes(layer_norm[T.int64(0):batch, T.int64(0):T.int64(29), T.int64(0):T.int64(16)])
                                layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * B[v_i2] + C[v_i2]
                with T.sblock("layer_norm_i21_partition"):
                    T.reads()
                    T.writes()
                    for i21 in range(T.int64(16), T.int64(24)):
                        with T.sblock("layer_norm_i21"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(29))
                            v_i1 = T.axis.spatial(T.int64(29), i0_i1_fused % T.int64(29))
                            v_i2 = T.axis.spatial((T.int64(16), T.int64(24)), i21)
                            T.reads(row_centred[T.int64(0):batch, T.int64(0):T.int64(29), T.int64(16):T.int64(24)], row_inverse[T.int64(0):batch, T.int64(0):T.int64(29)], B[T.int64(16):T.int64(24)], C[T.int64(16):T.int64(24)])
                            T.writes(layer_norm[T.int64(0):batch, T.int64(0):T.int64(29), T.int64(16):T.int64(24)])
                            layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * B[v_i2] + C[v_i2]

    @T.prim_func(private=True, s_tir=True)
    def reshape(lv3: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(7)), "float32"), T_reshape: T.Buffer((batch, T.int64(24), T.int64(28)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch * T.int64(24)):
            for ax2 in range(T.int64(28)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(24))
                    v_ax1 = T.axis.spatial(T.int64(24), ax0_ax1_fused % T.int64(24))
                    v_ax2 = T.axis.spatial(T.int64(28), ax2)
                    T.reads(lv3[((v_ax2 // T.int64(28) + v_ax1) // T.int64(24) + v_ax0) % batch, (v_ax2 // T.int64(28) + v_ax1) % T.int64(24), v_ax2 % T.int64(28) // T.int64(7), v_ax2 % T.int64(7)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = lv3[((v_ax2 // T.int64(28) + v_ax1) // T.int64(24) + v_ax0) % batch, (v_ax2 // T.int64(28) + v_ax1) % T.int64(24), v_ax2 % T.int64(28) // T.int64(7), v_ax2 % T.int64(7)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(attention_qkv: T.Buffer((batch, T.int64(29), T.int64(72)), "float32"), T_reshape: T.Buffer((batch, T.int64(29), T.int64(3), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_ax4_0_fused in T.parallel(batch * T.int64(261)):
            for ax4_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_ax4_0_fused // T.int64(261))
                    v_ax1 = T.axis.spatial(T.int64(29), ax0_ax1_ax2_ax3_ax4_0_fused % T.int64(261) // T.int64(9))
                    v_ax2 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_ax4_0_fused % T.int64(9) // T.int64(3))
                    v_ax3 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_ax4_0_fused % T.int64(3))
                    v_ax4 = T.axis.spatial(T.int64(8), ax4_1)
                    T.reads(attention_qkv[(((v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) // T.int64(72) + v_ax1) // T.int64(29) + v_ax0) % batch, ((v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) // T.int64(72) + v_ax1) % T.int64(29), (v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) % T.int64(72)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                    T_reshape[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = attention_qkv[(((v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) // T.int64(72) + v_ax1) // T.int64(29) + v_ax0) % batch, ((v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) // T.int64(72) + v_ax1) % T.int64(29), (v_ax2 * T.int64(24) + v_ax3 * T.int64(8) + v_ax4) % T.int64(72)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(transpose_2: T.Buffer((batch, T.int64(29), T.int64(3), T.int64(8)), "float32"), T_reshape: T.Buffer((batch, T.int64(29), T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(87)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(87))
                    v_ax1 = T.axis.spatial(T.int64(29), ax0_ax1_ax2_0_fused % T.int64(87) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(transpose_2[((v_ax2 // T.int64(24) + v_ax1) // T.int64(29) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(29), v_ax2 % T.int64(24) // T.int64(8), v_ax2 % T.int64(8)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = transpose_2[((v_ax2 // T.int64(24) + v_ax1) // T.int64(29) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(29), v_ax2 % T.int64(24) // T.int64(8), v_ax2 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def squeeze1(getitem_7__1: T.Buffer((batch, T.int64(1), T.int64(24)), "float32"), T_squeeze: T.Buffer((batch, T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 1, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(3)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_squeeze"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_0_fused // T.int64(3))
                    v_ax1 = T.axis.spatial(T.int64(24), ax0_ax1_0_fused % T.int64(3) * T.int64(8) + ax1_1)
                    T.reads(getitem_7__1[v_ax0, T.int64(0), v_ax1])
                    T.writes(T_squeeze[v_ax0, v_ax1])
                    T_squeeze[v_ax0, v_ax1] = getitem_7__1[v_ax0, T.int64(0), v_ax1]

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
    def transpose1(patches: T.Buffer((batch, T.int64(4), T.int64(7), T.int64(24)), "float32"), T_transpose: T.Buffer((batch, T.int64(24), T.int64(4), T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(96)):
            for ax3 in range(T.int64(7)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(96))
                    v_ax1 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_fused % T.int64(96) // T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(4), ax0_ax1_ax2_fused % T.int64(4))
                    v_ax3 = T.axis.spatial(T.int64(7), ax3)
                    T.reads(patches[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = patches[v_ax0, v_ax2, v_ax3, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(reshape: T.Buffer((batch, T.int64(29), T.int64(3), T.int64(3), T.int64(8)), "float32"), T_transpose: T.Buffer((T.int64(3), batch, T.int64(3), T.int64(29), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_ax4_0_fused in T.parallel(batch * T.int64(261)):
            for ax4_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_ax4_0_fused // (batch * T.int64(87)))
                    v_ax1 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_ax4_0_fused % (batch * T.int64(87)) // T.int64(87))
                    v_ax2 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_ax4_0_fused % T.int64(87) // T.int64(29))
                    v_ax3 = T.axis.spatial(T.int64(29), ax0_ax1_ax2_ax3_ax4_0_fused % T.int64(29))
                    v_ax4 = T.axis.spatial(T.int64(8), ax4_1)
                    T.reads(reshape[v_ax1, v_ax3, v_ax0, v_ax2, v_ax4])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3, v_ax4] = reshape[v_ax1, v_ax3, v_ax0, v_ax2, v_ax4]

    @T.prim_func(private=True, s_tir=True)
    def transpose5(matmul_1: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(29), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(87)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(87))
                    v_ax1 = T.axis.spatial(T.int64(29), ax0_ax1_ax2_ax3_0_fused % T.int64(87) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(3))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(matmul_1[v_ax0, v_ax2, v_ax1, v_ax3])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = matmul_1[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def weights(mul: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32"), softmax: T.Buffer((batch, T.int64(3), T.int64(29), T.int64(29)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "rows", "tirx.noalias": True})
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
        for i0_i1_i2_fused in T.parallel(batch * T.int64(87)):
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(13)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                    v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                    v_rest = T.axis.reduce(T.int64(13), ax3)
                    T.reads(mul[v_i0, v_i1, v_i2, v_rest + T.int64(16)])
                    T.writes(tail_max[v_i0, v_i1, v_i2])
                    with T.init():
                        tail_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                    tail_max[v_i0, v_i1, v_i2] = T.max(tail_max[v_i0, v_i1, v_i2], mul[v_i0, v_i1, v_i2, v_rest + T.int64(16)])
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_max_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                        v_i3 = T.axis.spatial(T.int64(16), ax3_init)
                        T.reads()
                        T.writes(lanes_max[v_i0, v_i1, v_i2, v_i3])
                        lanes_max[v_i0, v_i1, v_i2, v_i3] = T.float32(-340282346638528859811704183484516925440.0)
                for ax4 in range(T.int64(1)):
                    for ax3 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_max_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                            v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                            v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                            v_i3, v_k = T.axis.remap("SR", [ax3, ax4])
                            T.reads(lanes_max[v_i0, v_i1, v_i2, v_i3], mul[v_i0, v_i1, v_i2, v_k * T.int64(16) + v_i3])
                            T.writes(lanes_max[v_i0, v_i1, v_i2, v_i3])
                            lanes_max[v_i0, v_i1, v_i2, v_i3] = T.max(lanes_max[v_i0, v_i1, v_i2, v_i3], mul[v_i0, v_i1, v_i2, v_k * T.int64(16) + v_i3])
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3 in T.vectorized(T.int64(8)):
                    with T.sblock("max_8"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                        v_i3 = T.axis.spatial(T.int64(8), ax3)
                        T.reads(lanes_max[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(9)])
                        T.writes(max_8[v_i0, v_i1, v_i2, v_i3])
                        max_8[v_i0, v_i1, v_i2, v_i3] = T.max(lanes_max[v_i0, v_i1, v_i2, v_i3], lanes_max[v_i0, v_i1, v_i2, v_i3 + T.int64(8)])
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3 in T.vectorized(T.int64(4)):
                    with T.sblock("max_4"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                        v_i3 = T.axis.spatial(T.int64(4), ax3)
                        T.reads(max_8[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(5)])
                        T.writes(max_4[v_i0, v_i1, v_i2, v_i3])
                        max_4[v_i0, v_i1, v_i2, v_i3] = T.max(max_8[v_i0, v_i1, v_i2, v_i3], max_8[v_i0, v_i1, v_i2, v_i3 + T.int64(4)])
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3 in T.vectorized(T.int64(2)):
                    with T.sblock("max_2"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                        v_i3 = T.axis.spatial(T.int64(2), ax3)
                        T.reads(max_4[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(3)])
                        T.writes(max_2[v_i0, v_i1, v_i2, v_i3])
                        max_2[v_i0, v_i1, v_i2, v_i3] = T.max(max_4[v_i0, v_i1, v_i2, v_i3], max_4[v_i0, v_i1, v_i2, v_i3 + T.int64(2)])
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                with T.sblock("row_max"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                    v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                    T.reads(max_2[v_i0, v_i1, v_i2, T.int64(0):T.int64(2)])
                    T.writes(row_max[v_i0, v_i1, v_i2])
                    row_max[v_i0, v_i1, v_i2] = T.max(max_2[v_i0, v_i1, v_i2, T.int64(0)], max_2[v_i0, v_i1, v_i2, T.int64(1)])
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                with T.sblock("all_max"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                    v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                    T.reads(row_max[v_i0, v_i1, v_i2], tail_max[v_i0, v_i1, v_i2])
                    T.writes(all_max[v_i0, v_i1, v_i2])
                    all_max[v_i0, v_i1, v_i2] = T.max(row_max[v_i0, v_i1, v_i2], tail_max[v_i0, v_i1, v_i2])
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                with T.sblock("row_exp_ax3_common"):
                    T.reads()
                    T.writes()
                    with T.sblock("row_exp_ax30_partition"):
                        T.reads()
                        T.writes()
                        for ax30_0 in range(T.int64(1)):
                            for ax30_1 in T.vectorized(T.int64(16)):
                                with T.sblock("row_exp_ax30"):
                                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                                    v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                                    v_i3 = T.axis.spatial(T.int64(16), ax30_0 * T.int64(16) + ax30_1)
                                    T.reads(mul[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29), T.int64(0):T.int64(16)], all_max[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29)])
                                    T.writes(row_exp[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29), T.int64(0):T.int64(16)])
                                    row_exp[v_i0, v_i1, v_i2, v_i3] = T.Select(mul[v_i0, v_i1, v_i2, v_i3] - all_max[v_i0, v_i1, v_i2] < T.float32(-104.0), T.float32(0.0), T.exp(T.max(T.float32(-66.5), mul[v_i0, v_i1, v_i2, v_i3] - all_max[v_i0, v_i1, v_i2])))
                    with T.sblock("row_exp_ax31_partition"):
                        T.reads()
                        T.writes()
                        for ax31 in range(T.int64(16), T.int64(29)):
                            with T.sblock("row_exp_ax31"):
                                v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                                v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                                v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                                v_i3 = T.axis.spatial((T.int64(16), T.int64(29)), ax31)
                                T.reads(mul[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29), T.int64(16):T.int64(29)], all_max[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29)])
                                T.writes(row_exp[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29), T.int64(16):T.int64(29)])
                                row_exp[v_i0, v_i1, v_i2, v_i3] = T.Select(mul[v_i0, v_i1, v_i2, v_i3] - all_max[v_i0, v_i1, v_i2] < T.float32(-104.0), T.float32(0.0), T.exp(T.max(T.float32(-66.5), mul[v_i0, v_i1, v_i2, v_i3] - all_max[v_i0, v_i1, v_i2])))
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(13)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                    v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                    v_rest = T.axis.reduce(T.int64(13), ax3)
                    T.reads(row_exp[v_i0, v_i1, v_i2, v_rest + T.int64(16)])
                    T.writes(tail_sum[v_i0, v_i1, v_i2])
                    with T.init():
                        tail_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                    tail_sum[v_i0, v_i1, v_i2] = tail_sum[v_i0, v_i1, v_i2] + row_exp[v_i0, v_i1, v_i2, v_rest + T.int64(16)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sum_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                        v_i3 = T.axis.spatial(T.int64(16), ax3_init)
                        T.reads()
                        T.writes(lanes_sum[v_i0, v_i1, v_i2, v_i3])
                        lanes_sum[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                for ax4 in range(T.int64(1)):
                    for ax3 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sum_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                            v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                            v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                            v_i3, v_k = T.axis.remap("SR", [ax3, ax4])
                            T.reads(lanes_sum[v_i0, v_i1, v_i2, v_i3], row_exp[v_i0, v_i1, v_i2, v_k * T.int64(16) + v_i3])
                            T.writes(lanes_sum[v_i0, v_i1, v_i2, v_i3])
                            lanes_sum[v_i0, v_i1, v_i2, v_i3] = lanes_sum[v_i0, v_i1, v_i2, v_i3] + row_exp[v_i0, v_i1, v_i2, v_k * T.int64(16) + v_i3]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3 in T.vectorized(T.int64(8)):
                    with T.sblock("sum_8"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                        v_i3 = T.axis.spatial(T.int64(8), ax3)
                        T.reads(lanes_sum[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(9)])
                        T.writes(sum_8[v_i0, v_i1, v_i2, v_i3])
                        sum_8[v_i0, v_i1, v_i2, v_i3] = lanes_sum[v_i0, v_i1, v_i2, v_i3] + lanes_sum[v_i0, v_i1, v_i2, v_i3 + T.int64(8)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3 in T.vectorized(T.int64(4)):
                    with T.sblock("sum_4"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                        v_i3 = T.axis.spatial(T.int64(4), ax3)
                        T.reads(sum_8[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(5)])
                        T.writes(sum_4[v_i0, v_i1, v_i2, v_i3])
                        sum_4[v_i0, v_i1, v_i2, v_i3] = sum_8[v_i0, v_i1, v_i2, v_i3] + sum_8[v_i0, v_i1, v_i2, v_i3 + T.int64(4)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3 in T.vectorized(T.int64(2)):
                    with T.sblock("sum_2"):
                        v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                        v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                        v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                        v_i3 = T.axis.spatial(T.int64(2), ax3)
                        T.reads(sum_4[v_i0, v_i1, v_i2, v_i3:v_i3 + T.int64(3)])
                        T.writes(sum_2[v_i0, v_i1, v_i2, v_i3])
                        sum_2[v_i0, v_i1, v_i2, v_i3] = sum_4[v_i0, v_i1, v_i2, v_i3] + sum_4[v_i0, v_i1, v_i2, v_i3 + T.int64(2)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                with T.sblock("row_sum"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                    v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                    T.reads(sum_2[v_i0, v_i1, v_i2, T.int64(0):T.int64(2)])
                    T.writes(row_sum[v_i0, v_i1, v_i2])
                    row_sum[v_i0, v_i1, v_i2] = sum_2[v_i0, v_i1, v_i2, T.int64(0)] + sum_2[v_i0, v_i1, v_i2, T.int64(1)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                with T.sblock("all_sum"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                    v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                    T.reads(row_sum[v_i0, v_i1, v_i2], tail_sum[v_i0, v_i1, v_i2])
                    T.writes(all_sum[v_i0, v_i1, v_i2])
                    all_sum[v_i0, v_i1, v_i2] = row_sum[v_i0, v_i1, v_i2] + tail_sum[v_i0, v_i1, v_i2]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                with T.sblock("row_scale"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87) + ax0)
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29) + ax1)
                    v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29) + ax2)
                    T.reads(all_sum[v_i0, v_i1, v_i2])
                    T.writes(row_scale[v_i0, v_i1, v_i2])
                    row_scale[v_i0, v_i1, v_i2] = T.float32(1.0) / all_sum[v_i0, v_i1, v_i2]
            with T.sblock("softmax_i3_common"):
                T.reads()
                T.writes()
                with T.sblock("softmax_i30_partition"):
                    T.reads()
                    T.writes()
                    for i30_0 in range(T.int64(1)):
                        for i30_1 in T.vectorized(T.int64(16)):
                            with T.sblock("softmax_i30"):
                                v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87))
                                v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29))
                                v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29))
                                v_i3 = T.axis.spatial(T.int64(16), i30_0 * T.int64(16) + i30_1)
                                T.reads(row_exp[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29), T.int64(0):T.int64(16)], row_scale[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29)])
                                T.writes(softmax[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29), T.int64(0):T.int64(16)])
                                softmax[v_i0, v_i1, v_i2, v_i3] = row_exp[v_i0, v_i1, v_i2, v_i3] * row_scale[v_i0, v_i1, v_i2]
                with T.sblock("softmax_i31_partition"):
                    T.reads()
                    T.writes()
                    for i31 in range(T.int64(16), T.int64(29)):
                        with T.sblock("softmax_i31"):
                            v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(87))
                            v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(87) // T.int64(29))
                            v_i2 = T.axis.spatial(T.int64(29), i0_i1_i2_fused % T.int64(29))
                            v_i3 = T.axis.spatial((T.int64(16), T.int64(29)), i31)
                            T.reads(row_exp[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29), T.int64(16):T.int64(29)], row_scale[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29)])
                            T.writes(softmax[T.int64(0):batch, T.int64(0):T.int64(3), T.int64(0):T.int64(29), T.int64(16):T.int64(29)])
                            softmax[v_i0, v_i1, v_i2, v_i3] = row_exp[v_i0, v_i1, v_i2, v_i3] * row_scale[v_i0, v_i1, v_i2]

    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 8, 4, 3, 24), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 24), dtype="float32"),
        lv1_const: R.Tensor((1, 1, 24), dtype="float32"),
        lv1_const_1: R.Tensor((1, 29, 24), dtype="float32"),
        norm1_const: R.Tensor((24,), dtype="float32"),
        norm1_const_1: R.Tensor((24,), dtype="float32"),
        lv2_const: R.Tensor((3, 24, 24), dtype="float32"),
        lv2_const_1: R.Tensor((72,), dtype="float32"),
        lv7_const: R.Tensor((1, 24, 24), dtype="float32"),
        lv7_const_1: R.Tensor((24,), dtype="float32"),
        norm2_const: R.Tensor((24,), dtype="float32"),
        norm2_const_1: R.Tensor((24,), dtype="float32"),
        lv8_const: R.Tensor((2, 24, 24), dtype="float32"),
        lv8_const_1: R.Tensor((48,), dtype="float32"),
        lv9_const: R.Tensor((1, 48, 24), dtype="float32"),
        lv9_const_1: R.Tensor((24,), dtype="float32"),
        gv_const: R.Tensor((1, 24, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (x,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 4, 7, 24), dtype="float32"))
            lv3 = R.call_tir(cls.transpose1, (lv_1,), out_ty=R.Tensor((batch, 24, 4, 7), dtype="float32"))
            flatten = R.call_tir(cls.reshape, (lv3,), out_ty=R.Tensor((batch, 24, 28), dtype="float32"))
            lv1 = R.call_tir(cls.fused_transpose2_broadcast_to_concatenate_add1, (flatten, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            norm1 = R.call_tir(cls.layer_norm, (lv1, norm1_const, norm1_const_1), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            lv2 = R.call_tir(cls.fused_matmul_add2, (norm1, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 29, 72), dtype="float32"))
            reshape = R.call_tir(cls.reshape1, (lv2,), out_ty=R.Tensor((batch, 29, 3, 3, 8), dtype="float32"))
            permute = R.call_tir(cls.transpose3, (reshape,), out_ty=R.Tensor((3, batch, 3, 29, 8), dtype="float32"))
            lv3_1 = R.call_tir(cls.fused_strided_slice_squeeze, (permute,), out_ty=R.Tensor((batch, 3, 29, 8), dtype="float32"))
            lv4 = R.call_tir(cls.fused_strided_slice1_squeeze_transpose4, (permute,), out_ty=R.Tensor((batch, 3, 8, 29), dtype="float32"))
            lv5 = R.call_tir(cls.fused_strided_slice2_squeeze, (permute,), out_ty=R.Tensor((batch, 3, 29, 8), dtype="float32"))
            lv6 = R.call_tir(cls.fused_batched_matmul_multiply, (lv3_1, lv4), out_ty=R.Tensor((batch, 3, 29, 29), dtype="float32"))
            softmax = R.call_tir(cls.weights, (lv6,), out_ty=R.Tensor((batch, 3, 29, 29), dtype="float32"))
            matmul_1 = R.call_tir(cls.batched_matmul1, (softmax, lv5), out_ty=R.Tensor((batch, 3, 29, 8), dtype="float32"))
            transpose_2 = R.call_tir(cls.transpose5, (matmul_1,), out_ty=R.Tensor((batch, 29, 3, 8), dtype="float32"))
            reshape_1 = R.call_tir(cls.reshape2, (transpose_2,), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            lv7 = R.call_tir(cls.fused_matmul1_add3_add4, (reshape_1, lv7_const, lv7_const_1, lv1), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            norm2 = R.call_tir(cls.layer_norm, (lv7, norm2_const, norm2_const_1), out_ty=R.Tensor((batch, 29, 24), dtype="float32"))
            lv8 = R.call_tir(cls.fused_matmul2_add5_gelu, (norm2, lv8_const, lv8_const_1), out_ty=R.Tensor((batch, 29, 48), dtype="float32"))
            lv9 = R.call_tir(cls.fused_matmul3_add3_add4_strided_slice3, (lv8, lv9_const, lv9_const_1, lv7), out_ty=R.Tensor((batch, 1, 24), dtype="float32"))
            getitem_7 = R.call_tir(cls.squeeze1, (lv9,), out_ty=R.Tensor((batch, 24), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul4_add6, (getitem_7, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 3e654935cf0564972be3 lv_const: float32[1, 8, 4, 3, 24]
# edabfb527d961b03a9a2 lv_const_1: float32[1, 1, 1, 24]
# 57bacf9e1cc52af2d907 lv1_const: float32[1, 1, 24]
# 5c732be4b724b92cb091 lv1_const_1: float32[1, 29, 24]
# 995cd8d9f38a78531fff norm1_const: float32[24]
# 2b10ee52d68d862c679e norm1_const_1: float32[24]
# 183e48630ca74548d9c2 lv2_const: float32[3, 24, 24]
# 1ab7cc1eb802793f59c8 lv2_const_1: float32[72]
# 0833ed0e7ab2d71451fd lv7_const: float32[1, 24, 24]
# 223ec6ff13f15fee70db lv7_const_1: float32[24]
# 776a7cf590ca82ccc331 norm2_const: float32[24]
# 193f18827b4bc0f74189 norm2_const_1: float32[24]
# 771a045e2c8a0462897a lv8_const: float32[2, 24, 24]
# 0ac1ffbacc0f4375f83a lv8_const_1: float32[48]
# 6eebee68214ec62a4419 lv9_const: float32[1, 48, 24]
# 4cfe13962778430499bd lv9_const_1: float32[24]
# 4f8b233bd3e291917954 gv_const: float32[1, 24, 16]
# 093000f80ca3be838620 gv_const_1: float32[10]
