/// Built-in data, kept as text and read at first use.
extension LetterForm {
  /// The small letters of the Latin, Greek and Cyrillic scripts that are a letter with marks.
  ///
  /// Each line gives the combining marks as hexadecimal code points, then pairs of the letter without and with them. It
  /// restates the canonical decompositions of the Unicode Character Database (U+00C0–U+052F, U+1E00–U+1EFF), which are
  /// the same in every version since 4.1, by Unicode's stability policy.
  static let accentedLettersTable = #"""
    0300 aàeèiìoòuùnǹеѐиѝwẁyỳ
    0301 aáeéiíoóuúyýcćlĺnńrŕsśzźgǵæǽøǿαάεέηήιίοόυύωώϒϓгѓкќkḱmḿpṕwẃ
    0302 aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷzẑ
    0303 aãnñoõiĩuũvṽeẽyỹ
    0304 aāeēiīoōuūæǣyȳиӣуӯgḡ
    0306 aăeĕgğiĭoŏuŭийуўжӂаӑеӗ
    0307 cċeėgġzżaȧoȯbḃdḋfḟhḣmṁnṅpṗrṙsṡtṫwẇxẋyẏſẛ
    0308 aäeëiïoöuüyÿιϊυϋϒϔеёіїаӓәӛжӝзӟиӥоӧөӫэӭуӱчӵыӹhḧwẅxẍtẗ
    0309 aảeẻiỉoỏuủyỷ
    030A aåuůwẘyẙ
    030B oőuűуӳ
    030C cčdďeělľnňrřsštťzžaǎiǐoǒuǔgǧkǩʒǯjǰhȟ
    030F aȁeȅiȉoȍrȑuȕѵѷ
    0311 aȃeȇiȋoȏrȓuȗ
    031B oơuư
    0323 bḅdḍhḥkḳlḷmṃnṇrṛsṣtṭvṿwẉzẓaạeẹiịoọuụyỵ
    0324 uṳ
    0325 aḁ
    0326 sștț
    0327 cçgģkķlļnņrŗsştţeȩdḑhḩ
    0328 aąeęiįuųoǫ
    032D dḓeḙlḽnṋtṱuṷ
    032E hḫ
    0330 eḛiḭuṵ
    0331 bḇdḏkḵlḻnṉrṟtṯzẕhẖ
    0301+0307 sṥ
    0302+0300 aầeềoồ
    0302+0301 aấeếoố
    0302+0303 aẫeễoỗ
    0302+0309 aẩeểoổ
    0303+0301 oṍuṹ
    0303+0304 oȭ
    0303+0308 oṏ
    0304+0300 eḕoṑ
    0304+0301 eḗoṓ
    0304+0308 uṻ
    0306+0300 aằ
    0306+0301 aắ
    0306+0303 aẵ
    0306+0309 aẳ
    0307+0304 aǡoȱ
    0308+0300 uǜ
    0308+0301 uǘιΐυΰiḯ
    0308+0304 uǖaǟoȫ
    0308+030C uǚ
    030A+0301 aǻ
    030C+0307 sṧ
    031B+0300 oờuừ
    031B+0301 oớuứ
    031B+0303 oỡuữ
    031B+0309 oởuử
    031B+0323 oợuự
    0323+0302 aậeệoộ
    0323+0304 lḹrṝ
    0323+0306 aặ
    0323+0307 sṩ
    0327+0301 cḉ
    0327+0306 eḝ
    0328+0304 oǭ
    """#
}
