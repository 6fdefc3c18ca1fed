extension WorthComposition {
  /// Companies, roles and industries.
  static func all(_ tally: WorthTally) -> [WorthComposition] {
    var roles: [String: Int] = [:]
    // Each spelling is folded once, however many have it.
    var keys: [String: String] = [:]
    for (position, count) in tally.positions {
      let key = folded(position)
      keys[position] = key
      if !key.isEmpty { roles[key, default: 0] += count }
    }
    let all = tally.strongest.count
    return [
      listed(.companies, tally.employers, of: all) { keys in
        spellings(tally.strongest, keys) { ($0.facts.employer, $0.company) }
      },
      listed(.roles, roles, of: all) { wanted in
        spellings(tally.strongest, wanted) { (keys[$0.position], $0.position) }
      },
      listed(.industries, tally.industries, of: all) { keys in
        keys.reduce(into: [:]) { $0[$1] = ($1, nil) }
      },
    ]
  }

  /// A company or a role folded as a whole: what follows a comma belongs to it, unlike in a name.
  static func folded(_ text: String) -> String {
    let plain = text.unicodeScalars.map { $0 == "," ? " " : $0 }
    return NameKey(String(String.UnicodeScalarView(plain))).value
  }

  /// How each of some groups is usually written, and by how many; the first in the order of bytes where two are as usual.
  private static func spellings(
    _ ties: [Tie],
    _ wanted: Set<String>,
    _ text: (Tie) -> (key: String?, spelling: String)
  )
    -> [String: (name: String, count: Int?)]
  {
    var counts: [String: [String: Int]] = [:]
    for tie in ties {
      let (key, spelling) = text(tie)
      if let key, wanted.contains(key) { counts[key, default: [:]][spelling, default: 0] += 1 }
    }
    return counts.compactMapValues { spellings in
      spellings.min { left, right in
        left.value != right.value
          ? left.value > right.value : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
      }
      .map { (name: $0.key, count: $0.value) }
    }
  }

  private static func listed(
    _ kind: Kind,
    _ counts: [String: Int],
    of all: Int,
    names: (Set<String>) -> [String: (name: String, count: Int?)]
  ) -> WorthComposition {
    let largest = counts.sorted { left, right in
      left.value != right.value
        ? left.value > right.value : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    let known = counts.values.reduce(0, +)
    let told = largest.prefix(longest)
    let names = names(Set(told.map(\.key)))
    let entries = told.map { group in
      let usual = names[group.key]
      return Entry(name: usual?.name ?? group.key, count: group.value, writtenSo: usual?.count)
    }
    return WorthComposition(
      kind: kind,
      entries: entries,
      others: known - entries.reduce(0) { $0 + $1.count },
      otherEntries: largest.count - entries.count,
      unknown: all - known,
      largestShare: largest.first.map { Double($0.value) / Double(known) },
      effectiveNumber: effectiveNumber(Array(counts.values))
    )
  }
}
