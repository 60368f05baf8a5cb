"""Softmax and normalisation along rows: the programs and the schedule."""
