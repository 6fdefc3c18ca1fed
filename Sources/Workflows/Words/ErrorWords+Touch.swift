import Vetting

extension ErrorWords {
  /// The words for something about staying in touch that stays as it was.
  package init(_ error: TouchError) {
    switch error {
    case .noSuchRhythm(let text):
      self.init(
        "«\(text)» is no rhythm. Nothing was changed.",
        "It can be \(Cadence.named.map(\.name).joined(separator: ", ")), a number of days from "
          + "\(Cadence.possible.lowerBound) to \(Cadence.possible.upperBound), or none."
      )
    case .notConnected(let name):
      self.init(
        "\(name) is not among your connections, so there is no rhythm to set. Nothing was changed.",
        "Import a newer export if you connected since."
      )
    case .unusableSnooze(let day):
      self.init(
        "\(day.iso) is not in the year to come. Nothing was changed.",
        "Choose a day from tomorrow on, within a year; or set the rhythm to none."
      )
    case .noSuchWay(let text):
      self.init(
        "«\(text)» is no way to be in touch. Nothing was noted.",
        "It can be wrote, talked or met."
      )
    case .nothingLogged(let name):
      self.init(
        "You noted nothing of \(name) that could be taken back.",
        "What an export shows stays: it is what happened."
      )
    case .wrongDraft(let kind, let allowed):
      self.init(
        "The text «\(kind.rawValue)» does not go with them as things stand.",
        "Choose one of \(allowed.map(\.rawValue).joined(separator: ", "))."
      )
    }
  }
}
