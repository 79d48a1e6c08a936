import DossierCoding
import ExactValues
import PlanningModel

/// What the planning process consists of on the day: its bodies, events, analyses, documents and editions of the
/// catalogue (*Z čeho se proces plánování skládá?*).
///
/// Counted is what the dossier lists, kind by kind; a kind of which nothing is listed does not appear, since silence is
/// not zero. An entry that stands for "2-3" bodies bounds their number, and so does a body of which the stated times do
/// not decide whether it still exists. Of a project everything counts that names it; what names no project may belong
/// to it, which leaves the number open upwards.
///
/// - Complexity: O(bodies, events, topics, rounds, analyses, documents and editions).
public struct PlanningProcessQuestion: Question {
  /// The project; absent for all of the dossier.
  public var project: Identifier<Project>?

  /// The kinds of event; empty for all.
  public var eventKinds: [EventKind] = []

  /// The kinds of document; empty for all.
  public var documentKinds: [DocumentKind] = []

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of all of the dossier, or of one project, perhaps of some kinds of event and document only.
  public init(
    project: Identifier<Project>? = nil, eventKinds: [EventKind] = [], documentKinds: [DocumentKind] = []
  ) {
    self.project = project
    self.eventKinds = eventKinds
    self.documentKinds = documentKinds
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// The inputs.
  public static let members = MemberList<PlanningProcessQuestion>(
    .optional("project", \.project),
    .list("eventKinds", \.eventKinds),
    .list("documentKinds", \.documentKinds))

  /// The permanent name.
  public static let id = QuestionID.planningProcess

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<PlanningProcess> {
    if let project, index[project] == nil {
      return .unknown([
        Reason(
          Message("project.notInDossier", ["project": .text(project.text)]), settledBy: [Project.path(of: project)])
      ])
    }
    let entries = ProcessEntries(index: index, project: project, day: context.asOf, recording: &recorder)
    var result = PlanningProcess(day: context.asOf)
    result.bodies = BodyCount(entries).counts(recording: &recorder)
    let events = EventCount(entries, kinds: eventKinds)
    result.events = events.counts(recording: &recorder)
    result.eventCount = events.total(recording: &recorder)
    let works = WorkCount(entries)
    result.bodyTopics = works.bodyTopics(recording: &recorder)
    (result.analyses, result.analysisCount) = works.analyses(recording: &recorder)
    (result.documents, result.documentCount) = works.documents(of: documentKinds, recording: &recorder)
    result.editions = works.editions(recording: &recorder)
    guard !result.isEmpty else {
      return .unknown([
        Reason(
          Message("process.nothingListed"),
          settledBy: [
            Body.collectionName, Event.collectionName, Analysis.collectionName, NamedDocument.collectionName,
            CatalogueEdition.collectionName,
          ].map { DossierPath($0) }.inOrder)
      ])
    }
    return .known(result)
  }
}

extension PlanningProcess {
  fileprivate var isEmpty: Bool {
    bodies.isEmpty && events.isEmpty && bodyTopics == nil && analyses.isEmpty && documents.isEmpty && editions.isEmpty
  }
}
