/// Portuguese: what a note is recognised by, and the words that others refer to.
enum Portuguese {
  static let lexicon = Lexicon(
    language: .portuguese,
    markers: """
      o os as um uma do da dos das no na nos nas em com não ao aos à às pelo pela que para mas mais muito
      também já você vocês seu sua seus suas meu minha nós eu ele ela isso isto este esse foi são está
      estou estamos tem tenho temos ou se quando onde até sem depois olá oi obrigado obrigada bom boa dia
      cumprimentos abraço lhe lhes
      """,
    also: """
      e de por me te tu se só nada algo alguém quem qual dois duas três mês meses semana semanas primeiro
      primeira aqui hoje ontem amanhã antes nosso nossa nossos nossas pode posso poderia prezado prezada
      senhor senhora favor
      """,
    singular: """
      eu me mim comigo meu minha meus minhas sou estou tenho quero posso faço sei acho preciso gostaria
      queria vi fui estive trabalhei
      """,
    plural: """
      nosso nossa nossos nossas conosco connosco somos estamos temos podemos queremos fazemos oferecemos
      ajudamos trabalhamos
      """,
    reader: """
      você vocês seu sua seus suas lhe lhes tu te ti contigo teu tua teus tuas senhor senhora vosso vossa
      vossos vossas vos tens queres podes vc vcs
      """,
    classes: classes,
    signs: [business, favour, hooks, mass, plain, quiet, selling]
  )

