/// Asks whether they worked or studied where the member did.
///
/// A shared place is ground to know each other, and something to ask about. Names are compared without case, accents
/// and legal form; «self-employed» is no employer. The archive does not hold other people's employers and schools,
/// so this is unknown until the user adds what they see on the profile, or the address book or a former connection
/// tells.
package struct SharedEmployerOrSchool: Rule {
  package let symbol = "shared-employer-or-school"
  package let defaultPoints = 2.0
  package let direction = Evidence.Direction.supports
  package let ground = Ground.acquaintance
  package let question = "Did they work or study where you did?"
  package let hope: String? = "you had worked or studied in the same place"

  package func clause(_ evidence: Evidence) -> String { "you share an employer or a school" }

  package func examine(_ reading: Reading) -> Findings {
    var findings = Findings()
    let dossier = reading.dossier
    if let employers = dossier.employers.value {
      let shared = shared(employers, kind: .employer, reading.member)
      if let station = shared {
        findings.evidence.append(finding("They too were at \(station), your employer"))
      }
    } else {
      findings.unknown.append(unknown("employer"))
    }
    if let schools = dossier.schools.value {
      if let station = shared(schools, kind: .school, reading.member) {
        findings.evidence.append(finding("They too were at \(station), your school", scale: 0.75))
      }
    } else {
      findings.unknown.append(unknown("school"))
    }
    return findings
  }

  /// The member's own name of the first place that is among theirs.
  private func shared(_ names: [String], kind: StationFact.Kind, _ member: MemberGround) -> String? {
    let theirs = Set(names.prefix(50).map { Organisation.words($0) })
    return member.profile.stations.first { station in
      guard station.kind == kind else { return false }
      let words = Organisation.words(station.organisation)
      return !words.isEmpty && theirs.contains(words)
    }?.organisation
  }

  private func unknown(_ what: String) -> Unknown {
    Unknown(
      symbol: symbol,
      what: what,
      remedy: "The export does not hold it. Add what you see on the profile."
    )
  }
}
