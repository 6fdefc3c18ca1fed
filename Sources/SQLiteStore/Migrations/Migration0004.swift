/// The tables of the cull: what exports say otherwise than the ones before, answers on connections, and what the member
/// knows of people.
///
/// Shipped migrations never change: a test holds their hash.
enum Migration0004 {
  static let name = "0004-cull"

  /// The version of Wellmet that brought these tables; a person is told it by name.
  static let version = "0.3"

  static let sql = """
    INSERT INTO schema_version (number, name) VALUES (4, '\(version)');
    \(changes)\(earlierChanges)\(connections)\(people)\(derived)\(appendOnly)
    """

  private static let changes = """
    CREATE TABLE fact_change (
      import_number INTEGER NOT NULL,
      person INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('new', 'gone', 'back', 'reconnected', 'renamed', 'job')),
      before_text TEXT NOT NULL,
      before_position TEXT NOT NULL,
      after_text TEXT NOT NULL,
      after_position TEXT NOT NULL,
      PRIMARY KEY (import_number, person, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX fact_change_person ON fact_change (person);
    CREATE INDEX fact_participant_conversation ON fact_participant (conversation);
    CREATE TABLE fact_closed_connection (
      export_day INTEGER NOT NULL,
      connected_on INTEGER NOT NULL,
      accounts INTEGER NOT NULL,
      PRIMARY KEY (export_day, connected_on)
    ) STRICT, WITHOUT ROWID;

    """

  /// What imports before this migration changed, as far as it was kept.
  private static let earlierChanges = """
    INSERT OR IGNORE INTO fact_change
      SELECT replaced_by, person, 'job', company, position,
        lead(company, 1, now_company) OVER past, lead(position, 1, now_position) OVER past
      FROM (SELECT former.*, now.company AS now_company, now.position AS now_position
        FROM fact_former_connection AS former JOIN fact_connection AS now ON now.person = former.person)
      WINDOW past AS (PARTITION BY person ORDER BY replaced_by);
    DELETE FROM fact_change WHERE before_text = after_text AND before_position = after_position;
    INSERT OR IGNORE INTO fact_change
      SELECT (SELECT max(number) FROM fact_import WHERE export_day = gone_by), person, 'gone', '', '', '', ''
      FROM fact_connection WHERE gone_by IS NOT NULL
        AND EXISTS (SELECT 1 FROM fact_import WHERE export_day = gone_by);

    """

  private static let connections = """
    CREATE TABLE decision_review (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      people TEXT NOT NULL,
      started_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE decision_review_end (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      review INTEGER NOT NULL UNIQUE REFERENCES decision_review (id),
      ended_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE decision_connection (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      batch INTEGER NOT NULL,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      company TEXT NOT NULL,
      position TEXT NOT NULL,
      connected_on INTEGER NOT NULL,
      choice TEXT NOT NULL CHECK (choice IN ('keep', 'meet', 'remove', 'skip')),
      deadline INTEGER,
      reason TEXT NOT NULL,
      decided_at INTEGER NOT NULL,
      recommended TEXT,
      ruleset INTEGER,
      policy TEXT,
      review INTEGER REFERENCES decision_review (id),
      decided_by TEXT NOT NULL,
      CHECK ((deadline IS NOT NULL) = (choice = 'meet'))
    ) STRICT;
    CREATE INDEX decision_connection_person ON decision_connection (person);
    CREATE INDEX decision_connection_slug ON decision_connection (slug) WHERE slug IS NOT NULL;
    CREATE INDEX decision_connection_batch ON decision_connection (batch);
    CREATE INDEX decision_connection_review ON decision_connection (review) WHERE review IS NOT NULL;
    CREATE TABLE decision_connection_undo (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      decision INTEGER NOT NULL UNIQUE REFERENCES decision_connection (id),
      undone_at INTEGER NOT NULL,
      undone_by TEXT NOT NULL
    ) STRICT;
    CREATE TABLE decision_connection_outcome (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      decision INTEGER NOT NULL REFERENCES decision_connection (id),
      outcome TEXT CHECK (outcome IN ('done', 'not-possible', 'withdrawn')),
      ended_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX decision_connection_outcome_decision ON decision_connection_outcome (decision);

    """

