import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("From meet to a decision")
struct MeetingTripTests {
  private func opened(_ bench: Bench) throws -> Workspace {
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    return workspace
  }

  private func request(_ name: String, _ workspace: Workspace) throws -> Request.ID {
    try #require(try workspace.allRequests().first { $0.request.name == name }).request.id
  }

  private let good = Meeting.Outcome(
    heldOn: Day(number: 0),
    form: .video,
    feltRight: .yes,
    forThem: "a treasurer to learn from",
    forMe: "the view of a student",
    wouldIntroduce: true,
    nextStep: "send the paper"
  )

  @Test func `a request is met, talked to and decided, and every step can be taken back`() throws {
    let bench = Bench()
    let workspace = try opened(bench)
    let noor = try request("Noor Haddadi", workspace)
    _ = try workspace.decide([noor], .meet, by: "test")
    let id = try #require(try workspace.undecided().first).deadline.id
    #expect(id.rawValue == "1")
    #expect(try workspace.fenceRecord(id).deadline.by == Day(iso: "2026-07-18"))

    _ = try workspace.noteAsked(id, reason: "how do we know each other", by: "test")
    bench.turnClock(to: "2026-07-07")
    let draft = MeetingDraft(
      form: .video,
      day: try #require(Day(iso: "2026-07-20")),
      minute: 930,
      zone: "Europe/Berlin"
    )
    let planned = try workspace.plan(id, draft, by: "test")
    #expect(planned.deadline.state == .planned)
    #expect(planned.deadline.by == Day(iso: "2026-07-21"))
    // On the other side of the world it is the same moment.
    bench.travel(to: "Pacific/Auckland")
    let away = try #require(try workspace.fenceRecord(id).deadline.plan)
    #expect(away.time.moment == Date(timeIntervalSince1970: 1_784_554_200))
    #expect(away.time.shown(in: workspace.zone()).day == Day(iso: "2026-07-21"))
    bench.travel(to: "Europe/Berlin")

    bench.turnClock(to: "2026-07-20")
    var outcome = good
    outcome.heldOn = workspace.today
    let held = try workspace.hold(id, outcome, by: "test")
    #expect(held.deadline.state == .held)
    #expect(held.proposal.end == .request(.accept))
    // The note is kept of the person, and goes with the step.
    let person = try workspace.personStory(held.person.key)
    #expect(person.records.map(\.kind) == [.talked])
    #expect(person.records.first?.text.contains("I would introduce them.") == true)
    #expect(try workspace.undoStep(of: id, by: "test").deadline.state == .planned)
    #expect(try workspace.personStory(held.person.key).records.isEmpty)
    _ = try workspace.hold(id, outcome, by: "test")

    try workspace.end(id, as: .request(.accept), by: "test")
    #expect(try workspace.undecided().isEmpty)
    let record = try workspace.fenceRecord(id)
    #expect(record.deadline.path.map(\.state) == [.open, .asked, .planned, .held, .decided])
    #expect(throws: DeadlineError.self) { try workspace.noteAsked(id, by: "test") }
    #expect(throws: DeadlineError.self) { try workspace.undoStep(of: id, by: "test") }
    #expect(try workspace.worklist().contains { $0.request == noor && $0.kind == .accept })
    let times = try workspace.fence().times
    #expect(times.count == 1 && times.fenceMedian != nil)

    // The decision taken back, it stands as before; the last steps can be taken back in turn.
    _ = try workspace.undo(of: noor, by: "test")
    for state in [Deadline.State.held, .planned, .asked, .open] {
      #expect(try workspace.fenceRecord(id).deadline.state == state)
      if state != .open { _ = try workspace.undoStep(of: id, by: "test") }
    }
    #expect(throws: DeadlineError.nothingToUndo("Noor Haddadi")) {
      try workspace.undoStep(of: id, by: "test")
    }
    // The workspace opened anew says the same.
    #expect(try bench.open().fenceRecord(id).deadline.state == .open)
  }

  @Test func `to meet again moves the day and counts; after a meeting it begins anew`() throws {
    let bench = Bench()
    let workspace = try opened(bench)
    let samir = try request("Samir Osei", workspace)
    _ = try workspace.decide([samir], .meet, deadline: Day(iso: "2026-07-10"), by: "test")
    bench.turnClock(to: "2026-07-08")
    _ = try workspace.decide([samir], .meet, deadline: Day(iso: "2026-07-20"), by: "test")
    let record = try #require(try workspace.undecided().first)
    #expect(try workspace.undecided().count == 1)
    #expect(record.deadline.id.rawValue == "1" && record.deadline.snoozes == 1)
    #expect(record.deadline.by == Day(iso: "2026-07-20"))
    #expect(record.deadline.openedOn == Day(iso: "2026-07-04"))

    var outcome = good
    outcome.heldOn = workspace.today
    _ = try workspace.hold(record.deadline.id, outcome, by: "test")
    bench.turnClock(to: "2026-07-09")
    _ = try workspace.decide([samir], .meet, deadline: Day(iso: "2026-08-01"), by: "test")
    let anew = try #require(try workspace.undecided().first)
    #expect(anew.deadline.id.rawValue == "3" && anew.deadline.snoozes == 0)
    #expect(try workspace.fenceRecord(Deadline.ID(rawValue: "1")).deadline.end == .request(.meet))
  }

  @Test
  func `an unsure connection expires with a proposal, and is gone where an export lists them no longer`()
    throws
  {
    let bench = Bench()
    let workspace = try opened(bench)
    let matteo = try workspace.person(named: "Matteo Brunavesi").key
    _ = try workspace.decide(connections: [matteo], .meet, by: "test")
    let id = Deadline.ID(rawValue: "c1")
    bench.turnClock(to: "2026-07-20")
    let expired = try workspace.fenceRecord(id)
    #expect(expired.deadline.state(on: workspace.today) == .expired)
    #expect(expired.proposal.end == .connection(.remove))
    // Nothing was done by itself.
    #expect(try workspace.worklist().isEmpty)
    #expect(try workspace.undecided().count == 1)

    let later = story { name, text in
      guard name == "Connections.csv" else { return text }
      return text.components(separatedBy: "\n").filter { !$0.contains("Brunavesi") }.joined(separator: "\n")
    }
    _ = try workspace.importArchives([bench.export(later, of: "2026-07-20")])
    let gone = try workspace.fenceRecord(id)
    #expect(gone.evidence.goneBy == Day(iso: "2026-07-20"))
    #expect(gone.proposal.reason.contains("no longer"))
    try workspace.end(id, as: gone.proposal.end, by: "test")
    #expect(try workspace.undecided().isEmpty)
    #expect(throws: DeadlineError.self) { try workspace.end(id, as: .request(.accept), by: "test") }
  }

  @Test func `a request that an export shows as accepted says so`() throws {
    let bench = Bench()
    let workspace = try opened(bench)
    let noor = try request("Noor Haddadi", workspace)
    let slug = try #require(try workspace.request(noor).request.slug)
    _ = try workspace.decide([noor], .meet, by: "test")
    let later = story { name, text in
      guard name == "Connections.csv" else { return text }
      return text + (text.hasSuffix("\n") ? "" : "\n")
        + "Noor,Haddadi,\(slug.profileURL),noor@example.org,Uni,Student,06 Jul 2026\n"
    }
    bench.turnClock(to: "2026-07-10")
    _ = try workspace.importArchives([bench.export(later, of: "2026-07-10")])
    let record = try #require(try workspace.undecided().first)
    #expect(record.evidence.connectedBy == Day(iso: "2026-07-10"))
    #expect(record.email == "noor@example.org")
    #expect(record.proposal.end == .request(.accept))
  }

  @Test func `what cannot be planned keeps nothing`() throws {
    let bench = Bench()
    let workspace = try opened(bench)
    let noor = try request("Noor Haddadi", workspace)
    _ = try workspace.decide([noor], .meet, by: "test")
    let id = Deadline.ID(rawValue: "1")
    func draft(_ day: String, _ minute: Int?, zone: String = "", minutes: Int = 30) throws -> MeetingDraft {
      MeetingDraft(
        form: .inPerson,
        day: try #require(Day(iso: day)),
        minute: minute,
        zone: zone,
        minutes: minutes
      )
    }
    let bad: [(MeetingDraft, DeadlineError)] = [
      (try draft("2026-07-01", nil), .refused(name: "Noor Haddadi", .past(Day(number: 20_635)))),
      (try draft("2026-07-04", 60), .pastMoment(Day(number: 20_638), clock: "01:00")),
      (try draft("2026-07-05", 60, zone: "Mars/Olympus"), .noSuchZone("Mars/Olympus")),
      (try draft("2026-07-05", 60, minutes: 0), .length(0)),
      (
        try draft("2026-10-04", 150, zone: "Australia/Sydney"),
        .time(
          .skipped(day: Day(number: 20_730), minute: 150, zone: "Australia/Sydney", resumesAt: 210)
        )
      ),
    ]
    for (draft, error) in bad {
      #expect(throws: error) { try workspace.plan(id, draft, by: "test") }
    }
    #expect(throws: DeadlineError.noSuch("7")) {
      try workspace.noteAsked(Deadline.ID(rawValue: "7"), by: "test")
    }
    #expect(try workspace.fenceRecord(id).steps.isEmpty)
    let dry = try workspace.plan(id, try draft("2026-07-06", 600), dryRun: true, by: "test")
    #expect(dry.deadline.state == .planned)
    #expect(try workspace.fenceRecord(id).deadline.state == .open)
  }

  @Test func `a decision to meet that is taken back takes its deadline along`() throws {
    let bench = Bench()
    let workspace = try opened(bench)
    let noor = try request("Noor Haddadi", workspace)
    _ = try workspace.decide([noor], .meet, by: "test")
    _ = try workspace.noteAsked(Deadline.ID(rawValue: "1"), by: "test")
    _ = try workspace.undo(of: noor, by: "test")
    #expect(try workspace.undecided().isEmpty)
    #expect(try workspace.fenceRecords().map { $0.withdrawnAt != nil } == [true])
    // What was taken back is not there, under any of its names.
    #expect(throws: DeadlineError.noSuch("1")) { try workspace.fenceRecord(Deadline.ID(rawValue: "1")) }
    #expect(throws: DeadlineError.nothingUndecided("1")) { try workspace.fenceRecord(named: "1") }
    _ = try workspace.decide([noor], .meet, by: "test")
    let standing = try workspace.fenceRecords().filter { $0.withdrawnAt == nil }
    #expect(standing.map(\.deadline.state) == [.open] && standing.map(\.deadline.id.rawValue) == ["2"])
  }

  @Test func `a meeting is planned by the clocks of both`() throws {
    let bench = Bench()
    let workspace = try opened(bench)
    let noor = try request("Noor Haddadi", workspace)
    bench.turnClock(to: Date(timeIntervalSince1970: 1_783_800_000))  // 2026-07-11, 20:00 at Greenwich
    bench.travel(to: "Pacific/Auckland")
    #expect(workspace.today.iso == "2026-07-12")
    _ = try workspace.decide([noor], .meet, deadline: workspace.today, by: "test")
    let id = try #require(try workspace.undecided().first).deadline.id
    // Three in the afternoon in Los Angeles is still to come, though it is yesterday's date.
    let draft = MeetingDraft(
      form: .video,
      day: try #require(Day(iso: "2026-07-11")),
      minute: 900,
      zone: "America/Los_Angeles"
    )
    let planned = try workspace.plan(id, draft, by: "test")
    #expect(planned.deadline.plan?.day.iso == "2026-07-12" && planned.deadline.by.iso == "2026-07-13")
    let kept = try bench.open().fenceRecord(id)
    #expect(kept.deadline == planned.deadline && kept.deadline.plan?.time.day.iso == "2026-07-11")
    var past = draft
    past.minute = 700
    #expect(throws: DeadlineError.pastMoment(draft.day, clock: "11:40")) {
      try workspace.plan(id, past, by: "test")
    }
  }

  @Test func `a day that was moved stays so on other clocks`() throws {
    let bench = Bench()
    let workspace = try opened(bench)
    let noor = try request("Noor Haddadi", workspace)
    _ = try workspace.decide([noor], .meet, by: "test")
    bench.turnClock(to: Date(timeIntervalSince1970: 1_783_800_000))
    bench.travel(to: "Pacific/Auckland")
    let latest = Deadline.latest(from: workspace.today)
    _ = try workspace.decide([noor], .meet, deadline: latest, by: "test")
    // A day earlier over there, it is a day too far, and yet what was decided.
    bench.travel(to: "America/Los_Angeles")
    let record = try #require(try workspace.undecided().first)
    #expect(record.deadline.by == latest && record.deadline.snoozes == 1)
    #expect(record.decisions.map(\.rawValue) == ["1", "2"])
    #expect(try workspace.fenceRecord(Deadline.ID(rawValue: "2")).deadline.id.rawValue == "1")
  }

  @Test func `the user's day is that of their clocks`() throws {
    let bench = Bench()
    let workspace = try opened(bench)
    bench.turnClock(to: Date(timeIntervalSince1970: 1_783_382_400 + 3_600))
    #expect(workspace.today.iso == "2026-07-07")
    bench.travel(to: "America/Los_Angeles")
    #expect(workspace.today.iso == "2026-07-06")
    let noor = try request("Noor Haddadi", workspace)
    // Today there, yesterday at Greenwich.
    _ = try workspace.decide([noor], .meet, deadline: Day(iso: "2026-07-06"), by: "test")
    #expect(try workspace.undecided().first?.deadline.openedOn.iso == "2026-07-06")
  }
}
