"""Where trained weights and labelled images come from.

A file is looked for in the folder that the environment variable ZOO_DATA names, then in the user's cache, then at its
upstream address if it has one. Wherever it comes from, its sha256 must be the pinned one. What was downloaded is kept
in the cache only when it is whole and right.
"""

import hashlib
import http.client
import io
import os
import pickle
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from .._files import replace

Arrays = dict[str, npt.NDArray[Any]]


class DataUnavailable(Exception):
    """Real data cannot be had here; the message says which file, where it was looked for, and what to do."""


class DataCorrupt(Exception):
    """A file is there but is not the one whose sha256 is pinned, or holds what it must not."""


@dataclass(frozen=True)
class Source:
    """One file: its name, its sha256, and the address that publishes it in this form, if one does."""

    file: str
    sha256: str
    url: str | None = None

    def read(self, timeout: float = 10.0) -> bytes:
        """The bytes of the file. `timeout`: seconds to wait for the network at each step.

        Raises DataUnavailable when the file is nowhere to be had, DataCorrupt when what was found or downloaded has
        another sha256.
        """
        folder = os.environ.get("ZOO_DATA")
        if folder and (given := Path(folder, self.file)).is_file():
            return self._checked(given.read_bytes(), str(given))
        import platformdirs

        cached = platformdirs.user_cache_path("zoo-data") / self.file
        if cached.is_file():
            return self._checked(cached.read_bytes(), f"{cached} (delete it to have it fetched again)")
        looked = (
            f"{self.file} is not in {folder} (ZOO_DATA)" if folder else f"{self.file} is needed, ZOO_DATA is not set"
        )
        remedy = f"put {self.file} in a folder and set ZOO_DATA to that folder"
        if self.url is None:
            raise DataUnavailable(f"{looked}; no address publishes it in this form: {remedy}")
        try:
            with urllib.request.urlopen(self.url, timeout=timeout) as response:
                content: bytes = response.read()
        except (OSError, http.client.HTTPException) as error:
            raise DataUnavailable(f"{looked}; {self.url} cannot be fetched ({error!r}): {remedy}") from error
        cached.parent.mkdir(parents=True, exist_ok=True)
        replace(cached, self._checked(content, self.url))
        return content

    def _checked(self, content: bytes, where: str) -> bytes:
        if (found := hashlib.sha256(content).hexdigest()) != self.sha256:
            raise DataCorrupt(f"{where}: the sha256 of these {len(content)} bytes is {found}, not {self.sha256}")
        return content


def arrays(source: Source) -> Arrays:
    """The named arrays in an .npz or in a pickled dict of arrays.

    Raises what `Source.read` raises, and DataCorrupt for any other pickle.
    """
    content = source.read()
    if source.file.endswith(".npz"):
        with np.load(io.BytesIO(content), allow_pickle=False) as archive:
            return dict(archive)
    return unpickle(content)


def unpickle(content: bytes) -> Arrays:
    """The dict of floating arrays pickled in `content`.

    Nothing but arrays is ever constructed: DataCorrupt names whatever else the pickle asks for.
    """
    loaded = _ArraysOnly(io.BytesIO(content)).load()
    if not isinstance(loaded, dict) or not all(
        isinstance(a, np.ndarray) and a.dtype.kind == "f" for a in loaded.values()
    ):
        raise DataCorrupt(f"the pickle holds {type(loaded).__name__}, not a dict of floating arrays")
    return loaded


_RECONSTRUCT = np.empty(0).__reduce__()[0]  # numpy has moved it over the years, so ask an array


class _ArraysOnly(pickle.Unpickler):
    admitted: ClassVar[dict[tuple[str, str], object]] = {
        ("numpy.core.multiarray", "_reconstruct"): _RECONSTRUCT,
        ("numpy._core.multiarray", "_reconstruct"): _RECONSTRUCT,
        ("numpy", "ndarray"): np.ndarray,
        ("numpy", "dtype"): np.dtype,
    }

    def find_class(self, module: str, name: str) -> Any:
        try:
            return self.admitted[module, name]
        except KeyError:
            raise DataCorrupt(f"the pickle asks for {module}.{name}; only numpy arrays are admitted") from None
