import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("Deadlines and meetings in a calendar")
struct CalendarTripTests {
  private func opened(_ bench: Bench) throws -> (Workspace, Deadline.ID) {
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let noor = try #require(try workspace.allRequests().first { $0.request.name == "Noor Haddadi" })
    _ = try workspace.decide([noor.request.id], .meet, by: "test")
    return (workspace, Deadline.ID(rawValue: "1"))
  }

  private func lines(_ workspace: Workspace) throws -> [String] {
    String(decoding: try workspace.calendar(), as: UTF8.self).components(separatedBy: "\r\n")
  }

  private func value(_ name: String, _ workspace: Workspace, event: Int = 0) throws -> String {
    let found = try lines(workspace).filter { $0.hasPrefix(name + ":") }
    return String(try #require(found.count > event ? found[event] : nil).dropFirst(name.utf8.count + 1))
  }

  @Test func `an event keeps its name and counts its changes; what is decided is cancelled`() throws {
    let bench = Bench()
    let (workspace, id) = try opened(bench)
    let uid = try value("UID", workspace)
    #expect(try value("SEQUENCE", workspace) == "0")
    #expect(try lines(workspace).contains("DTSTART;VALUE=DATE:20260718"))
    let before = try workspace.calendar()
    #expect(try workspace.calendar() == before)

    bench.turnClock(to: "2026-07-06")
    _ = try workspace.snooze(id, to: try #require(Day(iso: "2026-07-25")), by: "test")
    #expect(try value("UID", workspace) == uid)
    #expect(try value("SEQUENCE", workspace) == "1")
    #expect(try lines(workspace).contains("DTSTART;VALUE=DATE:20260725"))
    // Taking it back is a change, too: the number never falls.
    _ = try workspace.undoStep(of: id, by: "test")
    #expect(try value("SEQUENCE", workspace) == "2")
    #expect(try lines(workspace).contains("DTSTART;VALUE=DATE:20260718"))

    try workspace.end(id, as: .request(.ignore), by: "test")
    #expect(try value("STATUS", workspace) == "CANCELLED")
    #expect(try value("UID", workspace) == uid)
    // Months later nobody needs to be told any more.
    bench.turnClock(to: "2026-12-01")
    #expect(try !lines(workspace).contains("BEGIN:VEVENT"))
  }

  @Test func `a meeting is one event, cancelled or moved, even where the plan was taken back`() throws {
    let bench = Bench()
    let (workspace, id) = try opened(bench)
    let draft = MeetingDraft(
      form: .phone,
      day: try #require(Day(iso: "2026-07-10")),
      minute: 540,
      zone: "Europe/Zurich",
      place: "+41 44 000 00 00"
    )
    _ = try workspace.plan(id, draft, by: "test")
    let uid = try value("UID", workspace, event: 1)
    #expect(uid.hasPrefix("meeting-"))
    #expect(try lines(workspace).contains("DTSTART:20260710T070000Z"))
    var moved = draft
    moved.minute = 600
    _ = try workspace.plan(id, moved, by: "test")
    #expect(try value("UID", workspace, event: 1) == uid)
    #expect(try lines(workspace).contains("DTSTART:20260710T080000Z"))
    _ = try workspace.undoStep(of: id, by: "test")
    _ = try workspace.undoStep(of: id, by: "test")
    #expect(try value("STATUS", workspace, event: 1) == "CANCELLED")
    #expect(try value("SEQUENCE", workspace, event: 1) == "4")
  }

  @Test func `what is decided, taken back and decided anew is the same event, and its number only grows`()
    throws
  {
    let bench = Bench()
    let (workspace, id) = try opened(bench)
    let noor = try #require(try workspace.fenceRecord(id).request)
    let uid = try value("UID", workspace)
    var numbers = [try #require(Int(try value("SEQUENCE", workspace)))]
    func look(_ status: String) throws {
      #expect(try value("UID", workspace) == uid)
      #expect(try lines(workspace).filter { $0 == "BEGIN:VEVENT" }.count == 1)
      #expect(try value("STATUS", workspace) == status)
      numbers.append(try #require(Int(try value("SEQUENCE", workspace))))
    }
    try workspace.end(id, as: .request(.accept), by: "test")
    try look("CANCELLED")
    _ = try workspace.undo(of: noor, by: "test")
    try look("CONFIRMED")
    _ = try workspace.undo(of: noor, by: "test")
    try look("CANCELLED")
    _ = try workspace.decide([noor], .meet, by: "test")
    try look("CONFIRMED")
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }, "\(numbers)")
  }

  @Test func `a meeting is off where they were turned down before it`() throws {
    let bench = Bench()
    let (workspace, id) = try opened(bench)
    let day = try #require(Day(iso: "2026-07-10"))
    _ = try workspace.plan(id, MeetingDraft(form: .phone, day: day, minute: 540, zone: "UTC"), by: "test")
    #expect(try value("STATUS", workspace, event: 1) == "CONFIRMED")
    try workspace.end(id, as: .request(.decline), by: "test")
    #expect(try value("STATUS", workspace, event: 1) == "CANCELLED")
  }

  @Test func `with initials only nothing in the file names them`() throws {
    let bench = Bench()
    let (workspace, _) = try opened(bench)
    #expect(String(decoding: try workspace.calendar(), as: UTF8.self).contains("Noor Haddadi"))
    try workspace.setCalendarInitials(true)
    let text = String(decoding: try workspace.calendar(), as: UTF8.self)
    #expect(text.contains("SUMMARY:Decide: N. H."))
    for word in ["Noor", "Haddadi", "noor", "linkedin.com"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test func `the kept file follows every change, and never over a file of another program`() throws {
    let bench = Bench()
    let (workspace, id) = try opened(bench)
    let folder = bench.path + "/calendars"
    #expect(throws: CalendarError.noSuchFolder(folder)) { try workspace.setCalendarFolder(folder) }
    #expect(throws: CalendarError.notAbsolute("calendars")) { try workspace.setCalendarFolder("calendars") }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/wellmet.ics"
    try Data("BEGIN:VCALENDAR\r\nPRODID:-//Another//\r\n".utf8).write(to: URL(fileURLWithPath: file))
    #expect(throws: CalendarError.notOurs(file)) { try workspace.setCalendarFolder(folder) }
    try FileManager.default.removeItem(atPath: file)
    try workspace.setCalendarFolder(folder)
    func kept() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: file))) }
    #expect(try kept() == workspace.calendar())
    bench.turnClock(to: "2026-07-05")
    let before = try kept()
    _ = try workspace.noteAsked(id, by: "test")
    #expect(try kept() != before && kept() == workspace.calendar())
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // Where the folder is gone, what is decided stands, and why nothing was written is told.
    try FileManager.default.removeItem(atPath: folder)
    try workspace.end(id, as: .request(.decline), by: "test")
    #expect(try workspace.calendarSettings().problem?.contains("the folder is not there") == true)
    #expect(try workspace.undecided().isEmpty)
    try workspace.setCalendarFolder(nil)
    #expect(try workspace.calendarSettings().problem == nil)
  }

