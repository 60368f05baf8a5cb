# cross_attention, stage cpu: the module after the compiler's passes for the CPU
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
    def batched_matmul(attention__24: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32"), attention__25: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(13)), "float32"), cut: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(13)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(1), T.int64(8), T.int64(16)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(9), T.int64(16)), scope="local")
        for i0_i1_i2_i3_i4_0_fused in T.parallel(batch * T.int64(48)):
            for i4_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_i4_0_fused // T.int64(48))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_i3_i4_0_fused % T.int64(48) // T.int64(16))
                    v_i2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i3 = T.axis.spatial(T.int64(8), i0_i1_i2_i3_i4_0_fused % T.int64(16) // T.int64(2))
                    v_i4 = T.axis.spatial(T.int64(16), i0_i1_i2_i3_i4_0_fused % T.int64(2) * T.int64(8) + i4_1)
                    T.reads(attention__25[v_i0, v_i1, v_i3, v_i2 * T.int64(16) + v_i4])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3, v_i4])
                    pad[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(v_i2 * T.int64(16) + v_i4 < T.int64(13), attention__25[v_i0, v_i1, v_i3, v_i2 * T.int64(16) + v_i4], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(batch, T.int64(3), T.int64(3), T.int64(1)):
            for i1_1_init in T.unroll(T.int64(1)):
                for i2_1_init in T.unroll(T.int64(3)):
                    for i3_1_0_init in T.unroll(T.int64(2)):
                        for i3_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(3), i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(9), i2_0 * T.int64(3) + i2_1_init)
                                v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(16) + i3_1_0_init * T.int64(8) + i3_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(8)):
                for i1_1 in T.unroll(T.int64(1)):
                    for i2_1 in T.unroll(T.int64(3)):
                        for i3_1_0 in T.unroll(T.int64(2)):
                            for i3_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0)
                                    v_i1 = T.axis.spatial(T.int64(3), i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(9), i2_0 * T.int64(3) + i2_1)
                                    v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(16) + i3_1_0 * T.int64(8) + i3_1_1)
                                    v_k = T.axis.reduce(T.int64(8), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], attention__24[v_i0, v_i1, v_i2, v_k], pad[v_i0, v_i1, v_i3 // T.int64(16), v_k, v_i3 % T.int64(16)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                    contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + attention__24[v_i0, v_i1, v_i2, v_k] * pad[v_i0, v_i1, v_i3 // T.int64(16), v_k, v_i3 % T.int64(16)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(3), T.int64(13)):
                for ax4 in T.vectorized(T.int64(1)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(3), i1_0 + ax1)
                        v2 = T.axis.spatial(T.int64(9), i2_0 * T.int64(3) + ax2)
                        v3, v4 = T.axis.remap("SS", [ax3, ax4])
                        T.reads(contraction_local[v0, v1, v2, v3])
                        T.writes(cut[v0, v1, v2, v3])
                        cut[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3]

    @T.prim_func(private=True, s_tir=True)
    def batched_matmul1(attention__27: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(13)), "float32"), attention__23: T.Buffer((batch, T.int64(3), T.int64(13), T.int64(8)), "float32"), contraction: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/separate", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(1), T.int64(13), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(9), T.int64(8)), scope="local")
        for i0_i1_i2_i3_i4_0_fused in T.parallel(batch * T.int64(39)):
            for i4_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_i3_i4_0_fused // T.int64(39))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_i3_i4_0_fused % T.int64(39) // T.int64(13))
                    v_i2 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i3 = T.axis.spatial(T.int64(13), i0_i1_i2_i3_i4_0_fused % T.int64(13))
                    v_i4 = T.axis.spatial(T.int64(8), i4_1)
                    T.reads(attention__23[v_i0, v_i1, v_i3, v_i2 * T.int64(8) + v_i4])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3, v_i4])
                    pad[v_i0, v_i1, v_i2, v_i3, v_i4] = T.if_then_else(v_i2 * T.int64(8) + v_i4 < T.int64(8), attention__23[v_i0, v_i1, v_i3, v_i2 * T.int64(8) + v_i4], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(batch, T.int64(3), T.int64(1), T.int64(1)):
            for i1_1_init in T.unroll(T.int64(1)):
                for i2_1_init in T.unroll(T.int64(9)):
                    for i3_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0)
                            v_i1 = T.axis.spatial(T.int64(3), i1_0 + i1_1_init)
                            v_i2 = T.axis.spatial(T.int64(9), i2_0 * T.int64(9) + i2_1_init)
                            v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                            contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(13)):
                for i1_1 in T.unroll(T.int64(1)):
                    for i2_1 in T.unroll(T.int64(9)):
                        for i3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0)
                                v_i1 = T.axis.spatial(T.int64(3), i1_0 + i1_1)
                                v_i2 = T.axis.spatial(T.int64(9), i2_0 * T.int64(9) + i2_1)
                                v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                                v_k = T.axis.reduce(T.int64(13), k)
                                T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], attention__27[v_i0, v_i1, v_i2, v_k], pad[v_i0, v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)])
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + attention__27[v_i0, v_i1, v_i2, v_k] * pad[v_i0, v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(9), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("contraction_local"):
                        v0 = T.axis.spatial(batch, i0 + ax0)
                        v1 = T.axis.spatial(T.int64(3), i1_0 + ax1)
                        v2 = T.axis.spatial(T.int64(9), ax2)
                        v3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(contraction_local[v0, v1, v2, v3])
                        T.writes(contraction[v0, v1, v2, v3])
                        contraction[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul1_add1(attention__2: T.Buffer((T.int64(13), batch, T.int64(16)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(16), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(24),), "float32"), T_add_intermediate: T.Buffer((T.int64(13), batch, T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((T.int64(13), batch, T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(T.int64(13), batch, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(1)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(T.int64(13), i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(batch, i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(16)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(1)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(T.int64(13), i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(batch, i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(16), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], attention__2[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + attention__2[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(T.int64(13), i0_0 + ax0)
                        v_ax1 = T.axis.spatial(batch, i1_0 + ax1)
                        v_ax2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul2_add2(attention__30: T.Buffer(("batch * T.int64(9)", T.int64(24)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(24), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(24),), "float32"), batch: T.int64, T_add_intermediate: T.Buffer((batch * T.int64(9), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch * T.int64(9), T.int64(24)), scope="local")
        for i0_0, i1_0 in T.grid(batch * T.int64(9), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(3)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch * T.int64(9), i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(24), i1_0 * T.int64(24) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_intermediate_local[v_i0, v_i1])
                            contraction_intermediate_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(3)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch * T.int64(9), i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(24), i1_0 * T.int64(24) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(24), k)
                                T.reads(contraction_intermediate_local[v_i0, v_i1], attention__30[v_i0, v_k], param_0[v_i1 // T.int64(24), v_k, v_i1 % T.int64(24)])
                                T.writes(contraction_intermediate_local[v_i0, v_i1])
                                contraction_intermediate_local[v_i0, v_i1] = contraction_intermediate_local[v_i0, v_i1] + attention__30[v_i0, v_k] * param_0[v_i1 // T.int64(24), v_k, v_i1 % T.int64(24)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(3)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch * T.int64(9), i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(24), ax1_0 * T.int64(8) + ax1_1)
                        T.reads(contraction_intermediate_local[v_ax0, v_ax1], param_1[v_ax1])
                        T.writes(T_add_intermediate[v_ax0, v_ax1])
                        T_add_intermediate[v_ax0, v_ax1] = contraction_intermediate_local[v_ax0, v_ax1] + param_1[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add(attention__1: T.Buffer((T.int64(9), batch, T.int64(24)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(24), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(24),), "float32"), T_add_intermediate: T.Buffer((T.int64(9), batch, T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((T.int64(9), batch, T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(T.int64(3), batch, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(3)):
                for i1_1_init in T.unroll(T.int64(1)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(T.int64(9), i0_0 * T.int64(3) + i0_1_init)
                                v_i1 = T.axis.spatial(batch, i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                contraction_intermediate_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(24)):
                for i0_1 in T.unroll(T.int64(3)):
                    for i1_1 in T.unroll(T.int64(1)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(T.int64(9), i0_0 * T.int64(3) + i0_1)
                                    v_i1 = T.axis.spatial(batch, i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(24), k)
                                    T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2], attention__1[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_intermediate_local[v_i0, v_i1, v_i2])
                                    contraction_intermediate_local[v_i0, v_i1, v_i2] = contraction_intermediate_local[v_i0, v_i1, v_i2] + attention__1[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(3), T.int64(1), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(T.int64(9), i0_0 * T.int64(3) + ax0)
                        v_ax1 = T.axis.spatial(batch, i1_0 + ax1)
                        v_ax2 = T.axis.spatial(T.int64(24), ax2_0 * T.int64(8) + ax2_1)
                        T.reads(contraction_intermediate_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = contraction_intermediate_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_transpose6_add3(attention__34: T.Buffer((T.int64(9), batch, T.int64(24)), "float32"), x: T.Buffer((batch, T.int64(9), T.int64(24)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(9), T.int64(24)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(27)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_add"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(27))
                    v_ax1 = T.axis.spatial(T.int64(9), ax0_ax1_ax2_0_fused % T.int64(27) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(x[v_ax0, v_ax1, v_ax2], attention__34[v_ax1, v_ax0, v_ax2])
                    T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                    T_add_intermediate[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2] + attention__34[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def multiply(attention__21: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32"), T_multiply: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(27)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_multiply"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(27))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(27) // T.int64(9))
                    v_ax2 = T.axis.spatial(T.int64(9), ax0_ax1_ax2_ax3_0_fused % T.int64(9))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(attention__21[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = attention__21[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.35355338454246521)

    @T.prim_func(private=True, s_tir=True)
    def reshape(attention__8: T.Buffer((T.int64(9), batch, T.int64(24)), "float32"), T_reshape: T.Buffer((T.int64(9), "batch * T.int64(3)", T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(27)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(T.int64(9), ax0_ax1_ax2_0_fused // (batch * T.int64(3)))
                    v_ax1 = T.axis.spatial(batch * T.int64(3), ax0_ax1_ax2_0_fused % (batch * T.int64(3)))
                    v_ax2 = T.axis.spatial(T.int64(8), ax2_1)
                    T.reads(attention__8[((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) // batch % T.int64(9), ((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) % batch, (v_ax1 * T.int64(8) + v_ax2) % T.int64(24)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = attention__8[((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) // batch % T.int64(9), ((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) % batch, (v_ax1 * T.int64(8) + v_ax2) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(attention__11: T.Buffer((T.int64(13), batch, T.int64(24)), "float32"), T_reshape: T.Buffer((T.int64(13), "batch * T.int64(3)", T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(39)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(T.int64(13), ax0_ax1_ax2_0_fused // (batch * T.int64(3)))
                    v_ax1 = T.axis.spatial(batch * T.int64(3), ax0_ax1_ax2_0_fused % (batch * T.int64(3)))
                    v_ax2 = T.axis.spatial(T.int64(8), ax2_1)
                    T.reads(attention__11[((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) // batch % T.int64(13), ((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) % batch, (v_ax1 * T.int64(8) + v_ax2) % T.int64(24)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = attention__11[((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) // batch % T.int64(13), ((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) % batch, (v_ax1 * T.int64(8) + v_ax2) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(attention__16: T.Buffer(("batch * T.int64(3)", T.int64(9), T.int64(8)), "float32"), T_reshape: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(27)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(27))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(27) // T.int64(9))
                    v_ax2 = T.axis.spatial(T.int64(9), ax0_ax1_ax2_ax3_0_fused % T.int64(9))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(attention__16[(v_ax0 * T.int64(3) + (v_ax3 // T.int64(8) + v_ax2) // T.int64(9) + v_ax1) % (batch * T.int64(3)), (v_ax3 // T.int64(8) + v_ax2) % T.int64(9), v_ax3 % T.int64(8)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = attention__16[(v_ax0 * T.int64(3) + (v_ax3 // T.int64(8) + v_ax2) // T.int64(9) + v_ax1) % (batch * T.int64(3)), (v_ax3 // T.int64(8) + v_ax2) % T.int64(9), v_ax3 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(attention__18: T.Buffer(("batch * T.int64(3)", T.int64(13), T.int64(8)), "float32"), T_reshape: T.Buffer((batch, T.int64(3), T.int64(13), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(39)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused // T.int64(39))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(39) // T.int64(13))
                    v_ax2 = T.axis.spatial(T.int64(13), ax0_ax1_ax2_ax3_0_fused % T.int64(13))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(attention__18[(v_ax0 * T.int64(3) + (v_ax3 // T.int64(8) + v_ax2) // T.int64(13) + v_ax1) % (batch * T.int64(3)), (v_ax3 // T.int64(8) + v_ax2) % T.int64(13), v_ax3 % T.int64(8)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = attention__18[(v_ax0 * T.int64(3) + (v_ax3 // T.int64(8) + v_ax2) // T.int64(13) + v_ax1) % (batch * T.int64(3)), (v_ax3 // T.int64(8) + v_ax2) % T.int64(13), v_ax3 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape4(attention__29: T.Buffer((T.int64(9), batch, T.int64(3), T.int64(8)), "float32"), T_reshape: T.Buffer(("batch * T.int64(9)", T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(27)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch * T.int64(9), ax0_ax1_0_fused // T.int64(3))
                    v_ax1 = T.axis.spatial(T.int64(24), ax0_ax1_0_fused % T.int64(3) * T.int64(8) + ax1_1)
                    T.reads(attention__29[(v_ax1 // T.int64(24) + v_ax0) // batch % T.int64(9), (v_ax1 // T.int64(24) + v_ax0) % batch, v_ax1 % T.int64(24) // T.int64(8), v_ax1 % T.int64(8)])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = attention__29[(v_ax1 // T.int64(24) + v_ax0) // batch % T.int64(9), (v_ax1 // T.int64(24) + v_ax0) % batch, v_ax1 % T.int64(24) // T.int64(8), v_ax1 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape5(attention__33: T.Buffer(("batch * T.int64(9)", T.int64(24)), "float32"), T_reshape: T.Buffer((T.int64(9), batch, T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(27)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(T.int64(9), ax0_ax1_ax2_0_fused // (batch * T.int64(3)))
                    v_ax1 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused % (batch * T.int64(3)) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(attention__33[(v_ax2 // T.int64(24) + v_ax0 * batch + v_ax1) % (batch * T.int64(9)), v_ax2 % T.int64(24)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = attention__33[(v_ax2 // T.int64(24) + v_ax0 * batch + v_ax1) % (batch * T.int64(9)), v_ax2 % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((batch, T.int64(9), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(9), batch, T.int64(24)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(27)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(T.int64(9), ax0_ax1_ax2_0_fused // (batch * T.int64(3)))
                    v_ax1 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused % (batch * T.int64(3)) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(3) * T.int64(8) + ax2_1)
                    T.reads(x[v_ax1, v_ax0, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                    T_transpose[v_ax0, v_ax1, v_ax2] = x[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(memory: T.Buffer((batch, T.int64(13), T.int64(16)), "float32"), T_transpose: T.Buffer((T.int64(13), batch, T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(26)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(T.int64(13), ax0_ax1_ax2_0_fused // (batch * T.int64(2)))
                    v_ax1 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused % (batch * T.int64(2)) // T.int64(2))
                    v_ax2 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_0_fused % T.int64(2) * T.int64(8) + ax2_1)
                    T.reads(memory[v_ax1, v_ax0, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                    T_transpose[v_ax0, v_ax1, v_ax2] = memory[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(attention__15: T.Buffer((T.int64(9), "batch * T.int64(3)", T.int64(8)), "float32"), batch: T.int64, T_transpose: T.Buffer((batch * T.int64(3), T.int64(9), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(27)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch * T.int64(3), ax0_ax1_ax2_0_fused // T.int64(9))
                    v_ax1 = T.axis.spatial(T.int64(9), ax0_ax1_ax2_0_fused % T.int64(9))
                    v_ax2 = T.axis.spatial(T.int64(8), ax2_1)
                    T.reads(attention__15[v_ax1, v_ax0, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                    T_transpose[v_ax0, v_ax1, v_ax2] = attention__15[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(attention__17: T.Buffer((T.int64(13), "batch * T.int64(3)", T.int64(8)), "float32"), batch: T.int64, T_transpose: T.Buffer((batch * T.int64(3), T.int64(13), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(39)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch * T.int64(3), ax0_ax1_ax2_0_fused // T.int64(13))
                    v_ax1 = T.axis.spatial(T.int64(13), ax0_ax1_ax2_0_fused % T.int64(13))
                    v_ax2 = T.axis.spatial(T.int64(8), ax2_1)
                    T.reads(attention__17[v_ax1, v_ax0, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                    T_transpose[v_ax0, v_ax1, v_ax2] = attention__17[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose4(attention__22: T.Buffer((batch, T.int64(3), T.int64(13), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(13)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(24)):
            for ax3 in range(T.int64(13)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(24))
                    v_ax1 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_fused % T.int64(24) // T.int64(8))
                    v_ax2 = T.axis.spatial(T.int64(8), ax0_ax1_ax2_fused % T.int64(8))
                    v_ax3 = T.axis.spatial(T.int64(13), ax3)
                    T.reads(attention__22[v_ax0, v_ax1, v_ax3, v_ax2])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = attention__22[v_ax0, v_ax1, v_ax3, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose5(attention__28: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32"), T_transpose: T.Buffer((T.int64(9), batch, T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_ax3_0_fused in T.parallel(batch * T.int64(27)):
            for ax3_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(T.int64(9), ax0_ax1_ax2_ax3_0_fused // (batch * T.int64(3)))
                    v_ax1 = T.axis.spatial(batch, ax0_ax1_ax2_ax3_0_fused % (batch * T.int64(3)) // T.int64(3))
                    v_ax2 = T.axis.spatial(T.int64(3), ax0_ax1_ax2_ax3_0_fused % T.int64(3))
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_1)
                    T.reads(attention__28[v_ax1, v_ax2, v_ax0, v_ax3])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = attention__28[v_ax1, v_ax2, v_ax0, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def weights(attention__26: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(13)), "float32"), softmax: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(13)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(9)))
        tail_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(9)))
        for i0_i1_i2_fused in T.parallel(batch * T.int64(27)):
            for rest in range(T.int64(13)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(27))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(27) // T.int64(9))
                    v_i2 = T.axis.spatial(T.int64(9), i0_i1_i2_fused % T.int64(9))
                    v_rest = T.axis.reduce(T.int64(13), rest)
                    T.reads(attention__26[v_i0, v_i1, v_i2, v_rest])
                    T.writes(tail_max[v_i0, v_i1, v_i2])
                    with T.init():
                        tail_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                    tail_max[v_i0, v_i1, v_i2] = T.max(tail_max[v_i0, v_i1, v_i2], attention__26[v_i0, v_i1, v_i2, v_rest])
        for i0_i1_i2_fused in T.parallel(batch * T.int64(27)):
            for rest in range(T.int64(13)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(27))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(27) // T.int64(9))
                    v_i2 = T.axis.spatial(T.int64(9), i0_i1_i2_fused % T.int64(9))
                    v_rest = T.axis.reduce(T.int64(13), rest)
                    T.reads(attention__26[v_i0, v_i1, v_i2, v_rest], tail_max[v_i0, v_i1, v_i2])
                    T.writes(tail_sum[v_i0, v_i1, v_i2])
                    with T.init():
                        tail_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                    tail_sum[v_i0, v_i1, v_i2] = tail_sum[v_i0, v_i1, v_i2] + T.Select(attention__26[v_i0, v_i1, v_i2, v_rest] - tail_max[v_i0, v_i1, v_i2] < T.float32(-104.0), T.float32(0.0), T.exp(T.max(T.float32(-66.5), attention__26[v_i0, v_i1, v_i2, v_rest] - tail_max[v_i0, v_i1, v_i2])))
        for i0_i1_i2_fused in T.parallel(batch * T.int64(27)):
            for i3 in range(T.int64(13)):
                with T.sblock("softmax"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(27))
                    v_i1 = T.axis.spatial(T.int64(3), i0_i1_i2_fused % T.int64(27) // T.int64(9))
                    v_i2 = T.axis.spatial(T.int64(9), i0_i1_i2_fused % T.int64(9))
                    v_i3 = T.axis.spatial(T.int64(13), i3)
                    T.reads(attention__26[v_i0, v_i1, v_i2, v_i3], tail_max[v_i0, v_i1, v_i2], tail_sum[v_i0, v_i1, v_i2])
                    T.writes(softmax[v_i0, v_i1, v_i2, v_i3])
                    softmax[v_i0, v_i1, v_i2, v_i3] = T.Select(attention__26[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2] < T.float32(-104.0), T.float32(0.0), T.exp(T.max(T.float32(-66.5), attention__26[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2]))) * (T.float32(1.0) / tail_sum[v_i0, v_i1, v_i2])

    @R.function
    def main(
        x: R.Tensor((batch, 9, 24), dtype="float32"),
        memory: R.Tensor((batch, 13, 16), dtype="float32"),
        lv_const: R.Tensor((1, 24, 24), dtype="float32"),
        lv_const_1: R.Tensor((24,), dtype="float32"),
        lv1_const: R.Tensor((1, 16, 24), dtype="float32"),
        lv1_const_1: R.Tensor((24,), dtype="float32"),
        lv2_const: R.Tensor((1, 16, 24), dtype="float32"),
        lv2_const_1: R.Tensor((24,), dtype="float32"),
        lv3_const: R.Tensor((1, 24, 24), dtype="float32"),
        lv3_const_1: R.Tensor((24,), dtype="float32"),
    ) -> R.Tensor((batch, 9, 24), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            attention__1 = R.call_tir(cls.transpose, (x,), out_ty=R.Tensor((9, batch, 24), dtype="float32"))
            attention__2 = R.call_tir(cls.transpose1, (memory,), out_ty=R.Tensor((13, batch, 16), dtype="float32"))
            lv = R.call_tir(cls.fused_matmul_add, (attention__1, lv_const, lv_const_1), out_ty=R.Tensor((9, batch, 24), dtype="float32"))
            lv1 = R.call_tir(cls.fused_matmul1_add1, (attention__2, lv1_const, lv1_const_1), out_ty=R.Tensor((13, batch, 24), dtype="float32"))
            lv2 = R.call_tir(cls.fused_matmul1_add1, (attention__2, lv2_const, lv2_const_1), out_ty=R.Tensor((13, batch, 24), dtype="float32"))
            attention__15 = R.call_tir(cls.reshape, (lv,), out_ty=R.Tensor((9, batch * 3, 8), dtype="float32"))
            attention__16 = R.call_tir(cls.transpose2, (attention__15, batch), out_ty=R.Tensor((batch * 3, 9, 8), dtype="float32"))
            attention__17 = R.call_tir(cls.reshape1, (lv1,), out_ty=R.Tensor((13, batch * 3, 8), dtype="float32"))
            attention__18 = R.call_tir(cls.transpose3, (attention__17, batch), out_ty=R.Tensor((batch * 3, 13, 8), dtype="float32"))
            attention__19 = R.call_tir(cls.reshape1, (lv2,), out_ty=R.Tensor((13, batch * 3, 8), dtype="float32"))
            attention__20 = R.call_tir(cls.transpose3, (attention__19, batch), out_ty=R.Tensor((batch * 3, 13, 8), dtype="float32"))
            attention__21 = R.call_tir(cls.reshape2, (attention__16,), out_ty=R.Tensor((batch, 3, 9, 8), dtype="float32"))
            attention__22 = R.call_tir(cls.reshape3, (attention__18,), out_ty=R.Tensor((batch, 3, 13, 8), dtype="float32"))
            attention__23 = R.call_tir(cls.reshape3, (attention__20,), out_ty=R.Tensor((batch, 3, 13, 8), dtype="float32"))
            attention__24 = R.call_tir(cls.multiply, (attention__21,), out_ty=R.Tensor((batch, 3, 9, 8), dtype="float32"))
            attention__25 = R.call_tir(cls.transpose4, (attention__22,), out_ty=R.Tensor((batch, 3, 8, 13), dtype="float32"))
            attention__26 = R.call_tir(cls.batched_matmul, (attention__24, attention__25), out_ty=R.Tensor((batch, 3, 9, 13), dtype="float32"))
            attention__27 = R.call_tir(cls.weights, (attention__26,), out_ty=R.Tensor((batch, 3, 9, 13), dtype="float32"))
            attention__28 = R.call_tir(cls.batched_matmul1, (attention__27, attention__23), out_ty=R.Tensor((batch, 3, 9, 8), dtype="float32"))
            attention__29 = R.call_tir(cls.transpose5, (attention__28,), out_ty=R.Tensor((9, batch, 3, 8), dtype="float32"))
            attention__30 = R.call_tir(cls.reshape4, (attention__29,), out_ty=R.Tensor((batch * 9, 24), dtype="float32"))
            lv3 = R.call_tir(cls.fused_matmul2_add2, (attention__30, lv3_const, lv3_const_1, batch), out_ty=R.Tensor((batch * 9, 24), dtype="float32"))
            attention__34 = R.call_tir(cls.reshape5, (lv3,), out_ty=R.Tensor((9, batch, 24), dtype="float32"))
            gv = R.call_tir(cls.fused_transpose6_add3, (attention__34, x), out_ty=R.Tensor((batch, 9, 24), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 51f6a807a11b284ea7e2 lv_const: float32[1, 24, 24]
# a1f172d04315ec0e7c29 lv_const_1: float32[24]
# 63908285d443e2d0ae50 lv1_const: float32[1, 16, 24]
# e9bf0e200ddcbcb61b79 lv1_const_1: float32[24]
# 87043a1ea46aa55a4c40 lv2_const: float32[1, 16, 24]
# 83e4fdb328bd46c23c7c lv2_const_1: float32[24]
# 0279f2b59250e54a01b3 lv3_const: float32[1, 24, 24]
# 7cb4a75c3367517d08e6 lv3_const_1: float32[24]
