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

struct PlainOtherReading: Codable {
  var id: String
  var path: String
  var text: String
  var isRejected: Bool?
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

struct PlainArea: Codable {
  var id: String
  var name: String
  var coverage: String?
  var district: String?
  var asOf: String?
  var municipalities: [String]?
  var words: String?
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
  var successor: String?
  var sources: [String]?
  var note: String?
}

struct PlainFunctionContact: Codable {
  var id: String
  var function: String
  var organisation: String?
  var project: String?
  var address: String?
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
  var sources: [String]?
  var note: String?
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
  var participants: [PlainProjectParticipant]?
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

struct PlainProjectParticipant: Codable {
  var organisation: String
  var role: String
  var agreement: String?
  var words: String?
}

struct PlainGrantTargetGroup: Codable {
  var name: String
  var fields: [String]?
}

struct PlainLinkage: Codable {
  var relation: String
  var to: String?
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
  var sources: [String]?
  var note: String?
}

struct PlainStatedComposition: Codable {
  var words: String
  var side: String?
  var count: String?
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
  var member: String?
  var from: String?
  var to: String?
  var sources: [String]?
  var note: String?
}

struct PlainNomination: Codable {
  var id: String
  var bodies: [String]?
  var basis: String
  var organisation: String?
  var time: String?
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
  var attendance: Int?
  var place: String?
  var project: String?
  var sources: [String]?
  var note: String?
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
  var sources: [String]?
  var note: String?
}

struct PlainContestEntrant: Codable {
  var name: String
  var organisation: String?
  var isMain: Bool?
}

struct PlainPublication: Codable {
  var id: String
  var kind: String
  var name: String?
  var outlets: [String]?
  var outletWords: String?
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

struct PlainPlan: Codable {
  var id: String
  var name: String
  var kind: String?
  var aliases: [String]?
  var holder: String?
  var area: String?
  var from: String?
  var to: String?
  var created: String?
  var series: String?
  var predecessor: String?
  var partOf: String?
  var levels: [PlainPlanLevel]?
  var axis: String?
  var links: [PlainLinkage]?
  var fulfils: [String]?
  var state: String?
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
  var level: String?
  var code: String?
  var name: String?
  var kind: String?
  var targetGroups: [String]?
  var municipalities: [String]?
  var years: String?
  var isContinuous: Bool?
  var responsible: [String]?
  var sources: [String]?
  var note: String?
}

struct PlainAct: Codable {
  var id: String
  var kind: String
  var subject: String
  var bodies: [String]?
  var organisation: String?
  var time: String?
  var resolution: String?
  var wording: String?
  var sources: [String]?
  var note: String?
}

struct PlainAnalysis: Codable {
  var id: String
  var name: String
  var kind: String?
  var project: String?
  var state: String?
  var time: String?
  var area: String?
  var isPerSubregion: Bool?
  var respondents: [String]?
  var examines: [String]?
  var fulfils: [String]?
  var sources: [String]?
  var note: String?
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
  var unit: String?
  var total: Int?
  var counts: [PlainStatusCount]?
  var shares: [PlainPrintedShare]?
  var steps: [PlainEvaluationStep]?
  var published: String?
  var planned: String?
  var dataFrom: String?
  var state: String?
  var examines: [String]?
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
}

struct PlainMonitoringChannel: Codable {
  var id: String
  var name: String
  var method: String
  var respondents: [String]?
  var collectors: [String]?
  var keyActivity: String?
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
}
