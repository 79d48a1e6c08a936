// Made by .ci/mirror-dossier from the described members; change the model, not this file.
//
// The dossier format as plain Codable structs: what an engineer would write first, for comparison only.
// Texts that the library reads as money, days and codes stay strings here, which favours the comparison.

struct PlainSource: Codable {
  var id: String
  var title: String?
  var publisher: String?
  var publisherRole: String?
  var address: String?
  var published: String?
  var extent: String?
  var leadsTo: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainNamedDocument: Codable {
  var id: String
  var name: String
  var kind: String?
  var availability: String?
  var bodies: [String]?
  var subject: String?
  var standsFor: String?
  var made: String?
  var address: String?
  var fulfils: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainStatement: Codable {
  var id: String
  var kind: String
  var text: String
  var subject: String?
  var organisation: String?
  var sources: [String]?
  var note: String?
}

struct PlainStatedCount: Codable {
  var id: String
  var counted: String
  var count: String
  var time: String?
  var subject: String?
  var parts: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainOtherReading: Codable {
  var id: String
  var path: String
  var text: String
  var isRejected: Bool?
  var sources: [String]?
  var note: String?
}

struct PlainArea: Codable {
  var id: String
  var name: String
  var coverage: String?
  var district: String?
  var asOf: String?
  var municipalities: [String]?
  var words: String?
  var kind: String?
  var partOf: String?
  var region: String?
  var sources: [String]?
  var note: String?
}

struct PlainOrganisation: Codable {
  var id: String
  var name: String?
  var kind: String?
  var description: String?
  var aliases: [String]?
  var municipality: String?
  var companyIdentifier: String?
  var partOf: String?
  var formerNames: [PlainDatedName]?
  var legalForm: String?
  var identifiers: [PlainIssuedIdentifier]?
  var seatMunicipality: String?
  var address: PlainPostalAddress?
  var website: String?
  var from: String?
  var to: String?
  var successors: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainDatedName: Codable {
  var name: String
  var from: String?
  var to: String?
}

struct PlainIssuedIdentifier: Codable {
  var system: String
  var text: String
  var from: String?
  var to: String?
}

struct PlainPostalAddress: Codable {
  var text: String?
  var street: String?
  var houseNumber: String?
  var orientationNumber: String?
  var isRegistrationNumber: Bool?
  var addition: String?
  var postalCode: String?
  var municipality: String?
  var municipalityPart: String?
  var county: String?
  var region: String?
  var addressPoint: String?
}

struct PlainFunctionContact: Codable {
  var id: String
  var function: String
  var organisation: String?
  var project: String?
  var address: String?
  var kind: String?
  var body: String?
  var service: String?
  var facility: String?
  var sources: [String]?
  var note: String?
}

struct PlainTargetGroup: Codable {
  var id: String
  var name: String
  var registerCodes: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainProject: Codable {
  var id: String
  var name: String
  var registrationNumber: String?
  var programme: PlainProgrammeChain?
  var funds: [String]?
  var budget: String?
  var from: String?
  var to: String?
  var statedMonths: Int?
  var participants: [PlainParticipant]?
  var area: String?
  var targetGroups: [PlainGrantTargetGroup]?
  var composition: [PlainStatedComposition]?
  var links: [PlainLinkage]?
  var sources: [String]?
  var note: String?
}

struct PlainProgrammeChain: Codable {
  var programme: String?
  var priorityAxis: String?
  var areaOfSupport: String?
  var call: String?
  var words: String?
  var managingAuthority: String?
}

struct PlainParticipant: Codable {
  var organisation: String
  var role: String
  var agreement: String?
  var words: String?
  var sources: [String]?
}

struct PlainGrantTargetGroup: Codable {
  var name: String
  var fields: [String]?
}

struct PlainStatedComposition: Codable {
  var words: String
  var side: String?
  var count: String?
}

struct PlainLinkage: Codable {
  var relation: String
  var target: String?
  var words: String?
}

struct PlainKeyActivity: Codable {
  var id: String
  var project: String
  var name: String
  var isContinuous: Bool?
  var bodies: [String]?
  var description: String?
  var sources: [String]?
  var note: String?
}

struct PlainPromise: Codable {
  var id: String
  var name: String
  var kind: String
  var project: String?
  var keyActivity: String?
  var plan: String?
  var amount: String?
  var perYear: String?
  var isPerBody: Bool?
  var yearBasis: String?
  var bodies: [String]?
  var hoursEach: String?
  var participantsEach: String?
  var parts: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainMilestone: Codable {
  var id: String
  var name: String
  var project: String?
  var time: String?
  var state: String?
  var sources: [String]?
  var note: String?
}

struct PlainBody: Codable {
  var id: String
  var name: String
  var kind: String?
  var organisation: String?
  var basis: String?
  var targetGroups: [String]?
  var municipalities: [String]?
  var area: String?
  var seatMunicipality: String?
  var project: String?
  var standsFor: String?
  var statedParticipants: String?
  var statedPrinciple: String?
  var composition: [PlainStatedComposition]?
  var from: String?
  var to: String?
  var partOf: String?
  var appointedBy: String?
  var advises: [String]?
  var predecessors: [String]?
  var aliases: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainSeat: Codable {
  var id: String
  var body: String
  var side: String?
  var filling: String?
  var organisation: String?
  var function: String?
  var userKind: String?
  var isVoting: Bool?
  var from: String?
  var to: String?
  var person: String?
  var substituteFor: String?
  var nomination: String?
  var periods: [PlainSeatPeriod]?
  var functionWords: String?
  var sources: [String]?
  var note: String?
}

struct PlainSeatPeriod: Codable {
  var from: String?
  var to: String?
  var filling: String?
  var person: String?
}

struct PlainNomination: Codable {
  var id: String
  var bodies: [String]?
  var basis: String
  var organisation: String?
  var time: String?
  var seats: [String]?
  var nominatedBy: String?
  var sources: [String]?
  var note: String?
}

struct PlainTopic: Codable {
  var id: String
  var name: String
  var isExample: Bool?
  var bodies: [String]?
  var promise: String?
  var events: [String]?
  var setBy: String?
  var sources: [String]?
  var note: String?
}

struct PlainRound: Codable {
  var id: String
  var bodies: [String]?
  var scheduled: String?
  var project: String?
  var keyActivity: String?
  var sources: [String]?
  var note: String?
}

struct PlainMeeting: Codable {
  var id: String
  var bodies: [String]?
  var round: String?
  var standsFor: String?
  var scheduled: String?
  var announced: String?
  var held: String?
  var outcome: String?
  var attendanceCount: Int?
  var place: String?
  var project: String?
  var number: String?
  var invitationSent: String?
  var published: String?
  var isExtraordinary: Bool?
  var isPublic: Bool?
  var isOnline: Bool?
  var timeOfDay: String?
  var municipality: String?
  var attendances: [PlainAttendance]?
  var statedQuorum: Bool?
  var minutes: PlainMinutesRecord?
  var purpose: String?
  var sources: [String]?
  var note: String?
}

struct PlainAttendance: Codable {
  var seat: String?
  var organisation: String?
  var words: String?
  var presence: String
  var substitute: String?
  var isGuest: Bool?
  var fromItem: String?
  var toItem: String?
}

struct PlainMinutesRecord: Codable {
  var document: String?
  var made: String?
  var sent: String?
  var approved: String?
  var published: String?
  var address: String?
}

struct PlainEvent: Codable {
  var id: String
  var name: String
  var kind: String?
  var standsFor: String?
  var project: String?
  var keyActivity: String?
  var scheduled: String?
  var announced: String?
  var held: String?
  var outcome: String?
  var timeOfDay: String?
  var place: String?
  var municipality: String?
  var organisers: [String]?
  var attending: [String]?
  var invited: [String]?
  var services: [String]?
  var audience: [String]?
  var aim: String?
  var participants: Int?
  var hours: Int?
  var education: PlainEducationDetails?
  var fulfils: [String]?
  var subject: String?
  var bodies: [String]?
  var isOnline: Bool?
  var sources: [String]?
  var note: String?
}

struct PlainEducationDetails: Codable {
  var theme: String?
  var themeSetBy: String?
  var lecturers: String?
  var isAccredited: Bool?
  var hasCertificates: Bool?
  var materials: [String]?
  var audience: [String]?
}

struct PlainContest: Codable {
  var id: String
  var name: String
  var project: String?
  var entrants: [PlainContestEntrant]?
  var voters: String?
  var voteAt: String?
  var prize: String?
  var prizeGiver: String?
  var winners: String?
  var isJointEntry: Bool?
  var outcome: String?
  var votesCast: Int?
  var tie: String?
  var from: String?
  var to: String?
  var sources: [String]?
  var note: String?
}

struct PlainContestEntrant: Codable {
  var name: String
  var organisation: String?
  var isMain: Bool?
  var votes: Int?
  var rank: Int?
  var isWinner: Bool?
  var jointWith: [String]?
}

struct PlainPublication: Codable {
  var id: String
  var kind: String
  var name: String?
  var outlets: [String]?
  var outletWords: String?
  var published: String?
  var address: String?
  var subject: String?
  var standsFor: String?
  var project: String?
  var state: String?
  var sources: [String]?
  var note: String?
}

struct PlainPublicityMark: Codable {
  var id: String
  var name: String
  var kind: String?
  var project: String?
  var sources: [String]?
  var note: String?
}

struct PlainSuggestion: Codable {
  var id: String
  var text: String?
  var received: String?
  var organisation: String?
  var side: String?
  var disposition: String?
  var settled: String?
  var reason: String?
  var mergedInto: String?
  var channel: String?
  var kind: String?
  var authorKind: String?
  var person: String?
  var sent: String?
  var meeting: String?
  var event: String?
  var subject: String?
  var targetGroups: [String]?
  var municipalities: [String]?
  var standsFor: String?
  var splitFrom: String?
  var answer: String?
  var answered: String?
  var changed: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainForwardingRoute: Codable {
  var id: String
  var destination: String
  var what: [String]?
  var organisation: String?
  var keyActivity: String?
  var project: String?
  var sources: [String]?
  var note: String?
}

struct PlainAnalysis: Codable {
  var id: String
  var name: String
  var kind: String?
  var project: String?
  var state: String?
  var made: String?
  var area: String?
  var isPerSubregion: Bool?
  var respondents: [String]?
  var examines: [String]?
  var fulfils: [String]?
  var referenceDay: String?
  var makers: [String]?
  var document: String?
  var targetGroups: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainPlan: Codable {
  var id: String
  var name: String
  var kind: String?
  var aliases: [String]?
  var holder: String?
  var participants: [PlainParticipant]?
  var area: String?
  var from: String?
  var to: String?
  var made: String?
  var series: String?
  var predecessors: [String]?
  var partOf: String?
  var levels: [PlainPlanLevel]?
  var axis: String?
  var links: [PlainLinkage]?
  var fulfils: [String]?
  var state: String?
  var description: String?
  var edition: String?
  var publisher: String?
  var coversAreas: [String]?
  var targetGroups: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainPlanLevel: Codable {
  var code: String
  var label: String?
}

struct PlainPlanItem: Codable {
  var id: String
  var plan: String
  var parent: String?
  var parentWords: String?
  var isTopLevel: Bool?
  var level: String?
  var code: String?
  var name: String?
  var kind: String?
  var targetGroups: [String]?
  var municipalities: [String]?
  var years: String?
  var isContinuous: Bool?
  var responsible: [String]?
  var description: String?
  var justification: String?
  var comment: String?
  var flag: String?
  var isPlaceholder: Bool?
  var responsibleWords: String?
  var partners: [String]?
  var partnerWords: String?
  var funders: [String]?
  var from: String?
  var to: String?
  var scheduleWords: String?
  var area: String?
  var axisWords: String?
  var isCommon: Bool?
  var costs: [PlainCostLine]?
  var unitPrices: [PlainUnitPrice]?
  var risks: [PlainItemRisk]?
  var blocking: [PlainBlockingReason]?
  var dependsOn: [String]?
  var predecessors: [String]?
  var carriesOut: [String]?
  var replaces: [String]?
  var addedBy: String?
  var removedBy: String?
  var services: [String]?
  var needs: [String]?
  var links: [PlainLinkage]?
  var sources: [String]?
  var note: String?
}

struct PlainCostLine: Codable {
  var role: String
  var years: String?
  var fundingSource: String?
  var fundingSourceWords: String?
  var funder: String?
  var state: String?
  var amount: String?
  var thousands: String?
  var isApproximate: Bool?
  var until: String?
  var words: String?
}

struct PlainUnitPrice: Codable {
  var amount: String
  var per: String?
  var quantity: String?
  var years: String?
  var isApproximate: Bool?
}

struct PlainItemRisk: Codable {
  var text: String
  var answer: String?
}

struct PlainBlockingReason: Codable {
  var kind: String
  var from: String?
  var to: String?
  var subject: String?
  var words: String?
}

struct PlainAct: Codable {
  var id: String
  var kind: String
  var subject: String
  var bodies: [String]?
  var organisation: String?
  var time: String?
  var resolutionNumber: String?
  var wording: String?
  var municipality: String?
  var version: String?
  var parts: [String]?
  var until: String?
  var replacedBy: String?
  var resolution: String?
  var meeting: String?
  var stance: String?
  var sources: [String]?
  var note: String?
}

struct PlainEvaluation: Codable {
  var id: String
  var name: String?
  var kind: String?
  var plan: String?
  var project: String?
  var year: Int?
  var level: String?
  var total: Int?
  var counts: [PlainStatusCount]?
  var shares: [PlainPrintedShare]?
  var steps: [PlainEvaluationStep]?
  var published: String?
  var planned: String?
  var dataFrom: String?
  var state: String?
  var examines: [String]?
  var version: String?
  var roundNumber: Int?
  var from: String?
  var to: String?
  var partOf: String?
  var body: String?
  var evaluators: [String]?
  var document: String?
  var vocabulary: [String]?
  var parts: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainStatusCount: Codable {
  var status: String
  var count: Int
  var printed: String?
}

struct PlainPrintedShare: Codable {
  var status: String
  var percentage: String
  var printed: String?
}

struct PlainEvaluationStep: Codable {
  var code: String
  var actors: [String]?
  var action: String
  var recipients: [String]?
  var state: String?
  var words: String?
  var time: String?
}

struct PlainStatusReport: Codable {
  var id: String
  var item: String
  var evaluation: String?
  var year: Int?
  var reported: String?
  var printed: String?
  var fulfilment: String?
  var disposition: String?
  var knowledge: String?
  var comment: String?
  var reporter: String?
  var adoptedBy: String?
  var differenceReason: String?
  var supersedes: String?
  var costs: [PlainCostLine]?
  var blocking: [PlainBlockingReason]?
  var sources: [String]?
  var note: String?
}

struct PlainMonitoringChannel: Codable {
  var id: String
  var name: String
  var method: String
  var respondents: [String]?
  var collectors: [String]?
  var keyActivity: String?
  var asks: [String]?
  var askers: [String]?
  var respondentOrganisations: [String]?
  var targetGroups: [String]?
  var frequency: PlainMeetingFrequency?
  var alreadyKnown: String?
  var survey: String?
  var sources: [String]?
  var note: String?
}

struct PlainMeetingFrequency: Codable {
  var times: Int
  var months: Int
  var isMinimum: Bool?
  var words: String?
}

struct PlainService: Codable {
  var id: String
  var name: String?
  var provider: String?
  var type: String?
  var forms: [String]?
  var registerNumber: String?
  var targetGroups: [String]?
  var from: String?
  var to: String?
  var standing: String?
  var typeWords: String?
  var description: String?
  var registeredGroups: [String]?
  var ageGroups: [String]?
  var ages: String?
  var ageWords: String?
  var provisions: [PlainFormProvision]?
  var capacities: [PlainStatedCapacity]?
  var servedTerritories: [PlainServedTerritory]?
  var serviceHours: [PlainServiceHours]?
  var isNonstop: Bool?
  var fees: [PlainFee]?
  var languages: [String]?
  var access: [PlainAccessFeature]?
  var basicActivities: [String]?
  var interruptions: [PlainInterruption]?
  var predecessors: [String]?
  var identifiers: [PlainIssuedIdentifier]?
  var website: String?
  var assurances: [PlainAssurance]?
  var sources: [String]?
  var note: String?
}

struct PlainFormProvision: Codable {
  var form: String
  var isNonstop: Bool?
  var serviceHours: [PlainServiceHours]?
}

struct PlainServiceHours: Codable {
  var days: [String]?
  var from: String?
  var to: String?
  var words: String?
}

struct PlainStatedCapacity: Codable {
  var kind: String
  var amount: String?
  var unit: String?
  var basis: String?
  var form: String?
  var from: String?
  var to: String?
  var words: String?
}

struct PlainServedTerritory: Codable {
  var scope: String
  var municipalities: [String]?
  var districts: [String]?
  var regions: [String]?
  var area: String?
  var words: String?
  var from: String?
  var to: String?
}

struct PlainFee: Codable {
  var component: String
  var basis: String?
  var amount: String?
  var isMaximum: Bool?
  var per: String?
  var from: String?
  var to: String?
  var words: String?
}

struct PlainAccessFeature: Codable {
  var kind: String
  var state: String?
  var words: String?
}

struct PlainInterruption: Codable {
  var from: String?
  var to: String?
  var reason: String?
}

struct PlainAssurance: Codable {
  var time: String?
  var organisation: String?
  var words: String?
}

struct PlainCatalogueEdition: Codable {
  var id: String
  var title: String
  var medium: String?
  var state: String?
  var issued: String?
  var isUpdate: Bool?
  var address: String?
  var area: String?
  var audience: [String]?
  var distribution: [PlainDistributionPoint]?
  var content: String?
  var fulfils: [String]?
  var referenceDay: String?
  var languages: [String]?
  var publisher: String?
  var assurances: [PlainAssurance]?
  var sources: [String]?
  var note: String?
}

struct PlainDistributionPoint: Codable {
  var name: String
  var kind: String?
  var organisations: [String]?
  var area: String?
}

struct PlainCatalogueEntry: Codable {
  var id: String
  var organisation: String?
  var service: String?
  var editions: [String]?
  var label: String?
  var description: String?
  var assurances: [PlainAssurance]?
  var sources: [String]?
  var note: String?
}

struct PlainPerson: Codable {
  var id: String
  var name: String?
  var contacts: [PlainPersonalContact]?
  var purpose: String?
  var legalBasis: String?
  var deleteAfter: String?
  var sources: [String]?
  var note: String?
}

struct PlainPersonalContact: Codable {
  var kind: String
  var text: String
}

struct PlainFacility: Codable {
  var id: String
  var name: String?
  var services: [String]?
  var operatedBy: String?
  var address: PlainPostalAddress?
  var isAddressSecret: Bool?
  var from: String?
  var to: String?
  var serviceHours: [PlainServiceHours]?
  var access: [PlainAccessFeature]?
  var website: String?
  var sources: [String]?
  var note: String?
}

struct PlainServiceAssessment: Codable {
  var id: String
  var service: String?
  var serviceWords: String?
  var kind: String
  var assessor: String?
  var assessorWords: String?
  var method: String?
  var time: String?
  var scale: String?
  var value: String?
  var count: String?
  var unit: String?
  var refusals: [PlainRefusalCount]?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainRefusalCount: Codable {
  var reason: String
  var count: String?
  var words: String?
}

struct PlainLifeSituation: Codable {
  var id: String
  var name: String
  var organisations: [String]?
  var services: [String]?
  var targetGroups: [String]?
  var edition: String?
  var sources: [String]?
  var note: String?
}

struct PlainNetwork: Codable {
  var id: String
  var name: String
  var region: String?
  var area: String?
  var holder: String?
  var from: String?
  var to: String?
  var kinds: [PlainNetworkKind]?
  var sources: [String]?
  var note: String?
}

struct PlainNetworkKind: Codable {
  var code: String
  var label: String?
  var standing: String?
  var meaning: String?
  var from: String?
  var to: String?
}

struct PlainNetworkEntry: Codable {
  var id: String
  var network: String
  var service: String?
  var serviceWords: String?
  var kind: String?
  var from: String?
  var to: String?
  var capacities: [PlainStatedCapacity]?
  var servedTerritories: [PlainServedTerritory]?
  var resolutionNumber: String?
  var sources: [String]?
  var note: String?
}

struct PlainNetworkProposal: Codable {
  var id: String
  var network: String?
  var area: String?
  var plan: String?
  var service: String?
  var type: String?
  var serviceWords: String?
  var action: String
  var change: PlainStatedCapacity?
  var target: PlainStatedCapacity?
  var years: String?
  var reason: String?
  var need: String?
  var needWords: String?
  var politicalAgreement: [PlainStatedAgreement]?
  var professionalAgreement: [PlainStatedAgreement]?
  var sources: [String]?
  var note: String?
}

struct PlainStatedAgreement: Codable {
  var stance: String
  var body: String?
  var organisation: String?
  var time: String?
  var resolutionNumber: String?
  var words: String?
}

struct PlainRulesOfProcedure: Codable {
  var id: String
  var name: String
  var kind: String?
  var bodies: [String]?
  var document: String?
  var from: String?
  var to: String?
  var notices: [PlainNoticeRule]?
  var frequency: PlainMeetingFrequency?
  var quorum: PlainVoteThreshold?
  var withoutQuorum: String?
  var decision: PlainVoteThreshold?
  var decisionMethod: String?
  var ballotMethod: String?
  var tie: String?
  var extraordinary: PlainVoteThreshold?
  var triad: PlainTriadRule?
  var countsCarersAsUsers: Bool?
  var termMonths: Int?
  var termWords: String?
  var isPublic: Bool?
  var declaresInterests: Bool?
  var interestBarsVote: Bool?
  var admission: String?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainNoticeRule: Codable {
  var what: String
  var count: Int
  var unit: String
  var countsSendingDay: Bool?
  var countsMeetingDay: Bool?
  var isWaivable: Bool?
  var words: String?
}

struct PlainVoteThreshold: Codable {
  var fraction: String?
  var comparison: String?
  var base: String?
  var words: String?
}

struct PlainTriadRule: Codable {
  var minimumPerSide: Int?
  var presentPerSide: Int?
  var largestShare: String?
  var majorityInEachSide: Bool?
  var words: String?
}

struct PlainAgendaItem: Codable {
  var id: String
  var meeting: String
  var number: String?
  var title: String?
  var subject: String?
  var present: [String]?
  var presentCount: Int?
  var interests: [PlainDeclaredInterest]?
  var outcome: String?
  var sources: [String]?
  var note: String?
}

struct PlainDeclaredInterest: Codable {
  var seat: String?
  var organisation: String?
  var abstains: Bool?
  var words: String?
}

struct PlainVote: Codable {
  var id: String
  var meeting: String?
  var agendaItem: String?
  var body: String?
  var motion: String?
  var subject: String?
  var method: String?
  var time: String?
  var votesFor: Int?
  var votesAgainst: Int?
  var abstained: Int?
  var notPresent: Int?
  var ballots: [PlainBallot]?
  var statedResult: String?
  var tieBrokenBy: String?
  var tieChoice: String?
  var sources: [String]?
  var note: String?
}

struct PlainBallot: Codable {
  var seat: String?
  var organisation: String?
  var choice: String
}

struct PlainResolution: Codable {
  var id: String
  var number: String?
  var body: String?
  var meeting: String?
  var agendaItem: String?
  var vote: String?
  var time: String?
  var text: String?
  var changes: [String]?
  var document: String?
  var wasWithoutQuorum: Bool?
  var sources: [String]?
  var note: String?
}

struct PlainAssignedTask: Codable {
  var id: String
  var text: String
  var meeting: String?
  var agendaItem: String?
  var resolution: String?
  var seats: [String]?
  var organisations: [String]?
  var bodies: [String]?
  var due: String?
  var isContinuous: Bool?
  var done: String?
  var cancelled: String?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainCommentWindow: Codable {
  var id: String
  var name: String?
  var subject: String
  var version: String?
  var versionWords: String?
  var from: String?
  var to: String?
  var countsBy: String?
  var channels: [String]?
  var hearing: String?
  var settlementDue: String?
  var settlement: String?
  var sources: [String]?
  var note: String?
}

struct PlainPlanComment: Codable {
  var id: String
  var window: String?
  var place: String?
  var placeWords: String?
  var text: String?
  var channel: String?
  var kind: String?
  var side: String?
  var authorKind: String?
  var organisation: String?
  var person: String?
  var sent: String?
  var received: String?
  var standsFor: String?
  var mergedInto: String?
  var splitFrom: String?
  var disposition: String?
  var settled: String?
  var reason: String?
  var answer: String?
  var answered: String?
  var changed: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainForwarding: Codable {
  var id: String
  var subject: String
  var destination: String
  var organisation: String?
  var body: String?
  var route: String?
  var time: String?
  var due: String?
  var answered: String?
  var answer: String?
  var changed: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainStatedFigure: Codable {
  var id: String
  var name: String
  var analysis: String?
  var value: String?
  var unit: String?
  var countsPeople: Bool?
  var time: String?
  var area: String?
  var municipality: String?
  var targetGroup: String?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainSurvey: Codable {
  var id: String
  var name: String
  var analysis: String?
  var project: String?
  var audience: [String]?
  var side: String?
  var unit: String?
  var area: String?
  var municipalities: [String]?
  var from: String?
  var to: String?
  var channels: [String]?
  var distributed: Int?
  var returned: Int?
  var unusable: Int?
  var processed: Int?
  var isAnonymous: Bool?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainSurveyQuestion: Codable {
  var id: String
  var survey: String
  var number: String?
  var text: String?
  var kind: String?
  var feature: String?
  var base: Int?
  var answers: [PlainSurveyAnswer]?
  var sources: [String]?
  var note: String?
}

struct PlainSurveyAnswer: Codable {
  var label: String
  var count: Int?
  var percentage: String?
  var isNone: Bool?
}

struct PlainNeed: Codable {
  var id: String
  var name: String
  var description: String?
  var kind: String?
  var targetGroups: [String]?
  var municipalities: [String]?
  var area: String?
  var weight: String?
  var weightWords: String?
  var evidence: [PlainNeedEvidence]?
  var answeredBy: [String]?
  var sameAs: String?
  var bodies: [String]?
  var time: String?
  var sources: [String]?
  var note: String?
}

struct PlainNeedEvidence: Codable {
  var origin: String?
  var organisation: String?
  var count: String?
  var time: String?
  var words: String?
}

struct PlainSituationFinding: Codable {
  var id: String
  var kind: String
  var text: String
  var analysis: String?
  var targetGroups: [String]?
  var body: String?
  var area: String?
  var subject: String?
  var answeredBy: [String]?
  var answer: String?
  var time: String?
  var sources: [String]?
  var note: String?
}

struct PlainMoneyFlow: Codable {
  var id: String
  var analysis: String?
  var service: String?
  var organisation: String?
  var payer: String?
  var fundingSource: String?
  var years: String?
  var amount: String?
  var thousands: String?
  var statedBy: String?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainPlanVersion: Codable {
  var id: String
  var plan: String
  var label: String?
  var kind: String?
  var previous: String?
  var from: String?
  var proposers: [String]?
  var document: String?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainIndicator: Codable {
  var id: String
  var name: String
  var item: String?
  var plan: String?
  var kind: String?
  var unit: String?
  var direction: String?
  var isCumulative: Bool?
  var baseline: PlainIndicatorValue?
  var target: PlainIndicatorValue?
  var actuals: [PlainIndicatorValue]?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainIndicatorValue: Codable {
  var value: String?
  var isReached: Bool?
  var unit: String?
  var time: String?
  var evaluation: String?
  var words: String?
}

struct PlainRegionalWindow: Codable {
  var id: String
  var name: String
  var kind: String?
  var region: String?
  var organisation: String?
  var years: String?
  var from: String?
  var to: String?
  var network: String?
  var plan: String?
  var asksUnchanged: Bool?
  var intentKinds: [PlainIntentKind]?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainIntentKind: Codable {
  var code: String
  var label: String?
  var meaning: String?
  var needsStatement: Bool?
  var from: String?
  var to: String?
}

struct PlainRegionalNeedList: Codable {
  var id: String
  var name: String
  var region: String?
  var from: String?
  var to: String?
  var entries: [PlainRegionalNeedEntry]?
  var sources: [String]?
  var note: String?
}

struct PlainRegionalNeedEntry: Codable {
  var number: String
  var name: String?
  var type: String?
}

struct PlainNeedReport: Codable {
  var id: String
  var window: String?
  var need: String?
  var list: String?
  var needNumber: String?
  var sender: String?
  var change: String?
  var previous: String?
  var summarisedBy: String?
  var summarisedIn: String?
  var rank: Int?
  var area: String?
  var municipalities: [String]?
  var targetGroups: [String]?
  var requested: [PlainStatedCapacity]?
  var time: String?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainDevelopmentIntent: Codable {
  var id: String
  var provider: String?
  var service: String?
  var type: String?
  var kindCode: String?
  var action: String?
  var network: String?
  var networkKind: String?
  var changes: [PlainStatedCapacity]?
  var servedTerritories: [PlainServedTerritory]?
  var years: String?
  var need: String?
  var needNumber: String?
  var regionalMeasure: String?
  var regionalMeasureWords: String?
  var window: String?
  var submitted: String?
  var withdrawn: String?
  var words: String?
  var sources: [String]?
  var note: String?
}

struct PlainIntentStatement: Codable {
  var id: String
  var intent: String
  var organisation: String?
  var body: String?
  var conformity: String?
  var items: [String]?
  var version: String?
  var window: String?
  var time: String?
  var reason: String?
  var resolutionNumber: String?
  var sources: [String]?
  var note: String?
}

struct PlainRegionalDecision: Codable {
  var id: String
  var subjects: [String]?
  var outcome: String?
  var organisation: String?
  var body: String?
  var time: String?
  var resolutionNumber: String?
  var capacities: [PlainStatedCapacity]?
  var entries: [String]?
  var reason: String?
  var sources: [String]?
  var note: String?
}

struct PlainDossier: Codable {
  var format: String
  var id: String
  var title: String?
  var asOf: String?
  var sources: [PlainSource]?
  var documents: [PlainNamedDocument]?
  var statements: [PlainStatement]?
  var statedCounts: [PlainStatedCount]?
  var otherReadings: [PlainOtherReading]?
  var areas: [PlainArea]?
  var organisations: [PlainOrganisation]?
  var contacts: [PlainFunctionContact]?
  var targetGroups: [PlainTargetGroup]?
  var projects: [PlainProject]?
  var keyActivities: [PlainKeyActivity]?
  var promises: [PlainPromise]?
  var milestones: [PlainMilestone]?
  var bodies: [PlainBody]?
  var seats: [PlainSeat]?
  var nominations: [PlainNomination]?
  var topics: [PlainTopic]?
  var rounds: [PlainRound]?
  var meetings: [PlainMeeting]?
  var events: [PlainEvent]?
  var contests: [PlainContest]?
  var publications: [PlainPublication]?
  var publicityMarks: [PlainPublicityMark]?
  var suggestions: [PlainSuggestion]?
  var forwardingRoutes: [PlainForwardingRoute]?
  var analyses: [PlainAnalysis]?
  var plans: [PlainPlan]?
  var planItems: [PlainPlanItem]?
  var acts: [PlainAct]?
  var evaluations: [PlainEvaluation]?
  var statusReports: [PlainStatusReport]?
  var monitoringChannels: [PlainMonitoringChannel]?
  var services: [PlainService]?
  var catalogueEditions: [PlainCatalogueEdition]?
  var catalogueEntries: [PlainCatalogueEntry]?
  var people: [PlainPerson]?
  var facilities: [PlainFacility]?
  var serviceAssessments: [PlainServiceAssessment]?
  var lifeSituations: [PlainLifeSituation]?
  var networks: [PlainNetwork]?
  var networkEntries: [PlainNetworkEntry]?
  var networkProposals: [PlainNetworkProposal]?
  var rulesOfProcedure: [PlainRulesOfProcedure]?
  var agendaItems: [PlainAgendaItem]?
  var votes: [PlainVote]?
  var resolutions: [PlainResolution]?
  var tasks: [PlainAssignedTask]?
  var commentWindows: [PlainCommentWindow]?
  var comments: [PlainPlanComment]?
  var forwardings: [PlainForwarding]?
  var statedFigures: [PlainStatedFigure]?
  var surveys: [PlainSurvey]?
  var surveyQuestions: [PlainSurveyQuestion]?
  var needs: [PlainNeed]?
  var situationFindings: [PlainSituationFinding]?
  var moneyFlows: [PlainMoneyFlow]?
  var planVersions: [PlainPlanVersion]?
  var indicators: [PlainIndicator]?
  var regionalWindows: [PlainRegionalWindow]?
  var regionalNeedLists: [PlainRegionalNeedList]?
  var needReports: [PlainNeedReport]?
  var developmentIntents: [PlainDevelopmentIntent]?
  var intentStatements: [PlainIntentStatement]?
  var regionalDecisions: [PlainRegionalDecision]?
}
