/// The tables of judgement: the member's purpose and the marks on notes; and what is derived from texts.
///
/// Shipped migrations never change: a test holds their hash.
enum Migration0002 {
  static let name = "0002-judgement"

  /// The version of Wellmet that brought these tables; a person is told it by name.
  static let version = "0.2"

  static let sql = """
    INSERT INTO schema_version (number, name) VALUES (2, '\(version)');
    \(purpose)\(mark)\(campaign)
    """

  /// What the member says of themselves; the newest row holds.
  private static let purpose = """
    CREATE TABLE decision_purpose (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      work TEXT NOT NULL,
      audience TEXT NOT NULL,
      offer TEXT NOT NULL,
      seeking TEXT NOT NULL,
      unwanted TEXT NOT NULL,
      written_at INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER decision_purpose_stays BEFORE UPDATE ON decision_purpose
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
    CREATE TRIGGER decision_purpose_remains BEFORE DELETE ON decision_purpose
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

    """

  /// What the member says a note is, other than how they answer it; the newest row of a request holds, and one without
  /// a mark takes the earlier ones back.
  private static let mark = """
    CREATE TABLE decision_mark (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      request TEXT NOT NULL,
      name TEXT NOT NULL,
      slug TEXT,
      substance TEXT NOT NULL,
      mark TEXT CHECK (mark IN ('pitch', 'personal')),
      marked_at INTEGER NOT NULL,
      marked_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_mark_request ON decision_mark (request);
    CREATE INDEX decision_mark_substance ON decision_mark (substance);
    CREATE TRIGGER decision_mark_stays BEFORE UPDATE ON decision_mark
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
    CREATE TRIGGER decision_mark_remains BEFORE DELETE ON decision_mark
      BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

    """

  /// Texts of one template, from several people: which campaign each text belongs to, in the order of sending.
  private static let campaign = """
    DROP INDEX fact_invitation_skeleton;
    ALTER TABLE fact_invitation DROP COLUMN skeleton;
    CREATE TABLE derived_campaign_text (
      campaign TEXT NOT NULL,
      place INTEGER NOT NULL,
      sender INTEGER NOT NULL,
      sent_at INTEGER NOT NULL,
      is_short INTEGER NOT NULL,
      request TEXT,
      invitation INTEGER,
      message INTEGER,
      CHECK ((request IS NULL) = (message IS NOT NULL)),
      PRIMARY KEY (campaign, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX derived_campaign_text_request ON derived_campaign_text (request) WHERE request IS NOT NULL;
    CREATE INDEX derived_campaign_text_sender ON derived_campaign_text (sender);

    """
}
