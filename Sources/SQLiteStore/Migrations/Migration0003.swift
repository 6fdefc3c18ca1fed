/// What is kept of the texts that were looked through for campaigns, so that one more need not look through all.
///
/// Shipped migrations never change: a test holds their hash.
enum Migration0003 {
  static let name = "0003-campaign-memory"

  /// The version of Wellmet that brought this table; a person is told it by name.
  static let version = "0.2"

  static let sql = """
    INSERT INTO schema_version (number, name) VALUES (3, '\(version)');
    CREATE TABLE derived_campaign_memory (
      id INTEGER PRIMARY KEY,
      part BLOB NOT NULL
    ) STRICT;

    """
}
