import Foundation
import Vetting
import Workflows

/// What `purpose show --json` and its neighbours print.
struct PurposePayload: Encodable {
  struct Written: Encodable {
    let work, audience, offer, seeking, unwanted: String
    let writtenAt: Date

    init(_ written: WrittenPurpose) {
      work = written.purpose.work
      audience = written.purpose.audience
      offer = written.purpose.offer
      seeking = written.purpose.seeking
      unwanted = written.purpose.unwanted
      writtenAt = written.writtenAt
    }
  }

  struct Change: Encodable {
    let request: String
    let name: String
    let before, after: Recommendation
  }

  struct Effect: Encodable {
    let judged: Int
    let touched: Int
    let changes: [Change]

    init(_ effect: PurposeEffect) {
      judged = effect.judged
      touched = effect.touched
      changes = effect.changes.map {
        Change(request: $0.request.rawValue, name: $0.name, before: $0.before, after: $0.after)
      }
    }
  }

  struct Term: Encodable {
    let part: PurposePart
    let words: String
    @Nullable var concept: String?
    let synonyms: [String]
  }

  /// Null where none is written.
  @Nullable var purpose: Written?
  /// What was read from it.
  let terms: [Term]
  /// Null unless asked for.
  @Nullable var history: [Written]?
  /// What writing it changed; null where it was only shown.
  @Nullable var effect: Effect?

  init(_ held: WrittenPurpose?, history: [WrittenPurpose]? = nil, effect: PurposeEffect? = nil) {
    purpose = held.map(Written.init)
    terms = PurposeGround.reading(of: held?.purpose ?? Purpose()).map {
      Term(part: $0.part, words: $0.words, concept: $0.concept, synonyms: $0.synonyms)
    }
    self.history = history?.map(Written.init)
    self.effect = effect.map(Effect.init)
  }
}
