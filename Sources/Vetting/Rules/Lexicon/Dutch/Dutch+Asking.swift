extension Dutch {
  /// Signs of what a seller asks for: a call, a sign of interest, an answer to the last letter.
  static let asking: [Cue: String] = [
    // Wants a call, a slot, a demonstration, a coffee to present something.
    .call: """
    ! kort/korte/kennismakend/vrijblijvend/vrijblijvende gesprek/gesprekje/call
    ! kort/korte/kennismakend/vrijblijvend/vrijblijvende kennismaking/belafspraak/telefoontje
    ! vrijblijvend … kennismaken/bellen/afspreken/langskomen/sparren/praten/koffie
    ! # minuten/minuutjes … bellen/bel/call/sparren/langs/tonen/laten
    ! # minuten/minuutjes … spreken/gesprek/zoom/teams/demo/tijd
    ! # min … bellen/call/sparren/gesprek
    ! afspraak/moment/gesprek/call/slot … agenda/inplannen/plannen/boeken/calendly/prikken
    ! virtuele/digitale koffie/kop
    # minuten/minuutjes van {uw} tijd | # minuten/minuutjes deze/volgende/komende week
    kwartier/kwartiertje/uurtje … bellen/tijd/sparren/praten
    kort bellen/sparren/praten/samenzitten/kennismaken/toelichten/afstemmen/overleggen | even sparren
    eens sparren | demo … plannen/geven/inplannen/zien/tonen/boeken/laten | live demo | een demo
    demonstratie | kennismakingsgesprek | kennis te maken
    persoonlijk kennismaken/voorstellen/toelichten | eens kennismaken
    kom/komen ik/wij/we … graag … langs | spring/springen … graag binnen | graag langs/eens langs
    vrijblijvend langs | ben (ik) … in {uw} buurt/regio/streek | in de buurt en
    bij een/op een kop/tas/kopje koffie | koffie … toelichten/kennismaken/vertellen/voorstellen/sparren
    best bereikbaar | telefonisch toelichten/contact
    kunnen wij/we … bellen/afspreken/inplannen/spreken ?
    zullen wij/we … bellen/plannen/inplannen/afspreken ?
    plan/boek (hier/gerust/gewoon) … moment/gesprek/afspraak | in mijn agenda | link … agenda
    via zoom/teams/telefoon/meet | ik bel {u} … even/graag/op
    kijk/kijken uit naar ons/een gesprek/kennismaking | graag een keer/keertje bellen/spreken/kennismaken
    {jou} … toelichten/presenteren/voorstellen/demonstreren | {jou} … laten zien hoe | laten zien hoe
    {jou} tonen hoe | eens te bellen/sparren | kom/komen … vrijblijvend langs
    volgende/deze/komende week (eens/even) (te) bellen/spreken/samenzitten/sparren
    wissel/wisselen … van gedachten
    ? een kwartier/kwartiertje
    ? eens langskomen/langsgaan/samenzitten/binnenspringen
    ? langs te komen
    ? wanneer … bellen/afspreken/langskomen/uitkomen/schikken/past ?
    ? laten we … bellen/afspreken/inplannen/plannen/kennismaken
    ? mijn/deze agenda
    ? afspraak maken/vastleggen/inplannen
    ? eens/even bellen
    ? koffie drinken
    ? mag ik … bellen
    ? ter plaatse
    ? kwartiertje
    """,
    // Fishes for interest.
    .probe: """
    ! staat/staan/sta/zou/zouden {u} … open/openstaan voor
    ! open voor een/het … gesprek/kennismaking/idee/koffie/samenwerking/voorstel
    ! is dit/dat/het … iets voor {jou}
    ! iets voor {jou} ?
    ! is dit/dat … onderwerp/thema/relevant/herkenbaar/interessant
    ! {heb} {u} … interesse
    ! zou {u} interesse
    ! interesse ?
    ! wie … bij {jou} … verantwoordelijk/bevoegd/bezig/regelt/beslist/gaat/doet/houdt
    ! wie is … verantwoordelijk/contactpersoon/aanspreekpunt voor
    ! hoe pakt/pak/pakken/regelt/regel/regelen/organiseert {u} ?
    ! hoe organiseer/organiseren/vindt/vinden/werft/werven {u} ?
    ! hoe gaat/gaan/ga {u} … om met ?
    ! mag/zal/kan/zullen ik/wij/we {jou} … mailen/bezorgen/tonen/toelichten ?
    ! antwoord/reageer/stuur/mail (gewoon/gerust/even/dan) (met) ja/info/interesse
    ! mocht {u} … interesse/behoefte/nodig/zoek/willen/vragen/denken
    ! past dinsdag/woensdag/donderdag/maandag/vrijdag … of
    ! welke dag/moment/datum … {jou} … past/uit/beste ?
    ! welke dag/moment/datum ?
    ! hoe … {u} … momenteel/tegenwoordig ?
    ! hoe regelt/doet/organiseert/werkt/houdt/volgt {uw} ?
    ! wie volgt/doet/regelt/beheert/verzorgt/onderhoudt … bij {jou}
    ! wie maakt/doet/levert/poetst/verzorgt … bij {jou}
    ! wie is … bij {jou} … bezig/verantwoordelijk/bevoegd
    mag/zal/kan/zullen ik/wij/we {jou} … sturen/opsturen/toesturen/doorsturen ? | bij interesse
    indien interesse | geïnteresseerd ? | heeft u/uw interesse | interesse gewekt
    zou dit/dat/het … interessant/nuttig/handig/zinvol/relevant/iets/passen | lijkt {jou} dit/dat/het
    lijkt dit/dat/het {jou} | klinkt dit/dat/het | klinkt interessant | spreekt dit/dat {jou} aan
    de moeite waard | het bekijken waard | interessant/relevant/nuttig/waardevol voor {jou}
    voor {jou} interessant/relevant/nuttig | misschien iets/wel voor | misschien kunnen/kan wij/we/ik
    misschien is dit/dat/het
    wilt/wil/willen {u} … weten/ontvangen/zien/proberen/uitproberen/horen/testen ? | benieuwd hoe {u}
    stuur/bezorg/mail ik {jou} graag
    stuur/bezorg (ik) {u} … graag … info/informatie/brochure/voorbeeld/meer
    graag … meer info/informatie/uitleg/details | meer info/informatie/weten ?
    meer informatie … sturen/bezorgen/toesturen
    wie mag/moet/kan ik … hiervoor/daarvoor/contacteren/aanspreken/benaderen | de juiste persoon
    juiste contactpersoon | ben ik … juiste adres | bij wie … terecht/zijn/wezen
    bent/ben {u} … de juiste/verantwoordelijk | maakt {u} al gebruik
    doet/doen/doe {u} … zelf/nog/intern ? | doen jullie … zelf/al/nog ? | hoe tevreden … {u}
    bent/ben/zijn {u} … tevreden | waar loopt/lopen {u} | grootste uitdaging~ | waar ligt {u} wakker
    al eens/ooit over nagedacht/gedacht | ooit overwogen | overweegt/overwegen {u} | heeft u ooit
    wat houdt {u} tegen | wat vindt/vind/vinden/denkt/denk/denken {u} ? | wat denk je ? | wat zegt {u}
    goed/leuk/handig idee ? | kan/kun {u} zich/je … voorstellen
    heeft/heb/hebben {u} … minuten/minuutjes/kwartier/momentje ? | past … volgende week ?
    komt/past dat/het … uit ? | als/wanneer {u} … ooit/eens … nodig/zoekt/zoek/zoeken/wilt/wil | mocht er
    mocht het | mocht u/je ooit | denk/denkt (dan) (gerust) (eens) aan ons/mij
    bel/mail (mij/me/ons) gerust/gewoon | laat (het/iets/maar) … weten … interesse/wilt/wil/past/moment
    neem gerust contact | op zoek naar een/nieuwe/extra ? | zoekt/zoeken {u} … nog/momenteel/extra/een ?
    staat … op {uw} agenda/planning | heeft/hebben {u} plannen/behoefte | behoefte aan/bestaat
    samenwerking interessant | hoor/horen graag of/wat {u} | ik hoor/verneem graag
    wij/we horen/vernemen graag | vragen of {u} … interesse/open/zoekt
    zal ik {u} … inschrijven/noteren/aanmelden/bellen/een ? | hoe … {u} … nu/vandaag ?
    hoe hoog is/was/zijn/ligt {uw} ? | benieuwd naar een/het/wat
    zal/zullen ik/we/wij … een prijs/offerte/voorbeeld/voorstel ? | eens meekijken/bekijken ?
    zou dat iets/interessant voor | zal ik eens/even ? | iets voor {jou} zijn
    maakt/gebruikt/maken/gebruiken/gebruik {u} … al/momenteel/reeds ?
    mag/mogen ik/wij/we … langsbrengen/bezorgen/brengen/opsturen/tonen ? | vertel/vertellen {jou} graag
    hoeveel uur/tijd/geld/uren … per/bij/verliest/kost ? | mocht … spelen/leven/orde
    mocht dat/dit/het … {jou}
    ? interesse om/in een
    ? zin om/in ?
    ? nieuwsgierig
    ? bij vragen of
    ? aarzel niet
    ? laat maar/gerust weten
    ? kent/ken {u} iemand die/met ?
    ? hoor het graag
    ? ik hoor/verneem graag van {jou}
    ? kijk uit naar {uw} reactie/antwoord
    ? graag {uw} reactie/mening
    ? heb je … zin/tijd ?
    ? laat iets weten
    ? kent/ken {u} iemand ?
    ? schikt/past {day}
    """,
    // Takes the edge off in advance.
    .disclaimer: """
    ! geen verkooppraatje/verkoopgesprek/salespitch/verkooppraat/pitch/spam/sales
    ! geen interesse … laat/even/probleem/gewoon/negeer/weten/bericht/hoor
    ! geheel/volledig/helemaal/volkomen/uiteraard/natuurlijk vrijblijvend
    ! zonder enige/verdere verplichting~
    ! als/mocht/indien/wanneer … niet/geen … interesse/relevant/interessant/behoefte
    ! als/mocht/indien/wanneer … niet/geen … onderwerp/geschikt/negeer
    vrijblijvend | zonder verplichting~ | nergens aan vast | geen verplichting~ | geen kleine lettertjes
    mag/mogen/kunt/kan {u} … negeren/verwijderen/wissen
    negeer (dit/deze/gerust/mijn) … bericht/mail/gerust | even goede vrienden | een nee is/mag/ook
    ook prima/goed | nee is ook (een) antwoord | kort nee | simpele nee
    dan hoort {u} (mij/me/ons/niets) niet meer | dan laat ik {jou} | val ik {jou} niet meer/verder
    dan weet ik genoeg/het | ik hou/houd het kort | kort en bondig | wil {uw} tijd niet
    ik weet dat {u} druk/het | {u} krijgt … veel/vaak/dagelijks berichten | niet geschoten | nee heb je
    vragen staat vrij | dacht ik vraag/stuur/waag | ik waag het/mijn | ik probeer het
    ik ga/zal … eerlijk zijn | met de deur in huis | direct ter zake | zonder omwegen | meteen ter zake
    contract … afloopt/aflopen/verloopt | vergelijking/vergelijken vrijblijvend | ter vergelijking
    als tweede offerte | misschien niet nu/vandaag/meteen | voor later | voor in de toekomst
    ? voor het geval | ik ben zo vrij | zo vrij om | ik wil {jou} niets/niks verkopen/aansmeren
    geen zorgen ik | geen druk | geen addertje | zonder (enige) druk/verplichting | enige druk
    ? geen probleem
    ? eerlijk gezegd
    """,
    // Follows up on letters that were not answered.
    .bump: """
    ! mijn vorige/eerdere/laatste/eerste bericht/mail/berichtje/mailtje/e
    ! kom/kwam/komen (nog) (even/graag/eens) terug op mijn
    ! heeft/heb/hebben {u} mijn bericht/mail/berichtje … gezien/gelezen/ontvangen
    ! nog geen reactie/antwoord … ontvangen/gekregen/gehad/gezien
    ! opvolgen/opvolging van mijn
    even opvolgen | nog niets/niks … gehoord/vernomen | niets van {jou} gehoord | niet meer gehoord
    hebt/heb/heeft {u} … al/reeds … kunnen/bekijken/bekeken/tijd/gelegenheid
    al de kans/tijd/gelegenheid gehad | korte/kleine/vriendelijke/laatste reminder/herinnering
    wilde/wou nog even/eens | ik probeer het nog/een | nogmaals proberen | laatste poging | laatste keer
    laatste bericht van | ondergesneeuwd | tussen de mazen | bovenaan je/uw | onder de aandacht
    weet dat {u} het druk | waarschijnlijk druk | gewoon even checken | even checken of/ik
    misschien (is) (het) niet het (juiste) (goede) moment | nog steeds interesse | blijft mijn aanbod
    ter herinnering
    """,
  ]
}
