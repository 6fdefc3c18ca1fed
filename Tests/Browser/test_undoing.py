"""Everything can be taken back."""

from playwright.sync_api import expect

import desk


def test_z_takes_the_last_answer_back(page):
    name = desk.title(page).inner_text()
    desk.answer_by_key(page, "Decline")
    expect(desk.toast(page)).to_contain_text(name)
    desk.press(page, "z")
    expect(desk.toast(page)).to_contain_text("Taken back")
    expect(desk.title(page)).to_have_text(name)
    expect(desk.rows(page)).to_have_count(9)


def test_the_toast_takes_the_last_answer_back(page):
    name = desk.title(page).inner_text()
    desk.answer_by_mouse(page, "Accept")
    desk.toast(page).get_by_role("button", name="Undo").click()
    expect(desk.title(page)).to_have_text(name)
    expect(desk.rows(page)).to_have_count(9)


def test_the_last_answer_of_all_can_be_taken_back(page):
    answered = desk.answer_all(page, desk.answer_by_key)
    desk.press(page, "z")
    expect(desk.title(page)).to_have_text(answered[-1])


def test_an_answer_can_be_taken_back_from_the_journal(visit):
    page = visit.open()
    name = desk.title(page).inner_text()
    desk.answer_by_mouse(page, "Ignore")
    visit.go(page, "/decided")
    page.get_by_role("main").get_by_role("button", name="Take back").first.click()
    expect(desk.toast(page)).to_contain_text("Taken back")
    visit.go(page, "/requests")
    expect(desk.title(page)).to_have_text(name)


def test_undo_works_without_script(visit):
    page = visit.open(java_script_enabled=False)
    name = desk.title(page).inner_text()
    desk.answer_by_mouse(page, "Decline")
    desk.toast(page).get_by_role("button", name="Undo").click()
    expect(desk.title(page)).to_have_text(name)
