# conv2d/weights_that_are_an_input: Weights that are not known cannot be packed: a sum over windows, several vectors of channels at a time.
# Scheduled by conv2d: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(8)), "float32"),
        w: T.Buffer((T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"), conv2d_nhwc: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)),
            "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(8)))
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(6), T.int64(6), T.int64(8)):
            with T.sblock("pad_temp"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3])
                T.writes(pad_temp[v_i0, v_i1, v_i2, v_i3])
                pad_temp[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3]
        for nn, yy, xx, ff, ry, rx, rc in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(8), T.int64(3), T.int64(3), T.int64(8)):
            with T.sblock("conv2d_nhwc"):
                v_nn, v_yy, v_xx, v_ff, v_ry, v_rx, v_rc = T.axis.remap("SSSSRRR", [nn, yy, xx, ff, ry, rx, rc])
                T.reads(pad_temp[v_nn, v_yy + v_ry, v_xx + v_rx, v_rc], w[v_ry, v_rx, v_rc, v_ff])
                T.writes(conv2d_nhwc[v_nn, v_yy, v_xx, v_ff])
                with T.init():
                    conv2d_nhwc[v_nn, v_yy, v_xx, v_ff] = T.float32(0.0)
                conv2d_nhwc[v_nn, v_yy, v_xx, v_ff] = conv2d_nhwc[v_nn, v_yy, v_xx, v_ff] + pad_temp[v_nn, v_yy + v_ry, v_xx + v_rx, v_rc] * w[v_ry, v_rx, v_rc,
                    v_ff]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def conv2d(x: T.Buffer((T.int64(1), T.int64(6), T.int64(6), T.int64(8)), "float32"),
        w: T.Buffer((T.int64(3), T.int64(3), T.int64(8), T.int64(8)), "float32"), conv2d_nhwc: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)),
            "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        conv2d_nhwc_local = T.sblock_alloc_buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)), scope="local")
        for nn, yy, xx, ff_0 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(1)):
            for ff_1_init in T.vectorized(T.int64(8)):
                with T.sblock("conv2d_nhwc_init"):
                    v_nn, v_yy, v_xx = T.axis.remap("SSS", [nn, yy, xx])
                    v_ff = T.axis.spatial(T.int64(8), ff_0 * T.int64(8) + ff_1_init)
                    T.reads()
                    T.writes(conv2d_nhwc_local[v_nn, v_yy, v_xx, v_ff])
                    conv2d_nhwc_local[v_nn, v_yy, v_xx, v_ff] = T.float32(0.0)
            for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(8)):
                for ff_1 in T.vectorized(T.int64(8)):
                    with T.sblock("conv2d_nhwc_update"):
                        v_nn, v_yy, v_xx = T.axis.remap("SSS", [nn, yy, xx])
                        v_ff = T.axis.spatial(T.int64(8), ff_0 * T.int64(8) + ff_1)
                        v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                        T.reads(conv2d_nhwc_local[v_nn, v_yy, v_xx, v_ff], x[v_nn, v_yy + v_ry, v_xx + v_rx, v_rc], w[v_ry, v_rx, v_rc, v_ff])
                        T.writes(conv2d_nhwc_local[v_nn, v_yy, v_xx, v_ff])
                        conv2d_nhwc_local[v_nn, v_yy, v_xx, v_ff] = conv2d_nhwc_local[v_nn, v_yy, v_xx, v_ff] + x[v_nn, v_yy + v_ry, v_xx + v_rx,
                            v_rc] * w[v_ry, v_rx, v_rc, v_ff]
            for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("conv2d_nhwc_local"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(4), yy + ax1)
                        v2 = T.axis.spatial(T.int64(4), xx + ax2)
                        v3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                        T.reads(conv2d_nhwc_local[v0, v1, v2, v3])
                        T.writes(conv2d_nhwc[v0, v1, v2, v3])
                        conv2d_nhwc[v0, v1, v2, v3] = conv2d_nhwc_local[v0, v1, v2, v3]
