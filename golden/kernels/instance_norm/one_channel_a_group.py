# instance_norm/one_channel_a_group: No sums over channels; a row of 15 pixels has no partial results.
# Scheduled by fused_instance_norm_scale_instance_norm: plain, instance_norm_mean: plain, instance_norm_squares: plain, instance_norm_sums: plain, reshape: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_instance_norm_scale_instance_norm(lv3: T.Buffer((T.int64(2), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(6),), "float32"),
        x: T.Buffer((T.int64(2), T.int64(6), T.int64(3), T.int64(5)), "float32"), lv2: T.Buffer((T.int64(2), T.int64(6)), "float32"),
        param_1: T.Buffer((T.int64(6),), "float32"), instance_norm_intermediate: T.Buffer((T.int64(2), T.int64(6), T.int64(3), T.int64(5)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        scale_intermediate = T.sblock_alloc_buffer((T.int64(2), T.int64(6)))
        for i0, i1 in T.grid(T.int64(2), T.int64(6)):
            with T.sblock("scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(param_0[v_i1], lv3[v_i0, v_i1])
                T.writes(scale_intermediate[v_i0, v_i1])
                scale_intermediate[v_i0, v_i1] = param_0[v_i1] / T.sqrt(lv3[v_i0, v_i1] / T.float32(15.0) + T.float32(1.0000000000000001e-05))
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(6), T.int64(3), T.int64(5)):
            with T.sblock("instance_norm"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(x[v_i0, v_i1, v_i2, v_i3], lv2[v_i0, v_i1], scale_intermediate[v_i0, v_i1], param_1[v_i1])
                T.writes(instance_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                instance_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv2[v_i0, v_i1]) * scale_intermediate[v_i0,
                    v_i1] + param_1[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_mean(lv1: T.Buffer((T.int64(2), T.int64(6)), "float32"), mean: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 0, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(T.int64(2), T.int64(6)):
            with T.sblock("mean"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(lv1[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = lv1[v_i0, v_i1] / T.float32(15.0)

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_squares(lv: T.Buffer((T.int64(2), T.int64(6), T.int64(15)), "float32"), lv2: T.Buffer((T.int64(2), T.int64(6)), "float32"),
        tail_sums: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        centred = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(15)))
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(6), T.int64(15)):
            with T.sblock("centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lv[v_i0, v_i1, v_i2], lv2[v_i0, v_i1])
                T.writes(centred[v_i0, v_i1, v_i2])
                centred[v_i0, v_i1, v_i2] = lv[v_i0, v_i1, v_i2] - lv2[v_i0, v_i1]
        for i0, i1, rest in T.grid(T.int64(2), T.int64(6), T.int64(15)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(centred[v_i0, v_i1, v_rest])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + centred[v_i0, v_i1, v_rest] * centred[v_i0, v_i1, v_rest]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_sums(lv: T.Buffer((T.int64(2), T.int64(6), T.int64(15)), "float32"), tail_sums: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, rest in T.grid(T.int64(2), T.int64(6), T.int64(15)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(lv[v_i0, v_i1, v_rest])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + lv[v_i0, v_i1, v_rest]

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(2), T.int64(6), T.int64(3), T.int64(5)), "float32"),
        T_reshape: T.Buffer((T.int64(2), T.int64(6), T.int64(15)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(6), T.int64(15)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[((v_ax2 // T.int64(15) + v_ax1) // T.int64(6) + v_ax0) % T.int64(2), (v_ax2 // T.int64(15) + v_ax1) % T.int64(6), v_ax2 % T.int64(15)
                        // T.int64(5), v_ax2 % T.int64(5)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = x[((v_ax2 // T.int64(15) + v_ax1) // T.int64(6) + v_ax0) % T.int64(2), (v_ax2 // T.int64(15) + v_ax1)
                    % T.int64(6), v_ax2 % T.int64(15) // T.int64(5), v_ax2 % T.int64(5)]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_instance_norm_scale_instance_norm(lv3: T.Buffer((T.int64(2), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(6),), "float32"),
        x: T.Buffer((T.int64(2), T.int64(6), T.int64(3), T.int64(5)), "float32"), lv2: T.Buffer((T.int64(2), T.int64(6)), "float32"),
        param_1: T.Buffer((T.int64(6),), "float32"), instance_norm_intermediate: T.Buffer((T.int64(2), T.int64(6), T.int64(3), T.int64(5)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2_i3_fused in T.grid(T.int64(2), T.int64(6), T.int64(15)):
            with T.sblock("instance_norm"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                v_i2 = T.axis.spatial(T.int64(3), i2_i3_fused // T.int64(5))
                v_i3 = T.axis.spatial(T.int64(5), i2_i3_fused % T.int64(5))
                T.reads(x[v_i0, v_i1, v_i2, v_i3], lv2[v_i0, v_i1], param_0[v_i1], lv3[v_i0, v_i1], param_1[v_i1])
                T.writes(instance_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                instance_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv2[v_i0, v_i1]) * (param_0[v_i1]
                    / T.sqrt(lv3[v_i0, v_i1] / T.float32(15.0) + T.float32(1.0000000000000001e-05))) + param_1[v_i1]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_mean(lv1: T.Buffer((T.int64(2), T.int64(6)), "float32"), mean: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 0, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in range(T.int64(12)):
            with T.sblock("mean"):
                v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6))
                v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6))
                T.reads(lv1[v_i0, v_i1])
                T.writes(mean[v_i0, v_i1])
                mean[v_i0, v_i1] = lv1[v_i0, v_i1] / T.float32(15.0)

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_squares(lv: T.Buffer((T.int64(2), T.int64(6), T.int64(15)), "float32"), lv2: T.Buffer((T.int64(2), T.int64(6)), "float32"),
        tail_sums: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, rest in T.grid(T.int64(2), T.int64(6), T.int64(15)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(lv[v_i0, v_i1, v_rest], lv2[v_i0, v_i1])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + (lv[v_i0, v_i1, v_rest] - lv2[v_i0, v_i1]) * (lv[v_i0, v_i1, v_rest] - lv2[v_i0, v_i1])

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_sums(lv: T.Buffer((T.int64(2), T.int64(6), T.int64(15)), "float32"), tail_sums: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, rest in T.grid(T.int64(2), T.int64(6), T.int64(15)):
            with T.sblock("tail_sums"):
                v_i0, v_i1, v_rest = T.axis.remap("SSR", [i0, i1, rest])
                T.reads(lv[v_i0, v_i1, v_rest])
                T.writes(tail_sums[v_i0, v_i1])
                with T.init():
                    tail_sums[v_i0, v_i1] = T.float32(0.0)
                tail_sums[v_i0, v_i1] = tail_sums[v_i0, v_i1] + lv[v_i0, v_i1, v_rest]

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(2), T.int64(6), T.int64(3), T.int64(5)), "float32"),
        T_reshape: T.Buffer((T.int64(2), T.int64(6), T.int64(15)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(6), T.int64(15)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[((v_ax2 // T.int64(15) + v_ax1) // T.int64(6) + v_ax0) % T.int64(2), (v_ax2 // T.int64(15) + v_ax1) % T.int64(6), v_ax2 % T.int64(15)
                        // T.int64(5), v_ax2 % T.int64(5)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = x[((v_ax2 // T.int64(15) + v_ax1) // T.int64(6) + v_ax0) % T.int64(2), (v_ax2 // T.int64(15) + v_ax1)
                    % T.int64(6), v_ax2 % T.int64(15) // T.int64(5), v_ax2 % T.int64(5)]
