import DossierCoding
import ExactValues
import PlanningModel

/// Steps in their order, with the days between them.
public struct Chronology: DossierObject {
  /// The steps.
  public var steps: [ChronologyStep] = []

  /// Whether no step came before the one above it.
  public var isInOrder: Answer<Bool>

  /// The days from the first step to the last, negative where the last came earlier; absent where there is one step.
  public var days: Answer<Int>?

  /// Whether all steps lie within the period; absent where none is asked about.
  public var areWithin: Answer<Bool>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(isInOrder: Answer<Bool>) { self.isInOrder = isInOrder }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(isInOrder: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Chronology>(
    .objects("steps", \.steps, isOrdered: true),
    .required("isInOrder", \.isInOrder),
    .optional("days", \.days),
    .optional("areWithin", \.areWithin))
}
