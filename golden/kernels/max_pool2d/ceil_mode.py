# max_pool2d/ceil_mode: TVM's own program where the last window may lie outside of the image.
# Scheduled by max_pool2d: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(x: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(8)), "float32"),
        pool_max: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        pad_temp = T.sblock_alloc_buffer((T.int64(1), T.int64(9), T.int64(9), T.int64(8)))
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(9), T.int64(9), T.int64(8)):
            with T.sblock("pad_temp"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(x[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(pad_temp[v_ax0, v_ax1, v_ax2, v_ax3])
                pad_temp[v_ax0, v_ax1, v_ax2, v_ax3] = T.if_then_else(v_ax1 < T.int64(8) and v_ax2 < T.int64(8), x[v_ax0, v_ax1, v_ax2, v_ax3],
                    T.float32(-340282346638528859811704183484516925440.0))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(8), T.int64(3), T.int64(3)):
            with T.sblock("pool_max"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(pad_temp[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3])
                T.writes(pool_max[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.pool_max"})
                with T.init():
                    pool_max[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(-340282346638528859811704183484516925440.0)
                pool_max[v_ax0, v_ax1, v_ax2, v_ax3] = T.max(pool_max[v_ax0, v_ax1, v_ax2, v_ax3],
                    pad_temp[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max_pool2d(x: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(8)), "float32"),
        pool_max: T.Buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        pool_max_local = T.sblock_alloc_buffer((T.int64(1), T.int64(4), T.int64(4), T.int64(8)), scope="local")
        for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(1)):
            for ax3_1_init in T.vectorized(T.int64(8)):
                with T.sblock("pool_max_init"):
                    v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                    v_ax3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1_init)
                    T.reads()
                    T.writes(pool_max_local[v_ax0, v_ax1, v_ax2, v_ax3])
                    T.sblock_attr({"schedule_rule": "meta_schedule.pool_max"})
                    pool_max_local[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(-340282346638528859811704183484516925440.0)
            for rv0, rv1 in T.grid(T.int64(3), T.int64(3)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("pool_max_update"):
                        v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                        v_ax3 = T.axis.spatial(T.int64(8), ax3_0 * T.int64(8) + ax3_1)
                        v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                        T.reads(pool_max_local[v_ax0, v_ax1, v_ax2, v_ax3], x[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3])
                        T.writes(pool_max_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.sblock_attr({"schedule_rule": "meta_schedule.pool_max"})
                        pool_max_local[v_ax0, v_ax1, v_ax2, v_ax3] = T.max(pool_max_local[v_ax0, v_ax1, v_ax2, v_ax3],
                            T.if_then_else(v_ax1 * T.int64(2) + v_rv0 < T.int64(8) and v_ax2 * T.int64(2) + v_rv1 < T.int64(8),
                                x[v_ax0, v_ax1 * T.int64(2) + v_rv0, v_ax2 * T.int64(2) + v_rv1, v_ax3], T.float32(-340282346638528859811704183484516925440.0)))
            for ax0_1, ax1_1, ax2_1, ax3_0_1 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("pool_max_local"):
                        v0 = T.axis.spatial(T.int64(1), ax0_1)
                        v1 = T.axis.spatial(T.int64(4), ax1 + ax1_1)
                        v2 = T.axis.spatial(T.int64(4), ax2 + ax2_1)
                        v3 = T.axis.spatial(T.int64(8), ax3_0_1 * T.int64(8) + ax3_1)
                        T.reads(pool_max_local[v0, v1, v2, v3])
                        T.writes(pool_max[v0, v1, v2, v3])
                        pool_max[v0, v1, v2, v3] = pool_max_local[v0, v1, v2, v3]
