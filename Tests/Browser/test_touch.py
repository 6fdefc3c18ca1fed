"""Staying in touch: whom this week and why, done with one click or key, put off, another rhythm, texts, give and take."""

import datetime
import re

import pytest
from playwright.sync_api import expect

import desk

TODAY = datetime.date.today()
OSKAR, PETRA = "Oskar Vielmann", "Petra Zumwalden"


def opened(visit, path="/touch", **options):
    return visit.open(path, **options)


def lines(page):
    return page.locator("ol.fence > li")


def line(page, name):
    return lines(page).filter(has=page.get_by_role("link", name=name, exact=True))


def first(page):
    return lines(page).first.get_by_role("link").first.inner_text()


def aside(page, name):
    """Opens what else can be done about somebody."""
    line(page, name).locator("summary").click()
    return line(page, name)


def row(page, name):
    return page.get_by_role("row").filter(has=page.get_by_role("link", name=name, exact=True))


def test_the_page_says_whom_and_why(visit):
    page = opened(visit)
    expect(desk.title(page)).to_have_text("In touch")
    expect(page.get_by_text("5 people for this week, at 5 a week.")).to_be_visible()
    expect(lines(page)).to_have_count(5)
    expect(line(page, OSKAR)).to_contain_text("weekly, as proposed")
    expect(line(page, OSKAR)).to_contain_text("and you have not recommended them.")
    page.get_by_role("link", name="Show them all").click()
    assert lines(page).count() > 5
    page.get_by_role("link", name="Only those of this week").click()
    expect(lines(page)).to_have_count(5)
    expect(page.get_by_role("navigation", name="Main").get_by_role("link", name=re.compile("^In touch"))).to_have_attribute(
        "aria-current", "page"
    )


def test_write_opens_a_text_to_copy_and_to_note(visit):
    page = opened(visit)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("link", name=f"Write to {OSKAR}").click()
    expect(desk.title(page)).to_have_text(f"A text for {OSKAR}")
    text = page.get_by_role("textbox")
    expect(text).to_have_value(re.compile(f"Hello {OSKAR},.*recommendation", re.S))
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == text.input_value()
    assert page.get_by_role("link", name="Open in your mail program").get_attribute("href").startswith("mailto:")
    page.get_by_role("navigation", name="Language").get_by_role("link", name="Deutsch").click()
    expect(page.get_by_role("textbox")).to_have_value(re.compile(f"{OSKAR}"))
    expect(page.get_by_role("textbox")).to_have_attribute("lang", "de")
    for kind in page.get_by_role("navigation", name="Kind of text").get_by_role("link").all_inner_texts():
        page.get_by_role("navigation", name="Kind of text").get_by_role("link", name=kind, exact=True).click()
        expect(page.get_by_role("textbox")).to_have_value(re.compile(OSKAR))
        expect(page.get_by_text("Not known, so fill it in yourself")).to_have_count(0)
    page.get_by_role("button", name="I have written to them").click()
    expect(desk.toast(page)).to_contain_text(f"Noted: you wrote, {OSKAR}.")
    expect(line(page, OSKAR)).to_have_count(0)


@pytest.mark.parametrize("how", ["mouse", "keys"])
def test_done_with_one_click_and_undone_by_the_toast(visit, how):
    page = opened(visit)
    name = first(page)
    if how == "mouse":
        page.get_by_role("button", name=re.compile(f"I wrote ?, today: {name}")).click()
    else:
        desk.press(page, "d")
    expect(desk.toast(page)).to_contain_text(f"Noted: you wrote, {name}.")
    expect(lines(page)).to_have_count(4)
    expect(line(page, name)).to_have_count(0)
    expect(page.get_by_role("heading", name="This week, so far")).to_be_visible()
    expect(page.get_by_text("4 people for this week, at 5 a week. You have been in touch with 1 other.")).to_be_visible()
    if how == "mouse":
        desk.toast(page).get_by_role("button", name=re.compile("Undo")).click()
    else:
        desk.press(page, "z")
    expect(desk.toast(page)).to_contain_text("Taken back.")
    expect(lines(page)).to_have_count(5)
    assert first(page) == name
    expect(page.get_by_role("heading", name="This week, so far")).to_have_count(0)


