/// Phrases that claim something between sender and member, by language.
///
/// Claims cost nothing, so they weigh little.
enum PersonalPhrases {
  /// Something that the member said or wrote.
  static let yourWork = [
    "your talk", "your lecture", "your speech", "your keynote", "your presentation", "your panel",
    "your session",
    "your workshop", "your webinar", "your article", "your paper", "your book", "your essay", "your blog",
    "your podcast", "your newsletter", "your interview", "your column", "your course", "your class",
    "your report",
    "heard you speak", "saw you speak", "listened to you", "your work on", "your piece on",
    "ihr vortrag", "ihren vortrag", "ihrem vortrag", "dein vortrag", "deinen vortrag", "ihr artikel",
    "ihren artikel",
    "ihr buch", "ihr workshop", "ihren workshop", "ihrem workshop", "deinen artikel", "ihrem artikel",
    "votre conference", "votre intervention", "votre article", "votre livre", "votre atelier",
    "votre presentation",
    "tu charla", "su charla", "tu articulo", "su articulo", "tu libro", "su libro", "su conferencia",
    "su ponencia",
    "il suo intervento", "il tuo intervento", "il suo articolo", "il tuo articolo", "il suo libro",
    "il tuo libro",
    "sua palestra", "seu artigo", "seu livro", "tua palestra",
    "je lezing", "uw lezing", "je artikel", "uw artikel", "je boek", "uw boek", "je presentatie",
    "uw presentatie",
  ]

  /// Thanks for something past.
  static let thanks = [
    "thank you for your help", "thank you for the", "thank you for your advice", "thanks for your help",
    "thanks for the", "thank you for", "thanks again for", "thanks for your", "thank you so much for",
    "danke fur", "vielen dank fur", "merci pour", "gracias por", "grazie per", "obrigado por",
    "obrigado pela",
    "obrigada por", "obrigada pela", "bedankt voor", "dank voor", "dank je voor",
  ]

  /// Having met.
  static let encounters = [
    "we met at", "we met in", "we met on", "we met during", "met you at", "met you in", "meeting you at",
    "meeting you in", "nice meeting you", "nice to meet you at", "great meeting you", "good to meet you at",
    "pleasure meeting you", "pleasure to meet you at", "good talking to you", "good speaking with you",
    "great talking to you", "we spoke at", "we spoke in", "we spoke on", "we talked at", "we sat next",
    "sat next to you", "sat beside you", "we worked together", "worked with you", "worked for you",
    "we studied together",
    "you taught me", "remember when we", "our conversation at", "our conversation in", "introduced us",
    "haben uns … getroffen", "haben uns … kennengelernt", "haben uns … gesehen", "haben zusammen gearbeitet",
    "haben zusammen studiert", "unser gesprach", "nous nous sommes rencontres",
    "nous avons travaille ensemble",
    "notre conversation", "nos conocimos", "trabajamos juntos", "nuestra conversacion", "ci siamo conosciuti",
    "abbiamo lavorato insieme", "la nostra conversazione", "nos conhecemos", "trabalhamos juntos",
    "nossa conversa",
    "we hebben elkaar … ontmoet", "we hebben samengewerkt", "ons gesprek",
  ]
}
