"""A compiled module as a function of tensors: here, from a file, or on another device."""
