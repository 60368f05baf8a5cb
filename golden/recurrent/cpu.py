# recurrent, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_matmul1_add1(getitem_1: T.Buffer((batch, T.int64(9)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(9), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(48),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(48)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(48)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(3)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(48), i1_0 * T.int64(24) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_intermediate_local[v_i0, v_i1])
                            contraction_intermediate_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(9)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(3)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(48), i1_0 * T.int64(24) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(9), k)
                                T.reads(contraction_intermediate_local[v_i0, v_i1], getitem_1[v_i0, v_k], param_0[v_i1 // T.int64(24), v_k, v_i1 % T.int64(24)])
                                T.writes(contraction_intermediate_local[v_i0, v_i1])
                                contraction_intermediate_local[v_i0, v_i1] = contraction_intermediate_local[v_i0, v_i1] + getitem_1[v_i0, v_k] * param_0[v_i1 // T.int64(24), v_k, v_i1 % T.int64(24)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(3)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(48), i1_0 * T.int64(24) + ax1_0 * T.int64(8) + ax1_1)
                        T.reads(contraction_intermediate_local[v_ax0, v_ax1], param_1[v_ax1])
                        T.writes(T_add_intermediate[v_ax0, v_ax1])
                        T_add_intermediate[v_ax0, v_ax1] = contraction_intermediate_local[v_ax0, v_ax1] + param_1[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul2_add1(tanh: T.Buffer((batch, T.int64(16)), "float32"), param_0: T.Buffer((T.int64(2), T.int64(16), T.int64(24)), "float32"), param_1: T.Buffer((T.int64(48),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(48)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(48)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(2)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(3)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(48), i1_0 * T.int64(24) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_intermediate_local[v_i0, v_i1])
                            contraction_intermediate_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(16)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(3)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(48), i1_0 * T.int64(24) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(16), k)
                                T.reads(contraction_intermediate_local[v_i0, v_i1], tanh[v_i0, v_k], param_0[v_i1 // T.int64(24), v_k, v_i1 % T.int64(24)])
                                T.writes(contraction_intermediate_local[v_i0, v_i1])
                                contraction_intermediate_local[v_i0, v_i1] = contraction_intermediate_local[v_i0, v_i1] + tanh[v_i0, v_k] * param_0[v_i1 // T.int64(24), v_k, v_i1 % T.int64(24)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(3)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_add"):
                        v_ax0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_ax1 = T.axis.spatial(T.int64(48), i1_0 * T.int64(24) + ax1_0 * T.int64(8) + ax1_1)
                        T.reads(contraction_intermediate_local[v_ax0, v_ax1], param_1[v_ax1])
                        T.writes(T_add_intermediate[v_ax0, v_ax1])
                        T_add_intermediate[v_ax0, v_ax1] = contraction_intermediate_local[v_ax0, v_ax1] + param_1[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add_tanh(getitem: T.Buffer((batch, T.int64(9)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(9), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(16),), "float32"), tanh_intermediate: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(16)), scope="local")
        for i0_0, i1_0 in T.grid(batch, T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_0_init in T.unroll(T.int64(2)):
                    for i1_1_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                            T.reads()
                            T.writes(contraction_intermediate_local[v_i0, v_i1])
                            contraction_intermediate_local[v_i0, v_i1] = T.float32(0.0)
            for k in range(T.int64(9)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(9), k)
                                T.reads(contraction_intermediate_local[v_i0, v_i1], getitem[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_intermediate_local[v_i0, v_i1])
                                contraction_intermediate_local[v_i0, v_i1] = contraction_intermediate_local[v_i0, v_i1] + getitem[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(2)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("tanh"):
                        v_i0 = T.axis.spatial(batch, i0_0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_0 * T.int64(8) + ax1_1)
                        T.reads(contraction_intermediate_local[v_i0, v_i1], param_1[v_i1])
                        T.writes(tanh_intermediate[v_i0, v_i1])
                        tanh_intermediate[v_i0, v_i1] = T.tanh(contraction_intermediate_local[v_i0, v_i1] + param_1[v_i1])

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice1_squeeze(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(9)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(9)):
                with T.sblock("T_squeeze"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(x[v_ax0, T.int64(0), v_ax1])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1])
                    T_squeeze_intermediate[v_ax0, v_ax1] = x[v_ax0, T.int64(0), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract1_multiply_add2(cell_1__3: T.Buffer((batch, T.int64(48)), "float32"), cell_1__9: T.Buffer((batch, T.int64(48)), "float32"), cell: T.Buffer((batch, T.int64(16)), "float32"), T_add_intermediate_1_2_3: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(2)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_add3"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_0_fused // T.int64(2))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_0_fused % T.int64(2) * T.int64(8) + ax1_1)
                    T.reads(cell[v_ax0, v_ax1], cell_1__3[v_ax0, v_ax1:v_ax1 + T.int64(33)], cell_1__9[v_ax0, v_ax1:v_ax1 + T.int64(33)])
                    T.writes(T_add_intermediate_1_2_3[v_ax0, v_ax1])
                    T_add_intermediate_1_2_3[v_ax0, v_ax1] = (cell[v_ax0, v_ax1] - T.tanh(cell_1__3[v_ax0, v_ax1 + T.int64(32)] + cell_1__9[v_ax0, v_ax1 + T.int64(32)] * T.sigmoid(cell_1__9[v_ax0, v_ax1] + cell_1__3[v_ax0, v_ax1]))) * T.sigmoid(cell_1__9[v_ax0, v_ax1 + T.int64(16)] + cell_1__3[v_ax0, v_ax1 + T.int64(16)]) + T.tanh(cell_1__3[v_ax0, v_ax1 + T.int64(32)] + cell_1__9[v_ax0, v_ax1 + T.int64(32)] * T.sigmoid(cell_1__9[v_ax0, v_ax1] + cell_1__3[v_ax0, v_ax1]))

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract1_multiply_add2_expand_dims_expand_dims_expand_dims_expand_dims_expand_dims_expand_dims_expand_dims_concatenate(cell_6__3: T.Buffer((batch, T.int64(48)), "float32"), cell_6__9: T.Buffer((batch, T.int64(48)), "float32"), cell_5: T.Buffer((batch, T.int64(16)), "float32"), cell: T.Buffer((batch, T.int64(16)), "float32"), cell_1: T.Buffer((batch, T.int64(16)), "float32"), cell_2: T.Buffer((batch, T.int64(16)), "float32"), cell_3: T.Buffer((batch, T.int64(16)), "float32"), cell_4: T.Buffer((batch, T.int64(16)), "float32"), T_concat_intermediate: T.Buffer((batch, T.int64(7), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(batch):
            for i1, i2_0 in T.grid(T.int64(1), T.int64(2)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_0"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                        T.reads(cell[v_ax0, v_ax2])
                        T.writes(T_concat_intermediate[v_ax0, T.int64(0), v_ax2])
                        T_concat_intermediate[v_ax0, T.int64(0), v_ax2] = cell[v_ax0, v_ax2]
            for i1, i2_0 in T.grid(T.int64(1), T.int64(2)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_1"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                        T.reads(cell_1[v_ax0, v_ax2])
                        T.writes(T_concat_intermediate[v_ax0, T.int64(1), v_ax2])
                        T_concat_intermediate[v_ax0, T.int64(1), v_ax2] = cell_1[v_ax0, v_ax2]
            for i1, i2_0 in T.grid(T.int64(1), T.int64(2)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_2"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                        T.reads(cell_2[v_ax0, v_ax2])
                        T.writes(T_concat_intermediate[v_ax0, T.int64(2), v_ax2])
                        T_concat_intermediate[v_ax0, T.int64(2), v_ax2] = cell_2[v_ax0, v_ax2]
            for i1, i2_0 in T.grid(T.int64(1), T.int64(2)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_3"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                        T.reads(cell_3[v_ax0, v_ax2])
                        T.writes(T_concat_intermediate[v_ax0, T.int64(3), v_ax2])
                        T_concat_intermediate[v_ax0, T.int64(3), v_ax2] = cell_3[v_ax0, v_ax2]
            for i1, i2_0 in T.grid(T.int64(1), T.int64(2)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_4"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                        T.reads(cell_4[v_ax0, v_ax2])
                        T.writes(T_concat_intermediate[v_ax0, T.int64(4), v_ax2])
                        T_concat_intermediate[v_ax0, T.int64(4), v_ax2] = cell_4[v_ax0, v_ax2]
            for i1, i2_0 in T.grid(T.int64(1), T.int64(2)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_5"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                        T.reads(cell_5[v_ax0, v_ax2])
                        T.writes(T_concat_intermediate[v_ax0, T.int64(5), v_ax2])
                        T_concat_intermediate[v_ax0, T.int64(5), v_ax2] = cell_5[v_ax0, v_ax2]
            for i1, i2_0 in T.grid(T.int64(1), T.int64(2)):
                for i2_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_concat_6"):
                        v_ax0, v_ax1 = T.axis.remap("SS", [i0, i1])
                        v_ax2 = T.axis.spatial(T.int64(16), i2_0 * T.int64(8) + i2_1)
                        T.reads(cell_5[v_ax0, v_ax2], cell_6__3[v_ax0, v_ax2:v_ax2 + T.int64(33)], cell_6__9[v_ax0, v_ax2:v_ax2 + T.int64(33)])
                        T.writes(T_concat_intermediate[v_ax0, T.int64(6), v_ax2])
                        T_concat_intermediate[v_ax0, T.int64(6), v_ax2] = (cell_5[v_ax0, v_ax2] - T.tanh(cell_6__3[v_ax0, v_ax2 + T.int64(32)] + cell_6__9[v_ax0, v_ax2 + T.int64(32)] * T.sigmoid(cell_6__9[v_ax0, v_ax2] + cell_6__3[v_ax0, v_ax2]))) * T.sigmoid(cell_6__9[v_ax0, v_ax2 + T.int64(16)] + cell_6__3[v_ax0, v_ax2 + T.int64(16)]) + T.tanh(cell_6__3[v_ax0, v_ax2 + T.int64(32)] + cell_6__9[v_ax0, v_ax2 + T.int64(32)] * T.sigmoid(cell_6__9[v_ax0, v_ax2] + cell_6__3[v_ax0, v_ax2]))

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract_multiply_add2(cell__3: T.Buffer((batch, T.int64(48)), "float32"), cell__9: T.Buffer((batch, T.int64(48)), "float32"), tanh: T.Buffer((batch, T.int64(16)), "float32"), T_add_intermediate_1_2_3: T.Buffer((batch, T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_0_fused in T.parallel(batch * T.int64(2)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_add3"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_0_fused // T.int64(2))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_0_fused % T.int64(2) * T.int64(8) + ax1_1)
                    T.reads(tanh[v_ax0, v_ax1], cell__3[v_ax0, v_ax1:v_ax1 + T.int64(33)], cell__9[v_ax0, v_ax1:v_ax1 + T.int64(33)])
                    T.writes(T_add_intermediate_1_2_3[v_ax0, v_ax1])
                    T_add_intermediate_1_2_3[v_ax0, v_ax1] = (tanh[v_ax0, v_ax1] + T.tanh(cell__3[v_ax0, v_ax1 + T.int64(32)] + cell__9[v_ax0, v_ax1 + T.int64(32)] * T.sigmoid(cell__9[v_ax0, v_ax1] + cell__3[v_ax0, v_ax1])) * T.float32(-1.0)) * T.sigmoid(cell__9[v_ax0, v_ax1 + T.int64(16)] + cell__3[v_ax0, v_ax1 + T.int64(16)]) + T.tanh(cell__3[v_ax0, v_ax1 + T.int64(32)] + cell__9[v_ax0, v_ax1 + T.int64(32)] * T.sigmoid(cell__9[v_ax0, v_ax1] + cell__3[v_ax0, v_ax1]))

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice5_squeeze(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(9)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(9)):
                with T.sblock("T_squeeze"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(x[v_ax0, T.Add(T.int64(0), T.int64(1)), v_ax1])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1])
                    T_squeeze_intermediate[v_ax0, v_ax1] = x[v_ax0, T.Add(T.int64(0), T.int64(1)), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice6_squeeze(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(9)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(9)):
                with T.sblock("T_squeeze"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(x[v_ax0, T.Add(T.int64(0), T.int64(2)), v_ax1])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1])
                    T_squeeze_intermediate[v_ax0, v_ax1] = x[v_ax0, T.Add(T.int64(0), T.int64(2)), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice7_squeeze(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(9)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(9)):
                with T.sblock("T_squeeze"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(x[v_ax0, T.Add(T.int64(0), T.int64(3)), v_ax1])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1])
                    T_squeeze_intermediate[v_ax0, v_ax1] = x[v_ax0, T.Add(T.int64(0), T.int64(3)), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice8_squeeze(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(9)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(9)):
                with T.sblock("T_squeeze"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(x[v_ax0, T.Add(T.int64(0), T.int64(4)), v_ax1])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1])
                    T_squeeze_intermediate[v_ax0, v_ax1] = x[v_ax0, T.Add(T.int64(0), T.int64(4)), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice9_squeeze(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(9)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(9)):
                with T.sblock("T_squeeze"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(x[v_ax0, T.Add(T.int64(0), T.int64(5)), v_ax1])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1])
                    T_squeeze_intermediate[v_ax0, v_ax1] = x[v_ax0, T.Add(T.int64(0), T.int64(5)), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice_squeeze(x: T.Buffer((batch, T.int64(7), T.int64(9)), "float32"), T_squeeze_intermediate: T.Buffer((batch, T.int64(9)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(9)):
                with T.sblock("T_squeeze"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(x[v_ax0, T.Add(T.int64(0), T.int64(6)), v_ax1])
                    T.writes(T_squeeze_intermediate[v_ax0, v_ax1])
                    T_squeeze_intermediate[v_ax0, v_ax1] = x[v_ax0, T.Add(T.int64(0), T.int64(6)), v_ax1]

    @R.function
    def main(
        x: R.Tensor((batch, 7, 9), dtype="float32"),
        lv1_const: R.Tensor((1, 9, 16), dtype="float32"),
        lv1_const_1: R.Tensor((16,), dtype="float32"),
        lv3_const: R.Tensor((2, 9, 24), dtype="float32"),
        lv3_const_1: R.Tensor((48,), dtype="float32"),
        lv4_const: R.Tensor((2, 16, 24), dtype="float32"),
        lv4_const_1: R.Tensor((48,), dtype="float32"),
        lv7_const: R.Tensor((2, 9, 24), dtype="float32"),
        lv8_const: R.Tensor((2, 16, 24), dtype="float32"),
        lv11_const: R.Tensor((2, 9, 24), dtype="float32"),
        lv12_const: R.Tensor((2, 16, 24), dtype="float32"),
        lv15_const: R.Tensor((2, 9, 24), dtype="float32"),
        lv16_const: R.Tensor((2, 16, 24), dtype="float32"),
        lv19_const: R.Tensor((2, 9, 24), dtype="float32"),
        lv20_const: R.Tensor((2, 16, 24), dtype="float32"),
        lv23_const: R.Tensor((2, 9, 24), dtype="float32"),
        lv24_const: R.Tensor((2, 16, 24), dtype="float32"),
        lv27_const: R.Tensor((2, 9, 24), dtype="float32"),
        lv28_const: R.Tensor((2, 16, 24), dtype="float32"),
    ) -> R.Tensor((batch, 7, 16), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.fused_strided_slice_squeeze, (x,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            lv1 = R.call_tir(cls.fused_matmul_add_tanh, (lv, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 16), dtype="float32"))
            lv2 = R.call_tir(cls.fused_strided_slice1_squeeze, (x,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            lv3 = R.call_tir(cls.fused_matmul1_add1, (lv2, lv3_const, lv3_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv4 = R.call_tir(cls.fused_matmul2_add1, (lv1, lv4_const, lv4_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv5 = R.call_tir(cls.fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract_multiply_add2, (lv3, lv4, lv1), out_ty=R.Tensor((batch, 16), dtype="float32"))
            lv6 = R.call_tir(cls.fused_strided_slice5_squeeze, (x,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            lv7 = R.call_tir(cls.fused_matmul1_add1, (lv6, lv7_const, lv3_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv8 = R.call_tir(cls.fused_matmul2_add1, (lv5, lv8_const, lv4_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv9 = R.call_tir(cls.fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract1_multiply_add2, (lv7, lv8, lv5), out_ty=R.Tensor((batch, 16), dtype="float32"))
            lv10 = R.call_tir(cls.fused_strided_slice6_squeeze, (x,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            lv11 = R.call_tir(cls.fused_matmul1_add1, (lv10, lv11_const, lv3_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv12 = R.call_tir(cls.fused_matmul2_add1, (lv9, lv12_const, lv4_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv13 = R.call_tir(cls.fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract1_multiply_add2, (lv11, lv12, lv9), out_ty=R.Tensor((batch, 16), dtype="float32"))
            lv14 = R.call_tir(cls.fused_strided_slice7_squeeze, (x,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            lv15 = R.call_tir(cls.fused_matmul1_add1, (lv14, lv15_const, lv3_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv16 = R.call_tir(cls.fused_matmul2_add1, (lv13, lv16_const, lv4_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv17 = R.call_tir(cls.fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract1_multiply_add2, (lv15, lv16, lv13), out_ty=R.Tensor((batch, 16), dtype="float32"))
            lv18 = R.call_tir(cls.fused_strided_slice8_squeeze, (x,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            lv19 = R.call_tir(cls.fused_matmul1_add1, (lv18, lv19_const, lv3_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv20 = R.call_tir(cls.fused_matmul2_add1, (lv17, lv20_const, lv4_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv21 = R.call_tir(cls.fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract1_multiply_add2, (lv19, lv20, lv17), out_ty=R.Tensor((batch, 16), dtype="float32"))
            lv22 = R.call_tir(cls.fused_strided_slice9_squeeze, (x,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            lv23 = R.call_tir(cls.fused_matmul1_add1, (lv22, lv23_const, lv3_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv24 = R.call_tir(cls.fused_matmul2_add1, (lv21, lv24_const, lv4_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv25 = R.call_tir(cls.fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract1_multiply_add2, (lv23, lv24, lv21), out_ty=R.Tensor((batch, 16), dtype="float32"))
            lv26 = R.call_tir(cls.fused_strided_slice_squeeze, (x,), out_ty=R.Tensor((batch, 9), dtype="float32"))
            lv27 = R.call_tir(cls.fused_matmul1_add1, (lv26, lv27_const, lv3_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            lv28 = R.call_tir(cls.fused_matmul2_add1, (lv25, lv28_const, lv4_const_1), out_ty=R.Tensor((batch, 48), dtype="float32"))
            gv = R.call_tir(cls.fused_strided_slice2_strided_slice3_strided_slice4_strided_slice2_strided_slice3_strided_slice4_add2_tir_sigmoid_add2_tir_sigmoid_multiply_add2_tanh_subtract1_multiply_add2_expand_dims_expand_dims_expand_dims_expand_dims_expand_dims_expand_dims_expand_dims_concatenate, (lv27, lv28, lv25, lv5, lv9, lv13, lv17, lv21), out_ty=R.Tensor((batch, 7, 16), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 2cc6b1581ff3eb37b9a9 lv1_const: float32[1, 9, 16]
# 88947d0ba26efadbb1b1 lv1_const_1: float32[16]
# d0a1ca760c731ac741f1 lv3_const: float32[2, 9, 24]
# be1ea1b537d1f258eeaa lv3_const_1: float32[48]
# 69ddf189b5aeab590f48 lv4_const: float32[2, 16, 24]
# f61c21c51be0ee21af15 lv4_const_1: float32[48]
# d0a1ca760c731ac741f1 lv7_const: float32[2, 9, 24]
# 69ddf189b5aeab590f48 lv8_const: float32[2, 16, 24]
# d0a1ca760c731ac741f1 lv11_const: float32[2, 9, 24]
# 69ddf189b5aeab590f48 lv12_const: float32[2, 16, 24]
# d0a1ca760c731ac741f1 lv15_const: float32[2, 9, 24]
# 69ddf189b5aeab590f48 lv16_const: float32[2, 16, 24]
# d0a1ca760c731ac741f1 lv19_const: float32[2, 9, 24]
# 69ddf189b5aeab590f48 lv20_const: float32[2, 16, 24]
# d0a1ca760c731ac741f1 lv23_const: float32[2, 9, 24]
# 69ddf189b5aeab590f48 lv24_const: float32[2, 16, 24]
# d0a1ca760c731ac741f1 lv27_const: float32[2, 9, 24]
# 69ddf189b5aeab590f48 lv28_const: float32[2, 16, 24]
