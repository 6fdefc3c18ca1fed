extension Request.ID {
  /// The id of the request that a person sent at a time given as written.
  package static func make(person: PersonReference, sentAt: String) -> Request.ID {
    var hash = FNV1a()
    let who = person.slug?.value ?? person.memberNumber ?? NameKey(person.name).value
    for text in [who, sentAt] {
      hash.add(text.utf8)
      hash.add([0])
    }
    return Request.ID(rawValue: "r-" + hash.base32)
  }
}
