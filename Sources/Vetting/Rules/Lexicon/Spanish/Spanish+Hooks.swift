extension Spanish {
  /// Signs that a note is sent to many.
  static let hooks: [Cue: String] = [
    // How they found the reader.
    .hook: """
    ! vi/veo/he/hemos/vimos (visto) que … {seeking}
    vi/veo/vimos/visto que trabajas/trabaja/eres/es/sos/estás/está/tienes
    vi/veo/vimos/visto que tiene/compart~/public~/lider~/dirig~/gestion~/llev~
    vi/veo/vimos/visto {your} perfil/web/página/anuncio/vacante/oferta/publicación/post
    vi/veo/vimos/visto {your} empresa/negocio/local/instagram/sitio/restaurante/tienda
    ! encontré/encontramos/encontrado/ubiqué/localicé {your} perfil/contacto/empresa/nombre/web/página
    ! encontré/encontramos/encontrado/ubiqué/localicé {your} negocio/correo/despacho/clínica/hotel
    me encontré/topé/crucé con {your} | ! di/dimos con {your} | llegué a {your}
    ! me apareció/aparece/salió/sale {your} | linkedin me sugirió/sugiere/recomendó/recomienda/mostró
    en mis sugerencias
    ! revisando/viendo/mirando/navegando … perfil/perfiles/web/linkedin/página/empresa/sitio/red
    ! visitando/leyendo/analizando … perfil/perfiles/web/linkedin/página/empresa/sitio/red
    ! estuve/estaba/estuvimos/estado viendo/mirando/revisando/visitando/echando {your}
    estuve/estaba en {your} web/página/sitio/perfil | ! por/según/en/desde/visto {your} perfil
    a través de {your} | a través de linkedin | noté/noto/notamos/observé/observo/observamos/percibí que
    ! me fijé/fijo en/que | me llamó/llama/ha (llamado) … atención | {your} perfil me/nos
    llamó la atención {your} | ! están/estáis/estás/está {seeking}
    acaban/acabáis/acabas/acaba de abrir/inaugurar/cambiar/publicar/incorporar/empezar/lanzar/mudar~
    {your} empresa/nombre/negocio en/me/aparece/salió | leí que
    ? pasé/paso/pasaba/pasamos por/delante {your} | ? vi que | nuevo/nueva puesto/cargo/rol/posición/etapa
    {your} reciente/última/último publicación/post/nombramiento/ascenso/artículo | ? vi {your}
    por {your} experiencia/trayectoria/cargo/puesto/perfil/rol
    dado/dada/debido {your} cargo/puesto/experiencia/perfil/rol
    como responsable/director~/gerente/dueñ~ de
    """,
    // Praise that would fit anybody.
    .flattery: """
    ! impresionante/interesante/increíble/excelente trayectoria/perfil/carrera/experiencia/labor
    ! admirable/inspirador~/destacada trayectoria/perfil/carrera/experiencia/labor
    ! sólida/amplia/extensa/gran/brillante/notable trayectoria/perfil/carrera/experiencia/labor
    ! trayectoria/perfil (me/muy/profesional/es/tan) (pareció/parece/muy) impresionante/interesante
    ! carrera (me/muy/profesional/es/tan) (pareció/parece/muy) impresionante/interesante
    ! experiencia/labor (me/muy/profesional/es/tan) (pareció/parece/muy) impresionante/interesante
    ! trayectoria/perfil/carrera (me/muy/profesional/es/tan) (pareció/parece/muy) increíble/admirable
    ! experiencia/labor (me/muy/profesional/es/tan) (pareció/parece/muy) increíble/admirable
    ! trayectoria/perfil/carrera (me/muy/profesional/es/tan) (pareció/parece/muy) inspirador~/impecable
    ! trayectoria/perfil/carrera (me/muy/profesional/es/tan) (pareció/parece/muy) sólida/excelente
    ! experiencia/labor (me/muy/profesional/es/tan) (pareció/parece/muy) inspirador~/impecable
    ! experiencia/labor (me/muy/profesional/es/tan) (pareció/parece/muy) sólida/excelente
    me encanta/encantó/gusta/gustó lo que hac~/estás/está/están/public~/compart~
    me encanta/encantó {your} contenido/perfil/trabajo/enfoque/estilo/energía/web/tienda
    ? admiro/admiramos {your} | me inspira/inspiró/inspiras | inspirador~
    gran/increíble/excelente/magnífico/buen trabajo que
    me/nos parece/pareció/resulta/resultó (muy/súper/realmente) interesante/impresionante {your}
    líder/referente en/del/de {your} | un/una referente
    me/nos impresionó/impresiona/impactó/impresionado | {your} impresionante/increíble
    felicit~ por {your} trayectoria/trabajo/perfil/labor/empresa/crecimiento/éxito
    enhorabuena/felicidades por {your} trayectoria/trabajo/perfil/labor/contenido/crecimiento/logros/éxito
    ! perfil como el | mucho que aportar | gran/enorme potencial
    """,
    // Small print of pitches.
    .disclaimer: """
    ! sin compromiso | ! sin ningún/ninguna (tipo) (de) compromiso/obligación | sin compromisos
    ! no (te/le) vend~ nada | ! no quiero/pretendo/busco/intento/vengo (a) vender~
    ! no es (una/un/ninguna) venta/spam/publicidad | ! si no {you} interesa/encaja/cuadra/late/sirve
    si no es (el) (buen) momento/relevante/adecuado | si no aplica/procede | seré/seremos (muy) breve/breves
    ! voy al grano | ! no {you} robo/quito/robaré/quitaré/robaremos/tomo/tomaré/ocuparé
    ! no {you} tomará/llevará/quitará/robará
    ! robarte/robarle/quitarle/quitarte/tomarle/tomarte/robarles | sin presión/presiones/rodeos
    con total confianza/libertad | ! haga/haz/hagan/hacé caso omiso | ignora/ignore este/mi
    disculp~/perdon~ … atrevimiento/intromisión/osadía/abordaje/directo/directa
    perdón/perdona/perdone/disculpa/disculpe por/que … escrib~/contact~ sin/de/así | sin conocer~
    ? no nos conocemos | ? no me conoces/conoce
    ! sé/entiendo/imagino/supongo que (estás/está/estará/estarás/andas) (muy) ocupad~/recibes/recibe
    ! sé/entiendo/imagino/supongo que (estás/está/estará/estarás/andas) (muy) recibirás/recibirá
    ! nada que perder | no pierd~ nada | si ya tien~/cuent~/trabaj~ … proveedor/solución/alguien/resuelto
    si ya lo/está/tiene/tienen … resuelto/cubierto | si algún día | si en algún/el momento/futuro
    ! cuando venza/renueve~/termine/caduque/acabe {your} | ! cuando venza/renueve~/termine/caduque/acabe el
    no suelo escribir~/contactar~ | ? en frío | por probar | ! preguntar/probar/intentarlo no cuesta/ofende
    dime/dígame/decime que no | tan amigos | no (te/le) insist~/molesto/molestaré más | si no nada
    de lo contrario | solo para presentar~ | más adelante si/cuando | ahora no es … momento
    no se/te preocupe/preocupes | cero compromiso/presión | nada de ventas
    """,
    // They present themselves or their firm.
    .introduction: """
    ? mi nombre es | ! mi nombre es … y trabajo/represento/soy/formo
    me llamo … y/soy ayud~/asesor~/represent~/fund~/consult~/director~
    {you} saluda/contacto/contactamos/saludamos | ? {you} escribo/escribe/habla/saludo
    ! {you} escribo/escribimos/hablo desde/para presentar~/ofrecer~/la/el/nuestra
    ! {you} contacto/contactamos/llamo desde/para presentar~/ofrecer~/la/el/nuestra | me presento
    ! quería/quisiera/permítame/permíteme/permítanme/déjame/déjeme presentarme
    quería/quisiera presentarnos | nos presentamos | ! represento/representamos a
    en/como representación/nombre/representante de | en nombre de
    ! somos una/un (*) {firm}
    somos un/una equipo/grupo/asociación/productora/editorial/plataforma/fabricante
    somos un/una proveedor/familia/obrador/almazara/finca/ong/fundación | ! {firm} familiar
    ! {firm} dedicad~/especializad~/ubicad~/líder/mexican~/argentin~/colombian~/español~/fundad~
    tercera/segunda/cuarta generación
    soy (el/la) (*) fundador~/cofundador~/ceo/gerente/comercial de/en/del
    soy (el/la) (*) director~/dueñ~/socio/socia/responsable de/en/del
    soy asesor~/consultor~/agente/ejecutiv~/corredor~/coach/mentor~/formador~
    soy reclutador~/recruiter/headhunter/representante/especialista/expert~/delegad~
    ? tengo un/una (pequeño) (pequeña) {firm} | ? tenemos un/una (pequeño) (pequeña) {firm}
    mi/nuestra {firm} ofrece/hace/fabrica/ayuda | trabajo/trabajamos en/para una/un (*) {firm}
    ! llevo # años ayudando/asesorando/acompañando/dedicad~/especializad~/trabajando | ? llevo # años
    llevo la/el zona/cartera/cuenta/cuentas | ! fundada en | ! con sede/oficinas/presencia en | ? desde #
    mi soci~ y yo | mi herman~ y yo hacemos/tenemos/fabricamos/llevamos | desde {firm} | en … nos dedicamos
    formo parte de/del (un/una/la) equipo/empresa/consultora/firma
    fundador~/cofundador~/ceo/gerente/director~ de {firm}
    el motivo/objetivo de mi/este mensaje/correo/contacto/escrito
    ! {you} contacto/escribo porque … {targets} | me dirijo a ustedes/usted | nos dirigimos a
    """,
    // Follow-ups.
    .bump: """
    ! dando/dar/hacer/hago/haciendo/dándole/darle/doy seguimiento
    ! solo quería/paso/para … seguimiento/recordar~
    viste/vio/vieron/visteis (mi/el) (último) (anterior) mensaje/correo/mail/propuesta/email
    leíste/leyó/recibiste/recibió (mi/el) (último) (anterior) mensaje/correo/mail/propuesta/email
    ! pudiste/pudo/pudieron/podido/ocasión/oportunidad … ver~/revisar~/leer~/echar~
    has/ha/han visto/leído/recibido mi | no he/hemos recibido/tenido/sabido (*) respuesta/noticias/nada
    sin respuesta/noticias | aún/todavía no … respuesta/noticias | ? retomo
    ! {you} escribí/escribimos/contacté/mandé/envié hace/la/el
    ! mi/nuestro último/anterior/primer mensaje/correo/mail/email | ! último intento
    ! mi mensaje/correo/mail/email anterior
    subo/subiendo este/el/mi | vuelvo/volvemos a escribir~/insistir/contactar~ | ? insisto
    un (*) recordatorio | de nuevo por aquí/acá
    ! cierro/cerrar/cerramos {your} ficha/expediente/tema/archivo
    ! cierro/cerrar/cerramos el ficha/expediente/tema/archivo | pesad~/insistente
    ! arriba/tope/top de/en {your} | bandeja de entrada | ? alguna novedad ?
    ! {you} llegó mi/nuestro/el (último) mensaje/correo/propuesta/email
    no quería/quiero que … pierd~/perd~/pas~ | se haya perdido/traspapelado
    tras/después de mi (último) (anterior) mensaje/correo
    """,
  ]
}
