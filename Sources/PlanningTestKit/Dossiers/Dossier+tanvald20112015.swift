// Made by .ci/embed-dossiers from Tests/Cases/dossiers/tanvald-2011-2015.json; change the dossier, not this file.

extension GoldenDossier {
  static let tanvald20112015Text = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "tanvald-2011-2015",
      "title": "Komunitní plán sociálních služeb mikroregionu Tanvaldsko 2011–2015: akční plán 2013",
      "sources": [
        {
          "id": "t9",
          "title": "Mikroregion Tanvaldsko 2011-2015, Akční plán 2013",
          "address": "http://docplayer.cz/1438781-Komunitni-plan-socialnich-sluzeb-mikroregionu-tanvaldsko-2011-2015.html",
          "published": "2012-11",
          "extent": "opening"
        }
      ],
      "statements": [
        {
          "id": "akce",
          "kind": "principle",
          "text": "Akce je dílčí etapou aktivity; má svůj čas a věcný obsah.",
          "subject": "plans/ap-2013",
          "sources": ["t9"]
        },
        {
          "id": "cislovani",
          "kind": "principle",
          "text": "Číselné členění komunitního plánu i akčního plánu 2012 zůstává zachováno.",
          "subject": "plans/ap-2013",
          "sources": ["t9"]
        },
        {
          "id": "casti",
          "kind": "scope",
          "text": "Části dokumentu: Úvod; Východiska; Přehled aktivit aktuálních pro rok; Podrobný popis aktivit; Přehled aktivit určených k přípravě realizace; Časový harmonogram.",
          "subject": "plans/ap-2013",
          "sources": ["t9"]
        }
      ],
      "statedCounts": [
        {
          "id": "pocet-stran",
          "counted": "pages",
          "count": "13",
          "subject": "plans/ap-2013",
          "sources": ["t9"]
        }
      ],
      "areas": [
        {
          "id": "tanvaldsko",
          "name": "Mikroregion Tanvaldsko",
          "coverage": "words",
          "words": "mikroregion Tanvaldsko",
          "kind": "microregion",
          "sources": ["t9"],
          "note": "Its municipalities are not stated."
        }
      ],
      "plans": [
        {
          "id": "kpss",
          "name": "Komunitní plán sociálních služeb mikroregionu Tanvaldsko 2011-2015",
          "kind": "communityPlan",
          "area": "tanvaldsko",
          "from": "2011",
          "to": "2015",
          "sources": ["t9"]
        },
        {
          "id": "ap-2012",
          "name": "AP 2012",
          "kind": "actionPlan",
          "from": "2012",
          "to": "2012",
          "partOf": "kpss",
          "sources": ["t9"],
          "note": "Only named, as the paper whose numbering is kept."
        },
        {
          "id": "ap-2013",
          "name": "Akční plán 2013",
          "kind": "actionPlan",
          "from": "2013",
          "to": "2013",
          "made": "2012-11",
          "predecessors": ["ap-2012"],
          "partOf": "kpss",
          "levels": [
            {"code": "aktivita", "label": "aktivita"},
            {"code": "akce", "label": "akce"}
          ],
          "sources": ["t9"]
        }
      ]
    }
    """#
}
