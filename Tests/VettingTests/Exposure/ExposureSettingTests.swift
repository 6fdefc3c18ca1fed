import Testing

@testable import Vetting

@Suite struct ExposureSettingTests {
  @Test(arguments: ExposureSetting.allCases)
  func `a setting says what it opens, what LinkedIn offers and what goes with each policy`(
    setting: ExposureSetting
  ) throws {
    let guide = setting.guide
    #expect(!guide.concerns.isEmpty && guide.choices.count >= 2)
    #expect(Set(guide.choices.map(\.id)).count == guide.choices.count)
    // One of them closes it to somebody, and one opens it to somebody whom it concerns.
    #expect(guide.choices.contains { $0.opens != guide.concerns })
    #expect(guide.choices.contains { !$0.opens.isEmpty })
    for choice in guide.choices { #expect(choice.opens.isSubset(of: guide.concerns), "\(choice.id)") }
    for preset in Policy.Preset.allCases {
      let advice = guide.advice(for: preset)
      #expect(guide.choice(advice.choice) != nil, "\(preset): \(advice.choice)")
      #expect(advice.reason.hasSuffix("."))
    }
    #expect(guide.way.contains(" > "))
    #expect(guide.address.hasPrefix("https://www.linkedin.com/"))
    #expect(guide.isExact == (guide.address != ExposureGuide.visibility))
    if let usual = guide.usual {
      #expect(guide.choice(usual) != nil && guide.usualWords.hasPrefix("By default"))
    } else {
      #expect(guide.usualWords.contains("not known"))
    }
  }

  @Test func `only what LinkedIn itself says is given as a default`() {
    let known = ExposureSetting.allCases.filter { $0.guide.usual != nil }
    #expect(known == [.connectionsList, .emailVisibility, .emailDownload])
    #expect(ExposureSetting.connectionsList.guide.usual == "connections")
    #expect(ExposureSetting.emailVisibility.guide.usual == "connections")
    #expect(ExposureSetting.emailDownload.guide.usual == "no")
  }

  @Test func `a strict policy opens nothing to connections that a guarded one keeps closed`() {
    for setting in ExposureSetting.allCases {
      let guide = setting.guide
      func opened(_ preset: Policy.Preset) -> Set<ExposureViewer> {
        guide.choice(guide.advice(for: preset).choice)?.opens ?? []
      }
      #expect(opened(.strict).isSubset(of: opened(.guarded)), "\(setting)")
      #expect(opened(.guarded).isSubset(of: opened(.openDoor)), "\(setting)")
    }
  }
}
