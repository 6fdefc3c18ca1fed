import Testing
@testable import Vetting

struct TieStrengthTests {
  private func strength(_ edit: (inout ConnectionDossier) -> Void) -> TieStrength {
    TieStrength(Connections.dossier(edit), asOf: Connections.asOf)
  }

  @Test func `every dimension lies between 0 and 1, and the weights come to one`() {
    let strong = strength { dossier in
      dossier.exchange = .known(
        Connections.exchange(received: 900, sent: 900, words: 90_000, last: "2026-07-01")
      )
      dossier.records = [
        Connections.record(.met), Connections.record(.talked), Connections.record(.introduced),
      ]
      dossier.sharedPlaces = [SharedPlace(kind: .employer, name: "Albis", overlapMonths: 60, provenance: nil)]
    }
    for dimension in TieStrength.Dimension.allCases {
      #expect((0...1).contains(strong.dimensions[dimension] ?? -1), "\(dimension)")
    }
    #expect(abs(TieStrength.Dimension.allCases.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
    #expect(strong.band == .strong)
    #expect(strength { _ in }.band != .strong)
  }

  @Test func `recency halves in 180 days`() {
    let fresh = strength {
      $0.exchange = .known(Connections.exchange(received: 1, sent: 1, words: 9, last: "2026-07-01"))
    }
    let half = strength {
      $0.exchange = .known(Connections.exchange(received: 1, sent: 1, words: 9, last: "2026-01-02"))
    }
    #expect(fresh.dimensions[.recency] == 1)
    #expect(abs((half.dimensions[.recency] ?? 0) - 0.5) < 0.001)
  }

  @Test func `words of one side alone are not reciprocal`() {
    let oneSided = strength {
      $0.exchange = .known(Connections.exchange(received: 5, sent: 0, words: 500, last: "2026-01-01"))
    }
    let even = strength {
      $0.exchange = .known(Connections.exchange(received: 5, sent: 5, words: 500, last: "2026-01-01"))
    }
    #expect(oneSided.dimensions[.reciprocity] == 0)
    #expect(even.dimensions[.reciprocity] == 1)
  }

  @Test func `an endorsement is a tenth of a recommendation`() {
    let recommended = strength {
      $0.recommendations = .known([
        RecommendationMatch(given: .given, matchedBy: .address, provenance: Connections.place)
      ])
    }
    let endorsed = strength {
      $0.endorsements = .known([
        EndorsementMatch(
          given: .given,
          count: 9,
          skills: [],
          matchedBy: .address,
          provenance: Connections.place
        )
      ])
    }
    #expect(abs((recommended.dimensions[.depth] ?? 0) - 10 * (endorsed.dimensions[.depth] ?? 0)) < 1e-9)
  }

  @Test func `what was never imported is left out instead of counting as nothing`() {
    let unknown = strength { $0.exchange = .unknown }
    #expect(unknown.dimensions[.recency] == nil && unknown.dimensions[.intensity] == nil)
    #expect(unknown.value > strength { _ in }.value)
  }

  @Test func `the user overrules it`() {
    #expect(strength { $0.recall.strength = 0.9 }.value == 0.9)
    #expect(strength { $0.recall.strength = 0 }.band == .bare)
  }

  @Test func `bands are told apart`() {
    #expect(TieStrength.Band(1) == .strong && TieStrength.Band(0.4) == .fair)
    #expect(TieStrength.Band(0.2) == .weak && TieStrength.Band(0) == .bare)
  }
}

struct BridgeValueTests {
  private func value(network: Int = 400, _ edit: (inout ConnectionDossier) -> Void) -> BridgeValue {
    let dossier = Connections.dossier(edit)
    return BridgeValue(dossier, network: network, strength: TieStrength(dossier, asOf: Connections.asOf))
  }

  private func membership(_ kind: Cluster.Kind, _ people: Int, ever: Int = 1) -> Cluster.Membership {
    Cluster.Membership(cluster: Cluster(kind: kind, name: "shipping"), people: people, ever: ever)
  }

  @Test func `the only one in an industry reaches more than one of many`() {
    let sole = value { $0.clusters = [membership(.industry, 1)] }
    let many = value { $0.clusters = [membership(.industry, 90)] }
    #expect(sole.reckoned == 0.4 && sole.grounds == ["your only connection in shipping"])
    #expect(many.reckoned == 0 && many.grounds.isEmpty)
    #expect(sole.words == "a bridge to people you would not reach otherwise")
  }

  @Test func `a weak tie that was written with brings news`() {
    let weak = value {
      $0.exchange = .known(Connections.exchange(received: 1, sent: 1, words: 4, last: "2016-02-01"))
    }
    #expect(weak.reckoned == 0.15)
  }

  @Test func `a small network has no bridges, and the user overrules`() {
    #expect(value(network: 20) { $0.clusters = [membership(.country, 1)] }.value == 0)
    #expect(value { $0.recall.bridge = 1 }.value == 1)
  }
}
