# sum/over_an_axis_that_may_be_empty: What the sum begins with is written before the loop that may not run.
# Scheduled by sum: plain.
# Written by pytest --regen, not by hand.

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def sum(x: T.Buffer((n, T.int64(5)), "float32"), x_red: T.Buffer((T.int64(5),), "float32")):
        T.func_attr({"op_pattern": 3, "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0, k0 in T.grid(T.int64(5), n):
            with T.sblock("x_red"):
                v_ax0, v_k0 = T.axis.remap("SR", [ax0, k0])
                T.reads(x[v_k0, v_ax0])
                T.writes(x_red[v_ax0])
                with T.init():
                    x_red[v_ax0] = T.float32(0.0)
                x_red[v_ax0] = x_red[v_ax0] + x[v_k0, v_ax0]

# ---------------------------------------------------------------- scheduled

n = TypeVar("n")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def sum(x: T.Buffer((n, T.int64(5)), "float32"), x_red: T.Buffer((T.int64(5),), "float32")):
        T.func_attr({"op_pattern": 3, "schedule_rule": "plain", "tirx.noalias": True})
        # with T.sblock("root"):
        for ax0 in T.parallel(T.int64(5)):
            with T.sblock("x_red_init"):
                v_ax0 = T.axis.spatial(T.int64(5), ax0)
                T.reads()
                T.writes(x_red[v_ax0])
                x_red[v_ax0] = T.float32(0.0)
            for k0 in range(n):
                with T.sblock("x_red_update"):
                    v_ax0, v_k0 = T.axis.remap("SR", [ax0, k0])
                    T.reads(x_red[v_ax0], x[v_k0, v_ax0])
                    T.writes(x_red[v_ax0])
                    x_red[v_ax0] = x_red[v_ax0] + x[v_k0, v_ax0]
