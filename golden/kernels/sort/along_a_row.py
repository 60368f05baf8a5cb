# sort/along_a_row: A program that TVM wrote with loops of its own.
# Scheduled by no rule.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def sort(data_buf: T.Buffer((T.int64(4), T.int64(9)), "float32", align=8), out_buf: T.Buffer((T.int64(4), T.int64(9)), "float32", align=8)):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        with T.sblock("sort_cpu"):
            T.reads()
            T.writes()
            T.call_packed("tvm.contrib.sort.sort", T.tvm_stack_make_array(data_buf.data, T.tvm_stack_make_shape(T.int64(4), T.int64(9)), 0, 2, T.float32(0.0),
                    T.int64(0)), T.tvm_stack_make_array(out_buf.data, T.tvm_stack_make_shape(T.int64(4), T.int64(9)), 0, 2, T.float32(0.0), T.int64(0)), -1,
                T.bool(True))

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def sort(data_buf: T.Buffer((T.int64(4), T.int64(9)), "float32", align=8), out_buf: T.Buffer((T.int64(4), T.int64(9)), "float32", align=8)):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        with T.sblock("sort_cpu"):
            T.reads()
            T.writes()
            T.call_packed("tvm.contrib.sort.sort", T.tvm_stack_make_array(data_buf.data, T.tvm_stack_make_shape(T.int64(4), T.int64(9)), 0, 2, T.float32(0.0),
                    T.int64(0)), T.tvm_stack_make_array(out_buf.data, T.tvm_stack_make_shape(T.int64(4), T.int64(9)), 0, 2, T.float32(0.0), T.int64(0)), -1,
                T.bool(True))
