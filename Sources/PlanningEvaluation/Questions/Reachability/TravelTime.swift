import CzechRegisters
import DossierCoding
import ExactValues

/// How long a journey from one municipality to another takes (*dojezdový čas*), as its source says.
///
/// No journey is computed or turned round: the way back is another journey.
public struct TravelTime: DossierObject {
  /// The municipality in which the journey begins.
  public var from: MunicipalityCode

  /// The municipality in which it ends.
  public var to: MunicipalityCode

  /// The whole minutes it takes, at least 0.
  public var minutes: Int

  /// Where the time comes from, such as a timetable with its year.
  public var source: String

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members.
  public init(from: MunicipalityCode, to: MunicipalityCode, minutes: Int, source: String) {
    self.from = from
    self.to = to
    self.minutes = minutes
    self.source = source
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(from: MunicipalityCode(rawValue: ""), to: MunicipalityCode(rawValue: ""), minutes: 0, source: "")
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TravelTime>(
    .required("from", \.from),
    .required("to", \.to),
    .required("minutes", \.minutes),
    .required("source", \.source))

  /// The members that name the value in a list.
  public static let keyMembers = ["from", "to", "source"]
}
