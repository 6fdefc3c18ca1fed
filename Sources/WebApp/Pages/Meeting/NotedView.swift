import Foundation
import Markup
import Vetting
import Workflows

/// Every step with its day and its reason, oldest first.
func notedView(_ page: MeetingPage) -> Markup {
  guard !page.record.steps.isEmpty else { return .empty }
  return details(.class("observe")) {
    summary { "Everything noted" }
    ol(.class("journal")) {
      for step in page.record.steps {
        li {
          div {
            p { wordsView(step.event, page) }
            if !step.reason.isEmpty { p(.class("own"), .dirAuto) { person(step.reason) } }
          }
          Wording.time(step.day, today: page.today)
        }
      }
    }
  }
}

private func wordsView(_ event: DeadlineStep.Event, _ page: MeetingPage) -> Markup {
  switch event {
  case .asked: .text("You asked them")
  case .planned(let plan):
    .joined([
      .text("\(plan.form.title) planned for "), Wording.when(plan, in: page.zone, today: page.today),
    ])
  case .cancelled: .text("The meeting does not take place")
  case .held(let outcome): .joined([.text("You met on "), Wording.time(outcome.heldOn, today: page.today)])
  case .snoozed(let day), .moved(let day):
    .joined([.text("To be decided by "), Wording.time(day, today: page.today)])
  case .decided(let end): .text("Decided: \(end.word)")
  }
}
