# conv2d/winograd_of_larger_tiles: Tiles of 4x4 results magnify roundings: 32 channels are summed in registers, and then those sums.
# Scheduled by winograd4_conv2d: winograd/fused.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def winograd4_conv2d(x: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(64)), "float32"),
        B: T.Buffer((T.int64(1), T.int64(36), T.int64(64), T.int64(32)), "float32"),
        C: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(64), T.int64(16)), "float32"),
        chosen: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(32)), "float32")):
        T.func_attr({"op_pattern": 4, "tirx.noalias": True})
        # with T.sblock("root"):
        beyond = T.sblock_alloc_buffer((T.int64(1), T.int64(8)), "int32")
        beyond_all = T.sblock_alloc_buffer((T.int64(1),), "int32")
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(10), T.int64(10), T.int64(64)))
        contraction = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(32)))
        border = T.sblock_alloc_buffer((T.int64(1), T.int64(10), T.int64(10), T.int64(64)))
        down = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(10), T.int64(64)))
        forward = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(64)))
        part = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(2), T.int64(32)))
        product = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(32)))
        up = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(4), T.int64(6), T.int64(2), T.int64(32)))
        back = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(32)))
        for i, y, x_1, c in T.grid(T.int64(1), T.int64(8), T.int64(8), T.int64(64)):
            with T.sblock("beyond"):
                v_i, v_y, v_x, v_c = T.axis.remap("SSRR", [i, y, x_1, c])
                T.reads(x[v_i, v_y, v_x, v_c])
                T.writes(beyond[v_i, v_y])
                with T.init():
                    beyond[v_i, v_y] = 0
                beyond[v_i, v_y] = beyond[v_i, v_y] + T.Select(x[v_i, v_y, v_x, v_c] <= T.float32(1000000000000000019884624838656.0)
                    and T.float32(-1000000015047466219876688855040.0) <= x[v_i, v_y, v_x, v_c], 0, 1)
        for _, i, y in T.grid(T.int64(1), T.int64(1), T.int64(8)):
            with T.sblock("beyond_all"):
                v__, v_i, v_y = T.axis.remap("SRR", [_, i, y])
                T.reads(beyond[v_i, v_y])
                T.writes(beyond_all[v__])
                with T.init():
                    beyond_all[v__] = 0
                beyond_all[v__] = beyond_all[v__] + beyond[v_i, v_y]
        for i, y, x_1, z in T.grid(T.int64(1), T.int64(10), T.int64(10), T.int64(64)):
            with T.sblock("pad"):
                v_i, v_y, v_x, v_z = T.axis.remap("SSSS", [i, y, x_1, z])
                T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                T.writes(pad[v_i, v_y, v_x, v_z])
                pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(9) and T.int64(1) <= v_x and v_x < T.int64(9),
                    x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, y, x_1, o, ry, rx, rc in T.grid(T.int64(1), T.int64(8), T.int64(8), T.int64(32), T.int64(3), T.int64(3), T.int64(64)):
            with T.sblock("contraction"):
                v_i, v_y, v_x, v_o, v_ry, v_rx, v_rc = T.axis.remap("SSSSRRR", [i, y, x_1, o, ry, rx, rc])
                T.reads(pad[v_i, v_y + v_ry, v_x + v_rx, v_rc], C[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                T.writes(contraction[v_i, v_y, v_x, v_o])
                with T.init():
                    contraction[v_i, v_y, v_x, v_o] = T.float32(0.0)
                contraction[v_i, v_y, v_x, v_o] = contraction[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx, v_rc] * C[v_o // T.int64(16), v_ry, v_rx,
                    v_rc, v_o % T.int64(16)]
        for i, y, x_1, z in T.grid(T.int64(1), T.int64(10), T.int64(10), T.int64(64)):
            with T.sblock("border"):
                v_i, v_y, v_x, v_z = T.axis.remap("SSSS", [i, y, x_1, z])
                T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                T.writes(border[v_i, v_y, v_x, v_z])
                border[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(9) and T.int64(1) <= v_x and v_x < T.int64(9),
                    x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
        for i, ty, p, x_1, c in T.grid(T.int64(1), T.int64(2), T.int64(6), T.int64(10), T.int64(64)):
            with T.sblock("down"):
                v_i, v_ty, v_p, v_x, v_c = T.axis.remap("SSSSS", [i, ty, p, x_1, c])
                T.reads(border[v_i, v_ty * T.int64(4):v_ty * T.int64(4) + T.int64(6), v_x, v_c])
                T.writes(down[v_i, v_ty, v_p, v_x, v_c])
                down[v_i, v_ty, v_p, v_x, v_c] = T.Select(v_p == T.int64(0), border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c]
                    + border[v_i, v_ty * T.int64(4), v_x, v_c] * T.float32(0.87890625) - border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c]
                    * T.float32(2.640625), T.Select(v_p == T.int64(1), border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(1.40625)
                        + border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(2.25) - border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c]
                        * T.float32(0.625) - border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c],
                        T.Select(v_p == T.int64(2), border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(-1.40625)
                            + border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(2.25) + border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c]
                            * T.float32(0.625) - border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c],
                            T.Select(v_p == T.int64(3), border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c]
                                - border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(0.5859375)
                                - border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(0.390625)
                                + border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c] * T.float32(1.5),
                                T.Select(v_p == T.int64(4), border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c]
                                    + border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(0.5859375)
                                    - border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(0.390625)
                                    - border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c] * T.float32(1.5),
                                    border[v_i, v_ty * T.int64(4) + T.int64(5), v_x, v_c] + border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c]
                                    * T.float32(0.87890625) - border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c] * T.float32(2.640625))))))
        for i, ty, p, q, tx, c in T.grid(T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(64)):
            with T.sblock("forward"):
                v_i, v_ty, v_p, v_q, v_tx, v_c = T.axis.remap("SSSSSS", [i, ty, p, q, tx, c])
                T.reads(down[v_i, v_ty, v_p, v_tx * T.int64(4):v_tx * T.int64(4) + T.int64(6), v_c])
                T.writes(forward[v_i, v_ty, v_p, v_q, v_tx, v_c])
                forward[v_i, v_ty, v_p, v_q, v_tx, v_c] = T.Select(v_q == T.int64(0), down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c]
                    + down[v_i, v_ty, v_p, v_tx * T.int64(4), v_c] * T.float32(0.87890625) - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c]
                    * T.float32(2.640625), T.Select(v_q == T.int64(1), down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c] * T.float32(1.40625)
                        + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(2.25)
                        - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(0.625)
                        - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c], T.Select(v_q == T.int64(2),
                            down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c] * T.float32(-1.40625)
                            + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(2.25)
                            + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(0.625)
                            - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c], T.Select(v_q == T.int64(3),
                                down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c] - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c]
                                * T.float32(0.5859375) - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(0.390625)
                                + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(1.5),
                                T.Select(v_q == T.int64(4), down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c]
                                    + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c] * T.float32(0.5859375)
                                    - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(0.390625)
                                    - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(1.5),
                                    down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(5), v_c] + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c]
                                    * T.float32(0.87890625) - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(2.640625))))))
        for i0, i1, i2, i3, i4, i5, i6, rc in T.grid(T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(2), T.int64(32), T.int64(32)):
            with T.sblock("part"):
                v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6, v_rc = T.axis.remap("SSSSSSSR", [i0, i1, i2, i3, i4, i5, i6, rc])
                T.reads(forward[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5 * T.int64(32) + v_rc],
                    B[v_i6 // T.int64(32), v_i2 * T.int64(6) + v_i3, v_i5 * T.int64(32) + v_rc, v_i6 % T.int64(32)])
                T.writes(part[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6])
                with T.init():
                    part[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6] = T.float32(0.0)
                part[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6] = part[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6] + forward[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5
                    * T.int64(32) + v_rc] * B[v_i6 // T.int64(32), v_i2 * T.int64(6) + v_i3, v_i5 * T.int64(32) + v_rc, v_i6 % T.int64(32)]
        for i0, i1, i2, i3, i4, i5, rk in T.grid(T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(32), T.int64(2)):
            with T.sblock("product"):
                v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_rk = T.axis.remap("SSSSSSR", [i0, i1, i2, i3, i4, i5, rk])
                T.reads(part[v_i0, v_i1, v_i2, v_i3, v_i4, v_rk, v_i5])
                T.writes(product[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5])
                with T.init():
                    product[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] = T.float32(0.0)
                product[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] = product[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] + part[v_i0, v_i1, v_i2, v_i3, v_i4, v_rk, v_i5]
        for i, ty, y, q, tx, o in T.grid(T.int64(1), T.int64(2), T.int64(4), T.int64(6), T.int64(2), T.int64(32)):
            with T.sblock("up"):
                v_i, v_ty, v_y, v_q, v_tx, v_o = T.axis.remap("SSSSSS", [i, ty, y, q, tx, o])
                T.reads(product[v_i, v_ty, T.int64(0):T.int64(6), v_q, v_tx, v_o])
                T.writes(up[v_i, v_ty, v_y, v_q, v_tx, v_o])
                up[v_i, v_ty, v_y, v_q, v_tx, v_o] = T.Select(v_y == T.int64(0), product[v_i, v_ty, T.int64(0), v_q, v_tx, v_o]
                    + product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o] + product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o]
                    + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o] + product[v_i, v_ty, T.int64(4), v_q, v_tx, v_o],
                    T.Select(v_y == T.int64(1), product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o] * T.float32(0.625)
                        - product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o] * T.float32(0.625) + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o] * T.float32(1.5)
                        - product[v_i, v_ty, T.int64(4), v_q, v_tx, v_o] * T.float32(1.5), T.Select(v_y == T.int64(2),
                            product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o] * T.float32(0.390625) + product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o]
                            * T.float32(0.390625) + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o] * T.float32(2.25)
                            + product[v_i, v_ty, T.int64(4), v_q, v_tx, v_o] * T.float32(2.25), product[v_i, v_ty, T.int64(5), v_q, v_tx, v_o]
                            + product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o] * T.float32(0.244140625) - product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o]
                            * T.float32(0.244140625) + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o] * T.float32(3.375)
                            - product[v_i, v_ty, T.int64(4), v_q, v_tx, v_o] * T.float32(3.375))))
        for i, y, x_1, o in T.grid(T.int64(1), T.int64(8), T.int64(8), T.int64(32)):
            with T.sblock("back"):
                v_i, v_y, v_x, v_o = T.axis.remap("SSSS", [i, y, x_1, o])
                T.reads(up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(0):T.int64(6), v_x // T.int64(4), v_o])
                T.writes(back[v_i, v_y, v_x, v_o])
                back[v_i, v_y, v_x, v_o] = T.Select(v_x % T.int64(4) == T.int64(0),
                    up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(0), v_x // T.int64(4), v_o]
                    + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(1), v_x // T.int64(4), v_o]
                    + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(2), v_x // T.int64(4), v_o]
                    + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(3), v_x // T.int64(4), v_o]
                    + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(4), v_x // T.int64(4), v_o],
                    T.Select(v_x % T.int64(4) == T.int64(1), up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(1), v_x // T.int64(4), v_o] * T.float32(0.625)
                        - up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(2), v_x // T.int64(4), v_o] * T.float32(0.625)
                        + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(3), v_x // T.int64(4), v_o] * T.float32(1.5)
                        - up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(4), v_x // T.int64(4), v_o] * T.float32(1.5),
                        T.Select(v_x % T.int64(4) == T.int64(2), up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(1), v_x // T.int64(4), v_o]
                            * T.float32(0.390625) + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(2), v_x // T.int64(4), v_o] * T.float32(0.390625)
                            + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(3), v_x // T.int64(4), v_o] * T.float32(2.25)
                            + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(4), v_x // T.int64(4), v_o] * T.float32(2.25),
                            up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(5), v_x // T.int64(4), v_o]
                            + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(1), v_x // T.int64(4), v_o] * T.float32(0.244140625)
                            - up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(2), v_x // T.int64(4), v_o] * T.float32(0.244140625)
                            + up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(3), v_x // T.int64(4), v_o] * T.float32(3.375)
                            - up[v_i, v_y // T.int64(4), v_y % T.int64(4), T.int64(4), v_x // T.int64(4), v_o] * T.float32(3.375))))
        for i0, i1, i2, i3 in T.grid(T.int64(1), T.int64(8), T.int64(8), T.int64(32)):
            with T.sblock("chosen"):
                v_i0, v_i1, v_i2, v_i3 = T.axis.remap("SSSS", [i0, i1, i2, i3])
                T.reads(beyond_all[T.int64(0)], contraction[v_i0, v_i1, v_i2, v_i3], back[v_i0, v_i1, v_i2, v_i3])
                T.writes(chosen[v_i0, v_i1, v_i2, v_i3])
                chosen[v_i0, v_i1, v_i2, v_i3] = T.if_then_else(T.int64(0) < T.Cast("int64", beyond_all[T.int64(0)]), contraction[v_i0, v_i1, v_i2, v_i3],
                    back[v_i0, v_i1, v_i2, v_i3])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def winograd4_conv2d(x: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(64)), "float32"),
        B: T.Buffer((T.int64(1), T.int64(36), T.int64(64), T.int64(32)), "float32"),
        C: T.Buffer((T.int64(2), T.int64(3), T.int64(3), T.int64(64), T.int64(16)), "float32"),
        chosen: T.Buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(32)), "float32")):
        T.func_attr({"flops": 617472, "op_pattern": 4, "schedule_rule": "winograd/fused", "tirx.noalias": True})
        # with T.sblock("root"):
        beyond = T.sblock_alloc_buffer((T.int64(1), T.int64(8)), "int32")
        beyond_all = T.sblock_alloc_buffer((T.int64(1),), "int32")
        pad = T.sblock_alloc_buffer((T.int64(1), T.int64(10), T.int64(10), T.int64(64)))
        contraction_local = T.sblock_alloc_buffer((T.int64(1), T.int64(8), T.int64(8), T.int64(32)), scope="local")
        border = T.sblock_alloc_buffer((T.int64(1), T.int64(10), T.int64(10), T.int64(64)))
        down = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(10), T.int64(64)))
        forward = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(64)))
        part_local = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(2), T.int64(32)), scope="local")
        product = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(32)))
        up_local = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(4), T.int64(6), T.int64(2), T.int64(32)), scope="local")
        product_local = T.sblock_alloc_buffer((T.int64(1), T.int64(2), T.int64(6), T.int64(6), T.int64(2), T.int64(32)), scope="local")
        for i, y, x_1, c in T.grid(T.int64(1), T.int64(8), T.int64(8), T.int64(64)):
            with T.sblock("beyond"):
                v_i, v_y, v_x, v_c = T.axis.remap("SSRR", [i, y, x_1, c])
                T.reads(x[v_i, v_y, v_x, v_c])
                T.writes(beyond[v_i, v_y])
                with T.init():
                    beyond[v_i, v_y] = 0
                beyond[v_i, v_y] = beyond[v_i, v_y] + T.Select(x[v_i, v_y, v_x, v_c] <= T.float32(1000000000000000019884624838656.0)
                    and T.float32(-1000000015047466219876688855040.0) <= x[v_i, v_y, v_x, v_c], 0, 1)
        for _, i, y in T.grid(T.int64(1), T.int64(1), T.int64(8)):
            with T.sblock("beyond_all"):
                v__, v_i, v_y = T.axis.remap("SRR", [_, i, y])
                T.reads(beyond[v_i, v_y])
                T.writes(beyond_all[v__])
                with T.init():
                    beyond_all[v__] = 0
                beyond_all[v__] = beyond_all[v__] + beyond[v_i, v_y]
        if beyond_all[0] > 0:
            for i, y, x_1, z_0 in T.grid(T.int64(1), T.int64(10), T.int64(10), T.int64(8)):
                for z_1 in T.vectorized(T.int64(8)):
                    with T.sblock("pad"):
                        v_i, v_y, v_x = T.axis.remap("SSS", [i, y, x_1])
                        v_z = T.axis.spatial(T.int64(64), z_0 * T.int64(8) + z_1)
                        T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                        T.writes(pad[v_i, v_y, v_x, v_z])
                        pad[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(9) and T.int64(1) <= v_x and v_x < T.int64(9),
                            x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
            for i_y_0_x_0_fused in T.parallel(T.int64(16)):
                for o_0 in range(T.int64(2)):
                    for y_1_init in T.unroll(T.int64(1)):
                        for x_1_init in T.unroll(T.int64(4)):
                            for o_1_0_init in T.unroll(T.int64(2)):
                                for o_1_1_init in T.vectorized(T.int64(8)):
                                    with T.sblock("contraction_init"):
                                        v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                        v_y = T.axis.spatial(T.int64(8), i_y_0_x_0_fused // T.int64(2) + y_1_init)
                                        v_x = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(2) * T.int64(4) + x_1_init)
                                        v_o = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + o_1_0_init * T.int64(8) + o_1_1_init)
                                        T.reads()
                                        T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                        contraction_local[v_i, v_y, v_x, v_o] = T.float32(0.0)
                    for ry, rx, rc in T.grid(T.int64(3), T.int64(3), T.int64(64)):
                        for y_1 in T.unroll(T.int64(1)):
                            for x_1 in T.unroll(T.int64(4)):
                                for o_1_0 in T.unroll(T.int64(2)):
                                    for o_1_1 in T.vectorized(T.int64(8)):
                                        with T.sblock("contraction_update"):
                                            v_i = T.axis.spatial(T.int64(1), T.int64(0))
                                            v_y = T.axis.spatial(T.int64(8), i_y_0_x_0_fused // T.int64(2) + y_1)
                                            v_x = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(2) * T.int64(4) + x_1)
                                            v_o = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + o_1_0 * T.int64(8) + o_1_1)
                                            v_ry, v_rx, v_rc = T.axis.remap("RRR", [ry, rx, rc])
                                            T.reads(contraction_local[v_i, v_y, v_x, v_o], pad[v_i, v_y + v_ry, v_x + v_rx, v_rc],
                                                C[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)])
                                            T.writes(contraction_local[v_i, v_y, v_x, v_o])
                                            contraction_local[v_i, v_y, v_x, v_o] = contraction_local[v_i, v_y, v_x, v_o] + pad[v_i, v_y + v_ry, v_x + v_rx,
                                                v_rc] * C[v_o // T.int64(16), v_ry, v_rx, v_rc, v_o % T.int64(16)]
                    for ax0, ax1, ax2, ax3_0 in T.grid(T.int64(1), T.int64(1), T.int64(4), T.int64(2)):
                        for ax3_1 in T.vectorized(T.int64(8)):
                            with T.sblock("chosen"):
                                v_i0 = T.axis.spatial(T.int64(1), ax0)
                                v_i1 = T.axis.spatial(T.int64(8), i_y_0_x_0_fused // T.int64(2) + ax1)
                                v_i2 = T.axis.spatial(T.int64(8), i_y_0_x_0_fused % T.int64(2) * T.int64(4) + ax2)
                                v_i3 = T.axis.spatial(T.int64(32), o_0 * T.int64(16) + ax3_0 * T.int64(8) + ax3_1)
                                T.reads(contraction_local[v_i0, v_i1, v_i2, v_i3])
                                T.writes(chosen[v_i0, v_i1, v_i2, v_i3])
                                chosen[v_i0, v_i1, v_i2, v_i3] = contraction_local[v_i0, v_i1, v_i2, v_i3]
        else:
            for i, y, x_1, z_0 in T.grid(T.int64(1), T.int64(10), T.int64(10), T.int64(8)):
                for z_1 in T.vectorized(T.int64(8)):
                    with T.sblock("border"):
                        v_i, v_y, v_x = T.axis.remap("SSS", [i, y, x_1])
                        v_z = T.axis.spatial(T.int64(64), z_0 * T.int64(8) + z_1)
                        T.reads(x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z])
                        T.writes(border[v_i, v_y, v_x, v_z])
                        border[v_i, v_y, v_x, v_z] = T.if_then_else(T.int64(1) <= v_y and v_y < T.int64(9) and T.int64(1) <= v_x and v_x < T.int64(9),
                            x[v_i, v_y - T.int64(1), v_x - T.int64(1), v_z], T.float32(0.0))
            for i0_i1_0_0_fused in T.parallel(T.int64(2)):
                for ax0, ax1, ax5_0 in T.grid(T.int64(1), T.int64(1), T.int64(8)):
                    for ax0_1, ax1_1, ax3 in T.grid(T.int64(1), T.int64(1), T.int64(10)):
                        for ax2 in T.unroll(T.int64(6)):
                            for ax4 in T.vectorized(T.int64(8)):
                                with T.sblock("down"):
                                    v_i = T.axis.spatial(T.int64(1), ax0_1)
                                    v_ty = T.axis.spatial(T.int64(2), i0_i1_0_0_fused + ax1_1)
                                    v_p, v_x = T.axis.remap("SS", [ax2, ax3])
                                    v_c = T.axis.spatial(T.int64(64), ax5_0 * T.int64(8) + ax4)
                                    T.reads(border[v_i, v_ty * T.int64(4):v_ty * T.int64(4) + T.int64(6), v_x, v_c])
                                    T.writes(down[v_i, v_ty, v_p, v_x, v_c])
                                    down[v_i, v_ty, v_p, v_x, v_c] = T.Select(v_p == T.int64(0), border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c]
                                        + border[v_i, v_ty * T.int64(4), v_x, v_c] * T.float32(0.87890625)
                                        - border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(2.640625),
                                        T.Select(v_p == T.int64(1), border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(1.40625)
                                            + border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(2.25)
                                            - border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c] * T.float32(0.625)
                                            - border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c], T.Select(v_p == T.int64(2),
                                                border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(-1.40625)
                                                + border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(2.25)
                                                + border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c] * T.float32(0.625)
                                                - border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c],
                                                T.Select(v_p == T.int64(3), border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c]
                                                    - border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(0.5859375)
                                                    - border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(0.390625)
                                                    + border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c] * T.float32(1.5),
                                                    T.Select(v_p == T.int64(4), border[v_i, v_ty * T.int64(4) + T.int64(4), v_x, v_c]
                                                        + border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(0.5859375)
                                                        - border[v_i, v_ty * T.int64(4) + T.int64(2), v_x, v_c] * T.float32(0.390625)
                                                        - border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c] * T.float32(1.5),
                                                        border[v_i, v_ty * T.int64(4) + T.int64(5), v_x, v_c]
                                                        + border[v_i, v_ty * T.int64(4) + T.int64(1), v_x, v_c] * T.float32(0.87890625)
                                                        - border[v_i, v_ty * T.int64(4) + T.int64(3), v_x, v_c] * T.float32(2.640625))))))
                    for ax4 in range(T.int64(2)):
                        for ax2 in T.unroll(T.int64(6)):
                            for ax3 in T.unroll(T.int64(6)):
                                for ax5_1 in T.vectorized(T.int64(8)):
                                    with T.sblock("forward"):
                                        v_i = T.axis.spatial(T.int64(1), ax0)
                                        v_ty = T.axis.spatial(T.int64(2), i0_i1_0_0_fused + ax1)
                                        v_p, v_q, v_tx = T.axis.remap("SSS", [ax2, ax3, ax4])
                                        v_c = T.axis.spatial(T.int64(64), ax5_0 * T.int64(8) + ax5_1)
                                        T.reads(down[v_i, v_ty, v_p, v_tx * T.int64(4):v_tx * T.int64(4) + T.int64(6), v_c])
                                        T.writes(forward[v_i, v_ty, v_p, v_q, v_tx, v_c])
                                        forward[v_i, v_ty, v_p, v_q, v_tx, v_c] = T.Select(v_q == T.int64(0),
                                            down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c] + down[v_i, v_ty, v_p, v_tx * T.int64(4), v_c]
                                            * T.float32(0.87890625) - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(2.640625),
                                            T.Select(v_q == T.int64(1), down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c] * T.float32(1.40625)
                                                + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(2.25)
                                                - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(0.625)
                                                - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c],
                                                T.Select(v_q == T.int64(2), down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c] * T.float32(-1.40625)
                                                    + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(2.25)
                                                    + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(0.625)
                                                    - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c],
                                                    T.Select(v_q == T.int64(3), down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c]
                                                        - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c] * T.float32(0.5859375)
                                                        - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(0.390625)
                                                        + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(1.5),
                                                        T.Select(v_q == T.int64(4), down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(4), v_c]
                                                            + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c] * T.float32(0.5859375)
                                                            - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(2), v_c] * T.float32(0.390625)
                                                            - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(1.5),
                                                            down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(5), v_c]
                                                            + down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(1), v_c] * T.float32(0.87890625)
                                                            - down[v_i, v_ty, v_p, v_tx * T.int64(4) + T.int64(3), v_c] * T.float32(2.640625))))))
                for ax0, ax2, ax3, ax5_0, ax1_0, ax4_0 in T.grid(T.int64(1), T.int64(6), T.int64(6), T.int64(1), T.int64(1), T.int64(1)):
                    for ax1_1_init in T.unroll(T.int64(1)):
                        for ax4_1_init in T.unroll(T.int64(2)):
                            for ax5_1_init in T.unroll(T.int64(4)):
                                for ax5_2_init in T.vectorized(T.int64(8)):
                                    with T.sblock("product_init"):
                                        v_i0 = T.axis.spatial(T.int64(1), ax0)
                                        v_i1 = T.axis.spatial(T.int64(2), i0_i1_0_0_fused + ax1_0 + ax1_1_init)
                                        v_i2, v_i3 = T.axis.remap("SS", [ax2, ax3])
                                        v_i4 = T.axis.spatial(T.int64(2), ax4_0 * T.int64(2) + ax4_1_init)
                                        v_i5 = T.axis.spatial(T.int64(32), ax5_0 * T.int64(32) + ax5_1_init * T.int64(8) + ax5_2_init)
                                        T.reads()
                                        T.writes(product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5])
                                        product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] = T.float32(0.0)
                    for ax6 in range(T.int64(2)):
                        for ax0_1 in range(T.int64(1)):
                            for ax2_init, ax3_init in T.grid(T.int64(1), T.int64(1)):
                                for ax1_init in T.unroll(T.int64(1)):
                                    for ax5_init in range(T.int64(1)):
                                        for ax4_init in T.unroll(T.int64(2)):
                                            for ax6_0_init in T.unroll(T.int64(4)):
                                                for ax6_1_init in T.vectorized(T.int64(8)):
                                                    with T.sblock("part_init"):
                                                        v_i0 = T.axis.spatial(T.int64(1), ax0_1)
                                                        v_i1 = T.axis.spatial(T.int64(2), i0_i1_0_0_fused + ax1_init)
                                                        v_i2 = T.axis.spatial(T.int64(6), ax2 + ax2_init)
                                                        v_i3 = T.axis.spatial(T.int64(6), ax3 + ax3_init)
                                                        v_i4 = T.axis.spatial(T.int64(2), ax4_init)
                                                        v_i5 = T.axis.spatial(T.int64(2), ax6 + ax5_init)
                                                        v_i6 = T.axis.spatial(T.int64(32), ax6_0_init * T.int64(8) + ax6_1_init)
                                                        T.reads()
                                                        T.writes(part_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6])
                                                        part_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6] = T.float32(0.0)
                            for ax7, ax2_1, ax3_1 in T.grid(T.int64(32), T.int64(1), T.int64(1)):
                                for ax1 in T.unroll(T.int64(1)):
                                    for ax5 in range(T.int64(1)):
                                        for ax4 in T.unroll(T.int64(2)):
                                            for ax6_0 in T.unroll(T.int64(4)):
                                                for ax6_1 in T.vectorized(T.int64(8)):
                                                    with T.sblock("part_update"):
                                                        v_i0 = T.axis.spatial(T.int64(1), ax0_1)
                                                        v_i1 = T.axis.spatial(T.int64(2), i0_i1_0_0_fused + ax1)
                                                        v_i2 = T.axis.spatial(T.int64(6), ax2 + ax2_1)
                                                        v_i3 = T.axis.spatial(T.int64(6), ax3 + ax3_1)
                                                        v_i4 = T.axis.spatial(T.int64(2), ax4)
                                                        v_i5 = T.axis.spatial(T.int64(2), ax6 + ax5)
                                                        v_i6 = T.axis.spatial(T.int64(32), ax6_0 * T.int64(8) + ax6_1)
                                                        v_rc = T.axis.reduce(T.int64(32), ax7)
                                                        T.reads(part_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6],
                                                            forward[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5 * T.int64(32) + v_rc],
                                                            B[v_i6 // T.int64(32), v_i2 * T.int64(6) + v_i3, v_i5 * T.int64(32) + v_rc, v_i6 % T.int64(32)])
                                                        T.writes(part_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6])
                                                        part_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5, v_i6] = part_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5,
                                                            v_i6] + forward[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5 * T.int64(32) + v_rc] * B[v_i6 // T.int64(32),
                                                            v_i2 * T.int64(6) + v_i3, v_i5 * T.int64(32) + v_rc, v_i6 % T.int64(32)]
                        for ax1_1 in T.unroll(T.int64(1)):
                            for ax4_1 in T.unroll(T.int64(2)):
                                for ax5_1 in T.unroll(T.int64(4)):
                                    for ax5_2 in T.vectorized(T.int64(8)):
                                        with T.sblock("product_update"):
                                            v_i0 = T.axis.spatial(T.int64(1), ax0)
                                            v_i1 = T.axis.spatial(T.int64(2), i0_i1_0_0_fused + ax1_0 + ax1_1)
                                            v_i2, v_i3 = T.axis.remap("SS", [ax2, ax3])
                                            v_i4 = T.axis.spatial(T.int64(2), ax4_0 * T.int64(2) + ax4_1)
                                            v_i5 = T.axis.spatial(T.int64(32), ax5_0 * T.int64(32) + ax5_1 * T.int64(8) + ax5_2)
                                            v_rk = T.axis.reduce(T.int64(2), ax6)
                                            T.reads(product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5], part_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_rk, v_i5])
                                            T.writes(product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5])
                                            product_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_i5] = product_local[v_i0, v_i1, v_i2, v_i3, v_i4,
                                                v_i5] + part_local[v_i0, v_i1, v_i2, v_i3, v_i4, v_rk, v_i5]
                    for ax0_1, ax1, ax2_1, ax3_1, ax4, ax5_0_1 in T.grid(T.int64(1), T.int64(1), T.int64(1), T.int64(1), T.int64(2), T.int64(4)):
                        for ax5_1 in T.vectorized(T.int64(8)):
                            with T.sblock("product_local"):
                                v0 = T.axis.spatial(T.int64(1), ax0_1)
                                v1 = T.axis.spatial(T.int64(2), i0_i1_0_0_fused + ax1)
                                v2 = T.axis.spatial(T.int64(6), ax2 + ax2_1)
                                v3 = T.axis.spatial(T.int64(6), ax3 + ax3_1)
                                v4 = T.axis.spatial(T.int64(2), ax4)
                                v5 = T.axis.spatial(T.int64(32), ax5_0_1 * T.int64(8) + ax5_1)
                                T.reads(product_local[v0, v1, v2, v3, v4, v5])
                                T.writes(product[v0, v1, v2, v3, v4, v5])
                                product[v0, v1, v2, v3, v4, v5] = product_local[v0, v1, v2, v3, v4, v5]
                for i1_0_1, i2_0, i3_0 in T.grid(T.int64(1), T.int64(2), T.int64(4)):
                    for ax0, ax1 in T.grid(T.int64(1), T.int64(1)):
                        for ax2 in T.unroll(T.int64(4)):
                            for ax3 in T.unroll(T.int64(6)):
                                for ax4 in range(T.int64(1)):
                                    for ax5 in T.vectorized(T.int64(8)):
                                        with T.sblock("up"):
                                            v_i = T.axis.spatial(T.int64(1), ax0)
                                            v_ty = T.axis.spatial(T.int64(2), i0_i1_0_0_fused + ax1)
                                            v_y, v_q = T.axis.remap("SS", [ax2, ax3])
                                            v_tx = T.axis.spatial(T.int64(2), i2_0 + ax4)
                                            v_o = T.axis.spatial(T.int64(32), i3_0 * T.int64(8) + ax5)
                                            T.reads(product[v_i, v_ty, T.int64(0):T.int64(6), v_q, v_tx, v_o])
                                            T.writes(up_local[v_i, v_ty, v_y, v_q, v_tx, v_o])
                                            up_local[v_i, v_ty, v_y, v_q, v_tx, v_o] = T.Select(v_y == T.int64(0),
                                                product[v_i, v_ty, T.int64(0), v_q, v_tx, v_o] + product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o]
                                                + product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o] + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o]
                                                + product[v_i, v_ty, T.int64(4), v_q, v_tx, v_o], T.Select(v_y == T.int64(1),
                                                    product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o] * T.float32(0.625)
                                                    - product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o] * T.float32(0.625)
                                                    + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o] * T.float32(1.5)
                                                    - product[v_i, v_ty, T.int64(4), v_q, v_tx, v_o] * T.float32(1.5),
                                                    T.Select(v_y == T.int64(2), product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o] * T.float32(0.390625)
                                                        + product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o] * T.float32(0.390625)
                                                        + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o] * T.float32(2.25)
                                                        + product[v_i, v_ty, T.int64(4), v_q, v_tx, v_o] * T.float32(2.25),
                                                        product[v_i, v_ty, T.int64(5), v_q, v_tx, v_o] + product[v_i, v_ty, T.int64(1), v_q, v_tx, v_o]
                                                        * T.float32(0.244140625) - product[v_i, v_ty, T.int64(2), v_q, v_tx, v_o] * T.float32(0.244140625)
                                                        + product[v_i, v_ty, T.int64(3), v_q, v_tx, v_o] * T.float32(3.375)
                                                        - product[v_i, v_ty, T.int64(4), v_q, v_tx, v_o] * T.float32(3.375))))
                    for i1_1 in T.unroll(T.int64(4)):
                        for i2_1 in T.unroll(T.int64(4)):
                            for i3_1 in T.vectorized(T.int64(8)):
                                with T.sblock("chosen"):
                                    v_i0 = T.axis.spatial(T.int64(1), T.int64(0))
                                    v_i1 = T.axis.spatial(T.int64(8), i0_i1_0_0_fused * T.int64(4) + i1_0_1 * T.int64(4) + i1_1)
                                    v_i2 = T.axis.spatial(T.int64(8), i2_0 * T.int64(4) + i2_1)
                                    v_i3 = T.axis.spatial(T.int64(32), i3_0 * T.int64(8) + i3_1)
                                    T.reads(up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(0):T.int64(6), v_i2 // T.int64(4), v_i3])
                                    T.writes(chosen[v_i0, v_i1, v_i2, v_i3])
                                    chosen[v_i0, v_i1, v_i2, v_i3] = T.Select(v_i2 % T.int64(4) == T.int64(0),
                                        up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(0), v_i2 // T.int64(4), v_i3]
                                        + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(1), v_i2 // T.int64(4), v_i3]
                                        + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(2), v_i2 // T.int64(4), v_i3]
                                        + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(3), v_i2 // T.int64(4), v_i3]
                                        + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(4), v_i2 // T.int64(4), v_i3],
                                        T.Select(v_i2 % T.int64(4) == T.int64(1), up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(1), v_i2
                                                // T.int64(4), v_i3] * T.float32(0.625) - up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(2), v_i2
                                                // T.int64(4), v_i3] * T.float32(0.625) + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(3), v_i2
                                                // T.int64(4), v_i3] * T.float32(1.5) - up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(4), v_i2
                                                // T.int64(4), v_i3] * T.float32(1.5), T.Select(v_i2 % T.int64(4) == T.int64(2),
                                                up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(1), v_i2 // T.int64(4), v_i3]
                                                * T.float32(0.390625) + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(2), v_i2 // T.int64(4),
                                                    v_i3] * T.float32(0.390625) + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(3), v_i2
                                                    // T.int64(4), v_i3] * T.float32(2.25) + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(4),
                                                    v_i2 // T.int64(4), v_i3] * T.float32(2.25), up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4),
                                                    T.int64(5), v_i2 // T.int64(4), v_i3] + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(1),
                                                    v_i2 // T.int64(4), v_i3] * T.float32(0.244140625) - up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4),
                                                    T.int64(2), v_i2 // T.int64(4), v_i3] * T.float32(0.244140625)
                                                + up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(3), v_i2 // T.int64(4), v_i3] * T.float32(3.375)
                                                - up_local[v_i0, v_i1 // T.int64(4), v_i1 % T.int64(4), T.int64(4), v_i2 // T.int64(4), v_i3]
                                                * T.float32(3.375))))
