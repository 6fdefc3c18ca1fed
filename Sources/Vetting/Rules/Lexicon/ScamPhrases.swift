/// Phrases of fraud, by language: the promise, the account for rent, the stranger who wants to be a friend.
enum ScamPhrases {
  /// Signs that suffice alone.
  static let all = [
    "guaranteed returns", "guaranteed profit~", "guaranteed income", "risk free returns", "no risk profit~",
    "# % profit", "# % return~", "# % daily", "# % weekly", "profit daily", "daily profit~", "daily returns",
    "earn $ #", "earn # $", "earn up to", "earn from home", "$ # per day", "$ # a day", "$ # per week",
    "# $ per day", "€ # per day", "make money online", "double your money", "double your bitcoin",
    "rent your account", "rent your linkedin", "rent out your", "your linkedin account",
    "your account for rent",
    "lend me your account", "use your account", "account rental", "buy your account",
    "i don't know you but", "i do not know you but", "you don't know me but i have", "dear friend",
    "dear beloved", "god bless", "next of kin", "inheritance", "late husband", "unclaimed fund~",
    "transfer of funds", "million dollars", "million usd", "confidential business proposal",
    "confidential transaction",
    "crypto signals", "trading signals", "forex signals", "crypto trader", "forex trader",
    "crypto investment",
    "bitcoin investment", "forex investment", "crypto mining", "bitcoin mining", "recovery of funds",
    "garantierte rendite", "garantierter gewinn", "ihr konto mieten", "ihren linkedin account",
    "linkedin konto mieten",
    "rendements garantis", "louer votre compte", "gagnez # €", "argent facile",
    "ganancias garantizadas", "rentabilidad garantizada", "alquilar tu cuenta", "gana # $", "dinero facil",
    "guadagni garantiti", "rendimento garantito", "affittare il tuo account", "soldi facili",
    "lucro garantido", "retorno garantido", "alugar sua conta", "dinheiro facil",
    "gegarandeerd rendement", "gegarandeerde winst", "je account huren", "snel geld",
  ]

  /// Signs that need another one beside them: many an honest banker writes these words.
  static let money = [
    "crypto", "cryptocurrenc~", "bitcoin", "btc", "ethereum", "usdt", "forex", "binary options", "nft",
    "investment opportunity", "investment plan", "begin investment", "trading platform", "profit~", "returns",
    "high returns", "wealth", "kryptowahrung~", "rendite", "investissement", "cryptomonnaie~", "inversion",
    "criptomoneda~", "investimento", "criptovaluta", "criptovalute", "cryptovaluta", "belegging",
  ]

  /// Ways out of LinkedIn, where nobody reads along.
  static let otherChannels = [
    "whatsapp", "whats app", "telegram", "wechat", "signal me", "skype id", "viber", "text me", "line id",
    "private chat", "my private email",
  ]
}
