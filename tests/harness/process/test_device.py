"""A device behind TVM's RPC tracker, here on the loopback interface: the same numbers, or one clear word."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import fx, nn
from tvm import rpc

from relax_zoo import compiler, translator, zoo
from relax_zoo.compiler.runtime.rpc import Device, DeviceError, foreign
from relax_zoo.harness import importers
from relax_zoo.harness.importers import IMPORTERS, on_device

KEY = "loopback"
PATIENCE = 120  # seconds for a process to import TVM twice, on a busy machine


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of a tracker with one device; both end with the tests."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
    ends = ["--port", str(number), "--port-end", str(number + 1)]
    tracker = start("tvm.exec.rpc_tracker", *ends)
    device = start("tvm.exec.rpc_server", "--tracker", f"127.0.0.1:{number}", "--key", KEY, "--no-fork")
    try:
        wait_for(number, tracker, device)
        yield number
    finally:
        for each in (device, tracker):
            os.killpg(each.pid, signal.SIGKILL)  # with the process that it started
            each.wait()


def start(module: str, *options: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", module, "--host", "127.0.0.1", *options]
    return subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL)


def wait_for(port: int, *processes: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and all(each.poll() is None for each in processes):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            if rpc.connect_tracker("127.0.0.1", port).summary()["server_info"]:
                return
        except OSError:
            pass
        time.sleep(0.2)
    pytest.fail("tracker and device do not come up")


@pytest.fixture(scope="module")
def verified(port: int, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a verification of the digits convnet on the device prints."""
    command = [sys.executable, "-m", "pytest", "tests/verification", "-p", "no:cacheprovider", "--zoo-model", "digits"]
    command += ["--zoo-rpc", f"127.0.0.1:{port}", "--zoo-rpc-key", KEY]
    environment = {
        **os.environ,
        "COLUMNS": "120",
        "RELAX_ZOO_STORE": str(tmp_path_factory.mktemp("store") / "s.sqlite"),
    }
    root = Path(__file__).parents[3]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=560).stdout


@pytest.fixture(scope="module")
def device(port: int, verified: str) -> Device:
    """The device, which serves one at a time: in this process from now on."""
    return importers._device(("127.0.0.1", port, KEY))


def test_the_digits_convnet_is_right_on_the_device(verified: str) -> None:
    assert re.search(r"digits +│ +\S+ +│ +\d\.\d\d of bound.* │ +354/360 │ +\S+ us, there", verified), verified


def test_the_digits_convnet_predicts_there_what_it_predicts_here(port: int, device: Device) -> None:
    (model,) = zoo.find("digits")
    data = model.evaluation()
    assert data is not None
    graph, shapes = fx.symbolic_trace(model.module()), [(each.shape, each.dtype) for each in model.inputs]
    here = IMPORTERS["ours"]
    there = on_device(here, ("127.0.0.1", port, KEY))
    module = here.load(graph, shapes)
    images = data.inputs[:100]
    local, remote = here.build(module, {})(images), there.build(module, {})(images)
    assert torch.equal(local.argmax(1), remote.argmax(1))
    assert torch.equal(local, remote)
    assert len(set(remote.argmax(1).tolist())) > 1


class Several(nn.Module):
    def forward(self, x: torch.Tensor) -> dict[str, object]:
        return {"double": x * 2, "parts": (x.relu(), x + 1)}


def test_outputs_keep_their_structure(device: Device) -> None:
    build = compiler.build(translator.from_fx(fx.symbolic_trace(Several()), [("batch", 3)]))
    x = torch.randn(4, 3)
    result = device.run(build)(x)
    assert torch.equal(result["double"], x * 2)
    assert torch.equal(result["parts"][1], x + 1)


def test_a_call_is_timed_over_there(device: Device) -> None:
    build = compiler.build(translator.from_fx(fx.symbolic_trace(nn.ReLU()), [(64, 64)]))
    times = device.run(build).seconds(torch.randn(64, 64), repeat=3)
    assert len(times) == 3
    assert all(each > 0 for each in times)


def test_kernels_of_this_process_cannot_run_there(port: int, device: Device) -> None:
    class Inverse(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.linalg.inv(x)

    importer = on_device(IMPORTERS["ours"], ("127.0.0.1", port, KEY))
    module = importer.load(fx.symbolic_trace(Inverse()), [((3, 3), "float32")])
    assert foreign(module)
    with pytest.raises(DeviceError, match="PyTorch's own kernels"):
        importer.build(module, {})


@pytest.mark.parametrize(
    ("options", "says"),
    [
        pytest.param(
            ["--zoo-rpc", "127.0.0.1:1", "--zoo-rpc-key", KEY], "no RPC tracker answers at 127.0.0.1:1", id="host"
        ),
        pytest.param(["--zoo-rpc", "{port}", "--zoo-rpc-key", "pi9"], f"has no device 'pi9'; it has: {KEY}", id="key"),
        pytest.param(["--zoo-rpc", "{port}"], "--zoo-rpc HOST:PORT and --zoo-rpc-key KEY go together", id="no-key"),
        pytest.param(["--zoo-rpc", "nowhere", "--zoo-rpc-key", KEY], "invalid _address value", id="no-port"),
    ],
)
def test_what_cannot_be_had_is_one_clear_error(port: int, options: list[str], says: str) -> None:
    given = [option.format(port=f"127.0.0.1:{port}") for option in options]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "tests/verification",
        "--zoo-model",
        "digits",
        "-p",
        "no:cacheprovider",
        *given,
    ]
    done = subprocess.run(command, cwd=Path(__file__).parents[3], capture_output=True, text=True)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert says in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
