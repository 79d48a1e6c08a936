extension Rule {
  /// The rules about projects, who takes part in them, their period and their money.
  static let projects: [Rule] = [
    .beneficiaryIsStated, .numberFitsProgramme, .periodIsStated, .rolesDoNotExclude, .projectBeginsWithPlan,
    .lengthFitsPeriod, .budgetIsStated, .partnersHaveAgreement,
  ]
}
