import Markup
import Vetting
import Workflows

/// What others get to see of the member, and what to do about it.
func exposureView(_ page: ExposurePage) -> Markup {
  div(.class("page wide exposure")) {
    h1 { ExposurePage.title }
    p(.class("lead")) {
      "To connect is to open your profile, your contact details and the people you know. Here is what others get to see of you, "
        + "as far as it is known."
    }
    sightsView(page.report)
    checklistView(page)
    exposureFindingsView(page.report)
    riskyViewersView(page)
  }
}

/// Three columns of words: what a connection, a 2nd degree and a stranger get to see.
private func sightsView(_ report: ExposureReport) -> Markup {
  section(.labelledBy("sees")) {
    h2(.id("sees")) { "Who sees what" }
    div(.class("scroll"), .tabStop, .role(.region), .labelledBy("sees")) {
      table(.class("sees")) {
        thead {
          tr {
            th(.scope(.column)) { "What" }
            for viewer in ExposureViewer.allCases { th(.scope(.column)) { viewer.title } }
          }
        }
        tbody {
          for item in report.items {
            let sights = ExposureViewer.allCases.map { viewer in
              ExposureSight(item.setting, for: viewer, report.checks, today: report.today)
            }
            tr {
              th(.scope(.row)) {
                a(.href(fragmentNamed: item.setting.rawValue)) { item.setting.guide.title }
                small {
                  sights.compactMap { $0 }.first?.ground.words { Wording.day($0, today: report.today) } ?? ""
                }
              }
              for sight in sights { sightView(sight) }
            }
          }
        }
      }
    }
    p(.class("soft")) {
      ExposureViewer.allCases.map(\.explanation).joined(separator: " ")
        + " Connections that you share with somebody stay visible to them, whatever you choose. "
        + "A dash: the setting makes no difference to them."
    }
  }
}

private func sightView(_ sight: ExposureSight?) -> Markup {
  guard let sight else {
    return td(.class("soft")) {
      span(.ariaHidden) { "–" }
      span(.class("unseen")) { "no difference" }
    }
  }
  let isPart = sight.what != sight.setting.guide.what
  return switch sight.state {
  case .open: td { strong { isPart ? "open in part" : "open" } }
  case .closed: td { "closed" }
  case .notKnown: td(.class("soft")) { "not known" }
  }
}

/// The settings one by one, the next to look at opened.
private func checklistView(_ page: ExposurePage) -> Markup {
  let report = page.report
  let left = report.items.count - report.fresh
  return section(.labelledBy("settings")) {
    h2(.id("settings")) { "Your settings on LinkedIn" }
    p {
      left == 0
        ? "You looked at all \(report.items.count) in the last half year. That is enough for now."
        : "You looked at \(Wording.grouped(report.fresh)) of \(report.items.count) in the last half year. One takes about a minute: "
          + "open it on LinkedIn, then note what you found, or set."
    }
    p(.class("soft")) {
      "Wellmet cannot look for you: it never signs in to LinkedIn. "
      report.isOwnPolicy
        ? "Your policy is your own, so what is recommended here is what goes with the guarded one. "
        : "What is recommended here goes with your policy, \(report.preset.rawValue). "
      a(.href(Paths.policy)) { "Policy" }
    }
    nav(.class("filter"), .label("Settings shown")) {
      for show in ExposurePage.Show.allCases {
        a(
          .href(ExposurePage.path(show).fragment("settings")),
          .current(show == page.show ? .item : nil)
        ) { "\(show.word) \(report.items.count { show.holds($0) })" }
      }
    }
    if page.items.isEmpty {
      p(.class("no-note")) {
        page.show == .done ? "You have not looked at any of them yet." : "There is none to look at."
      }
    } else {
      div(.class("checklist")) {
        for item in page.items {
          exposureItemView(item, page, isNext: item.setting == report.next?.setting)
        }
      }
    }
  }
}

/// What accepting would open, as a quiet sentence near the answers; with a warning where the user asked for one.
func exposureLineView(_ line: ExposureLine, today: Day) -> Markup {
  .joined([
    line.warning.map { warning in p(.class("wrong")) { person(warning) } } ?? .empty,
    p(.class("click")) {
      line.sentence(day: { Wording.day($0, today: today) }, count: Wording.grouped)
      " "
      a(.href(Paths.exposure)) { "What others see" }
    },
  ])
}
