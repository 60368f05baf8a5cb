"""Models that take their process with them, between two that are well."""

import ctypes
import os
from collections.abc import Callable

import torch
from torch import nn

from relax_zoo.zoo import Input, model


class Twice(nn.Module):
    """Traced in peace; what it does when it is run is planted."""

    def __init__(self, fault: Callable[[], object]) -> None:
        super().__init__()
        self.fault = fault

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not isinstance(x, torch.fx.Proxy):
            self.fault()
        return x * 2


def leak() -> None:
    kept = []
    while True:
        kept.append(b"x" * (64 << 20))


def flood() -> None:
    while True:
        print("x" * 1000)


def fail() -> None:
    raise RuntimeError("planted")


FAULTS = {
    "a_sound": lambda: None,
    "b_abort": os.abort,
    "c_exit": lambda: os._exit(0),
    "d_segfault": lambda: ctypes.string_at(0),
    "e_hang": lambda: ctypes.PyDLL("libc.so.6").sleep(1000),  # holds the interpreter's lock
    "f_leak": leak,
    "g_flood": flood,
    "h_exception": fail,
    "i_sound": lambda: None,
}


def _declare(name: str, fault: Callable[[], object]) -> None:
    def build() -> nn.Module:
        return Twice(fault)

    build.__name__ = name
    model(inputs=[Input((3, 4))], tags={"planted"}, why="a fault")(build)


for _name, _fault in FAULTS.items():
    _declare(_name, _fault)
