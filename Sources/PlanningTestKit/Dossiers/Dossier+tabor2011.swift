// Made by .ci/embed-dossiers from Tests/Cases/dossiers/tabor-2011.json; change the dossier, not this file.

extension GoldenDossier {
  static let tabor2011Text = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "tabor-2011",
      "title": "Komunitní plán sociálních služeb ve správním obvodu ORP Tábor (květen 2011)",
      "sources": [
        {
          "id": "t1",
          "title": "KP ORP Tábor, květen 2011",
          "address": "http://docplayer.cz/1905216-Kveten-2011-komunitni-plan-socialnich-sluzeb-ve-spravnim-obvodu-obce-s-rozsirenou-pusobnosti-tabor.html",
          "published": "2011-05",
          "extent": "opening"
        }
      ],
      "statements": [
        {
          "id": "casti",
          "kind": "scope",
          "text": "Části dokumentu: otázky a odpovědi; základní pojmy; projekt a jeho harmonogram; struktura a personální zajištění; výstupy dotazníkového šetření a sociodemografické analýzy; priority, opatření a aktivity z pracovních skupin; financování; realizace plánu.",
          "subject": "plans/kpss",
          "sources": ["t1"]
        }
      ],
      "areas": [
        {
          "id": "orp-tabor",
          "name": "ORP Tábor",
          "district": "3112",
          "words": "správní obvod obce s rozšířenou působností Tábor",
          "kind": "district",
          "region": "3034",
          "sources": ["t1"]
        },
        {
          "id": "bechynsko",
          "name": "Bechyňsko",
          "coverage": "words",
          "words": "Bechyňsko",
          "kind": "microregion",
          "partOf": "orp-tabor",
          "sources": ["t1"],
          "note": "Its municipalities are not stated."
        },
        {
          "id": "chotovinsko",
          "name": "Chotovinsko",
          "coverage": "words",
          "words": "Chotovinsko",
          "kind": "microregion",
          "partOf": "orp-tabor",
          "sources": ["t1"],
          "note": "Its municipalities are not stated."
        },
        {
          "id": "chynovsko",
          "name": "Chýnovsko",
          "coverage": "words",
          "words": "Chýnovsko",
          "kind": "microregion",
          "partOf": "orp-tabor",
          "sources": ["t1"],
          "note": "Its municipalities are not stated."
        },
        {
          "id": "jistebnicko",
          "name": "Jistebnicko",
          "coverage": "words",
          "words": "Jistebnicko",
          "kind": "microregion",
          "partOf": "orp-tabor",
          "sources": ["t1"],
          "note": "Its municipalities are not stated."
        },
        {
          "id": "malsicko",
          "name": "Malšicko",
          "coverage": "words",
          "words": "Malšicko",
          "kind": "microregion",
          "partOf": "orp-tabor",
          "sources": ["t1"],
          "note": "Its municipalities are not stated."
        },
        {
          "id": "mladovozicko",
          "name": "Mladovožicko",
          "coverage": "words",
          "words": "Mladovožicko",
          "kind": "microregion",
          "partOf": "orp-tabor",
          "sources": ["t1"],
          "note": "Its municipalities are not stated."
        },
        {
          "id": "sezimoustecko",
          "name": "Sezimoústecko",
          "coverage": "words",
          "words": "Sezimoústecko",
          "kind": "microregion",
          "partOf": "orp-tabor",
          "sources": ["t1"],
          "note": "Its municipalities are not stated."
        }
      ],
      "analyses": [
        {
          "id": "setreni-a-sociodemografie",
          "name": "Dotazníkové šetření a sociodemografická analýza území správního obvodu ORP Tábor",
          "kind": "sociodemographic",
          "area": "orp-tabor",
          "sources": ["t1"]
        }
      ],
      "plans": [
        {
          "id": "kpss",
          "name": "Komunitní plán sociálních služeb ve správním obvodu obce s rozšířenou působností Tábor",
          "kind": "communityPlan",
          "area": "orp-tabor",
          "made": "2011-05",
          "levels": [
            {"code": "priorita", "label": "priorita"},
            {"code": "opatreni", "label": "opatření"},
            {"code": "aktivita", "label": "aktivita"}
          ],
          "axis": "territory",
          "sources": ["t1"],
          "note": "May 2011 is printed on the title; the period is not transcribed."
        }
      ],
      "planItems": [
        {
          "id": "spolecna-opatreni",
          "plan": "kpss",
          "level": "priorita",
          "name": "Společná opatření",
          "isCommon": true,
          "sources": ["t1"]
        },
        {
          "id": "bechynsko",
          "plan": "kpss",
          "level": "priorita",
          "name": "Bechyňsko",
          "area": "bechynsko",
          "sources": ["t1"]
        },
        {
          "id": "chotovinsko",
          "plan": "kpss",
          "level": "priorita",
          "name": "Chotovinsko",
          "area": "chotovinsko",
          "sources": ["t1"]
        },
        {
          "id": "chynovsko",
          "plan": "kpss",
          "level": "priorita",
          "name": "Chýnovsko",
          "area": "chynovsko",
          "sources": ["t1"]
        },
        {
          "id": "jistebnicko",
          "plan": "kpss",
          "level": "priorita",
          "name": "Jistebnicko",
          "area": "jistebnicko",
          "sources": ["t1"]
        },
        {
          "id": "malsicko",
          "plan": "kpss",
          "level": "priorita",
          "name": "Malšicko",
          "area": "malsicko",
          "sources": ["t1"]
        },
        {
          "id": "mladovozicko",
          "plan": "kpss",
          "level": "priorita",
          "name": "Mladovožicko",
          "area": "mladovozicko",
          "sources": ["t1"]
        },
        {
          "id": "sezimoustecko",
          "plan": "kpss",
          "level": "priorita",
          "name": "Sezimoústecko",
          "area": "sezimoustecko",
          "sources": ["t1"]
        }
      ]
    }
    """#
}
