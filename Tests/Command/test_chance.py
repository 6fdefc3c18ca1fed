"""What chance does: killed in the middle, two at once, a workspace of a newer version."""

import contextlib
import hashlib
import random
import shutil
import sqlite3
import subprocess
import time

import pytest

import served
from desk import Desk

MOMENTS = 25
SEED = 20_260_703


@pytest.fixture(scope="module")
def history(tmp_path_factory):
    """A workspace before an import of some thousand rows and after it, and how long the import took."""
    home = tmp_path_factory.mktemp("history")
    desk = Desk(home)
    for name, messages in (("old.zip", 300), ("new.zip", 3_500)):
        desk.run("demo", "--archive", name, "--connections", 120, "--messages", messages, "--seed", 7)
    desk.run("import", "old.zip")
    desk.run("request", "decide", desk.requests()[0]["id"], "accept")
    old = desk.records()
    shutil.copytree(desk.folder, home / "before")
    started = time.monotonic()
    desk.run("import", "new.zip")
    lasted = time.monotonic() - started
    new = desk.records()
    assert new != old
    return home, old, new, lasted


def before_the_import(history, tmp_path):
    home = history[0]
    desk = Desk(tmp_path)
    shutil.copytree(home / "before", desk.folder)
    return desk, home / "new.zip"


MOMENT = random.Random(SEED)


@pytest.mark.parametrize("share", [round(MOMENT.random(), 3) for _ in range(MOMENTS)])
def test_killed_at_any_moment_it_is_old_or_new(history, tmp_path, share):
    _, old, new, lasted = history
    desk, archive = before_the_import(history, tmp_path)
    process = desk.start("import", archive)
    try:
        process.communicate(timeout=share * lasted)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()

    desk.run("doctor")
    assert desk.records() in (old, new)
    desk.run("request", "list")
    desk.run("import", archive)
    assert desk.records() == new
    totals = desk.json("import", archive)["totals"]
    assert (totals["new"], totals["changed"], totals["gone"]) == (0, 0, 0)


def test_killed_at_the_very_first_import(history, tmp_path):
    archive = history[0] / "new.zip"
    reference = Desk(tmp_path / "reference")
    reference.home.mkdir()
    reference.run("import", archive)
    whole = reference.records()
    moment = random.Random(SEED + 1)
    for number in range(5):
        desk = Desk(tmp_path / str(number))
        desk.home.mkdir()
        process = desk.start("import", archive)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=moment.random() * history[3])
        process.kill()
        process.communicate()
        desk.run("doctor")
        assert not any(desk.records().values()) or desk.records() == whole
        desk.run("import", archive)
        assert desk.records() == whole


@pytest.mark.parametrize("archives", [["new.zip", "new.zip"], ["old.zip", "new.zip"]], ids=["the same", "two"])
def test_two_at_once(history, tmp_path, archives):
    home, _, new, _ = history
    desk, _ = before_the_import(history, tmp_path)
    processes = [desk.start("import", home / name) for name in archives]
    for process in processes:
        out, err = process.communicate(timeout=served.PATIENCE)
        assert process.returncode in (0, 75), err
    codes = [process.returncode for process in processes]
    assert 0 in codes
    if codes[1] == 75:
        desk.run("import", home / "new.zip")
    desk.run("doctor")
    assert desk.records() == new


def test_many_deciders_at_once(network):
    numbers = [request["id"] for request in network.requests()[:6]]
    processes = [network.start("request", "decide", number, "ignore") for number in numbers]
    for process in processes:
        process.communicate(timeout=served.PATIENCE)
    kept = [request["id"] for request in network.requests() if request["decision"]]
    assert all(process.returncode in (0, 75) for process in processes)
    assert sorted(kept) == sorted(n for n, process in zip(numbers, processes) if process.returncode == 0)


@pytest.mark.parametrize("is_named", [True, False], ids=["named", "not named"])
def test_a_workspace_of_a_newer_version_is_left_alone(decided, sample, is_named):
    with contextlib.closing(sqlite3.connect(decided.database)) as database:
        database.execute("INSERT INTO grdb_migrations VALUES ('9999-of-another-day')")
        if is_named:
            database.execute("INSERT INTO schema_version VALUES (9999, '87.5')")
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = hashlib.sha256(decided.database.read_bytes()).hexdigest()
    kept = decided.kept()
    for words in (
        ["import", sample], ["request", "list"], ["request", "undo"], ["request", "add", "--name", "Ilmar"],
        ["worklist"], ["policy", "show"], ["doctor"], ["rebuild"], ["serve", "--no-open"],
    ):
        refused = decided.run(*words, code=65)
        assert "newer Wellmet" in refused.err and refused.out == ""
        if is_named:
            assert "87.5" in refused.err
        assert hashlib.sha256(decided.database.read_bytes()).hexdigest() == before
    told = decided.run("request", "list", "--json", code=65).document
    assert told["code"] == "newerVersion"
    assert decided.kept() == kept
