"""Staying in touch in the terminal: who is due, what was done, how often, later, texts, and give and take."""

import datetime
import shutil
from pathlib import Path

import pytest

from desk import Desk

TODAY = datetime.date.today()
OSKAR, PETRA = "Oskar Vielmann", "Petra Zumwalden"
FITTING = {
    "keep-in-touch", "new-job", "long-silence", "thank-recommendation", "return-favour", "connection-anniversary", "birthday",
    "ask-recommendation", "offer-recommendation",
}  # fmt: skip
LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"]


def day(offset):
    return (TODAY + datetime.timedelta(days=offset)).isoformat()


@pytest.fixture(scope="session")
def _kept(tmp_path_factory):
    desk = Desk(tmp_path_factory.mktemp("kept"))
    desk.run("demo", "--import-only")
    return Path(f"{desk.folder}-sample")


@pytest.fixture
def network(desk, _kept):
    """A person with the network of the demo, whose people have a story."""
    shutil.copytree(_kept, desk.folder)
    desk.run("touch", "due")
    return desk


def due(desk, *arguments):
    return desk.json("touch", "due", *arguments)


def names(desk):
    return [touch["name"] for touch in due(desk, "--all")["shown"]]


def rhythm(desk, name):
    return next(touch for touch in desk.json("touch", "cadence")["rhythms"] if touch["name"] == name)


def test_the_queue_is_of_this_week_and_says_why(network):
    week = due(network)
    assert len(week["shown"]) == week["perWeek"] == 5 and week["doneThisWeek"] == 0
    assert week["due"] == len(due(network, "--all")["shown"]) > 5
    urgencies = [touch["urgency"] for touch in due(network, "--all")["shown"]]
    assert urgencies == sorted(urgencies, reverse=True)
    oskar = next(touch for touch in week["shown"] if touch["name"] == OSKAR)
    assert oskar["layer"] == 5 and oskar["cadenceSource"] == "proposed"
    assert [reason["kind"] for reason in oskar["reasons"]] == ["recommendation", "longSilence"]
    text = network.run("touch", "due").out
    assert text.splitlines()[0].startswith(f"{week['shown'][0]['name']}  (p-") and f"{OSKAR}  (p-" in text
    assert "and you have not recommended them." in text and "more are due and can wait: --all." in text
    # The same without a word: it is what the command is for.
    assert network.run("touch").out == text


def test_nobody_written_to_within_a_week_is_due(network):
    # The oldest complaint about such tools: the last message of each is compared with what is due.
    for touch in due(network, "--all")["shown"]:
        if touch["lastOn"]:
            silent = (TODAY - datetime.date.fromisoformat(touch["lastOn"])).days
            assert silent >= min(7, touch["cadenceDays"] or 7), touch["name"]


def test_whoever_was_logged_is_not_due_and_undo_brings_them_back(network):
    before = names(network)
    assert OSKAR in before
    noted = network.json("touch", "log", OSKAR, "about the foundry", "--how", "talked")
    assert noted["how"] == "talked" and noted["on"] == day(0) and noted["words"] == "about the foundry"
    assert OSKAR not in names(network)
    week = due(network)
    assert week["doneThisWeek"] == 1 and len(week["shown"]) == 4
    assert rhythm(network, OSKAR)["lastKind"] == "talked" and rhythm(network, OSKAR)["dueOn"] == day(7)
    assert f"Taken back: You talked, {OSKAR}, {day(0)}." in network.run("touch", "log", OSKAR, "--undo").out
    assert names(network) == before and due(network)["doneThisWeek"] == 0
    assert "You noted nothing" in network.run("touch", "log", OSKAR, "--undo", code=1).err


def test_the_last_that_was_logged_is_taken_back_first(network):
    network.run("touch", "log", OSKAR, "--on", day(-3))
    network.run("touch", "log", OSKAR, "--how", "met", "--on", day(-9))
    assert network.json("touch", "log", OSKAR, "--undo")["how"] == "met"
    assert network.json("touch", "log", OSKAR, "--undo")["on"] == day(-3)
    network.run("touch", "log", OSKAR, "--undo", code=1)


