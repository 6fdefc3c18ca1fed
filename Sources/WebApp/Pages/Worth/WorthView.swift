import Markup
import Vetting

/// What the network is worth: the figure, what would raise it, who is close, and what it is made of.
func worthView(_ page: WorthPage) -> Markup {
  let worth = page.worth
  guard worth.connections > 0 else {
    return emptyView("No connection is listed in what was imported.", hasWay: !page.isFile)
  }
  return .joined([
    headView(worth), stepsView(page), actsView(page), ringsView(page), worthFactorsView(page),
    worthHistoryView(page), worthGrowthView(worth), worthStrengthView(worth), worthCompositionView(page),
    worthVettingView(worth), worthPeopleView(page), worthReciprocityView(worth), worthKeptOutView(worth),
    worthDecisionsView(page),
  ])
}

/// What the page says before the first import.
func noWorthView() -> Markup {
  emptyView(
    "Nothing is here yet. Once an archive is imported, this page says what your network consists of, how it changes and "
      + "what it is worth.",
    hasWay: true
  )
}

private func emptyView(_ words: String, hasWay: Bool) -> Markup {
  .joined([
    h1 { "Vetted worth" },
    p(.class("lead")) { "\(words) Import an archive that has the file of your connections." },
    hasWay ? p { a(.class("button first"), .href(Paths.imports)) { "Go to Import" } } : .empty,
  ])
}

private func headView(_ worth: Worth) -> Markup {
  let unknown = worth.figure.unknown.map(\.factor.title)
  let known = worth.figure.parts.count - unknown.count
  return .joined([
    h1 {
      "Vetted worth: "
      worth.figure.value.map(WorthWording.figure) ?? "not known yet"
    },
    p(.class("lead")) {
      "It rests on \(Wording.count(worth.connections, "connection", "connections")) as of "
      time(.datetime(worth.asOf.iso)) { WorthWording.day(worth.asOf) }
      ", by \(known) of \(worth.figure.parts.count) factors."
      if !unknown.isEmpty {
        " Not known: \(unknown.joined(separator: ", ")). What is not known neither raises nor lowers it."
      }
      if worth.isAnonymous {
        " Nobody is named here, and groups of fewer than \(Worth.smallestNamedGroup) people are counted among the others."
      }
    },
  ])
}

private func stepsView(_ page: WorthPage) -> Markup {
  let steps = page.worth.figure.steps.prefix(WorthPage.steps)
  return section {
    h2 { "What would raise it" }
    if steps.isEmpty {
      p { "Nothing that Wellmet knows of: all that it counts is as it can be." }
    } else {
      ol(.class("plain raise")) {
        for step in steps {
          li {
            if page.isFile { step.words } else { a(.href(step.place.path)) { step.words } }
            if let gain = step.gain {
              span(.class("soft")) { " would add \(Wording.points(gain))" }
            } else {
              span(.class("soft")) { " would make a factor known" }
            }
          }
        }
      }
    }
  }
}

private func actsView(_ page: WorthPage) -> Markup {
  guard !page.isFile else { return .empty }
  let file = Paths.worth.segment("report.html")
  return .joined([
    p(.class("acts")) {
      a(.class("button"), .href(file)) { "Save as a page" }
      a(.class("button"), .href(file.query("anonymous", "yes"))) { "Save without names" }
      button(.type(.button), .behaviour(.print), .hidden()) { "Print" }
    },
    p(.class("click")) { "Without names, the page also leaves out companies that would tell who is meant." },
  ])
}

private func ringsView(_ page: WorthPage) -> Markup {
  let plot = page.rings
  let inside = plot.layers.reduce(0) { $0 + $1.count }
  return section {
    h2 { "Who is close" }
    p {
      "The \(Wording.count(inside, "connection", "connections")) with whom the tie is strongest, the closest in the "
      "middle. A full dot is a strong tie, a grey one a fair one, an open one a weaker one."
      if plot.rest > 0 { " Who is hardly a tie, pitched or is to be let go is among the rest." }
      if plot.hasLinks { " A dot opens the person; the table below has the same people." }
    }
    ringPlotView(plot)
  }
}
