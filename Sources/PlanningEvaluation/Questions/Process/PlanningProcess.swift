import DossierCoding
import ExactValues
import PlanningModel

/// What a planning process consists of, in numbers.
public struct PlanningProcess: DossierObject {
  /// The day for which the bodies are counted.
  public var day: Day

  /// The bodies by kind.
  public var bodies: [BodyKindCount] = []

  /// The events by kind.
  public var events: [EventKindCount] = []

  /// How many events of these kinds are listed in all; absent where there are none.
  public var eventCount: Answer<Int>?

  /// How many topics are listed for the bodies; absent where there are none.
  public var bodyTopics: Answer<Int>?

  /// The analyses by kind.
  public var analyses: [AnalysisCount] = []

  /// How many analyses are listed in all; absent where there are none.
  public var analysisCount: Answer<Int>?

  /// The documents by kind; they name no project.
  public var documents: [DocumentKindCount] = []

  /// How many documents of these kinds are listed in all; absent where there are none.
  public var documentCount: Answer<Int>?

  /// The editions of the catalogue by medium; they name no project.
  public var editions: [EditionCount] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(day: Day) { self.day = day }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(day: .first) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanningProcess>(
    .required("day", \.day),
    .objects("bodies", \.bodies),
    .objects("events", \.events),
    .optional("eventCount", \.eventCount),
    .optional("bodyTopics", \.bodyTopics),
    .objects("analyses", \.analyses),
    .optional("analysisCount", \.analysisCount),
    .objects("documents", \.documents),
    .optional("documentCount", \.documentCount),
    .objects("editions", \.editions))
}
