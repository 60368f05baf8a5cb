"""How a program grows: what it is, what may be added to it, and which pairs of operators it aims at."""
