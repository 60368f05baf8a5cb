# conv1d, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_conv1d1_add1(max_pool1d: T.Buffer((batch, T.int64(16), T.int64(16)), "float32"), param_0: T.Buffer((T.int64(24), T.int64(16), T.int64(3)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(24), T.int64(1)), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(24), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        conv1d_ncw_intermediate = T.sblock_alloc_buffer((batch, T.int64(24), T.int64(16)))
        for nn_ff_yy_fused in T.parallel(batch * T.int64(384)):
            for rc, ry in T.grid(T.int64(16), T.int64(3)):
                with T.sblock("conv1d_ncw"):
                    v_nn = T.axis.spatial(batch, nn_ff_yy_fused // T.int64(384))
                    v_ff = T.axis.spatial(T.int64(24), nn_ff_yy_fused % T.int64(384) // T.int64(16))
                    v_yy = T.axis.spatial(T.int64(16), nn_ff_yy_fused % T.int64(16))
                    v_rc, v_ry = T.axis.remap("RR", [rc, ry])
                    T.reads(max_pool1d[v_nn, v_rc, v_ry * T.int64(4) + v_yy - T.int64(4)], param_0[v_ff, v_rc, v_ry])
                    T.writes(conv1d_ncw_intermediate[v_nn, v_ff, v_yy])
                    with T.init():
                        conv1d_ncw_intermediate[v_nn, v_ff, v_yy] = T.float32(0.0)
                    conv1d_ncw_intermediate[v_nn, v_ff, v_yy] = conv1d_ncw_intermediate[v_nn, v_ff, v_yy] + T.if_then_else(T.int64(4) <= v_ry * T.int64(4) + v_yy and v_ry * T.int64(4) + v_yy < T.int64(20), max_pool1d[v_nn, v_rc, v_ry * T.int64(4) + v_yy - T.int64(4)], T.float32(0.0)) * param_0[v_ff, v_rc, v_ry]
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(48)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_add"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(48))
                    v_ax1 = T.axis.spatial(T.int64(24), ax0_ax1_ax2_0_fused % T.int64(48) // T.int64(2))
                    v_ax2 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_0_fused % T.int64(2) * T.int64(8) + ax2_1)
                    T.reads(conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2], param_1[T.int64(0), v_ax1, T.int64(0)])
                    T.writes(T_add_intermediate[v_ax0, v_ax1, v_ax2])
                    T_add_intermediate[v_ax0, v_ax1, v_ax2] = conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def fused_conv1d_add_greater_multiply_multiply_tir_exp_equal_greater1_less_logical_or_subtract_multiply1_tir_log_divide_where_where_multiply_where(x: T.Buffer((batch, T.int64(6), T.int64(64)), "float32"), param_0: T.Buffer((T.int64(16), T.int64(6), T.int64(9)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(16), T.int64(1)), "float32"), T_where_intermediate_1_2: T.Buffer((batch, T.int64(16), T.int64(32)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        conv1d_ncw_intermediate = T.sblock_alloc_buffer((batch, T.int64(16), T.int64(32)))
        for nn_ff_yy_fused in T.parallel(batch * T.int64(512)):
            for rc, ry in T.grid(T.int64(6), T.int64(9)):
                with T.sblock("conv1d_ncw"):
                    v_nn = T.axis.spatial(batch, nn_ff_yy_fused // T.int64(512))
                    v_ff = T.axis.spatial(T.int64(16), nn_ff_yy_fused % T.int64(512) // T.int64(32))
                    v_yy = T.axis.spatial(T.int64(32), nn_ff_yy_fused % T.int64(32))
                    v_rc, v_ry = T.axis.remap("RR", [rc, ry])
                    T.reads(x[v_nn, v_rc, v_yy * T.int64(2) + v_ry - T.int64(4)], param_0[v_ff, v_rc, v_ry])
                    T.writes(conv1d_ncw_intermediate[v_nn, v_ff, v_yy])
                    with T.init():
                        conv1d_ncw_intermediate[v_nn, v_ff, v_yy] = T.float32(0.0)
                    conv1d_ncw_intermediate[v_nn, v_ff, v_yy] = conv1d_ncw_intermediate[v_nn, v_ff, v_yy] + T.if_then_else(T.int64(4) <= v_yy * T.int64(2) + v_ry and v_yy * T.int64(2) + v_ry < T.int64(68), x[v_nn, v_rc, v_yy * T.int64(2) + v_ry - T.int64(4)], T.float32(0.0)) * param_0[v_ff, v_rc, v_ry]
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(64)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_where2"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(64))
                    v_ax1 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_0_fused % T.int64(64) // T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(32), ax0_ax1_ax2_0_fused % T.int64(4) * T.int64(8) + ax2_1)
                    T.reads(conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2], param_1[T.int64(0), v_ax1, T.int64(0)])
                    T.writes(T_where_intermediate_1_2[v_ax0, v_ax1, v_ax2])
                    T_where_intermediate_1_2[v_ax0, v_ax1, v_ax2] = T.Select(T.int64(0) < T.Cast("int64", T.float32(0.0) < conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)]), conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)], T.Select(T.int64(0) < T.Cast("int64", T.exp(conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)]) == T.float32(1.0)), conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)], T.Select(T.int64(0) < T.Cast("int64", T.Cast("int8", T.float32(4.0) < T.exp(conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)])) | T.Cast("int8", T.exp(conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)]) < T.float32(0.10000000149011612)) != T.int8(0)), T.exp(conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)]) - T.float32(1.0), (T.exp(conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)]) - T.float32(1.0)) * (conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)]) / T.log(T.exp(conv1d_ncw_intermediate[v_ax0, v_ax1, v_ax2] + param_1[T.int64(0), v_ax1, T.int64(0)])))))

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add2(amax: T.Buffer((batch, T.int64(12)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(12), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(12)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(12), k)
                                T.reads(contraction_local[v_i0, v_i1], amax[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + amax[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_tir_sigmoid_multiply2_max(glu__3: T.Buffer((batch, T.int64(12), T.int64(16)), "float32"), glu__2: T.Buffer((batch, T.int64(12), T.int64(16)), "float32"), max_intermediate: T.Buffer((batch, T.int64(12)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in T.parallel(batch * T.int64(12)):
            for k2 in range(T.int64(16)):
                with T.sblock("max"):
                    v_i0 = T.axis.spatial(batch, i0_i1_fused // T.int64(12))
                    v_i1 = T.axis.spatial(T.int64(12), i0_i1_fused % T.int64(12))
                    v_k2 = T.axis.reduce(T.int64(16), k2)
                    T.reads(glu__2[v_i0, v_i1, v_k2], glu__3[v_i0, v_i1, v_k2])
                    T.writes(max_intermediate[v_i0, v_i1])
                    with T.init():
                        max_intermediate[v_i0, v_i1] = T.float32("-inf")
                    max_intermediate[v_i0, v_i1] = T.Select(glu__2[v_i0, v_i1, v_k2] * T.sigmoid(glu__3[v_i0, v_i1, v_k2]) > max_intermediate[v_i0, v_i1] or T.isnan(glu__2[v_i0, v_i1, v_k2] * T.sigmoid(glu__3[v_i0, v_i1, v_k2])), glu__2[v_i0, v_i1, v_k2] * T.sigmoid(glu__3[v_i0, v_i1, v_k2]), max_intermediate[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def max_pool1d(elu: T.Buffer((batch, T.int64(16), T.int64(32)), "float32"), max_pool: T.Buffer((batch, T.int64(16), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(256)):
            for rv0 in range(T.int64(2)):
                with T.sblock("max_pool"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(256))
                    v_i1 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(256) // T.int64(16))
                    v_i2 = T.axis.spatial(T.int64(16), i0_i1_i2_fused % T.int64(16))
                    v_rv0 = T.axis.reduce(T.int64(2), rv0)
                    T.reads(elu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0])
                    T.writes(max_pool[v_i0, v_i1, v_i2])
                    with T.init():
                        max_pool[v_i0, v_i1, v_i2] = T.float32("-inf")
                    max_pool[v_i0, v_i1, v_i2] = T.Select(elu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0] > max_pool[v_i0, v_i1, v_i2] or T.isnan(elu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0]), elu[v_i0, v_i1, v_i2 * T.int64(2) + v_rv0], max_pool[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def split(second: T.Buffer((batch, T.int64(24), T.int64(16)), "float32"), T_split_sections: T.Buffer((batch, T.int64(12), T.int64(16)), "float32"), T_split_sections_1: T.Buffer((batch, T.int64(12), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(24)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_split_sections"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(24))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_0_fused % T.int64(24) // T.int64(2))
                    v_ax2 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_0_fused % T.int64(2) * T.int64(8) + ax2_1)
                    T.reads(second[v_ax0, v_ax1, v_ax2])
                    T.writes(T_split_sections[v_ax0, v_ax1, v_ax2])
                    T_split_sections[v_ax0, v_ax1, v_ax2] = second[v_ax0, v_ax1, v_ax2]
        for ax0_ax1_ax2_0_fused in T.parallel(batch * T.int64(24)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_split_sections_1"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_0_fused // T.int64(24))
                    v_ax1 = T.axis.spatial(T.int64(12), ax0_ax1_ax2_0_fused % T.int64(24) // T.int64(2))
                    v_ax2 = T.axis.spatial(T.int64(16), ax0_ax1_ax2_0_fused % T.int64(2) * T.int64(8) + ax2_1)
                    T.reads(second[v_ax0, v_ax1 + T.int64(12), v_ax2])
                    T.writes(T_split_sections_1[v_ax0, v_ax1, v_ax2])
                    T_split_sections_1[v_ax0, v_ax1, v_ax2] = second[v_ax0, v_ax1 + T.int64(12), v_ax2]

    @R.function
    def main(
        x: R.Tensor((batch, 6, 64), dtype="float32"),
        lv_const: R.Tensor((16, 6, 9), dtype="float32"),
        lv_const_1: R.Tensor((1, 16, 1), dtype="float32"),
        lv1_const: R.Tensor((24, 16, 3), dtype="float32"),
        lv1_const_1: R.Tensor((1, 24, 1), dtype="float32"),
        gv_const: R.Tensor((1, 12, 16), dtype="float32"),
        gv_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tensor((batch, 10), dtype="float32"):
        R.func_attr({"output_structure": "0"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.fused_conv1d_add_greater_multiply_multiply_tir_exp_equal_greater1_less_logical_or_subtract_multiply1_tir_log_divide_where_where_multiply_where, (x, lv_const, lv_const_1), out_ty=R.Tensor((batch, 16, 32), dtype="float32"))
            max_pool1d = R.call_tir(cls.max_pool1d, (lv,), out_ty=R.Tensor((batch, 16, 16), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv1d1_add1, (max_pool1d, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 24, 16), dtype="float32"))
            glu__1 = R.call_tir(cls.split, (lv1,), out_ty=[R.Tensor((batch, 12, 16), dtype="float32"), R.Tensor((batch, 12, 16), dtype="float32")])
            glu__2: R.Tensor((batch, 12, 16), dtype="float32") = glu__1[0]
            glu__3: R.Tensor((batch, 12, 16), dtype="float32") = glu__1[1]
            lv2 = R.call_tir(cls.fused_tir_sigmoid_multiply2_max, (glu__3, glu__2), out_ty=R.Tensor((batch, 12), dtype="float32"))
            gv = R.call_tir(cls.fused_matmul_add2, (lv2, gv_const, gv_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# edda8a543eae88fceb18 lv_const: float32[16, 6, 9]
# 1501214c1e06ca69455b lv_const_1: float32[1, 16, 1]
# 3930d7c8d474b8d32463 lv1_const: float32[24, 16, 3]
# 37bb7703ff7d8b7d2bc7 lv1_const_1: float32[1, 24, 1]
# 4b8914aa60dc9c6cd5dd gv_const: float32[1, 12, 16]
# 093000f80ca3be838620 gv_const_1: float32[10]
