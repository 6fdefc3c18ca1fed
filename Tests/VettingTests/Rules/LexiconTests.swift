import Testing

@testable import Vetting

struct LexiconTests {
  private func name(_ lexicon: Lexicon) -> String { lexicon.language?.rawValue ?? "shared" }

  @Test(arguments: Lexicon.all.indices)
  func `every line of a lexicon is a pattern`(index: Int) {
    let lexicon = Lexicon.all[index]
    var reader = PatternReader(lexicon)
    for cue in Cue.allCases {
      for line in lexicon.lines(of: cue) where reader.patterns(of: line, cue: cue).isEmpty {
        Issue.record("\(name(lexicon)) \(cue): \(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: Lexicon.all.indices)
  func `no line is written twice, and none is nothing but small words`(index: Int) {
    let lexicon = Lexicon.all[index]
    for cue in Cue.allCases {
      var seen: Set<[ArraySlice<UInt8>]> = []
      for line in lexicon.lines(of: cue)
      where !seen.insert(PatternReader.pieces(of: line).pieces).inserted {
        Issue.record("\(name(lexicon)) \(cue): \(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  @Test func `every language has words for every cue`() {
    for lexicon in Lexicon.all where lexicon.language != nil {
      for cue in Cue.allCases {
        #expect(!lexicon.lines(of: cue).isEmpty, "\(lexicon.language?.rawValue ?? "") has nothing for \(cue)")
      }
      #expect(lexicon.markers.count >= 40 && !lexicon.singular.isEmpty && !lexicon.reader.isEmpty)
    }
  }

  @Test(arguments: [
    ("I would like to talk to you about the house that we have seen", NoteLanguage.english),
    ("Ich habe Ihren Vortrag gehört und möchte Sie etwas fragen", .german),
    ("J'ai lu votre article et je voudrais vous poser une question", .french),
    ("He leído su artículo y me gustaría hacerle una pregunta sobre el puente", .spanish),
    ("Li o seu artigo e gostaria de lhe fazer uma pergunta sobre a ponte que não vi", .portuguese),
    ("Ho letto il suo articolo e vorrei farle una domanda sul ponte che non ho visto", .italian),
    ("Ik heb uw artikel gelezen en zou graag een vraag stellen over de brug", .dutch),
  ])
  func `a language is told by its small words`(note: String, language: NoteLanguage) {
    #expect(NoteReading(note, names: []).languages.first == language)
  }

  @Test func `other languages are not taken for one that is read`() {
    let notes = [
      "Dzień dobry, czy naprawiają Państwo maszyny?", "こんにちは、はじめまして", "Привет, как дела?", "مرحبا",
    ]
    for note in notes {
      #expect(NoteReading(note, names: []).languages.isEmpty, "\(note)")
    }
  }
}
