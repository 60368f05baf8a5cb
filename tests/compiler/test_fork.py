"""A build after a fork, in a process of its own: the child has none of the threads that its parent's calls ran on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from relax_zoo import compiler

BEGIN = """
import multiprocessing, os, signal, sys, threading, time
import numpy as np, torch
from torch import fx, nn
from relax_zoo.compiler import build
from relax_zoo.translator import from_fx

class Net(nn.Module):
    def forward(self, x):
        return torch.relu(x) @ x + 1

def built():
    return build(from_fx(fx.symbolic_trace(Net()), [(96, 96)]), threads=2)

def call(run, x, expected):
    assert np.array_equal(run(x), expected)

def ended(child):
    limit = time.monotonic() + 400
    while time.monotonic() < limit:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "never"

class Calls(torch.utils.data.Dataset):
    def __len__(self):
        return 4
    def __getitem__(self, i):
        return run(x)

if __name__ == "__main__":
    run = built()
    x = np.random.rand(96, 96).astype("float32")
    expected = run(x)
"""

FORMS = {
    "os.fork": """
    if not (child := os.fork()):
        call(run, x, expected)
        os._exit(0)
    assert ended(child) == 0
""",
    "os.fork, threads of its own and an end": """
    if not (child := os.fork()):
        thread = threading.Thread(target=call, args=(run, x, expected))
        thread.start()
        thread.join()
        sys.exit(0)
    assert ended(child) == 0
""",
    "os.fork in a thread that has called": """
    def forking():
        call(run, x, expected)
        if not (child := os.fork()):
            call(run, x, expected)
            os._exit(0)
        ends.append(ended(child))
    ends = []
    thread = threading.Thread(target=forking)
    thread.start()
    thread.join()
    assert ends == [0], ends
""",
    "a build in the child, and a fork of the child": """
    if not (child := os.fork()):
        call(built(), x, expected)
        if not (grandchild := os.fork()):
            call(run, x, expected)
            os._exit(0)
        os._exit(ended(grandchild))
    assert ended(child) == 0
""",
    "workers of multiprocessing": """
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.starmap_async(call, [(run, x, expected)] * 4).get(timeout=400)
""",
    "workers of a DataLoader": """
    loader = torch.utils.data.DataLoader(Calls(), num_workers=2, timeout=400)
    assert all(np.array_equal(batch[0], expected) for batch in loader)
""",
    "the parent afterwards": """
    call(run, x, expected)
    for thread in [threading.Thread(target=call, args=(run, x, expected)) for _ in range(2)]:
        thread.start()
        thread.join()
""",
}


def ran(script: str, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    environment |= {
        "TVM_NUM_THREADS": "2",
        "TVM_THREAD_POOL_SPIN_COUNT": "0",  # threads without work would ask for it as long as others want the core
        "OMP_NUM_THREADS": "1",
        "PYTHONPATH": os.pathsep.join([str(Path(compiler.__file__).parents[2]), os.environ.get("PYTHONPATH", "")]),
    }
    return subprocess.run(
        [sys.executable, *options, script], env=environment, capture_output=True, text=True, timeout=4000
    )


def test_a_build_that_ran_on_two_threads_works_in_every_kind_of_child() -> None:
    script = BEGIN + "".join(f"{form}    print({name!r}, flush=True)\n" for name, form in FORMS.items())
    done = ran(script, "-c")
    assert done.stdout.splitlines() == list(FORMS), done.stderr
    assert done.returncode == 0


def test_a_build_is_sent_to_a_process_that_was_spawned(tmp_path: Path) -> None:
    """As a file, which `multiprocessing` imports there."""
    script = (
        BEGIN
        + """
    process = multiprocessing.get_context("spawn").Process(target=call, args=(run, x, expected))
    process.start()
    process.join(300)
    assert process.exitcode == 0, process.exitcode
    print("called")
"""
    )
    path = tmp_path / "spawning.py"
    path.write_text(script)
    done = ran(str(path))
    assert done.stdout.split() == ["called"], done.stderr


@pytest.mark.parametrize("where", ["a call", "a build"])
def test_an_interrupt_leaves_a_process_that_goes_on(where: str) -> None:
    busy = {"a call": "run(x)", "a build": "built()"}[where]
    script = (
        BEGIN
        + f"""
    met = 0
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs tests in the background ignores it
    for _ in range(20):  # Python drops one that comes in a finalizer, and says so
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
        try:
            limit = time.monotonic() + 5
            while time.monotonic() < limit:
                {busy}
        except KeyboardInterrupt:
            met += 1
        call(run, x, expected)
        if met == 3:
            break
    call(built(), x, expected)
    print("met", met)
"""
    )
    done = ran(script, "-c")
    assert done.stdout.split() == ["met", "3"], done.stderr
