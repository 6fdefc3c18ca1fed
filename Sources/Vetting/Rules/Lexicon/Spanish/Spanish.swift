/// Spanish: what a note is recognised by, and the words that others refer to.
enum Spanish {
  static let lexicon = Lexicon(
    language: .spanish,
    markers: """
      el los las del y con una unos es en lo al muy pero también hola gracias usted ustedes nosotros su sus
      este esta esto eso ese esa hay está están estoy estamos estás son soy eres tengo tiene tienes
      tenemos puede puedo podría hace hacer he hemos han ha fue qué cómo cuando donde desde hasta sobre
      entre sin ya ahora bien todo todos años día días saludos nuestro nuestra le les vos
      """,
    also: """
      a y o la de me mi mis te tu tus se si no un una que por para más yo nada nadie algo alguien quién dos tres
      mes meses semana semanas primer primera solo después antes aquí estimado estimada señor señora
      nuestros nuestras vuestro vuestra favor
      """,
    singular: """
      yo me mi mis mí conmigo mío~ mía~ soy estoy tengo quiero puedo hago llevo creo necesito quería
      quisiera vi fui estuve
      """,
    plural: """
      nosotros nosotras nos nuestr~ somos estamos tenemos hemos podemos queremos hacemos ofrecemos ayudamos
      trabajamos
      """,
    reader: """
      usted ustedes su sus suyo~ suya~ le les tú tu tus ti te tuyo~ tuya~ contigo vos vosotr~ vuestr~ os
      eres sos tienes tenés quieres querés puedes podés has
      """,
    classes: classes,
    signs: [business, favour, hooks, mass, plain, quiet, selling]
  )

