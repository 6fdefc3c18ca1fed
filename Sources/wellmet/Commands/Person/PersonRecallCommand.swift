import ArgumentParser
import Vetting
import Workflows

/// Answers the questions on somebody's card.
struct PersonRecallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall",
    abstract:
      "Say whether you recall somebody, whether they would take your call, and overrule what was reckoned."
  )

  /// Yes, no, or the last answer taken back.
  enum Answer: String, CaseIterable, ExpressibleByArgument {
    case yes, no, forget

    var value: Double? {
      switch self {
      case .yes: 1
      case .no: 0
      case .forget: nil
      }
    }
  }

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String

  @Option(name: .long, help: "Do you recall them? yes, no or forget.")
  var recalled: Answer?

  @Option(name: .long, help: "Would they take your call? yes, no or forget.")
  var takesCall: Answer?

  @Option(
    name: .long,
    help: "The strength of the tie as you see it, from 0 to 1; forget lets the evidence stand."
  )
  var strength: String?

  @Option(name: .long, help: "The bridge value as you see it, from 0 to 1; forget lets the evidence stand.")
  var bridge: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    for value in [strength, bridge].compactMap({ $0 }) where value != "forget" {
      guard let number = Double(value), (0...1).contains(number) else {
        throw ValidationError("A value from 0 to 1, or forget, not «\(value)».")
      }
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let key = try workspace.person(named: person).key
      if let recalled { try workspace.recall(key, .recall, recalled.value, by: decidedOnCommandLine) }
      if let takesCall { try workspace.recall(key, .call, takesCall.value, by: decidedOnCommandLine) }
      if let strength { try workspace.recall(key, .strength, Double(strength), by: decidedOnCommandLine) }
      if let bridge { try workspace.recall(key, .bridge, Double(bridge), by: decidedOnCommandLine) }
      let card = try workspace.connectionCard(key)
      if options.json {
        try JSONOutput.print(ConnectionPayload(card))
      } else {
        ConnectionText.print(card)
      }
    }
  }
}
