extension Policy {
  /// The values as sixteen hexadecimal digits: equal policies, equal digest, whatever their file looks like.
  package var digest: String {
    var hash = FNV1a()
    for (symbol, weight) in weights.sorted(by: { $0.key < $1.key }) where weight != 1 {
      hash.add("\(symbol)=\(weight);".utf8)
    }
    hash.add("\(acceptFrom);\(declineFrom);\(meetDays);\(actionsPerDay)".utf8)
    return hash.hexadecimal
  }
}
