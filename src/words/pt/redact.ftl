redact-about = Escreve uma cópia pública de uma sessão, sem nomes nem nada interno
redact-about-long = Escreve uma cópia de uma sessão que pode ser publicada: as pessoas viram cargos; os acordos internos, as notas privadas, e os interesses e as avaliações dos atores não estão; as cédulas perdem seu nome e contam igual. O texto livre só é revisto para tirar os nomes completos da lista de participantes.
redact-output = Arquivo da cópia; não substitui nenhum
redact-notice = Cópia pública da sessão { $session }: as pessoas aparecem por seu cargo e o que é interno não está.
redact-notice-seal = O original está selado. SHA-256: { $digest }
redact-unnamed = participante { $number }
redact-newer = um concertar mais novo a fez (formato { $format }): não se sabe o que teria de ser tirado. Use essa versão
redact-look-over = Leia-a antes de publicá-la: no texto livre só são substituídos os nomes completos da lista.
