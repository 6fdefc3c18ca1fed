/// A pattern that stands somewhere in a note.
struct PatternHit: Sendable {
  let cue: Cue
  let match: CueMatch
  /// True for what is written in every language.
  let isShared: Bool
}

/// The patterns of a language and of what all share as a tree: those that begin alike share their beginning, so that one pass over a note
/// finds all.
///
/// The tree lies flat in arrays of small numbers; following it copies nothing. A class, because a structure of so many
/// arrays costs a count of references for each whenever it is handed on, thousands of times a second.
final class PatternTable: Sendable {
  /// Where the children and the meanings of a node begin; they end where those of the next one begin.
  private struct Node: Sendable {
    var children: Int32 = 0
    var meanings: Int32 = 0
  }

  private struct Edge: Sendable {
    var element: Pattern.Element
    var node: Int32
  }

  private let nodes: [Node]
  private let edges: [Edge]
  private let meanings: [Pattern.Meaning]
  /// The node after a first word of a set, by the set; 0 where no pattern begins so.
  private let first: [Int32]
  /// The node after a number that a pattern begins with; 0 where none does.
  private let firstNumber: Int32
  private let index: WordIndex
  /// How many patterns there are, with all their variants.
  let count: Int

  /// A table of some lexicons.
  init(_ lexicons: [Lexicon]) {
    var index = WordIndex()
    var tree = PatternTree()
    for lexicon in lexicons {
      var reader = PatternReader(lexicon, index: index)
      for cue in Cue.allCases {
        for line in lexicon.lines(of: cue) {
          for pattern in reader.patterns(of: line, cue: cue) { tree.insert(pattern) }
        }
      }
      index = reader.index
    }
    index.close()
    self.index = index
    count = tree.count
    var first = [Int32](repeating: 0, count: index.count)
    var firstNumber: Int32 = 0
    // The root has no parent, hence one edge less than nodes; one node more marks the end of the last.
    var nodes = [Node](repeating: Node(), count: tree.edges.count + 2)
    for edge in tree.edges { nodes[Int(edge.parent) + 1].children += 1 }
    for meaning in tree.meanings { nodes[Int(meaning.node) + 1].meanings += 1 }
    for number in nodes.indices.dropFirst() {
      nodes[number].children += nodes[number - 1].children
      nodes[number].meanings += nodes[number - 1].meanings
    }
    var ends = nodes
    var edges = [Edge](repeating: Edge(element: .gap, node: 0), count: tree.edges.count)
    for (place, edge) in tree.edges.enumerated() {
      let child = Int32(place + 1)
      edges[Int(ends[Int(edge.parent)].children)] = Edge(element: edge.element, node: child)
      ends[Int(edge.parent)].children += 1
      guard edge.parent == 0 else { continue }
      if edge.element == .number { firstNumber = child } else { first[Int(edge.element.code)] = child }
    }
    var meanings = tree.meanings.map(\.meaning)
    for (node, meaning) in tree.meanings {
      meanings[Int(ends[Int(node)].meanings)] = meaning
      ends[Int(node)].meanings += 1
    }
    self.first = first
    self.firstNumber = firstNumber
    self.nodes = nodes
    self.edges = edges
    self.meanings = meanings
  }

  /// Where patterns stand in a note, by their beginnings.
  func find(in words: PatternWords) -> [PatternHit] {
    let width = (index.count + 63) / 64
    var bits = [UInt64](repeating: 0, count: words.words.count * width)
    // The places where a pattern may begin, in order, each with the node after it.
    var starts: [(position: Int, node: Int32)] = []
    starts.reserveCapacity(words.words.count * 4)
    bits.withUnsafeMutableBufferPointer { bits in
      for position in words.words.indices {
        if words.words[position].kind == .number {
          if firstNumber > 0 { starts.append((position, firstNumber)) }
          continue
        }
        index.forEachSet(of: words.words[position], words.beginnings) { set in
          bits[position * width + set >> 6] |= 1 << UInt64(set & 63)
          if first[set] > 0 { starts.append((position, first[set])) }
        }
      }
    }
    var hits: [PatternHit] = []
    let pass = Pass(words: words.words, width: width, bits: bits)
    for start in starts { walk(start.node, pass, at: start.position + 1, from: start.position, &hits) }
    return hits
  }

  /// Follows the tree from a node that was reached before the token at `position`.
  private func walk(
    _ number: Int32,
    _ pass: Pass,
    at position: Int,
    from start: Int,
    _ hits: inout [PatternHit]
  ) {
    let node = nodes[Int(number)]
    let next = nodes[Int(number) + 1]
    for place in Int(node.meanings)..<Int(next.meanings) where pass.allows(meanings[place], start, position) {
      let match = CueMatch(range: start..<position, strength: meanings[place].strength)
      hits.append(PatternHit(cue: meanings[place].cue, match: match, isShared: meanings[place].isShared))
    }
    let goesOn = position < pass.words.count && !pass.words[position].opensSentence
    for place in Int(node.children)..<Int(next.children) {
      let edge = edges[place]
      if edge.element == .gap {
        walk(edge.node, pass, at: position, from: start, &hits)
        var next = position
        while next < min(position + 4, pass.words.count), !pass.words[next].opensSentence {
          next += 1
          walk(edge.node, pass, at: next, from: start, &hits)
        }
      } else if goesOn, pass.fits(edge.element, at: position) {
        walk(edge.node, pass, at: position + 1, from: start, &hits)
      }
    }
  }

  /// What one pass knows of the words: a bit for each set that holds one.
  private struct Pass {
    let words: [PatternWord]
    let width: Int
    let bits: [UInt64]

    /// True where an element matches the word at a position.
    func fits(_ element: Pattern.Element, at position: Int) -> Bool {
      if element.code >= 0 {
        let set = Int(element.code)
        return bits[position * width + set >> 6] & (1 << UInt64(set & 63)) != 0
      }
      let kind = words[position].kind
      return kind == .number || (kind == .word && element == .any)
    }

    /// True where a meaning counts from one place up to another.
    func allows(_ meaning: Pattern.Meaning, _ start: Int, _ end: Int) -> Bool {
      (!meaning.opensSentence || words[start].opensSentence)
        && (!meaning.isQuestion || words[end - 1].isAsked)
    }
  }
}

/// The tree of patterns while it is made: a list of edges, found again by their parent and their element.
private struct PatternTree {
  /// The edge at each place leads to the node of the next number; the root is nought.
  private(set) var edges: [(parent: Int32, element: Pattern.Element)] = []
  private(set) var meanings: [(node: Int32, meaning: Pattern.Meaning)] = []
  private(set) var count = 0
  private var known = HashPlaces()

  mutating func insert(_ pattern: Pattern) {
    // Nothing would hold to a place what begins with any word or with a gap.
    guard let first = pattern.elements.first, first.code >= Pattern.Element.number.code else { return }
    var node = 0
    for element in pattern.elements {
      // Told apart in full, since both are small; never nought.
      let key = (UInt64(node) << 32 | UInt64(UInt32(bitPattern: element.code))) + 1
      let child = known.place(of: key, orAddAt: edges.count + 1)
      if child > edges.count { edges.append((Int32(node), element)) }
      node = child
    }
    count += 1
    meanings.append((Int32(node), pattern.meaning))
  }
}
