"""What is left to click on LinkedIn."""

from playwright.sync_api import expect

import desk


def test_an_answer_becomes_something_to_click_and_then_is_done(visit):
    page = visit.open()
    name = desk.title(page).inner_text()
    desk.answer_by_mouse(page, "Decline")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Work list").click()
    main = page.get_by_role("main")
    expect(main).to_contain_text(name)
    assert main.locator("a[href^='https://www.linkedin.com/in/']").count() >= 1
    main.get_by_role("button", name="Done").first.click()
    expect(main.get_by_role("button", name="Done")).to_have_count(0)
    expect(main).to_contain_text(name)


def test_what_cannot_be_done_is_noted(visit):
    page = visit.open()
    desk.answer_by_mouse(page, "Accept")
    visit.go(page, "/worklist")
    page.get_by_role("main").get_by_role("button", name="Not possible").first.click()
    expect(page.get_by_role("main").get_by_role("button", name="Not possible")).to_have_count(0)


def test_an_empty_work_list_says_so(visit):
    page = visit.open("/worklist")
    assert page.get_by_role("main").get_by_role("button", name="Done").count() == 0
    expect(page.get_by_role("main")).to_contain_text("Nothing")


def test_a_click_that_was_noted_can_be_taken_back_by_z(visit):
    page = visit.open()
    name = desk.title(page).inner_text()
    desk.answer_by_mouse(page, "Ignore")
    visit.go(page, "/worklist")
    main = page.get_by_role("main")
    main.get_by_role("button", name="Not possible").first.click()
    expect(desk.toast(page)).to_contain_text(f"Not possible: {name}")
    desk.press(page, "z")
    expect(desk.toast(page)).to_contain_text(f"Back on the list: {name}")
    expect(main.get_by_role("button", name="Done")).to_have_count(1)


def test_after_a_click_was_noted_the_next_one_has_the_focus(visit):
    page = visit.open()
    for answer in ("Ignore", "Decline", "Ignore"):
        name = desk.title(page).inner_text()
        desk.answer_by_mouse(page, answer)
        expect(desk.toast(page)).to_contain_text(name)
    visit.go(page, "/worklist")
    items = page.locator(".tasks > li")
    following = items.nth(2).get_by_role("link").inner_text()
    items.nth(1).get_by_role("button", name="Done").click()
    expect(items).to_have_count(2)
    expect(items.nth(1).get_by_role("link", name=following)).to_be_focused()
