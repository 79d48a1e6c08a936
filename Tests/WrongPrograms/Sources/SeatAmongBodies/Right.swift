import CommunityPlanning

/// Makes the body of a seat one of those that meet.
func join(_ seat: Seat, _ meeting: inout Meeting) {
  meeting.bodies = [seat.body]
}
