"""Marks on notes, and what is learned from answers and marks."""

import pytest

PITCH = "I build a platform for procurement and would like to show it to you."
PERSON = "I bind books and mend maps in a small workshop by the river."


@pytest.fixture
def taught(desk):
    """A workspace in which twelve notes of two sorts are answered, and one is not."""
    for number in range(12):
        is_pitch = number % 2 == 0
        added = desk.json("request", "add", "--name", f"Sender Number{number}", "--note", PITCH if is_pitch else PERSON)
        desk.run("request", "decide", added["id"], "decline" if is_pitch else "accept")
    desk.run("request", "add", "--name", "Newcomer Nora", "--note", "We build a platform for logistics.")
    return desk


def learned(desk):
    return [e for e in desk.request("Newcomer Nora")["evidence"] if e["symbol"] == "learned"]


def test_a_mark_is_set_shown_and_taken_back(network):
    request = next(r for r in network.requests() if r["note"])
    number = request["id"]
    assert request["mark"] is None
    entry = network.json("request", "mark", number, "pitch")
    assert (entry["request"], entry["mark"], entry["markedBy"]) == (number, "pitch", "command line")
    assert network.json("request", "show", number)["mark"] == "pitch"
    assert "You marked it: a pitch." in network.run("request", "show", number).out
    assert network.json("request", "show", number)["decision"] is None
    network.run("request", "mark", number, "personal")
    network.run("request", "mark", number, "personal")
    network.run("request", "mark", number, "none")
    assert network.json("request", "show", number)["mark"] is None
    history = network.json("request", "history", number)
    assert [mark["mark"] for mark in history["marks"]] == [None, "personal", "pitch"]
    assert history["decisions"] == []
    assert "written for you" in network.run("request", "history").out


def test_what_cannot_be_marked(network):
    before = network.kept()
    network.run("request", "mark", network.requests()[0]["id"], "nice", code=64)
    network.run("request", "mark", "r-nobody", "pitch", code=1)
    assert network.kept() == before


def test_nothing_is_learned_yet(desk):
    assert desk.run("policy", "show", "--learned").out == "Nothing yet: it learns from your answers.\n"
    shown = desk.json("policy", "show", "--learned")
    assert (shown["isOn"], shown["decisions"], shown["wordsFor"], shown["rules"]) == (True, 0, [], [])


def test_what_was_learned_is_shown(taught):
    shown = taught.json("policy", "show", "--learned")
    assert (shown["decisions"], shown["wanted"], shown["unwanted"]) == (12, 6, 6)
    assert shown["isCalibrated"] is False and 0 < shown["mostPoints"] < 1
    assert "platform" in [word["word"] for word in shown["wordsAgainst"]]
    assert all(word["points"] < 0 for word in shown["wordsAgainst"])
    assert all(word["points"] > 0 and word["notes"] == 6 for word in shown["wordsFor"])
    said = taught.run("policy", "show", "--learned").out
    assert "Learned from 12 notes" in said and "platform" in said
    (finding,) = learned(taught)
    assert finding["direction"] == "against" and finding["words"].startswith("From your 12 decisions: ")
    assert "platform" in finding["quotes"]


def test_undo_and_the_switch_take_it_away(taught):
    policy = taught.folder / "policy.toml"
    before = learned(taught)
    taught.run("rebuild")
    assert learned(taught) == before
    policy.write_text("[habits]\nlearn = false\n")
    assert learned(taught) == []
    assert taught.json("policy", "show", "--learned")["isOn"] is False
    policy.write_text("")
    assert learned(taught) == before
    for _ in range(12):
        taught.run("request", "undo")
    assert learned(taught) == []
    assert taught.json("policy", "show", "--learned")["decisions"] == 0


def test_the_log_holds_no_word_of_a_stranger(taught):
    for words in (["doctor"], ["rebuild"], ["policy", "check"], ["request", "mark", taught.request("Newcomer Nora")["id"], "pitch"]):
        answer = taught.run(*words)
        assert "platform" not in answer.err and "Newcomer" not in answer.err
