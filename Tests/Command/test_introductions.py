"""Introductions in the terminal: judged, both asked apart, and no message to both without the yes of both."""

import datetime
import shutil

import pytest

TODAY = datetime.date.today().isoformat()


def one(desk, number=1):
    return desk.json("introduction", "show", number)


@pytest.fixture
def network(desk, _story):
    """A person with the network of the demo, whose people have a story."""
    shutil.copytree(_story, desk.folder)
    return desk


@pytest.fixture
def asked(network):
    """Ben Aldous asks to meet Petra Zumwalden."""
    network.run(
        "introduction", "ask", "--requester", "Ben Aldous", "--target", "Petra Zumwalden",
        "--why", "We look for a treasurer for our choir.", "--benefit", "She sings alto and looks for a choir.",
    )  # fmt: skip
    return network


def test_the_whole_way(asked):
    shown = one(asked)
    assert shown["state"] == "recorded" and shown["canSend"] is False and shown["missing"] == ["requester", "target"]
    assert shown["verdict"]["recommendation"] == shown["recommendedThen"] == "introduce"
    assert shown["verdict"]["benefit"]["toTarget"] == 0.5
    symbols = {evidence["symbol"] for evidence in shown["verdict"]["evidence"]}
    assert {"knows-requester", "knows-target", "serves-both"} <= symbols

    for arguments in ("draft", "1", "--kind", "joint"), ("send", "1"), ("send", "1", "--dry-run"):
        error = asked.run("introduction", *arguments, code=65).err
        assert "Ben Aldous and Petra Zumwalden have not said yes" in error
    asked.run("introduction", "asked", "1", "--side", "requester")
    assert "Guten Tag Petra Zumwalden" in asked.run("introduction", "draft", "1", "--kind", "ask-target", "--language", "de").out
    asked.run("introduction", "consent", "1", "--side", "requester", "--words", "gladly")
    assert "Petra Zumwalden has not said yes" in asked.run("introduction", "send", "1", code=65).err
    asked.run("introduction", "consent", "1", "--side", "target")
    shown = one(asked)
    assert shown["canSend"] and shown["consents"][0] == {"on": TODAY, "side": "requester", "words": "gladly"}

    dry = asked.run("introduction", "send", "1", "--dry-run")
    assert "Petra Zumwalden" in dry.out and one(asked)["state"] == "agreed"
    sent = asked.json("introduction", "send", "1")
    assert sent["introduction"]["introducedOn"] == TODAY and len(sent["message"]["recipients"]) == 2
    assert "treasurer" in sent["message"]["body"] and "alto" in sent["message"]["body"]

    with_dash = asked.run("introduction", "word", "1", "--benefit", "x", code=65).err
    assert "Nothing was changed" in with_dash
    asked.run("introduction", "outcome", "1", "--result", "led", "--thanks", "requester", "--words", "she keeps the books")
    ledger = asked.json("introduction", "ledger")
    assert ledger["forOthers"]["made"] == 1 and ledger["forOthers"]["success"] == 1
    assert [partner["thanks"] for partner in ledger["partners"] if partner["name"] == "Ben Aldous"] == [1]
    assert "For others: 1 asked for, 1 made" in asked.run("introduction", "ledger").out

    # Back to the beginning, step by step.
    for state in "introduced", "agreed", "asking", "asking", "recorded":
        assert asked.json("introduction", "undo", "1")["introductions"][0]["state"] == state
    assert asked.json("introduction", "undo", "1")["introductions"] == []
    asked.run("introduction", "show", "1", code=1)


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (("ask", "--requester", "Ben Aldous", "--target", "Ben Aldous"), "cannot be introduced to themselves", 65),
        (("ask", "--requester", "Ben Aldous", "--target", "Nobody Atall"), "Nobody in your network goes by", 1),
        (("ask", "--requester", "Ben Aldous", "--target", "Petra Zumwalden"), "asked for already, as introduction 1", 65),
        (("ask", "--requester", "Ben Aldous"), "Say whom to meet", 64),
        (("ask", "--target", "Ben Aldous"), "Say who asks", 64),
        (("ask", "--requester", "Ben Aldous", "--target", "Marguerite Sand", "--on", "2099-01-01"), "lies in the future", 65),
        (("show", "7"), "There is no introduction 7", 1),
        (("asked", "1", "--side", "connector"), "Nobody is the connector", 65),
        (("outcome", "1", "--result", "led"), "Nobody was introduced yet", 65),
        (("outcome", "1", "--result", "fine"), "fine", 64),
        (("draft", "1", "--kind", "ask-for-introduction"), "does not go with this introduction", 65),
        (("draft", "1", "--kind", "reply"), "does not go with this introduction", 65),
        (("paths", "zzxq"), None, 1),
        (("found", "--set-aside", "m-nothing"), "No message that asks", 1),
        (("found", "--propose-again", "m-nothing"), "No message that asks", 1),
        (("send", "1", "--on", "2020-01-01"), "have not said yes", 65),
        (("word", "1"), "Give --why, --benefit or both", 64),
    ],
)
def test_bad_input_is_told_and_changes_nothing(asked, arguments, words, code):
    asked.run("introduction", "list")
    before = asked.kept()
    answer = asked.run("introduction", *arguments, code=code)
    assert words is None or words in answer.err
    assert asked.kept() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", "--requester", "Ben Aldous", "--target", "Marguerite Sand"),
        ("asked", "1", "--side", "target"),
        ("consent", "1", "--side", "target"),
        ("consent", "1", "--side", "target", "--no"),
        ("decline", "1"),
        ("withdraw", "1"),
        ("undo", "1"),
        ("word", "1", "--benefit", "a seat on the board"),
    ],
)
def test_a_dry_run_keeps_nothing(asked, arguments):
    asked.run("introduction", "list")
    before = asked.kept()
    assert "Dry run" in asked.run("introduction", *arguments, "--dry-run").out
    assert asked.kept() == before


