import CommunityPlanning

/// What is known of a place of an answer from the descriptions of its types: so cases are checked for members that do
/// not exist, and only lists whose order means something are compared in order.
struct AnswerShape {
  let schema: SchemaType
  let isList: Bool
  let isOrdered: Bool

  init(_ schema: SchemaType) {
    if case .list(let element) = schema {
      self.init(schema: element, isList: true, isOrdered: true)
    } else {
      self.init(schema: schema, isList: false, isOrdered: true)
    }
  }

  init(schema: SchemaType, isList: Bool, isOrdered: Bool) {
    self.schema = schema
    self.isList = isList
    self.isOrdered = isOrdered
  }

  /// The shape of an element of a list.
  var element: AnswerShape { AnswerShape(schema) }

  /// The described object at the place or in the list at the place, if it is one.
  var type: (any DossierObject.Type)? { if case .object(let type) = schema { type } else { nil } }

  /// The names of the members that can stand at the place; `nil` where any can.
  var memberNames: [String]? {
    switch schema {
    case .object(let type): type.memberNames
    case .answer: ["known", "bounded", "unknown", "reasons"]
    default: nil
    }
  }

  /// The shape of a member at the place.
  func member(_ name: String) -> AnswerShape {
    switch schema {
    case .object(let type): type.shapeOfAnswer(at: name)
    case .answer(let value) where name == "known": AnswerShape(value)
    case .stated(let value): AnswerShape(value).member(name)
    default: AnswerShape(.any)
    }
  }
}

extension DossierObject {
  fileprivate static var memberNames: [String] { members.members.map(\.name) }

  fileprivate static func shapeOfAnswer(at name: String) -> AnswerShape {
    guard let member = members.member(named: name) else { return AnswerShape(.any) }
    guard member.isList else { return AnswerShape(member.schema) }
    return AnswerShape(schema: member.schema, isList: true, isOrdered: member.isOrdered)
  }

  /// The members that name an element of a list.
  static var namingMembers: [String] { keyMembers.filter { members.member(named: $0) != nil } }
}
