import Foundation
import Markup
import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

private func text(_ worth: Worth, isFile: Bool = false) -> String {
  let weights = isFile ? nil : WorthWeights(Policy(), seen: "abc")
  return String(decoding: worthView(WorthPage(worth: worth, weights: weights)).bytes, as: UTF8.self)
}

private func count(_ needle: String, in text: String) -> Int {
  text.split(separator: needle, omittingEmptySubsequences: false).count - 1
}

@Suite struct WorthTests {
  @Test func `the page concludes first, and says what is not known`() {
    let page = text(inventedWorth())
    #expect(page.hasPrefix("<h1>Vetted worth: 61.3 of 100</h1>"))
    #expect(page.contains("by 9 of 10 factors. Not known: Would take a call."))
    #expect(
      page.contains("<a href=\"/review\">Recall 40 more people</a><span class=\"soft\"> would add 1.2</span>")
    )
    #expect(page.contains(" would make a factor known"))
    // Three steps are shown of four.
    #expect(!page.contains("Write to 3 people"))
    #expect(page.contains("href=\"/worth/report.html?anonymous=yes\""))
    let headings = page.split(separator: "<h2>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    #expect(
      headings == [
        "What would raise it", "Who is close", "What the figure is made of", "How the figure changed",
        "Growth, and what came of it", "Strength over time", "What it consists of", "Whom you know",
        "Bridges",
        "Ties worth waking", "Give and take", "Pitches kept out", "Decisions, and their speed",
      ]
    )
  }

  @Test func `every dot has its person in the table, and every plot has a table`() {
    let page = text(inventedWorth())
    #expect(count("tabindex=\"-1\"><title>", in: page) == 150)
    for place in [0, 77, 149] {
      #expect(count("href=\"/people/p-\(place)\"", in: page) >= 2)
    }
    #expect(count("<svg class=\"plot", in: page) == count("<details class=\"behind\">", in: page))
    #expect(page.contains("<title>Person 0, a strong tie</title>"))
    #expect(page.contains(">262 more</text>"))
  }

  @Test func `the points add up to the figure, and the bars to a hundred`() {
    let worth = inventedWorth()
    let possible = worth.figure.parts.compactMap(\.possible).reduce(0, +)
    #expect(abs(possible - 100) < 1e-9)
    let page = text(worth)
    #expect(page.contains(">Would take a call</text>") && page.contains(">not known</text>"))
    var silent = worth
    silent.figure.parts[0].weight = 0
    #expect(text(silent).contains(">does not count</text>"))
  }

  @Test func `growth goes by those who are still there, and says how many were made`() {
    var worth = inventedWorth()
    worth.growth = [
      WorthGrowth(year: 2019, made: 90, current: 40, wroteBothWays: 30, valued: 7, strong: 5, pitched: 2),
      WorthGrowth(
        since: 2020,
        year: 2022,
        made: 9,
        current: 1,
        wroteBothWays: 1,
        valued: 0,
        strong: 0,
        pitched: 0
      ),
    ]
    let page = text(worth)
    #expect(page.contains("Of 99 connections ever made, 41 are still there"))
    #expect(page.contains("31 of them came to messages both ways"))
    #expect(
      page.contains("2019: 90 made, 40 still there, 30 of them with messages both ways; 2020 to 2022: 9 made")
    )
    // The figure above a column is that of those who are still there.
    #expect(page.contains(">40</text>") && !page.contains(">90</text>"))
  }

  @Test func `one import has a sentence and no line, and older reckonings are left out and said`() {
    let one = text(inventedWorth(history: [40]))
    #expect(one.contains("There is one figure so far.") && !one.contains("id=\"history\""))
    var worth = inventedWorth(history: [40, 50, 60])
    worth.figure.value = 71.5
    let three = text(worth)
    #expect(three.contains("id=\"history\"") && three.contains("It was 40.0 with the export of"))
    // What the figure was after the import is one thing, what it is now another.
    #expect(three.contains("and was 60.0 with that of") && three.contains("since it is 71.5 now."))
    #expect(
      three.contains("60.0; now: 71.5.") && three.contains(">71.5</text>") && !three.contains(">60.0</text>")
    )
    worth.history[0].note.reckoning = 0
    let two = text(worth)
    #expect(two.contains("It was 50.0 with the export of") && two.contains("1 import is left out"))
    #expect(!two.contains("40.0"))
  }

  @Test func `who was not vetted is a no, as in JSON, and not unknown`() {
    let page = text(inventedWorth())
    #expect(page.contains("Vetted: 131 yes, 281 no;") && page.contains(">131 yes, 281 no</text>"))
    #expect(
      page.contains("You recall them: 90 yes, 10 no;") && page.contains("Would take a call: not asked yet")
    )
  }

  @Test func `nothing known is said as not known, never as none`() {
    var worth = inventedWorth(hasMessages: false)
    worth.figure.value = nil
    let page = text(worth)
    #expect(page.contains("Vetted worth: not known yet"))
    #expect(page.contains("Messages were not imported, so who wrote to whom is not known."))
    #expect(page.contains("so it is not known with whom you wrote."))
    #expect(page.contains("<dt>Pitched after connecting, let go</dt><dd>not known</dd>"))
    #expect(page.contains(">not asked yet</text>"))
    worth.decisions = WorthDecisions(requests: [:], connections: [:], waiting: 9, times: DecisionTimes([]))
    #expect(text(worth).contains("Nothing is decided yet. <a href=\"/requests\">"))
    let nobody = text(inventedWorth(connections: 0))
    #expect(nobody.contains("No connection is listed") && !nobody.contains("<svg"))
  }

  @Test func `a file links to nobody, and an anonymous one names nobody`() {
    let worth = inventedWorth()
    let file = String(decoding: WorthFile.html(worth), as: UTF8.self)
    #expect(!file.contains("<a ") && !file.contains("<form") && !file.contains("<button"))
    #expect(!file.contains("href=") && !file.contains("src="))
    #expect(file.contains("Person 149") && file.contains("61.3 of 100"))
    let bare = String(decoding: WorthFile.html(worth.anonymous()), as: UTF8.self)
    #expect(!bare.contains("Person ") && !bare.contains("Company ") && !bare.contains("p-1"))
    // A dot for each of the 150, none of them with a title.
    #expect(count("class=\"dot ", in: bare) == 150 && !bare.contains("<g>"))
    #expect(bare.contains("Nobody is named here") && bare.contains("14 connections reach people"))
    #expect(bare.contains("<meta name=\"wellmet-worth\""))
  }

  @Test func `a large network is no larger a page`() {
    #expect(text(inventedWorth(connections: 30_000)).utf8.count < 150_000)
  }
}

