# add/in_parallel_vectors: Large elementwise stages are one nest, on every core, in vectors.
# Scheduled by fused_add_multiply_tir_exp: plain.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_add_multiply_tir_exp(x: T.Buffer((T.int64(64), T.int64(1024)), "float32"), y: T.Buffer((T.int64(64), T.int64(1024)), "float32"),
        compute_intermediate: T.Buffer((T.int64(64), T.int64(1024)), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        T_add_intermediate = T.sblock_alloc_buffer((T.int64(64), T.int64(1024)))
        T_multiply_intermediate = T.sblock_alloc_buffer((T.int64(64), T.int64(1024)))
        for ax0, ax1 in T.grid(T.int64(64), T.int64(1024)):
            with T.sblock("T_add"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(x[v_ax0, v_ax1], y[v_ax0, v_ax1])
                T.writes(T_add_intermediate[v_ax0, v_ax1])
                T_add_intermediate[v_ax0, v_ax1] = x[v_ax0, v_ax1] + y[v_ax0, v_ax1]
        for ax0, ax1 in T.grid(T.int64(64), T.int64(1024)):
            with T.sblock("T_multiply"):
                v_ax0, v_ax1 = T.axis.remap("SS", [ax0, ax1])
                T.reads(T_add_intermediate[v_ax0, v_ax1])
                T.writes(T_multiply_intermediate[v_ax0, v_ax1])
                T_multiply_intermediate[v_ax0, v_ax1] = T_add_intermediate[v_ax0, v_ax1] * T.float32(0.5)
        for i0, i1 in T.grid(T.int64(64), T.int64(1024)):
            with T.sblock("compute"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(T_multiply_intermediate[v_i0, v_i1])
                T.writes(compute_intermediate[v_i0, v_i1])
                compute_intermediate[v_i0, v_i1] = T.exp(T_multiply_intermediate[v_i0, v_i1])

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def fused_add_multiply_tir_exp(x: T.Buffer((T.int64(64), T.int64(1024)), "float32"), y: T.Buffer((T.int64(64), T.int64(1024)), "float32"),
        compute_intermediate: T.Buffer((T.int64(64), T.int64(1024)), "float32")):
        T.func_attr({"schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for i0_i1_0_fused in T.parallel(T.int64(8192)):
            for i1_1 in T.vectorized(T.int64(8)):
                with T.sblock("compute"):
                    v_i0 = T.axis.spatial(T.int64(64), i0_i1_0_fused // T.int64(128))
                    v_i1 = T.axis.spatial(T.int64(1024), i0_i1_0_fused % T.int64(128) * T.int64(8) + i1_1)
                    T.reads(x[v_i0, v_i1], y[v_i0, v_i1])
                    T.writes(compute_intermediate[v_i0, v_i1])
                    compute_intermediate[v_i0, v_i1] = T.exp((x[v_i0, v_i1] + y[v_i0, v_i1]) * T.float32(0.5))
