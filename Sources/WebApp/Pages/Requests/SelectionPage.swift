import Markup
import Vetting
import Workflows

/// The values of the page that asks before several requests are answered at once.
struct SelectionPage: Sendable {
  /// One of the ticked requests.
  struct Item: Sendable {
    var id: String
    var name: String
    var excerpt: String
    var substance: String
    var recommendation: Recommendation
  }

  var choice: Recommendation
  var items: [Item]
  /// The campaign that all of them belong to; empty where they were ticked one by one.
  var campaign: String
  var today: Day
  var meetBy: Day

  /// The values from the requests as stored.
  init(choice: Recommendation, requests: [StoredRequest], campaign: String = "", today: Day, meetDays: Int) {
    self.choice = choice
    self.campaign = campaign
    self.today = today
    meetBy = today.advanced(by: meetDays)
    items = requests.map { stored in
      Item(
        id: stored.request.id.rawValue,
        name: stored.request.name,
        excerpt: Wording.excerpt(stored.request.note, bytes: 120),
        substance: stored.request.substance.digest,
        recommendation: stored.verdict.recommendation
      )
    }
  }

  /// So many are named; all are answered.
  private static let mostShown = 200

  /// Those that are named.
  var shown: ArraySlice<Item> { items.prefix(SelectionPage.mostShown) }

  /// How many are answered without being named.
  var hidden: Int { items.count - shown.count }

  /// All ids in one line.
  var ids: String { items.map(\.id).joined(separator: " ") }

  /// What was seen of each, in the same order.
  var substances: String { items.map(\.substance).joined(separator: " ") }

  /// How many go against what Wellmet recommends.
  var overrides: Int { items.filter { $0.recommendation != choice }.count }

  /// Where the user came from.
  var back: LocalPath { campaign.isEmpty ? Paths.requests : Paths.campaigns.segment(campaign) }

  /// `Decline 6 requests`.
  var title: String {
    switch choice {
    case .meet: "Meet \(Wording.count(items.count, "person", "people")) first"
    default: "\(choice.word) \(Wording.count(items.count, "request", "requests"))"
    }
  }
}

/// The page that asks before several requests are answered at once.
func selectionView(_ page: SelectionPage) -> Markup {
  div(.class("page")) {
    if page.items.isEmpty {
      h1 { "No request is ticked" }
      p(.class("lead")) { "Tick requests in the list first; then answer them together." }
      p { a(.class("button first"), .href(Paths.requests)) { "Back to the requests" } }
    } else {
      h1 { "\(page.title)?" }
      p(.class("lead")) { page.choice.onLinkedIn }
      if page.overrides > 0 {
        p {
          "For \(Wording.grouped(page.overrides)) of them Wellmet recommends something else. "
            + "You can take all of it back in one step."
        }
      }
      form(.method(.post), .action(Paths.selection)) {
        input(.type(.hidden), .name("choice"), .value(page.choice.rawValue))
        if !page.campaign.isEmpty { input(.type(.hidden), .name("campaign"), .value(page.campaign)) }
        input(.type(.hidden), .name("ids"), .value(page.ids))
        input(.type(.hidden), .name("seen"), .value(page.substances))
        ul(.class("plain")) {
          for item in page.shown {
            li {
              strong { person(item.name) }
              if !item.excerpt.isEmpty {
                " "
                span(.class("soft")) { person(item.excerpt) }
              }
              if item.recommendation != page.choice {
                " "
                small(.class(item.recommendation.rawValue)) { "recommended: \(item.recommendation.word)" }
              }
            }
          }
        }
        if page.hidden > 0 { p(.class("more")) { "And \(Wording.grouped(page.hidden)) more." } }
        if page.choice == .meet {
          p(.class("field")) {
            label(.for("deadline")) { "Decide by" }
            input(
              .type(.date),
              .id("deadline"),
              .name("deadline"),
              .value(page.meetBy.iso),
              .min(page.today.iso),
              .required()
            )
          }
        }
        p(.class("acts")) {
          button(.type(.submit), .class("first \(page.choice.rawValue)")) { page.title }
          a(.class("button"), .href(page.back)) { "Back" }
        }
      }
    }
  }
}
