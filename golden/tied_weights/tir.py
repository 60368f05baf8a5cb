# tied_weights, stage tir: the Relax module after legalization
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
    def add(layer__2: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), layer_bias: T.Buffer((T.int64(18),), "float32"), T_add: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(11), T.int64(18)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(layer__2[v_ax0, v_ax1, v_ax2], layer_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = layer__2[v_ax0, v_ax1, v_ax2] + layer_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add1(head__2: T.Buffer((batch, T.int64(11), T.int64(40)), "float32"), head_bias: T.Buffer((T.int64(40),), "float32"), T_add: T.Buffer((batch, T.int64(11), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(11), T.int64(40)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(head__2[v_ax0, v_ax1, v_ax2], head_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = head__2[v_ax0, v_ax1, v_ax2] + head_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
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
    def full(T_full: T.Buffer((T.int64(18),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(18)):
            with T.sblock("T_full"):
                v_ax0 = T.axis.spatial(T.int64(18), ax0)
                T.reads()
                T.writes(T_full[v_ax0])
                T_full[v_ax0] = T.float32(1.0)

    @T.prim_func(private=True, s_tir=True)
    def full1(T_full: T.Buffer((T.int64(18),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(18)):
            with T.sblock("T_full"):
                v_ax0 = T.axis.spatial(T.int64(18), ax0)
                T.reads()
                T.writes(T_full[v_ax0])
                T_full[v_ax0] = T.float32(0.0)

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(layer_1: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), layer_norm__1: T.Buffer((T.int64(18),), "float32"), layer_norm__2: T.Buffer((T.int64(18),), "float32"), layer_norm: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"tirx.noalias": True})
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
        for i0, i1, i2, k in T.grid(batch, T.int64(11), T.int64(16), T.int64(1)):
            with T.sblock("lanes_mean"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(layer_1[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_mean[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + layer_1[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(8)):
            with T.sblock("mean_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(mean_8[v_i0, v_i1, v_i2])
                mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(4)):
            with T.sblock("mean_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(mean_4[v_i0, v_i1, v_i2])
                mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(2)):
            with T.sblock("mean_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(mean_2[v_i0, v_i1, v_i2])
                mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(11)):
            with T.sblock("row_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_mean[v_i0, v_i1])
                row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(11), T.int64(2)):
            with T.sblock("tail_mean"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(layer_1[v_i0, v_i1, v_rest + T.int64(16)])
                T.writes(tail_mean[v_i0, v_i1])
                with T.init():
                    tail_mean[v_i0, v_i1] = T.float32(0.0)
                tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + layer_1[v_i0, v_i1, v_rest + T.int64(16)]
        for i0, i1 in T.grid(batch, T.int64(11)):
            with T.sblock("all_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_mean[v_i0, v_i1], tail_mean[v_i0, v_i1])
                T.writes(all_mean[v_i0, v_i1])
                all_mean[v_i0, v_i1] = row_mean[v_i0, v_i1] + tail_mean[v_i0, v_i1]
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(18)):
            with T.sblock("row_centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(layer_1[v_i0, v_i1, v_i2], all_mean[v_i0, v_i1])
                T.writes(row_centred[v_i0, v_i1, v_i2])
                row_centred[v_i0, v_i1, v_i2] = layer_1[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(18.0)
        for i0, i1, i2, k in T.grid(batch, T.int64(11), T.int64(16), T.int64(1)):
            with T.sblock("lanes_squares"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_squares[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_squares[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_squares[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(8)):
            with T.sblock("squares_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_squares[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(squares_8[v_i0, v_i1, v_i2])
                squares_8[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + lanes_squares[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(4)):
            with T.sblock("squares_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squares_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(squares_4[v_i0, v_i1, v_i2])
                squares_4[v_i0, v_i1, v_i2] = squares_8[v_i0, v_i1, v_i2] + squares_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(2)):
            with T.sblock("squares_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squares_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(squares_2[v_i0, v_i1, v_i2])
                squares_2[v_i0, v_i1, v_i2] = squares_4[v_i0, v_i1, v_i2] + squares_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(11)):
            with T.sblock("row_squares"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_squares[v_i0, v_i1])
                row_squares[v_i0, v_i1] = squares_2[v_i0, v_i1, T.int64(0)] + squares_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(11), T.int64(2)):
            with T.sblock("tail_squares"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(row_centred[v_i0, v_i1, v_rest + T.int64(16)])
                T.writes(tail_squares[v_i0, v_i1])
                with T.init():
                    tail_squares[v_i0, v_i1] = T.float32(0.0)
                tail_squares[v_i0, v_i1] = tail_squares[v_i0, v_i1] + row_centred[v_i0, v_i1, v_rest + T.int64(16)] * row_centred[v_i0, v_i1, v_rest + T.int64(16)]
        for i0, i1 in T.grid(batch, T.int64(11)):
            with T.sblock("all_squares"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_squares[v_i0, v_i1], tail_squares[v_i0, v_i1])
                T.writes(all_squares[v_i0, v_i1])
                all_squares[v_i0, v_i1] = row_squares[v_i0, v_i1] + tail_squares[v_i0, v_i1]
        for i0, i1 in T.grid(batch, T.int64(11)):
            with T.sblock("row_inverse"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(all_squares[v_i0, v_i1])
                T.writes(row_inverse[v_i0, v_i1])
                row_inverse[v_i0, v_i1] = T.float32(1.0) / T.sqrt(all_squares[v_i0, v_i1] / T.float32(18.0) + T.float32(1.0000000000000001e-05))
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(18)):
            with T.sblock("layer_norm"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_centred[v_i0, v_i1, v_i2], row_inverse[v_i0, v_i1], layer_norm__1[v_i2], layer_norm__2[v_i2])
                T.writes(layer_norm[v_i0, v_i1, v_i2])
                layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * layer_norm__1[v_i2] + layer_norm__2[v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul(embed: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), layer__1: T.Buffer((T.int64(18), T.int64(18)), "float32"), matmul: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(11), T.int64(18), T.int64(18)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(embed[v_i0, v_i1, v_k], layer__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + embed[v_i0, v_i1, v_k] * layer__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(layer_norm: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), head__1: T.Buffer((T.int64(18), T.int64(40)), "float32"), matmul: T.Buffer((batch, T.int64(11), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(11), T.int64(40), T.int64(18)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(layer_norm[v_i0, v_i1, v_k], head__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + layer_norm[v_i0, v_i1, v_k] * head__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def relu(layer: T.Buffer((batch, T.int64(11), T.int64(18)), "float32"), relu: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2 in T.grid(batch, T.int64(11), T.int64(18)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(layer[v_i0, v_i1, v_i2])
                T.writes(relu[v_i0, v_i1, v_i2])
                relu[v_i0, v_i1, v_i2] = T.max(T.float32(0.0), layer[v_i0, v_i1, v_i2])

    @T.prim_func(private=True, s_tir=True)
    def reshape(tokens: T.Buffer((batch, T.int64(11)), "int64"), T_reshape: T.Buffer(("batch * T.int64(11)",), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(batch * T.int64(11)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(11), ax0)
                T.reads(tokens[v_ax0 // T.int64(11) % batch, v_ax0 % T.int64(11)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = tokens[v_ax0 // T.int64(11) % batch, v_ax0 % T.int64(11)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(embed__2: T.Buffer(("batch * T.int64(11)",), "int64"), T_reshape: T.Buffer((batch, T.int64(11)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(11)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(embed__2[(v_ax0 * T.int64(11) + v_ax1) % (batch * T.int64(11))])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = embed__2[(v_ax0 * T.int64(11) + v_ax1) % (batch * T.int64(11))]

    @T.prim_func(private=True, s_tir=True)
    def take(embed_weight: T.Buffer((T.int64(40), T.int64(18)), "float32"), embed__3: T.Buffer((batch, T.int64(11)), "int64"), T_take: T.Buffer((batch, T.int64(11), T.int64(18)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(11), T.int64(18)):
            with T.sblock("T_take"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(embed_weight[T.min(T.max(T.int64(0), embed__3[v_ax0, v_ax1]), T.int64(39)), v_ax2], embed__3[v_ax0, v_ax1])
                T.writes(T_take[v_ax0, v_ax1, v_ax2])
                T_take[v_ax0, v_ax1, v_ax2] = embed_weight[T.min(T.max(T.int64(0), embed__3[v_ax0, v_ax1]), T.int64(39)), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose(layer_weight: T.Buffer((T.int64(18), T.int64(18)), "float32"), T_transpose: T.Buffer((T.int64(18), T.int64(18)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(18), T.int64(18)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(layer_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = layer_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(embed_weight: T.Buffer((T.int64(40), T.int64(18)), "float32"), T_transpose: T.Buffer((T.int64(18), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(18), T.int64(40)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(embed_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = embed_weight[v_ax1, v_ax0]

    @R.function
    def main(
        tokens: R.Tensor((batch, 11), dtype="int64"),
        embed_weight: R.Tensor((40, 18), dtype="float32"),
        layer_weight: R.Tensor((18, 18), dtype="float32"),
        layer_bias: R.Tensor((18,), dtype="float32"),
        head_bias: R.Tensor((40,), dtype="float32"),
    ) -> R.Tensor((batch, 11, 40), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            embed__1 = R.call_tir(cls.reshape, (tokens,), out_ty=R.Tensor((batch * 11,), dtype="int64"))
            embed__2 = R.call_tir(cls.embedding_at, (embed__1, 40), out_ty=R.Tensor((batch * 11,), dtype="int64"))
            embed__3 = R.call_tir(cls.reshape1, (embed__2,), out_ty=R.Tensor((batch, 11), dtype="int64"))
            embed = R.call_tir(cls.take, (embed_weight, embed__3), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            layer__1 = R.call_tir(cls.transpose, (layer_weight,), out_ty=R.Tensor((18, 18), dtype="float32"))
            layer__2 = R.call_tir(cls.matmul, (embed, layer__1), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            layer = R.call_tir(cls.add, (layer__2, layer_bias), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            relu = R.call_tir(cls.relu, (layer,), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            layer_1__1 = R.call_tir(cls.transpose, (layer_weight,), out_ty=R.Tensor((18, 18), dtype="float32"))
            layer_1__2 = R.call_tir(cls.matmul, (relu, layer_1__1), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            layer_1 = R.call_tir(cls.add, (layer_1__2, layer_bias), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            layer_norm__1 = R.call_tir(cls.full, R.tuple(), out_ty=R.Tensor((18,), dtype="float32"))
            layer_norm__2 = R.call_tir(cls.full1, R.tuple(), out_ty=R.Tensor((18,), dtype="float32"))
            layer_norm = R.call_tir(cls.layer_norm, (layer_1, layer_norm__1, layer_norm__2), out_ty=R.Tensor((batch, 11, 18), dtype="float32"))
            head__1 = R.call_tir(cls.transpose1, (embed_weight,), out_ty=R.Tensor((18, 40), dtype="float32"))
            head__2 = R.call_tir(cls.matmul1, (layer_norm, head__1), out_ty=R.Tensor((batch, 11, 40), dtype="float32"))
            head = R.call_tir(cls.add1, (head__2, head_bias), out_ty=R.Tensor((batch, 11, 40), dtype="float32"))
            gv: R.Tensor((batch, 11, 40), dtype="float32") = head
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 10d6ef7b06d78e87bb33 embed_weight: float32[40, 18]
# 26aca447a74cb70fd765 layer_weight: float32[18, 18]
# bc124a7b3d88b39b5d33 layer_bias: float32[18]
# 3e25bc2cf9df292fc9d9 head_bias: float32[40]
