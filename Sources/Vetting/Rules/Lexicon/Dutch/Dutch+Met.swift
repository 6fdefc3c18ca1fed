extension Dutch {
  /// Signs that sender and reader have met, know the same people, or the reader's work.
  static let met: [Cue: String] = [
    // Met, sat, spoke, stood, promised.
    .encounter: """
    ! wij/we hebben/hadden/zijn/waren elkaar/mekaar … {metverb}
    ! hebben/hadden wij/we (elkaar/mekaar) … {metverb}
    ! wij/we hebben/hadden (het/toen/samen/even/lang/nog) … {metverb}
    ! wij/we spraken/ontmoetten/zagen/kletsten/praatten/babbelden
    ! spraken/ontmoetten/zagen wij/we elkaar/mekaar/gisteren/vorige/toen
    ! ik zat/stond/sprak/ontmoette/zag … naast/met/achter/tegenover/jou/u
    ! zat/zaten/stond/stonden … naast/tegenover/tafel/rij/samen/achter/elkaar/mekaar
    ! naast {jou} gezeten/gestaan/zat/stond
    ! was leuk/fijn/aangenaam/tof/plezant/gezellig/mooi/schoon/lachen
    ! bedankt/dank/dankjewel/merci voor … gesprek/babbel/praatje/gesprekje/lift/avond/middag
    ! heb/had/hebt/hadden/hebben {u} (me/mij/ons/toen/ooit/dat/niet) … {saidverb}
    ! {u} had gelijk
    ! {u} hebt gelijk
    ! zoals/gelijk beloofd
    ! beloofd/beloofde … {jou} … sturen/bezorgen/mailen/geven/brengen
    ! {once} op/in/bij/tijdens/aan (de/het/uw/jouw/jullie/een/die) {meeting}
    ! op/in/bij/tijdens/aan/van/na (de/het/uw/jouw/jullie/die/dat) {meeting} … {metverb}
    ! onze/ons (*) gesprek/babbel/ontmoeting … op/gisteren/in
    ! onze/ons (*) gesprek/babbel/ontmoeting … van/tijdens
    ! onze/ons (*) praatje/gesprekje/kennismaking … op/gisteren/in
    ! onze/ons (*) praatje/gesprekje/kennismaking … van/tijdens
    ! {u} zou me/mij/ons
    ! {u} ging/zou/wilde/wou me/mij/ons toch/nog
    ! wat {u} me/mij/ons/toen/gisteren (toen) (gisteren) zei/vertelde/vroeg
    ! {u} vertelde/zei/vroeg/beloofde/leende/raadde me/mij/ons/toen/gisteren/dat/over
    ! vertelde/zei/vroeg/beloofde/leende/raadde {u} me/mij/ons/toen/gisteren/dat/niet
    ! ik ben/was die/diegene/degene … met/van/uit/naast
    ! {u} had/hebt/heb/hebben/hadden me/mij/ons/toen/het/gisteren … {saidverb}
    ! leuk/fijn/tof/plezant/blij … {jou} … ontmoet/gezien/gesproken/teruggezien
    {metverb} op/in/bij/tijdens (de/het/een/uw/jouw) {meeting} | op/bij/na/tijdens {uw} {meeting}
    op/in/bij de {meeting} {once} | gisteren bij/op/in/met/na | gisteravond
    {once} week/zaterdag/vrijdag/donderdag/woensdag/dinsdag/maandag/zondag/maand … u/je/jou/jullie/ons
    hier (is/zijn/het/nog) (de/het) … link/foto/foto's/adres/recept/nummer/naam/boek/lijst
    beloofde link/foto/foto's/artikel/boek/recept/gegevens/tekst/naam | in de trein … naar/van
    aan de koffie | in de pauze | aan het buffet | aan de bar/toog | aan de garderobe
    aan tafel … jou/u/samen/bij/ons | raakten (wij/we) aan de praat | aan de praat
    {uw} kaartje/visitekaartje
    sjaal/paraplu/jas/sleutels/handschoenen/tas … vergeten/laten/ligt/liggen/achtergelaten
    ligt/liggen/lag … nog/bij/in … {uw} auto/ons/mij/wagen/thuis/kantoor
    jammer dat wij/we/ik … gesproken/meer/weg/moest/gemist
    zag {jou} … in/op/bij/aan … winkel/station/trein/bakker/markt/bus/wachtzaal/wachtkamer/perron
    herkende {jou} | stond achter {jou} | vorige week bij/met {jou} | was lachen
    was gezellig/plezant/tof
    leuk/fijn/aangenaam/tof/plezant/gezellig/blij … {jou} … te ontmoeten/spreken/zien
    ? leuk {jou} te
    ? ontmoet
    """,
    // The reader's own article, talk, book, code, a page of it.
    .yourWork: """
    ! in {uw} {work}
    ! {uw} {work} … gelezen/gehoord/gekocht/verslonden/geprobeerd
    ! {uw} {work} … nagemaakt/beluisterd/bekeken/uitgelezen/gezien
    ! {uw} {work} over/van/uit/in/op/bij/aan/met/tijdens
    ! bij/uit/na/door/dankzij/met/van/tijdens {uw} {work}
    ! {u} schrijft/schrijf/schreef/schreven/citeert/citeerde/noemt/noemde/vermeldt/beweert/stelt
    ! schrijft/schrijf/schreef/citeert/zegt/zei/stelt/beweert/noemde {u}
    ! heb/hebt/had/heeft {u} … geschreven/gepubliceerd/geciteerd/beweerd/gecomponeerd/vertaald
    ! pagina/bladzijde/blz/hoofdstuk/slide/dia/minuut/figuur #
    ! tabel/voetnoot/regel/alinea/paragraaf/formule/vergelijking/strofe #
    ! {uw} stelling/argument/bewijs/definitie/figuur/grafiek/formule
    ! {uw} vertaling/methode/dataset/analyse/zuurdesem/interpretatie
    ! {uw} repository/repo/pull/issue/parser/script/framework/package/commit/library/plugin/bibliotheek
    {uw} (*) {work} | {work} van {jou}
    een/het/de (*) {work} van {jou}
    {uw} passage/stuk/hoofdstuk/alinea/opmerking over/van/in/bij
    {uw} kritiek/redenering/uitspraak/foto's/tekeningen over/van/in/bij | op pagina/bladzijde/blz
    in het/uw # hoofdstuk | eerste/tweede/derde/vierde/laatste hoofdstuk/alinea/deel/aflevering
    tikfout/typfout/drukfout/fout/foutje … pagina/hoofdstuk/boek/artikel/blz | pull request | issue #
    op github | bug in | {uw} code
    lezing/college/concert/rondleiding/voorstelling … {u} gaf/gegeven/speelde/hield
    die {u} (in) … gaf/schreef/hield/maakte/speelde
    {uw} {work} … geholpen/geraakt/ontroerd/geboeid/aan/denken/genoten/getroost/oneens | genoten van {uw}
    het recept | nagemaakt/nagebakken/nagekookt/nagebouwd/nagerekend/nagebreid
    op de radio/tv/televisie … u/je/jou/gesprek/interview/gehoord
    in de krant … u/je/jou/stuk/interview/lezersbrief/gelezen
    in de standaard/morgen/volkskrant/trouw/nrc … stuk/gelezen/interview
    ? {uw} boek
    ? {uw} stuk
    """,
    // Thanks for, or congratulations on, something concrete and past.
    .thanks: """
    ! nogmaals bedankt/dank/merci
    ! bedankt/dank/dankjewel/merci (je/u/jullie) nogmaals
    ! bedankt/dank/dankjewel/merci dat {u}
    ! bedankt/dank/dankjewel/dankbaar/merci voor … hulp/raad/advies/tip/tips/uitleg
    ! bedankt/dank/dankjewel/dankbaar/merci voor … geduld/gastvrijheid/lift/antwoord/les
    ! bedankt/dank/dankjewel/dankbaar/merci voor … foto's/boek/recept/levering/snelle
    ! bedankt/dank/dankjewel/dankbaar/merci voor … reparatie/herstelling/bloemen/taart
    ! bedankt/dank/dankjewel/merci voor … lezing/rondleiding/les/lessen/concert/opleiding
    ! bedankt/dank/dankjewel/merci voor … werk/inzet/bezoek/offerte/avond
    ! proficiat/gefeliciteerd/gelukgewenst/felicitaties met … baby/dochter/zoon/huwelijk
    ! proficiat/gefeliciteerd/gelukgewenst/felicitaties met … doctoraat/boek/geboorte/trouw~
    ! proficiat/gefeliciteerd met … diploma/verjaardag/overwinning/kleinkind/pensioen
    ! proficiat/gefeliciteerd met … prijs/huis/promotie/zege/examen
    ! bedankt/dank/dankjewel/merci voor het/de … gisteren/zaterdag/vrijdag/meenemen
    ! bedankt/dank/dankjewel/merci voor het/de … lenen/helpen/langskomen
    {u} hebt/heb/hebben (mij/me/ons/mijn/onze) (*) … geholpen/gered/geopereerd
    {u} had/heeft (mij/me/ons/mijn/onze) (*) … geholpen/gered/geopereerd
    {u} hebt/heb/hebben (mij/me/ons/mijn/onze) (*) … verzorgd/behandeld/lesgegeven
    {u} had/heeft (mij/me/ons/mijn/onze) (*) … verzorgd/behandeld/lesgegeven
    {uw} tip/raad/advies/hint … geholpen/werkt/gewerkt/gelukt/goud/juist
    heeft (*) geholpen | zonder {uw} hulp/raad/tip | dankzij {uw} hulp/tip/raad/advies
    wou/wilde/wil {jou} … bedanken | {jou} (nog) … bedanken | het is gelukt | alles werkt weer/terug/nu
    duizendmaal dank | hartelijk dank voor de/het/uw/jouw/je | gelukkige verjaardag | fijne verjaardag
    nog vele jaren | van harte met | van harte beterschap | heel erg bedankt voor de/het
    ? dank voor
    """,
    // Common ground: school, work, club, neighbourhood, relatives.
    .ground: """
    ! oud/ex/vroegere/voormalige/oude collega/collega's/klasgenoot/klasgenoten/student/studente
    ! oud/ex/vroegere/voormalige/oude leerling/leerkracht/baas/buur~/leraar
    ! klasgenoot/klasgenoten/studiegenoot/studiegenoten/schoolvriend~
    ! jaargenoot/jaargenoten/schoolmakker~/kotgenoot/huisgenoot
    ! samen (in/op/bij/aan) (de/het/een) … gezeten/gewerkt/gestudeerd/gespeeld/gezongen/gewoond
    ! samen (in/op/bij/aan) (de/het/een) … gegeten/gediend/geroeid/gelopen/les
    ! zaten/werkten/studeerden/speelden/woonden/waren wij/we
    ! zelfde/dezelfde klas/school/jaar/straat/afdeling/dienst/koor/club
    ! zelfde/dezelfde ploeg/kot/richting/peloton/dorp/kamer/hogeschool/universiteit
    ! herinner/herinnert/herinneren {u}
    ! {u} (mij/me/ons) … nog herinnert/herinneren/kent/kennen/weet
    ! weet {u} nog
    ! ken/kent {u} mij/me/ons nog
    ! kennen elkaar/mekaar van/uit/nog/niet
    ! was/zat/werkte/woonde/speelde/waren {u} ?
    ! {uw} opvolger/opvolgster/voorganger/voorgangster
    ! opvolger/voorganger van {jou}
    ! {uw} oude/vroegere/vorige bureau/plek/plaats/functie/klas/dienst/afdeling
    ! {uw} oude/vroegere/vorige huis/appartement/job/baan/stek/dossier~/lokaal
    ! mijn {kin} … bij/in/met/zat/speelt/zingt/werkt/kent/jouw/uw/je/jou/heeft/ging/was/leerde/vertelde
    ! onze/ons dochters/zonen/kinderen/ouders/vaders/moeders
    ! onze/ons honden/vrouwen/mannen/jongens/meisjes/kleinkinderen
    ! oudcollega/oudleerling/oudstudent/exstudent/excollega/oudgediende
    ! ben/bent {u} niet/toevallig/soms/familie ?
    ! wij/we zaten/studeerden/speelden/zongen/woonden … samen/klas/school/ploeg/kot/jaar/les/naast
    ! wij/we werkten/waren … samen/collega's/klasgenoten/buren/dezelfde/zelfde
    ben/bent {u} de/die … van/uit/met/die ?
    ik was … {uw} leerling/student/studente/stagiair/stagiaire/collega/buur~/patiënt/medewerker
    bij {jou} … gestudeerd/les/stage/examen/geleerd | les van {jou} | les bij {jou}
    had (ik) {jou} … als/voor leraar/lerares/prof/docent/leerkracht/trainer
    ik zat/studeerde/werkte … bij {jou} | lang geleden | jaren geleden | lange tijd niet … gezien/gehoord
    lang niet/niks … gezien/gehoord | tijd niet gezien | eeuw~ geleden | na al die jaren
    # jaar geleden … jij/je/u/jou/samen/ons
    twee/drie/vier/vijf/tien/twintig jaar geleden … je/u/jou/bij | destijds bij/in/op | in die tijd
    goeie/goede ouwe/oude tijd | uit onze tijd | vroegere tijden | uit het oog | lagere school
    middelbare school | basisschool | atheneum | humaniora | athenea | op kot | op de unief
    op school … samen/bij/klas | kleuterklas | legerdienst/dienstplicht | bij het leger
    in dienst … samen/lichting | scouts | chiro | ksa | jeugdbeweging | klj | in het koor | kerkkoor
    fanfare | harmonie | in de ploeg | voetbalploeg | voetbalclub | tennisclub | roeivereniging
    fietsclub | wielerclub | ouderraad | oudercomité | schoolpoort | aan de schoolpoort | buurtcomité
    buur/buurman/buurvrouw … uw/je/jouw/jullie/haag/straat/tuin/hiernaast
    verderop/om de hoek … woon/wonen | woon/wonen/woonde … naast/tegenover/achter {jou} | in onze straat
    bij ons in de straat | kom/kwam/ben (ook/oorspronkelijk/zelf/afkomstig) uit | opgegroeid in
    zelfde dorp | geboortedorp | afkomstig van | roots in | familie van | verwant~
    zelfde familienaam/achternaam … familie/stamboom/verwant | stamboom | genealogie
    {uw} grootvader/vader/moeder/oma/opa/broer/zus | reünie | klasreünie | nog eens afspreken
    nog eens bijpraten | bijpraten | bijkletsen | gemeenschappelijke/wederzijdse vriend~/kennis~
    waarde collega | hiernaast | woon je nog | werk je nog | zit je nog | # jaar niet gezien/gehoord
    twintig/tien/vijf/dertig/veertig jaar niet gezien/gehoord | met wie ik … zat/werkte/studeerde/speelde
    vertelde altijd/vaak/veel over | praat/praatte altijd/vaak/veel over
    heeft/hebben/hebt het nog (*) over | zit/woon/ben je weer/terug in
    vorige/afgelopen zomer/winter/vakantie | bij {jou} afgestudeerd/geleerd/gewoond/gewerkt/gestudeerd
    van de voetbal/scouts/chiro/kleuterschool/unief/fanfare
    ? beste collega
    ? alumni
    ? {uw} {kin}
    """,
    // Somebody by name sent them.
    .referral: """
    ! heeft/gaf mij/me … {uw} naam/nummer/contact/gegevens/adres/mailadres
    ! {uw} naam/nummer/contact/gegevens/adres … gekregen/gaf/gegeven/doorgekregen/bekomen
    ! kreeg {uw} naam/nummer/gegevens/contact/adres
    ! heeft/hebben mij/me/ons … {jou} … aangeraden/doorverwezen/verwezen/getipt/aanbevolen
    ! raadde/raadt/beval/tipte/verwees … {jou} … aan/door/ons/mij
    ! raadde (mij/me) {jou} aan
    ! zei/zegt/vertelde/vertelt/meende/dacht/denkt/schreef (me/mij/ons) dat {u}
    ! doet/doen (u/je) (de) groeten
    ! groeten/groetjes van/aan je/mijn/mij/uw/ons/haar/hem
    ! moet/moest (ik) … de groeten/groetjes … doen/van
    ! stuurde/stuurt/verwees mij/me/ons
    ! gaf mij/me {uw}
    op aanraden/advies/aanbeveling/suggestie van | via mijn/onze {kin}
    {u} werd/wordt (mij/me/ons) … aangeraden/aanbevolen/getipt | aangeraden door | aanbevolen door
    getipt door | doorverwezen door | ik kom bij {jou} … via/door/op | kom via … bij {jou}
    mijn/onze buurman/buurvrouw/boekhouder/huisarts/collega … zei/raadde/tevreden/verwees/tipte/aan
    mijn/onze vriend/vriendin/baas/nonkel/notaris … zei/raadde/tevreden/verwees/tipte/aan
    {uw} {kin} … zei/vertelde/gaf/raadde | vol lof over {jou} | lovend over {jou}
    was/waren zeer/heel/erg tevreden over/van {jou}
    ? mijn buurman/buurvrouw/huisarts
    """,
  ]
}
