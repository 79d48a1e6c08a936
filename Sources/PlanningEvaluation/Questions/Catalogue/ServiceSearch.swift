import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The search behind ``ServiceSearchQuestion``: what is asked for, once, and each service against it.
struct ServiceSearch {
  /// A target group that is asked for: the register's codes, and the group of the dossier, if it is one.
  private struct GroupAsked {
    let codes: Figure
    let id: Figure
  }

  let question: ServiceSearchQuestion
  let index: DossierIndex
  let context: EvaluationContext
  let day: Figure
  let place: PlaceAsked?
  private let types: Figure
  private let standings: Figure
  private let groups: [GroupAsked]
  private let age: Figure
  let form: Figure
  private let language: Figure

  init(
    question: ServiceSearchQuestion, index: DossierIndex, context: EvaluationContext,
    recording recorder: inout some Recorder
  ) {
    self.question = question
    self.index = index
    self.context = context
    day = recorder.given(.day(context.asOf))
    types = recorder.given(TraceValue(listing: question.types))
    standings = recorder.given(TraceValue(listing: question.standings))
    var groups: [GroupAsked] = []
    if let code = question.registeredGroup {
      groups.append(GroupAsked(codes: recorder.given(TraceValue(listing: [code])), id: recorder.given(.none)))
    }
    if let id = question.targetGroup {
      let codes = recorder.stated(
        TraceValue(listing: index[id]?.registerCodes ?? []), at: TargetGroup.path(of: id).appending("registerCodes"))
      groups.append(GroupAsked(codes: codes, id: recorder.given(.text(id.text))))
    }
    self.groups = groups
    age = recorder.given(question.age.map { .count($0) } ?? .none)
    form = recorder.given(TraceValue(question.form))
    language = recorder.given(question.language.map { .text($0) } ?? .none)
    place = question.municipality.map {
      PlaceAsked($0, index: index, context: context, recording: &recorder)
    }
  }

  /// A service against the need, and the figure of its verdict.
  func match(_ row: Row<Service>, recording recorder: inout some Recorder) -> (ServiceMatch, Figure) {
    let path = index.path(of: row)
    guard let service = index[row] else {
      return (ServiceMatch(service: path, verdict: .undecided), recorder.given(.none))
    }
    var judgement = ServiceJudgement(path: path)
    judgeTime(of: service, &judgement, recording: &recorder)
    judgeKind(of: service, &judgement, recording: &recorder)
    judgePeople(of: service, &judgement, recording: &recorder)
    let facilities = FacilitiesFound(
      of: row, in: index, on: day, withMunicipality: place != nil, recording: &recorder)
    judgeProvision(of: service, facilities, &judgement, recording: &recorder)
    var reach: Figure?
    if let place {
      let found = place.reach(of: service, facilities, at: path, on: day, recording: &recorder)
      let isReached = recorder.apply(.isReached, to: [found.figure], about: path)
      reach = found.figure
      judgement.add(
        isReached, .territory, .otherTerritory, stated: [], at: [path.appending("servedTerritories")],
        open: place.reasons(found, settledBy: path.appending("servedTerritories")))
    }
    judgeNetwork(row, &judgement, recording: &recorder)
    let verdict = recorder.apply(.allTrue, to: judgement.figures, about: path)
    var match = ServiceMatch(service: path, verdict: ServiceVerdict(verdict.value.truthValue))
    if let text = reach?.value.textValue.map({ ServiceReach(rawValue: $0) }), text.isListed { match.reach = text }
    match.facilities = facilities.shown(in: question.municipality)
    match.obstacles = judgement.obstacles
    match.open = judgement.open
    return (match, verdict)
  }

  // MARK: Time