def test_what_was_logged_of_an_earlier_day_counts_from_that_day(network):
    network.run("touch", "log", OSKAR, "--on", day(-6))
    assert OSKAR not in names(network)
    network.run("touch", "log", OSKAR, "--undo")
    network.run("touch", "log", OSKAR, "--on", day(-7))
    assert OSKAR in names(network)


def test_a_whole_week_asks_for_no_more_than_the_user_can(network):
    served = []
    while shown := due(network)["shown"]:
        served.append(shown[0]["name"])
        network.run("touch", "log", shown[0]["person"])
    assert len(served) == len(set(served)) == 5
    assert "as many people this week as you said you can" in network.run("touch", "due").out
    (network.folder / "policy.toml").write_text("[habits]\ntouches_per_week = 6\n", encoding="utf-8")
    assert len(due(network)["shown"]) == 1


def test_rhythms_are_set_and_given_back(network):
    assert rhythm(network, PETRA)["cadenceDays"] == 7
    steps = [
        ("monthly", 30, None), ("45", 45, 30), ("twice-a-year", 182, 45), ("none", 0, 182), ("3650", 3650, 0), ("1", 1, 3650),
        ("proposed", None, 1),
    ]  # fmt: skip
    for text, days, before in steps:
        answer = network.json("touch", "cadence", PETRA, text)
        assert (answer["days"], answer["before"]) == (days, before), text
        held = rhythm(network, PETRA)
        assert held["cadenceSource"] == ("proposed" if days is None else "decided")
        assert held["cadenceDays"] == (7 if days is None else days or None)
    assert f"{PETRA}: not at all." in network.run("touch", "cadence", PETRA, "none").out
    assert PETRA not in names(network) and rhythm(network, PETRA)["dueOn"] is None
    assert f"{PETRA}: as proposed." in network.run("touch", "cadence", PETRA, "proposed").out
    assert PETRA in names(network)


def test_somebody_is_put_off_and_being_in_touch_or_undo_ends_it(network):
    assert network.json("touch", "later", PETRA)["until"] == day(14)
    assert PETRA not in names(network) and rhythm(network, PETRA)["snoozedUntil"] == day(14)
    for until in day(1), day(366):
        assert network.json("touch", "later", PETRA, "--until", until)["until"] == until
        assert rhythm(network, PETRA)["snoozedUntil"] == until
    assert network.json("touch", "later", PETRA, "--undo")["until"] is None
    assert PETRA in names(network) and rhythm(network, PETRA)["snoozedUntil"] is None


def test_somebody_let_go_of_is_not_asked_for(network):
    network.run("touch", "cadence", PETRA, "weekly")
    network.run("connection", "decide", PETRA, "remove")
    assert PETRA not in names(network)
    assert PETRA not in [touch["name"] for touch in network.json("touch", "cadence")["rhythms"]]


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (("log", "Nobody Atall"), "Nobody here goes by «Nobody Atall»", 1),
        (("cadence", "Nobody Atall", "monthly"), "Nobody here goes by «Nobody Atall»", 1),
        (("later", "Nobody Atall"), "Nobody here goes by «Nobody Atall»", 1),
        (("draft", "Nobody Atall"), "Nobody here goes by «Nobody Atall»", 1),
        (("log", OSKAR, "--on", day(1)), "lies in the future. Nothing was kept.", 65),
        (("log", OSKAR, "--on", "2026-02-30"), "2026-02-30", 64),
        (("log", OSKAR, "--how", "note"), "--how takes wrote, talked or met", 64),
        (("log", OSKAR, "--how", "introduced"), "--how takes wrote, talked or met", 64),
        (("log", OSKAR, "--how", "sang"), "sang", 64),
        (("log", OSKAR, "--undo"), "You noted nothing of Oskar Vielmann", 1),
        (("log", OSKAR, "some", "words", "--undo"), "--undo takes nothing but the person", 64),
        (("log", OSKAR, "--undo", "--on", day(0)), "--undo takes nothing but the person", 64),
        (("log", OSKAR, "x" * 20_001), "20", 65),
        (("cadence", OSKAR), "Say the rhythm as well", 64),
        (("cadence", OSKAR, "daily"), "«daily» is no rhythm. Nothing was changed.", 65),
        (("cadence", OSKAR, "0"), "«0» is no rhythm", 65),
        (("cadence", OSKAR, "3651"), "«3651» is no rhythm", 65),
        (("cadence", OSKAR, "99999999999999999999"), "is no rhythm", 65),
        (("later", OSKAR, "--until", day(0)), "is not in the year to come. Nothing was changed.", 65),
        (("later", OSKAR, "--until", day(-1)), "is not in the year to come", 65),
        (("later", OSKAR, "--until", day(367)), "is not in the year to come", 65),
        (("later", OSKAR, "--until", "tomorrow"), "tomorrow", 64),
        (("later", OSKAR, "--undo", "--until", day(3)), "--undo takes nothing but the person", 64),
        (("draft", OSKAR, "--kind", "nonsense"), "nonsense", 64),
        (("draft", OSKAR, "--kind", "reply"), "The text «reply» does not go with them", 65),
        (("draft", OSKAR, "--kind", "joint"), "does not go with them", 65),
        (("draft", OSKAR, "--kind", "return-favour"), "does not go with them", 65),
        (("draft", PETRA, "--kind", "thank-recommendation"), "does not go with them", 65),
        (("draft", OSKAR, "--kind", "ask-recommendation"), "does not go with them", 65),
        (("draft", OSKAR, "--language", "xx"), "no text in the language «xx»", 65),
        (("due", "now"), "now", 64),
    ],
)
def test_bad_input_is_told_and_changes_nothing(network, arguments, words, code):
    before = network.kept()
    answer = network.run("touch", *arguments, code=code)
    assert words in answer.err and answer.out == ""
    told = network.run("touch", *arguments, "--json", code=code).document
    assert told["ok"] is False and told["message"]
    assert network.kept() == before


