# matmul/a_row_of_a_transposed_matrix: Nor is it transposed in memory: blocks of it are, in registers; each sum has the order of any other product.
# Scheduled by no rule.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(1), T.int64(40)), "float32"), y: T.Buffer((T.int64(64), T.int64(40)), "float32"),
        z: T.Buffer((T.int64(1), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        for part in range(T.int64(2)):
            if T.bool(True):
                sums = T.alloc_local((4, 8))
                turned = T.alloc_local((32, 8))
                for i in T.unroll(4):
                    sums[i, 0:8] = T.Broadcast(T.float32(0.0), 8)
                for line in range(T.int64(2)):
                    for block in T.unroll(4):
                        for half in range(2):
                            for i in T.unroll(8):
                                turned[i, 0:8] = y[T.min(part % T.int64(2) * T.int64(32), T.int64(32)) + T.Cast("int64", block * 8) + T.Cast("int64", i),
                                    T.Ramp(line * T.int64(16) + T.Cast("int64", half * 8), T.int64(1), 8)]
                            for i in T.unroll(4):
                                turned[8 + (i // 4 * 8 + i % 4), 0:8] = T.Shuffle([turned[i // 4 * 8 + i % 4, T.Ramp(0, 1, 8)],
                                        turned[i // 4 * 8 + i % 4 + 4, T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                                turned[8 + (i // 4 * 8 + i % 4) + 4, 0:8] = T.Shuffle([turned[i // 4 * 8 + i % 4, T.Ramp(0, 1, 8)],
                                        turned[i // 4 * 8 + i % 4 + 4, T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                            for i in T.unroll(4):
                                turned[16 + (i // 2 * 4 + i % 2), 0:8] = T.Shuffle([turned[8 + (i // 2 * 4 + i % 2), T.Ramp(0, 1, 8)],
                                        turned[8 + (i // 2 * 4 + i % 2) + 2, T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                                turned[16 + (i // 2 * 4 + i % 2) + 2, 0:8] = T.Shuffle([turned[8 + (i // 2 * 4 + i % 2), T.Ramp(0, 1, 8)],
                                        turned[8 + (i // 2 * 4 + i % 2) + 2, T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                            for i in T.unroll(4):
                                turned[24 + i * 2, 0:8] = T.Shuffle([turned[16 + i * 2, T.Ramp(0, 1, 8)], turned[16 + i * 2 + 1, T.Ramp(0, 1, 8)]],
                                    [0, 8, 2, 10, 4, 12, 6, 14])
                                turned[24 + i * 2 + 1, 0:8] = T.Shuffle([turned[16 + i * 2, T.Ramp(0, 1, 8)], turned[16 + i * 2 + 1, T.Ramp(0, 1, 8)]],
                                    [1, 9, 3, 11, 5, 13, 7, 15])
                            for i in T.unroll(8):
                                for row in T.unroll(1):
                                    sums[row * 4 + block, 0:8] = sums[row * 4 + block,
                                        T.Ramp(0, 1, 8)] + T.Broadcast(x[row, line * T.int64(16) + T.Cast("int64", half * 8) + T.Cast("int64", i)],
                                        8) * turned[24 + i, T.Ramp(0, 1, 8)]
                for k in range(T.int64(8)):
                    for block in T.unroll(4):
                        for row in T.unroll(1):
                            for lane in T.vectorized(8):
                                sums[row * 4 + block, lane] = sums[row * 4 + block, lane] + x[row, T.int64(32)
                                    + k] * y[T.min(part % T.int64(2) * T.int64(32), T.int64(32)) + T.Cast("int64", block * 8) + T.Cast("int64", lane),
                                    T.int64(32) + k]
                for row in T.unroll(1):
                    for block in T.unroll(4):
                        z[row, T.min(part % T.int64(2) * T.int64(32), T.int64(32))
                            + T.Cast("int64", block * 8):T.min(part % T.int64(2) * T.int64(32), T.int64(32)) + T.Cast("int64", block * 8)
                            + T.int64(8)] = sums[row * 4 + block, T.Ramp(0, 1, 8)]
            else:
                for row, i in T.grid(1, T.int64(64)):
                    z[row, i] = T.float32(0.0)
                    for k in range(T.int64(40)):
                        z[row, i] = z[row, i] + x[row, k] * y[i, k]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def matmul(x: T.Buffer((T.int64(1), T.int64(40)), "float32"), y: T.Buffer((T.int64(64), T.int64(40)), "float32"),
        z: T.Buffer((T.int64(1), T.int64(64)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        for part in range(T.int64(2)):
            if T.bool(True):
                sums = T.alloc_local((4, 8))
                turned = T.alloc_local((32, 8))
                for i in T.unroll(4):
                    sums[i, 0:8] = T.Broadcast(T.float32(0.0), 8)
                for line in range(T.int64(2)):
                    for block in T.unroll(4):
                        for half in range(2):
                            for i in T.unroll(8):
                                turned[i, 0:8] = y[T.min(part % T.int64(2) * T.int64(32), T.int64(32)) + T.Cast("int64", block * 8) + T.Cast("int64", i),
                                    T.Ramp(line * T.int64(16) + T.Cast("int64", half * 8), T.int64(1), 8)]
                            for i in T.unroll(4):
                                turned[8 + (i // 4 * 8 + i % 4), 0:8] = T.Shuffle([turned[i // 4 * 8 + i % 4, T.Ramp(0, 1, 8)],
                                        turned[i // 4 * 8 + i % 4 + 4, T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                                turned[8 + (i // 4 * 8 + i % 4) + 4, 0:8] = T.Shuffle([turned[i // 4 * 8 + i % 4, T.Ramp(0, 1, 8)],
                                        turned[i // 4 * 8 + i % 4 + 4, T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                            for i in T.unroll(4):
                                turned[16 + (i // 2 * 4 + i % 2), 0:8] = T.Shuffle([turned[8 + (i // 2 * 4 + i % 2), T.Ramp(0, 1, 8)],
                                        turned[8 + (i // 2 * 4 + i % 2) + 2, T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                                turned[16 + (i // 2 * 4 + i % 2) + 2, 0:8] = T.Shuffle([turned[8 + (i // 2 * 4 + i % 2), T.Ramp(0, 1, 8)],
                                        turned[8 + (i // 2 * 4 + i % 2) + 2, T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                            for i in T.unroll(4):
                                turned[24 + i * 2, 0:8] = T.Shuffle([turned[16 + i * 2, T.Ramp(0, 1, 8)], turned[16 + i * 2 + 1, T.Ramp(0, 1, 8)]],
                                    [0, 8, 2, 10, 4, 12, 6, 14])
                                turned[24 + i * 2 + 1, 0:8] = T.Shuffle([turned[16 + i * 2, T.Ramp(0, 1, 8)], turned[16 + i * 2 + 1, T.Ramp(0, 1, 8)]],
                                    [1, 9, 3, 11, 5, 13, 7, 15])
                            for i in T.unroll(8):
                                for row in T.unroll(1):
                                    sums[row * 4 + block, 0:8] = sums[row * 4 + block,
                                        T.Ramp(0, 1, 8)] + T.Broadcast(x[row, line * T.int64(16) + T.Cast("int64", half * 8) + T.Cast("int64", i)],
                                        8) * turned[24 + i, T.Ramp(0, 1, 8)]
                for k in range(T.int64(8)):
                    for block in T.unroll(4):
                        for row in T.unroll(1):
                            for lane in T.vectorized(8):
                                sums[row * 4 + block, lane] = sums[row * 4 + block, lane] + x[row, T.int64(32)
                                    + k] * y[T.min(part % T.int64(2) * T.int64(32), T.int64(32)) + T.Cast("int64", block * 8) + T.Cast("int64", lane),
                                    T.int64(32) + k]
                for row in T.unroll(1):
                    for block in T.unroll(4):
                        z[row, T.min(part % T.int64(2) * T.int64(32), T.int64(32))
                            + T.Cast("int64", block * 8):T.min(part % T.int64(2) * T.int64(32), T.int64(32)) + T.Cast("int64", block * 8)
                            + T.int64(8)] = sums[row * 4 + block, T.Ramp(0, 1, 8)]
            else:
                for row, i in T.grid(1, T.int64(64)):
                    z[row, i] = T.float32(0.0)
                    for k in range(T.int64(40)):
                        z[row, i] = z[row, i] + x[row, k] * y[i, k]
