import Testing
import Vetting

@testable import Archives

struct RowReaderTests {
  private func names(_ bytes: [UInt8], size: Int = 1 << 16) throws(ArchiveError) -> (
    names: [String], FileTally
  ) {
    var rows = try RowReader(Fixture.file(.skills, bytes, size: size), required: ["name"])
    let column = rows.column("name")
    var names: [String] = []
    while try rows.next() { names.append(rows.text(column)) }
    return (names, rows.tally)
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test func `every encoding gives the same rows, wherever the pieces are cut`() throws {
    let text = "Id\tName\r\n\"1\"\t\"Zoë, 🎻\"\r\n\"2\"\t\"Łukasz\"\r\n"
    let forms: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16(text, bigEndian: false),
      utf16(text, bigEndian: true),
    ]
    for form in forms {
      for size in [1, 2, 3, 5, 1 << 16] {
        let read = try names(form, size: size)
        #expect(read.names == ["Zoë, 🎻", "Łukasz"])
        #expect(read.1.transcoded == 0)
      }
    }
  }

  @Test func `a row that is not UTF-8 is read as Windows-1252 and counted`() throws {
    let bytes = Array("Name\nZoë\n".utf8) + [0x5A, 0x6F, 0xEB, 0x20, 0x80, 0x93, 0x0A]
    let read = try names(bytes)
    #expect(read.names == ["Zoë", "Zoë €“"])
    #expect(read.1.transcoded == 1)
  }

  @Test func `a preamble is skipped, and lines are still counted`() throws {
    let text = "Notes:\n\"Some sentence, with a comma\"\n\nNAME , Other\na,1\n"
    var rows = try RowReader(Fixture.file(.skills, text), required: ["name", "other"])
    #expect(try rows.next())
    #expect(rows.line == 5)
    #expect(rows.text(rows.column("name")) == "a")
  }

  @Test func `the first of two columns of one name counts, and short and long rows are kept`() throws {
    let text = "Name,Name,Other\na,b\nc,d,e,f\n"
    var rows = try RowReader(Fixture.file(.skills, text), required: ["name"])
    #expect(try rows.next())
    #expect(rows.text(rows.column("name")) == "a")
    #expect(rows.text(rows.column("other")).isEmpty)
    #expect(try rows.next())
    #expect(rows.text(rows.column("name")) == "c")
    #expect(try !rows.next())
    #expect(rows.tally.ragged == 2)
  }

  @Test(arguments: ["", "No conversations found", "Nombre,Otro\na,b\n", "\n\n\n"])
  func `a file without the columns is refused by name`(text: String) {
    let error = Fixture.error { _ = try names(Array(text.utf8)) }
    #expect(error?.kind == .missingColumn)
    #expect(error?.file == "Skills.csv")
  }

  @Test func `a fault names the file, the line and the column`() {
    let error = Fixture.error { _ = try names(Array("Name,Other\na,b\nc,d\0\n".utf8)) }
    #expect(error?.kind == .nulByte)
    #expect(error?.place == "export.zip, Skills.csv, line 3")
    #expect(
      error?.problem.utf8.elementsEqual(
        "The field “other” holds a NUL character, which no text file has.".utf8
      ) == true
    )
  }

  @Test func `a fault before the header is told rather than a missing header`() {
    let error = Fixture.error { _ = try names(Array("\"Name\n".utf8)) }
    #expect(error?.kind == .unbalancedQuote)
  }

  @Test func `runs of combining marks are cut at thirty`() throws {
    let marks = String(repeating: "\u{301}", count: 500)
    let read = try names(Array("Name\na\(marks)b\n".utf8))
    #expect(read.names.first?.unicodeScalars.count == 32)
  }

  @Test func `a long text in another script is not touched`() throws {
    let name = String(repeating: "漢字", count: 60)
    #expect(try names(Array("Name\n\(name)\n".utf8)).names == [name])
  }
}
