/// The programme period whose pattern a project number has.
@nonexhaustive
public enum ProjectNumberForm: String, Sendable, Hashable, CaseIterable {
  /// *Operační program Lidské zdroje a zaměstnanost* 2007–2013, such as CZ.1.04/3.1.03/78.00040.
  case humanResourcesAndEmployment

  /// *Operační program Zaměstnanost* 2014–2020, such as CZ.03.2.63/0.0/0.0/16_063/0006588.
  case employment

  /// Another number, kept as written: earlier programmes, later ones, other funds.
  case other
}
