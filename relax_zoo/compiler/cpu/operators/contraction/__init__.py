"""Convolutions and products with packed weights: the programs, the model of the tile, and the schedule."""
