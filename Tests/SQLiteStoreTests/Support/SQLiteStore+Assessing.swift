import SQLiteStore
import Vetting
import Workflows

extension SQLiteStore {
  /// Stores the same verdict for every open request, as the workspace would store real ones.
  @discardableResult
  func assess(_ recommendation: Recommendation = .ignore) throws -> [Request] {
    let requests = try dossiers(of: nil).map(\.request)
    try replaceAssessments(
      requests.map { AssessedRequest(request: $0, verdict: .plain(recommendation)) },
      stamp: AssessmentStamp(ruleset: 1, policy: "p")
    )
    return requests
  }

  /// Decides on requests in one step of the journal.
  @discardableResult
  func decide(_ requests: [Request], _ choice: Recommendation = .ignore) throws -> [Decision] {
    try append(
      requests.map { request in
        NewDecision(
          request: request.id,
          name: request.name,
          slug: request.slug,
          choice: choice,
          deadline: choice == .meet ? Day(iso: "2026-12-07") : nil,
          decidedAt: noon,
          recommended: .ignore,
          stamp: AssessmentStamp(ruleset: 1, policy: "p"),
          substance: request.substance,
          decidedBy: "pages"
        )
      }
    )
  }

  /// The names in the queue, in its order.
  func queuedNames(_ query: QueueQuery = QueueQuery()) throws -> [String] {
    try queue(query).rows.map(\.name)
  }

  /// The open request of a person.
  func open(_ name: String) throws -> Request? {
    try dossiers(of: nil).map(\.request).first { $0.name == name }
  }
}

extension Verdict {
  /// A verdict with one finding of each sort.
  static func plain(_ recommendation: Recommendation) -> Verdict {
    Verdict(
      recommendation: recommendation,
      confidence: 0.625,
      summary: "Ignore: it says nothing.",
      evidence: [
        Evidence(
          symbol: "no-note",
          direction: .opposes,
          points: 1.5,
          words: "There is no note",
          quotes: ["«Grüße»", ""],
          provenance: Provenance(importNumber: 1, file: "Invitations.csv", line: 300)
        ),
        Evidence(symbol: "invited-before", direction: .neutral, points: 0, words: ""),
      ],
      unknown: [Unknown(symbol: "headline", what: "headline", remedy: "Look at the profile.")],
      changers: ["A talk would."]
    )
  }
}
