import Markup
import Vetting

/// What the user says the note is, apart from the answer: two buttons, or what was said and the way back.
func markView(_ current: RequestsPage.Current, _ page: RequestsPage) -> Markup {
  form(
    .class("says"),
    .method(.post),
    .action(Paths.requests.segment(current.id).segment("mark")),
    .label("What the note is")
  ) {
    input(.type(.hidden), .name("q"), .value(page.search))
    input(.type(.hidden), .name("only"), .value(page.only?.rawValue ?? ""))
    if let mark = current.mark {
      p {
        "You marked it: "
        strong { mark.words }
        "."
      }
      markButton(nil, "Take the mark back")
    } else {
      p(.class("soft")) { "Whatever you answer, Wellmet learns from what you call it." }
      markButton(.pitch, "This is a pitch")
      markButton(.personal, "This was written for me")
    }
  }
}

private func markButton(_ mark: NoteMark?, _ words: String) -> Markup {
  button(.type(.submit), .name("mark"), .value(mark?.rawValue ?? "none"), .class("small")) { words }
}
