import Synchronization
import Vetting

/// The models that were fitted last, kept as long as what they were learned from is asked for again.
///
/// A fit over thousands of answers takes a second, and moving a slider of the policy changes nothing of what it learns
/// from. A model is found again by all that goes into it, so none can be out of date.
final class FittedModels: Sendable {
  private struct Fitted {
    var notes: [AnsweredNote]
    var member: MemberProfile
    var weights: [String: Double]
    var model: LearnedModel?
  }

  /// The policy in force and the one that is tried.
  private static let most = 2

  /// The one that was asked for last comes first.
  private let kept = Mutex<[Fitted]>([])

  /// What these notes teach under a policy's weights; `fit` is called where that is not known yet.
  func model(
    _ notes: [AnsweredNote],
    _ member: MemberProfile,
    _ policy: Policy,
    fit: () -> LearnedModel?
  ) -> LearnedModel? {
    kept.withLock { kept in
      let place = kept.firstIndex {
        $0.notes == notes && $0.member == member && $0.weights == policy.weights
      }
      let found =
        place.map { kept.remove(at: $0) }
        ?? Fitted(notes: notes, member: member, weights: policy.weights, model: fit())
      kept.insert(found, at: 0)
      if kept.count > FittedModels.most { kept.removeLast() }
      return found.model
    }
  }
}
