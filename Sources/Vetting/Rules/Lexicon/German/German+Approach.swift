extension German {
  /// Signs of the way a stranger approaches: how they found the reader, praise, who they are, mailings.
  static let approach: [Cue: String] = [
    // How they found the reader.
    .hook: """
    ! auf {ihr} {site} gestoßen/gestolpert/aufmerksam/gekommen
    ! bin/wurde/sind … auf {dich} aufmerksam/gestoßen
    ! {ihr} {site} … gesehen/entdeckt/gefunden/angesehen/angeschaut
    ! {ihr} {site} … durchgelesen/durchgesehen/besucht/aufgefallen
    ! habe/hab mir {ihr} {site} … angesehen/angeschaut
    ! gesehen/gelesen/bemerkt/mitbekommen/entdeckt dass sie/du/ihr
    ! linkedin … vorgeschlagen/angezeigt/schlägt/zeigt/empfohlen/vorschlag
    auf {dich} aufmerksam/gestoßen | aufmerksam geworden | {uber} … auf {dich} gestoßen
    war/waren (*) auf {ihr} {site} | beim besuch/lesen/anschauen/durchsehen {ihr}
    blick auf {ihr} {site}
    auf {ihr} {site} … gesehen/gelesen/aufgefallen/fehlt/keine/keinen/kein/noch/sehe
    sehe/sah/lese dass {sie} | wie ich sehe | sie suchen … mitarbeiter/verstärkung
    ins auge gefallen/gestochen | beim stöbern/scrollen/durchscrollen/durchstöbern/surfen/googeln
    linkedin feed | im feed | timeline | bei meiner/unserer recherche/suche
    bei der recherche/suche nach | im rahmen meiner recherche
    {sie} wurden/wurdest mir (hier) … vorgeschlagen/angezeigt | {ihr} profil wurde
    wurde mir … vorgeschlagen
    {ihr} stellenanzeige~/stellenausschreibung~/inserat/jobanzeige/ausschreibung
    {ihr} offene/offenen stelle/stellen
    {sie} … einstellen/expandieren/wachsen/vergrößern/umgezogen/eröffnet
    {ihr} name/firma/unternehmen … gefallen/branchenverzeichnis/verzeichnis/handelsregister/zeitung
    {ihr} betrieb/adresse … gefallen/branchenverzeichnis/verzeichnis/handelsregister/zeitung
    {ihr} kontakt/kontaktdaten/adresse … gefunden/über/ueber/aus/im | in der lokalzeitung
    im branchenbuch
    {ihr} (*) post/posting/beitrag … gesehen/gelesen/gefallen
    {ihr} (*) post/posting/beitrag … aufgefallen/inspiriert
    {ihr} post/posting/posts/beiträge/beitraege über/ueber/zu/zum/zur
    als ceo/geschäftsführer~/geschaeftsfuehr~/inhaber~ von/bei/der/des/eines/einer
    als leiter~/gründer~/verantwortliche~ von/bei/der/des/eines/einer
    {sie} als geschäftsführer~/inhaber~/leiter~/gründer~
    {sie} als entscheider~/selbstständig~/unternehmer~/führungskraft | {sie} in der … branche/gruppe
    wir … gleichen/selben gruppe | ebenfalls mitglied | folge {ihnen}
    da {sie} … tätig/leiten/führen/verantworten/arbeiten/sind
    weil {sie} … tätig/leiten/führen/verantworten
    {sie} leiten/führen/verantworten/betreiben … ein/eine/einen/den/die/das
    {sie} sind bei … zuständig/verantwortlich
    {ihr} profil … angesprochen/neugierig/interessiert/gefallen/aufmerksam | dein/ihr profil hat
    gehört/erfahren dass sie/du/ihr | im internet auf sie/dich/euch/ihr~ | im internet … {ihr}
    auf {ihr} profil | {ihr} weg vom/von/zum/zur
    ? gesehen/gelesen {sie}
    ? mir … aufgefallen
    ? fiel mir … auf
    ? ist mir … aufgefallen
    ? sind mir … aufgefallen
    ? auf der suche nach
    ? {ihr} standort/neubau/eröffnung/umzug
    ? {ihr} beitrag
    ? glückwunsch/gratulation/gratuliere/glueckwunsch … neue/neuen/neuer position/rolle/stelle
    ? glückwunsch/gratulation/gratuliere/glueckwunsch … neue/neuen/neuer job/aufgabe
    """,
    // Praise that fits anybody.
    .flattery: """
    beeindruck~ profil/werdegang/lebenslauf/karriere/laufbahn
    beeindruck~ erfahrung/arbeit/unternehmen/website/expertise
    profil/werdegang/erfahrung/laufbahn/arbeit/expertise/auftritt/website … beeindruck~/überzeug~/gefällt
    ? beeindruck~
    spannendes/interessantes/tolles/starkes/cooles/sympathisches profil
    {ihr} profil … spannend/interessant/toll
    spannender/spannenden/interessanter/toller/beeindruckender werdegang
    spannende vita/laufbahn/karriere
    ? inspirier~
    ! {ihr} expertise/fachwissen/know how
    finde … spannend/großartig/toll/super/beeindruckend/klasse/stark … was/wie {sie}
    gefällt/gefaellt mir was/wie {sie} | mag … was/wie {sie} | toll was/wie {sie} | respekt {fur}
    respekt vor dem was | großartige/tolle/hervorragende/wertvolle arbeit
    tolle/tolles/spannende/spannendes unternehmen/projekte
    {ihr} unternehmen/firma/betrieb/praxis/hotel … spannend/toll/schön/sympathisch
    {ihr} unternehmen/firma/betrieb/praxis/hotel … hervorragend~/ruf/gefällt
    hervorragenden/guten/ausgezeichneten/exzellenten ruf | führende/führenden experten | vordenker
    vorbild {fur} | {ihr} beiträge/beitraege/posts/content/inhalte … toll/spannend/wertvoll/inspirier~
    {ihr} beiträge/beitraege/posts/content/inhalte … gefallen/super/großartig/mag
    {ihr} sympathisch~/authentisch~/positive~ | sehr sympathisch | weiter so | mach/machen sie weiter so
    {ihr} engagement/leidenschaft/erfolg/weg/erfolge … für/bewunder~/beeindruck~/inspirier~ | bewundere
    """,
    // They present themselves or their firm.
    .introduction: """
    ! mein name ist … von/vom der/firma/dem/den
    ! mein name ist … und ich/wir helfe/bin/biete/arbeite/vertrete/betreue/leite/habe/sind
    ! darf/möchte/moechte ich mich/uns/unser~ … vorstellen
    ! wir sind (ein/eine) (*) agentur
    ! wir sind … familienbetrieb/familienunternehmen/startup/handwerksbetrieb
    ! wir sind … hersteller/anbieter/dienstleister
    ! wir sind … lieferant/großhändler/importeur/spezialist/fachbetrieb/meisterbetrieb/beratung/verlag
    ! wir sind … agentur/unternehmen/firma/betrieb/manufaktur … aus
    ! wir sind … druckerei/gärtnerei/softwarehaus/team/büro … aus
    ! ich vertrete/repräsentiere/repraesentiere die/den/eine/einen/das/ein/hersteller/firma
    ! im auftrag von/der/des/eines/einer/unseres/meines
    ! ich bin … gründer/gründerin/mitgründer~/inhaber~ von/der/bei/einer/des
    ! ich bin … geschäftsführer~/geschaeftsfuehrer~/founder von/der/bei/einer/des
    ich heiße … und bin/arbeite/helfe/leite | kurz zu mir/uns/meiner | kurz zur person | zu meiner person
    mich/uns/unser~ (kurz) vorstellen | stelle/stellen ich/wir mich/uns (kurz) vor | gestatten sie
    ich bin … coach/berater/beraterin/trainer/trainerin/makler
    ich bin … maklerin/vertreter/unternehmensberater~/texter/texterin
    ich bin … fotograf/fotografin/designer/designerin
    ich bin … grafiker~/webdesigner~/versicherungsmakler~/finanzberater~
    ich bin freiberuflich~/selbstständig~/selbständig~
    als freiberuflich~/selbstständig~/unabhängig~/zertifiziert~
    ich leite/führe/betreibe … agentur/firma/unternehmen/betrieb/werkstatt
    ich führe/leite/betreibe … {fur} {people} | in # generation
    in erster/zweiter/dritter/vierter/fünfter generation
    wir sind … schreinerei/tischlerei/spedition/brennerei/rösterei/kaffeerösterei
    wir sind … imkerei/weingut/hof/werkstatt/molkerei
    wir sind … reinigungsfirma/malerbetrieb/gebäudereinigung/elektrobetrieb
    wir sind … schlosserei/brauerei/bäckerei/cateringfirma | wir sind ein/eine … mit sitz
    wir sind ein … junges/kleines/dynamisches team | kleines/junges team
    als familienbetrieb/familienunternehmen/hersteller/anbieter/startup
    als agentur/fachbetrieb/spezialist/meisterbetrieb | inhabergeführt~ | familiengeführt~
    meisterbetrieb | seit über/ueber/mehr/bald/nunmehr # jahren | seit # jahren … wir
    in # jahren haben wir | mit sitz in | mit über # jahren
    ich betreue/berate … region/gebiet/kunden/firmen/raum
    zuständig/zustaendig {fur} die/den/das region/gebiet/raum | im namen der/von/des
    ich schreibe/melde … im namen/auftrag | ich melde mich/schreibe {ihnen} … von der/firma
    ich arbeite/bin bei … einem/einer … startup/anbieter/hersteller/agentur {fur}
    ich arbeite/bin bei … einem/einer … beratung/personal~/unternehmen {fur}
    ich arbeite für/als/bei … und/helfe/unterstütze | ich komme von der firma/agentur
    hier … von der firma/agentur | neu gegründet/gegruendet/eröffnet
    vor kurzem … gegründet/eröffnet/selbstständig
    habe mich (*) … selbstständig/selbständig/selbststaendig gemacht | ich erlaube mir
    erlauben wir uns | ich bin/heiße … und baue/suche/vertrete/organisiere/arbeite/leite/biete/verkaufe
    ich bin selbständige~/selbstständige~/freie/freier/freiberufliche~
    bin ich selbständig~/selbstständig~
    als versicherungsmakler~/steuerberater~/berater~/coach betreue/helfe/begleite
    als trainer~/finanzberater~/architekt~/makler~ betreue/helfe/begleite
    unsere werkstatt/firma/agentur/praxis/manufaktur ist/liegt/hat
    ich bin maler/tischler/schreiner/elektriker/gärtner/imker
    ich bin winzer/landwirt/installateur/schneiderin/floristin
    wir sind ein/eine … kleine/kleiner/kleines/junges/regionale~ polsterei/werkstatt/familie/firma
    wir sind ein/eine … kleine/kleiner/kleines/junges/regionale~ betrieb/team/verlag
    {fur} … gebiet/region/bezirk/raum/strasse zuständig/zustaendig/unterwegs | berate {dich} gern/gerne
    bin … {fur} ihr/das gebiet
    ? mein name ist
    ? ich leite/führe/betreibe … studio/kanzlei/beratung/praxis/familie~
    ? # mitarbeiter~/köpfiges/leute
    ? haben … gegründet/eröffnet
    ? unser start up/startup
    """,
    // Traces of a mailing.
    .mailing: """
    ! abmelden/abbestellen/abmeldelink/austragen/abmeldung
    ! sehr geehrte damen und herren geschäfts~/unternehmer~/inhaber~
    ! ^ liebe/lieber/sehr/geehrte/geehrter … unternehmer~/geschäftsinhaber~/netzwerk/kolleginnen
    ! ^ liebe/lieber/sehr/geehrte/geehrter … kunde/kunden/gründer~
    unsubscribe | newsletter … abonnieren/ausgabe/anmelden/erhalten | in dieser ausgabe
    nummer # unseres | ^ guten tag zusammen | ^ hallo zusammen | ^ liebe alle | ^ an alle
    liebes netzwerk | sehr geehrter geschäftsführer/inhaber/unternehmer | sehr geehrtes team
    liebe community | hoffe diese nachricht/mail | nachricht erreicht {dich} | hier klicken
    klicken sie/hier/auf | klick/klicke hier/auf | link in den kommentaren/unten | jetzt anmelden/sichern
    jetzt informieren/bewerben/buchen/kaufen/zugreifen/entdecken/starten | mehr erfahren sie
    mehr unter/dazu/infos auf | folgen sie uns | folge uns | auf unserer seite/website
    diese nachricht geht an | ich schreibe (derzeit) (gerade) mehrere~/viele/allen | rundmail
    rundschreiben | serienmail | weiterleiten/weitersagen/weitererzählen/teilen (sie) … gerne/gern/an
    gerne teilen | bitte teilen | sagt es weiter | exklusiv {fur} mitglieder | {fur} unsere mitglieder
    {fur} ausgewählte | einmalige~ gelegenheit/chance | impressum | datenschutz~
    vorname/firmenname/nachname
    ? sehr geehrte damen und herren
    ? ich hoffe/hoffentlich … geht … gut
    ? unsere/unserer website/webseite/homepage/seite
    ? www
    ? hoffe es geht
    """,
  ]
}
