"""Weights read back from a published model, so that training can take it further without its checkpoint, and blended."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from .network import Analyser


def restore(network: Analyser, file: Path) -> None:
    """Puts the weights of an exported int8 model into the network; word pieces keep the encoder's own.

    Weights are matched by their order, which the export keeps: vectors as the network lists them, matrices as the
    graph uses them.

    Raises ValueError where the file is of another network.
    """
    initializers = onnx.load(file).graph.initializer
    arrays = {item.name: numpy_helper.to_array(item) for item in initializers}
    quantized = [name.removesuffix("_quantized") for name in arrays if name.endswith("_quantized")]
    matrices = [dequantized(arrays, name) for name in quantized if arrays[f"{name}_scale"].ndim]
    vectors = [array for name, array in arrays.items() if is_vector(name, array)]
    fill(matrices_of(network), [torch.tensor(matrix) for matrix in matrices], file)
    fill(vectors_of(network), [torch.tensor(vector) for vector in vectors], file)


NEW_SHARE = 0.65
"""How much of the weights is new where earlier ones were taken further."""


@torch.no_grad()
def blend(network: nn.Module, earlier: list[torch.Tensor]) -> None:
    """Lays the weights between those it started from and those it has come to: better than either, on names and on text
    unlike the training's most of all.

    Wortsman and others, Robust fine-tuning of zero-shot models, CVPR 2022.
    """
    for parameter, before in zip(network.parameters(), earlier, strict=True):
        parameter.lerp_(before, 1 - NEW_SHARE)


def weights_of(network: nn.Module) -> list[torch.Tensor]:
    """The weights as they are now, to be kept."""
    return [parameter.detach().clone() for parameter in network.parameters()]


def is_vector(name: str, array: np.ndarray) -> bool:
    """Whether these are weights left whole, and no scale and no constant of the graph."""
    return array.dtype == np.float32 and array.size > 1 and not name.endswith("_scale")


def dequantized(arrays: dict[str, np.ndarray], name: str) -> np.ndarray:
    """A matrix as it was before it was quantised, but for rounding; one scale a column."""
    whole = arrays[f"{name}_quantized"].astype(np.float32)
    return (whole - arrays[f"{name}_zero_point"].astype(np.float32)) * arrays[f"{name}_scale"]


def matrices_of(network: Analyser) -> list[torch.Tensor]:
    """The matrices as the graph multiplies by them, in the order in which it does: views of the network's own."""
    linear: list[torch.Tensor] = []
    for layer in network.encoder.layers:
        for name in ("query_key_value", "attended", "wide", "narrow"):
            linear.append(layer.get_submodule(name).get_parameter("weight").T)
    return [*linear, network.tags.weight.T, network.parts.weight.T, network.arc_weights, network.label_weights]


def vectors_of(network: Analyser) -> list[torch.Tensor]:
    """Biases, norms, places and looks in the network's order."""
    kept = ("encoder.places.weight", "encoder.looks.weight")
    return [parameter for name, parameter in network.named_parameters() if parameter.ndim == 1 or name in kept]


@torch.no_grad()
def fill(targets: list[torch.Tensor], sources: list[torch.Tensor], file: Path) -> None:
    """Copies weights pair by pair."""
    if [target.shape for target in targets] != [source.shape for source in sources]:
        raise ValueError(f"{file} holds weights of another network; train without --start instead")
    for target, source in zip(targets, sources):
        target.copy_(source)
