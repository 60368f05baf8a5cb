"""The names of the runtimes that are timed beside each other, in the order of the tables."""

OURS, EAGER, CHANNELS_LAST, COMPILED = "ours", "eager", "channels_last", "torch.compile"
ONNXRUNTIME, OPENVINO, TVM = "onnxruntime", "openvino", "tvm"
RUNNERS = (OURS, EAGER, CHANNELS_LAST, COMPILED, ONNXRUNTIME, OPENVINO, TVM)
AGAIN = "ours again"  # the control: our build a second time
