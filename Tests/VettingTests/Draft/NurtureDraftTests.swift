import Testing
import Vetting

private func draft(_ kind: DraftKind, _ language: NoteLanguage, name: String = "Pia Push") throws -> Draft {
  let template = try DraftTemplate.shipped(kind, language)
  let values = Draft.nurtureValues(
    name: name,
    company: "Nordwind",
    me: "Rowan Hale",
    years: 5,
    in: language
  )
  return Draft(template, values)
}

@Suite struct NurtureDraftTests {
  @Test(arguments: DraftKind.nurture, NoteLanguage.allCases)
  func `every text for staying in touch can be used and leaves nothing open`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let template = try DraftTemplate.shipped(kind, language)
    #expect(!template.subject.isEmpty)
    let draft = try draft(kind, language)
    #expect(draft.missing.isEmpty)
    for words in [draft.subject, draft.body] {
      #expect(!words.contains("{") && !words.contains("[") && !words.contains("  "))
    }
    let lines = draft.body.split(separator: "\n")
    #expect(lines.first?.contains("Pia Push") == true && lines.last == "Rowan Hale")
  }

  @Test(arguments: DraftKind.nurture, NoteLanguage.allCases)
  func `each is short, says which company or years where it is about them, and asks one thing at most`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let draft = try draft(kind, language)
    let words = draft.body.split { $0 == " " || $0 == "\n" }
    #expect((40...90).contains(words.count), "\(words.count) words")
    #expect(draft.body.count { $0 == "?" } + draft.subject.count { $0 == "?" } <= 1)
    let template = try DraftTemplate.shipped(kind, language).body
    #expect(template.contains("{company}") == (kind == .newJob))
    #expect(template.contains("{years}") == (kind == .connectionAnniversary))
  }

  /// Who did not thank, or asks for something, asks; who wishes well wants no answer.
  @Test(arguments: NoteLanguage.allCases)
  func `a birthday asks for nothing, a request leaves a way out`(language: NoteLanguage) throws {
    #expect(try !draft(.birthday, language).body.contains("?"))
    let wayOut: [NoteLanguage: String] = [
      .english: "entirely fine", .german: "völlig in Ordnung", .french: "cela ne pose aucun problème",
      .spanish: "no pasa nada", .portuguese: "não há problema nenhum", .italian: "va benissimo",
      .dutch: "prima",
    ]
    for kind in [DraftKind.askRecommendation, .thankRecommendation] {
      #expect(try draft(kind, language).body.contains(#require(wayOut[language])), "\(kind)")
      #expect(try draft(kind, language).body.contains("?"), "\(kind)")
    }
  }

  @Test(arguments: DraftKind.nurture)
  func `each language has words of its own, and each kind`(kind: DraftKind) throws {
    let bodies = try NoteLanguage.allCases.map { try DraftTemplate.shipped(kind, $0).body }
    #expect(Set(bodies).count == NoteLanguage.allCases.count)
    let titles = try DraftKind.nurture.map { try DraftTemplate.shipped($0, .english).subject }
    #expect(Set(titles).count == DraftKind.nurture.count)
  }

  @Test(arguments: DraftKind.nurture, NoteLanguage.allCases)
  func `a name of initials stands like any other`(kind: DraftKind, language: NoteLanguage) throws {
    let draft = try draft(kind, language, name: "A. B.")
    #expect(draft.body.contains("A. B.") && !draft.body.contains("A. B.."))
    // Somebody without a name stays marked.
    #expect(try self.draftWithoutName(kind, language).missing == [.name])
  }

  private func draftWithoutName(_ kind: DraftKind, _ language: NoteLanguage) throws -> Draft {
    try draft(kind, language, name: " ")
  }

  /// French elides before a vowel, and Spanish turns «y» into «e»: a name or a firm can begin with any letter.
  @Test(arguments: DraftKind.nurture)
  func `no field stands where its first letter would change the word before it`(kind: DraftKind) throws {
    let changing: [NoteLanguage: [String]] = [
      .french: [" de {", " que {", " le {", " la {"], .spanish: [" y {", " o {"],
      .italian: [" a {", " e {", " nel {"], .portuguese: [" de {", " no {", " na {"],
    ]
    for (language, words) in changing {
      let template = try DraftTemplate.shipped(kind, language)
      for word in words {
        #expect(!template.body.contains(word) && !template.subject.contains(word), "\(language) \(word)")
      }
    }
  }

  @Test(arguments: [
    (NoteLanguage.english, 3, "three"), (.german, 12, "zwölf"), (.french, 2, "deux"), (.spanish, 10, "diez"),
    (.portuguese, 4, "quatro"), (.italian, 5, "cinque"), (.dutch, 7, "zeven"), (.dutch, 13, "13"),
  ]) func `years are written as the language writes them`(language: NoteLanguage, years: Int, words: String) {
    #expect(
      Draft.nurtureValues(name: "", company: "", me: "", years: years, in: language)[.years] == words
    )
  }

  @Test(arguments: [nil, -3, 0, 1])
  func `what is no number of years stays marked`(years: Int?) throws {
    let values = Draft.nurtureValues(
      name: "Pia Push",
      company: "",
      me: "Rowan Hale",
      years: years,
      in: .dutch
    )
    let draft = Draft(try DraftTemplate.shipped(.connectionAnniversary, .dutch), values)
    #expect(draft.missing == [.years] && draft.body.contains("[years]"))
    // Nor is a company made up.
    #expect(Draft(try DraftTemplate.shipped(.newJob, .dutch), values).missing == [.company])
  }
}
