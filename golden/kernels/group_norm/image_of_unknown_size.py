# group_norm/image_of_unknown_size: How many elements a group has is read off the input.
# Scheduled by fused_group_norm_scale_group_norm: plain, group_norm_mean: plain, group_norm_squares: rows, group_norm_sums: rows, reshape: plain.
# Written by pytest --regen, not by hand.

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_group_norm_scale_group_norm(lv3: T.Buffer((T.int64(1), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(6),), "float32"),
        x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), lv2: T.Buffer((T.int64(1), T.int64(6)), "float32"), param_1: T.Buffer((T.int64(6),), "float32"),
        group_norm_intermediate: T.Buffer((T.int64(1), T.int64(6), h, w), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        scale_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, k in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv3[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv3[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k]
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
                T.reads(x[v_i0, v_i1, v_i2, v_i3], lv2[v_i0, v_i1], scale_intermediate[v_i0, v_i1], param_1[v_i1])
                T.writes(group_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                group_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv2[v_i0, v_i1]) * scale_intermediate[v_i0, v_i1] + param_1[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_mean(lv1: T.Buffer((T.int64(1), T.int64(6)), "float32"), x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"),
        mean: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, k in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv1[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv1[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k]
        for i0, i1 in T.grid(T.int64(1), T.int64(6)):
            with T.sblock("mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(grouped[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = grouped[v_i0, v_i1] / T.Cast("float32", h * w * T.int64(2))

    @T.prim_func(private=True, s_tir=True)
    def group_norm_squares(lv: T.Buffer((T.int64(1), T.int64(6), "h * w"), "float32"), lv2: T.Buffer((T.int64(1), T.int64(6)), "float32"), h: T.int64,
        w: T.int64, all_sums: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        centred = T.sblock_alloc_buffer((T.int64(1), T.int64(6), h * w))
        lanes_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(2)))
        row_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        tail_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(6), h * w):
            with T.sblock("centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lv[v_i0, v_i1, v_i2], lv2[v_i0, v_i1])
                T.writes(centred[v_i0, v_i1, v_i2])
                centred[v_i0, v_i1, v_i2] = lv[v_i0, v_i1, v_i2] - lv2[v_i0, v_i1]
        for i0, i1, i2, k in T.grid(T.int64(1), T.int64(6), T.int64(16), h * w // T.int64(16)):
            with T.sblock("lanes_sums"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sums[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * centred[v_i0, v_i1, v_k
                    * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(6), T.int64(8)):
            with T.sblock("sums_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sums_8[v_i0, v_i1, v_i2])
                sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(6), T.int64(4)):
            with T.sblock("sums_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sums_4[v_i0, v_i1, v_i2])
                sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("sums_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sums_2[v_i0, v_i1, v_i2])
                sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(T.int64(1), T.int64(6)):
            with T.sblock("row_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(T.int64(1), T.int64(6), h * w % T.int64(16)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(centred[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + centred[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest] * centred[v_i0, v_i1, h * w
                    // T.int64(16) * T.int64(16) + v_rest]
        for i0, i1 in T.grid(T.int64(1), T.int64(6)):
            with T.sblock("all_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_sums[v_i0, v_i1], tail_sums[v_i0, v_i1])
                T.writes(all_sums[v_i0, v_i1])
                all_sums[v_i0, v_i1] = row_sums[v_i0, v_i1] + tail_sums[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_sums(lv: T.Buffer((T.int64(1), T.int64(6), "h * w"), "float32"), h: T.int64, w: T.int64,
        all_sums: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(2)))
        row_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        tail_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, i2, k in T.grid(T.int64(1), T.int64(6), T.int64(16), h * w // T.int64(16)):
            with T.sblock("lanes_sums"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(lv[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sums[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(6), T.int64(8)):
            with T.sblock("sums_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sums_8[v_i0, v_i1, v_i2])
                sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(6), T.int64(4)):
            with T.sblock("sums_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sums_4[v_i0, v_i1, v_i2])
                sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("sums_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sums_2[v_i0, v_i1, v_i2])
                sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(T.int64(1), T.int64(6)):
            with T.sblock("row_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]
        for i0, i1, rest in T.grid(T.int64(1), T.int64(6), h * w % T.int64(16)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(lv[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + lv[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest]
        for i0, i1 in T.grid(T.int64(1), T.int64(6)):
            with T.sblock("all_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(row_sums[v_i0, v_i1], tail_sums[v_i0, v_i1])
                T.writes(all_sums[v_i0, v_i1])
                all_sums[v_i0, v_i1] = row_sums[v_i0, v_i1] + tail_sums[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(6), "h * w"), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(1), T.int64(6), h * w):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[T.int64(0), ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) // w // h % T.int64(6), ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) // w
                        % h, ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) % w])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = x[T.int64(0), ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) // w // h % T.int64(6),
                    ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) // w % h, ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) % w]

# ---------------------------------------------------------------- scheduled

h = TypeVar("h")
w = TypeVar("w")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_group_norm_scale_group_norm(lv3: T.Buffer((T.int64(1), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(6),), "float32"),
        x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), lv2: T.Buffer((T.int64(1), T.int64(6)), "float32"), param_1: T.Buffer((T.int64(6),), "float32"),
        group_norm_intermediate: T.Buffer((T.int64(1), T.int64(6), h, w), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, k in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv3[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv3[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k]
        for i0_i1_i2_fused in T.parallel(h * T.int64(6)):
            for i3 in range(w):
                with T.sblock("group_norm"):
                    v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_i1 = T.axis.spatial(T.int64(6), i0_i1_i2_fused // h)
                    v_i2 = T.axis.spatial(h, i0_i1_i2_fused % h)
                    v_i3 = T.axis.spatial(w, i3)
                    T.reads(x[v_i0, v_i1, v_i2, v_i3], lv2[v_i0, v_i1], param_0[v_i1], grouped[v_i0, v_i1], param_1[v_i1])
                    T.writes(group_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                    group_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv2[v_i0, v_i1]) * (param_0[v_i1]
                        / T.sqrt(grouped[v_i0, v_i1] / T.Cast("float32", h * w * T.int64(2)) + T.float32(1.0000000000000001e-05))) + param_1[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_mean(lv1: T.Buffer((T.int64(1), T.int64(6)), "float32"), x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"),
        mean: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 4, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        grouped = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0, i1, k in T.grid(T.int64(1), T.int64(6), T.int64(2)):
            with T.sblock("grouped"):
                v_i0, v_i1, v_k = T.axis.remap("SSR", [i0, i1, k])
                T.reads(lv1[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k])
                T.writes(grouped[v_i0, v_i1])
                with T.init():
                    grouped[v_i0, v_i1] = T.float32(0.0)
                grouped[v_i0, v_i1] = grouped[v_i0, v_i1] + lv1[v_i0, v_i1 // T.int64(2) * T.int64(2) + v_k]
        for i0_i1_fused in range(T.int64(6)):
            with T.sblock("mean"):
                v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused)
                T.reads(grouped[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = grouped[v_i0, v_i1] / T.Cast("float32", h * w * T.int64(2))

    @T.prim_func(private=True, s_tir=True)
    def group_norm_squares(lv: T.Buffer((T.int64(1), T.int64(6), "h * w"), "float32"), lv2: T.Buffer((T.int64(1), T.int64(6)), "float32"), h: T.int64,
        w: T.int64, all_sums: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(2)))
        row_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        tail_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0_i1_fused in T.parallel(T.int64(6)):
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("tail_sums_init"):
                    v_i0 = T.axis.spatial(T.int64(1), ax0)
                    v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                    T.reads()
                    T.writes(tail_sums[v_i0, v_i1])
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(h * w % T.int64(16)):
                    with T.sblock("tail_sums_update"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_rest = T.axis.reduce(h * w % T.int64(16), ax2)
                        T.reads(tail_sums[v_i0, v_i1], lv[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest], lv2[v_i0, v_i1])
                        T.writes(tail_sums[v_i0, v_i1])
                        tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + (lv[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest]
                            - lv2[v_i0, v_i1]) * (lv[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest] - lv2[v_i0, v_i1])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sums_init"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_sums[v_i0, v_i1, v_i2])
                        lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(h * w // T.int64(16)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sums_update"):
                            v_i0 = T.axis.spatial(T.int64(1), ax0)
                            v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_sums[v_i0, v_i1, v_i2], lv[v_i0, v_i1, v_k * T.int64(16) + v_i2], lv2[v_i0, v_i1])
                            T.writes(lanes_sums[v_i0, v_i1, v_i2])
                            lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + (lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
                                - lv2[v_i0, v_i1]) * (lv[v_i0, v_i1, v_k * T.int64(16) + v_i2] - lv2[v_i0, v_i1])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_8"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(sums_8[v_i0, v_i1, v_i2])
                        sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("sums_4"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(sums_4[v_i0, v_i1, v_i2])
                        sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("sums_2"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(sums_2[v_i0, v_i1, v_i2])
                        sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_sums"):
                    v_i0 = T.axis.spatial(T.int64(1), ax0)
                    v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                    T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_sums[v_i0, v_i1])
                    row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]
            with T.sblock("all_sums"):
                v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused)
                T.reads(row_sums[v_i0, v_i1], tail_sums[v_i0, v_i1])
                T.writes(all_sums[v_i0, v_i1])
                all_sums[v_i0, v_i1] = row_sums[v_i0, v_i1] + tail_sums[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def group_norm_sums(lv: T.Buffer((T.int64(1), T.int64(6), "h * w"), "float32"), h: T.int64, w: T.int64,
        all_sums: T.Buffer((T.int64(1), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((T.int64(1), T.int64(6), T.int64(2)))
        row_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        tail_sums = T.sblock_alloc_buffer((T.int64(1), T.int64(6)))
        for i0_i1_fused in T.parallel(T.int64(6)):
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("tail_sums_init"):
                    v_i0 = T.axis.spatial(T.int64(1), ax0)
                    v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                    T.reads()
                    T.writes(tail_sums[v_i0, v_i1])
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                for ax2 in range(h * w % T.int64(16)):
                    with T.sblock("tail_sums_update"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_rest = T.axis.reduce(h * w % T.int64(16), ax2)
                        T.reads(tail_sums[v_i0, v_i1], lv[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest])
                        T.writes(tail_sums[v_i0, v_i1])
                        tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + lv[v_i0, v_i1, h * w // T.int64(16) * T.int64(16) + v_rest]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sums_init"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_sums[v_i0, v_i1, v_i2])
                        lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(h * w // T.int64(16)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sums_update"):
                            v_i0 = T.axis.spatial(T.int64(1), ax0)
                            v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_sums[v_i0, v_i1, v_i2], lv[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_sums[v_i0, v_i1, v_i2])
                            lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_8"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(sums_8[v_i0, v_i1, v_i2])
                        sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("sums_4"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(sums_4[v_i0, v_i1, v_i2])
                        sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("sums_2"):
                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(sums_2[v_i0, v_i1, v_i2])
                        sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                with T.sblock("row_sums"):
                    v_i0 = T.axis.spatial(T.int64(1), ax0)
                    v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused + ax1)
                    T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                    T.writes(row_sums[v_i0, v_i1])
                    row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]
            with T.sblock("all_sums"):
                v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused)
                T.reads(row_sums[v_i0, v_i1], tail_sums[v_i0, v_i1])
                T.writes(all_sums[v_i0, v_i1])
                all_sums[v_i0, v_i1] = row_sums[v_i0, v_i1] + tail_sums[v_i0, v_i1]

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(1), T.int64(6), h, w), "float32"), T_reshape: T.Buffer((T.int64(1), T.int64(6), "h * w"), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0_ax1_fused in T.parallel(T.int64(6)):
            for ax2 in range(h * w):
                with T.sblock("T_reshape"):
                    v_ax0 = T.axis.spatial(T.int64(1), T.int64(0))
                    v_ax1, v_ax2 = T.axis.remap("SS", [ax0_ax1_fused, ax2])
                    T.reads(x[T.int64(0), ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) // w // h % T.int64(6), ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2)
                            // w % h, ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) % w])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = x[T.int64(0), ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) // w // h % T.int64(6),
                        ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) // w % h, ((v_ax0 * T.int64(6) + v_ax1) * h * w + v_ax2) % w]
