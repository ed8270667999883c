"""The corpora: what is learnt from, how much of each in an epoch, and what is scored on.

A folder holds them as `ewt/train.conllu`, `gum/train/*.conllu` and so on; MODEL_CARD.md names their sources and
licences.
"""

from pathlib import Path
from typing import NamedTuple

from ..sentence import Sentence
from .columns import add_names, read_crossner, read_uner, read_wikigold, read_wnut
from .factuality import add_factuality
from .gum import read_gum
from .spans import read_knowledgenet, read_re3d
from .treebank import hint_names, read_treebank


class Corpus(NamedTuple):
    """Sentences to learn from, and the share of them that each epoch takes, drawn anew each time."""

    name: str
    sentences: list[Sentence]
    share: float


def training_corpora(data: Path) -> list[Corpus]:
    """All that is learnt from. Corpora of names alone take a smaller share: trees need more epochs than names do."""
    ewt = read_treebank(data / "ewt/train.conllu")
    add_factuality(ewt, data / "uds-factuality/train.jsonl")
    return [
        Corpus("ewt", [hint_names(sentence) for sentence in ewt], 1.0),
        Corpus("gum", read_gum(data / "gum/train"), 1.0),
        Corpus("wikigold", read_wikigold(data / "wikigold/train.conll"), 0.5),
        Corpus("wnut17", read_wnut(data / "wnut17/train.conll"), 0.3),
        Corpus("crossner", read_crossner(data / "crossner/train.conll"), 0.3),
        Corpus("knowledgenet", read_knowledgenet(data / "knowledgenet/dev.jsonl"), 0.2),
        Corpus("re3d", read_re3d(data / "re3d"), 0.5),
    ]


def development_sets(data: Path) -> dict[str, list[Sentence]]:
    """What is scored on, by name; never learnt from."""
    ewt = read_treebank(data / "ewt/dev.conllu")
    add_factuality(ewt, data / "uds-factuality/dev.jsonl")
    gum = read_gum(data / "gum/dev")
    return {
        "EWT dev": add_names(ewt, read_uner(data / "uner/ewt-dev.iob2")),
        "GUM dev": gum,
        "GUM dev news": [sentence for sentence in gum if sentence.genre == "news"],
    }
