import Markup
import Vetting
import Workflows

/// What was just noted of exposure, carried in the address and borne out by the journal.
enum ExposureToasts {
  /// The toast for what the address names; nil where the journal does not bear it out.
  static func toast(_ query: FormFields, _ workspace: Workspace) throws -> Frame.Toast? {
    if query["undone"] != nil { return Frame.Toast(words: .text("Taken back."), undo: nil) }
    if let setting = ExposureSetting(rawValue: query.text("noted")) {
      guard let check = try workspace.exposureChecks()[setting] else { return nil }
      return Frame.Toast(
        words: .text("Noted: \(setting.guide.title), \(check.choice.words)."),
        undo: Frame.Undo(exposure: setting, number: check.number)
      )
    }
    if let id = Int64(query.text("named")), let (last, _) = try workspace.riskyViewerSteps(of: id) {
      guard last.isSet, last.viewer.id == id else { return nil }
      return Frame.Toast(
        words: .joined([.text("Named: "), person(last.viewer.name), .text(".")]),
        undo: Frame.Undo(riskyViewer: id)
      )
    }
    guard let id = Int64(query.text("removed")),
      let (last, before) = try workspace.riskyViewerSteps(of: id),
      !last.isSet, let before, before.isSet, before.viewer.id == id
    else { return nil }
    return Frame.Toast(
      words: .joined([.text("Named no more: "), person(last.viewer.name), .text(".")]),
      undo: Frame.Undo(riskyViewer: last.viewer.id)
    )
  }
}

extension Frame.Undo {
  /// Takes a look at a setting back.
  init(exposure setting: ExposureSetting, number: Int64) {
    self.init(
      action: Paths.exposure.segment("undo"),
      fields: [("setting", setting.rawValue), ("number", String(number))]
    )
  }

  /// Takes the last line about a risky viewer back.
  init(riskyViewer number: Int64) {
    self.init(
      action: Paths.exposure.segment("viewers").segment(String(number)).segment("undo"),
      fields: []
    )
  }
}
