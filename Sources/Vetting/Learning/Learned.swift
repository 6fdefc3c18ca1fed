/// What the user's own answers add to the rules, as a finding.
///
/// It is no ground for declining, whatever its points: for that a pitch, a mass mailing or a fraud must be found.
package struct Learned: Rule {
  /// The symbol of its findings.
  package static let name = "learned"

  package let symbol = Learned.name
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "What do your own answers say of such notes?"

  /// So many words are named.
  static let mostWords = 3
  /// A word that counts for less, in hundredths, is among the others.
  static let leastOfWord = 3

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .supports
      ? "it reads like notes that you took up" : "it reads like notes that you turned away"
  }

  package func otherwise(_ evidence: Evidence) -> String { "you set aside what Wellmet learned from you" }

  /// Asks a model, not a dossier: see `finding(_:of:provenance:)`.
  package func examine(_ reading: Reading) -> Findings { .nothing }

  /// The finding on one note; nil where it comes to nothing.
  ///
  /// Its sentence lists the strongest words and sums up the others, so that its figures add up to its points:
  /// «From your 61 decisions: “roadmap” −0.42, “audit” +0.31, other words −0.08».
  func finding(_ part: LearnedPart, of model: LearnedModel, provenance: Provenance?) -> Evidence? {
    let whole = part.hundredths
    guard whole != 0 else { return nil }
    let named = part.words(atLeast: Learned.leastOfWord).prefix(Learned.mostWords)
    var clauses = named.map { "\(Quoting.quoted($0.quote)) \(Learned.signed($0.hundredths))" }
    let others = Learned.others(part, named: named.reduce(0) { $0 + $1.hundredths })
    clauses += others.filter { $0.hundredths != 0 }.map { "\($0.words) \(Learned.signed($0.hundredths))" }
    let count = model.decisions == 1 ? "decision" : "\(model.decisions) decisions"
    return Evidence(
      symbol: symbol,
      direction: whole > 0 ? .supports : .opposes,
      points: Double(abs(whole)) / 100,
      words: "From your \(count): \(clauses.joined(separator: ", "))",
      quotes: named.map(\.quote),
      provenance: provenance
    )
  }

  /// What the list does not name, by what it is.
  private static func others(_ part: LearnedPart, named: Int) -> [(words: String, hundredths: Int)] {
    var sums = [
      ("other words", -named), ("how it looks", 0), ("how the rules fared", 0), ("your usual answer", 0),
    ]
    for item in part.items {
      switch item.cause {
      case .word: sums[0].1 += item.hundredths
      case .masked, .shape: sums[1].1 += item.hundredths
      case .rule: sums[2].1 += item.hundredths
      case .usual: sums[3].1 += item.hundredths
      }
    }
    return sums.map { (words: $0.0, hundredths: $0.1) }
  }

  /// Points with their sign: «−0.42», «+0.3».
  package static func signed(_ hundredths: Int) -> String {
    (hundredths < 0 ? "−" : "+") + unsigned(abs(hundredths))
  }

  /// Points without a sign: «0.42», «2.5».
  package static func points(_ points: Double) -> String {
    unsigned(Int((min(max(points, 0), 1e6) * 100).rounded()))
  }

  private static func unsigned(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(hundredths / 100).\(digits)"
  }
}
