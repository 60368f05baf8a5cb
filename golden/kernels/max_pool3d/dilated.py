# max_pool3d/dilated: A window of every second element of three axes.
# Scheduled by max_pool3d: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max_pool3d(x: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(5), T.int64(8)), "float32"),
        max_pool: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3, i4, rv0, rv1, rv2 in T.grid(T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(8), T.int64(2), T.int64(2), T.int64(2)):
            with T.sblock("max_pool"):
                v_i0, v_i1, v_i2, v_i3, v_i4, v_rv0, v_rv1, v_rv2 = T.axis.remap("SSSSSRRR", [i0, i1, i2, i3, i4, rv0, rv1, rv2])
                T.reads(x[v_i0, v_rv0 * T.int64(2) + v_i1, v_rv1 * T.int64(2) + v_i2, v_rv2 * T.int64(2) + v_i3, v_i4])
                T.writes(max_pool[v_i0, v_i1, v_i2, v_i3, v_i4])
                with T.init():
                    max_pool[v_i0, v_i1, v_i2, v_i3, v_i4] = T.float32("-inf")
                max_pool[v_i0, v_i1, v_i2, v_i3, v_i4] = T.Select(x[v_i0, v_rv0 * T.int64(2) + v_i1, v_rv1 * T.int64(2) + v_i2, v_rv2 * T.int64(2) + v_i3, v_i4]
                    > max_pool[v_i0, v_i1, v_i2, v_i3, v_i4] or T.isnan(x[v_i0, v_rv0 * T.int64(2) + v_i1, v_rv1 * T.int64(2) + v_i2, v_rv2 * T.int64(2) + v_i3,
                            v_i4]), x[v_i0, v_rv0 * T.int64(2) + v_i1, v_rv1 * T.int64(2) + v_i2, v_rv2 * T.int64(2) + v_i3, v_i4],
                    max_pool[v_i0, v_i1, v_i2, v_i3, v_i4])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def max_pool3d(x: T.Buffer((T.int64(1), T.int64(5), T.int64(5), T.int64(5), T.int64(8)), "float32"),
        max_pool: T.Buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        max_pool_local = T.sblock_alloc_buffer((T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(8)), scope="local")
        for i0, i1, i2, i3, i4_0 in T.grid(T.int64(1), T.int64(3), T.int64(3), T.int64(3), T.int64(1)):
            for i4_1_init in T.vectorized(T.int64(8)):
                with T.sblock("max_pool_init"):
                    v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                    v_i4 = T.axis.spatial(T.int64(8), i4_0 * T.int64(8) + i4_1_init)
                    T.reads()
                    T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3, v_i4])
                    max_pool_local[v_i0, v_i1, v_i2, v_i3, v_i4] = T.float32("-inf")
            for rv0, rv1, rv2 in T.grid(T.int64(2), T.int64(2), T.int64(2)):
                for i4_1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_update"):
                        v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                        v_i4 = T.axis.spatial(T.int64(8), i4_0 * T.int64(8) + i4_1)
                        v_rv0, v_rv1, v_rv2 = T.axis.remap("RRR", [rv0, rv1, rv2])
                        T.reads(max_pool_local[v_i0, v_i1, v_i2, v_i3, v_i4], x[v_i0, v_rv0 * T.int64(2) + v_i1, v_rv1 * T.int64(2) + v_i2, v_rv2 * T.int64(2)
                                + v_i3, v_i4])
                        T.writes(max_pool_local[v_i0, v_i1, v_i2, v_i3, v_i4])
                        max_pool_local[v_i0, v_i1, v_i2, v_i3, v_i4] = T.Select(x[v_i0, v_rv0 * T.int64(2) + v_i1, v_rv1 * T.int64(2) + v_i2, v_rv2 * T.int64(2)
                                + v_i3, v_i4] > max_pool_local[v_i0, v_i1, v_i2, v_i3, v_i4] or T.isnan(x[v_i0, v_rv0 * T.int64(2) + v_i1, v_rv1 * T.int64(2)
                                    + v_i2, v_rv2 * T.int64(2) + v_i3, v_i4]), x[v_i0, v_rv0 * T.int64(2) + v_i1, v_rv1 * T.int64(2) + v_i2, v_rv2 * T.int64(2)
                                + v_i3, v_i4], max_pool_local[v_i0, v_i1, v_i2, v_i3, v_i4])
            for ax0, ax1, ax2, ax3, ax4_0 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1), T.int64(1)):
                for ax4_1 in T.vectorized(T.int64(8)):
                    with T.sblock("max_pool_local"):
                        v0 = T.axis.spatial(T.int64(1), ax0)
                        v1 = T.axis.spatial(T.int64(3), i1 + ax1)
                        v2 = T.axis.spatial(T.int64(3), i2 + ax2)
                        v3 = T.axis.spatial(T.int64(3), i3 + ax3)
                        v4 = T.axis.spatial(T.int64(8), ax4_0 * T.int64(8) + ax4_1)
                        T.reads(max_pool_local[v0, v1, v2, v3, v4])
                        T.writes(max_pool[v0, v1, v2, v3, v4])
                        max_pool[v0, v1, v2, v3, v4] = max_pool_local[v0, v1, v2, v3, v4]
