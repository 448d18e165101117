# The names of everything in the record.
label-step-opening = Opening
label-step-stakeholders = Stakeholders
label-step-swot = SWOT
label-step-axes = Axes
label-step-mesa = Mesa de concertación
label-step-mesa-short = Mesa
label-step-closing = Closing
label-space-internal-mesa = Internal mesa
label-space-interministerial = Interministerial mesa
label-space-public-private = Public–private mesa
label-space-advisory-council = Advisory council
label-space-forum = Open forum
label-space-hearing = Public hearing
label-degree-inform = Inform
label-degree-consult = Consult
label-degree-involve = Involve
label-degree-collaborate = Collaborate
label-degree-decide = Decide
label-stage-design = Design
label-stage-implementation = Implementation
label-stage-evaluation = Evaluation
label-evidence-survey = Survey
label-evidence-interviews = Interviews
label-evidence-focus-groups = Focus groups
label-evidence-documents = Documents
label-evidence-other-cities = Practices of other cities
label-state-draft = Draft
label-state-running = Under way
label-state-awaiting-approval = Awaiting approval
label-state-approved = Approved
label-state-sealed = Sealed
label-kind-participant = Participant
label-kind-agenda-point = Agenda item
label-kind-stakeholder = Stakeholder
label-kind-relation = Relation
label-kind-factor = Factor
label-kind-crossing = Crossing
label-kind-axis = Axis
label-kind-criterion = Criterion
label-kind-round = Round
label-kind-point = Point of the mesa
label-kind-agreement = Agreement
label-kind-subcommittee = Subcommittee

# Participants
label-sector-social = Social and civic
label-sector-private = Private
label-sector-international = International
label-sector-academic = Academic and cultural
label-sector-media = Media
label-sector-other-government = Other levels of government
label-sector-local-government = Local government (other areas)
label-sector-none = No sector
label-sector-social-short = Social
label-sector-private-short = Private
label-sector-international-short = Internat.
label-sector-academic-short = Academic
label-sector-media-short = Media
label-sector-other-government-short = Other gov.
label-sector-local-government-short = Local gov.
label-without-sectors = , without { $sectors }
label-without-many-sectors = , without { $count } sectors
# Other words for each sector, with commas between them, by which a typed or pasted roster is understood.
label-sector-social-also = civil society, community, citizens, social organisation, NGO, neighbourhood, social sector
label-sector-private-also = business, company, industry, trade, chamber, private sector
label-sector-international-also = international cooperation, international organisation, diplomatic, donor
label-sector-academic-also = academia, university, research, education, culture, academic sector
label-sector-media-also = press, journalism, communication, radio, television
label-sector-other-government-also = other gov., other government, central government, national government, provincial government, state government, regional government, federal, national, public, ministry, legislature
label-sector-local-government-also = local government, city government, municipality, municipal, city, council, mayor, local, other areas of the local government, other areas
label-level-municipal = Municipal
label-level-intermediate = Intermediate
label-level-national = National
label-level-international = International
label-membership-permanent = Full member
label-membership-invited = Guest
label-membership-invited-for = Guest: { $topic }
label-capacity-decider = Power to decide
label-capacity-technical = Technical knowledge

# Rules. Phrases with a lower-case start go into a sentence.
label-rule-consensus = Consensus
label-rule-consent = Consent
label-rule-simple-majority = Simple majority
label-rule-absolute-majority = Absolute majority
label-rule-qualified = Qualified majority of { $share }
label-amount-none = no minimum
label-amount-count = at least { $count }
label-amount-half = more than half
label-amount-all = all of them
label-amount-share = at least { $share }
label-counted-people = Participants with a vote
label-counted-institutions = Institutions
label-quorum-none = no quorum is required
label-quorum-people-count =
    { $count ->
        [one] at least { $count } participant with a vote
       *[other] at least { $count } participants with a vote
    }
