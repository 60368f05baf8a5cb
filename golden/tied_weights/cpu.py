# tied_weights, stage cpu: the module after the compiler's passes for the CPU
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

n = TypeVar("n")
batch = TypeVar("batch")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"op_pattern": 8})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embedding: an index is out of range: the axis has size 40, so it must be at least 0 and less than 40"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul1_add1(layer_norm: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(18), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(40),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(11), T.int64(40)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(48)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(11), T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(1)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(11), i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(18)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(1)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(11), i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(48), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(18), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], layer_norm[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + layer_norm[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(1), T.int64(3)):
                for ax2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(11), i1_0 + ax1)
                        v_ax2 = T.axis.spatial(T.int64(40), i2_0 * T.int64(24) + ax2_0 * T.int64(8) + ax2_1)
                        T.where(i2_0 * T.int64(24) + (ax2_0 * T.int64(8) + ax2_1) < T.int64(40))
                        T.reads(contraction_local[v_ax0, v_ax1, v_ax2], param_1[v_ax2])
                        T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                        T_add_intermediate[v_ax0, v_ax1, v_ax2] = contraction_local[v_ax0, v_ax1, v_ax2] + param_1[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add(relu: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(18), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(18),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(11), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(1)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(11), i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(18)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(1)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(11), i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(18), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], relu[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + relu[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(9)):
                for ax3 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(11), i1_0 + ax1)
                        v2, v3 = T.axis.remap("SS", [ax2, ax3])
                        T.reads(contraction_local[v0, v1, v2 * T.int64(2) + v3], param_1[v2 * T.int64(2) + v3])
                        T.writes(T_add_intermediate[v0, v1, v2 * T.int64(2) + v3])
                        T_add_intermediate[v0, v1, v2 * T.int64(2) + v3] = contraction_local[v0, v1, v2 * T.int64(2) + v3] + param_1[v2 * T.int64(2) + v3]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add_relu(embed: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(18), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(18),), "float32"), relu_intermediate: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(24)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(11), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(1)):
                    for i2_1_0_init in T.unroll(T.int64(3)):
                        for i2_1_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                                v_i1 = T.axis.spatial(T.int64(11), i1_0 + i1_1_init)
                                v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0_init * T.int64(8) + i2_1_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(18)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(1)):
                        for i2_1_0 in T.unroll(T.int64(3)):
                            for i2_1_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                    v_i1 = T.axis.spatial(T.int64(11), i1_0 + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(24), i2_0 * T.int64(24) + i2_1_0 * T.int64(8) + i2_1_1)
                                    v_k = T.axis.reduce(T.int64(18), k)
                                    T.reads(contraction_local[v_i0, v_i1, v_i2], embed[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)])
                                    T.writes(contraction_local[v_i0, v_i1, v_i2])
                                    contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + embed[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(24), v_k, v_i2 % T.int64(24)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(9)):
                for ax3 in T.vectorized(T.int64(2)):
                    with T.sblock("relu"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(11), i1_0 + ax1)
                        v2, v3 = T.axis.remap("SS", [ax2, ax3])
                        T.reads(contraction_local[v0, v1, v2 * T.int64(2) + v3], param_1[v2 * T.int64(2) + v3])
                        T.writes(relu_intermediate[v0, v1, v2 * T.int64(2) + v3])
                        relu_intermediate[v0, v1, v2 * T.int64(2) + v3] = T.max(T.float32(0.0), contraction_local[v0, v1, v2 * T.int64(2) + v3] + param_1[v2 * T.int64(2) + v3])

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(layer_1: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), B: T.Buffer((T.int64(18),), "float32"), C: T.Buffer((T.int64(18),), "float32"), layer_norm: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((batch, T.int64(11)))
        tail_mean = T.sblock_alloc_buffer((batch, T.int64(11)))
        all_mean = T.sblock_alloc_buffer((batch, T.int64(11)))
        row_centred = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(18)))
        lanes_squares = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((batch, T.int64(11), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((batch, T.int64(11)))
        tail_squares = T.sblock_alloc_buffer((batch, T.int64(11)))
        all_squares = T.sblock_alloc_buffer((batch, T.int64(11)))
        row_inverse = T.sblock_alloc_buffer((batch, T.int64(11)))
        for i0_i1_fused in T.parallel(batch * T.int64(11)):
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(2)):
                with T.sblock("tail_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                    v_rest = T.axis.reduce(T.int64(2), ax2)
                    T.reads(layer_1[v_i0, v_i1, v_rest + T.int64(16)])
                    T.writes(tail_mean[v_i0, v_i1])
                    with T.init():
                        tail_mean[v_i0, v_i1] = T.float32(0.0)
                    tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + layer_1[v_i0, v_i1, v_rest + T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_mean_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_mean[v_i0, v_i1, v_i2])
                        lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(1)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_mean_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                            v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_mean[v_i0, v_i1, v_i2], layer_1[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_mean[v_i0, v_i1, v_i2])
                            lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + layer_1[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("mean_8"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(mean_8[v_i0, v_i1, v_i2])
                        mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("mean_4"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(mean_4[v_i0, v_i1, v_i2])
                        mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("mean_2"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(mean_2[v_i0, v_i1, v_i2])
                        mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                    T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_mean[v_i0, v_i1])
                    row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_mean"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
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
                                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                                    v_i2 = T.axis.spatial(T.int64(16), ax20_0 * T.int64(16) + ax20_1)
                                    T.reads(layer_1[T.int64(0):batch, T.int64(0):T.int64(11), T.int64(0):T.int64(16)], all_mean[T.int64(0):batch, T.int64(0):T.int64(11)])
                                    T.writes(row_centred[T.int64(0):batch, T.int64(0):T.int64(11), T.int64(0):T.int64(16)])
                                    row_centred[v_i0, v_i1, v_i2] = layer_1[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(18.0)
                    with T.sblock("row_centred_ax21_partition"):
                        T.reads()
                        T.writes()
                        for ax21 in range(T.int64(16), T.int64(18)):
                            with T.sblock("row_centred_ax21"):
                                v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                                v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                                v_i2 = T.axis.spatial((T.int64(16), T.int64(18)), ax21)
                                T.reads(layer_1[T.int64(0):batch, T.int64(0):T.int64(11), T.int64(16):T.int64(18)], all_mean[T.int64(0):batch, T.int64(0):T.int64(11)])
                                T.writes(row_centred[T.int64(0):batch, T.int64(0):T.int64(11), T.int64(16):T.int64(18)])
                                row_centred[v_i0, v_i1, v_i2] = layer_1[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(18.0)
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(2)):
                with T.sblock("tail_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                    v_rest = T.axis.reduce(T.int64(2), ax2)
                    T.reads(row_centred[v_i0, v_i1, v_rest + T.int64(16)])
                    T.writes(tail_squares[v_i0, v_i1])
                    with T.init():
                        tail_squares[v_i0, v_i1] = T.float32(0.0)
                    tail_squares[v_i0, v_i1] = tail_squares[v_i0, v_i1] + row_centred[v_i0, v_i1, v_rest + T.int64(16)] * row_centred[v_i0, v_i1, v_rest + T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_squares_init"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_squares[v_i0, v_i1, v_i2])
                        lanes_squares[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(1)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_squares_update"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                            v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_squares[v_i0, v_i1, v_i2], row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_squares[v_i0, v_i1, v_i2])
                            lanes_squares[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("squares_8"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_squares[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(squares_8[v_i0, v_i1, v_i2])
                        squares_8[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + lanes_squares[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("squares_4"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(squares_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(squares_4[v_i0, v_i1, v_i2])
                        squares_4[v_i0, v_i1, v_i2] = squares_8[v_i0, v_i1, v_i2] + squares_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("squares_2"):
                        v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                        v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(squares_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(squares_2[v_i0, v_i1, v_i2])
                        squares_2[v_i0, v_i1, v_i2] = squares_4[v_i0, v_i1, v_i2] + squares_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                    T.reads(squares_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_squares[v_i0, v_i1])
                    row_squares[v_i0, v_i1] = squares_2[v_i0, v_i1, T.int64(0)] + squares_2[v_i0, v_i1, T.int64(1)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("all_squares"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                    T.reads(row_squares[v_i0, v_i1], tail_squares[v_i0, v_i1])
                    T.writes(all_squares[v_i0, v_i1])
                    all_squares[v_i0, v_i1] = row_squares[v_i0, v_i1] + tail_squares[v_i0, v_i1]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_inverse"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11) + ax0)
                    v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11) + ax1)
                    T.reads(all_squares[v_i0, v_i1])
                    T.writes(row_inverse[v_i0, v_i1])
                    row_inverse[v_i0, v_i1] = T.float32(1.0) / T.sqrt(all_squares[v_i0, v_i1] / T.float32(18.0) + T.float32(1.0000000000000001e-05))
            with T.sblock("layer_norm_i2_common"):
                T.reads()
                T.writes()
                with T.sblock("layer_norm_i20_partition"):
                    T.reads()
                    T.writes()
                    for i20_0 in range(T.int64(1)):
                        for i20_1 in T.vectorized(T.int64(16)):
                            with T.sblock("layer_norm_i20"):
                                v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11))
                                v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11))
                                v_i2 = T.axis.spatial(T.int64(16), i20_0 * T.int64(16) + i20_1)
                                T.reads(row_centred[T.int64(0):batch, T.int64(0):T.int64(11), T.int64(0):T.int64(16)], row_inverse[T.int64(0):batch, T.int64(0):T.int64(11)], B[T.int64(0):T.int64(16)], C[T.int64(0):T.int64(16)])
                                T.writes(layer_norm[T.int64(0):batch, T.int64(0):T.int64(11), T.int64(0):T.int64(16)])
                                layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * B[v_i2] + C[v_i2]
                with T.sblock("layer_norm_i21_partition"):
                    T.reads()
                    T.writes()
                    for i21 in range(T.int64(16), T.int64(18)):
                        with T.sblock("layer_norm_i21"):
                            v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(11))
                            v_i1 = T.axis.spatial(T.int64(11), i0_i1_fused % T.int64(11))
                            v_i2 = T.axis.spatial((T.int64(16), T.int64(18)), i21)
                            T.reads(row_centred[T.int64(0):batch, T.int64(0):T.int64(11), T.int64(16):T.int64(18)], row_inverse[T.int64(0):batch, T.int64(0):T.int64(11)], B[T.int64(16):T.int64(18)], C[T.int64(16):T.int64(18)])
                            T.writes(layer_norm[T.int64(0):batch, T.int64(0):T.int64(11), T.int64(16):T.int64(18)])
                            layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * B[v_i2] + C[v_i2]

    @T.prim_func(private=True, s_tir=True)
    def reshape(tokens: T.Buffer((batch, T.int64(11)), "int64"), T_reshape: T.Buffer(("batch * T.int64(11)",), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch * T.int64(11)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(11), ax0)
                T.reads(tokens[v_ax0 // T.int64(11) % batch, v_ax0 % T.int64(11)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = tokens[v_ax0 // T.int64(11) % batch, v_ax0 % T.int64(11)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(embed__2: T.Buffer(("batch * T.int64(11)",), "int64"), T_reshape: T.Buffer((batch, T.int64(11)), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(11)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(embed__2[(v_ax0 * T.int64(11) + v_ax1) % (batch * T.int64(11))])
                    T.writes(T_reshape[v_ax0, v_ax1])
                    T_reshape[v_ax0, v_ax1] = embed__2[(v_ax0 * T.int64(11) + v_ax1) % (batch * T.int64(11))]

    @T.prim_func(private=True, s_tir=True)
    def take(A: T.Buffer((T.int64(40), T.int64(18)), "float32"), embed__3: T.Buffer((batch, T.int64(11)), "int64"), T_take: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch * T.int64(11)):
            for ax2 in range(T.int64(18)):
                with T.sblock("T_take"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(11))
                    v_ax1 = T.axis.spatial(T.int64(11), ax0_ax1_fused % T.int64(11))
                    v_ax2 = T.axis.spatial(T.int64(18), ax2)
                    T.reads(A[T.min(T.max(T.int64(0), embed__3[v_ax0, v_ax1]), T.int64(39)), v_ax2], embed__3[v_ax0, v_ax1])
                    T.writes(T_take[v_ax0, v_ax1, v_ax2])
                    T_take[v_ax0, v_ax1, v_ax2] = A[T.min(T.max(T.int64(0), embed__3[v_ax0, v_ax1]), T.int64(39)), v_ax2]

    @R.function
    def main(
        tokens: R.Tensor((batch, 11), dtype="int64"),
        embed_const: R.Tensor((40, 18), dtype="float32"),
        lv_const: R.Tensor((1, 18, 24), dtype="float32"),
        lv_const_1: R.Tensor((18,), dtype="float32"),
        lv1_const: R.Tensor((1, 18, 24), dtype="float32"),
        layer_norm_const: R.Tensor((18,), dtype="float32"),
        layer_norm_const_1: R.Tensor((18,), dtype="float32"),
        gv_const: R.Tensor((2, 18, 24), dtype="float32"),
        gv_const_1: R.Tensor((40,), dtype="float32"),
    ) -> R.Tensor((batch, 11, 40), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            embed__1 = R.call_tir(cls.reshape, (tokens,), out_ty=R.Tensor((batch * 11,), dtype="int64"))
            embed__2 = R.call_tir(cls.embedding_at, (embed__1, 40), out_ty=R.Tensor((batch * 11,), dtype="int64"))
            embed__3 = R.call_tir(cls.reshape1, (embed__2,), out_ty=R.Tensor((batch, 11), dtype="int64"))
            embed = R.call_tir(cls.take, (embed_const, embed__3), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            lv = R.call_tir(cls.fused_matmul_add_relu, (embed, lv_const, lv_const_1), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            lv1 = R.call_tir(cls.fused_matmul_add, (lv, lv1_const, lv_const_1), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            layer_norm = R.call_tir(cls.layer_norm, (lv1, layer_norm_const, layer_norm_const_1), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul1_add1, (layer_norm, gv_const, gv_const_1), out_ty=R.Tensor((batch, 11, 40), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 10d6ef7b06d78e87bb33 embed_const: float32[40, 18]
# a6aa567fbf4392daf6fa lv_const: float32[1, 18, 24]
# bc124a7b3d88b39b5d33 lv_const_1: float32[18]
# a6aa567fbf4392daf6fa lv1_const: float32[1, 18, 24]
# 874b47555b05f504c57b layer_norm_const: float32[18]
# d641a09e244e566db3da layer_norm_const_1: float32[18]
# fe4a901ba4a9b61bcd33 gv_const: float32[2, 18, 24]
# 3e25bc2cf9df292fc9d9 gv_const_1: float32[40]
