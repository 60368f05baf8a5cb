"""The report of a run: `report/zoo.html`, one file without a network, and `report/zoo.json`, the same for machines.

`collect` listens to pytest and puts the run into plain data; `beside` adds what other commands left; `render` makes the
page of it with the templates here and the `charts`; `changes` says what moved since another run, for a pull request.

    python -m relax_zoo report      write the page again, after a command that left something to show
"""

from .write import refresh, write

__all__ = ["refresh", "write"]
