# The catalogues that are offered: types of stakeholders, questions, axes, criteria, agendas.

# The 28 types of stakeholders, sector by sector.
stakeholder-kind-residents = Ciudadanía y residentes
stakeholder-kind-civil-society = Organizaciones de la sociedad civil
stakeholder-kind-community-groups = Grupos comunitarios y vecinales
stakeholder-kind-migrant-communities = Comunidades migrantes
stakeholder-kind-visitors = Visitantes
stakeholder-kind-natives-abroad = Población originaria que vive en el exterior
stakeholder-kind-investors = Inversionistas nacionales y extranjeros
stakeholder-kind-chambers = Cámaras empresariales de comercio e industria
stakeholder-kind-tourism-services = Gremios de turismo y servicios
stakeholder-kind-workers = Organizaciones de trabajadores
stakeholder-kind-international-organisations = Organismos internacionales y cooperantes presentes en la ciudad
stakeholder-kind-diplomatic-missions = Misiones diplomáticas y consulares
stakeholder-kind-foreign-culture = Centros culturales de otros países
stakeholder-kind-universities = Universidades, institutos y centros de investigación
stakeholder-kind-schools = Asociaciones escolares
stakeholder-kind-intellectuals = Intelectuales
stakeholder-kind-language-centres = Centros de lenguas extranjeras
stakeholder-kind-museums = Museos y centros de cultura extranjera
stakeholder-kind-local-press = Periodistas de prensa, radio y televisión locales
stakeholder-kind-national-press = Periodistas nacionales
stakeholder-kind-foreign-correspondents = Corresponsales extranjeros
stakeholder-kind-national-institutions = Ministerios e instituciones nacionales afines
stakeholder-kind-intermediate-government = Gobierno intermedio: estado, provincia, departamento
stakeholder-kind-legislatures = Legislaturas regionales y nacionales
stakeholder-kind-mayor = Alcaldía o máxima autoridad ejecutiva
stakeholder-kind-cabinet = Integrantes del gabinete
stakeholder-kind-departments = Otras dependencias afines
stakeholder-kind-local-legislature = Legislativo local: concejo o asamblea

# Where the catalogues come from.
source-al-las-2 = AL-LAs, Cuaderno 2 (2014)
source-guia-2023 = Guía de Paradiplomacia.org, Fundación Konrad Adenauer y Universidad Austral (2023)
source-abc-2019 = Secretaría de Relaciones Exteriores de México, ABC de la internacionalización (2019)
source-united-nations = Naciones Unidas

# The profile of internationalisation: what to collect in each dimension.
catalogue-background-experience = Experiencia acumulada en el área internacional, en otras áreas y en el sector privado
catalogue-background-links = Hermanamientos, redes, convenios y proyectos que conviene continuar
catalogue-background-flows = Vínculos comerciales, culturales e industriales con el exterior
catalogue-capacities-technical = Competencias técnicas disponibles
catalogue-capacities-people = Personas y experiencia con que se cuenta de verdad
catalogue-capacities-budget = Presupuesto asignado y reservado para cada línea de trabajo
catalogue-opportunities-location = Situación geográfica y política
catalogue-opportunities-attractions = Atractivos turísticos y recursos naturales
catalogue-opportunities-products = Productos y servicios competitivos
catalogue-opportunities-technology = Capacidad tecnológica
catalogue-needs-decentralisation = Tareas nuevas que la descentralización trajo sin experiencia previa
catalogue-needs-global = Desafíos globales en los que sirve la experiencia de otros gobiernos

# The five questions of a master plan.
catalogue-questions-guiding = Cinco preguntas para orientar el plan
catalogue-question-meaning = ¿Qué representa nuestro territorio en el mundo?
catalogue-question-image = ¿Con qué imagen queremos que se nos conozca afuera?
catalogue-question-excellence = ¿Qué hacemos tan bien que merece mostrarse?
catalogue-question-development = ¿Cómo pueden gobierno y territorio desarrollarse mejor en el contexto global?
catalogue-question-opportunities = ¿Qué oportunidades externas mejorarían la vida de quienes viven aquí?

# The eight questions of the profile.
catalogue-questions-profile = Ocho preguntas para el perfil internacional
catalogue-profile-influence = ¿En qué actores globales vale la pena influir, y por qué?
catalogue-profile-negative-image = ¿Hay una imagen negativa e injusta que corregir?
catalogue-profile-meaning = ¿Qué significa el territorio para quienes lo ven desde afuera?
catalogue-profile-desired-image = ¿Qué imagen conviene proyectar?
catalogue-profile-excellence = ¿Qué campos de excelencia y qué logros hay que dar a conocer?
catalogue-profile-development = ¿Cómo aprovechar el entorno global para que mejoren gobierno y territorio?
catalogue-profile-positioning = ¿Qué oportunidades de posicionamiento se abren ahora?
catalogue-profile-sectors = ¿Qué apoyo necesitan la producción y los servicios para salir al mundo?

