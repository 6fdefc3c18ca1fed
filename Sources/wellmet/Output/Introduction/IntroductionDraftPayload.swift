import Foundation
import Vetting
import Workflows

/// A text for an introduction as JSON.
struct IntroductionDraftPayload: Encodable {
  let kind: DraftKind
  let language: String
  let recipients: [String]
  let emails: [String]
  let subject: String
  let body: String
  let missing: [String]
  let path: String
  let isOwn: Bool

  init(_ draft: IntroductionDraft) {
    kind = draft.kind
    language = draft.language.code
    recipients = draft.recipients.map(\.name)
    emails = draft.emails
    subject = draft.draft.subject
    body = draft.draft.body
    missing = draft.draft.missing.map(\.rawValue)
    path = draft.path
    isOwn = draft.isOwn
  }
}

/// What `introduction send` prints.
struct IntroductionSentPayload: Encodable {
  let introduction: IntroductionPayload
  /// Null for one's own ask, where the connector writes it.
  @Nullable var message: IntroductionDraftPayload?
}

/// What `introduction paths` prints.
struct IntroductionPathsPayload: Encodable {
  struct Path: Encodable {
    let person: String
    let name: String
    let position: String
    let company: String
    let strength: Double
    let strengthBand: TieStrength.Band
    @Nullable var takesCall: Bool?
    let links: [String]
    let asksLately: Int
    let score: Double
  }

  let goal: String
  @Nullable var target: String?
  let isDirect: Bool
  let paths: [Path]
  /// Who may be meant, where several are called so.
  let choices: [String]
  let asksInNinetyDays: Int
  let askedLately: [String]

  init(_ found: IntroductionPaths) {
    goal = found.text
    target = found.target?.key.rawValue
    isDirect = found.isDirect
    paths = found.paths.map { path in
      Path(
        person: path.person.key.rawValue,
        name: path.person.name,
        position: path.position,
        company: path.company,
        strength: path.strength.value,
        strengthBand: path.strength.band,
        takesCall: path.takesCall,
        links: path.links.map(\.words),
        asksLately: path.asksLately,
        score: path.score
      )
    }
    choices = found.choices.map(\.key.rawValue)
    asksInNinetyDays = found.asksLately.count
    askedLately = found.asksLately.map(\.first.key.rawValue)
  }
}

/// What `introduction found` prints.
struct FoundAsksPayload: Encodable {
  struct Ask: Encodable {
    let name: String
    let sender: String
    let senderName: String
    let sentAt: Date
    let target: String
    let isNamed: Bool
    let quote: String
    let candidates: [String]
    let provenance: Provenance
  }

  let asks: [Ask]

  init(_ found: [FoundAsk]) {
    asks = found.map { ask in
      Ask(
        name: ask.id,
        sender: ask.message.sender.key.rawValue,
        senderName: ask.message.sender.name,
        sentAt: ask.message.sentAt,
        target: ask.ask.target,
        isNamed: ask.ask.isNamed,
        quote: ask.ask.quote,
        candidates: ask.candidates.map(\.key.rawValue),
        provenance: ask.message.provenance
      )
    }
  }
}

/// What `introduction ledger` prints.
struct IntroductionLedgerPayload: Encodable {
  struct Sums: Encodable {
    let asked, open, made, declined, refused, withdrawn, unknown: Int
    let results: [String: Int]
    @Nullable var success: Double?

    init(_ sums: IntroductionLedger.Sums) {
      (asked, open, made, declined) = (sums.asked, sums.open, sums.made, sums.declined)
      (refused, withdrawn, unknown) = (sums.refused, sums.withdrawn, sums.unknown)
      results = sums.results.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value }
      success = sums.success
    }
  }

  struct Partner: Encodable {
    let person: String
    let name: String
    let asked: Sums
    let wanted: Int
    let askedByUser: Int
    let didForUser: Int
    let thanks: Int
    let thanksKnown: Int
    let balance: Int
  }

  struct Month: Encodable {
    let month: String
    let asked: Int
    let made: Int
    let good: Int
  }

  let forOthers: Sums
  let own: Sums
  let partners: [Partner]
  let months: [Month]

  init(_ ledger: IntroductionLedger) {
    forOthers = Sums(ledger.forOthers)
    own = Sums(ledger.own)
    partners = ledger.partners.map { partner in
      Partner(
        person: partner.key.rawValue,
        name: partner.name,
        asked: Sums(partner.asked),
        wanted: partner.wanted,
        askedByUser: partner.askedByUser,
        didForUser: partner.didForUser,
        thanks: partner.thanks,
        thanksKnown: partner.thanksKnown,
        balance: partner.balance
      )
    }
    months = ledger.months.map { Month(month: $0.month.iso, asked: $0.asked, made: $0.made, good: $0.good) }
  }
}
