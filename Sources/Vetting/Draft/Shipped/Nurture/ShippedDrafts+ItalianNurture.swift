extension ShippedDrafts {
  /// The texts of templates for staying in touch in this language.
  static let italianNurture: [DraftKind: String] = [
    .keepInTouch:
      """
    Subject: Un saluto

    Buongiorno {name},

    oggi ho pensato a lei, e preferisco scriverle subito piuttosto che lasciar passare altro tempo. Non \
    ho bisogno di nulla in particolare. Come sta, e di che cosa si occupa in questo periodo?

    Bastano poche righe, quando le è comodo; non c’è nessuna fretta.

    Cordiali saluti,
    {me}

    """,
    .newJob:
      """
    Subject: Il suo arrivo in {company}

    Buongiorno {name},

    ho visto che ora lavora in {company}, e le auguro un buon inizio. I primi mesi in un posto nuovo \
    sono intensi, perciò la risposta può aspettare. Quando si sarà fatta un’idea dell’ambiente, mi \
    piacerebbe sapere com’è. Di che cosa si occuperà?

    Se le può servire un contatto o un parere esterno, mi scriva.

    Cordiali saluti,
    {me}

    """,
    .longSilence:
      """
    Subject: Dopo tanto tempo

    Buongiorno {name},

    è qualche anno che non ci scriviamo. Il tempo passa, succede a tutti, e nessuno deve dare \
    spiegazioni. Il contatto con lei per me è stato importante, e mi piacerebbe riprendere il filo. Come \
    sta, e a che cosa lavora adesso?

    Se per lei è più comoda mezz’ora al telefono che un messaggio, per me va altrettanto bene.

    Cordiali saluti,
    {me}

    """,
    .thankRecommendation:
      """
    Subject: La sua referenza

    Buongiorno {name},

    qualche tempo fa ha scritto una referenza per me su LinkedIn, e non so se le ho mai detto grazie. Lo \
    faccio ora: grazie per il tempo che mi ha dedicato. Vorrei ricambiare. Posso scriverne una anch’io \
    per lei?

    Se non le serve, va benissimo; la mia gratitudine resta la stessa.

    Cordiali saluti,
    {me}

    """,
    .returnFavour:
      """
    Subject: Ora tocca a me

    Buongiorno {name},

    qualche tempo fa ha fatto una cosa per me, e non l’ho dimenticata. Vorrei ricambiare, e preferisco \
    chiedere piuttosto che indovinare: che cosa posso fare per lei in questo momento? Può essere un \
    contatto, uno sguardo esterno su qualcosa a cui sta lavorando, o qualche riga di referenza.

    Se ora non le viene in mente nulla, l’offerta resta valida.

    Cordiali saluti,
    {me}

    """,
    .connectionAnniversary:
      """
    Subject: In contatto da {years} anni

    Buongiorno {name},

    siamo in contatto qui da {years} anni. Mi sembra un buon motivo per scriverle, non per guardare \
    indietro, ma per avere sue notizie. Che cosa è diventato importante nel suo lavoro da allora?

    Bastano poche righe. Se preferisce parlarne a voce, mi indichi un giorno che le va bene.

    Cordiali saluti,
    {me}

    """,
    .birthday:
      """
    Subject: Per il suo compleanno

    Buongiorno {name},

    le auguro buon compleanno. Che l’anno che comincia le porti salute, tempo per le persone che le \
    stanno a cuore e un lavoro che le piaccia. Spero che sia una bella giornata, con la torta o senza.

    Non occorre rispondere. Se un giorno avrà voglia di fare due chiacchiere, mi farà piacere.

    Cordiali saluti,
    {me}

    """,
    .askRecommendation:
      """
    Subject: Qualche riga sul nostro lavoro

    Buongiorno {name},

    avrei una cosa da chiederle: scriverebbe su LinkedIn qualche riga sul lavoro che abbiamo fatto \
    insieme, come referenza? Racconti quello che ha visto, con parole sue. Bastano tre o quattro frasi, \
    e non c’è una scadenza.

    Se preferisce di no, va benissimo e non servono motivi; tra noi non cambia nulla.

    Cordiali saluti,
    {me}

    """,
    .offerRecommendation:
      """
    Subject: Una referenza per lei

    Buongiorno {name},

    mi piacerebbe scrivere una referenza per lei su LinkedIn, di mia iniziativa e senza aspettarmi nulla \
    in cambio. Mi atterrò a quello che conosco del suo lavoro. Su che cosa dovrebbe soffermarsi: una \
    competenza, un progetto o il suo modo di lavorare con gli altri?

    Leggerà il testo prima di chiunque altro e deciderà se farlo comparire sul suo profilo. Se \
    preferisce che non la scriva, basta dirmelo.

    Cordiali saluti,
    {me}

    """,
  ]
}
