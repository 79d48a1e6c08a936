import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Which territories name the same need, what capacity they ask for, and which services they share (*Které obvody
/// uvádějí stejnou potřebu a jakou kapacitu žádají?*).
///
/// It is asked of several dossiers on one day, so it is no ``Question``: each dossier answers a ``DossierShareQuestion``, and
/// the shares are combined. Needs are the same by the region's list and number; capacity adds in one unit, form and kind
/// alone; a registered service is one in however many dossiers it stands. The same name makes services candidates, no more.
/// The order of the dossiers changes nothing.
public struct AcrossDossiersQuestion: DossierObject {
  /// The region whose lists of needs count; absent for every one.
  public var region: RegionCode?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for the lists of a region, or for all.
  public init(region: RegionCode? = nil) { self.region = region }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The inputs.
  public static let members = MemberList<AcrossDossiersQuestion>(
    .optional("region", \.region))

  /// The members that name the value in a list.
  public static let keyMembers = ["region"]

  /// The permanent name, by which its derivations are known.
  public static let name = "acrossDossiers"

  /// Answers the question.
  ///
  /// A dossier that is passed twice counts once, with a remark; of different dossiers with one identifier nobody can say
  /// which one is meant, and nothing is known.
  ///
  /// - Complexity: that of the shares, sorting them.
  public func answer(for indexes: [DossierIndex], in context: EvaluationContext) -> Answer<AcrossDossiers> {
    let distinct = DistinctDossiers(indexes)
    if let refusal = distinct.refusal { return .unknown([refusal]) }
    let answers = distinct.indexes.map { DossierShareQuestion(region: region).answer(for: $0, in: context) }
    var recorder = SilentRecorder()
    let result = AcrossCount(shares: answers.compactMap(\.value)).result(recording: &recorder)
    return .known(result, remarks: distinct.remarks + remarks(answers.map { ($0.value, $0.reasons) }))
  }

  /// Answers the question with the derivation of every number.
  ///
  /// - Complexity: that of the answer, and the digests of the dossiers.
  public func explained(for indexes: [DossierIndex], in context: EvaluationContext) -> ExplainedAcross {
    let distinct = DistinctDossiers(indexes)
    guard distinct.refusal == nil else {
      return ExplainedAcross(
        question: self, answer: .unknown(distinct.refusal.map { [$0] } ?? []), shares: [],
        combination: combined([], asOf: context.asOf).combination)
    }
    let shares = distinct.indexes.compactMap { index -> ExplainedShare? in
      let explained = DossierShareQuestion(region: region).explained(for: index, in: context)
      return explained.answer.value.map {
        ExplainedShare(share: $0, remarks: explained.answer.reasons, trace: explained.trace)
      }
    }
    let (result, combination) = combined(shares, asOf: context.asOf)
    return ExplainedAcross(
      question: self,
      answer: .known(result, remarks: distinct.remarks + remarks(shares.map { ($0.share, $0.remarks) })),
      shares: shares, combination: combination)
  }

  /// Combines shares with a derivation.
  func combined(_ shares: [ExplainedShare], asOf day: Day) -> (result: AcrossDossiers, combination: Trace) {
    var recorder = TraceRecorder()
    let result = AcrossCount(shares: shares.map(\.share)).result(recording: &recorder)
    let digests = shares.map(\.trace.dossier.text).joined(separator: " ")
    let trace = recorder.sealed(
      question: Self.name, inputs: RawJSON(self), asOf: day, library: LibraryVersion.text,
      dossier: ContentDigest(of: Array(digests.utf8)))
    return (result, trace)
  }

  /// What is to be said of single dossiers; paths in one mean nothing in another.
  private func remarks(_ found: [(share: DossierShare?, reasons: [Reason])]) -> [Reason] {
    found.flatMap { share, reasons in
      reasons.map { reason in
        Reason(
          Message(
            "across.remark",
            ["dossier": .text(share?.dossier.text ?? ""), "remark": .message(reason.message)]))
      }
    }
  }
}

/// The dossiers that were passed, each once, in the order of their identifiers.
private struct DistinctDossiers {
  let indexes: [DossierIndex]
  let remarks: [Reason]
  /// Why nothing can be said.
  let refusal: Reason?

  init(_ indexes: [DossierIndex]) {
    let groups = Dictionary(grouping: indexes, by: \.dossier.id)
    let ids = groups.keys.sorted()
    let repeated = ids.filter { (groups[$0]?.count ?? 0) > 1 }
    let conflicting = repeated.filter { Set((groups[$0] ?? []).map(\.dossier.digest)).count > 1 }
    func names(_ ids: [Identifier<Dossier>]) -> MessageArgument { .list(ids.map { .text($0.text) }) }
    self.indexes = ids.compactMap { groups[$0]?.first }
    remarks = repeated.isEmpty ? [] : [Reason(Message("across.repeatedDossiers", ["dossiers": names(repeated)]))]
    if indexes.isEmpty {
      refusal = Reason(Message("across.noDossiers"))
    } else if !conflicting.isEmpty {
      refusal = Reason(Message("across.conflictingDossiers", ["dossiers": names(conflicting)]))
    } else {
      refusal = nil
    }
  }
}
