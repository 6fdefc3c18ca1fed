"""What the network is worth: the same in JSON, in the report and reckoned anew in SQL; and nobody named where nobody is to be."""

import contextlib
import html
import json
import os
import re
import shutil
import sqlite3

import pytest

from desk import Desk
from secrets_of import Secrets
from worth_sql import Reckoned, effective, notes

MARK = re.compile(r'<meta name="wellmet-worth" content="([^"]*)">')


@pytest.fixture
def story(tmp_path, _story):
    """A person with the network of the demo, whose people have a story, and who wrote something down."""
    home = tmp_path / "story"
    home.mkdir()
    desk = Desk(home)
    shutil.copytree(_story, desk.folder)
    desk.run("person", "note", "Petra Zumwalden", "She keeps bees above Brunnen and mistrusts spreadsheets.")
    desk.run("person", "note", "Ben Aldous", "Long walk along the reservoir with his twins.", "--kind", "met")
    desk.run("person", "tag", "Petra Zumwalden", "beekeeping circle")
    return desk


@pytest.fixture
def lived(network):
    """A person with the sample of the generator, who decided, recalled, met and let go."""
    people = network.json("connection", "list", "--limit", 60)["people"]
    keys = [person["key"] for person in people]
    for key in keys[:9]:
        network.run("connection", "decide", key, "keep")
    for key in keys[20:24]:
        network.run("connection", "decide", key, "remove")
    network.run("connection", "decide", keys[30], "meet")
    network.run("connection", "decide", keys[8], "remove")
    network.run("connection", "undo", keys[8])
    for index, key in enumerate(keys[5:19]):
        network.run("person", "recall", key, "--recalled", "no" if index % 3 == 0 else "yes", "--takes-call", "yes")
    network.run("person", "note", keys[40], "A good talk.", "--kind", "talked")
    network.run("person", "note", keys[41], "Only a note.")
    for request, answer in zip(network.requests(), ["accept", "decline", "decline", "ignore", "meet"]):
        network.run("request", "decide", request["id"], answer)
    network.run("request", "undo")
    return network


def carried(page: str) -> dict:
    return json.loads(html.unescape(MARK.search(page).group(1)))


def near(one, other) -> bool:
    return one == other if one is None or other is None else abs(one - other) < 1e-9


def compare(worth: dict, sql: Reckoned):
    """Every sum of the document beside that of SQL."""
    assert worth["connections"] == sql.connections > 0
    assert sum(ring["count"] for ring in worth["rings"]) == sql.connections
    assert [ring["count"] for ring in worth["rings"]] == [
        max(0, min(upper, len(sql.ranked)) - lower) for lower, upper in ((0, 5), (5, 15), (15, 50), (50, 150))
    ] + [sql.connections - min(150, len(sql.ranked))]
    bands = {band: sum(ring["bands"][band] for ring in worth["rings"]) for band in ("strong", "fair", "weak", "bare")}
    assert bands == {band: sql.bands[band] for band in bands}
    last = worth["strength"][-1]
    assert {band: last[band] for band in bands} == bands and last["isLowerBound"] is False
    assert {row["year"]: row["made"] for row in worth["growth"]} == dict(sql.made)
    assert {row["year"]: row["current"] for row in worth["growth"] if row["current"]} == dict(sql.years)
    assert {row["year"]: row["wroteBothWays"] for row in worth["growth"] if row["wroteBothWays"]} == dict(sql.both_by_year)
    assert sum(row["valued"] for row in worth["growth"]) == len(
        (sql.kept | {person for person, yes in sql.recalled.items() if yes}) & sql.connected.keys()
    )
    for name, answers in ("recalled", sql.recalled), ("takesCall", sql.takes_call):
        assert worth[name]["yes"] == sum(answers.values()) and worth[name]["known"] == len(answers)
        assert worth[name]["all"] == sql.connections
    vetted = worth["vetted"]
    assert (vetted["kept"], vetted["accepted"], vetted["met"]) == (len(sql.kept), len(sql.accepted), len(sql.met))
    assert vetted["share"]["yes"] == len(sql.vetted)
    assert (worth["bridges"]["count"], worth["dormant"]["count"]) == (sql.bridges, sql.dormant)
    exchange = worth["reciprocity"]["exchange"]
    assert (exchange["messagesReceived"], exchange["messagesSent"]) == sql.messages
    assert (exchange["wordsReceived"], exchange["wordsSent"]) == (sql.words["theirs"], sql.words["mine"])
    assert (exchange["bothWrote"], exchange["onlyTheyWrote"], exchange["onlyYouWrote"]) == (
        len(sql.both), len(sql.only_they), len(sql.only_you)
    )  # fmt: skip
    assert worth["decisions"]["requests"] == dict(sql.answers) and worth["decisions"]["waiting"] == sql.waiting
    by_kind = {composition["kind"]: composition for composition in worth["composition"]}
    for kind, counts in ("companies", sql.employers), ("industries", sql.industries):
        assert near(by_kind[kind]["effectiveNumber"], effective(counts.values())), kind
        assert near(by_kind[kind]["largestShare"], max(counts.values()) / sum(counts.values())), kind
    pitches = worth["keptOut"]
    value, factors = sql.figure(
        pitches["requests"] + pitches["removed"] + pitches["acceptedLetGo"], pitches["accepted"] + pitches["stillConnected"]
    )
    told = {factor["symbol"]: factor["value"] for factor in worth["vettedWorth"]["factors"]}
    assert told.keys() == factors.keys()
    for symbol, factor in factors.items():
        assert near(told[symbol], factor), symbol
    assert abs(worth["vettedWorth"]["value"] - value) <= 0.05 + 1e-9
    assert set(worth["vettedWorth"]["unknown"]) == {symbol for symbol, factor in factors.items() if factor is None}


