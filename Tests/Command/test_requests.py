"""The requests on the command line: list, decide, undo, history, add."""

import re
from datetime import date, timedelta

import pytest

import export
from export import incoming, outgoing

FIELDS = {
    "id", "name", "profileURL", "sentAt", "note", "recommendation", "confidence", "evidence", "unknown", "decision",
}
ANSWERS = {"accept", "meet", "ignore", "decline"}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def days_from_today(*counts):
    # Midnight may pass while the command runs.
    return {(date.today() + timedelta(days=count + late)).isoformat() for count in counts for late in (-1, 0, 1)}


def test_the_list_has_every_field(network):
    requests = network.requests()
    assert len(requests) == 12
    for request in requests:
        assert FIELDS <= set(request)
        assert request["recommendation"] in ANSWERS
        assert 0 <= request["confidence"] <= 1
        assert INSTANT.fullmatch(request["sentAt"])
        assert request["profileURL"] is None or request["profileURL"].startswith("https://www.linkedin.com/in/")
        assert request["decision"] is None
        for evidence in request["evidence"]:
            assert {"symbol", "direction", "points", "words", "provenance"} <= set(evidence)
            assert evidence["points"] >= 0 and evidence["words"]
            assert set(evidence["provenance"]) == {"importNumber", "file", "line"}
        assert all(set(unknown) >= {"symbol", "what"} for unknown in request["unknown"])
    assert [request["sentAt"] for request in requests] == sorted((r["sentAt"] for r in requests), reverse=True)
    assert len({request["id"] for request in requests}) == len(requests)
    only = network.json("request", "list", "--recommended", "ignore")["requests"]
    assert only == [request for request in requests if request["recommendation"] == "ignore"]


def test_evidence_points_at_its_line(desk):
    rows = export.invitations(outgoing("Ed Elmstead"), incoming("Cy Cedarholm"), incoming("Di Dunmore"))
    desk.run("import", export.archive(desk.home / "export.zip", {"Invitations.csv": rows}))
    (evidence,) = desk.request("Di Dunmore")["evidence"]
    assert evidence["symbol"] == "no-note"
    assert evidence["provenance"] == {"importNumber": 1, "file": "Invitations.csv", "line": 4}


def test_show_is_one_of_the_list(network):
    request = network.requests()[0]
    shown = network.json("request", "show", request["id"])
    # What accepting opens is the same for all of a list, and told where one is looked at.
    exposure = shown.pop("exposure")
    assert shown == request and exposure["connections"] > 0 and exposure["opens"]
    said = network.run("request", "show", request["id"]).out
    assert request["name"] in said and request["summary"] in said


def test_decide_undo_history(network):
    request = network.requests()[0]
    name, number = request["name"], request["id"]
    (entry,) = network.json("request", "decide", number, "decline")["decisions"]
    assert entry["choice"] == "decline" and entry["name"] == name and entry["request"] == number
    assert entry["recommended"] == request["recommendation"]
    assert entry["isOverride"] is (request["recommendation"] != "decline")
    assert entry["decidedBy"] == "command line" and entry.get("undoneAt") is None

    assert network.request(name)["decision"]["choice"] == "decline"
    assert number not in network.run("request", "list").out
    assert number in network.run("request", "list", "--all").out
    assert network.json("request", "history")["decisions"] == [entry]

    (undone,) = network.json("request", "undo")["decisions"]
    assert undone["id"] == entry["id"]
    assert network.request(name)["decision"] is None
    (kept,) = network.json("request", "history", number)["decisions"]
    assert kept["id"] == entry["id"] and INSTANT.fullmatch(kept["undoneAt"])
    assert "taken back" in network.run("request", "history").out
    assert "no decision" in network.run("request", "undo", code=1).err

    network.run("request", "decide", number, "accept")
    assert [e["choice"] for e in network.json("request", "history", number)["decisions"]] == ["accept", "decline"]


def test_a_bulk_answer_is_taken_back_as_a_whole(network):
    numbers = [request["id"] for request in network.requests()[:4]]
    network.run("request", "decide", numbers[0], "accept")
    assert len(network.json("request", "decide", *numbers[1:], "ignore")["decisions"]) == 3
    assert len(network.json("request", "undo")["decisions"]) == 3
    assert [request["decision"] is None for request in network.requests()[:4]] == [False, True, True, True]
    network.run("request", "decide", *numbers[1:], "ignore")
    network.run("request", "undo", numbers[0])
    assert [request["decision"] is None for request in network.requests()[:4]] == [True, False, False, False]


def test_all_or_none_are_decided(network):
    before = network.kept()
    number = network.requests()[0]["id"]
    assert "r-nobody" in network.run("request", "decide", number, "r-nobody", "ignore", code=1).err
    assert network.kept() == before


@pytest.mark.parametrize("words", [["show", "r-nobody"], ["undo", "r-nobody"], ["decide", "r-nobody", "accept"]])
def test_a_request_that_is_not_there(network, words):
    assert network.run("request", *words, code=1).err
    assert network.run("request", *words, "--json", code=1).document["code"] == "nothingMatched"


def test_meet_ends_on_a_day(network):
    numbers = [request["id"] for request in network.requests()[:2]]
    (usual,) = network.json("request", "decide", numbers[0], "meet")["decisions"]
    assert usual["deadline"] in days_from_today(14)
    day = (date.today() + timedelta(days=40)).isoformat()
    (chosen,) = network.json("request", "decide", numbers[1], "meet", "--by", day)["decisions"]
    assert chosen["deadline"] == day
    assert network.json("request", "show", numbers[1])["decision"]["deadline"] == day
    assert f"by {day}" in network.run("request", "history").out


