// Made by .ci/embed-dossiers from Tests/Cases/dossiers/olomouc-2023.json; change the dossier, not this file.

extension GoldenDossier {
  static let olomouc2023Text = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "olomouc-2023",
      "title": "6. komunitní plán sociálních služeb Olomoucka: vyhodnocení roku 2023 a dodatky",
      "sources": [
        {
          "id": "o-546",
          "title": "Vyhodnocení komunitního plánu za rok 2023",
          "address": "http://www.kpss.olomouc.eu/page/aktuality/news-546/",
          "published": "2024-02-28",
          "extent": "whole"
        },
        {
          "id": "o-545",
          "title": "Dodatky k 6. komunitnímu plánu",
          "address": "https://kpss.olomouc.eu/page/aktuality/news-545/",
          "published": "2023-12-15",
          "extent": "whole"
        }
      ],
      "documents": [
        {
          "id": "pravidla-zmen",
          "name": "Pravidla pro přijímání změn v aktuálním komunitním plánu",
          "availability": "notIncluded",
          "sources": ["o-545"]
        },
        {
          "id": "dodatek",
          "name": "Dodatky k 6. komunitnímu plánu",
          "availability": "notIncluded",
          "sources": ["o-545"],
          "note": "Addenda to plans/kpss-6. Whether they change the number of measures is not said."
        }
      ],
      "statements": [
        {
          "id": "navrh-hospice",
          "kind": "intention",
          "text": "Navrhuje změnu komunitního plánu.",
          "subject": "documents/dodatek",
          "organisation": "mobilni-hospic",
          "sources": ["o-545"]
        },
        {
          "id": "navrh-charity",
          "kind": "intention",
          "text": "Navrhuje změnu komunitního plánu.",
          "subject": "documents/dodatek",
          "organisation": "charita",
          "sources": ["o-545"]
        },
        {
          "id": "navrh-centra",
          "kind": "intention",
          "text": "Navrhuje změnu komunitního plánu.",
          "subject": "documents/dodatek",
          "organisation": "detske-centrum",
          "sources": ["o-545"]
        },
        {
          "id": "scope-measures",
          "kind": "scope",
          "text": "Vyhodnocení vztahuje podíly ke všem opatřením navrženým na celé období plánu.",
          "subject": "evaluations/vyhodnoceni-2023",
          "sources": ["o-546"],
          "note": "The plan was amended in December 2023; whether the addenda are among the 97 is not said."
        }
      ],
      "statedCounts": [
        {
          "id": "count-goals",
          "counted": "goals",
          "count": "29",
          "subject": "plans/kpss-6",
          "sources": ["o-546"]
        },
        {
          "id": "count-measures",
          "counted": "measures",
          "count": "97",
          "subject": "plans/kpss-6",
          "sources": ["o-546"]
        }
      ],
      "areas": [
        {
          "id": "olomoucko",
          "name": "Olomoucko",
          "district": "7107",
          "region": "3123",
          "sources": ["o-546"],
          "note": "How far the area reaches and whether it is the whole district of Olomouc is not stated."
        }
      ],
      "organisations": [
        {
          "id": "olomouc",
          "name": "Olomouc",
          "kind": "town",
          "sources": ["o-545"]
        },
        {
          "id": "mobilni-hospic",
          "description": "mobilní hospic, jeden z navrhovatelů změny",
          "sources": ["o-545"]
        },
        {
          "id": "charita",
          "description": "charita, jeden z navrhovatelů změny",
          "sources": ["o-545"]
        },
        {
          "id": "detske-centrum",
          "kind": "childrensCentre",
          "description": "dětské centrum, jeden z navrhovatelů změny",
          "sources": ["o-545"]
        }
      ],
      "targetGroups": [
        {
          "id": "zdravotne-postizeni",
          "name": "občané se zdravotním postižením",
          "sources": ["o-545"]
        }
      ],
      "bodies": [
        {
          "id": "zastupitelstvo",
          "name": "Zastupitelstvo města Olomouce",
          "kind": "assembly",
          "sources": ["o-545"]
        },
        {
          "id": "rada",
          "name": "Rada města Olomouce",
          "kind": "council",
          "sources": ["o-545"]
        },
        {
          "id": "socialni-komise",
          "name": "Sociální komise Rady města",
          "kind": "commission",
          "sources": ["o-545"]
        },
        {
          "id": "ps-zdravotni-postizeni",
          "name": "Občané se zdravotním postižením",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["zdravotne-postizeni"],
          "sources": ["o-545"]
        }
      ],
      "plans": [
        {
          "id": "kpss-6",
          "name": "6. komunitní plán sociálních služeb Olomoucka",
          "kind": "communityPlan",
          "area": "olomoucko",
          "from": "2023",
          "to": "2025",
          "levels": [
            {"code": "cil", "label": "cíl"},
            {"code": "opatreni", "label": "opatření"}
          ],
          "sources": ["o-546"]
        }
      ],
      "acts": [
        {
          "id": "pravidla-schvalena",
          "kind": "adopted",
          "subject": "documents/pravidla-zmen",
          "bodies": ["rada"],
          "organisation": "olomouc",
          "time": "2015-02-17",
          "wording": "schválena",
          "sources": ["o-545"]
        },
        {
          "id": "plan-projednan",
          "kind": "discussed",
          "subject": "plans/kpss-6",
          "bodies": ["rada"],
          "organisation": "olomouc",
          "time": "2022-10-10",
          "wording": "projednán",
          "sources": ["o-545"]
        },
        {
          "id": "plan-schvalen",
          "kind": "adopted",
          "subject": "plans/kpss-6",
          "bodies": ["zastupitelstvo"],
          "organisation": "olomouc",
          "time": "2022-12-09",
          "wording": "schválen",
          "sources": ["o-545"]
        },
        {
          "id": "dodatek-ps",
          "kind": "discussed",
          "subject": "documents/dodatek",
          "bodies": ["ps-zdravotni-postizeni"],
          "sources": ["o-545"],
          "note": "First step of the path; its day is not stated, it lies before the council's."
        },
        {
          "id": "dodatek-komise",
          "kind": "recommended",
          "subject": "documents/dodatek",
          "bodies": ["socialni-komise"],
          "organisation": "olomouc",
          "wording": "jednomyslné doporučení",
          "sources": ["o-545"],
          "note": "Second step of the path; its day is not stated."
        },
        {
          "id": "dodatek-rada",
          "kind": "adopted",
          "subject": "documents/dodatek",
          "bodies": ["rada"],
          "organisation": "olomouc",
          "time": "2023-12-05",
          "wording": "zabývala se návrhy na změnu",
          "sources": ["o-545"],
          "note": "Third and last step of the path: an addendum is a matter of the council, the plan itself was adopted by the assembly."
        },
        {
          "id": "plan-zmenen",
          "kind": "amended",
          "subject": "plans/kpss-6",
          "bodies": ["rada"],
          "organisation": "olomouc",
          "time": "2023-12",
          "sources": ["o-545"],
          "note": "By the addenda of documents/dodatek."
        }
      ],
      "evaluations": [
        {
          "id": "vyhodnoceni-2023",
          "name": "Vyhodnocení komunitního plánu za rok 2023",
          "kind": "yearly",
          "plan": "kpss-6",
          "year": 2023,
          "level": "opatreni",
          "total": 97,
          "shares": [
            {"status": "fulfilled", "percentage": "86", "printed": "naplnit"},
            {"status": "inProgress", "percentage": "12", "printed": "rozpracovat"},
            {"status": "notFulfilled", "percentage": "2", "printed": "nenaplnit"}
          ],
          "published": "2024-02-28",
          "dataFrom": "realizátoři opatření",
          "state": "done",
          "sources": ["o-546"],
          "note": "Numbers of measures by status and who evaluated are not printed. Eighty-six per cent of a plan of three years after its first year: a status for the year, not a final one."
        }
      ],
      "planVersions": [
        {
          "id": "dodatek-2023",
          "plan": "kpss-6",
          "kind": "addendum",
          "from": "2023-12",
          "proposers": ["mobilni-hospic", "charita", "detske-centrum"],
          "document": "dodatek",
          "sources": ["o-545"],
          "note": "Whether it changes the number of measures is not stated."
        }
      ]
    }
    """#
}
