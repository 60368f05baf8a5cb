# argmax/of_columns: The greatest of each column, and then the first place where it is, columns side by side.
# Scheduled by argmax: columns, max: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def argmax(x: T.Buffer((T.int64(6), T.int64(32)), "float32"), lv: T.Buffer((T.int64(32),), "float32"), place: T.Buffer((T.int64(32),), "int64")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        first = T.sblock_alloc_buffer((T.int64(32),), "int32")
        for i0, k in T.grid(T.int64(32), T.int64(6)):
            with T.sblock("first"):
                v_i0, v_k = T.axis.remap("SR", [i0, k])
                T.reads(x[v_k, v_i0], lv[v_i0])
                T.writes(first[v_i0])
                with T.init():
                    first[v_i0] = 2147483647
                first[v_i0] = T.min(first[v_i0], T.Select(x[v_k, v_i0] == lv[v_i0] or T.isnan(x[v_k, v_i0]), T.Cast("int32", v_k), 6))
        for i0 in range(T.int64(32)):
            with T.sblock("place"):
                v_i0 = T.axis.spatial(T.int64(32), i0)
                T.reads(first[v_i0])
                T.writes(place[v_i0])
                place[v_i0] = T.Cast("int64", first[v_i0])

    @T.prim_func(private=True, s_tir=True)
    def max(x: T.Buffer((T.int64(6), T.int64(32)), "float32"), max: T.Buffer((T.int64(32),), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, k0 in T.grid(T.int64(32), T.int64(6)):
            with T.sblock("max"):
                v_i0, v_k0 = T.axis.remap("SR", [i0, k0])
                T.reads(x[v_k0, v_i0])
                T.writes(max[v_i0])
                with T.init():
                    max[v_i0] = T.float32("-inf")
                max[v_i0] = T.Select(x[v_k0, v_i0] > max[v_i0] or T.isnan(x[v_k0, v_i0]), x[v_k0, v_i0], max[v_i0])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def argmax(x: T.Buffer((T.int64(6), T.int64(32)), "float32"), lv: T.Buffer((T.int64(32),), "float32"), place: T.Buffer((T.int64(32),), "int64")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        first_local = T.sblock_alloc_buffer((T.int64(32),), "int32", scope="local")
        for i0_0 in range(T.int64(1)):
            for i0_1_0_init in T.unroll(T.int64(4)):
                for i0_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("first_init"):
                        v_i0 = T.axis.spatial(T.int64(32), i0_0 * T.int64(32) + i0_1_0_init * T.int64(8) + i0_1_1_init)
                        T.reads()
                        T.writes(first_local[v_i0])
                        first_local[v_i0] = 2147483647
            for k in range(T.int64(6)):
                for i0_1_0 in T.unroll(T.int64(4)):
                    for i0_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("first_update"):
                            v_i0 = T.axis.spatial(T.int64(32), i0_0 * T.int64(32) + i0_1_0 * T.int64(8) + i0_1_1)
                            v_k = T.axis.reduce(T.int64(6), k)
                            T.reads(first_local[v_i0], x[v_k, v_i0], lv[v_i0])
                            T.writes(first_local[v_i0])
                            first_local[v_i0] = T.min(first_local[v_i0], T.Select(x[v_k, v_i0] == lv[v_i0] or T.isnan(x[v_k, v_i0]), T.Cast("int32", v_k), 6))
            for ax0_0 in range(T.int64(4)):
                for ax0_1 in T.vectorized(T.int64(8)):
                    with T.sblock("place"):
                        v_i0 = T.axis.spatial(T.int64(32), ax0_0 * T.int64(8) + ax0_1)
                        T.reads(first_local[v_i0])
                        T.writes(place[v_i0])
                        place[v_i0] = T.Cast("int64", first_local[v_i0])

    @T.prim_func(private=True, s_tir=True)
    def max(x: T.Buffer((T.int64(6), T.int64(32)), "float32"), max: T.Buffer((T.int64(32),), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        max_local = T.sblock_alloc_buffer((T.int64(32),), scope="local")
        for i0_0 in range(T.int64(1)):
            for i0_1_0_init in T.unroll(T.int64(4)):
                for i0_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("max_init"):
                        v_i0 = T.axis.spatial(T.int64(32), i0_0 * T.int64(32) + i0_1_0_init * T.int64(8) + i0_1_1_init)
                        T.reads()
                        T.writes(max_local[v_i0])
                        max_local[v_i0] = T.float32("-inf")
            for k0 in range(T.int64(6)):
                for i0_1_0 in T.unroll(T.int64(4)):
                    for i0_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("max_update"):
                            v_i0 = T.axis.spatial(T.int64(32), i0_0 * T.int64(32) + i0_1_0 * T.int64(8) + i0_1_1)
                            v_k0 = T.axis.reduce(T.int64(6), k0)
                            T.reads(max_local[v_i0], x[v_k0, v_i0])
                            T.writes(max_local[v_i0])
                            max_local[v_i0] = T.Select(x[v_k0, v_i0] > max_local[v_i0] or T.isnan(x[v_k0, v_i0]), x[v_k0, v_i0], max_local[v_i0])
            for ax0_0 in range(T.int64(4)):
                for ax0_1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_local"):
                        v0 = T.axis.spatial(T.int64(32), ax0_0 * T.int64(8) + ax0_1)
                        T.reads(max_local[v0])
                        T.writes(max[v0])
                        max[v0] = max_local[v0]
