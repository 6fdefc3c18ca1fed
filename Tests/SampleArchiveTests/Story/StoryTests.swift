import SampleArchive
import Testing

struct StoryTests {
  private let sample = SampleArchive.storyAndTruth(today: SampleDay(year: 2026, month: 7, day: 3))

  private var invitations: [[String: String]] {
    NaiveReader(sample.files.named("Invitations.csv")).rows
  }

  @Test func `nine people wait for an answer, one of them asked twice`() {
    #expect(sample.truth.requests == 9)
    #expect(sample.truth.requestRows == 10)
    let asked = invitations.filter { row in row["From"] == "Noor Haddadi" }
    #expect(asked.count == 2)
    #expect(invitations.first { row in row["From"] == "Pia Push" }?["Sent At"]?.hasPrefix("7/1/26, ") == true)
  }

  @Test func `some sixty people have a history`() {
    #expect((55...70).contains(sample.truth.connections))
    #expect(sample.truth.closedAccounts == 4)
    #expect(sample.truth.conversations >= 35)
    #expect(sample.truth.messages >= 140)
  }

  @Test func `no note is longer than LinkedIn allows and none has a line break`() {
    for row in invitations {
      let note = row["Message", default: ""]
      #expect(note.unicodeScalars.count <= 300, "\(row["From", default: ""])")
      #expect(!note.utf8.contains(10))
    }
  }

  @Test func `Ada wrote often and is in the address book`() {
    let messages = NaiveReader(sample.files.named("messages.csv")).rows
    let ada = "https://www.linkedin.com/in/ada-marlow"
    let with = messages.filter { row in
      row["SENDER PROFILE URL", default: ""].hasPrefix(ada)
        || row["RECIPIENT PROFILE URLS", default: ""].hasPrefix(ada)
    }
    #expect(with.count == 14)
    let book = NaiveReader(sample.files.named("ImportedContacts.csv")).rows
    #expect(book.contains { row in row["FullName"] == "Ada Marlow" })
  }

  @Test func `four senders use one template`() {
    let template = invitations.filter { row in
      row["Message", default: ""].hasPrefix(
        "Hi Rowan,  we help consultants like you book 20+ qualified calls"
      )
    }
    #expect(
      Set(template.map { row in row["From"] }) == ["Pia Push", "Vera Quick", "Dex Sprint", "Lana Surge 🚀"]
    )
  }

  @Test(arguments: Era.allCases)
  func `the story can be told in every era`(era: Era) {
    let told = SampleArchive.storyAndTruth(today: SampleDay(year: 2026, month: 7, day: 3), era: era)
    #expect(told.truth.requests == 9)
  }
}
