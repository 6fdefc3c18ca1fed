/// A number of years as a letter of some language writes it.
enum DraftNumber {
  /// Two to twelve as words, `three` or `drei`; others as digits.
  static func words(_ number: Int, _ language: NoteLanguage) -> String {
    let words = words(language).unicodeScalars.split(separator: " ")
    return words.indices.contains(number - 2) ? String(words[number - 2]) : String(number)
  }

  private static func words(_ language: NoteLanguage) -> String {
    switch language {
    case .english: "two three four five six seven eight nine ten eleven twelve"
    case .german: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
    case .french: "deux trois quatre cinq six sept huit neuf dix onze douze"
    case .spanish: "dos tres cuatro cinco seis siete ocho nueve diez once doce"
    case .portuguese: "dois três quatro cinco seis sete oito nove dez onze doze"
    case .italian: "due tre quattro cinque sei sette otto nove dieci undici dodici"
    case .dutch: "twee drie vier vijf zes zeven acht negen tien elf twaalf"
    }
  }
}
