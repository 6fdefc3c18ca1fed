"""Off the fence: from a request to a meeting to a decision, and everything undecided with its day."""

import datetime
import re
import shutil
import sqlite3

import icalendar
import pytest
from playwright.sync_api import expect

import desk
import served
from conftest import visiting

TODAY = datetime.date.today()


def in_days(days):
    return (TODAY + datetime.timedelta(days=days)).isoformat()


def undecided(visit, name, page=None):
    """The page of somebody whose request is answered with Meet first."""
    page = page or visit.open()
    page.get_by_role("navigation", name="Queue").get_by_role("link", name=name).click()
    desk.answer_by_mouse(page, "Meet first")
    desk.toast(page).get_by_text(name).wait_for()
    visit.go(page, "/fence")
    page.get_by_role("link", name=name).click()
    expect(desk.title(page)).to_have_text(name)
    return page


def way(page):
    return page.get_by_role("list", name="The way so far").get_by_role("listitem")


def test_from_request_to_meeting_to_decision(visit):
    page = undecided(visit, "Samir Osei")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    expect(way(page)).to_have_text([re.compile("^Undecided")])

    # Ask first: the text is copied by a click, or opened by a mail program, and nothing is sent.
    page.get_by_role("link", name="How do we know each other?").click()
    text = page.get_by_role("textbox", name="How do we know each other?")
    expect(text).to_have_value(re.compile("^Hello Samir Osei,"))
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == text.input_value()
    mail = page.get_by_role("link", name="Open in your mail program").get_attribute("href")
    assert mail.startswith("mailto:?subject=How%20do%20we") and "%0D%0A" in mail and "Samir%20Osei" in mail
    page.get_by_role("button", name="I have sent it").click()
    expect(desk.toast(page)).to_contain_text("you asked Samir Osei")
    expect(way(page)).to_have_text([re.compile("^Undecided"), re.compile("^Asked")])

    # Plan, by keys.
    desk.press(page, "p")
    expect(page.get_by_label("Day", exact=True)).to_be_focused()
    page.get_by_label("Day", exact=True).fill(in_days(2))
    page.get_by_label("Time", exact=True).fill("15:30")
    page.get_by_label("Place, number or link").fill("Room 3, by the lake; second door")
    page.get_by_role("button", name="Plan it").click()
    expect(desk.toast(page)).to_contain_text("Planned with Samir Osei")
    expect(page.get_by_role("heading", name="Video call")).to_be_visible()

    # The brief.
    page.get_by_role("link", name="Read the brief").click()
    expect(page.get_by_role("heading", name="Three questions worth asking")).to_be_visible()
    assert page.locator(".brief ol > li").count() == 3
    expect(page.get_by_role("heading", name="A good outcome")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("link", name="back to the meeting").click()

    # Into the calendar, with its alarms.
    with page.expect_download() as download:
        page.get_by_role("link", name="Put it into your calendar").click()
    events = icalendar.Calendar.from_ical(download.value.path().read_bytes()).walk("VEVENT")
    (meeting,) = [event for event in events if event["UID"].startswith("meeting-")]
    assert meeting["SUMMARY"] == "Video call with Samir Osei"
    assert meeting["LOCATION"] == "Room 3, by the lake; second door"
    assert meeting.decoded("DTSTART").date().isoformat() == in_days(2)
    assert [alarm.decoded("TRIGGER") for alarm in meeting.walk("VALARM")] == [
        -datetime.timedelta(days=1),
        -datetime.timedelta(minutes=15),
    ]

    # It does not take place after all; taken back, it does.
    page.get_by_role("button", name="It does not take place").click()
    expect(desk.toast(page)).to_contain_text("The meeting is cancelled")
    expect(page.get_by_role("heading", name="Video call")).to_have_count(0)
    desk.press(page, "z")
    expect(page.get_by_role("heading", name="Video call")).to_be_visible()

    # They talk earlier than planned.
    desk.press(page, "h")
    page.get_by_role("group", name="Did it feel right?").get_by_label("Yes").check()
    page.get_by_label("What is in it for them?").fill("the view of an outsider")
    page.get_by_label("What is in it for me?").fill("a firm that needs a board")
    page.get_by_role("group", name="Would I introduce them?").get_by_label("Yes").check()
    page.get_by_label("Next step").fill("send him the paper")
    page.get_by_role("button", name="Note it, then decide").click()
    expect(desk.toast(page)).to_contain_text("Now decide")
    expect(page.get_by_text("In it for me: a firm that needs a board")).to_be_visible()
    expect(page.locator(".effect")).to_contain_text("Proposed: Accept")

    # And the decision.
    desk.press(page, "y")
    expect(desk.title(page)).to_have_text("On the fence")
    expect(desk.toast(page)).to_contain_text("Accepted: Samir Osei")
    expect(page.get_by_role("link", name="Samir Osei")).to_have_count(0)
    visit.go(page, "/worklist")
    expect(page.get_by_role("listitem").filter(has_text="Click Accept for")).to_contain_text("Samir Osei")
    visit.go(page, "/meetings/1")
    expect(way(page)).to_have_text(
        [re.compile(f"^{word}") for word in ("Undecided", "Asked", "Meeting planned", "Met", "Decided")]
    )


def test_a_poor_meeting_is_a_normal_outcome(visit):
    page = undecided(visit, "Noor Haddadi")
    desk.press(page, "h")
    page.get_by_role("group", name="Did it feel right?").get_by_label("No", exact=True).check()
    page.get_by_role("button", name="Note it, then decide").click()
    expect(page.get_by_text("normal outcome: now you know")).to_be_visible()
    expect(page.locator(".effect")).to_contain_text("Proposed: Decline")
    desk.press(page, "n")
    expect(desk.toast(page)).to_contain_text("Declined: Noor Haddadi")
    # The kind no is one click away, and leads back to the request.
    visit.go(page, "/decided")
    page.get_by_role("main").get_by_role("link", name="Noor Haddadi").first.click()
    page.get_by_role("link", name="Write a kind no").click()
    expect(page.get_by_role("textbox")).to_have_value(re.compile("Noor Haddadi.*every success", re.S))


def test_the_day_is_moved_and_the_third_time_says_so(visit):
    page = undecided(visit, "Tom Blank")
    for days in 20, 30:
        desk.press(page, "s")
        expect(page.get_by_label("Decide by")).to_be_focused()
        page.get_by_label("Decide by").fill(in_days(days))
        page.get_by_role("button", name="Move the day").click()
        expect(desk.toast(page)).to_contain_text("The day is moved")
    expect(page.get_by_text("Put off 2 times")).to_be_visible()
    desk.press(page, "s")
    expect(page.get_by_text("This would be the third time")).to_be_visible()
    page.get_by_label("Decide by").fill(in_days(40))
    page.get_by_role("button", name="Put it off once more").click()
    expect(page.get_by_text("Put off 3 times")).to_be_visible()
    page.get_by_text("Everything noted").click()
    expect(page.locator(".journal > li")).to_have_count(3)
    desk.press(page, "z")
    expect(page.get_by_text("Put off 2 times")).to_be_visible()


def test_a_day_that_is_past_is_refused_and_nothing_changes(visit):
    page = undecided(visit, "Tom Blank")
    desk.press(page, "p")
    day = page.get_by_label("Day", exact=True)
    day.evaluate("field => field.removeAttribute('min')")
    day.fill(in_days(-3))
    page.get_by_role("button", name="Plan it").click()
    expect(desk.title(page)).to_have_text("The time is past")
    expect(page.get_by_text("Nothing was changed")).to_be_visible()
    visit.complaints[:] = [text for text in visit.complaints if "422" not in text]
    visit.go(page, "/meetings/1")
    expect(way(page)).to_have_text([re.compile("^Undecided")])


@pytest.fixture
def expired(browser, sample, tmp_path):
    """Pages of somebody who put Samir Osei on the fence a month ago, and was to decide ten days ago."""
    folder = tmp_path / "workspace"
    shutil.copytree(sample, folder)
    served.run("request", "list", "--workspace", str(folder))
    with sqlite3.connect(folder / "wellmet.sqlite") as database:
        request, substance, slug = database.execute(
            "SELECT request, substance, slug FROM derived_request WHERE name = 'Samir Osei'"
        ).fetchone()
        day = (TODAY - datetime.date(1970, 1, 1)).days
        database.execute(
            "INSERT INTO decision_entry (batch, request, name, slug, choice, deadline, decided_at, substance, decided_by)"
            " VALUES (1, ?, 'Samir Osei', ?, 'meet', ?, ?, ?, 'test')",
            (request, slug, day - 10, (day - 30) * 86_400, substance),
        )
    database.close()
    served.run("rebuild", "--workspace", str(folder))
    yield from visiting(browser, "serve", "--workspace", str(folder), "--no-open", "--port", "0")


def test_what_is_past_its_day_proposes_an_end_and_one_click_takes_it(expired):
    page = expired.open("/today")
    item = page.get_by_role("listitem").filter(has_text="Samir Osei").first
    expect(item).to_contain_text("Proposed: Decline")
    expect(item).to_contain_text("Nothing is done unless you do it")
    item.get_by_role("button", name="Decline").click()
    expect(desk.toast(page)).to_contain_text("Declined: Samir Osei")
    expect(page.get_by_text("Half of 1 decision took")).to_be_visible()
    desk.press(page, "z")
    expect(desk.title(page)).to_have_text("Samir Osei")
    expired.go(page, "/fence")
    expect(page.get_by_role("heading", name="Their day is past")).to_be_visible()


def test_today_ends(visit):
    page = visit.open("/")
    assert page.url.endswith("/today")
    expect(page.get_by_role("heading", name="9 requests")).to_be_visible()
    desk.press(page, "j")
    desk.answer_all(page, desk.answer_by_key)
    visit.go(page, "/worklist")
    for _ in range(9):
        page.get_by_role("main").get_by_role("button", name="Done").first.click()
        desk.toast(page).get_by_text("Done:").wait_for()
    visit.go(page, "/today")
    expect(page.get_by_text("That is all for today.")).to_be_visible()


def test_an_empty_workspace_has_a_way_on(empty_visit):
    page = empty_visit.open("/today")
    page.get_by_role("link", name="Go to Import").click()
    expect(desk.title(page)).to_have_text("Import")
    empty_visit.go(page, "/fence")
    expect(page.get_by_text("Nothing is on the fence")).to_be_visible()
    empty_visit.go(page, "/week")
    expect(page.get_by_text("Nothing was decided, and nothing is open.")).to_be_visible()


def test_the_wording_is_the_users_own_once_edited(visit):
    page = undecided(visit, "Samir Osei")
    visit.go(page, "/drafts?kind=ask&language=en")
    text = page.get_by_role("textbox")
    text.fill("Subject: A question\n\nDear {nmae}, who are you?")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Line 3: there is no field {nmae}")).to_be_visible()
    visit.complaints[:] = [text for text in visit.complaints if "422" not in text]
    # What was typed is still there, to be mended.
    expect(text).to_have_value("Subject: A question\n\nDear {nmae}, who are you?")
    text.fill("Subject: A question\n\nDear {name} of {company}, who are you?\n{me}")
    page.get_by_role("button", name="Save").click()
    expect(desk.toast(page)).to_contain_text("Saved")
    visit.go(page, "/draft?for=1&kind=ask&language=en")
    expect(page.get_by_role("textbox", name="A question")).to_have_value(
        "Dear Samir Osei of [company], who are you?\nRowan Hale"
    )
    expect(page.get_by_text("fill it in yourself: {company}")).to_be_visible()
    page.get_by_role("link", name="Change your wording").click()
    page.get_by_role("button", name="Use the wording that Wellmet comes with").click()
    expect(page.get_by_role("textbox")).to_have_value(re.compile("How do we know each other"))
    visit.go(page, "/draft?for=1&kind=decline&language=de")
    expect(page.get_by_role("textbox")).to_have_value(re.compile("Guten Tag Samir Osei"))


def test_a_calendar_is_kept_up_to_date_in_a_folder(visit, tmp_path):
    folder = tmp_path / "calendars"
    folder.mkdir()
    page = undecided(visit, "Samir Osei")
    visit.go(page, "/calendar")
    page.get_by_label("Folder").fill(str(folder))
    page.get_by_role("button", name="Keep a file there").click()
    expect(page.get_by_text(str(folder / "wellmet.ics"))).to_be_visible()

    def summaries():
        events = icalendar.Calendar.from_ical((folder / "wellmet.ics").read_bytes()).walk("VEVENT")
        return {str(event["SUMMARY"]): str(event["STATUS"]) for event in events}

    assert summaries() == {"Decide: Samir Osei": "CONFIRMED"}
    page.get_by_label("Initials only").check()
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(desk.toast(page)).to_contain_text("Your choice is kept")
    assert summaries() == {"Decide: S. O.": "CONFIRMED"}
    visit.go(page, "/meetings/1")
    desk.press(page, "i")
    expect(desk.toast(page)).to_contain_text("Ignored: Samir Osei")
    assert summaries() == {"Decide: S. O.": "CANCELLED"}
    # The folder goes away: the decision stands, and the page says what is wrong.
    shutil.rmtree(folder)
    desk.press(page, "z")
    expect(desk.title(page)).to_have_text("Samir Osei")
    visit.go(page, "/calendar")
    expect(page.get_by_text("was not written")).to_be_visible()


def test_an_unsure_connection_is_planned_from_its_own_page(visit):
    page = visit.open("/people")
    page.get_by_role("searchbox").fill("Matteo Brunavesi")
    page.get_by_role("link", name=re.compile("Matteo Brunavesi")).first.click()
    page.get_by_role("button", name="Unsure").click()
    page.get_by_role("link", name="Plan, note or decide").click()
    expect(desk.title(page)).to_have_text("Matteo Brunavesi")
    # Nobody thanks a connection for asking to connect.
    page.get_by_role("link", name="Do you remember how we met?").click()
    expect(page.get_by_role("textbox")).to_have_value(re.compile("we have been connected here for a while"))
    expect(page.get_by_role("link", name="A kind no")).to_have_count(0)
    page.get_by_role("link", name="Back").click()
    desk.press(page, "n")
    expect(desk.toast(page)).to_contain_text("To let go: Matteo Brunavesi")


def test_the_week_is_saved_as_a_page_and_as_markdown(visit):
    page = undecided(visit, "Samir Osei")
    visit.go(page, "/week")
    expect(page.get_by_text("Requests put on the fence")).to_be_visible()
    for link, beginning in ("Save as a page", b"<!doctype html>"), ("Save as Markdown", b"# Your network from"):
        with page.expect_download() as download:
            page.get_by_role("link", name=link).click()
        assert download.value.path().read_bytes().startswith(beginning)
    desk.press(page, "k")
    page.wait_for_url("**/week?ending=*")
    expect(page.get_by_role("link", name="The week after")).to_be_visible()


def test_without_script_everything_is_still_there(visit):
    page = undecided(visit, "Samir Osei")
    page.context.close()
    page = visit.open("/meetings/1", java_script_enabled=False)
    page.get_by_text("You met: how was it?").click()
    page.get_by_role("group", name="Did it feel right?").get_by_label("Partly").check()
    page.get_by_role("button", name="Note it, then decide").click()
    expect(page.get_by_text("It felt partly right.")).to_be_visible()
    page.get_by_role("button", name="Take the last step back").click()
    expect(way(page)).to_have_text([re.compile("^Undecided")])
