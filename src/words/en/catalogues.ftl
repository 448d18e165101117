# The catalogues that are offered: types of stakeholders, questions, axes, criteria, agendas.

# The 28 types of stakeholders, sector by sector.
stakeholder-kind-residents = Citizens and residents
stakeholder-kind-civil-society = Civil society organisations
stakeholder-kind-community-groups = Community and neighbourhood groups
stakeholder-kind-migrant-communities = Migrant communities
stakeholder-kind-visitors = Visitors
stakeholder-kind-natives-abroad = Natives living abroad
stakeholder-kind-investors = Domestic and foreign investors
stakeholder-kind-chambers = Chambers of commerce and industry
stakeholder-kind-tourism-services = Tourism and services associations
stakeholder-kind-workers = Workers' organisations
stakeholder-kind-international-organisations = International organisations and donors present in the city
stakeholder-kind-diplomatic-missions = Diplomatic and consular missions
stakeholder-kind-foreign-culture = Cultural centres of other countries
stakeholder-kind-universities = Universities, institutes and research centres
stakeholder-kind-schools = School associations
stakeholder-kind-intellectuals = Intellectuals
stakeholder-kind-language-centres = Foreign-language centres
stakeholder-kind-museums = Museums and centres of foreign culture
stakeholder-kind-local-press = Local press, radio and television journalists
stakeholder-kind-national-press = National journalists
stakeholder-kind-foreign-correspondents = Foreign correspondents
stakeholder-kind-national-institutions = Ministries and related national institutions
stakeholder-kind-intermediate-government = Intermediate government: state, province, department
stakeholder-kind-legislatures = Regional and national legislatures
stakeholder-kind-mayor = Mayor or top executive
stakeholder-kind-cabinet = Members of the cabinet
stakeholder-kind-departments = Other related departments
stakeholder-kind-local-legislature = Local legislature: council or assembly

# Where the catalogues come from.
source-al-las-2 = AL-LAs, Cuaderno 2 (2014)
source-guia-2023 = Guide of Paradiplomacia.org, Konrad Adenauer Foundation and Universidad Austral (2023)
source-abc-2019 = Mexican Ministry of Foreign Affairs, ABC de la internacionalización (2019)
source-united-nations = United Nations

# The profile of internationalisation: what to collect in each dimension.
catalogue-background-experience = Experience gathered in the international office, other areas and the private sector
catalogue-background-links = Sister cities, networks, agreements and projects worth continuing
catalogue-background-flows = Trade, cultural and industrial ties abroad
catalogue-capacities-technical = Technical skills available
catalogue-capacities-people = People and experience really at hand
catalogue-capacities-budget = Budget assigned and set aside for each line of work
catalogue-opportunities-location = Geographic and political situation
catalogue-opportunities-attractions = Tourist attractions and natural resources
catalogue-opportunities-products = Competitive products and services
catalogue-opportunities-technology = Technological capacity
catalogue-needs-decentralisation = New duties that decentralisation brought without earlier experience
catalogue-needs-global = Global challenges in which the experience of other governments helps

# The five questions of a master plan.
catalogue-questions-guiding = Five questions to guide the plan
catalogue-question-meaning = What does our territory stand for in the world?
catalogue-question-image = By which image do we want to be known abroad?
catalogue-question-excellence = What do we do so well that it deserves to be shown?
catalogue-question-development = How can government and territory develop better in the global setting?
catalogue-question-opportunities = Which outside opportunities would improve the lives of those who live here?

# The eight questions of the profile.
catalogue-questions-profile = Eight questions for the international profile
catalogue-profile-influence = Which global actors are worth influencing, and why?
catalogue-profile-negative-image = Is there an unfair negative image to correct?
catalogue-profile-meaning = What does the territory mean to those who see it from abroad?
catalogue-profile-desired-image = Which image should be projected?
catalogue-profile-excellence = Which fields of excellence and which successes should be made known?
catalogue-profile-development = How can the global setting help government and territory to improve?
catalogue-profile-positioning = Which opportunities for positioning are open now?
catalogue-profile-sectors = What support do producers and services need to go abroad?

