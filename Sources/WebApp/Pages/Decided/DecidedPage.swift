import Foundation
import Markup
import Vetting
import Workflows

/// The values of the page that lists what was answered.
struct DecidedPage: Sendable {
  /// One answer.
  struct Item: Sendable {
    var decision: Int64
    var request: String
    var name: String
    var choice: Recommendation
    var day: Day
    var deadline: Day?
    /// What Wellmet recommended, where the user chose otherwise.
    var overruled: Recommendation?
    var undoneOn: Day?
    var decidedBy: String
  }

  /// The most answers that are shown.
  static let most = 500

  var items: [Item]
  var today: Day

  /// The values from the journal, newest first; days are those of the user's clocks.
  init(_ decisions: [Decision], today: Day, zone: TimeZone) {
    self.today = today
    items = decisions.map { decision in
      Item(
        decision: decision.id.rawValue,
        request: decision.request.rawValue,
        name: decision.name,
        choice: decision.choice,
        day: Day(decision.decidedAt, in: zone),
        deadline: decision.deadline,
        overruled: decision.isOverride ? decision.recommended : nil,
        undoneOn: decision.undoneAt.map { Day($0, in: zone) },
        decidedBy: decision.decidedBy
      )
    }
  }

  /// The answers of each day.
  var groups: [(day: Day, items: [Item])] {
    var groups: [(day: Day, items: [Item])] = []
    for item in items {
      if groups.last?.day == item.day {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((item.day, [item]))
      }
    }
    return groups
  }

  /// How many answers hold.
  var holding: Int { items.count { $0.undoneOn == nil } }
  /// How many of these go against the recommendation.
  var overrides: Int { items.count { $0.undoneOn == nil && $0.overruled != nil } }
}
