/// The questions of this module by name, so that a stored trace can be asked again.
public enum Questions {
  /// The types of the questions.
  public static let builtIn: [any Question.Type] = [
    MeetingsQuestion.self, TriadQuestion.self, FulfilmentQuestion.self, CountsBehindPercentagesQuestion.self,
    SeriesQuestion.self, TerritoryQuestion.self, DeliveryQuestion.self, ProjectFiguresQuestion.self,
    NoticeQuestion.self, QuorumQuestion.self, DecisionQuestion.self,
    AttendanceQuestion.self, TurnoverQuestion.self, FrequencyQuestion.self, DueQuestion.self, ConsensusQuestion.self,
    ContestQuestion.self,
    ServiceSearchQuestion.self, CapacityTotalQuestion.self, FreshnessQuestion.self,
    PlanCostQuestion.self, PlanInForceQuestion.self,
    OverdueQuestion.self, BeyondQuestion.self, IndicatorsQuestion.self,
    UncoveredTargetGroupsQuestion.self, FundingInYearQuestion.self, UnfundedShareQuestion.self,
    SettlementQuestion.self,
    SurveyFiguresQuestion.self, ItemStatusQuestion.self, EvaluationPartsQuestion.self, MonitoringDueQuestion.self,
    NeedReportsQuestion.self, IntentsQuestion.self,
    ReachabilityQuestion.self,
    CapacityAgainstNeedQuestion.self,
    VersionChangesQuestion.self,
    EndingServicesQuestion.self,
    SoundnessQuestion.self,
    BurdenQuestion.self,
    CarryOverQuestion.self,
    ConcentrationQuestion.self,
    MunicipalBurdenQuestion.self,
    RegionalSupportQuestion.self,
    MyMeasuresQuestion.self,
    UnansweredNeedsQuestion.self,
    DossierShareQuestion.self,
    ChronologyQuestion.self,
    PlanningProcessQuestion.self,
    ParticipantsQuestion.self,
    PlanStructureQuestion.self,
    ProcessShareQuestion.self,
  ]

  /// The question of this name.
  public static func type(named id: String) -> (any Question.Type)? { builtIn.first { $0.id.rawValue == id } }
}
