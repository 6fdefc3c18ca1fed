"""The policy file: shown, checked, never written over."""

import pytest


def test_it_is_written_once_with_defaults(network):
    policy = network.folder / "policy.toml"
    assert policy.read_text() in network.run("policy", "show").out
    assert str(policy) in network.run("policy", "check").out
    shown = network.json("policy", "show")
    assert shown["path"] == str(policy)
    assert (shown["acceptFrom"], shown["declineFrom"], shown["meetDays"], shown["actionsPerDay"]) == (3, 3, 14, 20)
    assert (shown["preset"], shown["lostPersonCosts"], shown["whenNothingIsSaid"], shown["learn"]) == ("guarded", 20, "ignore", True)
    assert len(shown["weights"]) > 10 and set(shown["weights"].values()) == {1}
    assert network.json("policy", "check") == {"path": str(policy), "problems": []}


def test_what_was_edited_counts_and_stays(network, sample):
    policy = network.folder / "policy.toml"
    edited = policy.read_text().replace("# meet_days = 14", "meet_days = 3 # soon").replace("# no-note = 1.0", "no-note = 0.0")
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


def test_a_preset_by_its_name_and_a_key_of_ones_own(network):
    policy = network.folder / "policy.toml"
    guarded = [request["recommendation"] for request in network.requests()]
    policy.write_text('preset = "open door"\n')
    shown = network.json("policy", "show")
    assert (shown["preset"], shown["lostPersonCosts"], shown["whenNothingIsSaid"]) == ("open door", 200, "accept")
    opened = [request["recommendation"] for request in network.requests()]
    assert opened.count("accept") > guarded.count("accept") and opened.count("decline") <= guarded.count("decline")
    assert "ignore" in guarded and "ignore" not in opened
    policy.write_text('preset = "open door"\n[habits]\nwhen_nothing_is_said = "meet"\n')
    shown = network.json("policy", "show")
    assert (shown["preset"], shown["lostPersonCosts"], shown["whenNothingIsSaid"]) == (None, 200, "meet")


def test_a_preset_can_be_looked_at(network):
    before = (network.folder / "policy.toml").read_text()
    assert 'preset = "strict"' in network.run("policy", "show", "--preset", "strict").out
    assert network.json("policy", "show", "--preset", "open-door")["preset"] == "open door"
    assert "open-door" in network.run("policy", "show", "--preset", "ajar", code=64).err
    assert (network.folder / "policy.toml").read_text() == before


def test_the_key_of_the_release_before_is_read(network):
    policy = network.folder / "policy.toml"
    policy.write_text("[thresholds]\naccept_from = 3.0\ndecline_from = 2.0\n")
    shown = network.json("policy", "show")
    assert shown["declineFrom"] == 2 and 7.3 < shown["lostPersonCosts"] < 7.4


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


def test_a_preset_is_put_into_the_file_and_the_former_file_kept(network):
    policy, former = network.folder / "policy.toml", network.folder / "policy.toml.before"
    before = policy.read_text()
    looked = network.json("policy", "edit", "--preset", "open-door", "--dry-run")
    assert looked["dryRun"] is True and policy.read_text() == before and not former.exists()
    assert sum(looked["now"].values()) == sum(looked["then"].values()) > 0 and looked["changes"]
    changed = network.json("policy", "edit", "--preset", "open-door")
    assert changed["changes"] == looked["changes"] and changed["policy"]["preset"] == "open door"
    assert network.json("policy", "show")["preset"] == "open door" and former.read_text() == before
    now = {request["id"]: request["recommendation"] for request in network.requests()}
    assert all(now[change["request"]] == change["to"] for change in changed["changes"])
    policy.write_text("# mine\n[habits]\nmeet_days = 3 # soon\n[thresholds]\naccept_from = 3 # three\n")
    assert str(former) in network.run("policy", "edit", "--preset", "strict").out
    assert policy.read_text() == 'preset = "strict"\n# mine\n[habits]\nmeet_days = 3 # soon\n[thresholds]\naccept_from = 4.5 # three\n'
    policy.write_text("[nonsense]\n")
    network.run("policy", "edit", "--preset", "guarded")
    assert network.json("policy", "show")["preset"] == "guarded" and former.read_text() == "[nonsense]\n"


def test_the_editor_is_opened_and_the_file_checked(network):
    policy = network.folder / "policy.toml"
    editor = network.home / "an editor"

    def edit(change, **options):
        editor.write_text(f"#!/bin/sh\n{change}\n")
        editor.chmod(0o700)
        environment = network.environment | {"EDITOR": f"'{editor}' --wait"}
        return network.run("policy", "edit", env=environment, **options)

    assert "is fine" in edit("sed -i s/..meet_days.*/meet_days=5/ \"$2\"").out
    assert network.json("policy", "show")["meetDays"] == 5
    said = edit("sed -i s/meet_days.*/meet_days=0/ \"$2\"", code=1).out
    assert f"{policy}, line " in said and "meet_days is 0" in said
    policy.write_text("")
    assert "ended with an error" in edit("exit 3", code=1).err
    network.run("policy", "edit", "--json", code=64)
    network.run("policy", "edit", "--dry-run", code=64)
