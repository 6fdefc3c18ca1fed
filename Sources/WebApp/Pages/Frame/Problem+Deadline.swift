import Vetting
import Workflows

extension Problem {
  /// Why something undecided stays as it was.
  init(_ error: DeadlineError) {
    let (status, title) =
      switch error {
      case .noSuch, .nothingUndecided: (404, "Nothing undecided")
      case .refused(_, .alreadyDecided): (409, "Decided already")
      case .refused(_, .alreadyAsked): (409, "Asked already")
      case .refused(_, .alreadyHeld): (409, "Held already")
      case .refused(_, .nothingPlanned): (409, "No meeting is planned")
      case .refused(_, .past), .pastMoment: (422, "The time is past")
      case .refused(_, .tooFar): (422, "Too far away")
      case .refused(_, .sameDay): (422, "The same day")
      case .noSuchDay: (422, "No such day")
      case .refused(_, .beforeMeeting): (422, "Before the meeting")
      case .refused(_, .later), .notYet: (422, "The day is to come")
      case .time: (422, "No such time")
      case .noSuchZone: (422, "No such time zone")
      case .length: (422, "Too short or too long")
      case .nothingToUndo: (409, "Nothing to take back")
      case .feelingMissing: (422, "An answer is missing")
      case .wrongEnd: (422, "Not an answer here")
      case .severalFit: (409, "Several fit")
      }
    self.init(status, title, ErrorWords(error))
  }
}
