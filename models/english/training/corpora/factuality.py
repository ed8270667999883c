"""Universal Decompositional Semantics: did it happen? -3 to 3 for predicates of EWT."""

import json
from pathlib import Path

from ..sentence import Sentence


def add_factuality(sentences: list[Sentence], file: Path) -> int:
    """Gives the sentences with the same words their scores; says how many records found their sentence."""
    by_words = {" ".join(sentence.words): sentence for sentence in sentences}
    found = 0
    with file.open(encoding="utf8") as lines:
        for record in map(json.loads, lines):
            sentence = by_words.get(record["text"])
            if sentence:
                found += 1
                sentence.factuality |= {target["span1"][0]: target["label"] for target in record["targets"]}
    return found
