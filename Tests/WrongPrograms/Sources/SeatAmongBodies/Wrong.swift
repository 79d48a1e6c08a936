import CommunityPlanning

/// Makes the body of a seat one of those that meet.
func join(_ seat: Seat, _ meeting: inout Meeting) {
  // expect: cannot convert value of type 'Identifier<Seat>' to expected element type 'Identifier<Body>'
  meeting.bodies = [seat.id]
}
