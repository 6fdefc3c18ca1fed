/// A day as a letter of some language writes it.
enum DraftDay {
  /// `5 December`, `5. Dezember`, `5 de diciembre`: without the year, which a letter about the next weeks needs not.
  static func words(_ day: Day, _ language: NoteLanguage) -> String {
    let (_, month, number) = day.civil
    let name = String(months(language).unicodeScalars.split(separator: " ")[(month - 1) % 12])
    return switch language {
    case .english, .italian, .dutch: "\(number) \(name)"
    case .german: "\(number). \(name)"
    case .french: number == 1 ? "1er \(name)" : "\(number) \(name)"
    case .spanish, .portuguese: "\(number) de \(name)"
    }
  }

  private static func months(_ language: NoteLanguage) -> String {
    switch language {
    case .english:
      "January February March April May June July August September October November December"
    case .german:
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    case .french:
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    case .spanish:
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    case .italian:
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    case .dutch:
      "januari februari maart april mei juni juli augustus september oktober november december"
    case .portuguese:
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    }
  }
}
