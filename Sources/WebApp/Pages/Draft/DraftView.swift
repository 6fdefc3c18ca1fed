import Markup
import Vetting
import Workflows

/// A text for somebody: to copy, to mail, to word otherwise.
func draftView(_ page: DraftPage) -> Markup {
  let prepared = page.prepared
  return div(.class("page wide")) {
    h1 {
      "A text for "
      person(prepared.name)
    }
    p(.class("lead")) {
      "Copy the text into LinkedIn, or let your mail program open it. Wellmet sends nothing."
    }
    nav(.class("filter"), .label("Kind of text")) {
      for kind in page.kinds {
        a(
          .href(page.path(kind, prepared.language)),
          .current(kind == prepared.kind ? .item : nil)
        ) { kind.title }
      }
    }
    nav(.class("filter"), .label("Language")) {
      for language in page.languages {
        a(
          .href(page.path(prepared.kind, language)),
          .lang(language.code),
          .current(language == prepared.language ? .item : nil)
        ) { language.ownName }
      }
    }
    p(.class("field")) {
      label(.for("draft")) { prepared.draft.subject.isEmpty ? "The text" : prepared.draft.subject }
      textarea(.id("draft"), .rows(12), .readonly(), .dirAuto, .lang(prepared.language.code)) {
        prepared.draft.body
      }
    }
    if !prepared.draft.missing.isEmpty {
      p(.class("wrong")) {
        "Not known, so fill it in yourself: \(prepared.draft.missing.map(\.placeholder).joined(separator: ", "))"
      }
    }
    p(.class("acts")) {
      button(.type(.button), .class("first"), .behaviour(.copy), .hidden()) { "Copy the text" }
      a(.class("button"), .href(page.mail)) { "Open in your mail program" }
      if let profile = prepared.slug?.profileURL {
        outside(profile, .class("button")) { "Their profile on LinkedIn" }
      }
    }
    p(.class("unseen"), .id("copied"), .role(.status), .livePolitely) {}
    if let record = prepared.undecided, record.deadline.state == .open, prepared.kind != .decline {
      form(
        .class("by"),
        .method(.post),
        .action(Paths.meetings.segment(record.deadline.id.rawValue).segment("asked"))
      ) {
        input(.type(.hidden), .name("reason"), .value(prepared.kind.title))
        button(.type(.submit)) { "I have sent it" }
        span(.class("soft")) { "Then it counts as asked, and the day stands." }
      }
    }
    p(.class("fence-links")) {
      a(.href(page.back)) { "Back" }
      a(.href(DraftsPage.path(prepared.kind, prepared.language))) {
        prepared.isOwn ? "Change your wording" : "Put it into your own words"
      }
    }
  }
}

/// The user's own wording of each text, in each language.
func draftsView(_ page: DraftsPage) -> Markup {
  let entry = page.entry
  return div(.class("page wide")) {
    h1 { "Your wording" }
    p(.class("lead")) {
      "Wellmet comes with \(DraftKind.allCases.count) texts in seven languages. Once you change one, yours is used. Each is a file of its own "
        + "that you may also edit elsewhere."
    }
    for group in DraftKind.groups {
      nav(.class("filter"), .label("Texts: \(group.title)")) {
        span(.class("soft")) { "\(group.title):" }
        for kind in group.kinds {
          a(
            .href(DraftsPage.path(kind, entry.language)),
            .current(kind == entry.kind ? .item : nil)
          ) { kind.title }
        }
      }
    }
    nav(.class("filter"), .label("Language")) {
      for language in NoteLanguage.allCases {
        a(
          .href(DraftsPage.path(entry.kind, language)),
          .lang(language.code),
          .current(language == entry.language ? .item : nil)
        ) { language.ownName }
      }
    }
    if let problem = entry.problem {
      div(.class("problem")) {
        p {
          page.isTyped ? "Nothing was saved. " : "Your file cannot be used. "
          "Line \(problem.line): \(ErrorWords.words(problem.what))"
        }
        if !page.isTyped { p(.class("soft")) { code { person(entry.path) } } }
      }
    }
    form(.method(.post), .action(Paths.drafts)) {
      input(.type(.hidden), .name("kind"), .value(entry.kind.rawValue))
      input(.type(.hidden), .name("language"), .value(entry.language.code))
      p(.class("field")) {
        label(.for("text")) { "\(entry.kind.title) (\(entry.language.ownName))" }
        textarea(
          .id("text"),
          .name("text"),
          .rows(14),
          .maxlength(DraftTemplate.longest),
          .lang(entry.language.code),
          .describedBy("text-hint")
        ) { entry.text }
        small(.id("text-hint")) { fieldsHint(entry.kind) }
      }
      p(.class("acts")) {
        button(.type(.submit), .name("do"), .value("save"), .class("first")) { "Save" }
        if entry.isOwn {
          button(.type(.submit), .name("do"), .value("reset")) { "Use the wording that Wellmet comes with" }
        }
      }
      if entry.isOwn { p(.class("soft")) { code { person(entry.path) } } }
    }
    if !page.edited.isEmpty {
      section {
        h2 { "In your words" }
        ul(.class("plain fence")) {
          for (kind, language) in page.edited {
            li {
              a(.class("name"), .href(DraftsPage.path(kind, language))) {
                "\(kind.title) (\(language.ownName))"
              }
            }
          }
        }
      }
    }
    languagesView(page)
  }
}

private func languagesView(_ page: DraftsPage) -> Markup {
  section {
    h2 { "Languages you write" }
    p(.class("soft")) {
      "A draft comes in the language of their note, where you write it; else in the first one ticked here."
    }
    form(.method(.post), .action(Paths.drafts.segment("languages"))) {
      fieldset {
        legend(.class("unseen")) { "Languages" }
        for language in NoteLanguage.allCases {
          label(.class("choice")) {
            input(
              .type(.checkbox),
              .name("language"),
              .value(language.code),
              .checked(page.languages.contains(language))
            )
            span(.lang(language.code)) { language.ownName }
          }
        }
      }
      button(.type(.submit)) { "Keep" }
    }
  }
}

/// Which fields a text may use, and what they stand for.
private func fieldsHint(_ kind: DraftKind) -> String {
  let fields = kind.fields.map { "\($0.placeholder) \(meaning($0))" }.joined(separator: ", ")
  return "A first line “Subject: …” is the subject of a mail. Fields: \(fields)."
}

private func meaning(_ field: DraftField) -> String {
  switch field {
  case .name: "their name"
  case .company: "where they work"
  case .me: "your name"
  case .day: "the day by which you decide"
  case .requester: "who asks"
  case .target: "whom they want to meet"
  case .other: "the other one of the two"
  case .why: "why they want to meet"
  case .benefit: "what is in it for the other"
  case .reason: "your reason for a no"
  case .years: "how many years you have been connected"
  }
}