  private static let people = """
    CREATE TABLE decision_record (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('note', 'why', 'talked', 'met', 'introduced')),
      text TEXT NOT NULL,
      happened_on INTEGER,
      written_at INTEGER NOT NULL,
      written_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_record_person ON decision_record (person);
    CREATE TABLE decision_record_undo (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      record INTEGER NOT NULL UNIQUE REFERENCES decision_record (id),
      undone_at INTEGER NOT NULL,
      undone_by TEXT NOT NULL
    ) STRICT;
    CREATE TABLE decision_tag (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      tag TEXT NOT NULL CHECK (tag <> ''),
      is_set INTEGER NOT NULL CHECK (is_set IN (0, 1)),
      set_at INTEGER NOT NULL,
      set_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_tag_person ON decision_tag (person);
    CREATE INDEX decision_tag_tag ON decision_tag (tag);
    CREATE TABLE decision_recall (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      question TEXT NOT NULL CHECK (question IN ('recall', 'call', 'strength', 'bridge')),
      answer REAL CHECK (answer BETWEEN 0 AND 1),
      answered_at INTEGER NOT NULL,
      answered_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_recall_person ON decision_recall (person);
    CREATE TABLE decision_merge (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kept TEXT NOT NULL,
      kept_name TEXT NOT NULL,
      kept_slug TEXT,
      merged TEXT NOT NULL,
      merged_name TEXT NOT NULL,
      merged_slug TEXT,
      relation TEXT CHECK (relation IN ('same', 'different')),
      reason TEXT NOT NULL,
      decided_at INTEGER NOT NULL,
      decided_by TEXT NOT NULL,
      CHECK (kept <> merged)
    ) STRICT;
    CREATE TABLE decision_view (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      query TEXT,
      saved_at INTEGER NOT NULL
    ) STRICT;

    """

  private static let derived = """
    CREATE TABLE derived_person (
      person INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      slug TEXT,
      company TEXT NOT NULL,
      position TEXT NOT NULL,
      connected_on INTEGER,
      year INTEGER,
      gone_by INTEGER,
      looks_closed INTEGER NOT NULL,
      last_at INTEGER,
      advice TEXT,
      net REAL NOT NULL,
      strength REAL NOT NULL,
      band TEXT NOT NULL,
      bridge REAL NOT NULL,
      is_dormant INTEGER NOT NULL,
      cull_group TEXT,
      skips INTEGER NOT NULL,
      decision INTEGER,
      choice TEXT
    ) STRICT;
    CREATE INDEX derived_person_strength ON derived_person (strength DESC, person);
    CREATE INDEX derived_person_open ON derived_person (advice) WHERE decision IS NULL AND advice IS NOT NULL;
    CREATE INDEX derived_person_decision ON derived_person (decision) WHERE decision IS NOT NULL;
    CREATE TABLE derived_person_key (
      key TEXT PRIMARY KEY,
      person INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX derived_person_key_person ON derived_person_key (person);
    CREATE TABLE derived_alias (
      merged INTEGER PRIMARY KEY,
      kept INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX derived_alias_kept ON derived_alias (kept);
    CREATE TABLE derived_cluster (
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      people INTEGER NOT NULL,
      ever INTEGER NOT NULL,
      PRIMARY KEY (kind, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE derived_tag (
      person INTEGER NOT NULL,
      tag TEXT NOT NULL,
      PRIMARY KEY (tag, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX derived_tag_person ON derived_tag (person);
    CREATE TABLE derived_merge_proposal (
      kept INTEGER NOT NULL,
      merged INTEGER NOT NULL,
      reasons TEXT NOT NULL,
      PRIMARY KEY (kept, merged)
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE derived_search USING fts5(name, work, own,
      tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', detail = 'column');
    CREATE VIRTUAL TABLE derived_search_message USING fts5(content, content = 'fact_message', content_rowid = 'id',
      tokenize = "unicode61 remove_diacritics 2", prefix = '2 3', detail = 'none', columnsize = 0);

    """

  /// Triggers that refuse to change or delete what the user decided.
  private static let appendOnly = [
    "review", "review_end", "connection", "connection_undo", "connection_outcome", "record", "record_undo",
    "tag",
    "recall", "merge", "view",
  ].map { table in
    """
    CREATE TRIGGER decision_\(table)_stays BEFORE UPDATE ON decision_\(table)
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
    CREATE TRIGGER decision_\(table)_remains BEFORE DELETE ON decision_\(table)
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

    """
  }.joined()
}
