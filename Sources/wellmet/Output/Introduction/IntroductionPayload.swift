import Foundation
import Vetting
import Workflows

/// An introduction as JSON.
struct IntroductionPayload: Encodable {
  struct Consent: Encodable {
    let side: Introduction.Side
    let on: String
    let words: String
  }

  struct Step: Encodable {
    let kind: String
    let on: String
    @Nullable var side: Introduction.Side?
    @Nullable var result: IntroductionOutcome.Result?
    let thanks: [Introduction.Side]
    let words: String
  }

  struct Benefit: Encodable {
    /// 0 to 1; null where it is not known.
    @Nullable var toRequester: Double?
    @Nullable var toTarget: Double?
  }

  struct Verdict: Encodable {
    let recommendation: IntroductionAdvice
    let net: Double
    let summary: String
    let benefit: Benefit
    let evidence: [Evidence]
    let unknown: [Unknown]
    let changers: [String]

    init(_ verdict: IntroductionVerdict) {
      recommendation = verdict.advice
      net = verdict.net
      summary = verdict.summary
      benefit = Benefit(
        toRequester: verdict.benefit.toRequester?.score,
        toTarget: verdict.benefit.toTarget?.score
      )
      evidence = verdict.evidence
      unknown = verdict.unknown
      changers = verdict.changers
    }
  }

  let id: Int64
  let state: Introduction.State
  /// Who asks; for your own ask, whom you asked.
  let requester: String
  let requesterName: String
  /// Null where it is named in words.
  @Nullable var target: String?
  let targetName: String
  let isOwn: Bool
  let why: String
  let benefit: String
  let askedOn: String
  let asked: [String: [String]]
  let consents: [Consent]
  let missing: [Introduction.Side]
  /// True once both said yes, and it did not end before: only then is there a message to both.
  let canSend: Bool
  @Nullable var introducedOn: String?
  @Nullable var ended: String?
  @Nullable var endedOn: String?
  @Nullable var outcomeDue: Int?
  let steps: [Step]
  /// What was recommended when it was noted.
  @Nullable var recommendedThen: IntroductionAdvice?
  @Nullable var verdict: Verdict?

  init(_ record: IntroductionRecord, verdict: IntroductionVerdict? = nil, today: Day) {
    let introduction = record.introduction
    id = record.id.rawValue
    state = introduction.state
    requester = record.first.key.rawValue
    requesterName = record.first.name
    target = record.target?.key.rawValue
    targetName = record.targetName
    isOwn = record.isOwn
    why = introduction.why
    benefit = record.benefit
    askedOn = introduction.askedOn.iso
    asked = introduction.asks.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.map(\.iso) }
    consents = introduction.parties.sides.compactMap { side in
      introduction.consents[side].map { Consent(side: side, on: $0.on.iso, words: $0.words) }
    }
    missing = introduction.missing
    canSend = introduction.bothConsents != nil && introduction.isOpen
    introducedOn = introduction.introducedOn?.iso
    ended = introduction.ending.map { $0.way.word }
    endedOn = introduction.ending?.on.iso
    outcomeDue = introduction.milestoneDue(on: today)?.rawValue
    steps = record.steps.map(IntroductionPayload.step)
    recommendedThen = record.advice
    self.verdict = verdict.map(Verdict.init)
  }

  private static func step(_ step: IntroductionStep) -> Step {
    var outcome: IntroductionOutcome?
    if case .outcome(let noted) = step.event { outcome = noted }
    return Step(
      kind: step.event.word,
      on: step.on.iso,
      side: step.event.side,
      result: outcome?.result,
      thanks: outcome?.thanks ?? [],
      words: step.words
    )
  }
}

extension IntroductionStep.Event {
  /// The kind of step in a word.
  fileprivate var word: String {
    switch self {
    case .asked: "asked"
    case .consented: "consented"
    case .refused: "refused"
    case .declined: "declined"
    case .withdrawn: "withdrawn"
    case .introduced: "introduced"
    case .outcome: "outcome"
    }
  }
}

extension Introduction.Ending.Way {
  /// The way in a word.
  fileprivate var word: String {
    switch self {
    case .declined: "declined"
    case .refused(let side): "refused by \(side.rawValue)"
    case .withdrawn: "withdrawn"
    case .done: "done"
    }
  }
}

/// What `introduction list` prints.
struct IntroductionListPayload: Encodable {
  let introductions: [IntroductionPayload]

  init(_ records: [IntroductionRecord], today: Day) {
    introductions = records.map { IntroductionPayload($0, today: today) }
  }
}
