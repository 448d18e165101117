# The minutes. Formal register; phrases with a lower-case start go into a sentence.
minutes-moment = { $date } às { $hour }
minutes-kind = Ata da sessão
minutes-title = Ata · { $name }
minutes-title-numbered = Ata n.º { $number } · { $name }
minutes-internal-text = Esta ata contém acordos e notas reservados. Não deve ser projetada nem divulgada.
minutes-not-recorded = Não consta.

# State
minutes-state-draft = Este texto não foi aprovado e pode mudar.
minutes-state-circulated-label = Circulada
minutes-state-circulated = O rascunho foi enviado e admite correções até a sua aprovação.
minutes-state-approved = Ata aprovada.
minutes-state-approved-by = Ata aprovada: { $approvals }.
minutes-state-sealed = Ata selada em { $moment }. O seu conteúdo já não muda; o que se notar depois consta ao final, como retificação.
minutes-seal-broken = O conteúdo desta sessão não corresponde ao seu selo: foi alterado depois de selada.

# The session
minutes-the-session = Dados da sessão
minutes-name = Denominação
minutes-presides = Condução
minutes-secretary = Secretaria
minutes-hours = Horário

# Call and quorum
minutes-call = Convocação e quórum
minutes-quorum-first = Quórum exigido na primeira convocação
minutes-quorum-second = Quórum exigido na segunda convocação
minutes-call-made =
    { $needed ->
        [0] { $call }, às { $hour }: { $presence }.
        [one] { $call }, às { $hour }: { $presence }; exigia-se { $needed }. { $outcome }
       *[other] { $call }, às { $hour }: { $presence }; exigiam-se { $needed }. { $outcome }
    }
minutes-present-people =
    { $count ->
        [one] { $count } presente
       *[other] { $count } presentes
    }
minutes-present-institutions =
    { $count ->
        [one] { $count } instituição presente
       *[other] { $count } instituições presentes
    }
minutes-quorate = Houve quórum.
minutes-not-quorate = Não houve quórum.
minutes-not-quorate-sectors =
    { $count ->
        [one] Não houve quórum: não havia ninguém do setor { $sectors }.
       *[other] Não houve quórum: não havia ninguém dos setores { $sectors }.
    }
minutes-quorum-changes = Durante a sessão
minutes-quorum-reached = Às { $hour } reuniu-se o quórum, com { $presence }{ $who }.
minutes-quorum-lost = Às { $hour } perdeu-se o quórum, com { $presence }{ $who }.
minutes-quorum-regained = Às { $hour } recuperou-se o quórum, com { $presence }{ $who }.
minutes-presence-without =
    { $count ->
        [one] { $presence } e ninguém do setor { $sectors }
       *[other] { $presence } e ninguém dos setores { $sectors }
    }
minutes-quorum-came = , com a chegada de { $names }
minutes-quorum-left = , com a saída de { $names }
minutes-quorum-many-came = , com a chegada de { $count } pessoas
minutes-quorum-many-left = , com a saída de { $count } pessoas
minutes-quorum-never = Em nenhum momento se reuniu o quórum.
minutes-no-call = Não consta a hora em que se fez a convocação.

# Attendance
minutes-attendance = Presenças
minutes-character = Qualidade
minutes-presence = Presença
minutes-substitute = Suplente de { $name }
minutes-stay = das { $from } às { $until }
minutes-stay-open = desde as { $from }
minutes-absent =
    { $count ->
        [one] Não compareceu { $count } pessoa convocada:
       *[other] Não compareceram { $count } pessoas convocadas:
    }
minutes-represented = { $person }; o seu voto foi exercido por { $by }
minutes-replaced = { $person }; compareceu em seu lugar { $by }

# Agenda, follow-up
minutes-agenda = Ordem do dia
minutes-no-agenda = Não consta uma ordem do dia.
minutes-follow-up = Acompanhamento dos acordos anteriores
minutes-follow-up-caption = Acordos que vinham de sessões anteriores e a sua situação nesta sessão
minutes-replaced-by = pelo acordo { $code }
minutes-reports-back = Devoluções das áreas

# Points
minutes-discussion = Assuntos tratados
minutes-nothing-discussed = Não consta o tratamento de nenhum assunto.
minutes-point = Ponto { $number }. { $title }
minutes-not-treated = Pontos de que não consta o que se tratou
minutes-proposals = Propostas não adotadas
minutes-other-agreements = Outros acordos

# Agreements
minutes-adopted-consensus = Adotado por consenso
minutes-adopted-consent = Adotado por consentimento, sem que restasse nenhuma objeção fundamentada
minutes-adopted-vote =
    { $favour ->
        [one] Adotado por votação, com { $favour } voto a favor
       *[other] Adotado por votação, com { $favour } votos a favor
    }, { $against ->
        [0] nenhum contra
       *[other] { $against } contra
    } e { $abstain ->
        [0] nenhuma abstenção
        [one] { $abstain } abstenção
       *[other] { $abstain } abstenções
    }
