import Testing

@testable import Vetting

@Suite struct ExposureSightTests {
  private let today = Exposures.today

  private func states(_ choice: String?, _ setting: ExposureSetting) -> [ExposureSight.State?] {
    let checks = Exposures.checks([choice.flatMap { Exposures.check(setting, $0, daysAgo: 2) }])
    return ExposureViewer.allCases.map { ExposureSight(setting, for: $0, checks, today: today)?.state }
  }

  @Test func `a choice opens to whom LinkedIn says it does`() {
    #expect(states("only-me", .emailVisibility) == [.closed, .closed, .closed])
    #expect(states("connections", .emailVisibility) == [.open, .closed, .closed])
    #expect(states("second-degree", .emailVisibility) == [.open, .open, .closed])
    #expect(states("anyone", .emailVisibility) == [.open, .open, .open])
    #expect(states(nil, .emailVisibility) == [.open, .closed, .closed])
    #expect(states(nil, .birthday) == [.notKnown, .notKnown, .notKnown])
    // Whoever is connected has found the profile.
    #expect(states("anyone", .discoveryByEmail) == [nil, .open, .open])
    #expect(states("some", .publicProfile) == [nil, nil, .open])
  }

  @Test func `an old look still says what was found, and to look again`() throws {
    let checks = Exposures.checks([Exposures.check(.birthday, "network", daysAgo: 180)])
    let sight = try #require(ExposureSight(.birthday, for: .secondDegree, checks, today: today))
    #expect(sight.state == .open)
    let day = today.advanced(by: -180)
    #expect(sight.ground == .checked(day, isFresh: false))
    #expect(sight.ground.words(\.iso) == "checked on \(day.iso), look again")
  }

  @Test func `under a part of it, only the part is seen`() throws {
    let checks = Exposures.checks([Exposures.check(.profileViewing, "partial", daysAgo: 1)])
    let sight = try #require(ExposureSight(.profileViewing, for: .stranger, checks, today: today))
    #expect(sight.what.contains("somebody of your title"))
  }

  @Test func `three lists hold what makes a difference to each`() {
    let lists = ExposureViewer.allCases.map { ExposureSight.all(for: $0, [:], today: today).map(\.setting) }
    #expect(lists[0].contains(.emailDownload) && !lists[1].contains(.emailDownload))
    #expect(lists[2].contains(.publicProfile) && !lists[0].contains(.publicProfile))
  }

  @Test func `accepting opens what strangers do not see, with its ground`() {
    let fresh = Exposures.check(.emailVisibility, "connections", daysAgo: 2)
    let line = ExposureLine(Exposures.checks([fresh]), connections: 812, risks: [], today: today)
    #expect(
      line.sentence().hasPrefix(
        "Accepting opens these to them: your list of 812 connections (by default) and your e-mail address (checked on \(today.advanced(by: -2).iso))."
      )
    )
    #expect(
      line.unknown.map(\.setting)
        == [.phoneNumber, .lastName, .birthday, .activeStatus, .profileUpdates, .followers]
    )
    #expect(
      line.sentence().hasSuffix(
        "Not known, as you did not look: your phone number, your last name, your birthday and three others."
      )
    )
    #expect(line.warning == nil)
    // Who is open to everybody opens nothing more by accepting.
    let open = Exposures.check(.emailVisibility, "anyone", daysAgo: 2)
    #expect(
      ExposureLine(Exposures.checks([open]), connections: 1, risks: [], today: today).opens.map(\.setting)
        == [.connectionsList]
    )
  }

  @Test func `where all is closed or open to everybody, accepting opens nothing more`() {
    let checks = Exposures.checks(
      ExposureSetting.allCases.map { setting in
        let closed = setting.guide.choices.first { !$0.opens.contains(.connection) }
        let everybody = setting.guide.choices.first { $0.opens.count == 3 }
        return Exposures.check(setting, (closed ?? everybody ?? setting.guide.choices[0]).id, daysAgo: 1)
      }
    )
    let line = ExposureLine(checks, connections: 5, risks: [], today: today)
    #expect(
      line.sentence() == "As far as you checked, accepting opens nothing to them that strangers do not see."
    )
  }

  @Test func `a risky viewer is named with the reason`() {
    let risk = Exposures.viewer(.company, "Kestrel & Rowe", reason: "a competitor")
    let line = ExposureLine([:], connections: 0, risks: [risk], today: today)
    #expect(
      line.warning
        == "Take care: they are among those whom you named as risky viewers, for working at Kestrel & Rowe (“a competitor”)."
    )
    // Nothing is said of a number that is not known.
    #expect(line.sentence().contains("your list of connections (by default)"))
  }
}
