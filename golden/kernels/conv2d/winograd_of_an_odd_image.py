# conv2d/winograd_of_an_odd_image: A 3x3 convolution in Winograd's form: it asks whether a pixel is too large, and then takes one of two ways.
# Scheduled by fused_winograd2_conv2d_relu: winograd/fused.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_winograd2_conv2d_relu(x: T.Buffer((T.int64(1), T.int64(9), T.int64(7), T.int64(32)), "float32"),
        param_0: T.Buffer((T.int64(2), T.int64(16), T.int64(32), T.int64(16)), "float32"),
        param_1: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(32), T.int64(16)), "float32"),
        relu_intermediate: T.Buffer((T.int64(1), T.int64(9), T.int64(7), T.int64(32)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        beyond = T.sblock_alloc_buffer((T.int64(1), T.int64(9)), "int32")
        beyond_all = T.sblock_alloc_buffer((T.int64(1),), "int32")
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(11), T.int64(9), T.int64(32)))
        contraction = T.sblock_alloc_buffer((T.int64(1), T.int64(65), T.int64(32)))
        cut = T.sblock_alloc_buffer((T.int64(1), T.int64(9), T.int64(7), T.int64(32)))
        border = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(10), T.int64(32)))
        down = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(4), T.int64(10), T.int64(32)))
        forward = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(4), T.int64(4), T.int64(4), T.int64(32)))
        product = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(4), T.int64(4), T.int64(4), T.int64(32)))
        up = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(2), T.int64(4), T.int64(4), T.int64(32)))
        back = T.sblock_alloc_buffer((T.int64(1), T.int64(9), T.int64(7), T.int64(32)))
        chosen_intermediate = T.sblock_alloc_buffer((T.int64(1), T.int64(9), T.int64(7), T.int64(32)))
        for i, y, x_1, c in T.grid(T.int64(1), T.int64(9), T.int64(7), T.int64(32)):
            with T.sblock("beyond"):
                v_i, v_y, v_x, v_c = T.axis.remap("SSRR", [i, y, x_1, c])
                T.reads(x[v_i, v_y, v_x, v_c])
                T.writes(beyond[v_i, v_y])
                with T.init():
                    beyond[v_i, v_y] = 0
                beyond[v_i, v_y] = beyond[v_i, v_y] + T.Select(x[v_i, v_y, v_x, v_c] <= T.float32(1000000000000000019884624838656.0)
                    and T.float32(-1000000015047466219876688855040.0) <= x[v_i, v_y, v_x, v_c], 0, 1)
        for _, i, y in T.grid(T.int64(1), T.int64(1), T.int64(9)):
            with T.sblock("beyond_all"):
                v__, v_i, v_y = T.axis.remap("SRR", [_, i, y])
                T.reads(beyond[v_i, v_y])
                T.writes(beyond_all[v__])
                with T.init():
                    beyond_all[v__] = 0
                beyond_all[v__] = beyond_all[v__] + beyond[v_i, v_y]
        for i, y, x_1, z in T.grid(T.int64(1), T.int64(11), T.int64(9), T.int64(32)):
            with T.sblock("pad"):
                v_i, v_y, v_x, v_z = T.axis.remap("SSSS", [i, y, x_1, z])
                T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                T.writes(pad[v_i, v_y, v_x, v_z])
                pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(10) and T.int64(1) <= v_x and v_x < T.int64(8),
                    x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, p, o, ry, rx, rc in T.grid(T.int64(1), T.int64(65), T.int64(32), T.int64(3), T.int64(3), T.int64(32)):
            with T.sblock("contraction"):
                v_i, v_p, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSRRR", [i, p, o, ry, rx, rc])
                T.reads(pad[v_i, T.min(v_p, T.int64(62)) // T.int64(7) + v_ry, v_rx + T.min(v_p, T.int64(62)) % T.int64(7), v_rc],
                    param_1[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                T.writes(contraction[v_i, v_p, v_o])
                with T.init():
                    contraction[v_i, v_p, v_o] = T.float32(0.0)
                contraction[v_i, v_p, v_o] = contraction[v_i, v_p, v_o] + pad[v_i, T.min(v_p, T.int64(62)) // T.int64(7) + v_ry, v_rx + T.min(v_p, T.int64(62))
                    % T.int64(7), v_rc] * param_1[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
        for i, y, x_1, o in T.grid(T.int64(1), T.int64(9), T.int64(7), T.int64(32)):
            with T.sblock("cut"):
                v_i, v_y, v_x, v_o = T.axis.remap("SSSS", [i, y, x_1, o])
                T.reads(contraction[v_i, v_y * T.int64(7) + v_x, v_o])
                T.writes(cut[v_i, v_y, v_x, v_o])
                cut[v_i, v_y, v_x, v_o] = contraction[v_i, v_y * T.int64(7) + v_x, v_o]
        for i, y, x_1, z in T.grid(T.int64(1), T.int64(12), T.int64(10), T.int64(32)):
            with T.sblock("border"):
                v_i, v_y, v_x, v_z = T.axis.remap("SSSS", [i, y, x_1, z])
                T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                T.writes(border[v_i, v_y, v_x, v_z])
                border[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(10) and T.int64(1) <= v_x and v_x < T.int64(8),
                    x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, ty, p, x_1, c in T.grid(T.int64(1), T.int64(5), T.int64(4), T.int64(10), T.int64(32)):
            with T.sblock("down"):
                v_i, v_ty, v_p, v_x, v_c = T.axis.remap("SSSSS", [i, ty, p, x_1, c])
                T.reads(border[v_i, v_ty * T.int64(2):v_ty * T.int64(2) + T.int64(4), v_x, v_c])
                T.writes(down[v_i, v_ty, v_p, v_x, v_c])
                down[v_i, v_ty, v_p, v_x, v_c] = T.Select(v_p == T.int64(0), border[v_i, v_ty * T.int64(2), v_x, v_c]
                    - border[v_i, v_ty * T.int64(2) + T.int64(2), v_x, v_c], T.Select(v_p == T.int64(1), border[v_i, v_ty * T.int64(2) + T.int64(1), v_x, v_c]
                        + border[v_i, v_ty * T.int64(2) + T.int64(2), v_x, v_c], T.Select(v_p == T.int64(2),
                            border[v_i, v_ty * T.int64(2) + T.int64(2), v_x, v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_x, v_c],
                            border[v_i, v_ty * T.int64(2) + T.int64(3), v_x, v_c] - border[v_i, v_ty * T.int64(2) + T.int64(1), v_x, v_c])))
        for i, ty, p, q, tx, c in T.grid(T.int64(1), T.int64(5), T.int64(4), T.int64(4), T.int64(4), T.int64(32)):
            with T.sblock("forward"):
                v_i, v_ty, v_p, v_q, v_tx, v_c = T.axis.remap("SSSSSS", [i, ty, p, q, tx, c])
                T.reads(down[v_i, v_ty, v_p, v_tx * T.int64(2):v_tx * T.int64(2) + T.int64(4), v_c])
                T.writes(forward[v_i, v_ty, v_p, v_q, v_tx, v_c])
                forward[v_i, v_ty, v_p, v_q, v_tx, v_c] = T.Select(v_q == T.int64(0), down[v_i, v_ty, v_p, v_tx * T.int64(2), v_c]
                    - down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(2), v_c], T.Select(v_q == T.int64(1),
                        down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(1), v_c] + down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(2), v_c],
                        T.Select(v_q == T.int64(2), down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(2), v_c]
                            - down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(1), v_c], down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(3), v_c]
                            - down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(1), v_c])))
        for i0, i1, i2, i3, i4, i5, rc in T.grid(T.int64(1), T.int64(5), T.int64(4), T.int64(4), T.int64(4), T.int64(32), T.int64(32)):
            with T.sblock("product"):
                v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_rc = T.axis.remap("SSSSSSR", [i0, i1, i2, i3, i4, i5, rc])
                T.reads(forward[v_i0, v_i1, v_i2, v_i3, v_i4, v_rc], param_0[v_i5 // T.int64(16), v_i2 * T.int64(4) + v_i3, v_rc, v_i5 % T.int64(16)])
                T.writes(product[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5])
                with T.init():
                    product[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] = T.float32(0.0)
                product[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] = product[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] + forward[v_i0, v_i1, v_i2, v_i3, v_i4,
                    v_rc] * param_0[v_i5 // T.int64(16), v_i2 * T.int64(4) + v_i3, v_rc, v_i5 % T.int64(16)]
        for i, ty, y, q, tx, o in T.grid(T.int64(1), T.int64(5), T.int64(2), T.int64(4), T.int64(4), T.int64(32)):
            with T.sblock("up"):
                v_i, v_ty, v_y, v_q, v_tx, v_o = T.axis.remap("SSSSSS", [i, ty, y, q, tx, o])
                T.reads(product[v_i, v_ty, T.int64(0):T.int64(4), v_q, v_tx, v_o])
                T.writes(up[v_i, v_ty, v_y, v_q, v_tx, v_o])
                up[v_i, v_ty, v_y, v_q, v_tx, v_o] = T.Select(v_y == T.int64(0), product[v_i, v_ty, T.int64(0), v_q, v_tx, v_o]
                    + product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o] + product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o],
                    product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o] + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o]
                    - product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o])
        for i, y, x_1, o in T.grid(T.int64(1), T.int64(9), T.int64(7), T.int64(32)):
            with T.sblock("back"):
                v_i, v_y, v_x, v_o = T.axis.remap("SSSS", [i, y, x_1, o])
                T.reads(up[v_i, v_y // T.int64(2), v_y % T.int64(2), T.int64(0):T.int64(4), v_x // T.int64(2), v_o])
                T.writes(back[v_i, v_y, v_x, v_o])
                back[v_i, v_y, v_x, v_o] = T.Select(v_x % T.int64(2) == T.int64(0),
                    up[v_i, v_y // T.int64(2), v_y % T.int64(2), T.int64(0), v_x // T.int64(2), v_o]
                    + up[v_i, v_y // T.int64(2), v_y % T.int64(2), T.int64(1), v_x // T.int64(2), v_o]
                    + up[v_i, v_y // T.int64(2), v_y % T.int64(2), T.int64(2), v_x // T.int64(2), v_o],
                    up[v_i, v_y // T.int64(2), v_y % T.int64(2), T.int64(1), v_x // T.int64(2), v_o]
                    + up[v_i, v_y // T.int64(2), v_y % T.int64(2), T.int64(3), v_x // T.int64(2), v_o]
                    - up[v_i, v_y // T.int64(2), v_y % T.int64(2), T.int64(2), v_x // T.int64(2), v_o])
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(9), T.int64(7), T.int64(32)):
            with T.sblock("chosen"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(beyond_all[T.int64(0)], cut[v_i0, v_i1, v_i2, v_i3], back[v_i0, v_i1, v_i2, v_i3])
                T.writes(chosen_intermediate[v_i0, v_i1, v_i2, v_i3])
                chosen_intermediate[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(0) < T.Cast("int64", beyond_all[T.int64(0)]), cut[v_i0, v_i1, v_i2, v_i3],
                    back[v_i0, v_i1, v_i2, v_i3])
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(9), T.int64(7), T.int64(32)):
            with T.sblock("relu"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(chosen_intermediate[v_i0, v_i1, v_i2, v_i3])
                T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0), chosen_intermediate[v_i0, v_i1, v_i2, v_i3])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_winograd2_conv2d_relu(x: T.Buffer((T.int64(1), T.int64(9), T.int64(7), T.int64(32)), "float32"),
        param_0: T.Buffer((T.int64(2), T.int64(16), T.int64(32), T.int64(16)), "float32"),
        param_1: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(32), T.int64(16)), "float32"),
        relu_intermediate: T.Buffer((T.int64(1), T.int64(9), T.int64(7), T.int64(32)), "float32")):
        T.func_attr({"flops": 696320, "schedule_rule": "winograd/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        beyond = T.sblock_alloc_buffer((T.int64(1), T.int64(9)), "int32")
        beyond_all = T.sblock_alloc_buffer((T.int64(1),), "int32")
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(11), T.int64(9), T.int64(32)))
        contraction_local = T.sblock_alloc_buffer((T.int64(1), T.int64(65), T.int64(32)), scope="local")
        border = T.sblock_alloc_buffer((T.int64(1), T.int64(12), T.int64(10), T.int64(32)))
        down = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(4), T.int64(10), T.int64(32)))
        forward = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(4), T.int64(4), T.int64(4), T.int64(32)))
        product = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(4), T.int64(4), T.int64(4), T.int64(32)))
        up_local = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(2), T.int64(4), T.int64(4), T.int64(32)), scope="local")
        product_local = T.sblock_alloc_buffer((T.int64(1), T.int64(5), T.int64(4), T.int64(4), T.int64(4), T.int64(32)), scope="local")
        for i, y, x_1, c in T.grid(T.int64(1), T.int64(9), T.int64(7), T.int64(32)):
            with T.sblock("beyond"):
                v_i, v_y, v_x, v_c = T.axis.remap("SSRR", [i, y, x_1, c])
                T.reads(x[v_i, v_y, v_x, v_c])
                T.writes(beyond[v_i, v_y])
                with T.init():
                    beyond[v_i, v_y] = 0
                beyond[v_i, v_y] = beyond[v_i, v_y] + T.Select(x[v_i, v_y, v_x, v_c] <= T.float32(1000000000000000019884624838656.0)
                    and T.float32(-1000000015047466219876688855040.0) <= x[v_i, v_y, v_x, v_c], 0, 1)
        for _, i, y in T.grid(T.int64(1), T.int64(1), T.int64(9)):
            with T.sblock("beyond_all"):
                v__, v_i, v_y = T.axis.remap("SRR", [_, i, y])
                T.reads(beyond[v_i, v_y])
                T.writes(beyond_all[v__])
                with T.init():
                    beyond_all[v__] = 0
                beyond_all[v__] = beyond_all[v__] + beyond[v_i, v_y]
        if beyond_all[0] > 0:
            for i, y, x_1, z_0 in T.grid(T.int64(1), T.int64(11), T.int64(9), T.int64(4)):
                for z_1 in T.vectorized(T.int64(8)):
                    with T.sblock("pad"):
                        v_i, v_y, v_x = T.axis.remap("SSS", [i, y, x_1])
                        v_z = T.axis.spatial(T.int64(32), z_0 * T.int64(8) + z_1)
                        T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                        T.writes(pad[v_i, v_y, v_x, v_z])
                        pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(10) and T.int64(1) <= v_x and v_x < T.int64(8),
                            x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
            for i_0_p_0_fused in T.parallel(T.int64(13)):
                for o_0 in range(T.int64(2)):
                    for i_1_init in T.unroll(T.int64(1)):
                        for p_1_init in T.unroll(T.int64(5)):
                            for o_1_0_init in T.unroll(T.int64(2)):
                                for o_1_1_init in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_init"):
                                        v_i = T.axis.spatial(T.int64(1), i_1_init)
                                        v_p = T.axis.spatial(T.int64(65), i_0_p_0_fused * T.int64(5) + p_1_init)
                                        v_o = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                        T.reads()
                                        T.writes(contraction_local[v_i, v_p, v_o])
                                        contraction_local[v_i, v_p, v_o] = T.float32(0.0)
                    for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(32)):
                        for i_1 in T.unroll(T.int64(1)):
                            for p_1 in T.unroll(T.int64(5)):
                                for o_1_0 in T.unroll(T.int64(2)):
                                    for o_1_1 in T.vectorized(T.int64(8)):
                                        with T.sblock("contraction_update"):
                                            v_i = T.axis.spatial(T.int64(1), i_1)
                                            v_p = T.axis.spatial(T.int64(65), i_0_p_0_fused * T.int64(5) + p_1)
                                            v_o = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                            v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                            T.reads(contraction_local[v_i, v_p, v_o],
                                                pad[v_i, T.min(v_p, T.int64(62)) // T.int64(7) + v_ry, v_rx + T.min(v_p, T.int64(62)) % T.int64(7), v_rc],
                                                param_1[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                            T.writes(contraction_local[v_i, v_p, v_o])
                                            contraction_local[v_i, v_p, v_o] = contraction_local[v_i, v_p, v_o] + pad[v_i, T.min(v_p, T.int64(62)) // T.int64(7)
                                                + v_ry, v_rx + T.min(v_p, T.int64(62)) % T.int64(7), v_rc] * param_1[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o
                                                % T.int64(16)]
                    for ax0, ax1, ax2_0 in T.grid(T.int64(1), T.int64(5), T.int64(2)):
                        for ax2_1 in T.vectorized(T.int64(8)):
                            with T.sblock("relu"):
                                v0 = T.axis.spatial(T.int64(1), ax0)
                                v1 = T.axis.spatial(T.int64(63), i_0_p_0_fused * T.int64(5) + ax1)
                                v2 = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + ax2_0 * T.int64(8) + ax2_1)
                                T.where(i_0_p_0_fused % T.int64(13) * T.int64(5) + ax1 < T.int64(63))
                                T.reads(contraction_local[v0, v1, v2])
                                T.writes(relu_intermediate[v0, v1 // T.int64(7), v1 % T.int64(7), v2])
                                relu_intermediate[v0, v1 // T.int64(7), v1 % T.int64(7), v2] = T.max(T.float32(0.0), contraction_local[v0, v1, v2])
        else:
            for i, y, x_1, z_0 in T.grid(T.int64(1), T.int64(12), T.int64(10), T.int64(4)):
                for z_1 in T.vectorized(T.int64(8)):
                    with T.sblock("border"):
                        v_i, v_y, v_x = T.axis.remap("SSS", [i, y, x_1])
                        v_z = T.axis.spatial(T.int64(32), z_0 * T.int64(8) + z_1)
                        T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                        T.writes(border[v_i, v_y, v_x, v_z])
                        border[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(10) and T.int64(1) <= v_x and v_x < T.int64(8),
                            x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
            for i0_i1_0_0_fused in T.parallel(T.int64(5)):
                for ax0, ax1, ax5_0 in T.grid(T.int64(1), T.int64(1), T.int64(4)):
                    for ax0_1, ax1_1, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(10)):
                        for ax2 in T.unroll(T.int64(4)):
                            for ax4 in T.vectorized(T.int64(8)):
                                with T.sblock("down"):
                                    v_i = T.axis.spatial(T.int64(1), ax0_1)
                                    v_ty = T.axis.spatial(T.int64(5), i0_i1_0_0_fused + ax1_1)
                                    v_p, v_x = T.axis.remap("SS", [ax2, ax3])
                                    v_c = T.axis.spatial(T.int64(32), ax5_0 * T.int64(8) + ax4)
                                    T.reads(border[v_i, v_ty * T.int64(2):v_ty * T.int64(2) + T.int64(4), v_x, v_c])
                                    T.writes(down[v_i, v_ty, v_p, v_x, v_c])
                                    down[v_i, v_ty, v_p, v_x, v_c] = T.Select(v_p == T.int64(0), border[v_i, v_ty * T.int64(2), v_x, v_c]
                                        - border[v_i, v_ty * T.int64(2) + T.int64(2), v_x, v_c], T.Select(v_p == T.int64(1),
                                            border[v_i, v_ty * T.int64(2) + T.int64(1), v_x, v_c] + border[v_i, v_ty * T.int64(2) + T.int64(2), v_x, v_c],
                                            T.Select(v_p == T.int64(2), border[v_i, v_ty * T.int64(2) + T.int64(2), v_x, v_c]
                                                - border[v_i, v_ty * T.int64(2) + T.int64(1), v_x, v_c], border[v_i, v_ty * T.int64(2) + T.int64(3), v_x, v_c]
                                                - border[v_i, v_ty * T.int64(2) + T.int64(1), v_x, v_c])))
                    for ax4 in range(T.int64(4)):
                        for ax2 in T.unroll(T.int64(4)):
                            for ax3 in T.unroll(T.int64(4)):
                                for ax5_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("forward"):
                                        v_i = T.axis.spatial(T.int64(1), ax0)
                                        v_ty = T.axis.spatial(T.int64(5), i0_i1_0_0_fused + ax1)
                                        v_p, v_q, v_tx = T.axis.remap("SSS", [ax2, ax3, ax4])
                                        v_c = T.axis.spatial(T.int64(32), ax5_0 * T.int64(8) + ax5_1)
                                        T.reads(down[v_i, v_ty, v_p, v_tx * T.int64(2):v_tx * T.int64(2) + T.int64(4), v_c])
                                        T.writes(forward[v_i, v_ty, v_p, v_q, v_tx, v_c])
                                        forward[v_i, v_ty, v_p, v_q, v_tx, v_c] = T.Select(v_q == T.int64(0), down[v_i, v_ty, v_p, v_tx * T.int64(2), v_c]
                                            - down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(2), v_c],
                                            T.Select(v_q == T.int64(1), down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(1), v_c]
                                                + down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(2), v_c],
                                                T.Select(v_q == T.int64(2), down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(2), v_c]
                                                    - down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(1), v_c],
                                                    down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(3), v_c]
                                                    - down[v_i, v_ty, v_p, v_tx * T.int64(2) + T.int64(1), v_c])))
                for ax0, ax2, ax3, ax5_0, ax1_0, ax4_0 in T.grid(T.int64(1), T.int64(4), T.int64(4), T.int64(2), T.int64(1), T.int64(1)):
                    for ax1_1_init in T.unroll(T.int64(1)):
                        for ax4_1_init in T.unroll(T.int64(4)):
                            for ax5_1_init in T.unroll(T.int64(2)):
                                for ax5_2_init in T.vectorized(T.int64(8)):
                                    with T.sblock("product_init"):
                                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                                        v_i1 = T.axis.spatial(T.int64(5), i0_i1_0_0_fused + ax1_0 + ax1_1_init)
                                        v_i2, v_i3 = T.axis.remap("SS", [ax2, ax3])
                                        v_i4 = T.axis.spatial(T.int64(4), ax4_0 * T.int64(4) + ax4_1_init)
                                        v_i5 = T.axis.spatial(T.int64(32), ax5_0 * T.int64(16) + ax5_1_init * T.int64(8) + ax5_2_init)
                                        T.reads()
                                        T.writes(product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5])
                                        product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] = T.float32(0.0)
                    for ax6 in range(T.int64(32)):
                        for ax1_1 in T.unroll(T.int64(1)):
                            for ax4_1 in T.unroll(T.int64(4)):
                                for ax5_1 in T.unroll(T.int64(2)):
                                    for ax5_2 in T.vectorized(T.int64(8)):
                                        with T.sblock("product_update"):
                                            v_i0 = T.axis.spatial(T.int64(1), ax0)
                                            v_i1 = T.axis.spatial(T.int64(5), i0_i1_0_0_fused + ax1_0 + ax1_1)
                                            v_i2, v_i3 = T.axis.remap("SS", [ax2, ax3])
                                            v_i4 = T.axis.spatial(T.int64(4), ax4_0 * T.int64(4) + ax4_1)
                                            v_i5 = T.axis.spatial(T.int64(32), ax5_0 * T.int64(16) + ax5_1 * T.int64(8) + ax5_2)
                                            v_rc = T.axis.reduce(T.int64(32), ax6)
                                            T.reads(product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5], forward[v_i0, v_i1, v_i2, v_i3, v_i4, v_rc],
                                                param_0[v_i5 // T.int64(16), v_i2 * T.int64(4) + v_i3, v_rc, v_i5 % T.int64(16)])
                                            T.writes(product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5])
                                            product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] = product_local[v_i0, v_i1, v_i2, v_i3, v_i4,
                                                v_i5] + forward[v_i0, v_i1, v_i2, v_i3, v_i4, v_rc] * param_0[v_i5 // T.int64(16), v_i2 * T.int64(4) + v_i3,
                                                v_rc, v_i5 % T.int64(16)]
                    for ax0_1, ax1, ax2_1, ax3_1, ax4, ax5_0_1 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1), T.int64(4), T.int64(2)):
                        for ax5_1 in T.vectorized(T.int64(8)):
                            with T.sblock("product_local"):
                                v0 = T.axis.spatial(T.int64(1), ax0_1)
                                v1 = T.axis.spatial(T.int64(5), i0_i1_0_0_fused + ax1)
                                v2 = T.axis.spatial(T.int64(4), ax2 + ax2_1)
                                v3 = T.axis.spatial(T.int64(4), ax3 + ax3_1)
                                v4 = T.axis.spatial(T.int64(4), ax4)
                                v5 = T.axis.spatial(T.int64(32), ax5_0 * T.int64(16) + ax5_0_1 * T.int64(8) + ax5_1)
                                T.reads(product_local[v0, v1, v2, v3, v4, v5])
                                T.writes(product[v0, v1, v2, v3, v4, v5])
                                product[v0, v1, v2, v3, v4, v5] = product_local[v0, v1, v2, v3, v4, v5]
                for i1_0_1, i2_0, i3_0 in T.grid(T.int64(1), T.int64(4), T.int64(4)):
                    for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                        for ax2 in T.unroll(T.int64(2)):
                            for ax3 in T.unroll(T.int64(4)):
                                for ax4 in range(T.int64(1)):
                                    for ax5 in T.vectorized(T.int64(8)):
                                        with T.sblock("up"):
                                            v_i = T.axis.spatial(T.int64(1), ax0)
                                            v_ty = T.axis.spatial(T.int64(5), i0_i1_0_0_fused + ax1)
                                            v_y, v_q = T.axis.remap("SS", [ax2, ax3])
                                            v_tx = T.axis.spatial(T.int64(4), i2_0 + ax4)
                                            v_o = T.axis.spatial(T.int64(32), i3_0 * T.int64(8) + ax5)
                                            T.reads(product[v_i, v_ty, T.int64(0):T.int64(4), v_q, v_tx, v_o])
                                            T.writes(up_local[v_i, v_ty, v_y, v_q, v_tx, v_o])
                                            up_local[v_i, v_ty, v_y, v_q, v_tx, v_o] = T.Select(v_y == T.int64(0),
                                                product[v_i, v_ty, T.int64(0), v_q, v_tx, v_o] + product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o]
                                                + product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o], product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o]
                                                + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o] - product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o])
                    for i1_1 in T.unroll(T.int64(2)):
                        for i2_1 in T.unroll(T.int64(2)):
                            for i3_1 in T.vectorized(T.int64(8)):
                                with T.sblock("relu"):
                                    v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                                    v_i1 = T.axis.spatial(T.int64(9), i0_i1_0_0_fused * T.int64(2) + i1_0_1 * T.int64(2) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(7), i2_0 * T.int64(2) + i2_1)
                                    v_i3 = T.axis.spatial(T.int64(32), i3_0 * T.int64(8) + i3_1)
                                    T.where((i0_i1_0_0_fused % T.int64(5) + i1_0_1) * T.int64(2) + i1_1 < T.int64(9) and i2_0 * T.int64(2) + i2_1 < T.int64(7))
                                    T.reads(up_local[v_i0, v_i1 // T.int64(2), v_i1 % T.int64(2), T.int64(0):T.int64(4), v_i2 // T.int64(2), v_i3])
                                    T.writes(relu_intermediate[v_i0, v_i1, v_i2, v_i3])
                                    relu_intermediate[v_i0, v_i1, v_i2, v_i3] = T.max(T.float32(0.0),
                                        T.Select(v_i2 % T.int64(2) == T.int64(0), up_local[v_i0, v_i1 // T.int64(2), v_i1 % T.int64(2), T.int64(0), v_i2
                                                // T.int64(2), v_i3] + up_local[v_i0, v_i1 // T.int64(2), v_i1 % T.int64(2), T.int64(1), v_i2 // T.int64(2),
                                                v_i3] + up_local[v_i0, v_i1 // T.int64(2), v_i1 % T.int64(2), T.int64(2), v_i2 // T.int64(2), v_i3],
                                            up_local[v_i0, v_i1 // T.int64(2), v_i1 % T.int64(2), T.int64(1), v_i2 // T.int64(2), v_i3]
                                            + up_local[v_i0, v_i1 // T.int64(2), v_i1 % T.int64(2), T.int64(3), v_i2 // T.int64(2), v_i3]
                                            - up_local[v_i0, v_i1 // T.int64(2), v_i1 % T.int64(2), T.int64(2), v_i2 // T.int64(2), v_i3]))
