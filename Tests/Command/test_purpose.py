"""The purpose: shown, written in every way there is, taken back."""

import os
import pty
import select
import subprocess

import pytest
import served

PARTS = ("work", "audience", "offer", "seeking", "unwanted")


def test_it_is_asked_for_until_it_is_written(network):
    assert "wellmet purpose edit" in network.run("purpose", "show").out
    assert network.json("purpose", "show") == {
        "purpose": None, "terms": [], "history": None, "effect": None,
    }


def test_options_replace_only_the_parts_they_name(network):
    network.run("purpose", "edit", "--work", " Pension law ", "--unwanted", "crypto")
    kept = network.json("purpose", "edit", "--seeking", "actuaries")["purpose"]
    assert {part: kept[part] for part in PARTS} == {
        "work": "Pension law", "audience": "", "offer": "", "seeking": "actuaries", "unwanted": "crypto",
    }
    assert network.json("purpose", "edit", "--unwanted", "")["purpose"]["unwanted"] == ""
    shown = network.run("purpose", "show").out
    assert "Pension law" in shown and "actuaries" in shown


def test_standard_input_is_the_text_of_the_editor(network):
    network.run("purpose", "edit", "--work", "Pension law")
    network.run("purpose", "edit", "-", input=b"# mine\n[seeking]\nactuaries\nowners\n\n[unwanted]\n# none\n")
    purpose = network.json("purpose", "show")["purpose"]
    assert purpose["work"] == "Pension law"
    assert purpose["seeking"] == "actuaries\nowners"
    assert purpose["unwanted"] == ""


def test_what_was_read_is_shown_with_words_that_count_as_the_same(network):
    network.run("purpose", "edit", "--seeking", "Personalberater, actuaries, bicycles")
    shown = network.run("purpose", "show").out
    assert "Personalberater: recruiting, the same as recruitment, " in shown
    assert "bicycles: this word, and its forms" in shown
    terms = network.json("purpose", "show")["terms"]
    assert [each["concept"] for each in terms] == ["recruiting", "insurance", None]
    assert {each["part"] for each in terms} == {"seeking"}


def test_the_benefit_is_evidence_in_both_directions(network):
    network.run(
        "request", "add", "--name", "Samir Osei", "--note",
        "Ben suggested that we speak about succession. My sister and I run a machine shop with our father.",
    )
    told = network.run(
        "purpose", "edit", "--offer", "succession planning", "--seeking", "owners of machine shops, valve makers"
    ).out
    assert "1 has another recommendation" in told or "1 more has other reasons" in told
    (samir,) = [each for each in network.requests() if each["name"] == "Samir Osei"]
    words = [each["words"] for each in samir["evidence"] if each["symbol"] == "mutual-benefit"]
    assert words == [
        "For them: you offer “succession planning”, they say “succession”",
        "For you: they say “machine shop”, you look for “valve makers”",
    ]


def test_a_dry_run_keeps_nothing(network):
    rows = network.records()
    told = network.run("purpose", "edit", "--seeking", "family firms", "--dry-run")
    assert "nothing was kept" in told.out
    assert network.json("purpose", "edit", "--seeking", "family firms", "--dry-run")["effect"]["judged"] == len(network.requests())
    assert network.records() == rows
    assert network.json("purpose", "show")["purpose"] is None


def test_undo_writes_the_former_text_again(network):
    network.run("purpose", "edit", "--seeking", "actuaries")
    network.run("purpose", "edit", "--seeking", "owners")
    network.run("purpose", "undo", "--dry-run")
    assert network.json("purpose", "show")["purpose"]["seeking"] == "owners"
    assert network.json("purpose", "undo")["purpose"]["seeking"] == "actuaries"
    history = network.json("purpose", "show", "--history")["history"]
    assert [each["seeking"] for each in history] == ["actuaries", "owners", "actuaries"]


def test_undo_of_the_first_leaves_none(network):
    network.run("purpose", "undo", code=1)
    network.run("purpose", "edit", "--seeking", "actuaries")
    assert network.json("purpose", "undo")["purpose"] is None
    assert "not written" in network.run("purpose", "show").out


@pytest.mark.parametrize(
    "words, text, said",
    [
        (["--work", ""], None, "Nothing is written"),
        (["--seeking", "x" * 501], None, "longer than 500 characters"),
        (["-"], b"pension lawyers\n", "Line 1"),
        (["-"], b"[work]\nlaw\n[wishes]\nlaw\n", "Line 3"),
        (["-"], b"", "Nothing is written"),
        (["-"], b"[offer]\n" + b"\xff\xfe\x00" * 20_000, "longer than"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(network, words, text, said):
    rows = network.records()
    refused = network.run("purpose", "edit", *words, code=65, input=text)
    assert said in refused.err
    machine = network.run("purpose", "edit", *words, "--json", code=65, input=text).document
    assert machine["ok"] is False and said in machine["message"] and machine["hint"]
    assert network.records() == rows


@pytest.mark.parametrize("words", [[], ["x"], ["-", "--work", "law"]])
def test_calls_that_say_nothing_are_usage_errors(network, words):
    network.run("purpose", "edit", *words, code=64, input=b"")


def test_hostile_text_is_kept_and_shown_harmlessly(network):
    nasty = "a\x1b[31mred\u202eder\u200b <script>'); DROP TABLE decision_purpose; --"
    network.run("purpose", "edit", "--seeking", nasty)
    assert network.json("purpose", "show")["purpose"]["seeking"] == nasty
    assert "<script>" in network.run("purpose", "show").out


def at_a_terminal(network, *words, editor):
    """Runs a command with a terminal for standard input, and gives exit code and output."""
    ours, theirs = pty.openpty()
    environment = network.environment | {"EDITOR": editor}
    with subprocess.Popen(
        [served.binary(), *words], env=environment, cwd=network.home, stdin=theirs, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as command:
        os.close(theirs)
        out, _ = command.communicate(timeout=60)
    while select.select([ours], [], [], 0)[0]:
        try:
            if not os.read(ours, 4096):
                break
        except OSError:
            break
    os.close(ours)
    return command.returncode, out.decode()


def test_the_editor_gets_questions_and_its_text_is_kept(network):
    code, out = at_a_terminal(
        network, "purpose", "edit", editor="sed -i -e '/^# What are you looking for/a family firms'"
    )
    assert code == 0, out
    assert network.json("purpose", "show")["purpose"]["seeking"] == "family firms"
    assert not list(network.folder.glob("purpose.*.txt"))


def test_a_text_that_cannot_be_used_is_not_lost(network):
    code, out = at_a_terminal(network, "purpose", "edit", editor="sed -i -e '1i words without a heading'")
    assert code == 65 and "Line 1" in out
    (draft,) = network.folder.glob("purpose.*.txt")
    assert draft.read_text().startswith("words without a heading")
    assert draft.stat().st_mode & 0o077 == 0


def test_an_editor_that_fails_changes_nothing(network):
    code, out = at_a_terminal(network, "purpose", "edit", editor="false")
    assert code == 65 and "Nothing was changed" in out
    assert not list(network.folder.glob("purpose.*.txt"))
