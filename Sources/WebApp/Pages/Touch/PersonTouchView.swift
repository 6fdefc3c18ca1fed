import Markup
import Vetting
import Workflows

/// On somebody's page: how they stand in the rhythm, and what went to and fro.
func personTouchView(_ nurture: Nurture?, today: Day) -> Markup {
  guard let nurture else { return .empty }
  let (touch, giving) = (nurture.touch, nurture.giving)
  return section {
    h2 { "In touch" }
    p {
      "Rhythm: \(TouchWording.rhythm(touch.cadence))"
      if let layer = touch.layer { ", among \(layer.title.lowercased())" }
      "; "
      TouchWording.last(touch.last, today: today)
      "."
      if let until = touch.snoozedUntil, until > today {
        " Put off until "
        Wording.time(until, today: today)
        "."
      } else if let due = touch.dueOn {
        due <= today ? " Due since " : " Due on "
        Wording.time(due, today: today)
        "."
      }
    }
    for reason in touch.reasons { p { TouchWording.reason(reason, of: touch.tie, today: today) } }
    touchActs(touch, back: .person, today)
    if giving.isAny {
      h3 { "Give and take" }
      ul {
        for line in giving.lines {
          li {
            if line.isOwed { strong { line.words } } else { line.words }
          }
        }
      }
    }
    if let advocate = Advocate(giving) {
      p {
        "\(advocate.standing.title). "
        span(.class("soft")) { advocate.grounds.joined(separator: " ") }
      }
    }
  }
}
