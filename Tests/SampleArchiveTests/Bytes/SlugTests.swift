import Testing

@testable import SampleArchive

struct SlugTests {
  @Test(
    arguments: [
      ("Ada Marlow", "", "ada-marlow"),
      ("Lana Surge 🚀", "", "lana-surge"),
      ("Cem Aydoğmuş", "9f", "cem-aydo%C4%9Fmu%C5%9F-9f"),
      ("薇 林", "1", "%E8%96%87-%E6%9E%97-1"),
      ("Tamsin O’Darragh", "", "tamsin-odarragh"),
    ])
  func `a slug is lower case, with other scripts in upper-case hexadecimal`(
    name: String,
    suffix: String,
    expected: String
  ) {
    #expect(Slug.make(name: name, suffix: suffix) == expected)
  }
}
