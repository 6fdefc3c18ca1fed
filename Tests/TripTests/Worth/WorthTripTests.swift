import Foundation
import SampleArchive
import Testing
import Vetting
import WebApp
import Workflows

@Suite("What the network is worth, import after import")
struct WorthTripTests {
  @Test
  func
    `each import is noted once, and dropping what is derived leaves the history and the figures as they are`()
    throws
  {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives(
      [bench.export(story(), of: "2026-07-03")],
      options: ImportOptions(dryRun: true)
    )
    #expect(try workspace.worth() == nil && workspace.store.worthNotes().isEmpty)
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    _ = try workspace.worth(noting: false)
    _ = try workspace.worthReport(anonymous: true, noting: false)
    #expect(try workspace.store.worthNotes().isEmpty)
    // Nobody asked for worth in between: the next import makes up for it, before its facts come.
    bench.turnClock(to: "2026-07-10")
    let later = story { name, text in
      name == "Connections.csv"
        ? text.components(separatedBy: "\n").filter { !$0.contains("Brunavesi") }.joined(separator: "\n")
        : text
    }
    _ = try workspace.importArchives([bench.export(later, of: "2026-07-10")])
    let first = try #require(try workspace.worth())
    #expect(first.history.map(\.note.importNumber) == [1, 2])
    #expect(first.history[0].note.connections == first.history[1].note.connections + 1)
    #expect(first.history.map(\.note.exportDay.iso) == ["2026-07-03", "2026-07-10"])
    #expect(first.history.last?.value == first.figure.value)
    try workspace.rebuild()
    #expect(try workspace.worth() == first)
    #expect(try workspace.worth() == first)
    #expect(try workspace.store.worthNotes().count == 2)
    // Reading the same archive again says nothing new.
    _ = try workspace.importArchives([bench.export(later, of: "2026-07-10")])
    #expect(try workspace.worth() == first)
  }

  @Test
  func `several archives at once are noted each`() throws {
    let bench = Bench("2026-07-10")
    let workspace = try bench.open()
    let fewer = story { name, text in
      name == "Connections.csv"
        ? text.components(separatedBy: "\n").filter { !$0.contains("Brunavesi") }.joined(separator: "\n")
        : text
    }
    _ = try workspace.importArchives([
      bench.export(fewer, of: "2026-07-03"), bench.export(story(), of: "2026-07-10"),
    ])
    let worth = try #require(try workspace.worth())
    #expect(worth.history.map(\.note.importNumber) == [1, 2])
    #expect(worth.history[1].note.connections == worth.history[0].note.connections + 1)
  }

  @Test
  func `what was decided raises the figure by what was foretold`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let before = try #require(try workspace.worth())
    let step = try #require(before.figure.steps.first { $0.factor == .vetted })
    // Whoever pitched would come into the rings by being kept, and move other factors too.
    let open = before.rings.flatMap { ring in
      ring.people.filter { ring.layer != .rest || $0.band == .bare }
    }
    .prefix(40)
    #expect(step.words == "Decide to keep, or meet, \(open.count) more people")
    _ = try workspace.decide(connections: open.map(\.key), .keep, by: "test")
    let after = try #require(try workspace.worth())
    #expect(after.vetted.kept == open.count && after.vetted.share.yes == open.count)
    let gain = (((after.figure.value ?? 0) - (before.figure.value ?? 0)) * 10).rounded() / 10
    // Both figures are told to a tenth, so their difference may be off by one.
    #expect(abs(gain - (try #require(step.gain))) < 0.15)
    #expect(after.history == before.history)
  }

  @Test
  func `a pitch that was refused counts when no export lists the request any more`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let pitches = try workspace.allRequests().filter { $0.verdict.recommendation == .decline }
    let other = try #require(
      try workspace.allRequests().first { [.accept, .meet].contains($0.verdict.recommendation) }
    )
    try #require(pitches.count >= 3)
    _ = try workspace.decide(pitches.dropFirst().map(\.request.id), .decline, by: "test")
    _ = try workspace.decide([pitches[0].request.id, other.request.id], .ignore, by: "test")
    let before = try #require(try workspace.worth())
    #expect(before.keptOut.requests == pitches.count)
    bench.turnClock(to: "2026-07-10")
    let later = story { name, text in
      name == "Invitations.csv"
        ? text.components(separatedBy: "\n").filter { !$0.contains("INCOMING") }.joined(separator: "\n")
        : text
    }
    _ = try workspace.importArchives([bench.export(later, of: "2026-07-10")])
    #expect(try workspace.allRequests().isEmpty)
    let after = try #require(try workspace.worth())
    #expect(after.keptOut.requests == pitches.count && after.keptOut.accepted == before.keptOut.accepted)
  }

  @Test
  func `an anonymous report carries the numbers of the workspace and can be compared`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let worth = try workspace.worthReport(anonymous: true)
    let numbers = try WorthReportFile.numbers(in: WorthFile.html(worth), of: "worth.html")
    #expect(numbers == WorthNumbers(worth) && numbers.connections == worth.connections)
    let named = WorthFile.html(try workspace.worthReport(anonymous: false))
    #expect(throws: WorthReportError.notAnonymous("named.html")) {
      try WorthReportFile.numbers(in: named, of: "named.html")
    }
    let comparison = WorthComparison([.init(label: "<i>", numbers: numbers)])
    let page = String(decoding: WorthComparisonFile.html(comparison), as: UTF8.self)
    #expect(page.contains("<bdi>&lt;i&gt;</bdi>") && !page.contains("<i>"))
  }
}
