/// Labelled notes sorted into groups that must never stand on both sides of a split.
///
/// Notes belong together that share a group, or a source where no group is given, or a text once names, numbers and
/// links are masked. What is learned from one of them would be known of the others.
package struct NoteGroups: Sendable {
  /// The number of the group of each note, in their order.
  package let numbers: [Int]

  /// Sorts notes into groups; numbers follow the first note of each.
  package init(_ notes: [LabelledNote]) {
    var parents = Array(notes.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var firsts: [[String]: Int] = [:]
    for (index, note) in notes.enumerated() {
      for key in NoteGroups.keys(of: note) {
        guard let first = firsts[key] else {
          firsts[key] = index
          continue
        }
        let (one, other) = (root(first), root(index))
        parents[max(one, other)] = min(one, other)
      }
    }
    numbers = notes.indices.map(root)
  }

  private static func keys(of note: LabelledNote) -> [[String]] {
    var keys = [["text", NoteSkeleton.of(note.text, names: []) ?? note.text]]
    if !note.group.isEmpty {
      keys.append(["group", note.group])
    } else if !note.source.isEmpty {
      keys.append(["source", note.source])
    }
    return keys
  }

  /// Puts whole groups into so many parts of about equal size, each with its share of each label.
  ///
  /// The same notes in the same order give the same parts.
  package static func parts(_ count: Int, of notes: [LabelledNote], in groups: NoteGroups) -> [Int: Int] {
    var sizes: [Int: [NoteLabel: Int]] = [:]
    for (note, number) in zip(notes, groups.numbers) {
      sizes[number, default: [:]][note.label, default: 0] += 1
    }
    func total(_ number: Int) -> Int { sizes[number]?.values.reduce(0, +) ?? 0 }
    let largestFirst = sizes.keys.sorted { left, right in
      total(left) != total(right) ? total(left) > total(right) : left < right
    }
    var filled = [[NoteLabel: Int]](repeating: [:], count: count)
    var part: [Int: Int] = [:]
    for number in largestFirst {
      let size = sizes[number] ?? [:]
      // The part in which these labels are rarest so far.
      func load(_ index: Int) -> Int {
        NoteLabel.allCases.reduce(0) { $0 + (size[$1] ?? 0) * (filled[index][$1] ?? 0) }
      }
      let best = (0..<count).min { left, right in
        let (one, other) = (load(left), load(right))
        if one != other { return one < other }
        return filled[left].values.reduce(0, +) < filled[right].values.reduce(0, +)
      }
      guard let best else { continue }
      part[number] = best
      filled[best].merge(size, uniquingKeysWith: +)
    }
    return part
  }
}
