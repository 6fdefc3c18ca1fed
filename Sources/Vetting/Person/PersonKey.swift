extension Person {
  /// A stable name of a person: made from their profile address, else from name and day of connecting, so that it
  /// survives a rebuild of the facts.
  ///
  /// Twelve or more characters of `a-z2-7` after `p-`; safe in addresses, shells and completions. Whoever was known by
  /// name and gets an address later has both keys.
  package struct Key: RawRepresentable, Hashable, Sendable, Comparable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static func < (left: Key, right: Key) -> Bool { left.rawValue < right.rawValue }

    /// The key of whoever has this profile address.
    package static func make(slug: Slug) -> Key { key(["in", slug.value]) }

    /// The key of somebody of whom only a name is known, and the day of connecting where they are connected.
    package static func make(name: String, connectedOn: Day?) -> Key {
      key(["name", NameKey(name).value, connectedOn?.iso ?? ""])
    }

    /// The key to use for a person with what is known of them.
    package static func make(slug: Slug?, name: String, connectedOn: Day?) -> Key {
      slug.map { make(slug: $0) } ?? make(name: name, connectedOn: connectedOn)
    }

    private static func key(_ parts: [String]) -> Key {
      var hash = FNV1a()
      for part in parts {
        hash.add(part.utf8)
        hash.add([0])
      }
      return Key(rawValue: "p-" + hash.base32)
    }
  }

  /// Whom an entry of the journal is about, as known when it was written.
  package struct Reference: Equatable, Sendable {
    package var key: Key
    package var name: String
    package var slug: Slug?

    /// A reference.
    package init(key: Key, name: String, slug: Slug?) {
      self.key = key
      self.name = name
      self.slug = slug
    }
  }
}
