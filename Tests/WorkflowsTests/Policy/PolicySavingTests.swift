import Foundation
import Testing
import Vetting
import Workflows

struct PolicySavingTests {
  private static let strict = PolicyStatement(policy: Policy.Preset.strict.policy, preset: .strict)

  private func inFolder(_ body: (PolicyFile) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "saving-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(PolicyFile(path: folder.appending(path: "policy.toml").path()))
  }

  private func write(_ text: String, to file: PolicyFile) throws {
    try text.write(toFile: file.path, atomically: true, encoding: .utf8)
  }

  /// What a text becomes when it is made to state something.
  private func saved(_ text: String, _ statement: PolicyStatement) throws -> String {
    var result: String?
    try inFolder { file in
      try write(text, to: file)
      _ = try file.save(statement, seeing: PolicyFile.digest(of: text))
      result = try file.text()
      let former = try PolicyFile(path: file.formerPath).text()
      #expect(former == (result == text ? nil : text))
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(result == text || mode == 0o600)
    }
    return try #require(result)
  }

  @Test func `a file that is as Wellmet wrote it is written anew`() throws {
    let guarded = PolicyText.written(Policy(), ruleset: .current)
    #expect(try saved(guarded, Self.strict) == PolicyText.written(Self.strict.policy, ruleset: .current))
  }

  @Test func `where nothing changes nothing is written`() throws {
    let text = "# mine\n[thresholds]\naccept_from = 3\n"
    #expect(try saved(text, PolicyStatement()) == text)
  }

