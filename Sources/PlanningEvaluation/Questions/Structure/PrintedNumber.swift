import DossierCoding
import ExactValues
import PlanningModel

/// A number that a text prints of a plan, beside what the dossier lists (*tištěný počet*).
public struct PrintedNumber: DossierObject {
  /// The printed number.
  public var number: Identifier<StatedCount>

  /// What is counted.
  public var counted: CountedThing

  /// How many the text prints.
  public var printed: Answer<Int>

  /// How many the dossier lists; unknown where it lists none or cannot.
  public var listed: Answer<Int>

  /// Whether both agree; the dossier may list only some.
  public var agree: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    number: Identifier<StatedCount>, counted: CountedThing, printed: Answer<Int>, listed: Answer<Int>,
    agree: Answer<Bool>
  ) {
    self.number = number
    self.counted = counted
    self.printed = printed
    self.listed = listed
    self.agree = agree
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      number: Identifier(blank), counted: CountedThing(rawValue: ""), printed: .unknown([]), listed: .unknown([]),
      agree: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PrintedNumber>(
    .required("number", \.number),
    .required("counted", \.counted),
    .required("printed", \.printed),
    .required("listed", \.listed),
    .required("agree", \.agree))

  /// The members that name the value in a list.
  public static let keyMembers = ["number"]
}
