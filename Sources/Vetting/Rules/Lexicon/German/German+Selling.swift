extension German {
  /// Signs of selling: what is offered, to whom, with what promise and at what price.
  static let selling: [Cue: String] = [
    // What the sender's side does, sells or has built for customers.
    .offer: """
    ! ich helfe/zeige {people}
    ! ich unterstütze/unterstuetze/begleite/berate/betreue/coache/entlaste {people}
    ! helfe/unterstütze/unterstuetze/begleite/berate/betreue/coache/entlaste/zeige ich … {people}
    ! wir helfen/unterstützen/unterstuetzen/begleiten/beraten … {firms}
    ! wir entlasten/betreuen/beliefern/zeigen … {firms}
    ! helfen/unterstützen/unterstuetzen/begleiten/beraten wir … {firms}
    ! entlasten/betreuen/beliefern/zeigen wir … {firms}
    ! ich/wir arbeite/arbeiten … mit/für {firms}
    ! nehmen/nehme/nimmt {ihnen} … ab
    ! haben uns/mich … spezialisiert
    ! wir bieten {people}
    ! unsere/unser/unserer/unserem/unseren {product}
    ! haben/hätten/habe/hätte … noch … kapazität/kapazitäten/kapazitaeten/plätze/termine frei … für/fuer
    ! überlassen {sie} … uns
    ! stellen/stellt/stelle {ihnen} … personal/mitarbeiter/fachkräfte/kräfte/geräte/automaten
    ! erledigen/erledigt/automatisieren/digitalisieren wir … {firms}
    ! analysieren/optimieren/koordinieren/schulen wir … {firms}
    ! wir automatisieren/digitalisieren/analysieren/optimieren/koordinieren
    ! wir schulen/trainieren/vernetzen/verbinden
    ! aus unserer/unserem (eigenen) werkstatt/herstellung/produktion/hof/garten
    ! aus unserer/unserem (eigenen) brennerei/rösterei/küche/weingut
    ! als ihr/euer/dein neuer lieferant/partner
    wir unterstützen/unterstuetzen/begleiten/entlasten/beraten/beliefern {dich}
    {dich} … unterstützen/unterstuetzen/entlasten können/koennen/kann/könnte/könnten/dürfen
    ich unterstütze/begleite/berate/betreue … bei/beim/dabei
    unterstütze/begleite/berate/betreue ich … bei/beim
    wir unterstützen/begleiten/beraten … bei/beim/dabei/rund | wir betreuen/beliefern/versorgen
    wir übernehmen/uebernehmen/erledigen/organisieren … für/fuer {dich} | übernehmen wir … {fur} {dich}
    {ihnen} … abnehmen/abnimmt/abnehme | arbeit/aufwand/papierkram/last … abnehmen/abnimmt/ab
    kümmere mich um alles/ihr~/dein~ | spezialisiert auf | wir sind … spezialisiert | bin … spezialisiert
    spezialisten/spezialist {fur}
    wir fertigen/vertreiben/importieren/vermitteln/vermieten/produzieren/verkaufen/verlegen/montieren
    fertigen/vertreiben/importieren/vermitteln/vermieten wir
    produzieren/verkaufen/montieren/reinigen/warten wir
    wir reparieren/reinigen/warten/sanieren/restaurieren/drucken
    wir gestalten/realisieren/bedrucken/rösten/brauen
    gestalten/realisieren/entwickeln/drucken/bauen/planen/betreiben/verleihen/rösten/brauen wir
    wir bauen/planen/entwickeln/programmieren/gestalten … für/fuer/nach | wir stellen … her
    stellen wir … her | wir richten/statten … aus | wir bilden … aus/weiter
    ich gestalte/fotografiere/schreibe/übersetze/texte/restauriere/repariere/baue … {fur} {people}
    ich verkaufe/vermittle/vertreibe/vermiete | ich biete … an | biete ich | biete … an | bietet {ihnen}
    haben … software/plattform/app/tool/lösung/loesung/system … entwickelt/gebaut/programmiert/gelauncht
    wir haben … entwickelt/geschaffen/aufgebaut … der/die/das/mit/damit/für | eigens {fur} … entwickelt
    entwickelt haben wir | gelauncht | aus eigener herstellung/produktion/werkstatt/fertigung
    {ihnen} … angebot … machen/erstellen/unterbreiten/zukommen/schicken/senden
    gerne/gern … erstelle/erstellen/unterbreite … {ihnen} … angebot/offerte/anbot
    gerne/gern … unterbreiten/mache/machen … {ihnen} … angebot/offerte/anbot
    wir haben/hätten … kapazität/kapazitäten/kapazitaeten | freie kapazitäten/kapazitaeten {fur}
    direkt vom/ab hersteller/erzeuger/hof/werk | frei haus | im sortiment/programm/angebot/portfolio
    alles aus einer hand | schlüsselfertig | rundum sorglos/service | komplettservice | full service
    ihr/euer/dein ansprechpartner/ansprechpartnerin/partner {fur} | als ihr/dein/euer partner
    lassen sie uns … übernehmen/erledigen | lehnen sie sich zurück | wir machen den rest
    damit {sie} … nicht/sich/mehr/keine/weniger/wieder … müssen/muessen/können/koennen/haben/kümmern
    damit {ihnen} … mehr/bleibt | ermöglichen/ermöglicht {ihnen} | kooperation/zusammenarbeit … anbieten
    erledigt/erinnert/erkennt/erfasst/bündelt/verbindet … automatisch | alles an einem ort
    wird mitgeliefert | sowohl … als auch … für {firms}
    von der … bis zur/zum … planung/montage/umsetzung/wartung
    wir kümmern/kuemmern uns um alles/ihr~/dein~/eure~ | wir bieten | bieten wir | ich biete
    wir machen … {fur} {firms} | wir bringen … zusammen | sorgen/sorgt/sorge dafür/dafuer dass
    wir erstellen/bauen/liefern/schicken/rechnen/zeigen/finden {ihnen} | wir finden {fur} {dich}
    wir haben … weg/lösung/methode/ansatz/verfahren gefunden/entwickelt | ansatz/weg gefunden
    habe ich … {people} … begleitet/betreut/beraten/unterstützt
    haben wir … {firms} … begleitet/betreut/beraten/umgesetzt/beliefert/unterstützt/geholfen
    eine/die/einfache~/neue~/kostenlose~ software/plattform/app die/mit/für/fuer/zur
    eine/die/einfache~/neue~/kostenlose~ lösung/loesung/anwendung die/mit/für/fuer/zur
    mit unserem/unserer wartungsvertrag/service/hilfe/unterstützung/ansatz/methode/erfahrung/know/dienst
    bei uns bekommen/finden/erhalten/kostet/gibt/bekommst | als lieferant/lieferanten/dienstleister
    als kunden/kundin (zu) gewinnen | ins geschäft zu kommen/kämen
    dann sind wir … partner/richtigen/richtige | sind wir {fur} {dich} da
    wir sind gerne/gern {fur} {dich} da | einfach anrufen | ein anruf genügt
    meine/unsere dienste/leistungen/dienstleistung/hilfe … anbieten
    habe/haben/hätte/hätten ich/wir … noch/wieder luft/platz/kapazität~/termine
    ich habe/hätte … noch/wieder luft/platz/kapazität~/termine
    wir haben/hätten … noch/wieder luft/platz/termine | auch am wochenende | rund um die uhr
    # stunden service | über/ueber nacht geliefert | übernehme ich … {fur} | ich übernehme {fur} {firms}
    übernehme … {fur} {firms} | {fur} {ihr} kunden/gäste/mitarbeiter/team/patienten/mandanten
    nachhaltig~ alternative~ | maßgeschneidert~ | individuelle~ lösung~ | passgenau~
    wir transportieren/lagern/installieren/beschaffen/veredeln/konfigurieren/verleihen
    ? wir helfen {ihnen}
    ? ich helfe gerne weiter
    ? wir entwickeln/betreiben/bauen
    ? mein/meine/meiner/meinem/meinen {product}
    ? von a bis z
    ? auf wunsch
    ? stehe/stehen … gerne/gern … zur verfügung/verfuegung
    ? egal ob … oder
    """,
    // A whole trade is addressed, or other customers are pointed to.
    .audience: """
    ! {firms} wie ihr~/sie/dein~/euch/eure~/euer
    ! unternehmen/betriebe/firmen/kanzleien in/aus ihrer/deiner/eurer branche/region/größe/gegend
    ! praxen/hotels/teams in/aus ihrer/deiner/eurer branche/region/größe/gegend
    ! zu unseren kunden/referenzen/mandanten zählen/gehören/zaehlen/gehoeren
    ! # {firms}
    ! die meisten {firms}
    ! den meisten {firms}
    {few} {firms} | mit denen ich/wir … spreche/sprechen/rede/reden/arbeite/arbeiten
    andere/anderen/anderer {firms} | ähnliche/aehnliche/ähnlichen/vergleichbare/vergleichbaren {firms}
    kleine/kleinen/kleiner/kleinere/mittlere {firms}
    mittelgroße/regionale/regionalen/familiengeführte~/lokale~ {firms}
    {fur} {firms} in/aus/mit/ab/die/wie/und/der/bis | speziell/gerade/eigens/besonders {fur} {firms}
    viele/einige/mehrere/einer/eine/manche unserer kunden/kundinnen/mandanten/klienten
    unsere bestandskunden | bei {ihnen} im ort | {fur} ihre/deine/eure branche/region/größe/groesse
    ihrer/deiner größe/größenordnung/groesse/branche | dach region/raum | im dach raum
    namhafte/namhaften/führende/führenden kunden/unternehmen | vertrauen uns/auf/bereits
    setzen bereits/schon auf | bereits im einsatz | im einsatz bei
    nutzen/verwenden/profitieren/beziehen/bestellen bereits/schon | eine handvoll | hunderte~ zufriedene~
    zufriedene kunden | aus unserer erfahrung mit | stammkunden
    ich spreche/rede … viel/oft/täglich/regelmäßig/gerade/derzeit … mit | in gesprächen mit
    in meiner arbeit mit {people} | bei meiner arbeit mit {people} | immer wieder … {firms}
    bei {firms} … sehe/sehen | viele/manche/fast/alle {firms} … haben/kämpfen/kaempfen/verlieren/wissen
    viele/manche/fast/alle {firms} … kennen/suchen/nutzen/unterschätzen | geht es vielen/den | so geht es
    kollegen/betriebe/häuser in ihrer/der/deiner nähe/nachbarschaft/umgebung
    ein/einem/einen kunde/kunden aus/von/im … branche/bereich/maschinenbau/handel/handwerk
    best practice
    beliefern/betreuen/arbeiten … für/mit/in … hotels/restaurants/schulen/gemeinden/betriebe/praxen
    aus/in ihrer/deiner/eurer branche/region | immer mehr/häufiger {firms}
    {firms} stehen/wissen/kämpfen/suchen/setzen/nutzen | gerade/besonders {firms}
    kunden aus ihrer/deiner/der branche/region/nachbarschaft
    {ihr} nachbar/nachbarn/mitbewerber/wettbewerber/kollegen | genau {fur} {firms} | haben wir … {firms}
    wir haben bereits/schon … {firms}
    ? {fur} {firms}
    ? bei {firms}
    ? unsere/unseren kunden/mandanten/klienten/kundinnen
    ? meine/meinen/meiner kunden/klienten/kundinnen/klientinnen
    ? in/aus/um ihrer/deiner/eurer branche/region/umgebung/nähe/naehe/nachbarschaft/gegend/stadt
    ? in der branche
    ? referenzen
    ? höre/hören … oft/immer
    """,
    // Results, figures, guarantees, the reader's pains.
    .promise: """
    ! # % mehr/weniger/ihrer/ihre/einsparung/günstiger/guenstiger
    ! # % schneller/höhere/niedriger/niedrigere/der/kosten
    ! um/bis/rund/etwa/durchschnittlich # % … senken/reduzier~/steiger~/spar~
    ! um/bis/rund/etwa/durchschnittlich # % … einspar~/erhöh~/gesenkt/günstiger
    ! verdoppel~/verdreifach~
    ! mehr/neue/zusätzliche/zusaetzliche/qualifizierte/bessere {more}
    ! garantiert/garantieren {ihnen}
    ! {burden} … senken/reduzier~/spar~/einspar~/halbier~/minimier~/optimier~
    ! wie (auch) {sie} … können/kannst/könnt/vermeiden/gewinnen/steigern/erhöhen/schaffen ohne
    spar~/senken/reduzier~/steiger~ … # % | # % … gespart/gesenkt/reduziert/gesteigert
    {few} neue/qualifizierte/zusätzliche {more} | zu mehr {more} | planbar/planbare/planbaren {more}
    senken/reduzier~/spar~/einspar~/halbier~/minimier~ … {burden} | weniger {burden}
    niedrigere {burden}
    umsatz/effizienz/produktivität/sichtbarkeit/motivation/gewinn/marge … steiger~/erhöh~/erhoeh~
    zeit/geld/kosten/nerven/stunden/arbeit/strom/energie/steuern … spar~/einspar~/gespart
    spart/sparen/sparst/spare {ihnen} | spart/sparen … stunden/zeit/geld
    # stunden pro/im/in woche/monat/der | mehr zeit {fur} | bleibt/gewinnen … mehr zeit
    fürs wesentliche | kerngeschäft | rücken frei/freihalten
    ohne aufwand/mehraufwand/risiko/vertragsbindung
    ohne programmierkenntnisse/vorkenntnisse/werbebudget/kaltakquise
    ohne … zu müssen/muessen/verlieren/investieren/unterbrechen/ändern
    in/innerhalb/binnen (von) # minuten/stunden/tagen/wochen … mehr/fertig/umgesetzt
    in/innerhalb/binnen (von) # minuten/stunden/tagen/wochen … besetzt/einsatzbereit/online
    innerhalb von/weniger # | innerhalb kürzester/kurzer | in nur # | in wenigen minuten/tagen/wochen
    binnen # tagen | geld zurück | zahlen/bezahlen nur/erst … wenn/erfolg | nur im erfolgsfall
    erfolgsbasiert | risikofrei/risikolos | kennen {sie} das | kommt {ihnen} das bekannt
    kostet/kosten/verlieren/verschenken/verschenkt/verlierst … potenzial/kunden/umsatz
    liegen lassen/gelassen | ungenutzt~ potenzial/potential | potenziale/potentiale
    rechnet/amortisiert sich | macht sich bezahlt | zahlt sich aus | nachweislich | zeitfresser
    zeitraubend~ | auf knopfdruck | autopilot | mit wenigen klicks | vollautomatisch | fachkräftemangel
    fachkraeftemangel | personalmangel | entlast~ {ihr} | entlastung … {fur}
    {ihr} team/mitarbeiter/alltag … entlast~/gewinn~ | stressfrei | nächste/naechste/nächstes/neue level
    wettbewerbsvorteil | günstiger/guenstiger/billiger/schneller als | zum besten/halben preis
    bessere/beste konditionen/preise | langlebig~/wartungsfrei~/energiesparend~ | kurze lieferzeiten/wege
    lieferbar/geliefert in # | kurzfristig lieferbar | zuverlässig und/zu
    faire/fairen/fairer preise/preisen/preis | rechtssicher~
    gesetzlich~ … pflicht/verpflichtet/vorgeschrieben/vorgabe~ | dsgvo konform~ | abmahnung~/bußgeld~
    verlieren/verschenken/verschenkt/verlierst … jahr/monat/tag/geld
    kostet/kosten {dich} … jahr/monat/tag/geld
    {sie} zahlen/zahlst/bezahlen … nur/erst/nichts/keine~/weniger
    {sie} müssen/musst/brauchen/brauchst nur/nichts
    {ihr} bisherig~/derzeitig~/jetzig~/aktuell~/bestehend~ anbieter/lieferant~/vertrag
    {ihr} bisherig~/derzeitig~/jetzig~/aktuell~/bestehend~ dienstleister/system/stromvertrag
    {sie} bekommen/erhalten/bekommst … pro/jeden/jede/monatlich/wöchentlich/automatisch
    ohne gehaltserhöhung/vertrag/umbau/baustelle/unterbrechung/software/chemie/beton/stress/ausfall
    mehr aus {ihr} | das beste aus | spürbar~ | deutlich mehr/weniger/günstiger/schneller/besser | hebel
    wie {sie} … vermeiden/vermeidest/gewinnen/gewinnst/steigern
    wie {sie} … erhöhen/sparst/senken/verdoppeln/verbessern
    nicht mehr kümmern/ärgern/sorgen/warten/suchen | zahlen bei/wenn | erst bei einstellung/erfolg
    das/es geht auch anders/einfacher/besser/schneller/günstiger | geht auch anders
    ? um/bis/zu # %
    ? # {more}
    ? ohne dass sie/du/ihr
    ? garantie/garantiert/garantieren
    ? nie wieder
    ? schluss mit
    ? endlich wieder/mehr/schluss
    ? verschenken/verschenkt/verschenkst
    ? messbar/messbare/messbaren
    ? automatisch zu
    ? steigende/steigenden/hohe/hohen {burden}
    ? auf das nächste
    ? wachstum/skalier~
    ? hält/halten … jahre
    """,
    // Something free, on trial, reduced or scarce.
    .bait: """
    ! kostenlos~/kostenfrei~/gratis/unverbindlich~ … erstgespräch/erstgespraech/erstberatung
    ! kostenlos~/kostenfrei~/gratis/unverbindlich~ … beratung/analyse/test
    ! kostenlos~/kostenfrei~/gratis/unverbindlich~ … testen/ausprobieren/probieren/probe~
    ! kostenlos~/kostenfrei~/gratis/unverbindlich~ … muster/webinar/leitfaden
    ! # % rabatt/nachlass/ermäßigung/günstiger/auf
    kostenfrei~ | gratis | unverbindlich~ | unentgeltlich testen | ohne kosten
    kostet {dich} nichts/keinen | erstgespräch/erstgespraech/erstberatung
    potenzialanalyse/potentialanalyse/potenzialgespräch | strategiegespräch
    testphase/testzugang/testversion/testmonat/testkunden/pilotkunden/pilotbetriebe/beta~
    # tage/wochen/monate … testen/kostenlos/gratis/ausprobieren/probe | unverbindlich testen
    muster … schicken/zusenden/senden/zukommen/vorbeibringen/vorbei/mitbringen/dalassen | rabatt~
    sonderpreis/einführungspreis/aktionspreis/vorzugspreis/frühbucher~ | sonderkonditionen | aktion bis
    bis … freitag/monatsende/ende … sichern/rabatt/gültig/kostenlos/anmelden
    nur/noch # plätze/plaetze/termine | exklusiv {fur} | nur für kurze
    leitfaden/checkliste/whitepaper/ebook … schicken/senden/zusenden/kostenlos
    merkblatt/ratgeber/broschüre/vorlage … schicken/senden/zusenden/kostenlos | whitepaper | e book
    checkliste {fur} | praxisguide | fallstudie~ | case study/studies | infomappe
    video … aufgenommen/gedreht/erstellt/vorbereitet | kurzes video
    auswertung … erstellt/kostenlos/gemacht
    erste/ersten/erster/erstes monat/monate/lieferung … kostenlos/gratis/frei/geschenkt
    erste/ersten/erster/erstes jahr/stunde/bestellung … kostenlos/gratis/frei/geschenkt
    schenke/schenken {ihnen} | ein dankeschoen | {fur} {dich} reserviert | probemonat/probezugang
    probeglas | proberunde | gratismuster | kostprobe~ | musterstück | probelieferung
    probepaket/probierpaket/musterpaket/mustermappe/musterbox/testpaket/probeabo
    plätze/plaetze (sind) (noch) frei | noch (ein) paar plätze | entwurf kostenlos | gerne ein muster
    auf ein beispiel | beispiel … schicken/zeigen ?
    ? kostenlos~
    ? zur probe
    ? gutschein~
    ? die ersten #
    ? begrenzte/begrenzt
    ? leitfaden
    ? kleines geschenk
    ? als dankeschön
    """,
    // A price or a commission of theirs.
    .price: """
    ! ab # {eur}
    ! {eur} # pro/im/je/monatlich monat/nutzer/user/kopf/mitarbeiter/stück/jahr
    ! # {eur} pro/im/je monat/nutzer/user/kopf/mitarbeiter/teilnehmer
    ! # {eur} pro/im/je stück/lead/bewerber/standort/gerät/quadratmeter
    ! # % provision/beteiligung/vermittlungsprovision
    ab {eur} # | nur # {eur} | {fur} (nur) # {eur} netto/monatlich/pauschal/plus/zzgl
    # {eur} netto/monatlich/zzgl | {eur} # netto/monatlich/zzgl/exkl/pro/im | # {eur} exkl | cent pro
    # {eur} (pro/die/je) flasche/kilo/liter | zum festpreis | pauschal # | stückpreis | provision~
    auf provisionsbasis | staffelpreis~ | mengenrabatt~ | ab # stück/personen/kisten/flaschen
    unsere preise | unser preis | preislich | preise … beginnen/starten/liegen
    keine einrichtungsgebühr/grundgebühr | {eur} # das/die stück/glas/flasche/kilo/liter
    # {eur} das/die/der stück/glas/flasche/kilo/liter | stück (preis) bei
    ? festpreis/fixpreis/pauschalpreis/monatspauschale/flatrate
    ? preisliste
    """,
    // Web design, search ranking, leads, video, social media and automation.
    .agency: """
    ! seo
    ! suchmaschinen~
    ! backlink~
    webdesign~ | webagentur | digitalagentur | werbeagentur | marketingagentur | performance marketing
    google ranking/rankings/ads/platzierung/bewertungen/business/eintrag/treffer
    bei google … gefunden/seite/oben | gastartikel | linkaufbau | verlinkung | domain authority
    domain rating | dofollow | leadgenerierung | lead generierung | leads | neukundengewinnung
    kundengewinnung | kaltakquise | vertriebspipeline | funnel~ | landingpage~ | newsletter marketing
    online marketing | onlinemarketing
    social media … betreu~/auftritt/kanäle/agentur/management/posts/content/strategie/übernehm~
    social recruiting
    linkedin … strategie/auftritt/posts/sichtbarkeit/ghostwriting/profil … optimier~/aufbau~/schreiben
    ghostwrit~ | personal branding | content creation/produktion/erstellung | copywriting
    reichweite aufbauen | imagefilm~ | videoproduktion | erklärvideo~ | produktvideo~ | unternehmensfilm~
    recruitingvideo~ | drohnenaufnahmen | luftaufnahmen | produktfotos | 360 grad | virtueller rundgang
    website/webseite/homepage/seite … veraltet/langsam/modernisier~/überarbeit~
    website/webseite/homepage/seite … optimier~/ladezeit/lädt/fehler | ladezeit~ | mobil optimiert
    mobile ansicht | veraltete~ website/webseite/homepage | neue website {fur}
    online sichtbar~/auftritt/präsenz | onlineauftritt | onlinepräsenz | digitale~ sichtbarkeit/präsenz
    facebook/instagram/meta ads/werbung/anzeigen/kampagne~ | werbeanzeigen
    ki automat~/agent~/lösung~/assistent~/telefonassistent/gestützt~ | chatbot~ | prozesse automatisier~
    app entwickl~/programmier~ | offshore/nearshore | entwicklerteam
    entwickler aus indien/polen/vietnam/der | outsourc~ | dedizierte entwickler | white label
    individualsoftware | softwareentwicklung | it dienstleist~ | firmenadressen | adressdaten
    kontaktdaten von | verteiler mit | entscheiderkontakte | e mail liste | mitarbeitergewinnung
    recruiting kampagne~ | bewerbergewinnung | employer branding | arbeitgebermarke
    texte auf/für linkedin | {ihr} linkedin posts/texte/profil … schreiben/schreibe
    sichtbarer (zu) werden
    website/webseite/homepage/seite … handy/smartphone/mobil~/nicht/richtig/angezeigt/google
    im namen … beiträge verfassen | telefonakquise | termine legen | terminierung | messebau
    werbemittel/werbeartikel
    ? akquise~
    ? reels
    ? tiktok
    """,
  ]
}
