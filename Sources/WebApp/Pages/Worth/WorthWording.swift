import Markup
import Vetting

/// How the figures of the page are written.
enum WorthWording {
  /// `30 September 2026`: a file may be read in any year.
  static func day(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return "\(number) \(Wording.month(month, year))"
  }

  /// `72 %`, of a share from 0 to 1; it is not torn at the end of a line.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "not known" }
    let hundredths = Int((min(max(share, 0), 1) * 100).rounded())
    // Nearly all is not all, and hardly any is not none.
    if hundredths == 100, share < 1 { return "over 99\u{A0}%" }
    if hundredths == 0, share > 0 { return "under 1\u{A0}%" }
    return "\(hundredths)\u{A0}%"
  }

  /// A number, or that it is not known.
  static func known(_ number: Int?) -> String { number.map(Wording.grouped) ?? "not known" }

  /// The figure: `61.3 of 100`.
  static func figure(_ value: Double) -> String { "\(Wording.points(value)) of 100" }
}

extension TieStrength.Band {
  /// As the head of a column.
  var column: String {
    switch self {
    case .strong: "Strong"
    case .fair: "Fair"
    case .weak: "Weak"
    case .bare: "Hardly a tie"
    }
  }
}

extension WorthStep.Place {
  /// Where it is done.
  var path: LocalPath {
    switch self {
    case .review: Paths.review
    case .requests: Paths.requests
    case .dormant: Paths.people.query("dormant", "yes")
    case .touch: Paths.touch
    case .people: Paths.people
    case .imports: Paths.imports
    }
  }
}
