/// Built-in data, kept as text and read at first use.
extension WorkingDays {
  /// The holidays of Act 245/2000 Coll., sections 1 and 2, as CSV.
  ///
  /// `on` is a day of the year as month-day, or `easter` with the number of days after Easter Sunday. Names are those of
  /// the wording in force in 2025: the Act was published with *Den osvobození* on 8 May, and 17 November had a shorter
  /// name until 2019. `seen` rows were found in the Act as published (epravo.cz), in the openings of its wordings of
  /// 2006, 2022 and 2025 (novyepis.cz, partly masked), or in lists that cite it. The wording of 2006 has no Good Friday;
  /// it was added at the end of 2015, and its first day here is unverified, but no Good Friday lies between.
  static let holidaysTable = #"""
    kind,on,from,verification,section,name,english
    state,01-01,2000-08-09,seen,1,Den obnovy samostatného českého státu,Restoration Day of the Independent Czech State
    state,05-08,2000-08-09,seen,1,Den vítězství,Victory Day
    state,07-05,2000-08-09,seen,1,Den slovanských věrozvěstů Cyrila a Metoděje,Saints Cyril and Methodius Day
    state,07-06,2000-08-09,seen,1,Den upálení mistra Jana Husa,Jan Hus Day
    state,09-28,2000-08-09,seen,1,Den české státnosti,Czech Statehood Day
    state,10-28,2000-08-09,seen,1,Den vzniku samostatného československého státu,Independent Czechoslovak State Day
    state,11-17,2000-08-09,seen,1,Den boje za svobodu a demokracii a Mezinárodní den studentstva,Struggle for Freedom and Democracy Day and International Students' Day
    other,01-01,2000-08-09,seen,2,Nový rok,New Year's Day
    other,easter-2,2016-01-01,unverified,2,Velký pátek,Good Friday
    other,easter+1,2000-08-09,seen,2,Velikonoční pondělí,Easter Monday
    other,05-01,2000-08-09,seen,2,Svátek práce,Labour Day
    other,12-24,2000-08-09,seen,2,Štědrý den,Christmas Eve
    other,12-25,2000-08-09,seen,2,1. svátek vánoční,Christmas Day
    other,12-26,2000-08-09,seen,2,2. svátek vánoční,Second Day of Christmas
    """#
}
