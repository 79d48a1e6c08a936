extension Rule {
  /// The rules about personal data.
  static let personalData: [Rule] = [
    .personalDataAreDeletedInTime, .peopleAreKeptForAPurpose, .textsHoldNoContacts, .functionsHaveContactsOfTheirOwn,
    .namesStandInOnePlace,
  ]
}
