import ArgumentParser
import Foundation
import Vetting

/// Which policy a command measures or replays: the user's own, one in a file, or a preset.
struct PolicyChoice: ParsableArguments {
  @Option(
    name: .long,
    help: "The policy in this file instead of your own.",
    completion: .file(extensions: ["toml"])
  )
  var policy: String?

  @Option(
    help: ArgumentHelp(
      "A preset instead of your own policy: guarded, open-door or strict.",
      valueName: "name"
    )
  )
  var preset: Policy.Preset?

  func validate() throws {
    if policy != nil, preset != nil { throw ValidationError("Name a policy file or a preset, not both.") }
  }

  /// The policy and what to call it.
  func read(_ options: WorkspaceOptions) throws -> (name: String, policy: Policy) {
    if let preset { return (preset.rawValue, preset.policy) }
    return (policy ?? "your policy", try options.policy(from: policy))
  }

  /// The policy that a file or else the name of a preset stands for.
  static func read(_ name: String, _ options: WorkspaceOptions) throws -> (name: String, policy: Policy) {
    if let preset = Policy.Preset(named: name), !FileManager.default.fileExists(atPath: name) {
      return (preset.rawValue, preset.policy)
    }
    return (name, try options.policy(from: name))
  }
}
