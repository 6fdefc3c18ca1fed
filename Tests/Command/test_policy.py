"""The policy file: shown, checked, never written over."""

import pytest


def test_it_is_written_once_with_defaults(network):
    policy = network.folder / "policy.toml"
    assert policy.read_text() in network.run("policy", "show").out
    assert str(policy) in network.run("policy", "check").out
    shown = network.json("policy", "show")
    assert shown["path"] == str(policy)
    assert (shown["acceptFrom"], shown["declineFrom"], shown["meetDays"], shown["actionsPerDay"]) == (3, 3, 14, 20)
    assert set(shown["weights"].values()) == {1}
    assert network.json("policy", "check") == {"path": str(policy), "problems": []}


def test_what_was_edited_counts_and_stays(network, sample):
    policy = network.folder / "policy.toml"
    edited = policy.read_text().replace("meet_days = 14", "meet_days = 3 # soon").replace("no-note = 1.0", "no-note = 0.0")
    policy.write_text(edited)
    assert network.json("policy", "show")["meetDays"] == 3
    assert not any(e["symbol"] == "no-note" for r in network.requests() for e in r["evidence"] if e["points"] > 0)
    for words in (["rebuild"], ["import", sample], ["doctor"], ["policy", "check"], ["request", "list"]):
        network.run(*words)
        assert policy.read_text() == edited


def test_a_short_policy_takes_the_defaults(network):
    policy = network.folder / "policy.toml"
    policy.write_text("[habits]\nmeet_days = 5\n")
    shown = network.json("policy", "show")
    assert shown["meetDays"] == 5 and shown["acceptFrom"] == 3
    assert policy.read_text() == "[habits]\nmeet_days = 5\n"


@pytest.mark.parametrize(
    "text",
    [
        "[habits]\n\nmeet_days = soon\n",
        "[habits]\n\nmeet_days = 5000\n",
        "[habits]\n\nmeet_days 5\n",
        "[habits]\n\nmeetdays = 5\n",
        "[weights]\n\nno-such-rule = 1.0\n",
        "[weights]\n\nno-note = -1\n",
        "[weights]\n\nno-note = nan\n",
        "[weights]\nno-note = 1.0\nno-note = 2.0\n",
        "[habits]\n# two\n[nonsense\n",
        "[habits]\n# two\n[nonsense]\n",
    ],
)
def test_a_mistake_is_named_by_its_line(network, text):
    policy = network.folder / "policy.toml"
    policy.write_text(text)
    rows = network.records()
    assert f"{policy}, line 3: " in network.run("policy", "check", code=1).out
    (problem,) = network.run("policy", "check", "--json", code=1).data["problems"]
    assert problem["line"] == 3 and problem["message"].endswith(".")
    for words in (["request", "list"], ["policy", "show", "--json"], ["rebuild"]):
        refused = network.run(*words, code=65)
        assert "line 3" in refused.err + refused.out and "policy.toml" in refused.err + refused.out
    assert policy.read_text() == text and network.records() == rows


def test_a_policy_that_is_no_text(network):
    policy = network.folder / "policy.toml"
    for content in (b"\xff\xfe\x00\x01", b"[habits]\n" + b"x" * 5_000_000, b"[habits]\n\x1b]52;c;YQ==\x07 = 1\n"):
        policy.write_bytes(content)
        assert network.run("policy", "check", code=1).out
        network.run("request", "list", code=65)
        assert policy.read_bytes() == content
