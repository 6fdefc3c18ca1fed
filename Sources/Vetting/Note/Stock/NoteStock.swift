/// Recognises LinkedIn's own sentence, sent unedited.
///
/// Never by «professional network» alone: personal notes say that they are expanding theirs.
enum NoteStock {
  /// No stock sentence with greeting and signature has more tokens.
  private static let longest = 40

  /// The tokens of the stock sentence where the note holds nothing else but greeting and signature.
  static func sentence(in text: NoteText, names: Set<String>) -> Range<Int>? {
    guard text.tokens.count <= longest else { return nil }
    return sentence(in: text, body: NoteFrame.body(of: text, names: names))
  }

  /// The same, where it is known what stands between greeting and signature.
  static func sentence(in text: NoteText, body: Range<Int>) -> Range<Int>? {
    guard text.tokens.count <= longest else { return nil }
    if let exact = match(text, from: body.lowerBound, to: body.upperBound) { return exact }
    // «Jane Roe has indicated you are a fellow group member of Boards:» came before it until 2012.
    guard text.tokens.contains(where: { $0.folded == "indicated" }) else { return nil }
    let member = ["has", "indicated", "you", "are", "a"]
    let folded = text.tokens.map(\.folded)
    guard folded.indices.contains(where: { folded[$0...].starts(with: member) }) else { return nil }
    for start in text.tokens.indices where text.tokens[start].opensSentence {
      if let found = match(text, from: start, to: body.upperBound) { return found }
    }
    return nil
  }

  private static func match(_ text: NoteText, from start: Int, to end: Int) -> Range<Int>? {
    guard start < text.tokens.count, end - start <= mostWords else { return nil }
    let words = text.tokens[start..<max(start, end)].map(\.folded)
    return sentences.contains(words) ? start..<end : nil
  }

  /// No sentence has more words.
  private static let mostWords = sentences.lazy.map(\.count).max() ?? 0

  /// Written out; «LinkedIn» at the end may be left off where the sentence stands without it.
  private static let sentences = Set(
    ([
      // Seen in exports of 2016 to 2024, with either apostrophe.
      "I'd like to add you to my professional network on LinkedIn",
      "I'd like to join your LinkedIn network",
      // Seen as subjects of invitation mails and on pages that quote the default.
      "I'd like to add you to my professional network",
      "I would like to add you to my professional network on LinkedIn",
      "I would like to add you to my professional network",
      "I'd like to add you to my LinkedIn network",
      "I'd like to add you to my network",
      "I'd like to connect with you on LinkedIn",
      "I want to connect",
      "Je vous invite à faire partie de mon réseau professionnel sur LinkedIn",
      "Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn",
      "Me gustaría contactar contigo",
      "Voglio collegarmi",
      // The English sentence put into the other languages; LinkedIn's own wording there was not found.
      "Je souhaite vous ajouter à mon réseau professionnel",
      "Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn",
      "Je souhaiterais vous ajouter à mon réseau professionnel",
      "Je souhaiterais vous ajouter à mon réseau professionnel sur LinkedIn",
      "J'aimerais vous ajouter à mon réseau professionnel",
      "J'aimerais vous ajouter à mon réseau professionnel sur LinkedIn",
      "Je voudrais vous ajouter à mon réseau professionnel sur LinkedIn",
      "Ich möchte Sie zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen",
      "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen",
      "Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen",
      "Ich möchte dich gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen",
      "Me gustaría añadirte a mi red profesional en LinkedIn",
      "Me gustaría añadirte a mi red profesional",
      "Me gustaría agregarte a mi red profesional en LinkedIn",
      "Me gustaría agregarte a mi red profesional",
      "Vorrei aggiungerti alla mia rete professionale su LinkedIn",
      "Vorrei aggiungerti alla mia rete professionale",
      "Gostaria de adicioná-lo à minha rede profissional no LinkedIn",
      "Gostaria de adicioná-la à minha rede profissional no LinkedIn",
      "Gostaria de adicionar você à minha rede profissional no LinkedIn",
      "Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn",
      "Ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn",
      "Ik voeg je graag toe aan mijn professionele netwerk op LinkedIn",
    ] + StockSentences.all).map(NoteScanner.words)
  )
}
