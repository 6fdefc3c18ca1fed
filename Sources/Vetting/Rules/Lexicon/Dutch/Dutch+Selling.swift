extension Dutch {
  /// Signs of selling: what is offered, to whom, with what promise and at what price.
  static let selling: [Cue: String] = [
    // What the sender's side does, sells or has built for customers.
    .offer: """
    ! ik help/begeleid/ondersteun/coach/adviseer/ontzorg {people}
    ! help/begeleid/ondersteun/coach/adviseer/ontzorg ik … {people}
    ! wij/we helpen/begeleiden/ondersteunen/adviseren/ontzorgen/bedienen/ontlasten … {firms}
    ! helpen/begeleiden/ondersteunen/adviseren/ontzorgen/bedienen/ontlasten wij/we … {firms}
    ! ik/wij/we werk/werken … met/voor {firms}
    ! ontzorgen/ontzorgt
    ! nemen/neemt/neem … uit handen
    ! zijn/ben (wij/we/ik) … gespecialiseerd in
    ! wij/we bieden
    ! bieden wij/we
    ! onze/ons {product}
    ! laat/laten {u} … aan ons over
    ! wij/we leveren/leverden … aan/voor {firms}
    ! als uw/jouw/jullie nieuwe leverancier/partner
    leveren/maken/produceren/verkopen/verhuren/plaatsen wij/we | gespecialiseerd in
    specialist/specialisten in | ik help/begeleid/ondersteun … bij/met/om/zodat | wij/we helpen {jou}
    wij/we helpen/begeleiden/ondersteunen … bij/met/om | ik ontwerp/maak/schrijf … voor {people}
    wij/we maken/produceren/verdelen/importeren/verhuren … voor/naar/in
    wij/we verkopen/plaatsen/bouwen/ontwerpen … voor/naar/in
    wij/we produceren/verdelen/importeren/verhuren/fabriceren
    wij/we leveren/reinigen/poetsen/schilderen/brouwen/branden
    wij/we telen/kweken/herstellen/onderhouden/digitaliseren
    wij/we automatiseren/optimaliseren/analyseren/koppelen/trainen
    wij/we detacheren/vervoeren/realiseren/vertalen
    verhuren/onderhouden/reinigen/brouwen/branden/kweken wij/we
    herstellen/ontwerpen/bouwen/ontwikkelen/realiseren wij/we | wij/we zorgen/zorg ervoor/voor
    zorgt ervoor dat | zorg ervoor dat | wij/we nemen … over | wij/we verzorgen
    wij/we regelen … voor {u} | regelen wij/we | {u} … geen omkijken
    ik verzorg/verkoop/verhuur/lever/bied | ik bied … aan | bied ik … aan | biedt/bieden {u}
    wij/we stellen … ter beschikking
    wij/we hebben … ontwikkeld/gebouwd/gemaakt … die/dat/waarmee/om/voor
    hebben … software/platform/app/tool/oplossing/systeem … ontwikkeld/gebouwd/gelanceerd
    waarmee {u} … kunt/kan/kunnen | ontwikkelden (wij/we) een
    hebben een manier/methode/oplossing gevonden/ontwikkeld
    een/handige/eenvoudige software/platform/app/tool/oplossing die/dat/waarmee/om/voor
    {jou} … offerte/aanbod/voorstel/prijsvoorstel … maken/bezorgen/doen/opmaken/sturen/opstellen
    maak/maken/bezorg/bezorgen/stuur/sturen {u} … offerte/prijs/voorstel
    vrijblijvend~ … offerte/voorstel/prijs | offerte/prijsofferte … vrijblijvend~
    wij/we hebben/hadden … (nog/weer) ruimte/plaats/capaciteit voor
    heb ik/wij … weer/nog plaats/ruimte/tijd voor | ik heb … weer/nog plaats/ruimte/tijd voor
    er is weer ruimte/plaats | rechtstreeks van/bij de producent/boer/fabrikant/teler
    in ons assortiment/gamma/aanbod | uit eigen atelier/keuken/kweek/productie/werkplaats/huis/tuin
    van eigen bodem/kweek/makelij | op maat gemaakt | alles onder één dak | van a tot z | full service
    één aanspreekpunt | totaaloplossing | totaalpakket | sleutel op
    uw/jouw aanspreekpunt/contactpersoon/partner voor | nieuwe klanten verwelkomen | {u} als klant
    zodat {u} … niet/meer/zich/geen/kan/kunt/kunnen/tijd | zodat {u} meer/weer
    samenwerking … aanbieden/voorstellen/opzetten | bij ons krijgt/vindt/betaalt/krijg/vind/betaal {u}
    bij ons kunt/kan {u} terecht | terecht voor al
    wij/we kunnen {u} … helpen/ontlasten/ondersteunen/aanbieden/besparen
    {u} … kunnen helpen/ontlasten/ondersteunen | kan ik {jou} … helpen/ontlasten/ondersteunen
    staan wij/we … klaar voor | staan klaar om
    voor {uw} klanten/gasten/medewerkers/personeel/team/patiënten/bezoekers/bewoners
    dag en nacht/bereikbaar | ook in het weekend/weekends | binnen # uur/uren geleverd/ter/op
    detacheren/leveren/zoeken/vinden wij/we … personeel/vakmensen/medewerkers/zorgpersoneel/chauffeurs
    mijn/onze diensten/dienst/expertise/ervaring … aanbieden/inzetten
    onze mensen/monteurs/techniekers/poetsploeg/adviseurs | als leverancier/partner
    wij/we installeren/monteren/restaureren/drukken/herstofferen/stofferen/schilderen
    wij/we maakten/vonden/ontwikkelden/bouwden | wij/we brengen … naar/bij/samen
    wij/we koppelen/matchen | met ons/onze onderhoudscontract/service/aanpak/hulp/ervaring/team/dienst
    ik doe de/het … voor {firms} | hebt/heeft/heb {u} … nergens/geen omkijken | van {uw} bord
    over te nemen | wij/we ontlasten/ontzorgen | heeft … nog tijd/ruimte/plaats voor {jou}
    heb/hebben ik/wij/we (weer) plaats/ruimte/plek voor | {uw} eigen etiket/logo/naam
    met {uw} (eigen) logo/etiket | wij/we vullen/bottelen/richten/bakken/zetten … {firms}
    ? wij/we komen … langs
    ? wij/we ontwikkelen/bouwen/maken/organiseren
    ? mijn {product}
    ? sta/staan … tot {uw} dienst/beschikking
    ? op maat
    ? ik help {u} graag
    ? duurzaam alternatief/duurzame/maatwerk
    """,
    // A whole trade is addressed, or other customers are pointed to.
    .audience: """
    ! {firms} zoals/als uw/de/die/u/jullie/jij/jouw/het
    ! {firms} in/uit/binnen {uw} regio/sector/branche/streek/buurt
    ! # {firms}
    ! de meeste {firms}
    ! onze klanten/opdrachtgevers/cliënten zijn/besparen/merken/zien/zeggen/krijgen/werken/hebben
    ! bij onze klanten
    ! steeds meer {firms}
    ! binnen/uit/in uw/jouw/jullie sector/branche/regio/vakgebied/streek
    {few} {firms} | andere {firms} | vergelijkbare/gelijkaardige/soortgelijke {firms}
    kleine/kleinere/lokale {firms} | middelgrote/ambitieuze/startende/groeiende/drukke/jonge {firms}
    regionale/vlaamse/nederlandse/belgische/zelfstandige {firms}
    voor {firms} in/uit/met/die/zoals/en/van/als | speciaal/specifiek/enkel/vooral/exclusief voor {firms}
    bij {firms} in/uit/met/die/zoals | met {firms} die/in/uit/zoals/over | veel van onze klanten
    heel wat/enkele van onze/mijn klanten | een van onze/mijn klanten | een klant van ons/mij
    {few} klanten | collega's/bedrijven/zaken/kantoren in/uit {uw} buurt/streek/regio/sector/straat
    uw/jouw/jullie collega's/concurrenten
    ik spreek/hoor … veel/vaak/regelmatig/dagelijks/wekelijks/steeds | in gesprekken met
    van {firms} … hoor/horen | wij/we zien/merken/horen … bij/dat/vaak {firms}
    zie/merk/hoor ik … bij/dat/vaak | bij veel {firms}
    veel/sommige/bijna/alle {firms} … worstelen/lopen/verliezen/weten
    veel/sommige/bijna/alle {firms} … zoeken/gebruiken/onderschatten/hebben
    gebruiken/vertrouwen/werken al/reeds | gingen {u} voor | tevreden klanten | trouwe klanten
    vertrouwen op ons/onze | onder meer/andere voor/bij | referenties … sturen/bezorgen/op/zijn
    gerenommeerde/toonaangevende/bekende klanten/merken/bedrijven | een handvol | best practice~
    net als {firms} | in de benelux | in heel vlaanderen/nederland/belgië
    dat hoor/horen/zien ik/wij/we vaak/veel | waar veel {firms}
    ? herkenbaar
    ? voor {firms}
    ? bij {firms}
    ? onze/mijn klanten
    ? in de sector/branche
    ? in de buurt/regio/streek
    """,
    // Results, figures, guarantees, the reader's pains.
    .promise: """
    ! # % minder/meer/besparen/bespaart/goedkoper/lager/hoger/sneller/besparing/van
    ! met/tot/gemiddeld/ruim # % … besparen/verlagen/verhogen/minder/meer/daalde/stijgt/verminderen
    ! bespaar/bespaart/besparen/bespaarden … # %
    ! verdubbel~/verdrievoudig~
    ! meer/nieuwe/extra/gekwalificeerde/betere {more}
    ! {burden} … verlagen/besparen/verminderen/reduceren/drukken/halveren/beperken/terugdringen
    ! verlagen/verlaag/besparen/bespaar/verminderen/verminder/reduceren/halveren/beperken … {burden}
    ! gegarandeerd/garanderen
    ! zonder gedoe/rompslomp/verplichtingen/kopzorgen/zorgen/poespas/stress/papierwerk/uitval
    # nieuwe/extra/gekwalificeerde {more} | {few} nieuwe/extra {more} | minder {burden} | lagere {burden}
    omzet/efficiëntie/productiviteit/zichtbaarheid … verhogen/vergroten/stijgen/verbeteren
    rendement/winst/marge … verhogen/vergroten/stijgen/verbeteren
    tijd/geld/kosten/uren/energie/belasting/stroom … besparen/bespaart/bespaar/winnen/bespaard
    bespaart/bespaar/besparen {u} | scheelt {u} | tijd over/overhouden | {u} … focussen/concentreren op
    zonder extra/grote/lange/ingewikkelde | zonder … te moeten/hoeven/investeren/wijzigen
    binnen enkele/een paar/no minuten/dagen/weken
    {u} betaalt/betaal/betalen enkel/alleen/pas/niets/niks/minder | no cure | niet goed geld terug
    herkent/herken/herkennen {u} dit/dat/het | moe van/zat/beu om | loopt {u} … tegenaan/vast/mis
    kost {jou} … per/jaar/maand/tijd/geld/klanten
    verliezen/verliest/verlies … klanten/omzet/tijd/geld/per | onbenut~ | potentieel | terugverdien~
    verdient zich (zelf) terug | loont | aantoonbaar | meetbaar~ | voorspelbare | tijdrovend~
    tijdverlies | op de automatische piloot | met één klik/druk | volledig automatisch | geautomatiseerd~
    personeelstekort | krapte op de arbeidsmarkt | arbeidskrapte | knelpuntberoep~ | stijgende {burden}
    hoger/volgend niveau | naar een hoger | groei … versnellen/realiseren | schaalbaar | ontlasten
    goedkoper/voordeliger/sneller/scherper dan | scherpe prijs/prijzen/tarieven
    scherper aanbod/tarief/geprijsd | {uw} huidige leverancier/contract/aanbieder/systeem/partner
    {uw} huidige tarief/verzekering/energiecontract/boekhouder/website | lange levensduur
    onderhoudsvrij~ | korte levertijd/levertijden/lijnen | uit voorraad leverbaar
    wettelijk verplicht/verplichting | boete~ … vermijden/voorkomen/riskeren | avg/gdpr proof/conform~
    nieuwe wetgeving | zo voorkomt/vermijdt/haalt/krijgt/bespaart {u}
    hoe {u} … verhoogt/voorkomt/vermijdt/bespaart/wint/krijgt/kunt
    merkbaar/beduidend minder/meer/lager/beter | hefbomen
    {u} hoeft/hoeven/hoef … niets/niks/enkel/alleen/zelf
    hoeft/hoeven/hoef {u} … niets/niks/zelf/nooit/meer | pas als iemand/u/je/het
    zonder loonsverhoging/contract/verbouwing/onderbreking/chemie/abonnement/risico/vooruitbetaling
    het kan ook anders/beter/eenvoudiger | kan (ook) anders
    ? scheelt … uur/uren/tijd/geld
    ? # uur/uren per week/maand
    ? meer tijd voor
    ? binnen # minuten/uur/dagen/weken/maanden
    ? in # minuten/dagen/weken
    ? geld terug
    ? nooit meer
    ? eindelijk weer/meer/rust
    ? hoge {burden}
    ? rust in/en
    ? zonder dat {u}
    ? # {more}
    ? met/tot # %
    ? zonder zorgen
    ? goedkoper/voordeliger
    ? gemak
    """,
    // Something free, on trial, reduced or scarce.
    .bait: """
    ! gratis … kennismaking/kennismakingsgesprek/adviesgesprek/scan/analyse
    ! gratis … proef/proefperiode/staal/demo/check
    ! gratis … uitproberen/proberen/testen/ebook/webinar/gids/whitepaper/account/audit/intake
    ! vrijblijvend~ … kennismaking/kennismakingsgesprek/gesprek/adviesgesprek
    ! vrijblijvend~ … proef/proberen/testen/langskomen
    ! # % korting/afslag/extra
    gratis | kosteloos | geheel vrijblijvend | kost {jou} niets/niks | zonder kosten
    kennismakingsgesprek | adviesgesprek | strategiegesprek | nulmeting | quickscan | haalbaarheidsscan
    proefperiode | proefmaand | proefabonnement | proefpakket | proefdoos | proeflevering
    proefplaatsing | testperiode | testgebruiker~ | testklant~ | pilootklant~
    pilot/piloot … zoeken/starten/gratis | bètatest~
    # dagen/weken/maanden … gratis/proberen/uitproberen/testen/proef
    staal/stalen/stalenbox/proefstuk … sturen/opsturen/bezorgen/langsbrengen/brengen/toesturen
    monster/sample/proevertje … sturen/opsturen/bezorgen/langsbrengen/brengen/toesturen | kortingscode
    kennismakingskorting | introductieprijs/introductiekorting | actieprijs | early bird
    actie loopt/geldt/tot | tot vrijdag/eind/einde … korting/gratis/inschrijven/actie/geldig
    enkel deze maand/week | nog/maar/slechts # plaatsen/plekken/plaats | laatste plaatsen/plekken
    beperkt aantal/aanbod | eerste # … gratis/korting
    enkele/paar plaatsen/plekken (nog) vrij/beschikbaar | plaatsen zijn beperkt | zolang de voorraad
    whitepaper | e book | ebook | stappenplan | gratis gids | infopakket
    brochure … sturen/toesturen/bezorgen | video … opgenomen/gemaakt/klaar | korte video | case study
    klantcase | praktijkcase
    eerste maand/maanden/jaar/levering/uur/bestelling/sessie … gratis/cadeau/op
    als dank/bedankje/welkomstgeschenk | klein geschenk/cadeautje/presentje | cadeaubon~
    een voorbeeld … sturen/bezorgen ? | proefpotje | proefstaal | staaltje~ | een voorbeeld ?
    er zijn nog enkele/paar plaatsen/plekken | voor niks/niets … doen/maken/fotograferen/proberen
    proefkist
    ? proefles
    ? op proef
    ? korting
    ? checklist
    ? videootje
    ? vrijblijvend~
    """,
    // A price or a commission of theirs.
    .price: """
    ! vanaf # {eur}
    ! vanaf {eur} #
    ! {eur} # per/p maand/gebruiker/stuk/persoon/medewerker/uur/jaar/kop/les/deelnemer/fles/kilo
    ! # {eur} per/p maand/gebruiker/stuk/persoon/medewerker/jaar/kop/deelnemer/fles/kilo
    ! # % commissie/provisie/commissieloon
    slechts/maar {eur} # | slechts/maar # {eur} | # {eur} excl/exclusief/ex | {eur} # excl/exclusief/ex
    vast bedrag per | vast tarief | all in prijs | forfait~ | abonnement vanaf/voor | geen opstartkosten
    op commissiebasis | staffelprijs~ | staffelkorting | vanaf # stuks/personen/flessen/kisten
    onze prijzen/tarieven | ons tarief/uurtarief | onze prijs | mijn tarief/uurtarief is/ligt
    {eur} # voor/het
    ? vaste prijs
    ? commissie
    ? prijslijst
    ? {eur} # per uur
    ? # {eur} per uur
    """,
    // Web design, search ranking, leads, video, social media and automation.
    .agency: """
    ! seo
    ! zoekmachine~
    ! backlink~
    webdesign~ | webbureau | digital agency | marketingbureau | reclamebureau | online marketing~
    performance marketing | vindbaarheid | beter vindbaar | hoger/beter in google
    google ads/ranking/reviews/bedrijfsprofiel/posities | eerste pagina van google
    bovenaan in/op google | gastblog~ | gastartikel~ | linkbuilding | linkplaatsing | domain authority
    dofollow | leadgeneratie | lead generatie | leads | koude acquisitie | klantenwerving | cold calling
    nieuwe klanten (te) werven/krijgen/aantrekken | salesfunnel | funnel~ | landingspagina~ | conversie~
    social media … beheer~/content/strategie/posts/kanalen/uitbesteden/overnemen
    sociale media beheren/beheer
    linkedin … strategie/content/zichtbaarheid/ghostwriting/posts … schrijven/opbouwen/verzorgen
    ghostwrit~ | personal branding | contentcreatie | content creatie | contentmarketing | copywriting
    bereik vergroten/opbouwen | bedrijfsfilm~ | bedrijfsvideo~ | promovideo~ | videoproductie
    animatievideo~ | explainer~ | aftermovie~ | wervingsvideo~ | dronebeelden | dronevideo~ | luchtfoto's
    productfoto's | 360 graden | virtuele tour
    website/site/webshop … verouderd/traag/laadt/vernieuwen/mobiel/fouten
    website/site/webshop … gsm/telefoon/smartphone/laadtijd/oogt | laadtijd | nieuwe website voor/bouwen
    website bouwen/laten | online zichtbaarheid/aanwezigheid | online zichtbaar~
    facebook/instagram/meta ads/advertenties/campagne~ | advertentiecampagne~ | tiktok
    advertentiebudget | ai agent~/automatisering/oplossing~/assistent~/chatbot | chatbot~
    processen automatiseren | ai gedreven | app laten ontwikkelen/bouwen | app ontwikkel~
    offshore/nearshore | ontwikkelteam | developers uit/in/aan | outsourc~ | dedicated developers
    white label | maatwerksoftware | softwareontwikkeling | it dienstverlen~ | it partner
    adressenbestand | e mailadressen van | databestand~ | prospectenlijst
    beslissers in … database/bestand | employer branding | werving via social | wervingscampagne~
    recruitmentmarketing | gevelreclame | belettering
    """,
  ]
}
