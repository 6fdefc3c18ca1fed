"""Off the fence in the terminal: deadlines, meetings, drafts, the calendar that other programs open, today and the week."""

import datetime
import shutil
import subprocess

import zoneinfo

import icalendar
import pytest

import export
from export import incoming

TODAY = datetime.datetime.now(datetime.timezone.utc).date()


def day(days):
    return (TODAY + datetime.timedelta(days=days)).isoformat()


@pytest.fixture
def unsure(network):
    """A person who will meet one requester, and is unsure of one connection."""
    network.run("request", "decide", network.requests()[0]["id"], "meet", "--by", day(14))
    connection = network.json("connection", "list", "--limit", 1)["people"][0]
    network.run("connection", "decide", connection["key"], "meet", "--by", day(9))
    return network


def one(desk, who="1"):
    (entry,) = desk.json("meeting", "show", who)["undecided"]
    return entry


def calendar(desk, *arguments):
    path = desk.home / "out.ics"
    desk.run("export", "calendar", "--to", path, *arguments)
    return icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"), path


def test_everything_undecided_is_listed_with_its_day_the_most_urgent_first(unsure):
    data = unsure.json("meeting", "list")
    assert [(entry["id"], entry["by"], entry["state"]) for entry in data["undecided"]] == [
        ("c1", day(9), "open"),
        ("1", day(14), "open"),
    ]
    assert len(data["waiting"]) == len(unsure.requests()) - 1
    out = unsure.run("meeting").out
    assert "c1" in out and "ask, or plan a meeting" in out


def test_the_whole_way_and_back(unsure):
    unsure.run("meeting", "ask", "1", "--reason", "how do we know each other")
    unsure.run("meeting", "plan", "1", "--on", day(3), "--at", "15:30", "--zone", "Europe/Berlin", "--for", 45, "--place", "Café, 2nd floor")
    entry = one(unsure)
    assert entry["state"] == "planned" and entry["meeting"]["minutes"] == 45
    assert (entry["meeting"]["time"], entry["meeting"]["zone"]) == ("15:30", "Europe/Berlin")
    unsure.run("meeting", "cancel", "1", "--reason", "ill")
    assert one(unsure)["state"] == "asked"
    assert "meeting cancelled  ill" in unsure.run("meeting", "show", "1").out
    noted = [(step["kind"], step["reason"]) for step in one(unsure)["steps"]]
    assert noted == [("asked", "how do we know each other"), ("planned", ""), ("cancelled", "ill")]
    unsure.run("meeting", "undo", "1")
    assert one(unsure)["state"] == "planned"
    out = unsure.run("meeting", "hold", "1", "--felt-right", "no").out
    assert "normal outcome" in out and "Proposed: decline" in out
    entry = one(unsure)
    assert [step["state"] for step in entry["path"]] == ["open", "asked", "planned", "held"]
    assert entry["outcome"]["isPoor"] is True
    unsure.run("request", "decide", entry["request"], "decline")
    assert one(unsure)["decided"] == "decline"
    assert [entry["id"] for entry in unsure.json("meeting", "list")["undecided"]] == ["c1"]
    assert "was decided on" in unsure.run("meeting", "ask", "1", code=65).err
    # Taken back in turn, each state is there again.
    unsure.run("request", "undo", entry["request"])
    for state in ("held", "planned", "asked", "open"):
        assert one(unsure)["state"] == state
        if state != "open":
            unsure.run("meeting", "undo", "1")
    assert "could be taken back" in unsure.run("meeting", "undo", "1", code=1).err


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (("plan", "1", "--on", "2020-01-01"), "2020-01-01 is past", 65),
        (("plan", "1", "--on", "2027-02-29"), "2027-02-29", 64),
        (("plan", "1", "--on", "2027-03-28", "--at", "02:30", "--zone", "Europe/Berlin"), "does not exist", 65),
        (("plan", "1", "--on", day(2), "--at", "25:00"), "time of day such as 15:30", 64),
        (("plan", "1", "--on", day(2), "--at", "9:00", "--zone", "Mars/Olympus"), "No time zone", 65),
        (("plan", "1", "--on", day(2), "--zone", "Europe/Berlin"), "--zone goes with --at", 64),
        (("plan", "1", "--on", day(2), "--for", "0"), "cannot last 0 minutes", 65),
        (("plan", "1", "--on", day(400)), "too far away", 65),
        (("snooze", "1", "--to", day(14)), "is the day already", 65),
        (("snooze", "1", "--to", day(-1)), "is past", 65),
        (("hold", "1", "--felt-right", "yes", "--on", day(2)), "lies in the future", 65),
        (("hold", "1", "--felt-right", "maybe"), "maybe", 64),
        (("cancel", "1"), "No meeting with", 65),
        (("show", "99"), "Nothing is undecided about «99»", 1),
        (("show", "Nobody At All"), "Nothing is undecided", 1),
        (("draft", "1", "--language", "xx"), "no text in the language «xx»", 65),
        (("draft", "99"), "Nothing is undecided about «99»", 1),
        (("draft", "1", "--kind", "reconnect"), "it is for a connection", 65),
        (("draft", "c1", "--kind", "ask"), "it is for a request", 65),
        (("plan", "1", "--on", "tomorrow"), "like 2026-11-30", 64),
    ],
)
def test_bad_input_is_told_and_changes_nothing(unsure, arguments, words, code):
    unsure.run("meeting", "list")
    before = unsure.kept()
    answer = unsure.run("meeting", *arguments, code=code)
    assert words in answer.err
    assert unsure.kept() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", "1"),
        ("plan", "1", "--on", day(3)),
        ("hold", "1", "--felt-right", "yes"),
        ("snooze", "1", "--to", day(20)),
    ],
)
def test_a_dry_run_keeps_nothing(unsure, arguments):
    unsure.run("meeting", "list")
    before = unsure.kept()
    assert "Dry run" in unsure.run("meeting", *arguments, "--dry-run").out
    assert unsure.kept() == before


