import CommunityPlanning

extension PlausibleDossierGenerator {
  /// A question of a kind about the dossier made last, with inputs that lead to what is there.
  ///
  /// - Parameter id: The kind of question.
  /// - Returns: The question; `nil` for a kind that is not built in.
  public mutating func question(_ id: QuestionID) -> (any Question)? {
    planQuestion(id) ?? participationQuestion(id) ?? otherQuestion(id)
  }

  private mutating func planQuestion(_ id: QuestionID) -> (any Question)? {
    let plan = Identifier<Plan>(random.happens(80) ? "novy" : "stary")
    let version = plan.text == "novy" ? random.pick([nil, nil, "v0", "v2"]).flatMap { $0 } : nil
    let asked = version.map { Identifier<PlanVersion>($0) }
    let year = number(2020...2023)
    switch id {
    case FulfilmentQuestion.id:
      return FulfilmentQuestion(plan: plan, year: random.happens(50) ? min(year, 2022) : nil)
    case SeriesQuestion.id: return SeriesQuestion(series: random.happens(50) ? "rada" : nil)
    case PlanCostQuestion.id: return PlanCostQuestion(plan: plan, version: asked)
    case PlanInForceQuestion.id: return PlanInForceQuestion(plan: plan)
    case OverdueQuestion.id: return OverdueQuestion(plan: plan, version: asked)
    case BeyondQuestion.id: return BeyondQuestion(plan: plan, version: asked)
    case IndicatorsQuestion.id: return IndicatorsQuestion(plan: random.happens(50) ? Identifier("novy") : nil)
    case UncoveredTargetGroupsQuestion.id: return UncoveredTargetGroupsQuestion(plan: plan, version: asked)
    case FundingInYearQuestion.id:
      return FundingInYearQuestion(plan: plan, version: asked, year: year, splitsEqually: random.happens(30))
    case UnfundedShareQuestion.id:
      return UnfundedShareQuestion(
        plan: plan, version: asked, state: random.pick([.secured, .secured, .applied]) ?? .secured)
    case ItemStatusQuestion.id:
      let items = dossier.planItems.filter { $0.plan.text != "kraj" }
      return ItemStatusQuestion(
        item: random.pick(items)?.id ?? Identifier("novy-1"), year: random.happens(50) ? year : nil)
    case EvaluationPartsQuestion.id:
      return EvaluationPartsQuestion(evaluation: Identifier("hodnoceni-\(min(year, 2022))"))
    case MonitoringDueQuestion.id: return Day(year: 2024, month: 12, day: 31).map { MonitoringDueQuestion(until: $0) }
    case VersionChangesQuestion.id:
      return VersionChangesQuestion(
        plan: Identifier("novy"), from: random.happens(70) ? Identifier("v0") : nil,
        to: Identifier(random.pick(["v1", "v2"]) ?? "v2"))
    case SoundnessQuestion.id: return SoundnessQuestion(plan: plan, version: asked)
    case CarryOverQuestion.id: return CarryOverQuestion(from: Identifier("stary"), to: Identifier("novy"))
    case ConcentrationQuestion.id:
      return ConcentrationQuestion(
        plan: plan, version: asked, municipality: random.happens(50) ? random.pick(Self.municipalities) : nil)
    case MunicipalBurdenQuestion.id:
      return MunicipalBurdenQuestion(
        plan: plan, municipality: Self.municipalities[number(0...1)], year: year, version: asked)
    case RegionalSupportQuestion.id: return RegionalSupportQuestion(plan: plan, year: year, version: asked)
    case MyMeasuresQuestion.id:
      return MyMeasuresQuestion(
        organisation: random.pick(Self.organisations) ?? Identifier("mesto"), plan: random.happens(50) ? plan : nil,
        includesUnits: random.happens(30))
    case PlanStructureQuestion.id: return PlanStructureQuestion(plan: plan, version: asked)
    case UnansweredNeedsQuestion.id: return UnansweredNeedsQuestion(plan: plan, version: asked)
    default: return nil
    }
  }

