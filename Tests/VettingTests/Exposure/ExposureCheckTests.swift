import Testing

@testable import Vetting

@Suite struct ExposureCheckTests {
  private let today = Exposures.today

  @Test func `a look is fresh for 180 days, and then asks to look again`() throws {
    let check = try #require(Exposures.check(.connectionsList, "only-me", daysAgo: 0))
    #expect(check.isFresh(on: check.on.advanced(by: 179)))
    #expect(!check.isFresh(on: check.on.advanced(by: 180)))
    #expect(check.lookAgainOn == check.on.advanced(by: 180))
  }

  @Test func `what was not looked at is not assumed, whatever the default`() throws {
    let sight = try #require(ExposureSight(.connectionsList, for: .connection, [:], today: today))
    #expect(sight.state == .open && sight.ground == .usual)
    #expect(sight.ground.words(\.iso) == "not checked; by default")
    let phone = try #require(ExposureSight(.phoneNumber, for: .connection, [:], today: today))
    #expect(phone.state == .notKnown && phone.ground == .unknown)
    #expect(
      ExposureItem.all([:], for: .guarded, today: today).allSatisfy { $0.state == .notChecked && !$0.differs }
    )
  }

  @Test func `taking back brings back what was noted before, and twice what was before that`() {
    var entries = [Exposures.entry(1, "connections-list", "connections")]
    func choice() -> String? { ExposureCheck.holding(entries)[.connectionsList]?.choice.id }
    #expect(choice() == "connections")
    entries.append(Exposures.entry(2, "connections-list", "only-me"))
    #expect(choice() == "only-me")
    entries.append(Exposures.entry(3, "connections-list", nil))
    #expect(choice() == "connections")
    entries.append(Exposures.entry(4, "birthday", "network"))
    entries.append(Exposures.entry(5, "connections-list", nil))
    #expect(choice() == nil)
    // There is nothing left to take back.
    entries.append(Exposures.entry(6, "connections-list", nil))
    entries.append(Exposures.entry(7, "connections-list", "connections"))
    #expect(choice() == "connections")
    #expect(ExposureCheck.holding(entries)[.birthday]?.choice.id == "network")
  }

  @Test func `what another version noted is not known here`() {
    let entries = [
      Exposures.entry(1, "of-tomorrow", "yes"), Exposures.entry(2, "birthday", "of-tomorrow"),
      Exposures.entry(3, "followers", "everyone"),
    ]
    #expect(Set(ExposureCheck.holding(entries).keys) == [.followers])
  }

  @Test func `the next to look at is the first that never was, then the one longest ago`() {
    func items(_ checks: [ExposureCheck?]) -> [ExposureItem] {
      ExposureItem.all(Exposures.checks(checks), for: .guarded, today: today)
    }
    #expect(ExposureItem.next(items([]))?.setting == .connectionsList)
    let first = Exposures.check(.connectionsList, "only-me", daysAgo: 3)
    #expect(ExposureItem.next(items([first]))?.setting == .emailVisibility)
    var all = ExposureSetting.allCases.map { setting in
      Exposures.check(setting, setting.guide.choices[0].id, daysAgo: 10)
    }
    #expect(ExposureItem.next(items(all)) == nil)
    all += [
      Exposures.check(.birthday, "network", daysAgo: 200),
      Exposures.check(.followers, "everyone", daysAgo: 300),
    ]
    #expect(ExposureItem.next(items(all))?.setting == .followers)
    #expect(items(all).first { $0.setting == .followers }?.state == .aged)
  }

  @Test func `a choice that differs from what goes with the policy is told`() {
    let checks = Exposures.checks([Exposures.check(.connectionsList, "connections", daysAgo: 1)])
    func differs(_ preset: Policy.Preset) -> Bool? {
      ExposureItem.all(checks, for: preset, today: today).first { $0.setting == .connectionsList }?.differs
    }
    #expect(differs(.guarded) == true && differs(.strict) == true && differs(.openDoor) == false)
  }
}

/// What the tests of exposure share.
enum Exposures {
  static let today = Day(number: 20_600)

  static func entry(_ number: Int64, _ setting: String, _ choice: String?) -> ExposureCheck.Entry {
    ExposureCheck.Entry(number: number, setting: setting, choice: choice, on: today)
  }

  static func check(_ setting: ExposureSetting, _ choice: String, daysAgo: Int) -> ExposureCheck? {
    ExposureCheck(
      ExposureCheck.Entry(
        number: 1,
        setting: setting.rawValue,
        choice: choice,
        on: today.advanced(by: -daysAgo)
      )
    )
  }

  static func checks(_ checks: [ExposureCheck?]) -> [ExposureSetting: ExposureCheck] {
    checks.compactMap { $0 }.reduce(into: [:]) { $0[$1.setting] = $1 }
  }

  static func viewer(_ kind: RiskyViewer.Kind, _ text: String, reason: String = "", id: Int64 = 1)
    -> RiskyViewer
  {
    let value =
      switch kind {
      case .person: text
      case .company: RiskyViewer.company(text)
      case .role: RiskyViewer.role(text)
      }
    return RiskyViewer(id: id, kind: kind, value: value, name: text, reason: reason)
  }
}
