import Markup
import Vetting
import Workflows

/// The values of the page that says whom to be in touch with.
struct TouchPage: Sendable {
  var plan: TouchPlan
  var today: Day
  /// Those who are shown: of this week, or all who are due.
  var shown: [Touch]
  var showsAll: Bool

  static let title = "In touch"
  /// No page lists more.
  static let most = 100

  /// The values from what the verb gave.
  init(_ plan: TouchPlan, showsAll: Bool, today: Day) {
    self.plan = plan
    self.today = today
    self.showsAll = showsAll
    shown = showsAll ? Array(plan.due.prefix(TouchPage.most)) : plan.thisWeek
  }

  /// Where forms go that are about somebody.
  static func address(_ key: Person.Key) -> LocalPath { Paths.touch.segment(key.rawValue) }
}

/// The page that a form came from, to which it leads back.
enum TouchOrigin: String {
  case touch, rhythms, person

  /// The page itself.
  func path(_ key: Person.Key) -> LocalPath {
    switch self {
    case .touch: Paths.touch
    case .rhythms: Paths.rhythms
    case .person: Paths.people.segment(key.rawValue)
    }
  }
}
