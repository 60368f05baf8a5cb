"""A tox runner whose environments share one directory.

tox notes the name of the environment that made a directory and rebuilds it for any other name, because two environments
may ask for different packages. Those of `runner = shared` come from one section of tox.ini and ask for the same.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from filelock import FileLock
from tox.plugin import impl
from tox.tox_env.api import ToxEnv
from tox.tox_env.info import Info
from tox.tox_env.python.virtual_env.runner import VirtualEnvRunner
from tox.tox_env.register import ToxEnvRegister


class SharedInfo(Info):
    """What is recorded about a directory, under one name for all who share it."""

    @contextmanager
    def compare(self, value: Any, section: str, sub_section: str | None = None) -> Iterator[tuple[bool, Any]]:
        """Compare with the record as tox does, except for the environment's name."""
        if section == ToxEnv.__name__:
            value = value | {"name": SharedRunner.id()}
        with super().compare(value, section, sub_section) as result:
            yield result


class SharedRunner(VirtualEnvRunner):
    """A virtual environment for several names: the first sets it up, while others wait, and all run in it."""

    @staticmethod
    def id() -> str:
        """Name the runner, as in `runner = shared`."""
        return "shared"

    @property
    def cache(self) -> Info:
        """The record of the directory's state."""
        return SharedInfo(self.env_dir)

    def setup(self) -> None:
        """Create or update the environment, one process or thread at a time."""
        for folder in (self.env_dir.parent, self.env_dir):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # private, as tox makes them
        with FileLock(self.env_dir / "file.lock"):  # the one file that tox keeps when it empties the directory
            super().setup()


@impl
def tox_register_tox_env(register: ToxEnvRegister) -> None:
    """Offer the runner to tox.ini."""
    register.add_run_env(SharedRunner)
