extension Spanish {
  /// The plainest ways to say it, by the verb: what is said in half of all notes.
  static let plain: [Cue: String] = [
    .offer: """
    llevo/llevamos/gestiono/gestionamos … de (*) {firms}/{people}
    ayudo/ayudamos/ayudando a {firms}/{people}
    (nuestra) ia/herramienta/plataforma/solución (que) genera/crea/automatiza/produce | ia bulk
    con ia (bien) | ofrecemos/fabricamos/vendemos/distribuimos/instalamos
    imprimimos/organizamos/formamos/realizamos/creamos
    desarrollamos/gestionamos/suministramos/hacemos/representamos
    alquilamos/diseñamos/ayudamos/acompañamos/trabajamos/asesoramos
    estamos ayudando/trabajando/ofreciendo | hemos desarrollado/creado/lanzado/montado/preparado
    he creado/desarrollado/lanzado/preparado
    nuestra/nuestro/nuestros/nuestras empresa/plataforma/herramienta/software/solución/servicio
    nuestra/nuestro/nuestros/nuestras servicios/equipo/catálogo/productos/clientes/ia/agencia | ayudo a
    acompaño a | le/te/os ofrezco/ofrecemos | especializad~ en | a medida
    """,
    .audience: """
    para empresas/negocios/despachos/clínicas/restaurantes/emprendedores
    para profesionales/autónomos/pymes/coaches/abogados/médicos/directivos
    empresas/negocios/despachos/clínicas como la/el tuya/tuyo/suya/suyo/vuestra
    las/los empresas/clientes/negocios con los/las que | casi todas/todos las/los empresas/negocios
    a varias/varios/muchas/muchos empresas/clientes/azulejeras | nuestros clientes
    más de # empresas/clientes/negocios/clínicas | # empresas/clientes/negocios/alumnos
    en su/tu sector/ramo/zona
    """,
    .probe: """
    te sirve ? | te muestro | te lo mando/envío/paso | te los/las mando/envío | quieres ver/probar/que
    responda/responde (con) reserva/demo/sí/stop
    ! te/le/les/os mando/envío/paso/muestro/cuento/reservo/agendo/interesa/gustaría/parece/late ?
    quieres/quiere/querés que te/le ? | te/le puedo enviar/mandar/mostrar/pasar
    puedo enviarte/mandarle/mostrarte/enviarle | te/le interesa/interesaría | te gustaría/le gustaría
    con quién hablar/debo/puedo | quién lleva/se encarga/gestiona/maneja
    cómo están/estás/está gestionando/manejando/llevando/haciendo | es un tema que
    responda/responde/comenta/escribe/escríbeme/contesta (con) sí/info/demo/* | si te/le interesa
    qué opinas/opina/te parece ?
    """,
    .bait: """
    quedan dos/tres/cuatro/cinco/pocas plazas/cupos/lugares/vacantes | es/son gratis
    mini-recurso/recurso/mini recurso/resumen/guía/ejemplo (de/real/gratis/gratuito/con)
    acceso gratuito/gratis | webinar práctico | cupos/plazas/lugares/vagas | # cupos/plazas/lugares
    quedan #/pocos/pocas | te reservo | sin costo/coste | regalo | prueba gratuita/gratis
    """,
    .encounter: """
    ! me dijiste/contaste/preguntaste/pediste/prometiste/comentaste/recomendaste/prestaste
    ! me dijo/contó/comentó usted/que | ! usted (me) dijo/comentó/preguntó/mencionó
    nos conocimos/vimos/sentamos/cruzamos | compartimos mesa/taxi/asiento/clase
    ! estuvimos hablando/juntos/en | hablamos en/ayer/el/de | ! como te/le prometí/dije/comenté
    ! gracias por lo de ayer | fue un gusto/placer conocerte/conocerle/verte/coincidir
    te acuerdas/acordás/acuerda | la semana pasada en | ayer en | soy el/la que/del/de
    """,
    .yourWork: """
    ! en su/tu artículo/libro/charla/conferencia/clase/tesis/vídeo
    ! en su/tu video/ponencia/curso/receta/estudio/columna/podcast
    su/tu artículo/libro/charla/conferencia/clase/tesis/ponencia/receta/curso/estudio
    leí/vi/escuché/he leído/he visto/he escuchado su/tu/sus/tus/las/los
    ! usted dice/escribe/recomienda/sostiene/cita | ! dices/decís/escribes/recomiendas que/en
    página/capítulo/minuto/figura/tabla/lámina #
    """,
    .buyer: """
    ! cuánto cobra/cobran/cobras/cobrás/cuesta/costaría/sale/vale | cuál es su/tu tarifa/precio
    ! hacen/hace/haces/atienden/atiende/trabajan/cogen/llevan/toman/aceptan … ?
    me/nos pueden/puede/podrías/podría … cotizar/presupuestar/ayudar/atender/recibir/llevar ?
    ! buscamos/busco/necesito/necesitamos a/alguien/un/una | un presupuesto/cotización | me recomendaron
    me llegó un/una requerimiento/carta/multa/notificación | quisiera contratar/encargar/pedir/reservar
    """,
    .question: """
    todavía/aún conserva/conservas/guarda/guardas/tiene/tienes/tenés el/la/los/las/algún/alguna ?
    ! sabes/sabe/sabés si/dónde/cómo/quién/cuándo ?
    ! cómo hiciste/hizo/lograste/logró/conseguiste/resolviste | ! usted mantendría/haría/recomendaría/cree
    tienes/tiene/tenés … todavía/aún/a ? | es normal ? | por qué … ?
    dónde compraste/encontraste/conseguiste | cuál usaste/usó/fue | me quedó la duda | no entiendo
    te parece bien que/si | podría ir/verlo/pasar/usar/citar
    """,
    .business: """
    ! mi/mis salario/sueldo/compensación/desempeño/contrato/objetivos/evaluación/logros | el estado del/de
    informe interno | un poco más de tiempo | una prórroga | disculpa/disculpe la/el/por demora/retraso
    la última versión | confirmar si (pudo/pudiste) recibir~ | su/tu revisión | nuestro/el equipo interno
    hemos logrado juntos | lamentablemente | desafortunadamente | lamento | no contamos con el presupuesto
    le agradezco (sinceramente) que | tras revisar~ | mi desarrollo/trayectoria/desempeño
    nuestra conversación/reunión (sobre/de) | puesto de | seguimiento
    ! como acordamos/quedamos/hablamos/convenimos | ! según lo acordado | adjunto | le/te adjunto
    confirmado/confirmo | ! nos vemos el/mañana/a
    el lunes/martes/miércoles/jueves/viernes a/me/está/te/le/paso/va/nos
    gracias por el/la/su/tu presupuesto/propuesta/respuesta/oferta/factura/paciencia
    su/tu/vuestra factura/pedido/contrato/cita/expediente/póliza/reserva/presupuesto/correo
    la factura/cláusula/firma/entrega/reunión/junta/licencia/escritura
    el contrato/anexo/presupuesto/pedido/expediente/plazo | pasamos a firma | lamento/lamentamos informar~
    no nos llega/encaja | de momento lo dejamos | tengo que facturar
    """,
    .ground: """
    ! fuimos/éramos compañeros/compañeras/colegas/vecinos
    ! mi/tu/su hermana/hermano/madre/padre/mujer/marido/esposa/esposo/hija/hijo/primo
    ! mi/tu/su prima/vecino/vecina/tía/tío/jefe/jefa/cuñado/cuñada/compañero/compañera | de parte de
    me da/dio/pasó tu/su nombre/número/teléfono/contacto
    antiguo/antigua/ex compañero/compañera/alumno/alumna/profesor/jefe
    misma promoción/clase/calle/escuela/universidad/barrio | trabajamos/estudiamos juntos
    """,
    .life: """
    boda | cumpleaños | entierro/funeral | cerveza/cervezas/birra | hijos/niños/bebé | perro/gato
    vacaciones | mudanza/mudarme | abrazo/abrazos | jaja~
    """,
    .promise: """
    reduzca/reduce/ahorre/ahorra/baje/baja/aumente/aumenta/recorte … # %
    más clientes/reservas/ventas/pacientes/huéspedes en #/dos/tres/pocas/pocos semanas/días/meses
    ! en minutos | en # minutos/min/segundos/días | # h/horas (a la semana/semana/por semana)
    ahorrar/ahorra # horas/h/% | más impacto
    """,
    .mailing: """
    no recibir (estos/más) mensajes/correos | responde stop
    """,
    .thanks: """
    ! enhorabuena/felicidades/felicitaciones … apertura/inauguración/boda/exposición/nieto/nieta/premio
    quería/quisiera agradecer~ | le/te agradezco (el/la/su/tu) tiempo/ayuda/que
    gracias por el/su/tu tiempo
    """,
    .modesty: """
    ! perdone/perdona/disculpe/disculpa la/por molestia/molestarle/molestarte
    """,
    .disclaimer: """
    ! no pretendo/quiero/busco/intento vender/venderle/venderte/venderles nada
    """,
    .bump: """
    ! no he/hemos recibido/tenido (*) respuesta/noticias
    """,
    .introduction: """
    ! me llamo … de la/del/el empresa/firma/compañía/casa/agencia/bodega/despacho/grupo
    """,
    .rental: """
    ! alquilar/alquilo/rentar/rento/arrendar/comprar (*) cuenta~/perfil | ! {your} cuenta … alquil~/rent~
    """,
  ]
}
