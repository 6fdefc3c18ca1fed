import ArgumentParser
import Vetting
import Workflows

/// «Would you introduce me?»: judge it, ask both sides, and bring together only who said yes.
struct IntroductionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "introduction",
    abstract: "«Would you introduce me?»: judge it, ask both, and introduce only who said yes.",
    discussion: """
      An introduction spends your good name on both sides. Note who asks for whom, see what is recommended and why, \
      ask each side apart, and note the answers. The message to both can be written once both said yes.
      """,
    subcommands: [
      IntroductionListCommand.self, IntroductionAskCommand.self, IntroductionShowCommand.self,
      IntroductionWordCommand.self,
      IntroductionDraftCommand.self, IntroductionAskedCommand.self, IntroductionConsentCommand.self,
      IntroductionDeclineCommand.self, IntroductionWithdrawCommand.self, IntroductionSendCommand.self,
      IntroductionOutcomeCommand.self, IntroductionUndoCommand.self, IntroductionPathsCommand.self,
      IntroductionFoundCommand.self, IntroductionLedgerCommand.self,
    ],
    defaultSubcommand: IntroductionListCommand.self
  )
}
