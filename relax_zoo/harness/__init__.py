"""The verification harness: a pytest plugin and the checks it runs on every model.

`plugin` selects models and prints the table, `checks` are the tests. `isolation` has their `steps` carried out in a
process of its own, where `subject` takes a model from its trace to its build by one of the `importers`: `golden`
compares programs, `numerics` compares values in the `lanes`, `latency` compares times, `blame` and `smallcase` follow
a failure to its beginning, and `cache` keeps what was green. `report` writes all of it to
one page. `mutate`, `falsealarms` and `scoreboard` measure the harness.
"""

from .._extras import require

require("harness")
