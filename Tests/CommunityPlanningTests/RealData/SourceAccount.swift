import CommunityPlanning
import Testing

/// Where each value of a published file stands in a dossier, and how to read the published one back from it.
struct SourceAccount {
  private struct Place {
    let path: DossierPath
    let published: @Sendable (String) -> String
  }

  private var places: [String: Place] = [:]
  /// The pointers of values for which the model has no member; they are kept by their own name.
  private(set) var keptByName: [String] = []

  /// Notes where a value of the file went; nothing is noted of what says nothing.
  mutating func note(
    _ node: PublishedNode, at path: DossierPath, published: @escaping @Sendable (String) -> String = { $0 }
  ) {
    guard node.text != nil else { return }
    places[node.pointer] = Place(path: path, published: published)
  }

  /// Keeps a value under its own name beside the described members.
  mutating func keep(_ node: PublishedNode, as name: String, in kept: inout KeptMembers, at path: DossierPath) {
    guard let text = node.text else { return }
    kept[name: name] = RawJSON(string: text)
    note(node, at: path.appending(name))
    keptByName.append(node.pointer)
  }

  /// Expects each value of the file that says something in the dossier, as it was published.
  func expectEverything(of root: PublishedNode, in dossier: Dossier) -> (stated: Int, silent: Int) {
    let index = DossierIndex(dossier)
    let (stated, silent) = root.leaves()
    for (pointer, text) in stated {
      guard let place = places[pointer] else {
        Issue.record("\(pointer) went nowhere")
        continue
      }
      let found = index.rawValue(at: place.path)?.unquoted
      #expect(found.map(place.published) == text, "\(pointer) at \(place.path)")
    }
    #expect(Set(places.keys).isSubset(of: stated.keys))
    return (stated.count, silent)
  }
}
