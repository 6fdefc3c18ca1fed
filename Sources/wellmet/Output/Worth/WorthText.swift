import Vetting
import Workflows

/// What the network is worth as a person reads it in the terminal.
enum WorthText {
  static func print(_ worth: Worth) {
    let figure = worth.figure.value.map { "\($0) of 100" } ?? "not known"
    Terminal.line("Vetted worth: \(figure), as of \(worth.asOf.iso), \(worth.connections) connections")
    Terminal.line()
    var rows = [["factor", "value", "weight", "points", "rests on"]]
    for part in worth.figure.parts {
      rows.append([
        part.factor.title, part.value.map(share) ?? "not known", "\(part.weight)",
        part.points.map { "\($0)" } ?? "", part.words,
      ])
    }
    Table.print(rows)
    if !worth.figure.steps.isEmpty {
      Terminal.line()
      Terminal.line("What would raise it:")
      for step in worth.figure.steps { Terminal.line("  \(step.sentence)") }
    }
    printRings(worth)
    printGrowth(worth)
    printShares(worth)
    for composition in worth.compositions { print(composition) }
    printHistory(worth)
  }

  private static func printRings(_ worth: Worth) {
    Terminal.line()
    var rows = [["ring", "people", "strong", "fair", "weak", "hardly"]]
    for ring in worth.rings {
      rows.append(
        [ring.layer.title, "\(ring.count)"] + TieStrength.Band.allCases.map { "\(ring.bands[$0] ?? 0)" }
      )
    }
    Table.print(rows, numbersFrom: 1)
  }

  private static func printGrowth(_ worth: Worth) {
    guard !worth.growth.isEmpty else { return }
    Terminal.line()
    var rows = [["year", "made", "still", "both wrote", "valued", "strong", "pitched"]]
    for year in worth.growth {
      rows.append([
        year.title, "\(year.made)", "\(year.current)", known(year.wroteBothWays), "\(year.valued)",
        "\(year.strong)", known(year.pitched),
      ])
    }
    Table.print(rows, numbersFrom: 1)
    Terminal.line()
    rows = [["end of", "strong", "fair", "weak", "hardly"]]
    for year in worth.strength {
      rows.append(
        [year.isNow ? worth.asOf.iso : "\(year.year), at least"]
          + TieStrength.Band.allCases.map { "\(year.count($0))" }
      )
    }
    Table.print(rows, numbersFrom: 1)
  }

  private static func printShares(_ worth: Worth) {
    Terminal.line()
    let vetted = worth.vetted
    var rows = [
      [
        "Vetted",
        "\(words(vetted.share)): \(vetted.kept) kept, \(vetted.accepted) accepted by a decision, \(vetted.met) met",
      ],
      ["Recalled", words(worth.recalled)], ["Would take a call", words(worth.takesCall)],
      ["Bridges", people(worth.bridges)], ["Dormant, worth waking", people(worth.dormant)],
    ]
    if let exchange = worth.reciprocity.exchange {
      rows.append([
        "Words", "\(exchange.wordsSent) from you, \(exchange.wordsReceived) to you",
      ])
      rows.append([
        "Who begins",
        "you \(exchange.begunByYou) times, \(exchange.answeredByThem) answered; "
          + "they \(exchange.begunByThem), \(exchange.answeredByYou) answered",
      ])
    }
    rows.append([
      "Recommendations",
      "\(known(worth.reciprocity.recommendationsReceived)) recommended you, "
        + "you recommended \(known(worth.reciprocity.recommendationsGiven))",
    ])
    let kept = worth.keptOut
    rows.append([
      "Pitches kept out",
      "\(kept.requests) requests, \(known(kept.removed)) who pitched once connected, \(kept.acceptedLetGo) accepted and "
        + "let go; still in: \(known(kept.stillConnected)) who pitched, \(kept.accepted) others accepted",
    ])
    let decisions = worth.decisions
    rows.append([
      "Decisions",
      "\(decisions.requests.values.reduce(0, +)) on requests, \(decisions.connections.values.reduce(0, +)) on "
        + "connections, \(decisions.waiting) wait"
        + (decisions.times.median.map { "; half took \($0) days or fewer" } ?? ""),
    ])
    Table.print(rows)
  }

  private static func print(_ composition: WorthComposition) {
    Terminal.line()
    let effective = composition.effectiveNumber.map { number in
      "; in effect \((number * 10).rounded() / 10)"
    }
    let largest = composition.largestShare.map { "; the largest has \(share($0))" }
    Terminal.line("\(composition.kind.title)\(largest ?? "")\(effective ?? "")")
    var rows = composition.entries.map { [$0.name, "\($0.count)"] }
    if composition.others > 0 {
      rows.append(["\(composition.otherEntries) others", "\(composition.others)"])
    }
    if composition.unknown > 0 { rows.append(["not known", "\(composition.unknown)"]) }
    Table.print(rows, numbersFrom: 1)
  }

  private static func printHistory(_ worth: Worth) {
    guard !worth.history.isEmpty else { return }
    Terminal.line()
    var rows = [["import", "export of", "connections", "vetted worth"]]
    for moment in worth.history {
      rows.append([
        "\(moment.note.importNumber)", moment.note.exportDay.iso, "\(moment.note.connections)",
        (moment.value.map { "\($0)" } ?? "not known")
          + (moment.note.isComparable ? "" : " (reckoned by another version)"),
      ])
    }
    Table.print(rows)
  }

  /// `41 %`.
  static func share(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

  private static func words(_ share: WorthShare) -> String {
    guard let value = share.value else { return "nobody was asked about yet" }
    return "\(share.yes) of \(share.known), \(self.share(value))"
  }

  private static func known(_ count: Int?) -> String { count.map(String.init) ?? "not known" }

  private static func people(_ people: WorthPeople) -> String {
    let names = people.people.prefix(5).map(\.name)
    return names.isEmpty ? "\(people.count)" : "\(people.count): \(names.joined(separator: ", "))"
  }
}
