import Foundation
import Vetting

/// What an entry of the journal of marks is printed as.
struct MarkPayload: Encodable {
  let request: String
  let name: String
  /// Null where the mark was taken back.
  @Nullable var mark: NoteMark?
  let markedAt: Date
  let markedBy: String

  init(_ mark: Mark) {
    request = mark.request.rawValue
    name = mark.name
    self.mark = mark.mark
    markedAt = mark.markedAt
    markedBy = mark.markedBy
  }
}
