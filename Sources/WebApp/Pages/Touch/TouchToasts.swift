import Markup
import Vetting
import Workflows

/// What was just noted about staying in touch, carried in the address and borne out by the journal.
enum TouchToasts {
  /// The way back after somebody was logged, put off or given a rhythm.
  static func logged(_ record: PersonRecord, _ key: Person.Key, _ origin: TouchOrigin) -> LocalPath {
    origin.path(key).query("logged", key.rawValue).query("record", String(record.id))
  }

  static func snoozed(_ key: Person.Key, _ origin: TouchOrigin) -> LocalPath {
    origin.path(key).query("later", key.rawValue)
  }

  static func set(_ key: Person.Key, _ origin: TouchOrigin) -> LocalPath {
    origin.path(key).query("set", key.rawValue)
  }

  /// The toast for what the address names; nil where it names nothing that is so.
  static func toast(_ query: FormFields, _ workspace: Workspace, _ origin: TouchOrigin) throws -> Frame.Toast?
  {
    if query["undone"] != nil { return Frame.Toast(words: .text("Taken back."), undo: nil) }
    if let layer = Int(query.text("layer")).flatMap(Layer.init(rawValue:)) {
      return Frame.Toast(words: .text("Set: \(layer.title.lowercased())."), undo: nil)
    }
    if let (key, name) = try known(query.text("logged"), workspace),
      let id = Int64(query.text("record")),
      let record = try workspace.records(of: key).first(where: { $0.id == id })
    {
      return Frame.Toast(
        words: .joined([.text("Noted: \(record.kind.title.lowercased()), "), person(name), .text(".")]),
        undo: Frame.Undo(touched: key, record: id, origin: origin.rawValue)
      )
    }
    if let (key, name) = try known(query.text("later"), workspace), try workspace.isPutOff(key) {
      return Frame.Toast(
        words: .joined([.text("Put off: "), person(name), .text(".")]),
        undo: Frame.Undo(snoozed: key, origin: origin.rawValue)
      )
    }
    if let (key, name) = try known(query.text("set"), workspace) {
      return Frame.Toast(
        words: .joined([.text("Rhythm set: "), person(name), .text(".")]),
        undo: Frame.Undo(
          cadence: key,
          before: try workspace.formerCadence(of: key).map(String.init) ?? "",
          origin: origin.rawValue
        )
      )
    }
    return nil
  }

  private static func known(_ text: String, _ workspace: Workspace) throws -> (Person.Key, String)? {
    guard !text.isEmpty, let entry = try workspace.entry(Person.Key(rawValue: text)) else { return nil }
    return (entry.key, entry.name)
  }
}
