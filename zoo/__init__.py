"""The models that everything else is tried on, and the real data of some of them.

A model is one decorated builder of a few lines in the file of its theme: `tutorial`, `convnets`, `unusual_convnets`,
`transformers`, `dataflow`, `vision` (torchvision at full size), `real` (trained weights, labelled images, a known
number of right answers) and `wide` (the rest of torchvision). Each has inputs with named symbolic dimensions,
deterministic weights that are never the library's initial ones, and one line that says why it is here. Importing the
zoo builds nothing and reads no file.

>>> from relax_zoo.zoo import find
>>> lenet5, = find("lenet5")
>>> lenet5.module()(*lenet5.example(batch=2)).shape
torch.Size([2, 10])
"""

from ..known import Known
from .data import DataCorrupt, DataUnavailable
from .inputs import Input
from .registry import Evaluation, Model, find, get, model, models

# Definition order is import order: the zoo lists the simplest first.
from . import tutorial, convnets, unusual_convnets, transformers, dataflow, vision, real, wide  # noqa: F401  # isort: skip

__all__ = ["DataCorrupt", "DataUnavailable", "Evaluation", "Input", "Known", "Model", "find", "get", "model", "models"]
