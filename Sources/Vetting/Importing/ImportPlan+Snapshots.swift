extension ImportPlan {
  /// The small files: the newest export replaces what an older one said, an older export says nothing.
  mutating func compareSnapshots(_ facts: ArchiveFacts, _ stored: StoredNetwork) {
    recommendationsReceived = change(facts.recommendationsReceived, .recommendationsReceived, stored)
    recommendationsGiven = change(facts.recommendationsGiven, .recommendationsGiven, stored)
    endorsementsReceived = change(facts.endorsementsReceived, .endorsementsReceived, stored)
    endorsementsGiven = change(facts.endorsementsGiven, .endorsementsGiven, stored)
    contacts = change(facts.contacts, .contacts, stored)
    profile = change(facts.profile, .profile, stored)
    positions = change(facts.positions, .positions, stored)
    education = change(facts.education, .education, stored)
    let lists: [(FileKind, [ItemFact]?)] = [
      (.skills, facts.skills), (.emailAddresses, facts.emailAddresses),
      (.phoneNumbers, facts.phoneNumbers), (.memberFollows, facts.memberFollows),
      (.companyFollows, facts.companyFollows), (.events, facts.events),
      (.registration, facts.registration),
    ]
    for (kind, list) in lists { items[kind] = change(list, kind, stored) }
  }

  private mutating func change<Fact: SnapshotFact>(
    _ facts: [Fact]?,
    _ kind: FileKind,
    _ stored: StoredNetwork
  ) -> SnapshotChange<Fact>? {
    guard let facts else { return nil }
    guard isNewest(kind, stored) else {
      changes[kind] = ChangeCount()
      return nil
    }
    let known = stored.snapshots[kind] ?? []
    var seen: Set<String> = []
    let added = facts.filter { fact in
      let key = fact.contentKey
      return seen.insert(key).inserted && !known.contains(key)
    }
    let removed = known.subtracting(seen)
    changes[kind] = ChangeCount(new: added.count, gone: removed.count)
    return SnapshotChange(added: added, removed: removed)
  }
}
