// Long, because a migration is one thing and never changes once it has shipped.

/// The tables of the first trip.
///
/// Shipped migrations never change: a test holds their hash.
///
/// Three groups: `fact_*` come from imports and can be read again, `derived_*` can be dropped and made anew,
/// `decision_*` are the user's own, append-only, and the only thing that cannot be recreated.
enum Migration0001 {
  static let name = "0001-first-trip"

  /// The version of Wellmet that brought these tables; a person is told it by name.
  static let version = "0.1"

  static let sql = versions + facts + smallFacts + derived + decisions + appendOnly

  private static let versions = """
    CREATE TABLE schema_version (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL
    ) STRICT;
    INSERT INTO schema_version (number, name) VALUES (1, '0.1');

    """

  // In a table without row ids the key's columns come first and in their order: SQLite 3.40's quick_check reports
  // sound rows as broken otherwise.
  private static let facts = """
    CREATE TABLE fact_import (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      imported_at INTEGER NOT NULL,
      export_day INTEGER NOT NULL,
      kinds TEXT NOT NULL,
      new_count INTEGER NOT NULL,
      changed_count INTEGER NOT NULL,
      gone_count INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE fact_file (
      import_number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      export_day INTEGER NOT NULL,
      closed_accounts INTEGER,
      PRIMARY KEY (kind, import_number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE fact_person (
      id INTEGER PRIMARY KEY CHECK (id >= 0),
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      slug TEXT UNIQUE CHECK (slug <> ''),
      member_number TEXT UNIQUE CHECK (member_number <> ''),
      import_number INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX fact_person_name_key ON fact_person (name_key);
    CREATE TABLE fact_connection (
      person INTEGER PRIMARY KEY REFERENCES fact_person (id),
      email TEXT NOT NULL,
      company TEXT NOT NULL,
      position TEXT NOT NULL,
      connected_on INTEGER NOT NULL,
      gone_by INTEGER,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE fact_former_connection (
      person INTEGER NOT NULL REFERENCES fact_person (id),
      replaced_by INTEGER NOT NULL,
      email TEXT NOT NULL,
      company TEXT NOT NULL,
      position TEXT NOT NULL,
      connected_on INTEGER NOT NULL,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL,
      PRIMARY KEY (person, replaced_by)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE fact_invitation (
      id INTEGER PRIMARY KEY,
      request TEXT UNIQUE,
      direction TEXT NOT NULL CHECK (direction IN ('INCOMING', 'OUTGOING')),
      person INTEGER NOT NULL REFERENCES fact_person (id),
      sent_at INTEGER NOT NULL,
      sent_at_text TEXT NOT NULL,
      note TEXT NOT NULL,
      skeleton TEXT,
      last_listed INTEGER NOT NULL,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL,
      CHECK ((request IS NULL) = (direction = 'OUTGOING')),
      UNIQUE (person, direction, sent_at)
    ) STRICT;
    CREATE INDEX fact_invitation_skeleton ON fact_invitation (skeleton, sent_at, request)
      WHERE skeleton IS NOT NULL;
    CREATE TABLE fact_conversation (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      is_group INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE fact_participant (
      person INTEGER NOT NULL,
      conversation INTEGER NOT NULL,
      PRIMARY KEY (person, conversation)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE fact_message (
      id INTEGER PRIMARY KEY,
      conversation INTEGER NOT NULL,
      sent_at INTEGER NOT NULL,
      fingerprint INTEGER NOT NULL,
      sender INTEGER NOT NULL,
      folder INTEGER NOT NULL,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL,
      subject TEXT NOT NULL,
      content TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX fact_message_key ON fact_message (conversation, sent_at, fingerprint);

    """

