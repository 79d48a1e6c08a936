import CzechRegisters
import ExactValues
import PlanningModel

/// A list that an item has by itself or from above, with the step that holds it.
package struct EffectiveList<Element: Sendable & Hashable>: Sendable, Hashable {
  /// The list with where it is stated; `nil` where neither the item nor one above it states any.
  package let stated: Inherited<[Element]>?

  /// The step that holds the list: nothing where none is stated.
  package let figure: Figure
}

extension EffectiveValues {
  /// The target groups of an item, recorded with where they come from.
  package func targetGroups(
    of item: Row<PlanItem>, in index: DossierIndex, recording recorder: inout some Recorder
  ) -> EffectiveList<Identifier<TargetGroup>> {
    effective(targetGroups(of: item), "targetGroups", of: item, index, recording: &recorder) { $0.text }
  }

  /// The municipalities of an item, recorded with where they come from.
  package func municipalities(
    of item: Row<PlanItem>, in index: DossierIndex, recording recorder: inout some Recorder
  ) -> EffectiveList<MunicipalityCode> {
    effective(municipalities(of: item), "municipalities", of: item, index, recording: &recorder) { $0.rawValue }
  }

  /// Years, beginning, end and continuity of an item's schedule, recorded where they are stated: four steps.
  package func schedule(
    of item: Row<PlanItem>, in index: DossierIndex, recording recorder: inout some Recorder
  ) -> [Figure] {
    guard let owner = scheduleOwner(of: item), let stated = index[owner] else {
      let nothing = recorder.given(.none)
      return [nothing, nothing, nothing, nothing]
    }
    let path = index.path(of: owner)
    return [
      recorder.stated(TraceValue(stated.years), at: path.appending("years")),
      recorder.stated(TraceValue(stated.from), at: path.appending("from")),
      recorder.stated(TraceValue(stated.to), at: path.appending("to")),
      recorder.stated(stated.isContinuous.map { .truth($0) } ?? .none, at: path.appending("isContinuous")),
    ]
  }

  private func effective<Element: Sendable & Hashable>(
    _ list: Inherited<[Element]>?, _ member: String, of item: Row<PlanItem>, _ index: DossierIndex,
    recording recorder: inout some Recorder, text: (Element) -> String
  ) -> EffectiveList<Element> {
    func value(_ elements: [Element]) -> TraceValue {
      elements.isEmpty ? .none : .list(elements.map { .text(text($0)) })
    }
    let own = list?.isOwn == true ? list?.value ?? [] : []
    var figures = [recorder.stated(value(own), at: index.path(of: item).appending(member))]
    if let list, !list.isOwn {
      figures.append(recorder.stated(value(list.value), at: list.origin.appending(member)))
    }
    return EffectiveList(
      stated: list, figure: recorder.apply(.effectiveValue, to: figures, about: index.path(of: item)))
  }
}
