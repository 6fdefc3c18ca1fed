/// The tables of nurture, exposure and worth: rhythms, what was looked at on LinkedIn, whom the user would rather not
/// have look, the figure after each import; and what ties consist of.
///
/// Shipped migrations never change: a test holds their hash.
enum Migration0008 {
  static let name = "0008-nurture"

  /// The version of Wellmet that brought these tables; a person is told it by name.
  static let version = "0.6"

  static let sql = """
    INSERT INTO schema_version (number, name) VALUES (8, '\(version)');
    \(wrote)\(nurture)\(exposure)\(worth)\(tie)\(appendOnly)
    """

  // SQLite cannot change a CHECK, so the table is made anew to know one kind more. The references to its rows are
  // counted as broken while it is gone, and as mended once the rows are back, before the transaction ends.
  private static let wrote = """
    PRAGMA defer_foreign_keys = ON;
    CREATE TEMP TABLE kept_record AS SELECT * FROM decision_record;
    DROP TABLE decision_record;
    CREATE TABLE decision_record (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('note', 'why', 'wrote', 'talked', 'met', 'introduced')),
      text TEXT NOT NULL,
      happened_on INTEGER,
      written_at INTEGER NOT NULL,
      written_by TEXT NOT NULL
    ) STRICT;
    INSERT INTO decision_record SELECT * FROM kept_record ORDER BY id;
    DROP TABLE kept_record;
    CREATE INDEX decision_record_person ON decision_record (person);

    """

  // Days between two words: NULL goes back to what is proposed, 0 is not at all.
  private static let nurture = """
    CREATE TABLE decision_cadence (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      days INTEGER CHECK (days >= 0),
      set_at INTEGER NOT NULL,
      set_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_cadence_person ON decision_cadence (person);
    CREATE TABLE decision_snooze (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      until INTEGER,
      set_at INTEGER NOT NULL,
      set_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_snooze_person ON decision_snooze (person);

    """

  private static let exposure = """
    CREATE TABLE decision_exposure_check (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      setting TEXT NOT NULL CHECK (setting <> ''),
      choice TEXT CHECK (choice <> ''),
      checked_on INTEGER NOT NULL,
      noted_at INTEGER NOT NULL,
      noted_by TEXT NOT NULL
    ) STRICT;
    CREATE TABLE decision_risky_viewer (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'company', 'role')),
      value TEXT NOT NULL CHECK (value <> ''),
      name TEXT NOT NULL,
      slug TEXT,
      reason TEXT NOT NULL,
      is_set INTEGER NOT NULL CHECK (is_set IN (0, 1)),
      set_at INTEGER NOT NULL,
      set_by TEXT NOT NULL
    ) STRICT;

    """

  // What a figure was after an import cannot be reckoned again once facts were replaced, so it is kept.
  private static let worth = """
    CREATE TABLE decision_worth (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      import_number INTEGER NOT NULL,
      export_day INTEGER NOT NULL,
      reckoning INTEGER NOT NULL,
      factors TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      UNIQUE (import_number, reckoning)
    ) STRICT;

    """

  // NULL where nothing was imported that could tell.
  private static let tie = """
    CREATE TABLE derived_tie (
      person INTEGER PRIMARY KEY,
      first_on INTEGER,
      last_message_at INTEGER,
      last_sent_at INTEGER,
      last_other_on INTEGER,
      last_other_kind TEXT,
      last_given_on INTEGER,
      last_noted_on INTEGER,
      received INTEGER,
      sent INTEGER,
      words_received INTEGER NOT NULL,
      words_sent INTEGER NOT NULL,
      ended_by_them INTEGER NOT NULL,
      begun_by_them INTEGER NOT NULL,
      answered_by_member INTEGER NOT NULL,
      begun_by_member INTEGER NOT NULL,
      answered_by_them INTEGER NOT NULL,
      recommendations_received INTEGER,
      recommendations_given INTEGER,
      recommended_on INTEGER,
      endorsements_received INTEGER,
      endorsements_given INTEGER,
      asked_by_them_on INTEGER,
      asked_by_member_on INTEGER,
      is_recalled INTEGER,
      takes_call INTEGER,
      shared_places INTEGER NOT NULL,
      overlap_months INTEGER,
      employer TEXT,
      industry TEXT,
      country TEXT,
      job_changed_on INTEGER,
      birthday TEXT NOT NULL
    ) STRICT;

    """

  /// Triggers that refuse to change or delete what the user decided.
  private static let appendOnly = ["record", "cadence", "snooze", "exposure_check", "risky_viewer", "worth"]
    .map { table in
      """
      CREATE TRIGGER decision_\(table)_stays BEFORE UPDATE ON decision_\(table)
        BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
      CREATE TRIGGER decision_\(table)_remains BEFORE DELETE ON decision_\(table)
        BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

      """
    }.joined()
}
