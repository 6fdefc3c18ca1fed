import Foundation
import Markup
import Vetting
import Workflows

/// The values of the page that lists what to click on LinkedIn.
struct WorklistPage: Sendable {
  /// One thing to click, or one that is over.
  struct Item: Sendable {
    var id: String
    /// What was decided: a page of ours.
    var subject: LocalPath
    var name: String
    var kind: Action.Kind
    var profileURL: String?
    var outcome: Action.Outcome?
    var endedOn: Day?
    var confirmedOn: Day?
    var reopenedBy: Day?
    var sharesOthers: Bool
    /// For a reply: a text to copy.
    var text: LocalPath?
  }

  /// What is planned for one day.
  struct Batch: Sendable {
    var day: Day
    var items: [Item]
  }

  var batches: [Batch]
  var ended: [Item]
  var perDay: Int
  var today: Day

  /// How many days ahead are listed one by one.
  static let daysShown = 7
  /// The most actions that are over and still shown.
  static let endedShown = 100

  /// The values from the actions in the order of the work list.
  init(_ actions: [Action], perDay: Int, today: Day, zone: TimeZone) {
    self.perDay = perDay
    self.today = today
    var batches: [Batch] = []
    for action in actions where action.isOpen {
      let item = WorklistPage.item(action, zone)
      if batches.last?.day == action.plannedOn {
        batches[batches.count - 1].items.append(item)
      } else {
        batches.append(Batch(day: action.plannedOn, items: [item]))
      }
    }
    self.batches = batches
    ended = actions.filter { !$0.isOpen }.prefix(WorklistPage.endedShown).map { WorklistPage.item($0, zone) }
  }

  /// How many things are left to click.
  var open: Int { batches.reduce(0) { $0 + $1.items.count } }

  /// The kinds of click that are left, each once.
  var kinds: [Action.Kind] {
    let open = batches.flatMap(\.items).map(\.kind)
    return [.accept, .reply, .ignore, .remove].filter { open.contains($0) }
  }

  private static func item(_ action: Action, _ zone: TimeZone) -> Item {
    Item(
      id: action.id.rawValue,
      subject: action.request.map { Paths.requests.segment($0.rawValue) }
        ?? Paths.people.segment(action.person?.rawValue ?? ""),
      name: action.name,
      kind: action.kind,
      profileURL: action.slug?.profileURL,
      outcome: action.outcome,
      endedOn: action.endedAt.map { Day($0, in: zone) },
      confirmedOn: action.confirmedOn,
      reopenedBy: action.reopenedBy,
      sharesOthers: action.sharesOthers,
      text: action.kind == .reply ? action.request.map { Paths.draft.query("for", $0.rawValue) } : nil
    )
  }
}

extension Action.Kind {
  /// What to do, as the beginning of a line.
  var instruction: String {
    switch self {
    case .accept: "Click Accept for"
    case .reply: "Reply, without accepting, to"
    case .ignore: "Click Ignore for"
    case .remove: "Remove"
    }
  }

  /// What to click, in a word.
  var word: String {
    switch self {
    case .accept: "Accept"
    case .reply: "Reply"
    case .ignore: "Ignore"
    case .remove: "Remove"
    }
  }

  /// What the click means and who gets to know, as plain sentences.
  var onLinkedIn: String {
    switch self {
    case .accept: "They are told, and they see what your connections see."
    case .reply: "They read your reply. The request stays open, and you decide by the day that you set."
    case .ignore:
      "They are not told. For a scam, choose “I don’t know this person” when LinkedIn asks: it keeps them "
        + "from asking again."
    case .remove:
      "On their profile: More, then Remove connection. Nothing is sent to them. At most they notice that you dropped "
        + "from 1st to 2nd level, or further where no mutual connection is known. Recommendations and endorsements "
        + "between you go; only a new request would bring the connection back."
    }
  }

  /// The colour that goes with it.
  var colour: String {
    switch self {
    case .accept: "accept"
    case .reply: "meet"
    case .ignore: "ignore"
    case .remove: "decline"
    }
  }
}
