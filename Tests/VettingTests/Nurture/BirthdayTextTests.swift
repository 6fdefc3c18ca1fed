import Testing
@testable import Vetting

struct BirthdayTextTests {
  @Test(arguments: [
    "Mar 3", "Mar 3, 1980", "mar 3", "MARCH 3", "March 3rd, 1980", "3 March", "3 Mar 1980", "3. March",
    "1980 March 3",
    "1980-03-03", "1980.03.03", "--03-03", "  Mar   3 ", "3-Mar-1980", "3/Mar/1980",
  ])
  func `a day that is told in one way only is read`(_ text: String) {
    let found = BirthdayText.monthAndDay(text)
    #expect(found?.month == 3, "\(text)")
    #expect(found?.day == 3, "\(text)")
  }

  @Test(arguments: [
    "", " ", "-", "?", "unknown", "1980", "March", "March 1980", "3", "0", "Mar 0", "Mar 32", "Mar -",
    "Feb 30",
    "Apr 31", "1980-13-01", "1980-02-30", "1980-00-10", "1980-10-00", "--13-01", "--02-30", "Smarch 3",
    "Ma 3",
    "Mar 99999999999999999999", "99999999999999999999-03-03", "1980-99999999999999999999-03", "\u{202E}3 raM",
    "٣ مارس", "3 märz", "\u{0}", "Mar", "12:00",
  ])
  func `nonsense is nobody's birthday`(_ text: String) {
    #expect(BirthdayText.monthAndDay(text) == nil, "\(text)")
  }

  @Test(arguments: [
    "03/04/1980", "3/4", "03/04", "03.04", "03.04.", "03-04", "03 04", "3.4.1980", "03-04-1980",
  ])
  func `figures that may be either of two days are not read`(_ text: String) {
    #expect(BirthdayText.monthAndDay(text) == nil, "\(text)")
  }

  @Test func `the last day of February is one of some year`() {
    for text in ["Feb 29", "29 February 1980", "2000-02-29", "--02-29", "1981-02-29"] {
      #expect(BirthdayText.monthAndDay(text)?.day == 29, "\(text)")
    }
  }

  @Test func `every day of a leap year is read in every form`() {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    for number in 0..<366 {
      let date = NurtureTies.day("2000-01-01").advanced(by: number)
      let (_, month, day) = date.civil
      let name = names[month - 1]
      for text in [
        "\(name) \(day)", "\(name.prefix(3)) \(day), 1980", "\(day) \(name)", date.iso,
        "-\(date.iso.dropFirst(4))",
      ] {
        let found = BirthdayText.monthAndDay(text)
        #expect(found?.month == month && found?.day == day, "\(text)")
      }
    }
  }
}
