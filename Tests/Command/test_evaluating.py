"""Measuring the verdicts on labelled notes, and judging one note."""

import json
import random

import pytest

NOTES = [
    ("We help companies like yours double their pipeline. Do you have 15 minutes this week?", "mass", "en"),
    ("Wir helfen Unternehmen wie Ihrem. Hätten Sie 15 Minuten für ein Gespräch?", "mass", "de"),
    ("Guaranteed returns on crypto, write to me on WhatsApp: +1 555 0100.", "mass", "en"),
    ("It was good to meet you at the mill in Lakemont; here is the paper on boards that we spoke about.", "genuine", "en"),
    ("Thank you for your talk on succession. My father and I argued about it all the way home.", "genuine", "en"),
    ("Danke für Ihren Vortrag gestern Abend. Mein Bruder lässt grüßen.", "genuine", "de"),
    ("I am growing my network and would like to connect.", "networking", "en"),
    ("I'd like to add you to my professional network on LinkedIn.", "stock", "en"),
]
FIGURES = [
    "rocAUC", "prAUC", "prAUCGenuine", "brier", "ece", "recallAtPrecision95", "coverageAtError5", "genuineDeclined",
    "networkingDeclined", "stockFound", "notesPerSecond",
]


def lines(notes):
    return [json.dumps({"text": text, "label": label, "lang": lang}) for text, label, lang in notes]


@pytest.fixture
def file(desk):
    path = desk.home / "notes.jsonl"
    path.write_text("\n".join(lines(NOTES)))
    return path


def test_figures_have_stable_names(desk, file):
    measured = desk.json("policy", "evaluate", file)
    assert all(isinstance(measured[name], (int, float)) for name in FIGURES)
    assert measured["counts"] == {"notes": 8, "mass": 3, "genuine": 3, "networking": 1, "stock": 1}
    assert measured["rocAUC"] > 0.8 and measured["stockFound"] == 1 and measured["genuineDeclined"] == 0
    assert set(measured["perKind"]) == {"mass", "genuine", "networking", "stock"}
    assert measured["perLanguage"]["de"]["notes"] == 2
    assert not desk.folder.exists()


def test_every_note_on_demand(desk, file):
    notes = desk.json("policy", "evaluate", file, "--each")["notes"]
    assert sorted(note["text"] for note in notes) == sorted(text for text, _, _ in NOTES)
    assert all(0 < note["p"] < 1 for note in notes)
    assert "notes" not in desk.json("policy", "evaluate", file)


def test_the_order_of_the_lines_does_not_count(desk, file):
    def measured(notes):
        file.write_text("\n".join(lines(notes)))
        first = desk.json("policy", "evaluate", file, "--each")
        first.pop("notesPerSecond")
        said = desk.run("policy", "evaluate", file).out.splitlines()
        return first, [line for line in said if "notes a second" not in line]

    shuffled = NOTES[:]
    random.Random(3).shuffle(shuffled)
    assert shuffled != NOTES
    assert measured(NOTES) == measured(NOTES) == measured(shuffled)


def test_standard_input_will_do(desk, file):
    measured = desk.json("policy", "evaluate", "-", input=file.read_bytes())
    assert measured["counts"]["notes"] == 8


def test_the_worst_mistakes_come_with_their_evidence(desk, file):
    file.write_text("\n".join(lines([*NOTES, (NOTES[0][0] + " Best, Jo", "genuine", "en")])))
    (worst, *_) = desk.json("policy", "evaluate", file)["worst"]
    assert worst["label"] == "genuine" and worst["recommendation"] == "decline" and worst["evidence"]
    said = desk.run("policy", "evaluate", file).out
    assert "The worst mistakes" in said and worst["summary"] in said
    assert desk.json("policy", "evaluate", file, "--worst", "0")["worst"] == []


