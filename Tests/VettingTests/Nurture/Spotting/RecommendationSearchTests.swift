import Testing

@testable import Vetting

/// A message that the full-text search does not find is never read.
struct RecommendationSearchTests {
  private let terms = RecommendationAsk.searchWords.split(separator: " ").filter { $0 != "OR" }

  /// True where a term of the search finds a word, as the index has them: without case, accents and apostrophes.
  private func finds(_ text: String) -> Bool {
    let words = NoteScanner.words(text).flatMap { $0.split(separator: "'") }
    return terms.contains { term in
      words.contains { word in
        term.last == "*" ? word.utf8.starts(with: term.dropLast().utf8) : word == term
      }
    }
  }

  @Test func `the search is one that an index can answer`() {
    #expect(terms.count > 10 && Set(terms).count == terms.count)
    for term in terms {
      #expect(term.utf8.dropLast().allSatisfy { $0 >= 0x61 && $0 <= 0x7A } && term.utf8.count > 2, "\(term)")
    }
    #expect(RecommendationAsk.searchWords == terms.joined(separator: " OR "))
    #expect(!finds("Shall we have lunch on Friday? I read the reference manual."))
  }

  @Test(arguments: NoteLanguage.allCases)
  func `every message that asks, gives, offers or thanks is found`(language: NoteLanguage) throws {
    for samples in [RecommendationSamples.first, RecommendationSamples.held, RecommendationSamples.late] {
      for (text, sense) in try #require(samples[language]).all where sense != nil {
        #expect(finds(text), "\(text)")
      }
    }
  }

  @Test func `every way to write a recommendation is found`() throws {
    let lexicons = [
      RecommendationWords.english, RecommendationWords.german, RecommendationWords.french,
      RecommendationWords.spanish,
      RecommendationWords.portuguese, RecommendationWords.italian, RecommendationWords.dutch,
    ]
    for lexicon in lexicons {
      let words = try #require(lexicon.classes["rec"]) + " " + (lexicon.classes["seg"] ?? "")
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        #expect(finds(String(word)), "\(word)")
      }
    }
  }
}
