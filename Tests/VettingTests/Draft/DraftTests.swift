import Testing
import Vetting

private let values: [DraftField: String] = [.name: "Pia Push", .me: "Rowan Hale", .day: "5 December"]

@Test func `every shipped draft can be used, in seven languages`() throws {
  for kind in DraftKind.vetting {
    var bodies: Set<String> = []
    for language in NoteLanguage.allCases {
      let template = try DraftTemplate.shipped(kind, language)
      #expect(!template.subject.isEmpty, "\(kind) \(language)")
      #expect(template.body.contains("{name}") && template.body.contains("{me}"), "\(kind) \(language)")
      let draft = Draft(template, values)
      #expect(draft.missing.isEmpty)
      #expect(draft.body.contains("Pia Push") && !draft.body.contains("{"))
      bodies.insert(draft.body)
      // Written and read back it is the same.
      #expect(try DraftTemplate(template.text, for: kind) == template)
    }
    #expect(bodies.count == NoteLanguage.allCases.count)
  }
}

@Test(arguments: [
  ("Subject: x\n\nHello {nmae}", 3, DraftTemplate.Problem.What.noSuchField("nmae")),
  ("Hello {name", 1, .looseBrace), ("Hello name}", 1, .looseBrace), ("Hello {{name}}", 1, .looseBrace),
  ("", 1, .empty), ("Subject: only that\n", 1, .empty), ("a\n\u{FFFD}", 2, .notText),
  ("a\u{1B}[2J", 1, .notText),
  (String(repeating: "x", count: 9_000), 1, .tooLong),
]) func `what is wrong with a template is told with its line`(
  text: String,
  line: Int,
  what: DraftTemplate.Problem.What
) {
  #expect(throws: DraftTemplate.Problem(line: line, what)) { try DraftTemplate(text) }
}

@Test func `a field that is not known is marked, and said once`() throws {
  let draft = Draft(try DraftTemplate("Subject: {company}\n\nAt {company}, {name}"), values)
  #expect(draft.subject == "[company]")
  #expect(draft.body == "At [company], Pia Push")
  #expect(draft.missing == [.company])
}

@Test func `a name with braces or line ends fills one field and opens none`() throws {
  var hostile = values
  hostile[.name] = "{me}\r\nBcc: x@y.example {company}"
  let draft = Draft(try DraftTemplate("Subject: For {name}\n\nHello {name}"), hostile)
  #expect(draft.subject == "For {me} Bcc: x@y.example {company}")
  #expect(draft.body == "Hello {me} Bcc: x@y.example {company}")
  #expect(draft.missing.isEmpty)
}

@Test func `files of Windows are read like others`() throws {
  let template = try DraftTemplate("Subject: Hi\r\n\r\nHello {name}\r\nBye\r\n")
  #expect(template.subject == "Hi" && template.body == "Hello {name}\nBye")
}

@Test(arguments: [
  (NoteLanguage.english, "5 December"), (.german, "5. Dezember"), (.french, "5 décembre"),
  (.spanish, "5 de diciembre"), (.italian, "5 dicembre"), (.dutch, "5 december"),
  (.portuguese, "5 de dezembro"),
]) func `a day is written as the language writes it`(language: NoteLanguage, words: String) throws {
  let day = try #require(Day(iso: "2026-12-05"))
  #expect(Draft.values(name: "", company: "", me: "", by: day, in: language)[.day] == words)
}
