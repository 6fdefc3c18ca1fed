@testable import Vetting

/// Ties made for tests; every one of them is invented.
enum WorthTies {
  static let asOf = Connections.day("2026-07-01")

  /// One tie; its number makes its key and its name.
  static func tie(
    _ number: Int,
    strength: Double = 0,
    since: String = "2020-03-01",
    _ edit: (inout Tie) -> Void = { _ in }
  )
    -> Tie
  {
    var facts = TieFacts()
    (facts.received, facts.sent) = (0, 0)
    (facts.recommendationsReceived, facts.recommendationsGiven) = (0, 0)
    (facts.endorsementsReceived, facts.endorsementsGiven) = (0, 0)
    var tie = Tie(
      person: Person.ID(rawValue: Int64(number)),
      key: Person.Key(rawValue: "p-person\(number)"),
      name: "Quillan Vostermans\(number)",
      slug: Slug(normalised: "quillan-vostermans-\(number)"),
      company: "Marlow Mills",
      position: "Spinner",
      connectedOn: Connections.day(since),
      strength: strength,
      facts: facts
    )
    edit(&tie)
    return tie
  }

  static func sums(_ edit: (inout WorthSums) -> Void = { _ in }) -> WorthSums {
    var sums = WorthSums(importNumber: 3, asOf: asOf, coverage: Set(FileKind.allCases))
    edit(&sums)
    return sums
  }

  /// A past in which nothing is known of years, and everybody was made in the years that the ties say.
  static func past(_ ties: [Tie], pitchers: [Int64] = []) -> WorthPast {
    WorthPast(
      years: [],
      made: ties.reduce(into: [:]) { $0[$1.connectedOn.civil.year, default: 0] += 1 },
      pitched: ties.reduce(into: [:]) { years, tie in
        if pitchers.contains(tie.person.rawValue) { years[tie.connectedOn.civil.year, default: 0] += 1 }
      },
      pitchers: pitchers
    )
  }

  static func worth(
    _ ties: [Tie],
    sums: WorthSums = sums(),
    pitchers: [Int64] = [],
    notes: [WorthNote] = [],
    under policy: Policy = Policy()
  ) -> Worth {
    Worth(ties, sums: sums, past: past(ties, pitchers: pitchers), notes: notes, under: policy)
  }
}
