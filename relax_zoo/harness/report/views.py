"""What the pages show, as plain data made of a run's: models worst first, causes of failures, shares, operators."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from ..checks import BY_TITLE
from ..text import plural
from . import history
from .history import BAD, GOALS, ORDER, UNJUDGED

SHOWN_RUNS = 12  # on the page of one model
Found = Mapping[str, Any] | None  # what `history.found` makes


def models(data: Mapping[str, Any], causes: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Every model with its checks, its kernels beside its nodes, its causes and its past; the worst first."""
    checks: dict[str, dict[str, Any]] = {}
    for row in data["checks"]:
        checks.setdefault(row["model"], {})[row["check"]] = row | {"facts": _facts(row), "state": history.state(row)}
    past = data["beside"]["history"].get("found")
    found = [_model(model, checks[model["name"]], causes, past) for model in data["models"]]
    return sorted(found, key=lambda model: (ORDER.index(model["worst"]), -_ratio(model["checks"])))


def _ratio(checks: Mapping[str, Any]) -> float:
    """How slow a model is that is slower; the others keep their order."""
    row = checks.get("latency", {})
    return float(row["figures"]["ratio"]) if row.get("remark") else 0.0


def _model(
    model: Mapping[str, Any], own: Mapping[str, Any], causes: Sequence[Mapping[str, Any]], past: Found
) -> dict[str, Any]:
    kernels = own.get("latency", {}).get("shown", {}).get("kernels")
    graph_view = model["graph_view"]
    nodes = graph_view["nodes"] if isinstance(graph_view, Mapping) else []
    beside: dict[str, list[Mapping[str, Any]]] = {}
    if isinstance(kernels, Mapping):
        total = sum(row["seconds"] for row in kernels["rows"])
        kernels = {**kernels, "rows": [row | {"share": row["seconds"] / total} for row in kernels["rows"]]}
        for row in kernels["rows"]:
            for node in row["nodes"]:
                beside.setdefault(node, []).append(row)
    words = {node["operator"] for node in nodes}
    blamed = re.search(r"first wrong at (\S+) \(", "".join(row["message"] for row in own.values()))
    rows = past["models"].get(model["name"], []) if past else []
    shown = own.get("numerics", {}).get("shown", {})
    return {
        "via": "fx",
        **model,
        "checks": own,
        "worst": history.worst(row["state"] for row in own.values() if row["outcome"] not in ("none", "left out")),
        "causes": [cause["id"] for cause in causes if model["name"] in cause["models"]],
        "kernels": kernels,
        "kernel_of": beside,
        "scenarios": shown.get("scenarios", {}),
        "sensitivity": shown.get("sensitivity", {}),
        "drawn": isinstance(graph_view, Mapping),
        "blamed": blamed[1] if blamed else None,
        "node_names": {node["name"] for node in nodes},
        "search": " ".join([model["name"], model["why"], *model["tags"], *sorted(words)]).lower(),
        "since": history.since(rows, past["runs"]) if past else None,
        "past": [row | {"of": past["runs"][row["run"]]} for row in rows[-SHOWN_RUNS:]] if past else [],
    }


