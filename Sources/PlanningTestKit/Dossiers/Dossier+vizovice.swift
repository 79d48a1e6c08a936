// Made by .ci/embed-dossiers from Tests/Cases/dossiers/vizovice.json; change the dossier, not this file.

extension GoldenDossier {
  static let vizoviceText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "vizovice",
      "title": "Podpora procesu komunitního plánování sociálních služeb na Vizovicku a Slušovicku (2018)",
      "sources": [
        {
          "id": "vizovice-text",
          "title": "Komunitní plánování sociálních služeb na Vizovicku a Slušovicku",
          "extent": "whole",
          "leadsTo": ["https://www.masvas.cz/projekty-mas/komunitni-planovani-socialnich-sluzeb/"],
          "note": "Who published the text and when is not stated; it looks back on the first half-year of the project."
        },
        {
          "id": "tiskova-zprava",
          "title": "Tisková zpráva KPSS",
          "address": "https://www.masvas.cz/tiskova-zprava-komunitni-planovani-socialnich-sluzeb/",
          "extent": "opening",
          "note": "The same text as vizovice-text; only its beginning was seen."
        }
      ],
      "documents": [
        {
          "id": "zakladni-listina",
          "name": "Základní listina KPSS",
          "kind": "charter",
          "availability": "notIncluded",
          "made": "v prvních měsících realizace projektu [..]",
          "sources": ["vizovice-text"]
        },
        {
          "id": "jednaci-rad-ps",
          "name": "Jednací řád pracovních skupin",
          "kind": "rulesOfProcedure",
          "availability": "notIncluded",
          "bodies": ["ps"],
          "made": "v prvních měsících realizace projektu [..]",
          "sources": ["vizovice-text"]
        },
        {
          "id": "jednaci-rad-rs",
          "name": "Jednací řád řídící skupiny",
          "kind": "rulesOfProcedure",
          "availability": "notIncluded",
          "bodies": ["rs"],
          "made": "v prvních měsících realizace projektu [..]",
          "sources": ["vizovice-text"]
        },
        {
          "id": "pracovni-verze",
          "name": "Pracovní verze vyhodnocení komunitního plánu",
          "availability": "notIncluded",
          "bodies": ["ps"],
          "sources": ["vizovice-text"],
          "note": "One by each working group for its own target group; the entry stands for all of them, two or three."
        },
        {
          "id": "prezentace",
          "name": "Prezentace k semináři",
          "kind": "presentation",
          "availability": "notIncluded",
          "sources": ["vizovice-text"],
          "note": "Described as detailed."
        },
        {
          "id": "studijni-opora",
          "name": "Studijní opora k semináři",
          "kind": "studyMaterial",
          "availability": "notIncluded",
          "sources": ["vizovice-text"]
        },
        {
          "id": "osvedceni",
          "name": "Osvědčení o absolvování semináře",
          "kind": "certificate",
          "availability": "notIncluded",
          "sources": ["vizovice-text"],
          "note": "Given to those who completed the seminar; how many is not stated."
        },
        {
          "id": "web-mas",
          "name": "Stránky o komunitním plánování sociálních služeb",
          "kind": "webPage",
          "availability": "linked",
          "address": "https://www.masvas.cz/projekty-mas/komunitni-planovani-socialnich-sluzeb/",
          "sources": ["vizovice-text"]
        }
      ],
      "statements": [
        {
          "id": "scope-papers",
          "kind": "scope",
          "text": "Tři zpracované dokumenty stanoví zásady komunitního plánování na území ORP Vizovice.",
          "subject": "projects/podpora",
          "sources": ["vizovice-text"]
        },
        {
          "id": "scope-charter",
          "kind": "scope",
          "text": "Základní listina vymezuje pravidla, kterými se proces na daném území řídí.",
          "subject": "documents/zakladni-listina",
          "sources": ["vizovice-text"]
        },
        {
          "id": "scope-rules-ps",
          "kind": "scope",
          "text": "Jednací řád určuje pravidla pro pracovní skupiny.",
          "subject": "documents/jednaci-rad-ps",
          "sources": ["vizovice-text"]
        },
        {
          "id": "scope-rules-rs",
          "kind": "scope",
          "text": "Jednací řád určuje pravidla pro řídící skupinu.",
          "subject": "documents/jednaci-rad-rs",
          "sources": ["vizovice-text"]
        },
        {
          "id": "claim-plan-valid",
          "kind": "claim",
          "text": "Revidovaný komunitní plán je označen za platný.",
          "subject": "plans/kprss-orp-vizovice",
          "sources": ["vizovice-text"],
          "note": "Who adopted it and for which period is not stated."
        }
      ],
      "statedCounts": [
        {
          "id": "count-founding-papers",
          "counted": "foundingPapers",
          "count": "3",
          "subject": "projects/podpora",
          "sources": ["vizovice-text"]
        },
        {
          "id": "count-seminars",
          "counted": "seminars",
          "count": "1",
          "subject": "projects/podpora",
          "sources": ["vizovice-text"],
          "note": "Held in the first half-year."
        },
        {
          "id": "count-winners",
          "counted": "winners",
          "count": "2",
          "subject": "contests/logo",
          "sources": ["vizovice-text"]
        }
      ],
      "otherReadings": [
        {
          "id": "area-of-process",
          "path": "projects/podpora/area",
          "text": "ORP Vizovice",
          "sources": ["vizovice-text"],
          "note": "The project is named after Vizovicko a Slušovicko; the founding papers, the plan and the analysis speak of ORP Vizovice. The text does not say that both are one area."
        }
      ],
      "areas": [
        {
          "id": "vizovicko-a-slusovicko",
          "name": "Vizovicko a Slušovicko",
          "coverage": "words",
          "words": "na Vizovicku a Slušovicku",
          "sources": ["vizovice-text"],
          "note": "The area in the name of the project; no municipalities are listed."
        },
        {
          "id": "orp-vizovice",
          "name": "ORP Vizovice",
          "coverage": "words",
          "district": "7211",
          "words": "území ORP Vizovice",
          "sources": ["vizovice-text"],
          "note": "The text does not say that the whole district is meant and lists no municipalities."
        }
      ],
      "organisations": [
        {
          "id": "mas",
          "name": "MAS Vizovicko a Slušovicko",
          "kind": "localActionGroup",
          "sources": ["vizovice-text"]
        },
        {
          "id": "vizovice",
          "name": "Vizovice",
          "kind": "town",
          "municipality": "585939",
          "sources": ["vizovice-text"]
        },
        {
          "id": "zs-vesela",
          "name": "ZŠ Veselá",
          "kind": "school",
          "sources": ["vizovice-text"]
        },
        {
          "id": "zs-vsemina",
          "name": "ZŠ Všemina",
          "kind": "school",
          "sources": ["vizovice-text"]
        },
        {
          "id": "golden-apple-cinema",
          "name": "GOLDEN APPLE CINEMA",
          "kind": "cinema",
          "sources": ["vizovice-text"],
          "note": "A multiplex in Zlín."
        }
      ],
      "targetGroups": [
        {
          "id": "seniori",
          "name": "senioři",
          "sources": ["vizovice-text"]
        },
        {
          "id": "zdravotne-postizeni",
          "name": "zdravotně postižení",
          "sources": ["vizovice-text"]
        },
        {
          "id": "rodiny-s-detmi",
          "name": "rodiny s dětmi",
          "sources": ["vizovice-text"]
        },
        {
          "id": "ohrozeni-vyloucenim",
          "name": "osoby ohrožené sociálním vyloučením",
          "sources": ["vizovice-text"]
        }
      ],
      "projects": [
        {
          "id": "podpora",
          "name": "Podpora procesu komunitního plánování sociálních služeb na Vizovicku a Slušovicku",
          "programme": {
            "programme": "OP Zaměstnanost"
          },
          "participants": [
            {"organisation": "mas", "role": "implementer", "words": "projekt realizuje"},
            {"organisation": "vizovice", "role": "partner", "words": "je jeho partnerem"}
          ],
          "area": "vizovicko-a-slusovicko",
          "links": [
            {"relation": "revises", "target": "plans/kprss-orp-vizovice", "words": "Hotová je první část revize."}
          ],
          "sources": ["vizovice-text"],
          "note": "The text says who carries the project out, not who the beneficiary is. Number, first and last day and money are not stated."
        }
      ],
      "milestones": [
        {
          "id": "prvni-pulrok",
          "name": "Za projektem je první půlrok realizace",
          "project": "podpora",
          "time": "první půlrok [..]",
          "state": "done",
          "sources": ["vizovice-text"],
          "note": "The half-year counts from the beginning of the project, whose day is not stated."
        },
        {
          "id": "rs-stanovena",
          "name": "Stanovena řídící skupina",
          "project": "podpora",
          "time": "na počátku realizace projektu [..]",
          "state": "done",
          "sources": ["vizovice-text"]
        },
        {
          "id": "dokonceni-revize",
          "name": "Dokončení revize stávajícího komunitního plánu",
          "project": "podpora",
          "time": "v následujících měsících [..]",
          "state": "promised",
          "sources": ["vizovice-text"]
        }
      ],
      "bodies": [
        {
          "id": "rs",
          "name": "Řídící skupina",
          "kind": "steeringGroup",
          "project": "podpora",
          "statedPrinciple": "triad",
          "composition": [
            {"words": "uživatelé sociálních služeb", "side": "user"},
            {"words": "poskytovatelé sociálních služeb", "side": "provider"},
            {"words": "zadavatelé sociálních služeb", "side": "commissioner"}
          ],
          "from": "na počátku realizace projektu [..]",
          "sources": ["vizovice-text"]
        },
        {
          "id": "ps",
          "name": "Pracovní skupiny",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["seniori", "zdravotne-postizeni", "rodiny-s-detmi", "ohrozeni-vyloucenim"],
          "project": "podpora",
          "standsFor": "2-3",
          "sources": ["vizovice-text"],
          "note": "The sentence divides them into seniors and people with disabilities, families with children and people at risk of exclusion: the last two may be one group or two."
        }
      ],
      "nominations": [
        {
          "id": "nominace",
          "bodies": ["rs", "ps"],
          "basis": "ownInterest",
          "sources": ["vizovice-text"],
          "note": "Participants of the project, by their interest; who nominated them, how many and when is not stated."
        }
      ],
      "events": [
        {
          "id": "verejne-setkani-2018-02-28",
          "name": "První veřejné setkání",
          "kind": "publicMeeting",
          "project": "podpora",
          "held": "28.2.2018",
          "outcome": "held",
          "place": "Kavárna kulturního domu ve Vizovicích",
          "municipality": "585939",
          "audience": ["široká veřejnost"],
          "aim": "Seznámit veřejnost se záměrem projektu a s tím, jaký význam a smysl má komunitní plánování.",
          "sources": ["vizovice-text"]
        },
        {
          "id": "seminar-2018-06-07",
          "name": "První vzdělávací seminář",
          "kind": "seminar",
          "project": "podpora",
          "held": "7.6.2018",
          "outcome": "held",
          "audience": ["účastníci semináře"],
          "education": {
            "theme": "Principy a cíle komunitního plánování",
            "hasCertificates": true,
            "materials": ["prezentace", "studijni-opora", "osvedceni"]
          },
          "sources": ["vizovice-text"]
        }
      ],
      "contests": [
        {
          "id": "logo",
          "name": "Výtvarná soutěž o nejlepší logo komunitního plánování sociálních služeb",
          "project": "podpora",
          "entrants": [
            {"name": "žáci ZŠ Veselá", "organisation": "zs-vesela"},
            {"name": "žáci ZŠ Všemina", "organisation": "zs-vsemina"}
          ],
          "voters": "účastníci prvního veřejného setkání",
          "voteAt": "verejne-setkani-2018-02-28",
          "prize": "poukaz do multikina",
          "prizeGiver": "golden-apple-cinema",
          "winners": "2",
          "isJointEntry": true,
          "outcome": "Vítězné logo vytvořily dvě výherkyně společně; text je ukazuje jako logo KPSS.",
          "sources": ["vizovice-text"],
          "note": "The voucher is for the cinema; who paid for it is not stated. From which school the winners come is not stated."
        }
      ],
      "publications": [
        {
          "id": "logo-kpss",
          "kind": "logo",
          "name": "Logo KPSS",
          "project": "podpora",
          "state": "done",
          "sources": ["vizovice-text"],
          "note": "The picture follows the text and is not included."
        }
      ],
      "publicityMarks": [
        {
          "id": "jmeno-opz",
          "name": "OP Zaměstnanost",
          "kind": "name",
          "project": "podpora",
          "sources": ["vizovice-text"]
        }
      ],
      "analyses": [
        {
          "id": "socialni-situace",
          "name": "Analýza sociální situace v ORP Vizovice",
          "kind": "socialSituation",
          "project": "podpora",
          "state": "promised",
          "made": "v následujících měsících [..]",
          "area": "orp-vizovice",
          "sources": ["vizovice-text"]
        }
      ],
      "plans": [
        {
          "id": "kprss-orp-vizovice",
          "name": "Komunitní plán rozvoje sociálních služeb ORP Vizovice",
          "kind": "communityPlan",
          "area": "orp-vizovice",
          "levels": [
            {"code": "aktivita", "label": "aktivita"}
          ],
          "sources": ["vizovice-text"],
          "note": "Only activities are named as what the plan consists of; holder and period are not stated."
        }
      ],
      "acts": [
        {
          "id": "revize-prvni-cast",
          "kind": "revised",
          "subject": "plans/kprss-orp-vizovice",
          "wording": "proběhla první část revize",
          "sources": ["vizovice-text"],
          "note": "Done by the working groups and the steering group (steps of evaluations/revize); the rest of the revision is still to come."
        }
      ],
      "evaluations": [
        {
          "id": "revize",
          "name": "Revize platného komunitního plánu, první část",
          "plan": "kprss-orp-vizovice",
          "level": "aktivita",
          "steps": [
            {"code": "zkoumani", "actors": ["ps"], "action": "examine", "state": "done", "words": "Plán se zkoumal na jednáních jednotlivých pracovních skupin."},
            {"code": "zmapovani", "actors": ["ps"], "action": "count", "state": "done", "words": "Zjistilo se, kolik plánovaných aktivit se uskutečnilo."},
            {"code": "pracovni-verze", "actors": ["ps"], "action": "draft", "state": "done", "words": "Každá pracovní skupina sepsala pracovní verzi vyhodnocení pro svou cílovou skupinu."},
            {"code": "predstaveni", "action": "present", "state": "done", "words": "Pracovní verze byly předloženy řídící skupině."},
            {"code": "pripominky", "actors": ["rs"], "action": "comment", "state": "done", "words": "Řídící skupina je připomínkovala a doplnila."}
          ],
          "state": "partlyDone",
          "examines": ["kolik plánovaných aktivit se uskutečnilo"],
          "vocabulary": ["uskutečněno"],
          "sources": ["vizovice-text"],
          "note": "The count of activities carried out was made and is not printed. Who presented the drafts is not stated."
        }
      ]
    }
    """#
}
