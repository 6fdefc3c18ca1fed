import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("Finding the way to somebody")
struct IntroductionPathsTests {
  @Test func `a company leads to those who work there, the best known first`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let found = try workspace.introductionPaths(to: "Albis Precision Works")
    #expect(!found.isDirect && found.target == nil)
    #expect(found.paths.first?.person.name == "Petra Zumwalden")
    #expect(found.paths.contains { $0.links.contains(.worksThere(company: "Albis Precision Works")) })
    #expect(zip(found.paths, found.paths.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test func `a person leads to those who were in conversations or at work with them, never to themselves`()
    throws
  {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let found = try workspace.introductionPaths(to: "Petra Zumwalden")
    #expect(found.isDirect && found.target?.name == "Petra Zumwalden")
    #expect(!found.paths.contains { $0.person.name == "Petra Zumwalden" })
    let marguerite = try #require(found.paths.first { $0.person.name == "Marguerite Sand" })
    // One export shows that both are there, and nothing of how long.
    #expect(marguerite.links.contains(.worksThere(company: "Albis Precision Works")))
    #expect(
      !found.paths.contains { path in path.links.contains { if case .overlapped = $0 { true } else { false } }
      }
    )
    #expect(
      found.paths.contains { path in path.links.contains { if case .conversed = $0 { true } else { false } } }
    )
  }

  @Test func `two exports show how long both were at one employer`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    bench.turnClock(to: "2027-01-05")
    _ = try workspace.importArchives([bench.export(story(), of: "2027-01-03")])
    let found = try workspace.introductionPaths(to: "Petra Zumwalden")
    let marguerite = try #require(found.paths.first { $0.person.name == "Marguerite Sand" })
    #expect(marguerite.links.contains(.overlapped(company: "Albis Precision Works", months: 6)))
  }

  @Test func `only words of theirs count as theirs`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    // Rowan, the user, wrote of the gate; Oskar did, too.
    let found = try workspace.introductionPaths(to: "Winterthur")
    for path in found.paths {
      for case .wrote(let words) in path.links { #expect(!words.contains("You asked about voting by age")) }
    }
    #expect(
      try workspace.introductionPaths(to: "tiresome questions").paths.map(\.person.name) == [
        "Henrike Brandtner"
      ]
    )
    #expect(try workspace.introductionPaths(to: "no to the firm").paths.isEmpty)
  }

  @Test func `an earlier employer is found in what a recommendation says, whatever its case and accents`()
    throws
  {
    let bench = Bench()
    let workspace = try bench.open()
    let files = story { name, text in
      name == "Recommendations_Received.csv"
        ? text.replacingOccurrences(of: "Kestrel & Rowe Advisers", with: "Österreichische Uhrwerke AG") : text
    }
    _ = try workspace.importArchives([bench.export(files, of: "2026-07-03")])
    let found = try workspace.introductionPaths(to: "österreichische uhrwerke")
    #expect(found.paths.map(\.person.name) == ["Ben Aldous"])
    #expect(found.paths.first?.links == [.recommendedFrom(company: "Österreichische Uhrwerke AG")])
  }

  @Test func `who was merged counts as one, in conversations and at work`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let before = try workspace.introductionPaths(to: "Petra Zumwalden")
    let dario = try #require(before.paths.first { $0.person.name == "Dario Fontanelle" })
    #expect(dario.links.contains(.conversed(1)))
    _ = try workspace.merge(
      workspace.key(of: "Dario Fontanelle"),
      into: workspace.key(of: "Oskar Vielmann"),
      by: "test"
    )
    let after = try workspace.introductionPaths(to: "Petra Zumwalden")
    #expect(!after.paths.contains { $0.person.name == "Dario Fontanelle" })
    #expect(after.paths.first { $0.person.name == "Oskar Vielmann" }?.links.contains(.conversed(1)) == true)
  }

  @Test func `a role leads to those who hold it, and nonsense leads nowhere`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let found = try workspace.introductionPaths(to: "chief financial officer")
    #expect(found.paths.contains { $0.links.contains(.isOne(position: "Chief Financial Officer")) })
    #expect(try workspace.introductionPaths(to: "zzxq vvkk").paths.isEmpty)
    #expect(try workspace.introductionPaths(to: "Zumwalden").choices.map(\.name) == ["Petra Zumwalden"])
    #expect(throws: IntroductionError.noTarget) { try workspace.introductionPaths(to: "  ") }
  }

  @Test func `asks are a budget: who was asked lately comes later, and it is told`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let before = try #require(try workspace.introductionPaths(to: "Albis Precision Works").paths.first)
    let own = try workspace.askForOwnIntroduction(
      through: before.person.key,
      to: "the board of Albis Precision Works",
      IntroductionRequest(why: "I would like to offer a second opinion."),
      by: "test"
    )
    #expect(own.isOwn && own.introduction.parties.sides == [.connector])
    _ = try workspace.take(.asked(.connector), of: own.id, by: "test")
    let after = try workspace.introductionPaths(to: "Albis Precision Works")
    let same = try #require(after.paths.first { $0.person.key == before.person.key })
    #expect(same.asksLately == 1 && same.score < before.score)
    #expect(after.asksLately.map(\.id) == [own.id])
    bench.turnClock(to: "2026-10-10")
    #expect(try workspace.introductionPaths(to: "Albis Precision Works").asksLately.isEmpty)
  }

  @Test func `the ledger counts what was asked, made, refused, and who gives back`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    func ask(_ one: String, _ other: String) throws -> Introduction.ID {
      try workspace.askForIntroduction(
        from: workspace.key(of: one),
        to: workspace.key(of: other),
        IntroductionRequest(),
        by: "test"
      )
      .record.id
    }
    let made = try ask("Ben Aldous", "Petra Zumwalden")
    for event: IntroductionStep.Event in [
      .consented(.requester), .consented(.target), .introduced,
      .outcome(IntroductionOutcome(.led, thanks: [.requester])),
    ] { _ = try workspace.take(event, of: made, by: "test") }
    _ = try workspace.take(.declined, of: ask("Ben Aldous", "Marguerite Sand"), by: "test")
    _ = try workspace.take(.refused(.target), of: ask("Oskar Vielmann", "Petra Zumwalden"), by: "test")
    let own = try workspace.askForOwnIntroduction(
      through: workspace.key(of: "Ben Aldous"),
      to: "Corvalle Bank",
      IntroductionRequest(),
      by: "test"
    )
    _ = try workspace.take(.consented(.connector), of: own.id, by: "test")
    _ = try workspace.take(.introduced, of: own.id, by: "test")
    let ledger = try workspace.introductionLedger()
    #expect((ledger.forOthers.asked, ledger.forOthers.made, ledger.forOthers.declined) == (3, 1, 1))
    #expect(ledger.forOthers.refused == 1 && ledger.forOthers.success == 1)
    #expect((ledger.own.asked, ledger.own.made, ledger.own.unknown) == (1, 1, 1))
    let ben = try #require(ledger.partners.first)
    #expect(ben.name == "Ben Aldous" && ben.asked.asked == 2 && ben.thanks == 1)
    #expect((ben.askedByUser, ben.didForUser, ben.balance) == (1, 1, 0))
    #expect(ledger.partners.first { $0.name == "Petra Zumwalden" }?.wanted == 1)
    #expect(ledger.months.count == 12 && ledger.months.last?.made == 1 && ledger.months.last?.good == 1)
    let week = try workspace.weekReport()
    #expect((week.introductionsAsked, week.introductionsMade) == (4, 2))
  }
}
