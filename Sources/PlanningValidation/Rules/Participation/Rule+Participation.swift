extension Rule {
  /// The rules about bodies, seats, meetings, events and what is promised of them.
  static let participation: [Rule] = [
    .triadIsComplete, .attendanceFitsDescription, .bodiesAreToldApart, .partsOfPromiseAddUp, .scheduleReachesPromise,
    .yearlyFrequencyHolds, .workshopsReachPromise, .pastMeetingsHaveOutcome, .statedCountsAgree,
    .topicsMatchWorkshops, .seatsStandForOneSide, .groupsNameTheirBasis, .jointEntryHasWinners,
  ]
}
