import Workflows

extension Problem {
  /// Why something about staying in touch stays as it was.
  init(_ error: TouchError) {
    let (status, title) =
      switch error {
      case .noSuchRhythm: (422, "No such rhythm")
      case .notConnected: (422, "Not a connection of yours")
      case .unusableSnooze: (422, "Not a day in the year to come")
      case .noSuchWay: (422, "No such way to be in touch")
      case .nothingLogged: (409, "Nothing to take back")
      case .wrongDraft: (422, "No such text here")
      }
    self.init(status, title, ErrorWords(error))
  }
}
