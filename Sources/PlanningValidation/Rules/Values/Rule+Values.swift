import DossierCoding
import PlanningModel

extension Rule {
  /// Whether written values are values.
  static let values: [Rule] = [
    .valuesAreReadable, .datesArePossible, .valuesNeedNoRepair, .periodsAreNotReversed, .amountsAreNotNegative,
  ]
}

extension DossierIndex {
  /// What in the dossier's texts, codes and objects is remarkable.
  ///
  /// - Complexity: O(size of the dossier), each time.
  var survey: ValueSurvey { ValueSurvey(of: dossier) }
}