# Lists of axes of real plans.
catalogue-axes-bogota = Bogotá: seis ejes temáticos
catalogue-bogota-entrepreneurial = Emprendedora, competitiva e innovadora
catalogue-bogota-educating = Educadora, tecnológica y del conocimiento
catalogue-bogota-destination = Destino turístico preferido
catalogue-bogota-creative = Creativa, cultural, deportiva y recreativa
catalogue-bogota-sustainable = Sostenible
catalogue-bogota-inclusive = Inclusiva, diversa y de cuidados
catalogue-axes-cuenca = Cuenca: cuatro ejes
catalogue-cuenca-quality-of-life = Calidad de vida
catalogue-cuenca-creativity = Creatividad y cultura
catalogue-cuenca-nature = Naturaleza y biodiversidad
catalogue-cuenca-knowledge = Conocimiento y talento
catalogue-axes-buenos-aires = Buenos Aires: cuatro ejes
catalogue-buenos-aires-live = Vivir
catalogue-buenos-aires-visit = Visitar
catalogue-buenos-aires-study = Estudiar
catalogue-buenos-aires-business = Hacer negocios
catalogue-axes-al-las = AL-LAs: tres temas prioritarios
catalogue-al-las-sustainability = Sustentabilidad
catalogue-al-las-inclusion = Inclusión social
catalogue-al-las-attractiveness = Atractividad territorial
catalogue-axes-abc = México: diez temas de la internacionalización
catalogue-abc-promotion = Promoción económica
catalogue-abc-attraction = Atractivo del territorio
catalogue-abc-firms = Internacionalización de las empresas locales
catalogue-abc-investment = Inversión extranjera
catalogue-abc-culture = Cultura
catalogue-abc-heritage = Patrimonio
catalogue-abc-innovation = Innovación
catalogue-abc-knowledge = Conocimiento e investigación
catalogue-abc-integration = Integración y sostenibilidad del territorio
catalogue-abc-image = Imagen y proyección exterior

# Criteria to weigh axes: a name, and what it asks.
catalogue-criterion-plan = Plan de gobierno
catalogue-criterion-plan-meaning = ¿Responde a un eje estratégico del gobierno?
catalogue-criterion-territory = Necesidades del territorio
catalogue-criterion-territory-meaning = ¿Lo piden los actores del territorio?
catalogue-criterion-global = Agendas globales
catalogue-criterion-global-meaning = ¿Contribuye a un marco global con el que ya hay compromiso?
catalogue-criterion-resources = Recursos
catalogue-criterion-resources-meaning = ¿Hay dinero, personas, tiempo y respaldo político?
catalogue-criterion-strengths = Fortalezas propias
catalogue-criterion-strengths-meaning = ¿Se apoya en lo que nos distingue?
catalogue-criterion-impact = Impacto útil y medible
catalogue-criterion-impact-meaning = ¿Beneficia a alguien más que a la oficina, y se puede medir y contar?
catalogue-criterion-background = Antecedentes
catalogue-criterion-background-meaning = ¿Hay experiencia o vínculos sobre los que construir?
catalogue-criterion-funding = Disposición a financiarlo
catalogue-criterion-funding-meaning = ¿Hay quien quiera financiarlo?
catalogue-criterion-people = Personas alcanzadas
catalogue-criterion-people-meaning = ¿A cuántas personas afecta?
catalogue-criterion-partners = Coincidencia con socios
catalogue-criterion-partners-meaning = ¿Coincide con lo que busca una red o un socio, sin perder de vista la necesidad propia?
catalogue-criterion-reputation = Reputación y proyectos
catalogue-criterion-reputation-meaning = ¿Mejora la reputación y abre la puerta a proyectos?

# Global agendas.
catalogue-agendas-global = Marcos globales
global-agenda-ods1 = Fin de la pobreza
global-agenda-ods2 = Hambre cero
global-agenda-ods3 = Salud y bienestar
global-agenda-ods4 = Educación de calidad
global-agenda-ods5 = Igualdad de género
global-agenda-ods6 = Agua limpia y saneamiento
global-agenda-ods7 = Energía asequible y no contaminante
global-agenda-ods8 = Trabajo decente y crecimiento económico
global-agenda-ods9 = Industria, innovación e infraestructura
global-agenda-ods10 = Reducción de las desigualdades
global-agenda-ods11 = Ciudades y comunidades sostenibles
global-agenda-ods12 = Producción y consumo responsables
global-agenda-ods13 = Acción por el clima
global-agenda-ods14 = Vida submarina
global-agenda-ods15 = Vida de ecosistemas terrestres
global-agenda-ods16 = Paz, justicia e instituciones sólidas
global-agenda-ods17 = Alianzas para lograr los objetivos
global-agenda-sendai = Marco de Sendai para la Reducción del Riesgo de Desastres
global-agenda-paris = Acuerdo de París
global-agenda-nau = Nueva Agenda Urbana
global-agenda-milan = Pacto de Milán sobre Política Alimentaria Urbana
global-agenda-adis = Agenda de Acción de Adís Abeba
global-agenda-beijing = Plataforma de Acción de Beijing
global-agenda-migration = Pacto Mundial para la Migración
