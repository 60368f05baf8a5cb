# selection, stage tir: the Relax module after legalization
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
    def add(score__2: T.Buffer((batch, T.int64(17), T.int64(1)), "float32"), score_bias: T.Buffer((T.int64(1),), "float32"), T_add: T.Buffer((batch, T.int64(17), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(17), T.int64(1)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(score__2[v_ax0, v_ax1, v_ax2], score_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = score__2[v_ax0, v_ax1, v_ax2] + score_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def broadcast_to(unsqueeze: T.Buffer((batch, T.int64(4), T.int64(1)), "int64"), T_broadcast_to: T.Buffer((batch, T.int64(4), T.int64(6)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(4), T.int64(6)):
            with T.sblock("T_broadcast_to"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(unsqueeze[v_ax0, v_ax1, T.int64(0)])
                T.writes(T_broadcast_to[v_ax0, v_ax1, v_ax2])
                T_broadcast_to[v_ax0, v_ax1, v_ax2] = unsqueeze[v_ax0, v_ax1, T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def cast(squeeze: T.Buffer((batch, T.int64(17)), "float32"), compute: T.Buffer((batch, T.int64(17)), "float64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(17)):
            with T.sblock("compute"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squeeze[v_i0, v_i1])
                T.writes(compute[v_i0, v_i1])
                compute[v_i0, v_i1] = T.Cast("float64", squeeze[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def concatenate(roll__1: T.Buffer((batch, T.int64(1), T.int64(6)), "float32"), roll__2: T.Buffer((batch, T.int64(16), T.int64(6)), "float32"), T_concat: T.Buffer((batch, T.int64(17), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(17), T.int64(6)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(roll__2[v_ax0, v_ax1 - T.int64(1), v_ax2], roll__1[v_ax0, v_ax1, v_ax2])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2])
                T_concat[v_ax0, v_ax1, v_ax2] = T.if_then_else(T.int64(1) <= v_ax1, roll__2[v_ax0, v_ax1 - T.int64(1), v_ax2], roll__1[v_ax0, v_ax1, v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def cumsum(where: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), cumsum: T.Buffer((batch, T.int64(17), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(17), T.int64(6), T.int64(17)):
            with T.sblock("cumsum"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(where[v_i0, v_k, v_i2])
                T.writes(cumsum[v_i0, v_i1, v_i2])
                with T.init():
                    cumsum[v_i0, v_i1, v_i2] = T.float32(0.0)
                cumsum[v_i0, v_i1, v_i2] = cumsum[v_i0, v_i1, v_i2] + T.if_then_else(v_k <= v_i1, where[v_i0, v_k, v_i2], T.float32(0.0))

    @T.prim_func(private=True, s_tir=True)
    def equal(getitem_1__1: T.Buffer((batch, T.int64(17)), "float64"), T_equal: T.Buffer((batch, T.int64(17)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(17)):
            with T.sblock("T_equal"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(getitem_1__1[v_ax0, v_ax1])
                T.writes(T_equal[v_ax0, v_ax1])
                T_equal[v_ax0, v_ax1] = getitem_1__1[v_ax0, v_ax1] == T.float64("inf")

    @T.prim_func(private=True, s_tir=True)
    def expand_dims(getitem_1: T.Buffer((batch, T.int64(4)), "int64"), expand_dims: T.Buffer((batch, T.int64(4), T.int64(1)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(4), T.int64(1)):
            with T.sblock("expand_dims"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(getitem_1[v_i0, v_i1])
                T.writes(expand_dims[v_i0, v_i1, v_i2])
                expand_dims[v_i0, v_i1, v_i2] = getitem_1[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def expand_dims1(squeeze: T.Buffer((batch, T.int64(17)), "float32"), expand_dims: T.Buffer((batch, T.int64(17), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(17), T.int64(1)):
            with T.sblock("expand_dims"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squeeze[v_i0, v_i1])
                T.writes(expand_dims[v_i0, v_i1, v_i2])
                expand_dims[v_i0, v_i1, v_i2] = squeeze[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def flip(gather: T.Buffer((batch, T.int64(4), T.int64(6)), "float32"), T_reverse_sequence: T.Buffer((batch, T.int64(4), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(4), T.int64(6)):
            with T.sblock("T_reverse_sequence"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(gather[v_ax0, T.int64(3) - v_ax1, v_ax2])
                T.writes(T_reverse_sequence[v_ax0, v_ax1, v_ax2])
                T_reverse_sequence[v_ax0, v_ax1, v_ax2] = gather[v_ax0, T.int64(3) - v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def gather(x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), gather__3: T.Buffer((batch, T.int64(4), T.int64(6)), "int64"), T_gather: T.Buffer((batch, T.int64(4), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(4), T.int64(6)):
            with T.sblock("T_gather"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, gather__3[v_ax0, v_ax1, v_ax2], v_ax2], gather__3[v_ax0, v_ax1, v_ax2])
                T.writes(T_gather[v_ax0, v_ax1, v_ax2])
                T_gather[v_ax0, v_ax1, v_ax2] = x[v_ax0, gather__3[v_ax0, v_ax1, v_ax2], v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def gather_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
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
    def greater(abs_1: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), T_greater: T.Buffer((batch, T.int64(17), T.int64(6)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(17), T.int64(6)):
            with T.sblock("T_greater"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(abs_1[v_ax0, v_ax1, v_ax2])
                T.writes(T_greater[v_ax0, v_ax1, v_ax2])
                T_greater[v_ax0, v_ax1, v_ax2] = T.float32(1.0) < abs_1[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def less(unsqueeze_1: T.Buffer((batch, T.int64(17), T.int64(1)), "float32"), T_less: T.Buffer((batch, T.int64(17), T.int64(1)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(17), T.int64(1)):
            with T.sblock("T_less"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(unsqueeze_1[v_ax0, v_ax1, v_ax2])
                T.writes(T_less[v_ax0, v_ax1, v_ax2])
                T_less[v_ax0, v_ax1, v_ax2] = unsqueeze_1[v_ax0, v_ax1, v_ax2] < T.float32(0.0)

    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), score__1: T.Buffer((T.int64(6), T.int64(1)), "float32"), matmul: T.Buffer((batch, T.int64(17), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(17), T.int64(1), T.int64(6)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(x[v_i0, v_i1, v_k], score__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + x[v_i0, v_i1, v_k] * score__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def reshape(expand: T.Buffer((batch, T.int64(4), T.int64(6)), "int64"), T_reshape: T.Buffer(("batch * T.int64(24)",), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(batch * T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(24), ax0)
                T.reads(expand[v_ax0 // T.int64(24) % batch, v_ax0 % T.int64(24) // T.int64(6), v_ax0 % T.int64(6)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = expand[v_ax0 // T.int64(24) % batch, v_ax0 % T.int64(24) // T.int64(6), v_ax0 % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(gather__2: T.Buffer(("batch * T.int64(24)",), "int64"), T_reshape: T.Buffer((batch, T.int64(4), T.int64(6)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(4), T.int64(6)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(gather__2[(v_ax0 * T.int64(24) + v_ax1 * T.int64(6) + v_ax2) % (batch * T.int64(24))])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = gather__2[(v_ax0 * T.int64(24) + v_ax1 * T.int64(6) + v_ax2) % (batch * T.int64(24))]

    @T.prim_func(private=True, s_tir=True)
    def squeeze(score: T.Buffer((batch, T.int64(17), T.int64(1)), "float32"), T_squeeze: T.Buffer((batch, T.int64(17)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(17)):
            with T.sblock("T_squeeze"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(score[v_ax0, v_ax1, T.int64(0)])
                T.writes(T_squeeze[v_ax0, v_ax1])
                T_squeeze[v_ax0, v_ax1] = score[v_ax0, v_ax1, T.int64(0)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(1), T.int64(6)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1 + T.int64(16), v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1 + T.int64(16), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(16), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(16), T.int64(6)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def tir_abs(x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), compute: T.Buffer((batch, T.int64(17), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(17), T.int64(6)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(x[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.fabs(x[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def tir_isnan(getitem_1__1: T.Buffer((batch, T.int64(17)), "float64"), compute: T.Buffer((batch, T.int64(17)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(batch, T.int64(17)):
            with T.sblock("compute"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(getitem_1__1[v_i0, v_i1])
                T.writes(compute[v_i0, v_i1])
                compute[v_i0, v_i1] = T.isnan(getitem_1__1[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def transpose(score_weight: T.Buffer((T.int64(1), T.int64(6)), "float32"), T_transpose: T.Buffer((T.int64(6), T.int64(1)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(6), T.int64(1)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(score_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = score_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def where(getitem_1__3: T.Buffer((batch, T.int64(17)), "bool"), B: T.Buffer((), "float64"), getitem_1__1: T.Buffer((batch, T.int64(17)), "float64"), T_where: T.Buffer((batch, T.int64(17)), "float64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(17)):
            with T.sblock("T_where"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(getitem_1__3[v_ax0, v_ax1], B[()], getitem_1__1[v_ax0, v_ax1])
                T.writes(T_where[v_ax0, v_ax1])
                T_where[v_ax0, v_ax1] = T.Select(T.int64(0) < T.Cast("int64", getitem_1__3[v_ax0, v_ax1]), B[()], getitem_1__1[v_ax0, v_ax1])

    @T.prim_func(private=True, s_tir=True)
    def where1(lt: T.Buffer((batch, T.int64(17), T.int64(1)), "bool"), B: T.Buffer((), "float32"), x: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), T_where: T.Buffer((batch, T.int64(17), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(17), T.int64(6)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(lt[v_ax0, v_ax1, T.int64(0)], B[()], x[v_ax0, v_ax1, v_ax2])
                T.writes(T_where[v_ax0, v_ax1, v_ax2])
                T_where[v_ax0, v_ax1, v_ax2] = T.Select(T.int64(0) < T.Cast("int64", lt[v_ax0, v_ax1, T.int64(0)]), B[()], x[v_ax0, v_ax1, v_ax2])

    @T.prim_func(private=True, s_tir=True)
    def where2(gt: T.Buffer((batch, T.int64(17), T.int64(6)), "bool"), masked_fill: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), roll: T.Buffer((batch, T.int64(17), T.int64(6)), "float32"), T_where: T.Buffer((batch, T.int64(17), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(17), T.int64(6)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(gt[v_ax0, v_ax1, v_ax2], masked_fill[v_ax0, v_ax1, v_ax2], roll[v_ax0, v_ax1, v_ax2])
                T.writes(T_where[v_ax0, v_ax1, v_ax2])
                T_where[v_ax0, v_ax1, v_ax2] = T.Select(T.int64(0) < T.Cast("int64", gt[v_ax0, v_ax1, v_ax2]), masked_fill[v_ax0, v_ax1, v_ax2], roll[v_ax0, v_ax1, v_ax2])

    @R.function
    def main(
        x: R.Tensor((batch, 17, 6), dtype="float32"),
        score_weight: R.Tensor((1, 6), dtype="float32"),
        score_bias: R.Tensor((1,), dtype="float32"),
        getitem_1__5_const: R.Tensor((), dtype="float64"),
    ) -> R.Tuple(R.Tensor((batch, 4, 6), dtype="float32"), R.Tensor((batch, 4), dtype="int64"), R.Tensor((batch, 17, 6), dtype="float32")):
        R.func_attr({"num_input": 1, "output_structure": "{\"tuple\": [0, 1, 2]}"})
        cls = Module
        with R.dataflow():
            score__1 = R.call_tir(cls.transpose, (score_weight,), out_ty=R.Tensor((6, 1), dtype="float32"))
            score__2 = R.call_tir(cls.matmul, (x, score__1), out_ty=R.Tensor((batch, 17, 1), dtype="float32"))
            score = R.call_tir(cls.add, (score__2, score_bias), out_ty=R.Tensor((batch, 17, 1), dtype="float32"))
            squeeze = R.call_tir(cls.squeeze, (score,), out_ty=R.Tensor((batch, 17), dtype="float32"))
            getitem_1__1 = R.call_tir(cls.cast, (squeeze,), out_ty=R.Tensor((batch, 17), dtype="float64"))
            getitem_1__2 = R.call_tir(cls.tir_isnan, (getitem_1__1,), out_ty=R.Tensor((batch, 17), dtype="bool"))
            getitem_1__3 = R.call_tir(cls.equal, (getitem_1__1,), out_ty=R.Tensor((batch, 17), dtype="bool"))
            getitem_1__4 = R.call_tir(cls.where, (getitem_1__3, R.const(169999999999999993883079578865998174333346074304075874502773119193537729178160565864330091787584707988572262467983188919169916105593357174268369962062473635296474636515660464935663040684957844303524367815028553272712298986386310828644513212353921123253311675499856875650512437415429217994623324794855339589632.0, "float64"), getitem_1__1), out_ty=R.Tensor((batch, 17), dtype="float64"))
            getitem_1__5 = R.call_tir(cls.where, (getitem_1__2, getitem_1__5_const, getitem_1__4), out_ty=R.Tensor((batch, 17), dtype="float64"))
            getitem_1: R.Tensor((batch, 4), dtype="int64") = R.topk(getitem_1__5, k=4, axis=1, ret_type="indices", largest=True, dtype="int64")
            unsqueeze = R.call_tir(cls.expand_dims, (getitem_1,), out_ty=R.Tensor((batch, 4, 1), dtype="int64"))
            expand = R.call_tir(cls.broadcast_to, (unsqueeze,), out_ty=R.Tensor((batch, 4, 6), dtype="int64"))
            gather__1 = R.call_tir(cls.reshape, (expand,), out_ty=R.Tensor((batch * 24,), dtype="int64"))
            gather__2 = R.call_tir(cls.gather_at, (gather__1, 17), out_ty=R.Tensor((batch * 24,), dtype="int64"))
            gather__3 = R.call_tir(cls.reshape1, (gather__2,), out_ty=R.Tensor((batch, 4, 6), dtype="int64"))
            gather = R.call_tir(cls.gather, (x, gather__3), out_ty=R.Tensor((batch, 4, 6), dtype="float32"))
            unsqueeze_1 = R.call_tir(cls.expand_dims1, (squeeze,), out_ty=R.Tensor((batch, 17, 1), dtype="float32"))
            lt = R.call_tir(cls.less, (unsqueeze_1,), out_ty=R.Tensor((batch, 17, 1), dtype="bool"))
            masked_fill = R.call_tir(cls.where1, (lt, R.const(0.25, "float32"), x), out_ty=R.Tensor((batch, 17, 6), dtype="float32"))
            flip = R.call_tir(cls.flip, (gather,), out_ty=R.Tensor((batch, 4, 6), dtype="float32"))
            abs_1 = R.call_tir(cls.tir_abs, (x,), out_ty=R.Tensor((batch, 17, 6), dtype="float32"))
            gt = R.call_tir(cls.greater, (abs_1,), out_ty=R.Tensor((batch, 17, 6), dtype="bool"))
            roll__1 = R.call_tir(cls.strided_slice, (x,), out_ty=R.Tensor((batch, 1, 6), dtype="float32"))
            roll__2 = R.call_tir(cls.strided_slice1, (x,), out_ty=R.Tensor((batch, 16, 6), dtype="float32"))
            roll = R.call_tir(cls.concatenate, (roll__1, roll__2), out_ty=R.Tensor((batch, 17, 6), dtype="float32"))
            where = R.call_tir(cls.where2, (gt, masked_fill, roll), out_ty=R.Tensor((batch, 17, 6), dtype="float32"))
            cumsum = R.call_tir(cls.cumsum, (where,), out_ty=R.Tensor((batch, 17, 6), dtype="float32"))
            gv: R.Tuple(R.Tensor((batch, 4, 6), dtype="float32"), R.Tensor((batch, 4), dtype="int64"), R.Tensor((batch, 17, 6), dtype="float32")) = flip, getitem_1, cumsum
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# d6bca101b914996ab1ba score_weight: float32[1, 6]
# 429cd03f4214f885a5ad score_bias: float32[1] = 0.08006258308887482
# 9401b39aedb9c9cc36fe getitem_1__5_const: float64[] = inf
