import Testing
import Vetting

@testable import Archives

struct MessagesReaderTests {
  /// A message with its numbers and ranges looked up.
  struct Message: Equatable {
    var line: Int
    var conversation: String
    var sender: String?
    var recipients: [String]
    var sentAt: Int64
    var subject: String
    var content: String
    var folder: MessageBatch.Folder
  }

  private let me = PersonReference(name: "Me Member", slug: Slug(normalised: "me"))
  private static let url = "https://www.linkedin.com/in/"

  private func read(_ text: String, size: Int = 1 << 16) throws(ArchiveError) -> (
    [Message], [PersonReference], FileTally
  ) {
    var reader = try MessagesReader(Fixture.file(.messages, text, size: size), member: me)
    var people: [PersonReference] = []
    var conversations: [MessageBatch.Conversation] = []
    var messages: [Message] = []
    while let batch = try reader.next() {
      people += batch.newPeople
      conversations += batch.newConversations
      func name(_ number: Int32) -> String {
        let person = people[Int(number)]
        return person.slug?.value ?? "\"\(person.name)\""
      }
      func text(_ range: Range<Int>) -> String { String(decoding: batch.bytes[range], as: UTF8.self) }
      messages += batch.rows.map { row in
        Message(
          line: row.line,
          conversation: conversations[Int(row.conversation)].key,
          sender: row.sender < 0 ? nil : name(row.sender),
          recipients: batch.recipients[row.recipients].map(name),
          sentAt: row.sentAt,
          subject: text(row.subject),
          content: text(row.content),
          folder: row.folder
        )
      }
    }
    return (messages, people, reader.tally)
  }

  private static let nine =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
  private static let ten =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
  private static let row =
    "2-abc==,,Ada Byte,\(url)ada,Me Member,\(url)me,2026-02-26 02:00:54 UTC,Hello,\"Good  day, you\",INBOX"

  static let generations: [(era: String, text: String, recipients: [String])] = [
    (
      "2021",
      nine
        + "\n2-abc==,,Ada Byte,\(url)ada,Me Member,2026-02-26 02:00:54 UTC,Hello,\"Good  day, you\",INBOX\n",
      ["me"],
    ),
    ("July 2023", ten + "\n" + row + "\n", ["me"]),
    ("October 2024", ten + ",IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n" + row + ",No,No\n", ["me"]),
    ("December 2024", ten + ",IS MESSAGE DRAFT\n" + row + ",No\n", ["me"]),
    ("February 2026", ten + ",ATTACHMENTS,IS MESSAGE DRAFT\n" + row + ",,No\n", ["me"]),
    (
      "March 2026",
      quoted((ten + ",ATTACHMENTS").split(separator: ",").map(String.init))
        + quoted([
          "2-abc==", "", "Ada Byte", url + "ada", "Me Member", url + "me", "2026-02-26 02:00:54 UTC", "Hello",
          "Good  day, you", "INBOX", "",
        ]), ["me"],
    ),
  ]

  private static func quoted(_ fields: [String]) -> String {
    fields.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
  }

