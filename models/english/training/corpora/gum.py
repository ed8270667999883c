"""GUM: trees, and the entities of its last column cut down to the names in them."""

import re
from pathlib import Path

from ..sentence import Sentence, Span, tags_of
from .gum_names import Mention, named_core, named_time
from .treebank import Row, read_rows, tree_of

KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVE", "time": "TIM"}
BRACKET = re.compile(r"\((?P<opened>[^()]*)(?P<closed>\)?)|(?P<ends>[^()]+)\)")


def read_gum(folder: Path) -> list[Sentence]:
    """All documents of a folder. The genre is in the file's name: GUM_news_iodine.conllu."""
    sentences = []
    for file in sorted(folder.glob("*.conllu")):
        with file.open(encoding="utf8") as lines:
            sentences += [gum_sentence(rows, file.name.split("_")[1]) for rows in read_rows(lines)]
    return sentences


def gum_sentence(rows: list[Row], genre: str) -> Sentence:
    """One sentence with its tree and its names."""
    names = names_of(rows)
    tags = tags_of(len(rows), names)
    return Sentence(
        words=[row.form for row in rows],
        tree=tree_of(rows),
        names=names,
        allowed=[allowed(tag, row) for tag, row in zip(tags, rows)],
        genre=genre,
    )


def allowed(tag: str, row: Row) -> frozenset[str]:
    """A people ("Russians") is a person in GUM but no name elsewhere: both are left possible."""
    people = tag == "B-PER" and row.xpos == "NNPS"
    return frozenset({tag, "B-MISC", "O"} if people else {tag})


def mentions_of(rows: list[Row]) -> list[Mention]:
    """The mentions marked in the last column, such as "(12-person-…" to "12)"; they may nest.

    >>> row = lambda misc: Row("1", "", "", "", "", "", "0", "", "", misc)
    >>> mentions_of([row("Entity=(1-person-new(2-place)"), row("Entity=1)")])
    [Mention(first=0, last=0, kind='place'), Mention(first=0, last=1, kind='person')]
    """
    opened: dict[str, list[tuple[int, str]]] = {}
    mentions = []
    for place, row in enumerate(rows):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", row.misc)
        for bracket in BRACKET.finditer(entity[1]) if entity else []:
            if bracket["opened"] is None:
                if opened.get(bracket["ends"]):
                    first, kind = opened[bracket["ends"]].pop()
                    mentions.append(Mention(first, place, kind))
                continue
            number, kind = bracket["opened"].split("-")[:2]
            if bracket["closed"]:
                mentions.append(Mention(place, place, kind))
            else:
                opened.setdefault(number, []).append((place, kind))
    return mentions


def names_of(rows: list[Row]) -> list[Span]:
    """The named cores of all mentions; of names that overlap the longest stays."""
    found = []
    for mention in mentions_of(rows):
        core = named_time(rows, mention) if mention.kind == "time" else named_core(rows, mention)
        if core:
            found.append(Span(*core, KINDS.get(mention.kind, "MISC")))
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.first - span.last, span.first)):
        if all(span.last < other.first or other.last < span.first for other in kept):
            kept.append(span)
    return sorted(kept)
