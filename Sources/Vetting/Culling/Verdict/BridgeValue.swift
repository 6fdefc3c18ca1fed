/// What a connection reaches that others do not, apart from how strong the tie is.
///
/// Weak ties bring news: of those who found work through somebody, five in six saw that person now and then or rarely
/// (Granovetter 1973), and ties of little exchange helped most (Rajkumar and others, Science 2022). Taking weak ties
/// away is what takes a network apart (Onnela and others, PNAS 2007). Who knows whom cannot be seen in an export, so
/// this goes by employer, industry and country alone.
package struct BridgeValue: Equatable, Sendable {
  /// 0 to 1, as reckoned.
  package var reckoned: Double
  /// What the user set by hand; nil where the evidence stands.
  package var overruled: Double?
  /// What it rests on, as clauses: «your only connection in shipping».
  package var grounds: [String]

  /// A value.
  package init(reckoned: Double, overruled: Double? = nil, grounds: [String]) {
    self.reckoned = reckoned
    self.overruled = overruled
    self.grounds = grounds
  }

  /// What holds.
  package var value: Double { overruled ?? reckoned }

  /// The value in words.
  package var words: String {
    switch value {
    case 0.4...: "a bridge to people you would not reach otherwise"
    case 0.15...: "some new ground"
    default: "nothing that others do not reach"
    }
  }
}

extension BridgeValue {
  /// In a network smaller than this, being the only one of a kind says nothing.
  package static let smallestNetwork = 50
  /// An employer of whom so many were ever connected is more than one person's place of work.
  package static let peopleOfACluster = 3

  /// Reckons what a connection reaches in a network of so many connections.
  package init(_ dossier: ConnectionDossier, network: Int, strength: TieStrength) {
    var parts: [Double] = []
    var grounds: [String] = []
    for membership in dossier.clusters where network >= BridgeValue.smallestNetwork {
      let name = membership.cluster.kind == .employer ? dossier.connection.company : membership.cluster.name
      if membership.isSole {
        parts.append(membership.isBridge ? 0.4 : 0.15)
        grounds.append(membership.isBridge ? membership.bridgeWords(name) : "your only connection at \(name)")
      } else if membership.cluster.kind != .employer, membership.people * 50 <= network {
        parts.append(0.15)
        grounds.append("one of \(CountWords.of(membership.people)) you know in \(name)")
      }
    }
    if dossier.exchange.value?.isTwoWay == true, strength.band == .weak || strength.band == .bare {
      parts.append(0.15)
      grounds.append("a weak tie that you have written with: such ties bring news")
    }
    self.init(
      reckoned: (TieStrength.either(parts) * 1_000).rounded() / 1_000,
      overruled: dossier.recall.bridge,
      grounds: grounds
    )
  }
}

extension Cluster.Membership {
  /// True where the last way to a part of the network would go: the only one in an industry or a country, or the last
  /// one at an employer where several were.
  package var isBridge: Bool {
    isSole && (cluster.kind != .employer || ever >= BridgeValue.peopleOfACluster)
  }

  /// The bridge in words.
  package func bridgeWords(_ name: String) -> String {
    switch cluster.kind {
    case .employer: "the last of \(CountWords.of(ever)) you knew at \(name)"
    case .industry: "your only connection in \(name)"
    case .country: "your only connection in \(name)"
    }
  }
}
