import Testing
import Vetting

struct NoteGroupsTests {
  private func note(_ text: String, _ label: NoteLabel = .mass, source: String = "", group: String = "")
    -> LabelledNote
  {
    LabelledNote(text: text, label: label, source: source, group: group)
  }

  @Test func `a group, else a source, holds notes together`() {
    let notes = [
      note("One is here", group: "g"), note("Two is there", group: "g"),
      note("Three sits", source: "s"), note("Four stands", source: "s"),
      note("Five lies", source: "s", group: "h"), note("Six"),
    ]
    #expect(NoteGroups(notes).numbers == [0, 0, 2, 2, 4, 5])
  }

  @Test func `a refilled template joins its groups`() {
    let notes = [
      note("Dear Ann, we met nobody yet, so may I send you the list of 12 mills?", group: "g"),
      note("Another matter altogether", group: "h"),
      note("Dear Bob, we met nobody yet, so may I send you the list of 45 mills?", group: "h"),
    ]
    #expect(NoteGroups(notes).numbers == [0, 0, 0])
  }

  @Test func `parts are whole groups and about equal`() {
    let notes = (0..<60).map { index in
      note("Note number \(index)", index % 3 == 0 ? .genuine : .mass, group: "g\(index / 2)")
    }
    let groups = NoteGroups(notes)
    let parts = NoteGroups.parts(5, of: notes, in: groups)
    let sizes = Dictionary(grouping: groups.numbers) { parts[$0] ?? -1 }.mapValues(\.count)
    #expect(sizes.keys.sorted() == [0, 1, 2, 3, 4])
    #expect(sizes.values.allSatisfy { (10...14).contains($0) })
  }
}