  private func judgeTime(
    of service: Service, _ judgement: inout ServiceJudgement, recording recorder: inout some Recorder
  ) {
    let path = judgement.path
    let lasts = recorder.apply(
      .lasts,
      to: [
        day, recorder.stated(TraceValue(service.from), at: path.appending("from")),
        recorder.stated(TraceValue(service.to), at: path.appending("to")),
      ], about: path)
    let isEarly = service.from?.value?.isAfter(StatedTime(day: context.asOf)).value == true
    let member = isEarly ? "from" : "to"
    judgement.add(
      lasts, .time, isEarly ? .notYetProvided : .noLongerProvided,
      stated: [(isEarly ? service.from : service.to)?.text ?? ""], at: [path.appending(member)],
      settledBy: [path.appending("from"), path.appending("to")])
    guard !service.interruptions.isEmpty else { return }
    var figures = [day]
    for (place, interruption) in service.interruptions.enumerated() {
      func member(_ name: String) -> DossierPath {
        path.appending("interruptions").naming(place, of: service.interruptions).appending(name)
      }
      figures.append(recorder.stated(TraceValue(interruption.from), at: member("from")))
      figures.append(recorder.stated(TraceValue(interruption.to), at: member("to")))
    }
    let goesOn = recorder.apply(.isUninterrupted, to: figures, about: path)
    judgement.add(
      goesOn, .interruption, .interrupted, stated: [], at: [path.appending("interruptions")],
      settledBy: [path.appending("interruptions")])
  }

  // MARK: Kind

  private func judgeKind(
    of service: Service, _ judgement: inout ServiceJudgement, recording recorder: inout some Recorder
  ) {
    let path = judgement.path
    if !question.types.isEmpty {
      let stated = recorder.stated(TraceValue(service.type), at: path.appending("type"))
      judgement.add(
        recorder.apply(.isAmong, to: [stated, types], about: path), .type, .otherType,
        stated: service.type.map { [$0.rawValue] } ?? [], at: [path.appending("type")],
        settledBy: [path.appending("type")])
    }
    if !question.standings.isEmpty {
      let stated = recorder.stated(TraceValue(service.standing), at: path.appending("standing"))
      judgement.add(
        recorder.apply(.isAmong, to: [stated, standings], about: path), .standing, .otherStanding,
        stated: service.standing.map { [$0.rawValue] } ?? [], at: [path.appending("standing")],
        settledBy: [path.appending("standing")])
    }
  }

  // MARK: People

  private func judgePeople(
    of service: Service, _ judgement: inout ServiceJudgement, recording recorder: inout some Recorder
  ) {
    let path = judgement.path
    for asked in groups {
      var figures = [
        asked.codes, asked.id,
        recorder.stated(TraceValue(listing: service.registeredGroups), at: path.appending("registeredGroups")),
        recorder.stated(TraceValue(service.targetGroups), at: path.appending("targetGroups")),
      ]
      for own in service.targetGroups {
        figures.append(
          recorder.stated(
            TraceValue(listing: index[own]?.registerCodes ?? []),
            at: TargetGroup.path(of: own).appending("registerCodes")))
      }
      judgement.add(
        recorder.apply(.servesGroup, to: figures, about: path), .group, .otherGroup,
        stated: service.registeredGroups.isEmpty
          ? service.targetGroups.map { index[$0]?.name ?? $0.text } : service.registeredGroups.map(\.rawValue),
        at: [path.appending(service.registeredGroups.isEmpty ? "targetGroups" : "registeredGroups")],
        settledBy: [path.appending("registeredGroups"), path.appending("targetGroups")])
    }
    if question.age != nil {
      let figures = [
        age, recorder.stated(TraceValue(service.ages), at: path.appending("ages")),
        recorder.stated(TraceValue(listing: service.ageGroups), at: path.appending("ageGroups")),
      ]
      judgement.add(
        recorder.apply(.servesAge, to: figures, about: path), .age, .otherAge,
        stated: service.ages.map { [$0.text] } ?? service.ageGroups.map(\.ageName),
        at: [path.appending(service.ages == nil ? "ageGroups" : "ages")],
        settledBy: [path.appending("ages"), path.appending("ageGroups")])
    }
    if question.language != nil {
      let stated = recorder.stated(
        TraceValue(texts: service.languages), at: path.appending("languages"))
      judgement.add(
        recorder.apply(.namesLanguage, to: [language, stated], about: path), .language, .otherLanguage,
        stated: service.languages, at: [path.appending("languages")], settledBy: [path.appending("languages")])
    }
  }
}

extension ServiceVerdict {
  fileprivate init(_ truth: Bool?) {
    self = truth.map { $0 ? .serves : .doesNotServe } ?? .undecided
  }
}

extension AgeGroupCode {
  /// The Czech name of a listed age group, otherwise the code.
  fileprivate var ageName: String { AgeGroups.list.entries(for: self).last?.czechName ?? rawValue }
}
