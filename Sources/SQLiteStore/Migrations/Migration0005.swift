/// The table of what happens to something undecided: asked, a meeting planned, cancelled or held, the day moved.
///
/// Shipped migrations never change: a test holds their hash.
enum Migration0005 {
  static let name = "0005-meet"

  /// The version of Wellmet that brought these tables; a person is told it by name.
  static let version = "0.4"

  // `after_decision` is the last decision of the same journal at that time, so that steps and decisions have one order
  // whatever the clock says. A moment is kept with the wall clock that it was agreed by, so that neither has to be reckoned again.
  static let sql = """
    INSERT INTO schema_version (number, name) VALUES (5, '\(version)');
    CREATE TABLE decision_step (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      deadline TEXT NOT NULL CHECK (deadline <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('asked', 'planned', 'cancelled', 'held', 'snoozed')),
      on_day INTEGER NOT NULL,
      day INTEGER,
      minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
      zone TEXT,
      moment INTEGER,
      form TEXT CHECK (form IN ('video', 'phone', 'in-person')),
      minutes INTEGER CHECK (minutes > 0),
      place TEXT,
      felt_right TEXT CHECK (felt_right IN ('yes', 'partly', 'no')),
      for_them TEXT,
      for_me TEXT,
      would_introduce INTEGER CHECK (would_introduce IN (0, 1)),
      next_step TEXT,
      record INTEGER REFERENCES decision_record (id),
      after_decision INTEGER NOT NULL,
      reason TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      noted_by TEXT NOT NULL,
      CHECK ((day IS NOT NULL) = (kind IN ('planned', 'held', 'snoozed'))),
      CHECK ((form IS NOT NULL) = (kind IN ('planned', 'held'))),
      CHECK ((minutes IS NOT NULL) = (kind = 'planned')),
      CHECK ((felt_right IS NOT NULL) = (kind = 'held')),
      CHECK ((minute IS NULL) = (moment IS NULL))
    ) STRICT;
    CREATE INDEX decision_step_deadline ON decision_step (deadline);
    CREATE TABLE decision_step_undo (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      step INTEGER NOT NULL UNIQUE REFERENCES decision_step (id),
      undone_at INTEGER NOT NULL,
      undone_by TEXT NOT NULL
    ) STRICT;
    \(appendOnly)
    """

  /// Triggers that refuse to change or delete what the user decided.
  private static let appendOnly = ["step", "step_undo"].map { table in
    """
    CREATE TRIGGER decision_\(table)_stays BEFORE UPDATE ON decision_\(table)
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
    CREATE TRIGGER decision_\(table)_remains BEFORE DELETE ON decision_\(table)
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

    """
  }.joined()
}
