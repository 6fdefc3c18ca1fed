import Markup
import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

private let payloads = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
  "</textarea><script>x</script>",
  "\"\u{200D} onfocus=alert(1) x=", "<\u{301}script>", "\u{600}<svg/onload=alert(1)>", "javascript:alert(1)",
  "&lt;script&gt;", "a\u{0}b\u{1B}[31m", "\u{202E}moc.live", "{{7*7}}${7*7}", "--><!--", "]]><x>",
  "\r\nSet-Cookie: a=b",
]

@Suite struct HostileTextTests {
  @Test(arguments: payloads)
  func `a stranger's text is only ever text, in every field of every page`(payload: String) async throws {
    let verdict = Verdict(
      recommendation: .decline,
      confidence: 0.9,
      summary: "Decline: \(payload)",
      evidence: [
        Evidence(
          symbol: payload,
          direction: .opposes,
          points: .infinity,
          words: payload,
          quotes: [payload],
          provenance: Provenance(importNumber: 1, file: payload, line: 2)
        ),
        Evidence(
          symbol: "x",
          direction: .neutral,
          points: .nan,
          words: payload,
          quotes: ["<", "\""],
          provenance: nil
        ),
      ],
      unknown: [Unknown(symbol: payload, what: payload, remedy: payload)],
      changers: [payload]
    )
    let store = FakeStore([
      stored(
        "r-one",
        payload,
        note: payload,
        headline: payload,
        company: payload,
        slug: payload,
        verdict: verdict
      ),
      stored(
        "r-two",
        payload,
        note: payload,
        headline: payload,
        company: payload,
        slug: payload,
        verdict: verdict
      ),
    ])
    store.set(people: [1, 2].map { hostile($0, payload) })
    store.set(fence: [hostileFence(payload)])
    store.set(introductions: hostileIntroductions(payload))
    store.set(ties: hostileTies(payload))
    store.set(exposure: hostileExposure(payload))
    store.set(imports: [1, 2].map { importRecord($0) })
    var purpose = Purpose()
    for part in PurposePart.allCases { purpose[part] = payload }
    try store.append(purpose, at: noon)
    try await TestServer.run(store) { server in
      let seen = try #require(try store.request(Request.ID(rawValue: "r-two"))).request.substance.digest
      _ = try await server.post("/requests/r-two/answer", "choice=accept&seen=\(seen)")
      let query = payload.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      for path in [
        "/requests", "/requests?q=\(query)", "/requests/r-one?only=\(query)&done=\(query)",
        "/requests/r-two?done=1-1", "/purpose", "/purpose?kept=1",
        "/selection?id=r-one&choice=ignore", "/decided", "/worklist", "/requests/\(query)", "/\(query)",
        "/today", "/fence", "/meetings/7", "/meetings/7/brief", "/meetings/\(query)", "/week", "/calendar",
        "/draft?for=7&kind=ask", "/draft?for=\(query)&kind=\(query)&language=\(query)",
        "/week?ending=\(query)",
        "/drafts?kind=\(query)&language=\(query)", "/today?done=\(query)&noted=\(query)", "/week/report.md",
        "/calendar/wellmet.ics", "/calendar/meeting?of=7",
        "/introductions", "/introductions?requester=\(query)&target=\(query)&why=\(query)&found=\(query)",
        "/introductions?requester=p-1&target=p-2", "/introductions/1", "/introductions/2",
        "/introductions/\(query)",
        "/introductions/1/draft?kind=\(query)&side=\(query)&reason=\(query)",
        "/introductions/1/draft?kind=joint",
        "/introductions/2/draft", "/introductions/1?noted=\(query)", "/introduction/paths?goal=\(query)",
        "/worth", "/worth?saved=\(query)&restored=\(query)", "/worth/report.html?anonymous=\(query)",
        "/introduction/ledger", "/exposure", "/exposure?show=\(query)&noted=\(query)&named=1",
        "/exposure/viewers/1", "/exposure/viewers/2", "/exposure/viewers/3", "/exposure/viewers/\(query)",
        "/review", "/review/card", "/review/end", "/review/calls", "/review/group/silent", "/changes",
        "/people", "/people?q=\(query)&company=\(query)&tag=\(query)&position=\(query)", "/found?q=\(query)",
        "/people/p-1", "/people/\(query)", "/people/p-1/merge?with=p-2", "/duplicates",
        "/changes?since=\(query)", "/touch", "/touch?all=yes", "/touch/rhythms", "/touch/giving",
        "/touch/p-1/draft", "/touch/p-2/draft?kind=keep-in-touch", "/touch/\(query)/draft",
        "/touch/p-1/draft?kind=\(query)&language=\(query)", "/touch?logged=p-1&record=\(query)",
        "/touch?later=p-1", "/touch?set=p-1&before=\(query)", "/touch?set=\(query)&undone=\(query)",
        "/touch/rhythms?layer=\(query)",
      ] {
        let answer = try await server.get(path)
        #expect(answer.status < 500)
        // Those pages list somebody: what is looked at is no page that says that nobody is here.
        if path.hasPrefix("/touch/p-") || path.hasSuffix("/rhythms") || path.hasSuffix("/giving") {
          #expect(answer.status == 200 && answer.body.contains("/people/p-1") || path.hasPrefix("/touch/p-2"))
        }
        #expect(answer.header("set-cookie") == nil)
        // Files that are kept are no markup, and have tests of their own.
        guard !path.hasPrefix("/calendar/"), !path.hasSuffix(".md") else { continue }
        let tags = self.tags(answer.body)
        #expect(tags.allSatisfy { isOurs($0) }, "\(path)")
        #expect(
          !answer.body.unicodeScalars.contains { $0.value == 0 || $0.value == 0x1B || $0.value == 0x202E }
        )
      }
    }
  }

  @Test(arguments: payloads)
  func `on the page of worth and in its file a stranger's text is only ever text`(payload: String) {
    let worth = inventedWorth(payload)
    let page = worthView(WorthPage(worth: worth, weights: WorthWeights(Policy(), seen: payload)))
    for (bytes, isFile) in [(page.bytes, false), (WorthFile.html(worth), true)] {
      let body = String(decoding: bytes, as: UTF8.self)
      // The file has one sheet of ours; nothing else may open one.
      let tags = tags(body).filter { !isFile || ($0 != "style" && $0 != "/style") }
      #expect(tags.allSatisfy { isOurs($0) })
      #expect(!isFile || body.split(separator: "<style>").count == 2)
      #expect(!body.unicodeScalars.contains { $0.value == 0 || $0.value == 0x1B || $0.value == 0x202E })
    }
  }

  /// Everything between an opening and a closing angle bracket.
  private func tags(_ body: String) -> [String] {
    body.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { part in
      String(decoding: part.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    }
  }

  /// A tag as our builder writes it: a known name, and no attribute that could run anything.
  private func isOurs(_ tag: String) -> Bool {
    let bytes = Array(tag.utf8)
    let name = String(decoding: bytes.prefix { $0 != 0x20 }.filter { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    if name == "!doctype" { return true }
    guard bytes.filter({ $0 == UInt8(ascii: "\"") }).count % 2 == 0 else { return false }
    // Outside of quotes, only attribute names of ours remain.
    var outside: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() } else if !isQuoted { outside.append(byte) }
    }
    let names = String(decoding: outside, as: UTF8.self).split(separator: " ").dropFirst()
    let isPlain = names.allSatisfy {
      !$0.hasPrefix("on") && !$0.hasPrefix("style") && !$0.hasPrefix("srcdoc")
    }
    if name == "script" { return tag.hasPrefix("/") || tag.hasPrefix("script src=\"/static/") }
    // Our plots are drawings; a stranger's name has no attribute, or one that runs.
    if name == "svg" { return tag.hasPrefix("/") || (isPlain && tag.hasPrefix("svg class=\"plot")) }
    return isPlain && !["img", "svg", "iframe", "object", "embed", "style", "base", "x"].contains(name)
  }
}

private func hostile(_ number: Int64, _ payload: String) -> PersonEntry {
  PersonEntry(
    person: Person.ID(rawValue: number),
    key: Person.Key(rawValue: "p-\(number)"),
    name: payload,
    slug: Slug(normalised: payload),
    company: payload,
    position: payload,
    connectedOn: Day(number: 15_000),
    goneBy: nil,
    looksClosed: false,
    lastAt: nil,
    strength: .nan,
    isDormant: true,
    advice: .remove,
    choice: nil,
    group: .silent,
    tags: [payload],
    excerpt: number == 1 ? payload : ""
  )
}

private func importRecord(_ number: Int) -> ImportRecord {
  ImportRecord(
    number: number,
    importedAt: noon,
    exportDay: Day(number: 20_000 + number),
    changes: ChangeCount(),
    kinds: [.connections]
  )
}
