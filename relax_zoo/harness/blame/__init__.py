"""From a wrong result to the first wrong node, and to a script of a few lines that shows it."""
