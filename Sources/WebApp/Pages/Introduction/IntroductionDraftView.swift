import Markup
import Vetting
import Workflows

/// A text for an introduction: to copy, to mail, and to note as sent.
func introductionDraftView(_ page: IntroductionDraftPage) -> Markup {
  let draft = page.draft
  return div(.class("page wide")) {
    h1 {
      if draft.recipients.isEmpty {
        draft.kind.title
      } else {
        "A text for "
        person(draft.recipients.map(\.name).joined(separator: " and "))
      }
    }
    p(.class("lead")) {
      "Copy the text, or let your mail program open it. Wellmet sends nothing."
    }
    if !page.warning.isEmpty {
      p(.class("wrong")) {
        "Recommended by now: "
        person(page.warning)
        "."
      }
    }
    nav(.class("filter"), .label("Kind of text")) {
      for entry in page.kinds {
        a(
          .href(page.path(entry.kind, entry.side, draft.language)),
          .current(entry.kind == draft.kind && entry.side == page.side ? .item : nil)
        ) {
          entry.kind.title
          if entry.kind == .remind || entry.kind == .outcome || entry.kind == .withdraw {
            ": "
            person(page.record.name(entry.side))
          }
        }
      }
    }
    nav(.class("filter"), .label("Language")) {
      for language in page.languages {
        a(
          .href(page.path(draft.kind, page.side, language)),
          .lang(language.code),
          .current(language == draft.language ? .item : nil)
        ) { language.ownName }
      }
    }
    if draft.kind == .declineIntroduction {
      form(.class("by"), .method(.get), .action(page.address.segment("draft"))) {
        input(.type(.hidden), .name("kind"), .value(draft.kind.rawValue))
        input(.type(.hidden), .name("side"), .value(page.side.rawValue))
        input(.type(.hidden), .name("language"), .value(draft.language.code))
        label(.for("reason")) { "The reason, as they read it" }
        input(
          .type(.text),
          .id("reason"),
          .name("reason"),
          .value(page.reason),
          .maxlength(1_000),
          .autocompleteOff
        )
        button(.type(.submit), .class("small")) { "Put it in" }
      }
    }
    p(.class("field")) {
      label(.for("draft")) { person(draft.draft.subject.isEmpty ? "The text" : draft.draft.subject) }
      textarea(.id("draft"), .rows(16), .readonly(), .dirAuto, .lang(draft.language.code)) {
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
      a(.class("button"), .href(page.mail)) { "Open in your mail program" }
      for recipient in draft.recipients {
        if let profile = recipient.slug?.profileURL {
          outside(profile, .class("button")) {
            span {
              person(recipient.name)
              " on LinkedIn"
            }
          }
        }
      }
    }
    if draft.emails.count < draft.recipients.count {
      p(.class("soft")) {
        draft.emails.isEmpty
          ? "Your exports give no address of them: fill it in yourself."
          : "Your exports give the address of one of the two only: fill in the other yourself."
      }
    }
    p(.class("unseen"), .id("copied"), .role(.status), .livePolitely) {}
    sentView(page)
    p(.class("fence-links")) {
      a(.href(page.address)) { "Back" }
      a(.href(DraftsPage.path(draft.kind, draft.language))) {
        draft.isOwn ? "Change your wording" : "Put it into your own words"
      }
    }
  }
}

/// What is noted once the text is on its way.
private func sentView(_ page: IntroductionDraftPage) -> Markup {
  guard page.record.introduction.isOpen else { return .empty }
  let (action, words): (String, String)
  switch page.draft.kind {
  case .askRequester, .askTarget, .askForIntroduction: (action, words) = ("asked", "Then it counts as asked.")
  case .remind: (action, words) = ("asked", "Then it counts as reminded.")
  case .joint: (action, words) = ("introduced", "Then they count as introduced.")
  case .declineIntroduction, .declineIntroductionPlain: (action, words) = ("decline", "Then it is over.")
  default: return .empty
  }
  return form(.class("by"), .method(.post), .action(page.address.segment(action))) {
    input(.type(.hidden), .name("side"), .value(page.side.rawValue))
    if action == "decline" { input(.type(.hidden), .name("words"), .value(page.reason)) }
    button(.type(.submit)) { "I have sent it" }
    span(.class("soft")) { words }
  }
}
