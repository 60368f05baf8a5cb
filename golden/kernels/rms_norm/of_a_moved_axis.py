# rms_norm/of_a_moved_axis: Over axes that are not the last, or not in order, as a layout leaves them; weights keep their own order.
# Scheduled by rms_norm: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def rms_norm(x: T.Buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)), "float32"), B: T.Buffer((T.int64(4), T.int64(3), T.int64(5)), "float32"),
        rms_norm: T.Buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        squares = T.sblock_alloc_buffer((T.int64(2),))
        for i0, k3, k1, k2 in T.grid(T.int64(2), T.int64(4), T.int64(3), T.int64(5)):
            with T.sblock("squares"):
                v_i0, v_k3, v_k1, v_k2 = T.axis.remap("SRRR", [i0, k3, k1, k2])
                T.reads(x[v_i0, v_k1, v_k2, v_k3])
                T.writes(squares[v_i0])
                with T.init():
                    squares[v_i0] = T.float32(0.0)
                squares[v_i0] = squares[v_i0] + x[v_i0, v_k1, v_k2, v_k3] * x[v_i0, v_k1, v_k2, v_k3]
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(3), T.int64(5), T.int64(4)):
            with T.sblock("rms_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], squares[v_i0], B[v_i3, v_i1, v_i2])
                T.writes(rms_norm[v_i0, v_i1, v_i2, v_i3])
                rms_norm[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3] / T.sqrt(squares[v_i0] / T.float32(60.0)
                    + T.float32(1.0000000000000001e-05)) * B[v_i3, v_i1, v_i2]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def rms_norm(x: T.Buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)), "float32"), B: T.Buffer((T.int64(4), T.int64(3), T.int64(5)), "float32"),
        rms_norm: T.Buffer((T.int64(2), T.int64(3), T.int64(5), T.int64(4)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        squares = T.sblock_alloc_buffer((T.int64(2),))
        for i0, k3, k1, k2 in T.grid(T.int64(2), T.int64(4), T.int64(3), T.int64(5)):
            with T.sblock("squares"):
                v_i0, v_k3, v_k1, v_k2 = T.axis.remap("SRRR", [i0, k3, k1, k2])
                T.reads(x[v_i0, v_k1, v_k2, v_k3])
                T.writes(squares[v_i0])
                with T.init():
                    squares[v_i0] = T.float32(0.0)
                squares[v_i0] = squares[v_i0] + x[v_i0, v_k1, v_k2, v_k3] * x[v_i0, v_k1, v_k2, v_k3]
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(3), T.int64(5), T.int64(4)):
            with T.sblock("rms_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], squares[v_i0], B[v_i3, v_i1, v_i2])
                T.writes(rms_norm[v_i0, v_i1, v_i2, v_i3])
                rms_norm[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3] / T.sqrt(squares[v_i0] / T.float32(60.0)
                    + T.float32(1.0000000000000001e-05)) * B[v_i3, v_i1, v_i2]
