"""Connections and people on the command line."""

import datetime
import json

import pytest

import export

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def row(name, slug, company="Marlow Mills", day="02 Mar 2015"):
    return f"{name},https://www.linkedin.com/in/{slug},,{company},Clerk,{day}\n"


def imports(desk, day, *rows, code=0):
    month, number, year = day
    folder = desk.home / f"Basic_LinkedInDataExport_{month}-{number}-{year}"
    folder.mkdir(exist_ok=True)
    (folder / "Connections.csv").write_text(HEADER + "".join(rows), encoding="utf-8")
    return desk.run("import", str(folder), code=code)


@pytest.fixture
def people(desk):
    imports(desk, ("07", "03", "2026"), row("Ada,Lind", "ada"), row("Jo,Jones", "jo-1"), row("Jo,Jones", "jo-2", "Albis", "09 May 2019"))
    return desk


def only(desk, *words):
    (found,) = desk.json(*words)["people"]
    return found


def test_a_connection_is_listed_shown_decided_and_taken_back(people):
    listed = people.json("connection", "list")["people"]
    assert {person["name"] for person in listed} == {"Ada Lind", "Jo Jones"} and len(listed) == 3
    shown = people.json("connection", "show", "Ada Lind")
    assert shown["verdict"]["recommendation"] == "meet"
    assert "what you wrote to each other" in [unknown["what"] for unknown in shown["verdict"]["unknown"]]
    assert set(shown["verdict"]["dimensions"]) <= {
        "recency", "duration", "intensity", "reciprocity", "depth", "socialDistance"
    }
    key = shown["person"]["key"]
    before = people.json("connection", "decide", key, "remove", "--dry-run")
    assert before["connections"][0]["decision"] is None
    (decision,) = people.json("connection", "decide", key, "remove", "--reason", "a stranger")["decisions"]
    assert decision["isOverride"] and decision["reason"] == "a stranger" and decision["decidedBy"] == "command line"
    (action,) = people.json("worklist", "list")["actions"]
    assert action["kind"] == "remove" and action["id"] == f"c{decision['id']}" and action["person"] == key
    assert "Remove connection" in people.run("worklist").out
    people.run("worklist", "done", action["id"])
    people.run("connection", "undo")
    assert people.json("worklist", "list")["actions"] == []
    (taken,) = people.json("connection", "history", key)["decisions"]
    assert taken["undoneAt"]
    assert "taken back" in people.run("connection", "history").out


def test_meet_takes_a_day_that_is_not_past(people):
    soon = (datetime.date.today() + datetime.timedelta(days=60)).isoformat()
    (decision,) = people.json("connection", "decide", "ada", "meet", "--by", soon)["decisions"]
    assert decision["deadline"] == soon
    assert people.json("connection", "calls")["calls"][0]["ground"] == "unsure"
    assert soon in people.run("connection", "calls").out
    assert "is past" in people.run("connection", "decide", "ada", "meet", "--by", "2020-01-02", code=65).err
    people.run("connection", "decide", "ada", "keep", "--by", soon, code=64)
    people.run("connection", "decide", "ada", "perhaps", code=64)
    assert "too far away" in people.run("connection", "decide", "ada", "meet", "--by", "2099-01-02", code=65).err


def test_a_name_that_several_bear_is_asked_back(people):
    answer = people.run("connection", "show", "Jo Jones", code=65)
    assert "Several people" in answer.err and answer.err.count("p-") == 2
    assert people.json("connection", "show", "jo-2")["person"]["company"] == "Albis"
    assert "Nobody here" in people.run("person", "show", "nobody at all", code=1).err


def test_notes_tags_answers_and_searches(people):
    people.run("person", "note", "ada", "Plays", "the", "theremin")
    people.run("person", "note", "ada", "--kind", "met", "--on", "2024-05-06")
    assert people.run("person", "tag", "ada", "Board", "choir").out == "Ada Lind: board, choir\n"
    assert only(people, "person", "search", "THEREMIN")["name"] == "Ada Lind"
    assert only(people, "connection", "list", "--tag", "choir")["name"] == "Ada Lind"
    shown = people.json("person", "show", "ada")
    assert {item["kind"] for item in shown["timeline"]} == {"record", "connected"}
    assert shown["connection"]["verdict"]["recommendation"] == "keep"
    met = next(item for item in shown["timeline"] if item["title"].startswith("You met"))
    people.run("person", "note", "ada", "--undo", str(met["record"]))
    people.run("person", "tag", "ada", "--remove", "choir")
    assert people.json("person", "tag")["tags"] == ["board"]
    card = people.json("person", "recall", "ada", "--takes-call", "yes", "--strength", "0.9")
    assert card["verdict"]["strength"] == 0.9 and card["verdict"]["strengthOverruled"]
    people.run("person", "recall", "ada", "--strength", "2", code=64)
    assert people.run("person", "search", "nobody", code=1).out == "Nobody matches.\n"


