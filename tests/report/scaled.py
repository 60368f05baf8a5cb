"""Zoos of any size, made of the models of one real run: most right, some slower, some wrong; with runs before it."""

from __future__ import annotations

import copy
import dataclasses
import functools
import random
from typing import Any

from relax_zoo.harness.checks import BY_TITLE
from relax_zoo.harness.latency.store import Run, State
from relax_zoo.harness.machine import Host
from relax_zoo.harness.report import history
from relax_zoo.harness.report.drawing import drawn

SIZES = (5, 40, 400)
NODES = (450, 240, 160, 100, 80, 80, 80, *(30,) * 33)  # of our own forty models
RUNS = 30
KINDS = ("branches",) * 16 + ("changed", "wrong", "absent", "branches")
DOORS = ("fx", "export", "compile")


def scaled(data: dict[str, Any], count: int) -> dict[str, Any]:
    """The data of a run of so many models, of the data of a run of the planted ones."""
    draw = random.Random(count)
    patterns = {model["name"]: model for model in data["models"]}
    checks: dict[str, list[dict[str, Any]]] = {}
    for row in data["checks"]:
        checks.setdefault(row["model"], []).append(row)
    models, rows = [], []
    for at in range(count):
        kind, name = KINDS[(7 * at + 16) % len(KINDS)], f"model_{at:03}"
        pattern = patterns[kind] | {
            "name": name,
            "via": DOORS[at % 3],
            "why": f"{patterns[kind]['why']}, variant {at}",
        }
        if kind == "branches":
            nodes, svg = graph(NODES[at % len(NODES)])
            own = [
                node | {"code": f"{node['code']}  # {draw.randrange(1000)}"} for node in nodes
            ]  # which no deflation foresees
            pattern["graph_view"] = {"nodes": own, "notes": [], "svg": svg.replace("a_model", name)}
        elif isinstance(view := pattern["graph_view"], dict):
            pattern["graph_view"] = view | {"svg": view["svg"].replace(f"model/{kind}/", f"model/{name}/")}
        models.append(pattern)
        for row in copy.deepcopy(checks[kind]):
            figures = row["figures"]
            if "ratio" in figures:
                slow = at % 10 == 4
                factor = (1.3 if slow else draw.uniform(0.2, 0.7)) / figures["ratio"]
                figures.update({each: figures[each] * factor for each in ("ratio", "low", "high")}, verdict="faster")
                if slow:
                    figures["verdict"] = row["remark"] = "slower"
                row["text"] = BY_TITLE[row["check"]].cell(figures)
            rows.append(row | {"model": name, "message": row["message"].replace(kind, name)})
    run = data["run"] | {"whole": True, "kept": RUNS}
    past = history.found(runs(rows, draw))
    beside = data["beside"] | {"history": {"found": past}}
    return data | {"run": run, "models": models, "checks": rows, "beside": beside}


def runs(rows: list[dict[str, Any]], draw: random.Random) -> list[tuple[Run, State]]:
    """Runs before that of `rows`, and that one: what is red was green in the first of them."""
    last = history.states(rows)
    past = []
    for at in range(1, RUNS + 1):
        when = f"2026-01-{at:02}T12:00:00+00:00"
        run = Run(when, "verify", f"{at:02}abcdef0123", False, Host.here(), at, "a project", "ours", True)
        for each in last:
            red = at > RUNS - 7
            checks = {
                name: became if red or became not in history.BAD else "passed" for name, became in each.checks.items()
            }
            figures = {name: value * draw.uniform(0.9, 1.1) for name, value in each.figures.items()}
            past.append((run, dataclasses.replace(each, checks=checks, figures=figures)))
    return past


@functools.cache
def graph(count: int) -> tuple[list[dict[str, Any]], str]:
    """A chain of layers with shortcuts: its nodes, and its drawing."""
    layer = {
        "kind": "call_module", "operator": "BatchNorm2d", "target": "denseblock3.denselayer7.norm1",
        "type": "(batch, 512, 14, 14) float32", "place": "",
        "calls": [["aten._native_batch_norm_legit_no_training.default", "float32"]],
    }  # fmt: skip
    nodes: list[dict[str, Any]] = [
        layer
        | {
            "name": f"features_denseblock3_denselayer{at}_norm1",
            "bindings": [f"y{at} = R.nn.batch_norm(" + "z" * 110 + ")", f"y__{at} = y{at}[0]"],
            "code": f"BatchNorm2d({512 + at}, eps=1e-05, momentum=0.1)",
        }
        for at in range(count)
    ]
    for at, node in enumerate(nodes):
        node["inputs"] = [each["name"] for each in nodes[max(0, at - 2) : at]]
    return nodes, drawn("a_model", nodes)
