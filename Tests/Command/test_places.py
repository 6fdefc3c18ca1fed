"""Where the data lives, and who may read it."""

import os
import shutil
import stat
import sys
import time

import pytest

from desk import Desk

linux = pytest.mark.skipif(sys.platform == "darwin", reason="the XDG folders are Linux's")


def mode(path):
    return stat.S_IMODE(path.lstat().st_mode)


def modes(folder):
    return {path.name: oct(mode(path)) for path in folder.iterdir()}


def places(desk):
    return {path.parent.relative_to(desk.home).as_posix() for path in desk.home.rglob("wellmet.sqlite")}


def test_only_the_user_may_read_it(desk, sample):
    importing = []
    before = os.umask(0)
    try:
        process = desk.start("import", sample)
        while process.poll() is None:
            # Also the files that are there only while it works.
            if desk.folder.exists():
                for path in list(desk.folder.iterdir()):
                    try:
                        importing.append((path.name, oct(mode(path))))
                    except FileNotFoundError:
                        continue
            time.sleep(0.002)
        process.communicate()
        for words in (["request", "list"], ["doctor"], ["request", "add", "--name", "Ilmar"], ["rebuild"]):
            desk.run(*words)
    finally:
        os.umask(before)
    assert process.returncode == 0
    assert mode(desk.folder) == 0o700
    assert set(modes(desk.folder).values()) == {"0o600"}
    assert {name for name, bits in importing if bits != "0o600"} == set()
    assert importing


@pytest.mark.parametrize("bits", [0o755, 0o750, 0o777, 0o711])
def test_a_folder_that_is_open_to_others_is_refused(network, bits):
    before = network.kept()
    network.folder.chmod(bits)
    for words in (["doctor"], ["request", "list"]):
        refused = network.run(*words, code=77)
        assert str(network.folder) in refused.err and "chmod 700" in refused.err
    network.folder.chmod(0o700)
    assert network.kept() == before


def test_a_file_that_is_open_to_others_is_refused_or_closed(network):
    network.database.chmod(0o644)
    answer = network.run("doctor", code=None)
    assert answer.code == 77 or mode(network.database) == 0o600


def test_a_link_is_refused(network):
    link = network.home / "link"
    link.symlink_to(network.folder)
    refused = network.run("request", "list", "--workspace", link, code=77)
    assert str(link) in refused.err


def test_a_folder_that_cannot_be_made(network):
    blocker = network.home / "file"
    blocker.write_text("in the way")
    for path in (blocker, blocker / "below"):
        refused = network.run("request", "list", "--workspace", path, code=None)
        assert refused.code in (73, 77) and str(blocker) in refused.err
    assert blocker.read_text() == "in the way"


@linux
def test_below_the_home_by_default(desk):
    del desk.environment["WELLMET_WORKSPACE"]
    desk.run("doctor")
    assert places(desk) == {".local/share/wellmet"}


@linux
def test_below_the_data_folder_of_xdg(desk):
    del desk.environment["WELLMET_WORKSPACE"]
    desk.environment["XDG_DATA_HOME"] = str(desk.home / "data")
    desk.run("doctor")
    assert places(desk) == {"data/wellmet"}


@linux
@pytest.mark.parametrize("value", ["data", "./data", "", "~/data"])
def test_a_relative_data_folder_is_ignored(desk, value):
    del desk.environment["WELLMET_WORKSPACE"]
    desk.environment["XDG_DATA_HOME"] = value
    desk.run("doctor")
    assert places(desk) == {".local/share/wellmet"}


def test_the_variable_wins_over_the_data_folder_and_the_flag_over_both(desk):
    desk.environment["XDG_DATA_HOME"] = str(desk.home / "data")
    desk.run("doctor")
    assert places(desk) == {"workspace"}
    desk.run("doctor", "--workspace", "named")
    assert places(desk) == {"workspace", "named"}
    desk.environment["WELLMET_WORKSPACE"] = "beside"
    desk.run("doctor")
    assert places(desk) == {"workspace", "named", "beside"}


def test_one_workspace_knows_nothing_of_another(network, sample):
    other = Desk(network.home)
    other.environment |= {"WELLMET_WORKSPACE": str(network.home / "other")}
    assert len(network.requests()) == 12 and other.requests() == []


def test_it_may_be_moved(network):
    requests = network.requests()
    moved = network.home / "a folder – moved"
    shutil.move(network.folder, moved)
    assert network.json("request", "list", "--workspace", moved)["requests"] == requests
