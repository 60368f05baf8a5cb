# argmin/integers: No question for NaN.
# Scheduled by argmin: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def argmin(x: T.Buffer((T.int64(4), T.int64(9)), "int32"), argmin_v0: T.Buffer((T.int64(9),), "int64")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        argmin_v1 = T.sblock_alloc_buffer((T.int64(9),), "int32")
        for i0, k in T.grid(T.int64(9), T.int64(4)):
            with T.sblock("argmin"):
                v_i0, v_k = T.axis.remap("SR", [i0, k])
                T.reads(x[v_k, v_i0])
                T.writes(argmin_v0[v_i0], argmin_v1[v_i0])
                with T.init():
                    argmin_v0[v_i0] = T.int64(9223372036854775807)
                    argmin_v1[v_i0] = 2147483647
                v_argmin_v0: T.let[T.int64] = T.Select(not T.bool(False) and x[v_k, v_i0] < argmin_v1[v_i0] or argmin_v1[v_i0] == x[v_k, v_i0] and v_k
                    < argmin_v0[v_i0], v_k, argmin_v0[v_i0])
                v_argmin_v1: T.let[T.int32] = T.Select(not T.bool(False) and x[v_k, v_i0] < argmin_v1[v_i0] or argmin_v1[v_i0] == x[v_k, v_i0] and v_k
                    < argmin_v0[v_i0], x[v_k, v_i0], argmin_v1[v_i0])
                argmin_v0[v_i0] = v_argmin_v0
                argmin_v1[v_i0] = v_argmin_v1

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def argmin(x: T.Buffer((T.int64(4), T.int64(9)), "int32"), argmin_v0: T.Buffer((T.int64(9),), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        argmin_v1 = T.sblock_alloc_buffer((T.int64(9),), "int32")
        for i0, k in T.grid(T.int64(9), T.int64(4)):
            with T.sblock("argmin"):
                v_i0, v_k = T.axis.remap("SR", [i0, k])
                T.reads(x[v_k, v_i0])
                T.writes(argmin_v0[v_i0], argmin_v1[v_i0])
                with T.init():
                    argmin_v0[v_i0] = T.int64(9223372036854775807)
                    argmin_v1[v_i0] = 2147483647
                v_argmin_v0: T.let[T.int64] = T.Select(not T.bool(False) and x[v_k, v_i0] < argmin_v1[v_i0] or argmin_v1[v_i0] == x[v_k, v_i0] and v_k
                    < argmin_v0[v_i0], v_k, argmin_v0[v_i0])
                v_argmin_v1: T.let[T.int32] = T.Select(not T.bool(False) and x[v_k, v_i0] < argmin_v1[v_i0] or argmin_v1[v_i0] == x[v_k, v_i0] and v_k
                    < argmin_v0[v_i0], x[v_k, v_i0], argmin_v1[v_i0])
                argmin_v0[v_i0] = v_argmin_v0
                argmin_v1[v_i0] = v_argmin_v1
