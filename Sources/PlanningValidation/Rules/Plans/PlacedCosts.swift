import DossierCoding
import ExactValues
import PlanningModel

extension Array where Element: DossierObject {
  /// The elements with their paths in a list at a path; a later one of the same name prints `name~2`.
  ///
  /// - Complexity: O(elements).
  func placed(at list: DossierPath) -> [(element: Element, path: DossierPath)] {
    var occurrences: [String: Int] = [:]
    return map { element in
      let name = element.pathName
      occurrences[name, default: 0] += 1
      return (element, list.appending(name, occurrence: occurrences[name] ?? 1))
    }
  }
}

extension Citation {
  /// Cards of real plans on which costs stand in crowns, in thousand crowns, for a piece, or not at all.
  static let costTables = Citation(
    work: "České Budějovice, Akční plán 2009, and Přeštice, Komunitní plán zdraví a kvality života",
    place: "the cost of an activity in thousand crowns and for one piece", address: "http://docplayer.cz/1002976",
    verification: .seen)
}
