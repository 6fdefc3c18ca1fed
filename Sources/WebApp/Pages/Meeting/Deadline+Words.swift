import Foundation
import Markup
import Vetting
import Workflows

extension Deadline.State {
  /// The state as a step of the way.
  var title: String {
    switch self {
    case .open: "Undecided"
    case .asked: "Asked"
    case .planned: "Meeting planned"
    case .held: "Met"
    case .expired: "The day is past"
    case .decided: "Decided"
    }
  }
}

extension DeadlineEnd {
  /// The answer on its button.
  var word: String {
    switch self {
    case .request(let choice): choice.word
    case .connection(let choice): choice.advice?.word ?? choice.done
    }
  }

  /// The value of its button.
  var value: String {
    switch self {
    case .request(let choice): choice.rawValue
    case .connection(let choice): choice.rawValue
    }
  }

  /// The colour that goes with it.
  var colour: String {
    switch self {
    case .request(let choice): choice.rawValue
    case .connection(let choice): choice.colour
    }
  }

  /// The key that gives it.
  var key: String {
    switch self {
    case .request(let choice): choice.key
    case .connection(.keep): "y"
    case .connection(.remove): "n"
    case .connection(.meet), .connection(.skip): "m"
    }
  }

  /// What it means on LinkedIn and who gets to know.
  var onLinkedIn: String {
    switch self {
    case .request(let choice): choice.onLinkedIn
    case .connection(let choice): choice.advice?.onLinkedIn ?? ""
    }
  }
}

extension Deadline {
  /// The ends that may be chosen, in the order of their buttons.
  var ends: [DeadlineEnd] {
    switch subject {
    case .request: [.request(.accept), .request(.ignore), .request(.decline)]
    case .connection: [.connection(.keep), .connection(.remove)]
    }
  }
}

extension Meeting.Form {
  /// The form in words, as the beginning of a line.
  var title: String {
    switch self {
    case .video: "Video call"
    case .phone: "Phone call"
    case .inPerson: "Meeting in person"
    }
  }
}

extension Meeting.Feeling {
  var title: String {
    switch self {
    case .yes: "Yes"
    case .partly: "Partly"
    case .no: "No"
    }
  }
}

extension Wording {
  /// When a meeting is, on the reader's clocks; with the zone in which it was agreed where that is another one.
  static func when(_ plan: Meeting.Plan, in zone: TimeZone, today: Day) -> Markup {
    let shown = plan.time.shown(in: zone)
    guard let minute = shown.minute else { return time(shown.day, today: today) }
    let clock: Markup = .joined([
      time(shown.day, today: today), .text(" at \(MeetingTime.clock(minute)), \(plan.minutes) minutes"),
    ])
    guard plan.time.zone != zone.identifier, let agreed = plan.time.minute else { return clock }
    return .joined([clock, .text(" (\(MeetingTime.clock(agreed)) in \(plan.time.zone))")])
  }

  /// `12 days`, `1 day`.
  static func days(_ number: Int) -> String { count(number, "day", "days") }
}
