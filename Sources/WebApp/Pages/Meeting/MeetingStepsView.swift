import Foundation
import Markup
import Vetting
import Workflows

/// What can be done before deciding: ask, plan, note how it was, put off.
func stepsView(_ page: MeetingPage) -> Markup {
  let state = page.deadline.state
  return div(.class("steps-to-take")) {
    if state == .open { askView(page) }
    if state == .planned { plannedView(page) }
    if state != .held { planView(page) }
    if state != .held { heldView(page) }
    if state != .open {
      details(.class("observe")) {
        summary { "A text for them" }
        textsView(page)
      }
    }
    snoozeView(page)
    if page.record.lastStep != nil {
      form(.method(.post), .action(page.address.segment("undo"))) {
        button(.type(.submit), .class("quiet flush"), .key("z"), .keyShortcuts("z")) {
          "Take the last step back"
          key("z")
        }
      }
    }
  }
}

private func askView(_ page: MeetingPage) -> Markup {
  section {
    h2 { "Ask first" }
    p(.class("soft")) { "A text to copy or to mail. Wellmet sends nothing." }
    textsView(page)
    form(.class("by"), .method(.post), .action(page.address.segment("asked"))) {
      label(.for("asked-reason"), .class("unseen")) { "What you asked, if you want to note it" }
      input(
        .type(.text),
        .id("asked-reason"),
        .name("reason"),
        .placeholder("What you asked (optional)"),
        .maxlength(1_000),
        .autocompleteOff
      )
      button(.type(.submit), .class("small")) { "I have asked them" }
    }
  }
}

/// The texts that there are for them.
private func textsView(_ page: MeetingPage) -> Markup {
  p(.class("acts")) {
    for kind in DraftKind.kinds(forRequest: page.record.request != nil) {
      a(
        .class("button small"),
        .href(Paths.draft.query("for", page.deadline.id.rawValue).query("kind", kind.rawValue))
      ) { kind.title }
    }
  }
}

private func plannedView(_ page: MeetingPage) -> Markup {
  guard let plan = page.deadline.plan else { return .empty }
  return section {
    h2 { plan.form.title }
    p(.class("lead")) { Wording.when(plan, in: page.zone, today: page.today) }
    if !plan.place.isEmpty { p(.class("own"), .dirAuto) { placeView(plan.place) } }
    p(.class("acts")) {
      a(.class("button first"), .href(page.address.segment("brief"))) { "Read the brief" }
      a(.class("button"), .href(Paths.calendar.segment("meeting").query("of", page.deadline.id.rawValue))) {
        "Put it into your calendar"
      }
    }
    form(.class("by"), .method(.post), .action(page.address.segment("cancel"))) {
      label(.for("cancel-reason"), .class("unseen")) { "Why it does not take place, if you want to note it" }
      input(
        .type(.text),
        .id("cancel-reason"),
        .name("reason"),
        .placeholder("Why (optional)"),
        .maxlength(1_000),
        .autocompleteOff
      )
      button(.type(.submit), .class("small")) { "It does not take place" }
    }
  }
}

/// A place as the user wrote it; a link where it is one.
private func placeView(_ place: String) -> Markup {
  place.utf8.contains(0x20) ? person(place) : outside(place, .class("see")) { person(place) }
}

