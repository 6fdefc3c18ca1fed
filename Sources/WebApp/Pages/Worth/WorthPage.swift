import Markup
import Vetting

/// The values of the page of what the network is worth, on the screen or in a file.
struct WorthPage: Sendable {
  var worth: Worth
  /// What the factors count, to be changed; nil in a file.
  var weights: WorthWeights?

  /// A file opens nobody: there is no Wellmet behind it.
  var isFile: Bool { weights == nil }

  /// So many steps are shown.
  static let steps = 3
  /// So many people of a list are named.
  static let named = 10

  /// The page of somebody; nil where it is not to be opened.
  func path(_ person: WorthPerson) -> LocalPath? {
    isFile || worth.isAnonymous ? nil : Paths.people.segment(person.key.rawValue)
  }

  /// The figures that can be compared with today's, oldest first.
  var history: [(moment: WorthMoment, value: Double)] {
    worth.history.filter(\.note.isComparable).compactMap { moment in moment.value.map { (moment, $0) } }
  }
}
