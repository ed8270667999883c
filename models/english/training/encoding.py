"""Words as the encoder reads them, exactly as the runtime does (packages/ingest/src/language/word-pieces.ts)."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.nn.utils.rnn import pad_sequence

UNKNOWN, START, END, MASK = 100, 101, 102, 103
MOST_PIECES = 24

CASES = 4
CLASSES = 7
"""What lists of names say of a word (packages/ingest/src/names/known-words.ts); 0 is a word that none holds."""

GAZETTEER = Path(__file__).parent.parent / "gazetteer.tsv"


@dataclass
class Encoded:
    """Pieces of a sentence. Place 0 of the words is the start mark, which stands for the root."""

    ids: list[int]
    first: list[int]
    """The first piece of each word."""
    last: list[int]
    cases: list[int]
    """The case class of each word; the root's is 0."""
    classes: list[int]
    """The gazetteer's class of each word; the root's is 0."""
    word_of: list[int]
    """The word of each piece."""


class Encoder:
    """Turns words into pieces by the encoder's vocabulary."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.gazetteer = read_gazetteer(GAZETTEER)

    def __call__(self, words: list[str]) -> Encoded:
        encoding = self.tokenizer.encode(words, is_pretokenized=True, add_special_tokens=False)
        pieces: list[list[int]] = [[] for _ in words]
        for piece, number in zip(encoding.ids, encoding.word_ids):
            pieces[number].append(piece)
        encoded = Encoded(ids=[START], first=[0], last=[0], cases=[0], classes=[0], word_of=[0])
        for place, (word, own) in enumerate(zip(words, pieces), start=1):
            clipped = clip(own or [UNKNOWN])
            encoded.first.append(len(encoded.ids))
            encoded.ids += clipped
            encoded.last.append(len(encoded.ids) - 1)
            encoded.cases.append(letter_case(word))
            encoded.classes.append(self.gazetteer.get(fold(word), 0))
            encoded.word_of += [place] * len(clipped)
        encoded.ids.append(END)
        encoded.word_of.append(0)
        return encoded


def read_gazetteer(file: Path) -> dict[str, int]:
    """The class of each word that a list holds, by the word as `fold` gives it."""
    with file.open(encoding="utf8") as lines:
        return {word: int(number) for word, number in (line.rstrip("\n").split("\t") for line in lines)}


def fold(word: str) -> str:
    """Small letters without accents, as the gazetteer has them (packages/ingest/src/names/fold.ts).

    >>> fold("Łódź"), fold("Şırnak")
    ('lodz', 'sirnak')
    """
    plain = "".join(sign for sign in unicodedata.normalize("NFD", word) if unicodedata.category(sign)[0] != "M")
    return plain.lower().translate(LETTERS)


LETTERS = str.maketrans("łıø", "lio")


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


def inputs_of(sentences: list[Encoded]) -> tuple[torch.Tensor, ...]:
    """What the network takes: ids and looks (sentence × piece), first and last (sentence × word)."""
    looks = [[look(*of) for of in zip(sentence.cases, sentence.classes)] for sentence in sentences]
    columns = (
        [sentence.ids for sentence in sentences],
        [[own[word] for word in sentence.word_of] for own, sentence in zip(looks, sentences)],
        [sentence.first for sentence in sentences],
        [sentence.last for sentence in sentences],
    )
    return tuple(pad([torch.tensor(row) for row in rows]) for rows in columns)


def look(case: int, known: int) -> int:
    """Case and gazetteer class as one number; a word without capitals is no name, whatever the lists say.

    >>> look(1, 0), look(1, 2), look(0, 2)
    (1, 9, 0)
    """
    return case + CASES * known if case else 0
