"""Replaying a policy over the past, as a person or a program asks for it."""

import export


def test_figures_and_names_are_given(network):
    before = network.kept()
    tested = network.json("policy", "backtest")
    assert network.kept() == before
    (mine,) = tested["policies"]
    assert tested["requests"] > 0 and tested["firstMessages"] > 0
    counted = sum(count for row in mine["people"].values() for count in row.values())
    assert counted == tested["people"] <= tested["requests"] + tested["firstMessages"]
    assert sum(mine["moments"]["request"].values()) == tested["requests"]
    for name in ("pitchesAvoided", "goodPeopleLost", "goodPeopleDeclined", "silenceSpared"):
        share = mine[name]
        assert 0 <= share["count"] <= share["total"]
        if share["total"]:
            low, high = share["interval"]
            assert low <= share["share"] <= high
    assert len(mine["lost"]) == mine["goodPeopleLost"]["count"]
    assert all(one["recommendation"] in ("decline", "ignore") and one["summary"] for one in mine["lost"])
    assert tested["cautions"]


def test_it_is_the_same_each_time(network):
    assert network.run("policy", "backtest", "--json").out == network.run("policy", "backtest", "--json").out


def test_people_read_it_too(network):
    said = network.run("policy", "backtest").out
    assert "Pitches avoided" in said and "Good people lost" in said and "Bear in mind" in said
    assert "never accepted" in said


def test_two_policies_side_by_side(network):
    other = network.home / "other.toml"
    other.write_text("[weights]\nno-note = 0.0\nstock-note = 0.0\n")
    mine, theirs = network.json("policy", "backtest", "--against", other)["policies"]
    assert theirs["name"] == str(other)
    assert theirs["moments"]["request"]["ignore"] < mine["moments"]["request"]["ignore"]
    (alone,) = network.json("policy", "backtest", "--policy", other)["policies"]
    assert alone == theirs
    assert f"Under {other}" in network.run("policy", "backtest", "--against", other).out


def test_presets_are_replayed_by_name(network):
    mine, strict = network.json("policy", "backtest", "--against", "strict")["policies"]
    assert strict["name"] == "strict"
    assert strict["goodPeopleDeclined"]["count"] >= mine["goodPeopleDeclined"]["count"]
    (alone,) = network.json("policy", "backtest", "--preset", "strict")["policies"]
    assert alone == strict
    (open_door,) = network.json("policy", "backtest", "--preset", "open-door")["policies"]
    assert open_door["name"] == "open door"
    assert open_door["moments"]["request"]["accept"] > mine["moments"]["request"]["accept"]
    assert "not both" in network.run("policy", "backtest", "--preset", "strict", "--policy", "x.toml", code=64).err
    assert "guarded, open-door" in network.run("policy", "backtest", "--preset", "careless", code=64).err


def test_no_past_and_no_policy(desk):
    said = desk.run("policy", "backtest").out
    assert "no past to replay" in said
    assert desk.json("policy", "backtest")["people"] == 0
    assert not desk.folder.exists()
    desk.run("policy", "backtest", "--policy", desk.home / "none.toml", code=66)
    bad = desk.home / "bad.toml"
    bad.write_text("[habits]\nmeet_days = 9999\n")
    assert "line 2" in desk.run("policy", "backtest", "--against", bad, code=65).err


def test_what_came_later_changes_the_outcome_and_not_the_answer(desk):
    asked = export.incoming("Ann Ashgrove", "Hello Mara, may I ask you something?", sent="1/5/26, 9:00 AM")
    other = export.message("c0", export.MEMBER, "Bo Birchall", "Good day.", "2026-01-03 10:00:00 UTC")
    files = {"Invitations.csv": export.invitations(asked), "messages.csv": export.messages(other)}
    desk.run("import", export.folder(desk.home / "Basic_LinkedInDataExport_03-01-2026", files))

    def row():
        (policy,) = desk.json("policy", "backtest")["policies"]
        ((aftermath, answers),) = [(name, row) for name, row in policy["people"].items() if any(row.values())]
        return aftermath, answers

    aftermath, answers = row()
    assert aftermath == "neverAccepted"
    files["Connections.csv"] = export.connections("Ann Ashgrove")
    files["messages.csv"] = export.messages(
        other,
        export.message("c1", "Ann Ashgrove", export.MEMBER, "Thank you for connecting.", "2026-02-03 10:00:00 UTC"),
        export.message("c1", export.MEMBER, "Ann Ashgrove", "With pleasure.", "2026-02-04 10:00:00 UTC"),
    )
    desk.run("import", export.folder(desk.home / "Basic_LinkedInDataExport_06-01-2026", files))
    assert row() == ("conversation", answers)
