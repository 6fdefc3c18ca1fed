import Foundation
@testable import Vetting

/// Dossiers and a member made for tests; every one of them is invented.
enum Dossiers {
  static let member = MemberProfile(
    name: "Rowan Hale",
    firstName: "Rowan",
    slug: Slug(normalised: "rowan-hale"),
    headline: "Independent adviser on board governance and succession for family-owned manufacturers",
    summary: """
      I work with families who own manufacturing firms, at the two moments when it is hardest to listen.

      Talks: "Boards that listen". Text: "The quiet board". I take four mandates a year.
      """,
    location: "Zurich, Switzerland",
    stations: [
      station(.employer, "Hale Advisory", role: "Independent adviser"),
      station(.employer, "Albis Precision Works AG", role: "Head of strategy"),
      station(.school, "University of Lakemont", role: "Master of Economics"),
    ],
    skills: ["Corporate Governance", "Succession Planning", "Mediation"],
    events: ["Boards that listen: an evening in Zurich", "Forum of Family Owners, autumn meeting"],
    coverage: Set(FileKind.allCases)
  )

  static let place = Provenance(importNumber: 1, file: "Invitations.csv", line: 7)

  static func station(_ kind: StationFact.Kind, _ organisation: String, role: String) -> StationFact {
    StationFact(
      kind: kind,
      organisation: organisation,
      role: role,
      text: "",
      location: "Zurich, Switzerland",
      startedOn: "2010",
      finishedOn: "2015",
      line: 2
    )
  }

  static func request(_ note: String, name: String = "Jane Roe", headline: String = "") -> Request {
    Request(
      id: Request.ID(rawValue: "r-test"),
      origin: .export,
      name: name,
      slug: Slug(normalised: "jane-roe"),
      headline: headline,
      sentAt: Date(timeIntervalSince1970: 1_780_000_000),
      note: note,
      provenance: place
    )
  }

  /// A dossier of somebody of whom everything that an archive holds is known, and it is nothing.
  static func stranger(_ note: String, name: String = "Jane Roe", headline: String = "") -> Dossier {
    Dossier(
      request: request(note, name: name, headline: headline),
      correspondence: .known(Correspondence()),
      addressBook: .known([]),
      recommendations: .known([]),
      endorsements: .known([])
    )
  }

  /// A campaign of others who wrote this text, the first named first.
  static func campaign(_ names: [String], text: String, answers: [Recommendation: Int] = [:]) -> Campaign {
    let senders = names.enumerated().map { same($1, daysAgo: 40 - $0) }
    return Campaign(
      id: Campaign.ID(rawValue: "c-test"),
      others: Array(senders.prefix(20)),
      otherCount: names.count,
      firstAt: senders.first?.sentAt ?? Date(timeIntervalSince1970: 0),
      lastAt: Date(timeIntervalSince1970: 1_780_000_000),
      text: text,
      answers: answers
    )
  }

  static func same(_ name: String, daysAgo: Int = 10) -> CampaignSender {
    CampaignSender(
      name: name,
      sentAt: Date(timeIntervalSince1970: 1_780_000_000 - Double(daysAgo) * 86_400),
      provenance: Provenance(importNumber: 1, file: "Invitations.csv", line: 20 + daysAgo)
    )
  }

  static func letters(received: Int, sent: Int, begunByThem: Bool = true) -> Known<Correspondence> {
    .known(
      Correspondence(
        received: received,
        sent: sent,
        firstAt: Date(timeIntervalSince1970: 1_620_000_000),
        lastAt: Date(timeIntervalSince1970: 1_770_000_000),
        begunByThem: begunByThem,
        provenance: Provenance(importNumber: 1, file: "messages.csv", line: 3)
      )
    )
  }

  static func findings(_ rule: some Rule, _ dossier: Dossier, member: MemberProfile = member) -> Findings {
    rule.examine(Reading(dossier, member: MemberGround(member)))
  }

  static func findings(_ rule: some Rule, note: String) -> Findings { findings(rule, stranger(note)) }

  static func verdict(_ dossier: Dossier, policy: Policy = Policy()) -> Verdict {
    Ruleset.current.assess(dossier, member: member, policy: policy)
  }
}

extension String.UnicodeScalarView {
  /// True where the other text stands in this one, scalar by scalar.
  func contains(_ other: String.UnicodeScalarView) -> Bool {
    let text = Array(self)
    let part = Array(other)
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}
