extension German {
  /// Signs of what a seller asks for: a call, a sign of interest, an answer to the last letter.
  static let asking: [Cue: String] = [
    // Wants a call, a slot, a demonstration, a coffee to present something.
    .call: """
    ! kurzes/kurzen/unverbindliches/unverbindlichen gespräch/gespraech/telefonat/call
    ! kurzes/kurzen/unverbindliches/unverbindlichen termin/austausch/kennenlernen
    ! unverbindlich~ … gespräch/telefonat/telefonieren/austauschen
    ! unverbindlich~ … kennenlernen/kennenlerngespräch/vorbeischauen
    ! termin/gespräch/slot/call … kalender/buchen/calendly/buchungslink
    ! # minütiges/minuetiges/minütigen gespräch/telefonat/call/demo/termin
    # minuten … telefonieren/sprechen/telefonat/gespräch/zeit/austauschen
    # minuten … zeigen/vorstellen/schenken/zoom/teams/demo | # minuten ihrer/deiner/eurer zeit
    # minuten diese/nächste/naechste/kommende woche | in # minuten … zeigen
    kurz telefonieren/sprechen/austauschen/zusammen/connecten
    kurzer/kurzen/kurze call/austausch/video/videocall/zoom/teams/demo/vorstellung/termin
    halbes stündchen
    {ihnen} … vorstellen/präsentieren/praesentieren/vorzustellen/vorführen/demonstrieren
    persönlich/gerne/gern … vorstellen/präsentieren | uns vorstellen | live zeigen
    demo … vereinbaren/zeigen/buchen/termin | live demo | demotermin | vorführung | testtermin
    produktvorstellung | terminvorschlag/terminvorschläge | wunschtermin | kennenlerngespräch
    kennenlerntermin | kennenlernen … termin/gespräch/call/minuten | erstes kennenlernen
    virtueller/virtuellen/digitalen/digitaler kaffee | auf einen (virtuellen) (kurzen) kaffee einladen
    bei einem kaffee/espresso … vorstellen/austauschen/erzählen/unterhalten
    tasse kaffee … vorstellen/austauschen | in ihrer/deiner/eurer nähe/gegend/naehe/region unterwegs
    vorbeikommen und/um | komme/kommen … bei {ihnen} vorbei | schaue/komme/kommen … gerne/gern … vorbei
    unverbindlich vorbei | vor ort … zeigen/ansehen/anschauen/beraten | meinem/meinen kalender
    hier … termin | link … kalender | am besten erreichbar | rufe/rufen {dich} … an ?
    {kann} wir … telefonieren/sprechen ? | lassen sie uns … sprechen/telefonieren/austauschen
    unter vier augen … erläutern
    freue/freuen mich/uns auf das/ein/unser/ihr gespräch/telefonat/kennenlernen
    wann … ihnen/dir/zeitlich … telefonieren/gespräch/telefonat/call
    wann … am besten … erreichen/telefonieren/anrufen
    dauert (nur/keine/etwa/maximal/höchstens) eine/zehn/fünf/fünfzehn/zwanzig viertelstunde/minuten
    ihnen/dir/euch (einmal/mal/kurz/gern/gerne) … zeigen wie | kurz zeigen wie
    darf ich {ihnen} (kurz) zeigen | nächste woche telefonieren/sprechen/zeit
    diese woche telefonieren/sprechen | mal telefonieren/drüberschauen | in {ihr} nähe
    bin (am/nächste/in) … in {ihr} gegend/stadt/region | erstgespräch | kurz durchklingeln
    zu einem (*) gespräch/austausch | persönlich kennenlernen/kennenzulernen
    tausche mich (gerne/gern) … aus | tauschen wir uns … aus
    ? kurz quatschen/anrufen/vorstellen/zeigen/durchrufen
    ? fünf/fuenf/zehn/fünfzehn/fuenfzehn/zwanzig/dreißig minuten
    ? viertelstunde
    ? {ihnen} … zeigen
    ? termin vereinbaren/ausmachen/finden/machen/vorschlagen
    ? telefontermin/telefonat/telefonieren
    ? auf einen kaffee
    ? per/via/über zoom/teams/video/videocall/telefon
    ? darf ich … anrufen
    ? lass/lasst uns … sprechen/telefonieren/connecten/quatschen/austauschen
    """,
    // Fishes for interest.
    .probe: """
    ! {ware} {sie} … offen/interessiert/bereit
    ! sind/bist/seid {sie} … offen/interessiert
    ! offen {fur} ein/einen/eine … gespräch/austausch/telefonat/test/angebot/idee/alternative
    ! ist das/dies … thema
    ! {hatte} {sie} … interesse
    ! {hast} {sie} … interesse
    ! wer … bei {ihnen} … zuständig/verantwortlich/zustaendig/richtige
    ! wer … bei {ihnen} … kümmert/ansprechpartner/entscheidet
    ! wie … {sie} {jetzt} ?
    ! wie … {sie} das/dies/dieses/es {jetzt}
    ! antworten/antworte/schreiben/schreib {sie} … einfach
    ! welcher tag/termin/wochentag … {ihnen}
    ! wenn/falls/sollte/sollten/sofern … bedarf
    ! wer macht/betreut/übernimmt/prüft/reinigt/liefert/pflegt/wartet … bei {ihnen}
    thema {fur} {dich} | bei {ihnen} (*) (ein) thema
    grundsätzlich/grundsaetzlich interessant | haben wir … interesse geweckt | interesse geweckt
    bei interesse | falls interesse | wenn interesse | wenn/falls/sofern/sollte/sollten … interesse
    interesse … besteht | ^ interesse ? | ^ interessiert ? | lust auf mehr
    kann/könnte/koennte/darf/dürfte/soll ich {ihnen} … schicken/senden/zusenden/zukommen ?
    kann/könnte/koennte/darf/dürfte/soll ich {ihnen} … zeigen/vorbeibringen/erstellen ?
    {darf} wir {ihnen} … schicken/senden/zusenden/zukommen/vorstellen/zeigen/machen/erstellen
    soll/sollen ich/wir … schicken/senden/zusenden/vorbeibringen ?
    soll/sollen ich/wir … zeigen/ausrechnen/anschauen/vorbeikommen ?
    schicke/sende/schicken/senden (ich) {ihnen} gerne/gern | gerne/gern schicke/sende/senden ich/wir
    {ihnen} … gerne/gern … informationen/infos/unterlagen/infomaterial/katalog
    {ihnen} … gerne/gern … details/broschüre/muster/zukommen
    mehr/weitere informationen/infos/details/unterlagen … schicken/zukommen/senden/zusenden
    nähere/unverbindliche informationen/infos/details/unterlagen … schicken/zukommen/senden/zusenden
    wer … zuständig/zustaendig/ansprechpartner {fur} | wer kümmert sich bei
    richtige/richtiger/richtigen ansprechpartner/ansprechpartnerin/person/adresse | an wen … wenden
    wie machen/lösen/handhaben/regeln/organisieren/gewinnen/planen/steuern/bewältigen/gehen {sie} ?
    wie machst/löst/handhabst/regelst/organisierst/gewinnst/planst/gehst du ? | wie zufrieden … {sie}
    zufrieden … mit {ihr} ?
    nutzen/verwenden/arbeiten/setzen/beziehen/haben {sie} … aktuell/derzeit/bereits/schon ?
    nutzt/verwendest/arbeitest/hast du … bereits/schon/aktuell … tool/software/lösung/partner/agentur ?
    was nutzen/verwenden {sie} | woran scheitert | größte/groesste herausforderung | wo drückt der schuh
    schon einmal/mal darüber/daran/drüber gedacht/nachgedacht
    haben {sie} … darüber/daran … nachgedacht/gedacht | blick wert | gespräch wert | versuch wert
    ergibt/macht das sinn | macht … sinn {fur} | klingt das/interessant | klingt das ? | hört sich das ?
    wäre/waere das (vielleicht/auch/nicht) etwas {fur} {dich}
    wäre/waere … interessant/spannend/relevant/hilfreich/denkbar/vorstellbar/etwas {fur}
    interessant/spannend/relevant/hilfreich/passend {fur} {dich} | von interesse | vorstellbar ?
    was meinen/denken/halten/meinst/denkst/hältst/haeltst {sie} ? | was halten {sie} davon/von
    {kann} {sie} sich/dir/euch … vorstellen
    antworte/schreib/kommentiere (mir) (einfach) (kurz) (mit/ein) ja/info/interesse/hallo | kurzes ja
    ja oder nein | haben/hast/hätten/haetten/hättest {sie} # minuten | spricht (da) etwas dagegen
    was spricht dagegen | {wurde} … {ihnen} … helfen/weiterhelfen ? | wie klingt das | bei bedarf
    bedarf besteht/haben/hast/hätten | haben {sie} … bedarf
    wenn/falls {sie} … einmal/mal/irgendwann/jemals/demnächst … brauchen/benötigen/suchen
    wenn/falls {sie} … einmal/mal/irgendwann/jemals/demnächst … planen/möchten/bauen | kontaktieren {sie}
    sprechen sie mich/uns an | gespannt auf {ihr} | freuen wir/ich mich/uns {uber} ein/eine kurze
    steht … bei {ihnen} … auf der agenda/liste/plan | planen {sie} … jahr/zukunft/demnächst ?
    suchen/sucht/suchst {sie} … aktuell/derzeit/gerade/noch/vielleicht ?
    kennen/kennst/kennt {sie} jemanden/jemand … der/die/interesse ?
    an einer/einem … zusammenarbeit/kooperation/partnerschaft/austausch interessiert
    zusammenarbeit … vorstellen
    in/mit {ihr} (aktuellen) (jetzigen) job/position/rolle/stelle … zufrieden/glücklich/wohl
    denken sie an uns/mich | denk an uns/mich | in {ihr} hinterkopf
    vielleicht … {fur} {dich} interessant/spannend/etwas | vielleicht können/koennen wir/ich {ihnen}
    vielleicht ist das/es … {fur} {dich}
    {fur} {ihr} kunden/betrieb/praxis/team/haus … interessant/spannend/relevant/passend/sinnvoll
    soll/sollen ich/wir (ihnen/dir/euch) (mal) (einmal) … angebot/beispiel/muster/entwurf ?
    soll ich {dich} … eintragen/anmelden/vormerken/anrufen/auf ?
    wollen/möchten/magst/willst {sie} … mehr erfahren/wissen/hören/sehen/ausprobieren/testen ?
    ^ neugierig ? | lohnt sich ein | wäre ein/eine … denkbar/möglich/sinnvoll ?
    schauen sie … an/rein/vorbei | werfen sie … blick | schau/schaut (doch) (mal/gerne/gern) vorbei/rein
    wie viel/viele … verlieren
    wie hoch ist/war/sind {ihr} (aktueller) (aktuelle) stromrechnung/kosten/beitrag
    wie hoch ist/war/sind {ihr} (aktueller) (aktuelle) verbrauch/aufwand/fluktuation
    wer macht bei {ihnen} | wer betreut {ihr}
    machen/erledigen/kümmern/betreuen {sie} … selbst/selber/intern ?
    weitere/nähere einzelheiten/details/informationen
    wenn/falls {sie} … brauchst/benötigst/suchst/planst
    wie viel/viele/hoch … stunden/zeit/geld/prozent … bei {ihnen} ?
    wie viele stunden … pro/im woche/monat/tag ?
    wie viel zeit/geld … verlieren/verbringen/verbringst/kostet/geht ?
    darf/dürfte ich … vorbeibringen/schicken/zeigen/zukommen ?
    ? wann/wie/welcher … passen/passt … {ihnen} ?
    ? melden/meldet/melde sie/dich/euch (sich) gerne/gern/einfach/jederzeit
    ? schreiben/schreib (sie) mir/uns gerne/gern/einfach
    ? darf ich fragen wie/wer/ob {sie}
    ? magst du … telefonieren/mehr/sehen/test~/probier~ ?
    ? neugierig
    ? lust auf ein/einen/eine/mehr
    ? offen {fur}
    ? sind {sie} … zufrieden
    ? hätten/haetten/hättest/haettest {sie} … zeit/lust/minuten/kurz ?
    ? passt … {day} … oder … {day} ?
    ? wann würde/wuerde/wäre/waere/passt ?
    ? nächste/naechste/kommende/diese woche … zeit/passen/kurz ?
    ? freue/freuen … {uber} {ihr} rückmeldung/antwort/interesse
    ? auf {ihr} rückmeldung/antwort/nachricht
    ? freue mich … zu hören
    ? brauchen/benötigen {sie} ?
    ? passt ihnen/dir/euch {day}
    ? kennen/kennst/kennt {sie} jemanden ?
    """,
    // Takes the edge off in advance.
    .disclaimer: """
    ! kein verkaufsgespräch/verkaufsgespraech/pitch/verkaufspitch/sales
    ! kein werbeanruf/verkauf/verkaufsdruck/spam
    ! wenn/falls/sollte … kein/nicht … interesse/thema/relevant/bedarf/interessiert/passend/interessant
    ! kein/keinen interesse/bedarf … ignorier~/kurz/einfach/bescheid/löschen/problem/ordnung/nachricht
    ganz unverbindlich | völlig/vollkommen/natürlich/absolut/selbstverständlich unverbindlich
    unverbindlich und
    keine verkaufsabsicht/werbung/verpflichtung/verpflichtungen/bindung/kaltakquise/massenmail/haken
    ohne verpflichtung~/bindung/druck/verkaufsdruck/haken/risiko
    ich will/möchte {ihnen} nichts verkaufen/aufschwatzen
    einfach ignorieren/ignoriere/löschen/loeschen/wegklicken
    diese nachricht … ignorieren/löschen/betrachten | kurzes/knappes nein | auch ein nein
    nein … auch/völlig … ordnung/okay/ok/antwort | sagen sie einfach nein
    dann … nicht mehr/weiter … melden/störe/stören/melde/belästige | melde … nicht mehr
    dann weiß ich bescheid | ich halte/fasse mich kurz | kurz und knapp
    will … zeit nicht stehlen/rauben | ich weiß {ihr} zeit
    {sie} bekommen/erhalten/bekommst … viele/dutzende … anfragen/nachrichten/mails/angebote
    {sie} bekommen/erhalten/bekommst … täglich/ständig … anfragen/nachrichten/mails/angebote
    fragen kostet nichts | dachte ich frage/schreibe/melde | ich frage (einfach) mal
    probiere es einfach | hand aufs herz | direkt/gleich zur sache/punkt | ohne umschweife
    vertrag … ausläuft/auslaeuft/endet/läuft | wenn {ihr} … vertrag | zum vergleich | als zweitangebot
    vergleichsangebot | auch wenn … jetzt/aktuell/momentan/heute … kein/nicht | {fur} später/den fall
    {fur} alle fälle | wenn nicht/nein … auch (völlig) (ganz) (in) ordnung/okay/gut | ganz ohne druck
    kein muss | keine falle | wenn es kein thema/bedarf/interesse | ohne jede verpflichtung
    kein thema ist | erlaube/erlauben mir/uns | kein massenversand | keine sorge
    ? nichts für ungut
    ? auf dem radar
    """,
    // Follows up on letters that were not answered.
    .bump: """
    ! wollte/wollten/möchte/moechte nur/kurz/noch … nachhaken/nachfassen/nachfragen/erinnern
    ! wollte/wollten/möchte/moechte nochmal/nochmals … nachhaken/nachfassen/nachfragen/erinnern
    ! nachhaken
    ! meine letzte/letzten/erste/vorige/vorherige nachricht/mail/email/anfrage/zeilen
    ! meiner letzten/ersten/vorigen/vorherigen nachricht/mail/email/anfrage
    nachfassen | hake … nach | fasse … nach | frage (noch) (einmal/mal) nach | rückfrage zu meiner
    haben {sie} meine nachricht/mail/email … gesehen/gelesen/bekommen/erhalten | hast du meine nachricht
    konnten/konntest {sie} … schon/bereits … blick/anschauen/ansehen/lesen/reinschauen
    keine antwort/rückmeldung … erhalten/bekommen | nichts … von {ihnen} gehört | leider nichts … gehört
    untergegangen | nach oben holen/schieben/geholt | wieder in erinnerung | kurze erinnerung
    kleiner reminder | letzter versuch | letztes mal | letzte nachricht von mir | zum letzten mal
    ein letztes mal | melde mich noch
    noch einmal/nochmal/nochmals auf/wegen/zu … zurückkommen/zurueckkommen/melden/kontaktieren/schreiben
    sicher/bestimmt/vermutlich viel zu tun | im trubel/posteingang/alltag/spam … unter~
    ich versuche es noch | der falsche/richtige zeitpunkt
    wollte/möchte nur (kurz/noch) … nachfragen/fragen ob {sie} … gesehen/gelesen
    """,
  ]
}
