extension Portuguese {
  /// Frauds, offers and letters that come without the set phrases of their kind.
  static let quiet: [Cue: String] = [
    .scam: """
    transportadora/transportador/estafeta/mudanças … buscar/recolher/retirar/levantar/passará/passa
    cheque … transportador~/diferença/excesso/mudança | cheque administrativo/visado/bancário
    a diferença … devolver/devolve/transferir/enviar
    ativar … seguro … reembols~/devolv~ | envelope com … dinheiro/valor
    funções/funcionalidades/recursos … limitad~/restrit~/suspens~
    confirm~/comprov~/verific~ … titularidade/propriedade/identidade
    equipe/equipa/time de segurança/confiança/verificação
    denunciad~/sinalizad~/reportad~ como automátic~/suspeit~
    departamento/setor/sector de compras/aquisições … precis~/necessit~/urgen~/solicit~/cota~
    ? pagamento/faturado/prazo a/em/de # dias
    avaliar/classificar/curtir hotéis/produtos/aplicativos/vídeos
    pagamento/pagamentos/pago/pagos diário/diários/diariamente/todo
    outro aplicativo/app/mensageiro | entre nós … ninguém/segredo
    número errado | ainda é o seu/teu número | ? moro/vivo no exterior/estrangeiro
    ? embarcad~/alto mar
    doença incurável/terminal | viúva/viúvo | plataforma de petróleo | seu/teu rosto … confiança/paz
    taxa de liberação/desbloqueio | recuperação de valores/fundos
    """,
    .honour: """
    ! taxa/custo/encargo de publicação/processamento
    ! {your} manuscrito/artigo/contribuição … volume/número/revista/edição
    ! revisão por pares … dias/semanas | ? número especial
    ! taxa/valor de inscrição/candidatura
    """,
    .offer: """
    ! sou investidor/investidora | ! investimos/invisto em | ! fundo de # | primeiros cheques/tickets
    ! nosso/nossa bot/app/aplicativo/extensão/ferramenta … grátis/gratuit~/detecta/corrige/verifica
    ! (nós) escaneamos/analisamos/auditamos/testamos {your}
    ! {your} feedback/opinião … bem-vind~/adoraria/ajudaria
    grátis para open/código | ainda/atualmente em beta | ! não custa nada | na sua rua
    preço mais simpático
    ! trabalho com isso | ! acabámos/acabamos/terminamos/terminámos de/a/uma … para/em
    ! compradores/clientes … na sua/tua rua/zona/região
    """,
    .survey: """
    ! sorteio/sortearei/sorteamos | ! faltam (me) # respostas/participantes
    """,
    .business: """
    ! igual/como da/na outra/última/vez vez | como sempre/combinado/combinamos/falamos
    (no) ano passado
    vence em/dia/no | ! nas mesmas condições | a nova versão
    {your} pedido/orçamento/fatura/contrato/encomenda chegou/está/ficou/é/foi
    ! pago no/por/em pix/dinheiro/mbway | ! manda/mande/entrega/entregue #
    sacos/caixas/milheiros/litros/metros de
    """,
    .question: """
    ! depois/desde da/a (versão) # … não/falha/erro/gravando | ! regressão | ! reproduzir
    mensagem de erro | não acontecia
    né ? | não é ?
    """,
    .life: """
    pêsames | meus sentimentos | penso/pensamos em vocês/ti/você
    """,
    .bait: """
    ! restam/resta (apenas/só) (*) vagas/lugares/vaga
    """,
  ]
}