label-quorum-people-half = more than half of the participants with a vote
label-quorum-people-all = all participants with a vote
label-quorum-people-share = at least { $share } of the participants with a vote
label-quorum-institutions-count =
    { $count ->
        [one] at least { $count } institution
       *[other] at least { $count } institutions
    }
label-quorum-institutions-half = more than half of the institutions
label-quorum-institutions-all = all institutions
label-quorum-institutions-share = at least { $share } of the institutions
label-quorum-sectors = at least one person of each sector
label-quorum-and-sectors = { $quorum }, and at least one person of each sector
label-call-first = First call
label-call-second = Second call
label-weights-person = One vote per person
label-weights-institution = One vote per institution
label-weights-weighted = Weighted vote
label-secrecy-open = Open vote
label-secrecy-secret = Secret vote
label-tie-break-supporters = More supporters
label-tie-break-second-method = A second way of counting the same ballots
label-tie-break-earlier-proposal = The earlier proposal
label-tie-break-further-round = A further round on the tied options
label-tie-break-lot = By lot
label-tie-break-chair = The chair decides

# Stakeholders
label-inside-government = Inside the government
label-outside-government = Outside the government
label-willingness-opposed = Opposed
label-willingness-reluctant = Reluctant
label-willingness-neutral = Neutral
label-willingness-favourable = Favourable
label-willingness-committed = Committed
label-resource-economic = Economic
label-resource-organisational = Organisational
label-resource-political = Political
label-resource-cognitive = Cognitive
label-role-promoter = Promoter
label-role-designer = Designer
label-role-executor = Implementer
label-role-protagonist = Protagonist
label-role-evaluator = Evaluator
label-role-recipient = Recipient
label-participation-direct = Direct
label-participation-indirect = Indirect
label-position-strongly-against = Strongly against
label-position-against = Against
label-position-neutral = Neutral
label-position-in-favour = In favour
label-position-strongly-in-favour = Strongly in favour
label-visibility-public = Public
label-visibility-internal = Internal
label-relation-cooperation = Cooperation
label-relation-authority = Authority
label-relation-funding = Funding
label-relation-information = Information
label-relation-influence = Influence
label-relation-conflict = Conflict

# SWOT. The letters must differ from one another: they come before the number of a factor.
label-quadrant-strengths = Strengths
label-quadrant-opportunities = Opportunities
label-quadrant-weaknesses = Weaknesses
label-quadrant-threats = Threats
label-quadrant-strength = Strength
label-quadrant-opportunity = Opportunity
label-quadrant-weakness = Weakness
label-quadrant-threat = Threat
label-letter-strength = S
label-letter-opportunity = O
label-letter-weakness = W
label-letter-threat = T
label-verb-strength = build on
label-verb-opportunity = seize
label-verb-weakness = reduce
label-verb-threat = avoid
label-crossing-strength-opportunity = build on and seize
label-crossing-weakness-opportunity = reduce by seizing
label-crossing-strength-threat = build on to avoid
label-crossing-weakness-threat = reduce to avoid
label-dimension-background = Background
label-dimension-capacities = Capacities
label-dimension-opportunities = Opportunities
label-dimension-needs = Needs

# Axes
label-origin-local-plan = Local plan
label-origin-problem = Problem found
label-origin-adaptation = Adapted from elsewhere
label-origin-earlier-agreement = Earlier agreement
label-origin-global-framework = Global framework
label-origin-stakeholder = Proposed by a stakeholder
label-direction-outward = Outward
label-direction-inward = Inward
label-direction-both = Both ways
label-agenda-local = Local agenda
label-agenda-territorial = Agenda of the territory
label-agenda-global = Global agenda
label-agenda-goal = SDG { $number } { $name }

# Rounds
label-method-hands = For, against, abstain
label-method-dots = Dots
label-method-dots-of = Dots: { $points } per voter, at most { $most } per option
label-method-single = One option
label-method-approval = Approval
label-method-approval-of =
    { $most ->
        [one] Approval: up to { $most } option
       *[other] Approval: up to { $most } options
    }
