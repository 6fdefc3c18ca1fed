import Markup
import Vetting
import Workflows

/// A text to somebody: to copy, to mail, and to note as written.
func touchDraftView(_ draft: TouchDraft, languages: [NoteLanguage]) -> Markup {
  let address = TouchPage.address(draft.person.key)
  func path(_ kind: DraftKind, _ language: NoteLanguage) -> LocalPath {
    address.segment("draft").query("kind", kind.rawValue).query("language", language.code)
  }
  return div(.class("page wide")) {
    h1 {
      "A text for "
      person(draft.person.name)
    }
    p(.class("lead")) {
      "Copy the text, or let your mail program open it. Wellmet sends nothing. Put in what only you know: that is what will be "
      "read."
    }
    nav(.class("filter"), .label("Kind of text")) {
      for kind in draft.kinds {
        a(.href(path(kind, draft.language)), .current(kind == draft.kind ? .item : nil)) { kind.title }
      }
    }
    nav(.class("filter"), .label("Language")) {
      for language in languages {
        a(
          .href(path(draft.kind, language)),
          .lang(language.code),
          .current(language == draft.language ? .item : nil)
        ) { language.ownName }
      }
    }
    p(.class("field")) {
      label(.for("draft")) { person(draft.draft.subject.isEmpty ? "The text" : draft.draft.subject) }
      textarea(.id("draft"), .rows(12), .dirAuto, .lang(draft.language.code), .autocompleteOff) {
        draft.draft.body
      }
    }
    if !draft.draft.missing.isEmpty {
      p(.class("wrong")) {
        "Not known, so fill it in yourself: \(draft.draft.missing.map(\.placeholder).joined(separator: ", "))"
      }
    }
    p(.class("acts")) {
      button(.type(.button), .class("first"), .behaviour(.copy), .hidden()) { "Copy the text" }
      a(
        .class("button"),
        .href(MailLink(to: draft.email, subject: draft.draft.subject, body: draft.draft.body))
      ) { "Open in your mail program" }
      if let profile = draft.person.slug?.profileURL {
        outside(profile, .class("button")) {
          span {
            person(draft.person.name)
            " on LinkedIn"
          }
        }
      }
    }
    if draft.email.isEmpty {
      p(.class("soft")) { "Your exports give no address of them: fill it in yourself." }
    }
    p(.class("unseen"), .id("copied"), .role(.status), .livePolitely) {}
    form(.class("by"), .method(.post), .action(address.segment("log"))) {
      input(.type(.hidden), .name("back"), .value(TouchOrigin.touch.rawValue))
      input(.type(.hidden), .name("way"), .value("wrote"))
      button(.type(.submit)) { "I have written to them" }
      span(.class("soft")) { "Then they are not due until their rhythm comes round." }
    }
    p(.class("fence-links")) {
      a(.href(Paths.touch)) { "Back" }
      a(.href(Paths.people.segment(draft.person.key.rawValue))) { "Everything about them" }
      a(.href(DraftsPage.path(draft.kind, draft.language))) {
        draft.isOwn ? "Change your wording" : "Put it into your own words"
      }
    }
  }
}
