import Foundation
import Testing

/// The command line and its page, where the built command is at hand.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["WELLMET_BINARY"] != nil))
struct CommandTests {
  @Test func `every command is documented`() throws {
    let commands = try CommandTree.ofBinary().paths
    #expect(commands.count > 5)
    let page = try Project.text("Documentation/Commands.md")
    for command in commands {
      let isNamed = page.contains("`\(command)")
      #expect(isNamed, "\(command) is not in Commands.md")
    }
  }

  @Test func `every documented command exists`() throws {
    let commands = Set(try CommandTree.ofBinary().paths)
    let documented = try Project.text("Documentation/Commands.md").components(separatedBy: "\n")
      .compactMap { line -> String? in
        guard line.hasPrefix("| `wellmet ") else { return nil }
        return line.components(separatedBy: "`").dropFirst().first
      }
    #expect(documented.count > 5)
    for line in documented {
      let words = line.components(separatedBy: " ").prefix { word in
        !word.hasPrefix("-") && !word.hasPrefix("[") && word.uppercased() != word
      }
      let command = words.joined(separator: " ")
      #expect(commands.contains(command), "Commands.md has \(command), which does not exist")
    }
  }
}

/// The tree of commands as the built command itself describes it.
private struct CommandTree: Decodable {
  struct Node: Decodable {
    var commandName: String
    var shouldDisplay: Bool?
    var subcommands: [Node]?

    func paths(under prefix: String) -> [String] {
      guard commandName != "help", shouldDisplay ?? true else { return [] }
      let path = prefix.isEmpty ? commandName : prefix + " " + commandName
      let below = (subcommands ?? []).flatMap { $0.paths(under: path) }
      return [path] + below
    }
  }

  var command: Node

  /// All commands save the root, such as `wellmet request list`.
  var paths: [String] { Array(command.paths(under: "").dropFirst()) }

  /// Asks the binary that `WELLMET_BINARY` names; fails where there is none.
  static func ofBinary() throws -> CommandTree {
    let path = try #require(ProcessInfo.processInfo.environment["WELLMET_BINARY"])
    try #require(
      FileManager.default.isExecutableFile(atPath: path),
      "WELLMET_BINARY is \(path), which is not there"
    )
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["--experimental-dump-help"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(CommandTree.self, from: text)
  }
}