  @Test func `one's own comments and order stay`() throws {
    let text = """
      # my own
      [weights]   # first of all
      "no-note" = 0.5    # hardly
      stock-note = 1

      [habits]
      meet_days = 7 # a week
      # accept_from = 5 was too much

      [thresholds]
      accept_from =4
      """
    var policy = Policy(weights: ["no-note": 0.25, "stock-note": 1], acceptFrom: 2.5, meetDays: 7)
    policy.costOfLostPerson = 50
    #expect(
      try saved(text, PolicyStatement(policy: policy)) == """
        # my own
        [weights]   # first of all
        "no-note" = 0.25    # hardly
        stock-note = 1

        [habits]
        meet_days = 7 # a week
        # accept_from = 5 was too much

        [thresholds]
        accept_from =2.5
        lost_person_costs = 50.0
        """
    )
  }

  @Test func `a key that stands as Wellmet's own comment is set where it stands`() throws {
    let text = "# mine\n" + PolicyText.written(Policy(), ruleset: .current)
    let made = try saved(text, PolicyStatement(policy: Policy(acceptFrom: 3.5)))
    #expect(
      made == text.replacingOccurrences(of: "# accept_from = 3.0", with: "accept_from = 3.5")
    )
  }

  @Test func `another preset changes the comments too`() throws {
    let text = "# mine\n" + PolicyText.written(Policy(), ruleset: .current)
    #expect(
      try saved(text, Self.strict) == "# mine\n" + PolicyText.written(Self.strict.policy, ruleset: .current)
    )
  }

  @Test func `the key of the release before is replaced by the cost`() throws {
    let text = "[thresholds]\naccept_from = 3.0\ndecline_from = 3.0 # as it was\n"
    #expect(try saved(text, PolicyStatement(policy: Policy(acceptFrom: 4))).contains("decline_from = 3.0"))
    #expect(
      try saved(text, PolicyStatement(policy: Policy(costOfLostPerson: 50)))
        == "[thresholds]\naccept_from = 3.0\nlost_person_costs = 50.0 # as it was\n"
    )
  }

  @Test(arguments: [
    ("", "\n[thresholds]\naccept_from = 4.0\n"),
    ("# mine", "# mine\n\n[thresholds]\naccept_from = 4.0\n"),
    ("[habits]\nmeet_days = 14\n", "[habits]\nmeet_days = 14\n\n[thresholds]\naccept_from = 4.0\n"),
    ("[thresholds]\n\n[habits]\n", "[thresholds]\naccept_from = 4.0\n\n[habits]\n"),
    ("[ thresholds ]\r\n\r\n[habits]\r\n", "[ thresholds ]\r\naccept_from = 4.0\r\n\r\n[habits]\r\n"),
    ("[thresholds]\r\naccept_from = 3 \r\n", "[thresholds]\r\naccept_from = 4.0 \r\n"),
    ("[thresholds]\n\t'accept_from' = 3\t# x\n", "[thresholds]\n\t'accept_from' = 4.0\t# x\n"),
  ])
  func `a key finds its place`(text: String, made: String) throws {
    #expect(try saved(text, PolicyStatement(policy: Policy(acceptFrom: 4))) == made)
  }

  @Test func `a preset is named at the top`() throws {
    let made = try saved("# mine\n[habits]\nmeet_days = 14\n", Self.strict)
    #expect(made == "preset = \"strict\"\n# mine\n[habits]\nmeet_days = 14\n")
    let again = try saved(made, PolicyStatement(policy: Policy.Preset.openDoor.policy, preset: .openDoor))
    #expect(again == "preset = \"open door\"\n# mine\n[habits]\nmeet_days = 14\n")
  }

  @Test(arguments: [
    "thresholds = { accept_from = 3.0 }\n", "thresholds.accept_from = 3.0\n",
    "[thresholds]\naccept_from = 3_0e-1\n[habits]\nmeet_days = 0b111\n",
  ])
  func `what is not written line by line is left alone, or right`(text: String) throws {
    try inFolder { file in
      try write(text, to: file)
      do {
        _ = try file.save(PolicyStatement(policy: Policy(acceptFrom: 4, meetDays: 7)), seeing: nil)
        let policy = try file.read()
        #expect(policy.acceptFrom == 4 && policy.meetDays == 7)
      } catch let error as PolicySavingError {
        let left = try file.text()
        #expect(error == .notLineByLine && left == text)
        #expect(!FileManager.default.fileExists(atPath: file.formerPath))
      }
    }
  }

  @Test func `a file that cannot be read is not edited, and kept where a preset takes its place`() throws {
    try inFolder { file in
      try write("[nonsense]\n", to: file)
      #expect(throws: PolicyFileError.self) { try file.save(Self.strict, seeing: nil) }
      let left = try file.text()
      #expect(left == "[nonsense]\n")
      _ = try file.write(.strict)
      let (policy, former) = (try file.read(), try PolicyFile(path: file.formerPath).text())
      #expect(policy == Self.strict.policy && former == "[nonsense]\n")
      try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: file.path))
      _ = try file.write(.guarded)
      let kept = try Data(contentsOf: URL(filePath: file.formerPath))
      #expect(kept == Data([0xFF, 0xFE, 0x00]))
    }
  }

  @Test func `nobody writes over what they did not see`() throws {
    try inFolder { file in
      try write("# one\n", to: file)
      let seen = try file.digest()
      try write("# two\n", to: file)
      #expect(throws: PolicySavingError.changedMeanwhile) { try file.save(Self.strict, seeing: seen) }
      let left = try file.text()
      #expect(left == "# two\n")
    }
  }

  @Test func `the former file comes back, and goes again`() throws {
    try inFolder { file in
      #expect(throws: PolicySavingError.noFormer) { try file.restoreFormer(seeing: try file.digest()) }
      try write("# one\n", to: file)
      let saved = try file.save(Self.strict, seeing: nil)
      #expect(throws: PolicySavingError.changedMeanwhile) { try file.restoreFormer(seeing: "0") }
      try file.restoreFormer(seeing: saved)
      let back = try file.text()
      #expect(back == "# one\n")
      try file.restoreFormer(seeing: try file.digest())
      let digest = try file.digest()
      #expect(digest == saved)
    }
  }

  @Test func `a link to a file elsewhere stays a link`() throws {
    try inFolder { file in
      let elsewhere = file.path + ".elsewhere"
      try write("# mine\n", to: PolicyFile(path: elsewhere))
      try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: elsewhere)
      _ = try file.save(Self.strict, seeing: nil)
      let (policy, kind) = (
        try PolicyFile(path: elsewhere).read(),
        try FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
      )
      #expect(policy == Self.strict.policy && kind == .typeSymbolicLink)
    }
  }
}
