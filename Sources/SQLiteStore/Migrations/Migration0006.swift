/// The day on which a meeting was agreed, where that is not the user's own day because the zones differ.
///
/// Shipped migrations never change: a test holds their hash.
enum Migration0006 {
  static let name = "0006-agreed-day"

  /// The version of Wellmet that brought this column; a person is told it by name.
  static let version = "0.4.1"

  // From here on `day` is the user's own day. Steps noted before have no other day than that.
  static let sql = """
    INSERT INTO schema_version (number, name) VALUES (6, '\(version)');
    ALTER TABLE decision_step ADD COLUMN agreed_day INTEGER CHECK (agreed_day IS NULL OR kind = 'planned');
    """
}
