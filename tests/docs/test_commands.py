"""The commands and options that pages, product and tests name are there."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

from relax_zoo.__main__ import COMMANDS

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def environments() -> set[str]:
    """The environments of tox.ini."""
    file = configparser.ConfigParser(interpolation=None)
    file.read(ROOT / "tox.ini")
    names = [section.partition(":")[2] for section in file.sections()]
    lists = [re.sub(r"[{}]", "", name).split(",") for name in names if not name.startswith("py3")]
    return {name for names in lists for name in names} - {""} | {"py312", "py313"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_names_commands_that_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert set(re.findall(r"tox -(?:r -)?e ([a-z][\w-]*)", text)) <= environments()
    assert set(re.findall(r"python -m relax_zoo ([a-z][\w-]*)", text)) <= COMMANDS.keys()


def test_a_page_names_options_and_fixtures_that_exist(pytestconfig: pytest.Config) -> None:
    plugin = pytestconfig.pluginmanager.get_plugin("relax_zoo.harness.plugin")
    assert plugin is not None
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for option in re.findall(r"--(zoo-[a-z-]+)", text):
            assert hasattr(pytestconfig.option, option.replace("-", "_")), f"{page.name}: --{option}"
        for fixture in re.findall(r"`(zoo_[a-z_]+)`", text):
            assert hasattr(plugin, fixture) or pytestconfig.getini(fixture), f"{page.name}: {fixture}"


def test_who_installs_the_package_is_told_no_command_of_this_repository() -> None:
    files = [file for name in ("relax_zoo", "translator", "zoo") for file in (ROOT / name).rglob("*")]
    shown = [file for file in files if file.suffix in (".py", ".html", ".js")]
    assert len(shown) > 100
    assert [file.name for file in shown if re.search(r"\btox\b", file.read_text(encoding="utf-8"))] == []


def test_after_an_interrupt_tox_leaves_a_run_the_time_to_write_its_report() -> None:
    file = configparser.ConfigParser(interpolation=None)
    file.read(ROOT / "tox.ini")
    (shared,) = (file[name] for name in file.sections() if "verify" in name)
    assert shared.getfloat("interrupt_timeout") >= 30  # tox's own is 0.3 s, and a page takes several


def test_tox_and_the_door_of_the_package_are_one_list() -> None:
    told = set(re.findall(r"python -m relax_zoo ([\w-]+)", (ROOT / "tox.ini").read_text(encoding="utf-8")))
    assert told <= COMMANDS.keys()
    assert len(told) > 6
