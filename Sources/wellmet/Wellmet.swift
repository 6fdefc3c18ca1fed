import ArgumentParser
import Foundation

/// The command: everything that the pages can do, and the way to open them.
@main
struct Wellmet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wellmet",
    abstract: "Guard your LinkedIn network: vet every request, with reasons, on your own machine.",
    discussion: """
      Without a command, opens the app in the browser: your own workspace, or the sample network where there \
      is none yet. Nothing leaves this machine.

      Exit codes: 0 done, 1 nothing matched or a check found something, 64 usage, 65 unusable input, 66 no such \
      input, 69 a service did not answer, 70 a fault of ours, 73 cannot create, 74 input/output error, \
      75 busy, try again, 77 no permission.
      """,
    version: WellmetVersion.name,
    subcommands: [
      OpenCommand.self, TodayCommand.self, DemoCommand.self, ImportCommand.self, RequestCommand.self,
      ConnectionCommand.self,
      PersonCommand.self, TouchCommand.self, MeetingCommand.self, IntroductionCommand.self,
      WorklistCommand.self, WorthCommand.self, ReportCommand.self, ExposureCommand.self, ExportCommand.self,
      PurposeCommand.self, PolicyCommand.self, ServeCommand.self, DoctorCommand.self, RebuildCommand.self,
    ],
    defaultSubcommand: OpenCommand.self
  )

  /// Parses and runs; a failure is told on standard error (or as JSON) and becomes the exit code.
  static func main() async {
    // A reader that goes away, or a limit on file sizes, must be an error to report, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    umask(0o077)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let told as ToldFailure {
      Foundation.exit(told.code.rawValue)
    } catch {
      tellUsage(error)
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      // The message repeats words of the call, and a word may be the name of a stranger's file.
      Terminal.note(lines: fullMessage(for: error))
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }

  /// Says as JSON that the words of the call were off, where JSON was asked for; a call for help is no error.
  private static func tellUsage(_ error: any Error) {
    guard CommandLine.arguments.contains("--json"), exitCode(for: error) == .validationFailure else { return }
    let failure = Failure(
      status: .usage,
      code: "usage",
      message: message(for: error),
      hint: "See `wellmet help` for the commands."
    )
    try? JSONOutput.print(failure)
  }
}

/// The version of this build.
enum WellmetVersion {
  static let name = "0.1.0-dev"
}
