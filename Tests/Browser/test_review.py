"""The cull by keyboard: cards, sessions, groups, the call list, and the work list that comes of it."""

import re
import time

import pytest
from playwright.sync_api import expect

import desk
import served
from conftest import visiting


def start(visit):
    page = visit.open("/review")
    desk.press(page, "j")
    page.wait_for_url("**/review/card*")
    return page


def answer(page, key):
    """Answers the card by one key; gives whose card it was."""
    name = desk.title(page).inner_text()
    desk.press(page, key)
    desk.toast(page).get_by_text(name).wait_for()
    return name


def test_a_card_shows_who_it_is_and_why(visit):
    page = start(visit)
    expect(page.get_by_text(re.compile("connected since"))).to_be_visible()
    expect(page.get_by_role("group", name="Do you recall them?")).to_be_visible()
    expect(page.get_by_role("group", name="Would they take your call?")).to_be_visible()
    expect(page.locator(".verdict")).to_have_text(re.compile("^(Keep|Talk first|Let go)"))
    expect(page.locator(".evidence dd").first).to_be_visible()
    expect(page.get_by_text(re.compile(r"^1 of \d+$"))).to_be_visible()
    expect(page.get_by_text(re.compile("about .* left"))).to_be_visible()


def test_keep_remove_unsure_skip_and_undo_by_keys(visit):
    page = start(visit)
    kept = answer(page, "y")
    removed = answer(page, "n")
    unsure = desk.title(page).inner_text()
    desk.press(page, "m")
    expect(page.get_by_label("Talk by")).to_be_focused()
    desk.press(page, "Enter")
    desk.toast(page).get_by_text(unsure).wait_for()
    skipped = answer(page, "j")
    desk.press(page, "z")
    desk.toast(page).get_by_text("Taken back").wait_for()
    expect(desk.title(page)).to_have_text(skipped)
    visit.go(page, "/worklist")
    expect(page.get_by_role("link", name=removed)).to_be_visible()
    expect(page.get_by_role("link", name=kept)).to_have_count(0)
    visit.go(page, "/review/calls")
    expect(page.get_by_role("link", name=unsure)).to_be_visible()


def test_the_questions_count_at_once(visit):
    page = start(visit)
    desk.press(page, "3")
    expect(page.locator(".evidence").get_by_text("They would take your call")).to_be_visible()
    expect(page.get_by_role("button", name="Yes").nth(1)).to_have_attribute("aria-pressed", "true")
    desk.press(page, "3")
    expect(page.locator(".evidence").get_by_text("They would take your call")).to_have_count(0)


def test_a_note_and_a_tag_by_keys(visit):
    page = start(visit)
    desk.press(page, "c")
    page.keyboard.type("From the choir")
    page.get_by_role("button", name="Keep", exact=True).last.click()
    expect(page.get_by_text("You wrote down why you are connected")).to_be_visible()
    desk.press(page, "l")
    page.keyboard.type("choir, alto")
    desk.press(page, "Enter")
    expect(page.get_by_text("Tags: alto, choir")).to_be_visible()


def test_a_session_goes_on_where_it_stopped(visit):
    page = start(visit)
    answer(page, "y")
    name = desk.title(page).inner_text()
    page.get_by_role("link", name="Stop here").click()
    expect(desk.title(page)).to_have_text("So far")
    visit.go(page, "/review")
    page.get_by_role("link", name=re.compile("^Go on")).click()
    expect(desk.title(page)).to_have_text(name)


def test_a_group_is_previewed_with_its_number_and_taken_back(visit):
    page = visit.open("/review")
    page.get_by_role("link", name=re.compile("^Never a word")).click()
    button = page.get_by_role("button", name=re.compile("^Let go of"))
    number = int(re.search(r"\d+", button.inner_text()).group())
    assert page.locator(".plain li").count() == number
    button.click()
    expect(desk.toast(page).get_by_text("To let go")).to_be_visible()
    desk.press(page, "z")
    expect(desk.toast(page).get_by_text("Taken back")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("^Never a word"))).to_be_visible()


def test_two_windows_cannot_answer_one_card_twice(visit):
    page = start(visit)
    other = visit.open("/review/card")
    name = answer(page, "y")
    desk.press(other, "n")
    expect(desk.title(other)).to_have_text("The review has moved on")
    visit.go(page, "/review")
    page.get_by_text("What you decided last").click()
    assert page.locator(".decided-connections").get_by_role("link", name=name).count() == 1
    # The refusal is what this is about.
    visit.complaints.clear()


def test_without_an_archive_there_is_a_way_on(empty_visit):
    for path in "/review", "/people", "/review/calls":
        page = empty_visit.open(path)
        expect(page.get_by_role("main").get_by_role("link").first).to_be_visible()
        page.context.close()


@pytest.fixture
def large_visit(browser, tmp_path):
    """Pages on a network of some hundred connections."""
    archive, folder = tmp_path / "Basic_LinkedInDataExport_07-03-2026.zip", tmp_path / "workspace"
    served.run("demo", "--archive", str(archive), "--connections", "400", "--messages", "2000")
    served.run("import", str(archive), "--workspace", str(folder))
    yield from visiting(browser, "serve", "--workspace", str(folder), "--no-open", "--port", "0")


def test_200_cards_by_keyboard_alone(large_visit):
    page = large_visit.open("/review")
    decided = {"y": 0, "n": 0, "m": 0}
    began = time.monotonic()
    while sum(decided.values()) < 200:
        if desk.title(page).inner_text() == "Review":
            desk.press(page, "j")
            page.wait_for_url("**/review/card*")
        if desk.title(page).inner_text() == "That is it for this session":
            desk.press(page, "j")
            page.wait_for_url("**/review/card*")
        key = "ynm"[sum(decided.values()) % 3]
        with page.expect_navigation():
            desk.press(page, key)
            if key == "m":
                desk.press(page, "Enter")
        decided[key] += 1
    print(f"200 cards in {time.monotonic() - began:.0f} s")
    large_visit.go(page, "/people?decided=keep")
    expect(page.get_by_text(re.compile(f"^{decided['y']} people"))).to_be_visible()
    large_visit.go(page, "/people?decided=remove")
    expect(page.get_by_text(re.compile(f"^{decided['n']} people"))).to_be_visible()
    large_visit.go(page, "/worklist")
    expect(page.get_by_text(re.compile(f"^{decided['n']} clicks to make on LinkedIn"))).to_be_visible()
    assert page.locator(".tasks").first.locator("li").count() == 20
