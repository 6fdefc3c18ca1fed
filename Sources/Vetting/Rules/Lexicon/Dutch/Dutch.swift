/// Dutch: what a note is recognised by, and the words that its signs refer to.
enum Dutch {
  /// The lexicon of Dutch as written in the Netherlands and in Flanders.
  static let lexicon = Lexicon(
    language: .dutch,
    markers: """
      de het een en van ik je jij jou jouw u uw wij we ons onze is zijn was waren heb hebt heeft hebben \
      niet geen ook nog maar om te met voor op bij naar uit aan door dat die dit deze er hier als dan wat \
      wie hoe waar wel graag even mijn mij zou zouden kan kunt kunnen wil willen wordt worden werd veel \
      meer heel erg alvast bedankt groet groeten vriendelijke beste geachte mevrouw meneer
      """,
    also: """
      in of over hem haar hun zich ben bent alle al toch toen want iets niets iemand niemand twee drie
      week weken maand eerste vandaag gisteren morgen nooit altijd me
      """,
    singular: "ik mij me mijn mijne m'n",
    plural: "wij we ons onze",
    reader: "u uw je jij jou jouw jullie jouwe uwe gij ge",
    classes: words.merging(trades) { first, _ in first },
    signs: [approach, asking, errand, mass, met, personal, plain, quiet, selling, shady]
  )
}

extension Dutch {
  /// Small words in all their forms, money, days, relatives, works, occasions and verbs.
  static let words: [String: String] = [
    "u": "u je jij jullie gij ge",
    "uw": "uw je jouw jullie",
    "jou": "u je jou jullie",
    "heb": "heb hebt heeft hebben",
    "eur": "€ euro eur",
    "few": """
    twee drie vier vijf zes zeven acht tien twaalf vijftien twintig dertig vijftig honderd honderden \
    tientallen paar enkele meerdere diverse verschillende talloze veel
    """,
    "day": "maandag~ dinsdag~ woensdag~ donderdag~ vrijdag~ zaterdag~ zondag~",
    "month": "januari februari maart april mei juni juli augustus september oktober november december",
    "once":
      "gisteren eergisteren gisteravond gistermiddag laatst onlangs vorige afgelopen destijds toen daarnet",
    "kin": """
    vrouw man echtgenoot echtgenote dochter dochters zoon zonen kinderen kind moeder mama mam vader \
    papa pa ouders zus zusje broer broertje oma opa bomma bompa grootvader grootmoeder grootouders \
    tante oom nonkel neef nicht schoonvader schoonmoeder schoonouders schoonzoon schoondochter zwager \
    schoonzus kleinzoon kleindochter kleinkinderen vriendin vriend buurman buurvrouw petekind peter \
    meter
    """,
    "work": """
    artikel artikelen artikeltje boek boekje boeken roman gedicht~ verhaal column essay recensie lezing \
    voordracht praatje presentatie college colleges gastcollege podcast~ aflevering interview studie \
    paper preprint proefschrift scriptie thesis recept~ tutorial handleiding script repo repository \
    library plugin package code film docu~ expositie tentoonstelling concert voorstelling vertaling \
    preek blog~ opiniestuk stuk hoofdstuk kookboek handboek cursus foto foto's tekening~ grafiek tabel \
    toespraak bundel lesmateriaal dissertatie
    """,
    "meeting": """
    beurs congres conferentie feest feestje trouwfeest bruiloft kerstborrel borrel receptie \
    nieuwjaarsreceptie vernissage barcamp meetup seminar studiedag studiedagen workshop cursus \
    opleiding training bijscholing excursie wandeling panel etentje diner lunch koffie koffiepauze \
    pauze ouderavond reünie vergadering ledenvergadering rommelmarkt trein vliegtuig luchthaven station \
    stand lezing concert rondleiding verjaardag doop begrafenis barbecue bbq toernooi repetitie \
    symposium hackathon quiz kampvuur jubileum voorstelling
    """,
    "metverb": """
    gesproken ontmoet gezien gepraat gekletst gebabbeld gedanst gelachen gezeten gestaan gegeten \
    gedronken gespeeld gebeld getelefoneerd gediscussieerd gewandeld gezongen gefietst gezellig \
    kennisgemaakt
    """,
    "saidverb": """
    verteld gezegd aangeraden beloofd vermeld bedoeld geleend uitgeleend gevraagd getoond laten \
    aangeboden gegeven meegegeven uitgenodigd geholpen gered uitgelegd voorgesteld meegenomen \
    voorgelezen geleerd opgestuurd
    """,
  ]

