import CommunityPlanning

/// What cases are run with: the library's own questions and dossiers, or an embedder's beside them.
public struct ConformanceSetting: Sendable {
  /// The questions that cases may ask.
  public var questions: [any Question.Type] = Questions.builtIn
  /// The kinds of value that readings may name.
  public var readings: [any WrittenForm.Type] = [
    Money.self, Ratio.self, FixedDecimal.self, CountRange.self, Day.self, StatedTime.self, TimeOfDay.self,
    YearSet.self, ProjectNumber.self, CompanyIdentifier.self, RegisterNumber.self, DataBoxIdentifier.self,
    PostalCode.self,
  ]
  /// The formulas by which derivations are recomputed.
  public var formulas: [Formula] = Formula.builtIn
  /// The dossiers that cases may name.
  public var dossiers: [GoldenDossier] = GoldenDossier.all
  /// The parameters under those that a case sets.
  public var parameters: ParameterTable = .planningEvaluation
  /// The territory of the state.
  public var territory: Territory = .builtIn

  /// The library's own setting.
  public init() {}
}
