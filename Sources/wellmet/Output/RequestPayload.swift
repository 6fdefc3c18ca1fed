import Foundation
import Vetting
import Workflows

/// What `request list --json` and its neighbours print for one request.
///
/// Field names are stable.
struct RequestPayload: Encodable {
  struct EvidencePayload: Encodable {
    let symbol: String
    let direction: Evidence.Direction
    let points: Double
    let words: String
    let quotes: [String]
    @Nullable var provenance: Provenance?

    init(_ evidence: Evidence) {
      symbol = evidence.symbol
      direction = evidence.direction
      points = evidence.points
      words = evidence.words
      quotes = evidence.quotes
      provenance = evidence.provenance
    }
  }

  struct DecisionPayload: Encodable {
    let id: Int64
    let choice: Recommendation
    @Nullable var deadline: String?
    let decidedAt: Date
    @Nullable var recommended: Recommendation?
    let isOverride: Bool
    let decidedBy: String
  }

  let id: String
  let name: String
  @Nullable var profileURL: String?
  @Nullable var headline: String?
  let sentAt: Date
  let note: String
  let recommendation: Recommendation
  let confidence: Double
  let summary: String
  let evidence: [EvidencePayload]
  let unknown: [Unknown]
  let changers: [String]
  /// Null while undecided.
  @Nullable var decision: DecisionPayload?
  /// What you say the note is: null where you say nothing.
  @Nullable var mark: NoteMark?
  let provenance: Provenance

  init(_ stored: StoredRequest) {
    let (request, verdict) = (stored.request, stored.verdict)
    id = request.id.rawValue
    name = request.name
    profileURL = request.slug?.profileURL
    headline = request.headline.isEmpty ? nil : request.headline
    sentAt = request.sentAt
    note = request.note
    recommendation = verdict.recommendation
    confidence = verdict.confidence
    summary = verdict.summary
    evidence = verdict.evidence.map(EvidencePayload.init)
    unknown = verdict.unknown
    changers = verdict.changers
    decision = stored.decision.map(DecisionPayload.init)
    mark = stored.mark
    provenance = request.provenance
  }
}

extension RequestPayload.DecisionPayload {
  init(_ decision: Decision) {
    id = decision.id.rawValue
    choice = decision.choice
    deadline = decision.deadline?.iso
    decidedAt = decision.decidedAt
    recommended = decision.recommended
    isOverride = decision.isOverride
    decidedBy = decision.decidedBy
  }
}
