# group_norm/channels_last: Sums run in vectors along the channels.
# Scheduled by fused_group_norm_scale_group_norm: plain, group_norm_mean: plain, group_norm_squares: columns, group_norm_sums: columns.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_group_norm_scale_group_norm(lv2: T.Buffer((T.int64(2), T.int64(16)), "float32"), param_0: T.Buffer((T.int64(16),), "float32"),
        x: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)), "float32"), lv1: T.Buffer((T.int64(2), T.int64(16)), "float32"),
        param_1: T.Buffer((T.int64(16),), "float32"), group_norm_intermediate: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        scale_intermediate = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        for i0, i1, k in T.grid(T.int64(2), T.int64(16), T.int64(8)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv2[v_i0, v_i1 // T.int64(8) * T.int64(8) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv2[v_i0, v_i1 // T.int64(8) * T.int64(8) + v_k]
        for i0, i1 in T.grid(T.int64(2), T.int64(16)):
            with T.sblock("scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(param_0[v_i1], grouped[v_i0, v_i1])
                T.writes(scale_intermediate[v_i0, v_i1])
                scale_intermediate[v_i0, v_i1] = param_0[v_i1] / T.sqrt(grouped[v_i0, v_i1] / T.float32(280.0) + T.float32(1.0000000000000001e-05))
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(5), T.int64(7), T.int64(16)):
            with T.sblock("group_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], lv1[v_i0, v_i3], scale_intermediate[v_i0, v_i3], param_1[v_i3])
                T.writes(group_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                group_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv1[v_i0, v_i3]) * scale_intermediate[v_i0, v_i3] + param_1[v_i3]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_mean(lv: T.Buffer((T.int64(2), T.int64(16)), "float32"), mean: T.Buffer((T.int64(2), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        for i0, i1, k in T.grid(T.int64(2), T.int64(16), T.int64(8)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv[v_i0, v_i1 // T.int64(8) * T.int64(8) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv[v_i0, v_i1 // T.int64(8) * T.int64(8) + v_k]
        for i0, i1 in T.grid(T.int64(2), T.int64(16)):
            with T.sblock("mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(grouped[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = grouped[v_i0, v_i1] / T.float32(280.0)

    @T.prim_func(private=True, s_tir=True)
    def group_norm_squares(x: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)), "float32"), lv1: T.Buffer((T.int64(2), T.int64(16)), "float32"),
        sums: T.Buffer((T.int64(2), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        centred = T.sblock_alloc_buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)))
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(5), T.int64(7), T.int64(16)):
            with T.sblock("centred"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], lv1[v_i0, v_i3])
                T.writes(centred[v_i0, v_i1, v_i2, v_i3])
                centred[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3] - lv1[v_i0, v_i3]
        for i0, i1, k1, k2 in T.grid(T.int64(2), T.int64(16), T.int64(5), T.int64(7)):
            with T.sblock("sums"):
                v_i0, v_i1, v_k1, v_k2 = T.axis.remap("SSRR", [i0, i1, k1, k2])
                T.reads(centred[v_i0, v_k1, v_k2, v_i1])
                T.writes(sums[v_i0, v_i1])
                with T.init():
                    sums[v_i0, v_i1] = T.float32(0.0)
                sums[v_i0, v_i1] = sums[v_i0, v_i1] + centred[v_i0, v_k1, v_k2, v_i1] * centred[v_i0, v_k1, v_k2, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_sums(x: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)), "float32"), sums: T.Buffer((T.int64(2), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k1, k2 in T.grid(T.int64(2), T.int64(16), T.int64(5), T.int64(7)):
            with T.sblock("sums"):
                v_i0, v_i1, v_k1, v_k2 = T.axis.remap("SSRR", [i0, i1, k1, k2])
                T.reads(x[v_i0, v_k1, v_k2, v_i1])
                T.writes(sums[v_i0, v_i1])
                with T.init():
                    sums[v_i0, v_i1] = T.float32(0.0)
                sums[v_i0, v_i1] = sums[v_i0, v_i1] + x[v_i0, v_k1, v_k2, v_i1]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_group_norm_scale_group_norm(lv2: T.Buffer((T.int64(2), T.int64(16)), "float32"), param_0: T.Buffer((T.int64(16),), "float32"),
        x: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)), "float32"), lv1: T.Buffer((T.int64(2), T.int64(16)), "float32"),
        param_1: T.Buffer((T.int64(16),), "float32"), group_norm_intermediate: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        for i0, i1, k in T.grid(T.int64(2), T.int64(16), T.int64(8)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv2[v_i0, v_i1 // T.int64(8) * T.int64(8) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv2[v_i0, v_i1 // T.int64(8) * T.int64(8) + v_k]
        for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(5), T.int64(7), T.int64(2)):
            for i3_1 in T.vectorized(T.int64(8)):
                with T.sblock("group_norm"):
                    v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                    v_i3 = T.axis.spatial(T.int64(16), i3_0 * T.int64(8) + i3_1)
                    T.reads(x[v_i0, v_i1, v_i2, v_i3], lv1[v_i0, v_i3], param_0[v_i3], grouped[v_i0, v_i3], param_1[v_i3])
                    T.writes(group_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                    group_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv1[v_i0, v_i3]) * (param_0[v_i3]
                        / T.sqrt(grouped[v_i0, v_i3] / T.float32(280.0) + T.float32(1.0000000000000001e-05))) + param_1[v_i3]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_mean(lv: T.Buffer((T.int64(2), T.int64(16)), "float32"), mean: T.Buffer((T.int64(2), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(2), T.int64(16)))
        for i0, i1, k in T.grid(T.int64(2), T.int64(16), T.int64(8)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv[v_i0, v_i1 // T.int64(8) * T.int64(8) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv[v_i0, v_i1 // T.int64(8) * T.int64(8) + v_k]
        for i0, i1_0 in T.grid(T.int64(2), T.int64(2)):
            for i1_1 in T.vectorized(T.int64(8)):
                with T.sblock("mean"):
                    v_i0 = T.axis.spatial(T.int64(2), i0)
                    v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(8) + i1_1)
                    T.reads(grouped[v_i0, v_i1])
                    T.writes(mean[v_i0, v_i1])
                    mean[v_i0, v_i1] = grouped[v_i0, v_i1] / T.float32(280.0)

    @T.prim_func(private=True, s_tir=True)
    def group_norm_squares(x: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)), "float32"), lv1: T.Buffer((T.int64(2), T.int64(16)), "float32"),
        sums: T.Buffer((T.int64(2), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        sums_local = T.sblock_alloc_buffer((T.int64(2), T.int64(16)), scope="local")
        for i0, i1_0 in T.grid(T.int64(2), T.int64(1)):
            for i1_1_0_init in T.unroll(T.int64(2)):
                for i1_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("sums_init"):
                        v_i0 = T.axis.spatial(T.int64(2), i0)
                        v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                        T.reads()
                        T.writes(sums_local[v_i0, v_i1])
                        sums_local[v_i0, v_i1] = T.float32(0.0)
            for k1, k2 in T.grid(T.int64(5), T.int64(7)):
                for i1_1_0 in T.unroll(T.int64(2)):
                    for i1_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("sums_update"):
                            v_i0 = T.axis.spatial(T.int64(2), i0)
                            v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                            v_k1, v_k2 = T.axis.remap("RR", [k1, k2])
                            T.reads(sums_local[v_i0, v_i1], x[v_i0, v_k1, v_k2, v_i1], lv1[v_i0, v_i1])
                            T.writes(sums_local[v_i0, v_i1])
                            sums_local[v_i0, v_i1] = sums_local[v_i0, v_i1] + (x[v_i0, v_k1, v_k2, v_i1] - lv1[v_i0, v_i1]) * (x[v_i0, v_k1, v_k2, v_i1]
                                - lv1[v_i0, v_i1])
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(2)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_local"):
                        v0 = T.axis.spatial(T.int64(2), i0 + ax0)
                        v1 = T.axis.spatial(T.int64(16), ax1_0 * T.int64(8) + ax1_1)
                        T.reads(sums_local[v0, v1])
                        T.writes(sums[v0, v1])
                        sums[v0, v1] = sums_local[v0, v1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_sums(x: T.Buffer((T.int64(2), T.int64(5), T.int64(7), T.int64(16)), "float32"), sums: T.Buffer((T.int64(2), T.int64(16)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "columns", "tirx.noalias": True})
        # with T.sblock("root"):
        sums_local = T.sblock_alloc_buffer((T.int64(2), T.int64(16)), scope="local")
        for i0, i1_0 in T.grid(T.int64(2), T.int64(1)):
            for i1_1_0_init in T.unroll(T.int64(2)):
                for i1_1_1_init in T.vectorized(T.int64(8)):
                    with T.sblock("sums_init"):
                        v_i0 = T.axis.spatial(T.int64(2), i0)
                        v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0_init * T.int64(8) + i1_1_1_init)
                        T.reads()
                        T.writes(sums_local[v_i0, v_i1])
                        sums_local[v_i0, v_i1] = T.float32(0.0)
            for k1, k2 in T.grid(T.int64(5), T.int64(7)):
                for i1_1_0 in T.unroll(T.int64(2)):
                    for i1_1_1 in T.vectorized(T.int64(8)):
                        with T.sblock("sums_update"):
                            v_i0 = T.axis.spatial(T.int64(2), i0)
                            v_i1 = T.axis.spatial(T.int64(16), i1_0 * T.int64(16) + i1_1_0 * T.int64(8) + i1_1_1)
                            v_k1, v_k2 = T.axis.remap("RR", [k1, k2])
                            T.reads(sums_local[v_i0, v_i1], x[v_i0, v_k1, v_k2, v_i1])
                            T.writes(sums_local[v_i0, v_i1])
                            sums_local[v_i0, v_i1] = sums_local[v_i0, v_i1] + x[v_i0, v_k1, v_k2, v_i1]
            for ax0, ax1_0 in T.grid(T.int64(1), T.int64(2)):
                for ax1_1 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_local"):
                        v0 = T.axis.spatial(T.int64(2), i0 + ax0)
                        v1 = T.axis.spatial(T.int64(16), ax1_0 * T.int64(8) + ax1_1)
                        T.reads(sums_local[v0, v1])
                        T.writes(sums[v0, v1])
                        sums[v0, v1] = sums_local[v0, v1]
