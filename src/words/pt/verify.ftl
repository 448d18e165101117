verify-about = Confere o selo de uma sessão e reconta suas votações
verify-about-long = Confere que o arquivo seja, byte por byte, o que concertar escreveu, que o conteúdo seja o que foi selado, que cada retificação esteja ligada ao anterior, e reconta cada votação encerrada. Termina com estado 1 se algo não se sustenta, também se a sessão não está selada.
verify-digest = O resumo impresso na ata, para compará-lo com o do selo
verify-checksum = A soma de verificação coincide (revisão { $revision }).
verify-canonical = O texto é, byte por byte, o que concertar escreve.
verify-not-canonical = O texto difere do que concertar escreve a partir da linha { $line }.
verify-not-sealed = A sessão não está selada: nada prova que seja a que foi aprovada.
verify-sealed = O conteúdo é o que foi selado em { $day }. SHA-256: { $digest }
verify-seal-changed = O conteúdo não corresponde ao selo, ou o próprio selo foi mudado.
verify-differs = O conteúdo não é o que foi selado. Difere em: { $parts }.
verify-rectifications = { $count ->
    [one] { $count } retificação, ligada ao anterior.
   *[other] { $count } retificações, cada uma ligada ao anterior.
}
verify-rectification-broken = A retificação { $number } não está ligada ao anterior.
verify-digest-fits = O resumo dado é o do selo.
verify-digest-differs = O resumo dado não é o do selo.
verify-counted = { $count ->
    [one] { $count } votação encerrada, recontada.
   *[other] { $count } votações encerradas, recontadas todas.
}
verify-not-counted = A votação { $number } ({ $question }) não pode ser recontada: { $reason }
verify-unsaved = { $steps ->
    [one] Há { $steps } passo no diário que o arquivo não tem: não é conferido aqui.
   *[other] Há { $steps } passos no diário que o arquivo não tem: não são conferidos aqui.
}
verify-holds = Tudo se sustenta.
verify-does-not-hold = Algo não se sustenta.
verify-part-id = o nome e a numeração da sessão
verify-part-header = os dados da sessão
verify-part-rules = as regras
verify-part-calls = as convocações
verify-part-participants = os participantes
verify-part-agenda = a pauta
verify-part-stakeholders = os atores
verify-part-factors = o FOFA
verify-part-axes = os eixos
verify-part-rounds = as votações
verify-part-decision = a decisão
verify-part-points = os pontos
verify-part-agreements = os acordos
verify-part-mesa = as subcomissões, os resultados e a próxima reunião
verify-part-closing = o encerramento
verify-minutes = Uma ata em Markdown, para compará-la com a que a sessão dá agora
verify-minutes-format = { $path }: compara-se a ata escrita em Markdown (.md). De um PDF ou documento assinado, verifique com --digest o resumo impresso nele.
verify-minutes-fit = A ata dada é a que a sessão dá.
verify-minutes-before = { $count ->
    [one] A ata dada é a que a sessão dava antes de sua última retificação, que ela não traz.
   *[other] A ata dada é a que a sessão dava antes de suas { $count } últimas retificações, que ela não traz.
}
verify-minutes-differ = { $count ->
    [one] A ata dada difere em { $count } linha da que a sessão dá (- na dada, + na sessão):
   *[other] A ata dada difere em { $count } linhas da que a sessão dá (- na dada, + na sessão):
}
verify-looks = { $count ->
    [one] Depois do selo há { $count } anotação de acompanhamento, ligada a ele.
   *[other] Depois do selo há { $count } anotações de acompanhamento, ligadas a ele e entre si.
}
verify-looks-free = { $count ->
    [one] Depois do selo há { $count } anotação de acompanhamento, que este selo não cobre.
   *[other] Depois do selo há { $count } anotações de acompanhamento, que este selo não cobre.
}
verify-looks-broken = O acompanhamento posterior ao selo não é o que se anotou: algo foi alterado, acrescentado ou retirado.
verify-adopted-by-none = { $name }: foi adotado na votação { $number }, que não está encerrada ou foi anulada.
verify-adopted-otherwise = { $name }: os votos anotados não são os da votação { $number }.