label-method-score = Score
label-method-score-of = Score from { $low } to { $high }
label-method-judgment = Majority judgment
label-method-judgment-of = Majority judgment: { $grades } grades
label-method-ranking = Ranking
label-taking-hands = By show of hands
label-taking-roll-call = By roll call
label-taking-slips = On paper slips
label-taking-totals = Totals only
label-base-cast = of the valid votes, without abstentions
label-base-valid = of the valid and blank votes and abstentions
label-base-present = of those present
label-base-entitled = of those who have a vote
label-threshold-all = all { $base }
label-threshold-at-least = at least { $share } { $base }
label-threshold-more-than = more than { $share } { $base }
label-stance-favour = In favour
label-stance-against = Against
label-stance-abstain = Abstention
label-round-draft = Being prepared
label-round-open = Open
label-round-closed = Closed
label-round-annulled = Annulled

# The mesa
label-point-origin-area = An area of the government
label-point-origin-head-of-government = The head of government
label-point-origin-earlier-commitment = An earlier commitment
label-point-origin-territory = The territory
label-point-origin-global-framework = A global framework
label-reservation-reservation = Reservation
label-reservation-against = Vote against
label-reservation-abstention = Abstention
label-reservations = Reservations
label-votes-against = Votes against
label-abstentions = Abstentions
label-reservations-counted =
    { $count ->
        [one] { $count } reservation
       *[other] { $count } reservations
    }
label-votes-against-counted =
    { $count ->
        [one] { $count } vote against
       *[other] { $count } votes against
    }
label-abstentions-counted =
    { $count ->
        [one] { $count } abstention
       *[other] { $count } abstentions
    }
label-dissent-named = { $votes } ({ $named } by name)
label-way-against-rule = though the rule agreed on was consensus
label-agreement-pending = Pending
label-agreement-underway = Under way
label-agreement-fulfilled = Fulfilled
label-agreement-unfulfilled = Not fulfilled
label-agreement-replaced = Replaced
label-agreement-withdrawn = Withdrawn
label-way-consensus = By consensus
label-way-consent = By consent
label-way-vote =
    By vote: { $favour } for, { $against } against, { $abstain ->
        [one] { $abstain } abstention
       *[other] { $abstain } abstentions
    }
label-result-shared-vision = The vision of the territory is shared
label-result-aware-areas = The areas understand why internationalisation matters
label-result-strategic-lines = Strategic lines and objectives are set
label-result-rules-of-the-game = Rules of the game and ways to decide are set
label-result-area-priorities = The priorities of each area are known
label-result-agreements = There are agreements to develop the lines
label-result-subcommittees = There are subcommittees or working networks
label-result-timetables = There are timetables
label-result-results-presented = Results are presented and reflected upon
label-result-systematised = The experience is written up
label-result-bulletins = The most significant results are published in bulletins
label-kind-parked = Parked matter
label-amendment-open = Open
label-amendment-accepted = Accepted
label-amendment-rejected = Rejected
label-amendment-withdrawn = Withdrawn
label-objection-standing = Standing
label-objection-resolved = Resolved
label-objection-withdrawn = Withdrawn
label-correction-open = Open
label-correction-taken = Taken up
label-correction-refused = Not taken up
label-order-request = In order of request
label-order-alphabetical = Alphabetical by institution
label-order-rank = By rank
label-order-seniority = By seniority in office
label-order-confirmation = By date of confirmation
label-order-alternating = Alternating: first who has spoken least
label-instrument-negotiation = Under negotiation
label-instrument-notified = Foreign ministry notified
label-instrument-opinion-asked = Opinion requested
label-instrument-observed = With observations
label-instrument-cleared = Favourable opinion
label-instrument-signed = Signed
label-instrument-copy-sent = Copy sent
label-instrument-registered = Registered
label-proposal-letter = P
label-origin-count-area =
    { $count ->
        [one] { $count } from an area
       *[other] { $count } from areas
    }
label-origin-count-head = { $count } from the head
label-origin-count-commitment = { $count } from before
label-origin-count-territory = { $count } from the territory
label-origin-count-framework = { $count } global
