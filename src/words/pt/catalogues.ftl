# The catalogues that are offered: types of stakeholders, questions, axes, criteria, agendas.

# The 28 types of stakeholders, sector by sector.
stakeholder-kind-residents = Cidadãos e residentes
stakeholder-kind-civil-society = Organizações da sociedade civil
stakeholder-kind-community-groups = Grupos comunitários e de bairro
stakeholder-kind-migrant-communities = Comunidades migrantes
stakeholder-kind-visitors = Visitantes
stakeholder-kind-natives-abroad = Naturais que vivem no exterior
stakeholder-kind-investors = Investidores nacionais e estrangeiros
stakeholder-kind-chambers = Câmaras de comércio e indústria
stakeholder-kind-tourism-services = Associações de turismo e serviços
stakeholder-kind-workers = Organizações de trabalhadores
stakeholder-kind-international-organisations = Organismos internacionais e doadores presentes na cidade
stakeholder-kind-diplomatic-missions = Missões diplomáticas e consulares
stakeholder-kind-foreign-culture = Centros culturais de outros países
stakeholder-kind-universities = Universidades, institutos e centros de pesquisa
stakeholder-kind-schools = Associações escolares
stakeholder-kind-intellectuals = Intelectuais
stakeholder-kind-language-centres = Centros de línguas estrangeiras
stakeholder-kind-museums = Museus e centros de cultura estrangeira
stakeholder-kind-local-press = Jornalistas de imprensa, rádio e televisão locais
stakeholder-kind-national-press = Jornalistas nacionais
stakeholder-kind-foreign-correspondents = Correspondentes estrangeiros
stakeholder-kind-national-institutions = Ministérios e instituições nacionais afins
stakeholder-kind-intermediate-government = Governo intermediário: estado, província, departamento
stakeholder-kind-legislatures = Legislativos regionais e nacionais
stakeholder-kind-mayor = Prefeitura ou autoridade executiva máxima
stakeholder-kind-cabinet = Integrantes do gabinete
stakeholder-kind-departments = Outros órgãos afins
stakeholder-kind-local-legislature = Legislativo local: câmara ou assembleia

# Where the catalogues come from.
source-al-las-2 = AL-LAs, Cuaderno 2 (2014)
source-guia-2023 = Guia de Paradiplomacia.org, Fundação Konrad Adenauer e Universidad Austral (2023)
source-abc-2019 = Secretaria de Relações Exteriores do México, ABC de la internacionalización (2019)
source-united-nations = Nações Unidas

# The profile of internationalisation: what to collect in each dimension.
catalogue-background-experience = Experiência acumulada na área internacional, em outras áreas e no setor privado
catalogue-background-links = Cidades-irmãs, redes, convênios e projetos que convém continuar
catalogue-background-flows = Vínculos comerciais, culturais e industriais com o exterior
catalogue-capacities-technical = Competências técnicas disponíveis
catalogue-capacities-people = Pessoas e experiência realmente disponíveis
catalogue-capacities-budget = Orçamento atribuído e reservado para cada linha de trabalho
catalogue-opportunities-location = Situação geográfica e política
catalogue-opportunities-attractions = Atrativos turísticos e recursos naturais
catalogue-opportunities-products = Produtos e serviços competitivos
catalogue-opportunities-technology = Capacidade tecnológica
catalogue-needs-decentralisation = Tarefas novas que a descentralização trouxe sem experiência prévia
catalogue-needs-global = Desafios globais em que a experiência de outros governos ajuda

# The five questions of a master plan.
catalogue-questions-guiding = Cinco perguntas para orientar o plano
catalogue-question-meaning = O que o nosso território representa no mundo?
catalogue-question-image = Com que imagem queremos ser conhecidos lá fora?
catalogue-question-excellence = O que fazemos tão bem que merece ser mostrado?
catalogue-question-development = Como governo e território podem se desenvolver melhor no contexto global?
catalogue-question-opportunities = Que oportunidades externas melhorariam a vida de quem vive aqui?

# The eight questions of the profile.
catalogue-questions-profile = Oito perguntas para o perfil internacional
catalogue-profile-influence = Que atores globais vale a pena influenciar, e por quê?
catalogue-profile-negative-image = Há uma imagem negativa e injusta a corrigir?
catalogue-profile-meaning = O que o território significa para quem o vê de fora?
catalogue-profile-desired-image = Que imagem convém projetar?
catalogue-profile-excellence = Que campos de excelência e que conquistas devem ser divulgados?
catalogue-profile-development = Como aproveitar o ambiente global para melhorar governo e território?
catalogue-profile-positioning = Que oportunidades de posicionamento se abrem agora?
catalogue-profile-sectors = De que apoio a produção e os serviços precisam para chegar ao mundo?

