import Testing

@testable import Vetting

struct NoteShapeTests {
  private func value(_ measure: NoteShape.Measure, _ note: String) -> Double {
    NoteShape(NoteText(note)).values[measure.rawValue]
  }

  @Test func eachMeasureRisesWithWhatItCounts() {
    let pairs: [(NoteShape.Measure, String, String)] = [
      (.length, "Good morning", "Good morning, I am glad to read this"),
      (.questions, "Really", "Really? Yes？"),
      (.exclamations, "Now", "Now!"),
      (.capitals, "Last chance", "LAST CHANCE"),
      (.emoji, "Hello", "Hello \u{1F680}"),
      (.links, "See it", "See it: example.com/a"),
      (.numbers, "many clients", "300 clients"),
      (.you, "The firm", "Votre firm"),
      (.me, "The firm", "Ich, the firm"),
      (.us, "The firm", "Onze firm"),
    ]
    #expect(pairs.map(\.0) == NoteShape.Measure.allCases)
    for (measure, less, more) in pairs {
      #expect(value(measure, less) < value(measure, more), "\(measure)")
    }
  }

  @Test func everyValueIsBounded() {
    for note in ["", "A", String(repeating: "WE!?\u{1F680} 12 you i ", count: 500)] {
      for value in NoteShape(NoteText(note)).values { #expect((-1...1).contains(value)) }
    }
  }

  @Test func noWordMeansTwoPeople() {
    let text = PersonWords.who
    #expect(text["you"] == .you)
    #expect(text["nos"] == .us)
    for word in text.keys { #expect(NoteText(word).tokens.map(\.folded) == [word], "\(word)") }
  }
}
