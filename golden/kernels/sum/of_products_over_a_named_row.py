# sum/of_products_over_a_named_row: What comes before is made where it is summed; a row of unknown length has both loops.
# Scheduled by fused_multiply_sum: rows.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_multiply_sum(x: T.Buffer((T.int64(6), n), "float32"), all_sum_intermediate: T.Buffer((T.int64(6),), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_multiply_intermediate = T.sblock_alloc_buffer((T.int64(6), n))
        lanes_sum = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((T.int64(6),))
        tail_sum = T.sblock_alloc_buffer((T.int64(6),))
        for ax0, ax1 in T.grid(T.int64(6), n):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(x[v_ax0, v_ax1])
                T.writes(T_multiply_intermediate[v_ax0, v_ax1])
                T_multiply_intermediate[v_ax0, v_ax1] = x[v_ax0, v_ax1] * x[v_ax0, v_ax1]
        for i0, i1, k in T.grid(T.int64(6), T.int64(16), n // T.int64(16)):
            with T.sblock("lanes_sum"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(T_multiply_intermediate[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_sum[v_i0, v_i1])
                with T.init():
                    lanes_sum[v_i0, v_i1] = T.float32(0.0)
                lanes_sum[v_i0, v_i1] = lanes_sum[v_i0, v_i1] + T_multiply_intermediate[v_i0, v_k * T.int64(16) + v_i1]
        for i0, i1 in T.grid(T.int64(6), T.int64(8)):
            with T.sblock("sum_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_sum[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(sum_8[v_i0, v_i1])
                sum_8[v_i0, v_i1] = lanes_sum[v_i0, v_i1] + lanes_sum[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(T.int64(6), T.int64(4)):
            with T.sblock("sum_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sum_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(sum_4[v_i0, v_i1])
                sum_4[v_i0, v_i1] = sum_8[v_i0, v_i1] + sum_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(T.int64(6), T.int64(2)):
            with T.sblock("sum_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sum_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(sum_2[v_i0, v_i1])
                sum_2[v_i0, v_i1] = sum_4[v_i0, v_i1] + sum_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(T.int64(6)):
            with T.sblock("row_sum"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(sum_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_sum[v_i0])
                row_sum[v_i0] = sum_2[v_i0, T.int64(0)] + sum_2[v_i0, T.int64(1)]
        for i0, rest in T.grid(T.int64(6), n % T.int64(16)):
            with T.sblock("tail_sum"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(T_multiply_intermediate[v_i0, n // T.int64(16) * T.int64(16) + v_rest])
                T.writes(tail_sum[v_i0])
                with T.init():
                    tail_sum[v_i0] = T.float32(0.0)
                tail_sum[v_i0] = tail_sum[v_i0] + T_multiply_intermediate[v_i0, n // T.int64(16) * T.int64(16) + v_rest]
        for i0 in range(T.int64(6)):
            with T.sblock("all_sum"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(row_sum[v_i0], tail_sum[v_i0])
                T.writes(all_sum_intermediate[v_i0])
                all_sum_intermediate[v_i0] = row_sum[v_i0] + tail_sum[v_i0]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_multiply_sum(x: T.Buffer((T.int64(6), n), "float32"), all_sum_intermediate: T.Buffer((T.int64(6),), "float32")):
        T.func_attr({"schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sum = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        sum_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(8)))
        sum_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(4)))
        sum_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(2)))
        row_sum = T.sblock_alloc_buffer((T.int64(6),))
        tail_sum = T.sblock_alloc_buffer((T.int64(6),))
        for i0 in T.parallel(T.int64(6)):
            for ax0 in range(T.int64(1)):
                with T.sblock("tail_sum_init"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    T.reads()
                    T.writes(tail_sum[v_i0])
                    tail_sum[v_i0] = T.float32(0.0)
                for ax1 in range(n % T.int64(16)):
                    with T.sblock("tail_sum_update"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_rest = T.axis.reduce(n % T.int64(16), ax1)
                        T.reads(tail_sum[v_i0], x[v_i0, n // T.int64(16) * T.int64(16) + v_rest])
                        T.writes(tail_sum[v_i0])
                        tail_sum[v_i0] = tail_sum[v_i0] + x[v_i0, n // T.int64(16) * T.int64(16) + v_rest] * x[v_i0, n // T.int64(16) * T.int64(16) + v_rest]
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sum_init"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_sum[v_i0, v_i1])
                        lanes_sum[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(n // T.int64(16)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sum_update"):
                            v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_sum[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_sum[v_i0, v_i1])
                            lanes_sum[v_i0, v_i1] = lanes_sum[v_i0, v_i1] + x[v_i0, v_k * T.int64(16) + v_i1] * x[v_i0, v_k * T.int64(16) + v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("sum_8"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_sum[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(sum_8[v_i0, v_i1])
                        sum_8[v_i0, v_i1] = lanes_sum[v_i0, v_i1] + lanes_sum[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("sum_4"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(sum_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(sum_4[v_i0, v_i1])
                        sum_4[v_i0, v_i1] = sum_8[v_i0, v_i1] + sum_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("sum_2"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(sum_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(sum_2[v_i0, v_i1])
                        sum_2[v_i0, v_i1] = sum_4[v_i0, v_i1] + sum_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_sum"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    T.reads(sum_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_sum[v_i0])
                    row_sum[v_i0] = sum_2[v_i0, T.int64(0)] + sum_2[v_i0, T.int64(1)]
            with T.sblock("all_sum"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(row_sum[v_i0], tail_sum[v_i0])
                T.writes(all_sum_intermediate[v_i0])
                all_sum_intermediate[v_i0] = row_sum[v_i0] + tail_sum[v_i0]
