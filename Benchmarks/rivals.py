"""The programs that are compared: each learns from some notes and gives the chance that others are mass."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss, precision_recall_curve, roc_auc_score
from sklearn.pipeline import make_pipeline, make_union


class Wellmet:
    """The verdicts under the default policy, after learning from the lessons as if each had been marked."""

    name = "Wellmet, learned"

    def __init__(self, program):
        self.program = program

    def judged(self, path, *more):
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run(
                [self.program, "policy", "evaluate", str(path), "--each", "--json", *map(str, more)],
                env={**os.environ, "WELLMET_WORKSPACE": f"{home}/workspace"}, capture_output=True, text=True,
            )
        document = json.loads(done.stdout or "{}")
        if not document.get("ok"):
            raise SystemExit(document.get("message") or done.stderr)
        return document["data"]["notes"]

    def chances(self, lessons, notes):
        with tempfile.TemporaryDirectory() as folder:
            files = {"notes": pad(notes)} | ({"lessons": lessons} if lessons else {})
            paths = {name: Path(folder) / f"{name}.jsonl" for name in files}
            for name, some in files.items():
                paths[name].write_text("\n".join(json.dumps(note) for note in some))
            more = ["--learn-from", paths["lessons"]] if lessons else []
            chance = {note["id"]: note["p"] for note in self.judged(paths["notes"], *more)}
        return [chance[note["id"]] for note in notes]


class Untaught(Wellmet):
    name = "Wellmet, as it comes"


class Regression:
    """TF-IDF of words and of letters within words, logistic regression with balanced classes."""

    name = "TF-IDF and logistic regression"

    def chances(self, lessons, notes):
        model = make_pipeline(
            make_union(
                TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
                TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
            ),
            LogisticRegression(class_weight="balanced", max_iter=2000),
        )
        model.fit([note["text"] for note in lessons], [note["label"] == "mass" for note in lessons])
        return list(model.predict_proba([note["text"] for note in notes])[:, 1])


class Bogofilter:
    """The mail filter, taught and asked by its command."""

    name = "bogofilter"

    @staticmethod
    def is_there():
        return shutil.which("bogofilter") is not None

    def chances(self, lessons, notes):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for label, flag in (("mass", "-s"), ("genuine", "-n")):
                files = mails(folder / label, [note for note in lessons if note["label"] == label])
                subprocess.run(["bogofilter", "-d", folder, flag, "-B", *files], check=True)
            files = mails(folder / "asked", notes)
            said = subprocess.run(["bogofilter", "-d", folder, "-T", "-B", *files], capture_output=True, text=True)
            # «file S 0.987654», in the order asked.
            return [float(line.split()[-1]) for line in said.stdout.splitlines()]


def mails(folder, notes):
    folder.mkdir()
    files = []
    for index, note in enumerate(notes):
        file = folder / f"{index:06}"
        file.write_text(f"Subject: note\nContent-Type: text/plain; charset=utf-8\n\n{note['text']}\n")
        files.append(str(file))
    return files


def pad(notes):
    """The notes, with one of each class beside them where a part holds but one: it is asked for nothing else."""
    missing = {"mass", "genuine"} - {note["label"] for note in notes}
    return [*notes, *({"id": f"pad-{label}", "text": label, "label": label, "group": "pad"} for label in missing)]


def figures(truth, chances):
    """ROC, PR mass, PR genuine, Brier, calibration, mass found at 95 %, decided at 5 %, genuine taken for mass."""
    y, p = numpy.array(truth), numpy.array(chances)
    precision, recall, _ = precision_recall_curve(y, p)
    bins = numpy.minimum((p * 10).astype(int), 9)
    calibration = sum(abs(p[bins == k].sum() - y[bins == k].sum()) for k in range(10)) / len(y)
    return [
        roc_auc_score(y, p), average_precision_score(y, p), average_precision_score(~y, -p), brier_score_loss(y, p),
        calibration, max(r for at, r in zip(precision, recall) if at >= 0.95), coverage(y, p, 0.05),
        float((p[~y] > 0.5).mean()),
    ]


def coverage(y, p, allowed):
    sureness, wrong = numpy.abs(p - 0.5), (p > 0.5) != y
    best = 0
    for limit in numpy.unique(sureness):
        decided = sureness >= limit
        if wrong[decided].mean() <= allowed:
            best = max(best, decided.sum())
    return best / len(y)
