import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

/// Four people of whom different things are known, all before they ask on one day.
private func past() -> Archive {
  var archive = Archive("2026-03-10")
  let asked = 1_772_000_000
  let (ann, bo, cem, dee) = (
    person("Ann Ashgrove"), person("Bo Birchall"), person("Cem Cool"), person("Dee Dale")
  )
  archive.connect(person("Eva Elm"), on: "2025-01-01")
  archive.invite(
    ann,
    at: asked,
    note: "Eva Elm told me of your talk on mills, and I should like to hear more of it."
  )
  archive.invite(bo, at: asked, note: "Hi, we help companies like yours. Do you have 15 minutes this week?")
  archive.invite(cem, at: asked - 9_000_000)
  archive.invite(cem, at: asked)
  archive.invite(dee, at: asked)
  archive.recommend("Ann Ashgrove")
  archive.endorse(person("Dee Dale"))
  archive.know("Dee Dale", companies: "Dale & Sons")
  archive.write([
    ("one", [.init(bo, [Archive.member], 1_760_000_000, "May I ask you something?")]),
    (
      "two",
      [
        .init(cem, [Archive.member], 1_740_000_000, "Good to have met you."),
        .init(Archive.member, [cem], 1_741_000_000, "Indeed."),
      ]
    ),
  ])
  return archive
}

@Test(arguments: Bed.allCases)
func `a replay judges as it was judged, where nothing came later`(_ bed: Bed) throws {
  try bed.test { store in
    try past().imported(into: store)
    let member = try store.memberProfile()
    var history = try store.history()
    // Dates that the small archive leaves out.
    for index in history.recommendations.indices { history.recommendations[index].at = 1 }
    for index in history.endorsements.indices { history.endorsements[index].at = 1 }
    let replayed = Backtest(history, member: member, policies: [Policy()]).replayed
    let assessor = Assessor(ruleset: .current, member: member, policy: Policy())
    let dossiers = try store.dossiers(of: nil)
    #expect(dossiers.count == 4)
    for dossier in dossiers {
      let verdict = assessor.assess(dossier)
      let one = replayed.first { $0.moment.request.id == dossier.request.id }
      #expect(one?.answers.first?.recommendation == verdict.recommendation)
      #expect(one?.answers.first?.summary == verdict.summary)
    }
  }
}

@Test(arguments: Bed.allCases)
func `a history holds every request and first message with its place`(_ bed: Bed) throws {
  try bed.test { store in
    try past().imported(into: store)
    let history = try store.history()
    #expect(history.through == Day(iso: "2026-03-10"))
    #expect(history.invitations.count == 5)
    #expect(history.messages.count == 3)
    #expect(history.texts.values.sorted() == ["Good to have met you.", "May I ask you something?"])
    let backtest = Backtest(history, member: try store.memberProfile(), policies: [Policy()])
    let openings = backtest.replayed.filter { $0.moment.kind == .firstMessage }
    #expect(openings.map(\.moment.request.name) == ["Cem Cool", "Bo Birchall"])
    #expect(openings.allSatisfy { $0.moment.request.provenance.line > 0 })
  }
}

@Test(arguments: Bed.allCases)
func `the note that becomes the first message is no message of its own`(_ bed: Bed) throws {
  try bed.test { store in
    let ann = person("Ann Ashgrove")
    var archive = Archive("2026-03-10")
    archive.invite(ann, at: 1_760_000_000, note: "Your talk on mills was a delight.")
    archive.connect(ann, on: "2025-10-09")
    archive.write([
      ("one", [.init(ann, [Archive.member], 1_760_009_000, "Your talk on mills\nwas a delight.")])
    ])
    try archive.imported(into: store)
    let history = try store.history()
    #expect(history.messages.map(\.isNote) == [true])
    let replayed = Backtest(history, member: MemberProfile(), policies: [Policy()]).replayed
    #expect(replayed.map(\.aftermath) == [.silence])
  }
}
