# matmul/vector: A matrix times a vector is a sum over each row, in vectors.
# Scheduled by matvec: rows.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matvec(x: T.Buffer((T.int64(6), T.int64(40)), "float32"), y: T.Buffer((T.int64(40),), "float32"), all_product: T.Buffer((T.int64(6),), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_product = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        product_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(8)))
        product_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(4)))
        product_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(2)))
        row_product = T.sblock_alloc_buffer((T.int64(6),))
        tail_product = T.sblock_alloc_buffer((T.int64(6),))
        for i0, i1, k in T.grid(T.int64(6), T.int64(16), T.int64(2)):
            with T.sblock("lanes_product"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(x[v_i0, v_k * T.int64(16) + v_i1], y[v_k * T.int64(16) + v_i1])
                T.writes(lanes_product[v_i0, v_i1])
                with T.init():
                    lanes_product[v_i0, v_i1] = T.float32(0.0)
                lanes_product[v_i0, v_i1] = lanes_product[v_i0, v_i1] + x[v_i0, v_k * T.int64(16) + v_i1] * y[v_k * T.int64(16) + v_i1]
        for i0, i1 in T.grid(T.int64(6), T.int64(8)):
            with T.sblock("product_8"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lanes_product[v_i0, v_i1:v_i1 + T.int64(9)])
                T.writes(product_8[v_i0, v_i1])
                product_8[v_i0, v_i1] = lanes_product[v_i0, v_i1] + lanes_product[v_i0, v_i1 + T.int64(8)]
        for i0, i1 in T.grid(T.int64(6), T.int64(4)):
            with T.sblock("product_4"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(product_8[v_i0, v_i1:v_i1 + T.int64(5)])
                T.writes(product_4[v_i0, v_i1])
                product_4[v_i0, v_i1] = product_8[v_i0, v_i1] + product_8[v_i0, v_i1 + T.int64(4)]
        for i0, i1 in T.grid(T.int64(6), T.int64(2)):
            with T.sblock("product_2"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(product_4[v_i0, v_i1:v_i1 + T.int64(3)])
                T.writes(product_2[v_i0, v_i1])
                product_2[v_i0, v_i1] = product_4[v_i0, v_i1] + product_4[v_i0, v_i1 + T.int64(2)]
        for i0 in range(T.int64(6)):
            with T.sblock("row_product"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(product_2[v_i0, T.int64(0):T.int64(2)])
                T.writes(row_product[v_i0])
                row_product[v_i0] = product_2[v_i0, T.int64(0)] + product_2[v_i0, T.int64(1)]
        for i0, rest in T.grid(T.int64(6), T.int64(8)):
            with T.sblock("tail_product"):
                v_i0, v_rest = T.axis.remap("SR", [i0, rest])
                T.reads(x[v_i0, v_rest + T.int64(32)], y[v_rest + T.int64(32)])
                T.writes(tail_product[v_i0])
                with T.init():
                    tail_product[v_i0] = T.float32(0.0)
                tail_product[v_i0] = tail_product[v_i0] + x[v_i0, v_rest + T.int64(32)] * y[v_rest + T.int64(32)]
        for i0 in range(T.int64(6)):
            with T.sblock("all_product"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(row_product[v_i0], tail_product[v_i0])
                T.writes(all_product[v_i0])
                all_product[v_i0] = row_product[v_i0] + tail_product[v_i0]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matvec(x: T.Buffer((T.int64(6), T.int64(40)), "float32"), y: T.Buffer((T.int64(40),), "float32"), all_product: T.Buffer((T.int64(6),), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_product = T.sblock_alloc_buffer((T.int64(6), T.int64(16)))
        product_8 = T.sblock_alloc_buffer((T.int64(6), T.int64(8)))
        product_4 = T.sblock_alloc_buffer((T.int64(6), T.int64(4)))
        product_2 = T.sblock_alloc_buffer((T.int64(6), T.int64(2)))
        row_product = T.sblock_alloc_buffer((T.int64(6),))
        tail_product = T.sblock_alloc_buffer((T.int64(6),))
        for i0 in range(T.int64(6)):
            for ax0, ax1 in T.grid(T.int64(1), T.int64(8)):
                with T.sblock("tail_product"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    v_rest = T.axis.reduce(T.int64(8), ax1)
                    T.reads(x[v_i0, v_rest + T.int64(32)], y[v_rest + T.int64(32)])
                    T.writes(tail_product[v_i0])
                    with T.init():
                        tail_product[v_i0] = T.float32(0.0)
                    tail_product[v_i0] = tail_product[v_i0] + x[v_i0, v_rest + T.int64(32)] * y[v_rest + T.int64(32)]
            for ax0 in range(T.int64(1)):
                for ax1_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_product_init"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(16), ax1_init)
                        T.reads()
                        T.writes(lanes_product[v_i0, v_i1])
                        lanes_product[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(T.int64(2)):
                    for ax1 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_product_update"):
                            v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                            v_i1, v_k = T.axis.remap("SR", [ax1, ax2])
                            T.reads(lanes_product[v_i0, v_i1], x[v_i0, v_k * T.int64(16) + v_i1], y[v_k * T.int64(16) + v_i1])
                            T.writes(lanes_product[v_i0, v_i1])
                            lanes_product[v_i0, v_i1] = lanes_product[v_i0, v_i1] + x[v_i0, v_k * T.int64(16) + v_i1] * y[v_k * T.int64(16) + v_i1]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(8)):
                    with T.sblock("product_8"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(8), ax1)
                        T.reads(lanes_product[v_i0, v_i1:v_i1 + T.int64(9)])
                        T.writes(product_8[v_i0, v_i1])
                        product_8[v_i0, v_i1] = lanes_product[v_i0, v_i1] + lanes_product[v_i0, v_i1 + T.int64(8)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(4)):
                    with T.sblock("product_4"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(4), ax1)
                        T.reads(product_8[v_i0, v_i1:v_i1 + T.int64(5)])
                        T.writes(product_4[v_i0, v_i1])
                        product_4[v_i0, v_i1] = product_8[v_i0, v_i1] + product_8[v_i0, v_i1 + T.int64(4)]
            for ax0 in range(T.int64(1)):
                for ax1 in T.vectorized(T.int64(2)):
                    with T.sblock("product_2"):
                        v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                        v_i1 = T.axis.spatial(T.int64(2), ax1)
                        T.reads(product_4[v_i0, v_i1:v_i1 + T.int64(3)])
                        T.writes(product_2[v_i0, v_i1])
                        product_2[v_i0, v_i1] = product_4[v_i0, v_i1] + product_4[v_i0, v_i1 + T.int64(2)]
            for ax0 in range(T.int64(1)):
                with T.sblock("row_product"):
                    v_i0 = T.axis.spatial(T.int64(6), i0 + ax0)
                    T.reads(product_2[v_i0, T.int64(0):T.int64(2)])
                    T.writes(row_product[v_i0])
                    row_product[v_i0] = product_2[v_i0, T.int64(0)] + product_2[v_i0, T.int64(1)]
            with T.sblock("all_product"):
                v_i0 = T.axis.spatial(T.int64(6), i0)
                T.reads(row_product[v_i0], tail_product[v_i0])
                T.writes(all_product[v_i0])
                all_product[v_i0] = row_product[v_i0] + tail_product[v_i0]
