/// A time at which two people were in touch, one of them towards the other alone.
package struct Contact: Equatable, Sendable {
  /// How they were in touch.
  ///
  /// A message in a group, an endorsement (one click) and accepting a request are none.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// A message on LinkedIn, either way.
    case message
    /// A recommendation, either way.
    case recommendation
    /// What the user noted: they wrote elsewhere, spoke, met, or introduced them.
    case wrote, talked, met, introduced

    /// What happened, after «last»: «a message».
    package var words: String {
      switch self {
      case .message: "a message"
      case .recommendation: "a recommendation"
      case .wrote: "you wrote"
      case .talked: "you talked"
      case .met: "you met"
      case .introduced: "an introduction"
      }
    }

    /// The kind that a record of this kind stands for; nil for one that is no contact.
    package init?(_ record: PersonRecord.Kind) {
      switch record {
      case .note, .why: return nil
      case .wrote: self = .wrote
      case .talked: self = .talked
      case .met: self = .met
      case .introduced: self = .introduced
      }
    }
  }

  package var kind: Kind
  package var on: Day

  /// A contact.
  package init(_ kind: Kind, on day: Day) {
    self.kind = kind
    on = day
  }

  /// All that is dated of what an export and the user's records say, the oldest first and the newest last; messages give
  /// their first and their last day.
  package static func all(_ dossier: ConnectionDossier) -> [Contact] {
    var found: [Contact] = []
    if let exchange = dossier.exchange.value {
      found += [exchange.firstOn, exchange.lastOn].compactMap { $0 }.map { Contact(.message, on: $0) }
    }
    found += (dossier.recommendations.value ?? []).compactMap(\.writtenOn)
      .map { Contact(.recommendation, on: $0) }
    found += dossier.records.compactMap { record in
      Kind(record.kind).map { Contact($0, on: record.day) }
    }
    return found.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
  }
}
