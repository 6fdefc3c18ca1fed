import Foundation
import Testing
import Vetting

private let values: [DraftField: String] = [.name: "Pia Push", .me: "Rowan Hale", .day: "5 December"]

/// The same with what the texts for introductions need.
private let introductionValues = Draft.introductionValues(
  name: "Pia Push",
  other: "Ada Finch",
  me: "Rowan Hale",
  requester: "Tom Ask",
  target: "Ina Goal",
  why: "I look for a treasurer.",
  benefit: "He pays well.",
  reason: "I do not know her well."
).merging(values) { $1 }

@Test func `every shipped draft can be used, in seven languages`() throws {
  for kind in DraftKind.allCases {
    var bodies: Set<String> = []
    for language in NoteLanguage.allCases {
      let template = try DraftTemplate.shipped(kind, language)
      #expect(!template.subject.isEmpty, "\(kind) \(language)")
      let greeted = kind == .joint ? ["{requester}", "{target}"] : ["{name}"]
      #expect((greeted + ["{me}"]).allSatisfy(template.body.contains), "\(kind) \(language)")
      let draft = Draft(template, introductionValues)
      #expect(draft.missing.isEmpty)
      #expect(!draft.body.contains("{") && !draft.subject.contains("{"))
      // It holds only the fields that go with its kind.
      #expect(try DraftTemplate(template.text, for: kind) == template)
      bodies.insert(draft.body)
      // Written and read back it is the same.
      #expect(try DraftTemplate(template.text) == template)
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

@Test(arguments: NoteLanguage.allCases)
func `a good ask names why them, what is in it for them, and an easy way out`(language: NoteLanguage) throws {
  for kind: DraftKind in [.askTarget, .askForIntroduction] {
    let body = try DraftTemplate.shipped(kind, language).body
    #expect(body.contains("{why}") && body.contains("{benefit}"), "\(kind)")
    let wayOut: [NoteLanguage: String] = [
      .english: "perfectly fine", .german: "völlig in Ordnung", .french: "non|pas un problème",
      .spanish: "decir que no|no pasa nada", .portuguese: "dizer que não|não há problema",
      .italian: "dire di no|non c'è alcun problema", .dutch: "Nee zeggen mag|geen probleem",
    ]
    let words = (wayOut[language] ?? "").components(separatedBy: "|")
    #expect(words.contains { body.contains($0) }, "\(kind)")
  }
  // Who wants something is asked what the other gets, and may leave it.
  #expect(try DraftTemplate.shipped(.askRequester, language).body.contains("{other}"))
  #expect(try DraftTemplate.shipped(.declineIntroduction, language).body.contains("{reason}"))
  #expect(try !DraftTemplate.shipped(.declineIntroductionPlain, language).body.contains("{reason}"))
}

@Test func `a text for an introduction has no use for a field of another kind`() throws {
  #expect(throws: DraftTemplate.Problem(line: 1, .noSuchField("target"))) {
    try DraftTemplate("Hello {target}", for: .ask)
  }
  #expect(throws: DraftTemplate.Problem(line: 1, .noSuchField("day"))) {
    try DraftTemplate("By {day}", for: .joint)
  }
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
