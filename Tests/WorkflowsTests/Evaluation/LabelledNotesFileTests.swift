import Foundation
import Testing
import Vetting
import Workflows

struct LabelledNotesFileTests {
  private func notes(_ text: String) throws -> [LabelledNote] {
    try LabelledNotesFile.notes(in: Data(text.utf8), of: "notes.jsonl")
  }

  private func error(_ text: String) -> LabelledNotesError? {
    do {
      _ = try notes(text)
      return nil
    } catch { return error as? LabelledNotesError }
  }

  @Test func `text and label are enough`() throws {
    let mark = "\u{FEFF}"
    let read = try notes(
      "\(mark){\"text\": \"Hi\", \"label\": \"mass\"}\r\n\n{\"label\":\"stock\",\"text\":\"\"}"
    )
    #expect(read == [LabelledNote(text: "Hi", label: .mass), LabelledNote(text: "", label: .stock)])
  }

  @Test func `what else is said is read where it is`() throws {
    let line = """
      {"text": "Hi", "label": "genuine", "id": 7, "kind": "met", "lang": "de", "source": "own", "group": "g1", "more": [1]}
      """
    let expected = LabelledNote(
      text: "Hi",
      label: .genuine,
      id: "7",
      kind: "met",
      language: "de",
      source: "own",
      group: "g1"
    )
    #expect(try notes(line) == [expected])
  }

  @Test(arguments: [
    ("{\"text\": \"Hi\"", "this is not JSON"),
    ("[1, 2]", "this is JSON, but not an object with a text and a label"),
    ("7", "this is JSON, but not an object with a text and a label"),
    ("{\"label\": \"mass\"}", "there is no text"),
    ("{\"text\": null, \"label\": \"mass\"}", "there is no text"),
    ("{\"text\": 7, \"label\": \"mass\"}", "its text is not a text"),
    ("{\"text\": \"Hi\"}", "there is no label"),
    ("{\"text\": \"Hi\", \"label\": \"spam\"}", "there is no label «spam»"),
  ])
  func `a line that cannot be used is named`(line: String, problem: String) {
    let text = "{\"text\": \"Hi\", \"label\": \"mass\"}\n\n\(line)\n{\n"
    #expect(
      error(text) == .unusable(source: "notes.jsonl", line: 3, problem: problem, others: 1)
    )
  }

  @Test func `an empty file holds no notes`() {
    #expect(error("") == .empty("notes.jsonl"))
    #expect(error("\n \n") == .empty("notes.jsonl"))
  }

  @Test func `both classes are needed`() throws {
    let mass = try notes("{\"text\": \"Hi\", \"label\": \"mass\"}")
    #expect(throws: LabelledNotesError.oneClass("notes.jsonl", missing: .genuine)) {
      try LabelledNotesFile.requireBothClasses(mass, of: "notes.jsonl")
    }
  }

  @Test func `a file that is not there is no fault of the notes`() {
    #expect(throws: LabelledNotesError.notFound("/nowhere/notes.jsonl")) {
      try LabelledNotesFile.read("/nowhere/notes.jsonl")
    }
  }
}
