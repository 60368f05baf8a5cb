"""A breaker in the house: hypothesis drives the doors of a build, each time in a process of its own.

Any end but a right result or a documented exception is red: a signal, a process that never answers, a wrong number, an
exception that is not the documented one. `tox -e abuse -- --minutes 5`; `tox -e abuse-selftest` puts faults in again.
"""
