# rotary_gqa, stage tir: the Relax module after legalization
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
    def add(mul: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), mul_1: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), T_add: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(6)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(mul[v_ax0, v_ax1, v_ax2, v_ax3], mul_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = mul[v_ax0, v_ax1, v_ax2, v_ax3] + mul_1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add1(mul_2: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32"), mul_3: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32"), T_add: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(2), T.int64(14), T.int64(6)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(mul_2[v_ax0, v_ax1, v_ax2, v_ax3], mul_3[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_add[v_ax0, v_ax1, v_ax2, v_ax3])
                T_add[v_ax0, v_ax1, v_ax2, v_ax3] = mul_2[v_ax0, v_ax1, v_ax2, v_ax3] + mul_3[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def add2(token: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), out: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), T_add: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(token[v_ax0, v_ax1, v_ax2], out[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = token[v_ax0, v_ax1, v_ax2] + out[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def concatenate(neg: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(3)), "float32"), getitem: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(3)), "float32"), T_concat: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(6)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(getitem[v_ax0, v_ax1, v_ax2, v_ax3 - T.int64(3)], neg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(3) <= v_ax3, getitem[v_ax0, v_ax1, v_ax2, v_ax3 - T.int64(3)], neg[v_ax0, v_ax1, v_ax2, v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def concatenate1(neg_1: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(3)), "float32"), getitem_2: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(3)), "float32"), T_concat: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(2), T.int64(14), T.int64(6)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(getitem_2[v_ax0, v_ax1, v_ax2, v_ax3 - T.int64(3)], neg_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_concat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_concat[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(T.int64(3) <= v_ax3, getitem_2[v_ax0, v_ax1, v_ax2, v_ax3 - T.int64(3)], neg_1[v_ax0, v_ax1, v_ax2, v_ax3])

    @T.prim_func(private=True, s_tir=True)
    def embedding_at(index: T.Buffer((n,), "int32"), size: T.int64, out: T.Buffer((n,), "int64")):
        with T.sblock("root"):
            T.reads(index[0:n])
            T.writes(out[0:n])
            bad: T.int64 = T.int64(0)
            for i in range(n):
                bad = bad | T.Select(T.Cast("int64", index[i]) < T.int64(0) or T.Cast("int64", index[i]) >= size, T.int64(1), T.int64(0))
            assert bad == T.int64(0), ("IndexError", ["embedding: an index is out of range: the axis has size 50, so it must be at least 0 and less than 50"])
            for i in range(n):
                out[i] = T.Cast("int64", index[i]) + T.Select(T.Cast("int64", index[i]) < T.int64(0), size, T.int64(0))

    @T.prim_func(private=True, s_tir=True)
    def matmul(norm1: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), query__1: T.Buffer((T.int64(24), T.int64(24)), "float32"), matmul: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(14), T.int64(24), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(norm1[v_i0, v_i1, v_k], query__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + norm1[v_i0, v_i1, v_k] * query__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(norm1: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), key__1: T.Buffer((T.int64(24), T.int64(12)), "float32"), matmul: T.Buffer((batch, T.int64(14), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(14), T.int64(12), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(norm1[v_i0, v_i1, v_k], key__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + norm1[v_i0, v_i1, v_k] * key__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(scaled_dot_product_attention__4: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), scaled_dot_product_attention__6: T.Buffer((batch, T.int64(4), T.int64(6), T.int64(14)), "float32"), matmul: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(4), T.int64(14), T.int64(14), T.int64(6)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(scaled_dot_product_attention__4[v_i0, v_i1, v_i2, v_k], scaled_dot_product_attention__6[v_i0, v_i1, v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + scaled_dot_product_attention__4[v_i0, v_i1, v_i2, v_k] * scaled_dot_product_attention__6[v_i0, v_i1, v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul3(scaled_dot_product_attention__9: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32"), scaled_dot_product_attention__10: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), matmul: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(4), T.int64(14), T.int64(6), T.int64(14)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(scaled_dot_product_attention__9[v_i0, v_i1, v_i2, v_k], scaled_dot_product_attention__10[v_i0, v_i1, v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + scaled_dot_product_attention__9[v_i0, v_i1, v_i2, v_k] * scaled_dot_product_attention__10[v_i0, v_i1, v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul4(norm2: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), gate__1: T.Buffer((T.int64(24), T.int64(40)), "float32"), matmul: T.Buffer((batch, T.int64(14), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(14), T.int64(40), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(norm2[v_i0, v_i1, v_k], gate__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + norm2[v_i0, v_i1, v_k] * gate__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul5(mul_4: T.Buffer((batch, T.int64(14), T.int64(40)), "float32"), down__1: T.Buffer((T.int64(40), T.int64(24)), "float32"), matmul: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(14), T.int64(24), T.int64(40)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(mul_4[v_i0, v_i1, v_k], down__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + mul_4[v_i0, v_i1, v_k] * down__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul6(add_3: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), linear__1: T.Buffer((T.int64(24), T.int64(50)), "float32"), matmul: T.Buffer((batch, T.int64(14), T.int64(50)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(batch, T.int64(14), T.int64(50), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(add_3[v_i0, v_i1, v_k], linear__1[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + add_3[v_i0, v_i1, v_k] * linear__1[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def multiply(transpose: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), _tensor_constant0: T.Buffer((T.int64(14), T.int64(6)), "float32"), T_multiply: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(6)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose[v_ax0, v_ax1, v_ax2, v_ax3], _tensor_constant0[v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = transpose[v_ax0, v_ax1, v_ax2, v_ax3] * _tensor_constant0[v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def multiply1(transpose_1: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32"), _tensor_constant2: T.Buffer((T.int64(14), T.int64(6)), "float32"), T_multiply: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(2), T.int64(14), T.int64(6)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose_1[v_ax0, v_ax1, v_ax2, v_ax3], _tensor_constant2[v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = transpose_1[v_ax0, v_ax1, v_ax2, v_ax3] * _tensor_constant2[v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def multiply2(add: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), T_multiply: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(6)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(add[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = add[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.40824830532073975)

    @T.prim_func(private=True, s_tir=True)
    def multiply3(silu: T.Buffer((batch, T.int64(14), T.int64(40)), "float32"), up: T.Buffer((batch, T.int64(14), T.int64(40)), "float32"), T_multiply: T.Buffer((batch, T.int64(14), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(40)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(silu[v_ax0, v_ax1, v_ax2], up[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = silu[v_ax0, v_ax1, v_ax2] * up[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def not_equal(scaled_dot_product_attention__2: T.Buffer((T.int64(14), T.int64(14)), "int8"), T_not_equal: T.Buffer((T.int64(14), T.int64(14)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(14), T.int64(14)):
            with T.sblock("T_not_equal"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(scaled_dot_product_attention__2[v_ax0, v_ax1])
                T.writes(T_not_equal[v_ax0, v_ax1])
                T_not_equal[v_ax0, v_ax1] = scaled_dot_product_attention__2[v_ax0, v_ax1] != T.int8(0)

    @T.prim_func(private=True, s_tir=True)
    def ones(T_full: T.Buffer((T.int64(14), T.int64(14)), "int8")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(14), T.int64(14)):
            with T.sblock("T_full"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads()
                T.writes(T_full[v_ax0, v_ax1])
                T_full[v_ax0, v_ax1] = T.int8(1)

    @T.prim_func(private=True, s_tir=True)
    def repeat(add_1: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32"), T_repeat: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(6)):
            with T.sblock("T_repeat"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(add_1[v_ax0, v_ax1 // T.int64(2), v_ax2, v_ax3])
                T.writes(T_repeat[v_ax0, v_ax1, v_ax2, v_ax3])
                T_repeat[v_ax0, v_ax1, v_ax2, v_ax3] = add_1[v_ax0, v_ax1 // T.int64(2), v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def reshape(tokens: T.Buffer((batch, T.int64(14)), "int32"), T_reshape: T.Buffer(("batch * T.int64(14)",), "int32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(batch * T.int64(14)):
            with T.sblock("T_reshape"):
                v_ax0 = T.axis.spatial(batch * T.int64(14), ax0)
                T.reads(tokens[v_ax0 // T.int64(14) % batch, v_ax0 % T.int64(14)])
                T.writes(T_reshape[v_ax0])
                T_reshape[v_ax0] = tokens[v_ax0 // T.int64(14) % batch, v_ax0 % T.int64(14)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(token__2: T.Buffer(("batch * T.int64(14)",), "int64"), T_reshape: T.Buffer((batch, T.int64(14)), "int64")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch, T.int64(14)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(token__2[(v_ax0 * T.int64(14) + v_ax1) % (batch * T.int64(14))])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = token__2[(v_ax0 * T.int64(14) + v_ax1) % (batch * T.int64(14))]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(query: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), T_reshape: T.Buffer((batch, T.int64(14), T.int64(4), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(14), T.int64(4), T.int64(6)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(query[(((v_ax2 * T.int64(6) + v_ax3) // T.int64(24) + v_ax1) // T.int64(14) + v_ax0) % batch, ((v_ax2 * T.int64(6) + v_ax3) // T.int64(24) + v_ax1) % T.int64(14), (v_ax2 * T.int64(6) + v_ax3) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = query[(((v_ax2 * T.int64(6) + v_ax3) // T.int64(24) + v_ax1) // T.int64(14) + v_ax0) % batch, ((v_ax2 * T.int64(6) + v_ax3) // T.int64(24) + v_ax1) % T.int64(14), (v_ax2 * T.int64(6) + v_ax3) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(key: T.Buffer((batch, T.int64(14), T.int64(12)), "float32"), T_reshape: T.Buffer((batch, T.int64(14), T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(14), T.int64(2), T.int64(6)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(key[(((v_ax2 * T.int64(6) + v_ax3) // T.int64(12) + v_ax1) // T.int64(14) + v_ax0) % batch, ((v_ax2 * T.int64(6) + v_ax3) // T.int64(12) + v_ax1) % T.int64(14), (v_ax2 * T.int64(6) + v_ax3) % T.int64(12)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = key[(((v_ax2 * T.int64(6) + v_ax3) // T.int64(12) + v_ax1) // T.int64(14) + v_ax0) % batch, ((v_ax2 * T.int64(6) + v_ax3) // T.int64(12) + v_ax1) % T.int64(14), (v_ax2 * T.int64(6) + v_ax3) % T.int64(12)]

    @T.prim_func(private=True, s_tir=True)
    def reshape4(transpose_3: T.Buffer((batch, T.int64(14), T.int64(4), T.int64(6)), "float32"), T_reshape: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(transpose_3[((v_ax2 // T.int64(24) + v_ax1) // T.int64(14) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(14), v_ax2 % T.int64(24) // T.int64(6), v_ax2 % T.int64(6)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = transpose_3[((v_ax2 // T.int64(24) + v_ax1) // T.int64(14) + v_ax0) % batch, (v_ax2 // T.int64(24) + v_ax1) % T.int64(14), v_ax2 % T.int64(24) // T.int64(6), v_ax2 % T.int64(6)]

    @T.prim_func(private=True, s_tir=True)
    def rms_norm(token: T.Buffer((batch, T.int64(14), T.int64(24)), "float32"), norm1_weight: T.Buffer((T.int64(24),), "float32"), T_cast: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_cast_1 = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(24)))
        T_multiply = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(24)))
        T_multiply_red = T.sblock_alloc_buffer((batch, T.int64(14)))
        rsqrt = T.sblock_alloc_buffer((batch, T.int64(14)))
        T_cast_2 = T.sblock_alloc_buffer((T.int64(24),))
        T_rms_norm = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(24)))
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(24)):
            with T.sblock("T_cast"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(token[v_ax0, v_ax1, v_ax2])
                T.writes(T_cast_1[v_ax0, v_ax1, v_ax2])
                T_cast_1[v_ax0, v_ax1, v_ax2] = token[v_ax0, v_ax1, v_ax2]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(24)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_cast_1[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = T_cast_1[v_ax0, v_ax1, v_ax2] * T_cast_1[v_ax0, v_ax1, v_ax2]
        for ax0, ax1, k2 in T.grid(batch, T.int64(14), T.int64(24)):
            with T.sblock("T_multiply_red"):
                v_ax0, v_ax1, v_k2 = T.axis.remap("SSR", [ax0, ax1, k2])
                T.reads(T_multiply[v_ax0, v_ax1, v_k2])
                T.writes(T_multiply_red[v_ax0, v_ax1])
                with T.init():
                    T_multiply_red[v_ax0, v_ax1] = T.float32(0.0)
                T_multiply_red[v_ax0, v_ax1] = T_multiply_red[v_ax0, v_ax1] + T_multiply[v_ax0, v_ax1, v_k2]
        for ax0, ax1 in T.grid(batch, T.int64(14)):
            with T.sblock("rsqrt"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(T_multiply_red[v_ax0, v_ax1])
                T.writes(rsqrt[v_ax0, v_ax1])
                rsqrt[v_ax0, v_ax1] = T.rsqrt(T_multiply_red[v_ax0, v_ax1] / T.float32(24.0) + T.float32(1.1920928955078125e-07))
        for ax0 in range(T.int64(24)):
            with T.sblock("T_cast_1"):
                v_ax0 = T.axis.spatial(T.int64(24), ax0)
                T.reads(norm1_weight[v_ax0])
                T.writes(T_cast_2[v_ax0])
                T_cast_2[v_ax0] = norm1_weight[v_ax0]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(24)):
            with T.sblock("T_rms_norm"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(rsqrt[v_ax0, v_ax1], T_cast_1[v_ax0, v_ax1, v_ax2], T_cast_2[v_ax2])
                T.writes(T_rms_norm[v_ax0, v_ax1, v_ax2])
                T_rms_norm[v_ax0, v_ax1, v_ax2] = rsqrt[v_ax0, v_ax1] * T_cast_1[v_ax0, v_ax1, v_ax2] * T_cast_2[v_ax2]
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(24)):
            with T.sblock("T_cast_2"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(T_rms_norm[v_ax0, v_ax1, v_ax2])
                T.writes(T_cast[v_ax0, v_ax1, v_ax2])
                T_cast[v_ax0, v_ax1, v_ax2] = T_rms_norm[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def silu(gate: T.Buffer((batch, T.int64(14), T.int64(40)), "float32"), T_multiply: T.Buffer((batch, T.int64(14), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        compute = T.sblock_alloc_buffer((batch, T.int64(14), T.int64(40)))
        for i0, i1, i2 in T.grid(batch, T.int64(14), T.int64(40)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(gate[v_i0, v_i1, v_i2])
                T.writes(compute[v_i0, v_i1, v_i2])
                compute[v_i0, v_i1, v_i2] = T.sigmoid(gate[v_i0, v_i1, v_i2])
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(40)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(gate[v_ax0, v_ax1, v_ax2], compute[v_ax0, v_ax1, v_ax2])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2])
                T_multiply[v_ax0, v_ax1, v_ax2] = gate[v_ax0, v_ax1, v_ax2] * compute[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def softmax(scaled_dot_product_attention__8: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32"), softmax: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(14)))
        row_exp = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(14), T.int64(14)))
        tail_sum = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(14)))
        row_scale = T.sblock_alloc_buffer((batch, T.int64(4), T.int64(14)))
        for i0, i1, i2, rest in T.grid(batch, T.int64(4), T.int64(14), T.int64(14)):
            with T.sblock("tail_max"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_rest])
                T.writes(tail_max[v_i0, v_i1, v_i2])
                with T.init():
                    tail_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0, v_i1, v_i2] = T.max(tail_max[v_i0, v_i1, v_i2], scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_rest])
        for i0, i1, i2, i3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(14)):
            with T.sblock("row_exp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_i3], tail_max[v_i0, v_i1, v_i2])
                T.writes(row_exp[v_i0, v_i1, v_i2, v_i3])
                row_exp[v_i0, v_i1, v_i2, v_i3] = T.exp(scaled_dot_product_attention__8[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2])
        for i0, i1, i2, rest in T.grid(batch, T.int64(4), T.int64(14), T.int64(14)):
            with T.sblock("tail_sum"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_rest])
                T.writes(tail_sum[v_i0, v_i1, v_i2])
                with T.init():
                    tail_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                tail_sum[v_i0, v_i1, v_i2] = tail_sum[v_i0, v_i1, v_i2] + row_exp[v_i0, v_i1, v_i2, v_rest]
        for i0, i1, i2 in T.grid(batch, T.int64(4), T.int64(14)):
            with T.sblock("row_scale"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(tail_sum[v_i0, v_i1, v_i2])
                T.writes(row_scale[v_i0, v_i1, v_i2])
                row_scale[v_i0, v_i1, v_i2] = T.float32(1.0) / tail_sum[v_i0, v_i1, v_i2]
        for i0, i1, i2, i3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(14)):
            with T.sblock("softmax"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_i3], row_scale[v_i0, v_i1, v_i2])
                T.writes(softmax[v_i0, v_i1, v_i2, v_i3])
                softmax[v_i0, v_i1, v_i2, v_i3] = row_exp[v_i0, v_i1, v_i2, v_i3] * row_scale[v_i0, v_i1, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(transpose: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(3)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3] = transpose[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(transpose: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(3)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(3)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3] = transpose[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(3)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice2(transpose_1: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(2), T.int64(14), T.int64(3)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose_1[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3] = transpose_1[v_ax0, v_ax1, v_ax2, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice3(transpose_1: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32"), T_dynamic_strided_slice_with_axes: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(2), T.int64(14), T.int64(3)):
            with T.sblock("T_dynamic_strided_slice_with_axes"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(transpose_1[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(3)])
                T.writes(T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3])
                T_dynamic_strided_slice_with_axes[v_ax0, v_ax1, v_ax2, v_ax3] = transpose_1[v_ax0, v_ax1, v_ax2, v_ax3 + T.int64(3)]

    @T.prim_func(private=True, s_tir=True)
    def take(token_weight: T.Buffer((T.int64(50), T.int64(24)), "float32"), token__3: T.Buffer((batch, T.int64(14)), "int64"), T_take: T.Buffer((batch, T.int64(14), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(14), T.int64(24)):
            with T.sblock("T_take"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(token_weight[T.min(T.max(T.int64(0), token__3[v_ax0, v_ax1]), T.int64(49)), v_ax2], token__3[v_ax0, v_ax1])
                T.writes(T_take[v_ax0, v_ax1, v_ax2])
                T_take[v_ax0, v_ax1, v_ax2] = token_weight[T.min(T.max(T.int64(0), token__3[v_ax0, v_ax1]), T.int64(49)), v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def tir_negative(getitem_1: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(3)), "float32"), compute: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(3)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(getitem_1[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = getitem_1[v_i0, v_i1, v_i2, v_i3] * T.float32(-1.0)

    @T.prim_func(private=True, s_tir=True)
    def tir_negative1(getitem_3: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(3)), "float32"), compute: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(3)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3 in T.grid(batch, T.int64(2), T.int64(14), T.int64(3)):
            with T.sblock("compute"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(getitem_3[v_i0, v_i1, v_i2, v_i3])
                T.writes(compute[v_i0, v_i1, v_i2, v_i3])
                compute[v_i0, v_i1, v_i2, v_i3] = getitem_3[v_i0, v_i1, v_i2, v_i3] * T.float32(-1.0)

    @T.prim_func(private=True, s_tir=True)
    def transpose(query_weight: T.Buffer((T.int64(24), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(query_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = query_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(unflatten: T.Buffer((batch, T.int64(14), T.int64(4), T.int64(6)), "float32"), T_transpose: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(6)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(unflatten[v_ax0, v_ax2, v_ax1, v_ax3])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = unflatten[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(key_weight: T.Buffer((T.int64(12), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(12)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(12)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(key_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = key_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(unflatten_1: T.Buffer((batch, T.int64(14), T.int64(2), T.int64(6)), "float32"), T_transpose: T.Buffer((batch, T.int64(2), T.int64(14), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(2), T.int64(14), T.int64(6)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(unflatten_1[v_ax0, v_ax2, v_ax1, v_ax3])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = unflatten_1[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose4(scaled_dot_product_attention__5: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), T_transpose: T.Buffer((batch, T.int64(4), T.int64(6), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(6), T.int64(14)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(scaled_dot_product_attention__5[v_ax0, v_ax1, v_ax3, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = scaled_dot_product_attention__5[v_ax0, v_ax1, v_ax3, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose5(scaled_dot_product_attention: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(6)), "float32"), T_transpose: T.Buffer((batch, T.int64(14), T.int64(4), T.int64(6)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(14), T.int64(4), T.int64(6)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(scaled_dot_product_attention[v_ax0, v_ax2, v_ax1, v_ax3])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = scaled_dot_product_attention[v_ax0, v_ax2, v_ax1, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose6(gate_weight: T.Buffer((T.int64(40), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(40)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(40)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(gate_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = gate_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose7(down_weight: T.Buffer((T.int64(24), T.int64(40)), "float32"), T_transpose: T.Buffer((T.int64(40), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(40), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(down_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = down_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose8(token_weight: T.Buffer((T.int64(50), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(50)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(50)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(token_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = token_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def tril(scaled_dot_product_attention__1: T.Buffer((T.int64(14), T.int64(14)), "int8"), trilu: T.Buffer((T.int64(14), T.int64(14)), "int8")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(14), T.int64(14)):
            with T.sblock("trilu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(scaled_dot_product_attention__1[v_i0, v_i1])
                T.writes(trilu[v_i0, v_i1])
                trilu[v_i0, v_i1] = T.Select(v_i1 <= v_i0, scaled_dot_product_attention__1[v_i0, v_i1], T.int8(0))

    @T.prim_func(private=True, s_tir=True)
    def where(scaled_dot_product_attention__3: T.Buffer((T.int64(14), T.int64(14)), "bool"), scaled_dot_product_attention__7: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32"), C: T.Buffer((), "float32"), T_where: T.Buffer((batch, T.int64(4), T.int64(14), T.int64(14)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(4), T.int64(14), T.int64(14)):
            with T.sblock("T_where"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(scaled_dot_product_attention__3[v_ax2, v_ax3], scaled_dot_product_attention__7[v_ax0, v_ax1, v_ax2, v_ax3], C[()])
                T.writes(T_where[v_ax0, v_ax1, v_ax2, v_ax3])
                T_where[v_ax0, v_ax1, v_ax2, v_ax3] = T.Select(T.int64(0) < T.Cast("int64", scaled_dot_product_attention__3[v_ax2, v_ax3]), scaled_dot_product_attention__7[v_ax0, v_ax1, v_ax2, v_ax3], C[()])

    @R.function
    def main(
        tokens: R.Tensor((batch, 14), dtype="int32"),
        token_weight: R.Tensor((50, 24), dtype="float32"),
        norm1_weight: R.Tensor((24,), dtype="float32"),
        query_weight: R.Tensor((24, 24), dtype="float32"),
        key_weight: R.Tensor((12, 24), dtype="float32"),
        value_weight: R.Tensor((12, 24), dtype="float32"),
        out_weight: R.Tensor((24, 24), dtype="float32"),
        norm2_weight: R.Tensor((24,), dtype="float32"),
        gate_weight: R.Tensor((40, 24), dtype="float32"),
        up_weight: R.Tensor((40, 24), dtype="float32"),
        down_weight: R.Tensor((24, 40), dtype="float32"),
        _tensor_constant0: R.Tensor((14, 6), dtype="float32"),
        _tensor_constant1: R.Tensor((14, 6), dtype="float32"),
        _tensor_constant2: R.Tensor((14, 6), dtype="float32"),
        _tensor_constant3: R.Tensor((14, 6), dtype="float32"),
        scaled_dot_product_attention__8_const: R.Tensor((), dtype="float32"),
    ) -> R.Tensor((batch, 14, 50), dtype="float32"):
        R.func_attr({"num_input": 1, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            token__1 = R.call_tir(cls.reshape, (tokens,), out_ty=R.Tensor((batch * 14,), dtype="int32"))
            token__2 = R.call_tir(cls.embedding_at, (token__1, 50), out_ty=R.Tensor((batch * 14,), dtype="int64"))
            token__3 = R.call_tir(cls.reshape1, (token__2,), out_ty=R.Tensor((batch, 14), dtype="int64"))
            token = R.call_tir(cls.take, (token_weight, token__3), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            norm1 = R.call_tir(cls.rms_norm, (token, norm1_weight), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            query__1 = R.call_tir(cls.transpose, (query_weight,), out_ty=R.Tensor((24, 24), dtype="float32"))
            query = R.call_tir(cls.matmul, (norm1, query__1), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            unflatten = R.call_tir(cls.reshape2, (query,), out_ty=R.Tensor((batch, 14, 4, 6), dtype="float32"))
            transpose = R.call_tir(cls.transpose1, (unflatten,), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            key__1 = R.call_tir(cls.transpose2, (key_weight,), out_ty=R.Tensor((24, 12), dtype="float32"))
            key = R.call_tir(cls.matmul1, (norm1, key__1), out_ty=R.Tensor((batch, 14, 12), dtype="float32"))
            unflatten_1 = R.call_tir(cls.reshape3, (key,), out_ty=R.Tensor((batch, 14, 2, 6), dtype="float32"))
            transpose_1 = R.call_tir(cls.transpose3, (unflatten_1,), out_ty=R.Tensor((batch, 2, 14, 6), dtype="float32"))
            value__1 = R.call_tir(cls.transpose2, (value_weight,), out_ty=R.Tensor((24, 12), dtype="float32"))
            value = R.call_tir(cls.matmul1, (norm1, value__1), out_ty=R.Tensor((batch, 14, 12), dtype="float32"))
            unflatten_2 = R.call_tir(cls.reshape3, (value,), out_ty=R.Tensor((batch, 14, 2, 6), dtype="float32"))
            transpose_2 = R.call_tir(cls.transpose3, (unflatten_2,), out_ty=R.Tensor((batch, 2, 14, 6), dtype="float32"))
            getitem = R.call_tir(cls.strided_slice, (transpose,), out_ty=R.Tensor((batch, 4, 14, 3), dtype="float32"))
            getitem_1 = R.call_tir(cls.strided_slice1, (transpose,), out_ty=R.Tensor((batch, 4, 14, 3), dtype="float32"))
            mul = R.call_tir(cls.multiply, (transpose, _tensor_constant0), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            neg = R.call_tir(cls.tir_negative, (getitem_1,), out_ty=R.Tensor((batch, 4, 14, 3), dtype="float32"))
            cat = R.call_tir(cls.concatenate, (neg, getitem), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            mul_1 = R.call_tir(cls.multiply, (cat, _tensor_constant1), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            add = R.call_tir(cls.add, (mul, mul_1), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            getitem_2 = R.call_tir(cls.strided_slice2, (transpose_1,), out_ty=R.Tensor((batch, 2, 14, 3), dtype="float32"))
            getitem_3 = R.call_tir(cls.strided_slice3, (transpose_1,), out_ty=R.Tensor((batch, 2, 14, 3), dtype="float32"))
            mul_2 = R.call_tir(cls.multiply1, (transpose_1, _tensor_constant2), out_ty=R.Tensor((batch, 2, 14, 6), dtype="float32"))
            neg_1 = R.call_tir(cls.tir_negative1, (getitem_3,), out_ty=R.Tensor((batch, 2, 14, 3), dtype="float32"))
            cat_1 = R.call_tir(cls.concatenate1, (neg_1, getitem_2), out_ty=R.Tensor((batch, 2, 14, 6), dtype="float32"))
            mul_3 = R.call_tir(cls.multiply1, (cat_1, _tensor_constant3), out_ty=R.Tensor((batch, 2, 14, 6), dtype="float32"))
            add_1 = R.call_tir(cls.add1, (mul_2, mul_3), out_ty=R.Tensor((batch, 2, 14, 6), dtype="float32"))
            scaled_dot_product_attention__1 = R.call_tir(cls.ones, R.tuple(), out_ty=R.Tensor((14, 14), dtype="int8"))
            scaled_dot_product_attention__2 = R.call_tir(cls.tril, (scaled_dot_product_attention__1,), out_ty=R.Tensor((14, 14), dtype="int8"))
            scaled_dot_product_attention__3 = R.call_tir(cls.not_equal, (scaled_dot_product_attention__2,), out_ty=R.Tensor((14, 14), dtype="bool"))
            scaled_dot_product_attention__4 = R.call_tir(cls.multiply2, (add,), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            scaled_dot_product_attention__5 = R.call_tir(cls.repeat, (add_1,), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            scaled_dot_product_attention__6 = R.call_tir(cls.transpose4, (scaled_dot_product_attention__5,), out_ty=R.Tensor((batch, 4, 6, 14), dtype="float32"))
            scaled_dot_product_attention__7 = R.call_tir(cls.matmul2, (scaled_dot_product_attention__4, scaled_dot_product_attention__6), out_ty=R.Tensor((batch, 4, 14, 14), dtype="float32"))
            scaled_dot_product_attention__8 = R.call_tir(cls.where, (scaled_dot_product_attention__3, scaled_dot_product_attention__7, scaled_dot_product_attention__8_const), out_ty=R.Tensor((batch, 4, 14, 14), dtype="float32"))
            scaled_dot_product_attention__9 = R.call_tir(cls.softmax, (scaled_dot_product_attention__8,), out_ty=R.Tensor((batch, 4, 14, 14), dtype="float32"))
            scaled_dot_product_attention__10 = R.call_tir(cls.repeat, (transpose_2,), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            scaled_dot_product_attention = R.call_tir(cls.matmul3, (scaled_dot_product_attention__9, scaled_dot_product_attention__10), out_ty=R.Tensor((batch, 4, 14, 6), dtype="float32"))
            transpose_3 = R.call_tir(cls.transpose5, (scaled_dot_product_attention,), out_ty=R.Tensor((batch, 14, 4, 6), dtype="float32"))
            flatten = R.call_tir(cls.reshape4, (transpose_3,), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            out__1 = R.call_tir(cls.transpose, (out_weight,), out_ty=R.Tensor((24, 24), dtype="float32"))
            out = R.call_tir(cls.matmul, (flatten, out__1), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            add_2 = R.call_tir(cls.add2, (token, out), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            norm2 = R.call_tir(cls.rms_norm, (add_2, norm2_weight), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            gate__1 = R.call_tir(cls.transpose6, (gate_weight,), out_ty=R.Tensor((24, 40), dtype="float32"))
            gate = R.call_tir(cls.matmul4, (norm2, gate__1), out_ty=R.Tensor((batch, 14, 40), dtype="float32"))
            silu = R.call_tir(cls.silu, (gate,), out_ty=R.Tensor((batch, 14, 40), dtype="float32"))
            up__1 = R.call_tir(cls.transpose6, (up_weight,), out_ty=R.Tensor((24, 40), dtype="float32"))
            up = R.call_tir(cls.matmul4, (norm2, up__1), out_ty=R.Tensor((batch, 14, 40), dtype="float32"))
            mul_4 = R.call_tir(cls.multiply3, (silu, up), out_ty=R.Tensor((batch, 14, 40), dtype="float32"))
            down__1 = R.call_tir(cls.transpose7, (down_weight,), out_ty=R.Tensor((40, 24), dtype="float32"))
            down = R.call_tir(cls.matmul5, (mul_4, down__1), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            add_3 = R.call_tir(cls.add2, (add_2, down), out_ty=R.Tensor((batch, 14, 24), dtype="float32"))
            linear__1 = R.call_tir(cls.transpose8, (token_weight,), out_ty=R.Tensor((24, 50), dtype="float32"))
            linear = R.call_tir(cls.matmul6, (add_3, linear__1), out_ty=R.Tensor((batch, 14, 50), dtype="float32"))
            gv: R.Tensor((batch, 14, 50), dtype="float32") = linear
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 6169ce63c69561cffbe6 token_weight: float32[50, 24]
# 995cd8d9f38a78531fff norm1_weight: float32[24]
# b562e681923ed22ad064 query_weight: float32[24, 24]
# 6e66d13440caeefe0e3d key_weight: float32[12, 24]
# 7fdd872d1d3714f7323d value_weight: float32[12, 24]
# 1371065e086a65fb614b out_weight: float32[24, 24]
# 776a7cf590ca82ccc331 norm2_weight: float32[24]
# 5d01f9a5060aa6c1f016 gate_weight: float32[40, 24]
# 96a893f48f805c507e00 up_weight: float32[40, 24]
# 98dac3369eca162f7456 down_weight: float32[24, 40]
# 548ae82913b48ccae5af _tensor_constant0: float32[14, 6]
# dc80f04be0382fb4517c _tensor_constant1: float32[14, 6]
# 548ae82913b48ccae5af _tensor_constant2: float32[14, 6]
# dc80f04be0382fb4517c _tensor_constant3: float32[14, 6]
# c8d874e44b77e17c9b14 scaled_dot_product_attention__8_const: float32[] = -inf
