"""Answering the nine people of the sample network."""

import re

from playwright.sync_api import expect

import desk
from conftest import PHONE


def test_nine_decisions_by_keyboard_alone(page):
    assert len(desk.answer_all(page, desk.answer_by_key)) == 9


def test_nine_decisions_by_mouse_alone(page):
    desk.answer_all(page, desk.answer_by_mouse)
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Decided").click()
    expect(desk.title(page)).to_contain_text("Decided")
    expect(page.get_by_role("main")).to_contain_text("Pia Push")


def test_nine_decisions_without_script(visit):
    page = visit.open(java_script_enabled=False)
    desk.answer_all(page, desk.answer_by_mouse)


def test_the_recommended_answer_stands_out(page):
    expect(desk.title(page)).to_have_text("Pia Push")
    paints = desk.answers(page).get_by_role("button").evaluate_all(
        "buttons => buttons.filter(b => b.checkVisibility()).map(b => [b.innerText, getComputedStyle(b).backgroundColor])"
    )
    recommended = [paint for words, paint in paints if words.startswith("Decline")]
    others = [paint for words, paint in paints if not words.startswith("Decline")]
    assert recommended and recommended[0] not in others


def test_j_and_k_walk_the_queue(page):
    first = desk.title(page).inner_text()
    desk.press(page, "j")
    expect(desk.title(page)).not_to_have_text(first)
    desk.press(page, "k")
    expect(desk.title(page)).to_have_text(first)


def test_w_folds_the_reasons(page):
    reasons = page.locator("details", has=page.locator("summary", has_text="Why"))
    expect(reasons).to_have_attribute("open", "")
    desk.press(page, "w")
    expect(reasons).not_to_have_attribute("open", "")
    desk.press(page, "w")
    expect(reasons).to_have_attribute("open", "")


def test_what_counted_in_the_note_is_marked(page):
    marks = page.locator("blockquote mark").all_inner_texts()
    assert any("calendly.com" in mark for mark in marks)


def test_the_note_comes_first_then_the_verdict_then_the_reasons_on_either_side(page):
    parts = ["blockquote.note", "p.verdict", "details.reasons", "form.says", "div.answer"]
    order = "parts => [...document.querySelectorAll(parts.join())].map(part => parts.find(name => part.matches(name)))"
    assert page.evaluate(order, parts) == parts
    sides = page.locator("details.reasons section h2").all_inner_texts()
    assert any(side.startswith("Against") for side in sides)


def test_each_reason_leads_to_its_words_and_each_word_names_its_reason(page):
    links = page.locator("dl.evidence a.shows")
    assert links.count() >= 2
    note = " ".join(page.locator("blockquote.note").inner_text().split())
    for link in links.all():
        words = link.inner_text()
        target = link.get_attribute("href")
        mark = page.locator(f"blockquote mark:has({target})")
        expect(mark).to_have_count(1)
        assert words in mark.get_attribute("title")
        marked = " ".join(page.locator(f"blockquote mark.{target.replace('#said-', 'm')}").all_inner_texts())
        # Some reasons quote the purpose as well.
        for quote in re.findall("“(.+?)”", words):
            assert quote not in note or quote in " ".join(marked.split())
    links.first.click()
    assert page.evaluate("document.querySelector(':target') !== null")


def test_the_profile_opens_on_linkedin_without_a_referrer(page):
    link = page.get_by_role("article").get_by_role("link", name="profile on LinkedIn")
    assert link.get_attribute("href").startswith("https://www.linkedin.com/in/")
    assert "noreferrer" in link.get_attribute("rel")


def test_a_request_that_changed_meanwhile_is_not_decided(visit):
    """The digest of what was seen is altered, as if an import had come between."""
    page = visit.open()
    page.locator("input[name=seen]").first.evaluate("field => field.value = '0000000000000000'")
    name = desk.title(page).inner_text()
    visit.complaints.clear()
    desk.answer_by_mouse(page, "Decline")
    expect(page.get_by_role("main")).to_contain_text("changed")
    visit.complaints[:] = [text for text in visit.complaints if "409" not in text]
    visit.go(page, "/requests")
    expect(desk.title(page)).to_have_text(name)


def test_a_request_typed_in_is_judged(visit):
    page = visit.open("/request/new")
    page.get_by_label("Name", exact=True).fill("Imke Overbeck")
    page.get_by_label("Note", exact=True).fill("We guarantee 30 leads a month. Do you have 15 minutes? Grab a slot: calendly.com/imke-overbeck")
    page.get_by_role("button", name="Add and judge").click()
    expect(desk.title(page)).to_have_text("Imke Overbeck")
    expect(page.locator(".verdict")).to_contain_text("Decline")


def test_after_an_answer_the_focus_is_on_the_next_name(page):
    name = desk.title(page).inner_text()
    desk.answer_by_mouse(page, "Decline")
    expect(desk.toast(page)).to_contain_text(name)
    expect(desk.title(page)).to_be_focused()


def test_on_a_phone_what_was_done_leaves_the_answers_free(visit):
    page = visit.open(viewport=PHONE)
    desk.answer_by_mouse(page, "Decline")
    expect(desk.toast(page).get_by_role("button", name="Undo")).to_be_in_viewport()
    bar = desk.answers(page).bounding_box()
    assert bar["height"] <= 130
    toast = desk.toast(page).bounding_box()
    assert toast["y"] + toast["height"] <= desk.title(page).bounding_box()["y"]
