/// Somebody whom the facts name, other than the member.
package struct Person: Hashable, Sendable {
  /// The row of a person in the store.
  ///
  /// Valid within one store only; decisions name people by slug or name.
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// The member whose archive it is; never listed among people.
    package static let member = ID(rawValue: 0)

    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  package var id: ID
  /// As last written in the newest export that names the person.
  package var name: String
  package var slug: Slug?

  /// A person with what identifies them.
  package init(id: ID, name: String, slug: Slug?) {
    self.id = id
    self.name = name
    self.slug = slug
  }
}

/// What a row says about who is meant, before it is known which person that is.
package struct PersonReference: Hashable, Sendable {
  /// As written; may be empty where only an address is given.
  package var name: String
  package var slug: Slug?
  /// The number of `urn:li:member:<digits>`, which the exports of mid-2023 hold in place of an address.
  package var memberNumber: String?

  /// A reference from what the row holds.
  package init(name: String, slug: Slug? = nil, memberNumber: String? = nil) {
    self.name = name
    self.slug = slug
    self.memberNumber = memberNumber
  }
}
