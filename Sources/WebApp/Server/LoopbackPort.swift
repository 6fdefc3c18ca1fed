#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A port that is free on both loopback addresses.
///
/// Both halves are needed: a browser may try `::1` first for a name below `localhost`, and whoever sits there
/// would get what is meant for us.
struct LoopbackPort: Sendable {
  let number: Int
  /// False where this machine has no `::1`.
  let hasIPv6: Bool

  /// Finds out whether the port is free, or finds a free one for 0.
  init(_ wanted: Int) throws(ServeError) {
    guard wanted != 0 else {
      for _ in 0..<16 {
        let number = try LoopbackPort.bound(family: AF_INET, port: 0) ?? 0
        if let hasIPv6 = try? LoopbackPort.bound(family: AF_INET6, port: number) != nil {
          self.number = number
          self.hasIPv6 = hasIPv6
          return
        }
      }
      throw .noLoopback("no port is free")
    }
    guard let number = try LoopbackPort.bound(family: AF_INET, port: wanted) else {
      throw .noLoopback("127.0.0.1 does not exist")
    }
    self.number = number
    hasIPv6 = try LoopbackPort.bound(family: AF_INET6, port: wanted) != nil
  }

  /// Binds for a moment; gives the port, or nil where the machine lacks that kind of address.
  private static func bound(family: Int32, port: Int) throws(ServeError) -> Int? {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let handle = socket(family, kind, 0)
    guard handle >= 0 else { return nil }
    defer { close(handle) }
    var yes: Int32 = 1
    setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let code = family == AF_INET ? bind4(handle, port) : bind6(handle, port)
    switch code {
    case 0: return family == AF_INET ? number(of: handle) : port
    case EADDRNOTAVAIL, EAFNOSUPPORT: return nil
    case EADDRINUSE: throw .portInUse(port)
    default: throw .noLoopback(String(cString: strerror(code)))
    }
  }

  private static func bind4(_ handle: Int32, _ port: Int) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 ? 0 : errno
      }
    }
  }

  private static func bind6(_ handle: Int32, _ port: Int) -> Int32 {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = in_port_t(truncatingIfNeeded: port).bigEndian
    address.sin6_addr = in6addr_loopback
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(handle, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0 ? 0 : errno
      }
    }
  }

  private static func number(of handle: Int32) -> Int? {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(handle, $0, &length) }
    }
    return code == 0 ? Int(in_port_t(bigEndian: address.sin_port)) : nil
  }
}