# Lists of axes of real plans.
catalogue-axes-bogota = Bogotá: seis eixos temáticos
catalogue-bogota-entrepreneurial = Empreendedora, competitiva e inovadora
catalogue-bogota-educating = Educadora, tecnológica e do conhecimento
catalogue-bogota-destination = Destino turístico preferido
catalogue-bogota-creative = Criativa, cultural, esportiva e recreativa
catalogue-bogota-sustainable = Sustentável
catalogue-bogota-inclusive = Inclusiva, diversa e de cuidados
catalogue-axes-cuenca = Cuenca: quatro eixos
catalogue-cuenca-quality-of-life = Qualidade de vida
catalogue-cuenca-creativity = Criatividade e cultura
catalogue-cuenca-nature = Natureza e biodiversidade
catalogue-cuenca-knowledge = Conhecimento e talento
catalogue-axes-buenos-aires = Buenos Aires: quatro eixos
catalogue-buenos-aires-live = Viver
catalogue-buenos-aires-visit = Visitar
catalogue-buenos-aires-study = Estudar
catalogue-buenos-aires-business = Fazer negócios
catalogue-axes-al-las = AL-LAs: três temas prioritários
catalogue-al-las-sustainability = Sustentabilidade
catalogue-al-las-inclusion = Inclusão social
catalogue-al-las-attractiveness = Atratividade territorial
catalogue-axes-abc = México: dez temas da internacionalização
catalogue-abc-promotion = Promoção econômica
catalogue-abc-attraction = Atrativo do território
catalogue-abc-firms = Internacionalização das empresas locais
catalogue-abc-investment = Investimento estrangeiro
catalogue-abc-culture = Cultura
catalogue-abc-heritage = Patrimônio
catalogue-abc-innovation = Inovação
catalogue-abc-knowledge = Conhecimento e pesquisa
catalogue-abc-integration = Integração e sustentabilidade do território
catalogue-abc-image = Imagem e projeção exterior

# Criteria to weigh axes: a name, and what it asks.
catalogue-criterion-plan = Plano de governo
catalogue-criterion-plan-meaning = Responde a um eixo estratégico do governo?
catalogue-criterion-territory = Necessidades do território
catalogue-criterion-territory-meaning = Os atores do território pedem isso?
catalogue-criterion-global = Agendas globais
catalogue-criterion-global-meaning = Contribui para um marco global com o qual já há compromisso?
catalogue-criterion-resources = Recursos
catalogue-criterion-resources-meaning = Há dinheiro, pessoas, tempo e apoio político?
catalogue-criterion-strengths = Forças próprias
catalogue-criterion-strengths-meaning = Apoia-se no que nos distingue?
catalogue-criterion-impact = Impacto útil e mensurável
catalogue-criterion-impact-meaning = Beneficia alguém além do escritório, e isso pode ser medido e contado?
catalogue-criterion-background = Antecedentes
catalogue-criterion-background-meaning = Há experiência ou vínculos sobre os quais construir?
catalogue-criterion-funding = Disposição para financiar
catalogue-criterion-funding-meaning = Há quem queira financiá-lo?
catalogue-criterion-people = Pessoas alcançadas
catalogue-criterion-people-meaning = Quantas pessoas afeta?
catalogue-criterion-partners = Coincidência com parceiros
catalogue-criterion-partners-meaning = Coincide com o que uma rede ou parceiro busca, sem perder de vista a necessidade própria?
catalogue-criterion-reputation = Reputação e projetos
catalogue-criterion-reputation-meaning = Melhora a reputação e abre a porta a projetos?

# Global agendas.
catalogue-agendas-global = Marcos globais
global-agenda-ods1 = Erradicação da pobreza
global-agenda-ods2 = Fome zero e agricultura sustentável
global-agenda-ods3 = Saúde e bem-estar
global-agenda-ods4 = Educação de qualidade
global-agenda-ods5 = Igualdade de gênero
global-agenda-ods6 = Água potável e saneamento
global-agenda-ods7 = Energia limpa e acessível
global-agenda-ods8 = Trabalho decente e crescimento econômico
global-agenda-ods9 = Indústria, inovação e infraestrutura
global-agenda-ods10 = Redução das desigualdades
global-agenda-ods11 = Cidades e comunidades sustentáveis
global-agenda-ods12 = Consumo e produção responsáveis
global-agenda-ods13 = Ação contra a mudança global do clima
global-agenda-ods14 = Vida na água
global-agenda-ods15 = Vida terrestre
global-agenda-ods16 = Paz, justiça e instituições eficazes
global-agenda-ods17 = Parcerias e meios de implementação
global-agenda-sendai = Marco de Sendai para a Redução do Risco de Desastres
global-agenda-paris = Acordo de Paris
global-agenda-nau = Nova Agenda Urbana
global-agenda-milan = Pacto de Milão sobre Política de Alimentação Urbana
global-agenda-adis = Agenda de Ação de Adis Abeba
global-agenda-beijing = Plataforma de Ação de Pequim
global-agenda-migration = Pacto Global para a Migração
