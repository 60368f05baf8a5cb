# softmax/logarithm: What is below the greatest, less the logarithm of the sum, a row at a time.
# Scheduled by log_softmax: rows.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def log_softmax(x: T.Buffer((T.int64(3), T.int64(37)), "float32"), log_softmax: T.Buffer((T.int64(3), T.int64(37)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_max = T.sblock_alloc_buffer((T.int64(3), T.int64(16)))
        max_8 = T.sblock_alloc_buffer((T.int64(3), T.int64(8)))
        max_4 = T.sblock_alloc_buffer((T.int64(3), T.int64(4)))
        max_2 = T.sblock_alloc_buffer((T.int64(3), T.int64(2)))
        row_max = T.sblock_alloc_buffer((T.int64(3),))
        tail_max = T.sblock_alloc_buffer((T.int64(3),))
        all_max = T.sblock_alloc_buffer((T.int64(3),))
        lanes_sum = T.sblock_alloc_buffer((T.int64(3), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((T.int64(3), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((T.int64(3), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((T.int64(3), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((T.int64(3),))
        tail_sum = T.sblock_alloc_buffer((T.int64(3),))
        all_sum = T.sblock_alloc_buffer((T.int64(3),))
        row_log = T.sblock_alloc_buffer((T.int64(3),))
        for i0, i1, k in T.grid(T.int64(3), T.int64(16), T.int64(2)):
            with T.sblock("lanes_max"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_max[v_i0, v_i1])
                with T.init():
                    lanes_max[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                lanes_max[v_i0, v_i1] = T.max(lanes_max[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
        for i0, i1 in T.grid(T.int64(3), T.int64(8)):
            with T.sblock("max_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_max[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(max_8[v_i0, v_i1])
                max_8[v_i0, v_i1] = T.max(lanes_max[v_i0, v_i1], lanes_max[v_i0, v_i1 + T.int64(8)])
        for i0, i1 in T.grid(T.int64(3), T.int64(4)):
            with T.sblock("max_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(max_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(max_4[v_i0, v_i1])
                max_4[v_i0, v_i1] = T.max(max_8[v_i0, v_i1], max_8[v_i0, v_i1 + T.int64(4)])
        for i0, i1 in T.grid(T.int64(3), T.int64(2)):
            with T.sblock("max_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(max_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(max_2[v_i0, v_i1])
                max_2[v_i0, v_i1] = T.max(max_4[v_i0, v_i1], max_4[v_i0, v_i1 + T.int64(2)])
        for i0 in range(T.int64(3)):
            with T.sblock("row_max"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(max_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_max[v_i0])
                row_max[v_i0] = T.max(max_2[v_i0, T.int64(0)], max_2[v_i0, T.int64(1)])
        for i0, rest in T.grid(T.int64(3), T.int64(5)):
            with T.sblock("tail_max"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest + T.int64(32)])
                T.writes(tail_max[v_i0])
                with T.init():
                    tail_max[v_i0] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0] = T.max(tail_max[v_i0], x[v_i0, v_rest + T.int64(32)])
        for i0 in range(T.int64(3)):
            with T.sblock("all_max"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(row_max[v_i0], tail_max[v_i0])
                T.writes(all_max[v_i0])
                all_max[v_i0] = T.max(row_max[v_i0], tail_max[v_i0])
        for i0, i1, k in T.grid(T.int64(3), T.int64(16), T.int64(2)):
            with T.sblock("lanes_sum"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k * T.int64(16) + v_i1], all_max[v_i0])
                T.writes(lanes_sum[v_i0, v_i1])
                with T.init():
                    lanes_sum[v_i0, v_i1] = T.float32(0.0)
                lanes_sum[v_i0, v_i1] = lanes_sum[v_i0, v_i1] + T.exp(x[v_i0, v_k * T.int64(16) + v_i1] - all_max[v_i0])
        for i0, i1 in T.grid(T.int64(3), T.int64(8)):
            with T.sblock("sum_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_sum[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(sum_8[v_i0, v_i1])
                sum_8[v_i0, v_i1] = lanes_sum[v_i0, v_i1] + lanes_sum[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(T.int64(3), T.int64(4)):
            with T.sblock("sum_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sum_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(sum_4[v_i0, v_i1])
                sum_4[v_i0, v_i1] = sum_8[v_i0, v_i1] + sum_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(T.int64(3), T.int64(2)):
            with T.sblock("sum_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sum_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(sum_2[v_i0, v_i1])
                sum_2[v_i0, v_i1] = sum_4[v_i0, v_i1] + sum_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(T.int64(3)):
            with T.sblock("row_sum"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(sum_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_sum[v_i0])
                row_sum[v_i0] = sum_2[v_i0, T.int64(0)] + sum_2[v_i0, T.int64(1)]
        for i0, rest in T.grid(T.int64(3), T.int64(5)):
            with T.sblock("tail_sum"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest + T.int64(32)], all_max[v_i0])
                T.writes(tail_sum[v_i0])
                with T.init():
                    tail_sum[v_i0] = T.float32(0.0)
                tail_sum[v_i0] = tail_sum[v_i0] + T.exp(x[v_i0, v_rest + T.int64(32)] - all_max[v_i0])
        for i0 in range(T.int64(3)):
            with T.sblock("all_sum"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(row_sum[v_i0], tail_sum[v_i0])
                T.writes(all_sum[v_i0])
                all_sum[v_i0] = row_sum[v_i0] + tail_sum[v_i0]
        for i0 in range(T.int64(3)):
            with T.sblock("row_log"):
                v_i0 = T.axis.spatial(T.int64(3), i0)
                T.reads(all_sum[v_i0])
                T.writes(row_log[v_i0])
                row_log[v_i0] = T.log(all_sum[v_i0])
        for i0, i1 in T.grid(T.int64(3), T.int64(37)):
            with T.sblock("log_softmax"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1], all_max[v_i0], row_log[v_i0])
                T.writes(log_softmax[v_i0, v_i1])
                log_softmax[v_i0, v_i1] = x[v_i0, v_i1] - all_max[v_i0] - row_log[v_i0]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def log_softmax(x: T.Buffer((T.int64(3), T.int64(37)), "float32"), log_softmax: T.Buffer((T.int64(3), T.int64(37)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_max = T.sblock_alloc_buffer((T.int64(3), T.int64(16)))
        max_8 = T.sblock_alloc_buffer((T.int64(3), T.int64(8)))
        max_4 = T.sblock_alloc_buffer((T.int64(3), T.int64(4)))
        max_2 = T.sblock_alloc_buffer((T.int64(3), T.int64(2)))
        row_max = T.sblock_alloc_buffer((T.int64(3),))
        tail_max = T.sblock_alloc_buffer((T.int64(3),))
        all_max = T.sblock_alloc_buffer((T.int64(3),))
        lanes_sum = T.sblock_alloc_buffer((T.int64(3), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((T.int64(3), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((T.int64(3), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((T.int64(3), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((T.int64(3),))
        tail_sum = T.sblock_alloc_buffer((T.int64(3),))
        all_sum = T.sblock_alloc_buffer((T.int64(3),))
        row_log = T.sblock_alloc_buffer((T.int64(3),))
        for i0 in range(T.int64(3)):
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    v_rest = T.axis.reduce(T.int64(5), ax1)
                    T.reads(x[v_i0, v_rest + T.int64(32)])
                    T.writes(tail_max[v_i0])
                    with T.init():
                        tail_max[v_i0] = T.float32(-340282346638528859811704183484516925440.0)
                    tail_max[v_i0] = T.max(tail_max[v_i0], x[v_i0, v_rest + T.int64(32)])
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_max_init"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_max[v_i0, v_i1])
                        lanes_max[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                for ax2 in range(T.int64(2)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_max_update"):
                            v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_max[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_max[v_i0, v_i1])
                            lanes_max[v_i0, v_i1] = T.max(lanes_max[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_8"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_max[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(max_8[v_i0, v_i1])
                        max_8[v_i0, v_i1] = T.max(lanes_max[v_i0, v_i1], lanes_max[v_i0, v_i1 + T.int64(8)])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("max_4"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(max_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(max_4[v_i0, v_i1])
                        max_4[v_i0, v_i1] = T.max(max_8[v_i0, v_i1], max_8[v_i0, v_i1 + T.int64(4)])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("max_2"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(max_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(max_2[v_i0, v_i1])
                        max_2[v_i0, v_i1] = T.max(max_4[v_i0, v_i1], max_4[v_i0, v_i1 + T.int64(2)])
            for ax0 in range(T.int64(1)):
                with T.sblock("row_max"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    T.reads(max_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_max[v_i0])
                    row_max[v_i0] = T.max(max_2[v_i0, T.int64(0)], max_2[v_i0, T.int64(1)])
            for ax0 in range(T.int64(1)):
                with T.sblock("all_max"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    T.reads(row_max[v_i0], tail_max[v_i0])
                    T.writes(all_max[v_i0])
                    all_max[v_i0] = T.max(row_max[v_i0], tail_max[v_i0])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    v_rest = T.axis.reduce(T.int64(5), ax1)
                    T.reads(x[v_i0, v_rest + T.int64(32)], all_max[v_i0])
                    T.writes(tail_sum[v_i0])
                    with T.init():
                        tail_sum[v_i0] = T.float32(0.0)
                    tail_sum[v_i0] = tail_sum[v_i0] + T.exp(x[v_i0, v_rest + T.int64(32)] - all_max[v_i0])
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sum_init"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_sum[v_i0, v_i1])
                        lanes_sum[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(T.int64(2)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sum_update"):
                            v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_sum[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1], all_max[v_i0])
                            T.writes(lanes_sum[v_i0, v_i1])
                            lanes_sum[v_i0, v_i1] = lanes_sum[v_i0, v_i1] + T.exp(x[v_i0, v_k * T.int64(16) + v_i1] - all_max[v_i0])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("sum_8"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_sum[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(sum_8[v_i0, v_i1])
                        sum_8[v_i0, v_i1] = lanes_sum[v_i0, v_i1] + lanes_sum[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("sum_4"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(sum_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(sum_4[v_i0, v_i1])
                        sum_4[v_i0, v_i1] = sum_8[v_i0, v_i1] + sum_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("sum_2"):
                        v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(sum_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(sum_2[v_i0, v_i1])
                        sum_2[v_i0, v_i1] = sum_4[v_i0, v_i1] + sum_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_sum"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    T.reads(sum_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_sum[v_i0])
                    row_sum[v_i0] = sum_2[v_i0, T.int64(0)] + sum_2[v_i0, T.int64(1)]
            for ax0 in range(T.int64(1)):
                with T.sblock("all_sum"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    T.reads(row_sum[v_i0], tail_sum[v_i0])
                    T.writes(all_sum[v_i0])
                    all_sum[v_i0] = row_sum[v_i0] + tail_sum[v_i0]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_log"):
                    v_i0 = T.axis.spatial(T.int64(3), i0 + ax0)
                    T.reads(all_sum[v_i0])
                    T.writes(row_log[v_i0])
                    row_log[v_i0] = T.log(all_sum[v_i0])
            with T.sblock("log_softmax_i1_common"):
                T.reads()
                T.writes()
                with T.sblock("log_softmax_i10_partition"):
                    T.reads()
                    T.writes()
                    for i10_0 in range(T.int64(2)):
                        for i10_1 in T.vectorized(T.int64(16)):
                            with T.sblock("log_softmax_i10"):
                                v_i0 = T.axis.spatial(T.int64(3), i0)
                                v_i1 = T.axis.spatial(T.int64(32), i10_0 * T.int64(16) + i10_1)
                                T.reads(x[T.int64(0):T.int64(3), T.int64(0):T.int64(32)], all_max[T.int64(0):T.int64(3)], row_log[T.int64(0):T.int64(3)])
                                T.writes(log_softmax[T.int64(0):T.int64(3), T.int64(0):T.int64(32)])
                                log_softmax[v_i0, v_i1] = x[v_i0, v_i1] - all_max[v_i0] - row_log[v_i0]
                with T.sblock("log_softmax_i11_partition"):
                    T.reads()
                    T.writes()
                    for i11 in range(T.int64(32), T.int64(37)):
                        with T.sblock("log_softmax_i11"):
                            v_i0, v_i1 = T.axis.remap("SS", [i0, i11])
                            T.reads(x[T.int64(0):T.int64(3), T.int64(32):T.int64(37)], all_max[T.int64(0):T.int64(3)], row_log[T.int64(0):T.int64(3)])
                            T.writes(log_softmax[T.int64(0):T.int64(3), T.int64(32):T.int64(37)])
                            log_softmax[v_i0, v_i1] = x[v_i0, v_i1] - all_max[v_i0] - row_log[v_i0]
