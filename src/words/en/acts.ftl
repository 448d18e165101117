act-header = change the data of the session
act-state = change the state to “{ $state }”
act-rules = change the rules
act-call = change the call
act-add = add { $thing }
act-edit = change { $thing }
act-remove = remove { $thing }
act-shift = move { $thing }
act-arrive = arrival of { $name }
act-depart = departure of { $name }
act-forget-arrival = take back the arrival of { $name }
act-start-point = start the time of “{ $name }”
act-end-point = stop the time of “{ $name }”
act-move-factor = move { $thing } to another quadrant
act-merge-factors = merge { $from } into { $into }
act-open-round = open the round “{ $name }”
act-cast = enter a ballot
act-take-back = take back a ballot
act-count-hands = enter the hands counted
act-close-round = close the round “{ $name }”
act-annul-round = annul the round “{ $name }”
act-decide = decide on the axes
act-undecide = withdraw the decision on the axes
act-follow-up = follow-up of “{ $name }”
act-next-meeting = set the next meeting
act-results = mark the results of the mesa
act-closing = change the closing
act-several = { $count ->
    [one] { $count } change ({ $first })
   *[other] { $count } changes at once (first, { $first })
}
act-thing = { $kind } “{ $name }”
act-someone = somebody
act-cast-many = record several votes
act-count-totals = record the totals
act-clear-totals = clear the totals
act-settle-tie = record how the chair broke the tie
act-unsettle-tie = clear how the chair broke the tie
