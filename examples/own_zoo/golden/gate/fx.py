# gate, stage fx: the graph that torch.fx traced
# Written by pytest --regen, not by hand.

x = placeholder("x")
chunk = call_method("chunk", x, 2, dim=-1)
getitem = call_function("operator.getitem", chunk, 0)
getitem_1 = call_function("operator.getitem", chunk, 1)
sigmoid = call_function("torch.sigmoid", getitem_1)
mul = call_function("operator.mul", getitem, sigmoid)
output(mul)

# No weights
