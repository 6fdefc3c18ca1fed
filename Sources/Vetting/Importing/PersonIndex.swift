/// Tells which person a reference means: by address, by member number, else by a name that only one person bears.
///
/// Two people of one name are never taken for one by the name alone.
package struct PersonIndex: Sendable {
  /// What a reference turned out to be.
  package enum Resolution: Equatable, Sendable {
    case known(Person.ID)
    /// Known by name or number so far, now also by what the reference adds.
    case identified(Person.ID)
    case new(Person.ID)

    /// The person meant.
    package var id: Person.ID {
      switch self {
      case .known(let id), .identified(let id), .new(let id): id
      }
    }
  }

  private struct Entry {
    var id: Person.ID
    var hasSlug: Bool
    var hasNumber: Bool
  }

  private var bySlug: [Slug: Person.ID] = [:]
  private var byNumber: [String: Person.ID] = [:]
  private var byName: [NameKey: [Entry]] = [:]
  /// The highest id given so far.
  package private(set) var lastID: Int64

  /// An index of the people that are stored, and of the member under `Person.ID.member`.
  ///
  /// `newcomers` is how many more are expected.
  package init(
    people: [StoredNetwork.StoredPerson],
    lastID: Int64,
    member: PersonReference?,
    newcomers: Int = 0
  ) {
    self.lastID = lastID
    bySlug.reserveCapacity(people.count + newcomers)
    byName.reserveCapacity(people.count + newcomers)
    for person in people {
      insert(
        person.id,
        PersonReference(name: person.name, slug: person.slug, memberNumber: person.memberNumber),
        NameKey(person.name)
      )
    }
    if let member { insert(.member, member, NameKey(member.name)) }
  }

  /// Says whom a reference means, and gives a new id where it is somebody new.
  ///
  /// `mayIdentify` is false where several people of that name are about, so that none of them takes over a
  /// person of whom only the name is known; asked for only where that matters.
  package mutating func resolve(
    _ reference: PersonReference,
    mayIdentify: @autoclosure () -> Bool = true
  ) -> Resolution {
    if let slug = reference.slug, let id = bySlug[slug] {
      return learnNumber(of: id, reference)
    }
    if let number = reference.memberNumber, let id = byNumber[number] {
      guard let slug = reference.slug else { return .known(id) }
      bySlug[slug] = id
      mark(id, reference)
      return .identified(id)
    }
    let name = NameKey(reference.name)
    let candidates = byName[name] ?? []
    if reference.slug == nil, reference.memberNumber == nil {
      // A bare name: the one person who bears it, else a person of whom only the name is known.
      if candidates.count == 1, let only = candidates.first { return .known(only.id) }
      if let nameless = candidates.first(where: { !$0.hasSlug && !$0.hasNumber }) {
        return .known(nameless.id)
      }
      return .new(add(reference, name))
    }
    if candidates.count == 1, let only = candidates.first, reference.slug == nil || !only.hasSlug,
      reference.memberNumber == nil || !only.hasNumber, mayIdentify()
    {
      if let slug = reference.slug { bySlug[slug] = only.id }
      if let number = reference.memberNumber { byNumber[number] = only.id }
      mark(only.id, reference)
      return .identified(only.id)
    }
    return .new(add(reference, name))
  }

  /// The person a reference means, without adding anybody; nil where nobody or several fit.
  package func existing(_ reference: PersonReference) -> Person.ID? {
    if let slug = reference.slug { return bySlug[slug] }
    if let number = reference.memberNumber { return byNumber[number] }
    let candidates = byName[NameKey(reference.name)] ?? []
    return candidates.count == 1 ? candidates.first?.id : nil
  }

  /// Takes a person who was found by other means for the one whom a reference means.
  package mutating func identify(_ id: Person.ID, as reference: PersonReference) {
    if let slug = reference.slug { bySlug[slug] = id }
    if let number = reference.memberNumber { byNumber[number] = id }
    mark(id, reference)
  }

  /// People of a name, as far as known.
  package func bearers(of name: String) -> [Person.ID] {
    (byName[NameKey(name)] ?? []).map(\.id)
  }

  /// Adds a person whose name others bear already and of whom nothing else is known.
  package mutating func addNamesake(_ reference: PersonReference) -> Person.ID {
    add(reference, NameKey(reference.name))
  }

  /// False where a person is known by an address or number other than the one that the reference gives.
  package func mayBe(_ id: Person.ID, _ reference: PersonReference) -> Bool {
    guard let entry = byName[NameKey(reference.name)]?.first(where: { $0.id == id }) else { return false }
    return (reference.slug == nil || !entry.hasSlug) && (reference.memberNumber == nil || !entry.hasNumber)
  }

  private mutating func add(_ reference: PersonReference, _ name: NameKey) -> Person.ID {
    lastID += 1
    let id = Person.ID(rawValue: lastID)
    insert(id, reference, name)
    return id
  }

  private mutating func insert(_ id: Person.ID, _ reference: PersonReference, _ name: NameKey) {
    if let slug = reference.slug { bySlug[slug] = id }
    if let number = reference.memberNumber { byNumber[number] = id }
    guard !name.isEmpty else { return }
    byName[name, default: []].append(
      Entry(id: id, hasSlug: reference.slug != nil, hasNumber: reference.memberNumber != nil)
    )
  }

  private mutating func learnNumber(of id: Person.ID, _ reference: PersonReference) -> Resolution {
    guard let number = reference.memberNumber, byNumber[number] == nil else { return .known(id) }
    byNumber[number] = id
    mark(id, reference)
    return .identified(id)
  }

  /// Notes what else is known of a person, under the name of the reference.
  private mutating func mark(_ id: Person.ID, _ reference: PersonReference) {
    let name = NameKey(reference.name)
    var entries = byName[name] ?? []
    if let index = entries.firstIndex(where: { $0.id == id }) {
      entries[index].hasSlug = entries[index].hasSlug || reference.slug != nil
      entries[index].hasNumber = entries[index].hasNumber || reference.memberNumber != nil
    } else if !name.isEmpty {
      entries.append(
        Entry(id: id, hasSlug: reference.slug != nil, hasNumber: reference.memberNumber != nil)
      )
    }
    byName[name] = entries
  }
}
