import Foundation
import Markup
import Vetting
import Workflows

/// Who asks to meet whom: what is open, what was found in messages, and the form for a new one.
func introductionsView(_ page: IntroductionsPage) -> Markup {
  div(.class("page wide")) {
    h1 { IntroductionsPage.title }
    p(.class("lead")) {
      "An introduction spends your good name on both sides. Note who asks, see what speaks for it, ask both apart, and bring "
        + "together only who said yes."
    }
    foundView(page)
    listView("Open", page.open, page.today)
    listView("Introduced", page.made, page.today)
    introductionFormView(page.form, page.today)
    listView("Over", Array(page.over.prefix(IntroductionsPage.overShown)), page.today)
    p(.class("fence-links")) {
      a(.href(Paths.introductionPaths)) { "Find a way to somebody" }
      a(.href(Paths.introductionLedger)) { "What introductions came to" }
      a(.href(DraftsPage.path(.askTarget, .english))) { "Your wording" }
    }
  }
}

/// The page of an introduction.
func introductionPath(_ record: IntroductionRecord) -> LocalPath {
  Paths.introductions.segment(String(record.id.rawValue))
}

/// What is due about introductions, as a list.
func introductionsDueView(_ due: IntroductionsDue, _ today: Day) -> Markup {
  ol(.class("plain fence")) {
    for record in due.records {
      li {
        div(.class("fence-line")) {
          a(.class("name"), .href(introductionPath(record))) { person(record.title) }
        }
        p(.class("soft")) { person(record.due(on: today) ?? "") }
      }
    }
  }
}

private func listView(_ title: String, _ records: [IntroductionRecord], _ today: Day) -> Markup {
  guard !records.isEmpty else { return .empty }
  return section {
    h2 { title }
    ol(.class("plain fence")) {
      for record in records {
        li {
          div(.class("fence-line")) {
            a(.class("name"), .href(introductionPath(record))) { person(record.title) }
            span(.class("soft")) {
              "asked "
              Wording.time(record.introduction.askedOn, today: today)
            }
          }
          p(.class("soft")) { person(record.standing) }
          if let due = record.due(on: today), record.introduction.state != .agreed { p { person(due) } }
        }
      }
    }
  }
}

/// What was found in messages: proposed, never assumed.
private func foundView(_ page: IntroductionsPage) -> Markup {
  guard !page.found.isEmpty else { return .empty }
  return section {
    h2 { "Found in your messages" }
    p(.class("soft")) { "These words may ask for an introduction. Nothing is noted unless you do it." }
    ol(.class("plain fence")) {
      for ask in page.found {
        li {
          div(.class("fence-line")) {
            a(.class("name"), .href(Paths.people.segment(ask.message.sender.key.rawValue))) {
              person(ask.message.sender.name)
            }
            span(.class("soft")) { Wording.time(Day(ask.message.sentAt, in: page.zone), today: page.today) }
          }
          blockquote(.class("note"), .dirAuto) { person(ask.ask.quote) }
          form(.class("by"), .method(.post), .action(Paths.foundAsks.segment(ask.id).segment("aside"))) {
            a(.class("button small first"), .href(taking(ask, in: page.zone))) {
              "Look at it"
              span(.class("unseen")) {
                ": "
                person(ask.message.sender.name)
              }
            }
            button(.type(.submit), .class("small quiet")) {
              "Set aside"
              span(.class("unseen")) {
                ": "
                person(ask.message.sender.name)
              }
            }
          }
        }
      }
    }
  }
}

/// The form with what the message says, to be checked by the user.
private func taking(_ ask: FoundAsk, in zone: TimeZone) -> LocalPath {
  let target = ask.candidates.count == 1 ? ask.candidates[0].key.rawValue : ask.ask.target
  return Paths.introductions.query("day", Day(ask.message.sentAt, in: zone).iso).query(
    "requester",
    ask.message.sender.key.rawValue
  ).query("target", target)
    .query("why", ask.reason).query("found", ask.id)
}

/// The form for a new introduction; open where something was filled in.
private func introductionFormView(_ form: IntroductionForm, _ today: Day) -> Markup {
  details(.class("observe"), .id("new"), .open(!form.isEmpty)) {
    summary(.key("a"), .keyShortcuts("a")) {
      "Somebody asks you for an introduction"
      key("a")
    }
    introductionFieldsView(form, today)
  }
}

private func introductionFieldsView(_ values: IntroductionForm, _ today: Day) -> Markup {
  form(.class("fields"), .method(.post), .action(Paths.introductions)) {
    if !values.found.isEmpty { input(.type(.hidden), .name("found"), .value(values.found)) }
    personField("requester", "Who asks?", values.requester, values)
    personField("target", "Whom do they want to meet?", values.target, values)
    p(.class("field by")) {
      label(.for("asked-on")) { "Asked on" }
      input(.type(.date), .id("asked-on"), .name("day"), .value(values.day), .max(today.iso))
    }
    introductionTextView("why", "Why, in their words?", values.why, "It goes into the texts that you send.")
    introductionTextView(
      "benefit",
      "What is in it for the other, in your words?",
      values.benefit,
      "May stay empty for now."
    )
    button(.type(.submit), .class("first")) { "Note it, and judge it" }
  }
}

/// A field for a few lines.
func introductionTextView(_ name: String, _ words: String, _ value: String, _ hint: String) -> Markup {
  p(.class("field")) {
    label(.for(name)) { words }
    textarea(
      .id(name),
      .name(name),
      .rows(3),
      .maxlength(Workspace.longestIntroductionText),
      .dirAuto,
      .describedBy("\(name)-hint")
    ) { value }
    small(.id("\(name)-hint")) { hint }
  }
}

private func personField(_ name: String, _ words: String, _ value: String, _ form: IntroductionForm) -> Markup
{
  let error = form.errors[name]
  return .joined([
    form.known[name].map { key in
      .joined([
        input(.type(.hidden), .name("\(name)-known"), .value(key.rawValue)),
        input(.type(.hidden), .name("\(name)-was"), .value(value)),
      ])
    } ?? .empty,
    p(.class("field")) {
      label(.for(name)) { words }
      input(
        .type(.text),
        .id(name),
        .name(name),
        .value(value),
        .maxlength(200),
        .autocompleteOff,
        .required(),
        .describedBy("\(name)-hint"),
        .invalid(error != nil)
      )
      small(.id("\(name)-hint"), .class(error == nil ? "" : "wrong")) {
        person(error.map { "\($0.problem) \($0.remedy)" } ?? "Their whole name, profile address or key.")
      }
    },
    personChoicesView(name, form.choices[name] ?? []),
  ])
}

/// People of one name, of whom one is to be chosen.
func personChoicesView(_ name: String, _ entries: [PersonEntry]) -> Markup {
  guard !entries.isEmpty else { return .empty }
  return fieldset {
    legend { "Whom do you mean?" }
    for entry in entries {
      label(.class("choice")) {
        input(.type(.radio), .name("\(name)-key"), .value(entry.key.rawValue))
        span {
          person(entry.name)
          if !entry.company.isEmpty || !entry.position.isEmpty {
            ", "
            person([entry.position, entry.company].filter { !$0.isEmpty }.joined(separator: ", "))
          }
        }
      }
    }
  }
}
