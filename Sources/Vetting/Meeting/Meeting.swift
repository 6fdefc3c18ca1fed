package import Foundation

/// A talk to vet somebody: planned, or held and what came of it.
package enum Meeting {
  /// How the two talk.
  package enum Form: String, CaseIterable, Sendable, Codable {
    case video, phone
    case inPerson = "in-person"
  }

  /// Lengths that a meeting may have, in minutes.
  package static let possibleMinutes = 5...600
  /// The length that is proposed, in minutes: long enough to judge, short enough to grant.
  package static let usualMinutes = 30
  /// The most characters of a place or a link, and of each answer on the outcome.
  package static let longestText = 2_000

  /// What was agreed.
  package struct Plan: Equatable, Sendable {
    package var form: Form
    package var time: MeetingTime
    /// How long, in minutes.
    package var minutes: Int
    /// The place, the number or the link, as the user wrote it; may be empty.
    package var place: String
    /// The day on the user's clocks when it was agreed, which is another one than theirs where they are far away.
    package var day: Day

    /// A plan; without a day of the user's it is that of the agreement.
    package init(form: Form, time: MeetingTime, minutes: Int, place: String, day: Day? = nil) {
      self.form = form
      self.time = time
      self.minutes = minutes
      self.place = place
      self.day = day ?? time.day
    }

    /// True once it is over: its length past the moment, or for a day alone the day after.
    package func isOver(at now: Date, today: Day) -> Bool {
      time.moment.map { $0.addingTimeInterval(Double(minutes) * 60) <= now } ?? (time.day < today)
    }
  }

  /// Whether it felt right.
  package enum Feeling: String, CaseIterable, Sendable, Codable { case yes, partly, no }

  /// What the user says of a meeting that took place.
  package struct Outcome: Equatable, Sendable {
    package var heldOn: Day
    package var form: Form
    package var feltRight: Feeling
    /// What is in it for them, in the user's words; empty for nothing.
    package var forThem: String
    /// What is in it for the user; empty for nothing.
    package var forMe: String
    /// «Would I introduce them?» Nil where the user does not know.
    package var wouldIntroduce: Bool?
    package var nextStep: String

    /// An outcome.
    package init(
      heldOn: Day,
      form: Form,
      feltRight: Feeling,
      forThem: String,
      forMe: String,
      wouldIntroduce: Bool?,
      nextStep: String
    ) {
      self.heldOn = heldOn
      self.form = form
      self.feltRight = feltRight
      self.forThem = forThem
      self.forMe = forMe
      self.wouldIntroduce = wouldIntroduce
      self.nextStep = nextStep
    }

    /// True where something is in it for somebody, as far as the user wrote it down.
    package var isWorthIt: Bool { !forThem.isEmpty || !forMe.isEmpty || wouldIntroduce == true }

    /// True where it came to little: it did not feel right; or only partly, and nothing is in it for anybody; or it did,
    /// and yet the user would not introduce them and sees nothing in it.
    ///
    /// That is what meetings are for, and pages say so. Where it felt right and the rest was left empty, the rest is
    /// not known, which is no reason against anybody.
    package var isPoor: Bool {
      switch feltRight {
      case .no: true
      case .partly: !isWorthIt
      case .yes: wouldIntroduce == false && !isWorthIt
      }
    }

    /// The outcome as the user's own note on the person.
    package var note: String {
      let felt =
        switch feltRight {
        case .yes: "It felt right."
        case .partly: "It felt partly right."
        case .no: "It did not feel right."
        }
      var lines = [felt]
      if !forThem.isEmpty { lines.append("In it for them: \(forThem)") }
      if !forMe.isEmpty { lines.append("In it for me: \(forMe)") }
      if let wouldIntroduce {
        lines.append(wouldIntroduce ? "I would introduce them." : "I would not introduce them.")
      }
      if !nextStep.isEmpty { lines.append("Next: \(nextStep)") }
      return lines.joined(separator: "\n")
    }

    /// What kind of note it is: seen in person, or talked to.
    package var recordKind: PersonRecord.Kind { form == .inPerson ? .met : .talked }
  }
}
