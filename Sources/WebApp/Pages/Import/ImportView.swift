import Markup
import Vetting
import Workflows

private let exportAddress = "https://www.linkedin.com/mypreferences/d/download-my-data"

/// The Import page: how the last one ended, the way to the next one, and how to get an archive.
func importView(_ page: ImportPage) -> Markup {
  div(.class("page wide")) {
    h1 { "Import" }
    lastView(page)
    if page.isEmpty, case .none = page.last {
      p(.class("lead")) {
        "Wellmet reads the archive that LinkedIn makes of your own data. It stays on this machine."
      }
    }
    uploadView(page)
    if page.isEmpty || page.isSample { sampleView(page) }
    howToAskView(isOpen: page.isEmpty)
    if !page.past.isEmpty { pastView(page) }
    if !page.isEmpty, !page.isSample { backToSampleView() }
  }
}

private func uploadView(_ page: ImportPage) -> Markup {
  form(
    .class("upload"),
    .method(.post),
    .action(Paths.imports),
    .multipart,
    .behaviour(.dropZone)
  ) {
    label(.for("files")) { "Your archive: the .zip as it is, or single .csv files from it" }
    input(.type(.file), .id("files"), .name("files"), .multiple, .accept(".zip,.csv"), .required())
    button(.type(.submit), .class("first")) { "Import" }
    p(.class("soft")) {
      "You can also drop files here. Importing the same archive twice changes nothing; an older one never "
        + "overwrites newer facts."
    }
  }
}

private func sampleView(_ page: ImportPage) -> Markup {
  section(.class("sample-offer")) {
    h2 { page.isSample ? "This is the sample network" : "Look around first" }
    p {
      page.isSample
        ? "What you import goes into a workspace of your own, apart from the sample. Nothing of one gets into "
          + "the other."
        : "The sample network has nine requests with different stories and some sixty invented people. It is kept "
          + "apart from your own."
    }
    form(.method(.post), .action(page.isSample ? Paths.own : Paths.sample)) {
      button(.type(.submit)) { page.isSample ? "Go to your own network" : "Open the sample network" }
    }
  }
}

/// The quiet way back, for those who have a network of their own.
private func backToSampleView() -> Markup {
  form(.method(.post), .action(Paths.sample)) {
    button(.type(.submit), .class("quiet flush")) { "Open the sample network" }
    p(.class("soft")) { "It is kept apart from yours, and you come back from this page." }
  }
}

private func howToAskView(isOpen: Bool) -> Markup {
  details(.class("steps-to-archive"), .open(isOpen)) {
    summary { "How to ask LinkedIn for the archive" }
    ol {
      li {
        "Open "
        outside(exportAddress) { "Download my data" }
        " on LinkedIn. By hand: Me, Settings & Privacy, Data privacy, Get a copy of your data."
      }
      li {
        "Choose the larger data archive. If you tick single files instead, take at least Connections, "
          + "Invitations and Messages."
      }
      li { "Click Request archive and give your password where LinkedIn asks for it." }
      li {
        "LinkedIn sends a mail with a link: for single files within some ten minutes, for the whole archive "
          + "within a day. The link works for three days."
      }
      li { "Download the .zip and choose it above. There is no need to unpack it." }
    }
  }
}

private func pastView(_ page: ImportPage) -> Markup {
  section {
    h2 { "Earlier imports" }
    p {
      "Known in all: \(Wording.count(page.totals.connections, "connection", "connections")), "
        + "\(Wording.count(page.totals.requests, "request", "requests")), "
        + "\(Wording.count(page.totals.messages, "message", "messages")), "
        + "\(Wording.count(page.totals.people, "person", "people"))."
    }
    div(.class("scroll"), .role(.region), .label("Earlier imports"), .tabStop) {
      table(.class("past")) {
        thead {
          tr {
            for words in ["Import", "On", "Export of"] { th(.scope(.column)) { words } }
            for words in ["New", "Changed", "Gone"] {
              th(.scope(.column), .class("number")) { words }
            }
          }
        }
        tbody {
          for past in page.past {
            tr {
              th(.scope(.row)) { String(past.number) }
              td { Wording.time(past.importedOn, today: page.today) }
              td { Wording.time(past.exportDay, today: page.today) }
              for number in [past.changes.new, past.changes.changed, past.changes.gone] {
                td(.class("number")) { Wording.grouped(number) }
              }
            }
          }
        }
      }
    }
  }
}

private func lastView(_ page: ImportPage) -> Markup {
  switch page.last {
  case .none: .empty
  case .failed(let problem, let canInsist):
    section(.class("problem"), .role(.alert)) {
      h2 { problem.title }
      p { person(problem.happened) }
      p { person(problem.next) }
      if canInsist {
        form(.method(.post), .action(Paths.insist)) {
          button(.type(.submit)) { "Import it all the same" }
        }
      }
    }
  case .reports(let reports):
    .joined(reports.map { reportView($0, page) })
  }
}

private func reportView(_ report: ImportPage.Report, _ page: ImportPage) -> Markup {
  section(.class("report")) {
    h2 {
      "Imported: "
      person(report.source)
    }
    p {
      "Export of "
      Wording.time(report.exportDay, today: page.today)
      if let member = report.memberName {
        ", made by "
        person(member)
      }
      ". "
      if !report.changedAnything { "Everything in it was known already; nothing changed. " }
      if report.isOlder { "It is older than what was known, so nothing newer was overwritten. " }
      if let since = report.since {
        "It holds requests since "
        Wording.time(since, today: page.today)
        "."
      }
    }
    p {
      page.open == 0
        ? "No request waits for your answer."
        : "\(Wording.count(page.open, "request waits", "requests wait")) for your answer."
    }
    p(.class("acts")) {
      a(.class("button first"), .href(Paths.requests)) { "Go to the requests" }
      a(.class("button"), .href(Paths.changes)) { "What changed in your network" }
    }
    div(.class("scroll"), .role(.region), .label("Rows of each file"), .tabStop) {
      table(.class("files")) {
        caption(.class("unseen")) { "Rows of each file" }
        thead {
          tr {
            th(.scope(.column)) { "File" }
            for words in ["Rows", "Kept", "New", "Changed", "Gone"] {
              th(.scope(.column), .class("number")) { words }
            }
            th(.scope(.column)) { "Not used" }
          }
        }
        tbody { for file in report.files { fileView(file) } }
      }
    }
  }
}

private func fileView(_ file: ImportPage.File) -> Markup {
  tr {
    th(.scope(.row)) { person(file.name) }
    for number in [file.rows, file.kept, file.changes.new, file.changes.changed, file.changes.gone] {
      td(.class(number == 0 ? "number none" : "number")) { Wording.grouped(number) }
    }
    td(.class(file.skipped.isEmpty ? "none" : "")) {
      if file.skipped.isEmpty { "–" }
      for skipped in file.skipped {
        div {
          skipped.words
          if !skipped.lines.isEmpty {
            small { " (line \(skipped.lines.map(Wording.grouped).joined(separator: ", ")))" }
          }
        }
      }
    }
  }
}

/// The page that is shown while an import runs; it loads itself again.
func progressView(_ sentence: String, rows: Int) -> Markup {
  div(.class("page")) {
    h1 { "Importing" }
    p(.class("lead"), .role(.status)) { person(sentence) }
    progress(.label("Import in progress")) {}
    if rows > 0 { p { "\(Wording.count(rows, "row", "rows")) so far." } }
    p(.class("soft")) {
      "This page looks again every second. If anything stops it, the workspace stays as it was. "
      a(.href(Paths.progress)) { "Look now" }
    }
  }
}
