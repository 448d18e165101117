# 2 Stakeholders.
stakeholders-key-new = Add
stakeholders-key-rate = Rate
stakeholders-key-kind = Type
stakeholders-key-edit = Details
stakeholders-key-read = Read
stakeholders-key-sheet = Read all
stakeholders-key-list-sector = See them
stakeholders-key-map = Map
stakeholders-key-coverage = Coverage
stakeholders-key-list = Register
stakeholders-key-relate = Relations
stakeholders-key-order = Order
stakeholders-key-sector = Sector
stakeholders-key-remove = Remove
stakeholders-key-rater = Who rates
stakeholders-key-more-influence = More influence
stakeholders-key-less-influence = Less influence
stakeholders-key-more-interest = More interest
stakeholders-key-less-interest = Less interest
stakeholders-key-raise = Move up
stakeholders-key-lower = Move down

stakeholders-register = Stakeholders
stakeholders-count =
    { $count ->
        [one] { $count } stakeholder
       *[other] { $count } stakeholders
    }
stakeholders-shown = { $shown } of { $total }
stakeholders-filtered = “{ $filter }”
stakeholders-rated-by = rated by { $rater }
stakeholders-more = more
stakeholders-more-in-sheet = … Space: all
stakeholders-nobody-matches = No stakeholder matches the search.
stakeholders-empty = Here goes whoever has a stake in the matter, in the room or not: people, institutions, organisations. Then their influence and interest are rated, and it shows who is missing.
stakeholders-empty-key = n adds the first one; several lines may be pasted.
stakeholders-order-register = as registered
stakeholders-order-name = by name
stakeholders-order-sector = by sector
stakeholders-order-influence = by influence
stakeholders-order-unrated = unrated first
stakeholders-influence-short = Infl.
stakeholders-interest-short = Int.
stakeholders-decimal = { $whole }.{ $part }

stakeholders-new = Stakeholder
stakeholders-new-in = Stakeholder · { $sector }
stakeholders-new-hint = Name · type (the type or the sector, if wanted)
stakeholders-unknown-kind = No type or sector is called “{ $kind }”: t chooses it from the list.
stakeholders-sector-taken = Sector taken from the list of participants: { $sector }. t changes it.
stakeholders-kind-of = Type of { $name }
stakeholders-all-sectors = All sectors
stakeholders-which-sector = Which sector to show?

stakeholders-rate = Influence and interest of the one marked, from 1 to 5
stakeholders-rate-as = Influence and interest as { $rater } sees them, from 1 to 5
stakeholders-rate-hint = 45: influence 4, interest 5; two more: legitimacy and urgency; 0 skips
stakeholders-rate-unclear = “{ $line }” is not clear: one to four figures from 1 to 5.
stakeholders-rate-last = That was the last of the list: an empty Enter ends.
stakeholders-rater = Who rates?
stakeholders-rater-hint = a name or a group; empty: the table as a whole

stakeholders-ties-of = Relations of { $name }
stakeholders-tie-edit = change
stakeholders-tie-new = relate
stakeholders-tie-between = { $one } and { $other }
stakeholders-tie-kind = Kind of relation
stakeholders-tie-way = Direction
stakeholders-tie-mutual = Both ways
stakeholders-tie-strength = Strength
stakeholders-tie-note = Note
stakeholders-tie-remove = Remove this relation
stakeholders-weak = Weak
stakeholders-medium = Medium
stakeholders-strong = Strong

stakeholders-map = Map of influence and interest
stakeholders-on-map =
    { $count ->
        [one] { $count } stakeholder rated
       *[other] { $count } stakeholders rated
    }
stakeholders-map-empty = The map shows those whose influence and interest are rated. In the register, i rates them one after another; v changes the view.
stakeholders-unrated =
    { $count ->
        [one] { $count } stakeholder not rated is not on the map · scale of our own, 1 to 5
       *[other] { $count } stakeholders not rated are not on the map · scale of our own, 1 to 5
    }
stakeholders-scale = Our own scale, 1 to 5; middle line at 3. + − < > move the one marked.
stakeholders-little-influence = little
stakeholders-much-influence = much
stakeholders-little-interest = little
stakeholders-much-interest = much
stakeholders-grades = Influence { $influence }, interest { $interest }
stakeholders-on-the-line = on the middle line
stakeholders-manage-closely = manage closely
stakeholders-keep-satisfied = keep satisfied
stakeholders-keep-informed = keep informed
stakeholders-monitor = monitor
stakeholders-takes-part = { $participation } participation
stakeholders-is-willing = willingness: { $willingness }
stakeholders-talks-through = focal point: { $point }

stakeholders-by-sector = Coverage by sector
stakeholders-by-level = Coverage by level
stakeholders-column-mapped = On map
stakeholders-column-roster = Roster
stakeholders-column-present = Present
stakeholders-missing = Who is missing
stakeholders-no-level = No level
stakeholders-all-covered = All sectors and levels have stakeholders.
stakeholders-all-kinds = All its types have stakeholders.
stakeholders-without-sector-help = These lack a sector: in the register, t chooses the type.
stakeholders-no-sector-of = No one from: { $sectors }
stakeholders-no-level-of = No one at level: { $levels }

stakeholders-public-title = Stakeholders
stakeholders-sectors-covered = { $covered } of { $total } sectors covered

stakeholders-form = Stakeholder
stakeholders-internal-hint = internal: neither projected nor in the public report
stakeholders-field-name = Name
stakeholders-field-kind = Type
stakeholders-field-kind-hint = the type brings its sector; a letter jumps to its initial
stakeholders-field-sector = Sector
stakeholders-field-level = Level
stakeholders-field-inside = Inside or outside
stakeholders-field-roles = Role in the project
stakeholders-field-many-hint = ← → move; Space marks
stakeholders-field-participation = Participation
stakeholders-field-focal-point = Focal point
stakeholders-field-focal-point-hint = the office or post to talk to
stakeholders-field-norm = Norm that binds it
stakeholders-field-competences = Competences
stakeholders-field-needs = Needs
stakeholders-field-resources = Resources it brings
stakeholders-field-interests = Interests (internal)
stakeholders-field-motivations = Motivations (internal)
stakeholders-field-own-agenda = Own agenda (internal)
stakeholders-field-willingness = Willingness (internal)
stakeholders-field-influence = Influence
stakeholders-field-interest = Interest
stakeholders-field-legitimacy = Legitimacy
stakeholders-field-urgency = Urgency
stakeholders-field-grade-hint = internal; the table as a whole, from 1 (least) to 5 (most)
stakeholders-field-raters = Other ratings
stakeholders-field-raters-hint = internal; one a line: Ana Ruiz: 4 5 (influence, interest, legitimacy, urgency)
stakeholders-raters-unclear = “{ $line }” is not clear: a name, a colon and one to four figures from 1 to 5.
stakeholders-field-position = On “{ $axis }”
stakeholders-field-public-notes = Public notes
stakeholders-field-internal-notes = Internal notes
stakeholders-field-source = Source
