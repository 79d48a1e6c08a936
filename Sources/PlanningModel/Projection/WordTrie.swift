/// Sequences of words with something noted at their ends, found in a text in one pass however many there are.
struct WordTrie<Note> {
  private struct Node {
    var next: [String: Int] = [:]
    var note: Note?
  }

  private var nodes = [Node()]

  /// Whether there are no sequences.
  var isEmpty: Bool { nodes.count == 1 }

  /// Adds a sequence, or changes what is noted at its end.
  mutating func add(_ words: some Sequence<String>, _ change: (inout Note?) -> Void) {
    var place = 0
    for word in words {
      if let next = nodes[place].next[word] {
        place = next
      } else {
        nodes[place].next[word] = nodes.count
        place = nodes.count
        nodes.append(Node())
      }
    }
    guard place > 0 else { return }
    change(&nodes[place].note)
  }

  /// Goes through the sequences that stand in words until one satisfies.
  ///
  /// - Complexity: O(words × length of the longest sequence), however many sequences there are.
  /// - Parameters:
  ///   - words: The words.
  ///   - isFound: Whether a sequence satisfies: what is noted of it, where it begins, and where what follows it begins.
  /// - Returns: Whether one did, and how many words were looked up.
  func search(
    _ words: [String], _ isFound: (Note, _ start: Int, _ end: Int) -> Bool
  ) -> (isFound: Bool, steps: Int) {
    var steps = 0
    guard !isEmpty else { return (false, 0) }
    for start in words.indices {
      var node = 0
      for place in start..<words.count {
        steps += 1
        guard let next = nodes[node].next[words[place]] else { break }
        node = next
        if let note = nodes[node].note, isFound(note, start, place + 1) { return (true, steps) }
      }
    }
    return (false, steps)
  }
}
