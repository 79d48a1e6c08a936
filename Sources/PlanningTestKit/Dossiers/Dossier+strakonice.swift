// Made by .ci/embed-dossiers from Tests/Cases/dossiers/strakonice.json; change the dossier, not this file.

extension GoldenDossier {
  static let strakoniceText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "strakonice",
      "title": "Komunitní plán sociálních služeb ORP Strakonice (pracovní verze k připomínkování)",
      "sources": [
        {
          "id": "t2",
          "title": "KPSS ORP Strakonice (pracovní verze k připomínkování)",
          "address": "http://docplayer.cz/2994377-Komunitni-plan-socialnich-sluzeb-orp-strakonice.html",
          "extent": "opening"
        }
      ],
      "areas": [
        {
          "id": "orp-strakonice",
          "name": "ORP Strakonice",
          "district": "3111",
          "words": "ORP Strakonice",
          "kind": "district",
          "region": "3034",
          "sources": ["t2"],
          "note": "Whether the whole district is meant is not stated."
        }
      ],
      "analyses": [
        {
          "id": "sociodemograficka",
          "name": "Sociodemografická analýza ORP Strakonice",
          "kind": "sociodemographic",
          "sources": ["t2"]
        },
        {
          "id": "anketa",
          "name": "Průzkum názorů široké veřejnosti – anketa",
          "kind": "publicOpinion",
          "sources": ["t2"]
        },
        {
          "id": "zadavatele",
          "name": "Průzkum mezi zadavateli",
          "kind": "commissionerNeeds",
          "sources": ["t2"]
        },
        {
          "id": "sluzby",
          "name": "Analýza sociálních služeb na území ORP Strakonice",
          "kind": "services",
          "sources": ["t2"]
        },
        {
          "id": "potreby",
          "name": "Analýzy potřeb zadavatelů, poskytovatelů a uživatelů",
          "kind": "needs",
          "sources": ["t2"]
        },
        {
          "id": "swot",
          "name": "SWOT analýzy",
          "kind": "strengthsAndWeaknesses",
          "sources": ["t2"]
        }
      ],
      "plans": [
        {
          "id": "kpss",
          "name": "Komunitní plán sociálních služeb ORP Strakonice",
          "kind": "communityPlan",
          "area": "orp-strakonice",
          "levels": [
            {"code": "priorita", "label": "priorita"},
            {"code": "opatreni", "label": "opatření"},
            {"code": "aktivita", "label": "aktivita"}
          ],
          "axis": "purpose",
          "state": "inPreparation",
          "sources": ["t2"],
          "note": "A working version for comments; neither its period nor its day is stated."
        }
      ],
      "planItems": [
        {
          "id": "p1",
          "plan": "kpss",
          "level": "priorita",
          "code": "1",
          "name": "Udržení systému poskytovaných služeb",
          "sources": ["t2"]
        },
        {
          "id": "p2",
          "plan": "kpss",
          "level": "priorita",
          "code": "2",
          "name": "Zkvalitnění stávajících sociálních služeb",
          "sources": ["t2"]
        },
        {
          "id": "p3",
          "plan": "kpss",
          "level": "priorita",
          "code": "3",
          "name": "Rozvoj sociálních služeb",
          "sources": ["t2"]
        },
        {
          "id": "p4",
          "plan": "kpss",
          "level": "priorita",
          "code": "4",
          "name": "Zajištění doprovodných oblastí",
          "sources": ["t2"]
        },
        {
          "id": "p5",
          "plan": "kpss",
          "level": "priorita",
          "code": "5",
          "name": "Všeobecná podpora rozvoje sociálních služeb",
          "sources": ["t2"]
        }
      ],
      "acts": [
        {
          "id": "k-pripominkam",
          "kind": "openedForComments",
          "subject": "plans/kpss",
          "wording": "pracovní verze k připomínkování",
          "sources": ["t2"],
          "note": "By whom and when is not stated."
        }
      ]
    }
    """#
}
