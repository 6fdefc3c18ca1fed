"""Everything in a workspace that an anonymous report must not hold, and the search for it."""

import contextlib
import html
import re
import sqlite3
from collections import Counter, defaultdict
from pathlib import Path

WORD = re.compile(r"\w+", re.UNICODE)
# In groups of so many people a company, a role or an industry may be named.
NAMED_FROM = 10


def folded(text: str) -> str:
    return " ".join(html.unescape(text).split()).casefold()


def runs(text: str, length: int = 4) -> set[str]:
    """Four words on end, and single long words: what is told of a message even where it is not told whole."""
    words = WORD.findall(folded(text))
    found = {" ".join(words[index : index + length]) for index in range(len(words) - length + 1)}
    return {run for run in found if len(run) >= 12}


class Secrets:
    """Texts by what they are: names, addresses, words that were written, small groups."""

    def __init__(self, database: Path):
        self.texts: dict[str, set[str]] = defaultdict(set)
        with contextlib.closing(sqlite3.connect(database)) as self.db:
            self.people()
            self.words()
            self.groups()

    def column(self, sql: str) -> list[str]:
        return [value for (value,) in self.db.execute(sql) if value]

    def people(self):
        names = self.column("SELECT name FROM fact_person") + self.column("SELECT name FROM fact_contact")
        names += self.column("SELECT name FROM fact_recommendation") + self.column("SELECT name FROM decision_entry")
        for name in names:
            self.texts["name"].add(folded(name))
            last = WORD.findall(folded(name))[-1:]
            self.texts["last name"].update(word for word in last if len(word) >= 5)
        self.texts["slug"].update(folded(slug) for slug in self.column("SELECT slug FROM fact_person"))
        self.texts["key"].update(self.column("SELECT key FROM derived_person"))
        self.texts["address"].update(folded(email) for email in self.column("SELECT email FROM fact_connection"))
        self.texts["address"].update(folded(value) for value in self.column("SELECT value FROM fact_contact_address"))

    def words(self):
        sources = [
            "SELECT content FROM fact_message", "SELECT note FROM fact_invitation", "SELECT text FROM fact_recommendation",
            "SELECT text FROM decision_record", "SELECT summary FROM fact_profile", "SELECT headline FROM fact_profile",
            "SELECT title FROM fact_conversation", "SELECT subject FROM fact_message", "SELECT note FROM decision_request",
            "SELECT reason FROM decision_connection",
        ]  # fmt: skip
        for text in (text for source in sources for text in self.column(source)):
            if len(folded(text)) >= 12:
                self.texts["text"].add(folded(text))
            self.texts["run of words"].update(runs(text))
        self.texts["tag"].update(folded(tag) for tag in self.column("SELECT tag FROM decision_tag"))

    def groups(self):
        for kind in "company", "position":
            count = Counter(folded(value) for value in self.column(f"SELECT {kind} FROM fact_connection WHERE gone_by IS NULL"))
            self.texts[kind].update(value for value, people in count.items() if people < NAMED_FROM and len(value) >= 5)
        self.named = " ".join(
            folded(value)
            for (value, people) in self.db.execute("SELECT employer, count(*) FROM derived_tie GROUP BY employer")
            if value and people >= NAMED_FROM
        )

    def found_in(self, document: str, but: str = "") -> dict[str, set[str]]:
        """What of it stands in a document, by kind.

        `but` are the words of a report on another network: what stands there too is Wellmet's own wording.
        """
        text, own = folded(document), folded(but) + " " + self.named
        words, own_words = set(WORD.findall(text)), set(WORD.findall(own))
        joined, own_joined = " ".join(WORD.findall(text)), " ".join(WORD.findall(own))
        found: dict[str, set[str]] = defaultdict(set)
        for kind, secrets in self.texts.items():
            for secret in secrets:
                if kind == "last name":
                    is_there, is_own = secret in words, secret in own_words
                elif kind == "run of words":
                    is_there, is_own = f" {secret} " in f" {joined} ", f" {secret} " in f" {own_joined} "
                elif kind in ("position", "tag", "slug", "company"):
                    pattern = re.compile(rf"(?<!\w){re.escape(secret)}(?!\w)")
                    is_there = secret in text and pattern.search(text) is not None
                    is_own = secret in own and pattern.search(own) is not None
                else:
                    is_there, is_own = secret in text, secret in own
                if is_there and not is_own:
                    found[kind].add(secret)
        return found
