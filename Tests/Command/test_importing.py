"""What an import says that it did, and that it did it."""

import pytest

import export
from export import MEMBER, incoming, message, outgoing

TOTALS = {
    "people", "connections", "closedAccounts", "requests", "acceptedRequests", "sentInvitations", "conversations",
    "messages", "new", "changed", "gone",
}
ERAS = ["2018", "2021", "2022", "2023", "2024", "2026"]


def known(totals):
    """The totals without what one import changed."""
    return {name: count for name, count in totals.items() if name not in ("new", "changed", "gone")}


def small():
    return {
        "Connections.csv": export.connections("Ann Ashgrove", "Bo Birchall", "", ""),
        "Invitations.csv": export.invitations(
            incoming("Ann Ashgrove"), incoming("Cy Cedarholm", "We met."), incoming("Di Dunmore"),
            outgoing("Ed Elmstead"),
        ),
        "messages.csv": export.messages(
            message("c1", "Ann Ashgrove", MEMBER, "Hello there"),
            message("c1", MEMBER, "Ann Ashgrove", "Hello back", "2026-03-05 10:00:00 UTC"),
            message("c2", "Flo Fenwick", MEMBER, "A question", "2026-03-06 10:00:00 UTC"),
        ),
    }


def test_the_report_counts_every_row(desk):
    data = desk.json("import", export.archive(desk.home / "export.zip", small()))
    assert data["totals"] == {
        "people": 6, "connections": 2, "closedAccounts": 2, "requests": 2, "acceptedRequests": 1,
        "sentInvitations": 1, "conversations": 2, "messages": 3, "new": data["totals"]["new"], "changed": 0, "gone": 0,
    }
    assert data["totals"]["new"] == sum(file["new"] for file in data["files"]) == 9
    files = {file["name"]: file for file in data["files"]}
    assert set(files) == {"Connections.csv", "Invitations.csv", "messages.csv"}
    assert files["Connections.csv"]["rows"] == 4 and files["Connections.csv"]["kept"] == 2
    assert files["Connections.csv"]["skipped"] == [{"reason": "closedAccount", "count": 2, "lines": [4, 5]}]


@pytest.mark.parametrize("era", ERAS)
def test_every_generation_is_read_whole(desk, era):
    path = desk.home / f"{era}.zip"
    desk.run("demo", "--archive", path, "--era", era, "--connections", 1500, "--messages", 600)
    data = desk.json("import", path)
    assert set(data["totals"]) == TOTALS
    for file in data["files"]:
        assert {"name", "rows", "kept", "skipped"} <= set(file)
        assert file["kept"] > 0 and file["rows"] == file["kept"] + sum(skip["count"] for skip in file["skipped"])
        for skip in file["skipped"]:
            assert set(skip) == {"reason", "count", "lines"}
            assert 1 <= len(skip["lines"]) <= skip["count"] and skip["lines"] == sorted(skip["lines"])
    totals = data["totals"]
    assert totals["connections"] + totals["closedAccounts"] == 1500
    assert min(totals["requests"], totals["messages"], totals["conversations"], totals["people"]) > 0

    again = desk.json("import", path)["totals"]
    assert (again["new"], again["changed"], again["gone"]) == (0, 0, 0)
    assert known(again) == known(totals)


@pytest.mark.parametrize("era", ["2018", "2021", "2022", "2023"])
def test_importing_an_old_generation_twice_leaves_every_row(desk, era):
    desk.run("demo", "--archive", "export.zip", "--era", era, "--connections", 1500, "--messages", 600)
    desk.run("import", "export.zip")
    before = desk.records()
    assert desk.json("import", "export.zip")["archives"][0]["changedAnything"] is False
    assert desk.records() == before


@pytest.mark.parametrize("era", ERAS)
def test_a_small_sample_of_every_generation_is_read(desk, era):
    desk.run("demo", "--archive", "small.zip", "--era", era, "--connections", 80, "--messages", 300)
    desk.run("import", "small.zip")


def as_folder(home, files):
    return [export.folder(home / "given", files)]


def as_wrapped_folder(home, files):
    export.folder(home / "given" / "Basic_LinkedInDataExport_07-01-2026", files)
    return [home / "given"]


def as_rezipped(home, files):
    wrapped = {f"Complete export/{name}": content for name, content in files.items()}
    clutter = {f"__MACOSX/Complete export/._{name}": b"\x00\x05\x16\x07" + bytes(90) for name in files}
    return [export.archive(home / "again.zip", wrapped | clutter | {"Complete export/.DS_Store": b"\0\0\0\1Bud1"})]


def as_twice_named(home, files):
    return [export.archive(home / "export.zip.zip", files)]


def as_single_files(home, files):
    folder = export.folder(home / "given", files)
    # Without the files of an export that say nothing about people.
    others = {"Ad_Targeting.csv", "Logins.csv", "coach_messages.csv", "LearningCoachMessages.csv", "Publications.csv"}
    return sorted(file for file in folder.glob("*.csv") if file.name not in others)


