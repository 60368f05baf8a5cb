"""Orders to a process of its own, and the results that are kept.

`parent` sends orders and reads reports, `watched` kills what hangs, leaks or floods, and `child` is the process, which
knows of no model. What it serves is a `Config`: the `desk` of the zoo's models, or any function by its name, as for the
benchmark's other process, for two builds that are timed, and for the conformance suite. `progress` tells the phase.
"""
