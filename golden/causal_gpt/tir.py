# causal_gpt, stage tir: the Relax module after legalization
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
    def add(token: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), position: T.Buffer((T.int64(12), T.int64(24)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(token[v_ax0, v_ax1, v_ax2], position[v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = token[v_ax0, v_ax1, v_ax2] + position[v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add1(blocks_0_qkv__2: T.Buffer((batch, T.int64(12), T.int64(72)), "float32"), blocks_0_qkv_bias: T.Buffer((T.int64(72),), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(72)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(72)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_qkv__2[v_ax0, v_ax1, v_ax2], blocks_0_qkv_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = blocks_0_qkv__2[v_ax0, v_ax1, v_ax2] + blocks_0_qkv_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add2(blocks_0_out__2: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), blocks_0_out_bias: T.Buffer((T.int64(24),), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_out__2[v_ax0, v_ax1, v_ax2], blocks_0_out_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = blocks_0_out__2[v_ax0, v_ax1, v_ax2] + blocks_0_out_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add3(add: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), blocks_0_out: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(add[v_ax0, v_ax1, v_ax2], blocks_0_out[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = add[v_ax0, v_ax1, v_ax2] + blocks_0_out[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add4(blocks_0_feed_0__2: T.Buffer((batch, T.int64(12), T.int64(96)), "float32"), blocks_0_feed_0_bias: T.Buffer((T.int64(96),), "float32"), T_add: T.Buffer((batch, T.int64(12), T.int64(96)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(96)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_feed_0__2[v_ax0, v_ax1, v_ax2], blocks_0_feed_0_bias[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = blocks_0_feed_0__2[v_ax0, v_ax1, v_ax2] + blocks_0_feed_0_bias[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embedding: an index is out of range: the axis has size 50, so it must be at least 0 and less than 50"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def embedding_at1(index: T.Buffer((n,), "int64"), size: T.int64, out: T.Buffer((n,), "int64")):
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(index[i] < T.int64(0) or index[i] >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embedding: an index is out of range: the axis has size 12, so it must be at least 0 and less than 12"])
            for i in range(n):
                out[i] = index[i] + T.Select(index[i] < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def gelu(blocks_0_feed_0: T.Buffer((batch, T.int64(12), T.int64(96)), "float32"), T_multiply: T.Buffer((batch, T.int64(12), T.int64(96)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_multiply_1 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(96)))
        compute = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(96)))
        T_multiply_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(96)))
        T_add = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(96)))
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(96)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_feed_0[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_1[v_ax0, v_ax1, v_ax2])
                T_multiply_1[v_ax0, v_ax1, v_ax2] = blocks_0_feed_0[v_ax0, v_ax1, v_ax2] * T.float32(0.70710678118654757)
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(96)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(T_multiply_1[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.erf(T_multiply_1[v_i0, v_i1, v_i2])
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(96)):
            with T.sblock("T_multiply_1"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(compute[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T_multiply_2[v_ax0, v_ax1, v_ax2] = compute[v_ax0, v_ax1, v_ax2] * T.float32(0.5)
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(96)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_multiply_2[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = T.float32(0.5) + T_multiply_2[v_ax0, v_ax1, v_ax2]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(96)):
            with T.sblock("T_multiply_2"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_feed_0[v_ax0, v_ax1, v_ax2], T_add[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = blocks_0_feed_0[v_ax0, v_ax1, v_ax2] * T_add[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def layer_norm(add: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), blocks_0_norm1_weight: T.Buffer((T.int64(24),), "float32"), blocks_0_norm1_bias: T.Buffer((T.int64(24),), "float32"), layer_norm: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        lanes_mean = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16)))
        mean_8 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(8)))
        mean_4 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(4)))
        mean_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(2)))
        row_mean = T.sblock_alloc_buffer((batch, T.int64(12)))
        tail_mean = T.sblock_alloc_buffer((batch, T.int64(12)))
        all_mean = T.sblock_alloc_buffer((batch, T.int64(12)))
        row_centred = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(24)))
        lanes_squares = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(16)))
        squares_8 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(8)))
        squares_4 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(4)))
        squares_2 = T.sblock_alloc_buffer((batch, T.int64(12), T.int64(2)))
        row_squares = T.sblock_alloc_buffer((batch, T.int64(12)))
        tail_squares = T.sblock_alloc_buffer((batch, T.int64(12)))
        all_squares = T.sblock_alloc_buffer((batch, T.int64(12)))
        row_inverse = T.sblock_alloc_buffer((batch, T.int64(12)))
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(16), T.int64(1)):
            with T.sblock("lanes_mean"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(add[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_mean[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_mean[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_mean[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + add[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(8)):
            with T.sblock("mean_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_mean[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(mean_8[v_i0, v_i1, v_i2])
                mean_8[v_i0, v_i1, v_i2] = lanes_mean[v_i0, v_i1, v_i2] + lanes_mean[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(4)):
            with T.sblock("mean_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(mean_4[v_i0, v_i1, v_i2])
                mean_4[v_i0, v_i1, v_i2] = mean_8[v_i0, v_i1, v_i2] + mean_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(2)):
            with T.sblock("mean_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(mean_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(mean_2[v_i0, v_i1, v_i2])
                mean_2[v_i0, v_i1, v_i2] = mean_4[v_i0, v_i1, v_i2] + mean_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("row_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(mean_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_mean[v_i0, v_i1])
                row_mean[v_i0, v_i1] = mean_2[v_i0, v_i1, T.int64(0)] + mean_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(12), T.int64(8)):
            with T.sblock("tail_mean"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(add[v_i0, v_i1, v_rest + T.int64(16)])
                T.writes(tail_mean[v_i0, v_i1])
                with T.init():
                    tail_mean[v_i0, v_i1] = T.float32(0.0)
                tail_mean[v_i0, v_i1] = tail_mean[v_i0, v_i1] + add[v_i0, v_i1, v_rest + T.int64(16)]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("all_mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_mean[v_i0, v_i1], tail_mean[v_i0, v_i1])
                T.writes(all_mean[v_i0, v_i1])
                all_mean[v_i0, v_i1] = row_mean[v_i0, v_i1] + tail_mean[v_i0, v_i1]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("row_centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(add[v_i0, v_i1, v_i2], all_mean[v_i0, v_i1])
                T.writes(row_centred[v_i0, v_i1, v_i2])
                row_centred[v_i0, v_i1, v_i2] = add[v_i0, v_i1, v_i2] - all_mean[v_i0, v_i1] / T.float32(24.0)
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(16), T.int64(1)):
            with T.sblock("lanes_squares"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_squares[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_squares[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_squares[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * row_centred[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(8)):
            with T.sblock("squares_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_squares[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(squares_8[v_i0, v_i1, v_i2])
                squares_8[v_i0, v_i1, v_i2] = lanes_squares[v_i0, v_i1, v_i2] + lanes_squares[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(4)):
            with T.sblock("squares_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squares_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(squares_4[v_i0, v_i1, v_i2])
                squares_4[v_i0, v_i1, v_i2] = squares_8[v_i0, v_i1, v_i2] + squares_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(2)):
            with T.sblock("squares_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(squares_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(squares_2[v_i0, v_i1, v_i2])
                squares_2[v_i0, v_i1, v_i2] = squares_4[v_i0, v_i1, v_i2] + squares_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("row_squares"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(squares_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_squares[v_i0, v_i1])
                row_squares[v_i0, v_i1] = squares_2[v_i0, v_i1, T.int64(0)] + squares_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(batch, T.int64(12), T.int64(8)):
            with T.sblock("tail_squares"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(row_centred[v_i0, v_i1, v_rest + T.int64(16)])
                T.writes(tail_squares[v_i0, v_i1])
                with T.init():
                    tail_squares[v_i0, v_i1] = T.float32(0.0)
                tail_squares[v_i0, v_i1] = tail_squares[v_i0, v_i1] + row_centred[v_i0, v_i1, v_rest + T.int64(16)] * row_centred[v_i0, v_i1, v_rest + T.int64(16)]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("all_squares"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_squares[v_i0, v_i1], tail_squares[v_i0, v_i1])
                T.writes(all_squares[v_i0, v_i1])
                all_squares[v_i0, v_i1] = row_squares[v_i0, v_i1] + tail_squares[v_i0, v_i1]
        for i0, i1 in T.grid(batch, T.int64(12)):
            with T.sblock("row_inverse"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(all_squares[v_i0, v_i1])
                T.writes(row_inverse[v_i0, v_i1])
                row_inverse[v_i0, v_i1] = T.float32(1.0) / T.sqrt(all_squares[v_i0, v_i1] / T.float32(24.0) + T.float32(1.0000000000000001e-05))
        for i0, i1, i2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("layer_norm"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_centred[v_i0, v_i1, v_i2], row_inverse[v_i0, v_i1], blocks_0_norm1_weight[v_i2], blocks_0_norm1_bias[v_i2])
                T.writes(layer_norm[v_i0, v_i1, v_i2])
                layer_norm[v_i0, v_i1, v_i2] = row_centred[v_i0, v_i1, v_i2] * row_inverse[v_i0, v_i1] * blocks_0_norm1_weight[v_i2] + blocks_0_norm1_bias[v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul(blocks_0_norm1: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), blocks_0_qkv__1: T.Buffer((T.int64(24), T.int64(72)), "float32"), matmul: T.Buffer((batch, T.int64(12), T.int64(72)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(72), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(blocks_0_norm1[v_i0, v_i1, v_k], blocks_0_qkv__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + blocks_0_norm1[v_i0, v_i1, v_k] * blocks_0_qkv__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(scaled_dot_product_attention__4: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32"), scaled_dot_product_attention__5: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(12)), "float32"), matmul: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(3), T.int64(12), T.int64(12), T.int64(8)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(scaled_dot_product_attention__4[v_i0, v_i1, v_i2, v_k], scaled_dot_product_attention__5[v_i0, v_i1, v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + scaled_dot_product_attention__4[v_i0, v_i1, v_i2, v_k] * scaled_dot_product_attention__5[v_i0, v_i1, v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(scaled_dot_product_attention__8: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32"), transpose_2: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32"), matmul: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(3), T.int64(12), T.int64(8), T.int64(12)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_k], transpose_2[v_i0, v_i1, v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_k] * transpose_2[v_i0, v_i1, v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul3(flatten: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), blocks_0_out__1: T.Buffer((T.int64(24), T.int64(24)), "float32"), matmul: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(24), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(flatten[v_i0, v_i1, v_k], blocks_0_out__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + flatten[v_i0, v_i1, v_k] * blocks_0_out__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul4(blocks_0_norm2: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), blocks_0_feed_0__1: T.Buffer((T.int64(24), T.int64(96)), "float32"), matmul: T.Buffer((batch, T.int64(12), T.int64(96)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(96), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(blocks_0_norm2[v_i0, v_i1, v_k], blocks_0_feed_0__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + blocks_0_norm2[v_i0, v_i1, v_k] * blocks_0_feed_0__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul5(blocks_0_feed_1: T.Buffer((batch, T.int64(12), T.int64(96)), "float32"), blocks_0_feed_2__1: T.Buffer((T.int64(96), T.int64(24)), "float32"), matmul: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(24), T.int64(96)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(blocks_0_feed_1[v_i0, v_i1, v_k], blocks_0_feed_2__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + blocks_0_feed_1[v_i0, v_i1, v_k] * blocks_0_feed_2__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul6(norm: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), head__1: T.Buffer((T.int64(24), T.int64(50)), "float32"), matmul: T.Buffer((batch, T.int64(12), T.int64(50)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(12), T.int64(50), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(norm[v_i0, v_i1, v_k], head__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + norm[v_i0, v_i1, v_k] * head__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def multiply(transpose: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32"), T_multiply: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(12), T.int64(8)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = transpose[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.35355338454246521)

    @T.prim_func(private=True, s_tir=True)
    def not_equal(scaled_dot_product_attention__2: T.Buffer((T.int64(12), T.int64(12)), "int8"), T_not_equal: T.Buffer((T.int64(12), T.int64(12)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(12)):
            with T.sblock("T_not_equal"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(scaled_dot_product_attention__2[v_ax0, v_ax1])
                T.writes(T_not_equal[v_ax0, v_ax1])
                T_not_equal[v_ax0, v_ax1] = scaled_dot_product_attention__2[v_ax0, v_ax1] != T.int8(0)

    @T.prim_func(private=True, s_tir=True)
    def ones(T_full: T.Buffer((T.int64(12), T.int64(12)), "int8")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(12)):
            with T.sblock("T_full"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads()
                T.writes(T_full[v_ax0, v_ax1])
                T_full[v_ax0, v_ax1] = T.int8(1)

    @T.prim_func(private=True, s_tir=True)
    def reshape(tokens: T.Buffer((batch, T.int64(12)), "int64"), T_reshape: T.Buffer(("batch * T.int64(12)",), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(batch * T.int64(12)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(12), ax0)
                T.reads(tokens[v_ax0 // T.int64(12) % batch, v_ax0 % T.int64(12)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = tokens[v_ax0 // T.int64(12) % batch, v_ax0 % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(token__2: T.Buffer(("batch * T.int64(12)",), "int64"), T_reshape: T.Buffer((batch, T.int64(12)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(12)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(token__2[(v_ax0 * T.int64(12) + v_ax1) % (batch * T.int64(12))])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = token__2[(v_ax0 * T.int64(12) + v_ax1) % (batch * T.int64(12))]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(getitem: T.Buffer((batch, T.int64(12), T.int64(24)), "float32"), T_reshape: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(3), T.int64(8)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(getitem[(((v_ax2 * T.int64(8) + v_ax3) // T.int64(24) + v_ax1) // T.int64(12) + v_ax0) % batch, ((v_ax2 * T.int64(8) + v_ax3) // T.int64(24) + v_ax1) % T.int64(12), (v_ax2 * T.int64(8) + v_ax3) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = getitem[(((v_ax2 * T.int64(8) + v_ax3) // T.int64(24) + v_ax1) // T.int64(12) + v_ax0) % batch, ((v_ax2 * T.int64(8) + v_ax3) // T.int64(24) + v_ax1) % T.int64(12), (v_ax2 * T.int64(8) + v_ax3) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(transpose_3: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32"), T_reshape: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(transpose_3[((v_ax2 // T.int64(24) + v_ax1) // T.int64(12) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(12), v_ax2 % T.int64(24) // T.int64(8), v_ax2 % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = transpose_3[((v_ax2 // T.int64(24) + v_ax1) // T.int64(12) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(12), v_ax2 % T.int64(24) // T.int64(8), v_ax2 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def softmax(scaled_dot_product_attention__7: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32"), softmax: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(12)))
        row_exp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(12), T.int64(12)))
        tail_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(12)))
        row_scale = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(12)))
        for i0, i1, i2, rest in T.grid(batch, T.int64(3), T.int64(12), T.int64(12)):
            with T.sblock("tail_max"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_rest])
                T.writes(tail_max[v_i0, v_i1, v_i2])
                with T.init():
                    tail_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0, v_i1, v_i2] = T.max(tail_max[v_i0, v_i1, v_i2], scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_rest])
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(12), T.int64(12)):
            with T.sblock("row_exp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_i3], tail_max[v_i0, v_i1, v_i2])
                T.writes(row_exp[v_i0, v_i1, v_i2, v_i3])
                row_exp[v_i0, v_i1, v_i2, v_i3] = T.exp(scaled_dot_product_attention__7[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2])
        for i0, i1, i2, rest in T.grid(batch, T.int64(3), T.int64(12), T.int64(12)):
            with T.sblock("tail_sum"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_rest])
                T.writes(tail_sum[v_i0, v_i1, v_i2])
                with T.init():
                    tail_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                tail_sum[v_i0, v_i1, v_i2] = tail_sum[v_i0, v_i1, v_i2] + row_exp[v_i0, v_i1, v_i2, v_rest]
        for i0, i1, i2 in T.grid(batch, T.int64(3), T.int64(12)):
            with T.sblock("row_scale"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(tail_sum[v_i0, v_i1, v_i2])
                T.writes(row_scale[v_i0, v_i1, v_i2])
                row_scale[v_i0, v_i1, v_i2] = T.float32(1.0) / tail_sum[v_i0, v_i1, v_i2]
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(12), T.int64(12)):
            with T.sblock("softmax"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_i3], row_scale[v_i0, v_i1, v_i2])
                T.writes(softmax[v_i0, v_i1, v_i2, v_i3])
                softmax[v_i0, v_i1, v_i2, v_i3] = row_exp[v_i0, v_i1, v_i2, v_i3] * row_scale[v_i0, v_i1, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(blocks_0_qkv: T.Buffer((batch, T.int64(12), T.int64(72)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_qkv[v_ax0, v_ax1, v_ax2])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = blocks_0_qkv[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(blocks_0_qkv: T.Buffer((batch, T.int64(12), T.int64(72)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_qkv[v_ax0, v_ax1, v_ax2 + T.int64(24)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = blocks_0_qkv[v_ax0, v_ax1, v_ax2 + T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice2(blocks_0_qkv: T.Buffer((batch, T.int64(12), T.int64(72)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(blocks_0_qkv[v_ax0, v_ax1, v_ax2 + T.int64(48)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2] = blocks_0_qkv[v_ax0, v_ax1, v_ax2 + T.int64(48)]

    @T.prim_func(private=True, s_tir=True)
    def take(token_weight: T.Buffer((T.int64(50), T.int64(24)), "float32"), token__3: T.Buffer((batch, T.int64(12)), "int64"), T_take: T.Buffer((batch, T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(12), T.int64(24)):
            with T.sblock("T_take"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(token_weight[T.min(T.max(T.int64(0), token__3[v_ax0, v_ax1]), T.int64(49)), v_ax2], token__3[v_ax0, v_ax1])
                T.writes(T_take[v_ax0, v_ax1, v_ax2])
                T_take[v_ax0, v_ax1, v_ax2] = token_weight[T.min(T.max(T.int64(0), token__3[v_ax0, v_ax1]), T.int64(49)), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def take1(position_weight: T.Buffer((T.int64(12), T.int64(24)), "float32"), position__1: T.Buffer((T.int64(12),), "int64"), T_take: T.Buffer((T.int64(12), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(12), T.int64(24)):
            with T.sblock("T_take"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(position_weight[T.min(T.max(T.int64(0), position__1[v_ax0]), T.int64(11)), v_ax1], position__1[v_ax0])
                T.writes(T_take[v_ax0, v_ax1])
                T_take[v_ax0, v_ax1] = position_weight[T.min(T.max(T.int64(0), position__1[v_ax0]), T.int64(11)), v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def transpose(blocks_0_qkv_weight: T.Buffer((T.int64(72), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(72)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(72)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(blocks_0_qkv_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = blocks_0_qkv_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(view: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(12), T.int64(8)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(view[v_ax0, v_ax2, v_ax1, v_ax3])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = view[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(transpose_1: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(8), T.int64(12)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose_1[v_ax0, v_ax1, v_ax3, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = transpose_1[v_ax0, v_ax1, v_ax3, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(scaled_dot_product_attention: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(12), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(12), T.int64(3), T.int64(8)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(scaled_dot_product_attention[v_ax0, v_ax2, v_ax1, v_ax3])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = scaled_dot_product_attention[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose4(blocks_0_out_weight: T.Buffer((T.int64(24), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(blocks_0_out_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = blocks_0_out_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose5(blocks_0_feed_0_weight: T.Buffer((T.int64(96), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(96)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(96)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(blocks_0_feed_0_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = blocks_0_feed_0_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose6(blocks_0_feed_2_weight: T.Buffer((T.int64(24), T.int64(96)), "float32"), T_transpose: T.Buffer((T.int64(96), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(96), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(blocks_0_feed_2_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = blocks_0_feed_2_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose7(head_weight: T.Buffer((T.int64(50), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(50)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(50)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(head_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = head_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def tril(scaled_dot_product_attention__1: T.Buffer((T.int64(12), T.int64(12)), "int8"), trilu: T.Buffer((T.int64(12), T.int64(12)), "int8")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(12), T.int64(12)):
            with T.sblock("trilu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(scaled_dot_product_attention__1[v_i0, v_i1])
                T.writes(trilu[v_i0, v_i1])
                trilu[v_i0, v_i1] = T.Select(v_i1 <= v_i0, scaled_dot_product_attention__1[v_i0, v_i1], T.int8(0))

    @T.prim_func(private=True, s_tir=True)
    def where(scaled_dot_product_attention__3: T.Buffer((T.int64(12), T.int64(12)), "bool"), scaled_dot_product_attention__6: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32"), C: T.Buffer((), "float32"), T_where: T.Buffer((batch, T.int64(3), T.int64(12), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(12), T.int64(12)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(scaled_dot_product_attention__3[v_ax2, v_ax3], scaled_dot_product_attention__6[v_ax0, v_ax1, v_ax2, v_ax3], C[()])
                T.writes(T_where[v_ax0, v_ax1, v_ax2, v_ax3])
                T_where[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", scaled_dot_product_attention__3[v_ax2, v_ax3]), scaled_dot_product_attention__6[v_ax0, v_ax1, v_ax2, v_ax3], C[()])

    @R.function
    def main(
        tokens: R.Tensor((batch, 12), dtype="int64"),
        token_weight: R.Tensor((50, 24), dtype="float32"),
        position_weight: R.Tensor((12, 24), dtype="float32"),
        blocks_0_norm1_weight: R.Tensor((24,), dtype="float32"),
        blocks_0_norm1_bias: R.Tensor((24,), dtype="float32"),
        blocks_0_qkv_weight: R.Tensor((72, 24), dtype="float32"),
        blocks_0_qkv_bias: R.Tensor((72,), dtype="float32"),
        blocks_0_out_weight: R.Tensor((24, 24), dtype="float32"),
        blocks_0_out_bias: R.Tensor((24,), dtype="float32"),
        blocks_0_norm2_weight: R.Tensor((24,), dtype="float32"),
        blocks_0_norm2_bias: R.Tensor((24,), dtype="float32"),
        blocks_0_feed_0_weight: R.Tensor((96, 24), dtype="float32"),
        blocks_0_feed_0_bias: R.Tensor((96,), dtype="float32"),
        blocks_0_feed_2_weight: R.Tensor((24, 96), dtype="float32"),
        blocks_0_feed_2_bias: R.Tensor((24,), dtype="float32"),
        blocks_1_norm1_weight: R.Tensor((24,), dtype="float32"),
        blocks_1_norm1_bias: R.Tensor((24,), dtype="float32"),
        blocks_1_qkv_weight: R.Tensor((72, 24), dtype="float32"),
        blocks_1_qkv_bias: R.Tensor((72,), dtype="float32"),
        blocks_1_out_weight: R.Tensor((24, 24), dtype="float32"),
        blocks_1_out_bias: R.Tensor((24,), dtype="float32"),
        blocks_1_norm2_weight: R.Tensor((24,), dtype="float32"),
        blocks_1_norm2_bias: R.Tensor((24,), dtype="float32"),
        blocks_1_feed_0_weight: R.Tensor((96, 24), dtype="float32"),
        blocks_1_feed_0_bias: R.Tensor((96,), dtype="float32"),
        blocks_1_feed_2_weight: R.Tensor((24, 96), dtype="float32"),
        blocks_1_feed_2_bias: R.Tensor((24,), dtype="float32"),
        norm_weight: R.Tensor((24,), dtype="float32"),
        norm_bias: R.Tensor((24,), dtype="float32"),
        head_weight: R.Tensor((50, 24), dtype="float32"),
        _tensor_constant0: R.Tensor((12,), dtype="int64"),
        scaled_dot_product_attention__7_const: R.Tensor((), dtype="float32"),
        scaled_dot_product_attention_1__7_const: R.Tensor((), dtype="float32"),
    ) -> R.Tensor((batch, 12, 50), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            token__1 = R.call_tir(cls.reshape, (tokens,), out_ty=R.Tensor((batch * 12,), dtype="int64"))
            token__2 = R.call_tir(cls.embedding_at, (token__1, 50), out_ty=R.Tensor((batch * 12,), dtype="int64"))
            token__3 = R.call_tir(cls.reshape1, (token__2,), out_ty=R.Tensor((batch, 12), dtype="int64"))
            token = R.call_tir(cls.take, (token_weight, token__3), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            position__1 = R.call_tir(cls.embedding_at1, (_tensor_constant0, 12), out_ty=R.Tensor((12,), dtype="int64"))
            position = R.call_tir(cls.take1, (position_weight, position__1), out_ty=R.Tensor((12, 24), dtype="float32"))
            add = R.call_tir(cls.add, (token, position), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_norm1 = R.call_tir(cls.layer_norm, (add, blocks_0_norm1_weight, blocks_0_norm1_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_qkv__1 = R.call_tir(cls.transpose, (blocks_0_qkv_weight,), out_ty=R.Tensor((24, 72), dtype="float32"))
            blocks_0_qkv__2 = R.call_tir(cls.matmul, (blocks_0_norm1, blocks_0_qkv__1), out_ty=R.Tensor((batch, 12, 72), dtype="float32"))
            blocks_0_qkv = R.call_tir(cls.add1, (blocks_0_qkv__2, blocks_0_qkv_bias), out_ty=R.Tensor((batch, 12, 72), dtype="float32"))
            getitem = R.call_tir(cls.strided_slice, (blocks_0_qkv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            getitem_1 = R.call_tir(cls.strided_slice1, (blocks_0_qkv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            getitem_2 = R.call_tir(cls.strided_slice2, (blocks_0_qkv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            view = R.call_tir(cls.reshape2, (getitem,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            transpose = R.call_tir(cls.transpose1, (view,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            view_1 = R.call_tir(cls.reshape2, (getitem_1,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            transpose_1 = R.call_tir(cls.transpose1, (view_1,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            view_2 = R.call_tir(cls.reshape2, (getitem_2,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            transpose_2 = R.call_tir(cls.transpose1, (view_2,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            scaled_dot_product_attention__1 = R.call_tir(cls.ones, R.tuple(), out_ty=R.Tensor((12, 12), dtype="int8"))
            scaled_dot_product_attention__2 = R.call_tir(cls.tril, (scaled_dot_product_attention__1,), out_ty=R.Tensor((12, 12), dtype="int8"))
            scaled_dot_product_attention__3 = R.call_tir(cls.not_equal, (scaled_dot_product_attention__2,), out_ty=R.Tensor((12, 12), dtype="bool"))
            scaled_dot_product_attention__4 = R.call_tir(cls.multiply, (transpose,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            scaled_dot_product_attention__5 = R.call_tir(cls.transpose2, (transpose_1,), out_ty=R.Tensor((batch, 3, 8, 12), dtype="float32"))
            scaled_dot_product_attention__6 = R.call_tir(cls.matmul1, (scaled_dot_product_attention__4, scaled_dot_product_attention__5), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention__7 = R.call_tir(cls.where, (scaled_dot_product_attention__3, scaled_dot_product_attention__6, scaled_dot_product_attention__7_const), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention__8 = R.call_tir(cls.softmax, (scaled_dot_product_attention__7,), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention = R.call_tir(cls.matmul2, (scaled_dot_product_attention__8, transpose_2), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            transpose_3 = R.call_tir(cls.transpose3, (scaled_dot_product_attention,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            flatten = R.call_tir(cls.reshape3, (transpose_3,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_out__1 = R.call_tir(cls.transpose4, (blocks_0_out_weight,), out_ty=R.Tensor((24, 24), dtype="float32"))
            blocks_0_out__2 = R.call_tir(cls.matmul3, (flatten, blocks_0_out__1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_out = R.call_tir(cls.add2, (blocks_0_out__2, blocks_0_out_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            add_1 = R.call_tir(cls.add3, (add, blocks_0_out), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_norm2 = R.call_tir(cls.layer_norm, (add_1, blocks_0_norm2_weight, blocks_0_norm2_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_feed_0__1 = R.call_tir(cls.transpose5, (blocks_0_feed_0_weight,), out_ty=R.Tensor((24, 96), dtype="float32"))
            blocks_0_feed_0__2 = R.call_tir(cls.matmul4, (blocks_0_norm2, blocks_0_feed_0__1), out_ty=R.Tensor((batch, 12, 96), dtype="float32"))
            blocks_0_feed_0 = R.call_tir(cls.add4, (blocks_0_feed_0__2, blocks_0_feed_0_bias), out_ty=R.Tensor((batch, 12, 96), dtype="float32"))
            blocks_0_feed_1 = R.call_tir(cls.gelu, (blocks_0_feed_0,), out_ty=R.Tensor((batch, 12, 96), dtype="float32"))
            blocks_0_feed_2__1 = R.call_tir(cls.transpose6, (blocks_0_feed_2_weight,), out_ty=R.Tensor((96, 24), dtype="float32"))
            blocks_0_feed_2__2 = R.call_tir(cls.matmul5, (blocks_0_feed_1, blocks_0_feed_2__1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_0_feed_2 = R.call_tir(cls.add2, (blocks_0_feed_2__2, blocks_0_feed_2_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            add_2 = R.call_tir(cls.add3, (add_1, blocks_0_feed_2), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_norm1 = R.call_tir(cls.layer_norm, (add_2, blocks_1_norm1_weight, blocks_1_norm1_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_qkv__1 = R.call_tir(cls.transpose, (blocks_1_qkv_weight,), out_ty=R.Tensor((24, 72), dtype="float32"))
            blocks_1_qkv__2 = R.call_tir(cls.matmul, (blocks_1_norm1, blocks_1_qkv__1), out_ty=R.Tensor((batch, 12, 72), dtype="float32"))
            blocks_1_qkv = R.call_tir(cls.add1, (blocks_1_qkv__2, blocks_1_qkv_bias), out_ty=R.Tensor((batch, 12, 72), dtype="float32"))
            getitem_3 = R.call_tir(cls.strided_slice, (blocks_1_qkv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            getitem_4 = R.call_tir(cls.strided_slice1, (blocks_1_qkv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            getitem_5 = R.call_tir(cls.strided_slice2, (blocks_1_qkv,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            view_3 = R.call_tir(cls.reshape2, (getitem_3,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            transpose_4 = R.call_tir(cls.transpose1, (view_3,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            view_4 = R.call_tir(cls.reshape2, (getitem_4,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            transpose_5 = R.call_tir(cls.transpose1, (view_4,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            view_5 = R.call_tir(cls.reshape2, (getitem_5,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            transpose_6 = R.call_tir(cls.transpose1, (view_5,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            scaled_dot_product_attention_1__1 = R.call_tir(cls.ones, R.tuple(), out_ty=R.Tensor((12, 12), dtype="int8"))
            scaled_dot_product_attention_1__2 = R.call_tir(cls.tril, (scaled_dot_product_attention_1__1,), out_ty=R.Tensor((12, 12), dtype="int8"))
            scaled_dot_product_attention_1__3 = R.call_tir(cls.not_equal, (scaled_dot_product_attention_1__2,), out_ty=R.Tensor((12, 12), dtype="bool"))
            scaled_dot_product_attention_1__4 = R.call_tir(cls.multiply, (transpose_4,), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            scaled_dot_product_attention_1__5 = R.call_tir(cls.transpose2, (transpose_5,), out_ty=R.Tensor((batch, 3, 8, 12), dtype="float32"))
            scaled_dot_product_attention_1__6 = R.call_tir(cls.matmul1, (scaled_dot_product_attention_1__4, scaled_dot_product_attention_1__5), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention_1__7 = R.call_tir(cls.where, (scaled_dot_product_attention_1__3, scaled_dot_product_attention_1__6, scaled_dot_product_attention_1__7_const), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention_1__8 = R.call_tir(cls.softmax, (scaled_dot_product_attention_1__7,), out_ty=R.Tensor((batch, 3, 12, 12), dtype="float32"))
            scaled_dot_product_attention_1 = R.call_tir(cls.matmul2, (scaled_dot_product_attention_1__8, transpose_6), out_ty=R.Tensor((batch, 3, 12, 8), dtype="float32"))
            transpose_7 = R.call_tir(cls.transpose3, (scaled_dot_product_attention_1,), out_ty=R.Tensor((batch, 12, 3, 8), dtype="float32"))
            flatten_1 = R.call_tir(cls.reshape3, (transpose_7,), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_out__1 = R.call_tir(cls.transpose4, (blocks_1_out_weight,), out_ty=R.Tensor((24, 24), dtype="float32"))
            blocks_1_out__2 = R.call_tir(cls.matmul3, (flatten_1, blocks_1_out__1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_out = R.call_tir(cls.add2, (blocks_1_out__2, blocks_1_out_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            add_3 = R.call_tir(cls.add3, (add_2, blocks_1_out), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_norm2 = R.call_tir(cls.layer_norm, (add_3, blocks_1_norm2_weight, blocks_1_norm2_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_feed_0__1 = R.call_tir(cls.transpose5, (blocks_1_feed_0_weight,), out_ty=R.Tensor((24, 96), dtype="float32"))
            blocks_1_feed_0__2 = R.call_tir(cls.matmul4, (blocks_1_norm2, blocks_1_feed_0__1), out_ty=R.Tensor((batch, 12, 96), dtype="float32"))
            blocks_1_feed_0 = R.call_tir(cls.add4, (blocks_1_feed_0__2, blocks_1_feed_0_bias), out_ty=R.Tensor((batch, 12, 96), dtype="float32"))
            blocks_1_feed_1 = R.call_tir(cls.gelu, (blocks_1_feed_0,), out_ty=R.Tensor((batch, 12, 96), dtype="float32"))
            blocks_1_feed_2__1 = R.call_tir(cls.transpose6, (blocks_1_feed_2_weight,), out_ty=R.Tensor((96, 24), dtype="float32"))
            blocks_1_feed_2__2 = R.call_tir(cls.matmul5, (blocks_1_feed_1, blocks_1_feed_2__1), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            blocks_1_feed_2 = R.call_tir(cls.add2, (blocks_1_feed_2__2, blocks_1_feed_2_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            add_4 = R.call_tir(cls.add3, (add_3, blocks_1_feed_2), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            norm = R.call_tir(cls.layer_norm, (add_4, norm_weight, norm_bias), out_ty=R.Tensor((batch, 12, 24), dtype="float32"))
            head__1 = R.call_tir(cls.transpose7, (head_weight,), out_ty=R.Tensor((24, 50), dtype="float32"))
            head = R.call_tir(cls.matmul6, (norm, head__1), out_ty=R.Tensor((batch, 12, 50), dtype="float32"))
            gv: R.Tensor((batch, 12, 50), dtype="float32") = head
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 6169ce63c69561cffbe6 token_weight: float32[50, 24]
# 96074ab80ed1f00af6b1 position_weight: float32[12, 24]
# 728fe267f01ed4c0039e blocks_0_norm1_weight: float32[24]
# 32da23754f22f3a02ce3 blocks_0_norm1_bias: float32[24]
# c5e4938088a0f46fe7b0 blocks_0_qkv_weight: float32[72, 24]
# d1f5ef9ba7f11b731b83 blocks_0_qkv_bias: float32[72]
# 4e06b1f2bcb1db3e812b blocks_0_out_weight: float32[24, 24]
# 12c6421b040f19a6aeab blocks_0_out_bias: float32[24]
# e83486f86659ec3e5130 blocks_0_norm2_weight: float32[24]
# 108cf082a231ead7a9f0 blocks_0_norm2_bias: float32[24]
# 886e7500fe4dd8627910 blocks_0_feed_0_weight: float32[96, 24]
# 1cb37f77aed43f1cb0f9 blocks_0_feed_0_bias: float32[96]
# f4f76dc688864e87297f blocks_0_feed_2_weight: float32[24, 96]
# dc8c2be429cc887fff69 blocks_0_feed_2_bias: float32[24]
# b9731b342a565f4408f0 blocks_1_norm1_weight: float32[24]
# c68e395f55bad40c3439 blocks_1_norm1_bias: float32[24]
# 5c5b5a5dab950e5909c8 blocks_1_qkv_weight: float32[72, 24]
# 065dbb54fb00d119d3ce blocks_1_qkv_bias: float32[72]
# 9db9ff87774999a1bb52 blocks_1_out_weight: float32[24, 24]
# 5e1de62c2a43097fe6a4 blocks_1_out_bias: float32[24]
# 6e984227f3c2338bccb4 blocks_1_norm2_weight: float32[24]
# cbb54a552dd9c7ee8976 blocks_1_norm2_bias: float32[24]
# 13b977ccdb7f754de1f9 blocks_1_feed_0_weight: float32[96, 24]
# c71841c4bc5bd23a85dc blocks_1_feed_0_bias: float32[96]
# e56a1a8eb35780e25d87 blocks_1_feed_2_weight: float32[24, 96]
# 0f1551db5f3c55285058 blocks_1_feed_2_bias: float32[24]
# fc178931e798c76f8f0a norm_weight: float32[24]
# 93d3d9927cafd091051a norm_bias: float32[24]
# 130a6f769f39a82fb9c7 head_weight: float32[50, 24]
# 6719d9a45490da4aa0cf _tensor_constant0: int64[12]
# c8d874e44b77e17c9b14 scaled_dot_product_attention__7_const: float32[] = -inf
# c8d874e44b77e17c9b14 scaled_dot_product_attention_1__7_const: float32[] = -inf
