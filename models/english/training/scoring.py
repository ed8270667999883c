"""How good a model is on the development sets: tags and trees on gold tokens, names, factuality."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import torch

from .decoding import best_tags, spanning_tree
from .encoding import Encoded, Encoder, inputs_of
from .network import Analyser, Labels
from .sentence import Sentence, Span, Tree, spans_of

SENTENCES_A_BATCH = 16
"""As the runtime has it: int8 weights scale by the batch."""

NAMES_SCORED = ("PER", "ORG", "LOC")
"""The types that UNER marks."""


class Outputs(NamedTuple):
    """What a model gives for a batch, as the exported one does; place 0 of the words is the root."""

    upos: np.ndarray
    xpos: np.ndarray
    ner: np.ndarray
    fact: np.ndarray
    arc: np.ndarray
    label: np.ndarray
    """The best label of every arc: sentence × dependent × head."""


Model = Callable[[list[Encoded]], Outputs]


class Reading(NamedTuple):
    """What a model says of one sentence."""

    tree: Tree
    names: list[Span]
    factuality: list[float]


@dataclass
class Tally:
    """Counts gathered over sentences, and the scores that follow from them."""

    counts: Counter[str] = field(default_factory=Counter)
    factuality: list[tuple[float, float]] = field(default_factory=list)
    """Read and annotated."""

    def add(self, sentence: Sentence, reading: Reading) -> None:
        """Counts one sentence; what it does not annotate does not count."""
        if sentence.names is not None:
            self.add_names(set(sentence.names), reading.names)
        if sentence.tree:
            self.add_tree(sentence.tree, reading.tree)
        self.factuality += [(reading.factuality[word], score) for word, score in sentence.factuality.items()]

    def add_names(self, gold: set[Span], read: list[Span]) -> None:
        """A name is right where its words and its type are."""
        gold = {span for span in gold if span.kind in NAMES_SCORED}
        found = {span for span in read if span.kind in NAMES_SCORED}
        self.counts["names"] += len(gold)
        self.counts["found"] += len(found)
        self.counts["right"] += len(gold & found)

    def add_tree(self, gold: Tree, read: Tree) -> None:
        """Punctuation counts; subtypes (nsubj:pass) do not."""
        base = lambda label: label.split(":")[0]
        for word, head in enumerate(gold.heads):
            attached = head == read.heads[word]
            self.counts["words"] += 1
            self.counts["upos"] += gold.upos[word] == read.upos[word]
            self.counts["xpos"] += gold.xpos[word] == read.xpos[word]
            self.counts["uas"] += attached
            self.counts["las"] += attached and base(gold.labels[word]) == base(read.labels[word])

    def scores(self) -> dict[str, float]:
        """Percentages, but for the correlation r and the mean absolute error of factuality."""
        counts = self.counts
        found: dict[str, float] = {}
        if counts["words"]:
            for measure in ("upos", "xpos", "uas", "las"):
                found[measure.upper()] = 100 * counts[measure] / counts["words"]
        if counts["names"]:
            found["names P"] = 100 * counts["right"] / max(1, counts["found"])
            found["names R"] = 100 * counts["right"] / counts["names"]
            found["names F1"] = 200 * counts["right"] / (counts["found"] + counts["names"])
        if self.factuality:
            read, gold = np.array(self.factuality).T
            found["factuality r"] = float(np.corrcoef(read, gold)[0, 1])
            found["factuality MAE"] = float(np.abs(read - gold).mean())
        return found


def score(model: Model, sentences: list[Sentence], encoder: Encoder, labels: Labels) -> dict[str, float]:
    """The scores of a model on annotated sentences."""
    tally = Tally()
    encoded = [encoder(sentence.words) for sentence in sentences]
    for places in batches_by_length(encoded):
        outputs = model([encoded[place] for place in places])
        for row, place in enumerate(places):
            tally.add(sentences[place], reading(outputs, row, len(sentences[place].words), labels))
    return tally.scores()


def batches_by_length(encoded: list[Encoded]) -> Iterator[list[int]]:
    """The numbers of sentences of like length together."""
    ordered = sorted(range(len(encoded)), key=lambda place: len(encoded[place].ids))
    for start in range(0, len(ordered), SENTENCES_A_BATCH):
        yield ordered[start : start + SENTENCES_A_BATCH]


def reading(outputs: Outputs, row: int, words: int, labels: Labels) -> Reading:
    """One sentence of a batch, decoded."""
    places = range(1, words + 1)
    heads = spanning_tree(outputs.arc[row, 1 : words + 1, : words + 1].astype(float))
    tree = Tree(
        upos=[labels.upos[outputs.upos[row, place]] for place in places],
        xpos=[labels.xpos[outputs.xpos[row, place]] for place in places],
        heads=heads,
        labels=[labels.rel[outputs.label[row, place, head]] for place, head in zip(places, heads)],
    )
    names = spans_of(best_tags(outputs.ner[row, 1 : words + 1], labels.ner))
    return Reading(tree, names, outputs.fact[row, 1 : words + 1].tolist())


def torch_model(network: Analyser) -> Model:
    """The network itself, before export."""
    network.eval()

    @torch.no_grad()
    def run(encoded: list[Encoded]) -> Outputs:
        scores = network(*inputs_of(encoded))
        best = network.labels_everywhere(scores).argmax(2)
        upos, xpos = scores.upos.argmax(-1), scores.xpos.argmax(-1)
        parts = (upos, xpos, scores.names, scores.factuality, scores.arcs, best)
        return Outputs(*(part.numpy() for part in parts))

    return run


def table(scores: dict[str, dict[str, float]]) -> str:
    """Scores as Markdown, a row a set and a column a measure."""
    measures = list(dict.fromkeys(measure for row in scores.values() for measure in row))
    digits = lambda measure: 3 if measure.startswith("factuality") else 2
    cell = lambda row, measure: f"{row[measure]:.{digits(measure)}f}" if measure in row else "–"
    lines = [["", *measures], ["---"] * (len(measures) + 1)]
    lines += [[name, *(cell(row, measure) for measure in measures)] for name, row in scores.items()]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
