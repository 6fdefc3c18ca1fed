extension Spanish {
  /// Frauds, offers and letters that come without the set phrases of their kind.
  static let quiet: [Cue: String] = [
    .scam: """
    transportista/mensajero/mudanzas/agencia … recoger~/recogerá/pasará/retirar~/retirará
    cheque … transportista/diferencia/exceso/mudanza | cheque bancario/certificado/conformado
    la diferencia … devolver~/devuelv~/transferir~/enviar~
    activar … seguro … reembols~/devuelv~ | sobre con … dinero/efectivo
    funciones/funcionalidades … limitad~/restringid~/suspendid~
    confirm~/acredit~/verific~ … titularidad/propiedad/identidad
    equipo de seguridad/confianza/verificación | (reportad~/denunciad~) como automátic~/sospechos~
    departamento/área de compras/adquisiciones … necesit~/requer~/urgen~/solicit~/cotiz~
    ? pago/crédito a # días | evaluar/calificar/valorar hoteles/productos/aplicaciones/videos/vídeos
    pago/pagos diario/diarios | te/le/se paga/pagan/pagamos a diario
    otra aplicación/app/mensajería | entre nosotros … nadie/secreto
    número equivocado | sigue/sigues siendo {your} número | ? vivo en el extranjero
    ? embarcad~/alta mar
    enfermedad incurable/terminal | viuda/viudo | plataforma petrolera/petrolífera
    tu/su rostro/cara … confianza/paz
    tarifa/tasa/gastos de liberación/desbloqueo | recuperación de fondos
    """,
    .honour: """
    ! cargo/tarifa/costo/coste/gastos de publicación/procesamiento
    ! {your} manuscrito/artículo/contribución … volumen/número/revista/edición
    ! revisión por pares … días/semanas | ? número especial
    ! cuota/gastos de inscripción/candidatura
    """,
    .offer: """
    ! soy inversor/inversora/inversionista | ! invertimos/invierto en | ! fondo de #
    primeros cheques/tickets
    ! nuestro/nuestra bot/app/aplicación/extensión/herramienta … gratis/gratuit~/detecta/corrige/revisa
    ! hemos/he escaneado/analizado/auditado/probado {your}
    ! tu/su/vuestra opinión/feedback … bienvenid~/encantaría/ayudaría
    gratis para open/código | todavía/aún/actualmente en beta | no cuesta nada
    ! me dedico a eso/esto
    ! hemos/acabamos terminado/reformado/equipado/renovado/entregado … para/de/una/un
    ! compradores/clientes … en su/tu zona/barrio/calle
    """,
    .survey: """
    ! sorteo/sorteamos/sortearé | ! me faltan # respuestas/participantes
    """,
    .business: """
    como la otra/última vez | igual que (la) (otra/última/siempre) vez
    como siempre/quedamos/acordamos/hablamos | el año pasado
    vence el/en | ! en las mismas condiciones | la nueva versión
    {your} pedido/presupuesto/factura/contrato
    """,
    .question: """
    ! desde (la) (versión) # … no/falla/error | ! regresión | ! reproducir | mensaje de error
    verdad ?
    """,
    .life: """
    pésame | lo siento mucho | pienso/pensamos en ti/vosotros/ustedes | turno de noche
    mis condolencias
    """,
    .bait: """
    ! quedan/queda (solo/sólo) (*) plazas/plaza/cupos/lugares
    """,
  ]
}
