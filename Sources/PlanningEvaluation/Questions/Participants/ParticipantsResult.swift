import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Who takes part in a project or a plan, in numbers and by name.
public struct ParticipantsResult: DossierObject {
  /// The project or the plan.
  public var of: DossierPath

  /// How many different participants there are.
  public var count: Answer<Int>

  /// How many of them are municipalities.
  public var municipalityCount: Answer<Int>

  /// How many of them are other organisations.
  public var organisationCount: Answer<Int>

  /// How many there are of each kind of organisation.
  public var byKind: [OrganisationKindCount] = []

  /// Those that surely take part as asked.
  public var listed = ParticipantSet()

  /// Whether a territorial body works for each of the municipalities.
  public var haveBodies: Answer<Bool>

  /// The municipalities for which no territorial body that is listed works.
  public var withoutBody: [MunicipalityCode] = []

  /// Those that the other list does not have; absent where none is compared.
  public var added: ParticipantSet?

  /// Those that only the other list has; absent where none is compared.
  public var removed: ParticipantSet?

  /// Those that both lists have; absent where none is compared.
  public var both: ParticipantSet?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    of path: DossierPath, count: Answer<Int>, municipalityCount: Answer<Int>, organisationCount: Answer<Int>,
    haveBodies: Answer<Bool>
  ) {
    of = path
    self.count = count
    self.municipalityCount = municipalityCount
    self.organisationCount = organisationCount
    self.haveBodies = haveBodies
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      of: .root, count: .unknown([]), municipalityCount: .unknown([]), organisationCount: .unknown([]),
      haveBodies: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ParticipantsResult>(
    .required("of", \.of),
    .required("count", \.count),
    .required("municipalityCount", \.municipalityCount),
    .required("organisationCount", \.organisationCount),
    .objects("byKind", \.byKind),
    .required("listed", \.listed),
    .required("haveBodies", \.haveBodies),
    .list("withoutBody", \.withoutBody),
    .object("added", \.added),
    .object("removed", \.removed),
    .object("both", \.both))

  /// The members that name the value in a list.
  public static let keyMembers = ["of"]
}
