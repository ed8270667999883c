"""Trains the network that links mentions in chains, and writes its weights.

    node evaluation/identity/write-chain-examples.ts DATA EXAMPLES      (from the root)
    python -m training.chains --examples EXAMPLES --out chains.json     (from models/english)

Each question is a mention that no rule has linked. Its answers are the clusters before it, and none. The loss is the
negative logarithm of what all right answers get together, where wrong answers are given a head start by what they would
cost (Durrett and Klein 2013, "Easy victories and uphill battles in coreference resolution").
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from torch import nn

SEED = 1
EPOCHS = 12
BATCH = 256
HIDDEN = 48
SECOND = 24
DROPOUT = 0.3
RATE = 4e-3
DECAY = 1e-4
DIGITS = 4
# Head starts: of none where an antecedent is right, of any where none is, of a wrong one.
MISSED, INVENTED, CONFUSED = 2.0, 0.3, 1.0
NOTHING = -1e9


class Examples:
    """Tables of amounts, and of each question the rows of its answers."""

    def __init__(self, folder: Path) -> None:
        header = json.loads((folder / "examples.json").read_text())
        self.names = {"alone": header["alone"], "together": header["together"]}
        self.alone = table(folder / "alone.f32", len(header["alone"]))
        self.together = table(folder / "together.f32", len(header["together"]))
        pairs = np.fromfile(folder / "pairs.i32", np.int32).reshape(-1, 4).astype(np.int64)
        self.near = torch.from_numpy(pairs[:, 2].copy())
        self.right = torch.from_numpy(pairs[:, 3].copy()).bool()
        self.asked = torch.tensor(header["questions"])
        self.bounds = np.searchsorted(pairs[:, 0], np.arange(len(self.asked) + 1))

    def rows(self, questions: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
        """The rows of the answers of these questions, and which question each is of."""
        spans = [np.arange(self.bounds[one], self.bounds[one + 1]) for one in questions]
        owner = np.repeat(np.arange(len(questions)), [len(span) for span in spans])
        return torch.from_numpy(np.concatenate(spans)), torch.from_numpy(owner)


def table(file: Path, width: int) -> torch.Tensor:
    """A file of rows of this width."""
    return torch.from_numpy(np.fromfile(file, np.float32).reshape(-1, width))


class Ranker(nn.Module):
    """Scores answers, and none."""

    def __init__(self, alone: int, together: int) -> None:
        super().__init__()
        self.this = nn.Linear(alone, HIDDEN)
        self.that = nn.Linear(alone, HIDDEN, bias=False)
        self.pair = nn.Linear(together, HIDDEN, bias=False)
        self.second = nn.Linear(HIDDEN, SECOND)
        self.score = nn.Linear(SECOND, 1, bias=False)
        self.none_first = nn.Linear(alone, SECOND)
        self.none_score = nn.Linear(SECOND, 1)
        self.drop = nn.Dropout(DROPOUT)

    def forward(
        self, this: torch.Tensor, owner: torch.Tensor, that: torch.Tensor, pair: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Amounts of questions, and of answers with the question that each is of → scores of answers, and of none."""
        hidden = torch.relu(self.this(this)[owner] + self.that(that) + self.pair(pair))
        answers = self.score(torch.relu(self.second(self.drop(hidden)))).squeeze(1)
        none = self.none_score(self.drop(torch.relu(self.none_first(this)))).squeeze(1)
        return answers, none


def loss(answers: torch.Tensor, none: torch.Tensor, owner: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Mean over questions; each of them has none among its answers."""
    linked = torch.zeros(len(none)).scatter_reduce(0, owner, right.float(), "amax") > 0
    start = torch.where(linked[owner], CONFUSED, INVENTED)
    answers = torch.where(right, answers, answers + start)
    none = torch.where(linked, none + MISSED, none)
    good = together(torch.where(right, answers, NOTHING), owner, torch.where(linked, NOTHING, none))
    return (together(answers, owner, none) - good).mean()


def together(answers: torch.Tensor, owner: torch.Tensor, none: torch.Tensor) -> torch.Tensor:
    """The logarithm of the sum of exponentials of the answers of each question, none among them."""
    top = none.scatter_reduce(0, owner, answers, "amax").detach()
    return top + torch.log(torch.exp(none - top).scatter_add(0, owner, torch.exp(answers - top[owner])))


def train(examples: Examples) -> Ranker:
    """The same examples give the same weights on one machine."""
    torch.manual_seed(SEED)
    draw = np.random.default_rng(SEED)
    ranker = Ranker(examples.alone.shape[1], examples.together.shape[1])
    optimizer = torch.optim.AdamW(ranker.parameters(), weight_decay=DECAY)
    steps = EPOCHS * -(-len(examples.asked) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)
    for epoch in range(EPOCHS):
        total = 0.0
        order = draw.permutation(len(examples.asked))
        for questions in np.array_split(order, -(-len(order) // BATCH)):
            value = step(ranker, examples, questions)
            optimizer.zero_grad()
            value.backward()
            optimizer.step()
            schedule.step()
            total += value.item() * len(questions)
        print(f"epoch {epoch + 1}: {total / len(order):.4f}", flush=True)
    return ranker.eval()


def step(ranker: Ranker, examples: Examples, questions: np.ndarray) -> torch.Tensor:
    """The loss of a batch."""
    rows, owner = examples.rows(questions)
    this = examples.alone[examples.asked[torch.from_numpy(questions)]]
    answers, none = ranker(this, owner, examples.alone[examples.near[rows]], examples.together[rows])
    return loss(answers, none, owner, examples.right[rows])


def weights_of(ranker: Ranker, names: dict[str, list[str]]) -> dict[str, object]:
    """As the runtime reads them: a row for each amount."""
    return {
        **names,
        "this": numbers(ranker.this.weight.T),
        "that": numbers(ranker.that.weight.T),
        "pair": numbers(ranker.pair.weight.T),
        "hidden": numbers(ranker.this.bias),
        "second": numbers(ranker.second.weight.T),
        "secondBias": numbers(ranker.second.bias),
        "score": numbers(ranker.score.weight[0]),
        "none": {
            "first": numbers(ranker.none_first.weight.T),
            "hidden": numbers(ranker.none_first.bias),
            "score": numbers(ranker.none_score.weight[0]),
            "bias": numbers(ranker.none_score.bias)[0],
        },
    }


def numbers(values: torch.Tensor) -> list:
    """Nested lists, rounded."""
    return np.round(values.detach().double().numpy(), DIGITS).tolist()


def main() -> None:
    """From examples to a file of weights."""
    parser = argparse.ArgumentParser(prog="python -m training.chains", description=__doc__.splitlines()[0])
    parser.add_argument("--examples", type=Path, required=True, help="folder of the examples")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go")
    options = parser.parse_args()
    torch.set_num_threads(2)
    examples = Examples(options.examples)
    ranker = train(examples)
    options.out.write_text(json.dumps(weights_of(ranker, examples.names), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
