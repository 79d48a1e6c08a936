extension Rule {
  /// Plans, their items and the acts of their life.
  static let plans: [Rule] = [
    .plansHaveTheUsualLength, .plansFollowEachOther, .plansAreAdoptedInTime, .actionPlansLieWithinTheirPlan,
    .itemCodesAreUnique, .preparationPrecedesDecision, .siblingNamesDiffer, .itemNamesAreNoPlaceholders,
    .itemsNameWhoIsResponsible, .indicatorTargetsHaveDirection, .indicatorUnitsAgree, .indicatorTargetsLieAhead,
    .indicatorValuesComeInOrder, .costAmountsAgree, .costsAreNotNegative, .fundingLiesWithinCost,
    .fundingNamesItsSource, .pricesAboveEqualThoseBelow, .yearsLieWithinPlan, .dependenciesDoNotCircle,
    .predecessorsAreOfOtherPlans, .itemVersionsFitTheirPlan, .versionsFollowEachOther, .replacedItemsAreRemoved,
    .carriedOutItemsAreOfThePlan, .blockingEndsWithFulfilment, .poolsSecureNoMoney,
    .namedVersionsAreOfTheirPlan,
  ]
}
