"""What the training makes small: one loss for each head, weighted."""

import torch
from torch import Tensor
from torch.nn import functional

from .examples import NO_FACTUALITY, UNKNOWN, Batch
from .network import PADDED, Analyser

WEIGHTS = {"arc": 1.0, "label": 1.0, "upos": 0.3, "xpos": 0.3, "names": 1.0, "factuality": 0.15}
FEW_TREE_WORDS = 100
FEW_NAME_WORDS = 40
FEW_PREDICATES = 5
"""A batch with fewer than these weighs less, so that a handful of words does not count as much as hundreds."""


def losses(network: Analyser, batch: Batch) -> dict[str, Tensor]:
    """The weighted loss of each head on a batch; the training makes their sum small."""
    scores = network(*batch.inputs)
    upos, xpos, head, label = batch.grammar.unbind(-1)
    trees = (head != UNKNOWN).sum().clamp(min=FEW_TREE_WORDS)
    arcs = scores.arcs.masked_fill(beyond(batch.lengths, scores.arcs.shape[2])[:, None], PADDED)
    labels = network.labels_at(scores, head.clamp(min=0))
    found = {
        "arc": cross_entropy(arcs, head) / trees,
        "label": cross_entropy(labels, label) / trees,
        "upos": cross_entropy(scores.upos, upos) / trees,
        "xpos": cross_entropy(scores.xpos, xpos) / trees,
        "names": partial_loss(scores.names, batch.allowed),
        "factuality": factuality_loss(scores.factuality, batch.factuality),
    }
    return {name: WEIGHTS[name] * loss for name, loss in found.items()}


def beyond(lengths: Tensor, width: int) -> Tensor:
    """Sentence × word: whether a word lies behind the end of its sentence."""
    return torch.arange(width)[None] >= lengths[:, None]


def cross_entropy(scores: Tensor, target: Tensor) -> Tensor:
    """The sum over all words with a target."""
    return functional.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=UNKNOWN, reduction="sum")


def partial_loss(scores: Tensor, allowed: Tensor) -> Tensor:
    """How little of the probability falls on the tags left possible; words that may be anything add nothing."""
    missed = -scores.log_softmax(-1).masked_fill(~allowed, -1e9).logsumexp(-1)
    known = ~allowed.all(-1)
    return (missed * known).sum() / known.sum().clamp(min=FEW_NAME_WORDS)


def factuality_loss(scores: Tensor, target: Tensor) -> Tensor:
    """Smooth distance from the annotated scores."""
    known = target != NO_FACTUALITY
    distance = functional.smooth_l1_loss(scores, target, reduction="none")
    return (distance * known).sum() / known.sum().clamp(min=FEW_PREDICATES)
