import Vetting
import Workflows

/// Forms by which the user writes down what they know of a person, on a card as on their page.
enum Recording {
  /// An answer to one of the questions, or a value set by hand.
  static func recall(_ workspace: Workspace, _ request: PageRequest) throws {
    guard let question = RecallAnswer.Question(rawValue: request.form.text("question")) else {
      throw FormError.incomplete
    }
    let answer: Double?
    switch request.form.text("answer") {
    case "yes": answer = 1
    case "no": answer = 0
    case "forget": answer = nil
    case let text:
      guard let value = Double(text), (0...1).contains(value) else { throw FormError.incomplete }
      answer = value
    }
    try workspace.recall(Person.Key(rawValue: request.id), question, answer, by: "pages")
  }

  /// A note, why the two are connected, or that they were in touch.
  static func note(_ workspace: Workspace, _ request: PageRequest) throws {
    guard let kind = PersonRecord.Kind(rawValue: request.form.text("kind")) else {
      throw FormError.incomplete
    }
    let day = request.form.text("day")
    let happenedOn = day.isEmpty ? nil : Day(iso: day)
    guard day.isEmpty || happenedOn != nil else { throw FormError.incomplete }
    _ = try workspace.write(
      request.form.text("text"),
      of: Person.Key(rawValue: request.id),
      kind: kind,
      happenedOn: happenedOn,
      by: "pages"
    )
  }

  /// Tags, separated by commas; or one to take off.
  static func tag(_ workspace: Workspace, _ request: PageRequest) throws {
    let added = request.form.text("tags").utf8.split(separator: UInt8(ascii: ","))
      .map { TextBounds.trimmed(String(decoding: Array($0), as: UTF8.self)) }.filter { !$0.isEmpty }
    let removed = request.form.all("remove").filter { !$0.isEmpty }
    guard !added.isEmpty || !removed.isEmpty else { throw FormError.incomplete }
    _ = try workspace.tag(Person.Key(rawValue: request.id), adding: added, removing: removed, by: "pages")
  }
}
