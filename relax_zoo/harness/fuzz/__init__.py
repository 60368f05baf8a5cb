"""Graphs that nobody thought of: programs grown at random, through every door, judged by the bounds of `numerics`.

`growing` has the programs, plain scripts, grown line by line on small tensors, towards pairs of operators that were not
met before. `doors` are the ways in, `judgement` says how a program came out, `batch` takes many at once, `workers` has
processes for them, `shrinking` makes a failure small, `faults` are planted to see what all this notices.
"""
