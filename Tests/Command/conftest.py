"""A sample archive, and workspaces with and without it, each test's own."""

import shutil
from pathlib import Path

import pytest

import served
from desk import Desk


def pytest_sessionstart():
    try:
        served.binary()
    except FileNotFoundError as problem:
        pytest.exit(str(problem), returncode=2)


@pytest.fixture
def desk(tmp_path):
    """A person who has no workspace yet."""
    return Desk(tmp_path)


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """An archive of the sample generator."""
    home = tmp_path_factory.mktemp("sample")
    path = home / "sample.zip"
    Desk(home).run("demo", "--archive", path, "--connections", 120, "--messages", 400, "--seed", 7)
    return path


@pytest.fixture(scope="session")
def _imported(tmp_path_factory, sample):
    desk = Desk(tmp_path_factory.mktemp("imported"))
    desk.run("import", sample)
    return desk.folder


@pytest.fixture(scope="session")
def _story(tmp_path_factory):
    """The folder of the demo's network, whose people have a story."""
    desk = Desk(tmp_path_factory.mktemp("story"))
    desk.run("demo", "--import-only")
    return Path(f"{desk.folder}-sample")


@pytest.fixture
def network(desk, _imported):
    """A person who has imported the sample archive."""
    shutil.copytree(_imported, desk.folder)
    return desk


@pytest.fixture
def decided(network):
    """The same person, who has answered two requests, typed one and noted a click."""
    first, second = [request["id"] for request in network.requests()][:2]
    network.run("request", "decide", first, "accept")
    network.run("request", "decide", second, "decline")
    network.run("request", "add", "--name", "Ilmar Thorsby", "--note", "We spoke in Lakemont about the mill.")
    number = network.json("worklist", "list")["actions"][0]["id"]
    network.run("worklist", "done", number)
    return network