def test_meet_on_a_day_that_cannot_be(network):
    number = network.requests()[0]["id"]
    before = network.kept()
    network.run("request", "decide", number, "meet", "--by", "2020-01-31", code=65)
    network.run("request", "decide", number, "meet", "--by", "2099-01-31", code=65)
    network.run("request", "decide", number, "meet", "--by", "31.1.2030", code=64)
    network.run("request", "decide", number, "meet", "--by", "2030-02-30", code=64)
    network.run("request", "decide", number, "accept", "--by", "2030-01-31", code=64)
    assert network.kept() == before


def asked_again(note, sent, name="Cy Cedarholm"):
    return {"Invitations.csv": export.invitations(incoming(name, note, sent), outgoing("Ed Elmstead"))}


def test_a_decided_person_does_not_come_back_until_something_changed(desk):
    note = "I would like to show you our new mill near Lakemont."
    first = export.archive(desk.home / "Basic_LinkedInDataExport_03-01-2026.zip", asked_again(note, "2/2/26, 4:43 PM"))
    desk.run("import", first)
    desk.run("request", "decide", desk.request("Cy Cedarholm")["id"], "ignore")
    assert desk.run("request", "list").out == "Every request is answered.\n"

    again = export.archive(desk.home / "Basic_LinkedInDataExport_05-01-2026.zip", asked_again(note, "4/2/26, 4:43 PM"))
    desk.run("import", again)
    assert desk.run("request", "list").out == "Every request is answered.\n"

    changed = asked_again("Your cousin Ann said that I should write to you.", "5/2/26, 4:43 PM")
    desk.run("import", export.archive(desk.home / "Basic_LinkedInDataExport_06-01-2026.zip", changed))
    assert "Cy Cedarholm" in desk.run("request", "list").out


def test_a_request_is_typed(network):
    count = len(network.requests())
    added = network.json(
        "request", "add", "--name", "Ilmar Thorsby", "--profile", "https://www.linkedin.com/in/ilmar-thorsby/",
        "--headline", "Miller", "--note", "We spoke in Lakemont.",
    )
    assert FIELDS <= set(added)
    assert added["name"] == "Ilmar Thorsby" and added["headline"] == "Miller"
    assert added["profileURL"] == "https://www.linkedin.com/in/ilmar-thorsby"
    assert len(network.requests()) == count + 1
    assert network.request("Ilmar Thorsby") == added
    network.run("request", "decide", added["id"], "meet")
    assert "Ilmar Thorsby" in network.run("worklist").out


def test_a_note_is_read_from_standard_input(network):
    note = "Dear Rowan,\n\nwe spoke in Lakemont — about the “mill”.\nIlmar"
    added = network.json("request", "add", "--name", "Ilmar Thorsby", "--note", "-", input=note.encode())
    assert [line.strip() for line in added["note"].split("\n") if line.strip()] == [
        line for line in note.split("\n") if line
    ]


@pytest.mark.parametrize("is_decided", [True, False])
def test_somebody_of_the_export_is_typed(desk, is_decided):
    note = "I would like to show you our new mill near Lakemont."
    desk.run("import", export.archive(desk.home / "export.zip", asked_again(note, "6/2/26, 4:43 PM")))
    if is_decided:
        desk.run("request", "decide", desk.request("Cy Cedarholm")["id"], "ignore")
    desk.run("request", "add", "--name", "Cy Cedarholm", "--profile", export.address("Cy Cedarholm"), "--note", note)
    (request,) = desk.requests()
    assert (request["decision"] is not None) is is_decided


def test_the_same_is_typed_twice(desk):
    for _ in range(4):
        desk.run("request", "add", "--name", "Ilmar Thorsby", "--note", "We spoke in Lakemont.")
    assert len(desk.requests()) == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--note", "hello"], 64),
        (["--name", ""], 65),
        (["--name", "  "], 65),
        (["--name", "Ilmar", "--profile", "https://example.com/ilmar"], 65),
        (["--name", "Ilmar", "--profile", "javascript:alert(1)"], 65),
        (["--name", "I" * 100_000], 65),
        (["--name", "Ilmar", "--note", "x" * 100_000], 65),
    ],
)
def test_what_cannot_be_typed(network, words, code):
    before = network.kept()
    network.run("request", "add", *words, code=code)
    assert network.run("request", "add", *words, "--json", code=code).document["ok"] is False
    assert network.kept() == before


def test_the_findings_are_shown_by_the_side_they_argue_for(network):
    for request in network.requests():
        lines = network.run("request", "show", request["id"]).out.splitlines()
        sums = {"Against": 0, "For": 0}
        for finding in request["evidence"]:
            if finding["direction"] != "neutral":
                sums["Against" if finding["direction"] == "against" else "For"] += round(finding["points"] * 100)
        for title, sum in sums.items():
            heads = [line for line in lines if line.startswith(title + "  ")]
            assert len(heads) == (1 if any(e["direction"] == title.lower() for e in request["evidence"]) else 0)
            if heads:
                assert abs(float(heads[0].split()[-1].lstrip("+−")) * 100 - sum) <= 5.01
        assert ("Neither way" in lines) == any(e["direction"] == "neutral" for e in request["evidence"])
        assert any("in 10 such requests" in line for line in lines) == (request["note"] != "" and "By its words" in "".join(lines))