def test_figures_are_those_of_sql(lived, story):
    for desk in lived, story:
        compare(desk.json("worth"), Reckoned(desk.database))
    known = {factor["symbol"] for factor in lived.json("worth")["vettedWorth"]["factors"] if factor["value"] is not None}
    assert {"worth-vetted", "worth-recalled", "worth-takes-call", "worth-decided"} <= known


def test_report_page_and_json_say_the_same(lived, tmp_path):
    named, anonymous = lived.json("worth"), lived.json("worth", "--anonymous")
    same = ["asOf", "importNumber", "connections", "vettedWorth", "history", "recalled", "takesCall",
            "vetted", "reciprocity", "keptOut", "decisions"]  # fmt: skip
    assert {key: named[key] for key in same} == {key: anonymous[key] for key in same}
    # Years in which fewer than ten were made are told together, and nobody is lost.
    assert any(row["made"] < 10 for row in named["growth"]) and all(row["made"] >= 10 for row in anonymous["growth"])
    for count in "made", "current", "wroteBothWays", "valued", "strong", "pitched":
        assert sum(row[count] for row in named["growth"]) == sum(row[count] for row in anonymous["growth"])
    assert [row for row in named["strength"] if row in anonymous["strength"]] == anonymous["strength"]
    ends = [row["connections"] for row in anonymous["strength"] if row["isLowerBound"]]
    assert all(later - earlier >= 10 for earlier, later in zip([0] + ends, ends))
    for kind in "bridges", "dormant":
        assert named[kind]["count"] == anonymous[kind]["count"] and anonymous[kind]["people"] == []
    page = tmp_path / "worth.html"
    lived.run("report", "worth", "--anonymous", "--to", page)
    assert page.stat().st_mode & 0o777 == 0o600
    text = page.read_text()
    assert carried(text) == json.loads(anonymous["comparable"])
    numbers = carried(text)
    sql = Reckoned(lived.database)
    assert numbers["connections"] == sql.connections and numbers["vetted"]["yes"] == len(sql.vetted)
    assert numbers["value"] == named["vettedWorth"]["value"] and f'{numbers["value"]:.1f}' in text
    assert lived.run("report", "worth", "--anonymous").out == text
    assert named["comparable"] is None
    written = lived.json("report", "worth", "--output", tmp_path / "named.html")
    assert written["worth"] == named and written["isAnonymous"] is False


def documents(desk) -> dict[str, str]:
    return {
        "page": desk.run("report", "worth", "--anonymous").out,
        "JSON": desk.run("worth", "--anonymous", "--json").out,
        "terminal": desk.run("worth", "--anonymous").out,
    }


def test_an_anonymous_report_holds_nothing_of_anybody(lived, story):
    all_documents = {"lived": documents(lived), "story": documents(story)}
    for whose, other in ("lived", "story"), ("story", "lived"):
        desk = {"lived": lived, "story": story}[whose]
        secrets = Secrets(desk.database)
        assert len(secrets.texts["name"]) > 50 and len(secrets.texts["run of words"]) > 500
        for what, document in all_documents[whose].items():
            found = secrets.found_in(document, but=all_documents[other][what])
            assert not found, f"{whose}, {what}: {dict(found)}"


