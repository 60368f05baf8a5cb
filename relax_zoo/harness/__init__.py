"""The verification harness: a pytest plugin and the checks that it runs on every model.

`plugin` selects models and prints the table; `checks` are the tests. A worker of `process` carries out the `steps` of a
check in a process of its own, where a `Subject` takes a model from its trace to its build by one of the `importers`.
`golden` compares programs, `numerics` compares values, `latency` compares times, and `blame` follows a failure to its
beginning. `report` writes all of it to one page; `selfcheck` measures the harness itself.
"""

from .._extras import require

require("harness")
