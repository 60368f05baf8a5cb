"""What a graph holds beside calls of ATen on tensors.

`effects`: inputs that it changes, and whose memory its results are. `higher_order`: graphs in the graph. `numbers`:
numbers that it takes out of tensors. `places`: views by strides. `forms`: operators in other
forms than those that have converters.
"""