def test_learning_first_from_other_notes(desk, file):
    def written(name, pairs, group):
        path = desk.home / name
        path.write_text("\n".join(
            json.dumps({"text": text, "label": label, "group": group(index)}) for index, (text, label) in enumerate(pairs)
        ))
        return path

    fillers = ["brass", "linen", "amber", "cedar", "flint", "maple", "cobalt", "juniper", "basalt", "walnut"]
    pairs = [
        (" ".join([fillers[i % 10], fillers[(i * 3 + i // 10) % 10], word, fillers[(i * 7) % 10], fillers[i // 10]]), label)
        for i in range(60)
        for word, label in (("kelp along shores", "genuine"), ("tiles over roofs", "mass"))
    ]
    lessons, notes = written("lessons.jsonl", pairs[:80], "l{}".format), written("notes.jsonl", pairs[80:], "n{}".format)
    before = desk.json("policy", "evaluate", notes)
    after = desk.json("policy", "evaluate", notes, "--learn-from", lessons)
    assert before["learnedFrom"] is None and after["learnedFrom"] == {"fewest": 80, "most": 80, "rounds": 1}
    assert after["rocAUC"] > 0.9 > before["rocAUC"]
    itself = desk.json("policy", "evaluate", lessons, "--learn-from", lessons)["learnedFrom"]
    assert itself["rounds"] == 5 and itself["most"] < 80
    held = written("held.jsonl", pairs, lambda _: "one")
    assert desk.json("policy", "evaluate", held, "--learn-from", held)["learnedFrom"]["most"] == 0
    assert "Learned once, from 80 notes" in desk.run("policy", "evaluate", notes, "--learn-from", lessons).out
    desk.run("policy", "evaluate", notes, "--learn-from", desk.home / "none.jsonl", code=66)


def test_a_policy_of_ones_own_is_measured(desk, file):
    policy = desk.home / "policy.toml"
    policy.write_text("[weights]\nsells-in-the-first-breath = 0.0\nasks-for-a-call = 0.0\nscam-like = 0.0\n")
    assert desk.json("policy", "evaluate", file, "--policy", policy)["massDeclinedCount"] == 0
    assert desk.json("policy", "evaluate", file)["massDeclinedCount"] > 0
    assert str(desk.home / "no.toml") in desk.run("policy", "evaluate", file, "--policy", desk.home / "no.toml", code=66).err


def test_a_preset_is_measured_by_its_name(desk, file):
    file.write_text(file.read_text() + "\n" + "\n".join(lines([("We help firms.", "mass", "en")])))
    strict = desk.json("policy", "evaluate", file, "--preset", "strict")
    guarded = desk.json("policy", "evaluate", file, "--preset", "guarded")
    assert strict["massDeclinedCount"] > guarded["massDeclinedCount"] > 0
    desk.run("policy", "evaluate", file, "--preset", "strict", "--policy", "x.toml", code=64)


@pytest.mark.parametrize(
    "third, problem",
    [
        ('{"text": "Hi"', "not JSON"),
        ('"Hi"', "not an object"),
        ('{"label": "mass"}', "no text"),
        ('{"text": "Hi", "label": "spam"}', "spam"),
        ('{"text": "Hi", "label": "\\u202espam\\u001b[2J"}', "no label"),
        ("\udcff\udcfe", "not JSON"),
    ],
)
def test_a_bad_line_is_named(desk, file, third, problem):
    file.write_bytes("\n".join([*lines(NOTES)[:2], third]).encode("utf-8", "surrogateescape"))
    refused = desk.run("policy", "evaluate", file, code=65)
    assert f"{file}, line 3: " in refused.err and problem in refused.err
    told = desk.run("policy", "evaluate", file, "--json", code=65).document
    assert told["ok"] is False and told["code"] == "unusableInput" and "line 3" in told["message"]


def test_files_that_cannot_be_measured(desk, file):
    file.write_text("")
    assert "no notes" in desk.run("policy", "evaluate", file, code=65).err
    file.write_text("\n".join(line for line in lines(NOTES) if '"genuine"' not in line))
    assert "no genuine notes" in desk.run("policy", "evaluate", file, code=65).err
    assert "There is no file" in desk.run("policy", "evaluate", desk.home / "none.jsonl", code=66).err
    assert "folder" in desk.run("policy", "evaluate", desk.home, code=65).err


def test_one_note_is_judged_without_a_workspace(desk):
    checked = desk.json("request", "check", NOTES[0][0])
    assert checked["recommendation"] == "decline" and checked["kind"] == "pitch" and checked["p"] > 0.9
    assert checked["evidence"] and checked["summary"]
    piped = desk.json("request", "check", "-", input=NOTES[0][0].encode())
    assert piped == checked == desk.json("request", "check", input=NOTES[0][0].encode())
    assert "Decline" in desk.run("request", "check", NOTES[0][0]).out
    assert desk.json("request", "check", "")["kind"] == "empty"
    assert not desk.folder.exists()


def test_one_note_is_judged_by_ones_own_policy(network):
    before = network.kept()
    assert network.json("request", "check", NOTES[0][0])["recommendation"] == "decline"
    assert network.kept() == before
    (network.folder / "policy.toml").write_text("[thresholds]\ndecline_from = 19.0\n")
    assert network.json("request", "check", NOTES[0][0])["recommendation"] == "meet"


def test_a_hostile_note_is_judged(desk):
    hostile = ("\u202e\u200b😀" * 100_000 + "\x00\x1b[2J" + "а" * 300_000).encode()
    assert desk.json("request", "check", "-", input=hostile)["recommendation"]
    assert desk.run("request", "check", "-", input=b"\xff\xfe\x00" * 1_000).out
