# instance_norm/of_an_image: The sums over an image are programs of their own: within a row of what follows each row would take them anew.
# Scheduled by fused_instance_norm_scale_instance_norm: plain, instance_norm_mean: plain, instance_norm_squares: rows, instance_norm_sums: rows, reshape: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_instance_norm_scale_instance_norm(lv3: T.Buffer((T.int64(2), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(6),), "float32"),
        x: T.Buffer((T.int64(2), T.int64(6), T.int64(4), T.int64(8)), "float32"), lv2: T.Buffer((T.int64(2), T.int64(6)), "float32"),
        param_1: T.Buffer((T.int64(6),), "float32"), instance_norm_intermediate: T.Buffer((T.int64(2), T.int64(6), T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        scale_intermediate = T.sblock_alloc_buffer((T.int64(2), T.int64(6)))
        for i0, i1 in T.grid(T.int64(2), T.int64(6)):
            with T.sblock("scale"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(param_0[v_i1], lv3[v_i0, v_i1])
                T.writes(scale_intermediate[v_i0, v_i1])
                scale_intermediate[v_i0, v_i1] = param_0[v_i1] / T.sqrt(lv3[v_i0, v_i1] / T.float32(32.0) + T.float32(1.0000000000000001e-05))
        for i0, i1, i2, i3 in T.grid(T.int64(2), T.int64(6), T.int64(4), T.int64(8)):
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
                mean[v_i0, v_i1] = lv1[v_i0, v_i1] / T.float32(32.0)

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_squares(lv: T.Buffer((T.int64(2), T.int64(6), T.int64(32)), "float32"), lv2: T.Buffer((T.int64(2), T.int64(6)), "float32"),
        row_sums: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        centred = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(32)))
        lanes_sums = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(2)))
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(6), T.int64(32)):
            with T.sblock("centred"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lv[v_i0, v_i1, v_i2], lv2[v_i0, v_i1])
                T.writes(centred[v_i0, v_i1, v_i2])
                centred[v_i0, v_i1, v_i2] = lv[v_i0, v_i1, v_i2] - lv2[v_i0, v_i1]
        for i0, i1, i2, k in T.grid(T.int64(2), T.int64(6), T.int64(16), T.int64(2)):
            with T.sblock("lanes_sums"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(centred[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sums[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + centred[v_i0, v_i1, v_k * T.int64(16) + v_i2] * centred[v_i0, v_i1, v_k
                    * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(6), T.int64(8)):
            with T.sblock("sums_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sums_8[v_i0, v_i1, v_i2])
                sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(6), T.int64(4)):
            with T.sblock("sums_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sums_4[v_i0, v_i1, v_i2])
                sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(6), T.int64(2)):
            with T.sblock("sums_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sums_2[v_i0, v_i1, v_i2])
                sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(T.int64(2), T.int64(6)):
            with T.sblock("row_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_sums(lv: T.Buffer((T.int64(2), T.int64(6), T.int64(32)), "float32"), row_sums: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sums = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(2)))
        for i0, i1, i2, k in T.grid(T.int64(2), T.int64(6), T.int64(16), T.int64(2)):
            with T.sblock("lanes_sums"):
                v_i0, v_i1, v_i2, v_k = T.axis.remap("SSSR", [i0, i1, i2, k])
                T.reads(lv[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                T.writes(lanes_sums[v_i0, v_i1, v_i2])
                with T.init():
                    lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(6), T.int64(8)):
            with T.sblock("sums_8"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                T.writes(sums_8[v_i0, v_i1, v_i2])
                sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(6), T.int64(4)):
            with T.sblock("sums_4"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                T.writes(sums_4[v_i0, v_i1, v_i2])
                sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
        for i0, i1, i2 in T.grid(T.int64(2), T.int64(6), T.int64(2)):
            with T.sblock("sums_2"):
                v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                T.writes(sums_2[v_i0, v_i1, v_i2])
                sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
        for i0, i1 in T.grid(T.int64(2), T.int64(6)):
            with T.sblock("row_sums"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(2), T.int64(6), T.int64(4), T.int64(8)), "float32"),
        T_reshape: T.Buffer((T.int64(2), T.int64(6), T.int64(32)), "float32")):
        T.func_attr({"op_pattern": 2, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2 in T.grid(T.int64(2), T.int64(6), T.int64(32)):
            with T.sblock("T_reshape"):
                v_ax0, v_ax1, v_ax2 = T.axis.remap("SSS", [ax0, ax1, ax2])
                T.reads(x[((v_ax2 // T.int64(32) + v_ax1) // T.int64(6) + v_ax0) % T.int64(2), (v_ax2 // T.int64(32) + v_ax1) % T.int64(6), v_ax2 % T.int64(32)
                        // T.int64(8), v_ax2 % T.int64(8)])
                T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                T_reshape[v_ax0, v_ax1, v_ax2] = x[((v_ax2 // T.int64(32) + v_ax1) // T.int64(6) + v_ax0) % T.int64(2), (v_ax2 // T.int64(32) + v_ax1)
                    % T.int64(6), v_ax2 % T.int64(32) // T.int64(8), v_ax2 % T.int64(8)]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_instance_norm_scale_instance_norm(lv3: T.Buffer((T.int64(2), T.int64(6)), "float32"), param_0: T.Buffer((T.int64(6),), "float32"),
        x: T.Buffer((T.int64(2), T.int64(6), T.int64(4), T.int64(8)), "float32"), lv2: T.Buffer((T.int64(2), T.int64(6)), "float32"),
        param_1: T.Buffer((T.int64(6),), "float32"), instance_norm_intermediate: T.Buffer((T.int64(2), T.int64(6), T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1, i2, i3_0 in T.grid(T.int64(2), T.int64(6), T.int64(4), T.int64(1)):
            for i3_1 in T.vectorized(T.int64(8)):
                with T.sblock("instance_norm"):
                    v_i0, v_i1, v_i2 = T.axis.remap("SSS", [i0, i1, i2])
                    v_i3 = T.axis.spatial(T.int64(8), i3_0 * T.int64(8) + i3_1)
                    T.reads(x[v_i0, v_i1, v_i2, v_i3], lv2[v_i0, v_i1], param_0[v_i1], lv3[v_i0, v_i1], param_1[v_i1])
                    T.writes(instance_norm_intermediate[v_i0, v_i1, v_i2, v_i3])
                    instance_norm_intermediate[v_i0, v_i1, v_i2, v_i3] = (x[v_i0, v_i1, v_i2, v_i3] - lv2[v_i0, v_i1]) * (param_0[v_i1]
                        / T.sqrt(lv3[v_i0, v_i1] / T.float32(32.0) + T.float32(1.0000000000000001e-05))) + param_1[v_i1]

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
                mean[v_i0, v_i1] = lv1[v_i0, v_i1] / T.float32(32.0)

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_squares(lv: T.Buffer((T.int64(2), T.int64(6), T.int64(32)), "float32"), lv2: T.Buffer((T.int64(2), T.int64(6)), "float32"),
        row_sums: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sums = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(2)))
        for i0_i1_fused in range(T.int64(12)):
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sums_init"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_sums[v_i0, v_i1, v_i2])
                        lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(2)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sums_update"):
                            v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                            v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_sums[v_i0, v_i1, v_i2], lv[v_i0, v_i1, v_k * T.int64(16) + v_i2], lv2[v_i0, v_i1])
                            T.writes(lanes_sums[v_i0, v_i1, v_i2])
                            lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + (lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
                                - lv2[v_i0, v_i1]) * (lv[v_i0, v_i1, v_k * T.int64(16) + v_i2] - lv2[v_i0, v_i1])
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_8"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(sums_8[v_i0, v_i1, v_i2])
                        sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("sums_4"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(sums_4[v_i0, v_i1, v_i2])
                        sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("sums_2"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(sums_2[v_i0, v_i1, v_i2])
                        sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
            with T.sblock("row_sums"):
                v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6))
                v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6))
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]

    @T.prim_func(private=True, s_tir=True)
    def instance_norm_sums(lv: T.Buffer((T.int64(2), T.int64(6), T.int64(32)), "float32"), row_sums: T.Buffer((T.int64(2), T.int64(6)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "rows", "tirx.noalias": True})
        # with T.sblock("root"):
        lanes_sums = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(16)))
        sums_8 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(8)))
        sums_4 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(4)))
        sums_2 = T.sblock_alloc_buffer((T.int64(2), T.int64(6), T.int64(2)))
        for i0_i1_fused in range(T.int64(12)):
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2_init in T.vectorized(T.int64(16)):
                    with T.sblock("lanes_sums_init"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(16), ax2_init)
                        T.reads()
                        T.writes(lanes_sums[v_i0, v_i1, v_i2])
                        lanes_sums[v_i0, v_i1, v_i2] = T.float32(0.0)
                for ax3 in range(T.int64(2)):
                    for ax2 in T.vectorized(T.int64(16)):
                        with T.sblock("lanes_sums_update"):
                            v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                            v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                            v_i2, v_k = T.axis.remap("SR", [ax2, ax3])
                            T.reads(lanes_sums[v_i0, v_i1, v_i2], lv[v_i0, v_i1, v_k * T.int64(16) + v_i2])
                            T.writes(lanes_sums[v_i0, v_i1, v_i2])
                            lanes_sums[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lv[v_i0, v_i1, v_k * T.int64(16) + v_i2]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(8)):
                    with T.sblock("sums_8"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(8), ax2)
                        T.reads(lanes_sums[v_i0, v_i1, v_i2:v_i2 + T.int64(9)])
                        T.writes(sums_8[v_i0, v_i1, v_i2])
                        sums_8[v_i0, v_i1, v_i2] = lanes_sums[v_i0, v_i1, v_i2] + lanes_sums[v_i0, v_i1, v_i2 + T.int64(8)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(4)):
                    with T.sblock("sums_4"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(4), ax2)
                        T.reads(sums_8[v_i0, v_i1, v_i2:v_i2 + T.int64(5)])
                        T.writes(sums_4[v_i0, v_i1, v_i2])
                        sums_4[v_i0, v_i1, v_i2] = sums_8[v_i0, v_i1, v_i2] + sums_8[v_i0, v_i1, v_i2 + T.int64(4)]
            for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                for ax2 in T.vectorized(T.int64(2)):
                    with T.sblock("sums_2"):
                        v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6) + ax0)
                        v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6) + ax1)
                        v_i2 = T.axis.spatial(T.int64(2), ax2)
                        T.reads(sums_4[v_i0, v_i1, v_i2:v_i2 + T.int64(3)])
                        T.writes(sums_2[v_i0, v_i1, v_i2])
                        sums_2[v_i0, v_i1, v_i2] = sums_4[v_i0, v_i1, v_i2] + sums_4[v_i0, v_i1, v_i2 + T.int64(2)]
            with T.sblock("row_sums"):
                v_i0 = T.axis.spatial(T.int64(2), i0_i1_fused // T.int64(6))
                v_i1 = T.axis.spatial(T.int64(6), i0_i1_fused % T.int64(6))
                T.reads(sums_2[v_i0, v_i1, T.int64(0):T.int64(2)])
                T.writes(row_sums[v_i0, v_i1])
                row_sums[v_i0, v_i1] = sums_2[v_i0, v_i1, T.int64(0)] + sums_2[v_i0, v_i1, T.int64(1)]

    @T.prim_func(private=True, s_tir=True)
    def reshape(x: T.Buffer((T.int64(2), T.int64(6), T.int64(4), T.int64(8)), "float32"),
        T_reshape: T.Buffer((T.int64(2), T.int64(6), T.int64(32)), "float32")):
        T.func_attr({"op_pattern": 2, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1, ax2_0 in T.grid(T.int64(2), T.int64(6), T.int64(4)):
            for ax2_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_reshape"):
                    v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                    v_ax2 = T.axis.spatial(T.int64(32), ax2_0 * T.int64(8) + ax2_1)
                    T.reads(x[((v_ax2 // T.int64(32) + v_ax1) // T.int64(6) + v_ax0) % T.int64(2), (v_ax2 // T.int64(32) + v_ax1) % T.int64(6), v_ax2
                            % T.int64(32) // T.int64(8), v_ax2 % T.int64(8)])
                    T.writes(T_reshape[v_ax0, v_ax1, v_ax2])
                    T_reshape[v_ax0, v_ax1, v_ax2] = x[((v_ax2 // T.int64(32) + v_ax1) // T.int64(6) + v_ax0) % T.int64(2), (v_ax2 // T.int64(32) + v_ax1)
                        % T.int64(6), v_ax2 % T.int64(32) // T.int64(8), v_ax2 % T.int64(8)]
