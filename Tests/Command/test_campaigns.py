"""Campaigns on the command line: list, show, one answer for all, one undo."""

import json

import pytest

import export
from export import incoming

PITCH = "we help mills to fill their order books without a sales team of their own, would you have {} minutes {} to see how"


@pytest.fixture
def pitched(desk):
    """A person to whom four people sent one text: three ask, and one wrote it as a first message."""
    files = {
        "Connections.csv": export.connections("Ed Elmstead", day="02 Feb 2026"),
        "Invitations.csv": export.invitations(
            export.outgoing("Zed Zimmer"),
            incoming("Al Aldermoor", "Hi Mara, " + PITCH.format(15, "this week"), "6/20/26, 4:43 PM"),
            incoming("Bo Birchall", "Hi Mara, " + PITCH.format(20, "on Tuesday"), "6/21/26, 4:43 PM"),
            incoming("Cy Cedarholm", "Hello Mara, " + PITCH.format(10, "tomorrow"), "6/22/26, 4:43 PM"),
            incoming("Di Dunmore", "Dear Mara, your talk about looms stayed with my sister and me for weeks.", "6/23/26, 4:43 PM"),
        ),
        "messages.csv": export.messages(
            export.message("c1", "Ed Elmstead", export.MEMBER, "Hi Mara, " + PITCH.format(25, "today"), "2026-02-03 10:00:00 UTC"),
        ),
    }
    desk.run("import", export.archive(desk.home / "export.zip", files))
    return desk


def only(desk) -> dict:
    (campaign,) = desk.json("request", "campaigns")["campaigns"]
    return campaign


def test_the_list_has_every_field(pitched):
    campaign = only(pitched)
    assert campaign["senders"] == 4 and campaign["texts"] == 4 and campaign["isShort"] is False
    assert campaign["firstAt"] == "2026-02-03T10:00:00Z"
    assert len(campaign["openRequests"]) == 3
    assert campaign["answers"] == {}
    assert "we help mills to fill their order books" in campaign["template"] and "…" in campaign["template"]
    said = pitched.run("request", "campaigns").out
    assert campaign["id"] in said and "we help mills" in said


def test_show_sets_the_texts_side_by_side(pitched):
    campaign = only(pitched)
    shown = pitched.json("request", "campaign", campaign["id"])
    assert shown["campaign"] == campaign
    assert [member["name"] for member in shown["members"]] == ["Ed Elmstead", "Al Aldermoor", "Bo Birchall", "Cy Cedarholm"]
    assert [member["kind"] for member in shown["members"]] == ["message", "note", "note", "note"]
    bo = shown["members"][2]
    assert "".join(part["text"] for part in bo["parts"]) == "Hi Mara, " + PITCH.format(20, "on Tuesday")
    assert [part["text"] for part in bo["parts"] if not part["isShared"]] == ["20 minutes on Tuesday"]
    said = pitched.run("request", "campaign", campaign["id"]).out
    assert "[20 minutes on Tuesday]" in said


def test_one_answer_for_all_and_one_undo(pitched):
    campaign = only(pitched)
    before = pitched.kept()
    dry = pitched.json("request", "decide", "--campaign", campaign["id"], "decline", "--dry-run")
    assert {request["id"] for request in dry["requests"]} == set(campaign["openRequests"])
    assert pitched.kept() == before
    pitched.run("request", "decide", "--campaign", campaign["id"], "decline")
    assert only(pitched)["answers"] == {"decline": 3} and only(pitched)["openRequests"] == []
    assert pitched.request("Di Dunmore")["decision"] is None
    same = next(e for e in pitched.request("Bo Birchall")["evidence"] if e["symbol"] == "same-text")
    assert same["words"].startswith("Reads like the messages of three other people: Ed Elmstead was the first of them")
    assert same["words"].endswith("You declined two of them")
    pitched.run("request", "decide", "--campaign", campaign["id"], "decline", code=1)
    pitched.run("request", "undo")
    assert len(only(pitched)["openRequests"]) == 3


def test_a_typed_request_joins(pitched):
    note = "Hi Mara, " + PITCH.format(30, "next week")
    judged = pitched.json("request", "add", "--name", "Ty Tallow", "--note", note, "--dry-run")
    assert any(e["symbol"] == "same-text" for e in json.loads(json.dumps(judged))["evidence"])
    assert only(pitched)["senders"] == 4
    pitched.run("request", "add", "--name", "Ty Tallow", "--note", note)
    assert only(pitched)["senders"] == 5


def test_what_is_not_there_is_said(pitched):
    assert "no campaign" in pitched.run("request", "campaign", "c-none", code=1).err
    pitched.run("request", "decide", "--campaign", "c-none", "decline", code=1)
    pitched.run("request", "decide", "--campaign", "c-none", "r-one", "decline", code=64)


def test_nobody_sent_a_text_twice(desk):
    rows = export.invitations(export.outgoing("Ed Elmstead"), incoming("Cy Cedarholm", "A note of my own about looms and mills."))
    desk.run("import", export.archive(desk.home / "export.zip", {"Invitations.csv": rows}))
    assert desk.json("request", "campaigns") == {"campaigns": []}
    assert "No two people" in desk.run("request", "campaigns").out
