import CommunityPlanning

/// A fee with a surcharge, both in money.
func surcharged(_ fee: Money, by surcharge: Money) throws -> Money { try fee + surcharge }
