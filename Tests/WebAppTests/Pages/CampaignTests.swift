import Foundation
import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

private func member(
  _ name: String,
  _ text: String,
  request: String? = nil,
  isMessage: Bool = false,
  isListed: Bool = true
) -> CampaignStory.Member {
  CampaignStory.Member(
    name: name,
    slug: nil,
    sentAt: noon,
    isMessage: isMessage,
    text: text,
    provenance: Provenance(importNumber: 1, file: "Invitations.csv", line: 4),
    request: request.map(Request.ID.init(rawValue:)),
    isListed: isListed,
    decision: nil
  )
}

private func campaign(_ members: [CampaignStory.Member], open: [String]) -> CampaignStory {
  CampaignStory(
    record: CampaignRecord(
      id: Campaign.ID(rawValue: "c-one"),
      senders: members.count,
      texts: members.count,
      firstAt: noon,
      lastAt: noon,
      isShort: false,
      open: open.map(Request.ID.init(rawValue:)),
      answers: [:],
      firstText: members.first?.text ?? "",
      lastText: members.last?.text ?? ""
    ),
    members: members
  )
}

@Suite struct CampaignTests {
  private let store = FakeStore([
    stored("r-one", "Pia Push", note: "We help 20 firms to grow"),
    stored("r-two", "Vera Quick", note: "We help 30 firms to grow"),
  ])

  @Test func `one answer for all goes through the question and comes back to the campaign`() async throws {
    store.set(campaigns: [
      campaign(
        [
          member("Pia Push", "We help 20 firms to grow", request: "r-one"),
          member("Vera Quick", "We help 30 firms to grow", request: "r-two"),
          member("Dex Sprint", "We help 40 firms to grow", isMessage: true),
        ],
        open: ["r-one", "r-two"]
      )
    ])
    try await TestServer.run(store) { server in
      #expect(try await server.get("/campaigns").body.contains("href=\"/campaigns/c-one\""))
      let page = try await server.get("/campaigns/c-one").body
      #expect(page.contains("One text, 3 senders"))
      #expect(page.contains("We help <mark>30</mark> firms to grow"))
      #expect(page.contains("first message, "))
      #expect(page.contains("href=\"/requests/r-two\""))
      let question = try await server.get("/selection?campaign=c-one&choice=decline").body
      #expect(question.contains("Decline 2 requests?"))
      #expect(question.contains("href=\"/campaigns/c-one\">Back"))
      let seen = try ["r-one", "r-two"].map { id in
        try #require(try store.request(Request.ID(rawValue: id))).request.substance.digest
      }
      let answer = try await server.post(
        "/selection",
        "choice=decline&campaign=c-one&ids=r-one+r-two&seen=" + seen.joined(separator: "+")
      )
      #expect(answer.header("location") == "/campaigns/c-one?done=1-2")
      #expect(try await server.get("/campaigns/c-one?done=1-2").body.contains("Declined: 2 requests."))
      _ = try await server.post("/undo", "first=1&last=2")
      #expect(store.journal.allSatisfy { $0.undoneAt != nil })
    }
  }

  @Test func `one answer serves a campaign of any size`() async throws {
    let ids = (1...1_200).map { "r-\($0)" }
    let store = FakeStore(ids.map { stored($0, "Pia Push", note: "We help \($0) firms to grow") })
    store.set(campaigns: [
      campaign([member("Pia Push", "We help 1 firms to grow", request: "r-1")], open: ids)
    ])
    try await TestServer.run(store) { server in
      let question = try await server.get("/selection?campaign=c-one&choice=decline").body
      #expect(
        question.contains("Decline 1\u{202F}200 requests?") && question.contains("And 1\u{202F}000 more.")
      )
      let seen = try ids.map {
        try #require(try store.request(Request.ID(rawValue: $0))).request.substance.digest
      }
      let form =
        "choice=decline&campaign=c-one&ids=\(ids.joined(separator: "+"))&seen=\(seen.joined(separator: "+"))"
      let answer = try await server.post("/selection", form)
      #expect(answer.header("location") == "/campaigns/c-one?done=1-1200")
      #expect(store.journal.count == 1_200 && store.journal.allSatisfy { $0.choice == .decline })
      _ = try await server.post("/undo", "first=1&last=1200")
      #expect(store.journal.allSatisfy { $0.undoneAt != nil })
    }
  }

  @Test func `a request links to its campaign, where it has one`() async throws {
    let evidence = Evidence(symbol: "same-text", direction: .opposes, points: 3, words: "Reads like others")
    let verdict = Verdict(
      recommendation: .decline,
      confidence: 1,
      summary: "Decline.",
      evidence: [evidence],
      unknown: [],
      changers: []
    )
    let store = FakeStore([stored("r-one", "Pia Push", note: "x", verdict: verdict)])
    try await TestServer.run(store) { server in
      let alone = try await server.get("/requests").body
      #expect(!alone.contains("See the campaign"))
      store.set(campaigns: [campaign([member("Pia Push", "x", request: "r-one")], open: ["r-one"])])
      #expect(try await server.get("/requests").body.contains("href=\"/campaigns/c-one\">See the campaign"))
    }
  }

  @Test func `no campaign, one that is not there and one that is answered are said`() async throws {
    try await TestServer.run(store) { server in
      #expect(try await server.get("/campaigns").body.contains("No two people have sent you the same text"))
      #expect(try await server.get("/campaigns/c-none").status == 404)
      store.set(campaigns: [campaign([member("Pia Push", "x")], open: [])])
      let answered = try await server.get("/campaigns/c-one").body
      #expect(!answered.contains("name=\"campaign\""))
      #expect(try await server.get("/selection?campaign=c-one&choice=decline").status == 409)
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\u{202E}moc.live", "a\u{0}b\u{1B}[31m",
  ])
  func `a stranger's text is only ever text`(payload: String) async throws {
    let text = "We help \(payload) firms to grow"
    store.set(campaigns: [
      campaign([member(payload, text, request: payload), member(payload, text + payload)], open: [payload])
    ])
    try await TestServer.run(store) { server in
      for path in ["/campaigns", "/campaigns/c-one"] {
        let body = try await server.get(path).body
        #expect(!body.contains("<script>alert") && !body.contains("<img"))
        #expect(!body.contains("\u{0}") && !body.contains("\u{1B}"))
      }
    }
  }
}
