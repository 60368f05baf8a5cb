# logical/bit_by_bit: Truths as numbers, bit by bit: TVM's simplifier takes x > y or x <= y for true, also of NaN.
# Scheduled by fused_greater_less_equal_logical_or_not_equal_logical_and_logical_not: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_greater_less_equal_logical_or_not_equal_logical_and_logical_not(x: T.Buffer((T.int64(5), T.int64(7)), "float32"),
        y: T.Buffer((T.int64(5), T.int64(7)), "float32"), logical_not_intermediate: T.Buffer((T.int64(5), T.int64(7)), "bool")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_greater_intermediate = T.sblock_alloc_buffer((T.int64(5), T.int64(7)), "bool")
        T_less_equal_intermediate = T.sblock_alloc_buffer((T.int64(5), T.int64(7)), "bool")
        logical_or_intermediate = T.sblock_alloc_buffer((T.int64(5), T.int64(7)), "bool")
        not_equal_intermediate = T.sblock_alloc_buffer((T.int64(5), T.int64(7)), "bool")
        logical_and_intermediate = T.sblock_alloc_buffer((T.int64(5), T.int64(7)), "bool")
        for ax0, ax1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("T_greater"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(y[v_ax0, v_ax1], x[v_ax0, v_ax1])
                T.writes(T_greater_intermediate[v_ax0, v_ax1])
                T_greater_intermediate[v_ax0, v_ax1] = y[v_ax0, v_ax1] < x[v_ax0, v_ax1]
        for ax0, ax1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("T_less_equal"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(x[v_ax0, v_ax1], y[v_ax0, v_ax1])
                T.writes(T_less_equal_intermediate[v_ax0, v_ax1])
                T_less_equal_intermediate[v_ax0, v_ax1] = x[v_ax0, v_ax1] <= y[v_ax0, v_ax1]
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("logical_or"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(T_greater_intermediate[v_i0, v_i1], T_less_equal_intermediate[v_i0, v_i1])
                T.writes(logical_or_intermediate[v_i0, v_i1])
                logical_or_intermediate[v_i0, v_i1] = T.Cast("int8", T_greater_intermediate[v_i0, v_i1]) | T.Cast("int8",
                    T_less_equal_intermediate[v_i0, v_i1]) != T.int8(0)
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("not_equal"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1], y[v_i0, v_i1])
                T.writes(not_equal_intermediate[v_i0, v_i1])
                not_equal_intermediate[v_i0, v_i1] = T.isnan(x[v_i0, v_i1]) or T.isnan(y[v_i0, v_i1]) or x[v_i0, v_i1] != y[v_i0, v_i1]
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("logical_and"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(logical_or_intermediate[v_i0, v_i1], not_equal_intermediate[v_i0, v_i1])
                T.writes(logical_and_intermediate[v_i0, v_i1])
                logical_and_intermediate[v_i0, v_i1] = T.Cast("int8", logical_or_intermediate[v_i0, v_i1]) & T.Cast("int8",
                    not_equal_intermediate[v_i0, v_i1]) != T.int8(0)
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("logical_not"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(logical_and_intermediate[v_i0, v_i1])
                T.writes(logical_not_intermediate[v_i0, v_i1])
                logical_not_intermediate[v_i0, v_i1] = T.Cast("int8", logical_and_intermediate[v_i0, v_i1]) == T.int8(0)

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_greater_less_equal_logical_or_not_equal_logical_and_logical_not(x: T.Buffer((T.int64(5), T.int64(7)), "float32"),
        y: T.Buffer((T.int64(5), T.int64(7)), "float32"), logical_not_intermediate: T.Buffer((T.int64(5), T.int64(7)), "bool")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in range(T.int64(35)):
            with T.sblock("logical_not"):
                v_i0 = T.axis.spatial(T.int64(5), i0_i1_fused // T.int64(7))
                v_i1 = T.axis.spatial(T.int64(7), i0_i1_fused % T.int64(7))
                T.reads(y[v_i0, v_i1], x[v_i0, v_i1])
                T.writes(logical_not_intermediate[v_i0, v_i1])
                logical_not_intermediate[v_i0, v_i1] = T.Cast("int8", T.Cast("int8", T.Cast("int8", y[v_i0, v_i1] < x[v_i0, v_i1])
                        | T.Cast("int8", x[v_i0, v_i1] <= y[v_i0, v_i1]) != T.int8(0)) & T.Cast("int8", T.isnan(x[v_i0, v_i1]) or T.isnan(y[v_i0, v_i1])
                        or x[v_i0, v_i1] != y[v_i0, v_i1]) != T.int8(0)) == T.int8(0)
