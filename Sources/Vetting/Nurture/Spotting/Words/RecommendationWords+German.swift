extension RecommendationWords {
  /// German.
  static let german = lexicon(
    .german,
    classes: [
      "kann": """
      kannst können könntest könnten könnt könntet koenntest koennten koennen würdest würden würdet wuerdest wuerden \
      magst mögen möchtest wärst wärest wären hättest hätten hättet willst wollen wollt
      """,
      "sie": "du sie ihr",
      "rec": "empfehlung empfelung empfehlug referenz",
      "schreiben": """
      schreiben schreibst schreibt schreibe verfassen verfasst hinterlassen hinterlässt ausstellen aussprechen \
      abgeben dalassen formulieren
      """,
      "schrieb": "geschrieben hinterlassen verfasst ausgestellt gegeben veröffentlicht",
      "ding": """
      restaurant~ hotel~ buch~ bücher film~ arzt~ ärzt~ anwalt~ anwält~ steuerberater~ handwerker~ lokal~ tool~ \
      software laptop wein~ kurs~ agentur~ podcast~ zahnarzt~
      """,
      "kind":
        "sohn tochter bruder schwester freund freundin frau mann kollegen kollegin mitarbeiter praktikanten",
    ],
    optional:
      "kurze kleine bitte mir uns kurz noch gern gerne eine auch vielleicht sehr mal auf von dir ihnen euch",
    asks: """
      eine/einer/kurze/kleine/kurzen {rec} von dir/ihnen/euch | fehlt/fehlen mir/uns … {rec} | auf dich/sie/euch zählen … {rec}
      bitten/bitte mir/uns … {rec} | gegenseitig … empfehlungen | {kann} {sie} … meine/unsere arbeit … empfehlen
      könnte/kann/dürfte/darf ich … {rec} … bekommen/haben/kriegen/erhalten
      {kann} {sie} … … {rec} … … {schreiben} | {kann} {sie} … mir/uns … {rec} … geben
      {kann} {sie} … … zeilen/sätze/worte/text … … als … {rec}
      wenn/ob/dass/falls {sie} … … {rec} … … {schreiben}/geben/gibst
      schreib/schreibe/schreibst/schreiben/verfasst/hinterlass/hinterlässt … mir/uns … {rec}
      bereit/nett/lieb/freundlich/möglich/zeit/lust/vorstellen … mir/uns … … {rec}
      um … {rec} … bitten/bitte/anfragen/ersuchen/fragen | bitte/bitten dich/sie/euch … um … {rec}
      ! um (eine) (kurze/kleine) {rec} … (zu) bitten
      um … {rec} für/auf/in/zu mein~/linkedin | würde/würden … über … {rec}
      ! würde/würden … … deine/ihre/eure … {rec} … freuen
      hätte/bräuchte/brauche/möchte/wünsche/suche/hätten/bräuchten … {rec} von dir/ihnen/euch
      hätte/bräuchte/brauche/möchte/wünsche/suche/hätten/bräuchten … {rec} für/auf/in mein~/linkedin/unser~
      {rec} … … wäre/würde … toll/super/schön/hilfreich/großartig/helfen/freuen/klasse
      {kann} {sie} … mich/uns … linkedin/xing/profil … empfehlen | {kann} {sie} mich/uns (bitte/kurz/auch) empfehlen
      empfiehlst/empfehlen du/sie mich/uns … linkedin | empfiehl/empfehlt mich/uns … linkedin
      empfehlungen … … {kann}/schreibst/schreiben {sie} … eine | empfehlungen austauschen
      empfehlungsanfrage | anfrage für/um/nach/zu … {rec}
      ! dank … voraus … {rec}
      """,
    offers: """
      wenn/falls {sie} … {rec} … brauchst/brauchen/braucht/benötigen/möchtest/möchten
      ich/wir … dir/ihnen/euch … {rec} … {schreiben}/geben | schreibe/schreiben/hinterlasse/verfasse … dir/ihnen/euch … {rec}
      {rec} für/über dich/sie/euch … {schreiben} | soll/darf/kann/möchte/würde/könnte/werde ich … … {rec} … {schreiben}
      ich/wir … dich/sie/euch … linkedin … empfehlen
      """,
    gave: """
      habe/haben/hab … dir/ihnen/euch … … {rec} … {schrieb} | dir/ihnen/euch … {rec} … {schrieb}
      ich/wir … … {rec} für/über dich/sie/euch … {schrieb} | schrieb dir/ihnen/euch … {rec}
      ich/wir … dich/sie/euch … linkedin … empfohlen
      """,
    thanks: """
      {rec} von dir/ihnen/euch … bekommen/erhalten/gesehen/gefunden/gelesen
      dank~/bedanke/bedanken/herzlichen … deine/ihre/eure … {rec} | über deine/ihre/eure … {rec} … gefreut
      gefreut über deine/ihre/eure … {rec} | freue/freuen mich/uns … über deine/ihre/eure … {rec}
      dank~ … dass {sie} … {rec} … {schrieb} | hast/haben/habt {sie} … … {rec} … {schrieb}
      deine/ihre/eure {rec} … … gelesen/gesehen/bekommen/erhalten | dank~ … {rec} auf/bei linkedin
      {sie} mir/uns … {rec} … {schrieb} | dank~ … liebe/nette/tolle/schöne/freundliche {rec}
      """,
    refuses: """
      auf {rec} | auf die/deine/ihre/seine/eure {rec} | {rec} an/bei
      keine {rec} | nie … um … {rec} | wie … … {rec} … bitten/bittet/bekommt/schreibt | wie man … {rec}
      mich/uns … um … {rec} | {rec} für einen/eine/ein/gute~ | {rec} geben wo/welche~/wie/was/für/zu
      {rec} … {ding} | {ding} {rec} | {rec} für meinen/meine/unseren/unsere {kind} | {rec} wo/welche~/wie
      deine/ihre/eure empfehlungsanfrage | deine/ihre anfrage … {rec}
      """
  )
}