def test_a_dry_run_of_a_decision_says_the_day_and_what_is_wrong_with_it(unsure):
    request = one(unsure)["request"]
    assert day(9) in unsure.run("request", "decide", request, "meet", "--by", day(9), "--dry-run").out
    assert "is past" in unsure.run("request", "decide", request, "meet", "--by", day(-1), "--dry-run", code=65).err


def test_a_dry_run_writes_no_file(unsure):
    for arguments in ("export", "calendar"), ("report", "week"):
        target = unsure.home / ("x.ics" if arguments[0] == "export" else "x.md")
        out = unsure.run(*arguments, "--to", target, "--dry-run").out
        assert f"Would write {target}." in out
        assert not target.exists()


def test_moving_the_day_counts_and_says_so(unsure):
    for count, days in enumerate((20, 25, 30), start=1):
        out = unsure.run("meeting", "snooze", "1", "--to", day(days)).out
        assert one(unsure)["snoozes"] == count
    assert "put it off 3 times" in out
    # To meet once more on another day is the same.
    unsure.run("request", "decide", one(unsure)["request"], "meet", "--by", day(35))
    assert one(unsure)["snoozes"] == 4 and len(unsure.json("meeting", "list")["undecided"]) == 2


def test_the_brief_has_three_questions(unsure):
    brief = unsure.json("meeting", "brief", "1")
    assert len(brief["questions"]) == 3 and len(brief["goodOutcome"]) == 3
    assert "Three questions worth asking" in unsure.run("meeting", "brief", "c1").out


