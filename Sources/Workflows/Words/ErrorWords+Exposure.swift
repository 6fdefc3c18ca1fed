import Vetting

extension ErrorWords {
  /// The words for something about exposure that was not noted.
  package init(_ error: ExposureError) {
    switch error {
    case .noSuchSetting(let name):
      self.init(
        "There is no setting «\(name)». Nothing was noted.",
        "Choose one of \(ExposureSetting.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    case .noSuchChoice(let choice, let setting):
      self.init(
        "The setting \(setting.rawValue) does not offer «\(choice)». Nothing was noted.",
        "Choose one of \(setting.guide.choices.map(\.id).joined(separator: ", "))."
      )
    case .later(let day):
      self.init("\(day.iso) lies in the future. Nothing was noted.", "Choose today or an earlier day.")
    case .nothingNoted(let setting):
      self.init(
        "Nothing is noted of the setting \(setting.rawValue). Nothing was changed.",
        "There is nothing to take back."
      )
    case .movedOn:
      self.init(
        "Something was noted about this setting meanwhile. Nothing was changed.",
        "Look at the page again, then do what is still to be done."
      )
    case .namesNobody(let text, .company):
      self.init(
        "«\(text)» names no company that could be told from others. Nothing was noted.",
        "Write the name as it stands on LinkedIn."
      )
    case .namesNobody(let text, _):
      self.init("«\(text)» holds no word. Nothing was noted.", "Write a word or two of the position.")
    case .alreadyNamed(let viewer):
      self.init(
        "\(viewer.name) is named already, as number \(viewer.id). Nothing was changed.",
        "Give another reason to change it, or take it off."
      )
    case .viewerMovedOn(let name):
      self.init(
        "Something was noted about \(name) meanwhile. Nothing was changed.",
        "Look at the page again, then do what is still to be done."
      )
    case .noSuchViewer(let id):
      self.init(
        "No risky viewer has the number \(id). Nothing was changed.",
        "`wellmet exposure viewers list`, or the page Exposure, lists them."
      )
    }
  }
}
