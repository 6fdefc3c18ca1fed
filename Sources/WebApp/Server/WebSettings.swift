package import Foundation

/// How the pages are served.
package struct WebSettings: Sendable {
  /// The port on the loopback addresses; 0 for any that is free.
  package var port: Int
  /// The only name that is answered.
  ///
  /// A name of our own, because browsers share cookies between the ports of
  /// `127.0.0.1`, and any `*.localhost` leads to this machine.
  package var hostName = "wellmet.localhost"
  /// Seconds after which a connection without traffic is closed.
  package var idleSeconds = 30
  /// The longest form, in bytes.
  package var formLimit = 2 * 1_024 * 1_024
  /// The longest upload, in bytes.
  package var uploadLimit = 2 * 1_024 * 1_024 * 1_024
  /// Reads the clock.
  package var now: @Sendable () -> Date
  /// Gives 32 unguessable bytes at each call.
  package var random: @Sendable () -> [UInt8]

  /// Settings for a port, with the system's clock and randomness by default.
  package init(
    port: Int,
    now: @escaping @Sendable () -> Date = { Date() },
    random: @escaping @Sendable () -> [UInt8] = WebSettings.systemRandom
  ) {
    self.port = port
    self.now = now
    self.random = random
  }

  /// 32 bytes of the system's cryptographic randomness.
  @Sendable package static func systemRandom() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}

/// A server that answers.
package struct ReadyServer: Sendable {
  /// The port that was bound.
  package let port: Int
  /// Where the pages are, such as `http://wellmet.localhost:4000`; a browser needs a sign-in link first.
  package let address: String
  /// Makes a link that signs one browser in, once, within a minute.
  package let makeSignInLink: @Sendable () -> String
}

/// Why the pages cannot be served.
package enum ServeError: Error, Equatable, Sendable {
  /// Another program has the port, on 127.0.0.1 or on ::1.
  case portInUse(Int)
  /// The loopback address cannot be used; the reason is the system's.
  case noLoopback(String)

  /// What happened and what to do, for a person.
  package var sentence: String {
    switch self {
    case .portInUse(let port):
      "Port \(port) is in use by another program, maybe by another Wellmet. Close that program or choose another "
        + "port with --port."
    case .noLoopback(let reason):
      "The pages cannot be served on this machine's own address: \(reason). Check that the loopback network is up."
    }
  }
}
