import Foundation
import Testing
@testable import Vetting

struct ApproachTests {
  static let connected = Day(number: 20_000)
  static let pitch = "We help consultants like you book 20 qualified calls a month, guaranteed."

  /// A message so many days after connecting, at noon.
  private func message(_ days: Double, fromThem: Bool = true) -> Approach.Message {
    Approach.Message(sentAt: Self.moment(days), isFromThem: fromThem)
  }

  static func moment(_ days: Double) -> Date {
    Date(timeIntervalSince1970: Double(connected.secondsSince1970) + (days + 0.5) * 86_400)
  }

  static func approach(
    after days: Double,
    connectedOn: Day? = connected,
    text: String = pitch,
    isAnswered: Bool = false,
    bumps: [Double] = []
  ) -> Approach {
    Approach(
      connectedOn: connectedOn,
      firstAt: moment(days),
      text: text,
      isAnswered: isAnswered,
      bumps: bumps.map { moment($0) },
      provenance: Provenance(importNumber: 1, file: "messages.csv", line: 9)
    )
  }

  @Test func `it begins with their first message since connecting`() throws {
    let found = try #require(
      Approach.begin(
        [message(-9), message(1), message(4), message(9, fromThem: false), message(10)],
        connectedOn: Self.connected
      )
    )
    #expect(found == Approach.Beginning(first: 1, isAnswered: true, bumps: [Self.moment(4)]))
    #expect(Approach.begin([message(-9)], connectedOn: Self.connected) == nil)
    #expect(Approach.begin([], connectedOn: nil) == nil)
    #expect(Approach.begin([message(-9)], connectedOn: nil)?.isAnswered == false)
  }

  @Test func `whom the member wrote to first does not come up`() {
    #expect(Approach.begin([message(0, fromThem: false), message(1)], connectedOn: Self.connected) == nil)
    #expect(Approach.begin([message(-30, fromThem: false), message(1)], connectedOn: Self.connected) == nil)
  }

  @Test func `a message of the day of connecting counts, whatever the hour`() {
    // «Connected On» is a date without an hour.
    let early = Approach.Message(
      sentAt: Date(timeIntervalSince1970: Double(Self.connected.secondsSince1970) + 1),
      isFromThem: true
    )
    #expect(Approach.begin([early], connectedOn: Self.connected)?.first == 0)
  }

  @Test(arguments: [(0.0, true), (7.0, true), (8.0, false), (-1.0, false)])
  func `a pitch within seven days, never answered, is what the connection was for`(
    days: Double,
    isPitch: Bool
  ) {
    let member = MemberGround(Dossiers.member)
    #expect(Self.approach(after: days).isConnectThenPitch(member) == isPitch)
    #expect(!Self.approach(after: days, isAnswered: true).isConnectThenPitch(member))
    #expect(!Self.approach(after: days, connectedOn: nil).isConnectThenPitch(member))
    #expect(
      !Self.approach(after: days, text: "Thank you for connecting, and for the talk.").isConnectThenPitch(
        member
      )
    )
  }

  @Test func `who writes again within days does not wait for an answer`() {
    #expect(Self.approach(after: 0, bumps: [3, 20, 22]).quickBumps == 2)
    #expect(Self.approach(after: 0, bumps: [30]).quickBumps == 0)
  }
}
