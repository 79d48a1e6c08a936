import CzechRegisters
import DossierCoding
import ExactValues

// The registers know nothing of documents; here their codes learn to stand in one.

extension ServiceTypeCode: DossierValue {}
extension ServiceFormCode: DossierValue {}
extension TargetGroupCode: DossierValue {}
extension AgeGroupCode: DossierValue {}
extension CapacityUnitCode: DossierValue {}
extension MunicipalityCode: DossierValue {}
extension DistrictCode: DossierValue {}
extension RegionCode: DossierValue {}
extension CountyCode: DossierValue {}
extension BasicActivityCode: DossierValue {}
