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

  /// The figure as the answer that is a share.
  func ratioAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Ratio> {
    if case .ratio(let ratio) = value { .known(ratio) } else { .unknown(reasons()) }
  }

  /// The figure as the answer that is a day.
  func dayAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Day> {
    if case .day(let day) = value { .known(day) } else { .unknown(reasons()) }
  }
}
