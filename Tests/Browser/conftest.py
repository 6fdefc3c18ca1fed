"""A browser, and pages served on the sample network. No request may leave the machine."""

import os
import shutil
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

import served

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}


def pytest_sessionstart():
    try:
        served.binary()
    except FileNotFoundError as problem:
        pytest.exit(str(problem), returncode=2)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        path = os.environ.get("WELLMET_CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """A workspace with the sample network, copied for each test that changes something."""
    folder = tmp_path_factory.mktemp("sample") / "workspace"
    server = served.Served("demo", "--workspace", str(folder), "--no-open", "--port", "0")
    server.stop()
    return folder


class Visit:
    """A browser's view of served pages; what went wrong in it fails the test at its end."""

    def __init__(self, browser, server):
        self.browser = browser
        self.server = server
        self.contexts = []
        self.complaints: list[str] = []
        self.cookies = None

    def open(self, path="/requests", **options):
        """A new window, signed in, at a path."""
        options.setdefault("viewport", DESKTOP)
        context = self.browser.new_context(reduced_motion="reduce", **options)
        self.contexts.append(context)
        context.route("**/*", self._pass_loopback_only)
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.complaints.append(f"script error: {error.error}"))
        page = context.new_page()
        page.set_default_timeout(6_000)
        if self.cookies is None:
            # The link can be used once.
            page.goto(self.server.link)
            self.cookies = context.cookies()
        else:
            context.add_cookies(self.cookies)
        page.goto(self.server.address + path)
        return page

    def go(self, page, path):
        page.goto(self.server.address + path)

    def _pass_loopback_only(self, route):
        host = urlsplit(route.request.url).hostname or ""
        if host == "127.0.0.1" or host == "localhost" or host.endswith(".localhost"):
            route.continue_()
        else:
            self.complaints.append(f"asked for {route.request.url}")
            route.abort()

    def _hear(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type} on {message.page.url if message.page else '?'}: {message.text}")

    def close(self):
        for context in self.contexts:
            context.close()
        self.contexts = []


def visiting(browser, *arguments):
    server = served.Served(*arguments)
    visit = Visit(browser, server)
    try:
        yield visit
    finally:
        visit.close()
        server.stop()
    assert visit.complaints == []


@pytest.fixture
def visit(browser, sample, tmp_path):
    """Pages on a sample network of this test's own."""
    folder = tmp_path / "workspace"
    shutil.copytree(sample, folder)
    yield from visiting(browser, "serve", "--workspace", str(folder), "--no-open", "--port", "0")


@pytest.fixture
def empty_visit(browser, tmp_path):
    """Pages on a workspace with nothing in it."""
    folder = tmp_path / "workspace"
    yield from visiting(browser, "serve", "--workspace", str(folder), "--no-open", "--port", "0")


@pytest.fixture
def page(visit):
    """The Requests page of the sample network."""
    return visit.open()
