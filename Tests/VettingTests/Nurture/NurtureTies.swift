@testable import Vetting

/// Ties made for tests; every one of them is invented.
enum NurtureTies {
  /// A Thursday.
  static let today = day("2026-11-26")

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func ago(_ days: Int) -> Day { today.advanced(by: -days) }

  static func id(_ number: Int) -> Person.ID { Person.ID(rawValue: Int64(number)) }

  /// A fair tie, connected on no day that is an occasion, of whom nothing was imported, unless the edit says otherwise.
  static func tie(_ number: Int = 1, strength: Double = 0.4, _ edit: (inout Tie) -> Void = { _ in }) -> Tie {
    var tie = Tie(
      person: id(number),
      key: Person.Key(rawValue: "p-\(number)"),
      name: "Person \(number)",
      connectedOn: day("2013-05-06"),
      strength: strength
    )
    edit(&tie)
    return tie
  }

  /// So many ties of whom each is weaker than the one before, all of them fair or strong.
  static func row(_ count: Int, _ edit: (Int, inout Tie) -> Void = { _, _ in }) -> [Tie] {
    (1...count).map { number in
      tie(number, strength: 0.9 - Double(number) * 0.001) { edit(number, &$0) }
    }
  }

  static func touch(
    _ tie: Tie,
    layer: Layer? = nil,
    decided: Int? = nil,
    snooze: Touch.Snooze? = nil,
    favour: Day? = nil,
    today: Day = today
  ) -> Touch {
    Touch(tie: tie, layer: layer, decided: decided, snooze: snooze, favour: favour, today: today)
  }

  static func reasons(_ tie: Tie, favour: Day? = nil, today: Day = today) -> [TouchReason] {
    TouchReason.reasons(for: tie, favour: favour, today: today)
  }

  static func plan(
    _ ties: [Tie],
    cadences: [Person.ID: Int] = [:],
    snoozes: [Person.ID: Touch.Snooze] = [:],
    favours: [Person.ID: Day] = [:],
    perWeek: Int = 5,
    today: Day = today
  ) -> TouchPlan {
    TouchPlan(
      ties,
      TouchPlan.Ground(cadences: cadences, snoozes: snoozes, favours: favours, perWeek: perWeek),
      today: today
    )
  }
}

extension [Touch] {
  /// The numbers of the people, in their order.
  var numbers: [Int] { map { Int($0.tie.person.rawValue) } }
}

extension TieFacts {
  /// Something that the user did, noted or seen in an export.
  mutating func note(_ contact: Contact) {
    (last, lastByMember) = (contact, contact.on)
    if contact.kind != .message, contact.kind != .recommendation { lastNoted = contact.on }
  }

  /// Something that the other did.
  mutating func noteTheirs(_ contact: Contact) {
    last = contact
    lastByMember = nil
  }
}
