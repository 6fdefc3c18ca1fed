import Foundation
import Vetting
import Workflows

/// What the network is worth as JSON.
struct WorthPayload: Encodable {
  struct Person: Encodable {
    let key: String
    let name: String
    let company: String
    let position: String
    let strength: Double
    @Nullable var lastOn: String?

    init(_ person: WorthPerson) {
      (key, name, company, position) = (person.key.rawValue, person.name, person.company, person.position)
      strength = person.strength
      lastOn = person.lastOn?.iso
    }
  }

  struct People: Encodable {
    let count: Int
    let people: [Person]

    init(_ people: WorthPeople) {
      count = people.count
      self.people = people.people.map(Person.init)
    }
  }

  struct Ring: Encodable {
    let layer: String
    let count: Int
    let bands: [String: Int]
    let people: [Person]

    init(_ ring: WorthRing) {
      layer = ring.layer.symbol
      count = ring.count
      bands = TieStrength.Band.allCases.reduce(into: [:]) { $0[$1.rawValue] = ring.bands[$1] ?? 0 }
      // The rest is the whole network; its people are listed by `connection list`.
      people = ring.layer == .rest ? [] : ring.people.map(Person.init)
    }
  }

  struct Composition: Encodable {
    struct Entry: Encodable {
      let name: String
      let count: Int
    }

    let kind: WorthComposition.Kind
    let entries: [Entry]
    let others, otherEntries, unknown: Int
    @Nullable var largestShare: Double?
    @Nullable var effectiveNumber: Double?

    init(_ composition: WorthComposition) {
      kind = composition.kind
      entries = composition.entries.map { Entry(name: $0.name, count: $0.count) }
      (others, otherEntries) = (composition.others, composition.otherEntries)
      unknown = composition.unknown
      (largestShare, effectiveNumber) = (composition.largestShare, composition.effectiveNumber)
    }
  }

  struct Year: Encodable {
    let year, connections, strong, fair, weak, bare: Int
    let isLowerBound: Bool

    init(_ year: WorthYear) {
      (self.year, connections) = (year.year, year.connections)
      (strong, fair, weak, bare) = (year.strong, year.fair, year.weak, year.bare)
      isLowerBound = year.isLowerBound
    }
  }

  struct Growth: Encodable {
    /// The first and the last year; the same but where nobody is named and few were made.
    let since, year, made, current, valued, strong: Int
    @Nullable var wroteBothWays: Int?
    @Nullable var pitched: Int?

    init(_ growth: WorthGrowth) {
      (since, year) = (growth.since, growth.year)
      (made, current) = (growth.made, growth.current)
      (valued, strong) = (growth.valued, growth.strong)
      (wroteBothWays, pitched) = (growth.wroteBothWays, growth.pitched)
    }
  }

  struct Share: Encodable {
    let yes, known, all: Int
    @Nullable var value: Double?

    init(_ share: WorthShare) {
      (yes, known, all) = (share.yes, share.known, share.all)
      value = share.value
    }
  }

  struct Vetted: Encodable {
    let share: Share
    let kept, accepted, met: Int
  }

  struct Reciprocity: Encodable {
    @Nullable var exchange: WorthReciprocity.Exchange?
    @Nullable var recommendationsReceived: Int?
    @Nullable var recommendationsGiven: Int?
    @Nullable var endorsementsReceived: Int?
    @Nullable var endorsementsGiven: Int?
  }

  struct KeptOut: Encodable {
    let requests, accepted, acceptedLetGo: Int
    @Nullable var removed: Int?
    @Nullable var stillConnected: Int?
  }

  struct Decisions: Encodable {
    let requests: [String: Int]
    let connections: [String: Int]
    let waiting: Int
    let decidedForGood: Int
    @Nullable var medianDays: Int?
    @Nullable var medianDaysOnTheFence: Int?
  }

  let isAnonymous: Bool
  let asOf: String
  let importNumber: Int
  let connections: Int
  let vettedWorth: FigurePayload
  let history: [FigurePayload.Moment]
  let rings: [Ring]
  let strength: [Year]
  let growth: [Growth]
  let composition: [Composition]
  let recalled, takesCall: Share
  let vetted: Vetted
  let bridges, dormant: People
  let reciprocity: Reciprocity
  let keptOut: KeptOut
  let decisions: Decisions
  /// What `report compare` reads; null where people are named.
  @Nullable var comparable: String?

  init(_ worth: Worth) {
    isAnonymous = worth.isAnonymous
    asOf = worth.asOf.iso
    importNumber = worth.importNumber
    connections = worth.connections
    vettedWorth = FigurePayload(worth.figure)
    history = worth.history.map(FigurePayload.Moment.init)
    rings = worth.rings.map(Ring.init)
    strength = worth.strength.map(Year.init)
    growth = worth.growth.map(Growth.init)
    composition = worth.compositions.map(Composition.init)
    (recalled, takesCall) = (Share(worth.recalled), Share(worth.takesCall))
    vetted = Vetted(
      share: Share(worth.vetted.share),
      kept: worth.vetted.kept,
      accepted: worth.vetted.accepted,
      met: worth.vetted.met
    )
    (bridges, dormant) = (People(worth.bridges), People(worth.dormant))
    reciprocity = Reciprocity(
      exchange: worth.reciprocity.exchange,
      recommendationsReceived: worth.reciprocity.recommendationsReceived,
      recommendationsGiven: worth.reciprocity.recommendationsGiven,
      endorsementsReceived: worth.reciprocity.endorsementsReceived,
      endorsementsGiven: worth.reciprocity.endorsementsGiven
    )
    keptOut = KeptOut(
      requests: worth.keptOut.requests,
      accepted: worth.keptOut.accepted,
      acceptedLetGo: worth.keptOut.acceptedLetGo,
      removed: worth.keptOut.removed,
      stillConnected: worth.keptOut.stillConnected
    )
    decisions = Decisions(
      requests: worth.decisions.requests.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value },
      connections: worth.decisions.connections.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value },
      waiting: worth.decisions.waiting,
      decidedForGood: worth.decisions.times.count,
      medianDays: worth.decisions.times.median,
      medianDaysOnTheFence: worth.decisions.times.fenceMedian
    )
    comparable = worth.isAnonymous ? WorthNumbers(worth).text : nil
  }
}
