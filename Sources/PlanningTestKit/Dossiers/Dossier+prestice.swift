// Made by .ci/embed-dossiers from Tests/Cases/dossiers/prestice.json; change the dossier, not this file.

extension GoldenDossier {
  static let presticeText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "prestice",
      "title": "Přeštice: komunitní plán zdraví a kvality života (číslování) a řídící skupina komunitního plánování",
      "sources": [
        {
          "id": "d1",
          "title": "Komunitní plán zdraví a kvality života (2009-2010)",
          "address": "https://dataplan.info/cz/prestice/ocima-lidi/planovani-s-verejnosti/komunitni-plan-zdravi-a-kvality-zivota-prestice-2009-2010?typ=tab",
          "extent": "opening"
        },
        {
          "id": "d2",
          "title": "Komunitní plán zdraví a kvality života (2018-2019)",
          "address": "https://www.zdravamesta.cz/cz/prestice/ocima-lidi/planovani-s-verejnosti/komunitni-plan-zdravi-a-kvality-zivota-prestice-2018-2019?typ=detail",
          "extent": "opening"
        },
        {
          "id": "ridici-skupina",
          "title": "Řídící skupina",
          "note": "A public page on the steering group of community planning; its address is not noted. Names of people are left out."
        }
      ],
      "statements": [
        {
          "id": "jiny-druh",
          "kind": "scope",
          "text": "Nejde o plán sociálních služeb; stejnou kartu však DataPlán používá pro oba druhy plánů.",
          "subject": "plans/kpzkz-2018-2019",
          "sources": ["d2"]
        },
        {
          "id": "karta",
          "kind": "scope",
          "text": "Pole karty: Náměty / Záměry; Plánovaná realizace; Odpovědnost; Spolupráce; Roky realizace; Finance <rok> [tis. Kč]; Popis / Komentář; P (příznak).",
          "subject": "plans/kpzkz-2018-2019",
          "sources": ["d2"]
        }
      ],
      "areas": [
        {
          "id": "prestice",
          "name": "Přeštice",
          "coverage": "listedMunicipalities",
          "district": "3210",
          "municipalities": ["558249"],
          "kind": "municipality",
          "region": "3042",
          "sources": ["d1", "d2"]
        }
      ],
      "organisations": [
        {
          "id": "prestice",
          "name": "Přeštice",
          "kind": "town",
          "municipality": "558249",
          "sources": ["d1", "d2"]
        },
        {
          "id": "kkr",
          "name": "KKR",
          "kind": "department",
          "description": "útvar, který karta uvádí zkratkou u odpovědnosti",
          "sources": ["d2"],
          "note": "What the letters stand for is not stated."
        },
        {
          "id": "ho",
          "name": "HO",
          "kind": "department",
          "description": "útvar, který karta uvádí zkratkou u odpovědnosti",
          "sources": ["d2"],
          "note": "What the letters stand for is not stated."
        }
      ],
      "bodies": [
        {
          "id": "rs",
          "name": "Řídící skupina",
          "kind": "steeringGroup",
          "statedParticipants": "13",
          "sources": ["ridici-skupina"],
          "note": "Thirteen members; neither their organisations nor their sides are printed, so nothing can be said of the triad."
        }
      ],
      "seats": [
        {
          "id": "rs-01",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-02",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-03",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-04",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-05",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-06",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-07",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-08",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-09",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-10",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-11",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-12",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        },
        {
          "id": "rs-13",
          "body": "rs",
          "filling": "filled",
          "sources": ["ridici-skupina"]
        }
      ],
      "meetings": [
        {
          "id": "rs-2020-2022",
          "bodies": ["rs"],
          "standsFor": "4",
          "held": "2020/2022",
          "outcome": "held",
          "sources": ["ridici-skupina"]
        }
      ],
      "plans": [
        {
          "id": "kpzkz-2009-2010",
          "name": "Komunitní plán zdraví a kvality života (2009-2010)",
          "kind": "strategicPlan",
          "holder": "prestice",
          "area": "prestice",
          "from": "2009",
          "to": "2010",
          "sources": ["d1"],
          "note": "Not a plan of social services. The list is kept in its printed order; only where the case says under which item a code hangs is a parent given, because the tree cannot be made from the codes. Every other code of several parts stands under an item, but under which one is not known."
        },
        {
          "id": "kpzkz-2018-2019",
          "name": "Komunitní plán zdraví a kvality života (2018-2019)",
          "kind": "strategicPlan",
          "holder": "prestice",
          "area": "prestice",
          "from": "2018",
          "to": "2019",
          "levels": [
            {"code": "priorita", "label": "priorita"},
            {"code": "opatreni", "label": "opatření"},
            {"code": "namet", "label": "Náměty / Záměry"},
            {"code": "aktivita", "label": "aktivita"}
          ],
          "sources": ["d2"],
          "note": "Not a plan of social services. The names of the levels are those of the case's transcription, except Náměty / Záměry, which is a field of the card."
        }
      ],
      "planItems": [
        {
          "id": "l-a",
          "plan": "kpzkz-2009-2010",
          "code": "A.",
          "sources": ["d1"]
        },
        {
          "id": "l-a-1",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "A.1",
          "sources": ["d1"]
        },
        {
          "id": "l-a-2",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "A.2",
          "sources": ["d1"]
        },
        {
          "id": "l-a-2-1",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "A.2.1",
          "name": "xxx",
          "isPlaceholder": true,
          "sources": ["d1"]
        },
        {
          "id": "l-a-3-1-3",
          "plan": "kpzkz-2009-2010",
          "parent": "l-a-2",
          "code": "A.3.1.3",
          "sources": ["d1"],
          "note": "Listed under A.2, although its code points to A.3.1, which is not in the list."
        },
        {
          "id": "l-a-3-1-4",
          "plan": "kpzkz-2009-2010",
          "parent": "l-a-2",
          "code": "A.3.1.4",
          "sources": ["d1"],
          "note": "Listed under A.2, although its code points to A.3.1, which is not in the list."
        },
        {
          "id": "l-a-3-1-5",
          "plan": "kpzkz-2009-2010",
          "parent": "l-a-2",
          "code": "A.3.1.5",
          "sources": ["d1"],
          "note": "Listed under A.2, although its code points to A.3.1, which is not in the list."
        },
        {
          "id": "l-b",
          "plan": "kpzkz-2009-2010",
          "code": "B.",
          "sources": ["d1"]
        },
        {
          "id": "l-b-1",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.1",
          "sources": ["d1"]
        },
        {
          "id": "l-b-1-1",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.1.1",
          "flag": "P",
          "sources": ["d1"]
        },
        {
          "id": "l-b-1-2",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.1.2",
          "sources": ["d1"]
        },
        {
          "id": "l-b-1-2-1",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.1.2.1",
          "sources": ["d1"]
        },
        {
          "id": "l-b-2",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.2",
          "sources": ["d1"]
        },
        {
          "id": "l-b-2-1",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.2.1",
          "flag": "P",
          "sources": ["d1"]
        },
        {
          "id": "l-b-2-1-1",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.2.1.1",
          "sources": ["d1"]
        },
        {
          "id": "l-b-2-2",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.2.2",
          "name": "xxx",
          "isPlaceholder": true,
          "sources": ["d1"]
        },
        {
          "id": "l-b-2-1-5",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.2.1.5",
          "sources": ["d1"],
          "note": "Stands after B.2.2, although its code points to B.2.1; under which of them it hangs is not stated."
        },
        {
          "id": "l-b-2-1-6",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.2.1.6",
          "sources": ["d1"],
          "note": "Stands after B.2.2, although its code points to B.2.1; under which of them it hangs is not stated."
        },
        {
          "id": "l-b-2-1-7",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.2.1.7",
          "sources": ["d1"],
          "note": "Stands after B.2.2, although its code points to B.2.1; under which of them it hangs is not stated."
        },
        {
          "id": "l-b-3",
          "plan": "kpzkz-2009-2010",
          "isTopLevel": false,
          "code": "B.3",
          "sources": ["d1"]
        },
        {
          "id": "a",
          "plan": "kpzkz-2018-2019",
          "level": "priorita",
          "code": "A.",
          "name": "Životní prostředí a doprava",
          "sources": ["d2"]
        },
        {
          "id": "a-1",
          "plan": "kpzkz-2018-2019",
          "parent": "a",
          "level": "opatreni",
          "code": "A.1",
          "name": "Město bude prostorem nejen pro auta",
          "sources": ["d2"]
        },
        {
          "id": "namet-parkovani",
          "plan": "kpzkz-2018-2019",
          "parent": "a-1",
          "level": "namet",
          "name": "Postupné řešení problematiky parkování",
          "years": "2009-2011",
          "sources": ["d2"]
        },
        {
          "id": "namet-prasnost",
          "plan": "kpzkz-2018-2019",
          "parent": "a-1",
          "level": "namet",
          "name": "Odstranění prašnosti a hlučnosti dopravy v Nepomucké ulici",
          "years": "2010-2011",
          "sources": ["d2"]
        },
        {
          "id": "a-1-1",
          "plan": "kpzkz-2018-2019",
          "parent": "a-1",
          "level": "aktivita",
          "code": "A.1.1",
          "name": "Řešení parkování ve městě, ochrana travních ploch",
          "flag": "P",
          "sources": ["d2"]
        },
        {
          "id": "a-1-1-1",
          "plan": "kpzkz-2018-2019",
          "parent": "a-1",
          "level": "aktivita",
          "code": "A.1.1.1",
          "name": "Rozšířit počet parkovacích míst ve městě",
          "years": "2013-2016",
          "responsible": ["kkr"],
          "comment": "V roce 2014 přibyla ve městě dvě odstavná parkoviště.",
          "responsibleWords": "KKR",
          "costs": [
            {"role": "cost", "years": "2019", "thousands": "0"}
          ],
          "sources": ["d2"],
          "note": "All its years lie before the plan. The money of 2019 is a printed zero."
        },
        {
          "id": "a-1-1-2",
          "plan": "kpzkz-2018-2019",
          "parent": "a-1",
          "level": "aktivita",
          "code": "A.1.1.2",
          "name": "Budování bezbariérových tras ve městě",
          "responsible": ["ho"],
          "comment": "Stavby a opravy chodníků vždy počítají s bezbariérovou úpravou.",
          "responsibleWords": "HO",
          "sources": ["d2"],
          "note": "Neither years nor money are printed; the field of cooperation is empty, which is not nobody."
        },
        {
          "id": "a-1-1-3",
          "plan": "kpzkz-2018-2019",
          "parent": "a-1",
          "level": "aktivita",
          "code": "A.1.1.3",
          "name": "Opravy komunikací a chodníků - dokončení oprav Havlíčkova náměstí",
          "responsible": ["ho"],
          "responsibleWords": "HO",
          "sources": ["d2"]
        }
      ]
    }
    """#
}
