extension Portuguese {
  /// Signs that a note is sent to many.
  static let mass: [Cue: String] = [
    // Traces of a mailing.
    .mailing: """
    ! cancelar (a) (sua) subscrição/inscrição/assinatura | ! descadastr~ | ! remover {your} email/contato
    subscrev~ | ! deixar de receber | ? prezad~/exm~/caro/cara senhor~/sr/sra/colega/doutor~
    ! prezad~/caros/caras/exmos/estimad~ senhores/empresári~/propriet~/profissiona~/empreendedor~/todos
    ! prezad~/caros/caras/exmos/estimad~ amig~/contacto/membro~/client~/colegas/gestor~ | ? prezad~
    ! exmos/exmas srs/senhores | ! exmo senhor | ? exmo/exma | ! a quem possa/interessar
    ! olá a/pessoal/todos todos/todas
    ! caro/cara empresári~/client~/empreendedor~/amigo/leitor~/gestor~/contacto/proprietári~/profissional
    ? espero que … bem | ? espero encontr~ | boletim | newsletter
    ! clique/clica/clicar aqui/no/em/na/abaixo | ! link abaixo/a | link na bio
    ! acesse/aceda/acede (o/a/ao/nosso/no) (nosso/nossa) site/link/página/plataforma/portal
    ! entre/visite/visita (o/a/ao/nosso/no) (nosso/nossa) site/link/página/plataforma/portal
    ! mais informações/detalhes em/aqui/acesse/no/através/clique | ! para mais/maiores informações
    ! ^ conheça/descubra/descobre/conhece o/a/os/as/nosso/nossa/como/mais | saiba/sabe mais
    ? fico/ficamos/estou/estamos/coloco (me) (à) (sua/vossa) disposição
    ! fico/ficamos ao/à {your} dispor/inteiro | ! fico/ficamos ao/à dispor dispor/inteiro
    fico/ficamos ao dispor | ! aproveite/aproveita/aproveitem | ! não perca/percas/percam
    ! não deixe/deixes de/passar | não hesite em contactar/contatar/ligar/responder
    ! contacte/fale/ligue/contate/siga nos/conosco/connosco/com | ! contacte nos | ! siga nos
    ? melhores/com os cumprimentos | este email foi | ! exclusiv~ para sócios/membros/assinantes
    compartilhe/divulgue/encaminhe (esta) (mensagem) com/para
    """,
    // Templates of recruiters and agencies.
    .recruiting: """
    ! procuramos/buscamos/selecionamos/contratamos/recrutamos (um/uma) (*) {roles}
    ! estamos/estou (a/em) (à) (procura/busca) procurando/buscando/selecionando/recrutando
    ! estamos/estou (a/em) (à) (procura/busca) contratando/recrutar/selecionar/contratar
    ! à procura de (um/uma) (*) {roles} | ! em busca de (um/uma) (*) {roles}
    ? procuro/busco (um/uma) {roles} | ! seleção/recrutamento de {roles} | ! processo/processos seletivo~
    ! processo/processos de seleção/recrutamento
    ! para (um/uma/dos/o) (nosso/nossos/meu/meus/importante) cliente/clientes/multinacional
    ! um cliente nosso | ! nosso cliente
    ! importante/renomada/conceituada/prestigiada empresa/companhia/multinacional/grupo
    ! tenho/temos/trabalho (com) (aberta) (abertas) (uma/um/várias/algumas) (*) vaga/vagas
    ! tenho/temos/trabalho (com) (aberta) (abertas) (uma/um/várias/algumas) (*) posição/posições
    ! estou/abrimos (com) (aberta) (abertas) (uma/um/várias/algumas) (*) vaga/vagas/posição/posições
    ! tenho/temos/trabalho (com) (aberta) (abertas) (uma/um/várias/algumas) (*) oportunidade/oportunidades
    ! estou/abrimos (com) (aberta) (abertas) (uma/um/várias/algumas) (*) oportunidade/oportunidades
    ! tenho/temos/trabalho/estou/abrimos (com) (aberta) (abertas) (uma/um/várias/algumas) (*) processo
    vaga/vagas de/como/em/na/no/aberta/abertas/hibrid~/remot~ | ? vaga/vagas
    ! oferta/ofertas/proposta de emprego/trabalho
    ! oportunidade/oportunidades/proposta/propostas profissiona~/de carreira/laboral/trabalho/para
    ! novos/nova/novas/novo desafio~/oportunidades/oportunidade
    ! abert~ a/para (ouvir/novas/novos) propostas/oportunidades/desafios/mudança/ouvir/novas/novos
    ! ouvir propostas/sobre | ! {your} perfil/experiência … encaix~/enquadr~/aderente/aderência/fit
    ! {your} perfil/experiência … compatível/interess~/corresponde/alinhad~/adequ~
    ! perfil que procuramos/buscamos | encaix~ na/no/com vaga/perfil/posição/nossa | perfil da vaga
    ! salário/remuneração/vencimento/faixa/salarial/pacote de/até/competitiv~/atrativ~/compatível
    ! salário/remuneração/vencimento/faixa/salarial/pacote salarial/bruto/entre/a
    ! pretensão/pretensões/expectativa/expectativas salaria~ | ! # k | ! clt/pj | brutos
    modelo híbrid~/remot~/presencial | # % remoto/remota/home | ? remoto/híbrido/presencial/teletrabalho
    home office | contrato sem termo/efetivo/permanente/direto | ! início/contratação imediat~
    ! entrada imediata
    benefícios/vale (vt/vr/refeição/alimentação/transporte/plano) de/refeição/alimentação
    plano de saúde/carreira | seguro de saúde
    ! envi~/mand~/encaminh~/partilh~ (me/nos) (o/a) {your} cv/currículo/curriculum
    ! cv/currículo/curriculum atualizad~/actualizad~ | ! headhunt~/recruiter~/hunter | ! talent acquisition
    ! recrutador~/recrutamento | ? rh | ? recursos humanos | ! hunting
    ! bônus/prémio por indica~/referência | ! indicação/indicações premiad~ | indic~ alguém
    ? conhec~ alguém | preencher … vagas/posições | ! mão de obra | ! trabalho temporário
    profissionais qualificados/qualificadas | candidatos/perfis disponíveis/qualificados/validados/para
    # anos de experiência em/como/com | ? inglês avançado/fluente | ! sigilos~/confidencial … processo
    ! projeto internacional/desafiante/desafiador/estável
    ! integrar/juntar/fazer (se) (a) (nossa/nosso/uma/um/à) equipa/equipe/time | ! junte se
    ! venha fazer parte | ! prestação de serviços … regime | ! m f | ! f m
    disponibilidade para mudança/mudar | ! mudança de emprego | ? stack
    """,
    // Investors, rounds, donations, sponsorship.
    .fundraising: """
    ! rodada/ronda (de) investimento/seed/captação/financiamento/série
    ! captando/levantando/captar/levantar … capital/rodada/ronda/investimento/# | ! investidor/investidores
    ! pitch deck | nosso/o deck/pitch | ! doe/doar/doem | ! uma/pequena/cada/qualquer/mensal doação/donativo
    ! apadrinh~
    ! patrocín~ | ! crowdfunding/vaquinha | angari~/arrecad~
    ! busc~/procur~ financiamento/investimento/capital/fundos/investidores | ! sócio investidor/capitalista
    torn~ se sóci~
    ! com (o/a) {your} contributo/contribuição/doação/donativo/apoio/ajuda
    ! {your} contributo/contribuição/doação/donativo/apoio faz/fará/perm~/pode/vai/ajuda
    apoi~ nossa/nosso/a/o/esta causa/projeto/fundação/campanha/associação/instituição
    nossa fundação/ong/associação/instituição/causa | jantar/campanha/corrida solidári~/beneficente
    ? rifa/bazar | ! testamento/legado solidári~ | valuation/seed | ! instituto/instituição sem fins
    """,
    // Questionnaires, studies, panels, paid expert calls.
    .survey: """
    ! inquérito~ | ! questionário~ | ! uma/nossa pesquisa | ! pesquisa rápida/acadêmica/de
    ? responder/preencher (a) (um/uma/algumas) formulário/perguntas/questionário/pesquisa/inquérito
    ! leva/demora/demoram/são/dura/tomará/levará (*) (de) # {min}
    ! realizando/fazendo/conduzindo/desenvolvendo (um/uma) (*) estudo/pesquisa/inquérito
    ! realizando/fazendo/conduzindo/desenvolvendo (um/uma) (*) levantamento/benchmark
    ! fazer/realizar/conduzir (um/uma) (*) estudo/pesquisa/inquérito/levantamento/benchmark
    estudo de mercado | ! painel de especialistas | ! rede de especialistas
    consultoria/entrevista/participação/conversa remunerad~/paga | remunerad~
    ! vale/cartão/voucher presente/oferta/amazon/de # | ! gift card | ! sorteio/sortear
    ! particip~ … estudo/pesquisa/inquérito/painel/entrevista | anónim~ e
    respostas (são/serão) anónim~/confidenciais | {your} opinião é/conta/importante
    valid~ … ideia/hipótese/problema/produto | ! validando
    ! conversando/entrevistando/conversar/entrevistar/falar com #
    entender/perceber/compreender como … {people} | entrevistas com {people}
    ! dores/desafios (dos/das/de) {targets} | ! respondendo à | ? questões rápidas
    """,
    // Awards, nominations, directories, books to co-author.
    .honour: """
    ? prémios | ! prémio (de/para) nacional/internacional/excelência/melhor~ | ! nomeação
    nomead~/indicad~ ao/à/para/como | ! foi/fostes/foste/foram selecionad~/escolhid~/nomead~/indicad~/pré
    ! selecionad~ para/como/entre | homenage~ | ! finalista | nossa revista | ! nosso podcast/programa
    entrevist~ (você) (para/no/na) nosso/nossa | reportagem/entrevista na/no/para nossa/nosso
    ! coautor~/co autor~ | ! livro coletivo/colectivo | antologia
    ! diretório/directório/anuário de/profissional
    ! empresa/líder/mulher/empreendedor~/profissional/ceo/advogad~ do ano | ! os/as melhores # | ! top #
    ranking de | ! convid~ … como palestrante/speaker/orador~/convidad~/painelista
    palestrante no/em nosso | orador~ convidad~ | honoris | ! associ~ se | ? membro da/do
    clube/círculo/comunidade/grupo exclusiv~/selet~/privad~/fechad~ | gala de/da/do
    reconhecimento/reconhecer | ! aparecer na/no/em nossa/nosso | ! comenda/honraria
    ! taxa de inscrição/participação/publicação
    """,
    // Webinars, workshops, summits to sign up for.
    .event: """
    ! nosso/nossa/próxim~/este/esta/um/uma/ao/do/na/à webinar~/workshop/masterclass/bootcamp/imersão
    ! webinar~/workshop/masterclass/bootcamp/imersão gratuit~/online/ao/prátic~/exclusiv~
    curso/palestra/seminário/evento/aula/sessão/oficina online/virtual/gratuit~/prátic~
    curso/palestra/seminário/evento/aula/sessão/oficina presencial/exclusiv~/ao | pós graduação/mba em
    ! certificação/formação em/online/profissional
    ! congresso/fórum/cimeira/summit/feira/expo internacional/nacional/virtual/anual/empresarial
    ! inscrev~ | inscrição/inscrições | ! registe/cadastr~ se | registo/cadastro gratuito/aqui/em
    ! garant~/reserv~ (já) (a) (o) {your} vaga/lugar/ingresso | ! ao vivo | live
    convido/convidamos te/lhe/o/a/você/para/vos/todos | {you} convido/convidamos
    ! gostaria/gostaríamos/gostávamos de (te/lhe/vos) convidar | ! próxima/nova edição/turma
    ! vagas abertas/limitadas | ? networking | pequeno/café almoço/manhã/encontro para {people}
    ? nesta/próxima {day} | dia # de … às/online/pelas | ? aprend~ como/a | ? no/na próxim~ {day}
    esper~ por ti/você/si
    """,
    // Side income, networks, franchises.
    .venture: """
    ! renda extra/passiva/adicional | ! rendimento extra/passivo/adicional | ! ganhos extra/extras
    ! ser/seja/sê {your} (próprio) próprio chefe/patrão
    ! ser/seja/sê o (próprio) próprio chefe/patrão | ! próprio patrão/chefe
    ! liberdade/independência financeira | ! oportunidade/oportunidades/modelo de negócio~
    ! procuro/busco/procuramos/buscamos (de) (#) (*) pessoas/sócios/parceiros/líderes
    ! buscando/procura/selecionando (de) (#) (*) pessoas/sócios/parceiros/líderes
    ! procuro/busco/procuramos/buscamos (de) (#) (*) empreendedores/distribuidores/revendedor~
    ! buscando/procura/selecionando (de) (#) (*) empreendedores/distribuidores/revendedor~
    ! negócio próprio/digital/multinível/online/rentável/escalável
    ! multinível/franquia~/franchising/franquead~/dropshipping
    ! marketing de rede/multinível/relacionamento | ! trabalhar/trabalhando/trabalhe de/em/desde casa
    ! ganhar/ganhe/ganha/renda/rendimento~/trabalhar/negócio … a partir de casa
    ! pelo {your} celular/telemóvel | ! ganhar/ganhe/ganha/ganhas (até/mais/entre) (de) #
    ganhar/fazer/gerar dinheiro/grana/renda/rendimento/comissões | ! vontade de crescer/empreender/mudar
    ! equipa/equipe/time de empreendedor~ | tempo/tempos/horas livre/livres/vagas | sem experiência
    # horas por dia/semana | plano b | mudar/mude de vida | mudar {your} vida | ! ao {your} ritmo
    estilo de vida | sem chefe/patrão/horários | ? desenvolvimento pessoal | ! mercado de bem/nutrição
    bem estar e saúde | ! saúde e bem | ! diversificar (a) {your} (fontes) renda/rendimentos
    ganho/ganhos semana~/diári~ | revend~
    """,
    // Set phrases of fraud.
    .scam: """
    ! rentabilidade/ganho~/retorno~/rendimento~/lucro~ garantid~/diári~/assegurad~/fixo~/semana~
    ! duplic~/dobr~/triplic~ {your} (seu) investimento/dinheiro/capital
    ! duplic~/dobr~/triplic~ o (seu) investimento/dinheiro/capital | ! # % ao dia | ! # % por dia/semana
    # % diári~/semana~/mensa~ | lucro/lucros diári~ | herança de/por/milionária/não | ? herança
    ? herdeiro~ | ! parente mais próximo | ! familiar mais próximo | ? beneficiári~
    ! milhões de dólares/euros/libras/reais | ! transferência/transferir/movimentar/repatriar … fundos
    ! ofereço/concedo/concedemos/oferecemos/dou … empréstimo~/crédito~
    ! empréstimo~ rápid~/pessoa~/entre/de #/sem/sério/urgente/consignad~ | empréstimo~
    taxa de juro/juros (de) # | ! juros de #
    ! verifi~/atualiz~/confirm~ (a/o/os) {your} conta/identidade/dados
    ! {your} conta … suspensa/bloquead~/limitad~/restrit~/desativad~ | ! atividade/acesso suspeit~
    ! querid~/car~ amig~/irmão/beneficiári~ | ! amad~ em/no
    ! negócio/assunto/proposta/transação/acordo confidencia~ | ! estritamente confidencial
    sigilo absoluto | total/máxima/absoluta discrição/confidencialidade/sigilo
    falecid~ cliente/esposo/marido/pai | meu falecido | ! banco central/mundial/offshore
    cheque visado/certificado/de | ! diferença/excesso/excedente … cheque/transfer~/pagamento
    transportador~/estafeta/motoboy … pag~
    ! soldado/general/sargento/capitão … síria/iémen/afeganistão/onu/iraque/missão/paz/ucrânia
    ! coronel/militar/médico … síria/iémen/afeganistão/onu/iraque/missão/paz/ucrânia
    caixa/mala/pacote/cofre … alfândega/diplomátic~/ouro/dinheiro | western/moneygram
    ! deus (te/lhe/o/a) abenço~ | ? bênçãos | ? ganhador~/vencedor~ | loteria/lotaria
    ! cartões presente | cartões de oferta | ! pagamento adiantado/antecipado | ! doença terminal
    ! câncer/cancro … fortuna/doar/fundos/orfanatos | ! obras de caridade | ! pix/transferência urgente
    ? senha | ! carta/carteira/título (de/condução/motorista) … sem exame/original/registrad~
    ! diploma/passaporte/certificado (de/condução/motorista) … sem exame/original/registrad~
    ! comprar cnh | ! recuper~ … fundos/criptomoedas/dinheiro perdid~/roubad~
    vítima~ de golpe/burla/fraude | ? dados bancários | ! pessoa de confiança | ! pessoa honesta/séria
    ! investir no/em {your} país | ! petróleo/diamantes/lingotes/refinaria | tarefas simples/online
    ! avali~ produtos | ! curtir vídeos
    """,
    // Investment words.
    .money: """
    cripto~ | bitcoin~/btc/usdt/ethereum/blockchain/stablecoin~ | token/tokens/nft/nfts/defi
    trading/trader/traders/forex/daytrade | day trade | ? investir/investimento/investimentos/investindo
    investir em ouro/imóveis/bolsa/ações/startups | corretora/corretoras/broker | ! sinais de
    rentabilidade/rendimentos/rentabilidades/rendimento | ! # % ao ano/mês | bolsa de valores | dividendos
    carteira de investimento~ | ? imóveis/imobiliário
    plano/planos de reforma/investimento/poupança/aposentadoria | ! previdência privada
    fundo/fundos de investimento | ? ganhos/lucros/lucro | ? patrimônio | capital mínimo/inicial
    ! consórcio | consignado | seguro/seguros de vida/auto | ! lançamento/lançamentos imobiliári~
    lote/lotes/apartamento/apartamentos na planta | ? hipoteca | ! assessor de investimentos
    """,
    // Advances.
    .romance: """
    ! {your} sorriso/olhar/olhos/beleza | {your} foto de perfil | {your} foto
    ! és (muito/tão/uma) (mulher/pessoa/homem) linda/bela/bonita/atraente
    ! você é (muito/tão/uma) (mulher/pessoa/homem) linda/bela/bonita/atraente | ? linda/gata
    ! amizade sincera/verdadeira/bonita/honesta | ! amor verdadeiro/sincero/da | ! alma gémea
    ! relação séria/estável/duradoura/sincera | ! relacionamento sério/sincero/estável
    sou (um/uma) (homem/mulher) viúv~/divorciad~/solteir~ | ? viúv~/divorciad~/solteir~ | bom/boa coração
    ! conhecer te melhor | ! te conhecer melhor | ! sinto me (muito) sozinh~ | me sinto (muito) sozinh~
    ! parece~ (ser) uma/um (*) pessoa/mulher/homem | ! parece~ (ser) (muito) bondos~/sincer~ | meu coração
    conexão/ligação especial | ! meu amor/bem/anjo/príncipe | princesa/rainha/querida minha
    ser (teu/seu/bons) amig~ | ! fazer amizade/amizades | companheir~ de/para vida | ! senti uma/algo
    """,
    // Accounts for rent.
    .rental: """
    ! alug~/compr~/arrend~/vend~/us~/empr~ … conta/contas/perfil/perfis … linkedin
    conta/contas do/de linkedin | ! pag~ … {your} conta/perfil
    ! {your} conta (do/de) linkedin … alug~/pag~/us~/$/€/dinheiro/mês/mensa~
    ! conta/contas verificad~/inativ~/antig~ | ! usar {your} (sua/tua) conta/perfil
    ! usar a (sua/tua) conta/perfil
    """,
    // Another channel is asked for.
    .channel: """
    whatsapp/wpp/zap/whats/wapp/zapzap | ! telegram/wechat/hangouts/viber/snapchat | ? signal/skype
    ! cham~/adicion~/contact~/escrev~/fal~ (me) (no/pelo/por) (meu) whatsapp/telegram/zap/wpp/wechat/direct
    ? direct/inbox/privado/dm | meu (e) mail pessoal/particular | email pessoal/particular
    ! passa/passe/manda/mande/dá (me) (o/a) {your} número/telefone/whatsapp/contato
    ! envia/envie/deixa/deixe (me) (o/a) {your} número/telefone/whatsapp/contato
    ! passa/passe/manda/mande/dá/envia/envie/deixa/deixe (me) (o/a) {your} contacto/telemóvel/celular/zap
    {your} (número) (de) whatsapp/zap/celular/telemóvel | ? meu/o número | ! meu whatsapp/zap
    ! chama (no/aqui) zap/whats/inbox
    """,
    // What people write to anybody to know more people.
    .networking: """
    ! ampliar/expandir/alargar/aumentar/ampliando (a/minha/uma/sua) (minha/sua) rede
    ! expandindo/fortalecer/crescer/construir (a/minha/uma/sua) (minha/sua) rede
    ! rede de contactos/contatos/profissionais/networking/relacionamento~ | ! rede profissional
    ! {talk} (*) (à/na) minha/sua/tua/nossa rede
    ! adicionar/acrescentar/incluir (*) (à/na) minha/sua/tua/nossa rede | ? adicion~
    ! fazer parte da {your} rede | ! fazer parte da minha/nossa rede | ! na/à/da minha/sua/tua/vossa rede
    conectar (com) você/contigo/consigo/profissionais/com/nos
    ! gostaria/gostava/adoraria/adorava/quero/queria de (me/nos) conectar~/contactar/ligar/adicionar
    ! vamos (nos) conectar | conectarmo nos | conectar nos | ? conectar/conectarmos | conexão/conexões
    ! troc~ ideias/experiências/conhecimentos/conhecimento/opiniões/impressões
    ! troc~ figurinhas/insights/contactos/contatos/informações
    ! troca de experiências/ideias/conhecimento/conhecimentos/contatos
    partilhar/compartilhar ideias/experiências/conhecimento~/conteúdo/insights | ! sinergia~
    possíveis/futuras/explorar/novas/potenciais (possíveis) sinergias/colaborações
    possíveis/futuras/explorar/novas/potenciais (possíveis) parcerias/oportunidades | aprender com {people}
    aprender com você/contigo/consigo/a/o/profissionais/pessoas/outros/quem/sua/tua
    ! pessoas/profissionais/gente/colegas (com/do/da/de/que) (*) afim/afins/interesses/setor/sector
    ! pessoas/profissionais/gente/colegas (com/do/da/de/que) (*) interessantes/inspirador~/talentos~
    ! pessoas/profissionais/gente/colegas (com/do/da/de/que) (*) ramo/mundo | ! mesmos interesses
    ! interesses comuns/semelhantes/em/similares
    contactos/contatos/conexões/ligações em/comum comum/comuns
    ! mesm~ setor/sector/ramo/área/segmento/indústria/mercado | ? mesma cidade
    colegas de/da/do profissão/área/ramo/setor
    acompanho/sigo {your} trabalho/conteúdo/publicações/perfil | ? acompanhar {your}
    ! acompanhar o/as/a {your} trabalho/publicações/conteúdo/trajetória
    manter/ficar/mantermos/mantenhamos (nos) (em) contacto/contato/conectad~
    ! um prazer conectar/ligar/contactar | obrigad~ por aceitar/conectar/adicionar
    obrigad~ pela conexão/ligação | ! aceit~ … convite/conexão/solicitação | ! fazer/gerar networking
    ! ver/explorar/saber (o/como/se/em) podemos/poderíamos … junt~/colaborar/contribuir | ! ajuda mútua
    ! apoio mútuo | rode~ de | ? {your} trajetória/percurso | ? estar a par
    """,
    // Looking for work.
    .jobSeeking: """
    ! procuro/procurando/procura (de/por/um/uma/ativa/activamente/ativamente/minha) (*) emprego/trabalho
    ! procuro/procurando/procura (de/por/um/uma/ativa/activamente/ativamente/minha) (*) recolocação
    ! busco/buscando/busca (de/por/um/uma/ativa/activamente/ativamente/minha) (*) emprego/trabalho
    ! busco/buscando/busca (de/por/um/uma/ativa/activamente/ativamente/minha) (*) recolocação
    ! procuro/procurando/procura (de/por/um/uma/ativa/activamente/ativamente/minha) (*) estágio/primeir~
    ! procuro/procurando/procura (de/por/um/uma/ativa/activamente/ativamente/minha) (*) oportunidade~
    ! busco/buscando/busca (de/por/um/uma/ativa/activamente/ativamente/minha) (*) estágio/primeir~
    ! busco/buscando/busca (de/por/um/uma/ativa/activamente/ativamente/minha) (*) oportunidade~
    ! busca ativa/activa | ! open to | ! disponibilidade imediata | ! recolocação
    ! anexo/segue/envio/deixo/partilho/mando (o/em) (o) meu cv/currículo/curriculum
    ! encaminho/anexar/enviar/deixar/encaminhar/compartilho (o/em) (o) meu cv/currículo/curriculum
    ! meu cv/currículo/curriculum | ! alguma vaga/oportunidade/posição
    ! vaga/vagas disponível/disponíveis/na/em {your} | ! estagiári~ | ? estágio
    ! tenha/tenham/tenhas/ter em conta/consideração | ! recém formad~/licenciad~/graduad~
    ! candidat~ … vaga/posição/cargo/função/lugar | candidat~
    ! interess~ na/pela/em vaga/posição/trabalhar/integrar/oportunidade | ! me candidat~ | ! candidatei me
    ! indicar me | ! me indicar | ! fiquei desempregad~ | desempregad~
    ! oportunidade de trabalhar/trabalho/demonstrar/integrar/mostrar
    ! fazer parte da/do {your} equipa/equipe/time/empresa
    ! fazer parte da/do vossa equipa/equipe/time/empresa
    ! trabalhar na/em/consigo/com {your} empresa/equipa/equipe/time
    ! trabalhar na/em/consigo/com vossa empresa/equipa/equipe/time | ! integrar a {your} equipa/equipe
    ! integrar a vossa equipa/equipe | ! contratando na/no {your} | {your} rh
    ! busco/procuro nov~ oportunidade~/desafio~ | ! meu perfil … {your} empresa/equipa/equipe/vaga
    ! estou à procura de
    """,
  ]
}
