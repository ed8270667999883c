"""Trains the analyser, scores it, and writes the files that the runtime loads.

    python -m training --data DIR --encoder DIR --out DIR --minutes 80

Run again after an interruption, the same command goes on from its last checkpoint.
"""

import argparse
from pathlib import Path

import torch

from .corpora import development_sets, training_corpora
from .encoding import Encoder
from .examples import Preparation, labels_of
from .export import export, exported_model
from .network import Analyser, MiniLM
from .restore import blend, restore, weights_of
from .scoring import score, table, torch_model
from .train import GOING_ON, GOING_ON_DROPOUT, SEED, Run, prepared

THREADS = 2
SAMPLED = 4


def main() -> None:
    """The whole way, from the data to a scored file."""
    options = arguments()
    torch.set_num_threads(THREADS)
    torch.set_flush_denormal(True)  # tiny numbers in the optimizer would slow every step
    torch.manual_seed(SEED)
    options.out.mkdir(parents=True, exist_ok=True)
    corpora = training_corpora(options.data)
    labels = labels_of([sentence for corpus in corpora for sentence in corpus.sentences])
    encoder = Encoder(options.encoder)
    minilm = MiniLM(options.encoder)
    minilm.load_pretrained(options.encoder / "model.safetensors")
    network = Analyser(minilm, labels)
    if options.start:
        restore(network, options.start)
        minilm.drop_out(GOING_ON_DROPOUT)
    earlier = weights_of(network)
    examples = prepared(corpora, Preparation(encoder, labels))
    rate = GOING_ON if options.start else 1.0
    Run(network, options.minutes, rate, options.out / "checkpoint.pt").go(examples)
    if options.start:
        blend(network, earlier)

    sets = development_sets(options.data)
    sample = [encoder(sentence.words) for sentence in corpora[0].sentences[:SAMPLED]]
    small = export(network, labels, options.encoder, sample, options.out)
    for name, model in (("float32", torch_model(network)), ("int8", exported_model(small))):
        rows = {part: score(model, sentences, encoder, labels) for part, sentences in sets.items()}
        print(f"\n{name}\n{table(rows)}", flush=True)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--encoder", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--out", type=Path, required=True, help="where checkpoint and model go")
    parser.add_argument("--minutes", type=float, default=80, help="how long to train (80)")
    parser.add_argument("--start", type=Path, help="a published model.int8.onnx to take further")
    return parser.parse_args()


if __name__ == "__main__":
    main()
