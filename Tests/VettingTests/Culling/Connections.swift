import Foundation
@testable import Vetting

/// Connections made for tests; every one of them is invented.
enum Connections {
  static let place = Provenance(importNumber: 1, file: "Connections.csv", line: 7)
  /// The day of the newest export.
  static let asOf = day("2026-07-01")

  static let ground = CullingGround(
    member: MemberGround(Dossiers.member),
    asOf: asOf,
    network: 400,
    coverage: Set(FileKind.allCases)
  )

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func date(_ iso: String) -> Date { Date(timeIntervalSince1970: Double(day(iso).secondsSince1970)) }

  static func connection(_ name: String = "Jane Roe", since: String = "2015-03-01") -> Connection {
    let slug = Slug(normalised: "jane-roe")
    return Connection(
      person: Person.ID(rawValue: 7),
      key: Person.Key.make(slug: slug),
      name: name,
      slug: slug,
      company: "Marlow Mills",
      position: "Head of Spinning",
      connectedOn: day(since),
      provenance: place
    )
  }

  /// Somebody of whom everything that an archive holds is known, and it is nothing.
  static func stranger(since: String = "2015-03-01") -> ConnectionDossier {
    ConnectionDossier(
      connection: connection(since: since),
      exchange: .known(Exchange()),
      recommendations: .known([]),
      endorsements: .known([]),
      addressBook: .known([])
    )
  }

  static func exchange(received: Int, sent: Int, words: Int, last: String) -> Exchange {
    Exchange(
      received: received,
      wordsReceived: received > 0 ? words : 0,
      sent: sent,
      wordsSent: sent > 0 ? words : 0,
      firstAt: date("2016-01-01"),
      lastAt: date(last),
      begunByThem: received > 0,
      endedByThem: received > 0,
      conversations: 1,
      activeMonths: min(received + sent, 12),
      first: place,
      last: place
    )
  }

  static func record(_ kind: PersonRecord.Kind, on day: String = "2020-05-05", text: String = "x")
    -> PersonRecord
  {
    PersonRecord(id: 1, kind: kind, text: text, happenedOn: Connections.day(day), writtenAt: date(day))
  }

  static func findings(_ rule: some ConnectionRule, _ dossier: ConnectionDossier) -> Findings {
    rule.examine(ConnectionReading(dossier, ground: ground))
  }

  static func verdict(_ dossier: ConnectionDossier, policy: Policy = Policy()) -> ConnectionVerdict {
    ConnectionAssessor(ground: ground, policy: policy).assess(dossier)
  }

  /// A stranger with something else about them.
  static func dossier(since: String = "2015-03-01", _ edit: (inout ConnectionDossier) -> Void)
    -> ConnectionDossier
  {
    var dossier = stranger(since: since)
    edit(&dossier)
    return dossier
  }

  static let pitch = Approach(
    connectedOn: day("2015-03-01"),
    firstAt: date("2015-03-03"),
    text:
      "We help companies like yours book 20+ qualified leads a month, guaranteed. Do you have 15 minutes on "
      + "Tuesday? Grab a slot: calendly.com/jane/15min",
    isAnswered: false,
    bumps: [],
    provenance: place
  )
}
