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
