"""The network: a MiniLM encoder (Wang et al. 2020) in plain PyTorch, and heads for each thing that is read.

Trees are scored by biaffine attention (Dozat and Manning 2017). The encoder knows no capitals and no gazetteer; the case of
each word and what lists of names say of it come in through the token types, which it does not use otherwise: one for
each pair of case and class instead of two, all starting as the first.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from .encoding import CASES, CLASSES

ARC_SIZE = 192
LABEL_SIZE = 96
HEAD_DROPOUT = 0.1
BIAFFINE_DROPOUT = 0.25
PADDED = -1e4

HALF_PRECISION_IS_FAST = torch.cpu._is_avx512_bf16_supported()
"""Where the processor multiplies in bfloat16 the encoder trains in it, in three quarters of the time."""


@dataclass
class Labels:
    """What the heads choose from, in the order of their outputs."""

    upos: list[str]
    xpos: list[str]
    rel: list[str]
    ner: list[str]

    def as_dict(self) -> dict[str, list[str]]:
        """As they stand in meta.json."""
        return asdict(self)


class Scores(NamedTuple):
    """What the heads give for a batch: a score for each choice, by sentence and word (place 0 is the root)."""

    upos: Tensor
    xpos: Tensor
    names: Tensor
    factuality: Tensor
    arcs: Tensor
    """Sentence × dependent × head."""
    dependents: Tensor
    """For the labels: what each word is as a dependent, and as a head."""
    heads: Tensor


class Layer(nn.Module):
    """One transformer layer with the normalisation after each half, as in BERT (Devlin et al. 2019)."""

    def __init__(self, size: int, inner: int, attention_heads: int) -> None:
        super().__init__()
        self.attention_heads = attention_heads
        self.query_key_value = nn.Linear(size, 3 * size)
        self.attended = nn.Linear(size, size)
        self.attended_norm = nn.LayerNorm(size, 1e-12)
        self.wide = nn.Linear(size, inner)
        self.narrow = nn.Linear(inner, size)
        self.narrow_norm = nn.LayerNorm(size, 1e-12)
        self.dropout = 0.0

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        sentences, pieces, size = x.shape
        each = size // self.attention_heads
        parts = self.query_key_value(x).view(sentences, pieces, 3, self.attention_heads, each)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        if torch.onnx.is_in_onnx_export():  # written out, so that the graph stays plain
            found = ((query * each**-0.5) @ key.transpose(-1, -2) + bias).softmax(-1) @ value
        else:
            found = functional.scaled_dot_product_attention(query, key, value, bias.to(query.dtype))
        found = found.transpose(1, 2).reshape(sentences, pieces, size)
        x = self.attended_norm(x + self.dropped(self.attended(found)))
        return self.narrow_norm(x + self.dropped(self.narrow(functional.gelu(self.wide(x)))))

    def dropped(self, x: Tensor) -> Tensor:
        """Numbers left out at random while training, as BERT does it behind attention and behind the wide step."""
        return functional.dropout(x, self.dropout, self.training)


class MiniLM(nn.Module):
    """The encoder: pieces and the looks of their words in, a vector a piece out."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        config = json.loads((folder / "config.json").read_text())
        self.size: int = config["hidden_size"]
        self.pieces = nn.Embedding(config["vocab_size"], self.size)
        self.places = nn.Embedding(config["max_position_embeddings"], self.size)
        self.looks = nn.Embedding(CASES * CLASSES, self.size)
        self.norm = nn.LayerNorm(self.size, 1e-12)
        self.layers = nn.ModuleList(
            Layer(self.size, config["intermediate_size"], config["num_attention_heads"])
            for _ in range(config["num_hidden_layers"])
        )

    def forward(self, ids: Tensor, looks: Tensor) -> Tensor:
        bias = (ids == 0).to(self.places.weight.dtype)[:, None, None, :] * PADDED
        x = self.norm(self.pieces(ids) + self.places.weight[: ids.shape[1]] + self.looks(looks))
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def drop_out(self, share: float) -> None:
        """From now on leaves out this share of what each layer adds, while training."""
        for layer in self.layers:
            layer.dropout = share

    def load_pretrained(self, file: Path) -> None:
        """Takes the weights over from a BERT in safetensors."""
        theirs = load_file(file)
        ours = {
            "pieces.weight": theirs["embeddings.word_embeddings.weight"],
            "places.weight": theirs["embeddings.position_embeddings.weight"],
            "looks.weight": theirs["embeddings.token_type_embeddings.weight"][:1].repeat(CASES * CLASSES, 1),
        }
        for part in ("weight", "bias"):
            ours[f"norm.{part}"] = theirs[f"embeddings.LayerNorm.{part}"]
            for number in range(len(self.layers)):
                source, target = f"encoder.layer.{number}", f"layers.{number}"
                attention = [theirs[f"{source}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                ours[f"{target}.query_key_value.{part}"] = torch.cat(attention)
                for name, their_name in THEIR_NAMES.items():
                    ours[f"{target}.{name}.{part}"] = theirs[f"{source}.{their_name}.{part}"]
        self.load_state_dict(ours)


THEIR_NAMES = {
    "attended": "attention.output.dense",
    "attended_norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "narrow_norm": "output.LayerNorm",
}


class Analyser(nn.Module):
    """The encoder with its heads."""

    def __init__(self, encoder: MiniLM, labels: Labels) -> None:
        super().__init__()
        self.encoder = encoder
        self.tag_sizes = [len(labels.upos), len(labels.xpos), len(labels.ner), 1]
        self.relations = len(labels.rel)
        self.part_sizes = [ARC_SIZE, ARC_SIZE, LABEL_SIZE, LABEL_SIZE]
        self.parts = nn.Linear(encoder.size, sum(self.part_sizes))
        self.tags = nn.Linear(encoder.size, sum(self.tag_sizes))
        self.arc_weights = nn.Parameter(torch.empty(ARC_SIZE + 1, ARC_SIZE))
        nn.init.orthogonal_(self.arc_weights)
        self.label_weights = nn.Parameter(torch.randn(LABEL_SIZE + 1, self.relations * (LABEL_SIZE + 1)) * 0.05)

    def forward(self, ids: Tensor, looks: Tensor, first: Tensor, last: Tensor) -> Scores:
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training and HALF_PRECISION_IS_FAST):
            pieces = self.encoder(ids, looks)
        pieces = pieces.float()
        words = self.drop((at(pieces, first) + at(pieces, last)) * 0.5, HEAD_DROPOUT)
        upos, xpos, names, factuality = self.tags(words).split(self.tag_sizes, -1)
        parts = functional.leaky_relu(self.parts(words), 0.1).split(self.part_sizes, -1)
        dependent, head, label_dependent, label_head = (self.drop(part, BIAFFINE_DROPOUT) for part in parts)
        arcs = with_one(dependent) @ self.arc_weights @ head.transpose(1, 2)
        return Scores(upos, xpos, names, factuality[..., 0], arcs, with_one(label_dependent), with_one(label_head))

    def drop(self, vectors: Tensor, share: float) -> Tensor:
        """Dropout of the same features for all words of a sentence (Gal and Ghahramani 2016)."""
        if not self.training:
            return vectors
        kept = torch.empty_like(vectors[:, :1]).bernoulli_(1 - share) / (1 - share)
        return vectors * kept

    def labels_at(self, scores: Scores, heads: Tensor) -> Tensor:
        """Scores of the labels between each word and the head given: sentence × word × label."""
        sentences, words, size = scores.dependents.shape
        weighted = (scores.dependents @ self.label_weights).view(sentences, words, self.relations, size)
        return (weighted @ at(scores.heads, heads)[:, :, :, None])[..., 0]

    def labels_everywhere(self, scores: Scores) -> Tensor:
        """Scores of the labels of every arc: sentence × word × label × head."""
        sentences, words, size = scores.dependents.shape
        weighted = (scores.dependents @ self.label_weights).view(sentences, words * self.relations, size)
        return (weighted @ scores.heads.transpose(1, 2)).view(sentences, words, self.relations, words)


def at(vectors: Tensor, places: Tensor) -> Tensor:
    """The vectors at these places of each sentence."""
    return torch.gather(vectors, 1, places[:, :, None].expand(-1, -1, vectors.shape[2]))


def with_one(vectors: Tensor) -> Tensor:
    """A one at the end of each vector, so that a product has a bias."""
    return torch.cat([vectors, torch.ones_like(vectors[:, :, :1])], -1)