# Lists of axes of real plans.
catalogue-axes-bogota = Bogotá: six thematic axes
catalogue-bogota-entrepreneurial = Entrepreneurial, competitive and innovative
catalogue-bogota-educating = Educating, technological and of knowledge
catalogue-bogota-destination = Preferred tourist destination
catalogue-bogota-creative = Creative, cultural, sporting and recreational
catalogue-bogota-sustainable = Sustainable
catalogue-bogota-inclusive = Inclusive, diverse and caring
catalogue-axes-cuenca = Cuenca: four axes
catalogue-cuenca-quality-of-life = Quality of life
catalogue-cuenca-creativity = Creativity and culture
catalogue-cuenca-nature = Nature and biodiversity
catalogue-cuenca-knowledge = Knowledge and talent
catalogue-axes-buenos-aires = Buenos Aires: four axes
catalogue-buenos-aires-live = Live
catalogue-buenos-aires-visit = Visit
catalogue-buenos-aires-study = Study
catalogue-buenos-aires-business = Do business
catalogue-axes-al-las = AL-LAs: three priority themes
catalogue-al-las-sustainability = Sustainability
catalogue-al-las-inclusion = Social inclusion
catalogue-al-las-attractiveness = Territorial attractiveness
catalogue-axes-abc = Mexico: ten themes of internationalisation
catalogue-abc-promotion = Economic promotion
catalogue-abc-attraction = Attraction of the territory
catalogue-abc-firms = Local firms going international
catalogue-abc-investment = Foreign investment
catalogue-abc-culture = Culture
catalogue-abc-heritage = Heritage
catalogue-abc-innovation = Innovation
catalogue-abc-knowledge = Knowledge and research
catalogue-abc-integration = Integration and sustainability of the territory
catalogue-abc-image = Image and projection abroad

# Criteria to weigh axes: a name, and what it asks.
catalogue-criterion-plan = Government plan
catalogue-criterion-plan-meaning = Does it answer a strategic axis of the government?
catalogue-criterion-territory = Needs of the territory
catalogue-criterion-territory-meaning = Do the stakeholders of the territory ask for it?
catalogue-criterion-global = Global agendas
catalogue-criterion-global-meaning = Does it contribute to a global framework to which we are committed?
catalogue-criterion-resources = Resources
catalogue-criterion-resources-meaning = Are there money, people, time and political support?
catalogue-criterion-strengths = Own strengths
catalogue-criterion-strengths-meaning = Does it build on what sets us apart?
catalogue-criterion-impact = Useful, measurable impact
catalogue-criterion-impact-meaning = Does it benefit others than the office, and can that be measured and told?
catalogue-criterion-background = Background
catalogue-criterion-background-meaning = Is there experience, or are there ties, to build on?
catalogue-criterion-funding = Readiness to fund it
catalogue-criterion-funding-meaning = Is there someone willing to fund it?
catalogue-criterion-people = People reached
catalogue-criterion-people-meaning = How many people does it affect?
catalogue-criterion-partners = Match with partners
catalogue-criterion-partners-meaning = Does it match what a network or partner seeks, without losing sight of our own need?
catalogue-criterion-reputation = Reputation and projects
catalogue-criterion-reputation-meaning = Does it improve our reputation and open the door to projects?

# Global agendas.
catalogue-agendas-global = Global frameworks
global-agenda-ods1 = No poverty
global-agenda-ods2 = Zero hunger
global-agenda-ods3 = Good health and well-being
global-agenda-ods4 = Quality education
global-agenda-ods5 = Gender equality
global-agenda-ods6 = Clean water and sanitation
global-agenda-ods7 = Affordable and clean energy
global-agenda-ods8 = Decent work and economic growth
global-agenda-ods9 = Industry, innovation and infrastructure
global-agenda-ods10 = Reduced inequalities
global-agenda-ods11 = Sustainable cities and communities
global-agenda-ods12 = Responsible consumption and production
global-agenda-ods13 = Climate action
global-agenda-ods14 = Life below water
global-agenda-ods15 = Life on land
global-agenda-ods16 = Peace, justice and strong institutions
global-agenda-ods17 = Partnerships for the goals
global-agenda-sendai = Sendai Framework for Disaster Risk Reduction
global-agenda-paris = Paris Agreement
global-agenda-nau = New Urban Agenda
global-agenda-milan = Milan Urban Food Policy Pact
global-agenda-adis = Addis Ababa Action Agenda
global-agenda-beijing = Beijing Platform for Action
global-agenda-migration = Global Compact for Migration