  @Test(arguments: generations)
  func `every generation since 2021 gives the same message`(era: String, text: String, recipients: [String])
    throws
  {
    for size in [1, 7, 1 << 16] {
      let (messages, _, tally) = try read(text, size: size)
      #expect(
        messages == [
          Message(
            line: 2,
            conversation: "2-abc==",
            sender: "ada",
            recipients: recipients,
            sentAt: 1_772_071_254,
            subject: "Hello",
            content: "Good  day, you",
            folder: .inbox
          )
        ]
      )
      #expect(tally.kept == 1)
    }
  }

  @Test func `the messages of 2018 form one conversation per person`() throws {
    let text = """
      From,To,Date,Subject,Content,Direction,Folder
      Ada Byte,Me Member,"1/15/24, 12:00 PM",One,Q&amp;A,INCOMING,INBOX
      Me Member,"ADA BYTE","1/15/24, 12:01 PM",Two,Yes,OUTGOING,SENT
      Bob Bit,Me Member,"1/15/24, 12:02 PM",,x,INCOMING,ARCHIVED
      Bob Bit,Me Member,"1/15/24, 12:02 PM",,x,SIDEWAYS,ARCHIVED

      """
    let (messages, _, tally) = try read(text)
    #expect(messages.map(\.conversation) == ["name:ada byte", "name:ada byte", "name:bob bit"])
    #expect(messages.map(\.sender) == ["\"Ada Byte\"", "me", "\"Bob Bit\""])
    #expect(messages.map(\.recipients) == [["me"], ["\"ADA BYTE\""], ["me"]])
    #expect(messages.map(\.content) == ["Q&A", "Yes", "x"])
    #expect(messages.map(\.folder) == [.inbox, .sent, .archive])
    #expect(messages.map(\.sentAt) == [1_705_348_800, 1_705_348_860, 1_705_348_920])
    #expect(tally.skipped.map(\.reason) == [.unknownValue])
  }

  @Test func `line breaks in a message are kept and counted as lines`() throws {
    let text =
      Self.ten + "\n" + Self.row.replacing("Good  day, you", with: "one\n\ntwo") + "\n" + Self.row + "\n"
    let (messages, _, _) = try read(text)
    #expect(messages.map(\.line) == [2, 5])
    #expect(messages.first?.content == "one\n\ntwo")
  }

  @Test func `advertisements and drafts are no messages between people`() throws {
    func row(
      id: String = "2-a",
      title: String = "",
      url: String = "\(Self.url)ada",
      content: String = "x",
      folder: String = "INBOX",
      draft: String = "No"
    ) -> String {
      "\(id),\(title),Ada,\(url),Me Member,\(Self.url)me,2026-02-26 02:00:54 UTC,,\(content),\(folder),\(draft)\n"
    }
    let text =
      Self.ten + ",IS MESSAGE DRAFT\n" + row(title: "Sponsored Conversation", url: "")
      + row(url: "", content: "\"<p class=\"\"spinmail-quill-editor__spin-break\"\">Buy</p>\"")
      + row(draft: "Yes") + row(id: "", folder: "") + row()
    let (messages, _, tally) = try read(text)
    #expect(messages.map(\.line) == [6])
    #expect(tally.skipped.map { "\($0.reason) \($0.lines)" } == ["sponsored [2, 3]", "draft [4, 5]"])
  }

  @Test func `a closed account is never a person`() throws {
    let text =
      Self.ten + "\n2-a,,LinkedIn Member,,Me Member,\(Self.url)me,2026-02-26 02:00:54 UTC,,x,INBOX\n"
      + "2-a,,Me Member,\(Self.url)me,LinkedIn Member,,2026-02-26 02:00:55 UTC,,y,INBOX\n"
    let (messages, people, tally) = try read(text)
    #expect(messages.map(\.sender) == [nil, "me"])
    #expect(messages.map(\.recipients) == [["me"], []])
    #expect(people.map(\.name) == ["Me Member"])
    #expect(tally.kept == 2)
  }

  static let groups: [(to: String, urls: String, expected: [String])] = [
    ("\"Ada Byte,Bob Bit\"", "\"\(url)ada,\(url)bob\"", ["ada Ada Byte", "bob Bob Bit"]),
    ("\"Ada Byte, PhD,Bob Bit\"", "\"\(url)ada,\(url)bob\"", ["ada Ada Byte, PhD", "bob Bob Bit"]),
    ("\"Ada Byte,PhD,Bob Bit\"", "\"\(url)ada,\(url)bob\"", ["ada ", "bob "]),
    ("\"LinkedIn Member,Bob Bit\"", "\(url)bob", ["bob "]),
    ("Bob Bit", "", ["- Bob Bit"]),
    ("\"Ada Byte,Bob Bit\"", "", []),
  ]

  @Test(arguments: groups)
  func `recipients are paired with their addresses, else only the addresses count`(
    to: String,
    urls: String,
    expected: [String]
  ) throws {
    let text = Self.ten + "\n2-a,,Me Member,\(Self.url)me,\(to),\(urls),2026-02-26 02:00:54 UTC,,x,INBOX\n"
    let (_, people, _) = try read(text)
    #expect(people.dropFirst().map { "\($0.slug?.value ?? "-") \($0.name)" } == expected)
  }

  @Test func `the same message again is a duplicate, flattened or not, and whatever the sender is called`()
    throws
  {
    let flat = Self.row.replacing("Good  day, you", with: "one  two")
    let broken = Self.row.replacing("Good  day, you", with: "one\n\ntwo").replacing(
      "Ada Byte,\(Self.url)ada",
      with: "LinkedIn Member,"
    )
    let (messages, _, tally) = try read(
      [Self.ten, flat, broken, flat.replacing("two", with: "too")].joined(separator: "\n")
    )
    #expect(messages.map(\.line) == [2, 6])
    #expect(tally.skipped.map(\.reason) == [.duplicate])
  }

  @Test func `many messages come in several batches, each person and conversation once`() throws {
    var text = Self.ten + "\n"
    for index in 0..<5_000 {
      text +=
        "2-c\(index / 3),,P\(index % 7),\(Self.url)p\(index % 7),Me Member,\(Self.url)me,2026-02-26 02:00:54 UTC,,m\(index),INBOX\n"
    }
    var reader = try MessagesReader(Fixture.file(.messages, text), member: me)
    var batches = 0, rows = 0, people = 0, conversations = 0
    while let batch = try reader.next() {
      batches += 1
      rows += batch.rows.count
      people += batch.newPeople.count
      conversations += batch.newConversations.count
    }
    #expect(batches == 3)
    #expect(rows == 5_000)
    #expect(people == 8)
    #expect(conversations == 1_667)
  }

  @Test func `a message that is not UTF-8 reaches the store as UTF-8`() throws {
    let bytes = Array((Self.ten + "\n" + Self.row.replacing("Hello", with: "Gr?e")).utf8)
      .map { $0 == UInt8(ascii: "?") ? 0xFC : $0 }
    var reader = try MessagesReader(Fixture.file(.messages, bytes), member: me)
    let batch = try #require(try reader.next())
    let row = try #require(batch.rows.first)
    #expect(String(decoding: batch.bytes[row.subject], as: UTF8.self) == "Grüe")
    #expect(reader.tally.transcoded == 1)
  }
}
