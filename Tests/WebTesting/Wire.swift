import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An answer as it came over the wire.
package struct WireAnswer: Sendable {
  /// The status code.
  package var status: Int
  /// In their order, names in lower case.
  package var headers: [(name: String, value: String)]
  /// The body as text.
  package var body: String

  /// The first header of a name in lower case.
  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// Bytes in, bytes out, over a real socket, so that tests may say what no client library would.
package enum Wire {
  /// Sends bytes as they are and reads until the server closes.
  package static func exchange(port: Int, _ bytes: [UInt8]) async -> WireAnswer? {
    await withCheckedContinuation { continuation in
      // A thread of its own: blocking one of the shared threads would starve the server.
      Thread.detachNewThread { continuation.resume(returning: parsed(talk(port, bytes))) }
    }
  }

  private static func talk(_ port: Int, _ bytes: [UInt8]) -> [UInt8] {
    #if canImport(Darwin)
      let handle = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(handle) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { return [] }
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      sent += count
    }
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(handle, &buffer, buffer.count, 0)
      guard count > 0 else { return received }
      received.append(contentsOf: buffer[..<count])
    }
  }

  private static func parsed(_ bytes: [UInt8]) -> WireAnswer? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return nil }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      return nil
    }
    let headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (parts[0].lowercased(), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }
    return WireAnswer(status: status, headers: headers, body: String(text[end.upperBound...]))
  }
}
