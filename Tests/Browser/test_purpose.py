"""The purpose: written, judged with, taken back; asked for in one quiet line."""

import pytest
from playwright.sync_api import expect

import desk
from conftest import NARROW
from test_accessibility import each_theme, measure

ASK = "In one sentence: what are you looking for?"
NASTY = "<script>alert(1)</script> \u202eturned ' onfocus='alert(2) " + "N" * 120


@pytest.fixture
def unwritten(visit):
    """The sample network after its member's purpose was taken back."""
    page = visit.open("/purpose")
    page.get_by_role("button", name="Take back what I wrote last").click()
    expect(desk.toast(page)).to_contain_text("Taken back")
    return visit


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_what_is_written_is_kept_and_its_effect_is_told(visit, script):
    page = visit.open("/purpose", java_script_enabled=script)
    page.get_by_label("What are you looking for?").fill("valve makers, actuaries, bicycles")
    page.get_by_role("button", name="Keep and judge again").click()
    expect(page.get_by_role("region", name="What it changed")).to_contain_text("open requests")
    expect(page.get_by_label("What are you looking for?")).to_have_value("valve makers, actuaries, bicycles")
    terms = page.locator(".question", has_text="What are you looking for?").locator(".terms")
    terms.locator("summary").click()
    expect(terms).to_contain_text("actuaries: insurance, the same as insurer")
    expect(terms).to_contain_text("bicycles: this word, and its forms")
    desk.toast(page).get_by_role("button", name="Undo").click()
    expect(desk.toast(page)).to_contain_text("Taken back")
    assert page.get_by_label("What are you looking for?").input_value().startswith("Families who face a handover")


def test_with_the_keyboard_alone(unwritten):
    page = unwritten.open("/purpose")
    for _ in range(40):
        desk.press(page, "Tab")
        if page.evaluate("document.activeElement.id") == "seeking":
            break
    page.keyboard.type("owners of machine shops")
    for _ in range(10):
        desk.press(page, "Tab")
        if page.evaluate("document.activeElement.textContent").startswith("Keep"):
            break
    desk.press(page, "Enter")
    expect(desk.toast(page)).to_contain_text("kept")
    desk.press(page, "z")
    expect(desk.toast(page)).to_contain_text("Taken back")
    assert page.get_by_label("What are you looking for?").input_value() == ""


def test_each_request_shows_the_benefit_both_ways(visit):
    page = visit.open()
    page.get_by_role("navigation", name="Queue").get_by_role("link", name="Samir Osei").click()
    reasons = page.locator(".request")
    expect(reasons).to_contain_text("For you: they say")
    expect(reasons).to_contain_text("For them: you offer")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_requests_page_asks_once(unwritten, script):
    page = unwritten.open(java_script_enabled=script)
    page.get_by_label(ASK).fill("owners of machine shops")
    page.get_by_role("complementary", name="Your purpose").get_by_role("button", name="Keep").click()
    expect(desk.toast(page)).to_contain_text("kept")
    expect(page.get_by_label(ASK)).to_have_count(0)
    unwritten.go(page, "/purpose")
    expect(page.get_by_label("What are you looking for?")).to_have_value("owners of machine shops")


def test_not_now_is_remembered(unwritten):
    page = unwritten.open()
    page.get_by_role("button", name="Not now").click()
    expect(desk.title(page)).to_be_visible()
    expect(page.get_by_label(ASK)).to_have_count(0)
    unwritten.go(page, "/requests")
    expect(page.get_by_label(ASK)).to_have_count(0)


@each_theme
def test_the_line_is_quiet_and_usable_in_a_narrow_window(unwritten, theme):
    page = unwritten.open(viewport=NARROW, color_scheme=theme)
    expect(page.get_by_label(ASK)).to_be_visible()
    assert measure(page, "overflow") == []
    assert measure(page, "targets") == []
    assert measure(page, "contrast") == []
    # Typing there is typing, not answering.
    page.get_by_label(ASK).press_sequentially("ynim")
    expect(page.get_by_label(ASK)).to_have_value("ynim")


@each_theme
def test_nothing_written_there_runs_or_spills(visit, theme):
    page = visit.open("/purpose", viewport=NARROW, color_scheme=theme)
    for question in ("What do you do?", "Whom do you help?", "What do you offer?", "What are you looking for?"):
        page.get_by_label(question).fill(NASTY)
    page.get_by_role("button", name="Keep and judge again").click()
    expect(desk.toast(page)).to_contain_text("kept")
    for summary in page.locator(".terms summary").all():
        summary.click()
    assert measure(page, "overflow") == []
    assert measure(page, "contrast") == []
    assert page.locator("main script").count() == 0
