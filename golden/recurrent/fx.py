# recurrent, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
getitem = call_function("operator.getitem", x, (slice(None, None, None), -1))
start = call_module("start", getitem)  # Linear(in_features=9, out_features=16, bias=True)
tanh = call_function("torch.tanh", start)
getitem_1 = call_function("operator.getitem", x, (slice(None, None, None), 0))
cell = call_module("cell", getitem_1, tanh)  # GRUCell(9, 16)
getitem_2 = call_function("operator.getitem", x, (slice(None, None, None), 1))
cell_1 = call_module("cell", getitem_2, cell)  # GRUCell(9, 16)
getitem_3 = call_function("operator.getitem", x, (slice(None, None, None), 2))
cell_2 = call_module("cell", getitem_3, cell_1)  # GRUCell(9, 16)
getitem_4 = call_function("operator.getitem", x, (slice(None, None, None), 3))
cell_3 = call_module("cell", getitem_4, cell_2)  # GRUCell(9, 16)
getitem_5 = call_function("operator.getitem", x, (slice(None, None, None), 4))
cell_4 = call_module("cell", getitem_5, cell_3)  # GRUCell(9, 16)
getitem_6 = call_function("operator.getitem", x, (slice(None, None, None), 5))
cell_5 = call_module("cell", getitem_6, cell_4)  # GRUCell(9, 16)
getitem_7 = call_function("operator.getitem", x, (slice(None, None, None), 6))
cell_6 = call_module("cell", getitem_7, cell_5)  # GRUCell(9, 16)
stack = call_function("torch.stack", [cell, cell_1, cell_2, cell_3, cell_4, cell_5, cell_6], dim=1)
output(stack)

# Weights: sha256 of dtype, shape and bytes
# 8dfa97dd69139e08d56e start.weight: float32[16, 9]
# 88947d0ba26efadbb1b1 start.bias: float32[16]
# 0f15b8dadde573cdd530 cell.weight_ih: float32[48, 9]
# 2b1aa6c2ad97713c66d2 cell.weight_hh: float32[48, 16]
# be1ea1b537d1f258eeaa cell.bias_ih: float32[48]
# f61c21c51be0ee21af15 cell.bias_hh: float32[48]
