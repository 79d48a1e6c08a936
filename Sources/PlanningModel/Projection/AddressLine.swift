/// What a printed line says of an address.
struct AddressLine {
  /// The streets and numbers that it may mean.
  let keys: [AddressKey]
  /// Where it has no number, the words that name the place.
  let name: String?

  /// A part of the line between commas or ends of lines, and what it may mean.
  private struct Candidate {
    let key: AddressKey
    let beginsWithPostalCode: Bool
    let isOfOtherNumber: Bool
    let isMunicipality: Bool
  }

  /// Reads a line.
  ///
  /// - Complexity: O(length of the line).
  /// - Parameters:
  ///   - line: The line, or several.
  ///   - municipalities: The folded names of municipalities, whose numbers are those of post offices where the line
  ///     has a street too.
  init(_ line: String, municipalities: Set<String>) {
    var candidates: [Candidate] = []
    var names: [String] = []
    var before: [AddressWord] = []
    for part in line.split(whereSeparator: { $0.isNewline || ",;|".contains($0) }) {
      let all = AddressWord.words(of: String(part))
      let words = all.filter { !$0.isPostal }
      let isPostal = all.first?.isPostal ?? false
      let found = Self.candidates(in: words, after: before, isPostal: isPostal, municipalities)
      candidates += found
      let name = AddressKey.trimmed(words).map(\.text).joined(separator: " ")
      if found.isEmpty, !name.isEmpty, !municipalities.contains(name) { names.append(name) }
      before = found.isEmpty ? words : []
    }
    for isDoubtful in [\Candidate.isOfOtherNumber, \.beginsWithPostalCode, \.isMunicipality] {
      let sure = candidates.filter { !$0[keyPath: isDoubtful] }
      if !sure.isEmpty { candidates = sure }
    }
    keys = candidates.map(\.key)
    name = keys.isEmpty ? names.first : nil
  }

  private static func candidates(
    in words: [AddressWord], after before: [AddressWord], isPostal: Bool, _ municipalities: Set<String>
  ) -> [Candidate] {
    var found: [Candidate] = []
    var place = 0
    while place < words.count {
      let isOrdinal = place + 1 < words.count && words[place + 1].isMonth
      guard words[place].isNumber, !isOrdinal else {
        place += 1
        continue
      }
      var street = AddressKey.trimmed(words[..<place].suffix(longestStreet))
      if street.isEmpty { street = AddressKey.trimmed(before.suffix(longestStreet)) }
      let (numbers, end) = AddressKey.numbers(in: words, from: place)
      // "Otrokovice Tajná 1" may mean the street by its last words alone.
      for first in street.indices where first == 0 || street[first].mayBeginStreet {
        guard let key = AddressKey(street: street[first...], numbers: numbers) else { continue }
        let name = street[first...].map(\.text).joined(separator: " ")
        found.append(
          Candidate(
            key: key, beginsWithPostalCode: isPostal,
            isOfOtherNumber: street.last?.isOfOtherNumber ?? false,
            isMunicipality: municipalities.contains(name) && numbers.allSatisfy { $0.utf8.count == 1 }))
      }
      place = max(end, place + 1)
    }
    return found
  }

  /// More words than any street has; what stands before them is no part of it.
  private static let longestStreet = 8
}

extension AddressWord {
  /// Whether a street may begin with it, though other words stand before.
  fileprivate var mayBeginStreet: Bool { !isNumber && !isFiller && !isMonth && text.utf8.count > 3 }

  /// Whether a number before it is that of a day, as in *17 listopadu*.
  fileprivate var isMonth: Bool { Self.months.contains(text) }

  private static let months: Set<String> = [
    "ledna", "unora", "brezna", "dubna", "kvetna", "maje", "cervna", "cervence", "srpna", "zari", "rijna", "listopadu",
    "prosince",
  ]
}