def _facts(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The figures of a passed check as names and words."""
    check = BY_TITLE.get(row["check"])
    return check.facts(row["figures"]) if check and row["outcome"] == "passed" and row["figures"] else []


def causes(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What failures have in common, numbers and the model's own name aside; the cause of most models first."""
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for row in data["checks"]:
        if row["outcome"] in BAD:
            text = row.get("cause", "").replace(row["model"], "…")
            groups.setdefault(re.sub(r"0x[0-9a-f]+|\d[\d.e+-]*", "#", text), []).append(row | {"cause": text})
    found = [
        {
            "text": rows[0]["cause"],
            "checks": list(dict.fromkeys(row["check"] for row in rows)),
            "models": list(dict.fromkeys(row["model"] for row in rows)),
            "rows": {row["model"]: row["check"] for row in rows},
        }
        for rows in groups.values()
    ]
    found.sort(key=lambda cause: -len(cause["models"]))
    return [{"id": str(at), **cause} for at, cause in enumerate(found)]


def shares(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Of each check that has a goal the share of models that reach it, and how that was in earlier runs of all."""
    found = data["beside"]["history"].get("found")
    own = (data["run"] or {}).get("kept", 0)
    series = history.shares(found) if found and data["run"]["whole"] else {}
    result = []
    for check, goal in GOALS.items():
        judged = [
            row for row in data["checks"] if row["check"] == check and row["outcome"] not in ("skipped", *UNJUDGED)
        ]
        if not judged:
            continue
        good = sum(history.state(row) == "passed" for row in judged)
        before = [each for each in series.get(check, []) if each["run"]["id"] != own]
        share = good / len(judged)
        result.append(
            {
                "check": check,
                "goal": goal,
                "good": good,
                "of": len(judged),
                "share": share,
                "before": before[-1] if before else None,
                "moved": round(100 * share) - round(100 * before[-1]["share"]) if before else 0,
                "line": history.line([*(each["share"] for each in before), share]),
            }
        )
    return result


def headline(found: Sequence[Mapping[str, Any]]) -> str:
    """The verdict on all models in a few words."""
    states = Counter(model["worst"] for model in found)
    bad, good = sum(states[each] for each in BAD), states["passed"] + states["slower"]
    if bad:
        return f"{bad} of {plural(len(found), 'model')} {'fails' if bad == 1 else 'fail'}"
    return (
        f"All {len(found)} models pass" if good == len(found) > 1 else f"{good} of {plural(len(found), 'model')} pass"
    )


def past(data: Mapping[str, Any]) -> dict[str, Any] | None:
    """The kept runs by models: how each stood, since when it is red, and its figures as lines; red ones first."""
    found = data["beside"]["history"].get("found")
    if not found:
        return None
    rows = []
    for name, own in found["models"].items():
        by_run = {row["run"]: row for row in own}
        stood = [by_run.get(at) for at in range(len(found["runs"]))]
        became = [history.worst(row["checks"].values()) if row else None for row in stood]
        figures = {}
        for figure in ("ratio", "build", "peak", "file"):
            values = [row["figures"].get(figure) if row else None for row in stood]
            known = [value for value in values if value is not None]
            figures[figure] = {
                "last": known[-1] if known else None,
                "moved": known[-1] / known[0] - 1 if len(known) > 1 and known[0] else None,
                "line": history.line(values, width=56),
            }
        last = next(each for each in reversed(became) if each)
        strip = history.strip(became)
        since = history.since(own, found["runs"])
        rows.append({"name": name, "last": last, "strip": strip, "since": since, "runs": len(own), **figures})
    rows.sort(key=lambda row: (ORDER.index(row["last"]) if row["last"] in ORDER else len(ORDER), row["name"]))
    return {"runs": found["runs"], "rows": rows, "shares": history.shares(found)}


def operators(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Each overload: how it is translated, what its cases found by dtype, and which models of this run call it."""
    cases: dict[str, dict[str, dict[str, int]]] = {}
    for overload, dtype, outcome, number in data["beside"]["operators"].get("found", []):
        cases.setdefault(overload, {}).setdefault(dtype, {})[outcome] = number
    used: dict[str, dict[str, set[str]]] = {}
    for model in data["models"]:
        if isinstance(model["graph_view"], Mapping):
            for node in model["graph_view"]["nodes"]:
                for overload, dtype in node["calls"]:
                    used.setdefault(overload, {}).setdefault(dtype or "no tensor", set()).add(model["name"])
    supports = {name: (how, where) for name, how, where in data["beside"]["coverage"]["found"]}
    return [
        {
            "name": name,
            "how": supports.get(name, ("part of another", ""))[0],
            "where": supports.get(name, ("", ""))[1],
            "cases": cases.get(name, {}),
            "used": {dtype: sorted(names) for dtype, names in sorted(used.get(name, {}).items())},
        }
        for name in sorted({*supports, *used, *cases})
    ]
