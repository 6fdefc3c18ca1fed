import Foundation
import Markup
import Vetting
import Workflows

/// Everything that is known of a person, newest first, each with where it was read.
func timelineView(_ story: PersonStory, _ address: LocalPath, _ today: Day, _ zone: TimeZone) -> Markup {
  section {
    h2 { "Everything known" }
    if story.timeline.isEmpty { p(.class("soft")) { "Nothing yet." } }
    ol(.class("journal timeline")) {
      for item in story.timeline {
        li {
          div {
            p { strong { item.heading } }
            if !item.text.isEmpty {
              p(.class("own"), .dirAuto) { person(Wording.excerpt(item.text, bytes: 500)) }
            }
            if let provenance = item.provenance {
              p(.class("soft")) { small { person(Wording.place(provenance)) } }
            }
          }
          if let at = item.at {
            Wording.time(item.isOwn ? Day(at, in: zone) : Wording.day(of: at), today: today)
          } else {
            span(.class("soft")) { "no date" }
          }
        }
      }
    }
  }
}