def test_what_cannot_be_kept_changes_nothing(people):
    before = people.json("person", "show", "ada")
    assert "longer than" in people.run("person", "note", "ada", "-", input=b"x" * 1_000_000, code=65).err
    assert "comma" in people.run("person", "tag", "ada", "a,b", code=65).err
    people.run("person", "note", "ada", code=65)
    people.run("person", "note", "ada", "--kind", "met", "--on", "2099-01-01", code=65)
    people.run("person", "note", "ada", "x", "--on", "yesterday", code=64)
    for text in '"', "*", "a OR", "NEAR(", "name:x", "'; DROP TABLE fact_person; --":
        people.run("person", "search", text, code=None)
    assert people.json("person", "show", "ada") == before


def test_exports_are_compared_and_a_new_address_is_merged_and_unmerged(people):
    imports(people, ("07", "10", "2026"), row("Ada,Marlow", "ada"), row("Jo,Jones", "jo-new"), row("Jo,Jones", "jo-2", "Albis", "09 May 2019"))
    changes = people.json("connection", "changes", "--since", "1")
    assert changes["counts"] == {"gone": 1, "new": 1, "renamed": 1}
    gone = next(change for change in changes["changes"] if change["kind"] == "gone")
    assert gone["mayBeRenamed"] and "new profile address" in people.run("connection", "changes", "--kind", "gone").out
    assert "no import 9" in people.run("connection", "changes", "--since", "9", code=1).err
    (proposal,) = people.json("person", "merge")["proposals"]
    kept, merged = proposal["kept"]["key"], proposal["merged"]["key"]
    assert proposal["reasons"][0] == "sameDay"
    before = [people.json("person", "show", key) for key in (kept, merged)]
    people.run("person", "merge", kept, merged, "--dry-run")
    assert people.json("person", "merge")["proposals"] != []
    people.run("person", "merge", kept, merged, "--reason", "she told me")
    assert people.json("person", "show", merged)["connection"]["person"]["key"] == kept
    people.run("person", "unmerge", kept, merged)
    assert [people.json("person", "show", key) for key in (kept, merged)] == before
    people.run("person", "merge", kept, merged, "--apart")
    assert people.run("person", "merge").out == "Nobody seems to be here twice.\n"
    assert "One person already" not in people.run("person", "merge", kept, kept, code=65).out


def test_a_group_is_listed_first_and_removed_by_its_number(desk):
    archive = desk.home / "Basic_LinkedInDataExport_07-03-2026.zip"
    desk.run("demo", "--archive", str(archive), "--connections", "300", "--messages", "900")
    desk.run("import", str(archive))
    listed = desk.json("connection", "decide", "--group", "silent", "remove")["people"]
    assert listed and desk.json("connection", "history")["decisions"] == []
    count = len(listed)
    assert "has changed" in desk.run("connection", "decide", "--group", "silent", "--count", str(count + 1), "remove", code=65).err
    decided = desk.json("connection", "decide", "--group", "silent", "--count", str(count), "remove")["decisions"]
    assert len(decided) == count
    desk.run("connection", "undo")
    assert desk.json("connection", "decide", "--group", "silent", "remove")["people"] == listed
    desk.run("connection", "decide", "--group", "silent", "keep", code=64)


def test_a_strangers_name_never_steers_the_terminal(desk):
    imports(desk, ("07", "03", "2026"), row("\x1b[31mEve\u202e,Lind", "eve", "\x07Bell"))
    for words in ("connection", "list"), ("person", "show", "eve"), ("connection", "show", "eve"):
        desk.run(*words)
    json.loads(desk.run("person", "search", "lind", "--json").out)
