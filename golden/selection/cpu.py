# selection, stage cpu: the module after the compiler's passes for the CPU
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from typing import TypeVar
# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis
# from tvm.script import relax as R

batch = TypeVar("batch")
n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def flip(gather: T.Buffer((batch, T.int64(4), T.int64(6)), "float32"), T_reverse_sequence: T.Buffer((batch, T.int64(4), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch * T.int64(4)):
            for ax2 in range(T.int64(6)):
                with T.sblock("T_reverse_sequence"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(4))
                    v_ax1 = T.axis.spatial(T.int64(4), ax0_ax1_fused % T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(6), ax2)
                    T.reads(gather[v_ax0, T.int64(3) - v_ax1, v_ax2])
                    T.writes(T_reverse_sequence[v_ax0, v_ax1, v_ax2])
                    T_reverse_sequence[v_ax0, v_ax1, v_ax2] = gather[v_ax0, T.int64(3) - v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def fused_cast_tir_isnan_equal_where_where(squeeze: T.Buffer((batch, T.int64(17)), "float32"), param_0: T.Buffer((), "float64"), param_1: T.Buffer((), "float64"), T_where_intermediate_1: T.Buffer((batch, T.int64(17)), "float64")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(17)):
                with T.sblock("T_where1"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(squeeze[v_ax0, v_ax1], param_1[()], param_0[()])
                    T.writes(T_where_intermediate_1[v_ax0, v_ax1])
                    T_where_intermediate_1[v_ax0, v_ax1] = T.Select(T.int64(0) < T.Cast("int64", T.isnan(T.Cast("float64", squeeze[v_ax0, v_ax1]))), param_1[()], T.Select(T.int64(0) < T.Cast("int64", T.Cast("float64", squeeze[v_ax0, v_ax1]) == T.float64("inf")), param_0[()], T.Cast("float64", squeeze[v_ax0, v_ax1])))

    @T.prim_func(private=True, s_tir=True)
    def fused_expand_dims1_less_where1_tir_abs_greater_where2_cumsum(squeeze: T.Buffer((batch, T.int64(17)), "float32"), param_0: T.Buffer((), "float32"), x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), roll: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), cumsum_intermediate: T.Buffer((batch, T.int64(17), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(batch * T.int64(102)):
            for k in range(T.int64(17)):
                with T.sblock("cumsum"):
                    v_i0 = T.axis.spatial(batch, i0_i1_i2_fused // T.int64(102))
                    v_i1 = T.axis.spatial(T.int64(17), i0_i1_i2_fused % T.int64(102) // T.int64(6))
                    v_i2 = T.axis.spatial(T.int64(6), i0_i1_i2_fused % T.int64(6))
                    v_k = T.axis.reduce(T.int64(17), k)
                    T.reads(x[v_i0, v_k, v_i2], squeeze[v_i0, v_k], param_0[()], roll[v_i0, v_k, v_i2])
                    T.writes(cumsum_intermediate[v_i0, v_i1, v_i2])
                    with T.init():
                        cumsum_intermediate[v_i0, v_i1, v_i2] = T.float32(0.0)
                    cumsum_intermediate[v_i0, v_i1, v_i2] = cumsum_intermediate[v_i0, v_i1, v_i2] + T.if_then_else(v_k <= v_i1, T.Select(T.int64(0) < T.Cast("int64", T.float32(1.0) < T.fabs(x[v_i0, v_k, v_i2])), T.Select(T.int64(0) < T.Cast("int64", squeeze[v_i0, v_k] < T.float32(0.0)), param_0[()], x[v_i0, v_k, v_i2]), roll[v_i0, v_k, v_i2]), T.float32(0.0))

    @T.prim_func(private=True, s_tir=True)
    def fused_expand_dims_broadcast_to(getitem_1: T.Buffer((batch, T.int64(4)), "int64"), T_broadcast_to_intermediate: T.Buffer((batch, T.int64(4), T.int64(6)), "int64")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch * T.int64(4)):
            for ax2 in range(T.int64(6)):
                with T.sblock("T_broadcast_to"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(4))
                    v_ax1 = T.axis.spatial(T.int64(4), ax0_ax1_fused % T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(6), ax2)
                    T.reads(getitem_1[v_ax0, v_ax1])
                    T.writes(T_broadcast_to_intermediate[v_ax0, v_ax1, v_ax2])
                    T_broadcast_to_intermediate[v_ax0, v_ax1, v_ax2] = getitem_1[v_ax0, v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def fused_matmul_add(x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(1), T.int64(6), T.int64(8)), "float32"), param_1: T.Buffer((T.int64(1),), "float32"), T_add_intermediate: T.Buffer((batch, T.int64(17), T.int64(1)), "float32")):
        T.func_attr({"schedule_rule": "contraction/units", "tirx.noalias": True})
        # with T.sblock("root"):
        contraction_local = T.sblock_alloc_buffer((batch, T.int64(17), T.int64(8)), scope="local")
        for i0_0, i1_0, i2_0 in T.grid(batch, T.int64(17), T.int64(1)):
            for i0_1_init in T.unroll(T.int64(1)):
                for i1_1_init in T.unroll(T.int64(1)):
                    for i2_1_init in T.vectorized(T.int64(8)):
                        with T.sblock("contraction_init"):
                            v_i0 = T.axis.spatial(batch, i0_0 + i0_1_init)
                            v_i1 = T.axis.spatial(T.int64(17), i1_0 + i1_1_init)
                            v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1_init)
                            T.reads()
                            T.writes(contraction_local[v_i0, v_i1, v_i2])
                            contraction_local[v_i0, v_i1, v_i2] = T.float32(0.0)
            for k in range(T.int64(6)):
                for i0_1 in T.unroll(T.int64(1)):
                    for i1_1 in T.unroll(T.int64(1)):
                        for i2_1 in T.vectorized(T.int64(8)):
                            with T.sblock("contraction_update"):
                                v_i0 = T.axis.spatial(batch, i0_0 + i0_1)
                                v_i1 = T.axis.spatial(T.int64(17), i1_0 + i1_1)
                                v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(8) + i2_1)
                                v_k = T.axis.reduce(T.int64(6), k)
                                T.reads(contraction_local[v_i0, v_i1, v_i2], x[v_i0, v_i1, v_k], param_0[v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)])
                                T.writes(contraction_local[v_i0, v_i1, v_i2])
                                contraction_local[v_i0, v_i1, v_i2] = contraction_local[v_i0, v_i1, v_i2] + x[v_i0, v_i1, v_k] * param_0[v_i2 // T.int64(8), v_k, v_i2 % T.int64(8)]
            for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(1), T.int64(1)):
                for ax3 in T.vectorized(T.int64(1)):
                    with T.sblock("T_add"):
                        v0 = T.axis.spatial(batch, i0_0 + ax0)
                        v1 = T.axis.spatial(T.int64(17), i1_0 + ax1)
                        v2, v3 = T.axis.remap("SS", [ax2, ax3])
                        T.reads(contraction_local[v0, v1, v2], param_1[v2])
                        T.writes(T_add_intermediate[v0, v1, v2])
                        T_add_intermediate[v0, v1, v2] = contraction_local[v0, v1, v2] + param_1[v2]

    @T.prim_func(private=True, s_tir=True)
    def fused_strided_slice_strided_slice1_concatenate(x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), T_concat_intermediate: T.Buffer((batch, T.int64(17), T.int64(6)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(batch):
            for i1, i2 in T.grid(T.int64(1), T.int64(6)):
                with T.sblock("T_concat_0"):
                    v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [i0, i1, i2])
                    T.reads(x[v_ax0, T.int64(16), v_ax2])
                    T.writes(T_concat_intermediate[v_ax0, T.int64(0), v_ax2])
                    T_concat_intermediate[v_ax0, T.int64(0), v_ax2] = x[v_ax0, T.int64(16), v_ax2]
            for i1, i2 in T.grid(T.int64(16), T.int64(6)):
                with T.sblock("T_concat_1"):
                    v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [i0, i1, i2])
                    T.reads(x[v_ax0, v_ax1, v_ax2])
                    T.writes(T_concat_intermediate[v_ax0, v_ax1 + T.int64(1), v_ax2])
                    T_concat_intermediate[v_ax0, v_ax1 + T.int64(1), v_ax2] = x[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def gather(x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), gather__3: T.Buffer((batch, T.int64(4), T.int64(6)), "int64"), T_gather: T.Buffer((batch, T.int64(4), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch * T.int64(4)):
            for ax2 in range(T.int64(6)):
                with T.sblock("T_gather"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(4))
                    v_ax1 = T.axis.spatial(T.int64(4), ax0_ax1_fused % T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(6), ax2)
                    T.reads(x[v_ax0, gather__3[v_ax0, v_ax1, v_ax2], v_ax2], gather__3[v_ax0, v_ax1, v_ax2])
                    T.writes(T_gather[v_ax0, v_ax1, v_ax2])
                    T_gather[v_ax0, v_ax1, v_ax2] = x[v_ax0, gather__3[v_ax0, v_ax1, v_ax2], v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def gather_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"op_pattern": 8})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["gather: an index is out of range: the axis has size 17, so it must be at least 0 and less than 17"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def reshape(expand: T.Buffer((batch, T.int64(4), T.int64(6)), "int64"), T_reshape: T.Buffer(("batch * T.int64(24)",), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch * T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(24), ax0)
                T.reads(expand[v_ax0 // T.int64(24) % batch, v_ax0 % T.int64(24) // T.int64(6), v_ax0 % T.int64(6)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = expand[v_ax0 // T.int64(24) % batch, v_ax0 % T.int64(24) // T.int64(6), v_ax0 % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(gather__2: T.Buffer(("batch * T.int64(24)",), "int64"), T_reshape: T.Buffer((batch, T.int64(4), T.int64(6)), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(batch * T.int64(4)):
            for ax2 in range(T.int64(6)):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(batch, ax0_ax1_fused // T.int64(4))
                    v_ax1 = T.axis.spatial(T.int64(4), ax0_ax1_fused % T.int64(4))
                    v_ax2 = T.axis.spatial(T.int64(6), ax2)
                    T.reads(gather__2[(v_ax0 * T.int64(24) + v_ax1 * T.int64(6) + v_ax2) % (batch * T.int64(24))])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = gather__2[(v_ax0 * T.int64(24) + v_ax1 * T.int64(6) + v_ax2) % (batch * T.int64(24))]

    @T.prim_func(private=True, s_tir=True)
    def squeeze(score: T.Buffer((batch, T.int64(17), T.int64(1)), "float32"), T_squeeze: T.Buffer((batch, T.int64(17)), "float32")):
        T.func_attr({"op_pattern": 1, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(batch):
            for ax1 in range(T.int64(17)):
                with T.sblock("T_squeeze"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    T.reads(score[v_ax0, v_ax1, T.int64(0)])
                    T.writes(T_squeeze[v_ax0, v_ax1])
                    T_squeeze[v_ax0, v_ax1] = score[v_ax0, v_ax1, T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def topk(data_buf: T.Buffer((batch, T.int64(17)), "float64", align=8), indices_buf: T.Buffer((batch, T.int64(4)), "int64", align=8)):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        with T.sblock("topk_cpu"):
            T.reads()
            T.writes()
            T.call_packed("tvm.contrib.sort.topk", T.tvm_stack_make_array(data_buf.data, T.tvm_stack_make_shape(batch, T.int64(17)), 0, 2, T.float64(0.0), T.int64(0)), T.tvm_stack_make_array(indices_buf.data, T.tvm_stack_make_shape(batch, 4), 0, 2, T.int64(0), T.int64(0)), 4, 1, "indices", T.bool(False))

    @R.function
    def main(
        x: R.Tensor((batch, 17, 6), dtype="float32"),
        lv_const: R.Tensor((1, 6, 8), dtype="float32"),
        lv_const_1: R.Tensor((1,), dtype="float32"),
        lv1_const: R.Tensor((), dtype="float64"),
    ) -> R.Tuple(R.Tensor((batch, 4, 6), dtype="float32"), R.Tensor((batch, 4), dtype="int64"), R.Tensor((batch, 17, 6), dtype="float32")):
        R.func_attr({"output_structure": "{\"tuple\": [0, 1, 2]}"})
        cls = Module
        with R.dataflow():
            lv = R.call_tir(cls.fused_matmul_add, (x, lv_const, lv_const_1), out_ty=R.Tensor((batch, 17, 1), dtype="float32"))
            squeeze = R.call_tir(cls.squeeze, (lv,), out_ty=R.Tensor((batch, 17), dtype="float32"))
            lv1 = R.call_tir(cls.fused_cast_tir_isnan_equal_where_where, (squeeze, R.const(169999999999999993883079578865998174333346074304075874502773119193537729178160565864330091787584707988572262467983188919169916105593357174268369962062473635296474636515660464935663040684957844303524367815028553272712298986386310828644513212353921123253311675499856875650512437415429217994623324794855339589632.0, "float64"), lv1_const), out_ty=R.Tensor((batch, 17), dtype="float64"))
            getitem_1 = R.call_tir(cls.topk, (lv1,), out_ty=R.Tensor((batch, 4), dtype="int64"))
            lv2 = R.call_tir(cls.fused_expand_dims_broadcast_to, (getitem_1,), out_ty=R.Tensor((batch, 4, 6), dtype="int64"))
            gather__1 = R.call_tir(cls.reshape, (lv2,), out_ty=R.Tensor((batch * 24,), dtype="int64"))
            gather__2 = R.call_tir(cls.gather_at, (gather__1, 17), out_ty=R.Tensor((batch * 24,), dtype="int64"))
            gather__3 = R.call_tir(cls.reshape1, (gather__2,), out_ty=R.Tensor((batch, 4, 6), dtype="int64"))
            gather = R.call_tir(cls.gather, (x, gather__3), out_ty=R.Tensor((batch, 4, 6), dtype="float32"))
            lv3 = R.call_tir(cls.fused_strided_slice_strided_slice1_concatenate, (x,), out_ty=R.Tensor((batch, 17, 6), dtype="float32"))
            lv4 = R.call_tir(cls.fused_expand_dims1_less_where1_tir_abs_greater_where2_cumsum, (squeeze, R.const(0.25, "float32"), x, lv3), out_ty=R.Tensor((batch, 17, 6), dtype="float32"))
            flip = R.call_tir(cls.flip, (gather,), out_ty=R.Tensor((batch, 4, 6), dtype="float32"))
            gv: R.Tuple(R.Tensor((batch, 4, 6), dtype="float32"), R.Tensor((batch, 4), dtype="int64"), R.Tensor((batch, 17, 6), dtype="float32")) = flip, getitem_1, lv4
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 380a5baa7264ab36f0d5 lv_const: float32[1, 6, 8]
# 429cd03f4214f885a5ad lv_const_1: float32[1] = 0.08006258308887482
# 9401b39aedb9c9cc36fe lv1_const: float64[] = inf
