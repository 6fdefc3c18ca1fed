/// Places: sharing one says little of benefit, so that they weigh little.
///
/// The form is that of `FunctionTerms`.
enum PlaceTerms {
  static let text = """
    switzerland: swiss, zurich, geneva, basel, berne, bern, lausanne, lucerne, winterthur, st. gallen
      de Schweiz, Zürich, Genf
      fr Suisse, Genève, Bâle
      it Svizzera, Zurigo, Ginevra
    germany: german, berlin, munich, hamburg, frankfurt, cologne, stuttgart, leipzig
      de Deutschland, München, Köln
      fr Allemagne
      es Alemania
      it Germania
      nl Duitsland
    austria: vienna, austrian, graz, linz, salzburg
      de Österreich, Wien
    france: french, paris, lyon, marseille, lille, bordeaux
    italy: italian, rome, milan, turin
      it Italia, Milano, Roma, Torino
    spain: spanish, madrid, barcelona, valencia
      es España, Sevilla
    portugal: portuguese, lisbon, porto
      pt Lisboa
    netherlands: dutch, amsterdam, rotterdam, utrecht
      nl Nederland, Den Haag
    belgium: belgian, brussels, antwerp, ghent
      nl België, Brussel
      fr Belgique, Bruxelles
    united kingdom: uk, britain, british, london, england, scotland, manchester, leeds, edinburgh, bristol
    ireland: irish, dublin
    united states: usa, us, america, american, new york, boston, chicago, texas, california, san francisco
    canada: canadian, toronto, montreal, vancouver
    brazil: brazilian, rio de janeiro
      pt Brasil, São Paulo
    mexico: mexican
    india: indian, bangalore, mumbai, delhi
    europe: european, eu, emea, dach
      de Europa
    world: worldwide, global, international
      de weltweit
    """
}
