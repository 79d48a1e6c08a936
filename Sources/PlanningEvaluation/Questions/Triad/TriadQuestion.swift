import DossierCoding
import ExactValues
import PlanningModel

/// Question 3: whether the triad of a body is complete and balanced (*Je triáda orgánu úplná a vyvážená?*).
///
/// The triad is asked of a steering group, a coordination group and a body of one member a side; of a working group and of
/// any other body only where its rules in force, or the text that states how it is composed, name the triad. Otherwise
/// there is no verdict, and the numbers are shown. A body whose kind is not stated may be a working group. The triad is
/// complete if each side – commissioners, providers, users – has a held seat, or as many as the body's
/// rules in force ask for, or else the parameter `triad.seatsPerSide`. It is balanced if no side holds more than the
/// largest share that the rules set; without such a rule there is no balance to speak of. Carers and family members
/// count as users unless the rules say that they do not. Guests never count, and a substitute's seat is no other seat. The side belongs to the seat: an
/// organisation that is both commissioner and provider may sit on either side. The listed seats count as all seats of the
/// body; a seat that does not say whether it is held, which side it stands for or whether it lasts on the day is open,
/// and the verdict is known only if it is the same however those turn out.
///
/// - Complexity: O(seats of the body and rules of the dossier).
public struct TriadQuestion: Question {
  /// The body.
  public var body: Identifier<Body>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a body.
  public init(body: Identifier<Body>) { self.body = body }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(body: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<TriadQuestion>(.required("body", \.body))

  /// The members that name the value in a list.
  public static let keyMembers = ["body"]

  /// The permanent name.
  public static let id = QuestionID.triad

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<TriadResult> {
    guard let placed = index.placed(body) else {
      return .unknown([
        Reason(Message("triad.noSuchBody", ["body": .text(body.text)]), settledBy: [Body.path(of: body)])
      ])
    }
    let found = placed.entity
    let count = TriadCount(index: index, context: context, body: placed, recording: &recorder)
    let numbers = count.numbers(recording: &recorder)
    let verdict = count.verdict(numbers, recording: &recorder)
    let claim = recorder.apply(
      .claimsTriad, to: [recorder.stated(TraceValue(found.statedPrinciple), "statedPrinciple", of: found)],
      about: found.path)
    numbers.name(in: &recorder)
    recorder.result(verdict.isAsked, named: "isAsked")
    recorder.result(verdict.isComplete, named: "isComplete")
    recorder.result(verdict.isBalanced, named: "isBalanced")
    recorder.result(claim, named: "claimed")
    var result = TriadResult(
      body: body, day: context.asOf, outside: numbers.outside.countAnswer(count.reasons(.filling)),
      sideNotStated: numbers.sideNotStated.countAnswer(count.reasons(.filling)),
      vacant: numbers.vacant.countAnswer(count.reasons(.filling)),
      guests: numbers.guests.countAnswer(count.reasons(.time)),
      isAsked: verdict.isAsked.truthAnswer(count.reasonsOfSilentRules),
      isComplete: verdict.isComplete.truthAnswer(count.reasonsOfVerdict),
      isBalanced: verdict.isBalanced.truthAnswer(count.reasonsOfBalance),
      claimed: claim.truthAnswer([
        Reason(Message("triad.noClaim"), settledBy: [found.path.appending("statedPrinciple")])
      ]))
    result.sides = count.sides(numbers, verdict)
    var named: Set<Side> = []
    result.namedSides = found.composition.compactMap(\.side).filter { named.insert($0).inserted }
    return .known(result, remarks: count.remarks)
  }
}
