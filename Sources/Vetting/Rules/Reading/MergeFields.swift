/// Finds what a mailing program left unfilled: `{{first_name}}`, `[Company]`, `%FIRSTNAME%`, `{hi|hello}`.
enum MergeFields {
  /// At most so many are quoted.
  private static let most = 4
  /// So many scalars a field may have.
  private static let longest = 60

  /// The fields as they stand in the note, each once.
  static func quotes(in note: NoteText) -> [String] {
    let scalars = note.scalars
    // Few notes hold any of these.
    guard var index = scalars.withUnsafeBufferPointer({ $0.firstIndex(where: opens) }) else { return [] }
    var quotes: [String] = []
    while index < scalars.count, quotes.count < most {
      guard opens(scalars[index]), let end = end(of: scalars, from: index) else {
        index += 1
        continue
      }
      let quote = String(scalars: scalars[index..<end])
      if !quotes.contains(quote) { quotes.append(quote) }
      index = end
    }
    return quotes
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "{", "[", "%", "<": true
    default: false
    }
  }

  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let closing: Unicode.Scalar
    switch scalars[start] {
    case "{": closing = "}"
    case "[": closing = "]"
    case "%" where start + 1 < scalars.count && scalars[start + 1] != "%": closing = "%"
    case "<" where start + 1 < scalars.count && scalars[start + 1] != "<": closing = ">"
    default: return nil
    }
    var index = start + 1
    var letters = 0
    var choices = 0
    while index < scalars.count, index - start < longest {
      let scalar = scalars[index]
      if scalar == closing {
        while index + 1 < scalars.count, scalars[index + 1] == closing { index += 1 }
        return isField(scalars[start...index], letters: letters, choices: choices) ? index + 1 : nil
      }
      switch ScalarKind(scalar) {
      case .letter: letters += 1
      case .lineBreak, .digit: return nil
      default: if scalar == "|" { choices += 1 }
      }
      index += 1
    }
    return nil
  }

  /// Names of fields are short words of letters; code and quotations hold other signs.
  private static func isField(_ scalars: ArraySlice<Unicode.Scalar>, letters: Int, choices: Int) -> Bool {
    guard letters >= 2, let first = scalars.first else { return false }
    let inner = scalars.drop { "{[<%".unicodeScalars.contains($0) }.prefix {
      !"}]>%".unicodeScalars.contains($0)
    }
    if first == "{", choices > 0 { return true }
    guard inner.allSatisfy({ ScalarKind($0) == .letter || " _.-/'’".unicodeScalars.contains($0) }) else {
      return false
    }
    let words = NoteScanner.words(String(String.UnicodeScalarView(inner))).flatMap {
      $0.unicodeScalars.split(separator: "_").map { String($0) }
    }
    if first == "{", scalars.dropFirst().first == "{" { return true }
    return words.count <= 4 && words.contains { fields.contains($0) }
  }

  private static let fields: Set<String> = [
    "name", "firstname", "first", "lastname", "fname", "company", "companyname", "firm", "industry", "role",
    "title",
    "position", "city", "location", "topic", "website", "job", "sender", "signature", "industrie", "vorname",
    "nachname", "firma", "branche", "prenom", "nom", "entreprise", "societe", "secteur", "nombre", "empresa",
    "sector", "cargo", "nome", "cognome", "azienda", "settore", "setor", "voornaam", "bedrijf",
    "bedrijfsnaam",
    "branche", "naam", "your", "insert", "recipient", "prospect", "contact", "competitor",
  ]
}
