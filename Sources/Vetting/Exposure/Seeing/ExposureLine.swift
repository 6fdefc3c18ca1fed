/// What accepting a request would open to whoever asks: no more than what they do not see already.
package struct ExposureLine: Equatable, Sendable {
  /// What it would open, as far as that was checked or is so by default.
  package let opens: [ExposureSight]
  /// What it may open: neither checked, nor known by default.
  package let unknown: [ExposureSight]
  /// How many connections the list holds.
  package let connections: Int
  /// Which of the user's risky viewers the one who asks is.
  package let risks: [RiskyViewer]

  /// So many of what is not known are named in the sentence.
  static let mostUnknown = 3

  /// The line for somebody who asks.
  package init(
    _ checks: [ExposureSetting: ExposureCheck],
    connections: Int,
    risks: [RiskyViewer],
    today: Day
  ) {
    let sights = ExposureSight.all(for: .connection, checks, today: today).filter { sight in
      ExposureSight(sight.setting, for: .stranger, checks, today: today)?.state != .open
    }
    opens = sights.filter { $0.state == .open }
    // Where no choice tells connections from strangers, accepting makes no difference.
    unknown = sights.filter { sight in
      sight.state == .notKnown
        && sight.setting.guide.choices.contains {
          $0.opens.contains(.connection) && !$0.opens.contains(.stranger)
        }
    }
    self.connections = connections
    self.risks = risks
  }

  /// What a sight is in the sentence; the list of connections is counted.
  package func what(_ sight: ExposureSight, count: (Int) -> String = { String($0) }) -> String {
    guard sight.setting == .connectionsList, connections > 0 else { return sight.what }
    return "your list of \(count(connections)) connection\(connections == 1 ? "" : "s")"
  }

  /// The whole as a sentence or two; days and numbers are written by the functions that are given.
  package func sentence(
    day: (Day) -> String = { $0.iso },
    count: (Int) -> String = { String($0) }
  ) -> String {
    var sentences: [String] = []
    if opens.isEmpty {
      sentences.append("As far as you checked, accepting opens nothing to them that strangers do not see.")
    } else {
      let parts = opens.map { sight in
        "\(what(sight, count: count)) (\(sight.ground == .usual ? "by default" : sight.ground.words(day)))"
      }
      sentences.append("Accepting opens these to them: \(Listing.and(parts)).")
    }
    if !unknown.isEmpty {
      var parts = unknown.prefix(ExposureLine.mostUnknown).map { what($0, count: count) }
      let others = unknown.count - parts.count
      if others > 0 { parts.append("\(CountWords.of(others)) other\(others == 1 ? "" : "s")") }
      sentences.append("Not known, as you did not look: \(Listing.and(parts)).")
    }
    return sentences.joined(separator: " ")
  }

  /// That whoever asks is one of the risky viewers, as a sentence; nil where they are none.
  package var warning: String? {
    guard !risks.isEmpty else { return nil }
    let parts = risks.map { risk in
      risk.reason.isEmpty ? risk.clause : "\(risk.clause) (\(Quoting.quoted(risk.reason)))"
    }
    return "Take care: they are among those whom you named as risky viewers, for \(Listing.and(parts))."
  }
}

/// Parts of a sentence.
enum Listing {
  /// «a», «a and b», «a, b and c».
  static func and(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
