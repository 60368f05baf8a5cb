# clip/nan: A NaN is no number between bounds.
# Scheduled by fused_maximum_minimum: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_maximum_minimum(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), minimum_intermediate: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        maximum_intermediate = T.sblock_alloc_buffer((T.int64(5), T.int64(7)))
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("maximum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(x[v_i0, v_i1])
                T.writes(maximum_intermediate[v_i0, v_i1])
                maximum_intermediate[v_i0, v_i1] = T.Select(x[v_i0, v_i1] < T.float32(0.0), T.float32(0.0), x[v_i0, v_i1])
        for i0, i1 in T.grid(T.int64(5), T.int64(7)):
            with T.sblock("minimum"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(maximum_intermediate[v_i0, v_i1])
                T.writes(minimum_intermediate[v_i0, v_i1])
                minimum_intermediate[v_i0, v_i1] = T.Select(T.float32(6.0) < maximum_intermediate[v_i0, v_i1], T.float32(6.0), maximum_intermediate[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_maximum_minimum(x: T.Buffer((T.int64(5), T.int64(7)), "float32"), minimum_intermediate: T.Buffer((T.int64(5), T.int64(7)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_fused in range(T.int64(35)):
            with T.sblock("minimum"):
                v_i0 = T.axis.spatial(T.int64(5), i0_i1_fused // T.int64(7))
                v_i1 = T.axis.spatial(T.int64(7), i0_i1_fused % T.int64(7))
                T.reads(x[v_i0, v_i1])
                T.writes(minimum_intermediate[v_i0, v_i1])
                minimum_intermediate[v_i0, v_i1] = T.Select(T.float32(6.0) < T.Select(x[v_i0, v_i1] < T.float32(0.0), T.float32(0.0), x[v_i0, v_i1]),
                    T.float32(6.0), T.Select(x[v_i0, v_i1] < T.float32(0.0), T.float32(0.0), x[v_i0, v_i1]))