@pytest.mark.parametrize(("button", "words"), [("We talked", "you talked"), ("We met", "you met")])
def test_talking_and_meeting_are_noted_as_well(visit, button, words):
    page = opened(visit)
    page.get_by_role("button", name=re.compile(f"{button} ?, today: {OSKAR}")).click()
    expect(desk.toast(page)).to_contain_text(f"Noted: {words}, {OSKAR}.")
    page.get_by_role("link", name=OSKAR).first.click()
    expect(page.get_by_text(f"last: {words},")).to_be_visible()


def test_the_key_e_writes(visit):
    page = opened(visit)
    name = first(page)
    desk.press(page, "e")
    expect(desk.title(page)).to_have_text(f"A text for {name}")


def test_put_off_until_a_day_and_taken_back(visit):
    page = opened(visit)
    name = first(page)
    until = TODAY + datetime.timedelta(days=21)
    desk.press(page, "s")
    date = line(page, name).get_by_label("Not before")
    expect(date).to_be_visible()
    expect(date).to_have_value((TODAY + datetime.timedelta(days=14)).isoformat())
    date.fill(until.isoformat())
    date.press("Enter")
    expect(desk.toast(page)).to_contain_text(f"Put off: {name}.")
    expect(line(page, name)).to_have_count(0)
    # The place is taken by the next, who can be put off by hand as well.
    expect(lines(page)).to_have_count(5)
    visit.go(page, "/touch/rhythms")
    expect(row(page, name)).to_contain_text("put off until")
    page.go_back()
    desk.press(page, "z")
    expect(desk.toast(page)).to_contain_text("Taken back.")
    assert first(page) == name
    aside(page, PETRA).get_by_role("button", name="Put off").click()
    expect(desk.toast(page)).to_contain_text(f"Put off: {PETRA}.")


def test_another_rhythm_and_back(visit):
    page = opened(visit)
    aside(page, PETRA).get_by_label("How often").select_option("not at all")
    line(page, PETRA).get_by_role("button", name=f"Set the rhythm of {PETRA}").click()
    expect(desk.toast(page)).to_contain_text(f"Rhythm set: {PETRA}.")
    expect(line(page, PETRA)).to_have_count(0)
    desk.press(page, "z")
    expect(line(page, PETRA)).to_have_count(1)
    # Undoing goes back to what was decided before, not to the proposal.
    visit.go(page, "/touch/rhythms")
    for choice in "monthly", "yearly":
        row(page, PETRA).get_by_label("How often").select_option(choice)
        row(page, PETRA).get_by_role("button", name="Set").click()
        expect(desk.toast(page)).to_contain_text(f"Rhythm set: {PETRA}.")
    expect(row(page, PETRA).get_by_label("How often")).to_have_value("365")
    desk.press(page, "z")
    expect(row(page, PETRA).get_by_label("How often")).to_have_value("30")


def test_a_layer_is_kept_and_given_up_again(visit):
    page = opened(visit, "/touch/rhythms")
    layer = page.locator("section", has=page.get_by_role("heading", name="The five closest"))
    expect(layer.get_by_role("row")).to_have_count(6)
    expect(layer.get_by_role("button", name=re.compile("Go back"))).to_have_count(0)
    layer.get_by_role("button", name="Keep weekly for 5 people").click()
    expect(desk.toast(page)).to_contain_text("Set: the five closest.")
    expect(layer.get_by_role("button", name=re.compile("Keep"))).to_have_count(0)
    for select in layer.get_by_label("How often").all():
        expect(select).to_have_value("7")
    layer.get_by_role("button", name="Go back to what is proposed for 5 people").click()
    expect(desk.toast(page)).to_contain_text("Set: the five closest.")
    for select in layer.get_by_label("How often").all():
        expect(select).to_have_value("")
    expect(layer.get_by_role("button", name="Keep weekly for 5 people")).to_be_visible()


def test_as_many_as_one_can_is_enough(visit):
    page = opened(visit)
    for left in range(4, -1, -1):
        desk.press(page, "d")
        expect(lines(page)).to_have_count(left)
    expect(page.get_by_text("You have been in touch with 5 people this week, as many as you said you can.")).to_be_visible()
    expect(page.get_by_role("link", name="Show them all")).to_be_visible()


