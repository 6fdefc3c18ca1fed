import Markup
import Vetting
import Workflows

/// On somebody's page: the introductions that they are part of, and the way to a new one.
func personIntroductionsView(_ records: [IntroductionRecord], _ entry: PersonEntry, _ today: Day) -> Markup {
  guard entry.isConnected || !records.isEmpty else { return .empty }
  return section {
    h2 { "Introductions" }
    if !records.isEmpty {
      ol(.class("plain fence")) {
        for record in records {
          li {
            div(.class("fence-line")) {
              a(.class("name"), .href(introductionPath(record))) { person(record.title) }
              span(.class("soft")) {
                "asked "
                Wording.time(record.introduction.askedOn, today: today)
              }
            }
            p(.class("soft")) { person(record.standing) }
          }
        }
      }
    }
    if entry.isConnected {
      p(.class("acts")) {
        a(.class("button small"), .href(Paths.introductions.query("requester", entry.key.rawValue))) {
          "They ask to meet somebody"
        }
        a(.class("button small"), .href(Paths.introductions.query("target", entry.key.rawValue))) {
          "Somebody asks to meet them"
        }
      }
      p(.class("soft")) {
        "If they do not want to be introduced, tag them “\(TargetPrefersNot.tag)”: then no introduction to them is recommended."
      }
    }
  }
}
