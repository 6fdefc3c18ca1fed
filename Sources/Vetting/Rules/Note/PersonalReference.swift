/// Asks whether the note means the member and nobody else.
///
/// Looks for what stands in the member's own files: an event of theirs by name, a text whose title they give in their
/// own profile, an employer or school, what they do, the place. An event counts in full, because both were in one room;
/// a title half, an employer or school two fifths, the subject a quarter, the place three twentieths. What a mass
/// mailing fills in (the subject, the place) counts nothing where the note sells.
package struct PersonalReference: Rule {
  package let symbol = "personal-reference"
  package let defaultPoints = 2.4
  package let direction = Evidence.Direction.supports
  package let ground = Ground.personal
  package let question = "Does the note refer to an event, a text or a place of yours?"
  package let kind: NoteKind? = .personal

  package func clause(_ evidence: Evidence) -> String { "it refers to something of yours" }

  package func examine(_ reading: Reading) -> Findings {
    guard !reading.body.isEmpty else { return .nothing }
    let member = reading.member
    var evidence: [Evidence] = []
    var taken: [Range<Int>] = []
    let sells = reading.cues.strength(of: [.offer, .promise, .bait, .agency]) >= 1
    func add(_ words: String, _ ranges: [Range<Int>], scale: Double, isConfirmed: Bool = true) {
      taken += ranges
      let counts = isConfirmed || !sells
      evidence.append(
        finding(
          counts ? words : words + ", as a pitch does too",
          scale: scale,
          direction: counts ? .supports : .neutral,
          quotes: reading.quotes(ranges),
          provenance: reading.dossier.request.provenance
        )
      )
    }
    if let place = first(member.events, in: reading) {
      add("Names an event of yours", [place], scale: 1)
    } else if let place = first(member.titles, in: reading) {
      add("Names a text or talk of yours", [place], scale: 0.5)
    }
    if let place = first(member.organisations, in: reading, besides: taken) {
      add("Names an employer or school of yours", [place], scale: 0.4)
    }
    if evidence.isEmpty {
      let topics = topics(in: reading)
      if topics.count >= 2 { add("Speaks of what you do", topics, scale: 0.25, isConfirmed: false) }
    }
    if let place = words(of: member.places, in: reading, besides: taken).first {
      add("Names where you are", [place], scale: 0.15, isConfirmed: false)
    }
    return Findings(evidence: evidence)
  }

  /// The first place where one of these names stands in the note, the longest name first.
  private func first(_ names: [[String]], in reading: Reading, besides taken: [Range<Int>] = []) -> Range<
    Int
  >? {
    let tokens = reading.note.tokens
    var best: Range<Int>?
    for name in names where name.count > (best?.count ?? 0) {
      for start in reading.body where tokens[start].folded == name[0] && start + name.count <= tokens.count {
        let range = start..<start + name.count
        guard zip(range, name).allSatisfy({ tokens[$0].folded == $1 }),
          !taken.contains(where: { $0.overlaps(range) })
        else { continue }
        best = range
        break
      }
    }
    return best
  }

  private func topics(in reading: Reading) -> [Range<Int>] {
    var seen: Set<String> = []
    return words(of: reading.member.topics, in: reading, besides: []).filter {
      seen.insert(reading.note.tokens[$0.lowerBound].folded).inserted
    }
  }

  private func words(of set: Set<String>, in reading: Reading, besides taken: [Range<Int>]) -> [Range<Int>] {
    reading.body
      .filter { index in
        set.contains(reading.note.tokens[index].folded)
          && !reading.names.contains(reading.note.tokens[index].folded)
          && !taken.contains { $0.contains(index) }
      }
      .map { $0..<$0 + 1 }
  }
}
