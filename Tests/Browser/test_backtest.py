"""A policy replayed over the past: chosen, compared, read as a plot and as a table."""

import re

from playwright.sync_api import expect


def rows(page, caption):
    """The table of outcomes of one policy: for each outcome its counts, people last."""
    table = page.locator("table", has=page.locator("caption", has_text=re.compile(f"^{caption}$")))
    return {
        row.locator("th").inner_text(): [int(cell.inner_text()) for cell in row.locator("td").all()]
        for row in table.locator("tbody tr").all()
    }


def test_the_policy_page_leads_there_and_it_says_what_cannot_be_known(visit):
    page = visit.open("/policy")
    page.get_by_role("link", name=re.compile("past", re.I)).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Backtest")
    expect(page.locator(".verdict")).to_contain_text("pitches avoided")
    cautions = page.locator(".cautions li")
    expect(cautions.first).to_be_visible()
    assert "never accepted" in " ".join(cautions.all_inner_texts())


def test_the_plot_has_a_table_with_the_same_figures(visit):
    page = visit.open("/policy/backtest")
    expect(page.locator("svg").first).to_be_visible()
    for summary in page.get_by_text("As a table", exact=True).all():
        summary.click()
    figures = page.locator("table", has=page.locator("th", has_text="Counted"))
    for row in figures.locator("tbody tr").all():
        words = row.locator("th").inner_text()
        counted, share, low, high = [cell.inner_text() for cell in row.locator("td").all()][1:]
        expect(page.locator(".verdict").first).to_contain_text(f"{counted} {words.lower()}")
        if share != "–":
            low, share, high = (int(figure.removesuffix(" %")) for figure in (low, share, high))
            assert 0 <= low <= share <= high <= 100
    for *answers, people in rows(page, "Your policy").values():
        assert sum(answers) == people


def test_two_policies_are_chosen_and_stand_side_by_side(visit):
    page = visit.open("/policy/backtest")
    page.get_by_label("Replay").select_option(label="Strict")
    page.get_by_label("beside").select_option(label="Open door")
    page.get_by_role("button", name="Replay").click()
    expect(page).to_have_url(re.compile("policy=strict.*against=open"))
    expect(page.get_by_label("Replay")).to_have_value("strict")
    expect(page.locator(".verdict")).to_have_count(2)
    expect(page.locator(".verdict").first).to_contain_text("Strict: ")
    expect(page.locator(".verdict").last).to_contain_text("Open door: ")
    for summary in page.get_by_text("As a table", exact=True).all():
        summary.click()
    strict, wide = rows(page, "Strict"), rows(page, "Open door")
    assert {outcome: counts[-1] for outcome, counts in strict.items()} == {outcome: counts[-1] for outcome, counts in wide.items()}
    accepted = [sum(counts[0] for counts in policy.values()) for policy in (strict, wide)]
    assert accepted[0] < accepted[1]


def test_without_script_and_with_a_policy_that_there_is_not(visit):
    page = visit.open("/policy/backtest?policy=careless", java_script_enabled=False)
    expect(page.locator(".verdict")).to_have_count(1)
    page.get_by_label("beside").select_option(label="Guarded")
    page.get_by_role("button", name="Replay").click()
    expect(page.locator(".verdict")).to_have_count(2)


def test_no_past_leads_to_the_import(empty_visit):
    page = empty_visit.open("/policy/backtest")
    expect(page.locator(".lead")).to_contain_text("There is no past to replay yet")
    page.get_by_role("link", name="Import your archive").click()
    expect(page).to_have_url(re.compile("/import$"))
