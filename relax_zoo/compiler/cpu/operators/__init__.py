"""Kinds of loop nests, each with its tensor program (where TVM's is not used) and its schedule side by side."""
