"""Text of strangers is shown, never obeyed: not by the terminal, not by the shell. `Desk.run` looks at every answer."""

import os
import shutil
import subprocess

import pytest

import export
import served
from desk import Desk
from export import MEMBER, incoming, message, outgoing

HOSTILE = {
    "escape": "An\x1b[31mna\x1b[2J",
    "clipboard": "An\x1b]52;c;cm0gLXJmIH4=\x07na",
    "title": "An\x1b]0;owned\x1b\\na",
    "c1": "An\u009b31m\u009d52;c;YQ==\u009cna",
    "bidi": "An\u202ena\u2066x\u2069\u200f\u061c",
    "invisible": "An\u200bna\u2060\ufeff\u00ad\u200e",
    "tags": "An\U000e0041\U000e007fna",
    "lines": "Anna\r\nr-aaaaaaaaaaaaa  2026-01-01  accept  Somebody Else",
    "separators": "An\u2028na\u2029\x85\x0b\x0cna",
    "backspace": "Anna\x08\x08\x08\x08Bob\x7f",
    "shell": "bob$(touch marker)`touch marker`;touch marker|&'\"",
    "marks": "A" + "\u0301\u0489" * 500,
}


@pytest.fixture(params=HOSTILE)
def hostile(request, desk):
    """A network in which a stranger's text is everywhere that an export has room for it."""
    text = HOSTILE[request.param]
    connections = export.table(
        export.CONNECTIONS,
        [[text, text, export.address("Ann Ashgrove"), text, text, text, "02 Feb 2026"],
         ["Bo", "Birchall", export.address("Bo Birchall"), "", "Larkfield Mills", "Planner", "02 Feb 2026"]],
    )
    stranger = incoming(text, text)
    stranger[5] = export.address("Di Dunmore")
    plain = [incoming("Cy Cedarholm", text), incoming("Fay Fenwick", f"Hello Mara, {text} told me to write to you.")]
    files = {
        "Connections.csv": connections,
        "Invitations.csv": export.invitations(stranger, *plain, outgoing("Ed Elmstead", text)),
        "messages.csv": export.messages(message("c1", text, MEMBER, text)),
    }
    desk.text = text
    desk.report = desk.run("import", export.archive(desk.home / "export.zip", files))
    return desk


def test_no_command_passes_it_to_the_terminal(hostile):
    requests = hostile.requests()
    assert len(requests) == 3
    for words in (["list"], ["list", "--all"], ["history"]):
        hostile.run("request", *words)
    numbers = [request["id"] for request in requests]
    for number, answer in zip(numbers, ("accept", "meet", "ignore")):
        hostile.run("request", "show", number)
        hostile.run("request", "decide", number, answer, "--dry-run")
        hostile.run("request", "decide", number, answer)
        hostile.run("request", "mark", number, "pitch")
        hostile.run("request", "show", number)
    hostile.run("request", "history")
    hostile.run("policy", "show", "--learned")
    hostile.run("request", "undo", numbers[0], "--dry-run")
    hostile.run("request", "undo", numbers[0], "--json")
    for action in hostile.json("worklist", "list")["actions"]:
        if not action.get("outcome"):
            hostile.run("worklist", "done", action["id"])
    for words in (["worklist", "list", "--all"], ["doctor"], ["rebuild"], ["policy", "show"]):
        hostile.run(*words)
        if words[0] != "worklist":
            hostile.run(*words, "--json")
    assert not (hostile.home / "marker").exists()


def test_staying_in_touch_passes_it_on_neither(hostile):
    keys = [person["key"] for person in hostile.json("connection", "list")["people"]]
    assert len(keys) == 2
    for key in keys:
        hostile.run("touch", "cadence", key, "1", "--dry-run")
        hostile.run("touch", "cadence", key, "1")
        hostile.run("touch", "log", key, hostile.text.replace("\x00", ""), "--on", "2026-02-03")
        hostile.run("touch", "later", key, "--dry-run")
        for kind in "keep-in-touch", "long-silence", "offer-recommendation":
            hostile.run("touch", "draft", key, "--kind", kind)
            hostile.run("touch", "draft", key, "--kind", kind, "--json")
    # Somebody whose name is hostile is due, has a rhythm, and something went to and fro.
    shown = hostile.json("touch", "due", "--all")["shown"]
    assert {touch["person"] for touch in shown} == set(keys)
    for words in (["due", "--all"], ["cadence"], ["giving"]):
        hostile.run("touch", *words)
        hostile.run("touch", *words, "--json")
    assert len(hostile.run("touch", "cadence").out.splitlines()) == 1 + len(keys)
    for key in keys:
        hostile.run("touch", "log", key, "--undo")
        hostile.run("touch", "later", key)
    assert not (hostile.home / "marker").exists()


def test_a_row_of_the_list_is_one_line(hostile):
    requests = hostile.requests()
    lines = hostile.run("request", "list").out.splitlines()
    assert len(lines) == 1 + len(requests)
    assert {line.split()[0] for line in lines[1:]} == {request["id"] for request in requests}


def test_json_holds_what_was_written(hostile):
    note = hostile.request("Cy Cedarholm")["note"]
    letters = [c for c in hostile.text if c.isascii() and c.isprintable()]
    assert [c for c in note if c.isascii() and c.isprintable()] == letters


