# max/of_rows: Whether there is NaN in a row is a maximum of its own, beside that of its numbers.
# Scheduled by max: rows.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max(x: T.Buffer((T.int64(6), T.int64(37)), "float32"), max_or_nan: T.Buffer((T.int64(6),), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_odd = T.sblock_alloc_buffer((T.int64(6), T.int64(16)), "int32")
        odd_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(8)), "int32")
        odd_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(4)), "int32")
        odd_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(2)), "int32")
        row_odd = T.sblock_alloc_buffer((T.int64(6),), "int32")
        tail_odd = T.sblock_alloc_buffer((T.int64(6),), "int32")
        all_odd = T.sblock_alloc_buffer((T.int64(6),), "int32")
        lanes_max = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        max_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(8)))
        max_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(4)))
        max_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(2)))
        row_max = T.sblock_alloc_buffer((T.int64(6),))
        tail_max = T.sblock_alloc_buffer((T.int64(6),))
        all_max = T.sblock_alloc_buffer((T.int64(6),))
        for i0, i1, k in T.grid(T.int64(6), T.int64(16), T.int64(2)):
            with T.sblock("lanes_odd"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_odd[v_i0, v_i1])
                with T.init():
                    lanes_odd[v_i0, v_i1] = -2147483648
                lanes_odd[v_i0, v_i1] = T.max(lanes_odd[v_i0, v_i1], T.Cast("int32", T.isnan(x[v_i0, v_k * T.int64(16) + v_i1])))
        for i0, i1 in T.grid(T.int64(6), T.int64(8)):
            with T.sblock("odd_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_odd[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(odd_8[v_i0, v_i1])
                odd_8[v_i0, v_i1] = T.max(lanes_odd[v_i0, v_i1], lanes_odd[v_i0, v_i1 + T.int64(8)])
        for i0, i1 in T.grid(T.int64(6), T.int64(4)):
            with T.sblock("odd_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(odd_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(odd_4[v_i0, v_i1])
                odd_4[v_i0, v_i1] = T.max(odd_8[v_i0, v_i1], odd_8[v_i0, v_i1 + T.int64(4)])
        for i0, i1 in T.grid(T.int64(6), T.int64(2)):
            with T.sblock("odd_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(odd_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(odd_2[v_i0, v_i1])
                odd_2[v_i0, v_i1] = T.max(odd_4[v_i0, v_i1], odd_4[v_i0, v_i1 + T.int64(2)])
        for i0 in range(T.int64(6)):
            with T.sblock("row_odd"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(odd_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_odd[v_i0])
                row_odd[v_i0] = T.max(odd_2[v_i0, T.int64(0)], odd_2[v_i0, T.int64(1)])
        for i0, rest in T.grid(T.int64(6), T.int64(5)):
            with T.sblock("tail_odd"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest + T.int64(32)])
                T.writes(tail_odd[v_i0])
                with T.init():
                    tail_odd[v_i0] = -2147483648
                tail_odd[v_i0] = T.max(tail_odd[v_i0], T.Cast("int32", T.isnan(x[v_i0, v_rest + T.int64(32)])))
        for i0 in range(T.int64(6)):
            with T.sblock("all_odd"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(row_odd[v_i0], tail_odd[v_i0])
                T.writes(all_odd[v_i0])
                all_odd[v_i0] = T.max(row_odd[v_i0], tail_odd[v_i0])
        for i0, i1, k in T.grid(T.int64(6), T.int64(16), T.int64(2)):
            with T.sblock("lanes_max"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k * T.int64(16) + v_i1])
                T.writes(lanes_max[v_i0, v_i1])
                with T.init():
                    lanes_max[v_i0, v_i1] = T.float32("-inf")
                lanes_max[v_i0, v_i1] = T.max(lanes_max[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
        for i0, i1 in T.grid(T.int64(6), T.int64(8)):
            with T.sblock("max_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_max[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(max_8[v_i0, v_i1])
                max_8[v_i0, v_i1] = T.max(lanes_max[v_i0, v_i1], lanes_max[v_i0, v_i1 + T.int64(8)])
        for i0, i1 in T.grid(T.int64(6), T.int64(4)):
            with T.sblock("max_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(max_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(max_4[v_i0, v_i1])
                max_4[v_i0, v_i1] = T.max(max_8[v_i0, v_i1], max_8[v_i0, v_i1 + T.int64(4)])
        for i0, i1 in T.grid(T.int64(6), T.int64(2)):
            with T.sblock("max_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(max_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(max_2[v_i0, v_i1])
                max_2[v_i0, v_i1] = T.max(max_4[v_i0, v_i1], max_4[v_i0, v_i1 + T.int64(2)])
        for i0 in range(T.int64(6)):
            with T.sblock("row_max"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(max_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_max[v_i0])
                row_max[v_i0] = T.max(max_2[v_i0, T.int64(0)], max_2[v_i0, T.int64(1)])
        for i0, rest in T.grid(T.int64(6), T.int64(5)):
            with T.sblock("tail_max"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest + T.int64(32)])
                T.writes(tail_max[v_i0])
                with T.init():
                    tail_max[v_i0] = T.float32("-inf")
                tail_max[v_i0] = T.max(tail_max[v_i0], x[v_i0, v_rest + T.int64(32)])
        for i0 in range(T.int64(6)):
            with T.sblock("all_max"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(row_max[v_i0], tail_max[v_i0])
                T.writes(all_max[v_i0])
                all_max[v_i0] = T.max(row_max[v_i0], tail_max[v_i0])
        for i0 in range(T.int64(6)):
            with T.sblock("max_or_nan"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(all_odd[v_i0], all_max[v_i0])
                T.writes(max_or_nan[v_i0])
                max_or_nan[v_i0] = T.Select(T.int64(0) < T.Cast("int64", all_odd[v_i0]), T.float32("nan"), all_max[v_i0])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max(x: T.Buffer((T.int64(6), T.int64(37)), "float32"), max_or_nan: T.Buffer((T.int64(6),), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_odd = T.sblock_alloc_buffer((T.int64(6), T.int64(16)), "int32")
        odd_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(8)), "int32")
        odd_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(4)), "int32")
        odd_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(2)), "int32")
        row_odd = T.sblock_alloc_buffer((T.int64(6),), "int32")
        tail_odd = T.sblock_alloc_buffer((T.int64(6),), "int32")
        all_odd = T.sblock_alloc_buffer((T.int64(6),), "int32")
        lanes_max = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        max_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(8)))
        max_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(4)))
        max_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(2)))
        row_max = T.sblock_alloc_buffer((T.int64(6),))
        tail_max = T.sblock_alloc_buffer((T.int64(6),))
        all_max = T.sblock_alloc_buffer((T.int64(6),))
        for i0 in range(T.int64(6)):
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    v_rest = T.axis.reduce(T.int64(5), ax1)
                    T.reads(x[v_i0, v_rest + T.int64(32)])
                    T.writes(tail_max[v_i0])
                    with T.init():
                        tail_max[v_i0] = T.float32("-inf")
                    tail_max[v_i0] = T.max(tail_max[v_i0], x[v_i0, v_rest + T.int64(32)])
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_max_init"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_max[v_i0, v_i1])
                        lanes_max[v_i0, v_i1] = T.float32("-inf")
                for ax2 in range(T.int64(2)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_max_update"):
                            v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_max[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_max[v_i0, v_i1])
                            lanes_max[v_i0, v_i1] = T.max(lanes_max[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_8"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_max[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(max_8[v_i0, v_i1])
                        max_8[v_i0, v_i1] = T.max(lanes_max[v_i0, v_i1], lanes_max[v_i0, v_i1 + T.int64(8)])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("max_4"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(max_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(max_4[v_i0, v_i1])
                        max_4[v_i0, v_i1] = T.max(max_8[v_i0, v_i1], max_8[v_i0, v_i1 + T.int64(4)])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("max_2"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(max_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(max_2[v_i0, v_i1])
                        max_2[v_i0, v_i1] = T.max(max_4[v_i0, v_i1], max_4[v_i0, v_i1 + T.int64(2)])
            for ax0 in range(T.int64(1)):
                with T.sblock("row_max"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    T.reads(max_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_max[v_i0])
                    row_max[v_i0] = T.max(max_2[v_i0, T.int64(0)], max_2[v_i0, T.int64(1)])
            for ax0 in range(T.int64(1)):
                with T.sblock("all_max"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    T.reads(row_max[v_i0], tail_max[v_i0])
                    T.writes(all_max[v_i0])
                    all_max[v_i0] = T.max(row_max[v_i0], tail_max[v_i0])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(5)):
                with T.sblock("tail_odd"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    v_rest = T.axis.reduce(T.int64(5), ax1)
                    T.reads(x[v_i0, v_rest + T.int64(32)])
                    T.writes(tail_odd[v_i0])
                    with T.init():
                        tail_odd[v_i0] = -2147483648
                    tail_odd[v_i0] = T.max(tail_odd[v_i0], T.Cast("int32", T.isnan(x[v_i0, v_rest + T.int64(32)])))
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_odd_init"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_odd[v_i0, v_i1])
                        lanes_odd[v_i0, v_i1] = -2147483648
                for ax2 in range(T.int64(2)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_odd_update"):
                            v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_odd[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1])
                            T.writes(lanes_odd[v_i0, v_i1])
                            lanes_odd[v_i0, v_i1] = T.max(lanes_odd[v_i0, v_i1], T.Cast("int32", T.isnan(x[v_i0, v_k * T.int64(16) + v_i1])))
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("odd_8"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_odd[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(odd_8[v_i0, v_i1])
                        odd_8[v_i0, v_i1] = T.max(lanes_odd[v_i0, v_i1], lanes_odd[v_i0, v_i1 + T.int64(8)])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("odd_4"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(odd_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(odd_4[v_i0, v_i1])
                        odd_4[v_i0, v_i1] = T.max(odd_8[v_i0, v_i1], odd_8[v_i0, v_i1 + T.int64(4)])
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("odd_2"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(odd_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(odd_2[v_i0, v_i1])
                        odd_2[v_i0, v_i1] = T.max(odd_4[v_i0, v_i1], odd_4[v_i0, v_i1 + T.int64(2)])
            for ax0 in range(T.int64(1)):
                with T.sblock("row_odd"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    T.reads(odd_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_odd[v_i0])
                    row_odd[v_i0] = T.max(odd_2[v_i0, T.int64(0)], odd_2[v_i0, T.int64(1)])
            for ax0 in range(T.int64(1)):
                with T.sblock("all_odd"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    T.reads(row_odd[v_i0], tail_odd[v_i0])
                    T.writes(all_odd[v_i0])
                    all_odd[v_i0] = T.max(row_odd[v_i0], tail_odd[v_i0])
            with T.sblock("max_or_nan"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(all_odd[v_i0], all_max[v_i0])
                T.writes(max_or_nan[v_i0])
                max_or_nan[v_i0] = T.Select(T.int64(0) < T.Cast("int64", all_odd[v_i0]), T.float32("nan"), all_max[v_i0])
