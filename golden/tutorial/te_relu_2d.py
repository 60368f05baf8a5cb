# tutorial, step te_relu_2d: ReLU of a matrix from the same tensor expression
# torch 2.14.1, apache-tvm 0.27.0.post1
# Written by pytest --regen, not by hand.

# from tvm.script import ir as I
# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@I.ir_module
class Module:
    @T.prim_func(s_tir=True)
    def main(X: T.Buffer((10, 20), "float32"), relu: T.Buffer((10, 20), "float32")):
        T.func_attr({"tirx.noalias": True})
        # with T.sblock("root"):
        for i0, i1 in T.grid(10, 20):
            with T.sblock("relu"):
                v_i0, v_i1 = T.axis.remap("SS", [i0, i1])
                T.reads(X[v_i0, v_i1])
                T.writes(relu[v_i0, v_i1])
                relu[v_i0, v_i1] = T.Select(X[v_i0, v_i1] < T.float32(0.0), T.float32(0.0), X[v_i0, v_i1])

# No weights
