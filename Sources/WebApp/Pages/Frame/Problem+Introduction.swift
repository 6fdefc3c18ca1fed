import Vetting
import Workflows

extension Problem {
  /// Why an introduction stays as it was.
  init(_ error: IntroductionError) {
    let (status, title) =
      switch error {
      case .noSuch, .noSuchAsk: (404, "No such introduction")
      case .notInNetwork: (422, "Not in your network")
      case .refused(_, _, .consentMissing): (409, "Not without the yes of both")
      case .refused(_, _, .alreadyEnded): (409, "It is over")
      case .refused(_, _, .alreadyIntroduced): (409, "They are introduced")
      case .refused(_, _, .alreadyAsked), .refused(_, _, .alreadyConsented): (409, "Noted already")
      case .refused: (422, "That cannot be noted")
      case .samePerson: (422, "One and the same")
      case .notConnected, .removed: (422, "Not a connection of yours")
      case .alreadyOpen: (409, "Asked for already")
      case .noTarget: (422, "Whom to meet is missing")
      case .later: (422, "The day is to come")
      case .movedOn: (409, "Something was noted meanwhile")
      case .wordsAreOut: (409, "They know it by these words")
      case .alreadyConnected: (422, "You are connected with them")
      case .notRecommended: (409, "Not recommended by now")
      case .holes: (422, "Places to fill in")
      case .wrongDraft: (422, "No such text here")
      }
    self.init(status, title, ErrorWords(error))
  }
}
