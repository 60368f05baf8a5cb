# selection, stage relax: the Relax module imported from the graph
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
    def gather_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        T.func_attr({"tirx.noalias": True})
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["gather: gather: an index is out of range: the axis has size 17, so it must be at least 0 and less than 17"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @R.function
    def main(
        x: R.Tensor((batch, 17, 6), dtype="float32"),
        score_weight: R.Tensor((1, 6), dtype="float32"),
        score_bias: R.Tensor((1,), dtype="float32"),
        getitem_1__3_const: R.Tensor((), dtype="float64"),
    ) -> R.Tuple(R.Tensor((batch, 4, 6), dtype="float32"), R.Tensor((batch, 4), dtype="int64"), R.Tensor((batch, 17, 6), dtype="float32")):
        R.func_attr({"num_input": 1, "output_structure": "{\"tuple\": [0, 1, 2]}"})
        cls = Module
        with R.dataflow():
            score__1: R.Tensor((6, 1), dtype="float32") = R.permute_dims(score_weight, axes=None)
            score__2: R.Tensor((batch, 17, 1), dtype="float32") = R.matmul(x, score__1, out_dtype=None)
            score: R.Tensor((batch, 17, 1), dtype="float32") = R.add(score__2, score_bias)
            squeeze: R.Tensor((batch, 17), dtype="float32") = R.squeeze(score, axis=[2])
            getitem_1__1: R.Tensor((batch, 17), dtype="float64") = R.astype(squeeze, dtype="float64")
            getitem_1__2: R.Tensor((batch, 17), dtype="bool") = R.isnan(getitem_1__1)
            getitem_1__3: R.Tensor((batch, 17), dtype="bool") = R.equal(getitem_1__1, getitem_1__3_const)
            getitem_1__4: R.Tensor((batch, 17), dtype="float64") = R.where(getitem_1__3,
                R.const(169999999999999993883079578865998174333346074304075874502773119193537729178160565864330091787584707988572262467983188919169916105593357174268369962062473635296474636515660464935663040684957844303524367815028553272712298986386310828644513212353921123253311675499856875650512437415429217994623324794855339589632.0,
                    "float64"), getitem_1__1)
            getitem_1__5: R.Tensor((batch, 17), dtype="float64") = R.where(getitem_1__2, getitem_1__3_const, getitem_1__4)
            getitem_1: R.Tensor((batch, 4), dtype="int64") = R.topk(getitem_1__5, k=4, axis=1, ret_type="indices", largest=True, dtype="int64")
            unsqueeze: R.Tensor((batch, 4, 1), dtype="int64") = R.expand_dims(getitem_1, axis=[2])
            expand: R.Tensor((batch, 4, 6), dtype="int64") = R.broadcast_to(unsqueeze, R.shape([batch, 4, 6]))
            gather__1: R.Tensor((batch * 24,), dtype="int64") = R.reshape(expand, R.shape([batch * 24]))
            gather__2 = R.call_tir(cls.gather_at, (gather__1, 17), out_ty=R.Tensor((batch * 24,), dtype="int64"))
            gather__3: R.Tensor((batch, 4, 6), dtype="int64") = R.reshape(gather__2, R.shape([batch, 4, 6]))
            gather: R.Tensor((batch, 4, 6), dtype="float32") = R.gather_elements(x, gather__3, axis=1)
            unsqueeze_1: R.Tensor((batch, 17, 1), dtype="float32") = R.expand_dims(squeeze, axis=[2])
            lt: R.Tensor((batch, 17, 1), dtype="bool") = R.less(unsqueeze_1, R.const(0.0, "float32"))
            masked_fill: R.Tensor((batch, 17, 6), dtype="float32") = R.where(lt, R.const(0.25, "float32"), x)
            flip: R.Tensor((batch, 4, 6), dtype="float32") = R.flip(gather, axis=1)
            abs_1: R.Tensor((batch, 17, 6), dtype="float32") = R.abs(x)
            gt: R.Tensor((batch, 17, 6), dtype="bool") = R.greater(abs_1, R.const(1.0, "float32"))
            roll__1: R.Tensor((batch, 1, 6), dtype="float32") = R.strided_slice(x, (1,), (16,), (17,), assume_inbound=False)
            roll__2: R.Tensor((batch, 16, 6), dtype="float32") = R.strided_slice(x, (1,), (0,), (16,), assume_inbound=False)
            roll: R.Tensor((batch, 17, 6), dtype="float32") = R.concat((roll__1, roll__2), axis=1)
            where: R.Tensor((batch, 17, 6), dtype="float32") = R.where(gt, masked_fill, roll)
            cumsum: R.Tensor((batch, 17, 6), dtype="float32") = R.cumsum(where, axis=1, dtype=None, exclusive=False)
            gv: R.Tuple(R.Tensor((batch, 4, 6), dtype="float32"), R.Tensor((batch, 4), dtype="int64"), R.Tensor((batch, 17, 6), dtype="float32")) = flip, getitem_1, cumsum
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# d6bca101b914996ab1ba score_weight: float32[1, 6]
# 429cd03f4214f885a5ad score_bias: float32[1] = 0.08006258308887482
# 9401b39aedb9c9cc36fe getitem_1__3_const: float64[] = inf
