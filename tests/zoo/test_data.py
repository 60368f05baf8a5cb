"""Real data: only the pinned bytes are ever used, nothing half-done is kept, and no pickle runs code."""

import hashlib
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import platformdirs
import pytest

from relax_zoo.zoo import DataCorrupt, DataUnavailable
from relax_zoo.zoo.data import Source, arrays, unpickle

CONTENT = pickle.dumps({"w": np.arange(60_000, dtype=np.float32)})
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@dataclass
class Site:
    """A web server on this machine that serves CONTENT in the way the path names."""

    address: str
    requests: list[str] = field(default_factory=list)
    half_sent: threading.Event = field(default_factory=threading.Event)
    stop: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def site() -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.requests.append(self.path)
            if self.path == "/missing":
                self.send_error(404)
                return
            body = b"<html>log in first</html>" if self.path == "/wrong" else CONTENT
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            if self.path == "/cut":
                return
            if self.path == "/stall":
                site.half_sent.set()
                site.stop.wait(30)
                return
            self.wfile.write(body[len(body) // 2 :])

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site = Site(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield site
    site.stop.set()
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder, and no ZOO_DATA."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda name: folder / name)
    monkeypatch.delenv("ZOO_DATA", raising=False)
    for proxy in "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY":
        monkeypatch.delenv(proxy, raising=False)
    return folder


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_download_is_checked_kept_and_not_repeated(site: Site, cache: Path) -> None:
    source = Source("w.pkl", SHA256, f"{site.address}/good")
    assert source.read() == source.read() == CONTENT
    assert site.requests == ["/good"]
    assert [path.name for path in files(cache)] == ["w.pkl"]
    assert arrays(source)["w"][-1] == 59_999


def test_a_download_with_another_hash_is_an_error_and_leaves_no_file(site: Site, cache: Path) -> None:
    with pytest.raises(DataCorrupt, match=rf"/wrong: the sha256 of these 25 bytes is \w+, not {SHA256}"):
        Source("w.pkl", SHA256, f"{site.address}/wrong").read()
    assert files(cache) == []


@pytest.mark.parametrize("path", ["missing", "cut", "stall"])
def test_a_download_that_fails_leaves_no_file_and_says_what_to_do(path: str, site: Site, cache: Path) -> None:
    url = f"{site.address}/{path}"
    with pytest.raises(DataUnavailable) as caught:
        Source("w.pkl", SHA256, url).read(timeout=0.3)
    assert all(word in str(caught.value) for word in ("w.pkl", "ZOO_DATA", url))
    assert files(cache) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill at once")
def test_a_download_that_is_killed_leaves_no_file(site: Site, cache: Path) -> None:
    script = (
        "import pathlib, platformdirs, sys\n"
        "platformdirs.user_cache_path = lambda name: pathlib.Path(sys.argv[1], name)\n"
        "from relax_zoo.zoo.data import Source; Source('w.pkl', sys.argv[2], sys.argv[3]).read()"
    )
    process = subprocess.Popen([sys.executable, "-c", script, str(cache), SHA256, f"{site.address}/stall"])
    assert site.half_sent.wait(30)
    process.send_signal(signal.SIGKILL)
    assert process.wait(10) == -signal.SIGKILL
    assert files(cache) == []


def test_a_failed_write_leaves_no_file(site: Site, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="no space"):
        Source("w.pkl", SHA256, f"{site.address}/good").read()
    assert files(cache) == []


def test_zoo_data_comes_first_and_its_hash_is_checked(
    site: Site, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZOO_DATA", str(tmp_path))
    source = Source("w.pkl", SHA256, f"{site.address}/good")
    (tmp_path / "w.pkl").write_bytes(CONTENT)
    assert source.read() == CONTENT
    (tmp_path / "w.pkl").write_bytes(CONTENT[:-1] + b"!")
    with pytest.raises(DataCorrupt, match=r"w\.pkl: the sha256"):
        source.read()
    assert site.requests == files(cache) == []


def test_a_damaged_cache_is_an_error_that_says_how_to_mend_it(site: Site, cache: Path) -> None:
    source = Source("w.pkl", SHA256, f"{site.address}/good")
    source.read()
    files(cache)[0].write_bytes(b"damaged")
    with pytest.raises(DataCorrupt, match="delete it to have it fetched again"):
        source.read()


def test_a_file_without_an_address_is_asked_for_by_name() -> None:
    with pytest.raises(
        DataUnavailable, match=r"images\.npz is needed, ZOO_DATA is not set; no address .* set ZOO_DATA"
    ):
        Source("images.npz", SHA256).read()


def test_nobody_listening_is_data_unavailable() -> None:
    with pytest.raises(DataUnavailable, match=r"http://127\.0\.0\.1:9/w\.pkl"):
        Source("w.pkl", SHA256, "http://127.0.0.1:9/w.pkl").read()


class Attack:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch attacked",)


@pytest.mark.parametrize(
    ("value", "asked"),
    [
        (Attack(), f"{os.system.__module__}.system"),
        ({"w": Attack()}, f"{os.system.__module__}.system"),
        ({"w": np.array([Attack()], dtype=object)}, f"{os.system.__module__}.system"),
        ({"w": eval}, ".eval"),
        ({"w": np.load}, "numpy.load"),
        ({"w": Path()}, "pathlib"),
        ({"w": np.float32(1)}, "scalar"),
    ],
    ids=["os.system", "os.system-in-dict", "os.system-in-array", "eval", "numpy.load", "path", "numpy-scalar"],
)
@pytest.mark.parametrize("protocol", [0, 2, 4])
def test_a_pickle_of_anything_but_arrays_is_refused(
    value: object, asked: str, protocol: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DataCorrupt, match="only numpy arrays are admitted") as caught:
        unpickle(pickle.dumps(value, protocol=protocol))
    assert asked in str(caught.value) or "_codecs.encode" in str(caught.value)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("value", [[1], {"w": 1}, {"w": np.array(["a"])}], ids=["list", "number", "strings"])
def test_a_pickle_of_something_harmless_but_unexpected_is_refused(value: object) -> None:
    with pytest.raises(DataCorrupt, match="not a dict of floating arrays"):
        unpickle(pickle.dumps(value, protocol=4))


@pytest.mark.parametrize("module", ["numpy.core.multiarray", "numpy._core.multiarray"])
def test_arrays_pickled_by_old_and_new_numpy_are_read(module: str) -> None:
    content = pickle.dumps({"w": np.eye(2, 3)}, protocol=3).replace(
        b"cnumpy._core.multiarray\n", f"c{module}\n".encode()
    )
    assert module.encode() in content
    assert (unpickle(content)["w"] == np.eye(2, 3)).all()
