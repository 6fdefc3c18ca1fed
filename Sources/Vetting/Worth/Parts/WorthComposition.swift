/// What the current connections have in common, and how much of the network hangs on a few.
package struct WorthComposition: Equatable, Sendable {
  /// What is looked at.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    case companies, roles, industries

    /// As a heading.
    package var title: String {
      switch self {
      case .companies: "Companies"
      case .roles: "Roles"
      case .industries: "Industries"
      }
    }
  }

  /// One of them, with how many people share it.
  package struct Entry: Equatable, Sendable {
    package var name: String
    package var count: Int
    /// How many of them write it as `name` does.
    package var writtenSo: Int

    /// An entry; all write it alike where nothing else is said.
    package init(name: String, count: Int, writtenSo: Int? = nil) {
      self.name = name
      self.count = count
      self.writtenSo = writtenSo ?? count
    }
  }

  package var kind: Kind
  /// The largest first, at most `longest`.
  package var entries: [Entry]
  /// People who belong to one that is not listed.
  package var others: Int
  /// How many different ones those are.
  package var otherEntries: Int
  /// People of whom it is not known.
  package var unknown: Int
  /// The share of the largest, 0 to 1, of those of whom it is known; nil where of nobody.
  package var largestShare: Double?
  /// The effective number: how many equally large ones would be as concentrated, 1 / Herfindahl; nil where none is known.
  package var effectiveNumber: Double?

  /// How many are listed at the most.
  package static let longest = 10

  /// A composition.
  package init(
    kind: Kind,
    entries: [Entry],
    others: Int,
    otherEntries: Int,
    unknown: Int,
    largestShare: Double?,
    effectiveNumber: Double?
  ) {
    self.kind = kind
    self.entries = entries
    self.others = others
    self.otherEntries = otherEntries
    self.unknown = unknown
    self.largestShare = largestShare
    self.effectiveNumber = effectiveNumber
  }
}
