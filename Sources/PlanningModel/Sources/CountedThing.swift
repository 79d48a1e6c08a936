import DossierCoding
import ExactValues

/// What a printed number counts (*předmět počtu*).
public struct CountedThing: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Working groups (*pracovní skupiny*).
  public static let workingGroups = CountedThing(rawValue: "workingGroups")
  /// Working groups by target group.
  public static let thematicGroups = CountedThing(rawValue: "thematicGroups")
  /// Working groups by territory.
  public static let territorialGroups = CountedThing(rawValue: "territorialGroups")
  /// Rounds of meetings.
  public static let rounds = CountedThing(rawValue: "rounds")
  /// Meetings of one body each (*setkání, jednání*).
  public static let meetings = CountedThing(rawValue: "meetings")
  /// Workshops.
  public static let workshops = CountedThing(rawValue: "workshops")
  /// Themes of workshops.
  public static let workshopTopics = CountedThing(rawValue: "workshopTopics")
  /// Founding papers.
  public static let foundingPapers = CountedThing(rawValue: "foundingPapers")
  /// Meetings for a special audience.
  public static let specialMeetings = CountedThing(rawValue: "specialMeetings")
  /// Winners of a contest.
  public static let winners = CountedThing(rawValue: "winners")
  /// Seminars.
  public static let seminars = CountedThing(rawValue: "seminars")
  /// Goals of a plan (*cíle*).
  public static let goals = CountedThing(rawValue: "goals")
  /// Measures of a plan (*opatření*).
  public static let measures = CountedThing(rawValue: "measures")
  /// Editions of a catalogue.
  public static let catalogueEditions = CountedThing(rawValue: "catalogueEditions")
  /// Municipalities of an area (*obce*).
  public static let municipalities = CountedThing(rawValue: "municipalities")
  /// Social services (*sociální služby*).
  public static let services = CountedThing(rawValue: "services")
  /// Projects, such as those of a stock of projects (*zásobník projektů*).
  public static let projects = CountedThing(rawValue: "projects")
  /// Chapters of a document (*kapitoly*).
  public static let chapters = CountedThing(rawValue: "chapters")
  /// Pages of a document (*strany*).
  public static let pages = CountedThing(rawValue: "pages")

  /// The codes listed in this version of the library.
  public static let listed: [CountedThing] = [
    workingGroups, thematicGroups, territorialGroups, rounds, meetings, workshops, workshopTopics, foundingPapers,
    specialMeetings, winners, seminars, goals, measures, catalogueEditions, municipalities, services,
    projects, chapters, pages,
  ]
}
