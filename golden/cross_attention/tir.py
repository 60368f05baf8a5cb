# cross_attention, stage tir: the Relax module after legalization
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
    def add(attention__7: T.Buffer((T.int64(9), batch, T.int64(24)), "float32"), attention__3: T.Buffer((T.int64(24),), "float32"), T_add: T.Buffer((T.int64(9), batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(9), batch, T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention__7[v_ax0, v_ax1, v_ax2], attention__3[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = attention__7[v_ax0, v_ax1, v_ax2] + attention__3[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add1(attention__10: T.Buffer((T.int64(13), batch, T.int64(24)), "float32"), attention__4: T.Buffer((T.int64(24),), "float32"), T_add: T.Buffer((T.int64(13), batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(13), batch, T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention__10[v_ax0, v_ax1, v_ax2], attention__4[v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = attention__10[v_ax0, v_ax1, v_ax2] + attention__4[v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def add2(attention__32: T.Buffer(("batch * T.int64(9)", T.int64(24)), "float32"), attention_out_proj_bias: T.Buffer((T.int64(24),), "float32"), batch: T.int64, T_add: T.Buffer((batch * T.int64(9), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch * T.int64(9), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(attention__32[v_ax0, v_ax1], attention_out_proj_bias[v_ax1])
                T.writes(T_add[v_ax0, v_ax1])
                T_add[v_ax0, v_ax1] = attention__32[v_ax0, v_ax1] + attention_out_proj_bias[v_ax1]

    @T.prim_func(private=True, s_tir=True)
    def add3(x: T.Buffer((batch, T.int64(9), T.int64(24)), "float32"), attention: T.Buffer((batch, T.int64(9), T.int64(24)), "float32"), T_add: T.Buffer((batch, T.int64(9), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(9), T.int64(24)):
            with T.sblock("T_add"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax0, v_ax1, v_ax2], attention[v_ax0, v_ax1, v_ax2])
                T.writes(T_add[v_ax0, v_ax1, v_ax2])
                T_add[v_ax0, v_ax1, v_ax2] = x[v_ax0, v_ax1, v_ax2] + attention[v_ax0, v_ax1, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def matmul(attention__1: T.Buffer((T.int64(9), batch, T.int64(24)), "float32"), attention__6: T.Buffer((T.int64(24), T.int64(24)), "float32"), matmul: T.Buffer((T.int64(9), batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(T.int64(9), batch, T.int64(24), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(attention__1[v_i0, v_i1, v_k], attention__6[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + attention__1[v_i0, v_i1, v_k] * attention__6[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul1(attention__2: T.Buffer((T.int64(13), batch, T.int64(16)), "float32"), attention__9: T.Buffer((T.int64(16), T.int64(24)), "float32"), matmul: T.Buffer((T.int64(13), batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(T.int64(13), batch, T.int64(24), T.int64(16)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(attention__2[v_i0, v_i1, v_k], attention__9[v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + attention__2[v_i0, v_i1, v_k] * attention__9[v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def matmul2(attention__24: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32"), attention__25: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(13)), "float32"), matmul: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(3), T.int64(9), T.int64(13), T.int64(8)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(attention__24[v_i0, v_i1, v_i2, v_k], attention__25[v_i0, v_i1, v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + attention__24[v_i0, v_i1, v_i2, v_k] * attention__25[v_i0, v_i1, v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul3(attention__27: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(13)), "float32"), attention__23: T.Buffer((batch, T.int64(3), T.int64(13), T.int64(8)), "float32"), matmul: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, k in T.grid(batch, T.int64(3), T.int64(9), T.int64(8), T.int64(13)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_i3, v_k = T.axis.remap("SSSSR", [i0, i1, i2, i3, k])
                T.reads(attention__27[v_i0, v_i1, v_i2, v_k], attention__23[v_i0, v_i1, v_k, v_i3])
                T.writes(matmul[v_i0, v_i1, v_i2, v_i3])
                with T.init():
                    matmul[v_i0, v_i1, v_i2, v_i3] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2, v_i3] = matmul[v_i0, v_i1, v_i2, v_i3] + attention__27[v_i0, v_i1, v_i2, v_k] * attention__23[v_i0, v_i1, v_k, v_i3]

    @T.prim_func(private=True, s_tir=True)
    def matmul4(attention__30: T.Buffer(("batch * T.int64(9)", T.int64(24)), "float32"), attention__31: T.Buffer((T.int64(24), T.int64(24)), "float32"), batch: T.int64, matmul: T.Buffer((batch * T.int64(9), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k in T.grid(batch * T.int64(9), T.int64(24), T.int64(24)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(attention__30[v_i0, v_k], attention__31[v_k, v_i1])
                T.writes(matmul[v_i0, v_i1])
                with T.init():
                    matmul[v_i0, v_i1] = T.float32(0.0)
                matmul[v_i0, v_i1] = matmul[v_i0, v_i1] + attention__30[v_i0, v_k] * attention__31[v_k, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def multiply(attention__21: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32"), T_multiply: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(9), T.int64(8)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(attention__21[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(T_multiply[v_ax0, v_ax1, v_ax2, v_ax3])
                T_multiply[v_ax0, v_ax1, v_ax2, v_ax3] = attention__21[v_ax0, v_ax1, v_ax2, v_ax3] * T.float32(0.35355338454246521)

    @T.prim_func(private=True, s_tir=True)
    def reshape(attention__8: T.Buffer((T.int64(9), batch, T.int64(24)), "float32"), T_reshape: T.Buffer((T.int64(9), "batch * T.int64(3)", T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(9), batch * T.int64(3), T.int64(8)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention__8[((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) // batch % T.int64(9), ((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) % batch, (v_ax1 * T.int64(8) + v_ax2) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = attention__8[((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) // batch % T.int64(9), ((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) % batch, (v_ax1 * T.int64(8) + v_ax2) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape1(attention__11: T.Buffer((T.int64(13), batch, T.int64(24)), "float32"), T_reshape: T.Buffer((T.int64(13), "batch * T.int64(3)", T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(13), batch * T.int64(3), T.int64(8)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention__11[((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) // batch % T.int64(13), ((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) % batch, (v_ax1 * T.int64(8) + v_ax2) % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = attention__11[((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) // batch % T.int64(13), ((v_ax1 * T.int64(8) + v_ax2) // T.int64(24) + v_ax0 * batch) % batch, (v_ax1 * T.int64(8) + v_ax2) % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def reshape2(attention__16: T.Buffer(("batch * T.int64(3)", T.int64(9), T.int64(8)), "float32"), T_reshape: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(9), T.int64(8)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(attention__16[(v_ax0 * T.int64(3) + (v_ax3 // T.int64(8) + v_ax2) // T.int64(9) + v_ax1) % (batch * T.int64(3)), (v_ax3 // T.int64(8) + v_ax2) % T.int64(9), v_ax3 % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = attention__16[(v_ax0 * T.int64(3) + (v_ax3 // T.int64(8) + v_ax2) // T.int64(9) + v_ax1) % (batch * T.int64(3)), (v_ax3 // T.int64(8) + v_ax2) % T.int64(9), v_ax3 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape3(attention__18: T.Buffer(("batch * T.int64(3)", T.int64(13), T.int64(8)), "float32"), T_reshape: T.Buffer((batch, T.int64(3), T.int64(13), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(13), T.int64(8)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(attention__18[(v_ax0 * T.int64(3) + (v_ax3 // T.int64(8) + v_ax2) // T.int64(13) + v_ax1) % (batch * T.int64(3)), (v_ax3 // T.int64(8) + v_ax2) % T.int64(13), v_ax3 % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2, v_ax3])
                T_reshape[v_ax0, v_ax1, v_ax2, v_ax3] = attention__18[(v_ax0 * T.int64(3) + (v_ax3 // T.int64(8) + v_ax2) // T.int64(13) + v_ax1) % (batch * T.int64(3)), (v_ax3 // T.int64(8) + v_ax2) % T.int64(13), v_ax3 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape4(attention__29: T.Buffer((T.int64(9), batch, T.int64(3), T.int64(8)), "float32"), T_reshape: T.Buffer(("batch * T.int64(9)", T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(batch * T.int64(9), T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(attention__29[(v_ax1 // T.int64(24) + v_ax0) // batch % T.int64(9), (v_ax1 // T.int64(24) + v_ax0) % batch, v_ax1 % T.int64(24) // T.int64(8), v_ax1 % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1])
                T_reshape[v_ax0, v_ax1] = attention__29[(v_ax1 // T.int64(24) + v_ax0) // batch % T.int64(9), (v_ax1 // T.int64(24) + v_ax0) % batch, v_ax1 % T.int64(24) // T.int64(8), v_ax1 % T.int64(8)]

    @T.prim_func(private=True, s_tir=True)
    def reshape5(attention__33: T.Buffer(("batch * T.int64(9)", T.int64(24)), "float32"), T_reshape: T.Buffer((T.int64(9), batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(9), batch, T.int64(24)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention__33[(v_ax2 // T.int64(24) + v_ax0 * batch + v_ax1) % (batch * T.int64(9)), v_ax2 % T.int64(24)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = attention__33[(v_ax2 // T.int64(24) + v_ax0 * batch + v_ax1) % (batch * T.int64(9)), v_ax2 % T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def softmax(attention__26: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(13)), "float32"), softmax: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(9)))
        row_exp = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(9), T.int64(13)))
        tail_sum = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(9)))
        row_scale = T.sblock_alloc_buffer((batch, T.int64(3), T.int64(9)))
        for i0, i1, i2, rest in T.grid(batch, T.int64(3), T.int64(9), T.int64(13)):
            with T.sblock("tail_max"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(attention__26[v_i0, v_i1, v_i2, v_rest])
                T.writes(tail_max[v_i0, v_i1, v_i2])
                with T.init():
                    tail_max[v_i0, v_i1, v_i2] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0, v_i1, v_i2] = T.max(tail_max[v_i0, v_i1, v_i2], attention__26[v_i0, v_i1, v_i2, v_rest])
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(9), T.int64(13)):
            with T.sblock("row_exp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(attention__26[v_i0, v_i1, v_i2, v_i3], tail_max[v_i0, v_i1, v_i2])
                T.writes(row_exp[v_i0, v_i1, v_i2, v_i3])
                row_exp[v_i0, v_i1, v_i2, v_i3] = T.exp(attention__26[v_i0, v_i1, v_i2, v_i3] - tail_max[v_i0, v_i1, v_i2])
        for i0, i1, i2, rest in T.grid(batch, T.int64(3), T.int64(9), T.int64(13)):
            with T.sblock("tail_sum"):
                v_i0, v_i1, v_i2, v_rest = T.axis.remap("SSSR", [i0, i1, i2, rest])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_rest])
                T.writes(tail_sum[v_i0, v_i1, v_i2])
                with T.init():
                    tail_sum[v_i0, v_i1, v_i2] = T.float32(0.0)
                tail_sum[v_i0, v_i1, v_i2] = tail_sum[v_i0, v_i1, v_i2] + row_exp[v_i0, v_i1, v_i2, v_rest]
        for i0, i1, i2 in T.grid(batch, T.int64(3), T.int64(9)):
            with T.sblock("row_scale"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(tail_sum[v_i0, v_i1, v_i2])
                T.writes(row_scale[v_i0, v_i1, v_i2])
                row_scale[v_i0, v_i1, v_i2] = T.float32(1.0) / tail_sum[v_i0, v_i1, v_i2]
        for i0, i1, i2, i3 in T.grid(batch, T.int64(3), T.int64(9), T.int64(13)):
            with T.sblock("softmax"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(row_exp[v_i0, v_i1, v_i2, v_i3], row_scale[v_i0, v_i1, v_i2])
                T.writes(softmax[v_i0, v_i1, v_i2, v_i3])
                softmax[v_i0, v_i1, v_i2, v_i3] = row_exp[v_i0, v_i1, v_i2, v_i3] * row_scale[v_i0, v_i1, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice(attention_in_proj_bias: T.Buffer((T.int64(72),), "float32"), T_strided_slice_with_axes: T.Buffer((T.int64(24),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(24)):
            with T.sblock("T_strided_slice_with_axes"):
                v_ax0 = T.axis.spatial(T.int64(24), ax0)
                T.reads(attention_in_proj_bias[v_ax0])
                T.writes(T_strided_slice_with_axes[v_ax0])
                T_strided_slice_with_axes[v_ax0] = attention_in_proj_bias[v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice1(attention_in_proj_bias: T.Buffer((T.int64(72),), "float32"), T_strided_slice_with_axes: T.Buffer((T.int64(24),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(24)):
            with T.sblock("T_strided_slice_with_axes"):
                v_ax0 = T.axis.spatial(T.int64(24), ax0)
                T.reads(attention_in_proj_bias[v_ax0 + T.int64(24)])
                T.writes(T_strided_slice_with_axes[v_ax0])
                T_strided_slice_with_axes[v_ax0] = attention_in_proj_bias[v_ax0 + T.int64(24)]

    @T.prim_func(private=True, s_tir=True)
    def strided_slice2(attention_in_proj_bias: T.Buffer((T.int64(72),), "float32"), T_strided_slice_with_axes: T.Buffer((T.int64(24),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in range(T.int64(24)):
            with T.sblock("T_strided_slice_with_axes"):
                v_ax0 = T.axis.spatial(T.int64(24), ax0)
                T.reads(attention_in_proj_bias[v_ax0 + T.int64(48)])
                T.writes(T_strided_slice_with_axes[v_ax0])
                T_strided_slice_with_axes[v_ax0] = attention_in_proj_bias[v_ax0 + T.int64(48)]

    @T.prim_func(private=True, s_tir=True)
    def transpose(x: T.Buffer((batch, T.int64(9), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(9), batch, T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(9), batch, T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[v_ax1, v_ax0, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = x[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose1(memory: T.Buffer((batch, T.int64(13), T.int64(16)), "float32"), T_transpose: T.Buffer((T.int64(13), batch, T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(13), batch, T.int64(16)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(memory[v_ax1, v_ax0, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = memory[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose2(attention_q_proj_weight: T.Buffer((T.int64(24), T.int64(24)), "float32"), T_transpose: T.Buffer((T.int64(24), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(24), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(attention_q_proj_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = attention_q_proj_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose3(attention_k_proj_weight: T.Buffer((T.int64(24), T.int64(16)), "float32"), T_transpose: T.Buffer((T.int64(16), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(16), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(attention_k_proj_weight[v_ax1, v_ax0])
                T.writes(T_transpose[v_ax0, v_ax1])
                T_transpose[v_ax0, v_ax1] = attention_k_proj_weight[v_ax1, v_ax0]

    @T.prim_func(private=True, s_tir=True)
    def transpose4(attention__15: T.Buffer((T.int64(9), "batch * T.int64(3)", T.int64(8)), "float32"), batch: T.int64, T_transpose: T.Buffer((batch * T.int64(3), T.int64(9), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch * T.int64(3), T.int64(9), T.int64(8)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention__15[v_ax1, v_ax0, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = attention__15[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose5(attention__17: T.Buffer((T.int64(13), "batch * T.int64(3)", T.int64(8)), "float32"), batch: T.int64, T_transpose: T.Buffer((batch * T.int64(3), T.int64(13), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch * T.int64(3), T.int64(13), T.int64(8)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention__17[v_ax1, v_ax0, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = attention__17[v_ax1, v_ax0, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose6(attention__22: T.Buffer((batch, T.int64(3), T.int64(13), T.int64(8)), "float32"), T_transpose: T.Buffer((batch, T.int64(3), T.int64(8), T.int64(13)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(batch, T.int64(3), T.int64(8), T.int64(13)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(attention__22[v_ax0, v_ax1, v_ax3, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = attention__22[v_ax0, v_ax1, v_ax3, v_ax2]

    @T.prim_func(private=True, s_tir=True)
    def transpose7(attention__28: T.Buffer((batch, T.int64(3), T.int64(9), T.int64(8)), "float32"), T_transpose: T.Buffer((T.int64(9), batch, T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(9), batch, T.int64(3), T.int64(8)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(attention__28[v_ax1, v_ax2, v_ax0, v_ax3])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2, v_ax3])
                T_transpose[v_ax0, v_ax1, v_ax2, v_ax3] = attention__28[v_ax1, v_ax2, v_ax0, v_ax3]

    @T.prim_func(private=True, s_tir=True)
    def transpose8(attention__34: T.Buffer((T.int64(9), batch, T.int64(24)), "float32"), T_transpose: T.Buffer((batch, T.int64(9), T.int64(24)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(batch, T.int64(9), T.int64(24)):
            with T.sblock("T_transpose"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(attention__34[v_ax1, v_ax0, v_ax2])
                T.writes(T_transpose[v_ax0, v_ax1, v_ax2])
                T_transpose[v_ax0, v_ax1, v_ax2] = attention__34[v_ax1, v_ax0, v_ax2]

    @R.function
    def main(
        x: R.Tensor((batch, 9, 24), dtype="float32"),
        memory: R.Tensor((batch, 13, 16), dtype="float32"),
        attention_q_proj_weight: R.Tensor((24, 24), dtype="float32"),
        attention_k_proj_weight: R.Tensor((24, 16), dtype="float32"),
        attention_v_proj_weight: R.Tensor((24, 16), dtype="float32"),
        attention_in_proj_bias: R.Tensor((72,), dtype="float32"),
        attention_out_proj_weight: R.Tensor((24, 24), dtype="float32"),
        attention_out_proj_bias: R.Tensor((24,), dtype="float32"),
    ) -> R.Tensor((batch, 9, 24), dtype="float32"):
        R.func_attr({"num_input": 2, "output_structure": "0"})
        cls = Module
        with R.dataflow():
            attention__1 = R.call_tir(cls.transpose, (x,), out_ty=R.Tensor((9, batch, 24), dtype="float32"))
            attention__2 = R.call_tir(cls.transpose1, (memory,), out_ty=R.Tensor((13, batch, 16), dtype="float32"))
            attention__3 = R.call_tir(cls.strided_slice, (attention_in_proj_bias,), out_ty=R.Tensor((24,), dtype="float32"))
            attention__4 = R.call_tir(cls.strided_slice1, (attention_in_proj_bias,), out_ty=R.Tensor((24,), dtype="float32"))
            attention__5 = R.call_tir(cls.strided_slice2, (attention_in_proj_bias,), out_ty=R.Tensor((24,), dtype="float32"))
            attention__6 = R.call_tir(cls.transpose2, (attention_q_proj_weight,), out_ty=R.Tensor((24, 24), dtype="float32"))
            attention__7 = R.call_tir(cls.matmul, (attention__1, attention__6), out_ty=R.Tensor((9, batch, 24), dtype="float32"))
            attention__8 = R.call_tir(cls.add, (attention__7, attention__3), out_ty=R.Tensor((9, batch, 24), dtype="float32"))
            attention__9 = R.call_tir(cls.transpose3, (attention_k_proj_weight,), out_ty=R.Tensor((16, 24), dtype="float32"))
            attention__10 = R.call_tir(cls.matmul1, (attention__2, attention__9), out_ty=R.Tensor((13, batch, 24), dtype="float32"))
            attention__11 = R.call_tir(cls.add1, (attention__10, attention__4), out_ty=R.Tensor((13, batch, 24), dtype="float32"))
            attention__12 = R.call_tir(cls.transpose3, (attention_v_proj_weight,), out_ty=R.Tensor((16, 24), dtype="float32"))
            attention__13 = R.call_tir(cls.matmul1, (attention__2, attention__12), out_ty=R.Tensor((13, batch, 24), dtype="float32"))
            attention__14 = R.call_tir(cls.add1, (attention__13, attention__5), out_ty=R.Tensor((13, batch, 24), dtype="float32"))
            attention__15 = R.call_tir(cls.reshape, (attention__8,), out_ty=R.Tensor((9, batch * 3, 8), dtype="float32"))
            attention__16 = R.call_tir(cls.transpose4, (attention__15, batch), out_ty=R.Tensor((batch * 3, 9, 8), dtype="float32"))
            attention__17 = R.call_tir(cls.reshape1, (attention__11,), out_ty=R.Tensor((13, batch * 3, 8), dtype="float32"))
            attention__18 = R.call_tir(cls.transpose5, (attention__17, batch), out_ty=R.Tensor((batch * 3, 13, 8), dtype="float32"))
            attention__19 = R.call_tir(cls.reshape1, (attention__14,), out_ty=R.Tensor((13, batch * 3, 8), dtype="float32"))
            attention__20 = R.call_tir(cls.transpose5, (attention__19, batch), out_ty=R.Tensor((batch * 3, 13, 8), dtype="float32"))
            attention__21 = R.call_tir(cls.reshape2, (attention__16,), out_ty=R.Tensor((batch, 3, 9, 8), dtype="float32"))
            attention__22 = R.call_tir(cls.reshape3, (attention__18,), out_ty=R.Tensor((batch, 3, 13, 8), dtype="float32"))
            attention__23 = R.call_tir(cls.reshape3, (attention__20,), out_ty=R.Tensor((batch, 3, 13, 8), dtype="float32"))
            attention__24 = R.call_tir(cls.multiply, (attention__21,), out_ty=R.Tensor((batch, 3, 9, 8), dtype="float32"))
            attention__25 = R.call_tir(cls.transpose6, (attention__22,), out_ty=R.Tensor((batch, 3, 8, 13), dtype="float32"))
            attention__26 = R.call_tir(cls.matmul2, (attention__24, attention__25), out_ty=R.Tensor((batch, 3, 9, 13), dtype="float32"))
            attention__27 = R.call_tir(cls.softmax, (attention__26,), out_ty=R.Tensor((batch, 3, 9, 13), dtype="float32"))
            attention__28 = R.call_tir(cls.matmul3, (attention__27, attention__23), out_ty=R.Tensor((batch, 3, 9, 8), dtype="float32"))
            attention__29 = R.call_tir(cls.transpose7, (attention__28,), out_ty=R.Tensor((9, batch, 3, 8), dtype="float32"))
            attention__30 = R.call_tir(cls.reshape4, (attention__29,), out_ty=R.Tensor((batch * 9, 24), dtype="float32"))
            attention__31 = R.call_tir(cls.transpose2, (attention_out_proj_weight,), out_ty=R.Tensor((24, 24), dtype="float32"))
            attention__32 = R.call_tir(cls.matmul4, (attention__30, attention__31, batch), out_ty=R.Tensor((batch * 9, 24), dtype="float32"))
            attention__33 = R.call_tir(cls.add2, (attention__32, attention_out_proj_bias, batch), out_ty=R.Tensor((batch * 9, 24), dtype="float32"))
            attention__34 = R.call_tir(cls.reshape5, (attention__33,), out_ty=R.Tensor((9, batch, 24), dtype="float32"))
            attention = R.call_tir(cls.transpose8, (attention__34,), out_ty=R.Tensor((batch, 9, 24), dtype="float32"))
            add = R.call_tir(cls.add3, (x, attention), out_ty=R.Tensor((batch, 9, 24), dtype="float32"))
            gv: R.Tensor((batch, 9, 24), dtype="float32") = add
            R.output(gv)
        return gv

# Weights: sha256 of dtype, shape and bytes
# 8007aeae49ced7d47ad7 attention_q_proj_weight: float32[24, 24]
# 9850d5c97b3e77a7565e attention_k_proj_weight: float32[24, 16]
# 31fd04886e424c30d869 attention_v_proj_weight: float32[24, 16]
# 879d03dcee223ec4ca03 attention_in_proj_bias: float32[72]
# daadeaf233d18cdd7e11 attention_out_proj_weight: float32[24, 24]
# 7cb4a75c3367517d08e6 attention_out_proj_bias: float32[24]
