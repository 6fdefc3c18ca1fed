import Markup
import Vetting
import Workflows

/// The form that takes a request by hand.
func addRequestView(_ page: AddRequestPage, today: Day) -> Markup {
  div(.class("page")) {
    h1 { "Add a request" }
    p(.class("lead")) {
      "For a request that is newer than your export. Copy what LinkedIn shows; only the name is needed."
    }
    if !page.problem.isEmpty { p(.class("problem"), .role(.alert)) { page.problem } }
    form(.class("fields"), .method(.post), .action(Paths.addRequest)) {
      textField("name", "Name", value: page.name, required: true)
      textField(
        "address",
        "Profile address",
        value: page.profileURL,
        hint: "Looks like https://www.linkedin.com/in/…"
      )
      textField("headline", "Headline", value: page.headline)
      p(.class("field")) {
        label(.for("note")) { "Note" }
        textarea(.id("note"), .name("note"), .rows(6), .maxlength(1_000), .dirAuto) { page.note }
      }
      p(.class("acts")) {
        button(.type(.submit), .class("first")) { "Add and judge" }
        a(.class("button"), .href(Paths.requests)) { "Back" }
      }
      if let line = page.exposure { exposureLineView(line, today: today) }
    }
  }
}
