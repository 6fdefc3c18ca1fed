"""Exposure in the terminal: settings that were looked at, what is on file, and who should rather not see it."""

import datetime
import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from desk import Desk

TODAY = datetime.date.today()


@pytest.fixture(scope="session")
def _exposed(tmp_path_factory):
    desk = Desk(tmp_path_factory.mktemp("exposed"))
    desk.run("demo", "--import-only")
    return Path(f"{desk.folder}-sample")


@pytest.fixture
def network(desk, _exposed):
    """A person with the network of the demo."""
    shutil.copytree(_exposed, desk.folder)
    return desk


def setting(desk, name):
    return next(one for one in desk.json("exposure")["settings"] if one["setting"] == name)


def sees(desk, viewer):
    views = desk.json("exposure")["views"]
    return {one["setting"]: one for view in views if view["viewer"] == viewer for one in view["sees"]}


def test_what_was_not_looked_at_is_not_assumed(network):
    shown = network.json("exposure", "show")
    assert shown == network.json("exposure")
    assert len(shown["settings"]) == 13 and {one["state"] for one in shown["settings"]} == {"not-checked"}
    assert shown["next"] == "connections-list" and shown["policy"] == "guarded" and shown["isOwnPolicy"] is False
    assert sees(network, "connection")["connections-list"] | {"what": ""} == {
        "setting": "connections-list", "what": "", "state": "open", "ground": "default", "checkedOn": None,
    }  # fmt: skip
    assert sees(network, "stranger")["birthday"]["state"] == "not-known"
    assert sees(network, "stranger")["birthday"]["ground"] == "unknown"
    for one in shown["settings"]:
        assert one["address"].startswith("https://www.linkedin.com/") and " > " in one["way"]
        assert one["recommended"] in [choice["choice"] for choice in one["choices"]]
    printed = network.run("exposure").out
    assert "not checked; by default" in printed and "Sessions, devices and logins are not read." in printed


def test_a_look_is_noted_grows_old_and_is_taken_back(network):
    old = (TODAY - datetime.timedelta(days=180)).isoformat()
    aged = network.json("exposure", "check", "birthday", "network", "--on", old)
    assert aged["state"] == "aged" and aged["checkedOn"] == old and aged["lookAgainOn"] == TODAY.isoformat()
    assert sees(network, "second-degree")["birthday"] | {"what": ""} == {
        "setting": "birthday", "what": "", "state": "open", "ground": "checked", "checkedOn": old,
    }  # fmt: skip
    assert "look again" in network.run("exposure").out
    fresh = network.json("exposure", "check", "birthday", "not-given")
    assert fresh["state"] == "fresh" and fresh["checkedOn"] == TODAY.isoformat() and fresh["isAsRecommended"] is True
    assert sees(network, "connection")["birthday"]["state"] == "closed"
    assert network.json("exposure", "check", "birthday", "--undo")["choice"] == "network"
    assert network.json("exposure", "check", "birthday", "--undo")["choice"] is None
    assert setting(network, "birthday")["state"] == "not-checked"
    with sqlite3.connect(network.database) as database:
        kept = [row[0] for row in database.execute("SELECT choice FROM decision_exposure_check ORDER BY id")]
    assert kept == ["network", "not-given", None, None]


def test_what_is_on_file(network):
    shown = network.json("exposure")
    found = {one["value"]: one for one in shown["onFile"]}
    old = found["rowan.hale@kestrel-rowe.example.com"]
    assert old["isWarning"] and "Kestrel & Rowe Advisers, where you were until Feb 2017" in old["words"]
    assert old["isPrimary"] is False and old["isConfirmed"] is True
    assert old["provenance"]["file"] == "Email Addresses.csv" and old["provenance"]["line"] == 3
    own = found["rowan@hale-advisory.example.com"]
    assert own["isPrimary"] and not own["isWarning"]
    assert found["+41 44 000 00 00"]["kind"] == "phone"
    # Counted a second way.
    with sqlite3.connect(network.database) as database:
        sources = dict(database.execute("SELECT source, count(*) FROM fact_contact GROUP BY source"))
        connections = database.execute("SELECT count(*) FROM fact_connection WHERE gone_by IS NULL").fetchone()[0]
    books = [one for one in shown["onFile"] if one["kind"] == "addressBook"]
    assert sorted(one["people"] for one in books) == sorted(sources.values())
    assert {one["asOf"] for one in shown["onFile"]} == {shown["asOf"]}
    assert shown["connections"] == connections and shown["notImported"] == []


def test_before_the_first_import_nothing_is_said_of_what_is_on_file(desk):
    shown = desk.json("exposure")
    assert shown["asOf"] is None and shown["onFile"] == [] and shown["connections"] is None
    assert "Nothing was imported yet, so what is on file is not known." in desk.run("exposure").out


def test_before_the_first_import_it_is_not_known_how_many_risky_viewers_there_are(desk):
    added = desk.json("exposure", "viewers", "add", "--role", "baker")
    assert (added["listed"], added["leaving"], added["left"], added["people"]) == (None, None, None, None)
    shown = desk.json("exposure")["riskyViewers"]
    assert (shown["listed"], shown["leaving"], shown["left"]) == (None, None, None)
    assert shown["viewers"][0]["listed"] is None
    assert desk.run("exposure", "viewers").out.count("not known") == 3


