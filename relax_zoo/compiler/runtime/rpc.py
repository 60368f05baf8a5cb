"""A build on another machine, behind TVM's own RPC tracker: uploaded once, called like one that runs here.

    device = Device("farm.local", 9190, "pi5")
    run = device.run(build(module, target={...}))       # y = run(x): tensors go there and come back
    run.seconds(x, repeat=5)                            # of a call, by the device's own clock

The device needs TVM's runtime alone: `python -m tvm.exec.rpc_server --tracker HOST:PORT --key KEY`.
"""

from __future__ import annotations

import socket
import tempfile
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..._tvm import IRModule, TVMTensor, VirtualMachine, relax, rpc, tvm_tensor
from .executable import Executable
from .file import library_of
from .threads import BIG, allowed

REACH_SECONDS = 5  # for the tracker to answer
BUILT_IN = ("vm.", "runtime.", "tvm.contrib.")  # what TVM's runtime brings along, wherever it is


class DeviceError(RuntimeError):
    """No device can be had, or it cannot run the program; the message says why."""


def tracker(host: str, port: int, key: str) -> Any:
    """The tracker, which has a device `key`. Raises DeviceError where there is none, or it has no such device."""
    try:
        socket.create_connection((host, port), REACH_SECONDS).close()
        found = rpc.connect_tracker(host, port)
        servers = found.summary()["server_info"]
    except (OSError, RuntimeError, ValueError) as error:
        raise DeviceError(f"no RPC tracker answers at {host}:{port}: {error}") from error
    keys = sorted({str(each["key"]).removeprefix("server:") for each in servers})
    if key not in keys:
        raise DeviceError(f"the tracker at {host}:{port} has no device {key!r}; it has: {', '.join(keys) or 'none'}")
    return found


class Device:
    """One device of those that a tracker has under a key, taken for as long as this object lives."""

    def __init__(self, host: str, port: int, key: str) -> None:
        """Take a device, once one is free. Raises DeviceError where there is no tracker, or it has no such device."""
        self.name = f"{key} at {host}:{port}"
        found = tracker(host, port, key)
        try:
            self.session = found.request(key)
        except RuntimeError as error:
            raise DeviceError(f"device {self.name} cannot be had: {error}") from error
        self.configure = self.session.get_function("runtime.config_threadpool")

    def run(self, build: Executable) -> RemoteExecutable:
        """The program, uploaded. Raises DeviceError where the device cannot load it."""
        return RemoteExecutable(self, build)


class RemoteExecutable(Executable):
    """A build whose `main` runs on a device."""

    def __init__(self, device: Device, build: Executable) -> None:
        super().__init__(None, build.signature, build.content)
        self._session = device.session
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"relax_zoo_{uuid.uuid4().hex}.so"  # a device keeps what it has loaded under a name
            path.write_bytes(library_of(build.content()))
            try:
                self._session.upload(str(path))
                library = self._session.load_module(path.name)
                self._remote = VirtualMachine(library, self._session.cpu())
            except RuntimeError as error:
                raise DeviceError(f"device {device.name} cannot load the program: {_last_line(error)}") from error
        self._configure = device.configure

    @property
    def vm(self) -> VirtualMachine:
        """The device's virtual machine."""
        return self._remote

    def _invoke(self, values: Sequence[Any]) -> Any:
        device = self._session.cpu()
        self.vm.set_input("main", *(tvm_tensor(_numpy(value), device) for value in values))
        self._configure(BIG, allowed(self.signature.threads))
        self.vm.invoke_stateful("main")
        return _here(self.vm.get_outputs("main"))

    def seconds(self, *inputs: Any, repeat: int = 5) -> list[float]:
        """Seconds of a call, `repeat` times, measured over there."""
        self(*inputs)
        device = self._session.cpu()
        timer = self.vm.time_evaluator("invoke_stateful", device, number=1, repeat=repeat, min_repeat_ms=1)
        return list(map(float, timer("main").results))


def foreign(module: IRModule) -> list[str]:
    """The functions that `module` calls and that are neither its own nor TVM's: they exist in this process alone."""
    names: set[str] = set()

    def visit(node: Any) -> None:
        if isinstance(node, relax.ExternFunc) and not node.global_symbol.startswith(BUILT_IN):
            names.add(str(node.global_symbol))

    for _, function in module.functions_items():
        if isinstance(function, relax.Function):
            relax.analysis.post_order_visit(function, visit)
    return sorted(names)


def _numpy(value: Any) -> np.ndarray:
    if isinstance(value, torch.Tensor):
        return value.detach().numpy()
    return value.numpy() if isinstance(value, TVMTensor) else np.asarray(value)


def _here(value: Any) -> Any:
    if isinstance(value, TVMTensor):
        return tvm_tensor(value.numpy())
    return [_here(each) for each in value]


def _last_line(error: Exception) -> str:
    return str(error).strip().splitlines()[-1]
