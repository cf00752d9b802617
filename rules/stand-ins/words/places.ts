/**
 * Places that a plan may name without naming anybody: countries, peoples and tongues, and the larger places of the United
 * Kingdom. Some are given names as well; what stands beside them decides.
 */
export const places: ReadonlySet<string> = new Set(
  `
  afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus belgium benin bolivia
  bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark dominica ecuador
  egypt england eritrea estonia ethiopia europe asia africa fiji finland france gambia georgia germany ghana greece grenada guinea guyana haiti honduras
  hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kurdistan laos latvia lebanon
  lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritania mauritius mexico moldova mongolia montenegro
  morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
  portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia somaliland spain sudan sweden switzerland syria
  taiwan tanzania thailand togo trinidad tobago tunisia turkey uganda ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe uk usa eu
  azerbaijani armenian kazakh kyrgyz tajik turkmen afghan albanian algerian american angolan arab arabic argentinian armenian asian australian austrian bangladeshi belgian bengali black bosnian
  brazilian british bulgarian burmese cambodian canadian cantonese caribbean african chinese colombian congolese creole croatian cuban cypriot czech
  danish dari dutch egyptian english eritrean estonian ethiopian european farsi filipino finnish flemish french gaelic gambian german ghanaian greek
  gujarati gypsy haitian hausa hebrew hindi hungarian icelandic igbo indian indonesian iranian iraqi irish israeli italian jamaican japanese kashmiri
  kenyan korean kurdish kurmanji latin latvian lebanese libyan lingala lithuanian luganda malay malayalam maltese mandarin marathi mauritian mexican
  mirpuri moldovan mongolian moroccan ndebele nepalese nepali nigerian norwegian oromo pakistani pashto pashtun patois persian peruvian polish
  portuguese punjabi roma romani romanian romany russian rwandan sanskrit scots scottish senegalese serbian shona sicilian sierra leone sindhi sinhala
  sinhalese slovak slovakian slovenian somali sorani spanish sudanese swahili swedish swiss sylheti syrian tagalog taiwanese tamil telugu thai tibetan
  tigrinya tongan traveller tunisian turkish twi ugandan ukrainian urdu uzbek venezuelan vietnamese welsh wolof xhosa yemeni yiddish yoruba zambian
  zimbabwean zulu bsl anglican baptist buddhist buddhism catholic christian christianity hindu hinduism humanist islam islamic jain jainism jewish judaism
  methodist muslim orthodox pagan pentecostal protestant quaker rastafarian sikh sikhism jehovah koran quran bible torah allah god jesus christ easter
  christmas diwali eid ramadan hanukkah passover vaisakhi halloween ramadhan xmas advent lent
  london birmingham manchester leeds liverpool sheffield bristol newcastle nottingham leicester coventry bradford cardiff belfast edinburgh glasgow
  aberdeen dundee swansea newport york hull plymouth southampton portsmouth brighton hove oxford cambridge norwich ipswich exeter bath gloucester
  cheltenham worcester hereford shrewsbury telford wolverhampton dudley walsall sandwell solihull derby stoke stafford chester crewe warrington wigan
  bolton bury rochdale oldham tameside stockport trafford salford blackburn burnley blackpool preston lancaster carlisle durham sunderland gateshead
  middlesbrough darlington hartlepool scarborough harrogate wakefield barnsley doncaster rotherham grimsby lincoln peterborough northampton kettering
  luton bedford stevenage watford slough reading swindon bournemouth poole salisbury taunton truro penzance torquay weymouth southend colchester
  chelmsford basildon harlow maidstone canterbury dover hastings eastbourne crawley guildford woking basingstoke winchester andover
  cornwall devon dorset somerset wiltshire hampshire sussex kent surrey essex suffolk norfolk cambridgeshire bedfordshire hertfordshire
  buckinghamshire oxfordshire berkshire gloucestershire herefordshire worcestershire warwickshire leicestershire rutland northamptonshire
  nottinghamshire derbyshire staffordshire shropshire cheshire lancashire merseyside yorkshire cumbria northumberland lincolnshire humberside
  cleveland middlesex cumberland westmorland redbridge wirral lambeth southwark lewisham greenwich hackney islington camden haringey barnet enfield
  brent ealing hounslow hillingdon harrow richmond kingston merton sutton croydon bromley bexley havering newham wandsworth westminster kensington
  lagos abuja accra nairobi kampala harare mogadishu addis ababa cairo casablanca tunis algiers khartoum johannesburg lahore karachi islamabad mirpur peshawar
  delhi mumbai kolkata chennai dhaka sylhet colombo kathmandu kabul tehran baghdad damascus aleppo beirut jerusalem gaza istanbul ankara athens rome naples
  milan venice paris lyon madrid seville lisbon porto berlin munich hamburg vienna prague budapest warsaw krakow gdansk bucharest sofia belgrade zagreb
  tirana pristina kyiv lviv moscow riga vilnius tallinn helsinki stockholm oslo copenhagen dublin cork galway boston chicago california florida texas york
  toronto vancouver sydney melbourne brisbane perth auckland beijing shanghai tokyo osaka seoul hanoi saigon manila bangkok jakarta cusco lima bogota rio
  orkney shetland anglesey scilly guernsey disneyland legoland alton everest vikings romans tudors victorians egyptians aztecs
  chelsea hammersmith fulham whitby wembley wimbledon thames severn tees tyne mersey trent humber avon pennines cotswolds dartmoor exmoor snowdonia
  `
    .trim()
    .split(/\s+/),
);
