# The minutes. Formal register; phrases with a lower-case start go into a sentence.
minutes-moment = { $date } at { $hour }
minutes-kind = Minutes of the session
minutes-title = Minutes · { $name }
minutes-title-numbered = Minutes no. { $number } · { $name }
minutes-internal-text = These minutes hold confidential agreements and notes. They must not be projected or circulated.
minutes-not-recorded = Not recorded.

# State
minutes-state-draft = This text has not been approved and may change.
minutes-state-circulated-label = Circulated
minutes-state-circulated = The draft has been sent out and may be corrected until it is approved.
minutes-state-approved = Minutes approved.
minutes-state-approved-by = Minutes approved: { $approvals }.
minutes-state-sealed = Minutes sealed on { $moment }. Their content no longer changes; whatever is noticed later stands at the end, as a rectification.
minutes-seal-broken = The content of this session does not fit its seal: it was changed after it was sealed.

# The session
minutes-the-session = The session
minutes-name = Name
minutes-presides = Chair
minutes-secretary = Secretary
minutes-hours = Hours

# Call and quorum
minutes-call = Call and quorum
minutes-quorum-first = Quorum required at the first call
minutes-quorum-second = Quorum required at the second call
minutes-call-made =
    { $needed ->
        [0] { $call }, at { $hour }: { $presence }.
        [one] { $call }, at { $hour }: { $presence }; { $needed } was required. { $outcome }
       *[other] { $call }, at { $hour }: { $presence }; { $needed } were required. { $outcome }
    }
minutes-present-people =
    { $count ->
       *[other] { $count } present
    }
minutes-present-institutions =
    { $count ->
        [one] { $count } institution present
       *[other] { $count } institutions present
    }
minutes-quorate = There was a quorum.
minutes-not-quorate = There was no quorum.
minutes-not-quorate-sectors =
    { $count ->
        [one] There was no quorum: nobody was there from the sector { $sectors }.
       *[other] There was no quorum: nobody was there from the sectors { $sectors }.
    }
minutes-quorum-changes = During the session
minutes-quorum-reached = At { $hour } the quorum was reached, with { $presence }{ $who }.
minutes-quorum-lost = At { $hour } the quorum was lost, with { $presence }{ $who }.
minutes-quorum-regained = At { $hour } the quorum was regained, with { $presence }{ $who }.
minutes-presence-without =
    { $count ->
        [one] { $presence } and nobody from the sector { $sectors }
       *[other] { $presence } and nobody from the sectors { $sectors }
    }
minutes-quorum-came = , on the arrival of { $names }
minutes-quorum-left = , on the departure of { $names }
minutes-quorum-many-came = , on the arrival of { $count } people
minutes-quorum-many-left = , on the departure of { $count } people
minutes-quorum-never = At no time was there a quorum.
minutes-no-call = The hour of the call is not recorded.

# Attendance
minutes-attendance = Attendance
minutes-character = Capacity
minutes-presence = Present
minutes-substitute = Substitute for { $name }
minutes-stay = from { $from } to { $until }
minutes-stay-open = from { $from }
minutes-absent =
    { $count ->
        [one] { $count } person called did not attend:
       *[other] { $count } people called did not attend:
    }
minutes-represented = { $person }; their vote was cast by { $by }
minutes-replaced = { $person }; { $by } attended in their place

# Agenda, follow-up
minutes-agenda = Agenda
minutes-no-agenda = No agenda is recorded.
minutes-follow-up = Follow-up of earlier agreements
minutes-follow-up-caption = Agreements from earlier sessions and where they stood in this one
minutes-replaced-by = by agreement { $code }
minutes-reports-back = Reports back from the areas

# Points
minutes-discussion = Matters discussed
minutes-nothing-discussed = No matter is recorded as discussed.
minutes-point = Point { $number }. { $title }
minutes-not-treated = Points of which nothing is on record
minutes-proposals = Proposals not adopted
minutes-other-agreements = Other agreements

# Agreements
minutes-adopted-consensus = Adopted by consensus
minutes-adopted-consent = Adopted by consent, with no reasoned objection left standing
minutes-adopted-vote =
    { $favour ->
        [one] Adopted by vote, with { $favour } in favour
       *[other] Adopted by vote, with { $favour } in favour
    }, { $against ->
        [0] none against
       *[other] { $against } against
    } and { $abstain ->
        [0] no abstentions
        [one] { $abstain } abstention
       *[other] { $abstain } abstentions
    }
