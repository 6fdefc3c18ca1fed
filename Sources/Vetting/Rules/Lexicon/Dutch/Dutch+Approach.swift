extension Dutch {
  /// Signs of the way a stranger approaches: how they found the reader, praise, who they are, mailings.
  static let approach: [Cue: String] = [
    // How they found the reader.
    .hook: """
    ! kwam/kom/gekomen/gestuit/stuitte … {uw} {site} tegen/op/terecht
    ! kwam/kom/stuitte … op {uw} {site}
    ! {uw} {site} … tegen/gezien/bekeken/gevonden/ontdekt/bezocht/opgevallen/kwam
    ! zag/gezien/merkte/lees/las/zie dat {u}
    ! bekeek/bezocht {uw} {site}
    ! {uw} {site} eens bekeken
    ! linkedin … voorgesteld/suggereerde/toonde/stelde/aanbevolen/stelt/suggereert
    kwam {jou} … tegen | kwam bij {jou} uit | kwam bij {uw}
    op {uw} {site} zag/las/zie/staat/ontbreekt/mis | keek op {uw} {site} | viel (mij/me) op
    viel mij/me … op | trok mijn aandacht | in het oog gesprongen | sprong in het oog
    {uw} profiel sprak/trok/viel/kwam/is | via linkedin gevonden/tegen | tijdens het scrollen
    aan het scrollen | op mijn tijdlijn | in mijn feed/tijdlijn | tijdens mijn zoektocht/onderzoek
    bij het zoeken naar | op zoek naar {firms} | {uw} vacature~/personeelsadvertentie
    {uw} openstaande vacature~ | dat {u} … aan het uitbreiden/verhuizen/groeien
    dat {u} … personeel/medewerkers/collega's zoekt/zoeken/aanneemt/werft | {u} zoekt/zoeken versterking
    {uw} nieuwe vestiging/pand/winkel/locatie/filiaal/zaak | {uw} uitbreiding/verhuizing/opening
    {uw} naam/bedrijf/zaak/gegevens … gevonden/tegen/krant/kvk/gids/kbo/lijst/register
    zag {uw} bedrijf/zaak/naam/advertentie | {uw} laatste/recente/nieuwe post/bericht/update/blogpost
    {uw} post/posts over | {uw} bericht over/op linkedin
    als zaakvoerder/eigenaar/ondernemer/directeur/manager van/bij/in/weet/bent
    als oprichter/leidinggevende/hoofd/bestuurder van/bij/in/weet/bent
    omdat {u} … werkt/bent/actief/leidt/verantwoordelijk/zaakvoerder/eigenaar | aangezien {u}
    daar {u} … werkt/bent/actief | {u} bent/ben/zijn (ook) actief in/als | zelfde groep/linkedingroep
    volg {uw} al | ik volg {jou} | gezien {uw} functie/rol/ervaring/achtergrond/profiel
    {uw} profiel viel/sprak/trok/springt | {uw} weg van/naar/als | profiel viel me/mij op
    ? proficiat/gefeliciteerd met … nieuwe functie/rol/job/baan/uitdaging/positie
    ? op zoek naar
    ? ik zag
    ? {uw} bericht
    """,
    // Praise that fits anybody.
    .flattery: """
    indrukwekkend~ profiel/loopbaan/carrière/parcours/ervaring/cv/werk/bedrijf/traject/expertise
    mooi/interessant/boeiend/sterk profiel/parcours/bedrijf/zaak/initiatief
    inspirerend/leuk/knap/indrukwekkend profiel/parcours/bedrijf/zaak/initiatief
    {uw} profiel … interessant/boeiend/aan/mooi/sterk/indruk | onder de indruk
    {uw} expertise/vakmanschap | mooie/knappe/indrukwekkende/boeiende loopbaan/carrière/posts/content
    mooie/knappe/indrukwekkende/boeiende projecten/realisaties/website/zaak
    vind … mooi/knap/geweldig/inspirerend/sterk/leuk/tof/fantastisch … wat/hoe {u}
    mooi/knap/tof/sterk wat/hoe {u} | bewonder~ | waardeer … wat {u}
    {uw} posts/berichten/content … inspirer~/interessant/waardevol/leuk/graag/mooi | chapeau voor wat/hoe
    respect voor wat/hoe | petje af voor wat/hoe | goed bezig | doe zo voort | ga zo door
    uitstekende reputatie/naam | goede/sterke reputatie | mooie reputatie | gerespecteerd~
    {uw} passie/enthousiasme/gedrevenheid | {uw} succes/ondernemerschap/ondernemersverhaal/inzet
    thought leader~ | voorbeeld voor velen | schot in de roos
    ? inspirer~
    ? indrukwekkend~
    """,
    // They present themselves or their firm.
    .introduction: """
    ! mijn naam is … van/bij/en ik/wij/help/ben/werk/vertegenwoordig/zaakvoerder/oprichter
    ! ik ben … zaakvoerder/oprichter/oprichtster/eigenaar van/bij/en
    ! ik ben … eigenares/medeoprichter/founder/vennoot van/bij/en
    ! wij/we zijn een … bedrijf/familiebedrijf/bureau/startup/onderneming … uit/in/dat/die/met
    ! wij/we zijn een … bedrijfje/team/kantoor/agentschap … uit/in/dat/die/met
    ! wij/we zijn … fabrikant/producent/leverancier/groothandel/importeur
    ! wij/we zijn … verdeler/aanbieder/dienstverlener/specialist
    ! ik vertegenwoordig
    ! namens/uit … naam van ons/onze/mijn/het
    ! in opdracht van
    ! mag ik (mij/me/mezelf/ons) (even/kort) voorstellen
    stel/stellen (mij/me/mezelf/ons) (even/graag/kort) voor
    mij/me/mezelf/ons (even/kort) voor te stellen | even voorstellen
    ik heet … en werk/ben/help/verkoop/begeleid | ik ben … van het/de bedrijf/firma/bureau/kantoor
    hier … van de firma/bedrijf | ik ben (een) zelfstandige/zelfstandig/freelance~/onafhankelijk~
    als zelfstandig~/freelance~/onafhankelijk~/gecertificeerd~
    ik ben coach/loopbaancoach/consultant/adviseur/trainer
    ik ben makelaar/verzekeringsmakelaar/boekhouder/copywriter/fotograaf
    ik ben schilder/loodgieter/elektricien/timmerman/schrijnwerker/hovenier
    ik ben tuinman/imker/bakker/stukadoor/installateur
    ik run/leid/heb een bureau/bedrijf/bedrijfje/studio/atelier
    ik run/leid/heb een zaak/werkplaats/praktijk/kwekerij/wijngaard
    ik run/leid/beheer/baat … uit/voor {people} | wij/we runnen/baten/uitbaten een
    wij/we zijn een … schrijnwerkerij/drukkerij/kwekerij/brouwerij
    wij/we zijn een … stokerij/koffiebranderij/bakkerij/schildersbedrijf
    wij/we zijn een … poetsfirma/schoonmaakbedrijf/bouwbedrijf/installatiebedrijf
    wij/we zijn een … transportbedrijf/hoveniersbedrijf/wijnhuis
    wij/we zijn een … klein/jong/kleine/jonge team/ploeg/zaak/bedrijf/familie/atelier
    wij/we zijn een … enthousiast/lokaal/lokale/hecht team/ploeg/zaak/bedrijf/familie/atelier
    als familiebedrijf/fabrikant/producent/startup/bureau/specialist/verdeler/leverancier
    familiebedrijf | tweede/derde/vierde/vijfde generatie
    al/reeds/sinds # jaar actief/bezig/gevestigd/ervaring | al meer dan # jaar
    al (bijna) # jaar … wij/we/ik | sinds # … wij/we/ons/actief | met # jaar ervaring
    meer dan # jaar ervaring | met zetel in | gevestigd in
    ik werk/ben … bij/voor een startup/bureau/bedrijf/fabrikant/organisatie dat/die
    verantwoordelijk voor (de) regio/verkoop/accounts/nieuwe
    accountmanager/vertegenwoordiger/adviseur/consultant bij/van/voor
    net/pas/recent/vorig gestart/begonnen/opgericht/opgestart als/met/in
    startende ondernemer/zelfstandige | mijn bedrijf/eenmanszaak
    onze werkplaats/zaak/atelier/kantoor/ploeg is/ligt/heeft/zit
    ons bedrijf/familiebedrijf/kantoor is/levert/heeft/maakt
    verantwoordelijk voor {uw} wijk/gebied/streek/regio
    ik ben verantwoordelijk voor de/het/uw verkoop/regio/wijk
    ? mijn naam is
    ? ik werk bij/voor
    ? net/pas gestart
    """,
    // Traces of a mailing.
    .mailing: """
    ! uitschrijven/afmelden/uitschrijflink/unsubscribe
    ! geachte/beste ondernemer/zaakvoerder/bedrijfsleider/directie/ondernemers
    ! geachte/beste lezer/relatie/klant/eigenaar/collega's
    ! ^ geachte heer mevrouw
    ! ^ geachte mevrouw heer
    nieuwsbrief … ontvangen/inschrijven/editie/abonneren/aanmelden | in deze editie/nieuwsbrief/nummer
    ^ beste allen | ^ dag allemaal | ^ beste netwerk | ^ beste connectie | ^ hallo allemaal
    ^ beste connecties | ^ dag iedereen | hoop dat alles goed | dit bericht {jou} … bereikt
    hopelijk gaat alles | klik hier/op/onderstaande | klik dan | via onderstaande/deze link
    link in de/eerste comments/reacties | schrijf je/u (nu/snel/hier) in | meld je/u (nu) (snel) aan
    meer weten kijk/surf/ga | surf naar | neem (gerust) (eens) een kijkje | bezoek onze/de
    volg ons op/via | onze/mijn website/site | ik stuur dit/deze naar
    ik mail/schrijf meerdere/enkele/verschillende | deel (dit/gerust/het) … bericht/netwerk/verder
    graag delen | delen mag | zegt het voort | voorbehouden (aan/voor) leden | exclusief voor leden
    algemene voorwaarden | privacy/privacyverklaring/disclaimer | voornaam/bedrijfsnaam/achternaam
    ? hoop dat {jou} goed
    ? ik hoop dat … goed
    ? www
    ? onze website
    """,
  ]
}
