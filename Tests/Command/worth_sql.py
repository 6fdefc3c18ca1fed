"""What a network comes to, reckoned a second time: in SQL and a few lines, straight from what was imported and decided."""

import contextlib
import datetime
import json
import sqlite3
from collections import Counter
from pathlib import Path

EPOCH = datetime.date(1970, 1, 1)
WEIGHTS = {
    "worth-vetted": 3, "worth-recalled": 2, "worth-strong": 2, "worth-mutual": 1.5, "worth-in-touch": 1.5,
    "worth-takes-call": 1.5, "worth-guarded": 1.5, "worth-vouched": 1, "worth-decided": 1, "worth-spread": 0.5,
}  # fmt: skip

# Current connections with the messages that the two wrote to each other alone.
WRITTEN = """
    SELECT part.person, message.sender = 0 AS is_mine, message.content FROM fact_message AS message
    JOIN fact_conversation AS conversation ON conversation.id = message.conversation AND conversation.is_group = 0
    JOIN fact_participant AS part ON part.conversation = conversation.id AND part.person > 0
    JOIN fact_connection AS connection ON connection.person = part.person AND connection.gone_by IS NULL
    WHERE message.sender >= 0
"""
NOTES = "SELECT person, note FROM fact_invitation WHERE direction = 'INCOMING' AND note <> ''"

# The last answer to a question, of everybody who is connected; the journal names people by a key.
ANSWERS = """
    SELECT key.person, recall.answer, max(recall.id) FROM decision_recall AS recall
    JOIN derived_person_key AS key ON key.key = recall.person
    JOIN fact_connection AS connection ON connection.person = key.person AND connection.gone_by IS NULL
    WHERE recall.question = ? GROUP BY key.person
"""

HOLDING = """
    SELECT key.person, entry.choice, max(entry.id) FROM decision_connection AS entry
    JOIN derived_person_key AS key ON key.key = entry.person
    WHERE entry.choice <> 'skip'
      AND NOT EXISTS (SELECT 1 FROM decision_connection_undo AS undo WHERE undo.decision = entry.id)
    GROUP BY key.person
"""


def year(day: int) -> int:
    return (EPOCH + datetime.timedelta(days=day)).year


def effective(counts) -> float | None:
    known = sum(counts)
    return 1 / sum((count / known) ** 2 for count in counts) if known else None


