import ArgumentParser
import Vetting
import Workflows

/// What is undecided: ask, meet, and decide by a day.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Everything undecided, with its day: ask, plan a meeting, note how it was, decide.",
    discussion: """
      A request that is answered with meet, and a connection that you are unsure of, have a day by which they must \
      end. Decide with `wellmet request decide` or `wellmet connection decide`.
      """,
    subcommands: [
      MeetingListCommand.self, MeetingShowCommand.self, MeetingBriefCommand.self, MeetingDraftCommand.self,
      MeetingAskCommand.self,
      MeetingPlanCommand.self, MeetingHoldCommand.self, MeetingCancelCommand.self, MeetingSnoozeCommand.self,
      MeetingUndoCommand.self,
    ],
    defaultSubcommand: MeetingListCommand.self
  )
}
