import Foundation

/// A word or two by which the user groups people.
package enum Tag {
  /// The most characters of a tag.
  package static let longest = 40
  /// The most tags of one person.
  package static let most = 30

  /// Why a text cannot be a tag.
  package enum Problem: Error, Equatable, Sendable {
    case empty
    case tooLong
    /// It holds a comma, a semicolon or a control character, with which lists of tags are written.
    case separator
  }

  /// The text as a tag: trimmed, blanks joined to one, lower case, so that «Board » and «board» are one.
  package static func named(_ text: String) throws(Problem) -> String {
    let bounded = TextBounds.capped(String(decoding: text.utf8.prefix(1_024), as: UTF8.self))
    var plain = TextBounds.singleSpaced(bounded)
    if plain.utf8.first == UInt8(ascii: "#") {
      plain = TextBounds.trimmed(String(plain.unicodeScalars.dropFirst()))
    }
    guard !plain.isEmpty else { throw .empty }
    guard plain.unicodeScalars.count <= longest, text.utf8.count <= 1_024 else { throw .tooLong }
    let isWritable = plain.unicodeScalars.allSatisfy { scalar in
      scalar != "," && scalar != ";" && scalar.value >= 0x20 && scalar.properties.generalCategory != .control
        && scalar.properties.generalCategory != .format
    }
    guard isWritable else { throw .separator }
    return plain.lowercased()
  }
}