minutes-in-round = in round { $number }
minutes-at-hour = at { $hour }
minutes-on-moment = on { $moment }
minutes-proposal-from = Proposal that { $origin }
minutes-see-rectification = See also, at the end, rectification { $numbers }.
minutes-not-adopted = Proposed; its adoption is not recorded.
minutes-first-wording = Text first proposed
minutes-amendments = Amendments
minutes-the-table = The table
minutes-amendment-accepted = { $who } proposed this text, which was accepted: “{ $text }”.
minutes-amendment-rejected = { $who } proposed this text, which was not accepted: “{ $text }”.
minutes-amendment-after = { $who } proposed this text after the agreement was adopted, and it was accepted: “{ $text }”.
minutes-amendment-withdrawn = { $who } proposed this text and withdrew it: “{ $text }”.
minutes-amendment-open = { $who } proposed this text, which was left open: “{ $text }”.
minutes-objections = Objections
minutes-objection = { $who } objected: “{ $reason }”.
minutes-objection-bare = { $who } objected.
minutes-objection-answer = It was answered: “{ $answer }”.
minutes-objection-standing = The objection stands.
minutes-objection-resolved = The objection was resolved.
minutes-objection-withdrawn = The objection was withdrawn.
minutes-dissent = Dissent on the record
minutes-dissent-by = { $person }, { $kind }
minutes-dissent-reservation = with a reservation
minutes-dissent-against = voted against
minutes-dissent-abstention = abstained

# Votes
minutes-votes = Votes

# End of the session
minutes-parked = Matters left for later
minutes-parked-by = { $text }; raised by { $who }
minutes-adjourned-heading = Close of the session
minutes-adjourned = The session was closed at { $hour }. These minutes are drawn up in witness thereof.
minutes-adjourned-undated = The hour at which the session was closed is not on record. These minutes are drawn up in witness thereof.
minutes-annexes = Annexes
minutes-annex-of = { $document }, of point { $number }
# Circulation, corrections, approval
minutes-approval = Circulation, corrections and approval
minutes-circulated = The draft was sent out on { $date }.
minutes-circulated-to = The draft was sent out on { $date } to: { $to }.
minutes-correction-open = { $who }, on { $date }: “{ $text }”. Open.
minutes-correction-taken = { $who }, on { $date }: “{ $text }”. Taken up in the minutes.
minutes-correction-refused = { $who }, on { $date }: “{ $text }”. Not taken up.
minutes-approved-by = { $by }, on { $date }
minutes-approved-by-in = { $by }, on { $date }, in session { $session }
minutes-approved = Approval: { $approval }.
minutes-approved-note = Approval: { $approval }. { $note }
minutes-not-approved = The minutes have not been approved.
minutes-approved-before-changes = { $approval } (before the last changes)
minutes-changed-since = The minutes changed after they were approved; their present wording is not on record as approved.

# Signatures, seal, rectifications
minutes-signatures = Signatures
minutes-signature = Signature
minutes-seal = Seal
minutes-sealed-at = On { $moment } the record of this session was sealed with the SHA-256 digest of its content:
minutes-seal-check = To check that nothing has changed: “concertar verify” followed by the file of session { $session }. If any part differs from what was sealed, the program says so and names it.
minutes-rectifications = Rectifications
minutes-rectifications-note = The sealed text does not change. Each rectification is bound to it, and to the one before, by its digest.
minutes-rectification = Rectification { $number }, of { $moment }, by { $by }
minutes-rectification-bare = Rectification { $number }, of { $moment }
minutes-rectification-on = Rectification { $number }, of { $moment }, by { $by }, on “{ $what }”
minutes-rectification-of = Rectification { $number }, of { $moment }, by { $by }, on { $what }
minutes-digest = Digest

# The minutes of an earlier session
minutes-earlier-heading = Approval of the earlier minutes
minutes-earlier-number = of session { $number }
minutes-earlier-before = of the session before
minutes-earlier-as-it-stood = The minutes { $which } were approved in this session, on { $date }, without corrections. Approved by: { $by }.
minutes-earlier-corrected = The minutes { $which } were approved in this session, on { $date }, with the corrections that follow. Approved by: { $by }.
