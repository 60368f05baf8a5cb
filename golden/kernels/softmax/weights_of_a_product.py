# softmax/weights_of_a_product: Weights that only a product reads are zero or large enough to be no denormal numbers.
# Scheduled by matmul: plain, weights: plain.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(lv: T.Buffer((T.int64(2), n, T.int64(7)), "float32"), y: T.Buffer((T.int64(2), T.int64(7), T.int64(8)), "float32"),
        matmul: T.Buffer((T.int64(2), n, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, k in T.grid(T.int64(2), n, T.int64(8), T.int64(7)):
            with T.sblock("matmul"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(lv[v_i0, v_i1, v_k], y[v_i0, v_k, v_i2])
                T.writes(matmul[v_i0, v_i1, v_i2])
                with T.init():
                    matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k] * y[v_i0, v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def weights(x: T.Buffer((T.int64(2), n, T.int64(7)), "float32"), softmax: T.Buffer((T.int64(2), n, T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((T.int64(2), n))
        row_exp = T.sblock_alloc_buffer((T.int64(2), n, T.int64(7)))
        tail_sum = T.sblock_alloc_buffer((T.int64(2), n))
        row_scale = T.sblock_alloc_buffer((T.int64(2), n))
        for i0, i1, rest in T.grid(T.int64(2), n, T.int64(7)):
            with T.sblock("tail_max"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(x[v_i0, v_i1, v_rest])
                T.writes(tail_max[v_i0, v_i1])
                with T.init():
                    tail_max[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                tail_max[v_i0, v_i1] = T.max(tail_max[v_i0, v_i1], x[v_i0, v_i1, v_rest])
        for i0, i1, i2 in T.grid(T.int64(2), n, T.int64(7)):
            with T.sblock("row_exp"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(x[v_i0, v_i1, v_i2], tail_max[v_i0, v_i1])
                T.writes(row_exp[v_i0, v_i1, v_i2])
                row_exp[v_i0, v_i1, v_i2] = T.Select(x[v_i0, v_i1, v_i2] - tail_max[v_i0, v_i1] < T.float32(-104.0), T.float32(0.0),
                    T.exp(T.max(T.float32(-66.5), x[v_i0, v_i1, v_i2] - tail_max[v_i0, v_i1])))
        for i0, i1, rest in T.grid(T.int64(2), n, T.int64(7)):
            with T.sblock("tail_sum"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(row_exp[v_i0, v_i1, v_rest])
                T.writes(tail_sum[v_i0, v_i1])
                with T.init():
                    tail_sum[v_i0, v_i1] = T.float32(0.0)
                tail_sum[v_i0, v_i1] = tail_sum[v_i0, v_i1] + row_exp[v_i0, v_i1, v_rest]
        for i0, i1 in T.grid(T.int64(2), n):
            with T.sblock("row_scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(tail_sum[v_i0, v_i1])
                T.writes(row_scale[v_i0, v_i1])
                row_scale[v_i0, v_i1] = T.float32(1.0) / tail_sum[v_i0, v_i1]
        for i0, i1, i2 in T.grid(T.int64(2), n, T.int64(7)):
            with T.sblock("softmax"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(row_exp[v_i0, v_i1, v_i2], row_scale[v_i0, v_i1])
                T.writes(softmax[v_i0, v_i1, v_i2])
                softmax[v_i0, v_i1, v_i2] = row_exp[v_i0, v_i1, v_i2] * row_scale[v_i0, v_i1]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(lv: T.Buffer((T.int64(2), n, T.int64(7)), "float32"), y: T.Buffer((T.int64(2), T.int64(7), T.int64(8)), "float32"),
        matmul: T.Buffer((T.int64(2), n, T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_i2_fused in T.parallel(n * T.int64(16)):
            for k in range(T.int64(7)):
                with T.sblock("matmul"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_i2_fused // (n * T.int64(8)))
                    v_i1 = T.axis.spatial(n, i0_i1_i2_fused % (n * T.int64(8)) // T.int64(8))
                    v_i2 = T.axis.spatial(T.int64(8), i0_i1_i2_fused % T.int64(8))
                    v_k = T.axis.reduce(T.int64(7), k)
                    T.reads(lv[v_i0, v_i1, v_k], y[v_i0, v_k, v_i2])
                    T.writes(matmul[v_i0, v_i1, v_i2])
                    with T.init():
                        matmul[v_i0, v_i1, v_i2] = T.float32(0.0)
                    matmul[v_i0, v_i1, v_i2] = matmul[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k] * y[v_i0, v_k, v_i2]

    @T.prim_func(private=True, s_tir=True)
    def weights(x: T.Buffer((T.int64(2), n, T.int64(7)), "float32"), softmax: T.Buffer((T.int64(2), n, T.int64(7)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        tail_max = T.sblock_alloc_buffer((T.int64(2), n))
        tail_sum = T.sblock_alloc_buffer((T.int64(2), n))
        for i0_i1_fused in T.parallel(n * T.int64(2)):
            for rest in range(T.int64(7)):
                with T.sblock("tail_max"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // n)
                    v_i1 = T.axis.spatial(n, i0_i1_fused % n)
                    v_rest = T.axis.reduce(T.int64(7), rest)
                    T.reads(x[v_i0, v_i1, v_rest])
                    T.writes(tail_max[v_i0, v_i1])
                    with T.init():
                        tail_max[v_i0, v_i1] = T.float32(-340282346638528859811704183484516925440.0)
                    tail_max[v_i0, v_i1] = T.max(tail_max[v_i0, v_i1], x[v_i0, v_i1, v_rest])
        for i0_i1_fused in T.parallel(n * T.int64(2)):
            for rest in range(T.int64(7)):
                with T.sblock("tail_sum"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // n)
                    v_i1 = T.axis.spatial(n, i0_i1_fused % n)
                    v_rest = T.axis.reduce(T.int64(7), rest)
                    T.reads(x[v_i0, v_i1, v_rest], tail_max[v_i0, v_i1])
                    T.writes(tail_sum[v_i0, v_i1])
                    with T.init():
                        tail_sum[v_i0, v_i1] = T.float32(0.0)
                    tail_sum[v_i0, v_i1] = tail_sum[v_i0, v_i1] + T.Select(x[v_i0, v_i1, v_rest] - tail_max[v_i0, v_i1] < T.float32(-104.0), T.float32(0.0),
                        T.exp(T.max(T.float32(-66.5), x[v_i0, v_i1, v_rest] - tail_max[v_i0, v_i1])))
        for i0_i1_fused in T.parallel(n * T.int64(2)):
            for i2 in range(T.int64(7)):
                with T.sblock("softmax"):
                    v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // n)
                    v_i1 = T.axis.spatial(n, i0_i1_fused % n)
                    v_i2 = T.axis.spatial(T.int64(7), i2)
                    T.reads(x[v_i0, v_i1, v_i2], tail_max[v_i0, v_i1], tail_sum[v_i0, v_i1])
                    T.writes(softmax[v_i0, v_i1, v_i2])
                    softmax[v_i0, v_i1, v_i2] = T.Select(x[v_i0, v_i1, v_i2] - tail_max[v_i0, v_i1] < T.float32(-104.0), T.float32(0.0),
                        T.exp(T.max(T.float32(-66.5), x[v_i0, v_i1, v_i2] - tail_max[v_i0, v_i1]))) * (T.float32(1.0) / tail_sum[v_i0, v_i1])
