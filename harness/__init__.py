"""The verification harness: a pytest plugin and the checks it runs on every model.

`plugin` selects models and prints the table, `checks` are the tests, `subject` takes a model through its steps;
`golden` compares programs, `numerics` compares values, `latency` compares times.
"""
