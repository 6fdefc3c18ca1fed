import Markup
import Vetting
import Workflows

/// The values of the page that compares exports.
struct ChangesPage: Sendable {
  var slice: ChangeSlice
  /// All imports, newest first.
  var imports: [ImportRecord]
  /// The import after which changes are listed.
  var since: Int
  var kind: NetworkChange.Kind?
  var offset: Int
  var today: Day

  static let limit = 200

  /// How many there are of what is listed.
  var total: Int { kind.map { slice.counts[$0] ?? 0 } ?? slice.counts.values.reduce(0, +) }

  /// The address with another kind or place.
  func path(_ kind: NetworkChange.Kind?, offset: Int = 0) -> LocalPath {
    Paths.changes.query("since", String(since)).query("kind", kind?.rawValue)
      .query("from", offset > 0 ? String(offset) : nil)
  }
}
