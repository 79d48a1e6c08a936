import CommunityPlanning

/// The questions that make sense for a dossier, and their answers.
struct Inquiry {
  let meetings: Explained<MeetingsResult>
  let projects: [(project: Project, figures: Answer<ProjectFigures>, delivery: Answer<DeliveryResult>)]
  let territories: [Answer<TerritoryResult>]
  let triads: [(body: Body, answer: Answer<TriadResult>)]
  let series: Answer<SeriesResult>?
  let fulfilments: [(plan: Plan, answer: Answer<FulfilmentResult>)]

  init(index: DossierIndex, context: EvaluationContext) {
    let dossier = index.dossier
    meetings = MeetingsQuestion().explained(for: index, in: context)
    // A project that is only mentioned has nothing to ask about.
    let projects = dossier.projects.filter { $0.from != nil || $0.budget != nil || !$0.participants.isEmpty }
    self.projects = projects.map { project in
      (
        project, ProjectFiguresQuestion(project: project.id).answer(for: index, in: context),
        DeliveryQuestion(project: project.id).answer(for: index, in: context)
      )
    }
    territories = projects.compactMap { project in
      guard let district = project.area.flatMap({ index[$0] })?.district else { return nil }
      return TerritoryQuestion(district: district, project: project.id).answer(for: index, in: context)
    }
    let claiming = dossier.bodies.filter { body in
      body.statedPrinciple == .triad || dossier.seats.contains { $0.body == body.id }
    }
    triads = claiming.map { ($0, TriadQuestion(body: $0.id).answer(for: index, in: context)) }
    let named = dossier.plans.compactMap(\.series).first
    series = named.map { SeriesQuestion(series: $0).answer(for: index, in: context) }
    let evaluated = dossier.plans.filter { plan in dossier.evaluations.contains { $0.plan == plan.id } }
    fulfilments = evaluated.map { ($0, FulfilmentQuestion(plan: $0.id).answer(for: index, in: context)) }
  }

  /// The answers as JSON, with the questions' names.
  var json: [(question: String, answer: RawJSON)] {
    var result = [("meetings", RawJSON(meetings.answer))]
    for (_, figures, delivery) in projects {
      result += [("projectFigures", RawJSON(figures)), ("delivery", RawJSON(delivery))]
    }
    result += territories.map { ("territory", RawJSON($0)) }
    result += triads.map { ("triad", RawJSON($0.answer)) }
    if let series { result.append(("series", RawJSON(series))) }
    return result + fulfilments.map { ("fulfilment", RawJSON($0.answer)) }
  }
}
