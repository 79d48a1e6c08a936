import CommunityPlanning

/// A filled seat in a body.
public struct SeatPart: EntityPart {
  /// The seat; its body follows from where it stands.
  public var subject: Seat
  private let organisation: String?

  /// Takes a seat.
  ///
  /// - Parameters:
  ///   - side: The side that it stands for.
  ///   - organisation: The name of who sits there, which becomes an organisation.
  ///   - id: The identifier; it is made of the body, the side and the organisation unless given.
  ///   - function: The function, for instance the chair.
  public init(_ side: Side, _ organisation: String? = nil, id: String = "", function: SeatFunction? = nil) {
    subject = Seat(id: Identifier(id), body: Identifier(""))
    subject.side = side
    subject.filling = .filled
    subject.function = function
    self.organisation = organisation
  }

  func add(to draft: inout DossierDraft, of body: Identifier<Body>) {
    var seat = subject
    if seat.id.text.isEmpty {
      let words = [body.text, seat.side?.rawValue, organisation].compactMap { $0 }
      seat.id = draft.identifier(for: words.joined(separator: " "))
    }
    seat.body = body
    if let organisation { seat.organisation = draft.organisation(named: organisation) }
    draft.add(seat)
  }
}
