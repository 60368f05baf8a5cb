# take/rows_of_a_table: Rows that an index names; one out of range is TVM's own question.
# Scheduled by take: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def take(x: T.Buffer((T.int64(10), T.int64(8)), "float32"), i: T.Buffer((T.int64(3),), "int64"), T_take: T.Buffer((T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1 in T.grid(T.int64(3), T.int64(8)):
            with T.sblock("T_take"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(x[i[v_ax0], v_ax1], i[v_ax0])
                T.writes(T_take[v_ax0, v_ax1])
                T_take[v_ax0, v_ax1] = x[i[v_ax0], v_ax1]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def take(x: T.Buffer((T.int64(10), T.int64(8)), "float32"), i: T.Buffer((T.int64(3),), "int64"), T_take: T.Buffer((T.int64(3), T.int64(8)), "float32")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, ax1_0 in T.grid(T.int64(3), T.int64(1)):
            for ax1_1 in T.vectorized(T.int64(8)):
                with T.sblock("T_take"):
                    v_ax0 = T.axis.spatial(T.int64(3), ax0)
                    v_ax1 = T.axis.spatial(T.int64(8), ax1_0 * T.int64(8) + ax1_1)
                    T.reads(x[i[v_ax0], v_ax1], i[v_ax0])
                    T.writes(T_take[v_ax0, v_ax1])
                    T_take[v_ax0, v_ax1] = x[i[v_ax0], v_ax1]
