extension Portuguese {
  /// The plainest ways to say it, by the verb: what is said in half of all notes.
  static let plain: [Cue: String] = [
    .offer: """
    (nossa) ia/ferramenta/plataforma/solução (que) gera/cria/automatiza/produz | ia bulk | com ia
    oferecemos/fabricamos/vendemos/distribuímos/instalamos
    imprimimos/organizamos/formamos/realizamos/criamos
    desenvolvemos/gerimos/fornecemos/fazemos/representamos
    alugamos/ajudamos/acompanhamos/trabalhamos/atendemos/resolvemos
    a gente ajuda/faz/resolve/trabalha/cuida/atende/entrega | temos ajudado/desenvolvido
    criei/desenvolvi/montei/lancei
    nossa/nosso/a nossa/o nosso empresa/plataforma/ferramenta/software/solução/serviço
    nossa/nosso/a nossa/o nosso equipa/equipe/catálogo/produtos/clientes/ia/agência
    ajudo/acompanho/oriento | trabalho com empresas/clientes/mulheres/uma/profissionais | consultora que
    especializad~ em | sob medida/à medida
    """,
    .audience: """
    para empresas/negócios/escritórios/clínicas/restaurantes
    para empreendedores/profissionais/médicos/advogados/lojistas
    empresas/clínicas/negócios/escritórios como a/o sua/seu/vossa/tua | empresas do porte
    nossos clientes | mais de # empresas/clientes/clínicas | # empresas/clientes/clínicas/alunos
    no seu/teu/vosso setor/ramo
    """,
    .probe: """
    te mostro | te mando/envio | quer ver/testar/que | responda (com) reserva/demo/sim/stop
    posso mostrar um | ! posso te/lhe enviar/mandar/mostrar/passar/reservar/apresentar
    posso enviar/mandar/mostrar/reservar/gravar … ? | quer/queres que eu ? | te/lhe interessa/interessaria
    faz sentido ? | topa ? | com quem (eu) falo/posso/devo | quem cuida/trata/é responsável
    como é que/como está/estás/estão a fazer/fazendo/gerir/gerindo/hoje
    responda/responde/comenta/comente (com) sim/info/demo/quero | se tiver/tiveres interesse
    o que acha/achas ? | conto consigo/contigo ? | quando tem/é que tem
    """,
    .bait: """
    restam (só) (apenas) #/duas/três/quatro/cinco/poucas vagas/lugares | é/são grátis/gratuit~
    mini-recurso/recurso/resumo/guia/exemplo (de/real/grátis/gratuito/usando) | acesso gratuito/grátis
    webinar prático | vagas | # vagas | restam/últimas/poucas vagas | sem custo/custos | grátis
    não cobro nada | brinde/bônus/bónus | teste grátis
    """,
    .encounter: """
    ! me disse/contou/pediu/perguntou/falou/prometeu/disseste/pediste/perguntaste/prometeste
    ! disse-me/pediu-me/perguntou-me/falou-me | ! disse que me/nos enviava/mandava
    o senhor/a senhora/você disse/falou/comentou/perguntou/passou/pediu
    nos conhecemos/encontramos/vimos/falámos/falamos/sentamos
    ! como prometido/prometi/combinado/combinámos/combinamos | fui eu que/quem lhe
    foi um prazer/gosto conhecer/conhecê | lembra/lembras-te/lembra-se de/que/se | ontem no/na/à
    semana passada no/na | conversámos/conversamos na/no/sobre
    """,
    .yourWork: """
    ! no seu/teu artigo/livro/curso/texto/trabalho/podcast/vídeo
    na sua/tua palestra/aula/tese/dissertação/entrevista/receita/coluna
    o seu/teu artigo/livro/texto/curso/estudo | a sua/tua palestra/aula/tese/dissertação/pesquisa/receita
    seu/sua artigo/livro/palestra/aula/tese/dissertação/pesquisa
    li/vi/assisti/ouvi/segui/fiz (o/a) seu/sua/teu/tua
    ! você/o senhor/a senhora diz/escreve/recomenda/cita | página/capítulo/minuto/figura/anexo/tabela #
    """,
    .buyer: """
    ! quanto cobra/custa/custaria/fica/sai | qual valor/o valor/preço
    ! trata/faz/atende/aceita/trabalha/fazem/atendem … ? | vc faz/atende
    ! preciso/precisava/precisamos/procuro/procuramos de/um/uma/alguém | um orçamento
    gostaria de contratar/marcar/encomendar/reservar | recebi uma carta/notificação/multa
    marcar consulta/uma consulta | indicaria/indica um/uma/alguém
    """,
    .question: """
    ! sabe/sabes se/onde/como/quem/quando ? | ! como fez/fizeste/conseguiu/resolveu | é normal ?
    ainda tem/tens ? | porque/por que … ? | onde comprou/encontrou/arranjou | qual usou/foi
    posso usar/citar/telefonar | não entendi/percebi/achei | o que faço/estou a fazer mal
    """,
    .business: """
    ! meu/minha/meus salário/remuneração/desempenho/contrato/objetivos/avaliação/resultados | o andamento
    o estado do/da | um pouco mais de tempo/prazo | prorrogação
    desculpe/desculpa a/o/pela/pelo demora/atraso | a última versão | relatório interno | estender o prazo
    infelizmente | lamento/lamentamos | agradeço (a/o/sinceramente) | após analisar/revisar
    meu desenvolvimento/desempenho | meus resultados | nossa conversa/discussão/reunião (de/sobre/foi)
    analisei internamente | contraproposta | nossa diretoria | o seu pedido de
    ! como combinado/combinámos/combinamos/acordado/falámos/falamos
    em anexo/segue anexo/junto envio/segue | fechado então/terça
    terça/quarta/quinta/sexta/segunda às/#/depois/então/está/pode | até terça/amanhã/sexta/segunda
    obrigado/obrigada pela/pelo/por resposta/orçamento/proposta/ter
    sua/seu/a sua/o seu licença/fatura/encomenda/contrato/processo/consulta/pedido/reserva/orçamento
    a fatura/reunião/entrega/revisão/assinatura/licença/transferência
    o contrato/orçamento/projeto/prazo/reajuste/empreiteiro/pagamento | agradeço ter-nos | fico à espera
    faço a transferência | vou levar
    """,
    .ground: """
    ! minha/meu/tua/teu/sua/seu irmã/irmão/mãe/pai/mulher/marido/esposa/filha/filho/primo
    ! minha/meu/tua/teu/sua/seu prima/vizinho/vizinha/tia/tio/chefe/cunhado/cunhada/sogra/amiga/amigo
    disse-me que | disse pra/para te/lhe procurar/falar
    mandou/mandou-me/me passou seu/o contato/contacto
    antigo/antiga/ex colega/aluno/aluna/professor/chefe | mesma turma/rua/escola/faculdade/terra
    turma de | trabalhamos/trabalhámos/estudamos/estudámos juntos | não sei se te/se lembras/lembra
    """,
    .life: """
    casamento | enterro/funeral | cerveja/chope | filhos/miúdos/bebé/bebê
    cachorro/cão/gato | férias | mudança/mudar-me | abraço grande/abração | kkk~ | rsrs~
    """,
    .promise: """
    ! em minutos | em # minutos/min/segundos/dias | # h/horas por/na semana
    economizar/economize # horas/h/% | mais impacto/valor
    """,
    .mailing: """
    não receber (estas/mais) mensagens/emails | responda stop
    """,
    .thanks: """
    ! parabéns/felicitações … abertura/inauguração/exposição/neto/neta/prémio/prêmio
    gostaria de agradecer (sinceramente) | agradeço (pelo/o/pela) tempo/ajuda
    obrigado/obrigada pelo tempo
    """,
    .flattery: """
    adoro/amo/admiro o que você/tu/vocês faz/fazes/fazem | adoro/admiro o que faz/fazes
    """,
    .modesty: """
    ! não precisa/precisas (de) responder/resposta | ! não é preciso/necessário responder
    """,
    .agency: """
    criamos/desenvolvemos/fazemos/construímos/crio/desenvolvo (*) sites/lojas/aplicativos/apps/páginas
    """,
  ]
}
