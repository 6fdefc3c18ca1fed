import ArgumentParser

/// Staying in touch: whom this week, what was done, and how often.
struct TouchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "touch",
    abstract: "Stay in touch: whom this week, what was done, how often; and give and take.",
    discussion: """
      How often is proposed from how strong each tie is, and you decide. Whatever an import shows, a message either way, a \
      recommendation or a meeting, begins the count anew by itself. Never more people are due than you can do in a week: \
      touches_per_week in your policy.
      """,
    subcommands: [
      TouchDueCommand.self, TouchLogCommand.self, TouchCadenceCommand.self, TouchLaterCommand.self,
      TouchDraftCommand.self, TouchGivingCommand.self,
    ],
    defaultSubcommand: TouchDueCommand.self
  )
}
