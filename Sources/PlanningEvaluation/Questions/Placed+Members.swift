import DossierCoding
import ExactValues
import PlanningModel

extension Recorder {
  /// A member of an entity, or of a value in it, as the dossier states it; withheld and missing values are no number.
  mutating func member<E: Entity>(_ names: String..., of entity: Placed<E>, in index: DossierIndex) -> Figure {
    let path = DossierPath(entity.path.steps + names.map { DossierPath.Step($0) })
    return stated(TraceValue(stated: index.rawValue(at: path)), at: path)
  }
}

extension Figure {
  /// The figure as the answer that is a code; what is not known has reasons.
  func codeAnswer<Code: OpenCode>(_ reasons: @autoclosure () -> [Reason]) -> Answer<Code> {
    value.textValue.map { .known(Code(rawValue: $0)) } ?? .unknown(reasons())
  }

  /// The figure as the answer that is a share or lies between two; what is not known has reasons.
  func ratioAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Ratio> {
    switch value {
    case .ratio(let ratio): return .known(ratio)
    case .list(let ends):
      let ratios = ends.compactMap { if case .ratio(let ratio) = $0 { ratio } else { nil } }
      guard ends.count == 2, ratios.count == 2 else { return .unknown(reasons()) }
      return .bounded(lower: ratios.first, upper: ratios.last, reasons: reasons())
    default: return .unknown(reasons())
    }
  }

  /// The figure as the answer that is a day or lies between two; what is not known has reasons.
  func dayAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Day> {
    guard let bounds = DayBounds(value) else { return .unknown(reasons()) }
    if let day = bounds.earliest, bounds.isExact { return .known(day) }
    return .bounded(lower: bounds.earliest, upper: bounds.latest, reasons: reasons())
  }
}
