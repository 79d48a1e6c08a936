/// What can be said of all built-in tables together.
public enum BuiltInTables {
  /// The rows of the built-in tables that could not be read; empty in every release.
  ///
  /// Reading this reads all tables. Each is otherwise read on its own, when first used.
  public static var loadFaults: [TableFault] {
    ServiceTypes.loaded.faults + BasicActivities.loaded.faults + TargetGroups.loaded.faults + AgeGroups.loaded.faults
      + ServiceForms.loaded.faults + CapacityUnits.loaded.faults + Territory.loadedRegions.faults
      + Territory.loadedDistricts.faults + Territory.loadedOffices.faults + Territory.loadedMunicipalities.faults
      + Territory.loadedCounties.faults + Territory.loadedChanges.faults + Territory.loadedNeighbours.faults
      + WorkingDays.loadedHolidays.faults
  }
}