minutes-in-round = na rodada { $number }
minutes-at-hour = às { $hour }
minutes-on-moment = em { $moment }
minutes-proposal-from = Proposta que { $origin }
minutes-see-rectification = Ver também, no final, a retificação { $numbers }.
minutes-not-adopted = Foi proposto e não consta a sua adoção.
minutes-first-wording = Texto proposto no início
minutes-amendments = Emendas
minutes-the-table = A mesa
minutes-amendment-accepted = { $who } propôs este texto, que foi aceito: “{ $text }”.
minutes-amendment-rejected = { $who } propôs este texto, que não foi aceito: “{ $text }”.
minutes-amendment-after = { $who } propôs este texto, já adotado o acordo, e foi aceito: “{ $text }”.
minutes-amendment-withdrawn = { $who } propôs este texto e o retirou: “{ $text }”.
minutes-amendment-open = { $who } propôs este texto, que ficou por resolver: “{ $text }”.
minutes-objections = Objeções
minutes-objection = { $who } objetou: “{ $reason }”.
minutes-objection-bare = { $who } objetou.
minutes-objection-answer = Respondeu-se: “{ $answer }”.
minutes-objection-standing = A objeção permaneceu de pé.
minutes-objection-resolved = A objeção foi resolvida.
minutes-objection-withdrawn = A objeção foi retirada.
minutes-dissent = Registro do dissenso
minutes-dissent-by = { $person }, { $kind }
minutes-dissent-reservation = com reserva
minutes-dissent-against = voto contra
minutes-dissent-abstention = abstenção

# Votes
minutes-votes = Votações

# End of the session
minutes-parked = Assuntos que ficam para mais adiante
minutes-parked-by = { $text }; levantado por { $who }
minutes-adjourned-heading = Encerramento da sessão
minutes-adjourned = A sessão foi encerrada às { $hour }. Para constar, lavra-se a presente ata.
minutes-adjourned-undated = Não consta a que hora a sessão foi encerrada. Para constar, lavra-se a presente ata.
minutes-annexes = Anexos
minutes-annex-of = { $document }, do ponto { $number }
# Circulation, corrections, approval
minutes-approval = Circulação, correções e aprovação
minutes-circulated = O rascunho foi enviado em { $date }.
minutes-circulated-to = O rascunho foi enviado em { $date } a: { $to }.
minutes-correction-open = { $who }, em { $date }: “{ $text }”. Por resolver.
minutes-correction-taken = { $who }, em { $date }: “{ $text }”. Acolhida na ata.
minutes-correction-refused = { $who }, em { $date }: “{ $text }”. Não acolhida.
minutes-approved-by = { $by }, em { $date }
minutes-approved-by-in = { $by }, em { $date }, na { $session }ª sessão
minutes-approved = Aprovação: { $approval }.
minutes-approved-note = Aprovação: { $approval }. { $note }
minutes-not-approved = A ata não foi aprovada.
minutes-approved-before-changes = { $approval } (antes das últimas alterações)
minutes-changed-since = A ata mudou depois de aprovada e não consta aprovada na sua redação atual.

# Signatures, seal, rectifications
minutes-signatures = Assinaturas
minutes-signature = Assinatura
minutes-seal = Selo
minutes-sealed-at = Em { $moment } selou-se o registro desta sessão com o código de verificação SHA-256 do seu conteúdo:
minutes-seal-check = Para verificar que nada mudou: “concertar verify” seguido do arquivo da sessão { $session }. Se alguma parte difere do que foi selado, o programa o diz e a nomeia.
minutes-rectifications = Retificações
minutes-rectifications-note = O texto selado não muda. Cada retificação fica ligada a ele, e à anterior, pelo seu código de verificação.
minutes-rectification = Retificação { $number }, de { $moment }, por { $by }
minutes-rectification-bare = Retificação { $number }, de { $moment }
minutes-rectification-on = Retificação { $number }, de { $moment }, por { $by }, sobre “{ $what }”
minutes-rectification-of = Retificação { $number }, de { $moment }, por { $by }, sobre o { $what }
minutes-digest = Código de verificação

# The minutes of an earlier session
minutes-earlier-heading = Aprovação da ata anterior
minutes-earlier-number = da { $number }ª sessão
minutes-earlier-before = da sessão anterior
minutes-earlier-as-it-stood = A ata { $which } foi aprovada nesta sessão, em { $date }, sem correções. Aprova: { $by }.
minutes-earlier-corrected = A ata { $which } foi aprovada nesta sessão, em { $date }, com as correções que seguem. Aprova: { $by }.
