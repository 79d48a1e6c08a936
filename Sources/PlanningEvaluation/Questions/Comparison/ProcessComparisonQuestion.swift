import DossierCoding
import ExactValues
import PlanningModel

/// What two planning processes have in common, and how they differ (*Co mají dva procesy společného?*).
///
/// It is asked of two dossiers, so it is no ``Question``: each answers a ``ProcessShareQuestion``, and the shares are
/// combined. Differences are the second less the first. Municipalities are one by their code and organisations by their
/// identification number; a shared name or alias makes them candidates, which the pair says, unless both state numbers
/// that differ. Names of items are compared word for word.
public struct ProcessComparisonQuestion: DossierObject {
  /// The project or the plan in the first dossier.
  public var first: DossierPath

  /// The project or the plan in the second dossier.
  public var second: DossierPath

  /// The roles of participants that count; empty for all.
  public var roles: [ParticipantRole] = []

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of two projects or plans.
  public init(first: DossierPath, second: DossierPath, roles: [ParticipantRole] = []) {
    self.first = first
    self.second = second
    self.roles = roles
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(first: .root, second: .root) }

  /// The inputs.
  public static let members = MemberList<ProcessComparisonQuestion>(
    .required("first", \.first),
    .required("second", \.second),
    .list("roles", \.roles))

  /// The permanent name, by which its derivations are known.
  public static let name = "processComparison"

  /// Answers the question about a first and a second dossier.
  ///
  /// - Complexity: that of the shares, and O((participants and their names + items) × log of them).
  public func answer(
    for first: DossierIndex, and second: DossierIndex, in context: EvaluationContext
  ) -> Answer<ProcessComparison> {
    let shares = [
      ProcessShareQuestion(of: self.first, roles: roles).answer(for: first, in: context),
      ProcessShareQuestion(of: self.second, roles: roles).answer(for: second, in: context),
    ]
    var recorder = SilentRecorder()
    return answer(of: shares, recording: &recorder)
  }

  /// Answers the question with the derivation of every number.
  ///
  /// - Complexity: that of the answer, and the digests of the dossiers.
  public func explained(
    for first: DossierIndex, and second: DossierIndex, in context: EvaluationContext
  ) -> ExplainedProcessComparison {
    let shares = [
      ProcessShareQuestion(of: self.first, roles: roles).explained(for: first, in: context),
      ProcessShareQuestion(of: self.second, roles: roles).explained(for: second, in: context),
    ]
    let (answer, combination) = combined(shares, asOf: context.asOf)
    return ExplainedProcessComparison(question: self, answer: answer, shares: shares, combination: combination)
  }

  /// Combines shares with a derivation.
  func combined(
    _ shares: [Explained<ProcessShare>], asOf day: Day
  ) -> (answer: Answer<ProcessComparison>, combination: Trace) {
    var recorder = TraceRecorder()
    let answer = answer(of: shares.map(\.answer), recording: &recorder)
    let digests = shares.map(\.trace.dossier.text).joined(separator: " ")
    let trace = recorder.sealed(
      question: Self.name, inputs: RawJSON(self), asOf: day, library: LibraryVersion.text,
      dossier: ContentDigest(of: Array(digests.utf8)))
    return (answer, trace)
  }

  private func answer(
    of shares: [Answer<ProcessShare>], recording recorder: inout some Recorder
  ) -> Answer<ProcessComparison> {
    guard shares.count == 2, let first = shares[0].value, let second = shares[1].value else {
      // Paths in one dossier mean nothing in another.
      return .unknown(shares.filter { !$0.isKnown }.flatMap(\.reasons).map { Reason($0.message) })
    }
    let count = ProcessComparisonCount(first, second)
    let result = count.result(recording: &recorder)
    let isByName = result.pairs.contains { $0.basis == .name }
    return .known(result, remarks: isByName ? [Reason(Message("comparison.pairedByName"))] : [])
  }
}
