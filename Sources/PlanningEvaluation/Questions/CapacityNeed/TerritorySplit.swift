import CzechRegisters
import DossierCoding
import ExactValues

/// A rule by which the capacity of a service is split over the municipalities it serves (*klíč rozdělení kapacity*).
///
/// Each municipality has the share of its weight in the weights of all that the service serves. None is built in: whether
/// inhabitants, clients or equal parts split a capacity is the word of whoever asks.
public struct TerritorySplit: DossierObject {
  /// The weights of the municipalities; a service that serves one without a weight is not split.
  public var weights: [MunicipalityWeight] = []

  /// Where the rule and the weights come from, such as inhabitants by the ČSÚ on a day.
  public var source: String

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a rule.
  public init(_ weights: [MunicipalityWeight], source: String) {
    self.weights = weights
    self.source = source
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init([], source: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TerritorySplit>(
    .objects("weights", \.weights),
    .required("source", \.source))

  /// The members that name the value in a list.
  public static let keyMembers = ["source"]
}
