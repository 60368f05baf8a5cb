# resize2d/linear: Rows are resized by a program of their own; what lies as it is added up takes what follows.
# Scheduled by fused_resize_columns_relu: plain, resize_rows: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_resize_columns_relu(lv: T.Buffer((T.int64(1), T.int64(3), T.int64(4), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(7),), "int32"),
        param_1: T.Buffer((T.int64(7),), "int32"), param_2: T.Buffer((T.int64(7),), "float32"),
        relu_intermediate: T.Buffer((T.int64(1), T.int64(3), T.int64(7), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        columns_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(3), T.int64(7), T.int64(32)))
        for n, c, i, j in T.grid(T.int64(1), T.int64(3), T.int64(7), T.int64(32)):
            with T.sblock("columns"):
                v_n, v_c, v_i, v_j = T.axis.remap("SSSS", [n, c, i, j])
                T.reads(lv[v_n, v_c, T.min(param_0[v_i], param_1[v_i]):T.Cast("int64", T.min(param_0[v_i], param_1[v_i]))
                        + (T.Cast("int64", T.max(param_0[v_i], param_1[v_i])) + T.int64(1) - T.Cast("int64", T.min(param_0[v_i], param_1[v_i]))), v_j],
                    param_0[v_i], param_2[v_i], param_1[v_i])
                T.writes(columns_intermediate[v_n, v_c, v_i, v_j])
                columns_intermediate[v_n, v_c, v_i, v_j] = lv[v_n, v_c, param_0[v_i], v_j] * (T.float32(1.0) - param_2[v_i]) + lv[v_n, v_c, param_1[v_i],
                    v_j] * param_2[v_i]
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(3), T.int64(7), T.int64(32)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(columns_intermediate[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), columns_intermediate[v_i0, v_i1, v_i2, v_i3])

    @T.prim_func(private=True, s_tir=True)
    def resize_rows(x: T.Buffer((T.int64(1), T.int64(3), T.int64(4), T.int64(16)), "float32"), B: T.Buffer((T.int64(32),), "int32"),
        C: T.Buffer((T.int64(32),), "int32"), D: T.Buffer((T.int64(32),), "float32"),
        rows: T.Buffer((T.int64(1), T.int64(3), T.int64(4), T.int64(32)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        for n, c, i, j in T.grid(T.int64(1), T.int64(3), T.int64(4), T.int64(32)):
            with T.sblock("rows"):
                v_n, v_c, v_i, v_j = T.axis.remap("SSSS", [n, c, i, j])
                T.reads(x[v_n, v_c, v_i, T.min(B[v_j], C[v_j]):T.Cast("int64", T.min(B[v_j], C[v_j]))
                        + (T.Cast("int64", T.max(B[v_j], C[v_j])) + T.int64(1) - T.Cast("int64", T.min(B[v_j], C[v_j])))], B[v_j], D[v_j], C[v_j])
                T.writes(rows[v_n, v_c, v_i, v_j])
                rows[v_n, v_c, v_i, v_j] = x[v_n, v_c, v_i, B[v_j]] * (T.float32(1.0) - D[v_j]) + x[v_n, v_c, v_i, C[v_j]] * D[v_j]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_resize_columns_relu(lv: T.Buffer((T.int64(1), T.int64(3), T.int64(4), T.int64(32)), "float32"), param_0: T.Buffer((T.int64(7),), "int32"),
        param_1: T.Buffer((T.int64(7),), "int32"), param_2: T.Buffer((T.int64(7),), "float32"),
        relu_intermediate: T.Buffer((T.int64(1), T.int64(3), T.int64(7), T.int64(32)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3_0 in T.grid(T.int64(1), T.int64(3), T.int64(7), T.int64(4)):
            for i3_1 in T.vectorized(T.int64(8)):
                with T.sblock("relu"):
                    v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                    v_i3 = T.axis.spatial(T.int64(32), i3_0 * T.int64(8) + i3_1)
                    T.reads(lv[v_i0, v_i1, T.min(param_0[v_i2], param_1[v_i2]):T.min(param_0[v_i2], param_1[v_i2])
                            + (T.max(param_0[v_i2], param_1[v_i2]) + 1 - T.min(param_0[v_i2], param_1[v_i2])), v_i3], param_0[v_i2], param_2[v_i2],
                        param_1[v_i2])
                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), lv[v_i0, v_i1, param_0[v_i2], v_i3] * (T.float32(1.0) - param_2[v_i2])
                        + lv[v_i0, v_i1, param_1[v_i2], v_i3] * param_2[v_i2])

    @T.prim_func(private=True, s_tir=True)
    def resize_rows(x: T.Buffer((T.int64(1), T.int64(3), T.int64(4), T.int64(16)), "float32"), B: T.Buffer((T.int64(32),), "int32"),
        C: T.Buffer((T.int64(32),), "int32"), D: T.Buffer((T.int64(32),), "float32"),
        rows: T.Buffer((T.int64(1), T.int64(3), T.int64(4), T.int64(32)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for n, c, i, j_0 in T.grid(T.int64(1), T.int64(3), T.int64(4), T.int64(4)):
            for j_1 in T.vectorized(T.int64(8)):
                with T.sblock("rows"):
                    v_n, v_c, v_i = T.axis.remap("SSS", [n, c, i])
                    v_j = T.axis.spatial(T.int64(32), j_0 * T.int64(8) + j_1)
                    T.reads(x[v_n, v_c, v_i, T.min(B[v_j], C[v_j]):T.Cast("int64", T.min(B[v_j], C[v_j]))
                            + (T.Cast("int64", T.max(B[v_j], C[v_j])) + T.int64(1) - T.Cast("int64", T.min(B[v_j], C[v_j])))], B[v_j], D[v_j], C[v_j])
                    T.writes(rows[v_n, v_c, v_i, v_j])
                    rows[v_n, v_c, v_i, v_j] = x[v_n, v_c, v_i, B[v_j]] * (T.float32(1.0) - D[v_j]) + x[v_n, v_c, v_i, C[v_j]] * D[v_j]