def test_a_draft_is_the_users_own_once_the_file_is_there(unsure):
    shipped = unsure.json("meeting", "draft", "1", "--language", "de")
    assert shipped["body"].startswith("Guten Tag") and shipped["isOwn"] is False
    assert "how we met" in unsure.run("meeting", "draft", "c1", "--language", "en").out
    path = unsure.run("meeting", "draft", "1", "--language", "de", "--where").out.strip()
    (unsure.folder / "drafts").mkdir()
    with open(path, "w", encoding="utf-8") as file:
        file.write("Subject: Frage\n\nHallo {name}, bis {day}.\n{me}\n")
    own = unsure.json("meeting", "draft", "1", "--language", "de")
    assert own["isOwn"] and own["subject"] == "Frage" and own["body"].startswith(f"Hallo {own['name']}, bis ")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Hallo\n{nmae}\n")
    error = unsure.run("meeting", "draft", "1", "--language", "de", code=65).err
    assert f"{path}, line 2: there is no field {{nmae}}" in error
    with open(path, "wb") as file:
        file.write(b"\xef\xbb\xbfSubject: Frage\r\n\r\nHallo {name}\r\n")
    assert unsure.json("meeting", "draft", "1", "--language", "de")["subject"] == "Frage"
    with open(path, "wb") as file:
        file.write(b"")
    assert "no words" in unsure.run("meeting", "draft", "1", "--language", "de", code=65).err
    with open(path, "wb") as file:
        file.write(b"\xff\xfe")
    assert "not text in UTF-8" in unsure.run("meeting", "draft", "1", "--language", "de", code=65).err
    # A file that is deleted means the wording that Wellmet comes with.
    (unsure.folder / "drafts" / "ask.de.txt").unlink()
    assert unsure.json("meeting", "draft", "1", "--language", "de")["body"] == shipped["body"]


def test_an_independent_reader_finds_the_events_with_their_alarms(unsure):
    unsure.run("meeting", "plan", "1", "--on", day(3), "--at", "15:30", "--zone", "Asia/Tokyo", "--place", "a; b, c")
    events, path = calendar(unsure)
    content = path.read_bytes()
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"") and path.stat().st_mode & 0o777 == 0o600
    kinds = sorted(event["UID"].split("-")[0] for event in events)
    assert kinds == ["deadline", "deadline", "meeting"]
    (meeting,) = [event for event in events if event["UID"].startswith("meeting")]
    start = meeting.decoded("DTSTART")
    assert start.isoformat() == f"{day(3)}T06:30:00+00:00"
    assert meeting.decoded("DTEND") - start == datetime.timedelta(minutes=30)
    assert meeting["LOCATION"] == "a; b, c" and not meeting.errors
    alarms = [alarm.decoded("TRIGGER") for alarm in meeting.walk("VALARM")]
    assert alarms == [-datetime.timedelta(days=1), -datetime.timedelta(minutes=15)]
    for event in events:
        if event["UID"].startswith("deadline"):
            assert event.decoded("DTEND") - event.decoded("DTSTART") == datetime.timedelta(days=1)
            (alarm,) = event.walk("VALARM")
            assert alarm["ACTION"] == "DISPLAY" and alarm.decoded("TRIGGER") == datetime.timedelta(hours=7)
    # Twice the same bytes; with initials only, no name.
    name = one(unsure)["name"]
    assert calendar(unsure)[1].read_bytes() == content and name.encode() in content.replace(b"\r\n ", b"")
    assert name.split()[0].encode() not in calendar(unsure, "--initials")[1].read_bytes().replace(b"\r\n ", b"")