  private mutating func participationQuestion(_ id: QuestionID) -> (any Question)? {
    let body = Self.bodies[random.below(2)]
    let meeting = random.pick(dossier.meetings)?.id ?? Identifier("jednani-0")
    let vote = random.pick(dossier.votes)?.id ?? Identifier("hlasovani")
    guard let from = Day(year: 2022, month: 1, day: 1), let through = Day(year: 2022, month: 12, day: 31) else {
      return nil
    }
    switch id {
    case MeetingsQuestion.id: return MeetingsQuestion(project: random.happens(60) ? Identifier("projekt") : nil)
    case TriadQuestion.id: return TriadQuestion(body: body)
    case NoticeQuestion.id:
      return NoticeQuestion(meeting: meeting, what: random.pick([.invitation, .minutes]) ?? .minutes)
    case QuorumQuestion.id:
      return QuorumQuestion(
        meeting: meeting, item: random.happens(40) ? Identifier("bod-\(meeting)") : nil,
        body: dossier.meetings.first { $0.id == meeting }?.bodies.first)
    case DecisionQuestion.id: return DecisionQuestion(vote: vote)
    case AttendanceQuestion.id:
      return random.happens(50)
        ? AttendanceQuestion(body: body) : AttendanceQuestion(body: body, from: from, through: through)
    case TurnoverQuestion.id: return TurnoverQuestion(body: body, from: from, to: Self.day)
    case FrequencyQuestion.id: return FrequencyQuestion(body: body, from: from, through: through)
    case DueQuestion.id: return Day(year: 2024, month: 6, day: 30).map { DueQuestion(until: $0) }
    case ConsensusQuestion.id:
      return ConsensusQuestion(
        subject: DossierPath("plans", "novy"), area: random.happens(70) ? Identifier("uzemi") : nil)
    case ContestQuestion.id: return ContestQuestion(contest: Identifier("soutez"))
    case BurdenQuestion.id:
      var question = BurdenQuestion(from: from, through: through)
      question.countsUnitsAsWholes = random.happens(50)
      return question
    case SettlementQuestion.id:
      return SettlementQuestion(
        of: random.happens(50) ? .comments : .suggestions, counting: random.happens(50) ? .originals : .leaves)
    default: return nil
    }
  }

  private mutating func otherQuestion(_ id: QuestionID) -> (any Question)? {
    let service = random.pick(dossier.services)
    let capacity = service?.capacities.first
    switch id {
    case CountsBehindPercentagesQuestion.id:
      // Percentages of whole counts, as documents print them.
      let total = number(5...40)
      let first = number(0...total)
      let printed = [first, total - first].compactMap { part in
        try? Ratio(Int64(part), of: Int64(total)).percentage(decimals: 0).value
      }
      return CountsBehindPercentagesQuestion(total: total, percentages: printed)
    case TerritoryQuestion.id:
      return TerritoryQuestion(district: Self.district, project: Identifier("projekt"), plan: Identifier("novy"))
    case DeliveryQuestion.id: return DeliveryQuestion(project: Identifier("projekt"))
    case ChronologyQuestion.id:
      guard random.happens(50) else {
        return ChronologyQuestion(of: DossierPath("plans", "novy"), within: DossierPath("projects", "projekt"))
      }
      let paths = dossier.meetings.map(\.path) + dossier.acts.map(\.path)
      return ChronologyQuestion(steps: Array(paths.prefix(number(1...4))), within: DossierPath("plans", "novy"))
    case PlanningProcessQuestion.id:
      return PlanningProcessQuestion(project: random.happens(60) ? Identifier("projekt") : nil)
    case ProcessShareQuestion.id:
      return ProcessShareQuestion(
        of: random.happens(50) ? DossierPath("projects", "projekt") : DossierPath("plans", "novy"))
    case ParticipantsQuestion.id:
      return ParticipantsQuestion(
        of: DossierPath("projects", "projekt"), roles: random.happens(30) ? [.partner] : [],
        agreement: random.happens(30) ? .partnershipContract : nil,
        comparedWith: random.happens(50) ? DossierPath("plans", "novy") : nil)
    case ProjectFiguresQuestion.id: return ProjectFiguresQuestion(project: Identifier("projekt"))
    case ServiceSearchQuestion.id:
      var question = ServiceSearchQuestion()
      question.municipality = random.pick(Self.municipalities)
      question.registeredGroup = random.happens(50) ? random.pick(Self.groupCodes) : nil
      question.form = random.happens(30) ? service?.forms.first : nil
      return question
    case CapacityTotalQuestion.id:
      return CapacityTotalQuestion(kind: capacity?.kind ?? .registered, unit: capacity?.unit ?? .clients)
    case CapacityAgainstNeedQuestion.id:
      var question = CapacityAgainstNeedQuestion(
        kind: capacity?.kind ?? .registered, unit: capacity?.unit ?? .clients)
      question.municipality = random.pick(Self.municipalities)
      if random.happens(50) {
        question.split = TerritorySplit(
          Self.municipalities.map { MunicipalityWeight($0, weight: number(0...5000)) }, source: "obyvatelé")
      }
      question.need = FixedDecimal(text: "\(number(1...40))").map { NeedEstimate($0, question.unit, source: "odhad") }
      return question
    case FreshnessQuestion.id:
      return FreshnessQuestion(
        days: random.pick([180, 365]) ?? 365, edition: random.happens(50) ? Identifier("katalog") : nil)
    case SurveyFiguresQuestion.id: return SurveyFiguresQuestion(survey: Identifier("dotazniky"))
    case NeedReportsQuestion.id: return NeedReportsQuestion(window: Identifier("hlaseni-2023"))
    case DossierShareQuestion.id:
      return DossierShareQuestion(region: random.happens(50) ? RegionCode(rawValue: "CZ072") : nil)
    case IntentsQuestion.id: return IntentsQuestion(window: random.happens(50) ? Identifier("zamery") : nil)
    case ReachabilityQuestion.id:
      var question = ReachabilityQuestion(types: [service?.type].compactMap { $0 })
      question.municipalities = Self.municipalities
      return question
    case EndingServicesQuestion.id: return EndingServicesQuestion(months: number(3...12))
    default: return nil
    }
  }
}
