extension Spanish {
  /// Signs that a note is written for this reader.
  static let favour: [Cue: String] = [
    // They have met or spoken.
    .encounter: """
    ! nos conocimos/cruzamos/sentaron/presentaron/presentó/topamos/sentamos
    ! nos vimos/encontramos en/ayer/el/la/hace/anoche | ! coincidimos en/durante/ayer/el/la
    ! hablamos/charlamos/platicamos/conversamos/bailamos/comimos/cenamos/brindamos … {place}
    ! hablamos/charlamos/platicamos/conversamos/vimos … ayer/anoche/pasado/pasada/antier/anteayer/otro
    hablamos/charlamos/platicamos/conversamos sobre/de/del/mucho/largo/brevemente
    hablamos/charlamos/platicamos un rato/poco/momento
    estuvimos/estuve hablando/charlando/platicando/conversando/comentando/sentad~/junt~/comiendo/cenando
    ! {place} … ayer/anoche/pasado/pasada/antier | ! ayer/anoche/antier/anteayer … {place} | ? ayer
    anoche/antier/anteayer | ? semana/mes/año pasad~ | el {day} pasado | el pasado {day} | el otro día
    el {day} en/durante/por | ! me/nos {told} | {told}
    ! usted me/nos … dijo/contó/comentó/pidió/explicó/recomendó/preguntó/prestó/mencionó
    me/nos {toldf} usted | ? me/nos {toldf} | ! lo/la que (me) {told} | ! el/la/lo … que me {told}
    ! como quedamos/prometido | ! como (te/le) prometí | quedamos en/que | ! {you} prometí/debía
    ! lo prometido | ? te/le quedé | {you} dije/conté/mencioné/pregunté que/en/ayer/lo/si
    ? como {you} dije/comenté/conté/adelanté/decía | ! lo que hablamos/charlamos/platicamos/comentamos
    ! como/según me/nos pidió/pediste/pidieron/dijo/dijiste/sugirió
    ! fue/ha un/una/muy/sido … conocer~/ver~/charlar/platicar/coincidir/hablar/escuchar~/conversar
    ! encantad~ de haber~/conocer~/ver~
    ! gusto/placer/alegría/lindo/ilusión (en/de) conocer~/verte/verlo/verla/encontrar~/haberte/haberlo
    ! me alegr~/gustó/encantó … conocer~/ver~/charlar/platicar/hablar/coincidir/encontrar~
    ! me dio/hizo … conocer~/verte/verlo/verla
    ! nuestra (*) charla/conversación/plática/cena/comida/clase
    la charla/conversación/plática de/del/que/sobre
    ! soy el/la/aquel/aquella (*) de/del/con gafas/barba/sombrero/camisa/chaqueta/vestido/bufanda
    ! soy el/la/aquel/aquella (*) de/del/con mochila/pelo/mesa/stand/perro/bici
    ! soy el/la/aquel que te/le/se preguntó/llevaba/estaba/hizo/tiró/sentó/habló
    soy el/la chic~/señor~/pesad~/rubi~/calv~/despistad~
    ! sentad~ al/a/junto/detrás/delante/enfrente/frente | ! a {your} lado/izquierda/derecha/mesa
    ! al lado de usted/ti/vos | estuve/estuvimos/fui/asistí en/a … {place}
    ! después/tras/antes/durante/desde … {your} {place} | en {your} {place} | ? en la/el {place}
    ! el/la {place} de/del {day} | ! el/la {place} de/del ayer/anoche/sábado/domingo
    {you} vi/escuché/oí en/hablar | {you} vi … {place} | ! me acerqué a
    al terminar/acabar/final/salir … {place}
    me diste/dio/dejaste/dejó … tarjeta/libro/folleto/número/copia | ! {your} tarjeta de
    compartimos mesa/taxi/viaje/vuelo/habitación/coche/asiento/cerveza/cena/paraguas
    ! {you} tiré/derramé/choqué/confundí/empujé/presté/regalé/llevé | ! conocer~ en persona
    ! vernos/verte/verlo/verla en persona | cuando viniste/vino/pasaste/pasó/vinieron a/por
    qué risa/noche/rato … pasamos | ! lo pasamos (muy/tan) bien
    """,
    // The reader's own work, named exactly.
    .yourWork: """
    {your} {work} | ! {your} {work} sobre/acerca/del/con/titulad~ | en {your} (*) {work}
    ! leí/leyendo/leído/releí/escuché/escuchando/oí/terminé/acabé/devoré/subrayé {your} (*) {work}
    ! terminar/leer/escuchar/ver/acabo {your} (*) {work} | ! de leer/escuchar/ver {your} (*) {work}
    ! escribes/escribiste/escribió/escribe/escribís/decís/dices (ahí/allí/usted) que
    ! afirmas/afirma/sostienes/sostiene/planteas/plantea (ahí/allí/usted) que
    explicas/explica/mencionas/menciona/cuentas/dice/recomiendas/propones/propone que
    ! como dices/explicas/cuentas/escribes/dice en | ! minuto/página/pág/capítulo/episodio/línea/figura #
    ! tabla/diapositiva/sección/ecuación/apéndice/lámina # | ? versión/nota/paso #
    ! el capítulo/párrafo/apartado/gráfico/pasaje/estribillo
    el episodio/ejemplo/capítulo de/sobre/en/donde/del/con
    ! donde/cuando dices/explicas/cuentas/hablas/decís/contás
    ! donde/cuando escribes/explica/describe/describes/comparas/compara
    ! lo que escribiste/escribió/contaste/contó/dices/cuentas/explicas/comentas sobre/en/de/del/acerca
    ! {your} receta/código/librería/paquete/script/biblioteca/fórmula/ensayo
    ! {your} tesis/columna/traducción/exposición/experimento/teoría/crítica
    {your} método/blog/programa/hilo/repositorio/repo
    ! seguí/probé/hice/usé/apliqué/cociné/repetí … {your} {work} | ! la parte en/donde/sobre
    ! citas/cita/citaste/citó a/el/la
    ! {you} escuché/oí/leí/vi en la/el radio/tele/podcast/revista/periódico/diario | ! en la radio/tele
    {your} personaje~/protagonista/cuadros/poemas/canciones/ilustracion~/fotografías/grabados/esculturas
    discrepo/coincido/acuerdo con/en | ! una errata/erratas
    {your} argumento/hipótesis/conclusión/explicación/análisis/distinción
    ! el artículo/libro/podcast/paper/capítulo que escrib~/public~/grab~ | desde que te/le leí/escuché/vi
    publicaste/publicó/escribiste/escribió en/hace/sobre | ! {your} último/primer/segundo/nueva {work}
    ? {your} post/publicación sobre
    """,
    // Thanks for something past; congratulations on something concrete.
    .thanks: """
    ! gracias por haber~ | ! gracias por lo de/del/que/bien | gracias otra vez/de nuevo
    gracias de nuevo/verdad/corazón por
    ! gracias por … ayuda/consejo~/paciencia/charla/libro/clase/clases
    ! gracias por … regalo/hospitalidad/café/cena/comida/dato
    ! gracias por … ponencia/conferencia/presentación/receta/curso/sinceridad
    ! gracias por … recomendación/palabras/tarde/paseo/noche
    ! gracias por prestar~/acompañar~/recomend~/invit~/mandar~/explic~/venir
    ! gracias por avisar~/traer~/escuchar~/llevar~/ayudar~/presentarme/animar~
    gracias por enviar~/pasar~/responder~/contestar~/recibir~
    ? {you} agradezco/agradecemos (mucho) (muchísimo) que/lo/el/la/los/las
    agradecerte/agradecerle/agradeceros/agradecerles lo/que/el/la/por/tu/su
    darte/darle/darles/daros las gracias | dar las gracias | ? mil/muchísimas gracias
    gracias a ti/usted/vos/vosotros/ustedes | gracias a {your} (*) {work}
    gracias a {your} consejo/ayuda/clases
    ! me/nos sirvió/ayudó/salvó/cambió/emocionó/marcó/tranquilizó/conmovió
    me/nos ha/han servido/ayudado/salvado/emocionado | ! nunca {you} agradecí/di/agradecimos
    estoy/estamos/estaré/quedo (muy/eternamente/super) agradecid~
    ! felicidades/enhorabuena/felicitaciones/felicito por … libro/premio/bebé/boda/tesis
    ! felicidades/enhorabuena/felicitaciones/felicito por … doctorado/nacimiento/título/concierto
    ! felicidades/enhorabuena/felicitaciones/felicito por … niñ~/hij~/paper/plaza/cátedra
    ! felicidades/enhorabuena/felicitaciones/felicito por … jubilación/casa/exposición/artículo
    ! me alegr~ … premio/bebé/ascenso/plaza/recuperación/noticia | ! aprobé/aprobamos
    funcionó (a) la/perfecto/perfectamente/de | ! tenías/tenía razón | ! por lo bien que
    ! el consejo que | hice caso | {you} debo una/un cerveza/café/cena/disculpa
    ! te/se/os portaste/portó/portaron | ! todo un detalle | ! los niños/alumnos/estudiantes … encant~
    quedó/quedaron/salió precios~/perfect~/riquísim~
    """,
    // Common ground: former colleague, school, neighbour, relative.
    .ground: """
    ! fuimos/éramos/somos compañer~/vecin~/alumn~/colegas/amig~/novi~/primos
    ! amig~/compañer~ de/del infancia/niñez/siempre
    ! trabajamos/estudiamos/coincidimos/jugamos/cantamos (*) junt~
    ! vivimos/estuvimos/fuimos/crecimos/hicimos (*) junt~ | ! coincidimos cuando/aquel/hace
    ! trabajé/estudié/jugué/estuve/coincidí/entrené/canté/viví/compartí contigo/vos
    ! trabajé/estudié/estuve/hice con/bajo usted/tu/su | ! a {your} órdenes en
    ! cuando/mientras trabajabas/estabas/vivías/eras/dabas/dirigías/tenías/llevabas/cantabas/entrenabas
    cuando trabajaba/estaba/vivía/era/daba/dirigía usted
    cuando éramos/teníamos/trabajábamos/estudiábamos/íbamos/vivíamos
    ! compañer~ de/del (la) clase/trabajo/colegio/cole/curso/promoción/facultad/facu
    ! compañer~ de/del (la) laburo/carrera/banco/mili/piso/oficina/cuarto
    ! compañer~ de/del (la) prepa/primaria/secundaria/instituto/uni/universidad/residencia
    ! compañer~ de/del (la) coro/pupitre/aula/habitación/guardia/equipo
    ! excompañer~/excolega~/exalumn~/exjef~ | ! ex compañer~/colega~/alumn~/jef~/vecin~/profesor~
    ! antigu~ compañer~/alumn~/colega~/profe~/jef~/vecin~
    ! mism~ colegio/clase/promoción/instituto/coro/barrio/edificio/pueblo
    ! mism~ calle/club/piso/facultad/escuela/generación/departamento/banda | ! vecin~ de/del/tuy~/suy~/en
    ? vecin~ | ! soy (el/la) hij~/herman~/prim~/sobrin~/mujer/viuda/niet~/cuñad~ (*) de/del
    ! soy (el/la) espos~/marido/madre/padre/mamá/papá/abuel~/tí~ (*) de/del | ! {your} {rel}
    ! te acuerdas/acordás/acordarás | ! se acuerda/acordará de/usted/cuando/si
    recuerdas/recordás/recordarás | ? recuerda/recordará
    ! no sé si (te/se/me) acuerdas/acuerda/recuerda/recuerdas/acordás/recordará
    ! quizá/quizás/tal (vez) (ya) (no) me recuerd~ | ! tomé/cogí/tomo el relevo/testigo
    ! sustit~/reemplac~/sucedí a/tu/su/en | ! sustituí a
    ! ocup~/hered~ {your} (*) puesto/despacho/oficina/cargo/escritorio/proyecto/mesa
    ! ocup~/hered~ {your} (*) plaza/silla/clientes/expedientes/grupo/clase
    ! {your} sucesor~/predecesor~/antecesor~/relevo/becari~/exjefe | ! {your} antigu~/viej~/ex (*) {place}
    ! {your} antigu~/viej~ (*) puesto/empresa/equipo/jefe/despacho/oficina/casa/mesa/grupo/piso
    ! amig~ en común/mi | ! amig~ de mi/mis/nuestr~
    ! nuestr~ amig~/profe~/jef~/viej~/querid~/antigu~/promoción/clase | aquellos tiempos/años/días/veranos
    ! los tiempos/años de/del/en | ! la época de/del/en | ! la mili
    cofradía/murga/scouts/hermandad/comparsa/parroquia | ! promoción/generación/camada del/de/#
    ! del/en mi/nuestro pueblo/barrio | mi antigu~/viej~/ex/primer jef~/profe~/empresa/colega~
    ! fui (*) {your} alumn~/becari~/estudiante/paciente/vecin~
    ! {your} (antigua/antiguo/ex) alumn~/becari~/paciente/vecin~
    ! fue/fuiste/fueron/era/eras/eran mi/mis/nuestro/nuestra profe~/jef~/tutor~/mentor~
    ! fue/fuiste/fueron/era/eras/eran mi/mis/nuestro/nuestra entrenador~/maestr~/compañer~/director~
    ! me diste/dio/daba/dabas (*) clase/clases | ! somos/soy del mism~/pueblo/barrio | hace # años que
    hace # años en | hace años | ! tantos años | ! cuánto tiempo sin | ! tanto tiempo sin
    ! tu/su cara/apellido/nombre me suena | me suena tu/su | qué pequeño/chico es el mundo
    ! viejos tiempos | dejaste/dejó la empresa/oficina/casa | ! de soltera | mi apellido/nombre de
    ! nuestros hijos/padres/abuelos/niños | ! nuestras hijas/madres/niñas | misma guardería
    jugábamos/íbamos/salíamos/estudiábamos/tocábamos a/al/en/juntos
    """,
  ]
}
