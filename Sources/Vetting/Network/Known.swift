/// A value that may be unknown, where unknown is not the same as none or zero.
package enum Known<Value: Sendable>: Sendable {
  case known(Value)
  /// Nothing was read that could tell, for instance because that file was never imported.
  case unknown

  /// The value, or nil where it is unknown.
  package var value: Value? {
    switch self {
    case .known(let value): value
    case .unknown: nil
    }
  }
}

extension Known: Equatable where Value: Equatable {}
