import Foundation
import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

@Suite struct PolicyTests {
  private let three = [
    stored("r-one", "Greta Lind", note: "Thank you for the talk"),
    stored("r-two", "Pia Push", note: "Grab a slot"),
    stored("r-three", "Tom Blank"),
  ]

  /// A server whose workspace has a folder to write in.
  private func run(_ body: (TestServer, PolicyFile) async throws -> Void) async throws {
    try await TestServer.run(FakeStore(three)) { server in
      try FileManager.default.createDirectory(atPath: server.folder, withIntermediateDirectories: true)
      let file = PolicyFile(path: server.folder + "/policy.toml")
      _ = try file.writeDefaultsIfAbsent()
      try await body(server, file)
    }
  }

  /// The fields of the form as the page shows them.
  private func form(_ policy: Policy = Policy(), seen: String = "", changed: [String: String] = [:]) -> String
  {
    var fields = [
      "preset": "guarded", "cost": "7", "cost.was": "20.0", "accept": "5", "accept.was": "3.0",
      "silence": "ignore", "learn": "yes", "meet-days": "14", "actions": "20", "introduction-asks": "1",
      "touches": "5",
      "seen": seen,
    ]
    for (name, value) in changed { fields[name] = value }
    return fields.map { "\($0)=\($1)" }.sorted().joined(separator: "&")
  }

  @Test func `looking changes nothing, a preset is tried, saving keeps the former file`() async throws {
    try await run { server, file in
      let before = try file.text()
      let page = try await server.get("/policy")
      #expect(page.status == 200 && page.body.contains("This is the policy in effect."))
      let tried = try await server.get("/policy?preset=strict")
      #expect(tried.body.contains("value=\"4.5\"") && tried.body.contains("Shown below"))
      let trial = try await server.get("/policy/trial?preset=strict")
      #expect(trial.body.contains("Of 3 open requests") && !trial.body.contains("<html"))
      #expect(try file.text() == before)

      let seen = try file.digest()
      let saved = try await server.post(
        "/policy",
        form(seen: seen, changed: ["cost": "3", "silence": "meet", "meet-days": "7"])
      )
      #expect(saved.status == 303)
      let policy = try file.read()
      #expect(policy.costOfLostPerson == 5 && policy.whenNothingIsSaid == .meet && policy.meetDays == 7)
      #expect(policy.acceptFrom == 3 && policy.learns)
      #expect(try PolicyFile(path: file.formerPath).text() == before)
      let way = try #require(saved.header("location"))
      #expect(try await server.get(way).body.contains("Saved. The former policy is kept."))
      #expect(!(try await server.get("/policy?saved=0")).body.contains("Saved."))

      let undone = try await server.post("/policy/undo", "seen=\(try file.digest())")
      #expect(undone.status == 303 && undone.header("location")?.contains("restored=") == true)
      #expect(try file.text() == before)
    }
  }

  @Test func `what changed meanwhile is not written over`() async throws {
    try await run { server, file in
      let seen = try file.digest()
      try "# mine\n".write(toFile: file.path, atomically: true, encoding: .utf8)
      #expect(try await server.post("/policy", form(seen: seen, changed: ["cost": "3"])).status == 409)
      #expect(try await server.post("/policy/undo", "seen=\(seen)").status == 409)
      #expect(try file.text() == "# mine\n")
    }
  }

  @Test(arguments: [
    ("meet-days", "0", "From 1 to 180 days are possible."),
    ("meet-days", "x", "This has to be a whole number."),
    ("meet-days", "", "A number is missing."), ("actions", "101", "From 1 to 100 clicks are possible."),
    ("introduction-asks", "0", "From 1 to 20 times are possible."),
    ("actions", "99999999999999999999", "This has to be a whole number."),
    ("cost", "18", "Choose one of the steps."), ("cost", "-1", "Choose one of the steps."),
    ("accept", "1e3", "Choose one of the steps."), ("silence", "decline", "Nobody is declined for what"),
    ("silence", "", "Choose one of the three."), ("weight.no-note", "11", "Choose one of the steps."),
  ])
  func `a value that cannot be used is told at its field`(name: String, value: String, words: String)
    async throws
  {
    try await run { server, file in
      let before = try file.text()
      let answer = try await server.post("/policy", form(seen: try file.digest(), changed: [name: value]))
      #expect(answer.status == 422)
      #expect(answer.body.contains("id=\"\(name)-error\"") && answer.body.contains(words))
      #expect(answer.body.contains("Not all of these values can be used."))
      #expect(try file.text() == before)
      #expect(try await server.get("/policy/trial?" + form(changed: [name: value])).status == 200)
    }
  }

  @Test func `a file that cannot be read is told with its lines, and a preset mends it`() async throws {
    try await run { server, file in
      try "[habits]\nmeet_days = 0\n".write(toFile: file.path, atomically: true, encoding: .utf8)
      let page = try await server.get("/policy")
      #expect(page.status == 200 && page.body.contains("Line 2: ") && page.body.contains("meet_days is 0"))
      #expect(try await server.post("/policy/preset", "preset=ajar").status == 400)
      #expect(try await server.post("/policy/preset", "preset=open+door").status == 303)
      #expect(try file.read() == Policy.Preset.openDoor.policy)
      #expect(try PolicyFile(path: file.formerPath).text() == "[habits]\nmeet_days = 0\n")
    }
  }

  @Test func `a value between two steps stays what it is until it is moved`() {
    let known = PolicyStatement(policy: Policy(acceptFrom: 3.17, costOfLostPerson: 1e8))
    func read(_ changed: [String: String]) -> PolicyForm {
      PolicyForm(
        FormFields(
          form(changed: ["cost": "17", "cost.was": "1e8", "accept.was": "3.17"].merging(changed) { $1 }).utf8
        ),
        over: known
      )
    }
    #expect(read([:]).statement.policy.digest == known.policy.digest && read([:]).errors.isEmpty)
    #expect(read(["accept": "6"]).statement.policy.acceptFrom == 3.5)
    #expect(read(["cost": "16"]).statement.policy.costOfLostPerson == 700)
    #expect(read(["accept.was": "nan"]).statement.policy.acceptFrom == 3)
  }

  @Test func `every step is possible, and every preset stands on a step`() {
    for scale in PolicySlider.Scale.allCases {
      #expect(
        scale.steps == scale.steps.sorted() && Set(scale.steps.map(scale.words)).count == scale.steps.count
      )
      for (index, step) in scale.steps.enumerated() {
        #expect(PolicySlider.position(of: step, on: scale) == index)
      }
    }
    for preset in Policy.Preset.allCases {
      #expect(PolicySlider.Scale.cost.steps.contains(preset.policy.costOfLostPerson))
      #expect(PolicySlider.Scale.accept.steps.contains(preset.policy.acceptFrom))
    }
    for step in PolicySlider.Scale.cost.steps { #expect(Policy.possibleCosts.contains(step)) }
    for step in PolicySlider.Scale.accept.steps { #expect(Policy.thresholds.contains(step)) }
    for step in PolicySlider.Scale.weight.steps { #expect(Policy.possibleWeights.contains(step)) }
  }
}
