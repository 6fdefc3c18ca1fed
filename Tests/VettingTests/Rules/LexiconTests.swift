import Testing

@testable import Vetting

struct LexiconTests {
  static let lists: [(String, [String])] = [
    ("offer", OfferPhrases.all), ("hard offer", OfferPhrases.hard), ("hint", OfferPhrases.hints),
    ("call", CallPhrases.all),
    ("scam", ScamPhrases.all), ("money", ScamPhrases.money), ("other channel", ScamPhrases.otherChannels),
    ("your work", PersonalPhrases.yourWork), ("thanks", PersonalPhrases.thanks),
    ("encounter", PersonalPhrases.encounters),
  ]

  @Test func `every phrase is found in itself`() {
    for (name, phrases) in Self.lists {
      let table = PhraseTable([(.offer, phrases)])
      for phrase in phrases {
        let words = phrase.split(separator: " ").map { piece in
          switch piece {
          case "#": "7"
          case "*": "word"
          case "…": "some words"
          default: piece.hasSuffix("~") ? piece.dropLast() + "x" : String(piece)
          }
        }
        let note = NoteText(words.joined(separator: " "))
        #expect(!table.cues(in: note)[.offer].isEmpty, "\(name): \(phrase)")
      }
    }
  }

  @Test func `a phrase that two languages share is found once`() {
    let table = PhraseTable([(.call, ["# minuten", "# minuten"])])
    #expect(table.cues(in: NoteText("15 Minuten"))[.call] == [0..<2])
  }

  @Test func `a phrase does not reach across a sentence`() {
    let table = PhraseTable([(.call, ["help … like you", "a call"])])
    #expect(table.cues(in: NoteText("help people like you"))[.call] == [0..<4])
    #expect(table.cues(in: NoteText("help. People like you"))[.call].isEmpty)
    #expect(table.cues(in: NoteText("help one two three four five like you"))[.call].isEmpty)
    #expect(table.cues(in: NoteText("plan A. Call me"))[.call].isEmpty)
  }

  @Test func `of two phrases that begin alike the longer counts`() {
    let table = PhraseTable([(.call, ["a call", "a call today", "call today"])])
    #expect(table.cues(in: NoteText("a call today"))[.call] == [0..<3])
  }
}
