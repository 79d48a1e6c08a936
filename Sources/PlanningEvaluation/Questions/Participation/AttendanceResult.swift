import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Who attended the meetings of a body, as far as attendance lists say.
public struct AttendanceResult: DossierObject {
  /// The body.
  public var body: Identifier<Body>

  /// Meetings whose attendance list names seats of the body.
  public var meetings: Answer<Int>

  /// Meetings that were held and have no such list.
  public var meetingsWithoutList: Answer<Int>

  /// The attendance that is stated for the meetings, guests included; attendances are not persons.
  public var attendances: Answer<Int>

  /// The attendance of all seats together.
  public var total: AttendanceShare?

  /// The attendance by side.
  public var sides: [AttendanceShare] = []

  /// The attendance by organisation.
  public var organisations: [AttendanceShare] = []

  /// Organisations with a seat that no list records as present; where lists are missing that is not "never came".
  public var neverRecorded: [Identifier<Organisation>] = []

  /// Municipalities of the body or of its seats that no list records as present.
  public var municipalitiesNeverRecorded: [MunicipalityCode] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    body: Identifier<Body>, meetings: Answer<Int>, meetingsWithoutList: Answer<Int>, attendances: Answer<Int>
  ) {
    self.body = body
    self.meetings = meetings
    self.meetingsWithoutList = meetingsWithoutList
    self.attendances = attendances
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      body: Identifier(blank), meetings: .unknown([]), meetingsWithoutList: .unknown([]), attendances: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<AttendanceResult>(
    .required("body", \.body),
    .required("meetings", \.meetings),
    .required("meetingsWithoutList", \.meetingsWithoutList),
    .required("attendances", \.attendances),
    .object("total", \.total),
    .objects("sides", \.sides),
    .objects("organisations", \.organisations),
    .list("neverRecorded", \.neverRecorded),
    .list("municipalitiesNeverRecorded", \.municipalitiesNeverRecorded))

  /// The members that name the value in a list.
  public static let keyMembers = ["body"]
}
