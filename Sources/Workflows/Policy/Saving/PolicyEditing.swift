import Vetting

/// Changes values of a policy file where they stand: comments, order and all other lines stay as they are.
struct PolicyEditing {
  private var lines: [[UInt8]]

  init(_ text: String) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  /// The text as it is now.
  var text: String { String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self) }

  /// Makes the text state something else than it states.
  mutating func state(_ new: PolicyStatement, insteadOf old: PolicyStatement, ruleset: Ruleset) {
    if new.preset != old.preset {
      set(.preset, PolicyKey.quoted(new.preset.rawValue), isActive: place(of: .preset) != nil)
    }
    for key in PolicyKey.all(ruleset) {
      let value = key.value(in: new.policy)
      if let place = place(of: key) {
        if value != key.value(in: old.policy) { replace(place, by: key, value) }
      } else if key.name == PolicyKey.cost, let place = place(of: PolicyReader.formerKey, in: key.section) {
        if value != key.value(in: old.policy) { replace(place, by: key, value) }
      } else if value != key.value(in: new.preset.policy) {
        set(key, value, isActive: false)
      } else if new.preset != old.preset, let index = comment(of: key) {
        lines[index] = Array("# \(key.line(value))".utf8) + ending(of: index)
      }
    }
  }

  private mutating func set(_ key: PolicyKey, _ value: String, isActive: Bool) {
    if isActive, let place = place(of: key) { return replace(place, by: key, value) }
    let line = Array(key.line(value).utf8)
    let sections = self.sections()
    if let index = comment(of: key) {
      lines[index] = line + ending(of: index)
    } else if let section = key.section {
      if let last = sections.lastIndex(where: { $0 == section }) {
        var index = last
        while index > 0, trimmed(index).isEmpty { index -= 1 }
        lines.insert(line + ending(of: index), at: index + 1)
      } else {
        if trimmed(lines.count - 1).isEmpty { lines.removeLast() }
        lines += [[], Array("[\(section.rawValue)]".utf8), line, []]
      }
    } else {
      lines.insert(line, at: 0)
    }
  }

  /// The line in which Wellmet itself wrote the key as a comment, and no other comment.
  private func comment(of key: PolicyKey) -> Int? {
    let comments = Set(key.presetValues.map { Array("# \(key.line($0))".utf8) })
    let sections = self.sections()
    return lines.indices.first { sections[$0] == key.section && comments.contains(trimmed($0)) }
  }

  /// A value in the text.
  private struct Place {
    var line: Int
    var key: Range<Int>
    var value: Range<Int>
  }

  private mutating func replace(_ place: Place, by key: PolicyKey, _ value: String) {
    lines[place.line].replaceSubrange(place.value, with: Array(value.utf8))
    let former = String(decoding: lines[place.line][place.key], as: UTF8.self)
    if former != key.name, former == PolicyReader.formerKey {
      lines[place.line].replaceSubrange(place.key, with: Array(key.name.utf8))
    }
  }

  private func place(of key: PolicyKey) -> Place? { place(of: key.name, in: key.section) }

  private func place(of name: String, in section: PolicyKey.Section?) -> Place? {
    let sections = self.sections()
    for index in lines.indices where sections[index] == section {
      guard let place = PolicyEditing.place(in: lines[index], line: index) else { continue }
      if lines[index][place.key].elementsEqual(name.utf8) { return place }
    }
    return nil
  }

  /// The section that each line stands in; nil above all sections, and for what is no section of ours a nil too late
  /// to matter, because such a file cannot be read.
  private func sections() -> [PolicyKey.Section?] {
    var current: PolicyKey.Section?
    return lines.map { line in
      let bytes = line.drop { $0 == 0x20 || $0 == 0x09 }
      if bytes.first == 0x5B {
        let name = bytes.dropFirst().drop { PolicyEditing.isFrame($0) }.prefix {
          !PolicyEditing.isFrame($0) && $0 != 0x5D
        }
        current = PolicyKey.Section(rawValue: String(decoding: name, as: UTF8.self))
      }
      return current
    }
  }

  /// A key and its value, where a line has them: `key = value # comment`.
  private static func place(in line: [UInt8], line number: Int) -> Place? {
    var index = 0
    func skipBlanks() { while index < line.count, line[index] == 0x20 || line[index] == 0x09 { index += 1 } }
    /// What a quotation mark encloses, or what reaches to the first byte of these.
    func word(until ends: Set<UInt8>) -> Range<Int>? {
      guard index < line.count else { return nil }
      let start = index
      if line[index] == 0x22 || line[index] == 0x27 {
        let mark = line[index]
        index += 1
        while index < line.count, line[index] != mark { index += line[index] == 0x5C && mark == 0x22 ? 2 : 1 }
        guard index < line.count else { return nil }
        index += 1
      } else {
        while index < line.count, !ends.contains(line[index]) { index += 1 }
      }
      return start..<index
    }
    skipBlanks()
    guard var key = word(until: [0x20, 0x09, 0x3D, 0x23, 0x0D]), !key.isEmpty else { return nil }
    if line[key.lowerBound] == 0x22 || line[key.lowerBound] == 0x27 {
      key = key.lowerBound + 1..<key.upperBound - 1
    }
    skipBlanks()
    guard index < line.count, line[index] == 0x3D else { return nil }
    index += 1
    skipBlanks()
    guard let value = word(until: [0x20, 0x09, 0x23, 0x0D]), !value.isEmpty else { return nil }
    return Place(line: number, key: key, value: value)
  }

  private static func isFrame(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x22 || byte == 0x27
  }

  /// The line without blanks around it.
  private func trimmed(_ index: Int) -> [UInt8] {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var bytes = lines[index].drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return Array(bytes)
  }

  /// The carriage return that some editors put at the end of a line.
  private func ending(of index: Int) -> [UInt8] { lines[index].last == 0x0D ? [0x0D] : [] }
}
