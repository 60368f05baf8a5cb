"""The report in a real browser, headless: what a person would do with it, and what axe says of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.report.browser import chromium
from tests.report.planted import Project
from tests.report.scaled import SIZES

PAGES = ("matrix", "model/branches", "model/changed", "model/absent", "history", "operators", "importers", "latency",
         "trust")  # fmt: skip
FEW = 25  # elements of the first page for a model of it, and pages of models that are not opened are none


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    try:
        with chromium() as found:
            yield found
    except FileNotFoundError as reason:
        pytest.skip(f"the report was not looked at in a browser: {reason}")


class Visit:
    """A page of the report, and whatever the browser complained of or asked the network for."""

    def __init__(self, browser: Any, path: Path, scheme: str = "light") -> None:
        self.page = browser.new_page(color_scheme=scheme, viewport={"width": 1280, "height": 800})
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.address = f"file://{path}"

    def go(self, route: str) -> None:
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}#{route}" if route else self.address)
        self.arrived(route)

    def arrived(self, route: str) -> None:
        """Wait until what the address says is shown."""
        self.page.wait_for_function("route => document.body.dataset.at === route", arg=route)

    def shown(self) -> list[str]:
        """The identifiers of the pages that are to be seen."""
        found: list[str] = self.page.locator("main > .page:visible").evaluate_all("all => all.map(each => each.id)")
        return found

    def models(self) -> list[str]:
        found: list[str] = self.page.locator("#models tbody tr:visible th").all_inner_texts()
        return found


@pytest.fixture
def visit(browser: Any, project: Project) -> Iterator[Visit]:
    found = Visit(browser, project.report / "zoo.html")
    yield found
    found.page.close()


def test_every_page_loads_without_a_complaint_and_without_the_network(visit: Visit) -> None:
    for route in ("", *PAGES):
        visit.go(route)
        assert visit.shown() == [route or "matrix"]
    assert visit.complaints == []
    assert {url.partition("#")[0] for url in visit.requests} <= {visit.address, "about:blank", "data:,"}


def test_filters_by_text_outcome_and_tag_leave_the_models_that_fit(visit: Visit) -> None:
    page = visit.page
    visit.go("")
    assert visit.models() == ["changed", "wrong", "absent", "branches"]  # the worst first
    page.fill("#filter-text", "tangent")
    assert visit.models() == ["wrong"]
    page.fill("#filter-text", "sigmoid")  # an operator of its graph
    assert visit.models() == ["changed"]
    page.click("text=Clear")
    page.select_option("#filter-state", "failed")
    assert visit.models() == ["changed", "wrong"]
    page.select_option("#filter-tag", "trained")
    assert visit.models() == []
    assert page.locator("#no-match").is_visible()
    page.select_option("#filter-state", "skipped")
    assert visit.models() == ["absent"]
    assert page.inner_text("#filter-count") == "1 of 4 models"


def test_the_filters_of_operators_filter(visit: Visit) -> None:
    visit.go("operators")
    rows = visit.page.locator("#operator-rows tbody tr:visible")
    everything = rows.count()
    visit.page.fill("#operator-text", "aten.tanh.default")
    assert rows.count() == 1
    assert "wrong" in rows.inner_text()
    visit.page.fill("#operator-text", "")
    visit.page.select_option("#operator-how", "external")
    assert 0 < rows.count() < everything


def test_a_deep_link_opens_the_model_and_even_its_node(visit: Visit) -> None:
    visit.go("model/changed")
    assert visit.shown() == ["model/changed"]
    assert visit.page.title() == "changed · relax-zoo"
    visit.go("model/branches/node/add")
    assert visit.shown() == ["model/branches"]
    row = visit.page.locator("id=model/branches/node/add")
    assert row.is_visible()
    assert "R.add(relu, right)" in row.inner_text()
    assert row.evaluate(
        "row => { const r = row.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }"
    )


def test_the_diff_of_a_failing_model_is_seen_from_the_first_page_on(visit: Visit) -> None:
    visit.go("")
    visit.page.click("#models tr:has-text('changed') td a")
    visit.arrived("model/changed/golden")
    assert visit.shown() == ["model/changed"]
    added = visit.page.locator("id=model/changed >> .gi", has_text="sigmoid").first
    removed = visit.page.locator("id=model/changed >> .gd", has_text="relu").first
    assert added.is_visible()
    assert removed.is_visible()
    colours = [each.evaluate("e => getComputedStyle(e).backgroundColor") for each in (added, removed)]
    assert len(set(colours)) == 2


def test_a_box_of_the_drawing_leads_to_its_row(visit: Visit) -> None:
    visit.go("model/branches")
    visit.page.click("id=model/branches >> .drawing a:has-text('relu')")
    visit.arrived("model/branches/node/relu")
    assert visit.page.url.endswith("#model/branches/node/relu")
    assert visit.shown() == ["model/branches"]


def test_the_keyboard_alone_leads_to_a_model_and_back(visit: Visit) -> None:
    page = visit.page
    visit.go("")
    page.keyboard.press("/")
    page.keyboard.type("wro")
    page.keyboard.press("Enter")
    visit.arrived("model/wrong")
    assert visit.shown() == ["model/wrong"]
    assert page.evaluate("document.activeElement.tagName") == "H1"
    page.keyboard.press("Tab")  # from the title to the first link below it
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert page.evaluate("document.activeElement.tagName") == "A"
    assert outline == "solid"
    page.go_back()
    visit.arrived("")
    assert visit.shown() == ["matrix"]


def test_a_narrow_window_does_not_scroll_sideways(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 800})
    for route in PAGES:
        visit.go(route)
        assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), route


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_fault(browser: Any, project: Project, scheme: str) -> None:
    visit = Visit(browser, project.report / "zoo.html", scheme)
    faults = {}
    rules: dict[str, Any] = {} if scheme == "light" else {"runOnly": ["color-contrast"]}  # else they are the same pages
    for route in PAGES:
        visit.go(route)
        if route == "operators":  # of rows that are alike a few are enough
            visit.page.fill("#operator-text", "aten.tanh")
        faults |= {(route, name): found for name, found in axe(visit.page, **rules).items()}
    visit.page.close()
    assert not faults


def test_the_rest_of_a_cause_is_in_the_table_that_it_filters(browser: Any, of_size: Callable[[int], Path]) -> None:
    visit = Visit(browser, of_size(max(SIZES)))
    visit.go("")
    visit.page.select_option("#filter-door", "export")
    cause = visit.page.locator(".causes li", has=visit.page.locator("[data-cause]")).first
    total = int(cause.locator("b").inner_text().split()[0])
    cause.locator("[data-cause]").click()
    visit.page.wait_for_function(
        "number => document.querySelector('#filter-count').value.startsWith(number)", arg=f"{total} of"
    )
    assert len(visit.models()) == total > 6
    visit.page.close()


def axe(page: Any, **options: Any) -> dict[str, list[str]]:
    """What axe has against a page, and where."""
    found = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed"
    )
    violations = found.Axe().run(page, options=options or None).response["violations"]
    return {
        f"{fault['id']} ({fault['impact']})": [node["html"][:160] for node in fault["nodes"][:3]]
        for fault in violations
    }


@pytest.mark.parametrize("count", SIZES)
def test_a_zoo_of_any_size_is_looked_through(browser: Any, of_size: Callable[[int], Path], count: int) -> None:
    visit = Visit(browser, of_size(count))
    page = visit.page
    visit.go("")
    assert len(visit.models()) == count
    assert page.evaluate("document.querySelectorAll('*').length") < 300 + FEW * count
    assert page.locator("main > .page").count() == 1
    for choice, value in (
        ("state", "failed"),
        ("state", "slower"),
        ("cause", "0"),
        ("door", "export"),
        ("tag", "small"),
    ):
        page.select_option(f"#filter-{choice}", value)
        shown = visit.models()
        assert len(shown) < count, choice
        assert f"{len(shown)} of {count}" in page.inner_text("#filter-count")
        page.click("#filters >> text=Clear")
    visit.go("history")
    assert page.locator("main > .page").count() == 2
    assert page.locator("#history-rows tbody tr").count() == count
    assert page.locator("#history-rows .strip").count() == count
    for route, field in (("history", "#history-text"), ("", "#filter-text")):
        visit.go(route)
        page.fill(field, "model_00")  # ten rows, which are alike; the colours are looked at on the page of four models
        assert not axe(page, rules={"color-contrast": {"enabled": False}})
    visit.page.close()
    assert visit.complaints == []
