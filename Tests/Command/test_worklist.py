"""The work list, the doctor, and what is made anew."""

import pytest

import export
from export import incoming, outgoing


@pytest.fixture
def planned(network):
    """A person who has an accept, a meet and an ignore on the work list."""
    numbers = [request["id"] for request in network.requests()[:3]]
    for number, answer in zip(numbers, ("accept", "meet", "ignore")):
        network.run("request", "decide", number, answer)
    return network


def actions(desk):
    return {action["id"]: action for action in desk.json("worklist", "list")["actions"]}


def test_every_answer_that_needs_a_click_is_listed(planned):
    listed = actions(planned)
    assert {action["kind"] for action in listed.values()} == {"accept", "reply", "ignore"}
    for action in listed.values():
        assert action["plannedOn"] and not action.get("outcome") and action["name"] in planned.run("worklist").out
        assert action["profileURL"].startswith("https://www.linkedin.com/in/")


@pytest.mark.parametrize(("word", "outcome"), [("done", "done"), ("not-possible", "notPossible")])
def test_an_action_ends_and_is_taken_back(planned, word, outcome):
    number = next(iter(actions(planned)))
    before = actions(planned)
    (ended,) = planned.json("worklist", word, number)["actions"]
    assert ended["outcome"].replace("-p", "P") == outcome
    assert actions(planned)[number]["outcome"] == ended["outcome"]
    assert before[number]["name"] not in planned.run("worklist").out
    assert before[number]["name"] in planned.run("worklist", "list", "--all").out
    planned.run("worklist", word, number, "--undo")
    assert actions(planned) == before


def test_an_action_that_is_not_there(planned):
    before = planned.kept()
    assert "999" in planned.run("worklist", "done", 999, code=1).err
    assert planned.run("worklist", "not-possible", 999, "--json", code=1).document["ok"] is False
    planned.run("worklist", "done", "first", code=64)
    assert planned.kept() == before


def test_undone_decisions_leave_the_list(planned):
    planned.run("request", "undo")
    assert len([action for action in actions(planned).values() if not action.get("outcome")]) == 2


def test_the_pace_is_the_policys(network):
    policy = network.folder / "policy.toml"
    policy.write_text("[habits]\nactions_per_day = 2\n")
    network.run("request", "decide", *[request["id"] for request in network.requests()[:5]], "ignore")
    days = [action["plannedOn"] for action in actions(network).values()]
    assert sorted(days.count(day) for day in set(days)) == [1, 2, 2]


def test_the_next_import_confirms(desk):
    rows = [incoming("Cy Cedarholm", "We met."), outgoing("Ed Elmstead")]
    desk.run("import", export.archive(desk.home / "Basic_LinkedInDataExport_07-01-2026.zip", {
        "Connections.csv": export.connections("Ann Ashgrove"), "Invitations.csv": export.invitations(*rows)}))
    desk.run("request", "decide", desk.request("Cy Cedarholm")["id"], "accept")
    desk.run("import", export.archive(desk.home / "Basic_LinkedInDataExport_08-01-2026.zip", {
        "Connections.csv": export.connections("Ann Ashgrove", "Cy Cedarholm", day="20 Jul 2026"),
        "Invitations.csv": export.invitations(*rows)}))
    (action,) = actions(desk).values()
    assert action["confirmedOn"] == "2026-08-01"
    assert desk.run("worklist").out == "Nothing is to be clicked.\n"


def test_rebuilding_changes_nothing_that_is_seen(decided):
    before, listed = decided.kept(), decided.run("request", "list", "--json").out
    assert decided.json("rebuild") == {"requestsAssessed": len(decided.requests())}
    assert decided.run("request", "list", "--json").out == listed
    assert decided.dump("fact_", "decision_") == {
        name: rows for name, rows in before["rows"].items() if name.startswith(("fact_", "decision_"))
    }


def test_the_doctor_finds_a_whole_workspace_fine(decided):
    checks = decided.json("doctor")["checks"]
    assert {check["name"] for check in checks} >= {"privacy", "database", "references", "durability", "contents"}
    assert all(check["isFine"] for check in checks)
    assert all(line.startswith("fine") for line in decided.run("doctor").out.splitlines())


@pytest.mark.parametrize("content", [b"not a database at all" * 500, b"SQLite format 3\0" + b"\xa5" * 9000])
def test_a_damaged_database_is_said_to_be_one(network, content):
    network.database.write_bytes(content)
    for words in (["doctor"], ["request", "list"]):
        refused = network.run(*words, code=65)
        assert "wellmet.sqlite" in refused.err and "damaged" in refused.err
    assert network.database.read_bytes() == content


def test_a_damaged_page_is_found(network):
    content = bytearray(network.database.read_bytes())
    for start in range(40 * 4096, len(content), 8 * 4096):
        content[start : start + 4096] = b"\xa5" * 4096
    network.database.write_bytes(content)
    answer = network.run("doctor", code=None)
    assert answer.code in (1, 65) and "fault" not in answer.err


DRY = {
    "import": lambda d: ["import", d.newer],
    "decide": lambda d: ["request", "decide", d.open, "accept"],
    "meet": lambda d: ["request", "decide", d.open, "meet"],
    "undo": lambda d: ["request", "undo"],
    "undo of one": lambda d: ["request", "undo", d.answered],
    "add": lambda d: ["request", "add", "--name", "Una Thorsby", "--note", "We met."],
    "done": lambda d: ["worklist", "done", d.action],
    "not possible": lambda d: ["worklist", "not-possible", d.action],
    "still to be done": lambda d: ["worklist", "done", d.action, "--undo"],
    "rebuild": lambda d: ["rebuild"],
}


@pytest.mark.parametrize("verb", DRY)
def test_a_dry_run_changes_nothing_and_the_run_does(decided, sample, verb):
    decided.newer = decided.home / "newer.zip"
    decided.run("demo", "--archive", decided.newer, "--connections", 120, "--messages", 500, "--seed", 7)
    listed = decided.requests()
    decided.open = next(request["id"] for request in listed if request["decision"] is None)
    decided.answered = next(request["id"] for request in listed if request["decision"] is not None)
    decided.action = next(number for number, action in actions(decided).items() if action.get("outcome"))
    words = DRY[verb](decided)
    before = decided.kept()

    assert "Dry run" in decided.run(*words, "--dry-run", "--json").document["notice"]
    decided.run(*words, "--dry-run")
    assert decided.kept() == before

    decided.run(*words)
    assert verb == "rebuild" or decided.kept() != before
    assert "--dry-run" in decided.run(*words[: 2 if words[0] in ("request", "worklist") else 1], "--help").out


def test_the_sample_network_holds_nine_stories(desk):
    desk.run("demo", "--import-only")
    assert not desk.folder.exists()
    desk.environment["WELLMET_WORKSPACE"] = f"{desk.folder}-sample"
    requests = desk.requests()
    assert len(requests) == 9 and {request["recommendation"] for request in requests} == {
        "accept", "meet", "ignore", "decline",
    }
    assert len({request["summary"] for request in requests}) >= 7
    for request in requests:
        desk.run("request", "decide", request["id"], request["recommendation"])
    assert desk.run("request", "list").out == "Every request is answered.\n"


def test_the_same_seed_makes_the_same_archive(desk):
    for name, seed in (("one.zip", 3), ("two.zip", 3), ("other.zip", 4)):
        desk.run("demo", "--archive", name, "--connections", 50, "--messages", 60, "--seed", seed)
    one, two, other = ((desk.home / name).read_bytes() for name in ("one.zip", "two.zip", "other.zip"))
    assert one == two != other