  /// The words of a class, used in the signs as `{name}`.
  private static let classes: [String: String] = [
    "firms": """
    empresas pymes mypes mipymes negocios compañías clínicas despachos bufetes agencias hoteles
    restaurantes comercios tiendas consultoras consultorías consultorios fábricas inmobiliarias
    constructoras farmacias colegios escuelas academias universidades startups laboratorios talleres bodegas
    asesorías gestorías cooperativas fundaciones ayuntamientos municipios alcaldías hospitales residencias
    ópticas panaderías pastelerías cafeterías bares gimnasios peluquerías salones concesionarios
    distribuidoras industrias corporativos marcas organizaciones instituciones oficinas librerías
    editoriales imprentas viñedos fincas granjas comercializadoras veterinarias aseguradoras bancos ongs
    supermercados mueblerías ferreterías joyerías floristerías notarías firmas consorcios
    emprendimientos
    """,
    "people": """
    autónomos profesionales emprendedor~ empresarios empresarias dueños dueñas propietarios propietarias
    directores directoras gerentes ceos cfos ctos directivos directivas ejecutivos ejecutivas médicos
    médicas doctores dentistas odontólogos arquitectos arquitectas abogados abogadas contadores contadoras
    contables coaches consultores psicólogos psicólogas terapeutas fisioterapeutas nutricionistas
    nutriólogos veterinarios farmacéuticos ingenieros responsables freelancers asesores fundadores
    fundadoras administradores líderes creadores formadores docentes hosteleros restauradores agricultores
    ganaderos fotógrafos traductores interioristas decoradores constructores inversores inversionistas
    corredores notarios monotributistas coordinadores reclutadores comerciantes artesanos instaladores
    organizadores anfitriones productores kinesiólogos
    """,
    "targets": """
    {firms} {people}
    """,
    "firm": """
    empresa negocio clínica despacho bufete hotel restaurante tienda consultorio consulta estudio compañía
    organización fábrica agencia inmobiliaria farmacia colegio equipo centro local marca taller bodega pyme
    planta oficina escuela academia asesoría gestoría constructora institución comercio startup
    emprendimiento consultora firma cooperativa imprenta panadería floristería finca gimnasio
    """,
    "your": """
    tu tus su sus vuestro vuestra vuestros vuestras
    """,
    "you": """
    te le les os
    """,
    "min": """
    minutos minutitos minuto minutito min mins minutillos
    """,
    "call": """
    llamada llamadita reunión reunioncita videollamada videoconferencia demo demostración charla sesión
    meet zoom teams conversación plática meeting
    """,
    "talk": """
    hablar hablarlo hablemos charlar charlarlo charlemos platicar platicarlo platiquemos conversar
    conversarlo conversemos comentarlo reunirnos juntarnos vernos
    """,
    "show": """
    mostrarte mostrarle mostrarles mostraros mostrárselo enseñarte enseñarle enseñarles enseñaros
    enseñárselo presentarte presentarle presentarles presentaros presentárselo presentar contarte contarle
    contarles contaros explicarte explicarle explicarles explicaros platicarle platicarte comentarle
    comentarte comentarles
    """,
    "send": """
    mando envío paso comparto hago preparo mandamos enviamos pasamos compartimos hacemos preparamos dejo
    """,
    "sendto": """
    mandar~ enviar~ pasarte pasarle pasarles pasaros compartir~ hacerte hacerle hacerles haceros remitir~
    prepararle prepararte dejarle dejarte
    """,
    "make": """
    vendemos fabricamos distribuimos suministramos instalamos desarrollamos diseñamos producimos importamos
    exportamos comercializamos implementamos implantamos elaboramos proveemos confeccionamos imprimimos
    automatizamos optimizamos certificamos capacitamos auditamos prestamos brindamos ofrecemos alquilamos
    rentamos restauramos personalizamos digitalizamos tostamos
    """,
    "help": """
    ayudamos acompañamos asesoramos apoyamos asistimos
    """,
    "gain": """
    clientes clientas ventas leads prospectos pacientes reservas alumnos pedidos ingresos facturación
    productividad rentabilidad márgenes margen beneficios ganancias visitas huéspedes comensales
    conversiones oportunidades contactos
    """,
    "cost": """
    costos costes costo coste gastos factura facturas tiempos merma mermas consumo impuestos deuda deudas
    rotación ausentismo absentismo comisiones errores impagos morosidad plazos incidencias
    """,
    "day": """
    lunes martes miércoles jueves viernes sábado domingo
    """,
    "roles": """
    desarrollador~ programador~ ingenier~ analista~ comerciales consultor~ técnic~ vendedor~ ejecutiv~
    gerente~ administrativ~ contador~ enfermer~ médic~ soldador~ electricista~ chofer~ camarer~ cociner~
    operari~ arquitect~ project product backend frontend fullstack java python devops data perfil perfiles
    candidat~ talento especialista~ jefe~ coordinador~ director~ controller auditor~ responsable~ key account
    """,
    "seeking": """
    buscando contratando reclutando seleccionando creciendo expandiendo ampliando incorporando abriendo
    """,
    "work": """
    artículo artículos libro podcast charla ponencia conferencia tesis blog columna paper investigación
    repositorio receta recetas vídeo ensayo entrevista presentación clase clases novela exposición
    traducción mapa tutorial texto capítulo obra reseña hilo disco documental plugin episodio
    intervención libros método manual cuento poema concierto edición hoja~ programa
    """,
    "told": """
    dijiste comentaste contaste mencionaste explicaste recomendaste prestaste pediste prometiste preguntaste
    enseñaste ayudaste aconsejaste regalaste invitaste mostraste sugeriste ofreciste hablaste diste pasaste
    dejaste salvaste dijisteis contasteis
    """,
    "toldf": """
    dijo comentó contó mencionó explicó recomendó prestó pidió prometió preguntó enseñó ayudó
    aconsejó regaló invitó mostró sugirió dio
    """,
    "place": """
    feria congreso cena curso boda casamiento tren avión vuelo fiesta jornada jornadas taller encuentro
    evento stand mesa pasillo cola asado almuerzo comida aeropuerto desayuno presentación inauguración
    reunión seminario charla conferencia hackathon meetup misa concierto carrera cumpleaños bautizo
    entierro velorio funeral clase ensayo cafetería hospital entrega cumbre kermés expo simposio asamblea
    torneo aniversario
    """,
    "doc": """
    factura facturas contrato borrador acta presupuesto cotización plano planos informe recibo albarán
    comprobante documento documentos archivo archivos versión pedido certificado traducción escritura
    nómina fotos resumen correcciones justificante dni anexo texto
    """,
    "rel": """
    mujer esposa marido esposo novia novio pareja hijo hija nene nena hermano hermana padre madre papá mamá
    abuelo abuela suegra suegro cuñado cuñada tío tía primo prima sobrina sobrino nieto nieta viejo vieja
    yerno nuera ahijado ahijada hermanita hermanito madrina padrino compadre comadre perro perra gato
    """,
  ]
}
