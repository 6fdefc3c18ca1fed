/// What is known of the other, as terms: what they are, whom they serve, what they seem to need.
///
/// In a headline what stands after «for» or «helping» is whom they serve, and what stands after «looking for» is what
/// they need. Of a note only sentences in which they speak of themselves count, so that flattery is no offer;
/// and nothing of it where it was sent to many. Some things are implied: an investor offers funding, a student needs
/// advice.
struct Counterpart: Sendable {
  /// What a term says of them.
  enum Aspect: Sendable { case standing, serving, needing }

  /// Where a term was found.
  enum Source: Sendable { case headline, company, addressBook, note, messages, own }

  /// A term with what it says and the words it was found in.
  struct Finding: Sendable {
    var term: Term
    var aspect: Aspect
    var source: Source
    /// The words as they wrote them.
    var quote: String
    /// Terms of one number stand together and say one thing.
    var clause: Int
    /// Less than 1 where it is implied and not said.
    var certainty: Double = 1

    /// True where it stands in a title or in the user's own notes: in a message a word may mean anything.
    var isTold: Bool { source != .messages && source != .note }
  }

  private(set) var findings: [Finding] = []
  /// True where anything was said that could be compared.
  private(set) var isKnown = false
  /// True where they decide for an enterprise, and do not live from serving others.
  private(set) var isResponsible = false
  /// True where the note was sent to many.
  let isMass: Bool
  private var clause = 0

  /// Reads what is known of the sender of a request; of a note that was sent to many only where asked to.
  init(_ reading: Reading, readsMass: Bool = false) {
    let kind = reading.kind
    isMass = kind.isMass
    let dossier = reading.dossier
    readTitle(dossier.request.headline, .headline)
    readTitle(dossier.request.company, .company)
    for entry in (dossier.addressBook.value ?? []).prefix(3) { readTitle(entry.title, .addressBook) }
    // A recruiter says whom they look for, and that may be the reader's trade.
    if readsMass || !kind.isMass || kind == .recruiting, kind != .stock, !reading.body.isEmpty {
      readLetter(TermText(reading.note), reading.body, .note)
    }
    for excerpt in dossier.excerpts.prefix(3) {
      let text = TermText(excerpt)
      readLetter(text, 0..<text.words.count, .messages)
    }
    conclude()
  }

  /// Reads what is known of a connection, and what they say of themselves, such as why they want to meet somebody.
  init(_ dossier: ConnectionDossier, saying letters: [String] = []) {
    isMass = false
    readTitle(dossier.connection.position, .headline)
    readTitle(dossier.connection.company, .company)
    for entry in (dossier.addressBook.value ?? []).prefix(3) { readTitle(entry.title, .addressBook) }
    if case .byThem(let note) = dossier.asked, !note.isEmpty {
      let text = TermText(note)
      readLetter(text, 0..<text.words.count, .note)
    }
    for letter in letters {
      let text = TermText(letter)
      readLetter(text, 0..<text.words.count, .messages)
    }
    // What the user wrote down of them; that they met or were introduced says who else they know.
    for record in dossier.records.filter({ !$0.kind.isContact }).suffix(5) {
      let text = TermText(record.text)
      readLetter(text, 0..<text.words.count, .own)
    }
    conclude()
  }

  private mutating func conclude() {
    let names = Set(findings.compactMap { $0.aspect == .standing ? Counterpart.name($0.term) : nil })
    isResponsible =
      !names.isDisjoint(with: Counterpart.deciders) && names.isDisjoint(with: Counterpart.providers)
    findings += implied()
  }

  /// Reads a headline, a position or the name of a company.
  private mutating func readTitle(_ title: String, _ source: Source) {
    let text = TermText(title)
    guard !text.words.isEmpty else { return }
    isKnown = true
    for range in clauses(of: text, in: 0..<text.words.count) {
      var aspect = Aspect.standing
      read(text, range, source) { meanings, _ in
        if meanings.contains(.needs) {
          aspect = .needing
        } else if meanings.contains(.serves) {
          aspect = .serving
        }
        return aspect
      }
    }
  }

  /// Reads a note or a message.
  private mutating func readLetter(_ text: TermText, _ body: Range<Int>, _ source: Source) {
    let body = body.clamped(to: 0..<text.words.count)
    guard !body.isEmpty else { return }
    isKnown = true
    for range in clauses(of: text, in: body) {
      let isOfThem = range.contains { index in
        MarkerTable.shared.meanings(in: text, at: index, before: range.upperBound).meanings.contains(.selves)
      }
      let isOfReader = range.contains { index in
        MarkerTable.shared.meanings(in: text, at: index, before: range.upperBound).meanings.contains(.reader)
      }
      var aspect: Aspect? = isOfThem || !isOfReader ? .standing : nil
      var readerUntil = 0
      read(text, range, source) { meanings, index in
        if meanings.contains(.reader) { readerUntil = index + 4 }
        if meanings.contains(.needs) {
          aspect = .needing
          readerUntil = 0
        } else if meanings.contains(.serves), aspect == .standing {
          aspect = .serving
        }
        return index < readerUntil ? nil : aspect
      }
    }
  }