def test_whoever_is_no_connection_has_no_rhythm_and_no_text(network):
    connected = {row["person"] for row in network.json("touch", "cadence")["rhythms"]}
    asking = network.requests()[0]["name"]
    found = network.json("person", "search", asking)["people"]
    other = next(person["key"] for person in found if person["name"] == asking)
    assert other not in connected
    before = network.kept()
    for arguments in ("cadence", other, "monthly"), ("draft", other):
        assert "is not among your connections" in network.run("touch", *arguments, code=65).err
    assert network.kept() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("log", OSKAR),
        ("log", OSKAR, "about the foundry", "--how", "met", "--on", day(-2)),
        ("log", PETRA, "--undo"),
        ("cadence", OSKAR, "monthly"),
        ("cadence", OSKAR, "none"),
        ("cadence", PETRA, "proposed"),
        ("later", OSKAR),
        ("later", OSKAR, "--until", day(100)),
        ("later", PETRA, "--undo"),
    ],
)
def test_a_dry_run_keeps_nothing(network, arguments):
    network.run("touch", "log", PETRA)
    network.run("touch", "cadence", PETRA, "45")
    network.run("touch", "later", PETRA)
    network.run("touch", "due")
    before = network.kept()
    assert "Dry run: nothing is" in network.run("touch", *arguments, "--dry-run").out
    assert network.run("touch", *arguments, "--dry-run", "--json").document["notice"].startswith("Dry run: nothing was")
    assert network.kept() == before


@pytest.mark.parametrize("arguments", [("due",), ("due", "--all"), ("cadence",), ("giving",), ("draft", OSKAR)])
def test_looking_keeps_nothing(network, arguments):
    before = network.kept()
    network.run("touch", *arguments)
    network.run("touch", *arguments, "--json")
    assert network.kept() == before


# Nobody of the sample introduced the user, and one export alone shows nobody's new job.
WITHOUT_NEWS = FITTING - {"return-favour", "new-job"}


def test_every_text_that_goes_with_somebody_is_whole(network):
    seen = set()
    # Of each set of texts one person, so that every kind is looked at and the test stays short.
    for touch in network.json("touch", "cadence")["rhythms"]:
        draft = network.json("touch", "draft", touch["person"])
        kinds = draft["kinds"]
        assert draft["kind"] == kinds[0] and len(kinds) == len(set(kinds)) and set(kinds) <= FITTING
        for kind in set(kinds) - seen:
            seen.add(kind)
            for language in LANGUAGES:
                text = network.json("touch", "draft", touch["person"], "--kind", kind, "--language", language)
                assert text["kind"] == kind and text["language"] == language and text["missing"] == []
                assert "{" not in text["subject"] + text["body"] and text["subject"] and touch["name"] in text["body"]
            shown = network.run("touch", "draft", touch["person"], "--kind", kind).out
            assert touch["name"] in shown
        for kind in FITTING - set(kinds):
            assert "does not go with them" in network.run("touch", "draft", touch["person"], "--kind", kind, code=65).err
        if seen == WITHOUT_NEWS:
            break
    assert seen == WITHOUT_NEWS


