# The command that counts ballots
tally-about = Conta uma rodada de uma sessão, ou cédulas de outros programas
tally-long-about = Conta uma rodada de uma sessão (.ron), ou cédulas de outros: PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb) e tabelas CSV com o cabeçalho voter,weight,count,OPÇÃO…, uma cédula por linha. Só lê. O que está errado no arquivo é dito com a linha, e o resto é contado. Termina com 0 se tudo foi contado, 1 se algo ficou de fora ou a rodada ainda não pode ser contada, 2 se foi mal usado ou não há nada a contar.
tally-file = Arquivo de uma sessão ou de cédulas
tally-round = Número da rodada da sessão; senão, a última encerrada
tally-method = Maneira de contar; senão, a da rodada ou a usual para essas cédulas
tally-ballots = O que são os números ou palavras de uma tabela CSV
tally-base = De que é a parte pedida: votos válidos, sem brancos nem abstenções (cast); válidos e em branco, com as abstenções (valid); presentes; todos os que têm voto
tally-threshold = Parte que é preciso: 1/2 é mais da metade, 2/3 ao menos dois terços; com > ou >= se diz
tally-threshold-wrong = escreva uma parte como 1/2, 2/3 ou >2/3
tally-people = Quantas pessoas estavam presentes, ou têm voto, para essas bases
tally-points = Pontos que cada votante tem; quem distribui mais fica de fora
tally-most = Pontos que um votante pode dar a uma opção
tally-scale = Escala dos números, como 0..5
tally-scale-wrong = escreva uma escala como 0..5 ou -3..3
tally-rank-by = Ordenar as pontuações por soma ou por média
tally-grades = Quantas menções há; 0 é a pior
tally-missing = O que vale uma menção que falta: a pior, ou nada
tally-credits = Créditos que cada votante tem; cada voto custa seu quadrado
tally-scaling = Como os critérios são levados a uma mesma escala
tally-random-index = Tabela do índice aleatório para a consistência
tally-borda = Pontos de Borda: o que não foi ordenado divide os últimos lugares, não recebe nada, ou também não conta para os demais
tally-seats = Quantas opções são escolhidas
tally-completion = O que se faz com o que as partes iguais deixam livre
tally-budget = Dinheiro que há, na unidade dos custos
tally-costs = O que custa cada opção, na ordem do arquivo, separado por vírgulas
tally-utility = Quanto vale um projeto para quem o marca: seu custo, ou um
tally-tie-break = Como se desfaz um empate pelos últimos lugares, em cédulas de outros: pela ordem no arquivo ou por sorteio
tally-seed = Número de que sai o sorteio: o mesmo número sorteia sempre o mesmo
tally-robustness = Diz também se o resultado é firme: se dependia de um só votante e o que sai ao sortear mil vezes entre as mesmas cédulas
tally-robustness-unknown = A firmeza só se sabe com cédulas uma a uma: de 2 a 2.000 votantes (5 pelo menos se a rodada é secreta) e até 20.000 anotações.
tally-robustness-option = { $name }, { $share }
tally-robustness-options = Vezes que sai cada opção: { $options }.

# What cannot be done
tally-unknown-format = não se sabe como ler { $path }. Seu nome deve terminar em .ron, .csv, .tsv, .txt, .soc, .soi, .toc, .toi, .cat ou .pb
tally-too-large = { $path } é grande demais: leem-se até 2 GB
tally-which-marks = os números de { $path } podem ser várias coisas. Diga qual com --ballots ({ $known }) ou escolha um --method
tally-nothing = em { $path } não há nenhuma cédula a contar
tally-seats-needed = { $method } escolhe várias opções juntas. Diga quantas com --seats
tally-costs-needed = { $method } gasta um orçamento. Diga os custos com --costs e o dinheiro com --budget, ou conte um arquivo .pb
tally-costs-count = --costs dá { $found } custos e as opções são { $options }
tally-costs-too-large = os custos ou o orçamento passam do que se pode contar
tally-people-needed = essa base conta os presentes ou os que têm voto. Diga quantas pessoas são com --people
tally-only-of-ballots = { $option } é para cédulas de outros; em uma sessão vale o que foi declarado na rodada
tally-only-of-sessions = { $option } é para sessões (.ron); este arquivo não tem rodadas
tally-not-of-method = { $option } não muda nada com { $method }: retire-a ou escolha outro --method
tally-people-for-nothing = --people só é preciso quando --base é present ou entitled
tally-seed-needed = um sorteio que se possa repetir precisa de um número: indique-o com --seed
tally-seed-for-nothing = --seed só é preciso com --tie-break lot
tally-other-ballots = estas cédulas não dizem o que { $method } pede. Escolha outro --method
tally-sealed = a rodada é secreta e continua aberta: nada é contado até o encerramento
tally-annulled = a rodada foi anulada: não conta para nada. Escolha outra com --round
tally-not-opened = a rodada está em preparação: não há votos. Escolha outra com --round
tally-no-closed-round = a sessão não tem nenhuma rodada encerrada. Escolha uma aberta com --round
tally-no-such-round = a sessão não tem a rodada { $number }: tem { $count }
tally-still-open = A rodada continua aberta: a contagem é provisória.
tally-form-both = O arquivo está escrito como no Windows, com marca de ordem de bytes (BOM); foi lido do mesmo modo.
tally-form-mark = O arquivo começa com uma marca de ordem de bytes (BOM); foi lido do mesmo modo.
tally-form-lines = O arquivo tem os fins de linha do Windows; foi lido do mesmo modo.
tally-more-faults =
    { $count ->
        [one] Há mais { $count } falha.
       *[other] Há mais { $count } falhas.
    }
tally-left-out =
    { $count ->
        [one] Ficou de fora { $count } cédula; as demais foram contadas.
       *[other] Ficaram de fora { $count } cédulas; as demais foram contadas.
    }

# The result
tally-agreement = Acordo entre as cédulas
tally-weight = O que pesam as válidas: { $weight }.
tally-duels = Duelos: quantas cédulas põem a opção da linha acima da opção da coluna
tally-duels-elsewhere = A tabela dos duelos entre { $count } opções não cabe aqui: está em --format json.
tally-rows-left-out =
    { $count ->
        [one] Mais { $count } opção está em --format json.
       *[other] Mais { $count } opções estão em --format json.
    }
tally-chosen = escolhida
tally-many-committees = Os empates deixam { $count } seleções possíveis, ou mais: estão em --format json.
tally-committees = Os empates deixam { $count } seleções possíveis: { $committees }.
tally-no-agreement = O acordo na ordem não está definido para estas cédulas.
tally-agreement-figures = W = { $w }; χ² = { $chi }, com { $degrees } graus de liberdade; p { $p }.
tally-agreement-few = Com tão poucos votantes ou opções, estas cifras são aproximadas.
tally-below = < { $number }
tally-equal = = { $number }
tally-rank-sums = Ordem pelo lugar médio nas cédulas
tally-mean-rank = Lugar médio
tally-median = Mediana
tally-quartiles = Quartis
tally-a = A
tally-consensus = Consenso
tally-legend = A: acordo de van der Eijk, de 1 (todos dão o mesmo) por 0 (de tudo por igual) a −1 (só os extremos). Consenso: de 0, metade em cada extremo, a 1, todos iguais. Quartis: entre eles está a metade central da sala.
