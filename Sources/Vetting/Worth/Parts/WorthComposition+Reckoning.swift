extension WorthComposition {
  /// How many people are in each, by a key; each with a name to show.
  private struct Groups {
    var counts: [String: Int] = [:]
    /// How it is written, and how often so.
    var spellings: [String: [String: Int]] = [:]
    var unknown = 0

    mutating func add(_ key: String, as spelling: String, _ number: Int = 1) {
      counts[key, default: 0] += number
      spellings[key, default: [:]][spelling, default: 0] += number
    }

    /// The usual spelling; the first in the order of bytes where two are as usual.
    func name(_ key: String) -> String {
      (spellings[key] ?? [:]).min { left, right in
        left.value != right.value
          ? left.value > right.value : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
      }?.key ?? key
    }
  }

  /// Companies, roles, industries and years of some ties.
  static func all(_ ties: [Tie], thisYear: Int) -> [WorthComposition] {
    var companies = Groups()
    var industries = Groups()
    var positions: [String: Int] = [:]
    var years: [Int: Int] = [:]
    for tie in ties {
      if let employer = tie.facts.employer {
        companies.add(employer, as: tie.company)
      } else {
        companies.unknown += 1
      }
      if let industry = tie.facts.industry {
        industries.add(industry, as: industry)
      } else {
        industries.unknown += 1
      }
      positions[tie.position, default: 0] += 1
      years[tie.connectedOn.civil.year, default: 0] += 1
    }
    var roles = Groups()
    // Each spelling is folded once, however many have it.
    for (position, count) in positions {
      let key = NameKey(position).value
      if key.isEmpty { roles.unknown += count } else { roles.add(key, as: position, count) }
    }
    return [
      listed(.companies, companies), listed(.roles, roles), listed(.industries, industries),
      ofYears(years, thisYear: thisYear),
    ]
  }

  private static func listed(_ kind: Kind, _ groups: Groups) -> WorthComposition {
    let largest = groups.counts.sorted { left, right in
      left.value != right.value
        ? left.value > right.value : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    let known = groups.counts.values.reduce(0, +)
    let entries = largest.prefix(longest).map { Entry(name: groups.name($0.key), count: $0.value) }
    return WorthComposition(
      kind: kind,
      entries: entries,
      others: known - entries.reduce(0) { $0 + $1.count },
      otherEntries: largest.count - entries.count,
      unknown: groups.unknown,
      largestShare: largest.first.map { Double($0.value) / Double(known) },
      effectiveNumber: effectiveNumber(Array(groups.counts.values))
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
