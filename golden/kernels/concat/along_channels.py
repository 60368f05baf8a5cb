# concat/along_channels: One nest a piece, in vectors where it fills them; what follows runs in each.
# Scheduled by fused_concatenate_relu: pieces.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate_relu(x: T.Buffer((T.int64(4), T.int64(16)), "float32"), y: T.Buffer((T.int64(4), T.int64(8)), "float32"),
        z: T.Buffer((T.int64(4), T.int64(3)), "float32"), relu_intermediate: T.Buffer((T.int64(4), T.int64(27)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_concat_intermediate = T.sblock_alloc_buffer((T.int64(4), T.int64(27)))
        for ax0, ax1 in T.grid(T.int64(4), T.int64(27)):
            with T.sblock("T_concat"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(z[v_ax0, v_ax1 - T.int64(24)], y[v_ax0, v_ax1 - T.int64(16)], x[v_ax0, v_ax1])
                T.writes(T_concat_intermediate[v_ax0, v_ax1])
                T_concat_intermediate[v_ax0, v_ax1] = T.if_then_else(T.int64(24) <= v_ax1, z[v_ax0, v_ax1 - T.int64(24)],
                    T.if_then_else(T.int64(16) <= v_ax1, y[v_ax0, v_ax1 - T.int64(16)], x[v_ax0, v_ax1]))
        for i0, i1 in T.grid(T.int64(4), T.int64(27)):
            with T.sblock("relu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(T_concat_intermediate[v_i0, v_i1])
                T.writes(relu_intermediate[v_i0, v_i1])
                relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), T_concat_intermediate[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_concatenate_relu(x: T.Buffer((T.int64(4), T.int64(16)), "float32"), y: T.Buffer((T.int64(4), T.int64(8)), "float32"),
        z: T.Buffer((T.int64(4), T.int64(3)), "float32"), relu_intermediate: T.Buffer((T.int64(4), T.int64(27)), "float32")):
        T.func_attr({"schedule_rule": "pieces", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(T.int64(4)):
            for i1_0 in range(T.int64(2)):
                for i1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu_0"):
                        v_i0 = T.axis.spatial(T.int64(4), i0)
                        v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(8) + i1_1)
                        T.reads(x[v_i0, v_i1])
                        T.writes(relu_intermediate[v_i0, v_i1])
                        relu_intermediate[v_i0, v_i1] = T.max(T.float32(0.0), x[v_i0, v_i1])
            for i1_0 in range(T.int64(1)):
                for i1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("relu_16"):
                        v_i0 = T.axis.spatial(T.int64(4), i0)
                        v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                        T.reads(y[v_i0, v_i1])
                        T.writes(relu_intermediate[v_i0, v_i1 + T.int64(16)])
                        relu_intermediate[v_i0, v_i1 + T.int64(16)] = T.max(T.float32(0.0), y[v_i0, v_i1])
            for i1 in range(T.int64(3)):
                with T.sblock("relu_24"):
                    v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                    T.reads(z[v_i0, v_i1])
                    T.writes(relu_intermediate[v_i0, v_i1 + T.int64(24)])
                    relu_intermediate[v_i0, v_i1 + T.int64(24)] = T.max(T.float32(0.0), z[v_i0, v_i1])
