"""The training run: batches, rates, averaged weights, and checkpoints to go on from after an interruption."""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch

from .corpora import Corpus
from .examples import MOST_WORDS, Batch, Example, Preparation, batches
from .losses import losses
from .network import Analyser

SEED = 1
ENCODER_RATE = 1.5e-4
HEADS_RATE = 1.5e-3
GOING_ON = 0.7
"""How much lower the rates are where earlier weights are taken further."""

GOING_ON_DROPOUT = 0.1
"""Of the encoder, which has seen the data before; the first training goes without."""

WARM_UP = 0.05
LEAST_RATE = 0.01
LARGEST_GRADIENT = 5.0
AVERAGING = 0.998
SECONDS_BETWEEN_CHECKPOINTS = 240
STEPS_BETWEEN_REPORTS = 25


@dataclass
class Progress:
    """How far the run is: enough to go on at the same batch."""

    epoch: int = 0
    batch: int = 0
    steps: int = 0
    seconds: float = 0.0


class Run:
    """One training run. The learning rate follows the clock, so that it ends when the time is up."""

    def __init__(self, network: Analyser, minutes: float, rate: float, checkpoint: Path) -> None:
        self.network = network
        self.budget = minutes * 60
        self.checkpoint = checkpoint
        self.progress = Progress()
        network.encoder.pieces.weight.requires_grad = False  # faster, and words not seen keep their place
        self.trained = [parameter for parameter in network.parameters() if parameter.requires_grad]
        self.averaged = [parameter.detach().clone() for parameter in self.trained]
        self.optimizer = torch.optim.AdamW(parameter_groups(network, rate), lr=0.0, betas=(0.9, 0.98), fused=True)

    def go(self, corpora: list[tuple[Corpus, list[Example]]]) -> None:
        """Trains until the time is up, then puts the averaged weights into the network."""
        torch.manual_seed(SEED)
        if self.checkpoint.exists():
            self.resume()
        saved = self.progress.seconds
        started = time.monotonic() - saved
        totals: dict[str, float] = {}
        for batch in self.remaining(corpora):
            self.progress.seconds = time.monotonic() - started
            if self.progress.seconds >= self.budget:
                break
            for name, loss in self.step(batch).items():
                totals[name] = totals.get(name, 0.0) + loss / STEPS_BETWEEN_REPORTS
            if self.progress.steps % STEPS_BETWEEN_REPORTS == 0:
                print(report(self.progress, totals), flush=True)
                totals = {}
            if self.progress.seconds - saved > SECONDS_BETWEEN_CHECKPOINTS:
                saved = self.progress.seconds
                self.save()
        self.save()
        self.take_average()

    def remaining(self, corpora: list[tuple[Corpus, list[Example]]]) -> Iterator[Batch]:
        """Batch after batch, epoch after epoch, from where the run stands; each epoch draws by its number."""
        while True:
            chance = random.Random(SEED + self.progress.epoch)
            drawn = [example for corpus, examples in corpora for example in draw(corpus, examples, chance)]
            for number, batch in enumerate(batches(drawn, chance)):
                if number >= self.progress.batch:
                    self.progress.batch = number + 1
                    yield batch
            self.progress.epoch += 1
            self.progress.batch = 0

    def step(self, batch: Batch) -> dict[str, float]:
        """Learns from one batch; says how large each loss was."""
        share = schedule(self.progress.seconds / self.budget)
        for group in self.optimizer.param_groups:
            group["lr"] = group["rate"] * share
        self.network.train()
        found = losses(self.network, batch)
        torch.stack(list(found.values())).sum().backward()
        torch.nn.utils.clip_grad_norm_(self.trained, LARGEST_GRADIENT)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.progress.steps += 1
        keep = min(AVERAGING, self.progress.steps / (self.progress.steps + 10))
        torch._foreach_lerp_(self.averaged, [parameter.detach() for parameter in self.trained], 1 - keep)
        return {name: loss.item() for name, loss in found.items()}

    def save(self) -> None:
        """Writes all that going on needs; an interruption while writing leaves the checkpoint before."""
        partial = self.checkpoint.with_suffix(".partial")
        state = {
            "network": self.network.state_dict(),
            "averaged": self.averaged,
            "optimizer": self.optimizer.state_dict(),
            "progress": vars(self.progress),
            "chance": torch.get_rng_state(),
        }
        torch.save(state, partial)
        partial.replace(self.checkpoint)

    def resume(self) -> None:
        """Goes back to where the checkpoint was written."""
        state = torch.load(self.checkpoint, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.averaged = state["averaged"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.progress = Progress(**state["progress"])
        torch.set_rng_state(state["chance"])
        print(f"going on at step {self.progress.steps}, {self.progress.seconds:.0f} s", flush=True)

    def take_average(self) -> None:
        """Puts the running mean of the weights in their place: it is steadier than the last step."""
        with torch.no_grad():
            for parameter, mean in zip(self.trained, self.averaged):
                parameter.copy_(mean)


def parameter_groups(network: Analyser, rate: float) -> list[dict]:
    """The pretrained weights learn slowly, the new ones fast."""
    trained = [(name, parameter) for name, parameter in network.named_parameters() if parameter.requires_grad]
    is_new = lambda name: not name.startswith("encoder.") or name == "encoder.looks.weight"
    old = [parameter for name, parameter in trained if not is_new(name)]
    new = [parameter for name, parameter in trained if is_new(name)]
    return [
        {"params": old, "rate": ENCODER_RATE * rate, "weight_decay": 0.01},
        {"params": new, "rate": HEADS_RATE * rate, "weight_decay": 0.0},
    ]


def schedule(done: float) -> float:
    """The share of the full rate: up in a twentieth of the time, then evenly down.

    >>> [round(schedule(done), 2) for done in (0.0, 0.025, 0.05, 0.525, 1.0)]
    [0.0, 0.5, 1.0, 0.5, 0.01]
    """
    return min(done / WARM_UP, max(LEAST_RATE, (1 - done) / (1 - WARM_UP)))


def draw(corpus: Corpus, examples: list[Example], chance: random.Random) -> list[Example]:
    """The corpus's share of an epoch."""
    return examples if corpus.share == 1 else chance.sample(examples, round(corpus.share * len(examples)))


def prepared(corpora: list[Corpus], prepare: Preparation) -> list[tuple[Corpus, list[Example]]]:
    """Each corpus with its examples; sentences too long for a batch are left out."""
    return [
        (corpus, [prepare(sentence) for sentence in corpus.sentences if len(sentence.words) <= MOST_WORDS])
        for corpus in corpora
    ]


def report(progress: Progress, totals: dict[str, float]) -> str:
    """A line of the log."""
    values = " ".join(f"{name} {value:.3f}" for name, value in totals.items())
    return f"{progress.seconds:6.0f} s  epoch {progress.epoch}  step {progress.steps}  {values}"
