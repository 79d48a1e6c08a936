import DossierCoding
import ExactValues
import PlanningModel

/// Counts what a planning process makes: topics, analyses, documents, editions.
struct WorkCount {
  private let entries: ProcessEntries

  init(_ entries: ProcessEntries) { self.entries = entries }

  /// How many topics bodies deal with; an example stands for itself and for topics that the text does not name.
  func bodyTopics(recording recorder: inout some Recorder) -> Answer<Int>? {
    let topics = entries.index.placed(Topic.self).uniquelyNamed().filter { topic in
      topic.entity.bodies.contains { entries.mayHave(entries.index[$0]?.project) }
    }
    return TopicCount.answer(
      topics, named: "bodyTopics",
      isCounted: { topic in
        topic.entity.bodies.contains { entries.surelyHas(entries.index[$0]?.project) } ? true : nil
      }, recording: &recorder)
  }

  func analyses(recording recorder: inout some Recorder) -> ([AnalysisCount], Answer<Int>?) {
    let analyses = entries.index.placed(Analysis.self).uniquelyNamed().filter { entries.mayHave($0.entity.project) }
    guard !analyses.isEmpty else { return ([], nil) }
    var numbers: [Figure] = []
    let counts = Dictionary(grouping: analyses, by: \.entity.kind).inListedOrder().map { kind, analyses in
      var own: [Figure] = []
      for analysis in analyses {
        let belongs = entries.belongs(analysis.entity.project, at: analysis.path, recording: &recorder)
        own.append(entries.one(at: analysis.path, if: belongs, recording: &recorder))
      }
      numbers += own
      return AnalysisCount(
        kind: kind,
        count: entries.total(
          own, named: "analyses.\(kind?.rawValue ?? "kindNotStated")", open: open(analyses), recording: &recorder))
    }
    let total = entries.total(numbers, named: "analyses", open: open(analyses), recording: &recorder)
    return (counts, total)
  }

  private func open(_ analyses: [Placed<Analysis>]) -> [DossierPath] {
    analyses.filter { !entries.surelyHas($0.entity.project) }.map { $0.path.appending("project") }
  }

  func documents(
    of kinds: [DocumentKind], recording recorder: inout some Recorder
  ) -> ([DocumentKindCount], Answer<Int>?) {
    let asked = Set(kinds)
    let documents = entries.index.placed(NamedDocument.self).uniquelyNamed().filter { document in
      asked.isEmpty || document.entity.kind.map { asked.contains($0) } ?? false
    }
    guard !documents.isEmpty else { return ([], nil) }
    func open(_ documents: [Placed<NamedDocument>]) -> [DossierPath] {
      documents.filter { $0.entity.standsFor != nil }.map { $0.path.appending("standsFor") }
    }
    var numbers: [Figure] = []
    let counts = Dictionary(grouping: documents, by: \.entity.kind).inListedOrder().map { kind, documents in
      var own: [Figure] = []
      for document in documents {
        own.append(
          entries.number(
            document.entity.standsFor, at: document.path, if: recorder.given(.truth(true)), recording: &recorder))
      }
      numbers += own
      return DocumentKindCount(
        kind: kind,
        count: entries.total(
          own, named: "documents.\(kind?.rawValue ?? "kindNotStated")", open: open(documents), recording: &recorder))
    }
    return (counts, entries.total(numbers, named: "documents", open: open(documents), recording: &recorder))
  }

  func editions(recording recorder: inout some Recorder) -> [EditionCount] {
    let editions = entries.index.placed(CatalogueEdition.self).uniquelyNamed()
    return Dictionary(grouping: editions, by: \.entity.medium).inListedOrder().map { medium, editions in
      var numbers: [Figure] = []
      for edition in editions {
        numbers.append(entries.one(at: edition.path, if: recorder.given(.truth(true)), recording: &recorder))
      }
      return EditionCount(
        medium: medium,
        count: entries.total(
          numbers, named: "editions.\(medium?.rawValue ?? "mediumNotStated")", open: [], recording: &recorder))
    }
  }
}

/// Counts topics: one that a source names as an example leaves the number open upwards.
enum TopicCount {
  static func answer(
    _ topics: [Placed<Topic>], named name: String, isCounted: (Placed<Topic>) -> Bool?,
    recording recorder: inout some Recorder
  ) -> Answer<Int>? {
    guard !topics.isEmpty else { return nil }
    let figure = count(topics, isCounted: isCounted, recording: &recorder)
    recorder.result(figure, named: name)
    let examples = topics.filter { $0.entity.isExample == true }.map { $0.path.appending("isExample") }
    return figure.countAnswer([
      examples.isEmpty
        ? Reason(Message("process.entriesOpen"), settledBy: topics.map { $0.path.appending("bodies") }.inOrder)
        : Reason(Message("process.topicsAreExamples"), settledBy: examples.inOrder)
    ])
  }

  static func count(
    _ topics: [Placed<Topic>], isCounted: (Placed<Topic>) -> Bool?, recording recorder: inout some Recorder
  ) -> Figure {
    var numbers: [Figure] = []
    for topic in topics {
      let example = recorder.stated(
        topic.entity.isExample.map { .truth($0) } ?? .none, at: topic.path.appending("isExample"))
      let counted = recorder.given(isCounted(topic).map { .truth($0) } ?? .none)
      numbers.append(recorder.apply(.topicNumber, to: [example, counted], about: topic.path))
    }
    return recorder.apply(.sum, to: numbers)
  }
}
