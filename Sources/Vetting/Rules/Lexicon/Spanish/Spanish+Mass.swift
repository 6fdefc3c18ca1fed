extension Spanish {
  /// Signs that a note is sent to many.
  static let mass: [Cue: String] = [
    // Traces of a mailing.
    .mailing: """
    ! darse/darte/darme/dar de baja | ! cancelar (la/tu/su) suscripción | suscríb~/suscript~
    ? estimad~ colega/colegas | estimado señor o/señora
    ! estimad~ señores/empresari~/propietari~/profesional~/emprendedor~/todos
    ! estimad~ amigo/contacto/miembro~/client~/dueñ~
    ? estimad~ director~/gerente/responsable/ingenier~/licenciad~ | ! a quien corresponda
    ! a quien pueda interesar | hola a todos/todas | buenos días a todos
    querid~ contacto~/emprendedor~/colega~/client~/lector~/miembro~/líder~/empresari~
    ? espero que … bien/encuentr~ | espero se encuentr~ | boletín | newsletter
    ! haz/haga/hacé/dale/da clic/click | ! clic/click aquí/en/acá | ! siguiente/este enlace/link
    en el enlace | link en
    ! ingresa/ingrese/entra/entre a/en (nuestra/nuestro/el/este/la) web/sitio/página
    ! ingresa/ingrese/entra/entre a/en (nuestra/nuestro/el/este/la) link/enlace/plataforma
    más información/info en/aquí | ! para más/mayor información/info/detalles
    visita/visite/visítanos/visítenos nuestra/nuestro/en
    ! ^ conoce/conozca/descubre/descubra/descubrí cómo/nuestro/nuestra/nuestros/más
    ! recib~ este correo/mensaje/email | ? recib~ un … saludo | por este medio/conducto
    contáctanos/contáctenos/escríbenos/escríbanos/llámanos/llámenos/síguenos/síganos
    ? quedo/quedamos/estoy/estamos a {your} disposición/órdenes
    ! aquí/acá {you} tiene/tienes/tenés/tienen | ! aquí/acá me tiene/tienes/tenés/tienen
    ! aprovech~ esta/la/nuestra/nuestro oferta/oportunidad/promoción
    no (te/se) (lo/la) pierdas/pierda/pierdan/perdás | ! no dejes/deje/dejen pasar
    no dude/dudes/duden/dudéis en contactar~/escribir~/llamar~/consultar~ | ? cordial saludo
    comparte/compártelo/reenvía/difunde | tu/su/vuestro nombre
    ! exclusiv~ para socios/miembros/suscriptores
    """,
    // Templates of recruiters and agencies.
    .recruiting: """
    ! buscamos/seleccionamos/incorporamos/contratamos/precisamos/requerimos (un/una/a) (*) {roles}
    ! estamos/estoy/están buscando/seleccionando/reclutando (un/una/a) (*) {roles}
    ! estamos/estoy/están contratando/incorporando (un/una/a) (*) {roles}
    ! estamos/estoy seleccionando/reclutando/incorporando | ? busco (un/una) {roles}
    ! búsqueda/selección de (un/una) {roles} | nos encontramos/estamos en (la) búsqueda/proceso
    ! para (un/una/uno/importante) (de) (nuestro/nuestros/mi/mis/importante) cliente/clientes/multinacional
    ! importante/reconocida/prestigiosa empresa/compañía/multinacional/grupo/firma
    ! tengo/tenemos/manejo (abierta) (abiertas) (un/una/varias/varios/algunas) (*) vacante~/posición
    ! tengo/tenemos/manejo (abierta) (abiertas) (un/una/varias/varios/algunas) (*) posiciones
    ! gestiono/llevo/abrimos (abierta) (abiertas) (un/una/varias/varios/algunas) (*) vacante~/posición
    ! gestiono/llevo/abrimos (abierta) (abiertas) (un/una/varias/varios/algunas) (*) posiciones
    ! tengo/tenemos/manejo (abierta) (abiertas) (un/una/varias/varios/algunas) (*) oferta/ofertas/proceso
    ! gestiono/llevo/abrimos (abierta) (abiertas) (un/una/varias/varios/algunas) (*) oferta/ofertas/proceso
    ! tengo/tenemos/manejo (abierta) (abiertas) (un/una/varias/varios/algunas) (*) procesos/puesto/puestos
    ! tengo/tenemos/manejo (abierta) (abiertas) (un/una/varias/varios/algunas) (*) búsqueda/búsquedas
    ! gestiono/llevo/abrimos (abierta) (abiertas) (un/una/varias/varios/algunas) (*) procesos/puesto/puestos
    ! gestiono/llevo/abrimos (abierta) (abiertas) (un/una/varias/varios/algunas) (*) búsqueda/búsquedas
    vacante/vacantes de/para/como/en/que | ! oferta/ofertas de empleo/trabajo/laboral/laborales
    ! proceso/procesos de selección | ! posición/posiciones abierta~/de/como/en/que
    ! oportunidad/oportunidades/propuesta/propuestas laboral~/profesional~/de carrera/para {roles}
    ! nuevos/nuevas retos/desafíos/oportunidades/horizontes
    nuevo reto/desafío/proyecto profesional/laboral
    ! abiert~ a … cambio/cambios/escuchar/oportunidades/oportunidad/propuestas/ofertas | búsqueda activa
    ! escuchar propuestas/ofertas/nuevas/oportunidades | en búsqueda de nuevas
    ! {your} perfil/experiencia/background … encaj~/calz~/coincide/ajusta/cumple/cuadra/alinea/interes~
    perfil que/como buscamos/estamos | ! encaj~ … posición/puesto/vacante/perfil/rol
    ! salario/sueldo/renta/remuneración de/hasta/competitiv~/brut~/anual/salarial/entre/a
    ! retribución/compensación/paquete/banda de/hasta/competitiv~/brut~/anual/salarial/entre/a | ! # k
    ! # brutos/líquidos/netos/mensuales | ? brutos | modalidad híbrid~/remot~/presencial/home/de
    # % remoto/remota | ? remoto/híbrido/presencial/teletrabajo | contrato indefinido/fijo/directo/temporal
    jornada completa/parcial | ! incorporación inmediata | ! prestaciones de/superiores
    relación de dependencia | plan de carrera
    ! envía/envíame/mándame/mándanos/compárteme … cv/currículum/hoja
    ! compartime/envíanos/pásame/hágame/remita … cv/currículum/hoja
    ! cv/curriculum/hoja (de) (vida) actualizad~ | ! headhunter~/headhunting/recruiter~/hunting
    ! talent acquisition | ! reclutador~/reclutamiento | ? recursos humanos
    selección de personal/talento/perfiles
    ! expectativa~/aspiración/aspiraciones/pretensión/pretensiones/banda salarial~/económica~
    ! bono/bonificación/premio/recompensa por … refer~ | ! programa de referidos
    cubrir … vacante/vacantes/puestos/posiciones/bajas
    personal cualificado/calificado/temporal/eventual/operativo
    candidatos/perfiles (ya) disponibles/cualificados/calificados/validados/de | candidatos/perfiles para
    # años de experiencia en/como | ? inglés avanzado/fluido/b2/c1 | ! prevenimos/confidencial … proceso
    proyecto estable/internacional/ambicioso/retador
    sumar~/unirte/unirse/incorporar~ a (nuestro/un/el) equipo | nuestro equipo de {roles}
    ! te/le/se sumarías/incorporarías/reportarías | estarías/estaría dispuest~
    si conoces/conoce/conocen a alguien/quien que/con/interesad~ | alguien de {your} red/entorno/contactos
    conocido/conocida/colega que … interes~
    """,
    // Investors, rounds, donations, sponsorship.
    .fundraising: """
    ! ronda (de) inversión/financiación/financiamiento/seed/semilla/presemilla/serie/capital
    ! levant~ capital/ronda/inversión/# | ! inversores/inversionistas/inversionista/inversor | ! pitch deck
    el/un/nuestro deck/pitch | ! donar/done/donativo~ | ! una/pequeña/cada/cualquier/con/mensual donación
    ! apadrin~
    ! patrocin~/sponsor/sponsors/auspici~ | crowdfunding/micromecenazgo | recaud~
    ! busc~ financiación/financiamiento/inversión/capital/fondos | soci~ capitalista/inversor
    hacerse/hazte/hágase/hacete soci~ | legado/testamento solidario
    ! con {your} aporte/aportación/donación/contribución/donativo/ayuda
    ! {your} aporte/aportación/donación/contribución perm~/ayud~/hará/sirve/servirá/puede/mensual
    apoy~ nuestra/nuestro/esta causa/labor/proyecto/fundación/campaña
    nuestra fundación/ong/asociación/causa | campaña/cena/carrera solidaria/benéfica | ? colecta/rifa
    ! vc/venture/preseed/valuación/valoración pre/capital/seed/de
    """,
    // Questionnaires, studies, panels, paid expert calls.
    .survey: """
    ! encuesta~ | ! cuestionario~
    responder/completar/llenar/rellenar/respondas/contestar~ … formulario/preguntas/cuestionario
    ! toma/lleva/tarda/son/dura/tomará/llevará (solo/menos/unos/apenas) (de) # {min}
    no {you} tomará/llevará/quitará más
    ! realizando/haciendo/llevando/elaborando/conduciendo (un/una) (*) estudio/encuesta/benchmark/sondeo
    estudio/investigación de mercado | sondeo | ! panel de/con expert~ | red de expertos
    ! consulta/entrevista/llamada/participación/colaboración remunerad~/pagad~/compensad~ | ? remunerad~
    ! tarjeta/vale/cheque regalo/amazon/de # | ! gift card | ! sorteo/sorteamos/rifamos
    ! participar/participes/participe/participación en … estudio/encuesta/investigación
    ! participar/participes/participe/participación en … panel/entrevista | anónim~ y
    respuestas (son/serán) anónim~/confidencial~ | ! {your} opinión nos/es/cuenta
    valid~ … idea/hipótesis/problema/producto
    hablando/entrevistando/conversando con/a (#/varios/varias/distintos) {people}
    ! entender/conocer cómo … {people} | entrevistas a/con {people}
    entender/conocer (mejor) los/las retos/desafíos/dolores/necesidades
    """,
    // Awards, nominations, directories, books to co-author.
    .honour: """
    premios | ! galardón~/nominación/nominad~/finalista
    ! ha/has/han sido/quedado seleccionad~/elegid~/nominad~/preseleccionad~
    seleccionad~ para/como/por/entre | ! {you} hemos seleccionado/elegido/nominado | nuestra revista
    en (nuestra/nuestro/la/el/mi) (revista/podcast/programa) (como) invitad~
    reportaje/entrevista en/para nuestra/nuestro | publirreportaje | ! coautor~
    libro colectivo/colaborativo | ! directorio de/profesional/empresarial/exclusivo
    ! empresa/líder/mujer/emprendedor~/profesional/ceo/abogad~ del año | ! los/las mejores # | ! top #
    ranking de | ! invitar~ … como/de ponente/speaker/conferencista/orador~/invitad~/panelista
    ponente en nuestro/nuestra | honoris | membresía~
    club/círculo/comunidad/red exclusiv~/privad~/selecto | ? reconocimiento/reconocer~ | gala de/del
    diccionario/anuario de | consejo asesor/editorial/expertos | comité de expertos
    ser parte/miembro de nuestra/nuestro | aparecer en nuestra/nuestro/portada
    entrevistar~ en/para nuestro/nuestra | ! cuota/tasa/costo de inscripción/participación/publicación
    """,
    // Webinars, workshops, summits to sign up for.
    .event: """
    ! nuestro/nuestra/próxim~/este/esta/un/una/al/el webinar~/workshop/masterclass/bootcamp
    ! webinar~/workshop/masterclass/bootcamp gratuit~/online/en/práctic~/exclusiv~
    taller/curso/seminario/evento online/virtual/gratuit~/práctic~/en vivo/presencial/exclusiv~
    charla/sesión/clase online/virtual/gratuit~/práctic~/en vivo/presencial/exclusiv~
    ! diplomado/certificación/máster/posgrado en/de/online
    ! congreso/foro/cumbre/summit/feria/expo internacional/nacional/virtual
    ! congreso/foro/cumbre/summit/feria/expo anual/latinoamerican~/empresarial | ! inscrí~
    inscrib~/inscripción/inscripciones | ! regístr~ | registro en/gratuito/aquí
    ! reserv~/asegur~/apart~ {your} plaza/lugar/cupo/asiento/sitio/entrada
    ! en vivo/directo por/con/el/desde/este/y | {you} invito/invitamos/invitan a/al
    {you} esperamos en/el/este | nos gustaría/encantaría/complace invitar~
    quería/quisiera/queremos/queríamos invitar~ | ! próxima/nueva/# edición/convocatoria/cohorte
    aforo limitado | ? networking | desayuno/afterwork/almuerzo/encuentro de/para {people}
    ? este/próximo {day} | este/el/próximo {day} # de
    abrimos/abiertas/abierta inscripciones/convocatoria/matrícula | ? descubr~/aprend~ cómo/a
    """,
    // Side income, networks, franchises.
    .venture: """
    ! ingreso/ingresos extra/extras/adicional~/pasivo~/residual~ | ! ser/sé/sea/serás {your} propi~ jef~
    ! libertad/independencia financiera | ! oportunidad/oportunidades/modelo de negocio~
    ! busco/buscamos/buscando (a) (#) (*) personas/socios/socias/gente/aliados/distribuidores/líderes
    ! negocio propio/digital/multinivel/online/rentable/innovador/desde
    ! multinivel/franquicia~/dropshipping | ! network marketing
    ! trabajar/trabaja/trabajando/trabajes desde casa
    ! gana/gane/ganar/ingresos/dinero/negocio/ganas … desde casa
    desde {your} celular/casa/móvil/teléfono | ! ganar/gana/gane/ganas (hasta/más/entre) (de) #
    ganar/generar dinero/plata/lana/ingresos/comisiones
    ganas de superar~/crecer/emprender/aprender/progresar | generar ingresos/otro/otra | ? soci~ estratégic~
    equipo de emprendedor~ | ! ratos/tiempo/tiempos libres | sin experiencia | # horas diarias/semanales/al
    plan b | cambiar {your} vida | trabaj~ a {your} ritmo | estilo de vida | sin jefes/jefe/horarios/horario
    desarrollo personal | industria del bienestar | emprend~ con/en … empresa/compañía
    salud y bienestar | diversificar {your} ingresos | ingreso/ganancia semanal/diaria
    """,
    // Set phrases of fraud.
    .scam: """
    ! rentabilidad/ganancia~/retorno~ garantizad~/diari~/asegurad~/fij~/semanal~
    ! rendimiento~/beneficio~/utilidad~ garantizad~/diari~/asegurad~/fij~/semanal~
    ! duplic~/triplic~ {your} inversión/dinero/capital | ! # % diario/semanal/mensual
    herencia de/por/millonaria/no | ? beneficiari~/herederos/heredero | familiar/pariente más cercano
    ! millones de dólares/euros/libras/usd | ! transferencia/transferir/mover/repatriar … fondos
    ! ofrezco/otorgo/otorgamos/concedemos/ofrecemos/otorga/damos … préstamo~/crédito~
    préstamo~ rápid~/personal~/entre/de #/sin/a/al/urgente/serio | tasa/interés/intereses de/del # %
    ! tasa de interés | # % de interés
    ! verific~/actualiz~/confirm~ {your} cuenta/identidad/datos/información
    ! {your} cuenta … suspendid~/bloquead~/limitad~/restringid~/desactivad~/eliminad~ | inicio de sesión
    actividad inusual/sospechosa | ! querid~ amig~/hermano/hermana/amado/beneficiario | ! amad~ en
    ! negocio/asunto/propuesta/transacción/acuerdo confidencial | estrictamente confidencial
    total discreción/confidencialidad | absoluta/máxima discreción/confidencialidad | mi difunt~
    difunt~ cliente/esposo/marido/padre | ! banco central/mundial/comercial/offshore | cheque certificado/de
    exceso/diferencia/excedente … cheque/transfer~/pago | transportista/mensajero/agente … pag~
    ! soldado/general/sargento/capitán … siria/yemen/afganistán/onu/irak/misión/paz
    ! coronel/militar/médico … siria/yemen/afganistán/onu/irak/misión/paz | ! ejército de los
    caja/maleta/paquete/cofre … aduana/diplomátic~/oro/dinero | western/moneygram/paypal
    ! dios {you} bendiga | ? bendiciones | ? ganador~ | loter~ | tarjetas (de) regalo/itunes/steam
    pago/pagar/abonar/tarifa (por) adelantad~/anticipad~ | ! enfermedad terminal
    cáncer … fortuna/donar/fondos/orfanatos | obras de caridad | ! transferencia urgente
    ? contraseña/clave/código
    ! permiso/licencia/título/pasaporte/certificado … sin examen/original/registrado
    ! recuper~ … fondos/criptomonedas/dinero perdid~/robad~ | víctima~ de estafa | ? número de cuenta
    datos bancarios | necesito/busco (a) (una) persona (de) confianza/honesta/seria/confiable
    extranjer~ … invertir | ! invertir en {your} país | refinería/petróleo/crudo/diamantes/lingotes
    tareas sencillas/simples/online | ! me gusta en/a vídeos/youtube
    """,
    // Investment words.
    .money: """
    cripto~ | bitcoin~/btc/usdt/ethereum/blockchain/stablecoin~ | token/tokens/nft/nfts/defi
    trading/trader/traders/forex/divisas | ? invertir/inversión/inversiones/invertido/invirtiendo
    invertir en oro/plata/propiedades/bolsa | broker/brokers | señales de
    rentabilidad/rendimientos/rendimiento/rentabilidades | ! # % anual | bolsa de valores | dividendos
    cartera/portafolio de inversión/inversiones | ? bienes raíces
    plan/planes de pensiones/inversión/retiro/ahorro | fondo/fondos de inversión | ganancias | ? patrimonio
    capital mínimo/inicial | desde # dólares/euros/usd | plusvalía
    seguro/seguros de vida/ahorro/retiro/gastos | preventa/departamentos/terrenos/lotes en | ? hipoteca
    """,
    // Advances.
    .romance: """
    ! {your} sonrisa/mirada/ojos/belleza | {your} foto de perfil | {your} foto
    ! eres/sos (muy/tan/una) (mujer/persona) hermos~/bell~/lind~/guap~/preciosa/atractiv~/bonita
    ! amistad sincera/verdadera/bonita/honesta | ! amor verdadero/sincero/de | alma gemela
    ! relación seria/estable/duradera/sincera/sentimental | ? viud~/divorciad~/solter~
    soy (un/una) (hombre/mujer) viud~/divorciad~/solter~ | buen/noble corazón | conocer~ mejor/más a fondo
    me siento (muy) sol~ | ! pareces/parece (ser) una/un (*) persona/mujer/hombre
    ! pareces (ser) (muy) amable/buena/maja/sincer~ | mi corazón | conexión especial
    ! mi amor/cielo/reina/vida/corazón | princesa/reina/preciosa/hermosa/guapa | ser (tu/su/buenos) amig~
    hacer/buscando/busco amigos/amigas/amistad/amistades | compañía/compañera de vida | ? cariño
    sentí/siento algo/una conexión | edad es solo
    """,
    // Accounts for rent.
    .rental: """
    ! alquil~/rent~/arrend~/compr~/prest~/vend~/us~ … cuenta/cuentas/perfil/perfiles … linkedin
    cuenta/cuentas de linkedin | cuenta/cuentas verificad~/antigu~/inactiv~ | ! pag~ … {your} cuenta/perfil
    ! {your} cuenta/perfil (de) linkedin … alquil~/rent~/pag~/us~/$/€/dinero
    prestarme/rentarme/alquilarme/vendernos {your} | ! usar/utilizar {your} cuenta/perfil
    """,
    // Another channel is asked for.
    .channel: """
    whatsapp/wasap/whats/wsp/wpp/guasap/wapp | ! telegram/wechat/hangouts/viber/snapchat/kakao
    ? signal/skype | ! escríb~/contáct~/agrégame/hablame … whatsapp/telegram/correo/número/wsp/wechat
    ? por privado/interno/dm/md/inbox | mi correo personal/privado/electrónico
    ! pásame/páseme (pasas/das/compartes/regala) {your} número/teléfono/whatsapp/celular
    ! compárteme/compartime (pasas/das/compartes/regala) {your} número/teléfono/whatsapp/celular
    ! pásame/páseme/compárteme/compartime (pasas/das/compartes/regala) {your} móvil/correo/wsp
    ! dame/deme/regálame/me (pasas/das/compartes/regala) {your} número/teléfono/whatsapp/celular
    ! dame/deme/regálame/me (pasas/das/compartes/regala) {your} móvil/correo/wsp
    {your} (número) (de) whatsapp/wsp/celular/móvil | mi (número) (de) whatsapp/wsp es/al
    ? mi número es | escrib~/contact~ al número/correo/#/siguiente | al número/cel
    """,
    // What people write to anybody to know more people.
    .networking: """
    ! ampliar/expandir/ampliando/expandiendo/crecer (mi/nuestra/una/la) (crecer) red
    ! crear/construir/hacer/fortalecer/amplío (mi/nuestra/una/la) (crecer) red
    ! red de contactos/profesional~/networking | red profesional
    sumar~/agregar~/añadir~/incorporar~/unirte/tenerte/tenerle a/en (mi/tu/su/nuestra) red
    ? agregar~/añadir~ | ! parte de {your} red | ! parte de mi/nuestra red | en mi/tu/su red
    conectar con/contigo/profesionales/y
    ! gustaría/encantaría/agradaría/quisiera/quería conectar~/contactar | conectemos/conectamos
    ^ conectar | conectar ? | ? conectar
    ! intercambi~ ideas/experiencias/conocimientos/opiniones/impresiones/puntos/contactos/visiones
    compartir ideas/experiencias/conocimiento~/contenido/intereses/visiones/aprendizajes | ! sinergia~
    posibles/futuras/explorar/nuevas/potenciales (posibles) sinergias/colaboraciones/alianzas/oportunidades
    ! aprender de/con ti/usted/tu/su/vos/profesionales/gente/personas/otros | ! {people} afines
    ! personas/profesionales/gente/colegas (con/del/de/que) (*) afín/afines/intereses/sector/interesantes
    ! personas/profesionales/gente/colegas (con/del/de/que) (*) talentos~/rubro/ramo/inquietudes
    ! mentes/espíritus | mismos intereses | ! intereses comunes/similares/en/compartidos/afines
    contactos/conexiones (en) común/comunes/compartidos
    ! mism~ sector/rubro/industria/gremio/ámbito/ramo/campo | ? misma ciudad
    colegas del/de sector/rubro/profesión | ? sigo {your} trabajo/contenido/publicaciones/perfil
    estar/mantener~/mantengamos/seguimos/sigamos en contacto/conectad~
    ! un gusto/placer conectar/saludar~/coincidir/contactar
    gracias por aceptar/conectar/agregar~/añadir~/la conexión
    ! acept~ … invitación/solicitud/conexión | hacer/generar networking/comunidad/red
    ! ver/explorar/saber (qué/cómo/si/en) podemos/podríamos … juntos/colaborar/ayudarnos/sumar
    ! apoyarnos/ayudarnos mutuamente | seguir {your} trabajo/publicaciones/contenido/trayectoria | rode~ de
    {your} trayectoria | ? me gustaría formar | estar al tanto/día de {your} | {people} de/en mi/tu/su
    ? un saludo y | gracias de antemano por aceptar/conectar
    """,
    // Looking for work.
    .jobSeeking: """
    ! busco/buscando/búsqueda/busca (de/un/una/activa/mi/activamente) (*) empleo/trabajo/laburo/chamba
    ! busco/buscando/búsqueda/busca (de/un/una/activa/mi/activamente) (*) prácticas/pasantía~/primera
    ! en búsqueda activa | ! en búsqueda de empleo/trabajo/oportunidad~/nuevas/mi | ! open to
    ! disponibilidad inmediata
    ! adjunto/dejo/comparto/envío/mando/anexo (mi/el) cv/currículum/currículo/hoja
    ! paso/adjuntarle/enviarle/compartirle/dejarle (mi/el) cv/currículum/currículo/hoja
    ! mi cv/curriculum/currículo/hoja de | mi cv/curriculum
    ! alguna vacante/posición/oportunidad/plaza/oferta/búsqueda | vacante/vacantes disponible~/abierta~
    tener~/tengan/tenga/tengas en/presente … cuenta/vacante/futuras/futuros | ! practicante/becari~/pasante
    hacer/realizar (mis/las) prácticas/pasantía | ! recién graduad~/egresad~/titulad~/recibid~
    ! incorporarme a/en | ! me postul~/apliqué | postul~/aplic~ … vacante/puesto/posición/cargo
    interesad~ en (la/el/esta/su/una) vacante/puesto/posición/trabajar/formar
    referirme/recomendarme/referenciarme | ! me quedé sin trabajo/empleo/laburo
    oportunidad de trabajar/trabajo/demostrar/integrarme/pertenecer
    formar parte de {your} equipo/empresa/compañía/organización
    formar parte de su equipo/empresa/compañía/organización | desemplead~ | ? en paro
    trabajar en/con {your} empresa/equipo/compañía | ! contratando/vacantes en {your}
    {your} departamento/área de rrhh/recursos/selección
    busco nuevas/nuevos/una (nueva) oportunidad~/retos/desafíos
    ! mi perfil … {your} equipo/empresa/vacante
    """,
  ]
}
