package import Foundation

/// An incoming connection invitation: somebody asks to connect.
package struct Request: Equatable, Sendable {
  /// A stable name of a request: made from who asked and when, so it survives a rebuild of the facts.
  ///
  /// Twelve or more characters of `a-z2-7` after `r-`; safe in addresses, shells and completions.
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// How Wellmet came to know of the request.
  package enum Origin: String, Sendable, Codable {
    /// Read from Invitations.csv.
    case export
    /// Typed or pasted by the user, because it is newer than the export.
    case typed
  }

  package var id: ID
  package var origin: Origin
  /// Who asks.
  package var name: String
  package var slug: Slug?
  /// What the user saw on the profile, or the address book says; empty where unknown.
  package var headline: String
  package var company: String
  package var sentAt: Date
  /// The text sent with it; empty where there was none.
  package var note: String
  package var provenance: Provenance

  /// A request with all that identifies it.
  package init(
    id: ID,
    origin: Origin,
    name: String,
    slug: Slug?,
    headline: String = "",
    company: String = "",
    sentAt: Date,
    note: String,
    provenance: Provenance
  ) {
    self.id = id
    self.origin = origin
    self.name = name
    self.slug = slug
    self.headline = headline
    self.company = company
    self.sentAt = sentAt
    self.note = note
    self.provenance = provenance
  }

  /// What the user decides upon.
  ///
  /// A decided person comes back only when one of these changes.
  package var substance: RequestSubstance { RequestSubstance(name: name, headline: headline, note: note) }
}

/// Name, headline and note of a request, as one comparable digest.
package struct RequestSubstance: Hashable, Sendable {
  /// FNV-1a over the three texts, as sixteen hexadecimal digits.
  package let digest: String

  /// The digest of these three texts, whatever white space stands between their words.
  ///
  /// An export flattens the line breaks of a note, so the same note as typed must not count as another one.
  package init(name: String, headline: String, note: String) {
    var hash = FNV1a()
    for text in [name, headline, note] {
      hash.add(TextBounds.singleSpaced(text).utf8)
      hash.add([0])
    }
    digest = hash.hexadecimal
  }

  /// Takes a digest that was made before, for instance read back from the store.
  package init(digest: String) { self.digest = digest }
}