  private static let smallFacts = """
    CREATE TABLE fact_recommendation (
      id INTEGER PRIMARY KEY,
      given TEXT NOT NULL CHECK (given IN ('received', 'given')),
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      company TEXT NOT NULL,
      job_title TEXT NOT NULL,
      text TEXT NOT NULL,
      created_on INTEGER,
      status TEXT NOT NULL,
      content_key TEXT NOT NULL,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL,
      UNIQUE (given, content_key)
    ) STRICT;
    CREATE INDEX fact_recommendation_name_key ON fact_recommendation (name_key);
    CREATE TABLE fact_endorsement (
      id INTEGER PRIMARY KEY,
      given TEXT NOT NULL CHECK (given IN ('received', 'given')),
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      slug TEXT,
      skill TEXT NOT NULL,
      endorsed_at INTEGER,
      status TEXT NOT NULL,
      content_key TEXT NOT NULL,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL,
      UNIQUE (given, content_key)
    ) STRICT;
    CREATE INDEX fact_endorsement_name_key ON fact_endorsement (name_key);
    CREATE INDEX fact_endorsement_slug ON fact_endorsement (slug) WHERE slug IS NOT NULL;
    CREATE TABLE fact_contact (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      companies TEXT NOT NULL,
      title TEXT NOT NULL,
      location TEXT NOT NULL,
      birthday TEXT NOT NULL,
      created_on INTEGER,
      content_key TEXT NOT NULL UNIQUE,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX fact_contact_name_key ON fact_contact (name_key);
    CREATE TABLE fact_contact_address (
      kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'profile')),
      value TEXT NOT NULL,
      contact INTEGER NOT NULL REFERENCES fact_contact (id) ON DELETE CASCADE,
      PRIMARY KEY (kind, value, contact)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX fact_contact_address_contact ON fact_contact_address (contact);
    CREATE TABLE fact_profile (
      id INTEGER PRIMARY KEY,
      first_name TEXT NOT NULL,
      last_name TEXT NOT NULL,
      headline TEXT NOT NULL,
      summary TEXT NOT NULL,
      industry TEXT NOT NULL,
      location TEXT NOT NULL,
      websites TEXT NOT NULL,
      content_key TEXT NOT NULL UNIQUE,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE fact_station (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('employer', 'school')),
      organisation TEXT NOT NULL,
      role TEXT NOT NULL,
      text TEXT NOT NULL,
      location TEXT NOT NULL,
      started_on TEXT NOT NULL,
      finished_on TEXT NOT NULL,
      content_key TEXT NOT NULL,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL,
      UNIQUE (kind, content_key)
    ) STRICT;
    CREATE TABLE fact_item (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      detail TEXT NOT NULL,
      at INTEGER,
      content_key TEXT NOT NULL,
      import_number INTEGER NOT NULL,
      line INTEGER NOT NULL,
      UNIQUE (kind, content_key)
    ) STRICT;

    """

  private static let derived = """
    CREATE TABLE derived_request (
      request TEXT PRIMARY KEY,
      origin TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      headline TEXT NOT NULL,
      company TEXT NOT NULL,
      note TEXT NOT NULL,
      sent_at INTEGER NOT NULL,
      import_number INTEGER NOT NULL,
      file TEXT NOT NULL,
      line INTEGER NOT NULL,
      substance TEXT NOT NULL,
      folded TEXT NOT NULL,
      recommendation TEXT NOT NULL,
      verdict BLOB NOT NULL,
      decision INTEGER
    ) STRICT;
    CREATE INDEX derived_request_open ON derived_request (sent_at DESC, request) WHERE decision IS NULL;
    CREATE TABLE derived_state (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    """

  private static let decisions = """
    CREATE TABLE decision_entry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      batch INTEGER NOT NULL,
      request TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      choice TEXT NOT NULL CHECK (choice IN ('accept', 'meet', 'ignore', 'decline')),
      deadline INTEGER,
      decided_at INTEGER NOT NULL,
      recommended TEXT,
      ruleset INTEGER,
      policy TEXT,
      substance TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      CHECK ((deadline IS NOT NULL) = (choice = 'meet'))
    ) STRICT;
    CREATE INDEX decision_entry_request ON decision_entry (request);
    CREATE INDEX decision_entry_substance ON decision_entry (substance);
    CREATE TABLE decision_undo (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      decision INTEGER NOT NULL UNIQUE REFERENCES decision_entry (id),
      undone_at INTEGER NOT NULL,
      undone_by TEXT NOT NULL
    ) STRICT;
    CREATE VIEW decision_holding AS
      SELECT entry.* FROM decision_entry AS entry
      WHERE NOT EXISTS (SELECT 1 FROM decision_undo AS undo WHERE undo.decision = entry.id)
        AND NOT EXISTS (
          SELECT 1 FROM decision_entry AS later
          WHERE later.id > entry.id
            AND (later.request = entry.request OR (later.substance = entry.substance
              AND (later.slug = entry.slug OR later.slug IS NULL OR entry.slug IS NULL)))
            AND NOT EXISTS (SELECT 1 FROM decision_undo AS undo WHERE undo.decision = later.id));
    CREATE TABLE decision_outcome (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      decision INTEGER NOT NULL REFERENCES decision_entry (id),
      outcome TEXT CHECK (outcome IN ('done', 'not-possible', 'withdrawn')),
      ended_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX decision_outcome_decision ON decision_outcome (decision);
    CREATE TABLE decision_request (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      request TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      slug TEXT,
      headline TEXT NOT NULL,
      note TEXT NOT NULL,
      typed_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE decision_observation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      request TEXT NOT NULL,
      slug TEXT,
      name_key TEXT NOT NULL,
      headline TEXT NOT NULL,
      company TEXT NOT NULL,
      school TEXT NOT NULL,
      observed_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX decision_observation_request ON decision_observation (request);
    CREATE TABLE decision_setting (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      set_at INTEGER NOT NULL
    ) STRICT;

    """

  /// Triggers that refuse to change or delete what the user decided.
  private static let appendOnly = ["entry", "undo", "outcome", "request", "observation", "setting"].map {
    table in
    """
    CREATE TRIGGER decision_\(table)_stays BEFORE UPDATE ON decision_\(table)
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
    CREATE TRIGGER decision_\(table)_remains BEFORE DELETE ON decision_\(table)
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

    """
  }.joined()
}
