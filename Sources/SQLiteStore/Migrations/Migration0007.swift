/// The tables of introductions: what was asked for, each step of it, and what was taken back.
///
/// Shipped migrations never change: a test holds their hash.
enum Migration0007 {
  static let name = "0007-introductions"

  /// The version of Wellmet that brought these tables; a person is told it by name.
  static let version = "0.5"

  // `person` asks, or is asked to introduce the user. A message is kept by what it says, since its number may change with
  // the next import.
  static let sql = """
    INSERT INTO schema_version (number, name) VALUES (7, '\(version)');
    CREATE TABLE decision_introduction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('between', 'through')),
      person TEXT NOT NULL,
      person_name TEXT NOT NULL,
      person_slug TEXT,
      target TEXT,
      target_name TEXT NOT NULL CHECK (target_name <> ''),
      target_slug TEXT,
      why TEXT NOT NULL,
      benefit TEXT NOT NULL,
      asked_on INTEGER NOT NULL,
      message TEXT,
      advice TEXT CHECK (advice IN ('introduce', 'ask-first', 'decline')),
      noted_at INTEGER NOT NULL,
      noted_by TEXT NOT NULL,
      CHECK ((target IS NOT NULL) = (kind = 'between')),
      CHECK ((advice IS NOT NULL) = (kind = 'between'))
    ) STRICT;
    CREATE TABLE decision_introduction_step (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      introduction INTEGER NOT NULL REFERENCES decision_introduction (id),
      kind TEXT NOT NULL
        CHECK (kind IN ('asked', 'consented', 'refused', 'declined', 'withdrawn', 'introduced', 'outcome')),
      side TEXT CHECK (side IN ('requester', 'target', 'connector')),
      on_day INTEGER NOT NULL,
      result TEXT CHECK (result IN ('led', 'spoke', 'nothing', 'bad')),
      thanks TEXT NOT NULL,
      words TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      noted_by TEXT NOT NULL,
      CHECK ((side IS NOT NULL) = (kind IN ('asked', 'consented', 'refused'))),
      CHECK ((result IS NOT NULL) = (kind = 'outcome'))
    ) STRICT;
    CREATE INDEX decision_introduction_step_introduction ON decision_introduction_step (introduction);
    CREATE TABLE decision_introduction_wording (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      introduction INTEGER NOT NULL REFERENCES decision_introduction (id),
      why TEXT NOT NULL,
      benefit TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      noted_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_introduction_wording_introduction ON decision_introduction_wording (introduction);
    CREATE TABLE decision_introduction_undo (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      introduction INTEGER UNIQUE REFERENCES decision_introduction (id),
      step INTEGER UNIQUE REFERENCES decision_introduction_step (id),
      undone_at INTEGER NOT NULL,
      undone_by TEXT NOT NULL,
      CHECK ((introduction IS NULL) <> (step IS NULL))
    ) STRICT;
    CREATE TABLE decision_introduction_dismissal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      message TEXT NOT NULL,
      is_set INTEGER NOT NULL CHECK (is_set IN (0, 1)),
      noted_at INTEGER NOT NULL,
      noted_by TEXT NOT NULL
    ) STRICT;
    \(appendOnly)
    """

  /// Triggers that refuse to change or delete what the user decided.
  private static let appendOnly = ["", "_step", "_wording", "_undo", "_dismissal"].map { table in
    """
    CREATE TRIGGER decision_introduction\(table)_stays BEFORE UPDATE ON decision_introduction\(table)
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
    CREATE TRIGGER decision_introduction\(table)_remains BEFORE DELETE ON decision_introduction\(table)
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

    """
  }.joined()
}
