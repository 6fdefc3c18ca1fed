import Foundation
import Synchronization

/// One-time codes and the sessions that they are swapped for.
///
/// Kept in memory only: a restart signs everybody out.
final class SignIn: Sendable {
  /// How long a code can be used, in seconds.
  static let codeLifetime = 60.0
  /// How long a session lasts without a request, in seconds.
  static let idleLifetime = 12 * 3_600.0
  /// How long a session lasts in all, in seconds.
  static let longestLifetime = 7 * 86_400.0
  /// After so many wrong codes none is taken until a new link is made.
  static let wrongCodesAllowed = 10

  /// What came of trying a code.
  enum Result: Equatable { case session(String), refused, lockedOut }

  private struct Session {
    var secret: [UInt8]
    var begun: Date
    var lastSeen: Date
  }

  private struct State {
    var codes: [(secret: [UInt8], until: Date)] = []
    var sessions: [Session] = []
    var wrongCodes = 0
  }

  private let state = Mutex(State())
  private let now: @Sendable () -> Date
  private let random: @Sendable () -> [UInt8]

  /// Nothing minted, nobody signed in.
  ///
  /// `random` gives 32 unguessable bytes at each call.
  init(now: @escaping @Sendable () -> Date, random: @escaping @Sendable () -> [UInt8]) {
    self.now = now
    self.random = random
  }

  /// Makes a code for one sign-in within a minute, and ends a lock-out.
  func mint() -> String {
    let secret = random()
    let until = now().addingTimeInterval(SignIn.codeLifetime)
    state.withLock { state in
      state.wrongCodes = 0
      state.codes.removeAll { $0.until < now() }
      state.codes.append((secret, until))
    }
    return SignIn.written(secret)
  }

  /// Swaps a code for the cookie's value; the code is spent whether or not the answer arrives.
  func redeem(_ code: String) -> Result {
    let now = now()
    let offered = Array(code.utf8)
    return state.withLock { state in
      guard state.wrongCodes < SignIn.wrongCodesAllowed else { return .lockedOut }
      state.codes.removeAll { $0.until < now }
      let found = state.codes.firstIndex { SignIn.same(offered, Array(SignIn.written($0.secret).utf8)) }
      guard let found else {
        state.wrongCodes += 1
        return .refused
      }
      state.codes.remove(at: found)
      state.wrongCodes = 0
      let secret = random()
      state.sessions.append(Session(secret: secret, begun: now, lastSeen: now))
      if state.sessions.count > 16 { state.sessions.removeFirst() }
      return .session(SignIn.written(secret))
    }
  }

  /// Whether a cookie's value is that of a session that has not ended; notes that it was seen.
  func isSession(_ value: String) -> Bool {
    let now = now()
    let offered = Array(value.utf8)
    return state.withLock { state in
      state.sessions.removeAll {
        now.timeIntervalSince($0.lastSeen) > SignIn.idleLifetime
          || now.timeIntervalSince($0.begun) > SignIn.longestLifetime
      }
      var isKnown = false
      for index in state.sessions.indices
      where SignIn.same(offered, Array(SignIn.written(state.sessions[index].secret).utf8)) {
        state.sessions[index].lastSeen = now
        isKnown = true
      }
      return isKnown
    }
  }

  /// Compares in a time that does not depend on where the first difference is.
  private static func same(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func written(_ secret: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: secret.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
