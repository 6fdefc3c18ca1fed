extension Spanish {
  /// Signs that a note is written for this reader.
  static let business: [Cue: String] = [
    // Somebody by name sent them.
    .referral: """
    ! me (*) dio/pasó/dejó/facilitó/compartió (*) {your} contacto/número/nombre/dirección
    ! me (*) dio/pasó/dejó/facilitó/compartió (*) {your} correo/mail/teléfono/datos
    ! me (*) mandó/proporcionó/dieron/pasaron (*) {your} contacto/número/nombre/dirección
    ! me (*) mandó/proporcionó/dieron/pasaron (*) {your} correo/mail/teléfono/datos
    ! {your} contacto/nombre/correo/número/teléfono me lo
    me (*) dado/pasado/facilitado {your} contacto/nombre/número/correo/teléfono/datos
    ! me/nos (ha/han) habló/hablaron/hablado (*) de ti/usted/vos/tu/su/ustedes
    ! me/nos (ha) habló/hablado muy bien/maravillas
    ! me/nos (ha) recomendó/recomendaron/recomendado/aconsejó/aconsejaron que/a/hablar/contactar~/escrib~
    ! me/nos (ha) aconsejado/sugirió/sugerido/animó que/a/hablar/contactar~/escrib~
    ! me dijo/dijeron/comentó que {you}
    ! me dijo/dijeron/comentó que hablara/escribiera/preguntara/llamara/contactara/buscara/eres/sos/usted
    ! {you} recomendó/recomendaron/recomiendan/recomienda/recomendado
    ! {you} manda/envía/mandan saludo~/recuerdos/abrazo/un/muchos/besos
    ! saludos/recuerdos/abrazo de parte/mi/tu | ! vengo/voy/escribo/llamo/contacto de parte | ? de parte de
    ! por recomendación/sugerencia/indicación/consejo/mediación de/del
    ! dice/dijo/dicen/asegura/cuenta que tú/usted/vos/nadie/eres/sos/sabes | dice/dijo que es usted/el/la
    ! que {you} diga/salude/saludara/escribiera/preguntara | ! me mandó/remitió/derivó a/con usted/ti/vos
    ! a través/por de mi/nuestr~ {rel} | ! por mi {rel} | ! mi {rel} me | mi {rel} dice/dijo/trabaj~
    ! mi jef~/profe~/tutor~/vecin~/amig~/soci~/abogad~/médic~/dentista (*) me/dice
    client~/alumn~/paciente suy~/tuy~ | amig~/client~/conocid~/vecin~ mía/mío/tuya/tuyo/suya/suyo
    ! trabajó/contrató contigo/usted | ! quedó/quedaron/están encantad~/content~
    {you} conoce/conocen de | ! preguntar~ por mí/ella/él | sabe que {you} escribo
    """,
    // The sender wants the reader's service or goods.
    .buyer: """
    ! acept~ (*) clientes/pacientes/alumnos/encargos/encargo/clientas ?
    ! aceptas/acepta/aceptan/aceptáis/coges nuevos/nuevas/encargos/clientes/pacientes/alumnos
    ! coge/tomas/toma/toman nuevos/nuevas/encargos/clientes/pacientes/alumnos
    ! cuánto (me/nos) cobras/cobra/cobran/cobráis/cobraría/cobrarías/costaría
    ! cuánto (me/nos) saldría/valdría/sale/cuesta/vale/cuestan | ! qué cobras/cobra/precio/precios
    ! cuánto (*) tardas/tardaría/tardarían/demora/demoras
    precio/precios/tarifa/tarifas/honorarios/coste/costo ? | ! {your} tarifas/honorarios/tarifa
    {your} precios/precio/disponibilidad ? | ! presupuesto/cotización para/de/por … ?
    ? me/nos podr~/puedes/puede/pueden/podés dar/pasar/hacer
    ! me/nos podr~/puedes/puede/pueden/podés cotizar/presupuestar
    ! me/nos das/da/dan/haces/hace un/una presupuesto/cotización/precio/turno/cita
    ! me/nos hacen/pasas/pasa/darías un/una presupuesto/cotización/precio/turno/cita
    ! pedir~/solicitar~/quisiera/necesito un/una (*) presupuesto/cotización/precio
    ! necesitamos/pido/quería un/una (*) presupuesto/cotización/precio | presupuestar~
    ! un/una presupuesto/cotización aproximad~/orientativ~
    ! necesito/necesitamos/necesitaría/necesitaríamos a/quien/contratar/alguien/traducir
    ! necesito/necesitamos/necesitaría/necesitaríamos arreglar/reparar/cambiar/asesoramiento/presupuesto
    necesito/necesitamos un/una/ayuda/hacer/urgente/para | ! necesit~ … alguien que
    ! busco/buscamos/buscando a alguien/quien | ! busco/buscamos alguien | ? buscamos/busco un/una
    ! {you} queda/quedan … hueco/fecha/plaza/sitio/cupo/lugar/turno/horas
    ! tienes/tiene/tienen/tenés/tendrías/tendría … fecha/plaza/cupo/turno ?
    estás/está/estarías/estaría/están (usted/tú/vos) libre/disponible el/en/a/este | disponible el/en
    libre el/para/en
    ! haces/hace/hacéis/hacen/trabajas/trabaja/trabajan (*) encargo/encargos/bodas/eventos/envíos ?
    ! haces/hace/hacéis/hacen/trabajas/trabaja/trabajan (*) particulares/reparaciones/domicilio ?
    ! haces/hace/hacéis/hacen/trabajas/trabaja/trabajan (*) retratos/domicilios ?
    haces/hacéis/hacen/trabajas/trabajan/trabajáis también/por/con ?
    ! reparas/repara/reparan/arreglas/arreglan/traduces/entregas/entregan/restauras/afinas/alquilan ?
    ! vendes/venden/vendéis/envían/envías/enviáis (*) (*) a/en/para/por/clases/todavía/envíos ?
    ! atienden/atiendes/imparten/das/dan (*) (*) a/en/para/por/clases/todavía/envíos ?
    ! podrías/podría/puedes/puede/pueden/podrían/podés arreglar~/reparar~/traducir~/hacernos/hacerme
    ! podrías/podría/puedes/puede/pueden/podrían/podés restaurar~/fabricar~/entregar~/tasar~
    ! podrías/podría/puedes/puede/pueden/podrían/podés echarnos/mirarlo/atender~/defender~/representar~
    ! podrías/podría/puedes/puede/pueden/podrían/podés enmarcar~/cotizar~/venir/ayudarnos/asesorar~
    ! quiero/quisiera/queremos/quería contratar~/encargar~/comprar~/reservar~
    ! queríamos/gustaría/quisiéramos contratar~/encargar~/comprar~/reservar~
    ! quiero/quisiera/queremos/quería/queríamos/gustaría/quisiéramos apuntar~/inscribir~/alquilar
    ! quiero/quisiera/queremos/quería/queríamos/gustaría/quisiéramos regalar~/reformar/restaurar/probar
    ! se (me/nos/le) rompió/estropeó/averió/descompuso/dañó/quemó/cayó/inundó/atascó/trabó
    ! se (me/nos) (ha/han) roto/estropeado/averiado/caído/muerto | ! heredé/heredamos/heredado/heredó
    ! recibí/recibimos/llegó/recibido/llegado una/un/la/el carta/notificación/requerimiento/multa
    ! recibí/recibimos/llegó/recibido/llegado una/un/la/el citación/demanda/burofax/inspección
    ! carta/requerimiento/inspección/notificación/multa/citación de/del hacienda/la/afip/sat/dian
    ! carta/requerimiento/inspección de/del sunat/arca/juzgado/fisco/seguridad
    ! notificación/multa/citación de/del sunat/arca/juzgado/fisco/seguridad | hacienda me/nos
    ! tenemos/tengo/hay/tiene (*) gotera/goteras/fuga/humedad~/grieta/avería
    ! tenemos/tengo/hay/tiene (*) filtración~/pleito/piano/terreno/disputa | tenemos/tengo un problema
    ! no sé/sabemos/sabía a quién acudir/recurrir/pedir~/preguntar~
    ! nos/me dejó/ha/han/dejaron tirad~/colgad~/plantad~/dejado
    ! nuestro/nuestra/mi (*) proveedor/contador/contable se/nos/ha/me/no
    ! nuestro/nuestra/mi (*) gestor/abogad~ se/nos/ha/me/no
    ! nuestro/nuestra/mi (*) fotógrafo/imprenta/traductor~ se/nos/ha/me/no
    ! nuestro/nuestra/mi (*) electricista/dentista se/nos/ha/me/no
    ! para mi/nuestra/nuestro/la boda/casa/cocina/hija/hijo/madre/cumpleaños/casamiento
    ! para mi/nuestra/nuestro/la local/jardín/piso/terraza/aniversario/comunión/padre
    para mi/nuestra/nuestro/la sala/departamento/reforma/restaurante/tienda/obra/empresa/equipo
    ! nos casamos/casaremos | ! mi/nuestra/nuestro casa/departamento/piso/depto/cocina/terraza/local
    ! mi/nuestra/nuestro coche/auto/carro/caldera/tejado/techo/baño | ! plazo/plazos de entrega
    ! dónde puedo/podemos comprar~/conseguir~/pedir~/encontrar~ | ! hacer/haciendo/hago un pedido
    ! pedir/encargar/comprar # | ? # personas/invitados/unidades/ejemplares/cajas/metros/m2
    ? # páginas/palabras/piezas/kilos/litros/sillas/botellas | ! gustaría trabajar contigo/vos
    ? trabajar con usted/ustedes/vosotros | ! ser {your} client~ | ! contratar {your}
    ! contratarte/contratarle/contratarlo/contratarla/contratarlos | ! me/le/nos darías/das/da/daría clases
    ! interesad~ en contratar~/comprar~/encargar~ | urge/corre prisa
    ! todavía/aún tienen/tienes/tiene/quedan/queda ?
    ! pedir/sacar/reservar/coger (una/un) cita/hora/turno
    ! cómo/cuándo puedo/podemos/podría pedir/reservar/contratar~/pagar/comprar
    ! nos falló/canceló/cancelaron | nos hace falta | nos/me quedamos/quedé sin
    se jubiló/jubila nuestro/mi | ! de urgencia | nos urge
    """,
    // Thesis, exam, school project.
    .student: """
    ! mi tesis/tfg/tfm/tesina/monografía/doctorado/disertación/memoria/maestría/máster
    ! trabajo (de) fin/final/grado/práctico/campo de | ! trabajo práctico/final
    ! proyecto de grado/curso/fin/titulación
    ! trabajo/proyecto/tarea para/del/de (el/la) colegio/cole/instituto/facultad/facu
    ! trabajo/proyecto/tarea para/del/de (el/la) escuela/universidad/clase/materia/asignatura
    ! soy (un/una) (*) estudiante/alumn~/doctorand~/tesista/becari~ de/en/del | ? estudiante/estudiantes de
    ! estudio (*) en la/el universidad/facultad/instituto/escuela
    estudio derecho/medicina/arquitectura/ingeniería/psicología/historia
    estudio periodismo/biología/física/economía/enfermería/música
    ! estoy haciendo/escribiendo/preparando … tesis/tfg/tfm/trabajo/proyecto/doctorado
    ! estoy terminando/redactando … tesis/tfg/tfm/trabajo/proyecto/doctorado
    ! mi director~/tutor~/asesor~/supervisor~ (de) (tesis) me/dice
    ! para mi clase/materia/asignatura/tesis/trabajo/investigación/examen/proyecto
    para la/una clase/materia/asignatura | ! tengo # años
    ! oposición/oposiciones/parcial/selectividad/ebau/bachillerato/preparatoria | ? examen/exámenes
    ! primer/segundo/tercer/tercero/cuarto/quinto/último año/curso/semestre/cuatrimestre/ciclo de
    ! estoy en primer/segundo/tercer/tercero/cuarto/quinto/último | # semestre
    ! hago/curso un máster/maestría/doctorado
    ! entrevistar~ para mi/un/una trabajo/tesis/clase/periódico
    ! en {your} clase/asignatura/materia/cátedra/seminario | ! citar {your}
    ! citarlo/citarla/citarle/citarte | ! dirigir mi/la tesis/tfm/tfg | bibliografía/bibliográfica
    ! de mayor quiero | mi profe/profesor/profesora/maestra/maestro
    ! nos pidieron/mandaron/dejaron … clase/trabajo/tarea/colegio | ! aprender el oficio/a
    """,
    // Ordinary correspondence in an existing relation.
    .business: """
    ! según/como/tal (como/y/lo) acordado/acordamos/hablado/hablamos/quedamos/convenido
    ! según/como/tal (como/y/lo) conversamos/pactado/solicitado/pediste/pidió | ! conforme a lo
    ! lo acordado/hablado/pactado | ? según/como lo comentado/conversado
    ! adjunto/adjuntamos/anexo/adjunta (*) (*) {doc}
    ! {you} mando/envío/paso/reenvío/remito (el/la/los/las/un/una/aquí) (*) {doc}
    ! {you} adjunto/dejo/mandamos/enviamos (el/la/los/las/un/una/aquí) (*) {doc}
    ! {doc} firmad~/corregid~/definitiv~/revisad~/pendiente~/escanead~ | el/la/los/las {doc} de/del
    va/van/falta/faltan (el/la/los/las) {doc}
    ! nos vemos el/a/en/mañana/la/allí/allá/ahí/este/luego/pronto | ! hasta mañana/luego/pronto
    ! el {day} me/nos/sí/no va/viene/queda/puedo/podemos
    ! me/nos va/viene/queda/parece bien/perfecto/mejor/fatal/genial el/la/a/lo | el {day} a las/la
    ! mañana a las/la | ! mañana por la | ! queda/quedamos/quedó/está/están confirmad~
    ! confirm~ … reunión/cita/reserva/asistencia/recepción/pedido
    ! confirm~ … pago/entrega/hora/fecha/recogida/turno | ! confirmamos/confirmo/confírmame/confírmeme
    ! firm~ … contrato/documento/copia/acta/escritura/papeles/autorización
    ! {your} pedido/reserva/cita/envío/solicitud/reclamo
    ! {your} reclamación/transferencia/candidatura/expediente/presupuesto/cotización
    {your} turno/pago/contrato/carta/correo/consulta/oferta/factura/nómina/matrícula/borrador
    ! pago/abono/transferencia/saldo pendiente/recibid~/realizad~/hecha/de/del
    ! anticipo/fianza/depósito/cuota pendiente/recibid~/realizad~/hecha/de/del
    ! hemos/han/he/habéis (finalmente) decidido/firmado/pagado/aprobado/elegido/optado/revisado
    ? hemos/he recibido/enviado/cambiado/hablado
    ! decidimos/decidió/optamos/acordamos/elegimos/aprobamos/votamos
    ! lamentablemente/desafortunadamente/desgracia (tener) no/hemos/que/tenemos/el/la
    ! lamento/lamentamos/siento/sentimos tener/que/no/comunicar~/informar~
    ! no podemos/puedo/podremos/podré/pude/pudimos aceptar/asistir/seguir/ir/llegar
    ! no podemos/puedo/podremos/podré/pude/pudimos pagar/entregar/atender~/participar/continuar
    ! cambiar/mover/aplazar (la/el/nuestra) reunión/cita/junta/entrega/visita
    ! posponer/reprogramar/reagendar (la/el/nuestra) reunión/cita/junta/entrega/visita
    ! cambiar/mover/aplazar (la/el/nuestra) comida/turno/pedido/reserva/clase
    ! posponer/reprogramar/reagendar (la/el/nuestra) comida/turno/pedido/reserva/clase
    ! adelantar/retrasar/pasar/cancelar/anular (la/el/nuestra) reunión/cita/junta/entrega/visita
    ! adelantar/retrasar/pasar/cancelar/anular (la/el/nuestra) comida/turno/pedido/reserva/clase
    ! reunión/junta/cita/comida/visita/turno/sesión de/del/con {day}
    ! reunión/junta/cita/comida/visita/turno/sesión de/del/con mañana/hoy/ayer
    ! la reunión/junta/asamblea/visita/llamada de/del
    ! llego/llegamos/llegaré/llegaremos/llegué tarde/retrasad~/#/un
    ! la entrega/recogida/obra/junta/asamblea/reforma/llave/caldera/mudanza | las llaves
    entregamos/entregarán/llegará/llegarán/recogerán/instalarán el/mañana/a/la
    ! llegó/llegaron/vino/vinieron (*) dañad~/rot~/mal/incomplet~/tarde/equivocad~/golpead~ | reclam~
    ! disculp~/perdón/perdona/perdone/lamento … retraso/demora/tardanza/error
    ! disculp~/perdón/perdona/perdone/lamento … confusión/lío/inconvenientes/malentendido
    ! perdón/perdona/perdone/disculpa por tardar/no
    última/nueva/segunda/primera versión/corrección/revisión
    los cambios/planos/permisos/papeles/comentarios
    ! pendiente/pendientes de/por firma/pago/confirmar/recibir/enviar/revisar/que | ! a la espera de
    quedo a la | ? de vacaciones | ! de baja/permiso/licencia hasta/médica
    ! orden/número de compra/pedido/factura/expediente/serie | ! recibí/recibimos {your}
    ! recibí/recibimos el/la/los/las | ! acuse de recibo | ! inquilin~/casero/comunero~
    ! comunidad de propietarios/vecinos | alquiler/contrato del
    ! ya está/están/quedó/tengo/tenemos list~/pagad~/hech~/arreglad~/firmad~
    ! puedes/puede/pueden/podéis pasar/recoger~/venir/firmar~ a/por/cuando/el/mañana/la
    ! podrías/podría/puedes/puede firmar~/revisar~/reenviar~/confirmarme/confirmarnos
    ! podrías/podría/puedes/puede corregir~/traer~/devolver~/abrir~
    ? me mandas/pasas/envías/manda/envía el/la/los/las
    ! te/le/os/les traigo/llevo/devuelvo/devolví/traje
    te/le dejo/paso las/el/los llaves/libro/caja/fotos/carpeta | ! no firm~/pag~ todavía/aún/nada
    ! claustro/pleno/acta/minuta/albarán | el turno/ensayo/entrenamiento del/de | ! {you} devolv~
    ! renunci~/dimit~/dimisión | plazo para/vence/hasta/termina
    """,
    // A concrete question that only the reader can answer.
    .question: """
    ! cómo hiciste/hizo/lograste/resolviste/resolvió/conseguiste/llegaste ?
    ! cómo supiste/evitaste/mediste/elegiste/calculaste/aprendiste ?
    cómo hicieron/consiguieron/logró/consiguió/llegó/preparas/empezaste/empezó/decidiste ?
    ! por qué elegiste/eligió/eligieron/decidiste/decidió/dejaste
    ! por qué dejó/usaste/cambiaste/descartaste/optaste
    ! qué/cuál/cuáles/cuánta/cuánto/cuántos (*) usaste/usó/utilizaste/utilizó/usabas/empleaste
    ! qué/cuál/cuáles/cuánta/cuánto/cuántos (*) pusiste/elegiste/tomaste/hiciste/leíste
    qué/cuál/cuáles (*) recomiendas/recomendás/recomendarías/recomendaría
    qué/cuál/cuáles (*) recomienda/prefieres/preferís | ? qué (*) usas/usa/utilizas
    ! te/se refieres/referís/refería/referías | se refiere | ! quisiste/quiso/quieres/quiere decir
    todavía/aún (lo/la/los) tienes/tenés/tiene/conservas/guardas/vives/vive/tocas/existe
    ! sigues/sigue/seguís dando/viviendo/tocando/usando/haciendo/en
    ! sigues/sigue/seguís jugando/cantando/escribiendo/trabajando/pensando
    sabes/sabe/sabrías/sabría si/dónde/cómo/quién/cuándo/algo/de | es/era/será normal ?
    ! de dónde sacaste/sacó/viene/salió/sacas/sacaron
    ! dónde compraste/compró/conseguiste/encontraste/aprendiste/grabaste/tomaste
    dónde queda/consigo/podría/puedo ?
    cuánto/cuántos/cuántas (*) tardaste/tardó/duró/llevó/pesa/mide/dejaste
    tengo/tenía/surge/surgió/queda/quedó (*) una duda/pregunta/curiosidad | una duda/curiosidad/pregunta
    una consulta sobre | hacer~ una pregunta/consulta | preguntar~ si/por/cómo/algo/qué/dónde/una
    quería/quisiera preguntar~/consultar~/pedir~
    funciona/funcionaría/sirve/serviría/vale/valdría/aplica también/eso/igual/con/en ?
    ? me podr~/puedes/puede/podés decir/indicar
    me podr~/puedes/puede/podés aclarar/explicar/orientar/aconsejar
    decirme/aclararme/explicarme/indicarme (*) si/cómo/qué/dónde/por/cuál/algo ?
    orientarme/aconsejarme/contarme (*) si/cómo/qué/dónde/por/cuál/algo ?
    {you} pasó/ocurrió/sucedió/pasaba ? | alguna vez has/ha/te/le ?
    cuál era/fue (el/la/tu/su) nombre/título/truco/razón/motivo/marca/receta/tema ?
    cómo se llama/llamaba/dice/escribe/pronuncia/hace/limpia/interpreta ? | crees/cree/creéis que ?
    ? piensas/opinas/considera que ?
    me recomiendas/recomendás/recomendarías/recomendaría/aconsejas/aconsejarías/aconseja/sugieres
    qué harías/haría/hago/pasó/significa ?
    qué diferencia/libro/marca/modelo/edición/tamaño/temperatura (hay/es) ?
    qué opinas/opina de/del/sobre ? | cómo termin~/quedó/salió/acabó/sigue/va/anda/estuvo ?
    vas/irás/vienes/venís/vendrás/vendrá/irán/estarás a/al/por/en/este/también ?
    es cierto/verdad que | hay alguna/algún/otra manera/forma/razón/motivo/versión/grabación/libro ?
    no entiendo/entendí/encuentro/encontré/consigo/logro por/cómo/bien/el/la/que
    no me queda/quedó clar~ | en qué año/página/idioma/orden/momento/consiste/basas ?
    sería/es posible conseguir~/consultar~/ver/leer/visitar~/acceder ?
    puedo/podría/podemos usar/citar~/llevar/preguntar~/consultar~/traducir~/copiar~/utilizar/pedir~ ?
    """,
    // No reply needed, sorry to bother.
    .modesty: """
    ! no hace falta (que) respond~/contest~ | no hay prisa | ! no es necesari~ respond~/contest~/que
    ! no tienes/tiene/tenés que/por (qué) responder~/contestar~ | si no tienes/tiene/tenés tiempo/ganas
    si no puedes/puede/podés/quieres/sabes/recuerdas/recuerda
    ! una/dos línea/líneas/frase/palabra basta/bastan/bastaría/me
    perdona/perdón/perdone/disculpa/disculpe/lamento/siento (por/que) (te/le) molest~
    no quiero/quería/quisiera molestar~ | ! no puedo/podemos/podría pagar mucho/demasiado/más
    ! no tengo/tenemos mucho/tanto/gran presupuesto/dinero/plata | presupuesto ajustado/limitado/pequeño
    sin prisa/prisas/apuro | cuando puedas/pueda/quieras/puedan | cuando tengas/tenga un rato/tiempo
    entiendo/entendería/entenderé/comprendo perfectamente | entendería/entenderé que/si
    ! una tontería/bobada/chorrada/pavada/boludez | ! pregunta tonta/rara/boba/ingenua
    ! si no es mucha/mucho/demasiada molestia/pedir
    ! me da (un/mucha/algo) (poco/de) vergüenza/pena/corte/cosa | ! sé que es raro/mucho/pedir
    sé que suena | solo/nada quería decir~/eso | solo eso/era | ? nada más | no espero respuesta/nada
    no busco nada/trabajo | disculpa/perdona/disculpe la letra/pregunta/lata
    ! soy (muy) torpe/mayor/principiante/aficionad~/novat~ | no entiendo (nada/mucho) de
    ! no sé nada/mucho de | por casualidad tien~/sab~/guard~/recuerd~ | con gusto pago/pagamos
    quizá no sea/eres
    """,
    // Family, private life, humour.
    .life: """
    mi {rel} | ! mis hijos/hijas/padres/viejos/nietos/abuelos/suegros
    ! mis hermanos/papás/niños/peques/niñas/primos/perros | ! jaja~/jeje~/jiji~ | jubil~
    boda/casamiento/entierro/funeral/velorio/bautizo/comunión/velatorio | cumpleaños/cumple
    ! falleci~/pésame/luto | murió/murieron | ! embarazada/bebé/parto/mellizos/gemelos | nació
    enferm~/operaron/operación/hospital | ! quimio/cirugía/yeso/muletas | ! nos mudamos/mudaron
    ! me mudé/mudo/casé/jubilé/divorcié/operan/separé/caí
    cerveza/cervezas/caña/cañas/birra/birras/chela/chelas/vermut/tequila/mezcal
    asado/mate/mates/tortilla/paella/tamales/pozole/arepas/empanadas/croquetas/tacos/bizcocho
    huerta/huerto/tomates/gallinas | jardín | fútbol/pádel/partido/partidito | ? playa/montaña/pueblo
    camping/senderismo/excursión | el peque | ! los peques/chicos/nenes/niños/críos
    un/otro/fuerte/gran (*) abrazo | ! abrazote/besote/besos | ! che/boludo/güey/wey/parce/cabrón/quillo
    ! {you} extraño/extrañamos | ! {you} echo/echamos de menos
    ! qué vergüenza/risa/locura/frío/calor/recuerdos/nostalgia/pena | {your} salud
    ! mejórate/recupérate/cuídate/cuídese/abrígate
    ! de niño/niña/chica/chico/joven/pequeño/pequeña | guitarra/violín/coro | piano
    perro/gato/perra/gata/cachorro | feliz cumpleaños/navidad/año | mi/nuestra familia | la abuela/abuelita
    buen camino/viaje | de resaca/trasnoche
    """,
  ]
}
