import Hummingbird
import Markup
import Vetting
import Workflows

/// Deadlines and meetings as a calendar file: once, or kept up to date in a folder.
struct CalendarRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/calendar") { request in
      let settings = try workspace.calendarSettings()
      let toast =
        request.query["saved"] == nil ? nil : Frame.Toast(words: .text("Your choice is kept."), undo: nil)
      let frame = Frame(title: "Calendar", place: .fence, toast: toast)
      return .page(framed(try frame.settled(workspace)) { calendarView(settings) })
    }
    router.page("/calendar/wellmet.ics") { _ in
      .download(try workspace.calendar(), type: Workspace.calendarMediaType, name: "wellmet.ics")
    }
    router.page("/calendar/meeting") { request in
      let bytes = try workspace.calendar(of: Deadline.ID(rawValue: request.query.text("of")))
      return .download(bytes, type: Workspace.calendarMediaType, name: "meeting.ics")
    }
    router.action("/calendar", limit: limit) { request in
      try workspace.setCalendarInitials(request.form.text("initials") == "yes")
      return .seeOther(Paths.calendar.query("saved", "yes"))
    }
    router.action("/calendar/folder", limit: limit) { request in
      try workspace.setCalendarFolder(
        request.form.text("do") == "stop" ? nil : TextBounds.trimmed(request.form.text("folder"))
      )
      return .seeOther(Paths.calendar.query("saved", "yes"))
    }
  }
}
