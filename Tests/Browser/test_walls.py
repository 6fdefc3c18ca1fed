"""What the pages keep out, seen from a real browser."""

import re

import pytest

import desk


ALWAYS = {name: path for name, path in desk.PAGES.items() if name not in desk.ONCE_UNDECIDED}


@pytest.mark.parametrize("path", ALWAYS.values(), ids=ALWAYS.keys())
def test_every_page_has_a_strict_policy_and_is_not_kept(visit, path):
    page = visit.open()
    headers = page.goto(visit.server.address + path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "no-store" in headers["cache-control"]
    assert headers["x-content-type-options"] == "nosniff"


def test_without_the_link_nobody_gets_in(visit):
    visit.open()
    context = visit.browser.new_context()
    page = context.new_page()
    for path in desk.PAGES.values():
        response = page.goto(visit.server.address + path)
        assert response.status == 401, path
        assert "Pia Push" not in page.content()
    context.close()


def test_the_link_works_once(visit):
    visit.open()
    context = visit.browser.new_context()
    response = context.new_page().goto(visit.server.link)
    assert response.status >= 400
    context.close()


def test_the_cookie_is_out_of_reach_of_script(visit):
    page = visit.open()
    cookies = page.context.cookies()
    assert cookies and all(cookie["httpOnly"] and cookie["sameSite"] == "Strict" for cookie in cookies)
    assert page.evaluate("document.cookie") == ""


def test_another_name_for_this_machine_gets_nothing(visit):
    """DNS rebinding: a name that leads here is not ours."""
    visit.open()
    context = visit.browser.new_context()
    port = re.search(r":(\d+)", visit.server.address).group(1)
    response = context.new_page().goto(f"http://evil.localhost:{port}/requests")
    assert response.status == 421
    context.close()


def test_a_form_of_another_site_changes_nothing(visit):
    """A page of another loopback name posts an answer with the visitor's cookies."""
    page = visit.open()
    address = visit.server.address
    path = page.locator("form#answer").get_attribute("action")
    attacker = page.context.new_page()
    attacker.route(
        "http://evil.localhost:9/**",
        lambda route: route.fulfill(
            content_type="text/html",
            body=f"<form method=post action='{address}{path}'><input name=choice value=decline></form>",
        ),
    )
    attacker.goto("http://evil.localhost:9/")
    with attacker.expect_navigation() as navigation:
        attacker.evaluate("document.forms[0].submit()")
    assert navigation.value.status == 403
    visit.complaints[:] = [text for text in visit.complaints if "403" not in text]
    visit.go(page, "/requests")
    assert desk.rows(page).count() == 9
