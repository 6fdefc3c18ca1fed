import Markup
import Vetting
import Workflows

/// The list of campaigns.
func campaignsView(_ page: CampaignsPage) -> Markup {
  div(.class("page wide")) {
    h1 { "Campaigns" }
    if page.items.isEmpty {
      p(.class("lead")) {
        "No two people have sent you the same text. Wellmet compares every note and every first message that you "
          + "ever imported, with names, numbers and links left out."
      }
      p { a(.class("button first"), .href(Paths.requests)) { "Back to the requests" } }
    } else {
      p(.class("lead")) {
        "Texts that several people sent you, with different names, numbers or links filled in. Those with requests to "
          + "answer come first."
      }
      ol(.class("campaigns plain")) {
        for item in page.items {
          li {
            a(.href(item.path), .dirAuto) { person(item.template) }
            p(.class("soft")) {
              countView(item, page.today)
              answersView(item)
            }
          }
        }
      }
      if page.isCut { p(.class("more")) { "The \(page.items.count) that matter most are shown." } }
    }
  }
}

/// Who sent it and when, as the beginning of a line.
private func countView(_ item: CampaignsPage.Item, _ today: Day) -> Markup {
  .joined([
    .text("\(Wording.count(item.senders, "person", "people")), "),
    Wording.time(item.first, today: today),
    item.first == item.last ? .empty : .text(" to "),
    item.first == item.last ? .empty : Wording.time(item.last, today: today),
  ])
}

private func answersView(_ item: CampaignsPage.Item) -> Markup {
  var parts: [Markup] = []
  if item.open > 0 { parts.append(strong { "\(Wording.grouped(item.open)) to answer" }) }
  for (answer, count) in item.answers {
    parts.append(span(.class(answer.rawValue)) { "\(Wording.grouped(count)) \(answered(answer))" })
  }
  return .joined(parts.flatMap { [.text(" · "), $0] })
}

private func answered(_ answer: Recommendation) -> String {
  switch answer {
  case .accept: "accepted"
  case .meet: "to meet first"
  case .ignore: "ignored"
  case .decline: "declined"
  }
}

/// One campaign: the shared words side by side, the slots highlighted, and one answer for all.
func campaignView(_ page: CampaignPage) -> Markup {
  div(.class("page campaign")) {
    p(.class("alone")) { a(.href(Paths.campaigns)) { "All campaigns" } }
    h1 { page.title }
    p(.class("lead")) {
      countView(page.summary, page.today)
      answersView(page.summary)
    }
    if page.summary.isShort {
      p { "It has fewer than twelve words. Many write such a sentence by themselves, so it counts little." }
    }
    if page.summary.open > 0 { answerView(page) }
    p(.class("soft")) {
      "What all have in common is plain. "
      mark { "What differs" }
      " is marked."
    }
    div(.class("side-by-side")) {
      for member in page.members { memberView(member, page.today) }
    }
    if page.texts > page.members.count {
      p(.class("more")) {
        "The first \(page.members.count) of \(Wording.grouped(page.texts)) texts are shown."
      }
    }
  }
}

private func answerView(_ page: CampaignPage) -> Markup {
  form(.class("together"), .method(.get), .action(Paths.selection)) {
    input(.type(.hidden), .name("campaign"), .value(page.id))
    p(.id("together")) {
      page.summary.open == 1
        ? "One request waits for an answer."
        : "One answer for all \(Wording.grouped(page.summary.open)) that wait:"
    }
    div(.class("acts"), .role(.group), .labelledBy("together")) {
      for answer in Recommendation.allCases {
        button(.type(.submit), .name("choice"), .value(answer.rawValue), .class(answer.rawValue)) {
          "\(answer.word)…"
        }
      }
    }
  }
}

private func memberView(_ member: CampaignPage.Member, _ today: Day) -> Markup {
  article {
    h2(.dirAuto) {
      if let path = member.request {
        a(.href(path)) { person(member.name) }
      } else {
        person(member.name)
      }
    }
    p(.class("soft")) {
      member.isMessage ? "first message, " : "request, "
      Wording.time(member.sentOn, today: today)
      if let answer = member.answer, let day = member.answeredOn {
        " · "
        span(.class(answer.rawValue)) { answer.done }
        " "
        Wording.time(day, today: today)
      } else if member.isOpen {
        " · "
        strong { "to answer" }
      }
    }
    blockquote(.class("note"), .dirAuto) {
      bdi {
        for part in member.parts {
          if part.isShared { part.text } else { mark { part.text } }
        }
      }
    }
    p(.class("place")) {
      small {
        person(member.place)
        if let address = member.profileURL {
          " · "
          outside(address) { "profile on LinkedIn" }
        }
      }
    }
  }
}
