import Markup
import Vetting
import Workflows

/// The values of the page that explains Wellmet.
struct HowItWorksPage: Sendable {
  var hasShortcuts: Bool
  var meetDays: Int
  var actionsPerDay: Int
}
