# tutorial, step te_relu_1d: ReLU of a vector from tensor expressions
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@I.ir_module
class Module:
    @T.prim_func(s_tir=True)
    def main(X: T.Buffer((10,), "float32"), relu: T.Buffer((10,), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0 in range(10):
            with T.sblock("relu"):
                v_i0 = T.axis.spatial(10, i0)
                T.reads(X[v_i0])
                T.writes(relu[v_i0])
                relu[v_i0] = T.Select(X[v_i0] < T.float32(0.0), T.float32(0.0), X[v_i0])

# No weights