  /// Reads the terms of a clause; `aspect` is told of each marker and place, and says what the term there is.
  private mutating func read(
    _ text: TermText,
    _ range: Range<Int>,
    _ source: Source,
    _ aspect: ([MarkerTable.Meaning], Int) -> Aspect?
  ) {
    clause += 1
    let terms = text.terms(in: range)
    var aspects = [Aspect?](repeating: nil, count: range.count)
    var said = aspect([], range.lowerBound)
    var (deniedUntil, markedUntil) = (0, 0)
    for index in range {
      let found = MarkerTable.shared.meanings(in: text, at: index, before: range.upperBound)
      if found.meanings.contains(.denial) { deniedUntil = index + 5 }
      // The words of a marker, such as the thesis of «my thesis on», are still what was said before it.
      if found.length > 1, index >= markedUntil {
        if index < deniedUntil { said = nil }
        markedUntil = index + found.length
        for word in index..<markedUntil { aspects[word - range.lowerBound] = said }
        said = aspect(found.meanings, index)
      } else if index >= markedUntil {
        said = aspect(found.meanings, index)
        aspects[index - range.lowerBound] = index < deniedUntil ? nil : said
      }
    }
    let isProvider = terms.contains { Counterpart.name($0).map(Counterpart.providers.contains) ?? false }
    let isRecruiter = terms.contains { Counterpart.name($0) == "recruiting" }
    for term in terms {
      guard var said = aspects[term.range.lowerBound - range.lowerBound] else { continue }
      if source == .company, term.concept == nil { continue }
      // «Consultant for family firms» and «Family business consultant» serve them: they are none.
      if said == .standing, isProvider, Counterpart.isServed(term) { said = .serving }
      let found = Finding(
        term: term,
        aspect: said,
        source: source,
        quote: text.quote(term.range),
        clause: clause
      )
      findings.append(found)
      // Whom a recruiter serves with, such as «for data engineers», is whom they look for.
      guard said == .serving, isRecruiter, term.kind == .field || term.kind == .topic || term.kind == .word
      else {
        continue
      }
      findings.append(found)
      findings[findings.count - 1].aspect = .needing
    }
  }

  private func clauses(of text: TermText, in range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where index > start && text.clauseStarts[index] {
      result.append(start..<index)
      start = index
    }
    result.append(start..<range.upperBound)
    return result
  }

  private func implied() -> [Finding] {
    findings.filter { $0.aspect == .standing }.flatMap { finding -> [Finding] in
      guard let concept = finding.term.concept, let other = ComplementTable.shared[concept] else { return [] }
      return other.offers.map { implied(finding, $0, .standing, 0.9) }
        + other.needs.map { implied(finding, $0, .needing, 0.6) }
    }
  }

  private func implied(_ finding: Finding, _ concept: Int, _ aspect: Aspect, _ certainty: Double) -> Finding {
    var copy = finding
    copy.term.concept = concept
    copy.term.kind = FieldLexicon.shared.concepts[concept].kind
    copy.aspect = aspect
    copy.certainty = certainty
    // Each thing implied stands for itself.
    copy.clause = -1 - concept
    return copy
  }

  /// What they live from, by name, with the words it was found in: «coaching», «recruiting».
  var trades: [String: String] {
    var trades: [String: String] = [:]
    for finding in findings where finding.aspect == .standing && finding.certainty == 1 {
      if finding.isTold, let name = Counterpart.name(finding.term), Counterpart.providers.contains(name),
        trades[name] == nil
      {
        trades[name] = finding.quote
      }
    }
    return trades
  }

  private static func name(_ term: Term) -> String? {
    term.concept.map { FieldLexicon.shared.concepts[$0].name }
  }

  private static func isServed(_ term: Term) -> Bool {
    term.kind == .industry || name(term) == "owner" || name(term) == "founder"
  }

  /// Those who decide for an enterprise.
  private static let deciders: Set<String> = [
    "chief executive", "director", "manager", "owner", "founder", "board governance", "procurement",
  ]

  /// Those who live from serving others, whose fields and industries say whom they serve.
  private static let providers: Set<String> = [
    "consulting", "coaching", "freelance", "training", "recruiting", "lead generation", "outsourcing",
    "advertising", "search engine optimisation", "social media", "translation", "mediation",
  ]
}

/// What people offer and need by being what they are.
struct ComplementTable: Sendable {
  private var entries: [Int: (offers: [Int], needs: [Int])] = [:]

  /// The complements of this release.
  static let shared = ComplementTable(Complements.text, FieldLexicon.shared)

  /// Reads complements; names that the lexicon does not hold are left out.
  init(_ text: String, _ lexicon: FieldLexicon) {
    for line in text.unicodeScalars.split(separator: "\n") {
      let sides = line.split(separator: ":").map { TextBounds.trimmed(String($0)) }
      guard sides.count == 2, let who = lexicon.places[sides[0]] else { continue }
      var entry: (offers: [Int], needs: [Int]) = ([], [])
      for side in sides[1].unicodeScalars.split(separator: ";") {
        let words = TextBounds.trimmed(String(side)).unicodeScalars
        let verb = String(words.prefix { $0 != " " })
        let concepts = String(words.dropFirst(verb.unicodeScalars.count)).unicodeScalars.split(separator: ",")
          .compactMap { lexicon.places[TextBounds.trimmed(String($0))] }
        if verb == "offers" { entry.offers += concepts } else { entry.needs += concepts }
      }
      entries[who] = entry
    }
  }

  /// What goes with being this.
  subscript(concept: Int) -> (offers: [Int], needs: [Int])? { entries[concept] }
}
