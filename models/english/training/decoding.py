"""From scores to a tree and to names, as the runtime does it."""

from collections.abc import Sequence

import numpy as np

NEVER = -1e9
SURE = 1e4


def spanning_tree(scores: np.ndarray) -> list[int]:
    """The best tree with exactly one root (Chu and Liu 1965, Edmonds 1967).

    `scores` is dependent × head, where head 0 is the root; says the head of each word.

    >>> spanning_tree(np.array([[5.0, 0.0, 1.0], [4.0, 3.0, 0.0]]))
    [0, 1]
    """
    words = scores.shape[0]
    square = np.full((words + 1, words + 1), NEVER)
    square[1:] = scores
    np.fill_diagonal(square, NEVER)
    heads = best_tree(square)
    roots = [word for word in range(1, words + 1) if heads[word] == 0]
    if len(roots) == 1:
        return heads[1:].tolist()
    trees = [best_tree(rooted_at(square, root)) for root in roots]
    value = lambda tree: square[np.arange(1, words + 1), tree[1:]].sum()
    return max(trees, key=value)[1:].tolist()


def rooted_at(square: np.ndarray, root: int) -> np.ndarray:
    """The same scores where no other word can be the root."""
    rooted = square.copy()
    rooted[1:, 0] = NEVER
    rooted[root, 0] = SURE
    return rooted


def best_tree(square: np.ndarray) -> np.ndarray:
    """The best tree with any number of roots: cycles are broken by contraction."""
    heads = square.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    rest = np.setdiff1d(np.arange(len(heads)), inside)
    small = len(rest)
    contracted = np.full((small + 1, small + 1), NEVER)
    contracted[:small, :small] = square[np.ix_(rest, rest)]
    np.fill_diagonal(contracted, NEVER)
    leaving = inside[square[np.ix_(rest, inside)].argmax(1)]
    contracted[:small, small] = square[rest, leaving]
    gain = square[np.ix_(inside, rest)] - square[inside, heads[inside]][:, None]
    entered = inside[gain.argmax(0)]
    contracted[small, :small] = gain.max(0)
    contracted[0] = NEVER
    found = best_tree(contracted)
    whole = heads.copy()
    for place in range(1, small):
        whole[rest[place]] = leaving[place] if found[place] == small else rest[found[place]]
    whole[entered[found[small]]] = rest[found[small]]
    return whole


def find_cycle(heads: Sequence[int]) -> list[int]:
    """The words of one cycle among the heads; none where they are a tree.

    >>> find_cycle([0, 2, 1, 0])
    [1, 2]
    """
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path = []
        word = start
        while word and not seen[word]:
            seen[word] = start
            path.append(int(word))
            word = heads[word]
        if word and seen[word] == start:
            return path[path.index(int(word)) :]
    return []


def best_tags(scores: np.ndarray, tags: Sequence[str]) -> list[str]:
    """The best sequence in which an inside tag follows only a tag of its own type (Viterbi 1967).

    >>> best_tags(np.array([[0.0, 1.0, 2.0], [0.0, 0.5, 1.0]]), ["O", "B-PER", "I-PER"])
    ['B-PER', 'I-PER']
    """
    may_follow = [[not tag.startswith("I") or before[1:] == tag[1:] for tag in tags] for before in tags]
    penalty = np.where(np.array(may_follow), 0.0, NEVER)
    values = scores[0] + np.array([NEVER if tag.startswith("I") else 0.0 for tag in tags])
    steps = []
    for row in scores[1:]:
        ways = values[:, None] + penalty
        steps.append(ways.argmax(0))
        values = ways.max(0) + row
    best = [int(values.argmax())]
    for step in reversed(steps):
        best.append(int(step[best[-1]]))
    return [tags[tag] for tag in reversed(best)]
