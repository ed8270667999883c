"""Names given by their place in running text: KnowledgeNet and re3d.

Both mark only some of the names, or mark more than names. Words outside their spans are therefore learnt only where
they are surely no name: where they are written in small letters.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ..sentence import ANY_TAG, Sentence, tags_of_types

WORD = re.compile(r"\w+(?:['’](?!s\b)\w+)*|['’]s\b|[^\w\s]")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])|\n+")
NO_NAMES = {"he", "she", "it", "they", "his", "her", "its", "their", "who", "i", "we", "him", "them", "my", "our"}

PERSON, BODY, PLACE = tags_of_types("PER"), tags_of_types("ORG"), tags_of_types("LOC")
DATE = tags_of_types("TIM")

RELATION_ENDS = {
    "CEO": (BODY, PERSON),
    "CHILD_OF": (PERSON, PERSON),
    "DATE_FOUNDED": (BODY, DATE),
    "DATE_OF_BIRTH": (PERSON, DATE),
    "DATE_OF_DEATH": (PERSON, DATE),
    "EDUCATED_AT": (PERSON, BODY),
    "EMPLOYEE_OR_MEMBER_OF": (PERSON, BODY),
    "FOUNDED_BY": (BODY, PERSON | BODY),
    "HEADQUARTERS": (BODY, PLACE),
    "PLACE_OF_BIRTH": (PERSON, PLACE),
    "PLACE_OF_RESIDENCE": (PERSON, PLACE),
    "POLITICAL_AFFILIATION": (PERSON, BODY),
    "SPOUSE": (PERSON, PERSON),
    "SUBSIDIARY_OF": (BODY, BODY),
}
"""The types at both ends of KnowledgeNet's relations; nationalities are left out, being names only at times."""

RE3D_TYPES = {"Person": PERSON, "Location": PLACE, "Organisation": BODY | PLACE, "Temporal": DATE | {"O"}}
"""re3d calls a state that acts an organisation; elsewhere it is a place: both are left possible."""


class TextSpan(NamedTuple):
    """Characters from start up to end, and the tags that their words may have."""

    start: int
    end: int
    tags: frozenset[str]


def read_knowledgenet(file: Path) -> list[Sentence]:
    """Passages with the subjects and objects of facts; other names in them are not marked."""
    with file.open(encoding="utf8") as lines:
        passages = [passage for record in map(json.loads, lines) for passage in record["passages"] if passage["facts"]]
    return [sentence_of(passage["passageText"], list(ends_of_facts(passage))) for passage in passages]


def ends_of_facts(passage: dict) -> Iterator[TextSpan]:
    """Both ends of each fact, counted from the start of the passage."""
    offset = passage["passageStart"]
    for fact in passage["facts"]:
        ends = RELATION_ENDS.get(fact["propertyId"])
        if ends:
            yield TextSpan(fact["subjectStart"] - offset, fact["subjectEnd"] - offset, ends[0])
            yield TextSpan(fact["objectStart"] - offset, fact["objectEnd"] - offset, ends[1])


def read_re3d(folder: Path) -> list[Sentence]:
    """Reports on defence and security; one folder a source, each with documents.json and entities.json."""
    sentences = []
    for source in sorted(path for path in folder.iterdir() if path.is_dir()):
        entities = list(read_lines(source / "entities.json"))
        for document in read_lines(source / "documents.json"):
            spans = [
                TextSpan(entity["begin"], entity["end"], RE3D_TYPES[entity["type"]])
                for entity in entities
                if entity["documentId"] == document["_id"] and entity["type"] in RE3D_TYPES
            ]
            sentences += sentences_of(document["text"], spans)
    return sentences


def read_lines(file: Path) -> Iterator[dict]:
    """The JSON records of a file, one a line."""
    with file.open(encoding="utf8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def sentences_of(text: str, spans: list[TextSpan]) -> list[Sentence]:
    """Cuts a text into sentences, each with the spans that lie in it."""
    sentences = []
    start = 0
    for end in [*(match.start() for match in SENTENCE_END.finditer(text)), len(text)]:
        inside = [
            TextSpan(span.start - start, span.end - start, span.tags) for span in spans if start <= span.start < end
        ]
        if text[start:end].strip():
            sentences.append(sentence_of(text[start:end], inside))
        start = end
    return sentences


def sentence_of(text: str, spans: Iterable[TextSpan]) -> Sentence:
    """Words of a text, with the tags that the spans leave possible; of nested spans the longest counts.

    >>> sentence = sentence_of("She left Oslo's port.", [TextSpan(0, 3, PERSON), TextSpan(9, 13, PLACE)])
    >>> sentence.words
    ['She', 'left', 'Oslo', "'s", 'port', '.']
    >>> [sorted(tags) if len(tags) < 3 else len(tags) for tags in sentence.allowed]
    [13, 7, ['B-LOC'], 10, 7, 10]
    """
    words = list(WORD.finditer(text))
    allowed = [outside(match[0]) for match in words]
    for start, end, tags in sorted(spans, key=lambda span: span.end - span.start):
        places = [place for place, match in enumerate(words) if start <= match.start() and match.end() <= end]
        while places and words[places[0]][0].lower() in ("the", "a", "an"):
            places.pop(0)
        if not places or not is_name(words[places[0]][0], words[places[-1]][0]):
            continue
        for place in places:
            letter = "B" if place == places[0] else "I"
            allowed[place] = frozenset(tag for tag in tags if tag[0] in (letter, "O"))
    return Sentence([match[0] for match in words], allowed=allowed)


def is_name(first: str, last: str) -> bool:
    """Whether a marked span with these words at its ends is a name and no pronoun or description."""
    return not first[0].islower() and not last[0].islower() and first.lower() not in NO_NAMES


def outside(word: str) -> frozenset[str]:
    """The tags of a word outside all spans: a small word is no person, body or place, a sign begins none."""
    if word.islower() and word not in ("of", "and", "for", "the", "de", "von", "van", "al", "'s", "’s"):
        return ANY_TAG - PERSON - BODY - PLACE
    return ANY_TAG if word[0].isupper() or word[0].isdigit() else ANY_TAG - {"B-PER", "B-ORG", "B-LOC"}
