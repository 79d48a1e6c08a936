import DossierCoding
import ExactValues
import PlanningModel

extension CapacityCount {
  /// The capacity of all forms of which each service gives the place its share; `nil` where forms stay apart.
  func apportioned(
    of question: CapacityTotalQuestion, by parts: [Row<Service>: ServedPart], recording recorder: inout some Recorder
  ) -> Figure? {
    guard mayAdd(question) else { return nil }
    var figures: [Figure] = []
    for counted in services {
      guard let part = parts[counted.row] else { continue }
      let isCounted = recorder.apply(.allTrue, to: [counted.isProvided, part.serves], about: counted.path)
      for form in forms {
        let amount = capacity(of: counted, isCounted, in: form, recording: &recorder)
        figures.append(recorder.apply(.apportioned, to: [amount, part.share], about: counted.path))
      }
      if asksForAllForms, !forms.isEmpty {
        figures.append(unstated(of: counted, isCounted, recording: &recorder))
      }
    }
    return recorder.apply(.apportionedSum, to: figures)
  }
}

/// What the place asked for has of a service.
struct ServedPart {
  /// Whether the service serves the place and only the group asked for.
  let serves: Figure
  /// The share of the place in the capacity.
  let share: Figure
}
