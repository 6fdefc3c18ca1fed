package import Vetting

/// Why something about an introduction was not done.
///
/// Nothing was changed.
package enum IntroductionError: Error, Equatable, Sendable {
  /// No introduction has this number.
  case noSuch(String)
  /// The step cannot be taken now; both are named for the words.
  case refused(requester: String, target: String, IntroductionRefusal)
  /// Somebody would be introduced to themselves.
  case samePerson(String)
  /// They are no connection of the user's, or none any more.
  case notConnected(String)
  /// The user decided to let them go.
  case removed(String)
  /// The same was asked for and is still open.
  case alreadyOpen(Introduction.ID, requester: String, target: String)
  /// Whom to meet is not said.
  case noTarget
  /// Nobody of this name is in the network.
  case notInNetwork(String)
  /// The day lies in the future.
  case later(Day)
  /// Something was noted meanwhile, on another page or in the terminal.
  case movedOn
  /// Somebody was asked by the words as they are, or said yes to them.
  case wordsAreOut(String)
  /// The user is connected with them, and needs no introduction.
  case alreadyConnected(String)
  /// It is recommended to decline by now; the reason is the summary of that.
  case notRecommended(String)
  /// The message still has places to fill in.
  case holes([DraftField])
  /// This text, or any for this side, does not go with the introduction; those that do are given.
  case wrongDraft(DraftKind?, allowed: [DraftKind])
  /// What was found in a message is not there any more.
  case noSuchAsk(String)
}
