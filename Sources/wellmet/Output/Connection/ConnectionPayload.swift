import Foundation
import Vetting
import Workflows

/// A connection with its verdict as JSON.
struct ConnectionPayload: Encodable {
  struct Verdict: Encodable {
    let recommendation: ConnectionAdvice
    let confidence: Double
    let net: Double
    let summary: String
    let strength: Double
    let strengthBand: TieStrength.Band
    let strengthOverruled: Bool
    let dimensions: [String: Double]
    let bridge: Double
    let bridgeGrounds: [String]
    let isDormant: Bool
    @Nullable var group: CullGroup?
    let evidence: [Evidence]
    let unknown: [Unknown]
    let losses: [String]
    let changers: [String]
  }

  struct Words: Encodable {
    let isFromThem: Bool
    let sentAt: Date
    let text: String
  }

  let person: PeoplePayload.Entry
  @Nullable var verdict: Verdict?
  let lastWords: [Words]
  @Nullable var decision: ConnectionJournalPayload.Entry?

  init(_ card: ConnectionCard) {
    person = PeoplePayload.Entry(card.entry)
    verdict = card.verdict.map { verdict in
      Verdict(
        recommendation: verdict.advice,
        confidence: verdict.confidence,
        net: verdict.net,
        summary: verdict.summary,
        strength: verdict.strength.value,
        strengthBand: verdict.strength.band,
        strengthOverruled: verdict.strength.overruled != nil,
        dimensions: Dictionary(
          verdict.strength.dimensions.map { ($0.key.rawValue, ($0.value * 1_000).rounded() / 1_000) },
          uniquingKeysWith: { first, _ in first }
        ),
        bridge: verdict.bridge.value,
        bridgeGrounds: verdict.bridge.grounds,
        isDormant: verdict.isDormant,
        group: verdict.group,
        evidence: verdict.evidence,
        unknown: verdict.unknown,
        losses: verdict.losses,
        changers: verdict.changers
      )
    }
    lastWords = card.lastWords.map { Words(isFromThem: $0.isFromThem, sentAt: $0.sentAt, text: $0.text) }
    decision = card.decision.map(ConnectionJournalPayload.Entry.init)
  }
}

/// What decisions on connections are printed as.
struct ConnectionJournalPayload: Encodable {
  struct Entry: Encodable {
    let id: Int64
    let person: String
    let name: String
    let choice: ConnectionDecision.Choice
    @Nullable var deadline: String?
    let reason: String
    let decidedAt: Date
    @Nullable var recommended: ConnectionAdvice?
    let isOverride: Bool
    @Nullable var undoneAt: Date?
    let decidedBy: String

    init(_ decision: ConnectionDecision) {
      id = decision.id.rawValue
      person = decision.person.key.rawValue
      name = decision.person.name
      choice = decision.choice
      deadline = decision.deadline?.iso
      reason = decision.reason
      decidedAt = decision.decidedAt
      recommended = decision.recommended
      isOverride = decision.isOverride
      undoneAt = decision.undoneAt
      decidedBy = decision.decidedBy
    }
  }

  let decisions: [Entry]

  init(_ decisions: [ConnectionDecision]) { self.decisions = decisions.map(Entry.init) }
}

/// What `connection calls --json` prints.
struct CallsPayload: Encodable {
  struct Entry: Encodable {
    let person: PeoplePayload.Entry
    let ground: Call.Ground
    @Nullable var deadline: String?
  }

  let calls: [Entry]

  init(_ calls: [Call]) {
    self.calls = calls.map {
      Entry(person: PeoplePayload.Entry($0.person), ground: $0.ground, deadline: $0.deadline?.iso)
    }
  }
}

/// What `connection changes --json` prints.
struct ChangesPayload: Encodable {
  struct State: Encodable {
    let text: String
    let position: String
  }

  struct Entry: Encodable {
    let importNumber: Int
    let exportDay: String
    let kind: NetworkChange.Kind
    let person: String
    let name: String
    let before: State
    let after: State
    let looksClosed: Bool
    let mayBeRenamed: Bool
    let wasRemoved: Bool
  }

  let changes: [Entry]
  let counts: [String: Int]

  init(_ slice: ChangeSlice) {
    counts = Dictionary(slice.counts.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    changes = slice.entries.map { entry in
      let change = entry.change.change
      return Entry(
        importNumber: entry.change.importNumber,
        exportDay: entry.change.seenOn.iso,
        kind: change.kind,
        person: entry.person.rawValue,
        name: entry.name,
        before: State(text: change.before.text, position: change.before.position),
        after: State(text: change.after.text, position: change.after.position),
        looksClosed: entry.looksClosed,
        mayBeRenamed: entry.mayBeRenamed,
        wasRemoved: entry.wasRemoved
      )
    }
  }
}
