"""Saying what a note is, and looking at what was learned."""

from playwright.sync_api import expect

import desk


def test_a_note_is_marked_and_the_mark_taken_back(page):
    name = desk.title(page).inner_text()
    page.get_by_role("button", name="This is a pitch").click()
    expect(desk.title(page)).to_have_text(name)
    says = page.get_by_role("form", name="What the note is")
    expect(says).to_contain_text("You marked it: a pitch.")
    says.get_by_role("button", name="Take the mark back").click()
    expect(page.get_by_role("button", name="This was written for me")).to_be_visible()


def test_a_mark_works_without_script(visit):
    page = visit.open(java_script_enabled=False)
    page.get_by_role("button", name="This was written for me").click()
    expect(page.get_by_role("form", name="What the note is")).to_contain_text("written for you")


def test_what_was_learned_can_be_looked_at(page):
    page.get_by_role("button", name="This is a pitch").click()
    page.goto(page.url.split("/requests")[0] + "/learned")
    expect(desk.title(page)).to_have_text("What Wellmet learned from you")
    expect(page.get_by_role("main")).to_contain_text("Learned from 1 note")