def test_a_favour_is_told_of_and_has_its_text(network):
    network.run("introduction", "ask", "--through", PETRA, "--target", "the board of Albis", "--why", "a talk", "--on", day(-120))
    network.run("introduction", "asked", "1", "--side", "connector", "--on", day(-119))
    network.run("introduction", "consent", "1", "--side", "connector", "--on", day(-118))
    network.run("introduction", "send", "1", "--on", day(-117))
    ledger = network.json("touch", "giving")
    assert ledger["introductions"] == {"given": 0, "received": 1}
    spoke = next(each for each in ledger["advocates"] if each["name"] == PETRA)
    assert spoke["standing"] == "spoke" and f"They introduced you on {day(-117)}." in spoke["grounds"]
    assert "return-favour" in network.json("touch", "draft", PETRA)["kinds"]
    text = network.json("touch", "draft", PETRA, "--kind", "return-favour")
    assert text["missing"] == [] and PETRA in text["body"]
    favour = {"kind": "favour", "on": day(-117)}
    assert favour in rhythm(network, PETRA)["reasons"]
    assert f"They introduced you on {day(-117)}" in network.run("touch", "due", "--all").out


def test_the_users_own_wording_is_taken(network):
    path = Path(network.run("touch", "draft", OSKAR, "--kind", "keep-in-touch", "--language", "en", "--where").out.strip())
    assert path.is_relative_to(network.folder)
    path.parent.mkdir(exist_ok=True)
    path.write_text("Subject: Tea\n\nDear {name} of {company}, tea?\n{me}\n", encoding="utf-8")
    text = network.json("touch", "draft", OSKAR, "--kind", "keep-in-touch", "--language", "en")
    assert text["isOwn"] and text["body"].startswith(f"Dear {OSKAR} of Vielmann Guss AG, tea?")


def test_give_and_take_sums_up_what_its_lines_say(network):
    ledger = network.json("touch", "giving")
    lines = [line for partner in ledger["partners"] for line in partner["lines"]]
    assert ledger["recommendations"]["received"] == sum("They recommended you" in line["words"] for line in lines) == 4
    assert ledger["recommendations"]["given"] == sum(line["words"] == "You recommended them." for line in lines) == 2
    owed = [line for line in lines if line["isOwed"] and line["side"] == "user"]
    assert len(owed) == len(ledger["owed"]) == 3
    # Those who are owed come first, then those who asked.
    ideas = ledger["worthRecommending"]
    assert {each["person"] for each in ideas[:3]} == set(ledger["owed"])
    assert ideas[3]["why"].startswith("They asked you for one on ") and ledger["recommendationsAskedFor"]["received"] == 1
    assert all(each["grounds"] for each in ledger["advocates"])
    text = network.run("touch", "giving").out
    assert "They have spoken for you:" in text and f"  {OSKAR}: They recommended you in writing on " in text


def test_a_workspace_without_an_import_says_so(desk):
    assert due(desk)["shown"] == [] and desk.json("touch", "cadence") == {"rhythms": []}
    assert "Import an archive first" in desk.run("touch", "due").out
    assert "Import an archive first" in desk.run("touch", "cadence").out
    assert "Import an archive first" in desk.run("touch", "giving").out
    unknown = {"given": None, "received": None}
    ledger = desk.json("touch", "giving")
    assert ledger["recommendations"] == ledger["endorsements"] == ledger["messages"] == unknown
    assert ledger["recommendationsAskedFor"] == unknown and ledger["starts"] is None and ledger["advocates"] == []
    for arguments in ("log",), ("later",), ("draft",):
        desk.run("touch", *arguments, OSKAR, code=1)
    desk.run("touch", "cadence", OSKAR, "monthly", code=1)
