import Testing

@testable import Vetting

struct StemmingTests {
  static func areSame(_ left: String, _ right: String) -> Bool {
    zip(Stemming.keys(left), Stemming.keys(right)).contains { $0 == $1 }
  }

  @Test(arguments: [
    ["lawyer", "lawyers"], ["company", "companies"], ["coach", "coaches", "coaching"], ["board", "boards"],
    ["planning", "plan"], ["anwalt", "anwalte", "anwaltin", "anwaltinnen", "anwalts"],
    ["stiftung", "stiftungen"], ["unternehmen", "unternehmens"],
    ["avocat", "avocate", "avocats", "avocates"],
    ["directeur", "directrice", "directeurs"], ["hopital", "hopitaux"],
    ["abogado", "abogada", "abogados", "abogadas"], ["director", "directora", "directores"],
    ["avvocato", "avvocata", "avvocati"], ["direttore", "direttrice", "direttori"], ["ufficio", "uffici"],
    ["advogado", "advogada", "advogados"], ["producao", "producoes"], ["hospital", "hospitais"],
    ["advocaat", "advocaten"], ["bedrijf", "bedrijven"], ["fabriek", "fabrieken"],
  ])
  func `inflected forms are one word`(_ words: [String]) {
    for word in words.dropFirst() { #expect(Self.areSame(words[0], word), "\(words[0]) \(word)") }
  }

  @Test(arguments: [
    ("law", "lawn"), ("port", "sport"), ("plan", "planet"), ("bank", "banquet"), ("consul", "consult"),
    ("universe", "university"), ("organ", "organise"), ("busy", "business"),
  ])
  func `other words stay other words`(_ left: String, _ right: String) {
    #expect(!Self.areSame(left, right))
  }

  @Test func `scripts and lengths that no rule knows are compared as they are`() {
    #expect(Self.areSame("юрист", "юрист") && !Self.areSame("юрист", "юристы"))
    let long = String(repeating: "s", count: 300_000)
    #expect(Self.areSame(long, long))
  }
}
