import DossierCoding
import ExactValues
import PlanningModel

/// The paths of the elements of a list, made when the first of them is asked for; a later one of the same name prints
/// `name~2`.
///
/// Most lists are sound, and a path costs more than most checks.
struct ElementPaths<Element: DossierObject> {
  private let elements: [Element]
  private let owner: DossierPath
  private let member: String
  private var made: [DossierPath]?

  /// Prepares the paths of a list that stands in a member of an object.
  init(of elements: [Element], in member: String, of owner: DossierPath) {
    self.elements = elements
    self.owner = owner
    self.member = member
  }

  /// The path of the element at a place; that of the list where there is none.
  ///
  /// - Complexity: O(elements) for the first path, O(1) for others.
  subscript(place: Int) -> DossierPath {
    mutating get {
      let paths = made ?? elements.placed(at: owner.appending(member)).map(\.path)
      made = paths
      return paths.indices.contains(place) ? paths[place] : owner.appending(member)
    }
  }
}
