"""Sentences made ready to learn from: pieces, and the numbers of what is to be said of them."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .encoding import MASK, Encoded, Encoder, inputs_of, pad
from .network import Labels
from .sentence import ANY_TAG, NAME_TAGS, Sentence

UNKNOWN = -100
NO_FACTUALITY = 99.0
MOST_WORDS = 120
PIECES_A_BATCH = 800
RARE_SUBTYPE = 50

HIDDEN = 0.05
"""The share of words hidden from the encoder, so that it reads what stands around them and learns less by heart."""

CASE_CHANGES = {2: 0.03, 0: 0.03, 1: 0.02}
"""How often all words of a sentence are read as if in ALL CAPS, in small letters, or Capitalised as in headlines."""

LISTS_LEFT_OUT = 0.15
"""The share of sentences that are read without the gazetteer, since most names of the news stand in no list."""


@dataclass
class Example:
    """One sentence; rows of the targets stand for words, the first of them for the root."""

    encoded: Encoded
    grammar: Tensor
    """upos, xpos, head and label of each word; UNKNOWN where there is none."""
    allowed: Tensor
    """Word × name tag: whether the corpus leaves it possible."""
    factuality: Tensor


@dataclass
class Batch:
    """Examples of like length, padded; the network's inputs and the targets."""

    inputs: tuple[Tensor, ...]
    grammar: Tensor
    allowed: Tensor
    factuality: Tensor
    lengths: Tensor


def labels_of(sentences: list[Sentence]) -> Labels:
    """All tags and labels of the trees, the commonest first. A rare subtype falls back to the label before its colon."""
    trees = [sentence.tree for sentence in sentences if sentence.tree]
    by_count = lambda rows: [name for name, _ in Counter(name for row in rows for name in row).most_common()]
    relations = Counter(label for tree in trees for label in tree.labels)
    kept = [label for label, count in relations.most_common() if count >= RARE_SUBTYPE]
    bases = dict.fromkeys(label.split(":")[0] for tree in trees for label in tree.labels if label not in kept)
    return Labels(
        upos=by_count(tree.upos for tree in trees),
        xpos=by_count(tree.xpos for tree in trees),
        rel=list(dict.fromkeys([*kept, *bases])),
        ner=NAME_TAGS,
    )


class Preparation:
    """Turns sentences into examples by the labels' numbers."""

    def __init__(self, encoder: Encoder, labels: Labels) -> None:
        self.encoder = encoder
        self.upos, self.xpos, self.rel = (
            {name: number for number, name in enumerate(names)} for names in (labels.upos, labels.xpos, labels.rel)
        )

    def __call__(self, sentence: Sentence) -> Example:
        words = len(sentence.words)
        grammar = torch.full((words + 1, 4), UNKNOWN)
        if sentence.tree:
            tree = sentence.tree
            grammar[1:, 0] = torch.tensor([self.upos[tag] for tag in tree.upos])
            grammar[1:, 1] = torch.tensor([self.xpos[tag] for tag in tree.xpos])
            grammar[1:, 2] = torch.tensor(tree.heads)
            grammar[1:, 3] = torch.tensor([self.relation(label) for label in tree.labels])
        allowed = [ANY_TAG, *(sentence.allowed or [ANY_TAG] * words)]
        factuality = torch.full((words + 1,), NO_FACTUALITY)
        for word, score in sentence.factuality.items():
            factuality[word + 1] = score
        return Example(
            self.encoder(sentence.words),
            grammar,
            torch.tensor([[tag in tags for tag in NAME_TAGS] for tags in allowed]),
            factuality,
        )

    def relation(self, label: str) -> int:
        """The number of a label, or of the label before its colon."""
        return self.rel.get(label, self.rel.get(label.split(":")[0], UNKNOWN))


def batches(examples: list[Example], chance: random.Random) -> Iterator[Batch]:
    """Examples of like length together, in an order by chance."""
    length = lambda example: len(example.encoded.ids)
    ordered = sorted(examples, key=lambda example: length(example) + chance.random() * 3)
    groups: list[list[Example]] = [[]]
    for example in ordered:
        longest = max(map(length, [*groups[-1], example]))
        if groups[-1] and longest * (len(groups[-1]) + 1) > PIECES_A_BATCH:
            groups.append([])
        groups[-1].append(example)
    chance.shuffle(groups)
    for group in groups:
        yield batch_of(group, chance)


def batch_of(group: list[Example], chance: random.Random) -> Batch:
    """One padded batch, some of its words hidden and some of its sentences with their case changed."""
    encoded = [disturb(example.encoded, chance) for example in group]
    return Batch(
        inputs=inputs_of(encoded),
        grammar=pad([example.grammar for example in group], UNKNOWN),
        allowed=pad([example.allowed for example in group], True),
        factuality=pad([example.factuality for example in group], NO_FACTUALITY),
        lengths=torch.tensor([len(sentence.first) for sentence in encoded]),
    )


def disturb(sentence: Encoded, chance: random.Random) -> Encoded:
    """The sentence as it might have been written, or read by somebody who knows less."""
    classes = [0] * len(sentence.classes) if chance.random() < LISTS_LEFT_OUT else sentence.classes
    return replace(hide_words(sentence, chance), cases=changed_case(sentence.cases, chance), classes=classes)


def hide_words(sentence: Encoded, chance: random.Random) -> Encoded:
    """The sentence with the mask in place of all pieces of some words."""
    hidden = {word for word in range(1, len(sentence.first)) if chance.random() < HIDDEN}
    ids = [MASK if word in hidden else piece for piece, word in zip(sentence.ids, sentence.word_of)]
    return replace(sentence, ids=ids)


def changed_case(cases: list[int], chance: random.Random) -> list[int]:
    """The cases of a sentence, at times as a headline or a hasty writer would have them."""
    draw = chance.random()
    for case, share in CASE_CHANGES.items():
        if draw < share:
            return [case] * len(cases)
        draw -= share
    return cases
