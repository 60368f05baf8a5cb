"""Latency in pairs: samples and their statistics, the runtimes beside ours, what was measured before."""
