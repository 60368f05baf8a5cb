# batched_matmul/broadcast_with_a_tail_of_5_channels: The matrices of one input serve several of the other; five columns fill no vector.
# Scheduled by batched_matmul: contraction/units.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def batched_matmul(x: T.Buffer((T.int64(2), T.int64(3), T.int64(1), T.int64(16)), "float32"), y: T.Buffer((T.int64(3), T.int64(16), T.int64(5)), "float32"),
        cut: T.Buffer((T.int64(2), T.int64(3), T.int64(1), T.int64(5)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(3), T.int64(1), T.int64(16), T.int64(8)))
        contraction = T.sblock_alloc_buffer((T.int64(2), T.int64(3), T.int64(1), T.int64(8)))
        for i0, i1, i2, i3 in T.grid(T.int64(3), T.int64(1), T.int64(16), T.int64(8)):
            with T.sblock("pad"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3])
                T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(8) + v_i3 < T.int64(5), y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3], T.float32(0.0))
        for i0, i1, i2, i3, k in T.grid(T.int64(2), T.int64(3), T.int64(1), T.int64(8), T.int64(16)):
            with T.sblock("contraction"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(x[v_i0, v_i1, v_i2, v_k], pad[v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)])
                T.writes(contraction[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    contraction[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                contraction[v_i0, v_i1, v_i2, v_i3] = contraction[v_i0, v_i1, v_i2, v_i3] + x[v_i0, v_i1, v_i2, v_k] * pad[v_i1, v_i3 // T.int64(8), v_k, v_i3
                    % T.int64(8)]
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(3), T.int64(1), T.int64(5)):
            with T.sblock("cut"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(contraction[v_i0, v_i1, v_i2, v_i3])
                T.writes(cut[v_i0, v_i1, v_i2, v_i3])
                cut[v_i0, v_i1, v_i2, v_i3] = contraction[v_i0, v_i1, v_i2, v_i3]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def batched_matmul(x: T.Buffer((T.int64(2), T.int64(3), T.int64(1), T.int64(16)), "float32"), y: T.Buffer((T.int64(3), T.int64(16), T.int64(5)), "float32"),
        cut: T.Buffer((T.int64(2), T.int64(3), T.int64(1), T.int64(5)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        pad = T.sblock_alloc_buffer((T.int64(3), T.int64(1), T.int64(16), T.int64(8)))
        contraction_local = T.sblock_alloc_buffer((T.int64(2), T.int64(3), T.int64(1), T.int64(8)), scope="local")
        for i0, i1, i2, i3_0 in T.grid(T.int64(3), T.int64(1), T.int64(16), T.int64(1)):
            for i3_1 in T.vectorized(T.int64(8)):
                with T.sblock("pad"):
                    v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                    v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                    T.reads(y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3])
                    T.writes(pad[v_i0, v_i1, v_i2, v_i3])
                    pad[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(v_i1 * T.int64(8) + v_i3 < T.int64(5), y[v_i0, v_i2, v_i1 * T.int64(8) + v_i3], T.float32(0.0))
        for i0, i1_0, i2_0, i3_0 in T.grid(T.int64(2), T.int64(1), T.int64(1), T.int64(1)):
            for i1_1_init in T.unroll(T.int64(3)):
                for i2_1_init in T.unroll(T.int64(1)):
                    for i3_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(T.int64(2), i0)
                            v_i1 = T.axis.spatial(T.int64(3), i1_0 * T.int64(3) + i1_1_init)
                            v_i2 = T.axis.spatial(T.int64(1), i2_0 + i2_1_init)
                            v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                            contraction_local[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
            for k in range(T.int64(16)):
                for i1_1 in T.unroll(T.int64(3)):
                    for i2_1 in T.unroll(T.int64(1)):
                        for i3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(T.int64(2), i0)
                                v_i1 = T.axis.spatial(T.int64(3), i1_0 * T.int64(3) + i1_1)
                                v_i2 = T.axis.spatial(T.int64(1), i2_0 + i2_1)
                                v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                                v_k = T.axis.reduce(T.int64(16), k)
                                T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3], x[v_i0, v_i1, v_i2, v_k],
                                    pad[v_i1, v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)])
                                T.writes(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                contraction_local[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3] + x[v_i0, v_i1, v_i2, v_k] * pad[v_i1,
                                    v_i3 // T.int64(8), v_k, v_i3 % T.int64(8)]
            for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(3), T.int64(1), T.int64(5)):
                for ax4 in T.vectorized(T.int64(1)):
                    with T.sblock("cut"):
                        v0 = T.axis.spatial(T.int64(2), i0 + ax0)
                        v1, v2, v3, v4 = T.axis.remap("SSSS", [ax1, ax2, ax3, ax4])
                        T.reads(contraction_local[v0, v1, v2, v3])
                        T.writes(cut[v0, v1, v2, v3])
                        cut[v0, v1, v2, v3] = contraction_local[v0, v1, v2, v3]
