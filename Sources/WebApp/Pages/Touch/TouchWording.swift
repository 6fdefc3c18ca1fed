import Markup
import Vetting
import Workflows

/// How rhythms, contacts and reasons are written for people.
enum TouchWording {
  /// `a message on 3 May`, with the day for programs as well.
  static func last(_ contact: Contact?, today: Day) -> Markup {
    guard let contact else { return .text("nothing between you is on record") }
    return .joined([
      .text("last: \(contact.kind.words), "), Wording.time(contact.on, today: today),
      .text(" (\(ago(contact.on, today: today)))"),
    ])
  }

  /// `today`, `12 days ago`, `5 months ago`, `3 years ago`.
  static func ago(_ day: Day, today: Day) -> String {
    let days = today.number - day.number
    return switch days {
    case ..<1: "today"
    case 1: "yesterday"
    case 2..<60: "\(days) days ago"
    case 60..<730: "\(days / 30) months ago"
    default: "\(days / 365) years ago"
    }
  }

  /// `monthly, as proposed`.
  static func rhythm(_ cadence: Cadence?) -> String {
    guard let cadence else { return "no rhythm" }
    return cadence.source == .proposed ? "\(cadence.words), as proposed" : cadence.words
  }

  /// A reason as a sentence.
  static func reason(_ reason: TouchReason, of tie: Tie, today: Day) -> Markup {
    switch reason {
    case .newJob(let seenOn):
      .joined([
        .text("They have another job: "), person(work(tie)), .text(", first seen in your export of "),
        Wording.time(seenOn, today: today), .text("."),
      ])
    case .longSilence: .text("Three silent years or more, after you had trusted each other.")
    case .favour(let on):
      .joined([
        .text("They introduced you to somebody on "), Wording.time(on, today: today),
        .text(", and you did nothing for them since that is on record."),
      ])
    case .recommendation(let on):
      .joined([
        .text("They recommended you"),
        on.map { .joined([.text(" on "), Wording.time($0, today: today)]) } ?? .empty,
        .text(", and you have not recommended them."),
      ])
    case .anniversary(let on, let years):
      .joined([
        .text("You connected \(years) years ago "),
        on == today ? .text("today") : .joined([.text("on "), Wording.time(on, today: today)]),
        .text("."),
      ])
    case .birthday(let on):
      on == today
        ? .text("Their birthday is today.")
        : .joined([.text("Their birthday is on "), Wording.time(on, today: today), .text(".")])
    }
  }

  /// Position and company, as far as they are listed.
  static func work(_ tie: Tie) -> String {
    [tie.position, tie.company].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
