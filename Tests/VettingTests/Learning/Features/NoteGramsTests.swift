import Testing

@testable import Vetting

struct NoteGramsTests {
  private func grams(_ text: String, names: Set<String> = []) -> NoteGrams {
    NoteGrams(NoteText(text), names: names)
  }

  @Test func wordsCountAloneAndInPairsWithinASentence() {
    #expect(grams("one two three").words.count == 5)
    #expect(grams("one two. three").words.count == 4)
  }

  @Test func lettersCountWithTheBlanksAroundAWord() {
    // «_ab_»: _a ab b_ _ab ab_ _ab_.
    #expect(grams("ab").letters.count == 6)
    #expect(grams("ab ab").letters.count == 12)
    #expect(GramTable(grams("ab ab").letters).hashes.count == 6)
  }

  @Test func spellingFoldsAway() {
    #expect(grams("Größe").words.map(\.hash) == grams("GROSSE").words.map(\.hash))
    #expect(grams("r\u{200B}oadmap").letters.map(\.hash) == grams("roadmap").letters.map(\.hash))
  }

  @Test func namesLinksAddressesAndNumbersAreMasked() {
    let one = grams("Ida a.example.com 12 ida@example.com", names: ["ida"])
    let other = grams("Otto b.example.org/x 7 otto@example.org", names: ["otto"])
    #expect(one.words.map(\.hash) == other.words.map(\.hash))
    #expect(one.letters.isEmpty)
  }

  @Test func aHostileNoteTakesLinearSpace() {
    let flood = String(repeating: "\u{1F600}a\u{0301}\u{0301}\u{202E}", count: 100_000)
    let grams = grams(flood)
    #expect(grams.letters.count <= 5 * NoteText.longest)
    #expect(grams.words.count <= 2 * NoteText.longest)
    let word = NoteGrams(NoteText(String(repeating: "x", count: 300_000)), names: [])
    #expect(word.letters.count <= 5 * NoteText.longest)
  }
}
