extension Spanish {
  /// Signs that a note is sent to many.
  static let selling: [Cue: String] = [
    // What the sender's side does, sells or has built for customers.
    .offer: """
    ! {help} … {targets} | ! {help} a que | ? {help} a/en/con
    ! ayudo/acompaño/asesoro/apoyo a … {targets} | ^ ayudo/acompaño/asesoro/oriento a
    ? ayudo/acompaño/asesoro/oriento a | ayudo a quienes/personas | ayudo/asesoro/trabajo con {targets}
    {make} … {targets} | ? {make}
    {make} productos/servicios/soluciones/equipos/sistemas/software/muebles/uniformes/cursos/todo/toda
    trabajamos con/para {targets} | trabajamos con/para … clientes/marcas | trabajo con/para … {targets}
    ! nos dedicamos a | ! nos especializamos en | ? me dedico a | estamos/está/estoy especializad~ en
    somos/soy especialista~/expert~ en | somos fabricantes/distribuidor~/proveedor~/importador~/productor~
    somos líderes/representantes/mayoristas/instalador~
    soy fabricante/distribuidor~/proveedor~/productor~/representante/mayorista/instalador~
    llevamos (más) (casi) (de) # años | ? llevamos … años | más de # años de experiencia/trayectoria
    años de experiencia en
    nuestra/nuestro/nuestras/nuestros plataforma/software/solución/soluciones/herramienta
    nuestra/nuestro/nuestras/nuestros sistema/app/aplicación/tecnología
    nuestra/nuestro/nuestras/nuestros producto~/servicio~/catálogo/portafolio/gama
    nuestra/nuestro/nuestras/nuestros línea/metodología/programa/propuesta
    ? nuestro/nuestra equipo/empresa/firma/agencia/taller/método
    hemos/he desarrollado/creado/diseñado/lanzado/montado
    desarrollé/creé/lancé/diseñé un/una … {targets}
    desarrollé/creé/lancé un/una herramienta/plataforma/app/aplicación/programa/sistema/método/curso
    acabamos/acabo de lanzar/abrir/sacar/crear | estamos lanzando/abriendo/ampliando/incorporando
    ! nos encargamos/ocupamos de | nos hacemos cargo de | ? me encargo/ocupo de
    lo hacemos/llevamos/gestionamos todo | de principio a fin | usted/tú/vos solo/solamente se/te
    ! ponemos/pongo a {your} disposición | poner/ponerme/ponernos a {your} disposición/servicio
    servicio/servicios/soluciones/software/programa/plataforma para {targets}
    servicio/servicios de limpieza/mantenimiento/consultoría/asesoría/traducción
    servicio/servicios de transporte/catering/seguridad/contabilidad
    una/un herramienta/plataforma/app/sistema/software/solución que | plataforma/solución todo en
    ! llave en mano | a medida/la para {targets} | ? hecho/hechos/hecha/hechas a mano
    podemos/podríamos ayudar~/apoyar~/aportar~/ofrecer~
    puedo/podría ayudar~/apoyarle/apoyarte/ofrecer~/asesorar~
    me/nos gustaría ayudar~/ofrecer~/proponer~/apoyar~/presentar~
    quería/quisiera/queremos/quiero/queríamos ofrecer~/proponer~/presentarle
    quería/quisiera/queremos/quiero/queríamos presentarte/presentarles/presentaros
    {you} ayudo/ayudamos a/con/en | ! {you} ofrezco/ofrecemos | ! {you} propongo/proponemos un/una
    ! me permito ofrecer~/presentar~/proponer~ | me permito contactar~/escribir~
    ^ vendo/fabrico/instalo/restauro/tapizo/afino/arreglo/reparo/limpio/pinto/cultivo
    ^ importo/traduzco/imparto/alquilo/organizo/construyo/diseño/edito/escribo/redacto
    ? vendo/fabrico/instalo/restauro/tapizo/afino/imparto/reparo | ^ {make}
    ^ limpiamos/arreglamos/reparamos/cultivamos/pintamos/traducimos/cuidamos/hacemos
    doy clases/cursos/talleres/formación | hago/hacemos … para {targets}
    damos/impartimos formación/cursos/talleres/clases/servicio/soporte | contamos con | ? disponemos de
    cubrimos/atendemos/operamos … zona/país/región/nacional/ciudad
    entregamos/repartimos/llevamos … en/a {your} {firm} | en {your} {firm} … sin coste/costo/cargo
    ? déjame/déjeme/déjenos/déjanos ayudar~/mostrar~/contar~/presentar~
    representamos/distribuimos/somos … marca/marcas
    distribución/venta/alquiler/renta/suministro/fabricación de … para | colabor~ con {targets}
    colaboramos con | propuesta/alianza de colaboración/valor/comercial | implementación/implantación de
    outsourcing/tercerización/externalización de | cartera/portafolio de servicios/productos/clientes
    """,
    // A whole trade is addressed, or other customers are pointed to.
    .audience: """
    ! {targets} como la/el/los/las suya/suyo/tuya/tuyo/suyas/suyos/vuestra/vuestro/de
    ! {targets} como tú/vos/usted/ustedes/vosotros
    un/una {firm} como la/el suya/suyo/tuya/tuyo/vuestra/vuestro | {targets} similares/parecid~
    {firm} similar/similares/parecid~
    {targets} de/en la/su/tu/esta/vuestra zona/ciudad/región/sector/industria
    {targets} de/en la/su/tu/esta/vuestra rubro/barrio/provincia/comarca/localidad
    {targets} del sector/rubro/ramo/gremio/barrio/país/giro | {targets} de/en/del toda/todo/tamaño
    otros/otras {targets} | varios/varias {targets} | muchos/muchas {targets}
    algunos/algunas/unos/unas {targets}
    cientos/decenas/docenas/docena/miles/puñado/par/centenar de {targets} | ! # {targets}
    más de # clientes/usuarios/familias | # clientes/usuarios/marcas/proyectos
    ! nuestros/nuestras clientes/clientas | ? mis clientes/clientas | la mayoría de … {targets}
    los/las {people} con los/las/quienes | las/los {firms} con las/los que
    {people} me dicen/cuentan/comentan | {people} nos dicen/cuentan/comentan | ? para {targets}
    para {people} que | dirigid~/pensad~/diseñad~/especial~/cread~ a/para {targets} | dirigido a
    si tienes/tiene/tenés/tienen un/una {firm} | si eres/es/sos (un/una/dueño/dueña) (de) {people}
    en {your} sector/industria/rubro/gremio/ramo/giro
    de {your} sector/industria/rubro/gremio/ramo/giro/tamaño | confían en nosotros | confían/confiaron en
    usado/utilizada/usada/utilizado por # | ya trabajan con nosotros | casos de éxito | caso de éxito
    testimonios/referencias de clientes | entre ellos/ellas/nuestros clientes | a {people} a | a {firms} a
    {people} y {people} | {firms} y {firms} | {firms} medianas/pequeñas/grandes/familiares/industriales
    pequeñas/medianas/grandes {firms} | pequeños/medianos/grandes {firms} | perfiles como el/tu/su
    """,
    // Results, figures, guarantees, and the pains the reader is said to have.
    .promise: """
    ! ahorr~ … # % | ! ahorr~ … {cost} | ahorr~ … horas/tiempo/dinero/plata/euros/pesos/€/$
    ? ahorr~ | ! reduc~ … # % | ! reduc~ … {cost} | reduj~ … {cost}
    recort~/baj~/disminu~/elimin~ … {cost}
    ! aument~/increment~/multiplic~/duplic~/triplic~/dispar~/elev~ … {gain}
    ! mejorar/mejora/mejore/mejoramos/crecer … {gain} | mejor~ … # % | aument~/increment~/creci~ … # %
    optimiz~ … {cost} | optimiz~ … procesos/recursos/operaciones | más {gain}
    ! conseg~/consig~/atraer/atraemos/atraiga/generar/genera/generamos/captar/llenar/obtener … {gain}
    ? nuevos {gain} | ? generar negocio | ! sin tener que | sin que … tenga/tengas/tengan
    sin complicaciones/esfuerzo/obras/papeleo/sorpresas/intermediarios
    sin perder/contratar/depender/gastar/invertir/cambiar/aumentar/sacrificar/descuidar
    en solo/menos/apenas/tan/cuestión … # días/semanas/meses/horas/minutos
    ? en # días/semanas/meses/horas
    ! garantizamos/garantizo/garantizados/garantizadas/garantizado/garantizada
    resultados en/desde/reales/medibles/comprobados/visibles
    está/estás/están/estáis perdiendo/dejando/pagando | ! dejando dinero/plata | pierd~/perd~ … {gain}
    pierd~ … horas/dinero/tiempo | {you} cuesta # | {you} está costando
    # horas a/al/por/semanales/mensuales | ! hasta (un/el) # % | entre (un/el) # y # % | un # % menos/más/de
    pagar/pagando/pagan de más | pagar menos | paga de más | cansad~/hart~/abrumad~ de
    olvídate/olvídese/olvidarse/olvidarte/olvídense de | despreocup~ de
    {you} quit~ … peso/dolor/carga/problema | quitarle/quitarte … encima | dolor/dolores de cabeza
    quebraderos de cabeza | recuper~ … horas/inversión/iva/impagos/deudas/tiempo | al siguiente nivel
    otro nivel | próximo nivel | potenci~ … {your} | impuls~ … {your} | escal~ … {firm}
    haz/hacer/haga crecer {your} | crecimiento de {your} | mejores/mejor precios/precio/condiciones del
    precios de fábrica/competitivos/mayorista/directos | calidad precio | se paga/amortiza sol~
    retorno de/sobre inversión | más tiempo para | tiempo libre para | duerm~ tranquil~
    ser/sea/seas/estar más visible/competitiv~/productiv~/rentable | diferenciar~ de … competencia
    antes que … competencia | respuesta/entrega/instalación/montaje en # horas | # veces más
    cumplir/cumpla/cumplan … normativa/ley/reglamento | evit~ … {cost} | evit~ … multas/sanciones
    evit~ … multas/sanciones/errores/sorpresas | en piloto automático | rápid~ y fácil/sencillo/segur~
    """,
    // Free things, samples, discounts, limited places.
    .bait: """
    gratis | gratuit~ | sin costo/coste/cargo | ? sin costo/coste adicional
    primer/primera mes/sesión/consulta/clase/envío/año/pedido | {sendto} … muestra/muestras
    {send} … muestra/muestras | muestra/muestras sin | ! muestras gratuitas/gratis | de muestra
    # % de descuento/dto | ! descuento/descuentos | de regalo | {you} regal~ | ! código/cupón/bono de
    ! plazas/cupos/lugares limitad~ | quedan (*) # plazas/cupos/lugares
    últimas/últimos/pocas/pocos plazas/cupos/lugares | ? hasta el {day} | ? hasta fin de mes
    ? antes del {day} | ! primer~ # {targets} | los/las primer~ #
    guía/checklist/ebook/plantilla/informe/whitepaper/dossier/calculadora sobre/para/de/gratuit~/con
    {you} {send} … guía/pdf/vídeo/caso/ejemplo/ejemplos/ficha
    {you} {send} … dossier/catálogo/información/brochure/folleto/portafolio
    {sendto} … guía/pdf/vídeo/caso/ejemplo/ejemplos/ficha/dossier
    {sendto} … catálogo/información/info/brochure/folleto/portafolio/propuesta | ? promoción
    promociones/promo | ! promoción de/por/especial/exclusiva/válida/vigente
    ! oferta/precio/tarifa especial/exclusiv~/limitada/lanzamiento/preferente/preferencial
    por tiempo limitado | oferta/precio/tarifa/promoción de lanzamiento/bienvenida
    ! diagnóstico/auditoría/análisis/valoración gratuit~/gratis/inicial/personalizad~/sin
    ! consultoría/asesoría/evaluación/estudio gratuit~/gratis/inicial/personalizad~/sin
    ! sin permanencia | prueba/periodo de # días | prueba gratuita/piloto | proyecto/programa/prueba piloto
    acceso anticipado/exclusivo/ilimitado | degustación | cata de | prueb~ … sin | {your} primer/primera
    """,
    // A price or commission of theirs.
    .price: """
    ! desde # €/$/euros/pesos/dólares/usd/eur/mxn | ! desde €/$ # | a/por solo/tan #
    a/por solo $/€ # | # €/$/euros/pesos/dólares/usd al/por/mensuales/mes/anuales/la/cada
    €/$ # al/por/mensuales/mes/anuales/la/cada | ? # €/$/euros/pesos/dólares/usd | ? €/$ #
    precio/precios fijo~/cerrado~/por/desde/único | tarifa/cuota plana/fija/mensual/única
    ! # % de comisión | ! comisión/comisiones de/del # | a comisión/éxito | ? más iva
    ! solo cobr~ si/por/cuando | solo paga~ si/por/cuando | ! lista de precios | adjunt~ … tarifas/precios
    pago/honorarios por/a éxito/resultados | financiación/financiamiento/meses sin intereses
    """,
    // Web design, search rankings, software houses, leads, content, automation.
    .agency: """
    ! diseño/desarrollo/posicionamiento/optimización web | ? página/páginas/sitio/sitios web | ! seo
    ! posicionamiento en/seo
    ! primera/primeras/primeros/primer página/posiciones/resultados/lugares/puestos/puesto
    ! aparecer/aparezca/posicionar~/salir … google | velocidad de … web/sitio/página/carga
    ! desarrollo de apps/aplicaciones/software/páginas/sitios/ecommerce
    apps/aplicaciones/software a medida | ! marketing/publicidad digital/online | ? redes sociales
    gestión/manejo de redes | community manager | ! google/meta/facebook/instagram/linkedin ads
    google my/business/maps | campañas de publicidad/ads/marketing/email/pago | ! embudo~/funnel~
    ! generación/captación de leads/clientes/prospectos/demanda | ! base/bases de datos/contactos de
    lista/listas/listado de contactos/leads/correos/prospectos/asistentes | ! prospección/prospectos
    leads cualificados/calificados | ! backlinks/backlink/dofollow/linkbuilding | ! guest post~
    ! artículo/artículos/post/contenido patrocinad~/invitad~/redactado | enlace/enlaces en {your}
    ! offshore/nearshore/nearshoring/outsourcing | equipo/equipos/desarrolladores remoto~/dedicado~
    vídeo/vídeos corporativ~/promocional~/animad~ | edición/producción de vídeo/vídeos/contenido
    ! ghostwriter/ghostwriting/copywriter/copywriting | escrib~ … posts/publicaciones/contenido
    ! marca personal | automatiz~ | inteligencia artificial para/que/a
    ! agente/agentes/asistente/asistentes de/con ia | ! chatbot~ | ! asistente~ virtual~ | rediseñ~
    tráfico web/orgánico/cualificado/a | branding | tienda online/virtual | call/contact center
    transformación digital | presencia/visibilidad en/online/digital/web | reseñas en google
    generador/creador de contenido | landing~
    """,
    // Wants a call, a meeting, minutes, a visit in order to present something.
    .call: """
    ! # {min} de {your} | ! # {min} de tiempo/llamada | ! # {min} para/esta/la/por/y | # o # {min} | # {min}
    unos/pocos/breves/par {min} | ! {call} de #
    {call} breve/rápida/corta/virtual/telefónica/inicial/exploratoria/informal/sin
    breve/rápida/corta/pequeña {call} | ! agend~ … {call} | ? agend~ | ? {your} agenda
    ! concertar/fijar/coordinar/programar/hacer/tener una/un (breve) (pequeña) {call}
    concertar/pactar/coordinar (una) cita/visita/entrevista | coordin~ … {call}
    hueco/huequito/espacio/ratito/rato para/esta/la/en … {call} | un hueco/huequito/espacio en {your}
    un hueco/huequito/espacio esta/la | ! calendly | mi/este calendario | ? mi agenda
    reserv~/eleg~/elig~ … hora/horario/fecha/hueco | {talk} … esta/próxima/siguiente semana
    {talk} # {min} | {talk} … semana/días
    hablamos/charlamos/platicamos (un/esta/la/cinco/diez/#) (rato/semana/que/minutos) ?
    invitar~/invito un/a café/cafecito/cafelito | invitar~ … café
    ? tomar~/tomamos/tomemos un café/cafecito/cafelito/cafetito | ? un café/cafecito | ? {you} llamo/marco
    ! {you} marco/llamo … minutos/presentar~/contar~/explicar~ | pod~ llamar~/marcar~
    llamar~ … comentar~/presentar~/explicar~
    cuándo/qué {you} viene/vendría/queda/quedaría/va/iría/acomoda bien/mejor
    qué día/horario/momento {you}
    ? tienes/tiene/tenés/tendrías/tendría disponibilidad/hueco/espacio/tiempo/unos | qué disponibilidad
    pasar/pasarme/paso/pasamos/acercarme/acercarnos por {your} {firm} | visitar~ … {firm}
    ! visitarle/visitarles/visitaros/visitarte | una visita a {your}
    ! {show} … cómo/propuesta/producto/productos/servicio/servicios
    ! {show} … solución/soluciones/plataforma/herramienta/proyecto
    ! {show} lo que/nuestro/nuestra/nuestros | {show} en # | ? {show} | sin compromiso
    ! demo/demostración de/en/personalizada/online/gratuita/rápida | una demo | ? videollamada
    ! darle/darte/hacerle/hacerte una/un demo/presentación/demostración | entrevista telefónica
    conoc~ … necesidades | conocer/entender más/mejor {your} {firm} | conocer {your} necesidades
    """,
    // Fishes for interest, for the person in charge, for how it is done at present.
    .probe: """
    ! {you} interesa/interesaría/interesan/interesarían/late/copa/copás/cuadra ? | {you} gustaría … ?
    te late/copa/prende | ! estaría/estarías/estás/está/estáis/están abiert~ a | abiert~ a {talk}
    abiert~ a … ? | ! {you} haría/hace sentido | ! tendría/tiene sentido … ? | ! {you} encaj~ ?
    {you} {send} … ? | puedo/podría/podemos {sendto} … ? | puedo/podría/podemos {sendto}
    quieres/quiere/querés/quieren/queréis que {you} | quieres/quiere/querés/quieren/queréis que lo/la
    ! {you} parece si | {you} parece bien/buena ?
    quién … responsable/encargad~/lleva/maneja/decide/ve/gestiona
    ! quién es/sería la/el persona/responsable/encargad~/indicad~
    con quién puedo/podría/debo/debería/tendría/tengo/tendríamos
    persona encargada/indicada/adecuada/correcta/responsable/idónea
    eres/sos/es tú/vos/usted responsable/encargad~
    ! eres/sos/es usted/tú/vos quien/la lleva/decide/gestiona/maneja/persona
    eres/sos/es (tú/vos/usted) el/la responsable/encargad~/persona | ! cómo … actualmente ?
    ! cómo gestion~/manej~/resuelv~/llev~ … hoy/ahora/día ? | ! qué … actualmente ?
    actualmente … ? | cómo gestionan/gestionáis/gestionas/gestiona/manejan/maneja/manejas/llevan … ?
    cómo lleváis/llevas/resuelven/resuelve/resuelves/hacen/hacéis … ?
    ya tienen/tiene/tienes/tenés/tenéis/cuentan (con/resuelto) … ?
    ya cuenta/cuentas/usan/usáis/trabajan/trabaja (con/resuelto) … ? | {you} preocupa/pasa/suena ?
    ! es algo que (te/le/les/os) interes~/podr~/preocup~/valor~ ? | algo que {you} interes~/pued~/sirv~
    es un tema para/que/en | un tema que {you} | vale/valdría/merece/merecería la pena … ?
    {you} serviría/sirve/vendría/ayudaría/aportaría … ?
    ! responde/respóndeme/responda/contesta/contéstame sí/quiero/info/interesad~
    ! escríbeme/escribe/escribime/dime/mándame sí/quiero/info/interesad~ | ! ^ interesad~ ?
    {you} cuento ? | ! {you} cuento más | ! {you} animas/anima/animáis ? | cómo lo ves/ve/veis/ven
    qué {you} parece ? | qué opinas/opina/opinan/dices/dice/decís/piensas/pensás ?
    tienes/tiene/tenés/tendrías/tendría (unos) (#) {min} ? | {you} lo/la {send} | se lo/la {send}
    están/estáis/estás/está (actualmente) buscando/valorando/pensando/considerando … ?
    están/estáis/estás/está (actualmente) evaluando/contentos/satisfech~ … ?
    ! han/has/ha/habéis pensado/considerado/valorado/evaluado/contemplado … ?
    alguna vez han/has/ha pensado/considerado | ! cuál es {your} … reto/desafío/dolor/problema/prioridad
    ! cuál es el … reto/desafío/dolor/problema/prioridad
    principal/principales/mayor/mayores reto/retos/desafío/desafíos/dolor/dolores
    saber si … interes~/necesit~/requier~/busc~/encaj~
    por si {you} interes~/encaj~/sirv~/viene/puede/cuadra
    pensé/pensamos/creo/imagino que … interes~/vendría/serviría/sirva/encaj~/útil
    quizá/quizás/tal (vez) {you} interes~/vendría/sirva/venga/sea | a lo mejor {you} interes~/viene/sirve
    por si necesit~/requier~/pued~
    ! si {you} interesa/interesase/interesara/late/cuadra/encaja/resulta/apetece | si es de interés
    ! de {your} interés | si (lo) desea/desean/deseas
    ! me daría/darías/regala/regalas … minuto/minutos/oportunidad/espacio/momento
    ! me permite/permites/concede/regalaría … minuto/minutos/oportunidad/espacio/momento
    ? conoces/conoce/conocen a alguien/quien | quedo/quedamos atent~/pendiente a/de | ? dispuest~ a
    necesita/necesitan/necesitas/requieren/requiere/requieres … ?
    ! tiene/tienen/tienes/tenéis/tenés interés en | ? cómo lo hacen/haces/hacéis/hace ?
    {your} próximo/próxima proyecto/evento/obra/pedido/campaña | ! en caso de requerir/interés/necesitar
    cuándo vence/renuevan/renueva/termina {your} | {you} importaría/molesta/molestaría si
    puedo/podría presentar~/contar~/mostrar~ | ! vuelvo/vuelve más adelante
    """,
  ]
}
