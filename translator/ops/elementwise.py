import torch
from tvm.ir import Expr
from tvm.relax import op
from ..registry import converts
aten = torch.ops.aten
@converts(aten.relu.default)
def relu(self: Expr) -> Expr:
    return op.nn.relu(self)
@converts(aten.matmul.default)
def matmul(self,other): return op.matmul(self,other)
@converts(aten.linear.default)
def linear(input, weight, bias=None): 
    r=op.matmul(input, op.permute_dims(weight))
    return r if bias is None else op.add(r,bias)
