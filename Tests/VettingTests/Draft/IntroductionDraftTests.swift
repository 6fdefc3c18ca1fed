import Testing
import Vetting

private let values = Draft.introductionValues(
  name: "Pia Push",
  other: "Ada Finch",
  me: "Rowan Hale",
  requester: "Tom Ask",
  target: "Ina Goal",
  why: "Ina knows how pumps are bought.",
  benefit: "Tom has a cheaper pump to show.",
  reason: "We have talked only once."
)

/// Words that say that a no is fine, in each language.
private let wayOut: [NoteLanguage: String] = [
  .english: "entirely fine", .german: "völlig in Ordnung", .french: "cela ne pose aucun problème",
  .spanish: "no pasa nada", .portuguese: "não há problema nenhum", .italian: "va benissimo",
  .dutch: "prima",
]

@Suite struct IntroductionDraftTests {
  @Test(arguments: DraftKind.introductions, NoteLanguage.allCases)
  func `every text for introductions can be used and leaves nothing open`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let text = try DraftTemplate.shipped(kind, language).text
    // Its fields are those of its kind, else it would not be read.
    let template = try DraftTemplate(text, for: kind)
    #expect(template.text == text)
    #expect(!template.subject.isEmpty)
    let draft = Draft(template, values)
    #expect(draft.missing.isEmpty)
    for words in [draft.subject, draft.body] {
      #expect(!words.contains("{") && !words.contains("[") && !words.contains("!") && !words.contains("  "))
    }
    // Each language has words of its own for each kind.
    let others = try NoteLanguage.allCases.filter { $0 != language }.map { other in
      try DraftTemplate.shipped(kind, other).body
    }
    #expect(!others.contains(template.body))
  }

  @Test(arguments: DraftKind.introductions, NoteLanguage.allCases)
  func `each greets whom it goes to and is signed, but for lines to pass on`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let body = try DraftTemplate.shipped(kind, language).body
    let (first, last) = (lines(body).first ?? "", lines(body).last)
    switch kind {
    case .blurb:
      #expect(first.contains("{requester}") && !body.contains("{me}") && !body.contains("{name}"))
    case .joint: #expect(first.contains("{requester}") && first.contains("{target}") && last == "{me}")
    default: #expect(first.contains("{name}") && last == "{me}")
    }
  }

  @Test(arguments: [DraftKind.askTarget, .askForIntroduction, .blurb], NoteLanguage.allCases)
  func `a good ask says why them, what is in it for them, and that a no is fine`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let body = try DraftTemplate.shipped(kind, language).body
    #expect(body.contains("{why}") && body.contains("{benefit}"))
    #expect(body.contains(try #require(wayOut[language])))
  }

  @Test(arguments: [DraftKind.askRequester, .remind], NoteLanguage.allCases)
  func `who is asked for words, or asked again, may leave it`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    #expect(try DraftTemplate.shipped(kind, language).body.contains(#require(wayOut[language])))
  }

  /// Sentences of somebody else fit into no sentence of ours.
  @Test(arguments: DraftKind.introductions, NoteLanguage.allCases)
  func `what somebody wrote stands on a line of its own, after a colon`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let lines = lines(try DraftTemplate.shipped(kind, language).body)
    for (index, line) in lines.enumerated() {
      for field in [DraftField.why, .benefit, .reason] where line.contains(field.placeholder) {
        #expect(line == field.placeholder)
        #expect(index > 0 && lines[index - 1].last == ":")
      }
    }
  }

  @Test(arguments: NoteLanguage.allCases)
  func `the requester is asked about the other and reads nothing else of them`(
    language: NoteLanguage
  ) throws {
    let draft = Draft(try DraftTemplate.shipped(.askRequester, language), values)
    #expect(draft.body.contains("Ada Finch"))
    for words in ["Tom Ask", "Ina Goal", "Ina knows", "cheaper pump", "talked only once"] {
      #expect(!draft.body.contains(words) && !draft.subject.contains(words))
    }
  }

  @Test(arguments: NoteLanguage.allCases)
  func `a reason stands in the kind no that has one, and nowhere else`(language: NoteLanguage) throws {
    for kind in DraftKind.introductions {
      let draft = Draft(try DraftTemplate.shipped(kind, language), values)
      #expect(draft.body.contains("We have talked only once.") == (kind == .declineIntroduction), "\(kind)")
    }
  }

  /// French elides before a vowel, and Spanish turns «y» into «e»: a name can begin with any letter.
  @Test(arguments: DraftKind.introductions)
  func `no name stands where its first letter would change the word before it`(kind: DraftKind) throws {
    let changing: [NoteLanguage: [String]] = [
      .french: ["de {", "que {", "le {", "la {"], .spanish: [" y {", " o {"],
    ]
    for (language, words) in changing {
      let template = try DraftTemplate.shipped(kind, language)
      for word in words {
        #expect(!template.body.contains(word) && !template.subject.contains(word), "\(language) \(word)")
      }
    }
  }

  @Test(arguments: DraftKind.introductions, NoteLanguage.allCases)
  func `hostile names and words open no field and begin no line`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let hostile = "{me} {reason}\r\nBcc: x@y.example\u{2028}{why}"
    let flat = "{me} {reason} Bcc: x@y.example {why}"
    let template = try DraftTemplate.shipped(kind, language)
    var all = values.mapValues { _ in hostile }
    all[.me] = "Rowan Hale"
    let draft = Draft(template, all)
    #expect(draft.missing.isEmpty)
    #expect(lines(draft.body).count == lines(template.body).count)
    #expect(lines(draft.subject).count == 1)
    #expect(draft.body.contains(flat))
    #expect(!draft.body.unicodeScalars.contains("\u{2028}") && !draft.body.unicodeScalars.contains("\r"))
    // A field inside a value is a value: only the signature is the user's name.
    #expect(draft.body.split(separator: "Rowan Hale", omittingEmptySubsequences: false).count <= 2)
  }

  @Test func `what nobody wrote is marked`() throws {
    let unknown = Draft.introductionValues(
      name: "Ina Goal",
      other: "Tom Ask",
      me: "Rowan Hale",
      requester: "Tom Ask",
      target: "Ina Goal"
    )
    let draft = Draft(try DraftTemplate.shipped(.askTarget, .german), unknown)
    #expect(draft.missing == [.why, .benefit])
    #expect(draft.body.contains("[why]") && draft.body.contains("[benefit]"))
    #expect(Draft(try DraftTemplate.shipped(.declineIntroduction, .dutch), unknown).missing == [.reason])
  }

  @Test(arguments: [
    (DraftKind.ask, "target"), (.reconnect, "why"), (.askTarget, "reason"), (.askTarget, "day"),
    (.askRequester, "requester"), (.joint, "name"), (.joint, "other"), (.declineIntroductionPlain, "reason"),
  ])
  func `a field that a kind has no use for is refused, with those it has`(
    kind: DraftKind,
    field: String
  ) {
    #expect(throws: DraftTemplate.Problem(line: 3, .noSuchField(field, allowed: kind.fields))) {
      try DraftTemplate("Subject: x\n\nHello {\(field)}", for: kind)
    }
    // As a text of no kind it can be read.
    #expect(throws: Never.self) { try DraftTemplate("Hello {\(field)}") }
  }

  @Test func `requests and connections are offered no text for anything else`() {
    #expect(DraftKind.kinds(forRequest: true) == [.ask, .reply, .invite, .decline])
    #expect(DraftKind.kinds(forRequest: false) == [.reconnect])
    #expect(DraftKind.vetting + DraftKind.introductions + DraftKind.nurture == DraftKind.allCases)
    #expect(DraftKind.groups.flatMap(\.kinds) == DraftKind.allCases)
    for kind in DraftKind.vetting { #expect(kind.fields == [.name, .company, .me, .day]) }
    #expect(Set(DraftKind.allCases.map(\.title)).count == DraftKind.allCases.count)
  }
}

private func lines(_ text: String) -> [String] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
}
