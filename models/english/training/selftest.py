"""Checks the readers, the losses, the tree search and the scores, without data or weights: python -m training.selftest"""

import doctest
import importlib
import itertools
import pkgutil
import random
import sys
import unittest
from collections.abc import Sequence

import numpy as np
import torch

import training

from .corpora.gum import gum_sentence
from .corpora.spans import PERSON, PLACE, TextSpan, sentences_of
from .corpora.treebank import Row
from .decoding import spanning_tree
from .encoding import Encoded
from .examples import Example, batches, changed_case
from .losses import partial_loss
from .restore import NEW_SHARE, blend, weights_of
from .scoring import Reading, Tally
from .sentence import ANY_TAG, NAME_TAGS, Sentence, Span, Tree, spans_of, tags_of


def rows_of(text: str) -> list[Row]:
    """Rows from lines of form, upos, xpos, head, label and entity."""
    lines = [line.split() for line in text.strip().splitlines()]
    return [
        Row(str(place), form, "_", upos, xpos, "_", head, label, "_", f"Entity={entity}")
        for place, (form, upos, xpos, head, label, entity) in enumerate(lines, start=1)
    ]


class Readers(unittest.TestCase):
    """What is made of a corpus."""

    def test_a_name_is_without_its_title(self) -> None:
        rows = rows_of(
            """
            President PROPN NNP 2 nmod:desc (1-person-new
            Mara PROPN NNP 5 nsubj _
            Venn PROPN NNP 2 flat 1)
            has AUX VBZ 5 aux _
            left VERB VBN 0 root _
            the DET DT 7 det (2-place-new
            port NOUN NN 5 obj _
            of ADP IN 9 case _
            Tallinn PROPN NNP 7 nmod (3-place-new)2)
            """
        )
        self.assertEqual(gum_sentence(rows, "news").names, [Span(1, 2, "PER"), Span(8, 8, "LOC")])

    def test_a_body_keeps_its_complement(self) -> None:
        rows = rows_of(
            """
            Bank PROPN NNP 4 nsubj (1-organization-new
            of ADP IN 3 case _
            Tallinn PROPN NNP 1 nmod (2-place-new)1)
            closed VERB VBD 0 root _
            in ADP IN 6 case _
            March PROPN NNP 4 obl (3-time-new
            2021 NUM CD 6 nmod 3)
            """
        )
        self.assertEqual(gum_sentence(rows, "news").names, [Span(0, 2, "ORG"), Span(5, 6, "TIM")])

    def test_spans_stay_with_their_sentence(self) -> None:
        text = "Mara Venn left. She saw Oslo."
        first, second = sentences_of(text, [TextSpan(0, 9, PERSON), TextSpan(24, 28, PLACE)])
        assert first.allowed and second.allowed
        self.assertEqual(first.allowed[:2], [{"B-PER"}, {"I-PER"}])
        self.assertEqual(second.words, ["She", "saw", "Oslo", "."])
        self.assertEqual(second.allowed[2], {"B-LOC"})

    def test_tags_and_spans_are_the_same_thing(self) -> None:
        spans = [Span(0, 1, "ORG"), Span(2, 2, "ORG"), Span(4, 6, "EVE")]
        self.assertEqual(spans_of(tags_of(8, spans)), spans)


class Learning(unittest.TestCase):
    """Losses and batches."""

    def test_what_a_corpus_leaves_open_costs_nothing(self) -> None:
        scores = torch.randn(1, 2, len(NAME_TAGS), generator=torch.Generator().manual_seed(1))
        anything = torch.ones(1, 2, len(NAME_TAGS), dtype=torch.bool)
        self.assertEqual(partial_loss(scores, anything).item(), 0)
        only_outside = torch.tensor([tag == "O" for tag in NAME_TAGS]).expand(1, 2, -1)
        self.assertGreater(partial_loss(scores, only_outside).item(), 0)

    def test_a_batch_holds_every_example_once(self) -> None:
        chance = random.Random(1)
        examples = [example_of(length) for length in range(1, 60) for _ in range(5)]
        made = list(batches(examples, chance))
        self.assertEqual(sum(len(batch.lengths) for batch in made), len(examples))
        self.assertLessEqual(max(batch.inputs[0].numel() for batch in made), 800)

    def test_case_changes_at_times_and_as_a_whole(self) -> None:
        chance = random.Random(1)
        seen = {tuple(changed_case([1, 0, 3], chance)) for _ in range(1000)}
        self.assertEqual(seen, {(1, 0, 3), (0, 0, 0), (1, 1, 1), (2, 2, 2)})


