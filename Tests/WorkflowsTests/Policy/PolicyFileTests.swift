import Foundation
import Testing
import Vetting
import Workflows

struct PolicyFileTests {
  /// A folder of its own, removed afterwards.
  private func inFolder(_ body: (PolicyFile) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "policy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(PolicyFile(path: folder.appending(path: "policy.toml").path()))
  }

  @Test func `without a file the defaults hold`() throws {
    try inFolder { file in
      let policy = try file.read()
      let text = try file.text()
      #expect(policy == Policy() && text == nil)
    }
  }

  @Test func `the file that is written reads as the defaults`() throws {
    try inFolder { file in
      let isWritten = try file.writeDefaultsIfAbsent()
      #expect(isWritten)
      let policy = try file.read()
      #expect(policy.digest == Policy().digest)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let folder = URL(filePath: file.path).deletingLastPathComponent().path()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["policy.toml"])
    }
  }

  @Test func `an edited file is never touched`() throws {
    try inFolder { file in
      try "# mine\n".write(toFile: file.path, atomically: true, encoding: .utf8)
      let isWritten = try file.writeDefaultsIfAbsent()
      #expect(!isWritten)
      let text = try file.text()
      #expect(text == "# mine\n")
    }
  }

  @Test func `every rule stands in the file with a comment`() {
    let text = PolicyText.written(Policy(), ruleset: .current)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for rule in Ruleset.current.rules {
      let index = lines.firstIndex { $0 == "# \(rule.symbol) = 1.0" }
      #expect(index.map { lines[$0 - 1].hasPrefix("# \(rule.question)") } == true, "\(rule.symbol)")
    }
  }

  @Test func `what the file says is what holds`() throws {
    try inFolder { file in
      let text = """
        preset = "open door"
        [thresholds]
        accept_from = 4
        [habits]
        learn = false
        when_nothing_is_said = "meet"
        meet_days = 7
        actions_per_day = 5
        [weights]
        no-note = 0
        "same-text" = 2.0
        """
      try text.write(toFile: file.path, atomically: true, encoding: .utf8)
      let policy = try file.read()
      #expect(policy.acceptFrom == 4 && policy.costOfLostPerson == 200)
      #expect(!policy.learns && policy.whenNothingIsSaid == .meet)
      #expect(policy.meetDays == 7 && policy.actionsPerDay == 5)
      #expect(policy.weights == ["no-note": 0, "same-text": 2])
    }
  }

  @Test func `a policy written and read again is the same`() throws {
    var policy = Policy(
      acceptFrom: 2.5,
      costOfLostPerson: 12.5,
      whenNothingIsSaid: .meet,
      learns: false,
      meetDays: 30,
      actionsPerDay: 7
    )
    for (index, rule) in Ruleset.current.rules.enumerated() {
      policy.weights[rule.symbol] = Double(index % 40) / 4
    }
    let text = PolicyText.written(policy, ruleset: .current)
    let read = try PolicyReading.policy(from: text, ruleset: .current).get()
    #expect(read.digest == policy.digest)
  }