def test_the_search_finds_what_is_there(story, lived):
    """The control: where people are named, the same search says so; and each kind is found where it is put."""
    for desk in story, lived:
        secrets = Secrets(desk.database)
        for document in desk.run("report", "worth").out, desk.run("worth", "--json").out:
            found = secrets.found_in(document, but=desk.run("worth", "--anonymous").out)
            assert len(found["name"]) >= 5 and len(found["last name"]) >= 5, dict(found)
        assert len(secrets.found_in(desk.run("worth", "--json").out)["key"]) >= 40
    secrets = Secrets(story.database)
    assert all(secrets.texts[kind] for kind in ("name", "last name", "slug", "key", "address", "text", "run of words", "tag"))
    for kind, texts in secrets.texts.items():
        for secret in sorted(texts)[:: max(1, len(texts) // 40)]:
            document = f"<p title='{html.escape(secret, quote=True)}'>worth</p>"
            assert secret in secrets.found_in(document)[kind], (kind, secret)


def test_groups_are_named_from_ten_people_on(network):
    rows = "".join(
        f"Ottokar{number},Family{number},https://www.linkedin.com/in/ottokar-{number},,{company},{role},02 Feb 2026\n"
        for number, (company, role) in enumerate([("Tenfold Mills", "Weaver")] * 10 + [("Ninefold Mills", "Dyer")] * 9)
    )
    desk = Desk(network.home / "other")
    desk.home.mkdir()
    folder = desk.home / "Basic_LinkedInDataExport_07-01-2026"
    folder.mkdir()
    (folder / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + rows
    )
    desk.run("import", folder)
    for document in documents(desk).values():
        assert "Tenfold Mills" in document and "Weaver" in document
        assert "Ninefold" not in document and "Dyer" not in document and "ottokar" not in document.casefold()
    assert "Ninefold Mills" in desk.run("worth").out
    worth = desk.json("worth")
    assert worth["reciprocity"]["exchange"] is None and worth["growth"][0]["wroteBothWays"] is None
    assert {"worth-mutual", "worth-in-touch", "worth-vouched"} <= set(worth["vettedWorth"]["unknown"])


def test_a_company_named_like_somebody_is_not_named(desk):
    """Neither after a connection, nor after the member."""
    folder = desk.home / "Basic_LinkedInDataExport_07-01-2026"
    folder.mkdir()
    people = [("Matteo", "Brunavesi", "Vintners", "Owner")]
    people += [(f"Ottokar{number}", f"Family{number}", "Brunavesi Consulting AG", "Adviser") for number in range(12)]
    people += [(f"Ida{number}", f"Clan{number}", "Hale & Partners", "Adviser") for number in range(12)]
    people += [(f"Uwe{number}", f"Tribe{number}", "Tenfold Mills", "Weaver at Brunavesi") for number in range(12)]
    rows = [
        f"{first},{last},https://www.linkedin.com/in/{first.lower()}-{last.lower()},,{company},{role},02 Feb 2026"
        for first, last, company, role in people
    ]
    (folder / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "\n".join(rows) + "\n"
    )
    (folder / "Profile.csv").write_text("First Name,Last Name,Headline\nRowan,Hale,Miller\n")
    desk.run("import", folder)
    assert "Brunavesi Consulting AG" in desk.run("worth").out and "Hale & Partners" in desk.run("worth").out
    for document in documents(desk).values():
        assert "Tenfold Mills" in document and "Adviser" in document
        assert "brunavesi" not in document.casefold() and "hale" not in document.casefold()


def test_the_figure_is_kept_after_each_import_once(desk, sample):
    desk.run("import", sample, "--dry-run")
    assert not desk.database.exists()
    desk.run("import", sample)
    kept = notes(desk.database)
    assert [(number, reckoning) for number, reckoning, _ in kept] == [(1, 1)]
    worth = desk.json("worth")
    told = {factor["symbol"]: factor["value"] for factor in worth["vettedWorth"]["factors"] if factor["value"] is not None}
    assert kept[0][2]["values"].keys() == told.keys()
    assert all(near(value, told[symbol]) for symbol, value in kept[0][2]["values"].items())
    # The same archive again says nothing new; looking at it and making derived data anew change nothing either.
    desk.run("import", sample)
    desk.run("rebuild")
    for _ in range(2):
        desk.run("worth")
    desk.run("report", "worth", "--anonymous")
    assert notes(desk.database) == kept
    desk.run("import", sample, "--dry-run")
    assert notes(desk.database) == kept
    # What was decided since does not change what was kept.
    key = desk.json("connection", "list", "--limit", 1)["people"][0]["key"]
    desk.run("connection", "decide", key, "keep")
    worth = desk.json("worth")
    assert notes(desk.database) == kept and worth["vettedWorth"]["value"] != worth["history"][0]["value"]


def test_what_was_missed_is_made_up_for_and_another_reckoning_is_marked(network):
    with contextlib.closing(sqlite3.connect(network.database)) as db, db:
        for statement in "UPDATE decision_worth SET factors = '{}'", "DELETE FROM decision_worth":
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                db.execute(statement)
        # As an earlier version would have left it.
        db.execute("DROP TRIGGER decision_worth_remains")
        db.execute("DELETE FROM decision_worth")
        db.execute(
            "INSERT INTO decision_worth (import_number, export_day, reckoning, factors, noted_at)"
            " VALUES (1, 20000, 0, '{\"connections\":9,\"values\":{\"worth-vetted\":0.5,\"worth-former\":1}}', 0)"
        )
        db.execute(
            "INSERT INTO decision_worth (import_number, export_day, reckoning, factors, noted_at)"
            " VALUES (0, 19000, 0, 'no JSON at all', 0)"
        )
    # Trying changes no row.
    before = network.dump()
    for words in (), ("--anonymous",), ("--to", "worth.html"), ("--json",):
        network.run("report", "worth", "--dry-run", *words)
    assert network.dump() == before
    history = network.json("worth")["history"]
    assert [(moment["importNumber"], moment["isComparable"]) for moment in history] == [(0, False), (1, False), (1, True)]
    assert history[1]["value"] == 50 and history[1]["factors"] == {"worth-vetted": 0.5} and history[0]["value"] is None
    assert network.run("worth").out.count("reckoned by another version") == 2
    assert network.json("worth")["history"] == history


def test_the_policy_weighs_the_factors_and_the_history(lived):
    before, verdicts = lived.json("worth"), lived.json("connection", "list", "--limit", 30)
    policy = lived.folder / "policy.toml"
    text = policy.read_text()
    assert "# worth-vetted = 1.0" in text and "A factor of vetted worth" in text
    policy.write_text(text.replace("# worth-vetted = 1.0", "worth-vetted = 3").replace("# worth-spread = 1.0", "worth-spread = 0"))
    after = lived.json("worth")
    assert after["vettedWorth"]["value"] != before["vettedWorth"]["value"]
    assert after["history"][0]["factors"] == before["history"][0]["factors"]
    assert after["history"][0]["value"] != before["history"][0]["value"]
    pitches = after["keptOut"]
    value, _ = Reckoned(lived.database).figure(
        pitches["requests"] + pitches["removed"] + pitches["acceptedLetGo"],
        pitches["accepted"] + pitches["stillConnected"],
        {"worth-vetted": 3, "worth-spread": 0},
    )
    assert abs(after["vettedWorth"]["value"] - value) <= 0.05 + 1e-9
    assert lived.json("connection", "list", "--limit", 30) == verdicts
    assert lived.json("policy", "show")["preset"] == "guarded"
    assert lived.json("policy", "show")["weights"]["worth-vetted"] == 3
    policy.write_text("[weights]\nworth-vetted = 11\n")
    assert "worth-vetted is 11.0; it can be from 0.0 to 10.0" in lived.run("policy", "check", code=1).out


def test_reports_are_compared(lived, story, tmp_path):
    one, two = tmp_path / "one.html", tmp_path / "a <b>group \u202egnp.json"
    lived.run("report", "worth", "--anonymous", "--to", one)
    two.write_text(story.run("worth", "--anonymous", "--json").out)
    compared = lived.json("report", "compare", one, two)
    assert [report["label"] for report in compared["reports"]] == ["one", "a <b>group \u202egnp"]
    measures = {measure["symbol"]: measure["values"] for measure in compared["measures"]}
    worths = [lived.json("worth"), story.json("worth")]
    assert measures["connections"] == [worth["connections"] for worth in worths]
    assert measures["vettedWorth"] == [worth["vettedWorth"]["value"] for worth in worths]
    for factor in worths[0]["vettedWorth"]["factors"]:
        other = next(each for each in worths[1]["vettedWorth"]["factors"] if each["symbol"] == factor["symbol"])
        assert measures[factor["symbol"]] == [factor["value"], other["value"]]
    assert "a <b>group \\u{202E}gnp" in lived.run("report", "compare", one, two).out
    letters = lived.json("report", "compare", one, two, "--letters")
    assert [report["label"] for report in letters["reports"]] == ["A", "B"]
    page = tmp_path / "compared.html"
    lived.run("report", "compare", one, two, "--to", page)
    text = page.read_text()
    # The names of files may be those of people: a page to be shown has letters, unless told otherwise.
    assert "group" not in text and "<bdi>A</bdi>" in text and "<bdi>B</bdi>" in text and "Vetted worth" in text
    written = lived.json("report", "compare", one, two, "--to", page)
    assert [report["label"] for report in written["reports"]] == ["A", "B"] and page.read_text() == text
    lived.run("report", "compare", one, two, "--to", page, "--names")
    text = page.read_text()
    assert "a &lt;b&gt;group" in text and "<b>" not in text and "\u202e" not in text
    assert "--letters or --names" in lived.run("report", "compare", one, "--names", "--letters", code=64).err
    lived.run("report", "compare", one, "--to", tmp_path / "unwritten.html", "--dry-run")
    assert not (tmp_path / "unwritten.html").exists()


def test_a_comparison_is_not_written_over_what_it_compares(lived, tmp_path):
    report = tmp_path / "mine.html"
    lived.run("report", "worth", "--anonymous", "--to", report)
    before = report.read_bytes()
    answer = lived.run("report", "compare", report, "--to", report, code=64)
    assert "names one of the reports" in answer.err and report.read_bytes() == before


def test_an_anonymous_report_as_json_tells_no_folder_and_is_compared(lived, tmp_path):
    anonymous = lived.run("report", "worth", "--anonymous", "--json", "--to", "shown.html")
    assert anonymous.data["path"] == "shown.html" and (lived.home / "shown.html").exists()
    assert str(lived.home) not in anonymous.out
    assert str(lived.home) not in lived.run("report", "worth", "--anonymous", "--to", "shown.html").out
    # Where people are named anyway the whole path is told.
    assert lived.json("report", "worth", "--to", "named.html")["path"] == str(lived.home / "named.html")
    document, named = tmp_path / "document.json", tmp_path / "named.json"
    document.write_text(anonymous.out)
    compared = lived.json("report", "compare", document, lived.home / "shown.html")
    assert all(len(set(measure["values"])) == 1 for measure in compared["measures"])
    named.write_text(lived.run("report", "worth", "--json").out)
    assert "names people" in lived.run("report", "compare", named, code=65).err


def test_what_is_no_file_is_not_waited_for(lived, tmp_path):
    good, pipe, link = tmp_path / "good.html", tmp_path / "pipe.html", tmp_path / "link.html"
    lived.run("report", "worth", "--anonymous", "--to", good)
    os.mkfifo(pipe)
    for path in pipe, "/dev/zero":
        assert "no report of worth" in lived.run("report", "compare", path, code=65, timeout=20).err
    link.symlink_to(good)
    assert len(lived.json("report", "compare", link)["reports"]) == 1


def test_what_is_no_anonymous_report_is_refused_by_name(lived, tmp_path):
    good, named = tmp_path / "good.html", tmp_path / "named.html"
    lived.run("report", "worth", "--anonymous", "--to", good)
    lived.run("report", "worth", "--to", named)
    cases = {
        "named.html": (named.read_bytes(), "names people"),
        "named.json": (lived.run("worth", "--json").out.encode(), "names people"),
        "other.html": (good.read_bytes().replace(b"reckoning&#34;:1", b"reckoning&#34;:7"), "another version"),
        "infinite.html": (good.read_bytes().replace(b"connections&#34;:", b"connections&#34;:1e999,&#34;x&#34;:"), "not ones"),
        "deep.json": (b'{"data":' + b"[" * 200_000, "no report of worth"),
        "text.txt": (b"hello", "no report of worth"),
        "empty.html": (b"", "no report of worth"),
        "week.html": (b"<!doctype html><html><head></head></html>", "no report of worth"),
    }
    for name, (content, words) in cases.items():
        path = tmp_path / name
        path.write_bytes(content)
        answer = lived.run("report", "compare", good, path, code=65)
        assert name in answer.err and words in answer.err, answer.err
    assert "absent.html" in lived.run("report", "compare", good, tmp_path / "absent.html", code=66).err
    assert lived.run("report", "compare", *[good] * 27, code=64)
    failure = lived.run("report", "compare", named, "--json", code=65).document
    assert failure["ok"] is False and failure["code"] == "unusableInput"


def test_without_an_import_there_is_nothing_to_reckon(desk):
    for words in ("worth",), ("report", "worth"), ("report", "worth", "--dry-run"):
        assert "Nothing was imported yet" in desk.run(*words, code=1).err
    assert ".html" in desk.run("report", "worth", "--to", "worth.pdf", code=64).err
