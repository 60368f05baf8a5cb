# conv2d_transpose/with_gaps: A sum of what reaches each element; the gaps of a dilated kernel are no zeros to multiply with.
# Scheduled by conv2d_transpose: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d_transpose(x: T.Buffer((T.int64(1), T.int64(2), T.int64(4), T.int64(4)), "float32"),
        B: T.Buffer((T.int64(2), T.int64(3), T.int64(2), T.int64(2)), "float32"), conv_transpose: T.Buffer((T.int64(1), T.int64(3), T.int64(8), T.int64(8)),
            "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for n, o, i0, i1, c, k0, k1 in T.grid(T.int64(1), T.int64(3), T.int64(8), T.int64(8), T.int64(2), T.int64(2), T.int64(2)):
            with T.sblock("conv_transpose"):
                v_n, v_o, v_i0, v_i1, v_c, v_k0, v_k1 = T.axis.remap("SSSSRRR", [n, o, i0, i1, c, k0, k1])
                T.reads(x[v_n, v_o // T.int64(3) * T.int64(2) + v_c, (v_i0 + T.int64(1)) // T.int64(2) - v_k0, (v_i1 + T.int64(1)) // T.int64(2) - v_k1],
                    B[v_o // T.int64(3) * T.int64(2) + v_c, v_o % T.int64(3), v_k0, v_k1])
                T.writes(conv_transpose[v_n, v_o, v_i0, v_i1])
                with T.init():
                    conv_transpose[v_n, v_o, v_i0, v_i1] = T.float32(0.0)
                conv_transpose[v_n, v_o, v_i0, v_i1] = conv_transpose[v_n, v_o, v_i0, v_i1] + T.if_then_else(T.int64(-1) <= v_i0 - v_k0 * T.int64(2)
                    and T.int64(-1) <= v_i1 - v_k1 * T.int64(2) and (v_i0 + T.int64(1)) % T.int64(2) == T.int64(0) and (v_i1 + T.int64(1)) % T.int64(2)
                    == T.int64(0) and (v_i0 + T.int64(1)) // T.int64(2) - v_k0 < T.int64(4) and (v_i1 + T.int64(1)) // T.int64(2) - v_k1 < T.int64(4),
                    x[v_n, v_o // T.int64(3) * T.int64(2) + v_c, (v_i0 + T.int64(1)) // T.int64(2) - v_k0, (v_i1 + T.int64(1)) // T.int64(2) - v_k1]
                    * B[v_o // T.int64(3) * T.int64(2) + v_c, v_o % T.int64(3), v_k0, v_k1], T.float32(0.0))

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d_transpose(x: T.Buffer((T.int64(1), T.int64(2), T.int64(4), T.int64(4)), "float32"),
        B: T.Buffer((T.int64(2), T.int64(3), T.int64(2), T.int64(2)), "float32"), conv_transpose: T.Buffer((T.int64(1), T.int64(3), T.int64(8), T.int64(8)),
            "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for n, o, i0, i1, c, k0, k1 in T.grid(T.int64(1), T.int64(3), T.int64(8), T.int64(8), T.int64(2), T.int64(2), T.int64(2)):
            with T.sblock("conv_transpose"):
                v_n, v_o, v_i0, v_i1, v_c, v_k0, v_k1 = T.axis.remap("SSSSRRR", [n, o, i0, i1, c, k0, k1])
                T.reads(x[v_n, v_o // T.int64(3) * T.int64(2) + v_c, (v_i0 + T.int64(1)) // T.int64(2) - v_k0, (v_i1 + T.int64(1)) // T.int64(2) - v_k1],
                    B[v_o // T.int64(3) * T.int64(2) + v_c, v_o % T.int64(3), v_k0, v_k1])
                T.writes(conv_transpose[v_n, v_o, v_i0, v_i1])
                with T.init():
                    conv_transpose[v_n, v_o, v_i0, v_i1] = T.float32(0.0)
                conv_transpose[v_n, v_o, v_i0, v_i1] = conv_transpose[v_n, v_o, v_i0, v_i1] + T.if_then_else(T.int64(-1) <= v_i0 - v_k0 * T.int64(2)
                    and T.int64(-1) <= v_i1 - v_k1 * T.int64(2) and (v_i0 + T.int64(1)) % T.int64(2) == T.int64(0) and (v_i1 + T.int64(1)) % T.int64(2)
                    == T.int64(0) and (v_i0 + T.int64(1)) // T.int64(2) - v_k0 < T.int64(4) and (v_i1 + T.int64(1)) // T.int64(2) - v_k1 < T.int64(4),
                    x[v_n, v_o // T.int64(3) * T.int64(2) + v_c, (v_i0 + T.int64(1)) // T.int64(2) - v_k0, (v_i1 + T.int64(1)) // T.int64(2) - v_k1]
                    * B[v_o // T.int64(3) * T.int64(2) + v_c, v_o % T.int64(3), v_k0, v_k1], T.float32(0.0))
