# libm/of_float32: The C library's functions one by one, and tanh as an intrinsic, which is lowered to vectors.
# Scheduled by fused_cosh_sinh_atanh_tanh: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_cosh_sinh_atanh_tanh(x: T.Buffer((T.int64(4), T.int64(8)), "float32"), tanh_intermediate: T.Buffer((T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        cosh_intermediate = T.sblock_alloc_buffer((T.int64(4), T.int64(8)))
        sinh_intermediate = T.sblock_alloc_buffer((T.int64(4), T.int64(8)))
        atanh_intermediate = T.sblock_alloc_buffer((T.int64(4), T.int64(8)))
        for i0, i1 in T.grid(T.int64(4), T.int64(8)):
            with T.sblock("cosh"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1])
                T.writes(cosh_intermediate[v_i0, v_i1])
                cosh_intermediate[v_i0, v_i1] = T.call_pure_extern("float32", "coshf", x[v_i0, v_i1])
        for i0, i1 in T.grid(T.int64(4), T.int64(8)):
            with T.sblock("sinh"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(cosh_intermediate[v_i0, v_i1])
                T.writes(sinh_intermediate[v_i0, v_i1])
                sinh_intermediate[v_i0, v_i1] = T.call_pure_extern("float32", "sinhf", cosh_intermediate[v_i0, v_i1])
        for i0, i1 in T.grid(T.int64(4), T.int64(8)):
            with T.sblock("atanh"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(sinh_intermediate[v_i0, v_i1])
                T.writes(atanh_intermediate[v_i0, v_i1])
                atanh_intermediate[v_i0, v_i1] = T.call_pure_extern("float32", "atanhf", sinh_intermediate[v_i0, v_i1])
        for i0, i1 in T.grid(T.int64(4), T.int64(8)):
            with T.sblock("tanh"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(atanh_intermediate[v_i0, v_i1])
                T.writes(tanh_intermediate[v_i0, v_i1])
                tanh_intermediate[v_i0, v_i1] = T.tanh(atanh_intermediate[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_cosh_sinh_atanh_tanh(x: T.Buffer((T.int64(4), T.int64(8)), "float32"), tanh_intermediate: T.Buffer((T.int64(4), T.int64(8)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        sinh_intermediate = T.sblock_alloc_buffer((T.int64(4), T.int64(8)))
        for i0, i1_0 in T.grid(T.int64(4), T.int64(1)):
            for i1_1 in T.vectorized(T.int64(8)):
                with T.sblock("sinh"):
                    v_i0 = T.axis.spatial(T.int64(4), i0)
                    v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                    T.reads(x[v_i0, v_i1])
                    T.writes(sinh_intermediate[v_i0, v_i1])
                    sinh_intermediate[v_i0, v_i1] = T.call_pure_extern("float32", "sinhf", T.call_pure_extern("float32", "coshf", x[v_i0, v_i1]))
        for i0, i1_0 in T.grid(T.int64(4), T.int64(1)):
            for i1_1 in T.vectorized(T.int64(8)):
                with T.sblock("tanh"):
                    v_i0 = T.axis.spatial(T.int64(4), i0)
                    v_i1 = T.axis.spatial(T.int64(8), i1_0 * T.int64(8) + i1_1)
                    T.reads(sinh_intermediate[v_i0, v_i1])
                    T.writes(tanh_intermediate[v_i0, v_i1])
                    tanh_intermediate[v_i0, v_i1] = T.tanh(T.call_pure_extern("float32", "atanhf", sinh_intermediate[v_i0, v_i1]))