class Reckoned:
    """The sums of a workspace."""

    def __init__(self, database: Path):
        with contextlib.closing(sqlite3.connect(database)) as self.db:
            self.connected = dict(self.db.execute("SELECT person, connected_on FROM fact_connection WHERE gone_by IS NULL"))
            self.connections = len(self.connected)
            self.write()
            self.decide()
            self.ties()

    def all(self, sql: str, *arguments) -> list:
        return self.db.execute(sql, arguments).fetchall()

    def write(self):
        received, sent, self.words = Counter(), Counter(), Counter()
        # The note of a request is the first message of its conversation, and no message of its own.
        own = {(person, " ".join(note.split())) for person, note in self.all(NOTES)}
        for person, is_mine, content in self.all(WRITTEN):
            if not is_mine and (person, " ".join(content.split())) in own:
                continue
            (sent if is_mine else received)[person] += 1
            self.words["mine" if is_mine else "theirs"] += len(content.split())
        self.messages = (sum(received.values()), sum(sent.values()))
        self.both = received.keys() & sent.keys()
        self.only_they = received.keys() - sent.keys()
        self.only_you = sent.keys() - received.keys()
        self.years = Counter(year(day) for day in self.connected.values())
        self.made = Counter(year(day) for (day,) in self.all("SELECT connected_on FROM fact_connection"))
        self.both_by_year = Counter(year(self.connected[person]) for person in self.both)

    def decide(self):
        self.recalled = {person: answer > 0.5 for person, answer, _ in self.all(ANSWERS, "recall") if answer is not None}
        self.takes_call = {person: answer > 0.5 for person, answer, _ in self.all(ANSWERS, "call") if answer is not None}
        self.choices = {person: choice for person, choice, _ in self.all(HOLDING)}
        self.kept = {person for person, choice in self.choices.items() if choice == "keep"} & self.connected.keys()
        self.let_go = {person for person, choice in self.choices.items() if choice == "remove"}
        self.met = {
            person
            for (person,) in self.all(
                "SELECT key.person FROM decision_record AS record JOIN derived_person_key AS key ON key.key = record.person"
                " WHERE record.kind IN ('met', 'talked') AND record.id NOT IN (SELECT record FROM decision_record_undo)"
            )
        } & self.connected.keys()
        self.accepted = {
            person
            for (person,) in self.all(
                "SELECT invitation.person FROM decision_entry AS entry"
                " JOIN fact_invitation AS invitation ON invitation.request = entry.request"
                " WHERE entry.choice = 'accept' AND entry.id NOT IN (SELECT decision FROM decision_undo)"
            )
        } & self.connected.keys()
        self.vetted = self.kept | self.accepted | self.met
        # The last answer to each request that was not taken back.
        last = self.all(
            "SELECT request, choice, max(id) FROM decision_entry"
            " WHERE id NOT IN (SELECT decision FROM decision_undo) GROUP BY request"
        )
        self.answers = Counter(choice for _, choice, _ in last)
        answered = {request for request, _, _ in last}
        # Open: the newest request of everybody who asks and is not connected, and those that were typed.
        asking = self.all(
            "SELECT invitation.request, max(invitation.sent_at) FROM fact_invitation AS invitation"
            " WHERE invitation.direction = 'INCOMING' AND invitation.last_listed ="
            " (SELECT max(export_day) FROM fact_file WHERE kind = 'invitations')"
            " AND invitation.person NOT IN (SELECT person FROM fact_connection WHERE gone_by IS NULL)"
            " GROUP BY invitation.person"
        )
        typed = self.all("SELECT request, name FROM decision_request")
        self.waiting = sum(request not in answered for request, _ in asking + typed)

    def ties(self):
        """What is judged and not counted: how strong ties are, who works where, who pitched."""
        rows = self.all(
            "SELECT person.person, strength, bridge, is_dormant,"
            " nullif(max(coalesce(last_message_at / 86400, -1), coalesce(last_other_on, -1)), -1), employer, industry,"
            " recommendations_received,"
            " coalesce(choice, '') <> 'remove' AND (cull_group IS NULL OR choice = 'keep') AND strength >= 0.15"
            " FROM derived_person AS person JOIN derived_tie USING (person)"
            " WHERE connected_on IS NOT NULL AND gone_by IS NULL ORDER BY strength DESC, person.person"
        )
        self.bands = Counter("strong" if s >= 0.5 else "fair" if s >= 0.35 else "weak" if s >= 0.15 else "bare"
                             for _, s, *_ in rows)
        self.ranked = [row for row in rows if row[8]]
        inner = [row[1] for row in self.ranked[:150]]
        self.strong, self.fair = sum(s >= 0.5 for s in inner), sum(0.35 <= s < 0.5 for s in inner)
        self.bridges, self.dormant = sum(row[2] >= 0.4 for row in rows), sum(row[3] for row in rows)
        (newest,) = self.all("SELECT max(export_day) FROM fact_file WHERE kind IN ('connections', 'messages')")[0]
        self.closest = self.ranked[:50]
        self.in_touch = sum(row[4] is not None and row[4] >= newest - 365 for row in self.closest)
        self.employers = Counter(row[5] for row in rows if row[5])
        self.industries = Counter(row[6] for row in rows if row[6])
        self.recommenders = sum((row[7] or 0) > 0 for row in rows)

    def figure(self, pitches_kept: int, pitches_in: int, weights=None) -> tuple[float | None, dict]:
        """The figure and its factors; how many pitches there were is judged, and so taken as told."""
        def share(part, whole):
            return part / whole if whole else None

        recalled, calls = self.recalled.values(), self.takes_call.values()
        written = len(self.both) + len(self.only_they) + len(self.only_you)
        decided = sum(count for answer, count in self.answers.items() if answer != "meet")
        spread = effective(self.industries.values())
        factors = {
            "worth-vetted": share(len(self.vetted), self.connections),
            "worth-recalled": share(sum(recalled), len(recalled)) if len(recalled) >= 10 else None,
            "worth-takes-call": share(sum(calls), len(calls)) if len(calls) >= 10 else None,
            "worth-strong": share(self.strong + self.fair / 2, min(150, self.connections)),
            "worth-mutual": share(len(self.both), written),
            "worth-in-touch": share(self.in_touch, len(self.closest)),
            "worth-guarded": share(pitches_kept, pitches_kept + pitches_in),
            "worth-vouched": min(1, self.recommenders / 15),
            "worth-decided": share(decided, decided + self.answers["meet"] + self.waiting),
            "worth-spread": min(1, spread / 12) if sum(self.industries.values()) >= 50 else None,
        }
        known = {symbol: value for symbol, value in factors.items() if value is not None}
        weight = {symbol: WEIGHTS[symbol] * (weights or {}).get(symbol, 1) for symbol in known}
        whole = sum(weight.values())
        return (sum(weight[symbol] * value for symbol, value in known.items()) / whole * 100 if whole else None), factors


def notes(database: Path) -> list[tuple[int, int, dict]]:
    """Number of the import, version of the reckoning and factors of what is kept."""
    with contextlib.closing(sqlite3.connect(database)) as db:
        rows = db.execute("SELECT import_number, reckoning, factors FROM decision_worth ORDER BY id").fetchall()
    return [(number, reckoning, json.loads(factors)) for number, reckoning, factors in rows]
