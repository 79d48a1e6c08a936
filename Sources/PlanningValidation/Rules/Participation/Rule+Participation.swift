extension Rule {
  /// The rules about bodies, seats, meetings, events and what is promised of them.
  static let participation: [Rule] = [
    .triadIsComplete, .attendanceFitsDescription, .bodiesAreToldApart, .partsOfPromiseAddUp, .scheduleReachesPromise,
    .yearlyFrequencyHolds, .workshopsReachPromise, .pastMeetingsHaveOutcome, .statedCountsAgree,
    .topicsMatchWorkshops, .seatsStandForOneSide, .groupsNameTheirBasis, .jointEntryHasWinners,
    .noticesAreKept, .decisionsHaveQuorum, .votesFitSeats, .ballotsFitVotes, .resultsFollowFromVotes,
    .minutesAreMadeInTime, .tasksAreDone, .tasksSayWhoAndWhen, .votersHaveVotes, .attendanceIsOfTheBody,
    .substitutesAreOfTheBody, .membershipsLast, .thingsOfOneMeeting, .frequencyIsShown, .sidesAreStated,
    .jointEntrantsAreListed, .ballotsFitAttendance,
  ]
}
