import CommunityPlanning

/// Questions that go through a large part of a dossier, asked of the largest plan, body and project of a generated one.
struct PlanningQuestions {
  private let index: DossierIndex
  private let context: EvaluationContext

  init(_ index: DossierIndex, in context: EvaluationContext) {
    self.index = index
    self.context = context
  }

  /// Asks every question once and notes its time.
  func ask(noting watch: inout Stopwatch) {
    let plan = Identifier<Plan>("p0")
    ask(PlanCostQuestion(plan: plan), &watch)
    ask(PlanInForceQuestion(plan: plan), &watch)
    ask(FulfilmentQuestion(plan: plan, year: 2020, unit: "activity"), &watch)
    ask(ItemStatusQuestion(item: Identifier("top0")), &watch)
    ask(MonitoringDueQuestion(until: context.asOf), &watch)
    ask(SeriesQuestion(), &watch)
    ask(MeetingsQuestion(), &watch)
    ask(DeliveryQuestion(project: Identifier("pr0")), &watch)
    ask(ProjectFiguresQuestion(project: Identifier("pr0")), &watch)
    ask(DueQuestion(until: context.asOf), &watch)
    ask(AttendanceQuestion(body: Identifier("b0")), &watch)
    ask(TriadQuestion(body: Identifier("b0")), &watch)
    ask(ConsensusQuestion(subject: Plan.path(of: plan)), &watch)
    ask(SettlementQuestion(of: .comments), &watch)
    ask(SettlementQuestion(of: .suggestions), &watch)
    ask(NeedReportsQuestion(window: Identifier("rw2")), &watch)
    ask(IntentsQuestion(), &watch)
    ask(FreshnessQuestion(days: 365), &watch)
    ask(ServiceSearchQuestion(), &watch)
    ask(CapacityTotalQuestion(kind: .registered, unit: CapacityUnitCode(rawValue: "luzka")), &watch)
  }

  private func ask<Asked: Question>(_ question: Asked, _ watch: inout Stopwatch) {
    let name = "\(Asked.self)".replacing("Question", with: "")
    _ = watch.measure(name) { question.answer(for: index, in: context) }
  }
}
