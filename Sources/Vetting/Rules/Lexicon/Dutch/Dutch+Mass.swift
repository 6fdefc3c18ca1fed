extension Dutch {
  /// Signs of what else is sent to many: vacancies, money asked, surveys, honours, events, jobs.
  static let mass: [Cue: String] = [
    // Templates of recruiters and agencies, and of firms that look for staff.
    .recruiting: """
    ! m v x
    ! m v
    ! voor (een/mijn/onze) … klant/opdrachtgever/klanten … zoek/zoeken/zoekt/ben
    ! voor (een/mijn/onze) … eindklant/relatie/relaties … zoek/zoeken/zoekt/ben
    ! zoek/zoeken (ik/wij/we/momenteel/nu) … voor (een/mijn/onze) … klant/opdrachtgever/eindklant/klanten
    ! recruiter/recruitment/headhunt~/uitzendkantoor
    ! uitzendbureau/interimkantoor/detacheringsbureau/selectiekantoor
    ! vacature~ … interesse/passen/past/bespreken/zoek/openstaan/mooie/bij/voor
    ! nieuwe/volgende/andere/mooie/leuke/boeiende uitdaging/uitdagingen
    ! open voor/naar … nieuwe/andere job/baan/uitdaging/kansen/opportuniteit~
    ! open voor/naar … nieuwe/andere functie/stap/rol/mogelijkheden
    ! cv/motivatie/motivatiebrief … sturen/stuur/mailen/mail/bezorgen/doorsturen/solliciteren
    ! brutoloon/salaris/loon/maandsalaris/brutosalaris/jaarsalaris … tot/van/tussen/rond/max #
    ! aanbrengpremie/aanbrengbonus/referral
    executive search | werving en selectie | search en selection | talent acquisition | vacature~
    vacant~ | openstaande functie/rol
    mooie/leuke/boeiende/nieuwe/interessante/uitdagende functie/rol/positie/opportuniteit/kans
    mooie/leuke/boeiende/nieuwe/interessante/uitdagende job/baan/opdracht/opdrachten
    {uw} profiel/ervaring/achtergrond/cv … past/passen/matcht/aansluit/aan/gezocht/perfect/match
    past/passen … {uw} profiel | passende functie/job/baan/rol/match | perfecte/goede/mooie match
    loopbaanstap | carrièrestap | carrièreswitch | stap te zetten
    van job/baan/werk te veranderen/wisselen | toe aan iets nieuws/een/verandering
    uitkijkt/uitkijken naar iets | jobaanbieding
    wij/we zoeken (een/nog/dringend/momenteel) … collega/collega's/medewerker~/versterking
    wij/we zoeken (een/nog/dringend/momenteel) … techniek~/monteur~/verpleegkundig~
    wij/we zoeken (een/nog/dringend/momenteel) … ingenieur~/developer~/chauffeur~/kok
    wij/we zoeken (een/nog/dringend/momenteel) … lasser~/elektricien~/boekhouder~/talent
    zoeken wij/we … collega~/medewerker~/versterking/vakmensen/kandidaten
    ons team … versterken/uitbreiden/groeit/uit | versterking van ons/het | komen versterken
    deel uitmaken van ons | kandida~ | sollicita~ | solliciteer | arbeidsvoorwaarden | # {eur} bruto
    bruto per/p maand/jaar | extralegale voordelen | firmawagen/bedrijfswagen/leaseauto/lease auto
    maaltijdcheques | # vakantiedagen | # verlofdagen | # dagen verlof/vakantie
    thuiswerk~ … dagen/mogelijk/optie | hybride werken | dertiende maand
    # uur/uren per week contract/fulltime/parttime | vast contract | contract onbepaalde | vaste job/baan
    vast dienstverband | freelance opdracht | interim opdracht | projectaanvraag
    opdracht … freelance/start/asap/uurtarief/duur/remote/hybride | start asap/zo/z | beschikbaarheid en
    uurtarief/dagtarief tot/max | beschikbaar voor … opdracht/project/nieuwe
    ken/kent/kennen {u} iemand … zoek/zoekt/interesse/past/job/baan/functie/voor/openstaat
    iemand in {uw} netwerk
    gekwalificeerd/ervaren/gemotiveerd personeel/zorgpersoneel/vakmensen/medewerkers/talent
    geschikt/technisch/polyvalent personeel/zorgpersoneel/vakmensen/medewerkers/talent
    gemotiveerde/ervaren/gekwalificeerde/geschikte kandidaten/medewerkers/vakmensen
    gemotiveerde/ervaren/gekwalificeerde/geschikte verpleegkundigen/chauffeurs/lassers
    verschillende/meerdere/diverse functies/vacatures/opdrachten/posities/rollen
    discreet/vertrouwelijk … gesprek/functie/bespreken | hoe sta/staat je/jij/u tegenover/ervoor
    hoe gelukkig/tevreden ben/bent je/jij/u … job/baan/werk/functie | zij instromer~
    {u} … open voor een nieuwe/volgende stap/rol/functie | nieuwe stap | zoek ik een | klant in de regio
    ? kandidaat
    ? vacature
    """,
    // Investors, rounds, donations, sponsors.
    .fundraising: """
    ! investeringsronde/kapitaalronde/financieringsronde/seedronde/fundingronde
    ! sponsor~
    ! doneren/doneer/donateur~ | een/elke/kleine/met donatie | ! met {uw} donatie~
    {uw} donatie helpt/kan/maakt
    investeerder~ | business angel~ | pitch deck | pitchdeck | funding | crowdfunding~
    achtergestelde lening | winwinlening
    zoek/zoeken … investeerder~/kapitaal/geldschieter~/partners … voor/om | aandelen … # %
    waardering van | ticket vanaf | investeren … in ons/onze | gift | giften | goede doel | goed doel
    fiscaal attest | meter of peter | sponsorloop | tombola | steun ons/onze | {uw} steun
    steunen … vzw/vereniging/club/project/actie/stichting | elke euro/bijdrage telt/helpt
    nalaten/nalatenschap/testament/legaat/duolegaat … goed/doel/stichting/vzw/opnemen/organisatie
    benefiet~ | inzamelactie | inzamelingsactie | wafelverkoop/wafels/wijnverkoop/koekenverkoop
    steunkaart~ | warme week | collecte
    {uw} bedrijf/zaak/woning/pand/grond/appartement … verkopen/overnemen/overname/koper
    {uw} bedrijf/zaak/woning/pand/grond/appartement … kopers/waardebepaling/schatten | overnamekandidaat
    overname van {uw} | kandidaat koper~ | gratis schatting | bedrijfsovername | koper/kopers voor
    """,
    // Questionnaires, studies, panels and experts for a fee.
    .survey: """
    ! enquête/vragenlijst/bevraging/survey
    ! deel te nemen/deelnemen/deelname … onderzoek/studie/interview/bevraging
    ! respondenten/deelnemers/proefpersonen/testpersonen
    invullen … minuten/vragenlijst/enquête/link | invullen van
    duurt (slechts/maar/ongeveer/een/max) # minuten/min | invultijd
    duurt (slechts/maar/ongeveer) vijf/tien/vijftien minuten | neemt # minuten | # minuutjes van
    volledig anoniem | anoniem … verwerkt
    {uw} mening/inzichten/input/ervaring telt/delen/waardevol/zou/zijn/is | maak/maakt … kans op
    verloten/verloot | cadeaubon/waardebon van
    zou/kan/kunt/wil/wilt {u} … invullen/deelnemen/meewerken ? | marktonderzoek | marktstudie
    een paar korte vragen | expert~ … vergoed/vergoeding/honorarium/consult/call/netwerk | expertnetwerk
    betaald/betaalde gesprek/consult/interview
    zoek/zoeken … deelnemers/respondenten/mensen … interview/onderzoek/willen/bevragen
    wij/we bevragen/onderzoeken/peilen | interviewen voor mijn/onze/een | zou {u} … interviewen
    een interview van # | onderzoek naar/bij/onder {firms}
    in het kader van mijn … enquête/bevraging/vragenlijst/interview/onderzoek | onderzoekspanel
    panelleden | klantenpanel | # minuten … vrijmaken/interview/gesprek | willen/wil vrijmaken voor een
    krijgt {u} een bon/cadeaubon/waardebon/vergoeding
    zoek … leidinggevenden/ondernemers/ouders/mensen/professionals die … interview/minuten
    ? mijn onderzoek
    """,
    // Awards, books by many hands, directories, paid places.
    .honour: """
    ! genomineerd/nominatie/nomineren
    ! geselecteerd … voor/als/onder/om/door
    ! uitgekozen … voor/als/om
    {u} bent/ben/werd … geselecteerd/genomineerd/uitgekozen/voorgedragen | award~ | prijsuitreiking
    gala | keurmerk | kwaliteitslabel | ondernemer/onderneming van het jaar
    top # … lijst/bedrijven/experts | vakjury | jury heeft
    magazine/tijdschrift/bijlage/editie/special … opnemen/interview/portret/artikel
    magazine/tijdschrift/bijlage/editie/special … bedrijf/advertentie/verschijnen/plaatsen
    interview/portret/artikel in ons/onze magazine/tijdschrift/editie/blad/uitgave | publireportage
    advertorial | redactionele | co auteur~ | medeauteur~ | auteurs voor ons/een | gezamenlijk boek
    who's who | vermelding … gids/register/wie | bedrijvengids | expertengids
    premium profiel/vermelding | exclusief/exclusieve lidmaatschap/club/netwerk/kring/community
    lidmaatschap | lid worden/te worden van | toetreden tot | businessclub | ondernemersclub
    serviceclub | netwerkclub | als spreker/keynote/panellid … ons/onze/uitnodigen/gezocht/event/podium
    sprekersplaats | spreekslot | te gast … onze/mijn/de podcast | gast in mijn/onze/de podcast
    podcastgast | in onze/mijn podcast | eredoctor~ | verschijnt onze/ons | drukkosten
    bijdrage in de druk
    """,
    // A webinar, a course, a summit: register.
    .event: """
    ! onze/ons/gratis/volgende/komende webinar~ | het webinar van/op/over | webinar … aanmelden/inschrijven
    ! masterclass~
    ! infosessie/infoavond/inspiratiesessie/inspiratieavond
    ! ontbijtsessie/kennissessie/opendeurdag/opendeurdagen
    ! inschrijven/inschrijving/inschrijvingen/aanmelden … link/gratis/via/hier/kan/tot/voor/plaats/plek
    ! schrijf/meld je/u … in/aan
    ! reserveer/verzeker … plaats/plek/ticket/tickets/stoel
    online sessie/event/training/workshop/cursus | live sessie | livestream | online congres | bootcamp
    summit | retraite | nodig/nodigen {jou} (graag/van/hierbij/bij) … uit | {jou} uitnodigen voor/op/om
    {jou} uit te nodigen | uitnodiging voor/om/tot | bent/ben (van) harte welkom | van harte uitgenodigd
    open dag/huis/deur | huisbeurs | demodag | proeverij | wij/we organiseren | organiseren wij/we
    ik organiseer/geef een/op | ondernemersontbijt | netwerkevent | netwerkborrel | netwerkontbijt
    netwerkavond | afterwork | bezoek ons/onze … beurs/stand/hal | stand # | standnummer | gratis ticket~
    toegangskaart~
    in mijn/onze/deze/dit workshop/training/opleiding … leer/leert/ontdek/ontdekt/krijg/krijgt
    in mijn/onze/deze/dit cursus/programma/traject … leer/leert/ontdek/ontdekt/krijg/krijgt
    {u} leert/leer/ontdekt/ontdek | nieuwe reeks/cursus/editie/opleiding start | start op #
    start in {month} | early bird | vroegboek~ | intensieve opleiding | driedaagse/tweedaagse
    plaatsen/plekken beperkt/vrij/beschikbaar | sprekers | hou/houd de/deze datum | save the date
    onze volgende/jaarlijkse editie/event/studiedag/workshop/training/congres
    ? nog plaatsen/plekken vrij
    """,
    // What people write to anybody to know more people.
    .networking: """
    netwerk … uitbreiden/uitbouwen/vergroten/opbouwen/toevoegen/versterken | breid … netwerk … uit
    uitbreiding van mijn netwerk | in/aan/tot mijn/uw/je/jouw netwerk | gelijkgestemde~ | gelijkgezinden
    like minded | interessante/inspirerende/boeiende mensen/profielen
    boeiende/waardevolle/interessante/nieuwe/leuke contacten/connecties | connecteren | te connecteren
    connectie | connecten | linken met | te linken | in contact komen/blijven/te | graag in contact
    contact te leggen | verbinden met {jou}
    ervaringen/ideeën/gedachten/inzichten/kennis uitwisselen/uitwisseling/delen | van gedachten wisselen
    van elkaar leren/te | elkaar … inspireren/versterken/helpen/vinden/aanvullen | voor elkaar betekenen
    iets voor elkaar | synergie~ | raakvlakken
    gemeenschappelijke/gedeelde/gezamenlijke connecties/contacten/interesses | # gemeenschappelijke
    in dezelfde sector/branche/regio/wereld | dezelfde interesses/doelgroep/passie/waarden
    zelfde sector/branche/vakgebied/wereld | actief in dezelfde | leren van {uw}
    volg {uw} posts/berichten/werk/verhaal/reis | {uw} posts/berichten (graag/te) volgen
    {uw} reis/traject/weg volgen | bedankt/dank voor … connectie/accepteren/toevoegen/linken
    bedankt/dank voor … connecteren/uitnodiging/aanvaarden/acceptatie | leuk om te linken
    fijn/leuk om … te connecteren/linken/connecten/verbonden | connectieverzoek
    mijn verzoek/uitnodiging … accepteren/aanvaarden | nieuw op/hier linkedin
    nieuw in de regio/sector/buurt | samen groeien | netwerken | community … deel/bouwen/lid
    """,
    // Looks for work.
    .jobSeeking: """
    ! op zoek naar … werk/job/baan/stage/stageplaats/stageplek
    ! op zoek naar … vakantiejob/studentenjob/bijbaan/functie/uitdaging
    ! zoek/zoekende … stage/stageplaats/stageplek/vakantiejob/studentenjob/werk/leerwerkplek
    ! werkzoekend/werkzoekende
    ! open sollicitatie/spontane/spontaan
    ! mijn cv
    ! solliciteren bij/voor/op/naar
    ik zoek werk/job/baan/een nieuwe job/baan/uitdaging/functie | stage lopen/doen | stageplaats~
    stageplek~ | stagiair~ … nemen/zoeken/plaats | cv in bijlage | cv als bijlage | bijgevoegd … cv
    bijlage … cv/motivatiebrief | cv … bijlage/toegevoegd/bijgevoegd/meegestuurd
    openstaande/vrije vacatures/functies/plaatsen … bij/in/binnen ? | vacature … mij/voor mij ?
    werk voor mij/me | plaats voor mij | open to work | direct/meteen/onmiddellijk beschikbaar
    beschikbaar vanaf/per | pas/net/recent afgestudeerd~ | starter op/zonder
    mijn job/baan … verloren/kwijt | ontslagen | herstructurering … zoek/kwijt | schoolverlater
    eerste job/baan/werkervaring | interne aanbeveling | aanbevelen bij hr/de | doorverwijzen naar hr/de
    heb # jaar ervaring als/in | solliciteer
    """,
  ]
}
