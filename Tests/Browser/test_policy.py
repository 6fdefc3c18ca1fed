"""The policy: tried with the keys alone, without script, saved and taken back."""

import re

import pytest
from playwright.sync_api import expect

import desk
from conftest import NARROW
from test_accessibility import measure


def outcome(page):
    return page.locator("#trial-said")


def counts(page):
    """How many requests each answer has now, and would have."""
    rows = page.locator("#trial tbody tr").all()
    return {row.locator("th").inner_text(): [int(cell.inner_text()) for cell in row.locator("td").all()] for row in rows}


def test_the_keys_alone(visit):
    page = visit.open("/policy")
    expect(outcome(page)).to_have_text("This is the policy in effect.")
    page.get_by_label("A good person lost costs as much as").focus()
    for _ in range(7):
        desk.press(page, "ArrowLeft")
    expect(page.locator("#cost")).to_have_attribute("aria-valuetext", "1 pitch read: decline from 0.0 points against")
    page.get_by_label("Accept from").focus()
    desk.press(page, "End")
    expect(page.locator("#accept")).to_have_attribute("aria-valuetext", "20.0 points for")
    expect(outcome(page)).to_contain_text("would change")
    would = counts(page)
    assert would["Accept"][1] == 0 < would["Accept"][0]
    expect(page.get_by_role("button", name="Show what would change")).to_be_hidden()
    page.get_by_role("button", name="Save").focus()
    desk.press(page, "Enter")
    expect(page.get_by_text("Saved. The former policy is kept.")).to_be_visible()
    assert {answer: now for answer, (now, _) in counts(page).items()} == {answer: then for answer, (_, then) in would.items()}
    desk.press(page, "z")
    expect(page.get_by_text("The former policy is back.")).to_be_visible()
    assert {answer: now for answer, (now, _) in counts(page).items()} == {answer: now for answer, (now, _) in would.items()}


def test_what_would_change_is_said_at_once_and_leads_to_the_request(visit):
    page = visit.open("/policy")
    page.get_by_label("Accept them, and whoever else does not sell: an open door.").check()
    expect(outcome(page)).to_contain_text("would change")
    expect(page.locator("#trial")).to_contain_text("Ignore → Accept")
    expect(page.get_by_label("Accept them, and whoever else does not sell: an open door.")).to_be_focused()
    page.locator(".changes a").first.click()
    expect(page.locator(".verdict")).to_be_visible()


def test_a_preset_is_tried_and_saved(visit):
    page = visit.open("/policy")
    choice = page.locator(".presets li", has_text="Open door").get_by_role("link")
    expect(choice).to_have_accessible_name(re.compile("Try it.*Open door"))
    choice.click()
    expect(choice).to_have_attribute("aria-current", "true")
    assert counts(page)["Ignore"][1] == 0
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".presets li", has_text="Open door")).to_contain_text("In effect")
    visit.go(page, "/requests")
    expect(page.locator(".queue .ignore")).to_have_count(0)


def test_without_script_there_is_a_button(visit):
    page = visit.open("/policy", java_script_enabled=False)
    page.get_by_label("Accept from").focus()
    page.keyboard.press("End")
    expect(outcome(page)).to_have_text("This is the policy in effect.")
    page.get_by_role("button", name="Show what would change").click()
    expect(outcome(page)).to_contain_text("would change")
    expect(page.locator("#accept")).to_have_value("15")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. The former policy is kept.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("The former policy is back.")).to_be_visible()


def test_what_cannot_be_used_is_told_at_its_field(visit):
    page = visit.open("/policy")
    days = page.get_by_label("Days that a meet is given")
    days.evaluate("field => { field.max = ''; field.value = '4000' }")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("From 1 to 180 days are possible.")).to_be_visible()
    expect(days).to_have_attribute("aria-invalid", "true")
    assert "180" in page.locator(f"#{days.get_attribute('aria-describedby')}").inner_text()
    expect(days).to_have_value("4000")
    visit.complaints[:] = [complaint for complaint in visit.complaints if "422" not in complaint]


@pytest.mark.parametrize("path", ["/policy?preset=open+door", "/policy?preset=strict"])
def test_a_narrow_window_holds_it(visit, path):
    page = visit.open(path, viewport=NARROW)
    page.get_by_text("What each question counts").click()
    assert measure(page, "overflow") == []
    assert measure(page, "targets") == []
    assert measure(page, "contrast") == []
