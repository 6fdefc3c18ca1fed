import Testing
@testable import Vetting

struct LayerTests {
  @Test(arguments: [
    (0, Layer.closest), (4, .closest), (5, .close), (14, .close), (15, .active), (49, .active), (50, .wide),
    (149, .wide),
  ])
  func `a place lies in the layer that holds it`(_ place: Int, _ layer: Layer) {
    #expect(Layer(place: place) == layer)
  }

  @Test func `beyond the hundred and fiftieth there is none`() {
    #expect(Layer(place: 150) == nil)
    #expect(Layer(place: .max) == nil)
  }

  @Test func `the closest are proposed the shortest rhythm`() {
    #expect(Layer.allCases.map(\.size) == [5, 15, 50, 150])
    #expect(Layer.allCases.map(\.days) == [7, 30, 182, 365])
    #expect(Layer.closest < .wide)
  }

  @Test func `ties are put into layers by their strength, and one beyond the last has none`() {
    let layers = Layer.layers(of: NurtureTies.row(160).reversed())
    #expect(layers.count == 150)
    for (number, layer) in [
      (1, Layer.closest), (5, .closest), (6, .close), (15, .close), (16, .active), (50, .active), (51, .wide),
      (150, .wide),
    ] {
      #expect(layers[NurtureTies.id(number)] == layer, "\(number)")
    }
    #expect(layers[NurtureTies.id(151)] == nil)
  }

  @Test func `of two ties that are as strong the one known longer to the workspace comes first`() {
    let layers = Layer.layers(of: (1...6).reversed().map { NurtureTies.tie($0) })
    #expect(layers[NurtureTies.id(5)] == .closest)
    #expect(layers[NurtureTies.id(6)] == .close)
  }

  @Test func `whoever is let go of, is hardly a tie or belongs to a group to cull takes nobody's place`() {
    let layers = Layer.layers(
      of: NurtureTies.row(8) { number, tie in
        switch number {
        case 1: tie.choice = .remove
        case 2: tie.group = .pitched
        case 3: tie.strength = 0.149
        default: break
        }
      }
    )
    #expect(layers.count == 5)
    for number in 1...3 { #expect(layers[NurtureTies.id(number)] == nil, "\(number)") }
    #expect(layers.values.allSatisfy { $0 == .closest })
  }

  @Test func `a weak tie at the border has a layer`() {
    #expect(Layer.layers(of: [NurtureTies.tie(1, strength: 0.15)]).count == 1)
  }

  @Test func `of nobody there are no layers`() { #expect(Layer.layers(of: []).isEmpty) }
}
