# multi_output, stage cpu: the module after the compiler's passes for the CPU
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
    def fused_conv2d1_add1_relu1(relu: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(6), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(8)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(7), T.int64(6), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "contraction/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_intermediate_local = T.sblock_alloc_buffer((batch, T.int64(7), T.int64(6), T.int64(8)), scope="local")
        for i, y_0, x_0, o_0 in T.grid(batch, T.int64(1), T.int64(3), T.int64(1)):
            for y_1_init in T.unroll(T.int64(7)):
                for x_1_init in T.unroll(T.int64(2)):
                    for o_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i = T.axis.spatial(batch, i)
                            v_y = T.axis.spatial(T.int64(7), y_0 * T.int64(7) + y_1_init)
                            v_x = T.axis.spatial(T.int64(6), x_0 * T.int64(2) + x_1_init)
                            v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                            T.reads()
                            T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                            contraction_intermediate_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(6)):
                for y_1 in T.unroll(T.int64(7)):
                    for x_1 in T.unroll(T.int64(2)):
                        for o_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i = T.axis.spatial(batch, i)
                                v_y = T.axis.spatial(T.int64(7), y_0 * T.int64(7) + y_1)
                                v_x = T.axis.spatial(T.int64(6), x_0 * T.int64(2) + x_1)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                T.reads(contraction_intermediate_local[v_i, v_y, v_x, v_o], relu[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                T.writes(contraction_intermediate_local[v_i, v_y, v_x, v_o])
                                contraction_intermediate_local[v_i, v_y, v_x, v_o] = contraction_intermediate_local[v_i, v_y, v_x, v_o] + relu[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(7), T.int64(2), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu"):
                        v_i0 = T.axis.spatial(batch, i + ax0)
                        v_i1 = T.axis.spatial(T.int64(7), ax1)
                        v_i2 = T.axis.spatial(T.int64(6), x_0 * T.int64(2) + ax2)
                        v_i3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3], param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])
                        T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                        relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), contraction_intermediate_local[v_i0, v_i1, v_i2, v_i3] + param_1[T.int64(0), T.int64(0), T.int64(0), v_i3])

    @T.prim_func(private=True, s_tir=True)
    def fused_conv2d_add_relu(lv: T.Buffer((batch, T.int64(32), T.int64(28), T.int64(3)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(6)), "float32"), relu_intermediate: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(15), T.int64(13), T.int64(8)), scope="local")
        for i_y_0_x_0_fused in T.parallel(batch * T.int64(15)):
            for o_0 in range(T.int64(1)):
                for y_1_init in T.unroll(T.int64(1)):
                    for x_1_init in T.unroll(T.int64(13)):
                        for o_1_init in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_init"):
                                v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(15))
                                v_y = T.axis.spatial(T.int64(15), i_y_0_x_0_fused % T.int64(15) + y_1_init)
                                v_x = T.axis.spatial(T.int64(13), x_1_init)
                                v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1_init)
                                T.reads()
                                T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(3)):
                    for y_1 in T.unroll(T.int64(1)):
                        for x_1 in T.unroll(T.int64(13)):
                            for o_1 in T.vectorized(T.int64(8)):
                                with T.sblock("contraction_update"):
                                    v_i = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(15))
                                    v_y = T.axis.spatial(T.int64(15), i_y_0_x_0_fused % T.int64(15) + y_1)
                                    v_x = T.axis.spatial(T.int64(13), x_1)
                                    v_o = T.axis.spatial(T.int64(8), o_0 * T.int64(8) + o_1)
                                    v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                    T.reads(contraction_local[v_i, v_y, v_x, v_o], lv[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc], param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)])
                                    T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                    contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + lv[v_i, v_y * T.int64(2) + v_ry, v_x * T.int64(2) + v_rx, v_rc] * param_0[v_o // T.int64(8), v_ry, v_rx, v_rc, v_o % T.int64(8)]
                for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(13), T.int64(3)):
                    for ax4 in T.vectorized(T.int64(2)):
                        with T.sblock("relu"):
                            v0 = T.axis.spatial(batch, i_y_0_x_0_fused // T.int64(15) + ax0)
                            v1 = T.axis.spatial(T.int64(15), i_y_0_x_0_fused % T.int64(15) + ax1)
                            v2, v3, v4 = T.axis.remap("SSS", [ax2, ax3, ax4])
                            T.reads(contraction_local[v0, v1, v2, v3 * T.int64(2) + v4], param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])
                            T.writes(relu_intermediate[v0, v1, v2, v3 * T.int64(2) + v4])
                            relu_intermediate[v0, v1, v2, v3 * T.int64(2) + v4] = T.max(T.float32(0.0), contraction_local[v0, v1, v2, v3 * T.int64(2) + v4] + param_1[T.int64(0), T.int64(0), T.int64(0), v3 * T.int64(2) + v4])

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add2(mean: T.Buffer((batch, T.int64(8)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(8), T.int64(16)), "float32"), param_1: T.Buffer((T.int64(10),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(10)), "float32")):
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
            for k in range(T.int64(8)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1_0 in T.unroll(T.int64(2)):
                        for i1_1_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                                v_k = T.axis.reduce(T.int64(8), k)
                                T.reads(contraction_local[v_i0, v_i1], mean[v_i0, v_k], param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)])
                                T.writes(contraction_local[v_i0, v_i1])
                                contraction_local[v_i0, v_i1] = contraction_local[v_i0, v_i1] + mean[v_i0, v_k] * param_0[v_i1 // T.int64(16), v_k, v_i1 % T.int64(16)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1, v2 = T.axis.remap("SS", [ax1, ax2])
                        T.reads(contraction_local[v0, v1 * T.int64(2) + v2], param_1[v1 * T.int64(2) + v2])
                        T.writes(T_add_intermediate[v0, v1 * T.int64(2) + v2])
                        T_add_intermediate[v0, v1 * T.int64(2) + v2] = contraction_local[v0, v1 * T.int64(2) + v2] + param_1[v1 * T.int64(2) + v2]

    @T.prim_func(private=True, s_tir=True)
    def log_softmax(out: T.Buffer((batch, T.int64(10)), "float32"), compute: T.Buffer((batch, T.int64(10)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        T_softmax_maxelem = T.sblock_alloc_buffer((batch,))
        compute_1 = T.sblock_alloc_buffer((batch,))
        for i0 in T.parallel(batch):
            for k in range(T.int64(10)):
                with T.sblock("T_softmax_maxelem"):
                    v_i0, v_k = T.axis.remap("SR", [i0, k])
                    T.reads(out[v_i0, v_k])
                    T.writes(T_softmax_maxelem[v_i0])
                    with T.init():
                        T_softmax_maxelem[v_i0] = T.float32(-340282346638528859811704183484516925440.0)
                    T_softmax_maxelem[v_i0] = T.max(T_softmax_maxelem[v_i0], out[v_i0, v_k])
        for i0 in T.parallel(batch):
            for k in range(T.int64(10)):
                with T.sblock("compute"):
                    v_i0, v_k = T.axis.remap("SR", [i0, k])
                    T.reads(out[v_i0, v_k], T_softmax_maxelem[v_i0])
                    T.writes(compute_1[v_i0])
                    with T.init():
                        compute_1[v_i0] = T.float32(0.0)
                    compute_1[v_i0] = compute_1[v_i0] + T.exp(out[v_i0, v_k] - T_softmax_maxelem[v_i0])
        for i0 in T.parallel(batch):
            for i1 in range(T.int64(10)):
                with T.sblock("compute_1"):
                    v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                    T.reads(out[v_i0, v_i1], T_softmax_maxelem[v_i0], compute_1[v_i0])
                    T.writes(compute[v_i0, v_i1])
                    T.sblock_attr({"axis": 1})
                    compute[v_i0, v_i1] = out[v_i0, v_i1] - T_softmax_maxelem[v_i0] - T.log(compute_1[v_i0])

    @T.prim_func(private=True, s_tir=True)
    def mean(relu_1: T.Buffer((batch, T.int64(7), T.int64(6), T.int64(8)), "float32"), T_divide: T.Buffer((batch, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        relu_1_red_local = T.sblock_alloc_buffer((batch, T.int64(8)), scope="local")
        for ax0, ax1_0 in T.grid(batch, T.int64(1)):
            for ax1_1_init in T.vectorized(T.int64(8)):
                with T.sblock("relu_1_red_init"):
                    v_ax0 = T.axis.spatial(batch, ax0)
                    v_ax1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1_init)
                    T.reads()
                    T.writes(relu_1_red_local[v_ax0, v_ax1])
                    relu_1_red_local[v_ax0, v_ax1] = T.float32(0.0)
            for k1, k2 in T.grid(T.int64(7), T.int64(6)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu_1_red_update"):
                        v_ax0 = T.axis.spatial(batch, ax0)
                        v_ax1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                        v_k1, v_k2 = T.axis.remap("RR", [k1, k2])
                        T.reads(relu_1_red_local[v_ax0, v_ax1], relu_1[v_ax0, v_k1, v_k2, v_ax1])
                        T.writes(relu_1_red_local[v_ax0, v_ax1])
                        relu_1_red_local[v_ax0, v_ax1] = relu_1_red_local[v_ax0, v_ax1] + relu_1[v_ax0, v_k1, v_k2, v_ax1]
            for ax0_1, ax1_0_1 in T.grid(T.int64(1), T.int64(1)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("T_divide"):
                        v_ax0 = T.axis.spatial(batch, ax0 + ax0_1)
                        v_ax1 = T.axis.spatial(T.int64(8), ax1_0_1 * T.int64(8) + ax1_1)
                        T.reads(relu_1_red_local[v_ax0, v_ax1])
                        T.writes(T_divide[v_ax0, v_ax1])
                        T_divide[v_ax0, v_ax1] = relu_1_red_local[v_ax0, v_ax1] / T.float32(42.0)

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
    def transpose1(relu: T.Buffer((batch, T.int64(15), T.int64(13), T.int64(6)), "float32"), T_transpose: T.Buffer((batch, T.int64(6), T.int64(15), T.int64(13)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(90)):
            for ax3 in range(T.int64(13)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(90))
                    v_ax1 = T.axis.spatial(T.int64(6), ax0_ax1_ax2_fused % T.int64(90) // T.int64(15))
                    v_ax2 = T.axis.spatial(T.int64(15), ax0_ax1_ax2_fused % T.int64(15))
                    v_ax3 = T.axis.spatial(T.int64(13), ax3)
                    T.reads(relu[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = relu[v_ax0, v_ax2, v_ax3, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(relu_1: T.Buffer((batch, T.int64(7), T.int64(6), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(8), T.int64(7), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_ax2_fused in T.parallel(batch * T.int64(56)):
            for ax3 in range(T.int64(6)):
                with T.sblock("T_transpose"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_ax2_fused // T.int64(56))
                    v_ax1 = T.axis.spatial(T.int64(8), ax0_ax1_ax2_fused % T.int64(56) // T.int64(7))
                    v_ax2 = T.axis.spatial(T.int64(7), ax0_ax1_ax2_fused % T.int64(7))
                    v_ax3 = T.axis.spatial(T.int64(6), ax3)
                    T.reads(relu_1[v_ax0, v_ax2, v_ax3, v_ax1])
                    T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                    T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = relu_1[v_ax0, v_ax2, v_ax3, v_ax1]

    @R.function
    def main(
        x: R.Tensor((batch, 3, 32, 28), dtype="float32"),
        lv_const: R.Tensor((1, 3, 3, 3, 8), dtype="float32"),
        lv_const_1: R.Tensor((1, 1, 1, 6), dtype="float32"),
        lv1_const: R.Tensor((1, 3, 3, 6, 8), dtype="float32"),
        lv1_const_1: R.Tensor((1, 1, 1, 8), dtype="float32"),
        lv2_const: R.Tensor((1, 8, 16), dtype="float32"),
        lv2_const_1: R.Tensor((10,), dtype="float32"),
    ) -> R.Tuple(R.Tensor((batch, 10), dtype="float32"), R.Tensor((batch, 6, 15, 13), dtype="float32"), R.Tensor((batch, 8, 7, 6), dtype="float32"), R.Tensor((batch, 8), dtype="float32")):
        R.func_attr({"output_structure": "{\"dict\": {\"scores\": 0, \"features\": {\"tuple\": [1, {\"tuple\": [2, 3]}]}}}"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.transpose, (x,), out_ty=R.Tensor((batch, 32, 28, 3), dtype="float32"))
            lv_1 = R.call_tir(cls.fused_conv2d_add_relu, (lv, lv_const, lv_const_1), out_ty=R.Tensor((batch, 15, 13, 6), dtype="float32"))
            lv1 = R.call_tir(cls.fused_conv2d1_add1_relu1, (lv_1, lv1_const, lv1_const_1), out_ty=R.Tensor((batch, 7, 6, 8), dtype="float32"))
            mean = R.call_tir(cls.mean, (lv1,), out_ty=R.Tensor((batch, 8), dtype="float32"))
            lv2 = R.call_tir(cls.fused_matmul_add2, (mean, lv2_const, lv2_const_1), out_ty=R.Tensor((batch, 10), dtype="float32"))
            log_softmax = R.call_tir(cls.log_softmax, (lv2,), out_ty=R.Tensor((batch, 10), dtype="float32"))
            lv5 = R.call_tir(cls.transpose1, (lv_1,), out_ty=R.Tensor((batch, 6, 15, 13), dtype="float32"))
            lv6 = R.call_tir(cls.transpose2, (lv1,), out_ty=R.Tensor((batch, 8, 7, 6), dtype="float32"))
            gv: R.Tuple(R.Tensor((batch, 10), dtype="float32"), R.Tensor((batch, 6, 15, 13), dtype="float32"), R.Tensor((batch, 8, 7, 6), dtype="float32"), R.Tensor((batch, 8), dtype="float32")) = log_softmax, lv5, lv6, mean
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 6f05250569acc7c3ccb5 lv_const: float32[1, 3, 3, 3, 8]
# 1cf2be6097afcc898d8b lv_const_1: float32[1, 1, 1, 6]
# 5653534b873c6289c73c lv1_const: float32[1, 3, 3, 6, 8]
# 609143a30ee363b4c405 lv1_const_1: float32[1, 1, 1, 8]
# acf95bbb5cfbc0e8070b lv2_const: float32[1, 8, 16]
# 093000f80ca3be838620 lv2_const_1: float32[10]
