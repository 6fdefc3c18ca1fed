import ArgumentParser
import Vetting
import Workflows

/// Notes what a setting was found to be.
struct ExposureCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Note what you found a setting to be, or set it to.",
    discussion: "`wellmet exposure show` lists the settings with their choices and the way to each."
  )

  @Argument(help: "The setting, as the list names it.")
  var setting: String

  @Argument(help: "The choice that you found, or set.")
  var choice: String?

  @Option(name: .long, help: "The day on which you looked. Default: today.", transform: Day.argument)
  var on: Day?

  @Flag(name: .long, help: "Take the last look at it back.")
  var undo = false

  @Flag(name: .long, help: "Say what would be noted, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard undo == (choice == nil) else {
      throw ValidationError("Give the choice that you found, or --undo to take the last look back.")
    }
    guard !undo || on == nil else { throw ValidationError("--on goes with a choice.") }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let setting = try workspace.exposureSetting(named: setting)
      let check =
        if let choice {
          try workspace.noteExposure(setting, choice, on: on, dryRun: dryRun, by: decidedOnCommandLine)
        } else {
          try workspace.takeBackExposure(setting, dryRun: dryRun, by: decidedOnCommandLine)
        }
      let preset = try workspace.policy().preset ?? .guarded
      let checks = check.map { [setting: $0] } ?? [:]
      let items = ExposureItem.all(checks, for: preset, today: workspace.today)
      for item in items where item.setting == setting {
        if options.json {
          try JSONOutput.print(
            ExposurePayload.Setting(item),
            notice: dryRun ? "Dry run: nothing was noted." : nil
          )
        } else {
          if dryRun { Terminal.line("Dry run: nothing is noted. It would then stand so:") }
          ExposureText.print(item)
        }
      }
    }
  }
}
