import Testing
@testable import Vetting

struct SharedEmployerOrSchoolTests {
  private func findings(employers: Known<[String]> = .known([]), schools: Known<[String]> = .known([]))
    -> Findings
  {
    var dossier = Dossiers.stranger("")
    dossier.employers = employers
    dossier.schools = schools
    return Dossiers.findings(SharedEmployerOrSchool(), dossier)
  }

  @Test(arguments: [
    "Albis Precision Works AG", "Albis Precision Works", "ALBIS PRECISION WORKS",
    "Albis Précision Works, Ltd.",
    "Hale Advisory GmbH",
  ])
  func `an employer is the same in any spelling`(name: String) {
    #expect(findings(employers: .known(["Other", name])).evidence.first?.points == 2)
  }

  @Test(arguments: ["Albis", "Albis Precision Works of Kent", "Precision Works", "Self-employed", "", "AG"])
  func `another employer is none`(name: String) {
    #expect(findings(employers: .known([name])) == .nothing)
  }

  @Test func `a school counts three quarters`() {
    #expect(findings(schools: .known(["University of Lakemont"])).evidence.first?.points == 1.5)
  }

  @Test func `a school is no employer`() {
    #expect(findings(employers: .known(["University of Lakemont"])) == .nothing)
  }

  @Test func `nobody's employer is shared`() {
    var member = Dossiers.member
    member.stations = [Dossiers.station(.employer, "Freelance", role: "Writer")]
    var dossier = Dossiers.stranger("")
    dossier.employers = .known(["freelance"])
    dossier.schools = .known([])
    #expect(Dossiers.findings(SharedEmployerOrSchool(), dossier, member: member) == .nothing)
  }

  @Test func `unknown is said for each`() {
    #expect(findings(employers: .unknown, schools: .unknown).unknown.map(\.what) == ["employer", "school"])
    #expect(findings(schools: .unknown).unknown.map(\.what) == ["school"])
  }
}
