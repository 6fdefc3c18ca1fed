"""Search, help, and keys that can be switched off."""

from playwright.sync_api import expect

import desk


def test_slash_searches(page):
    desk.press(page, "/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("haddadi")
    desk.press(page, "Enter")
    expect(desk.rows(page)).to_have_count(1)
    expect(desk.title(page)).to_have_text("Noor Haddadi")


def test_letters_in_a_field_are_letters(page):
    name = desk.title(page).inner_text()
    desk.press(page, "/")
    page.keyboard.type("ynim")
    expect(page.get_by_role("searchbox")).to_have_value("ynim")
    expect(desk.title(page)).to_have_text(name)


def test_a_search_that_finds_nobody_says_so(visit):
    page = visit.open("/requests?q=zzzz")
    expect(desk.title(page)).to_have_text("No request matches")


def test_search_text_is_text(visit):
    page = visit.open("/requests?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%27%3B--%20OR%20%2A")
    expect(desk.title(page)).to_have_text("No request matches")
    assert page.locator("script:not([src])").count() == 0


def test_question_mark_helps_and_escape_closes(page):
    desk.press(page, "?")
    help = page.get_by_role("dialog", name="Keys")
    expect(help).to_be_visible()
    expect(help).to_contain_text("undo")
    desk.press(page, "Escape")
    expect(help).to_be_hidden()


def test_the_help_has_a_button(page):
    page.get_by_role("button", name="Keys").click()
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()


def test_every_key_has_a_visible_button(page):
    missing = []
    for key in ("y", "m", "i", "n", "w", "/", "?", "j"):
        carriers = page.locator(f"[data-key~='{key}']")
        if not any(carriers.nth(index).is_visible() for index in range(carriers.count())):
            missing.append(key)
    assert missing == []


def test_single_keys_can_be_switched_off(visit):
    page = visit.open("/how-it-works")
    page.get_by_role("button", name="Switch single keys off").click()
    expect(page.get_by_role("button", name="Switch single keys on")).to_be_visible()
    visit.go(page, "/requests")
    name = desk.title(page).inner_text()
    for key in ("n", "y", "i", "m", "j", "?"):
        desk.press(page, key)
    expect(desk.title(page)).to_have_text(name)
    expect(desk.rows(page)).to_have_count(9)
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    desk.answer_by_mouse(page, "Decline")
    expect(desk.toast(page)).to_contain_text(name)


def test_keys_with_a_modifier_are_the_browsers(page):
    name = desk.title(page).inner_text()
    for key in ("Alt+n", "Control+i", "Meta+y"):
        desk.press(page, key)
    expect(desk.title(page)).to_have_text(name)
    expect(desk.rows(page)).to_have_count(9)
