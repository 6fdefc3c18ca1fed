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
    let provenance: Provenance?
  }

  struct DecisionPayload: Encodable {
    let id: Int64
    let choice: Recommendation
    let deadline: String?
    let decidedAt: Date
    let recommended: Recommendation?
    let isOverride: Bool
    let decidedBy: String
  }

  let id: String
  let name: String
  let profileURL: String?
  let headline: String?
  let sentAt: Date
  let note: String
  let recommendation: Recommendation
  let confidence: Double
  let summary: String
  let evidence: [EvidencePayload]
  let unknown: [Unknown]
  let changers: [String]
  /// Null while undecided: the field is always there.
  let decision: DecisionPayload?
  let provenance: Provenance

  private enum Key: String, CodingKey {
    case id, name, profileURL, headline, sentAt, note, recommendation, confidence, summary, evidence, unknown,
      changers, decision, provenance
  }

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
    evidence = verdict.evidence.map {
      EvidencePayload(
        symbol: $0.symbol,
        direction: $0.direction,
        points: $0.points,
        words: $0.words,
        quotes: $0.quotes,
        provenance: $0.provenance
      )
    }
    unknown = verdict.unknown
    changers = verdict.changers
    decision = stored.decision.map(DecisionPayload.init)
    provenance = request.provenance
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encode(profileURL, forKey: .profileURL)
    try values.encode(headline, forKey: .headline)
    try values.encode(sentAt, forKey: .sentAt)
    try values.encode(note, forKey: .note)
    try values.encode(recommendation, forKey: .recommendation)
    try values.encode(confidence, forKey: .confidence)
    try values.encode(summary, forKey: .summary)
    try values.encode(evidence, forKey: .evidence)
    try values.encode(unknown, forKey: .unknown)
    try values.encode(changers, forKey: .changers)
    try values.encode(decision, forKey: .decision)
    try values.encode(provenance, forKey: .provenance)
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
