/// The names of those who are connected at one moment, so that notes that name them are understood.
struct ReplayNames {
  private var byName: [String: Set<Int64>] = [:]
  private var byFirstName: [String: Set<Int64>] = [:]
  private var names: [Int64: String] = [:]

  mutating func add(_ figure: History.Figure, _ person: Int64) {
    guard !figure.nameKey.isEmpty else { return }
    names[person] = figure.name
    byName[figure.nameKey, default: []].insert(person)
    for beginning in ReplayNames.beginnings(figure.nameKey) {
      byFirstName[beginning, default: []].insert(person)
    }
  }

  mutating func remove(_ figure: History.Figure, _ person: Int64) {
    byName[figure.nameKey]?.remove(person)
    for beginning in ReplayNames.beginnings(figure.nameKey) { byFirstName[beginning]?.remove(person) }
  }

  /// The mentions in the order of the note.
  func mentions(in note: String) -> [Mention] {
    guard !note.isEmpty else { return [] }
    return NoteMentions.candidates(in: note).compactMap { candidate in
      let table = candidate.isFullName ? byName : byFirstName
      guard let people = table[candidate.key.value], !people.isEmpty else { return nil }
      let first = people.compactMap { names[$0] }.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return first.map { name in
        Mention(
          words: candidate.words,
          name: name,
          candidates: people.count,
          isFullName: candidate.isFullName
        )
      }
    }
  }

  /// All that a key begins with, up to a blank.
  private static func beginnings(_ key: String) -> [String] {
    key.utf8.indices.filter { key.utf8[$0] == 0x20 }.map { String(key[..<$0]) }
  }
}
