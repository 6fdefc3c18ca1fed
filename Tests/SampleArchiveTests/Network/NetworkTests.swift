import SampleArchive
import Testing

struct NetworkTests {
  private static func request(seed: UInt64 = 7, era: Era = .y2026) -> SampleRequest {
    SampleRequest(connections: 700, messages: 3000, invitations: 150, seed: seed, era: era)
  }

  @Test(arguments: Era.allCases)
  func `the same seed gives the same bytes and another seed others`(era: Era) {
    let one = SampleArchive.network(Self.request(era: era))
    let two = SampleArchive.network(Self.request(era: era))
    let other = SampleArchive.network(Self.request(seed: 8, era: era))
    #expect(one.map(\.name) == two.map(\.name))
    #expect(one.map(\.bytes) == two.map(\.bytes))
    for name in ["Connections.csv", "Invitations.csv"] {
      #expect(one.named(name).bytes != other.named(name).bytes)
    }
  }

  @Test(arguments: Era.allCases)
  func `what is said to be true can be counted in the files`(era: Era) {
    let sample = SampleArchive.networkAndTruth(Self.request(era: era))
    let connections = NaiveReader(sample.files.named("Connections.csv")).rows
    let named = connections.filter { row in row["First Name"] != "" }
    #expect(named.count == sample.truth.connections)
    #expect(connections.count - named.count == sample.truth.closedAccounts)
    #expect(connections.count == 700)

    let byAddress = era == .y2024 || era == .y2026
    let known = Set(named.map { row in byAddress ? row["URL", default: ""] : Self.name(row) })
    let invitations = NaiveReader(sample.files.named("Invitations.csv")).rows
    let incoming = invitations.filter { row in row["Direction"] == "INCOMING" }
    let open = incoming.map { row in row[byAddress ? "inviterProfileUrl" : "From", default: ""] }
      .filter { key in !known.contains(key) }
    #expect(open.count == sample.truth.requestRows)
    #expect(Set(open).count == sample.truth.requests)
    #expect(incoming.count - open.count == sample.truth.acceptedRequests)
    #expect(invitations.count - incoming.count == sample.truth.sentInvitations)
    if byAddress {
      #expect(sample.truth.requests == 150)
    }
    let owns = Set(invitations.filter { row in row["Direction"] == "OUTGOING" }.map { row in row["From"] })
    #expect(owns == ["Rowan Hale"])
  }

  @Test(arguments: [Era.y2021, .y2022, .y2023, .y2024, .y2026])
  func `messages, drafts and paid mail can be told apart and counted`(era: Era) {
    let sample = SampleArchive.networkAndTruth(Self.request(era: era))
    let rows = NaiveReader(sample.files.named("messages.csv")).rows
    let drafts = rows.filter { row in row["CONVERSATION ID"] == "" }
    let paid = rows.filter { row in row["CONVERSATION TITLE"] == "Sponsored Conversation" }
    let between = rows.filter { row in
      row["CONVERSATION ID"] != "" && row["CONVERSATION TITLE"] != "Sponsored Conversation"
    }
    #expect(rows.count == 3000)
    #expect(drafts.count == sample.truth.drafts && !drafts.isEmpty)
    #expect(drafts.allSatisfy { row in row["FOLDER"] == "" })
    #expect(paid.count == sample.truth.sponsoredMessages && !paid.isEmpty)
    #expect(between.count == sample.truth.messages)
    #expect(Set(between.map { row in row["CONVERSATION ID"] }).count == sample.truth.conversations)
    #expect(between.contains { row in row["FROM"] == "LinkedIn Member" && row["SENDER PROFILE URL"] == "" })
  }

  @Test func `conversations of 2018 are those with one named person`() {
    let sample = SampleArchive.networkAndTruth(Self.request(era: .y2018))
    let rows = NaiveReader(sample.files.named("Messages.csv")).rows
    let others = rows.map { row in row["Direction"] == "INCOMING" ? row["From"] : row["To"] }
    #expect(rows.count == sample.truth.messages)
    #expect(Set(others).count == sample.truth.conversations)
  }

  @Test func `everybody counts once among the people`() {
    let sample = SampleArchive.networkAndTruth(Self.request())
    var addresses = Set(
      NaiveReader(sample.files.named("Connections.csv")).rows.map { $0["URL", default: ""] }
    )
    for row in NaiveReader(sample.files.named("Invitations.csv")).rows {
      addresses.insert(row["inviterProfileUrl", default: ""])
      addresses.insert(row["inviteeProfileUrl", default: ""])
    }
    for row in NaiveReader(sample.files.named("messages.csv")).rows {
      addresses.insert(row["SENDER PROFILE URL", default: ""])
      for address in row["RECIPIENT PROFILE URLS", default: ""].split(separator: ",") {
        addresses.insert(String(address))
      }
    }
    addresses.subtract(["", "https://www.linkedin.com/in/rowan-hale"])
    #expect(addresses.count == sample.truth.people)
  }

  @Test func `no message is newer than the export and each conversation runs backwards`() {
    let rows = NaiveReader(SampleArchive.network(Self.request()).named("messages.csv")).rows
    var last = ("", "")
    for row in rows {
      let (id, date) = (row["CONVERSATION ID", default: ""], row["DATE", default: ""])
      #expect(date < "2026-07-04" && date > "2010")
      if id == last.0, !id.isEmpty {
        #expect(date <= last.1)
      }
      last = (id, date)
    }
  }

  @Test func `connections are dated within ten years and no note is too long`() {
    let files = SampleArchive.network(Self.request())
    let years = NaiveReader(files.named("Connections.csv")).rows
      .map { row in row["Connected On", default: ""].utf8.suffix(4) }
      .compactMap { year in Int(String(decoding: Array(year), as: UTF8.self)) }
    #expect(years.count == 700)
    #expect(years.allSatisfy { year in (2016...2026).contains(year) })
    #expect(years == years.sorted(by: >))
    for row in NaiveReader(files.named("Invitations.csv")).rows {
      #expect(row["Message", default: ""].unicodeScalars.count <= 300)
    }
  }

  @Test func `an empty network is an archive too`() {
    let sample = SampleArchive.networkAndTruth(SampleRequest(connections: 0, messages: 0, invitations: 0))
    #expect(sample.truth.connections == 0)
    #expect(sample.truth.messages == 0)
  }

  private static func name(_ row: [String: String]) -> String {
    let joined = row["First Name", default: ""] + " " + row["Last Name", default: ""]
    let kept = joined.unicodeScalars.drop { scalar in scalar == " " }
    return String(String(kept).unicodeScalars.reversed().drop { $0 == " " }.reversed().map(Character.init))
  }
}