@pytest.mark.parametrize(
    "given", [as_folder, as_wrapped_folder, as_rezipped, as_twice_named, as_single_files], ids=lambda form: form.__name__
)
def test_the_same_in_every_form(network, sample, given):
    known_before = network.records()
    reference = known(network.json("import", sample, "--dry-run")["totals"])
    paths = given(network.home, export.contents(sample))

    again = network.json("import", *paths)["totals"]
    assert (again["new"], again["changed"], again["gone"]) == (0, 0, 0)
    assert network.records() == known_before

    network.environment["WELLMET_WORKSPACE"] = str(network.home / "fresh")
    fresh = network.json("import", *paths)["totals"]
    assert known(fresh) == reference and fresh["new"] > 0


def test_a_person_reads_the_same_figures(desk):
    path = export.archive(desk.home / "export.zip", small())
    said = desk.run("import", path).out
    assert f"{MEMBER}'s archive" in said and "6 people, 2 connections" in said and "2 requests" in said
    assert "Connections.csv: 2 ×" in said and "(line 4, 5)" in said
    assert "nothing changed" in desk.run("import", path).out


def test_another_member_is_refused_until_insisted(desk):
    desk.run("import", export.archive(desk.home / "mine.zip", small()))
    other = "Ove Lindqvale"
    path = export.archive(desk.home / "other.zip", {
        "Connections.csv": export.connections("Gil Garnet"),
        "Invitations.csv": export.invitations(outgoing("Gil Garnet", member=other), incoming("Hal Hythe", member=other)),
    })
    before = desk.kept()
    refused = desk.run("import", path, code=65)
    assert other in refused.err and MEMBER in refused.err and "--allow-other-member" in refused.err
    assert desk.kept() == before
    assert desk.json("import", path, "--allow-other-member", "--allow-loss")["totals"]["new"] > 0


def test_a_loss_of_most_connections_is_refused_until_insisted(desk):
    names = [f"Person Number{index}" for index in range(20)]

    def exported(count, day):
        rows = export.invitations(outgoing("Ed Elmstead", sent=day))
        return {"Connections.csv": export.connections(*names[:count]), "Invitations.csv": rows}

    desk.run("import", export.archive(desk.home / "all.zip", exported(20, "6/1/26, 9:00 AM")))
    path = export.archive(desk.home / "few.zip", exported(6, "6/8/26, 9:00 AM"))
    before = desk.kept()
    refused = desk.run("import", path, code=65)
    assert "14 of the 20" in refused.err and "--allow-loss" in refused.err
    assert desk.kept() == before
    totals = desk.json("import", path, "--allow-loss")["totals"]
    assert totals["connections"] == 6 and totals["gone"] == 14


def test_an_older_archive_overwrites_nothing_newer(desk):
    def exported(company, day, note, sent):
        return {
            "Connections.csv": export.connections("Ann Ashgrove", "Bo Birchall", company=company, day=day),
            "Invitations.csv": export.invitations(incoming("Cy Cedarholm", note, sent), outgoing("Ed Elmstead", sent=sent)),
        }

    newer = export.archive(
        desk.home / "Basic_LinkedInDataExport_07-01-2026.zip", exported("New Mills", "02 Feb 2026", "newer", "6/23/26, 4:43 PM")
    )
    older = export.archive(
        desk.home / "Basic_LinkedInDataExport_03-01-2026.zip", exported("Old Mills", "02 Feb 2026", "older", "2/23/26, 4:43 PM")
    )
    desk.run("import", newer)
    connections = desk.dump("fact_connection")
    report = desk.json("import", older)
    assert report["archives"][0]["isOlder"] is True
    assert report["totals"]["changed"] == 0 and report["totals"]["gone"] == 0
    assert desk.dump("fact_connection") == connections
    assert "New Mills" in str(connections) and "Old Mills" not in str(desk.dump("fact_connection"))
    # The newer archive is still the last word.
    again = desk.json("import", newer)["totals"]
    assert (again["changed"], again["gone"]) == (0, 0)


def test_the_newest_wins_in_any_order(desk):
    def exported(company):
        rows = export.invitations(outgoing("Ed Elmstead"))
        return {"Connections.csv": export.connections("Ann Ashgrove", company=company), "Invitations.csv": rows}

    newer = export.archive(desk.home / "Basic_LinkedInDataExport_07-01-2026.zip", exported("New Mills"))
    older = export.archive(desk.home / "Basic_LinkedInDataExport_03-01-2026.zip", exported("Old Mills"))
    for order in ([newer, older], [older, newer]):
        folder = desk.home / order[0].stem
        desk.environment["WELLMET_WORKSPACE"] = str(folder)
        desk.folder = folder
        desk.run("import", *order)
        assert "New Mills" in str(desk.dump("fact_connection"))


def test_a_new_archive_merges_into_what_is_known(desk):
    desk.run("import", export.archive(desk.home / "first.zip", small()))
    later = small()
    later["Connections.csv"] = export.connections("Ann Ashgrove", "Bo Birchall", "Cy Cedarholm", "", "")
    desk.home.joinpath("later").mkdir()
    totals = desk.json("import", export.archive(desk.home / "later" / "export.zip", later))["totals"]
    assert totals["connections"] == 3 and totals["acceptedRequests"] == 2 and totals["requests"] == 1
    assert (totals["new"], totals["gone"]) == (1, 0) and totals["people"] == 6