@Suite struct WorthWeightsTests {
  private func taken(_ form: String, _ policy: Policy = Policy()) -> WorthWeights {
    var weights = WorthWeights(policy, seen: "")
    weights.take(FormFields(form.utf8))
    return weights
  }

  @Test func `weights that were sent go into the policy, the rest of it stays`() {
    let known = PolicyStatement(policy: Policy(weights: ["pitch": 2, "worth-spread": 0], meetDays: 9))
    let weights = taken("seen=abc&worth-vetted=2.0&worth-spread=0.0&other=5", known.policy)
    #expect(weights.seen == "abc" && !weights.hasErrors)
    let policy = weights.applied(to: known).policy
    #expect(policy.weights == ["pitch": 2, "worth-spread": 0, "worth-vetted": 2] && policy.meetDays == 9)
  }

  @Test(arguments: ["", "x", "-1", "11", "nan", "inf", "1e400", "0x1p3000"])
  func `a weight that cannot be used is said in its place`(value: String) {
    let weights = taken("worth-recalled=\(value)")
    #expect(weights.fields.map { $0.error.isEmpty } == WorthFactor.allCases.map { $0 != .recalled })
    let page = String(
      decoding: worthView(WorthPage(worth: inventedWorth(), weights: weights)).bytes,
      as: UTF8.self
    )
    #expect(page.contains("<details id=\"weights\" class=\"weights\" open>"))
    #expect(page.contains("aria-invalid=\"true\" aria-describedby=\"worth-recalled-error\""))
  }

  @Test func `something has to count`() {
    let none = WorthFactor.allCases.map { "\($0.symbol)=0.0" }.joined(separator: "&")
    #expect(taken(none).hasErrors)
    #expect(!taken(none + "&worth-spread=0").fields.dropFirst().contains { !$0.error.isEmpty })
  }

  @Test func `a weight between the steps can stay as it is`() {
    let weights = WorthWeights(Policy(weights: ["worth-vetted": 0.35]), seen: "")
    #expect(weights.fields[0].choices.contains(0.35) && weights.fields[0].choices.contains(1))
    #expect(weights.fields[1].choices == PolicySlider.Scale.weight.steps)
  }

  @Test func `they are saved into the policy file, and the former one is kept`() async throws {
    try await TestServer.run { server in
      try FileManager.default.createDirectory(atPath: server.folder, withIntermediateDirectories: true)
      let file = PolicyFile(path: server.folder + "/policy.toml")
      _ = try file.writeDefaultsIfAbsent()
      let page = try await server.get("/worth")
      #expect(page.status == 200 && page.body.contains("Nothing is here yet."))
      let seen = try file.digest()
      let saved = try await server.post("/worth/weights", "seen=\(seen)&worth-vetted=2.0")
      #expect(saved.status == 303)
      #expect(try file.read().weights["worth-vetted"] == 2)
      let way = try #require(saved.header("location"))
      let after = try await server.get(way)
      #expect(
        after.body.contains("Saved. The former weights are kept.")
          && after.body.contains("action=\"/worth/weights/undo\"")
      )
      // The file is another one now than the one looked at.
      #expect(try await server.post("/worth/weights", "seen=\(seen)&worth-vetted=3.0").status == 409)
      #expect(
        try await server.post("/worth/weights", "seen=\(try file.digest())&worth-vetted=99").status == 422
      )
      #expect(try await server.post("/worth/weights", "worth-vetted=3.0").status == 400)
      #expect(try file.read().weights["worth-vetted"] == 2)
      #expect(try await server.get("/worth/report.html").header("location") == "/worth")
      let undone = try await server.post("/worth/weights/undo", "seen=\(try file.digest())")
      let back = try await server.get(try #require(undone.header("location")))
      #expect(back.body.contains("The former weights are back."))
      #expect(try file.read().weights["worth-vetted"] == nil)
    }
  }
}
