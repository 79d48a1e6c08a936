import DossierCoding
import ExactValues
import PlanningModel

/// What was handed on to one destination.
public struct DestinationCount: DossierObject {
  /// Where it went.
  public var destination: ForwardingDestination

  /// How often something was handed on there.
  public var forwarded: Answer<Int>

  /// How many of these the destination has answered.
  public var answered: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(destination: ForwardingDestination, forwarded: Answer<Int>, answered: Answer<Int>) {
    self.destination = destination
    self.forwarded = forwarded
    self.answered = answered
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(destination: ForwardingDestination(rawValue: ""), forwarded: .unknown([]), answered: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DestinationCount>(
    .required("destination", \.destination), .required("forwarded", \.forwarded), .required("answered", \.answered))

  /// The members that name the value in a list.
  public static let keyMembers = ["destination"]
}
