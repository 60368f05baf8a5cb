"""The speed of operators: rows from traces of real models, each beside eager PyTorch, worst first."""
