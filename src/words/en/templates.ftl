# The sessions to begin with: names, rules, agendas, points.

template-blank = Blank session
template-blank-description = The six steps of the workshop with nothing written: only the title.
template-interministerial = Interministerial mesa
template-interministerial-description = Two hours: ministries set priorities and leave with agreements that have an owner and a date.
template-public-private = Public–private mesa on internationalisation
template-public-private-description = Two and a half hours: government, firms, universities and civil society choose axes and pool resources.
template-diagnosis = Participatory diagnosis workshop
template-diagnosis-description = Four hours: stakeholder map, profile, SWOT and crossings, up to a list of candidate axes.

# Rules of the game, read out at the opening.
template-rule-turns = Speak in turn: three minutes each, and no one speaks twice before everyone has spoken once.
template-rule-voice = Each institution speaks through someone who can commit it; technical staff advise.
template-rule-one-vote = Each institution has one vote, whatever its size.
template-rule-consensus-first = Consensus is sought first; a vote is taken only if it is not reached.
template-rule-dissent = Anyone who disagrees may have the reservation recorded in the minutes, by name and with the reason.
template-rule-agreement = Every agreement leaves with a post that answers for it, a date and an indicator.
template-rule-owed-first = What is still owed is reviewed before anything new is agreed.
template-rule-open-door = The permanent members may invite other institutions for a topic.
template-rule-interests = Each institution says at the start what interest brings it to the table.
template-rule-informs = The vote informs; the decision comes after it, and who decides and why is written down.
template-rule-evidence = An opinion is worth more with a figure or an example beside it.
template-rule-no-attack = Ideas are discussed, not people; all voices weigh the same.
template-rule-shared = The diagnosis is done when everyone recognises it as their own.

# Points of the agenda.
template-agenda-opening = Quorum, rules of the game and agenda
template-agenda-welcome = Welcome, purpose and rules of the game
template-agenda-owed = Follow-up of earlier agreements
template-agenda-priorities = Priorities of each area
template-agenda-stakeholders = Who is missing at the table: stakeholder map
template-agenda-map = Stakeholder map: who they are and what matters to them
template-agenda-profile = Five questions to know ourselves
template-agenda-swot = SWOT: collecting and ordering
template-agenda-swot-review = Review of the SWOT
template-agenda-break = Break
template-agenda-crossings = Crossings and strategies
template-agenda-axes = Candidate axes and vote
template-agenda-candidates = Candidate axes and indicative vote
template-agenda-resources = Resources and synergies for each axis
template-agenda-agreements = Agreements: owner, date and indicator
template-agenda-next-steps = First commitments
template-agenda-closing = Reading of the agreements and next meeting
template-agenda-evaluation = Evaluation of the workshop and closing

# Points of the mesa.
template-point-area-priorities = Which priority does each area bring?
template-point-commitments = Commitments already made to partners and networks
template-point-lines = Strategic lines and objectives
template-point-timetable = Subcommittees and timetable
template-point-initiatives = Initiatives and assets with most potential
template-point-contributions = What resources can each institution bring?
template-point-measures = Concrete actions and how to measure them
