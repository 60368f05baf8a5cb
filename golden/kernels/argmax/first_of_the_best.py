# argmax/first_of_the_best: The place of the first NaN, or of the first of the largest.
# Scheduled by argmax: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def argmax(x: T.Buffer((T.int64(4), T.int64(9)), "float32"), argmax_v0: T.Buffer((T.int64(4),), "int64")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        # with T.sblock("root"):
        argmax_v1 = T.sblock_alloc_buffer((T.int64(4),))
        for i0, k in T.grid(T.int64(4), T.int64(9)):
            with T.sblock("argmax"):
                v_i0, v_k = T.axis.remap("SR", [i0, k])
                T.reads(x[v_i0, v_k])
                T.writes(argmax_v0[v_i0], argmax_v1[v_i0])
                with T.init():
                    argmax_v0[v_i0] = T.int64(9223372036854775807)
                    argmax_v1[v_i0] = T.float32("-inf")
                v_argmax_v0: T.let[T.int64] = T.Select(not T.isnan(argmax_v1[v_i0]) and (x[v_i0, v_k] > argmax_v1[v_i0] or T.isnan(x[v_i0, v_k]))
                    or (argmax_v1[v_i0] == x[v_i0, v_k] or T.isnan(argmax_v1[v_i0]) and T.isnan(x[v_i0, v_k])) and v_k < argmax_v0[v_i0], v_k, argmax_v0[v_i0])
                v_argmax_v1: T.let[T.float32] = T.Select(not T.isnan(argmax_v1[v_i0]) and (x[v_i0, v_k] > argmax_v1[v_i0] or T.isnan(x[v_i0, v_k]))
                    or (argmax_v1[v_i0] == x[v_i0, v_k] or T.isnan(argmax_v1[v_i0]) and T.isnan(x[v_i0, v_k])) and v_k < argmax_v0[v_i0], x[v_i0, v_k],
                    argmax_v1[v_i0])
                argmax_v0[v_i0] = v_argmax_v0
                argmax_v1[v_i0] = v_argmax_v1

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def argmax(x: T.Buffer((T.int64(4), T.int64(9)), "float32"), argmax_v0: T.Buffer((T.int64(4),), "int64")):
        T.func_attr({"op_pattern": 8, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        argmax_v1 = T.sblock_alloc_buffer((T.int64(4),))
        for i0, k in T.grid(T.int64(4), T.int64(9)):
            with T.sblock("argmax"):
                v_i0, v_k = T.axis.remap("SR", [i0, k])
                T.reads(x[v_i0, v_k])
                T.writes(argmax_v0[v_i0], argmax_v1[v_i0])
                with T.init():
                    argmax_v0[v_i0] = T.int64(9223372036854775807)
                    argmax_v1[v_i0] = T.float32("-inf")
                v_argmax_v0: T.let[T.int64] = T.Select(not T.isnan(argmax_v1[v_i0]) and (x[v_i0, v_k] > argmax_v1[v_i0] or T.isnan(x[v_i0, v_k]))
                    or (argmax_v1[v_i0] == x[v_i0, v_k] or T.isnan(argmax_v1[v_i0]) and T.isnan(x[v_i0, v_k])) and v_k < argmax_v0[v_i0], v_k, argmax_v0[v_i0])
                v_argmax_v1: T.let[T.float32] = T.Select(not T.isnan(argmax_v1[v_i0]) and (x[v_i0, v_k] > argmax_v1[v_i0] or T.isnan(x[v_i0, v_k]))
                    or (argmax_v1[v_i0] == x[v_i0, v_k] or T.isnan(argmax_v1[v_i0]) and T.isnan(x[v_i0, v_k])) and v_k < argmax_v0[v_i0], x[v_i0, v_k],
                    argmax_v1[v_i0])
                argmax_v0[v_i0] = v_argmax_v0
                argmax_v1[v_i0] = v_argmax_v1
