import Markup
import Vetting
import Workflows

/// What narrows a list of people, with how many each value has.
func facetsView(_ page: PeoplePage) -> Markup {
  let slice = page.slice
  return nav(.class("side facets"), .label("Narrow the list")) {
    viewsView(page)
    facet(
      "Who",
      [
        ("Connections", PeopleQuery.Standing.connected), ("Gone", .gone), ("Others", .others),
        ("Everybody", .everybody),
      ].map { words, standing in
        FacetView(
          words: words,
          people: nil,
          path: page.path { $0.standing = standing },
          isChosen: page.query.standing == standing
        )
      }
    )
    facet(
      "Decided",
      slice.choices.map { value in
        let isChosen = page.query.choice == value.value
        let words = ConnectionAdvice(rawValue: value.value)?.word ?? "Not decided"
        return FacetView(
          words: words,
          people: value.people,
          path: page.path { $0.choice = isChosen ? "" : value.value },
          isChosen: isChosen
        )
      }
    )
    facet(
      "By the evidence",
      slice.advices.compactMap { value in
        guard let advice = ConnectionAdvice(rawValue: value.value) else { return nil }
        let isChosen = page.query.advice == advice
        return FacetView(
          words: advice.word,
          people: value.people,
          path: page.path { $0.advice = isChosen ? nil : advice },
          isChosen: isChosen
        )
      } + [
        FacetView(
          words: "Silent for three years",
          people: nil,
          path: page.path { $0.isDormant.toggle() },
          isChosen: page.query.isDormant
        )
      ]
    )
    facet(
      "Strength",
      slice.bands.compactMap { value in
        guard let band = TieStrength.Band(rawValue: value.value) else { return nil }
        let isChosen = page.query.band == band
        return FacetView(
          words: band.title,
          people: value.people,
          path: page.path { $0.band = isChosen ? nil : band },
          isChosen: isChosen
        )
      }
    )
    facet("Tags", slice.tags.map { value in choice(value, page.query.tag, page) { $0.tag = $1 } })
    facet(
      "Company",
      slice.companies.map { value in choice(value, page.query.company, page) { $0.company = $1 } }
    )
    positionView(page)
    facet(
      "Connected in",
      slice.years.map { value in
        let isChosen = page.query.year.map(String.init) == value.value
        return FacetView(
          words: value.value,
          people: value.people,
          path: page.path { $0.year = isChosen ? nil : Int(value.value) },
          isChosen: isChosen
        )
      }
    )
  }
}

/// A value of a facet as a link.
private struct FacetView {
  var words: String
  var people: Int?
  var path: LocalPath
  var isChosen: Bool
}

private func choice(
  _ value: PeopleSlice.Facet,
  _ chosen: String,
  _ page: PeoplePage,
  _ edit: (inout PeopleQuery, String) -> Void
) -> FacetView {
  let isChosen = value.value == chosen
  return FacetView(
    words: value.value,
    people: value.people,
    path: page.path { edit(&$0, isChosen ? "" : value.value) },
    isChosen: isChosen
  )
}

private func facet(_ title: String, _ choices: [FacetView]) -> Markup {
  guard !choices.isEmpty else { return .empty }
  return details(.open(choices.count <= 6 || choices.contains(where: \.isChosen))) {
    summary { title }
    ul(.class("facet")) {
      for choice in choices {
        li {
          a(.href(choice.path), .current(choice.isChosen ? .item : nil)) {
            person(choice.words)
            if let people = choice.people {
              " "
              span(.class("soft")) { Wording.grouped(people) }
            }
          }
        }
      }
    }
  }
}

private func positionView(_ page: PeoplePage) -> Markup {
  details(.open(!page.query.position.isEmpty)) {
    summary { "Position" }
    form(.class("narrow"), .method(.get), .action(Paths.people)) {
      carriedView(page.query, without: ["position"])
      label(.for("position"), .class("unseen")) { "Words of the position" }
      input(.type(.text), .id("position"), .name("position"), .value(page.query.position), .maxlength(100))
      button(.type(.submit), .class("small")) { "Narrow" }
    }
  }
}

private func viewsView(_ page: PeoplePage) -> Markup {
  details(.open(!page.views.isEmpty)) {
    summary { "Saved views" }
    if !page.views.isEmpty {
      ul(.class("facet")) {
        for view in page.views {
          li {
            a(.href(PeoplePage.path(PeoplePage.query(FormFields(view.query.utf8))))) { person(view.name) }
            form(.method(.post), .action(Paths.views.segment("remove"))) {
              input(.type(.hidden), .name("name"), .value(view.name))
              button(.type(.submit), .class("quiet")) {
                "Remove"
                span(.class("unseen")) {
                  " the view "
                  person(view.name)
                }
              }
            }
          }
        }
      }
    }
    if page.isNarrowed {
      form(.class("narrow"), .method(.post), .action(Paths.views)) {
        input(.type(.hidden), .name("query"), .value(PeoplePage.saved(page.query)))
        label(.for("view-name"), .class("unseen")) { "Name of the view" }
        input(
          .type(.text),
          .id("view-name"),
          .name("name"),
          .maxlength(Workspace.longestViewName),
          .required(),
          .placeholder("Name this view"),
          .autocompleteOff
        )
        button(.type(.submit), .class("small")) { "Save" }
      }
    } else if page.views.isEmpty {
      p(.class("soft")) { "Narrow the list, and save it here under a name." }
    }
  }
}

extension TieStrength.Band {
  /// The band as a heading.
  var title: String {
    switch self {
    case .strong: "Strong"
    case .fair: "Fair"
    case .weak: "Weak"
    case .bare: "Hardly a tie"
    }
  }
}
