package import Vetting

/// Why a verb on people or connections was not carried out.
///
/// Nothing was changed.
package enum PeopleError: Error, Equatable, Sendable {
  /// Nobody goes by this key, address or name.
  case noSuchPerson(String)
  /// Several do; their keys are given.
  case severalFit(String, [PersonEntry])
  /// They are no connection, so that there is nothing to decide.
  case notConnected(String)
  /// Nothing is left to take back.
  case nothingToUndo
  /// The text cannot be a tag.
  case unusableTag(String, Tag.Problem)
  /// They have as many tags as anybody may.
  case tooManyTags(String)
  /// A text is longer than is taken, in characters.
  case tooLong(field: String, limit: Int)
  /// A note without words.
  case emptyNote
  /// What happened cannot lie in the future.
  case happensLater(Day)
  /// Somebody cannot be merged with themselves.
  case samePerson(String)
  /// They are not said to be one person.
  case notMerged(String, String)
  /// There is no import of this number.
  case noSuchImport(Int)
  /// A group is not what it was when the user looked.
  case groupChanged(CullGroup, seen: Int, now: Int)
  /// A saved view needs a name.
  case unusableViewName
  /// No session of review is open.
  case noReview
  /// The session has moved on since the user looked.
  case movedOn(String)
}