  /// Whom sellers sell to, and what they call what they sell.
  static let trades: [String: String] = [
    "firms": """
    bedrijven bedrijfjes familiebedrijven ondernemers ondernemingen zelfstandigen zelfstandige zzp'ers \
    zzpers freelancers kmo's kmos mkb mkb'ers mkbers mkb'er organisaties kantoren accountantskantoren \
    advocatenkantoren notariskantoren notarissen boekhouders boekhoudkantoren accountants advocaten \
    praktijken huisartsenpraktijken tandartspraktijken dierenartspraktijken huisartsen tandartsen \
    dierenartsen artsen kinesisten kinesitherapeuten fysiotherapeuten fysiopraktijken therapeuten \
    apothekers apotheken ziekenhuizen klinieken zorginstellingen zorgorganisaties woonzorgcentra \
    verpleeghuizen thuiszorgorganisaties bureaus coaches consultants adviseurs dienstverleners \
    makelaars vastgoedkantoren verhuurders vastgoedbeheerders syndici projectontwikkelaars aannemers \
    architecten architectenbureaus architectenkantoren ingenieursbureaus installateurs \
    installatiebedrijven loodgieters elektriciens schilders schildersbedrijven hoveniers tuinaannemers \
    hotels hoteliers horeca horecazaken horecaondernemers restaurants cafés bakkers bakkerijen slagers \
    slagerijen brouwerijen wijnhuizen wijnboeren boeren landbouwers telers tuinders winkels winkeliers \
    webshops webwinkels retailers groothandels groothandelaars fabrikanten producenten machinebouwers \
    toeleveranciers startups scaleups founders oprichters managers leidinggevenden directeuren \
    directies bestuurders zaakvoerders eigenaren eigenaars beslissers scholen kinderdagverblijven \
    crèches gemeenten verenigingen vve's uitgeverijen garages autobedrijven werkplaatsen sportscholen \
    fitnessclubs drukkerijen transporteurs transportbedrijven kappers kapsalons salons \
    schoonheidssalons klanten opdrachtgevers cliënten cfo's ceo's cto's cfos ceos recruiters inkopers \
    salesteams marketeers teams campings yogastudio's fotografen kwekers productiebedrijven \
    maakbedrijven bouwbedrijven
    """,
    "people": """
    {firms} mensen vrouwen mannen ouders gezinnen koppels professionals senioren werknemers medewerkers \
    moeders jongeren particulieren beleggers investeerders twintigers dertigers
    """,
    "product": """
    software platform oplossing oplossingen app apps tool tools systeem systemen dienst diensten \
    dienstverlening product producten methode programma traject assortiment gamma catalogus machines \
    installaties werkplaats atelier drukkerij kwekerij stokerij branderij specialisten vakmensen \
    experts portfolio pakket pakketten concept technologie coaching trainingen opleidingen workshops \
    collectie formule aanpak bureau webshop brouwerij
    """,
    "more": """
    klanten leads omzet winst aanvragen offerteaanvragen boekingen reserveringen bestellingen orders \
    verkopen afspraken opdrachten gasten bezoekers patiënten sollicitanten kandidaten zichtbaarheid \
    bereik leden marge directe verkoop rendement
    """,
    "burden": """
    kosten uitgaven energiekosten energiefactuur energierekening loonkosten personeelskosten verzuim \
    ziekteverzuim verloop uitval stilstand papierwerk administratie administratielast administratieve \
    werkdruk leegstand noshows verzendkosten stookkosten drukkosten afval retouren wachttijden \
    belastingdruk
    """,
    "site": """
    profiel linkedin linkedinprofiel website site webshop webpagina pagina bedrijf zaak praktijk \
    kantoor bureau hotel winkel team organisatie onderneming
    """,
  ]
}
