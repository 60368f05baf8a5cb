"""The report in a real browser, headless: what a person would do with it, and what axe says of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.report.browser import chromium
from tests.report.planted import Project

PAGES = ("matrix", "model/branches", "model/changed", "model/absent", "operators", "importers", "latency", "trust")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    try:
        with chromium() as found:
            yield found
    except FileNotFoundError as reason:
        pytest.skip(f"the report was not looked at in a browser: {reason}")


class Visit:
    """A page of the report, and whatever the browser complained of or asked the network for."""

    def __init__(self, browser: Any, project: Project, scheme: str = "light") -> None:
        self.page = browser.new_page(color_scheme=scheme, viewport={"width": 1280, "height": 800})
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.address = f"file://{project.report / 'zoo.html'}"

    def go(self, route: str) -> None:
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}#{route}" if route else self.address)

    def shown(self) -> list[str]:
        """The identifiers of the pages that are to be seen."""
        found: list[str] = self.page.locator("main > .page:visible").evaluate_all("all => all.map(each => each.id)")
        return found

    def models(self) -> list[str]:
        found: list[str] = self.page.locator("#models tbody tr:visible th").all_inner_texts()
        return found


@pytest.fixture
def visit(browser: Any, project: Project) -> Iterator[Visit]:
    found = Visit(browser, project)
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
    assert visit.models() == ["branches", "changed", "wrong", "absent"]
    page.fill("#filter-text", "tangent")
    assert visit.models() == ["wrong"]
    page.fill("#filter-text", "sigmoid")  # an operator of its graph
    assert visit.models() == ["changed"]
    page.click("text=Clear")
    page.select_option("#filter-outcome", "failed")
    assert visit.models() == ["changed", "wrong"]
    page.select_option("#filter-tag", "trained")
    assert visit.models() == []
    assert page.locator("#no-match").is_visible()
    page.select_option("#filter-outcome", "skipped")
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
    assert visit.page.url.endswith("#model/branches/node/relu")
    assert visit.shown() == ["model/branches"]


def test_the_keyboard_alone_leads_to_a_model_and_back(visit: Visit) -> None:
    page = visit.page
    visit.go("")
    page.keyboard.press("/")
    page.keyboard.type("wro")
    page.keyboard.press("Enter")
    page.wait_for_url("**#model/wrong")
    assert visit.shown() == ["model/wrong"]
    assert page.evaluate("document.activeElement.tagName") == "H1"
    page.keyboard.press("Tab")  # from the title to the first link below it
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert page.evaluate("document.activeElement.tagName") == "A"
    assert outline == "solid"
    page.go_back()
    assert visit.shown() == ["matrix"]


def test_a_narrow_window_does_not_scroll_sideways(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 800})
    for route in PAGES:
        visit.go(route)
        assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), route


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(browser: Any, project: Project, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    visit = Visit(browser, project, scheme)
    faults = {}
    for route in PAGES:
        visit.go(route)
        for fault in axe.Axe().run(visit.page).response["violations"]:
            if fault["impact"] in ("serious", "critical"):
                faults[route, fault["id"]] = [node["html"][:160] for node in fault["nodes"][:3]]
    visit.page.close()
    assert not faults
