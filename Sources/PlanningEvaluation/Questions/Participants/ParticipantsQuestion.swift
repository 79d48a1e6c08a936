import DossierCoding
import ExactValues
import PlanningModel

/// Who takes part in a project or a plan, and what differs from another list (*Kdo se účastní a co se změnilo?*).
///
/// An organisation that is listed in several roles counts once; a municipality is one by its code, whatever it is called,
/// and organisations with one identification number are one. Where an agreement is asked for, a participant that states
/// none may have one. The other list, such as that of the plan before, is taken in the same roles. Not being listed is no
/// leaving: a document may list only some.
///
/// - Complexity: O((participants + bodies) × log participants).
public struct ParticipantsQuestion: Question {
  /// The project or the plan, such as `projects/monitoring`.
  public var of: DossierPath

  /// The roles that count; empty for all.
  public var roles: [ParticipantRole] = []

  /// The agreement that must bind them; absent for any or none.
  public var agreement: AgreementKind?

  /// The project or plan whose list is compared.
  public var comparedWith: DossierPath?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks who takes part in a project or a plan, perhaps compared with another one.
  public init(
    of path: DossierPath, roles: [ParticipantRole] = [], agreement: AgreementKind? = nil,
    comparedWith: DossierPath? = nil
  ) {
    of = path
    self.roles = roles
    self.agreement = agreement
    self.comparedWith = comparedWith
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(of: .root) }

  /// The inputs.
  public static let members = MemberList<ParticipantsQuestion>(
    .required("of", \.of),
    .list("roles", \.roles),
    .optional("agreement", \.agreement),
    .optional("comparedWith", \.comparedWith))

  /// The members that name the value in a list.
  public static let keyMembers = ["of"]

  /// The permanent name.
  public static let id = QuestionID.participants

  /// Answers the question; bodies are those of the day.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<ParticipantsResult> {
    let list = ParticipantList(of, asked: self, index, recording: &recorder)
    guard !list.entries.isEmpty else { return .unknown([Self.noParticipants(of)]) }
    let count = ParticipantCount(list, index)
    var result = count.result(recording: &recorder)
    count.addBodies(to: &result, on: context.asOf, recording: &recorder)
    var remarks: [Reason] = []
    if let comparedWith {
      let other = ParticipantList(comparedWith, asked: self, index, recording: &recorder)
      if other.entries.isEmpty {
        remarks.append(Self.noParticipants(comparedWith))
      } else {
        count.compare(with: other, in: &result, recording: &recorder)
        let open = list.open + other.open
        if !open.isEmpty { remarks.append(Reason(Message("participants.agreementOpen"), settledBy: open.inOrder)) }
      }
    }
    return .known(result, remarks: remarks)
  }

  private static func noParticipants(_ path: DossierPath) -> Reason {
    Reason(Message("participants.noneStated"), settledBy: [path.appending("participants")])
  }
}