  @Test func `today and the week agree with what happened`() throws {
    let bench = Bench()
    let (workspace, id) = try opened(bench)
    #expect(try workspace.todayDesk().requests.count == 8)
    let draft = MeetingDraft(form: .video, day: workspace.today, minute: 900, zone: "UTC")
    _ = try workspace.plan(id, draft, by: "test")
    #expect(try workspace.todayDesk().meetings.map(\.deadline.id) == [id])
    bench.turnClock(to: try #require(try workspace.fenceRecord(id).deadline.plan?.time.moment) + 60)
    // Begun, and not over yet.
    #expect(try workspace.todayDesk().meetings.map(\.deadline.id) == [id])
    bench.turnClock(to: try #require(try workspace.fenceRecord(id).deadline.plan?.time.moment) + 30 * 60)
    #expect(try workspace.todayDesk().toNote.map(\.deadline.id) == [id])
    let outcome = Meeting.Outcome(
      heldOn: workspace.today,
      form: .video,
      feltRight: .no,
      forThem: "",
      forMe: "",
      wouldIntroduce: false,
      nextStep: ""
    )
    _ = try workspace.hold(id, outcome, by: "test")
    #expect(try workspace.todayDesk().endings.map(\.deadline.id) == [id])
    try workspace.end(id, as: .request(.decline), by: "test")
    var report = try workspace.weekReport()
    #expect(report.answers == [.meet: 1, .decline: 1])
    #expect(report.held.map(\.name) == ["Noor Haddadi"] && report.undecided.isEmpty)
    #expect(report.markdown(in: .gmt).contains("Noor Haddadi, 2026-07-04: it came to little"))
    for request in try workspace.allRequests() where request.decision == nil {
      _ = try workspace.decide([request.request.id], .ignore, by: "test")
    }
    for action in try workspace.worklist() where action.isOpen { try workspace.end(action.id, as: .done) }
    #expect(try workspace.todayDesk().isDone)
    // A week that is over says nothing of how things stand today.
    let past = try workspace.weekReport(ending: workspace.today.advanced(by: -7))
    #expect(past.answers.isEmpty && past.undecided.isEmpty && past.waiting == 0 && past.clicksLeft == 0)
    report = try workspace.weekReport()
    #expect(report.answers[.ignore] == 8 && report.clicksLeft == 0 && report.waiting == 0)
    #expect(throws: DeadlineError.notYet(workspace.today.advanced(by: 1))) {
      try workspace.weekReport(ending: workspace.today.advanced(by: 1))
    }
  }

  @Test func `more than a day's requests wait for tomorrow, and are not asked for today`() throws {
    #expect(TodayPlan.left(of: 40, perDay: 10, doneToday: 0) == 10)
    #expect(TodayPlan.left(of: 40, perDay: 10, doneToday: 7) == 3)
    #expect(TodayPlan.left(of: 40, perDay: 10, doneToday: 12) == 0)
    #expect(TodayPlan.left(of: 2, perDay: 10, doneToday: 0) == 2)
  }

  @Test func `a reply is done once they were asked, and open again where that is taken back`() throws {
    let bench = Bench()
    let (workspace, id) = try opened(bench)
    #expect(try workspace.worklist().map(\.isOpen) == [true])
    _ = try workspace.noteAsked(id, by: "test")
    #expect(try workspace.worklist().map(\.outcome) == [.done])
    _ = try workspace.undoStep(of: id, by: "test")
    #expect(try workspace.worklist().map(\.isOpen) == [true])
  }
}