def test_somebody_let_go_of_is_not_introduced(asked):
    asked.run("connection", "decide", "Marguerite Sand", "remove")
    error = asked.run("introduction", "ask", "--requester", "Ben Aldous", "--target", "Marguerite Sand", code=65).err
    assert "You decided to let Marguerite Sand go" in error
    # One that was noted before says so, and is still shown.
    asked.run("connection", "decide", "Petra Zumwalden", "remove")
    assert "you decided to let Petra Zumwalden go" in asked.run("introduction", "show", "1").out
    assert "You decided to let Petra Zumwalden go" in asked.run("introduction", "asked", "1", "--side", "target", code=65).err
    # A no is noted all the same.
    asked.run("introduction", "withdraw", "1")


def test_one_who_asked_not_to_be_introduced_and_one_asked_lately(asked):
    asked.run("person", "tag", "Petra Zumwalden", "no introductions")
    verdict = one(asked)["verdict"]
    assert verdict["recommendation"] == "decline"
    assert any(evidence["symbol"] == "target-prefers-not" for evidence in verdict["evidence"])
    asked.run("person", "tag", "Petra Zumwalden", "no introductions", "--remove", "no introductions")
    asked.run("introduction", "asked", "1", "--side", "target")
    second = asked.json("introduction", "ask", "--requester", "Oskar Vielmann", "--target", "Petra Zumwalden")
    assert second["verdict"]["recommendation"] == "decline"
    assert any(evidence["symbol"] == "target-asked-lately" for evidence in second["verdict"]["evidence"])
    # The limit is the user's own.
    (asked.folder / "policy.toml").write_text("[habits]\nintroduction_asks = 3\n", encoding="utf-8")
    assert one(asked, 2)["verdict"]["recommendation"] != "decline"


def test_what_speaks_against_it_by_now_and_places_left_open_are_told_before_it_is_noted(network):
    network.run("introduction", "ask", "--requester", "Ben Aldous", "--target", "Petra Zumwalden", "--why", "a treasurer for our choir")
    for side in "requester", "target":
        network.run("introduction", "consent", "1", "--side", side)
    assert "places to fill in: benefit" in network.run("introduction", "send", "1", code=65).err
    # What was left empty can still be worded, what they said yes to cannot.
    assert "said yes to them" in network.run("introduction", "word", "1", "--why", "something else", code=65).err
    network.run("introduction", "word", "1", "--benefit", "A good evening, and singing.")
    network.run("person", "tag", "Petra Zumwalden", "no introductions")
    error = network.run("introduction", "send", "1", code=65).err
    assert "the other asked not to be introduced" in error and one(network)["state"] == "agreed"
    network.run("introduction", "send", "1", "--anyway")
    assert one(network)["state"] == "introduced"
    assert "Nobody is the connector" in network.run(
        "introduction", "outcome", "1", "--result", "led", "--thanks", "connector", code=65
    ).err  # fmt: skip


def test_ones_own_ask_is_for_somebody_else_whom_one_does_not_know(network):
    through = ("introduction", "ask", "--through", "Oskar Vielmann", "--target")
    assert "cannot be introduced to themselves" in network.run(*through, "Oskar Vielmann", code=65).err
    assert "You are connected with Petra Zumwalden" in network.run(*through, "Petra Zumwalden", code=65).err
    assert network.json("introduction", "list")["introductions"] == []


def test_found_in_a_message_and_taken_over(network):
    (ask,) = network.json("introduction", "found")["asks"]
    assert ask["senderName"] == "Henrike Brandtner" and ask["target"] == "Petra Zumwalden"
    assert network.json("today")["foundAsks"] == 1
    network.run("introduction", "found", "--set-aside", ask["name"])
    assert network.json("introduction", "found")["asks"] == []
    network.run("introduction", "found", "--propose-again", ask["name"])
    taken = network.json("introduction", "ask", "--found", ask["name"])
    assert taken["requesterName"] == "Henrike Brandtner" and "not for sale" in taken["why"]
    assert network.json("introduction", "found")["asks"] == []
    assert network.json("today")["introductionsToAsk"] == [1]


def test_the_way_to_somebody_and_ones_own_ask(network):
    found = network.json("introduction", "paths", "Albis", "Precision", "Works")
    assert found["askedLately"] == []
    best = found["paths"][0]
    assert best["name"] == "Petra Zumwalden" and best["links"][0].startswith("Works at Albis Precision Works")
    own = network.json("introduction", "ask", "--through", best["name"], "--target", "the board of Albis", "--why", "a talk")
    assert own["isOwn"] and own["missing"] == ["connector"] and own["verdict"] is None
    assert "Petra Zumwalden" in network.run("introduction", "draft", "1").out
    network.run("introduction", "asked", "1", "--side", "connector")
    network.run("introduction", "consent", "1", "--side", "connector")
    assert network.json("introduction", "send", "1")["message"] is None
    again = network.json("introduction", "paths", "Albis")
    assert again["asksInNinetyDays"] == 1 and again["askedLately"] == [best["person"]]
    assert "could introduce you" in network.run("introduction", "list").out
