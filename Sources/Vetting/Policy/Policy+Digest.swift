extension Policy {
  /// The values as sixteen hexadecimal digits: equal policies, equal digest, whatever their file looks like.
  ///
  /// What the factors of worth count is left out: no verdict rests on it.
  package var digest: String {
    var hash = FNV1a()
    for (symbol, weight) in weights.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    where weight != 1 && !WorthFactor.isSymbol(symbol) {
      hash.add("\(symbol)=\(weight);".utf8)
    }
    hash.add("\(acceptFrom);\(costOfLostPerson);\(whenNothingIsSaid.rawValue);\(learns)".utf8)
    hash.add(";\(meetDays);\(actionsPerDay);\(introductionAsks);\(touchesPerWeek)".utf8)
    return hash.hexadecimal
  }
}
