"""Several requests at once, with a confirmation that names the number."""

import pytest
from playwright.sync_api import expect

import desk


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_ticked_requests_are_answered_after_a_question_that_names_their_number(visit, script):
    page = visit.open(java_script_enabled=script)
    for index in (1, 3, 4):
        desk.rows(page).nth(index).check(force=True)
    page.get_by_role("group", name="Answer the ticked requests together").get_by_role(
        "button", name="Ignore"
    ).click()
    expect(page.get_by_role("heading", name="Ignore 3 requests")).to_be_visible()
    page.get_by_role("button", name="Ignore 3 requests").click()
    expect(desk.toast(page)).to_contain_text("3 requests")
    expect(desk.rows(page)).to_have_count(6)
    desk.toast(page).get_by_role("button", name="Undo").click()
    expect(desk.rows(page)).to_have_count(9)


def test_turning_back_decides_nothing(page):
    desk.rows(page).nth(0).check(force=True)
    page.get_by_role("group", name="Answer the ticked requests together").get_by_role(
        "button", name="Decline"
    ).click()
    expect(page.get_by_role("heading", name="Decline 1 request")).to_be_visible()
    page.get_by_role("link", name="Back").click()
    expect(desk.rows(page)).to_have_count(9)


def test_nobody_ticked_is_said(visit):
    page = visit.open("/selection?choice=ignore")
    expect(desk.title(page)).to_have_text("No request is ticked")


def test_x_ticks_the_request_at_hand(page):
    desk.press(page, "x")
    expect(desk.rows(page).first).to_be_checked()
