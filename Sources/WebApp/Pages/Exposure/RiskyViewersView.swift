import Markup
import Vetting
import Workflows

/// Whom the user would rather not have look, counted before and after what they decided.
func riskyViewersView(_ page: ExposurePage) -> Markup {
  let report = page.report
  return section(.labelledBy("risky")) {
    h2(.id("risky")) { "Risky viewers" }
    p {
      "Competitors, a former employer, clients of clients: who should rather not browse your network? Name a company, a role or a "
        + "person. They are counted among your connections, and a request of one of them says so."
    }
    if report.risky.isEmpty {
      p(.class("no-note")) { "You named nobody yet." }
    } else {
      countsView(report)
    }
    riskyFormView(page.form)
  }
}

private func countsView(_ report: ExposureReport) -> Markup {
  .joined([
    div(.class("scroll"), .tabStop, .role(.region), .label("Risky viewers among your connections")) {
      table(.class("people")) {
        thead {
          tr {
            th(.scope(.column)) { "Who" }
            th(.scope(.column), .class("number")) { "Now" }
            th(.scope(.column), .class("number")) { "To let go" }
            th(.scope(.column), .class("number")) { "Left then" }
          }
        }
        tbody {
          for count in report.risky {
            tr {
              th(.scope(.row)) {
                a(.href(ExposurePage.path(count.viewer))) { person(count.viewer.name) }
                small {
                  count.viewer.kind.rawValue
                  if !count.viewer.reason.isEmpty {
                    ": "
                    person(count.viewer.reason)
                  }
                }
                form(
                  .method(.post),
                  .action(ExposurePage.path(count.viewer).segment("remove"))
                ) {
                  button(.type(.submit), .class("small quiet flush")) {
                    span {
                      "Take off"
                      span(.class("unseen")) {
                        ": "
                        person(count.viewer.name)
                      }
                    }
                  }
                }
              }
              for number in [count.tally?.listed, count.tally?.leaving, count.tally?.left] {
                td(.class("number")) { number.map(Wording.grouped) ?? "not known" }
              }
            }
          }
        }
      }
    },
    p(.class("soft")) { togetherWords(report) },
  ])
}

/// How many they are together, before and after what was decided.
private func togetherWords(_ report: ExposureReport) -> String {
  guard let any = report.anyRisky else {
    return "How many of your connections they are is not known before you import your archive."
  }
  let whole = report.connections.map { " of \(Wording.grouped($0))" } ?? ""
  let now = "Together they are \(Wording.count(any.listed, "connection", "connections"))\(whole). "
  guard any.leaving > 0 else { return now + "You decided to let go none of them." }
  return now
    + "\(Wording.grouped(any.leaving)) of them you decided to let go, which leaves "
    + "\(Wording.grouped(any.left)) once the work list is done."
}

private func riskyFormView(_ values: RiskyViewerForm) -> Markup {
  details(.class("observe"), .id("name-them"), .open(!values.isFine)) {
    summary { "Name somebody" }
    form(.class("fields"), .method(.post), .action(Paths.exposure.segment("viewers"))) {
      fieldset {
        legend { "What do you name?" }
        for kind in [RiskyViewer.Kind.company, .role, .person] {
          label(.class("choice")) {
            input(.type(.radio), .name("kind"), .value(kind.rawValue), .checked(kind == values.kind))
            span { kind.words }
          }
        }
      }
      p(.class("field")) {
        label(.for("viewer-name")) { "Its name, or the words" }
        input(
          .type(.text),
          .id("viewer-name"),
          .name("name"),
          .value(values.name),
          .maxlength(Workspace.longestRiskyText),
          .autocompleteOff,
          .required(),
          .describedBy("viewer-name-hint"),
          .invalid(!values.isFine)
        )
        small(.id("viewer-name-hint"), .class(values.isFine ? "" : "wrong")) {
          person(values.error.map { "\($0.problem) \($0.remedy)" } ?? "As it stands on LinkedIn.")
        }
      }
      personChoicesView("viewer", values.choices)
      textField(
        "viewer-reason",
        "Why? For yourself",
        value: values.reason,
        name: "reason",
        hint: "May stay empty."
      )
      button(.type(.submit), .class("first")) { "Name them" }
    }
  }
}

/// The connections whom a definition fits.
func riskyPeopleView(_ found: RiskyViewers.Count) -> Markup {
  let people = found.people ?? []
  let tally = RiskyViewers.Tally(people)
  return div(.class("page wide")) {
    h1 {
      "Connections "
      person(found.viewer.clause)
    }
    if !found.viewer.reason.isEmpty {
      p(.class("lead")) {
        "Risky viewers, as you said: "
        person(found.viewer.reason)
      }
    }
    if found.people == nil {
      p(.class("no-note")) {
        "Nothing was imported yet, so which of your connections fit is not known. Requests are looked through all the same."
      }
    } else if people.isEmpty {
      p(.class("no-note")) { "None of your connections fits. Requests are looked through all the same." }
    } else {
      p {
        "\(Wording.count(tally.listed, "connection", "connections")) now, \(Wording.grouped(tally.leaving)) of them to be let go, "
          + "\(Wording.grouped(tally.left)) left once the work list is done. On somebody’s page you can keep them or let them go."
      }
      ol(.class("plain fence")) {
        for candidate in people.prefix(riskyPeopleShown) {
          li {
            div(.class("fence-line")) {
              a(.class("name"), .href(Paths.people.segment(candidate.key.rawValue))) {
                person(candidate.name)
              }
              span(.class("soft")) { candidate.isLeaving ? "to be let go" : "" }
            }
            if !candidate.position.isEmpty || !candidate.company.isEmpty {
              p { Wording.work(candidate.position, candidate.company) }
            }
          }
        }
      }
      if people.count > riskyPeopleShown {
        p(.class("soft")) { "These are the first \(riskyPeopleShown) by name." }
      }
    }
    p(.class("fence-links")) {
      a(.href(Paths.exposure.fragment("risky"))) { "All risky viewers" }
      a(.href(Paths.review)) { "Review your connections" }
      a(.href(Paths.worklist)) { "Work list" }
    }
  }
}

/// So many people are shown on one page.
private let riskyPeopleShown = 500