def test_risky_viewers_before_and_after_the_cull(network):
    added = network.json("exposure", "viewers", "add", "--company", "kestrel & rowe advisers ag", "--reason", "I left them")
    keys = [one["person"] for one in added["people"]]
    with sqlite3.connect(network.database) as database:
        second = database.execute(
            "SELECT count(*) FROM fact_connection WHERE gone_by IS NULL AND company = 'Kestrel & Rowe Advisers'"
        ).fetchone()[0]
    assert added["listed"] == len(keys) == second > 1 and added["leaving"] == 0
    network.run("connection", "decide", keys[0], "remove")
    network.run("exposure", "viewers", "add", "--person", keys[0])
    listed = network.json("exposure", "viewers")
    assert [(one["listed"], one["leaving"], one["left"]) for one in listed["viewers"]] == [
        (second, 1, second - 1), (1, 1, 0),
    ]  # fmt: skip
    # Who fits twice is counted once in the whole.
    assert (listed["listed"], listed["leaving"], listed["left"]) == (second, 1, second - 1)
    printed = network.run("exposure", "viewers", "list", "--people").out
    assert "I left them" in printed and "to be let go" in printed
    assert network.json("exposure", "viewers", "remove", 1)["name"] == "kestrel & rowe advisers ag"
    assert [one["id"] for one in network.json("exposure", "viewers")["viewers"]] == [2]
    assert "Named no more" in network.run("exposure", "viewers", "remove", 2).out
    assert "You named no risky viewers" in network.run("exposure", "viewers").out


def test_a_request_says_what_accepting_opens(network):
    request = network.requests()[0]["id"]
    shown = network.json("request", "show", request)
    exposure = shown["exposure"]
    count = network.json("exposure")["connections"]
    assert exposure["sentence"].startswith(f"Accepting opens these to them: your list of {count} connections (by default)")
    assert [one["setting"] for one in exposure["opens"]] == ["connections-list", "email-visibility"]
    assert exposure["warning"] is None and exposure["riskyViewers"] == []
    assert exposure["sentence"] in network.run("request", "show", request).out
    # All other fields are those of the list.
    listed = network.requests()[0]
    assert {name: value for name, value in shown.items() if name != "exposure"} == listed
    network.run("exposure", "check", "connections-list", "only-me")
    network.run("exposure", "check", "email-visibility", "only-me")
    name = shown["name"]
    network.run("request", "add", "--name", "Sel Ler", "--headline", "Growth Partner at Calltorrent", "--note", "")
    network.run("exposure", "viewers", "add", "--role", "growth partner", "--reason", "they sell")
    typed = network.request("Sel Ler")["id"]
    exposure = network.json("request", "show", typed)["exposure"]
    assert exposure["opens"] == [] and exposure["riskyViewers"] == [1] and name != "Sel Ler"
    assert "working as “growth partner” (“they sell”)" in exposure["warning"]
    assert exposure["warning"] in network.run("request", "show", typed).out


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (("check", "shoe-size", "big"), "There is no setting «shoe-size»", 65),
        (("check", "birthday", "friends"), "does not offer «friends»", 65),
        (("check", "birthday", "network", "--on", "2099-01-01"), "lies in the future", 65),
        (("check", "birthday", "network", "--on", "soon"), "soon", 64),
        (("check", "birthday"), "Give the choice that you found", 64),
        (("check", "birthday", "network", "--undo"), "Give the choice that you found", 64),
        (("check", "birthday", "--undo", "--on", "2026-01-01"), "--on goes with a choice", 64),
        (("check", "birthday", "--undo"), "Nothing is noted of the setting birthday", 1),
        (("viewers", "add"), "Name one of --company, --role and --person", 64),
        (("viewers", "add", "--company", "x", "--role", "y"), "Name one of", 64),
        (("viewers", "add", "--company", "freelance"), "names no company", 65),
        (("viewers", "add", "--role", "…"), "holds no word", 65),
        (("viewers", "add", "--person", "Nobody Atall"), "Nobody Atall", 1),
        (("viewers", "add", "--role", "Baker"), "is named already, as number 1", 65),
        (("viewers", "add", "--role", "x" * 201), "200", 65),
        (("viewers", "remove", "7"), "No risky viewer has the number 7", 1),
        (("viewers", "remove", "x"), "x", 64),
    ],
)
def test_bad_input_is_told_and_changes_nothing(network, arguments, words, code):
    network.run("exposure", "viewers", "add", "--role", "baker")
    before = network.kept()
    answer = network.run("exposure", *arguments, code=code)
    assert words in answer.err
    assert network.kept() == before
    failed = json.loads(network.run("exposure", *arguments, "--json", code=code).out)
    assert failed["ok"] is False and failed["message"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "birthday", "connections"),
        ("check", "followers", "--undo"),
        ("viewers", "add", "--company", "Calltorrent"),
        ("viewers", "add", "--person", "Ben Aldous"),
        ("viewers", "remove", "1"),
    ],
)
def test_a_dry_run_changes_no_row(network, arguments):
    network.run("exposure", "check", "followers", "everyone")
    network.run("exposure", "viewers", "add", "--role", "baker")
    before = network.kept()
    assert "Dry run" in network.run("exposure", *arguments, "--dry-run").out
    assert "Dry run" in network.run("exposure", *arguments, "--dry-run", "--json").document["notice"]
    assert network.kept() == before


def test_a_dry_run_makes_no_workspace(desk):
    desk.run("exposure", "check", "birthday", "connections", "--dry-run")
    desk.run("exposure", "viewers", "add", "--role", "baker", "--dry-run")
    assert not desk.folder.exists()
