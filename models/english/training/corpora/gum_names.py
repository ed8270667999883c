"""The name within a mention of GUM: "the former president Mara Venn, who …" holds the name "Mara Venn"."""

import re
from typing import NamedTuple

from .treebank import PROPER, Row

YEAR = re.compile(r"(1[5-9]|20)\d\d")


class Mention(NamedTuple):
    """Words from first to last, counted from 0, and GUM's kind of entity."""

    first: int
    last: int
    kind: str


def is_proper(row: Row) -> bool:
    """Whether a word is a proper noun by its Penn tag."""
    return row.xpos in PROPER


def head_of(row: Row) -> int:
    """The place of a word's head, counted from 0; -1 at the root."""
    return int(row.head) - 1


def named_time(rows: list[Row], mention: Mention) -> tuple[int, int] | None:
    """The dated part of a time: month, day and year, without "early" or "that"."""
    inside = range(mention.first, mention.last + 1)
    named = [place for place in inside if is_proper(rows[place]) or YEAR.fullmatch(rows[place].form)]
    if not named:
        return None
    first = last = named[0]
    while last < mention.last and (last + 1 in named or joins_dates(rows[last + 1])):
        last += 1
    while last > first and rows[last].form in (",", "of"):
        last -= 1
    while first > mention.first and rows[first - 1].upos == "NUM":
        first -= 1
    return first, last


def joins_dates(row: Row) -> bool:
    """Whether a word may stand between the parts of a date."""
    return row.form in (",", "of") or row.upos == "NUM"


def named_core(rows: list[Row], mention: Mention) -> tuple[int, int] | None:
    """The name around the head of a mention; nothing where the head is no proper noun."""
    inside = range(mention.first, mention.last + 1)
    head = next((place for place in inside if head_of(rows[place]) not in inside), None)
    if head is None or rows[head].upos != "PROPN" or not is_proper(rows[head]):
        return None
    return core_start(rows, mention, head), core_end(rows, mention, head)


def core_start(rows: list[Row], mention: Mention, head: int) -> int:
    """Goes left from the head over proper nouns and numbers; stops at titles and possessors."""
    first = head
    for place in range(head - 1, mention.first - 1, -1):
        row = rows[place]
        if row.label == "nmod:desc" or row.label.startswith("nmod:poss"):
            break
        if is_proper(row) and mention.first <= head_of(row) <= head:
            if head_of(row) != head and rows[head_of(row)].label == "nmod:desc":
                break
            first = place
        elif row.label == "nummod":
            first = place
        elif row.form not in "-.&" or place == mention.first:
            break
    while first < head and is_title(rows, first):
        first += 1
    return first


def is_title(rows: list[Row], place: int) -> bool:
    """Whether a word is a title before a name, or part of one ("Prime" in "Prime Minister Venn")."""
    row = rows[place]
    return row.label == "nmod:desc" or row.label == "compound" and rows[head_of(row)].label == "nmod:desc"


def core_end(rows: list[Row], mention: Mention, head: int) -> int:
    """Goes right from the head over the parts of the name, and over "of" with proper nouns ("Bank of Tallinn")."""
    last = head
    place = head + 1
    while place <= mention.last:
        row = rows[place]
        next_to = place == last + 1
        if row.form.lower() == "of" and next_to and mention.kind != "person":
            end = end_of_named_complement(rows, mention, place)
            if end is None:
                break
            last = place = end
        elif belongs_to_name(row, place, head, next_to):
            last = place if row.upos != "PUNCT" else last
        elif row.form not in ("-", "'", ".") or not next_to:
            break
        place += 1
    return last


def belongs_to_name(row: Row, place: int, head: int, next_to: bool) -> bool:
    """Whether a word to the right of the head is part of the name."""
    flat = row.label.startswith("flat") or row.label in ("compound", "goeswith")
    if flat and head <= head_of(row) <= place:
        return True
    proper = is_proper(row) and head_of(row) == head and row.label not in ("appos", "conj")
    return next_to and (proper or row.label == "nummod" and row.upos == "NUM")


def end_of_named_complement(rows: list[Row], mention: Mention, preposition: int) -> int | None:
    """The last of the proper nouns after "of" or "of the"; nothing where there is none."""
    after = preposition + 1
    if after <= mention.last and rows[after].form == "the":
        after += 1
    end = None
    while after <= mention.last and is_proper(rows[after]):
        end = after
        after += 1
    return end
