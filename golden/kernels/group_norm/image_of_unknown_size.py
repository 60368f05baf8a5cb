# group_norm/image_of_unknown_size: How many elements a group has is read off the input.
# Scheduled by fused_group_norm_scale_group_norm: plain, group_norm_mean: plain, group_norm_squares: plain, group_norm_sums: plain.
# Written by pytest --regen, not by hand.

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_group_norm_scale_group_norm(lv2: T.Buffer((T.int64(1), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(6),), "float32"),
        x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), lv1: T.Buffer((T.int64(1), T.int64(6)), "float32"), param_1: T.Buffer((T.int64(6),), "float32"),
        group_norm_intermediate: T.Buffer((T.int64(1), T.int64(6), h, w), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        scale_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, k in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv2[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv2[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k]
        for i0, i1 in T.grid(T.int64(1), T.int64(6)):
            with T.sblock("scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(param_0[v_i1], grouped[v_i0, v_i1])
                T.writes(scale_intermediate[v_i0, v_i1])
                scale_intermediate[v_i0, v_i1] = param_0[v_i1] / T.sqrt(grouped[v_i0, v_i1] / T.Cast("float32", h * w * T.int64(2))
                    + T.float32(1.0000000000000001e-05))
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(6), h, w):
            with T.sblock("group_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], lv1[v_i0, v_i1], scale_intermediate[v_i0, v_i1], param_1[v_i1])
                T.writes(group_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                group_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv1[v_i0, v_i1]) * scale_intermediate[v_i0, v_i1] + param_1[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_mean(lv: T.Buffer((T.int64(1), T.int64(6)), "float32"), x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"),
        mean: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, k in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k]
        for i0, i1 in T.grid(T.int64(1), T.int64(6)):
            with T.sblock("mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(grouped[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = grouped[v_i0, v_i1] / T.Cast("float32", h * w * T.int64(2))

    @T.prim_func(private=True, s_tir=True)
    def group_norm_squares(x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), lv1: T.Buffer((T.int64(1), T.int64(6)), "float32"),
        sums: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        centred = T.sblock_alloc_buffer((T.int64(1), T.int64(6), h, w))
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(6), h, w):
            with T.sblock("centred"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], lv1[v_i0, v_i1])
                T.writes(centred[v_i0, v_i1, v_i2, v_i3])
                centred[v_i0, v_i1, v_i2, v_i3] = x[v_i0, v_i1, v_i2, v_i3] - lv1[v_i0, v_i1]
        for i0, i1, k2, k3 in T.grid(T.int64(1), T.int64(6), h, w):
            with T.sblock("sums"):
                v_i0, v_i1, v_k2, v_k3 = T.axis.remap("SSRR", [i0, i1, k2, k3])
                T.reads(centred[v_i0, v_i1, v_k2, v_k3])
                T.writes(sums[v_i0, v_i1])
                with T.init():
                    sums[v_i0, v_i1] = T.float32(0.0)
                sums[v_i0, v_i1] = sums[v_i0, v_i1] + centred[v_i0, v_i1, v_k2, v_k3] * centred[v_i0, v_i1, v_k2, v_k3]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_sums(x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), sums: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, k2, k3 in T.grid(T.int64(1), T.int64(6), h, w):
            with T.sblock("sums"):
                v_i0, v_i1, v_k2, v_k3 = T.axis.remap("SSRR", [i0, i1, k2, k3])
                T.reads(x[v_i0, v_i1, v_k2, v_k3])
                T.writes(sums[v_i0, v_i1])
                with T.init():
                    sums[v_i0, v_i1] = T.float32(0.0)
                sums[v_i0, v_i1] = sums[v_i0, v_i1] + x[v_i0, v_i1, v_k2, v_k3]

# ---------------------------------------------------------------- scheduled

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_group_norm_scale_group_norm(lv2: T.Buffer((T.int64(1), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(6),), "float32"),
        x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), lv1: T.Buffer((T.int64(1), T.int64(6)), "float32"), param_1: T.Buffer((T.int64(6),), "float32"),
        group_norm_intermediate: T.Buffer((T.int64(1), T.int64(6), h, w), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, k in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv2[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv2[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k]
        for i0_i1_i2_fused in T.parallel(h * T.int64(6)):
            for i3 in range(w):
                with T.sblock("group_norm"):
                    v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i1 = T.axis.spatial(T.int64(6), i0_i1_i2_fused // h)
                    v_i2 = T.axis.spatial(h, i0_i1_i2_fused % h)
                    v_i3 = T.axis.spatial(w, i3)
                    T.reads(x[v_i0, v_i1, v_i2, v_i3], lv1[v_i0, v_i1], param_0[v_i1], grouped[v_i0, v_i1], param_1[v_i1])
                    T.writes(group_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                    group_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv1[v_i0, v_i1]) * (param_0[v_i1]
                        / T.sqrt(grouped[v_i0, v_i1] / T.Cast("float32", h * w * T.int64(2)) + T.float32(1.0000000000000001e-05))) + param_1[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_mean(lv: T.Buffer((T.int64(1), T.int64(6)), "float32"), x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"),
        mean: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, k in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k]
        for i0, i1 in T.grid(T.int64(1), T.int64(6)):
            with T.sblock("mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(grouped[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = grouped[v_i0, v_i1] / T.Cast("float32", h * w * T.int64(2))

    @T.prim_func(private=True, s_tir=True)
    def group_norm_squares(x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), lv1: T.Buffer((T.int64(1), T.int64(6)), "float32"),
        sums: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in T.parallel(T.int64(6)):
            with T.sblock("sums_init"):
                v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused)
                T.reads()
                T.writes(sums[v_i0, v_i1])
                sums[v_i0, v_i1] = T.float32(0.0)
            for k2, k3 in T.grid(h, w):
                with T.sblock("sums_update"):
                    v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i1, v_k2, v_k3 = T.axis.remap("SRR", [i0_i1_fused, k2, k3])
                    T.reads(sums[v_i0, v_i1], x[v_i0, v_i1, v_k2, v_k3], lv1[v_i0, v_i1])
                    T.writes(sums[v_i0, v_i1])
                    sums[v_i0, v_i1] = sums[v_i0, v_i1] + (x[v_i0, v_i1, v_k2, v_k3] - lv1[v_i0, v_i1]) * (x[v_i0, v_i1, v_k2, v_k3] - lv1[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def group_norm_sums(x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), sums: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in T.parallel(T.int64(6)):
            with T.sblock("sums_init"):
                v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused)
                T.reads()
                T.writes(sums[v_i0, v_i1])
                sums[v_i0, v_i1] = T.float32(0.0)
            for k2, k3 in T.grid(h, w):
                with T.sblock("sums_update"):
                    v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i1, v_k2, v_k3 = T.axis.remap("SRR", [i0_i1_fused, k2, k3])
                    T.reads(sums[v_i0, v_i1], x[v_i0, v_i1, v_k2, v_k3])
                    T.writes(sums[v_i0, v_i1])
                    sums[v_i0, v_i1] = sums[v_i0, v_i1] + x[v_i0, v_i1, v_k2, v_k3]