@pytest.mark.skipif(shutil.which("calcurse") is None, reason="calcurse is not on this machine")
def test_a_calendar_program_opens_it_with_its_alarms(unsure):
    unsure.run("meeting", "plan", "1", "--on", day(3), "--at", "15:30", "--zone", "UTC")
    _, path = calendar(unsure)
    home = unsure.home / "calcurse"
    home.mkdir()

    def calcurse(*arguments):
        done = subprocess.run(
            ["calcurse", "-D", home, *arguments], capture_output=True, text=True, env=unsure.environment, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    report = calcurse("-i", str(path))
    assert "1 app / 2 events" in report and "0 skipped" in report
    lines = (home / "apts").read_text(encoding="utf-8").splitlines()
    (meeting,) = [line for line in lines if one(unsure)["name"] in line and "@" in line]
    on = datetime.date.fromisoformat(day(3)).strftime("%m/%d/%Y")
    assert meeting.startswith(f"{on} @ 15:30 -> {on} @ 16:00")
    # The mark of an appointment that rings.
    assert "!" in meeting.split("Video call")[0]


HOSTILE = 'Eve\r\nATTENDEE:mailto:x@y.example\nBEGIN:VALARM, a; b \\ "c"'


def test_a_hostile_name_stays_a_name_in_the_calendar(desk):
    row = incoming("Eve", "Hello", sent="11/20/26, 9:05 AM")
    row[0] = HOSTILE
    files = {"Invitations.csv": export.invitations(row), "Connections.csv": export.connections("Ada Ilvesdal")}
    desk.run("import", export.folder(desk.home / "Complete_LinkedInDataExport_11-24-2026", files))
    desk.run("request", "decide", desk.requests()[0]["id"], "meet", "--by", day(5))
    desk.run("meeting", "plan", "1", "--on", day(4), "--place", HOSTILE)
    events, path = calendar(desk)
    assert len(events) == 2
    for event in events:
        assert "ATTENDEE" not in event and len(event.walk("VALARM")) == 1
        assert "ATTENDEE:mailto:x@y.example BEGIN:VALARM, a; b \\" in event["SUMMARY"]


def test_a_folder_is_kept_up_to_date(unsure):
    folder = unsure.home / "calendars"
    assert "no folder" in unsure.run("export", "calendar", "--keep", folder, code=66).err
    folder.mkdir()
    (folder / "wellmet.ics").write_text("BEGIN:VCALENDAR\nPRODID:-//Other//\n")
    assert "did not make it" in unsure.run("export", "calendar", "--keep", folder, code=73).err
    (folder / "wellmet.ics").unlink()
    unsure.run("export", "calendar", "--keep", folder)
    file = folder / "wellmet.ics"
    before = file.read_bytes()
    unsure.run("meeting", "plan", "1", "--on", day(3))
    assert file.read_bytes() != before and b"meeting-" in file.read_bytes()
    unsure.run("export", "calendar", "--stop-keeping")
    after = file.read_bytes()
    unsure.run("meeting", "cancel", "1")
    assert file.read_bytes() == after


def test_today_says_what_is_due_and_when_that_is_all(unsure):
    data = unsure.json("today")
    assert data["isDone"] is False and len(data["requests"]) == min(9, data["waiting"])
    unsure.run("meeting", "hold", "1", "--felt-right", "yes", "--for-me", "advice")
    assert [entry["id"] for entry in unsure.json("today")["toDecide"]] == ["1"]
    assert "To decide" in unsure.run("today").out
    for request in unsure.requests():
        unsure.run("request", "decide", request["id"], "ignore")
    for action in unsure.json("worklist", "list")["actions"]:
        if not action["outcome"]:
            unsure.run("worklist", "done", action["id"])
    assert "That is all for today." in unsure.run("today").out


def test_the_week_is_written_as_page_and_as_markdown(unsure):
    unsure.run("meeting", "hold", "1", "--felt-right", "yes", "--for-me", "advice", "--next", "lunch *soon*")
    out = unsure.run("report", "week").out
    assert out.startswith("# Your network from") and "it felt right. Next: lunch \\*soon\\*" in out
    data = unsure.json("report", "week", "--to", unsure.home / "week.html")
    assert data["answers"] == {"meet": 1} and data["undecided"] == 2 and data["path"].endswith("week.html")
    html = (unsure.home / "week.html").read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>") and "<script" not in html and "lunch *soon*" in html
    unsure.run("report", "week", "--to", unsure.home / "week.md", "--ending", day(-7))
    assert "Requests put on the fence" not in (unsure.home / "week.md").read_text(encoding="utf-8")
    assert "still to come" in unsure.run("report", "week", "--ending", day(1), code=65).err
    assert "ends with .html or .md" in unsure.run("report", "week", "--to", "week.pdf", code=64).err
    assert "was not written" in unsure.run("report", "week", "--to", unsure.home / "no" / "week.md", code=73).err


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_days_are_those_of_the_users_clocks(network, zone):
    """Fourteen hours ahead of Greenwich it is mostly tomorrow there, eight behind often yesterday."""
    network.environment["TZ"] = zone
    there = datetime.datetime.now(zoneinfo.ZoneInfo(zone)).date()
    assert network.json("today")["date"] == there.isoformat()
    out = network.run("request", "decide", network.requests()[0]["id"], "meet", "--by", there.isoformat()).out
    assert out.startswith(there.isoformat())
    assert one(network)["openedOn"] == there.isoformat() and one(network)["ageDays"] == 0
    before = (there - datetime.timedelta(days=1)).isoformat()
    network.run("request", "decide", network.requests()[1]["id"], "meet", "--by", before, code=65)
