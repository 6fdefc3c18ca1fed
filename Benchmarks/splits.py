"""Labelled notes, and how they are split so that nothing is known of a note's group beforehand."""

import random
from collections import defaultdict

from sklearn.model_selection import StratifiedGroupKFold

PARTS = 5


def read(path, wellmet):
    """The mass and genuine notes of a file, each with the group that Wellmet would keep together."""
    notes = wellmet.judged(path)
    return [
        {"id": str(index), "text": note["text"], "label": note["label"], "group": str(note["group"])}
        for index, note in enumerate(notes)
        if note["label"] in ("mass", "genuine")
    ]


def held_out(notes):
    """Pairs of lessons and notes: each note is judged once, and its group is never among its lessons."""
    labels = [note["label"] for note in notes]
    groups = [note["group"] for note in notes]
    fewest = min(len({g for g, l in zip(groups, labels) if l == label}) for label in ("mass", "genuine"))
    if fewest < 2:
        raise SystemExit("All notes of a label are of one group: nothing can be learned without it.")
    folds = StratifiedGroupKFold(min(PARTS, fewest), shuffle=True, random_state=1)
    return [
        ([notes[i] for i in train], [notes[i] for i in test]) for train, test in folds.split(notes, labels, groups)
    ]


def few(lessons, count, seed):
    """So many of the lessons, in the proportion of their labels, at least one of each."""
    by_label = defaultdict(list)
    for note in lessons:
        by_label[note["label"]].append(note)
    rng = random.Random(seed)
    drawn = []
    for label in sorted(by_label):
        share = max(1, round(count * len(by_label[label]) / len(lessons)))
        drawn += rng.sample(by_label[label], min(share, len(by_label[label])))
    return drawn