private func planView(_ page: MeetingPage) -> Markup {
  let plan = page.deadline.plan
  // A meeting that is moved stays in the zone it was agreed in.
  let agreedZone = plan.map { $0.time.zone == page.zone.identifier ? "" : $0.time.zone } ?? ""
  return details(.class("observe")) {
    summary(.key("p"), .keyShortcuts("p")) {
      plan == nil ? "Plan a meeting" : "Move the meeting"
      key("p")
    }
    form(.class("fields"), .method(.post), .action(page.address.segment("plan"))) {
      p(.class("field")) {
        label(.for("how")) { "How" }
        select(.id("how"), .name("how")) {
          for form in Meeting.Form.allCases {
            option(.value(form.rawValue), .selected(form == plan?.form)) { form.title }
          }
        }
      }
      p(.class("field by")) {
        label(.for("plan-day")) { "Day" }
        input(
          .type(.date),
          .id("plan-day"),
          .name("day"),
          .value(plan?.time.day.iso ?? ""),
          // In another zone it may still be the day before.
          .min(page.today.advanced(by: -1).iso),
          .max(page.latest.iso),
          .required()
        )
        label(.for("plan-time")) { "Time" }
        input(
          .type(.time),
          .id("plan-time"),
          .name("time"),
          .value(plan?.time.minute.map(MeetingTime.clock) ?? ""),
          .describedBy("plan-time-hint")
        )
        small(.id("plan-time-hint")) { "Empty: only the day is agreed." }
      }
      textField(
        "zone",
        "Time zone of that time",
        value: agreedZone,
        hint: "Such as America/New_York. Empty: that of this machine, \(page.zone.identifier)."
      )
      p(.class("field by")) {
        label(.for("minutes")) { "Minutes" }
        input(
          .type(.number),
          .id("minutes"),
          .name("minutes"),
          .value(String(plan?.minutes ?? Meeting.usualMinutes)),
          .min(String(Meeting.possibleMinutes.lowerBound)),
          .max(String(Meeting.possibleMinutes.upperBound)),
          .required()
        )
      }
      textField("place", "Place, number or link", value: plan?.place ?? "")
      textField("plan-reason", "Why", value: page.deadline.reached(.planned)?.reason ?? "", name: "reason")
      button(.type(.submit)) { plan == nil ? "Plan it" : "Move it" }
    }
  }
}

private func heldView(_ page: MeetingPage) -> Markup {
  details(.class("observe"), .open(page.isOver)) {
    summary(.key("h"), .keyShortcuts("h")) {
      "You met: how was it?"
      key("h")
    }
    form(.class("fields"), .method(.post), .action(page.address.segment("held"))) {
      fieldset(.class("felt")) {
        legend { "Did it feel right?" }
        for feeling in Meeting.Feeling.allCases {
          label(.class("choice")) {
            input(.type(.radio), .name("felt"), .value(feeling.rawValue), .required())
            span { feeling.title }
          }
        }
      }
      textField("them", "What is in it for them?", value: "")
      textField("me", "What is in it for me?", value: "")
      fieldset(.class("felt")) {
        legend { "Would I introduce them?" }
        for (value, words) in [("yes", "Yes"), ("no", "No"), ("", "I do not know")] {
          label(.class("choice")) {
            input(.type(.radio), .name("introduce"), .value(value), .checked(value.isEmpty))
            span { words }
          }
        }
      }
      textField("next", "Next step", value: "")
      p(.class("field by")) {
        label(.for("held-day")) { "On" }
        input(
          .type(.date),
          .id("held-day"),
          .name("day"),
          .value(min(page.deadline.plan?.time.shown(in: page.zone).day ?? page.today, page.today).iso),
          .max(page.today.iso),
          .required()
        )
        label(.for("held-how")) { "How" }
        select(.id("held-how"), .name("how")) {
          for form in Meeting.Form.allCases {
            option(.value(form.rawValue), .selected(form == page.deadline.plan?.form)) { form.title }
          }
        }
      }
      p(.class("soft")) { "A meeting that comes to little is a normal outcome. It is what meetings are for." }
      button(.type(.submit)) { "Note it, then decide" }
    }
  }
}

private func snoozeView(_ page: MeetingPage) -> Markup {
  let often = page.deadline.isSnoozedOften
  return details(.class("observe meeting")) {
    summary(.key("s"), .keyShortcuts("s")) {
      "Another day"
      key("s")
    }
    form(.class("fields"), .method(.post), .action(page.address.segment("snooze"))) {
      if often {
        p(.class("wrong")) {
          page.deadline.snoozes + 1 == Deadline.snoozesUntilSaid
            ? "This would be the third time. "
            : "You have put it off \(page.deadline.snoozes) times already. "
          "Deciding now is kinder to both of you: a no can be taken back, time cannot."
        }
      }
      p(.class("field by")) {
        label(.for("snooze-day")) { "Decide by" }
        input(
          .type(.date),
          .id("snooze-day"),
          .name("day"),
          .min(
            max(
              page.today,
              page.deadline.state == .planned ? page.deadline.plan?.day ?? page.today : page.today
            ).iso
          ),
          .max(page.latest.iso),
          .required()
        )
      }
      textField("snooze-reason", "Why", value: "", name: "reason")
      button(.type(.submit)) { often ? "Put it off once more" : "Move the day" }
    }
  }
}