  /// The words of a class, used in the signs as `{name}`.
  private static let classes: [String: String] = [
    "firms": """
    empresas pme pmes mpes negócios companhias clínicas escritórios agências hotéis restaurantes lojas
    comércios consultorias consultórios fábricas indústrias imobiliárias construtoras incorporadoras
    farmácias colégios escolas academias faculdades universidades startups laboratórios oficinas
    vinícolas adegas gráficas contabilidades cooperativas fundações câmaras prefeituras municípios
    hospitais óticas padarias pastelarias confeitarias cafés cafeterias bares ginásios salões
    concessionárias distribuidoras marcas organizações instituições livrarias editoras quintas fazendas
    veterinárias seguradoras bancos ongs supermercados joalharias floriculturas floristas cartórios
    transportadoras autarquias pousadas alojamentos condomínios autopeças sociedades firmas bufetes
    """,
    "people": """
    autônomos profissionais empreendedor~ empresários empresárias donos donas proprietários
    proprietárias diretores directores diretoras gerentes gestores gestoras ceos cfos ctos executivos
    executivas médicos médicas doutores dentistas arquitetos arquitectos arquitetas advogados advogadas
    contadores contabilistas coaches consultores psicólogos psicólogas terapeutas fisioterapeutas
    nutricionistas veterinários farmacêuticos engenheiros responsáveis freelancers assessores fundadores
    fundadoras administradores líderes criadores formadores docentes hoteleiros agricultores pecuaristas
    produtores fotógrafos tradutores decoradores construtores investidores corretores notários
    coordenadores recrutadores lojistas comerciantes artesãos instaladores organizadores síndicos
    anfitriões mediadores decisores infoprodutores mentores vendedores
    """,
    "targets": """
    {firms} {people}
    """,
    "firm": """
    empresa negócio clínica escritório hotel restaurante loja consultório companhia organização
    fábrica agência imobiliária farmácia escola colégio equipe equipa centro marca oficina adega pme
    gráfica academia instituição comércio startup firma cooperativa padaria consultoria livraria pousada
    quinta fazenda ginásio salão indústria contabilidade construtora unidade
    """,
    "your": """
    seu sua seus suas teu tua teus tuas vosso vossa vossos vossas
    """,
    "you": """
    te lhe lhes vos você vocês
    """,
    "min": """
    minutos minutinhos minuto minutinho min mins
    """,
    "call": """
    chamada reunião videochamada videoconferência demo demonstração conversa call meet zoom teams
    ligação papo reuniãozinha conversinha apresentação meeting videocall
    """,
    "talk": """
    falar conversar conversarmos falarmos batermos reunir reunirmos conversamos falamos marcarmos
    """,
    "show": """
    mostrar apresentar explicar demonstrar
    """,
    "send": """
    mando envio passo compartilho partilho faço preparo mandamos enviamos passamos partilhamos fazemos
    preparamos deixo encaminho
    """,
    "sendto": """
    mandar enviar passar compartilhar partilhar fazer encaminhar remeter preparar mandarmos enviarmos deixar
    """,
    "make": """
    vendemos fabricamos distribuímos fornecemos instalamos desenvolvemos concebemos produzimos importamos
    exportamos comercializamos implementamos implantamos elaboramos confeccionamos imprimimos automatizamos
    otimizamos optimizamos certificamos capacitamos auditamos prestamos oferecemos alugamos locamos
    restauramos personalizamos digitalizamos terceirizamos projetamos torramos
    """,
    "help": """
    ajudamos acompanhamos assessoramos apoiamos auxiliamos orientamos
    """,
    "gain": """
    clientes vendas leads pacientes reservas alunos encomendas pedidos receitas faturamento faturação
    produtividade rentabilidade margens margem lucro lucros visitas hóspedes conversões contactos contatos
    oportunidades resultados
    """,
    "cost": """
    custos custo gastos despesas fatura conta tempos desperdício desperdícios perdas consumo impostos
    dívida dívidas rotatividade absentismo absenteísmo comissões erros inadimplência incumprimento
    prazos retrabalho encargos
    """,
    "day": """
    segunda terça quarta quinta sexta sábado domingo
    """,
    "roles": """
    desenvolvedor~ programador~ engenheir~ analista~ comerciais consultor~ técnic~ vendedor~ executiv~
    gerente~ gestor~ administrativ~ contabilista~ enfermeir~ médic~ soldador~ eletricista~ motorista~
    cozinheir~ operador~ arquitet~ backend frontend fullstack java python devops perfil perfis candidat~
    talento talentos especialista~ coordenador~ diretor~ auditor~ product dev devs head
    """,
    "seeking": """
    buscando contratando recrutando selecionando crescendo expandindo ampliando abrindo procura recrutar
    contratar crescer expandir precisando
    """,
    "work": """
    artigo artigos livro podcast palestra conferência tese dissertação blog coluna crónica paper pesquisa
    repositório receita receitas vídeo ensaio entrevista apresentação aula aulas romance exposição
    tradução mapa tutorial texto capítulo obra resenha documentário disco plugin episódio intervenção
    livros método manual conto poema concerto edição planilha comunicação
    """,
    "told": """
    disseste comentaste contaste mencionaste explicaste recomendaste emprestaste pediste prometeste
    perguntaste ensinaste ajudaste aconselhaste convidaste mostraste sugeriste ofereceste falaste passaste
    deixaste salvaste indicaste
    """,
    "toldf": """
    disse comentou contou mencionou explicou recomendou emprestou pediu prometeu perguntou ensinou ajudou
    aconselhou convidou mostrou sugeriu indicou deu falou passou
    """,
    "place": """
    feira congresso jantar curso casamento comboio trem avião voo festa jornada jornadas oficina encontro
    evento stand estande mesa corredor fila churrasco almoço aeroporto apresentação inauguração reunião
    seminário palestra conferência hackathon meetup missa concerto show corrida aniversário batizado
    enterro velório funeral aula ensaio cafeteria hospital simpósio torneio assembleia formatura
    lançamento coquetel bazar exposição colóquio
    """,
    "doc": """
    fatura faturas contrato minuta ata acta orçamento planta plantas relatório recibo comprovativo
    comprovante documento documentos ficheiro arquivo versão pedido certificado tradução escritura fotos
    resumo correções boleto nota anexo texto rascunho formulário projeto atestado procuração
    """,
    "rel": """
    mulher esposa marido esposo namorada namorado noiva noivo companheira companheiro filho filha irmão
    irmã pai mãe avô sogra sogro cunhado cunhada tio tia primo prima sobrinha sobrinho neto neta genro
    nora afilhado afilhada padrinho madrinha cachorro cadela cão gato gata mamã papai mamãe avós
    """,
  ]
}
