extension Portuguese {
  /// Signs that a note is written for this reader.
  static let business: [Cue: String] = [
    // Somebody by name sent them.
    .referral: """
    ! me (*) deu/passou/deixou/enviou/mandou/deram/passaram (*) {your} contacto/contato/número/nome/morada
    ! me (*) deu/passou/deixou/enviou/mandou/deram/passaram (*) {your} endereço/email/mail/telefone
    ! deu/passou/deixou/facultou/cedeu me (*) {your} contacto/contato/número/nome/morada
    ! deu/passou/deixou/facultou/cedeu me (*) {your} endereço/email/mail/telefone
    ! {your} contacto/contato/nome/número/telefone foi me
    {your} nome/contato/contacto foi indicado/dado/passado/sugerido/recomendado
    ! me/nos falou/falaram/falado (*) de/do/da {your}
    ! me/nos falou/falaram/falado (*) de/do/da si/ti/você/vocês/senhor/senhora
    ! falou/falaram me/nos (*) de/do/da/bem
    ! me/nos recomendou/recomendaram/aconselhou/sugeriu/indicou/indicaram/disse {you}
    ! me/nos recomendou/recomendaram/aconselhou/sugeriu que/a/procurar/falar/escrever/contactar/contatar
    ! me/nos indicou/indicaram/disse que/a/procurar/falar/escrever/contactar/contatar
    ! recomendou/aconselhou/sugeriu/indicou me/nos | ! disse/disseram me que
    disse/falou/comentou que você/o/a/tu/é/eras/saberia/podia
    ! {you} recomendou/recomendaram/indicou/indicaram | ! foi indicad~ por/pelo/pela
    ! manda (lhe/te) cumprimentos/abraço/beijo/lembranças/um/abraços/beijinhos | ! {you} manda
    ! cumprimentos/lembranças/abraço do/da {your} | ! cumprimentos/lembranças/abraço do/da meu/minha
    ! da parte do/da/de | ! venho/escrevo da parte
    ! por/pela indicação/recomendação/sugestão/intermédio do/da/de
    ! através/por do/da/de meu/minha/noss~ {rel} | ! pelo meu {rel} | ! meu/minha {rel} me
    minha {rel} diz/disse
    ! meu/minha chefe/professor~/orientador~/tutor~/vizinh~ (*) me/diz/disse/falou/indicou
    ! meu/minha amig~/sóci~/advogad~/médic~/dentista (*) me/diz/disse/falou/indicou
    ! client~/alun~/paciente/amig~ {your} | ! client~/alun~/paciente/amig~ sua/seu/teu/tua
    ! um/uma amig~/client~/conhecid~/vizinh~ meu/minha/sua/seu/teu/tua/nosso
    ! ficou/ficaram encantad~/satisfeit~/muito | ! {you} conhece/conhecem da/do/de | ! sabe que {you} escrevo
    """,
    // The sender wants the reader's service or goods.
    .buyer: """
    ! aceit~ (*) clientes/pacientes/alunos/encomendas/trabalhos ?
    ! aceita/aceitas/aceitam/atende/atendes/pega nov~/encomendas/encomenda/clientes
    ! aceita/aceitas/aceitam/atende/atendes/pega pacientes/alunos/particular/convênio
    ! quanto (você/me/nos) cobra/cobras/cobram/cobraria/custa/custaria
    ! quanto (você/me/nos) custam/sai/sairia/ficaria/fica/seria | ! qual (é/seria) (o) valor/preço ?
    ! qual (o) {your} valor/preço ? | quanto tempo demora/leva/precisa/demoraria
    preço/preços/valor/valores/tarifa/honorários/custo ?
    ! {your} honorários/tarifas/valores/cachê/cachet | {your} preços/preço/disponibilidade ?
    ! orçamento para/de/por … ? | fazer/passar/dar/enviar/mandar/pedir/solicitar (me/nos) (um) orçamento
    ! me/nos (faz/passa/dá/envia/manda) um orçamento
    ! pedir/solicitar/gostaria/preciso/queria/quero (de) (um) (*) orçamento/cotação
    ! cotar/orçar/orçamentar | ! um orçamento aproximado/para
    ! preciso/precisamos/precisaria/precisávamos de alguém/quem/contratar/arranjar/consertar
    ! preciso/precisamos/precisaria/precisávamos de traduzir/advogad~/consulta/orçamento/ajuda
    preciso/precisamos de um/uma/ajuda/fazer/urgente | ! precis~ … alguém que
    ! procuro/procuramos/procurando/busco alguém | procuro/procuramos quem | ? procuramos/procuro um/uma
    ! tem/tens/teria/terias … data/vaga/turno/horário/lugar/vagas para ? | ! ainda tem/tens/há ?
    está/estaria/estás/estão (o) (senhor/você) livre/disponível | disponível/livre em/no/na/dia
    ! {you} faz/fazem (*) encomenda/encomendas/casamentos/eventos/domicílio/envios/particulares/retratos
    ! faz/fazes/fazem/trabalha/trabalham (*) encomenda/encomendas/casamentos/eventos ?
    ! faz/fazes/fazem/trabalha/trabalham (*) domicílio/envios/particulares/retratos ?
    faz/fazes/fazem/trabalha/trabalham também/por/com ?
    ! conserta/consertas/arranja/arranjas/repara/reparas/traduz/entrega/entregam/restaura/afina/alugam ?
    ! vende/vendes/vendem/envia/enviam/atende/atendem (*) (*) para/em/por/ainda/peças ?
    ! dá/dás/dão aulas ? | ! pode/podes/podia/poderia consertar/arranjar/reparar/traduzir/restaurar
    ! podem/consegue/conseguem/conseguia consertar/arranjar/reparar/traduzir/restaurar
    ! pode/podes/podia/poderia/podem/consegue/conseguem/conseguia fabricar/entregar/avaliar/afinar/orçar
    pode/podes/podia/poderia/podem/consegue/conseguem defender/representar/emoldurar/vir
    pode/podes/podia/poderia/podem/consegue/conseguem assessorar/fazer/tirar
    ! quero/queria/queremos/queríamos (de) (te/o/a) contratar/encomendar/comprar/reservar
    ! quero/queria/queremos/queríamos (de) (te/o/a) marcar/alugar/matricular
    ! gostaria/gostava/gostávamos/gostaríamos (de) (te/o/a) contratar/encomendar/comprar/reservar
    ! gostaria/gostava/gostávamos/gostaríamos (de) (te/o/a) marcar/alugar/matricular
    ! quero/queria/queremos/gostaria (de) oferecer/reformar/restaurar/experimentar/remodelar uma/um/o/a/ao
    ! gostava/gostávamos/gostaríamos (de) oferecer/reformar/restaurar uma/um/o/a/ao
    ! gostava/gostávamos/gostaríamos (de) experimentar/remodelar uma/um/o/a/ao
    ! avariou/quebrou/estragou/pifou/inundou/queimou/entupiu/enguiçou | ! avariou/partiu/estragou se
    deixou/deixaram (me/nos) na mão | ! herdei/herdámos/herdou
    ! recebi/recebemos/chegou me (uma/um) (*) carta/notificação/multa/intimação
    ! recebi/recebemos/chegou me (uma/um) (*) citação/penhora/cobrança/coima
    ! carta/notificação/multa/intimação/aviso da/das/do finanças/receita/fisco/tribunal
    ! carta/notificação/multa/intimação/aviso da/das/do câmara/inss/prefeitura/segurança
    ! tenho/temos/há/tem (*) infiltração/infiltrações/vazamento/humidade/umidade/fuga/rachadura
    ! tenho/temos/há/tem (*) avaria/litígio/piano/terreno/disputa/goteira | tenho/temos um problema/caso
    ! não sei/sabemos a/quem/por quem recorrer/procurar/onde/começar
    ! nosso/nossa/meu/minha (*) fornecedor/contador/contabilista se/nos/me/não
    ! nosso/nossa/meu/minha (*) fornecedor/contador deixou/reformou/aposentou
    ! nosso/nossa/meu/minha (*) contabilista deixou/reformou/aposentou
    ! nosso/nossa/meu/minha (*) advogad~/fotógrafo/gráfica se/nos/me/não
    ! nosso/nossa/meu/minha (*) advogad~/fotógrafo/gráfica deixou/reformou/aposentou
    ! nosso/nossa/meu/minha (*) tradutor~/eletricista/dentista se/nos/me/não
    ! nosso/nossa/meu/minha (*) tradutor~/eletricista deixou/reformou/aposentou
    ! nosso/nossa/meu/minha (*) dentista deixou/reformou/aposentou
    ! nosso/nossa/meu/minha (*) canalizador/encanador/mecânico se/nos/me/não
    ! nosso/nossa/meu/minha (*) canalizador/encanador deixou/reformou/aposentou
    ! nosso/nossa/meu/minha (*) mecânico deixou/reformou/aposentou
    ! para/pro/pra (o/a) meu/minha/nosso/nossa casamento/casa/cozinha/filha/filho/mãe/pai
    ! para/pro/pra (o/a) meu/minha/nosso/nossa aniversário/loja/jardim/apartamento/varanda/batizado/sala
    ! vamos casar | ! nos casamos
    ! minha/meu/nossa/nosso casa/apartamento/cozinha/varanda/carro/telhado/caldeira/quintal/banheiro
    para o/a noss~ obra/reforma/restaurante/empresa/equipe/equipa | ! prazo/prazos de entrega
    ! onde posso/podemos comprar/encontrar/encomendar/achar | ! fazer/fiz uma encomenda | fazer um pedido
    ! encomendar/comprar # | ? # pessoas/convidados/unidades/exemplares/caixas/metros/m2
    ? # páginas/palavras/peças/quilos/litros/cadeiras/garrafas | ! ser {your} client~ | ! contratar {your}
    ! contratar o/a | ! contratá lo/la/los | ! me dá/daria/dar aulas | ! dar me aulas
    ! tenho interesse em contratar/comprar/encomendar/aulas
    marcar/agendar uma/um consulta/hora/horário/aula
    como/quando posso/podemos/poderia marcar/reservar/contratar/pagar/comprar/encomendar
    cancelou/falhou/desistiu | ficámos/fiquei sem | ? urgente/urgência | com urgência
    ! ainda vende~/faz~/aceita~ ? | ! procuro (*) professor~/advogad~/fotógraf~/eletricista para/que
    ! procuro (*) pedreiro/canalizador/encanador/tradutor~ para/que
    """,
    // Thesis, exam, school project.
    .student: """
    ! minha/meu tese/tcc/dissertação/monografia/doutoramento/doutorado/mestrado/memorial
    ! trabalho de fim/final/conclusão/campo/curso | ! projeto/projecto final | ! projeto de curso/conclusão
    ! trabalho/projeto para/da/do (a/o) escola/faculdade/colégio/universidade
    ! trabalho/projeto para/da/do (a/o) aula/disciplina/curso/cadeira
    ! sou (um/uma) (*) estudante/alun~/doutorand~/mestrand~/bolsista/licenciand~ de/em/do/da/na/no
    ? estudante/estudantes de | ! estudo (*) na/no/em universidade/faculdade/escola/instituto
    ! curso/faço (*) medicina/direito/arquitetura/engenharia/psicologia/história/biologia
    ! curso/faço (*) física/enfermagem/música/mestrado/doutorado/licenciatura
    ! estou a/fazendo/escrevendo (fazer/escrever/preparar/terminar) … tese/tcc/dissertação
    ! estou preparando/terminando (fazer/escrever/preparar/terminar) … tese/tcc/dissertação
    ! estou a/fazendo/escrevendo (fazer/escrever/preparar/terminar) … trabalho/projeto/mestrado
    ! estou preparando/terminando (fazer/escrever/preparar/terminar) … trabalho/projeto/mestrado
    ! meu/minha orientador~
    ! para a/minha/uma (minha) aula/disciplina/tese/dissertação/pesquisa/prova/trabalho/cadeira
    ! tenho # anos | ! vestibular/enem/exame nacional | ? prova/exame/exames
    ! primeiro/segundo/terceiro/quarto/quinto/último ano/semestre/período de/da/do
    ! no/estou # ano/semestre/período | ! entrevist~ para (o/a) (meu/minha) trabalho/tese/aula/jornal/tcc
    ! na {your} aula/disciplina/cadeira | ! citar {your} | ! citar o/a | ! citá lo/la | ! orientar {your}
    ! orientar minha/a | orientação da/do/de mestrado/tese/tcc | ! coorientador~
    bibliografia/referência/fonte bibliográfica/para | ! quando crescer | ? meu/minha professor~
    ! a professora/professor pediu/mandou | ! escola secundária | ! ensino médio
    """,
    // Ordinary correspondence in an existing relation.
    .business: """
    ! conforme/como (o) combinado/combinámos/acordado/falado/conversado
    ! conforme/como (o) solicitado/pedido/pediu/pediste/falámos | ! tal como combinado
    ! o combinado/acordado | ? conforme conversa/conversamos | ! em anexo (*) (*) {doc}
    ! anexo/segue/seguem/envio (em) (anexo/abaixo) (o/a/os/as) (*) {doc}
    ! {you} mando/envio/passo/reencaminho (o/a/os/as/um/uma/aqui/já) (*) {doc}
    ! {you} encaminho/remeto/mandei/enviei (o/a/os/as/um/uma/aqui/já) (*) {doc}
    ! {send} {you} (o/a/os/as) {doc}
    ! {doc} assinad~/corrigid~/definitiv~/revist~/revisad~/pendente~/digitalizad~/em
    o/a/os/as {doc} do/da/de | falta/faltam (o/a/os/as) {doc} | ! nos vemos {day}
    ! nos vemos na/no/amanhã/lá/aí/em/quinta | ! vemo nos | até amanhã/logo/breve
    na/no {day} (feira) às/à/de/me/não/posso/fica/está/dá/pela | dá me jeito | ! me/nos dá (bem) jeito
    ! fica/ficou/está combinado | combinado | {day} (feira) às/pelas/à/de | ! amanhã às/de/pelas
    ? {day} feira | ! {day} (feira) está/funciona/dá/serve/fica/pode bem/bom/ótimo/jeito/ser
    ! fica/ficou/está/estão/ficamos confirmad~
    ! confirm~ … reunião/consulta/reserva/presença/receção/recebimento/encomenda
    ! confirm~ … pedido/pagamento/entrega/hora/data/horário/recepção
    ! assin~ … contrato/documento/cópia/ata/escritura/papéis/procuração/autorização
    ! {your} encomenda/pedido/reserva/consulta/candidatura/processo
    ! {your} orçamento/reclamação/transferência/agendamento/solicitação
    {your} fatura/pagamento/contrato/carta/matrícula | ? {your} email/mensagem/proposta
    ! pagamento/transferência/saldo/sinal/caução pendente/recebid~/realizad~/feit~/do/da/de
    ! depósito/prestação/boleto/pix pendente/recebid~/realizad~/feit~/do/da/de
    ! decidimos/decidi/optámos/aprovámos/votámos/decidiu/escolhemos | infelizmente/lamentavelmente
    ! lamento/lamentamos/sinto informar/ter/que/muito/não
    ! não podemos/posso/poderemos/poderei/pude (poder) aceitar/assistir/comparecer/ir/chegar/pagar
    ! não vou/consigo/conseguimos/vamos (poder) aceitar/assistir/comparecer/ir/chegar/pagar
    ! não podemos/posso/poderemos/poderei/pude (poder) entregar/atender/participar
    ! não podemos/posso/poderemos/poderei/pude (poder) continuar/avançar/estar
    ! não vou/consigo/conseguimos/vamos (poder) entregar/atender/participar/continuar/avançar/estar
    ! mudar/adiar/remarcar (a/o/nossa/nosso/para) reunião/consulta/entrega/visita/almoço
    ! reagendar/antecipar (a/o/nossa/nosso/para) reunião/consulta/entrega/visita/almoço
    ! mudar/adiar/remarcar (a/o/nossa/nosso/para) encomenda/reserva/aula/sessão/encontro
    ! reagendar/antecipar (a/o/nossa/nosso/para) encomenda/reserva/aula/sessão/encontro
    ! cancelar/desmarcar/passar/transferir (a/o/nossa/nosso/para) reunião/consulta/entrega/visita/almoço
    ! cancelar/desmarcar/passar/transferir (a/o/nossa/nosso/para) encomenda/reserva/aula/sessão/encontro
    ! reunião/consulta/visita/almoço/sessão/aula/jantar de/do/da/com {day}
    ! reunião/consulta/visita/almoço/sessão/aula/jantar de/do/da/com amanhã/hoje/ontem/próxima
    ! a reunião/assembleia/visita de/do/da | ! chego/chegamos/vou/chegarei (um/chegar) atrasad~/tarde/#
    ! atras~ # | ! a entrega/recolha/obra/assembleia/mudança/caldeira/vistoria | as chaves
    ! chegou/chegaram/veio/vieram (*) danificad~/partid~/quebrad~/incomplet~/atrasad~/errad~/amassad~
    reclam~ | ! desculp~/perdão/lamento … atraso/demora/erro/confusão/transtorno/engano/mal/equívoco
    peço desculpa | ! desculp~ (só) (pela/por) (a/responder/só) demora/responder/tardar
    última/nova/segunda/primeira versão/revisão/correção | as alterações/plantas/licenças/correções
    ! pendente/pendentes de/por assinatura/pagamento/confirmação/confirmar/enviar/rever
    ! à espera da/do/de/que
    aguardo/aguardamos (o/a/os) envio/documentos/assinatura/pagamento/confirmação | ? no aguardo
    ? de férias | ! de baixa/licença/atestado
    ! número/ordem da/do/de encomenda/pedido/compra/fatura/processo/série/protocolo
    ! recebi/recebemos {your} | ! recebi/recebemos o/a/os/as | ! inquilin~/senhorio/condómin~
    ! condomínio/síndic~ | contrato do/de
    ! já está/estão/ficou pront~/pag~/feit~/arranjad~/consertad~/assinad~
    pode/podes/podem/poderia/consegue vir/passar/levantar/buscar/retirar/assinar/rever
    pode/podes/podem/poderia/consegue revisar/reenviar/confirmar/corrigir/trazer/devolver/abrir
    ? me manda/mandas/envia/envias/passa o/a | ! {you} trago/levo/devolvo/devolvi/trouxe
    deixo/trago/levo {you} | ! não (assin~/pag~) (ainda) assin~/pag~ | ! plenário/ata/minuta/caderneta
    o treino/ensaio da/do/de | ! demit~/demissão/renunci~/rescisão | prazo para/termina/até/do | ! devolv~
    ! segue/seguem (em) anexo | ! reembols~/estorno | ! valor em aberto | em atraso | ! nota fiscal
    """,
    // A concrete question that only the reader can answer.
    .question: """
    ! como fez/fizeste/conseguiu/conseguiste/resolveu/resolveste/soube ?
    ! como soubeste/evitou/mediu/escolheu/calculou/aprendeu/chegou ?
    ! por que/porque escolheu/escolheste/escolheram/decidiu/decidiste/deixou/deixaste/usou/mudou/optou ?
    por que razão/motivo ?
    ! que/qual/quais/quanto/quantos (*) usou/usaste/utilizou/utilizaste/usava/usavas/pôs
    ! que/qual/quais/quanto/quantos (*) puseste/escolheste/leu/leste/tirou/fizeste
    qual/quais/que (*) recomenda/recomendas/recomendaria/prefere/preferes
    qual/quais/que (*) aconselha/aconselharia/indica/indicaria | ? que/qual (*) usa/usas/utiliza
    ! se refere/referia | ! refere se | referias te | ! te referes | ! quis/quiseste/quer/queres dizer
    ainda (o/a) tem/tens/guarda/guardas/mora/moras/vive/vives/toca/existe/conserva/dá/joga/canta/fazem ?
    ! continua/continuas (a) morando/morar/viver/vivendo/tocar/tocando/usar
    ! continua/continuas (a) usando/fazer/dar/escrever/jogar/trabalhando/escrevendo
    sabe/sabes/saberia/saberias se/onde/como/quem/quando/algo/de ? | é/era/será normal ?
    ! de onde veio/vem/tirou/tiraste/saiu
    ! onde comprou/compraste/conseguiu/encontrou/encontraste/aprendeu/gravou/tirou/arranjou/achou
    onde fica/posso/consigo ? | ! quanto/quantos/quantas (*) demorou/demoraste/levou/durou/pesa/mede
    tenho/tinha/surgiu/ficou/fiquei (me) (*) uma/com dúvida/pergunta/curiosidade/uma
    uma dúvida/curiosidade/pergunta | tirar uma dúvida | fazer (te/lhe) uma pergunta | perguntar {you}
    perguntar se/por/como/algo/onde/qual/uma | queria/gostaria/gostava (de) perguntar/pedir/consultar/saber
    funciona/funcionaria/serve/serviria/vale/aplica também/isso/igual/com/em ?
    pode/podes/poderia/podia/consegue me/esclarecer/explicar/orientar/aconselhar/indicar/dizer ?
    explicar/esclarecer/dizer/indicar me se/como/o/onde/por/qual | aconteceu {you} ? | {you} aconteceu ?
    já {you} aconteceu ? | alguma vez | como se chama/chamava/diz/escreve/pronuncia/faz/limpa/interpreta ?
    acha/achas/acham que ? | me recomenda/recomendas/recomendaria/aconselha/aconselharia/sugere/indica ?
    que/o que faria/farias/faço/aconteceu/significa ?
    que/qual (a/é) (a) diferença/livro/marca/modelo/edição/tamanho/temperatura ?
    o que acha/achas do/da/sobre ? | como terminou/ficou/acabou/anda/correu/vai (a/o) ?
    vai/vais/virá/vem/vens/estará/estarás à/ao/na/no/para/também ? | é verdade que
    há/existe alguma/algum/outra maneira/forma/razão/motivo/versão/gravação/livro/jeito ?
    não entendi/percebi/entendo/percebo/encontrei/encontro/consigo/achei bem/como/a/o/por/onde/se
    não ficou clar~ | não me ficou | em que ano/página/língua/ordem/momento/idioma ?
    seria/é possível ver/consultar/ler/visitar/aceder/acessar/conseguir ?
    posso/poderia/podemos usar/citar/levar/perguntar/consultar/traduzir/copiar/utilizar/pedir ?
    """,
    // No reply needed, sorry to bother.
    .modesty: """
    ! não precisa/precisas/é/há (de) (necessário/preciso/pressa) responder | não há pressa | sem pressa
    ! não é preciso responder | ! não tem/tens que/de responder | se não tiver/tiveres tempo/vontade
    se não puder/puderes/souber/quiser/lembrar | ! uma linha/frase/palavra basta/bastaria/chega/já/me
    desculp~/perdo~ (por/o/pelo) (te/lhe/estar/a) incomod~/maç~/chat~
    não quero/queria (te/lhe) incomodar/maçar/atrapalhar | ! não posso/podemos pagar muito/mais
    ! não tenho/temos muito/tanto dinheiro/orçamento/grana | ! orçamento apertado/curto/limitado/pequeno
    quando puder/puderes/quiser/quiseres/der | quando tiver/tiveres um/tempo
    entendo/compreendo/entenderei/entenderia/compreenderia/percebo perfeitamente
    entenderei/compreenderei/entenderia | ! uma tolice/bobagem/parvoíce/besteira
    ! pergunta tola/boba/estranha/parva/idiota/besta | ! se não for muito/pedir/demais/incómodo
    ! me dá (um/até) (pouco) vergonha | ! tenho vergonha | ! sei que é estranho/muito/pedir/chato
    só queria dizer/isso | não espero resposta/nada | não procuro nada/trabalho
    ! sou (muito/meio) leig~/principiante/amador~/desajeitad~/vergonhos~/novat~
    ! não percebo/entendo/sei nada/muito de
    por acaso tem/tens/sabe/sabes/guarda/guardou/guardaste/ainda/lembra ? | pago com gosto/prazer
    talvez não seja | provavelmente não/já se/te lembra/lembras
    """,
    // Family, private life, humour.
    .life: """
    meu/minha {rel}
    meus/minhas filhos/filhas/netos/avós/sogros/irmãos/crianças/miúdos/primos/cachorros/pais
    ! kkk~/haha~/rsrs~/hehe~ | ? rs/lol | reformad~/aposentad~
    casamento/enterro/funeral/velório/batizado/comunhão | aniversário | ! falec~/pêsames/luto
    morreu/morreram | ! grávida/gémeos | bebé/parto | nasceu | doente/doença/operad~/operação/hospital
    ! quimio/cirurgia/gesso/muletas | ! nos mudamos | ! mudei me | me mudei
    ! casei/reformei/divorciei/separei/aposentei | vou ser operad~
    cerveja/cervejas/imperial/chope/chopp/cachaça/vinho/pinga
    churrasco/feijoada/bacalhau/moqueca/francesinha/sardinhas
    pastéis/bolo/farofa/chimarrão/caipirinha/broa | horta/tomates/galinhas/jardim/quintal
    ? futebol/jogo/pelada/partida | pelada | ? praia/serra/aldeia/sítio | caminhada/acampamento
    os miúdos/pequenos/meninos/guris/garotos | as crianças | ? um/outro/grande/forte/aquele abraço
    ! abração/beijão/beijinhos/beijocas | ? beijo/beijos | ! mano/véi/uai/tchê/bah
    ! que saudade/saudades/vergonha/risada/frio/calor/nostalgia/pena/susto | ! saudades/saudade | morro de
    {your} saúde | ! melhoras/cuide/cuida se | ! rápidas melhoras
    ! em criança/miúdo/menino/menina/pequen~ | violão/guitarra/coro/coral/violino/piano
    cachorro/cadela/cão/gato/gata/cachorrinh~ | feliz aniversário/natal/ano | boas festas/férias
    minha/nossa família | boa viagem/sorte | ressaca/noitada | ! vovó/avozinha
    """,
  ]
}