def test_give_and_take(visit):
    page = opened(visit)
    page.get_by_role("link", name="Give and take").click()
    expect(desk.title(page)).to_have_text("Give and take")
    sums = page.get_by_role("row", name=re.compile("^Recommendations \\d"))
    expect(sums.get_by_role("cell")).to_have_text(["4", "2"])
    expect(page.get_by_role("heading", name="They have spoken for you: 4")).to_be_visible()
    page.get_by_role("link", name=re.compile(f"Offer to write one ?: {OSKAR}")).click()
    expect(desk.title(page)).to_have_text(f"A text for {OSKAR}")
    expect(page.get_by_role("navigation", name="Kind of text").locator("[aria-current]")).to_have_count(1)


def test_on_the_page_of_somebody(visit):
    page = opened(visit)
    page.get_by_role("link", name=OSKAR, exact=True).click()
    section = page.locator("section", has=page.get_by_role("heading", name="In touch"))
    expect(section).to_contain_text("Rhythm: weekly, as proposed, among the five closest")
    expect(section).to_contain_text("Due since")
    expect(section).to_contain_text("You have not recommended them.")
    expect(section).to_contain_text("They have spoken for you.")
    section.get_by_role("button", name=re.compile(f"We talked ?, today: {OSKAR}")).click()
    expect(desk.title(page)).to_contain_text(OSKAR)
    expect(desk.toast(page)).to_contain_text(f"Noted: you talked, {OSKAR}.")
    expect(section).to_contain_text("Due on")
    desk.press(page, "z")
    expect(section).to_contain_text("Due since")
    section.locator("summary", has_text="Later, or another rhythm").click()
    section.get_by_label("How often").select_option("monthly")
    section.get_by_role("button", name="Set").click()
    expect(section).to_contain_text("Rhythm: monthly, among the five closest")
    section.locator("summary", has_text="Later, or another rhythm").click()
    section.get_by_role("button", name="Put off").click()
    expect(section).to_contain_text("Put off until")


def test_without_scripts(visit):
    page = opened(visit, java_script_enabled=False)
    aside(page, OSKAR).get_by_role("button", name="Put off").click()
    expect(desk.toast(page)).to_contain_text(f"Put off: {OSKAR}.")
    desk.toast(page).get_by_role("button", name=re.compile("Undo")).click()
    page.get_by_role("button", name=re.compile(f"We met ?, today: {OSKAR}")).click()
    expect(desk.toast(page)).to_contain_text(f"Noted: you met, {OSKAR}.")
    desk.toast(page).get_by_role("button", name=re.compile("Undo")).click()
    expect(line(page, OSKAR)).to_have_count(1)
    page.get_by_role("link", name=f"Write to {OSKAR}").click()
    expect(page.get_by_role("textbox")).to_have_value(re.compile(OSKAR))
    expect(page.get_by_role("button", name="Copy the text")).to_have_count(0)
    page.get_by_role("button", name="I have written to them").click()
    expect(line(page, OSKAR)).to_have_count(0)


def test_a_text_that_does_not_go_with_them_is_refused(visit):
    page = opened(visit)
    key = page.get_by_role("link", name=PETRA, exact=True).get_attribute("href").rsplit("/", 1)[1]
    visit.go(page, f"/touch/{key}/draft?kind=thank-recommendation")
    expect(desk.title(page)).to_have_text("No such text here")
    visit.go(page, "/touch/p-nobody/draft")
    expect(desk.title(page)).not_to_have_text("In touch")
    visit.complaints[:] = [text for text in visit.complaints if "422" not in text and "404" not in text]


def test_an_empty_workspace_has_a_way_on(empty_visit):
    page = empty_visit.open("/touch")
    expect(page.get_by_text("Nobody is here yet.")).to_be_visible()
    expect(page.get_by_role("link", name="Go to Import")).to_be_visible()
    empty_visit.go(page, "/touch/rhythms")
    expect(page.get_by_text("Nobody is here yet.")).to_be_visible()
    empty_visit.go(page, "/touch/giving")
    expect(page.get_by_text("Nothing went either way that is on record")).to_be_visible()