class Scores(unittest.TestCase):
    """Trees and tallies."""

    def test_the_tree_is_the_best_of_all(self) -> None:
        chance = np.random.default_rng(1)
        for words in (1, 2, 3, 4):
            for _ in range(40):
                scores = chance.normal(size=(words, words + 1))
                best = max(value_of(heads, scores) for heads in trees_of(words))
                self.assertAlmostEqual(value_of(spanning_tree(scores), scores), best)

    def test_a_right_span_of_another_type_is_wrong(self) -> None:
        tree = Tree(["PROPN", "VERB"], ["NNP", "VBD"], [2, 0], ["nsubj:pass", "root"])
        read = Tree(["NOUN", "VERB"], ["NNP", "VBD"], [2, 0], ["nsubj", "root"])
        tally = Tally()
        gold = Sentence(["Oslo", "fell"], tree=tree, names=[Span(0, 0, "LOC")], factuality={0: 0.5, 1: 2.5})
        tally.add(gold, Reading(read, [Span(0, 0, "PER")], [1.0, 3.0]))
        scores = tally.scores()
        self.assertEqual((scores["UPOS"], scores["LAS"], scores["names F1"]), (50, 100, 0))
        self.assertEqual(scores["factuality MAE"], 0.5)


class Blending(unittest.TestCase):
    """What becomes of weights that were taken further."""

    def test_they_end_between_old_and_new(self) -> None:
        network = torch.nn.Linear(1, 1, bias=False)
        earlier = weights_of(network)
        with torch.no_grad():
            network.weight += 1
        blend(network, earlier)
        self.assertAlmostEqual((network.weight - earlier[0]).item(), NEW_SHARE, places=5)


def example_of(length: int) -> Example:
    """An example of so many pieces, two of them the marks."""
    words = length + 1
    encoded = Encoded([1] * (length + 2), [0] * words, [0] * words, [0] * words, [0] * words, [0] * (length + 2))
    nothing = torch.zeros(words)
    return Example(encoded, torch.zeros(words, 4).long(), torch.ones(words, len(ANY_TAG)).bool(), nothing)


def trees_of(words: int) -> list[tuple[int, ...]]:
    """All trees with one root over so many words."""
    return [heads for heads in itertools.product(range(words + 1), repeat=words) if is_tree(heads)]


def value_of(heads: Sequence[int], scores: np.ndarray) -> float:
    """What a tree scores."""
    return sum(scores[word, head] for word, head in enumerate(heads))


def is_tree(heads: tuple[int, ...]) -> bool:
    """Whether all words lead to the root, and one of them directly."""
    reached = {0}
    for _ in heads:
        reached |= {word for word, head in enumerate(heads, start=1) if head in reached}
    return len(reached) == len(heads) + 1 and heads.count(0) == 1


def load_tests(_loader: unittest.TestLoader, tests: unittest.TestSuite, _pattern: object) -> unittest.TestSuite:
    """Adds the examples in the docstrings of every module."""
    names = [module.name for module in pkgutil.walk_packages(training.__path__, "training.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    finder = doctest.DocTestFinder(exclude_empty=True)
    tests.addTests(doctest.DocTestSuite(module) for module in modules if any(t.examples for t in finder.find(module)))
    return tests


if __name__ == "__main__":
    unittest.main(module="training.selftest", argv=sys.argv[:1])
