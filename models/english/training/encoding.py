"""Words as the encoder reads them, exactly as the runtime does (packages/ingest/src/language/word-pieces.ts)."""

from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.nn.utils.rnn import pad_sequence

UNKNOWN, START, END, MASK = 100, 101, 102, 103
MOST_PIECES = 24


@dataclass
class Encoded:
    """Pieces of a sentence. Place 0 of the words is the start mark, which stands for the root."""

    ids: list[int]
    first: list[int]
    """The first piece of each word."""
    last: list[int]
    cases: list[int]
    """The case class of each word; the root's is 0."""
    word_of: list[int]
    """The word of each piece."""


class Encoder:
    """Turns words into pieces by the encoder's vocabulary."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def __call__(self, words: list[str]) -> Encoded:
        encoding = self.tokenizer.encode(words, is_pretokenized=True, add_special_tokens=False)
        pieces: list[list[int]] = [[] for _ in words]
        for piece, number in zip(encoding.ids, encoding.word_ids):
            pieces[number].append(piece)
        encoded = Encoded(ids=[START], first=[0], last=[0], cases=[0], word_of=[0])
        for place, (word, own) in enumerate(zip(words, pieces), start=1):
            clipped = clip(own or [UNKNOWN])
            encoded.first.append(len(encoded.ids))
            encoded.ids += clipped
            encoded.last.append(len(encoded.ids) - 1)
            encoded.cases.append(letter_case(word))
            encoded.word_of += [place] * len(clipped)
        encoded.ids.append(END)
        encoded.word_of.append(0)
        return encoded


def clip(pieces: list[int]) -> list[int]:
    """The start and the end of a word of very many pieces."""
    return pieces if len(pieces) <= MOST_PIECES else pieces[: MOST_PIECES // 2] + pieces[-MOST_PIECES // 2 :]


def letter_case(word: str) -> int:
    """How a word is written, which lower-casing would lose: 0 no capital, 1 Capitalised, 2 ALL CAPS, 3 miXed.

    >>> [letter_case(word) for word in ("port", "Oslo", "NATO", "iPhone", "I", "McVenn")]
    [0, 1, 2, 3, 1, 3]
    """
    capitals = sum(letter.isupper() for letter in word)
    if capitals == 0:
        return 0
    if capitals > 1 and not any(letter.islower() for letter in word):
        return 2
    return 1 if capitals == 1 and word.lstrip("'\"(")[:1].isupper() else 3


def pad(rows: list[torch.Tensor], filler: float = 0) -> torch.Tensor:
    """Rows of unequal length as one tensor."""
    return pad_sequence(rows, batch_first=True, padding_value=filler)


def inputs_of(sentences: list[Encoded], cases: list[list[int]] | None = None) -> tuple[torch.Tensor, ...]:
    """What the network takes: ids and cases (sentence × piece), first and last (sentence × word).

    `cases` stand in for the sentences' own, for text as if it were written otherwise.
    """
    cases = cases or [sentence.cases for sentence in sentences]
    of_pieces = [[case[word] for word in sentence.word_of] for case, sentence in zip(cases, sentences)]
    columns = (
        [sentence.ids for sentence in sentences],
        of_pieces,
        [sentence.first for sentence in sentences],
        [sentence.last for sentence in sentences],
    )
    return tuple(pad([torch.tensor(row) for row in rows]) for rows in columns)
