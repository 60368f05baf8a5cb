"""torch.fx graphs into Relax modules, never silently wrong.

`from_fx` is the door, `from_exported` the one for torch.export; `trace` makes a graph of a model. PyTorch binds the
arguments of every call (`capture`, `record`), one table keyed by ATen overload converts them (`registry`, `ops`), every
result is checked against the shape and dtype that PyTorch gives it (`walk`), and what cannot be said in Relax is
refused in one error with the user's source lines (`errors`). `explain` and `explained` show a graph beside what it
became, `coverage` what is supported.
`translator.te` holds the tutorial's tensor expressions.

Importing this package asks torch.fx to record the user's source lines when it traces.
"""

from torch import fx as _fx

from .errors import TranslationError, UnsupportedCall, UnsupportedError
from .explain import Explained, Support, coverage, explain, explained
from .exported import from_exported
from .fx import from_fx
from .registry import converts
from .tracing import trace

_fx.Tracer.record_stack_traces = True

__all__ = [
    "Explained",
    "Support",
    "TranslationError",
    "UnsupportedCall",
    "UnsupportedError",
    "converts",
    "coverage",
    "explain",
    "explained",
    "from_exported",
    "from_fx",
    "trace",
]
