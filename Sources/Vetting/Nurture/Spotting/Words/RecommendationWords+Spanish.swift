extension RecommendationWords {
  /// Spanish.
  static let spanish = lexicon(
    .spanish,
    classes: [
      "puede": """
      puedes puede podrías podría pueden podrían podéis podríais podés quieres quiere querrías querría pudieras \
      pudiera pudieses pudiese
      """,
      "rec": "recomendación recomendasion recommendación recomedación",
      "escribirme": """
      escribirme escribirnos hacerme dejarme redactarme darme ponerme escribir hacer dejar redactar dar poner \
      regalarme brindarme
      """,
      "escribas": """
      escribas escriba hagas haga dejes deje redactes redacte escribieras escribiera hicieras hiciera dejaras dejara \
      escribes escribirías escribiría haces harías haría dejas dejarías dejaría das darías daría
      """,
      "deseo": "necesito gustaría agradecería encantaría vendría serviría busco quisiera quería agradecerías",
      "cosa": """
      restaurante~ hotel~ libro~ película~ abogad~ médico~ dentista~ contable~ gestor~ herramienta~ software vino~ \
      curso~ agencia~ proveedor~ sitio~ podcast~ fontanero~
      """,
      "familia": "hijo hija hermano hermana amigo amiga mujer marido colega alumno alumna sobrino sobrina",
    ],
    optional: "me nos una por favor de breve pequeña corta",
    asks: """
      una/breve/pequeña {rec} tuya/suya/vuestra | una/breve/pequeña {rec} de/por tu/su parte | contar contigo/usted … {rec} | contar con usted … {rec} | me/nos falta … {rec}
      honor/placer … recibir/tener … {rec}
      {puede} … recomendar mi/nuestro trabajo
      escribirme/escribirnos/hacerme/dejarme/redactarme … {rec} | posible/podría/puedo/pudiera … tener/recibir/contar/obtener … {rec}
      {puede} … … {escribirme} … … {rec} | me/nos {puede} … {escribirme} … {rec} | me/nos {escribas} … {rec}
      escríbeme/escríbame/déjame/hazme/hágame/déjeme … {rec} | que … me/nos {escribas} … {rec}
      escribirías/escribiría/redactarías/redactaría/dejarías/dejaría … … líneas/palabras/frases … … … como … {rec}
      ! pedirte/pedirle/pediros/solicitarle/solicitarte (una) (breve/pequeña/corta) {rec}
      pedirte/pedirle/pedirles/pediros/solicitarte/solicitarle/solicito/pido … {rec}
      {deseo} … {rec} tuya/suya/vuestra | {deseo} … {rec} de/por tu/su parte | {deseo} … {rec} en/para/sobre mi/linkedin/nuestro
      {deseo} … {rec} de ti/usted | {rec} … … vendría/ayudaría/sería/serviría/ayudarías
      {puede} … recomendarme/recomendarnos ? | {puede} … recomendarme/recomendarnos en/por/vía linkedin/mi
      me/nos {puede} recomendar | me/nos recomendarías/recomendaría/recomiendas ? | que me recomiendes/recomiende en linkedin
      importaría/importa/molesta/molestaría/amable/posible/favor/tiempo/minuto/rato … … {escribirme} … {rec}
      enviado/mandado/envié/mandé/envío/mando … solicitud/petición de {rec} | intercambiar/intercambiamos … recomendaciones
      ! gracias/agradezco … antemano … {rec} | ! gracias/agradezco … adelantado … {rec}
      """,
    offers: """
      si necesitas/necesita/quieres/quiere una {rec}
      escribirte/escribirle/hacerte/hacerle/dejarte/dejarle/redactarte/redactarle/escribiros … {rec}
      te/le/os escribo/escribiré/hago/haré/dejo/dejaré/escriba/haga/deje/redacte … {rec}
      te/le/os puedo/podría … escribir/hacer/dejar/redactar … {rec} | escribir/redactar/hacer … {rec} sobre/para ti/usted
      puedo/podemos escribir … {rec} | recomendarte/recomendarle en/por linkedin
      """,
    gave: """
      te/le/os/les he/hemos … escrito/dejado/hecho/puesto/redactado … {rec} | te/le/os acabo de escribir/dejar/hacer/redactar … {rec}
      acabo de escribirte/escribirle/dejarte/dejarle/hacerte/hacerle … {rec} | te/le/os escribí/dejé/hice/redacté … {rec}
      he/hemos … escrito/dejado/hecho/redactado … {rec} sobre/para ti/usted | te/le/os he/hemos … recomendado en linkedin
      """,
    thanks: """
      recibido/recibí/visto/vi/leído/leí … {rec}
      gracias/agradezco/agradecerte/agradecerle/agradecida/agradecido … tu/su/vuestra … {rec}
      gracias/agradezco … haberme/escribirme/dejarme/hacerme … {rec} | gracias/agradezco … recomendarme en linkedin
      escribiste/escribió/dejaste/dejó/hiciste/hizo … {rec} sobre/para/de mí | me escribiste/dejaste/hiciste … {rec}
      me has/ha … escrito/dejado/hecho … {rec} | gracias … bonita/preciosa/amable/generosa/linda {rec}
      leído/visto/recibido tu/su … {rec}
      """,
    refuses: """
      por {rec} | escribo/escribe/contacto por la/su {rec}
      carta~ de {rec} | no … necesario/falta/tienes/tiene/hacía/hace … … {rec} | cómo pedir/solicitar/conseguir/escribir … {rec}
      me pidió/pidieron/pediste/pide … {rec} | me ha/han/has pedido … {rec} | {rec} de/sobre/para un/una/algún/alguna/qué/dónde/cómo/cuál
      {rec} para mi/nuestro {familia} | recomendarme/recomendarnos/recomendarte/recomendarle un/una/algún/alguna/a/algo/para/unos
      recomendar un/una/algún/alguna/a/algo/para | {rec} … {cosa} | tu/su solicitud de {rec}
      recomendarías/recomendaría/recomiendas un/una/algún/alguna/a/algo/el/la/para
      """
  )
}
