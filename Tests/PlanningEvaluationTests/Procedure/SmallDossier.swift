import CommunityPlanning
import Testing

/// A dossier of one body `a` with so many seats with a vote, its rules, and one meeting `m` on 10 June 2024.
struct SmallDossier {
  var rules = ""
  var kind: String?
  var seats: [String] = []
  var meeting = #""held":"2024-06-10","outcome":"held""#
  var more = ""

  init(seats count: Int = 0, rules: String = "") {
    self.rules = rules
    seats = (1...max(1, count)).prefix(count).map { #"{"id":"s\#($0)","body":"a","isVoting":true,"filling":"filled"}"# }
  }

  /// The seats that a list of present, excused and absent names by their marks: `+` present, `-` absent, `o` excused.
  mutating func attend(_ marks: String) {
    let lines = marks.enumerated().compactMap { place, mark -> String? in
      let presence: [Character: String] = ["+": "present", "-": "absent", "o": "excused", "~": "partlyPresent"]
      return presence[mark].map { #"{"seat":"s\#(place + 1)","presence":"\#($0)"}"# }
    }
    meeting += #","attendances":[\#(lines.joined(separator: ","))]"#
  }

  func dossier() throws -> Dossier {
    let rules = rules.isEmpty ? "" : #","rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],\#(rules)}]"#
    let kind = kind.map { ##","kind":"\##($0)""## } ?? ""
    let text = #"""
      {"format":"\#(Dossier.currentFormat)","id":"case","bodies":[{"id":"a","name":"A"\#(kind)}],
      "seats":[\#(seats.joined(separator: ","))]\#(rules),
      "meetings":[{"id":"m","bodies":["a"],\#(meeting)}]\#(more.isEmpty ? "" : ",")\#(more)}
      """#
    return try Dossier.loadStrictly(Array(text.utf8))
  }
}

/// A dossier of other members.
func dossier(of members: String) throws -> Dossier {
  try Dossier.loadStrictly(Array(#"{"format":"\#(Dossier.currentFormat)","id":"case",\#(members)}"#.utf8))
}

/// A quorum or a majority as rules state it.
func threshold(_ fraction: String, _ comparison: String?, _ base: String?) -> String {
  let members = [("fraction", fraction), ("comparison", comparison), ("base", base)]
  let stated = members.compactMap { name, value in value.map { #""\#(name)":"\#($0)""# } }
  return "{\(stated.joined(separator: ","))}"
}

extension Answer<Int> {
  /// The bounds as text, such as `3`, `2-5`, `2-` or `?`.
  var text: String {
    switch content {
    case .known(let value): "\(value)"
    case .bounded(let lower, let upper): "\(lower.map { "\($0)" } ?? "")-\(upper.map { "\($0)" } ?? "")"
    default: "?"
    }
  }
}
