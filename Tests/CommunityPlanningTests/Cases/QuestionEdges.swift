import CommunityPlanning

/// A change of a source file.
struct SourceEdit: DossierObject {
  var file = ""
  var old = ""
  var new = ""
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<SourceEdit>(
    .required("file", \.file), .required("old", \.old), .required("new", \.new))
}

/// An edge case of a question, the conformance cases about it, and how its handling would be removed.
struct QuestionEdge: DossierObject {
  var edge = ""
  var cases: [String] = []
  var removals: [SourceEdit] = []
  var construction: String?
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<QuestionEdge>(
    .required("edge", \.edge), .list("cases", \.cases, isOrdered: true),
    .list("removals", \.removals, isOrdered: true), .optional("construction", \.construction))

  static let keyMembers = ["edge"]
}

/// A question of the domain with its edge cases.
struct QuestionEdges: DossierObject {
  var question = 0
  var asks = ""
  var edges: [QuestionEdge] = []
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<QuestionEdges>(
    .required("question", \.question), .required("asks", \.asks), .list("edges", \.edges, isOrdered: true))
}
