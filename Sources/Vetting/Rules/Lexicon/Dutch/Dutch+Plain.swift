extension Dutch {
  /// The plainest ways to say it, by the verb: what is said in half of all notes.
  static let plain: [Cue: String] = [
    .offer: """
    (onze) ai/tool/software/platform genereert/maakt/automatiseert | tool die/waarmee
    wij/we leveren/bieden/drukken/bouwen/maken
    wij/we verkopen/begeleiden/ontwikkelen/produceren/verzorgen/organiseren
    wij/we installeren/helpen/ondersteunen/adviseren/ontzorgen
    wij/we verhuren/regelen/trainen/plaatsen/doen/werken
    ik help/begeleid/coach/maak/train/ondersteun/schrijf
    wij/we hebben … ontwikkeld/gebouwd/gemaakt/bedacht/opgezet
    ik heb … ontwikkeld/gebouwd/gemaakt/opgezet
    onze/ons platform/software/oplossing/tool/dienst/diensten/app
    onze/ons product/producten/klanten/team/aanbod/assortiment/chauffeur | ik werk met
    """,
    .audience: """
    voor bedrijven/ondernemers/praktijken/kantoren/zzp'ers/coaches
    voor aannemers/mkb/professionals/winkels/scholen/instellingen
    bedrijven/ondernemers/praktijken/kantoren zoals u/jij/jullie/die | bij een stuk/aantal
    onze klanten/opdrachtgevers | meer dan # bedrijven/klanten/ondernemers
    # bedrijven/klanten/ondernemers/installateurs/scholen | in uw/jouw/je/jullie branche/regio/sector
    als ondernemer/eigenaar/directeur/ex-huisarts | collega's die
    """,
    .probe: """
    ! zal ik … sturen/maken/laten/langskomen/bellen ?
    ! mag ik … sturen/laten/voorstellen/vragen/bellen ?
    lijkt (het/dit) je/u/jullie (iets/wat/leuk) | sta je/staat u open
    ben je/bent u benieuwd/geïnteresseerd | wie … verantwoordelijk/regelt/gaat ?
    hoe doen/regelen/pakken/meten jullie/u | gebruiken/meten/werken jullie
    stuur (gerust/me/mij) een bericht/berichtje/dm | reageer met | stuur uw/je huisnummer/cv/mail
    wat vind je/vindt u | wil je/wilt u … weten/zien/ontvangen/inzien ?
    """,
    .bait: """
    nog/maar (maar) #/twee/drie/vier/vijf/enkele plekken/plaatsen/plekjes
    gratis gids/voorbeeld/demo/scan | concreet voorbeeld | zonder verplichting~ | # plekken/plaatsen
    laatste plekken/plaatsen | actie | cadeau | eerste jaar
    """,
    .encounter: """
    ! je/jij/u zei/vroeg/vertelde/beloofde/noemde/wilde/raadde/had
    ! u vroeg/zei/vertelde naar/dat/mij/me
    we stonden/zaten/spraken/liepen/hebben … gesproken/gestaan/gezeten
    ! elkaar … ontmoet/gezien/gesproken/leren | ! zoals beloofd
    bedankt/dank voor gisteren/het/de gesprek/lift/avond/koffie
    leuk/fijn/genoegen je/u te/om ontmoeten/spreken/zien | weet je nog | herinnert u/herinner je
    gisteren bij/op/in | vorige week bij/op/in | jij was toch | ik was die/degene
    """,
    .yourWork: """
    ! in je/jouw/uw artikel/boek/lezing/podcast/cursus/scriptie/presentatie/dashboard/column/studie/recept
    je/jouw/uw artikel/boek/lezing/cursus/presentatie/studie/recept/column/onderzoek/dashboard
    ik heb je/uw/jouw … gelezen/gezien/gehoord/gevolgd | ! u/je schrijft/zegt/noemt/toont/raadt
    pagina/bladzijde/hoofdstuk/minuut/figuur/tabel/blz #
    """,
    .buyer: """
    ! wat kost/kosten/zou | hoeveel kost/vraagt/rekent | ! neemt u/neem je/nemen jullie (nog) nieuwe
    ! doet u/doe je/doen jullie/heeft u/hebben jullie … ?
    kunt u/kun je/kunnen jullie … komen/kijken/repareren/leveren/helpen/maken/langskomen ?
    ! ik zoek/wij zoeken/we zoeken/ik heb nodig iemand/een | wij/we zoeken iemand | een offerte
    ik wil graag bestellen/boeken/reserveren | kan er een
    """,
    .question: """
    ! welk/welke * heeft/hebt/heb {u} (*) (*) (*) (*) gebruikt/genomen/gekozen/gekocht/gezet ?
    ! welk/welke * heeft/hebt/heb {u} … gebruikt/genomen/gekozen/gekocht/gezet ?
    heeft/heb/hebt {u} de/het/die/dat/een/uw/je … nog ?
    ! weet u/weet je … of/waar/hoe/wie ? | ! hoe heb je/heeft u | heb je/heeft u … nog ? | zijn ze er nog
    is dat normaal/de bedoeling ? | waarom … ? | doe ik iets fout/mis | ligt dat aan
    welke heb je/heeft u | mag ik … gebruiken/citeren | ik snap/begrijp niet
    """,
    .business: """
    ! mijn salaris/functie/contract/functioneren/beoordeling/doelen | de stand van zaken
    iets/wat meer tijd | uitstel | excuses/sorry voor de vertraging | de laatste versie | bijpraten over
    functioneringsgesprek | helaas | het spijt ons/me/mij | hartelijk/vriendelijk dank voor | na overleg
    ons gesprek/overleg | mijn ontwikkeling/functioneren | we hebben (het/je/uw) besproken/bekeken
    ! zoals afgesproken/besproken/beloofd | in de bijlage | bijgaand | hierbij (de/het) | akkoord
    tot maandag/dinsdag/woensdag/donderdag/vrijdag/dan/morgen
    maandag/dinsdag/woensdag/donderdag/vrijdag om/past/is/lukt/#
    dank/bedankt voor je/uw/de/het voorstel/offerte/reactie/factuur/geduld
    je/uw/jullie factuur/bestelling/afspraak/contract/abonnement/dossier/offerte/aanvraag
    de factuur/levering/handtekening/vergadering/offerte/akte
    het contract/dossier/verslag/abonnement/voorstel | we gaan het niet doen | handtekening ontbreekt
    directie wil | we hebben besloten
    """,
    .ground: """
    ! mijn/je/jouw/uw zus/broer/moeder/vader/vrouw/man/dochter/zoon/buurman
    ! mijn/je/jouw/uw buurvrouw/oom/tante/neef/nicht/collega/baas/oude/vriend/vriendin | buurman/buurvrouw
    een vriend/vriendin van | oud-collega/oud-leerling/oud-student
    zelfde klas/school/straat/jaar/ploeg/team | we hebben samen gewerkt/gestudeerd | ik zit nu bij
    van nummer
    """,
    .life: """
    bruiloft/trouw | biertje/bier/pint | kinderen/kids/baby | hond/kat | vakantie | verhuis~/verhuiz~
    tuin | liefs/groetjes
    """,
    .promise: """
    in/binnen (enkele/een paar) minuten | # uur/uren per week | tijd besparen
    """,
    .mailing: """
    geen berichten/mails (meer) (wilt/wil) ontvangen | antwoord (met) stop
    """,
    .thanks: """
    ! gefeliciteerd/proficiat … opening/bruiloft/tentoonstelling/kleinkind/prijs/diploma
    wilde je/u (nog) bedanken | bedankt voor je/uw tijd/hulp
    """,
    .honour: """
    ! opnemen/opgenomen/portretteren/interviewen … magazine/blad/boek/jaarboek/tijdschrift/gids
    """,
    .channel: """
    ! een appje | ! app/appen mij/me (even/maar/gerust) 
    """,
    .agency: """
    bouwen/maken/ontwerpen/ontwikkelen (*) websites/webshops/apps/sites
    """,
    .venture: """
    ! eigen baas
    """,
    .modesty: """
    ! sorry dat/als ik {u} stoor/lastigval/lastig | ! sorry dat ik stoor
    """,
  ]
}
