extension German {
  /// Signs that sender and reader have met, know the same people, or the reader's work.
  static let met: [Cue: String] = [
    // Met, sat, spoke, stood, promised.
    .encounter: """
    ! wir haben/hatten/sind/waren uns … {metverb}
    ! haben/hatten wir (uns) … {metverb}
    ! wir haben/hatten … {metverb}
    ! {once} … mit {ihnen} … {metverb}
    ! kennengelernt haben/hatten/habe/hat
    ! kennen gelernt
    ! saß/saßen/standen/stand/gesessen/gestanden … neben/nebeneinander/hinter/gegenüber/tisch/reihe
    ! neben/nebeneinander/gegenüber/tisch … gesessen/gestanden/saß/saßen/standen
    ! gefreut … {dich} … kennenzulernen/getroffen/wiederzusehen/kennengelernt/sehen/treffen/sprechen
    ! war … schön/nett/toll/spannend … kennenzulernen/kennengelernt/gespräch/sehen/treffen
    ! war … lustig/fein/angenehm/freude … kennenzulernen/kennengelernt/gespräch/sehen/treffen
    ! schön/schoen/nett/toll … {dich} … kennengelernt/getroffen/gesehen
    ! schön/schoen/nett/toll … {dich} … wiedergetroffen/wiederzusehen/gesprochen
    ! war (echt/wirklich/so/richtig/sehr/ein) lustig/lustiger (abend/tag) gestern/am/bei/mit
    ! war (echt/wirklich/so/richtig/sehr/ein) schön/schöner (abend/tag) gestern/am/bei/mit
    ! war (echt/wirklich/so/richtig/sehr/ein) nett/netter/toll/toller (abend/tag) gestern/am/bei/mit
    ! danke {fur} … gespräch/unterhaltung/plauderei … gestern/neulich/letzte/letzten/am/auf/bei/beim/im
    ! du hast/hattest (mir/uns/da/ja/dort/doch/gestern/damals) … {saidverb}
    ! sie haben/hatten (mir/uns/da/ja/dort/doch/gestern/damals) … {saidverb}
    ! hast/hattest/haben/hatten sie/du … {saidverb}
    ! was {sie} (mir/uns/da/gestern) … gesagt/erzählt haben/hast/hatten/hattest
    ! du hattest recht
    ! sie hatten recht
    ! du wolltest mir/uns/doch/mich
    ! sie wollten mir/uns/doch
    ! hatte/habe/hatten {ihnen} (doch/ja/gestern/noch/da) … erzählt/versprochen/gesagt
    ! hatte/habe/hatten {ihnen} (doch/ja/gestern/noch/da) … gezeigt/geliehen/zugesagt
    ! {once} (abend) auf/bei/beim/im/am/in (der/dem/eurer/ihrer/deiner/unserer) {meeting}
    ! ich bin/war der/die/das/derjenige/diejenige mit/aus/von/neben dem/der
    ! unser/unsere/unserem (*) gespräch/unterhaltung/plausch/begegnung
    ! unseren/unserer (*) gespräch/unterhaltung/plausch/begegnung
    danke {fur} das (*) gespräch
    sie haben/hatten mich/mir/uns … {saidverb} | du hast/hattest mich/mir/uns … {saidverb}
    wie (gestern/neulich/am/letzte) (abend/woche) versprochen | hatte (ich) (es) … versprochen
    versprochene/versprochenen
    hier (ist/sind/noch/kommt/kommen) der/die/das … link/foto/fotos/adresse/rezept/nummer
    hier (ist/sind/noch/kommt/kommen) der/die/das … bild/bilder/name/buchtipp/liste
    auf/bei/beim/am/vom/in (der/dem/eurer/ihrer/deiner/unserer) {meeting} … {metverb}
    auf/bei/beim/am/vom/in (der/dem) {meeting} {once} | nach/bei/an/auf {ihr} {meeting}
    während {ihr} vortrag | ich war … derjenige/diejenige
    der/die mit dem/der … hut/hund/frage/kaffee/jacke/mütze/pullover/brille/bart/gitarre
    nach unserem/unserer (*) telefonat/treffen/begegnung/unterhaltung
    unser gespräch {uber} | gestern abend
    {once} woche/samstag/freitag/donnerstag/mittwoch/montag/dienstag/sonntag … sie/dich/euch/wir/uns
    {once} … im zug/ice/flieger/wartezimmer/aufzug/café/hotel
    {once} … im kino/baumarkt/supermarkt/bus/wald/park/schwimmbad | im zug … nach | in der kaffeepause
    an der bar | an der garderobe | in der pause | am buffet | am nebentisch
    {sie} … heimgebracht/mitgenommen/aufgeholfen/vergessen
    schirm/jacke/handschuhe/schlüssel/tasche/schal … vergessen
    schirm/jacke/handschuhe/schlüssel/tasche/schal … liegt/liegen | noch in {ihr} auto/büro/küche
    {ihr} visitenkarte | die visitenkarte … gegeben/verloren/finde/fand
    {ihr} karte … gegeben/eingesteckt | sind/waren ins gespräch gekommen | kamen ins gespräch
    kam ins gespräch | ins gespräch gekommen | schade dass wir/ich … gesprochen/mehr/verpasst/gehen/los
    leider … nicht mehr gesprochen/gesehen/erwischt | ich stand … vor {ihnen} | sitznachbar~
    tischnachbar~ | sagten sie ? | sagten sie man/dass/es | sagtest du
    ? kennengelernt
    """,
    // The reader's own article, talk, book, code, a page of it.
    .yourWork: """
    ! in {ihr} {work}
    ! {ihr} {work} … gelesen/gehört/gekauft/verschlungen/ausprobiert
    ! {ihr} {work} … nachgebaut/nachgekocht/durchgearbeitet/geschaut
    ! {ihr} {work} über/ueber/zu/zum/zur/von/in/vom/aus/im/beim/auf/an
    ! schreiben/schreibst/schreibt/sagen/sagst/behaupten {sie} … dass
    ! behauptest/erwähnen/erwähnst/erklären/argumentieren {sie} … dass
    ! {sie} schreiben/schreibst/schrieben/schriebst/zitieren/zitierst
    ! {sie} erwähnen/erwähnst/behaupten/argumentieren
    ! haben/hatten {sie} … geschrieben/zitiert/veröffentlicht/publiziert/behauptet
    ! hast du … geschrieben/veröffentlicht
    ! seite/kapitel/folie/minute/abbildung/tabelle/abb/fußnote/zeile/absatz/formel/gleichung/strophe #
    ! {ihr} these/argument/beweis/definition/abbildung/grafik
    ! {ihr} formel/übersetzung/methode/datensatz/analyse/sauerteig
    ! {ihr} repository/repo/pull/issue/parser/skript/framework/package/commit/bibliothek/plugin/crate
    ! vortrag/vorlesung/lesung/predigt … {sie} … gehalten/gezeigt/gegeben/gespielt
    ! ausstellung/konzert/führung … {sie} … gehalten/gezeigt/gegeben/gespielt
    {ihr} (*) {work}
    nach {ihr} {work} | dank {ihr} {work} | mit {ihr} {work} | aus {ihr} {work} | zu {ihr} {work}
    durch {ihr} {work} | {work} von {ihnen}
    ein/einen/das/den/eine (*) {work} von {ihnen} | auf seite
    im # kapitel | im letzten/ersten/zweiten/dritten/vierten/fünften kapitel/absatz/teil
    {ihr} abschnitt/kapitel/absatz/satz/stelle/bemerkung/kritik über/ueber/zu
    {ihr} bild/bilder/zeichnung~/lied/stück/figur~/fußnote über/ueber/zu
    {ihr} (alte/alten/alter/frühere/früheren) {work}
    druckfehler/tippfehler/fehler … seite/kapitel/buch/artikel | pull request | issue # | auf github
    bug in/im | {ihr} code | readme | {ihr} {work} … geholfen/bewegt/berührt/gefesselt/begleitet
    {ihr} {work} … begeistert/nachdenklich/gelacht/weinen/widersprechen | das rezept
    nachgekocht/nachgebacken/nachgebaut/nachgerechnet/nachgelesen/nachgestrickt
    beim nachbauen/nachkochen | im radio/fernsehen/lokalradio … gehört/gesehen
    in der zeitung … artikel/leserbrief/interview | im deutschlandfunk/ö1 | bei ihrem/deinem {work}
    an ihrem/deinem {work} | {ihr} {work} hat/haben/war/ist/lief/hing/liegt/steht
    {sie} in … {work} … beschreiben/beschreibst/erwähnen/erwähnst/erklären/erklärst
    {ihr} aussage/formulierung/antwort/behauptung für/fuer/zu | {ihr} aussage/formulierung/behauptung
    {ihr} gespräch/sendung/auftritt über/ueber/in/im | {ihr} gespräch/sendung/auftritt über/ueber/mit/zum
    {ihr} bilder vom/von/aus/haben | das plugin | {ihr} rezepte
    ? {ihr} beitrag
    """,
    // Thanks for, or congratulations on, something concrete and past.
    .thanks: """
    ! danke (nochmal) (nochmals) (dass) {sie}
    ! danke dass {sie}
    ! danke/dank/dankbar {fur} … hilfe/rat/tipp/tipps/hinweis/auskunft
    ! danke/dank/dankbar {fur} … geduld/unterlagen/einladung/mitnehmen/abend
    ! danke/dank/dankbar {fur} … fotos/bilder/buch/rezept/lieferung/schnelle
    ! danke/dank/dankbar {fur} … rückruf/empfehlung/angebot/offerte/besuch
    ! danke/dank {fur} … vortrag/führung/kurs/konzert/unterricht/arbeit
    ! danke/dank {fur} … einsatz/reparatur/kuchen/blumen/karte/essen
    ! {sie} {hast} (mir/uns/damals/meiner/meinem) (sehr/damals/so/wirklich/viel) geholfen
    ! glückwunsch/glueckwunsch/gratulation/gratuliere/gratulieren … baby/tochter/sohn/hochzeit
    ! glückwunsch/glueckwunsch/gratulation/gratuliere/gratulieren … promotion/buch/geburt
    ! glückwunsch/gratulation/gratuliere … meister~/prüfung/sieg/doktor/nachwuchs
    ! glückwunsch/gratulation/gratuliere … geburtstag/preis/abschluss/pension/haus
    ! danke/dank (dir/ihnen/euch) nochmal/nochmals {fur}
    ! danke (nochmal) (nochmals) fürs/fuers
    ! {sie} haben/hast/hatten (vor) (damals) … unterrichtet/operiert/behandelt/betreut/gerettet/beigebracht
    danke (dir/ihnen/euch) (nochmal/nochmals/noch/vielmals/auch/sehr) (einmal) {fur} {ihr}
    {ihr} tipp/rat/hinweis/empfehlung … geholfen/funktioniert/richtig/wert/geklappt
    hat … geklappt/funktioniert/geholfen | haben/hast/habt/hat mir/uns … geholfen
    ohne {dich} hätte/haette/hätten/wäre | ohne {ihr} hilfe/rat/tipp | dank {ihr} hilfe/tipp
    merci {fur} | vergelts gott | herzlichen dank {fur} die/das/den/ihre/deine | tausend dank {fur}
    vielmals danke | wollte/wollten/möchte mich/uns … bedanken/bedanke | danken {fur}
    alles gute/liebe zum/zur | herzlichen glückwunsch zum/zur geburtstag/hochzeit | happy birthday
    nachträglich
    danke/dank (dir/ihnen/euch) (noch/vielmals/sehr) {fur} die/das/den/dein~/ihr~ … gestern/am/auf
    danke/dank (dir/ihnen/euch) (noch/vielmals/sehr) {fur} die/das/den/dein~/ihr~ … bei/vom/von
    wollte … danke sagen | danke sage/sagen | {dich} … unterrichtet/operiert/betreut/behandelt/begleitet
    """,
    // Common ground: school, work, club, neighbourhood, relatives.
    .ground: """
    ! ehemalig~/frühere~/alte/alter/alten kolleg~/chef~/mitschüler~/schüler~/lehrer~/nachbar~/student~
    ! zusammen/gemeinsam (in/bei/an/im/auf/am/zur) (der/die/einer/dem) … gearbeitet/studiert
    ! zusammen/gemeinsam (in/bei/an/im/auf/am/zur) (der/die/einer/dem) … schule/klasse
    ! zusammen/gemeinsam (in/bei/an/im/auf/am/zur) (der/die/einer/dem) … uni/team/band
    ! zusammen/gemeinsam … gearbeitet/studiert/gespielt/gesungen/gerudert
    ! zusammen/gemeinsam … gewohnt/gelernt/gemacht/gegründet/gedient
    ! wir waren … zusammen/klasse/team/abteilung/kollegen/jahrgang/zimmer
    ! wir waren … uni/schule/verein/kurs/nachbarn/abi/kindergarten
    ! klassenkamerad~/mitschüler~/schulfreund~/schulkamerad~
    ! studienkolleg~/kommiliton~/banknachbar~/schulkolleg~
    ! der/die gleichen/selben/parallelen klasse/schule/abteilung/straße/einheit/firma/uni/wg/stufe/dorf
    ! erinner~ sie/du/ihr/dich/euch
    ! ob {sie} sich … erinner~
    ! ob du dich … erinner~
    ! {sie} … noch an mich
    ! erinnerst/erinnern du/sie dich/sich
    ! noch an mich/uns erinnern/erinnerst
    ! kennst/kennen {sie} mich noch
    ! {ihr} nachfolger/nachfolgerin/vorgänger/vorgängerin/vorgaenger
    ! nachfolger~/vorgänger~ von {ihnen}
    ! ich habe {ihr} … übernommen/uebernommen/geerbt … stelle/büro/schreibtisch/projekt
    ! mein/meine/meinem/meiner/meinen {kin} … sie/dich/ihnen/dir/kennt/arbeitet
    ! mein/meine/meinem/meiner/meinen {kin} … spielt/singt/war/geht/sagt/hat
    ! unsere/unser/unseren töchter/söhne/kinder/kind/mütter/väter/eltern
    ! unsere/unser/unseren großeltern/hunde/männer/frauen/mädels/jungs
    ! bist/sind {sie} nicht/zufällig/der/die/etwa/verwandt ?
    ! warst/waren {sie} ?
    ! wir kennen uns
    ! kennen wir uns
    ! {ihr} alte/alten/altes/ehemalige~/frühere~ stelle/büro/schreibtisch/abteilung/klasse
    ! {ihr} alte/alten/altes/ehemalige~/frühere~ posten/wohnung/firma/job/projekt
    in der # zusammen | exkolleg~ | ex kolleg~
    alter/alte/alten freund/freunde/bekannter/schulfreund~/studienfreund~/weggefährt~
    waren wir … zusammen/klasse/team/kollegen/jahrgang/schule/verein/nachbarn/kurs
    haben (wir) (damals) zusammen/gemeinsam
    gleiche/selbe/gleichen/selben/derselben schule/klasse/jahrgang/abteilung/straße
    gleiche/selbe/gleichen/selben/derselben chor/verein/haus/dorf/wg | parallelklasse | abijahrgang
    abi # | abitur # | matura # | maturajahrgang | jahrgang # | klasse # | grundschule | volksschule
    realschule | hauptschule | kantonsschule/kanti | htl/hak | bundesheer/rekrutenschule
    kindergarten … zusammen/wir/damals | berufsschule | lehrzeit | zivildienst | bundeswehr
    pfadi/pfadfinder~ | jungschar | lange nicht/nichts … gesehen/gehört | lange her | jahre her
    ewig~ nicht gesehen/gehört | nach so vielen jahren | damals bei/in/im/am/auf | zu unserer zeit
    gute alte zeit~
    {ihr} (*) büro/schreibtisch/stelle … übernommen/sitze/jetzt/arbeite
    {ihr} (*) abteilung/posten/klasse … übernommen/sitze/jetzt/arbeite
    ich war … {ihr} schüler~/student~/studierende/lehrling/azubi/praktikant~
    ich war … {ihr} kollege/kollegin/mitarbeiter~/nachbar~/patient~
    bei {ihnen} … gelernt/studiert/unterricht/praktikum/vorlesung
    bei {ihnen} … lehre/ausbildung/abschluss/prüfung/schule
    {ihr} {kin} … meine~/mein/mit/und/in/kenne/kennen/kennt/war/spielt
    gemeinsamer/gemeinsame/gemeinsamen freund/freundin/freunde/bekannte~
    eltern … klasse/kita/kindergarten/schule
    nachbar/nachbarin/nachbarn/nachbarschaft … haus/straße/wohnen/garten/hecke/zaun/über/unten/oben
    ein/zwei/drei häuser/haus/türen weiter | wohne (auch/jetzt) … gegenüber/neben | im chor
    im ruderclub | im orchester | im kirchenchor | musikverein | sportverein | elternbeirat
    schützenverein | turnverein | alpenverein | fußballverein | in der band | in der mannschaft
    im lauftreff | stammtisch | komme/stamme/bin (auch/ebenfalls/ursprünglich) aus
    auch (aus/in) … aufgewachsen | heimatdorf/heimatort/heimatstadt | verwandt | gleichen namen
    namensvetter~ | ahnenforschung | stammbaum | ihr urgroßvater/großvater | familiengeschichte
    ehemaligentreffen | klassentreffen | wiedersehen | wieder mal treffen | nach all den jahren
    aus den augen | aus unserer zeit | wie in alten zeiten | weißt du noch | damals … noch
    deine alte klasse | unser alter chef | vor # jahren … sie/du/ihnen/dir
    vor vielen jahren … sie/du/ihnen/dir | # jahre nicht gesehen
    vor zwei/drei/vier/fünf/sechs/zehn/zwanzig jahren … sie/du/ihnen/dir/bei | herr/frau kollege/kollegin
    ich bin's | von nebenan | aus der nachbarschaft | beim bund | beim wehrdienst/militär/heer
    waren … in der # | wohnst du | wohnen sie noch | bist du noch in/bei | arbeitest du noch
    hat immer/oft/viel von ihnen/dir/euch/ihrem/deinem erzählt
    hat immer/oft/viel von ihnen/dir/euch/ihrem/deinem/ihrer/deiner … erzählt
    {ihr} großvater/vater/mutter/bruder/schwester | bist/sind {sie} … wieder in/da/zurück/daheim ?
    redet/spricht/erzählt … noch von | letzten/vergangenen sommer/winter/herbst/urlaub
    bei {ihnen} maturiert/abitur/gelernt/gewohnt/gearbeitet | ich bin's der/die | i bin der/die
    ? gymnasium
    ? im (selben/gleichen) haus/treppenhaus
    ? im verein
    ? feuerwehr
    ? alumni
    ? {ihr} {kin}
    """,
    // Somebody by name sent them.
    .referral: """
    ! hat/haben mir {ihr} namen/nummer/kontakt/adresse gegeben/geschickt/empfohlen/genannt
    ! hat/haben mir {ihr} mailadresse/profil/kontaktdaten gegeben/geschickt/empfohlen/genannt
    ! hat/habe/haben mir … {dich} … empfohlen/genannt/ans
    ! hat/haben mir (den/ihren/deinen) (namen/kontakt/tipp/nummer) gegeben
    ! hat/haben (mir) … an {dich} verwiesen/geschickt
    ! hat/haben gesagt/gemeint/erzählt/erwähnt/vorgeschlagen … sie/du/ihr/dich/ihnen/dir
    ! lässt/lassen/laesst (dich/sie) … grüßen/gruessen
    ! schöne/liebe/herzliche grüße/gruesse von/vom
    ! {dich} … wärmstens/waermstens empfohlen
    ! wurden/wurdest mir von/vom … empfohlen/genannt
    ! {dich} … ans herz gelegt
    ! habe/hab {ihr} … von/durch/über … bekommen/erhalten/bekam
    ! ich habe {ihr} kontakt von/über
    ! {ihr} {kin} … gesagt/erzählt/meinte/empfohlen/gegeben/kontakt/nummer
    ! meint/meinte/sagt/sagte/erzählte/erwähnte (mir) (dass) {sie} hast/haben/hattest/hatten
    ! meint/meinte/sagt/sagte/erzählte/erwähnte (mir) (dass) {sie} könntest/könnten/kennst/kennen
    ! meint/meinte/sagt/sagte/erzählte/erwähnte (mir) (dass) {sie} … {saidverb}
    ! empfahl/riet/schlug mir
    ! meinte du/sie
    ! meinte dass/ich
    soll (ich) … grüßen/gruessen/ausrichten | ich soll {dich} … grüßen/von
    auf empfehlung/anraten/rat/hinweis/vermittlung von/meiner/meines/einer/eines/unseres
    von … empfohlen/weiterempfohlen | namen/kontakt/nummer/adresse habe ich von/über/durch | meint du/sie
    meinte ich/du/sie | sagte ich/du/sie … könnten/könntest/solle/soll/wissen/weißt/seien
    hat mich an {dich} | verwies mich an | schickt mich | schickte mich
    hat mich (zu/an) … geschickt/verwiesen
    mein/meine/unser/unsere nachbar~/freund~/kollege/kollegin/steuerberater~ … empfohlen/meint
    mein/meine/unser/unsere arzt/ärztin/chef~/bekannte~ … empfohlen/meint
    schwärmt/schwärmte von {ihnen} | hält viel/große stücke | war sehr zufrieden mit {ihnen}
    waren bei {ihnen} … zufrieden | namen/kontakt genannt | von … {ihr} namen
    {ihr} namen … von/genannt/bekommen
    """,
  ]
}
