import Foundation
import Vetting

/// What the decisions of a command are printed as.
struct JournalPayload: Encodable {
  struct Entry: Encodable {
    let id: Int64
    let request: String
    let name: String
    let choice: Recommendation
    let deadline: String?
    let decidedAt: Date
    let recommended: Recommendation?
    let isOverride: Bool
    let undoneAt: Date?
    let decidedBy: String
  }

  let decisions: [Entry]

  init(_ decisions: [Decision]) {
    self.decisions = decisions.map {
      Entry(
        id: $0.id.rawValue,
        request: $0.request.rawValue,
        name: $0.name,
        choice: $0.choice,
        deadline: $0.deadline?.iso,
        decidedAt: $0.decidedAt,
        recommended: $0.recommended,
        isOverride: $0.isOverride,
        undoneAt: $0.undoneAt,
        decidedBy: $0.decidedBy
      )
    }
  }
}
