"""The one record that every corpus is read into, and the name tags with their spans."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

NAME_TYPES = ("PER", "ORG", "LOC", "EVE", "TIM", "MISC")
NAME_TAGS = ["O"] + [f"{place}-{kind}" for kind in NAME_TYPES for place in "BI"]
ANY_TAG = frozenset(NAME_TAGS)
"""All tags allowed: the corpus says nothing of this word, so it adds no loss."""


class Span(NamedTuple):
    """A name: its first and its last word, counted from 0, and its type."""

    first: int
    last: int
    kind: str


@dataclass
class Tree:
    """Tags and dependencies in Universal Dependencies; heads count from 1, and 0 is the root."""

    upos: list[str]
    xpos: list[str]
    heads: list[int]
    labels: list[str]


@dataclass
class Sentence:
    """Words with whatever a corpus says of them; what it does not say stays empty and is not learnt."""

    words: list[str]
    tree: Tree | None = None
    names: list[Span] | None = None
    """The names as annotated, to score against."""
    allowed: list[frozenset[str]] | None = None
    """For each word the tags that the corpus leaves possible, to learn from."""
    factuality: dict[int, float] = field(default_factory=dict)
    """From -3 (did not happen) to 3 (did), by word."""
    genre: str = ""


def tags_of(length: int, spans: Iterable[Span]) -> list[str]:
    """Writes spans as tags.

    >>> tags_of(4, [Span(1, 2, "PER")])
    ['O', 'B-PER', 'I-PER', 'O']
    """
    tags = ["O"] * length
    for first, last, kind in spans:
        tags[first] = f"B-{kind}"
        tags[first + 1 : last + 1] = [f"I-{kind}"] * (last - first)
    return tags


def spans_of(tags: Sequence[str]) -> list[Span]:
    """Reads spans from tags. An inside tag with nothing of its type before it starts a span too.

    >>> spans_of(["B-PER", "I-PER", "O", "I-LOC", "B-LOC"])
    [Span(first=0, last=1, kind='PER'), Span(first=3, last=3, kind='LOC'), Span(first=4, last=4, kind='LOC')]
    """
    spans: list[Span] = []
    for place, tag in enumerate(tags):
        if tag == "O":
            continue
        kind = tag[2:]
        goes_on = tag[0] == "I" and spans and spans[-1].last == place - 1 and spans[-1].kind == kind
        if goes_on:
            spans[-1] = spans[-1]._replace(last=place)
        else:
            spans.append(Span(place, place, kind))
    return spans


def tags_of_types(*kinds: str) -> frozenset[str]:
    """The begin and inside tags of these types."""
    return frozenset(f"{place}-{kind}" for kind in kinds for place in "BI")
