"""A campaign: seen from a request, looked at side by side, answered at once, taken back at once."""

import pytest
from playwright.sync_api import expect

import desk


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_one_answer_for_the_campaign_and_one_undo(visit, script):
    page = visit.open(java_script_enabled=script)
    page.get_by_role("navigation", name="Queue").get_by_role("link", name="Pia Push").click()
    page.get_by_role("link", name="See the campaign").click()
    expect(desk.title(page)).to_contain_text("4 senders")
    for name in ("Pia Push", "Vera Quick", "Dex Sprint", "Lana Surge"):
        expect(page.get_by_role("heading", name=name).first).to_be_visible()
    assert page.get_by_role("article").locator("mark").count() >= 4
    page.get_by_role("button", name="Decline").click()
    expect(desk.title(page)).to_have_text("Decline 2 requests?")
    page.get_by_role("button", name="Decline 2 requests").click()
    expect(desk.toast(page)).to_contain_text("2 requests")
    expect(page.get_by_role("main")).to_contain_text("2 declined")
    expect(page.get_by_role("button", name="Decline")).to_have_count(0)
    desk.toast(page).get_by_role("button", name="Undo").click()
    expect(desk.rows(page)).to_have_count(9)


def test_turning_back_from_the_question_leads_to_the_campaign(visit):
    page = visit.open("/campaigns")
    page.get_by_role("main").get_by_role("listitem").first.get_by_role("link").click()
    page.get_by_role("button", name="Ignore").click()
    page.get_by_role("link", name="Back").click()
    expect(desk.title(page)).to_contain_text("senders")


def test_the_list_is_found_below_the_queue(page):
    page.get_by_role("link", name="Campaigns").click()
    expect(desk.title(page)).to_have_text("Campaigns")
    expect(page.get_by_role("main").get_by_role("listitem").first).to_contain_text("2 to answer")


def test_a_campaign_that_is_not_there(visit):
    page = visit.open("/campaigns/c-none")
    expect(desk.title(page)).to_have_text("No such campaign")
    visit.complaints[:] = [text for text in visit.complaints if "404" not in text]
