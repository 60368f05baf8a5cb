"""The target `llvm`: its machine, the operators that get programs of their own, and the rules that schedule loops."""
