import Workflows

extension Problem {
  /// Why something about exposure was not noted.
  init(_ error: ExposureError) {
    let (status, title) =
      switch error {
      case .noSuchSetting: (404, "No such setting")
      case .noSuchChoice: (422, "No such choice")
      case .later: (422, "The day is to come")
      case .nothingNoted: (409, "Nothing to take back")
      case .movedOn, .viewerMovedOn: (409, "Something was noted meanwhile")
      case .namesNobody: (422, "That names nobody")
      case .alreadyNamed: (409, "Named already")
      case .noSuchViewer: (404, "Nobody named so")
      }
    self.init(status, title, ErrorWords(error))
  }
}
