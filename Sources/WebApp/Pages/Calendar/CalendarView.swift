import Markup
import Workflows

/// Deadlines and meetings in the user's own calendar.
func calendarView(_ settings: CalendarSettings) -> Markup {
  div(.class("page wide")) {
    h1 { "Calendar" }
    p(.class("lead")) {
      "Your meetings, and the day of everything undecided, as a calendar file. Each day reminds you at seven in the "
        + "morning; a meeting a day before and a quarter of an hour before."
    }
    if let problem = settings.problem {
      div(.class("problem")) { p { person(problem) } }
    }
    section {
      h2 { "Once" }
      p {
        a(.class("button first"), .href(Paths.calendar.segment("wellmet.ics"))) { "Save the calendar file" }
      }
      p(.class("soft")) {
        "Open it with your calendar program. A later file brings what changed, and takes back what was decided."
      }
    }
    section {
      h2 { "Always up to date" }
      if let file = settings.file {
        p {
          "Kept up to date: "
          code { person(file) }
        }
        p(.class("soft")) {
          "Let a calendar program on this machine subscribe to that file. It is written anew whenever you decide, plan or "
            + "move something."
        }
        form(.method(.post), .action(Paths.calendar.segment("folder"))) {
          button(.type(.submit), .name("do"), .value("stop")) { "Do not keep it any more" }
        }
      } else {
        p(.class("soft")) {
          "Wellmet can keep one file up to date in a folder of yours, to which a calendar program on this machine "
            + "subscribes. A folder that is synced with a cloud takes the names there, too: choose initials for that."
        }
        form(.method(.post), .action(Paths.calendar.segment("folder"))) {
          textField(
            "folder",
            "Folder",
            value: "",
            hint:
              "Its full path, such as /home/you/Calendars. The file is called \(CalendarSettings.fileName).",
            required: true
          )
          button(.type(.submit), .name("do"), .value("keep")) { "Keep a file there" }
        }
      }
    }
    section {
      h2 { "Names" }
      form(.method(.post), .action(Paths.calendar)) {
        label(.class("choice")) {
          input(.type(.checkbox), .name("initials"), .value("yes"), .checked(settings.initialsOnly))
          span { "Initials only: others may look into my calendar" }
        }
        button(.type(.submit)) { "Keep" }
      }
    }
  }
}
