import Testing
@testable import Vetting

struct SharedPlaceTests {
  private func shared(_ organisation: String, from: String, to: String, started: String, finished: String)
    -> [SharedPlace]
  {
    var station = Dossiers.station(.employer, "Albis Precision Works AG", role: "Head")
    (station.startedOn, station.finishedOn) = (started, finished)
    let days = Connections.day(from)...Connections.day(to)
    return SharedPlace.Stations([station]).shared(with: [
      SharedPlace.Listing(kind: .employer, organisation: organisation, days: days, provenance: nil)
    ])
  }

  @Test func `legal form and case do not matter, the months that both were there are counted`() {
    let found = shared(
      "ALBIS Precision Works",
      from: "2014-01-10",
      to: "2016-06-01",
      started: "Mar 2012",
      finished: "Dec 2015"
    )
    #expect(found.map(\.overlapMonths) == [23])
    #expect(found.map(\.name) == ["Albis Precision Works AG"])
  }

  @Test func `a listing after the member had left is no overlap, and a station without dates tells nothing`()
  {
    #expect(
      shared("Albis Precision Works", from: "2020-01-01", to: "2021-01-01", started: "2012", finished: "2015")
        .map(\.overlapMonths) == [nil]
    )
    #expect(
      shared("Albis Precision Works", from: "2020-01-01", to: "2021-01-01", started: "", finished: "")
        .map(\.overlapMonths) == [nil]
    )
  }

  @Test func `another employer is not shared`() {
    #expect(
      shared("Albis Hotels", from: "2014-01-10", to: "2016-06-01", started: "2012", finished: "").isEmpty
    )
  }
}

struct ClusterTests {
  @Test(arguments: [
    ("Corvalle Bank", "", "banking"), ("Privatbank Huber", "", "banking"),
    ("Hale & Partners", "Attorney", "law"),
    ("University of Lakemont", "Professor", "universities"), ("Silkway Logistics", "", "transport"),
  ])
  func `a word of company or position names the industry`(company: String, position: String, industry: String)
  {
    #expect(Industry(company: company, position: position)?.rawValue == industry)
  }

  @Test func `most words name none`() { #expect(Industry(company: "Brightmoor", position: "Owner") == nil) }

  @Test func `a country comes from the address book or from an address, else it is unknown`() {
    #expect(Country.named(locations: ["Bergen, Norway"], email: "x@y.de") == "Norway")
    #expect(Country.named(locations: [], email: "x@firm.ch") == "Switzerland")
    #expect(Country.named(locations: ["Zurich"], email: "x@firm.io") == nil)
    #expect(Country.named(locations: [], email: "") == nil)
  }

  @Test func `who is his own employer belongs to none`() {
    let clusters = Cluster.clusters(company: "Self", position: "", email: "")
    #expect(clusters.isEmpty)
  }
}
