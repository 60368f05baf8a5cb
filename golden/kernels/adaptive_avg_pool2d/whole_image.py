# adaptive_avg_pool2d/whole_image: Four vectors of columns are summed over every pixel.
# Scheduled by adaptive_avg_pool2d: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def adaptive_avg_pool2d(x: T.Buffer((T.int64(1), T.int64(7), T.int64(7), T.int64(64)), "float32"),
        adaptive_pool_avg: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum = T.sblock_alloc_buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(64)))
        for ax0, ax1, ax2, ax3, rv0, rv1 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(64), T.int64(7), T.int64(7)):
            with T.sblock("adaptive_pool_sum"):
                v_ax0, v_ax1, v_ax2, v_ax3, v_rv0, v_rv1 = T.axis.remap("SSSSRR", [ax0, ax1, ax2, ax3, rv0, rv1])
                T.reads(x[v_ax0, v_ax1 * T.int64(7) + v_rv0, v_ax2 * T.int64(7) + v_rv1, v_ax3])
                T.writes(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                with T.init():
                    adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
                adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] + x[v_ax0, v_ax1 * T.int64(7) + v_rv0, v_ax2
                    * T.int64(7) + v_rv1, v_ax3]
        for ax0, ax1, ax2, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(64)):
            with T.sblock("adaptive_pool_avg"):
                v_ax0, v_ax1, v_ax2, v_ax3 = T.axis.remap("SSSS", [ax0, ax1, ax2, ax3])
                T.reads(adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3])
                T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(49.0)

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def adaptive_avg_pool2d(x: T.Buffer((T.int64(1), T.int64(7), T.int64(7), T.int64(64)), "float32"),
        adaptive_pool_avg: T.Buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        adaptive_pool_sum_local = T.sblock_alloc_buffer((T.int64(1), T.int64(1), T.int64(1), T.int64(64)), scope="local")
        for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(2)):
            for ax3_1_0_init in T.unroll(T.int64(4)):
                for ax3_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("adaptive_pool_sum_init"):
                        v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                        v_ax3 = T.axis.spatial(T.int64(64), ax3_0 * T.int64(32) + ax3_1_0_init * T.int64(8) + ax3_1_1_init)
                        T.reads()
                        T.writes(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] = T.float32(0.0)
            for rv0, rv1 in T.grid(T.int64(7), T.int64(7)):
                for ax3_1_0 in T.unroll(T.int64(4)):
                    for ax3_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("adaptive_pool_sum_update"):
                            v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                            v_ax3 = T.axis.spatial(T.int64(64), ax3_0 * T.int64(32) + ax3_1_0 * T.int64(8) + ax3_1_1)
                            v_rv0, v_rv1 = T.axis.remap("RR", [rv0, rv1])
                            T.reads(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3],
                                x[v_ax0, v_ax1 * T.int64(7) + v_rv0, v_ax2 * T.int64(7) + v_rv1, v_ax3])
                            T.writes(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                            adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] + x[v_ax0, v_ax1
                                * T.int64(7) + v_rv0, v_ax2 * T.int64(7) + v_rv1, v_ax3]
            for ax0_1, ax1_1, ax2_1, ax3_0_1 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(4)):
                for ax3_1 in T.vectorized(T.int64(8)):
                    with T.sblock("adaptive_pool_avg"):
                        v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0_1, ax1_1, ax2_1])
                        v_ax3 = T.axis.spatial(T.int64(64), ax3_0 * T.int64(32) + ax3_0_1 * T.int64(8) + ax3_1)
                        T.reads(adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.writes(adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3])
                        T.sblock_attr({"schedule_rule": "meta_schedule.adaptive_pool_avg"})
                        adaptive_pool_avg[v_ax0, v_ax1, v_ax2, v_ax3] = adaptive_pool_sum_local[v_ax0, v_ax1, v_ax2, v_ax3] / T.float32(49.0)
