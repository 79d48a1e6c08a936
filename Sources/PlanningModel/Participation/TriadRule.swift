import DossierCoding
import ExactValues

/// What rules of procedure ask of the three sides (*pravidlo triády*).
public struct TriadRule: DossierObject {
  /// How many filled seats each side has at least.
  public var minimumPerSide: Int?

  /// How many members of each side are present at least.
  public var presentPerSide: Int?

  /// The largest share of the filled seats of the triad that one side may hold.
  public var largestShare: Written<Ratio>?

  /// Whether a motion needs a majority inside each side.
  public var majorityInEachSide: Bool?

  /// What the rules say, in own words.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TriadRule>(
    .optional("minimumPerSide", \.minimumPerSide),
    .optional("presentPerSide", \.presentPerSide),
    .optional("largestShare", \.largestShare),
    .optional("majorityInEachSide", \.majorityInEachSide),
    .optional("words", \.words))
}
