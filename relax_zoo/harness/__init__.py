"""The verification harness: a pytest plugin and the checks it runs on every model.

`plugin` selects models and prints the table, `checks` are the tests. A worker of `process` carries out their `steps`,
where `subject` takes a model from its trace to its build by one of the `importers`: `golden` compares programs,
`numerics` compares values in the `scenarios`, `latency` compares times, `blame` follows a failure to its beginning.
`report` writes all of it to one page. `selfcheck` measures the harness.
"""

from .._extras import require

require("harness")
