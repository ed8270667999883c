"""The trained network as files for the runtime: an int8 ONNX model, its labels and its vocabulary."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .encoding import GAZETTEER, Encoded, inputs_of
from .network import Analyser, Labels
from .scoring import Model, Outputs

INPUTS = ["ids", "look", "first", "last"]
OUTPUTS = ["upos", "xpos", "ner", "fact", "arc", "label"]
OPSET = 17
FORMAT = 2
"""As the runtime asks for it (packages/ingest/src/language/model-files.ts)."""

LARGE = 1_000_000
"""Weights of more numbers than this are the word pieces."""


class Exported(nn.Module):
    """The network with whole numbers in and out, as JavaScript has them, and the best label of every arc."""

    def __init__(self, network: Analyser) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, looks: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        scores = self.network(ids.long(), looks.long(), first.long(), last.long())
        best = lambda choices, axis: choices.argmax(axis).to(torch.int32)
        labels = best(self.network.labels_everywhere(scores), 2)
        return best(scores.upos, -1), best(scores.xpos, -1), scores.names, scores.factuality, scores.arcs, labels


def export(network: Analyser, labels: Labels, encoder_folder: Path, sample: list[Encoded], out: Path) -> Path:
    """Writes model.int8.onnx, meta.json and vocab.txt; says where the model is."""
    whole = out / "model.onnx"
    small = out / "model.int8.onnx"
    write_onnx(network, sample, whole)
    quantize(whole, small)
    join_steps(small)
    (out / "meta.json").write_text(described(small, labels))
    shutil.copyfile(encoder_folder / "vocab.txt", out / "vocab.txt")
    return small


def described(model: Path, labels: Labels) -> str:
    """meta.json: the labels, and how the runtime knows that the files are whole and belong together."""
    about = {"format": FORMAT, "sha256": sha256(model), "gazetteer": sha256(GAZETTEER)}
    return json.dumps({**about, **labels.as_dict()}, indent=2) + "\n"


def sha256(file: Path) -> str:
    """The hash of a file, in hexadecimal digits."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def write_onnx(network: Analyser, sample: list[Encoded], file: Path) -> None:
    """Traces the network on a few sentences; sentences, pieces and words may be of any number."""
    network.eval()
    by_piece = {0: "sentence", 1: "piece"}
    by_word = {0: "sentence", 1: "word"}
    axes = {name: by_piece if name in ("ids", "look") else dict(by_word) for name in INPUTS + OUTPUTS}
    axes["arc"][2] = axes["label"][2] = "word"
    inputs = tuple(part.to(torch.int32) for part in inputs_of(sample))
    with torch.no_grad():
        torch.onnx.export(
            Exported(network),
            inputs,
            str(file),
            input_names=INPUTS,
            output_names=OUTPUTS,
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )


def quantize(whole: Path, small: Path) -> None:
    """Eight bits for each weight of the matrices and the word pieces.

    Unsigned, since signed ones saturate on processors without VNNI; with a scale for each column.
    """
    graph = onnx.load(whole).graph
    large = {item.name for item in graph.initializer if np.prod(item.dims) > LARGE}
    looks_up = lambda node: node.op_type == "Gather" and node.input[0] in large
    nodes = [node.name for node in graph.node if node.op_type == "MatMul" or looks_up(node)]
    quantize_dynamic(
        whole,
        small,
        nodes_to_quantize=nodes,
        op_types_to_quantize=["MatMul", "Gather"],
        weight_type=QuantType.QUInt8,
        per_channel=True,
        extra_options={"MatMulConstBOnly": True},
    )


def join_steps(model: Path) -> None:
    """Joins steps of the graph that the runtime would join each time it opens the model: half the time to open it.

    No further than to what runs alike on every processor.
    """
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(model)
    onnxruntime.InferenceSession(model.read_bytes(), options)


def exported_model(file: Path) -> Model:
    """An exported model, run as the runtime runs it: on one thread."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(file, options)

    def run(encoded: list[Encoded]) -> Outputs:
        inputs = (part.numpy().astype(np.int32) for part in inputs_of(encoded))
        return Outputs(*session.run(OUTPUTS, dict(zip(INPUTS, inputs))))

    return run
