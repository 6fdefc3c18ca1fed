import Foundation
@testable import Vetting

/// A past made for tests: everything at hours and days after one beginning.
struct Past {
  static let beginning = Day(iso: "2026-01-01") ?? Day(number: 0)
  static let pitch =
    "Hi, we help companies like yours double their pipeline. Do you have 15 minutes this week?"

  var history = History()

  init() {
    history.coverage = Set(FileKind.allCases)
    history.through = Past.beginning.advanced(by: 300)
  }

  static func second(_ day: Double) -> Int64 { beginning.secondsSince1970 + Int64(day * 86_400) }

  static func place(_ line: Int) -> Provenance {
    Provenance(importNumber: 1, file: "records.csv", line: line)
  }

  mutating func meet(_ person: Int64, _ name: String) {
    history.people[person] = History.Figure(
      name: name,
      nameKey: NameKey(name).value,
      slug: Slug(normalised: "person-\(person)")
    )
  }

  mutating func ask(_ person: Int64, on day: Double, note: String = "") {
    history.invitations.append(
      History.SentInvitation(
        request: Request.ID(rawValue: "r-\(person)-\(Int(day * 100))"),
        person: person,
        sentAt: Past.second(day),
        note: note,
        provenance: Past.place(history.invitations.count)
      )
    )
  }

  mutating func write(
    _ person: Int64,
    on day: Double,
    _ text: String = "Hello there.",
    byMember: Bool = false,
    isGroup: Bool = false
  ) {
    let id = Int64(history.messages.count + 1)
    history.messages.append(
      History.Written(
        id: id,
        person: person,
        sentAt: Past.second(day),
        isFromThem: !byMember,
        isGroup: isGroup,
        line: Int32(id)
      )
    )
    history.texts[id] = text
  }

  mutating func connect(_ person: Int64, on day: Int, goneBy: Int? = nil) {
    history.connections.append(
      History.Tie(
        person: person,
        connectedOn: Past.beginning.advanced(by: day),
        goneBy: goneBy.map { Past.beginning.advanced(by: $0) },
        email: "",
        company: "",
        provenance: Past.place(history.connections.count)
      )
    )
  }

  mutating func know(_ name: String, since day: Int?) {
    history.contacts.append(
      History.Entry(
        nameKey: NameKey(name).value,
        slugs: [],
        emails: [],
        companies: "",
        title: "",
        createdOn: day.map { Past.beginning.advanced(by: $0) },
        provenance: Past.place(history.contacts.count)
      )
    )
  }

  mutating func recommend(_ name: String, on day: Double?) {
    history.recommendations.append(
      History.Praise(
        given: .received,
        nameKey: NameKey(name).value,
        at: day.map(Past.second),
        provenance: Past.place(history.recommendations.count)
      )
    )
  }

  /// Replays the default policy.
  var backtest: Backtest {
    Backtest(history, member: MemberProfile(name: "Rowan Hale", firstName: "Rowan"), policies: [Policy()])
  }

  /// What was answered to a person.
  func answer(_ person: Int64) -> Backtest.Answer? { replayed(person)?.answers.first }

  /// The last request of a person, or else the first message.
  func replayed(_ person: Int64) -> Backtest.Replayed? {
    let all = backtest.replayed.filter { $0.moment.person == person }
    return all.last { $0.moment.kind == .request } ?? all.last
  }

  func aftermath(_ person: Int64) -> Aftermath? { replayed(person)?.aftermath }
}
