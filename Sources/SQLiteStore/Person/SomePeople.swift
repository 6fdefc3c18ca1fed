import GRDB
import Vetting

/// Some people or everybody, as a condition of a query: a query that allows for both at once uses no index for either.
struct SomePeople {
  /// Nil for everybody.
  private let list: String?

  init(_ people: [Int64]?) { list = people.map { JSONList.of($0) } }

  /// The list, where there is one, as `?1`.
  var arguments: StatementArguments { list.map { [$0] } ?? [] }

  /// The text with each column in braces, such as `{part.person}`, made a condition on it.
  func sql(_ text: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false)
    var result = parts.first.map { String($0) ?? "" } ?? ""
    for part in parts.dropFirst() {
      let pieces = part.split(separator: UInt8(ascii: "}"), maxSplits: 1, omittingEmptySubsequences: false)
      let column = pieces.first.flatMap { String($0) } ?? ""
      result += list == nil ? "1" : "\(column) IN (SELECT value FROM json_each(?1))"
      result += pieces.dropFirst().first.flatMap { String($0) } ?? ""
    }
    return result
  }
}
