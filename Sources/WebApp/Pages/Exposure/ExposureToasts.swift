import Markup
import Vetting
import Workflows

/// What was just noted of exposure, carried in the address.
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
    if let id = Int64(query.text("named")) {
      guard let viewer = try workspace.riskyViewers().first(where: { $0.id == id }) else { return nil }
      return Frame.Toast(
        words: .joined([.text("Named: "), person(viewer.name), .text(".")]),
        undo: Frame.Undo(riskyViewer: id, isNamed: true)
      )
    }
    guard let id = Int64(query.text("removed")) else { return nil }
    return Frame.Toast(
      words: .text("Named no more."),
      undo: Frame.Undo(riskyViewer: id, isNamed: false)
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

  /// Names a risky viewer no more, or again.
  init(riskyViewer id: Int64, isNamed: Bool) {
    self.init(
      action: Paths.exposure.segment("viewers").segment(String(id)).segment(isNamed ? "remove" : "again"),
      fields: []
    )
  }
}