  @Test(arguments: Policy.Preset.allCases)
  func `a preset is written by its name, and each of its keys as a comment`(preset: Policy.Preset) throws {
    let text = PolicyText.written(preset.policy, ruleset: .current)
    let keys = text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("[") }
    #expect(keys == ["preset = \"\(preset.rawValue)\""])
    let read = try PolicyReading.policy(from: text, ruleset: .current).get()
    #expect(read == preset.policy)
    // With the signs of comment removed, the same.
    let bare = text.split(separator: "\n").map { line in
      line.hasPrefix("# ") && PolicyKey.all(.current).contains { line.hasPrefix("# \($0.name) = ") }
        ? String(line.dropFirst(2)) : String(line)
    }
    let whole = try PolicyReading.policy(from: bare.joined(separator: "\n"), ruleset: .current).get()
    #expect(
      whole.digest == preset.policy.digest
        && whole.weights.count == Ruleset.current.rules.count + WorthFactor.allCases.count
    )
  }

  @Test func `the key of the release before is still read`() throws {
    func cost(_ text: String) throws -> Double {
      try PolicyReading.policy(from: text, ruleset: .current).get().costOfLostPerson
    }
    #expect(try cost("[thresholds]\ndecline_from = 3.0\n") == 20)
    #expect(try cost("[thresholds]\ndecline_from = 3\n") == 20)
    #expect(abs(try cost("[thresholds]\ndecline_from = 2.5\n") - 12.182) < 0.001)
    // Beyond what the cost may be: who wrote it wants nobody declined.
    #expect(try cost("[thresholds]\ndecline_from = 20\n") > 1e8)
  }

  @Test(arguments: [
    ("[thresholds]\naccept_from = \"3\"", 2, "has to be a number"),
    ("[thresholds]\n\naccept_from = 0", 3, "it can be from 0.5 to 20"),
    ("[thresholds]\naccept_frm = 3", 2, "has no key accept_frm"),
    ("[thresholds]\nlost_person_costs = 0", 2, "it can be from 1.0 to 1000.0"),
    ("[thresholds]\ndecline_from = 21", 2, "it can be from 0.5 to 20"),
    ("[thresholds]\nlost_person_costs = 20\ndecline_from = 3", 3, "the same thing in two ways"),
    ("[habits]\nwhen_nothing_is_said = \"decline\"", 2, "it can be accept, meet or ignore"),
    ("[habits]\nwhen_nothing_is_said = ignore", 2, "not valid TOML"),
    ("[habits]\nwhen_nothing_is_said = \"wait\"", 2, "has to be"),
    ("[habits]\nlearn = \"yes\"", 2, "has to be true or false"),
    ("\npreset = \"ajar\"", 2, "preset has to be"),
    ("preset = 1", 1, "preset has to be"),
    ("[habits]\nmeet_days = 1.5", 2, "has to be a whole number"),
    ("[habits]\nmeet_days = 365", 2, "it can be from 1 to 180"),
    ("[habits]\nmeet_day = 3", 2, "has no key meet_day"),
    ("[weights]\nno-note = 1\nno-notes = 1", 3, "There is no rule no-notes"),
    ("[weights]\nno-note = -1", 2, "it can be from 0.0 to 10.0"),
    ("[weights]\nno-note = nan", 2, "has to be a number"),
    ("[weights]\nno-note = true", 2, "has to be a number"),
    ("# x\n[wieghts]\nno-note = 1", 2, "There is no section or key wieghts"),
    ("accept_from = 3", 1, "There is no section or key accept_from"),
    ("weights = 3", 1, "has to be a section"),
    ("[weights]\nno-note = ", 2, "not valid TOML"),
    ("[weights]\nno-note = 1\nno-note = 2", 3, "not valid TOML"),
    ("[weights\n", 1, "not valid TOML"),
  ])
  func `a mistake is told with its line`(text: String, line: Int, words: String) throws {
    try inFolder { file in
      try text.write(toFile: file.path, atomically: true, encoding: .utf8)
      let error = #expect(throws: PolicyFileError.self) { try file.read() }
      let problem = try #require(error?.problems.first)
      #expect(problem.line == line, "\(problem)")
      #expect(problem.message.contains(words), "\(problem)")
      #expect(error?.problems.count == 1)
      #expect(error?.path == file.path)
    }
  }

  @Test func `several mistakes are told at once, in the order of the file`() throws {
    let text = "[weights]\nnope = 1\n[habits]\nmeet_days = 0\n[thresholds]\ndecline_from = 'x'\n"
    let result = PolicyReading.policy(from: text, ruleset: .current)
    #expect(throws: PolicyProblems.self) { try result.get() }
    guard case .failure(let problems) = result else { return }
    #expect(problems.list.map(\.line) == [2, 4, 6])
  }

  @Test func `a file that is no text says so`() throws {
    try inFolder { file in
      try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: file.path))
      let error = #expect(throws: PolicyFileError.self) { try file.read() }
      #expect(error?.problems.first?.message.contains("UTF-8") == true)
    }
  }

  @Test func `a file that is far too long is not parsed`() throws {
    try inFolder { file in
      try String(repeating: "# x\n", count: 200_000).write(
        toFile: file.path,
        atomically: true,
        encoding: .utf8
      )
      let error = #expect(throws: PolicyFileError.self) { try file.read() }
      #expect(error?.problems.first?.message.contains("longer than 256 KB") == true)
    }
  }

  @Test func `a folder in its place says so`() throws {
    try inFolder { file in
      try FileManager.default.createDirectory(atPath: file.path, withIntermediateDirectories: false)
      #expect(throws: PolicyFileError.self) { try file.read() }
      let isWritten = try file.writeDefaultsIfAbsent()
      #expect(!isWritten)
    }
  }
}
