"""Universal Dependencies treebanks in CoNLL-U, and what their tags say of names where nobody marked any."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ..sentence import ANY_TAG, Sentence, Tree, tags_of_types


class Row(NamedTuple):
    """One word of a CoNLL-U file: its ten columns."""

    id: str
    form: str
    lemma: str
    upos: str
    xpos: str
    features: str
    head: str
    label: str
    enhanced: str
    misc: str


def read_rows(lines: Iterable[str]) -> Iterator[list[Row]]:
    """Yields the words of each sentence; ranges (1-2) and empty nodes (1.1) are left out.

    >>> text = "1\\tHi\\thi\\tINTJ\\tUH\\t_\\t0\\troot\\t_\\t_"
    >>> [[row.form for row in rows] for rows in read_rows(["# text = Hi", text, ""])]
    [['Hi']]
    """
    rows: list[Row] = []
    for line in lines:
        line = line.rstrip("\n")
        if not line and rows:
            yield rows
            rows = []
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(Row(*columns))
    if rows:
        yield rows


def tree_of(rows: list[Row]) -> Tree:
    """The tags, heads and labels of one sentence."""
    return Tree(
        upos=[row.upos for row in rows],
        xpos=[row.xpos for row in rows],
        heads=[int(row.head) for row in rows],
        labels=[row.label for row in rows],
    )


def read_treebank(file: Path) -> list[Sentence]:
    """All sentences of a CoNLL-U file, with their trees."""
    with file.open(encoding="utf8") as lines:
        return [Sentence(words=[row.form for row in rows], tree=tree_of(rows)) for rows in read_rows(lines)]


PROPER = {"NNP", "NNPS"}
MAY_BEGIN_A_NAME = PROPER | {"GW", "ADD", "FW", "AFX"}
NEVER_IN_A_NAME = {"VBD", "VBP", "VBZ", "MD", "PRP", "WP", "WDT", "WRB", "EX", "UH", "."}


def hint_names(sentence: Sentence) -> Sentence:
    """Learns what proper nouns say of names, in a treebank whose names nobody marked.

    A singular proper noun is part of some name, of whatever type, unless it is a title ("President"); other words
    begin no person, organisation or place, and finite verbs and pronouns are in no name. Of the names that UNER marks
    in the development part of EWT, 96 in 100 begin with a proper noun.
    """
    tree = sentence.tree
    assert tree is not None
    sentence.allowed = [hint(xpos, label) for xpos, label in zip(tree.xpos, tree.labels)]
    return sentence


NAMED = ANY_TAG - {"O"}
BEGINS_NO_NAME = ANY_TAG - {"B-PER", "B-ORG", "B-LOC"}
OUTSIDE = frozenset({"O"}) | tags_of_types("EVE", "TIM", "MISC")


def hint(xpos: str, label: str) -> frozenset[str]:
    """The name tags that a word may have by its tag and its dependency.

    >>> "O" in hint("NNP", "nsubj"), "O" in hint("NNP", "nmod:desc"), "B-PER" in hint("NN", "obj")
    (False, True, False)
    """
    if xpos == "NNP" and label not in ("nmod:desc", "amod"):
        return NAMED
    if xpos in MAY_BEGIN_A_NAME:
        return ANY_TAG
    return OUTSIDE if xpos in NEVER_IN_A_NAME else BEGINS_NO_NAME
