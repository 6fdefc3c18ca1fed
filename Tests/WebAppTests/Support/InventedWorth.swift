import Foundation
import Vetting

/// What an invented network is worth; every text of somebody else is the one given, where one is given.
func inventedWorth(
  _ text: String? = nil,
  connections: Int = 412,
  history: [Double] = [48.2, 55, 61.3],
  hasMessages: Bool = true
) -> Worth {
  let asOf = Day(noon, in: .gmt)
  let bands: [TieStrength.Band] = [.strong, .fair, .weak, .bare]
  func people(_ range: Range<Int>) -> [WorthPerson] {
    range.map { place in
      WorthPerson(
        key: Person.Key(rawValue: "p-\(place)"),
        name: text ?? "Person \(place)",
        company: text ?? "Company \(place % 9)",
        position: text ?? "Partner",
        strength: 1 - Double(place) / 200,
        band: bands[min(3, place / 40)],
        lastOn: place % 5 == 0 ? nil : asOf.advanced(by: -30 * place)
      )
    }
  }
  var rings: [WorthRing] = []
  var before = 0
  for layer in WorthRing.Layer.allCases {
    let upTo = min(connections, layer.upTo ?? connections)
    let within = layer == .rest ? [] : people(before..<max(before, upTo))
    rings.append(
      WorthRing(
        layer: layer,
        count: max(0, upTo - before),
        people: within,
        bands: Dictionary(grouping: within, by: \.band).mapValues(\.count)
      )
    )
    before = max(before, upTo)
  }
  let values: [Double?] = [0.62, 0.9, 0.41, 0.55, 0.7, nil, 0.83, 0.2, 1, 0.75]
  let weights = WorthFactor.allCases.map(\.defaultWeight)
  let known = zip(values, weights).reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1) }
  let parts = zip(WorthFactor.allCases, values).map { factor, value in
    VettedWorth.Part(
      factor: factor,
      value: value,
      words: value == nil ? "you were asked of nobody yet" : "131 of 412 connections",
      weight: factor.defaultWeight,
      multiplier: 1,
      points: value.map { 100 * $0 * factor.defaultWeight / known },
      possible: value.map { _ in 100 * factor.defaultWeight / known }
    )
  }
  var exchange = WorthReciprocity.Exchange()
  (exchange.messagesReceived, exchange.messagesSent) = (1_204, 812)
  (exchange.wordsReceived, exchange.wordsSent) = (30_000, 10_000)
  (exchange.bothWrote, exchange.onlyTheyWrote, exchange.onlyYouWrote) = (90, 31, 12)
  exchange.neitherWrote = max(0, connections - 133)
  let names =
    text.map { [$0] } ?? ["Albis Precision Works", "Quiet Board Advisers International", "Lindt & Co"]
  return Worth(
    asOf: asOf,
    importNumber: history.count,
    isAnonymous: false,
    connections: connections,
    rings: rings,
    strength: (2012...2026).map {
      let number = $0 - 2011
      return WorthYear(
        year: $0,
        strong: 2 * number,
        fair: 3 * number,
        weak: 5 * number,
        bare: 17 * number,
        isNow: $0 == 2026
      )
    },
    growth: (2012...2026).map { year in
      let made = 10 + (year * 37) % 40
      return WorthGrowth(
        year: year,
        made: made,
        current: made - 3,
        wroteBothWays: hasMessages ? made / 3 : nil,
        valued: made / 5,
        strong: made / 8,
        pitched: hasMessages ? year % 3 : nil
      )
    },
    compositions: WorthComposition.Kind.allCases.map { kind in
      WorthComposition(
        kind: kind,
        entries: names.enumerated().map { WorthComposition.Entry(name: $1, count: 40 - 11 * $0) },
        others: 200,
        otherEntries: 150,
        unknown: 20,
        largestShare: 0.1,
        effectiveNumber: 27.4
      )
    },
    recalled: WorthShare(yes: 90, known: 100, all: connections),
    takesCall: WorthShare(yes: 0, known: 0, all: connections),
    vetted: WorthVetting(
      share: WorthShare(yes: 131, known: connections, all: connections),
      kept: 90,
      accepted: 30,
      met: 20
    ),
    bridges: WorthPeople(count: 14, people: people(20..<34)),
    dormant: WorthPeople(count: 3, people: people(60..<63)),
    reciprocity: hasMessages
      ? WorthReciprocity(exchange: exchange, recommendationsReceived: 4)
      : WorthReciprocity(),
    keptOut: WorthKeptOut(requests: 33, accepted: 4, removed: hasMessages ? 5 : nil),
    decisions: WorthDecisions(
      requests: [.accept: 12, .decline: 31],
      connections: [.keep: 90],
      waiting: 9,
      times: DecisionTimes([
        DecisionTimes.Sample(since: asOf.advanced(by: -6), decidedOn: asOf, wasOnTheFence: true)
      ])
    ),
    figure: VettedWorth(
      value: history.last,
      parts: parts,
      steps: [
        WorthStep(factor: .recalled, words: "Recall 40 more people", gain: 1.2, place: .review),
        WorthStep(factor: .decided, words: "Answer 9 requests", gain: 0.8, place: .requests),
        WorthStep(
          factor: .takesCall,
          words: "Say of 10 people whether they would take your call",
          gain: nil,
          place: .review
        ),
        WorthStep(factor: .inTouch, words: "Write to 3 people", gain: 0.2, place: .touch),
      ]
    ),
    history: history.enumerated().map { index, value in
      WorthMoment(
        note: WorthNote(
          importNumber: index + 1,
          exportDay: asOf.advanced(by: -90 * (history.count - 1 - index)),
          reckoning: WorthFactor.reckoning,
          factors: [.vetted: 0.5],
          connections: connections - 10 * (history.count - 1 - index),
          notedAt: noon
        ),
        value: value
      )
    }
  )
}
