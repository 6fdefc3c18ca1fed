/// Why a report of worth cannot be written or compared.
package enum WorthReportError: Error, Equatable, Sendable {
  /// Nothing was imported yet.
  case nothingImported
  case notFound(String)
  case notReadable(String)
  case tooLarge(String)
  /// The file is no report of worth by Wellmet.
  case noReport(String)
  /// It names people, so that it is not to be handed round.
  case notAnonymous(String)
  /// It was reckoned, or written, by another version.
  case otherReckoning(String)
  /// The numbers that it carries are not ones that a report can hold.
  case broken(String)
  /// More reports than can be set side by side.
  case tooMany(Int, atMost: Int)
}
