"""3x3 convolutions in Winograd's form: the program and the schedule."""
