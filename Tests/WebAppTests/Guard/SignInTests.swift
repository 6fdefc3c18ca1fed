import Foundation
import Synchronization
import Testing

@testable import WebApp

/// A clock and a source of bytes that a test turns by hand.
private final class World: Sendable {
  private let state = Mutex((seconds: 0.0, drawn: UInt8(0)))
  func wait(_ seconds: Double) { state.withLock { $0.seconds += seconds } }
  var now: @Sendable () -> Date { { [self] in Date(timeIntervalSince1970: state.withLock(\.seconds)) } }
  var random: @Sendable () -> [UInt8] {
    {
      [self] in
      state.withLock {
        $0.drawn += 1
        return [UInt8](repeating: $0.drawn, count: 32)
      }
    }
  }
}

@Suite struct SignInTests {
  private let world = World()
  private var signIn: SignIn { SignIn(now: world.now, random: world.random) }

  private func session(_ result: SignIn.Result) -> String? {
    if case .session(let value) = result { value } else { nil }
  }

  @Test func `a code signs in once`() throws {
    let signIn = signIn
    let code = signIn.mint()
    let value = try #require(session(signIn.redeem(code)))
    #expect(signIn.isSession(value))
    #expect(value != code)
    #expect(signIn.redeem(code) == .refused)
  }

  @Test func `a code is of no use after a minute`() {
    let signIn = signIn
    let code = signIn.mint()
    world.wait(SignIn.codeLifetime + 1)
    #expect(signIn.redeem(code) == .refused)
  }

  @Test func `a code still works within its minute`() {
    let signIn = signIn
    let code = signIn.mint()
    world.wait(SignIn.codeLifetime - 1)
    #expect(session(signIn.redeem(code)) != nil)
  }

  @Test func `ten wrong codes lock out until a new link is made`() {
    let signIn = signIn
    let code = signIn.mint()
    for _ in 0..<SignIn.wrongCodesAllowed { #expect(signIn.redeem("wrong") == .refused) }
    #expect(signIn.redeem(code) == .lockedOut)
    #expect(session(signIn.redeem(signIn.mint())) != nil)
  }

  @Test func `a session ends when it is not used for twelve hours`() throws {
    let signIn = signIn
    let value = try #require(session(signIn.redeem(signIn.mint())))
    world.wait(SignIn.idleLifetime - 1)
    #expect(signIn.isSession(value))
    world.wait(SignIn.idleLifetime + 1)
    #expect(!signIn.isSession(value))
  }

  @Test func `a session ends after a week, however much it is used`() throws {
    let signIn = signIn
    let value = try #require(session(signIn.redeem(signIn.mint())))
    for _ in 0..<14 {
      world.wait(SignIn.idleLifetime)
      _ = signIn.isSession(value)
    }
    #expect(signIn.isSession(value))
    world.wait(1)
    #expect(!signIn.isSession(value))
  }

  @Test(arguments: ["", "0", "not a session", "wellmet"])
  func `what was never given out is no session`(value: String) {
    let signIn = signIn
    _ = signIn.redeem(signIn.mint())
    #expect(!signIn.isSession(value))
  }
}
