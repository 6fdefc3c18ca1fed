extension WorthComposition {
  /// Companies, roles, industries and years.
  static func all(_ tally: WorthTally, thisYear: Int) -> [WorthComposition] {
    var roles: [String: Int] = [:]
    // Each spelling is folded once, however many have it.
    var keys: [String: String] = [:]
    for (position, count) in tally.positions {
      let key = NameKey(position).value
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
        keys.reduce(into: [:]) { $0[$1] = $1 }
      },
      ofYears(tally.years, thisYear: thisYear),
    ]
  }

  /// How each of some groups is usually written; the first in the order of bytes where two are as usual.
  private static func spellings(
    _ ties: [Tie],
    _ wanted: Set<String>,
    _ text: (Tie) -> (key: String?, spelling: String)
  )
    -> [String: String]
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
      }?.key
    }
  }

  private static func listed(
    _ kind: Kind,
    _ counts: [String: Int],
    of all: Int,
    names: (Set<String>) -> [String: String]
  ) -> WorthComposition {
    let largest = counts.sorted { left, right in
      left.value != right.value
        ? left.value > right.value : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    let known = counts.values.reduce(0, +)
    let told = largest.prefix(longest)
    let names = names(Set(told.map(\.key)))
    let entries = told.map { Entry(name: names[$0.key] ?? $0.key, count: $0.value) }
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

  /// Years in their order; those long past are counted together.
  private static func ofYears(_ years: [Int: Int], thisYear: Int) -> WorthComposition {
    let told = years.filter { $0.key > thisYear - WorthPast.longest && $0.key <= thisYear }
    let known = years.values.reduce(0, +)
    return WorthComposition(
      kind: .years,
      entries: told.sorted { $0.key < $1.key }.map { Entry(name: String($0.key), count: $0.value) },
      others: known - told.values.reduce(0, +),
      otherEntries: years.count - told.count,
      unknown: 0,
      largestShare: years.values.max().map { Double($0) / Double(known) },
      effectiveNumber: effectiveNumber(Array(years.values))
    )
  }
}
