import DossierCoding
import ExactValues
import PlanningModel

/// Who is said to have stood in for whom on an attendance list (*zastupování*).
struct Substitutions {
  /// Where a line names a substitute.
  struct Place {
    let substitute: Identifier<Seat>
    let path: DossierPath
  }

  /// The substitutes that the lines of each seat name.
  private(set) var named: [Identifier<Seat>: [Identifier<Seat>]] = [:]
  /// The lines that name a substitute.
  private(set) var places: [Place] = []
  /// For which seats each of those was there, their own among them.
  private var seats: [Identifier<Seat>: Set<Identifier<Seat>>] = [:]

  /// Reads the lines that count.
  ///
  /// - Complexity: O(lines).
  init(
    of lines: [Identifier<Seat>: [(attendance: Attendance, path: DossierPath)]], in index: DossierIndex,
    where counts: (Attendance) -> Bool
  ) {
    for (seat, own) in lines {
      for line in own where line.attendance.isGuest != true && counts(line.attendance) {
        guard let substitute = line.attendance.substitute else { continue }
        named[seat, default: []].append(substitute)
        places.append(Place(substitute: substitute, path: line.path.appending("substitute")))
        seats[substitute, default: []].insert(seat)
      }
    }
    for substitute in Array(seats.keys) {
      let own = lines[substitute] ?? []
      let wasThere = own.contains { line in
        let presence = line.attendance.presence
        return (presence == .present || presence == .partlyPresent) && line.attendance.isGuest != true
          && counts(line.attendance)
      }
      if wasThere { seats[substitute, default: []].insert(index[substitute]?.substituteFor ?? substitute) }
    }
  }

  /// Those who are not listed, guests, of no body that met, or there for several seats at once.
  func doubtful(at meeting: Meeting, in index: DossierIndex) -> Set<Identifier<Seat>> {
    Set(
      seats.filter { substitute, seats in
        guard let seat = index[substitute], seat.function != .guest, seats.count == 1 else { return true }
        return seats.contains(substitute) || !(meeting.bodies.isEmpty || meeting.bodies.contains(seat.body))
      }.keys)
  }
}
