"""Names in columns, a word and its tag on each line: wikigold, WNUT 2017, CrossNER and UNER.

Each corpus has types of its own and leaves some of ours unmarked. What it does not mark is left possible (partial
labels), so that a date that nobody marked is not learnt as "no name".
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..sentence import Sentence, spans_of, tags_of_types

NO_DATE_MARKED = frozenset({"O"}) | tags_of_types("TIM")
NO_DATE_OR_EVENT_MARKED = NO_DATE_MARKED | tags_of_types("EVE")

WNUT_TYPES = {
    "person": "PER",
    "location": "LOC",
    "corporation": "ORG",
    "group": "ORG",
    "product": "MISC",
    "creative-work": "MISC",
}
CROSSNER_TYPES = {
    **dict.fromkeys(("person", "politician", "writer", "scientist", "researcher", "musicalartist"), "PER"),
    **dict.fromkeys(("organisation", "politicalparty", "band", "university"), "ORG"),
    **dict.fromkeys(("location", "country"), "LOC"),
    **dict.fromkeys(("event", "election", "conference"), "EVE"),
}


def read_columns(lines: Iterable[str], separator: str, word: int, tag: int) -> Iterator[tuple[list[str], list[str]]]:
    """Yields words and tags of each sentence, by the number of their columns; "# key = value" lines are left out.

    >>> list(read_columns(["Oslo B-LOC", "rains O", "", "Yes O"], " ", 0, 1))
    [(['Oslo', 'rains'], ['B-LOC', 'O']), (['Yes'], ['O'])]
    """
    words: list[str] = []
    tags: list[str] = []
    for line in [*lines, ""]:
        columns = line.strip("\n").split(separator)
        if not line.strip():
            if words:
                yield words, tags
            words, tags = [], []
        elif len(columns) > max(word, tag):
            words.append(columns[word])
            tags.append(columns[tag].strip())


def read_uner(file: Path) -> list[Sentence]:
    """Universal NER: persons, organisations and places in the sentences of a treebank; used to score only."""
    with file.open(encoding="utf8") as lines:
        return [Sentence(words, names=spans_of(tags)) for words, tags in read_columns(lines, "\t", 1, 2)]


def read_wikigold(file: Path) -> list[Sentence]:
    """Wikigold: MISC covers events, works and peoples; dates are not marked."""
    return read_partly(file, " ", wikigold_allowed)


def read_wnut(file: Path) -> list[Sentence]:
    """WNUT 2017, social media: neither dates nor events are marked."""
    return read_partly(file, "\t", wnut_allowed)


def read_crossner(file: Path) -> list[Sentence]:
    """CrossNER: its 39 types folded into ours; what has no place there may be MISC or nothing."""
    return read_partly(file, "\t", crossner_allowed)


def read_partly(file: Path, separator: str, allowed: Callable[[str, str], frozenset[str]]) -> list[Sentence]:
    """Reads a corpus to learn from; `allowed` turns one of its types and a place (B or I) into our tags."""
    sentences = []
    with file.open(encoding="utf8") as lines:
        for words, tags in read_columns(lines, separator, 0, 1):
            choices = [allowed("O", "O")] * len(words)
            for first, last, kind in spans_of(tags):
                choices[first : last + 1] = [allowed(kind, "B")] + [allowed(kind, "I")] * (last - first)
            sentences.append(Sentence(words, allowed=choices))
    return sentences


def wikigold_allowed(kind: str, place: str) -> frozenset[str]:
    """Our tags for one of wikigold's.

    >>> sorted(wikigold_allowed("MISC", "B"))
    ['B-EVE', 'B-MISC', 'O']
    """
    if kind == "O":
        return NO_DATE_MARKED
    return frozenset({"O", f"{place}-MISC", f"{place}-EVE"} if kind == "MISC" else {f"{place}-{kind}"})


def wnut_allowed(kind: str, place: str) -> frozenset[str]:
    """Our tags for one of WNUT's."""
    return NO_DATE_OR_EVENT_MARKED if kind == "O" else frozenset({f"{place}-{WNUT_TYPES[kind]}"})


def crossner_allowed(kind: str, place: str) -> frozenset[str]:
    """Our tags for one of CrossNER's.

    >>> sorted(crossner_allowed("band", "B")), sorted(crossner_allowed("song", "I"))
    (['B-ORG'], ['I-MISC', 'O'])
    """
    if kind == "O":
        return NO_DATE_MARKED
    known = CROSSNER_TYPES.get(kind)
    return frozenset({f"{place}-{known}"} if known else {"O", f"{place}-MISC"})


def add_names(trees: list[Sentence], named: list[Sentence]) -> list[Sentence]:
    """Gives the trees the names of sentences with the same words; the few that differ follow without a tree."""
    by_words = {tuple(sentence.words): sentence for sentence in trees}
    rest = []
    for sentence in named:
        tree = by_words.get(tuple(sentence.words))
        if tree and tree.names is None:
            tree.names = sentence.names
        else:
            rest.append(sentence)
    return trees + rest