def test_what_is_typed_is_no_different(network):
    for name, text in HOSTILE.items():
        if name == "marks":
            continue
        added = network.json("request", "add", "--name", f"{name} {text}", "--headline", text, "--note", text)
        network.run("request", "show", added["id"])
    network.run("request", "list")
    assert not (network.home / "marker").exists()


def test_words_of_the_call_are_shown_too(network):
    for text in (HOSTILE["clipboard"], HOSTILE["c1"], HOSTILE["bidi"]):
        for words, code in (
            (["import", text], 66),
            (["request", "show", text], 1),
            (["request", "undo", text], 1),
            (["request", "decide", text, "accept"], 1),
            (["request", "add", "--name", "Ilmar", "--profile", text], 65),
            (["request", "decide", "r-x", "meet", "--by", text], 64),
            (["request", "list", "--recommended", text], 64),
            (["worklist", "done", text], 64),
            (["touch", "log", text], 1),
            (["touch", "log", "Ann", "--how", text], 64),
            (["touch", "cadence", text, "monthly"], 1),
            (["touch", "later", text, "--until", text], 64),
            (["touch", "draft", text], 1),
            (["touch", "draft", "Ann", "--language", text], 65),
            ([text], 64),
            (["demo", "--era", text, "--archive", "x.zip"], None),
        ):
            network.run(*words, code=code)
            network.run(*words, "--json", code=code)


def test_names_of_files_are_shown_too(network, sample):
    path = network.home / "ex\x1b]52;c;YQ==\x07\u202eport.zip"
    path.write_bytes(sample.read_bytes())
    network.run("import", path)
    network.run("import", path, "--json")
    path.write_bytes(b"\x1b]52;c;YQ==\x07")
    network.run("import", path, code=65)
    members = {"in\x1b]52;c;YQ==\x07ner.zip": sample.read_bytes()}
    network.run("import", export.archive(network.home / "nested.zip", members), code=65)
    network.environment["WELLMET_WORKSPACE"] = str(network.home / "work\x1b]52;c;YQ==\x07")
    for words in (["policy", "show"], ["policy", "check"], ["doctor"], ["policy", "show", "--json"]):
        network.run(*words)


def test_progress_on_a_terminal_steers_its_own_line_only(network, sample):
    path = network.home / "ex\x1b]52;c;YQ==\x07port.zip"
    path.write_bytes(sample.read_bytes())
    reader, writer = os.openpty()
    try:
        done = subprocess.run(
            [served.binary(), "import", str(path)], stdout=subprocess.PIPE, stderr=writer, env=network.environment,
            timeout=served.PATIENCE, check=True,
        )
        os.set_blocking(reader, False)
        talk = os.read(reader, 1 << 16)
    finally:
        os.close(reader)
        os.close(writer)
    assert b"\x1b" not in done.stdout
    assert b"\x1b[K" in talk and b"Reading" in talk
    assert b"\x1b" not in talk.replace(b"\r\x1b[K", b"") and b"\x07" not in talk


@pytest.fixture(scope="module")
def scripts(tmp_path_factory):
    """The completions, made where a workspace with a hostile name is the user's own."""
    desk = Desk(tmp_path_factory.mktemp("completions"))
    rows = export.invitations(incoming(HOSTILE["shell"], "hello"), incoming("Quirin Quellmoor"), outgoing("Ed Elmstead"))
    desk.run("import", export.archive(desk.home / "export.zip", {"Invitations.csv": rows}))
    made = {}
    for shell in ("bash", "zsh", "fish"):
        # The scripts are ours, and are indented with tabs here and there.
        done = served.run("--generate-completion-script", shell, env=desk.environment, cwd=desk.home)
        made[shell] = desk.home / f"wellmet.{shell}"
        made[shell].write_text(done.stdout)
    desk.home.joinpath("wellmet").symlink_to(served.binary())
    return desk, made


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_hold_no_name(scripts, shell):
    desk, made = scripts
    text = made[shell].read_text()
    assert "request" in text and "worklist" in text and "not-possible" in text
    for name in ("touch marker", "Quirin", "Quellmoor", desk.requests()[0]["id"], str(desk.home)):
        assert name not in text
    if shutil.which(shell):
        subprocess.run([shell, "-n", made[shell]], check=True)


BASH = r"""
source "$1"
PATH=$PWD:$PATH
COMP_WORDS=("${@:2}")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_LINE="${COMP_WORDS[*]}"
COMP_POINT=${#COMP_LINE}
_wellmet wellmet "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
"""


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["wellmet", ""], {"import", "request", "worklist", "policy", "serve", "doctor", "rebuild", "demo"}),
        (["wellmet", "request", ""], {"list", "show", "decide", "undo", "history", "add"}),
        (["wellmet", "worklist", "n"], {"not-possible"}),
        (["wellmet", "request", "show", ""], set()),
        (["wellmet", "request", "show", "bob"], set()),
        (["wellmet", "request", "decide", ""], set()),
        (["wellmet", "worklist", "done", ""], set()),
    ],
)
def test_completing_in_bash_runs_nothing(scripts, words, offered):
    desk, made = scripts
    done = subprocess.run(
        ["bash", "-c", BASH, "bash", made["bash"], *words], capture_output=True, text=True, env=desk.environment,
        cwd=desk.home, timeout=served.PATIENCE, check=False,
    )
    assert offered <= set(done.stdout.split()), done.stderr
    assert "marker" not in done.stdout and "Quirin" not in done.stdout
    assert not (desk.home / "marker").exists()
