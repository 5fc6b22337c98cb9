// SPDX-License-Identifier: EUPL-1.2
/**
 * Words after which a name comes: titles, verbs of naming, and who somebody is to the one who tells. In Dutch and in the languages of the
 * form that are written in Latin letters; a few in Cyrillic.
 */
const list = (text: string): string => text.split(' | ').join('|')

/** Behind a title a name comes also in small letters. */
export const titles = list(
  'meneer | mevrouw | mw\\. | mw | mevr\\. | mevr | dhr\\. | dhr | hr\\. | de heer | heer | juffrouw | juf | meester | mr\\. | mrs\\. | ms\\. | mr | mrs | miss | mister | madam | madame | pan | pani | pana | panią | domnul | doamna | dl\\. | dna\\. | herr | frau | señor | señora | sr\\. | sra\\. | monsieur | tante | oom | ome | господин | госпожа | пан | пані',
)

/** Who "is called": surely a name behind it. */
export const namings = list(
  'heet | heette | heten | genaamd | genoemd | noemt zich | noemde zich | noemt hem | noemt haar | noem ik | noemen hem | noemen haar | noemen ze | noemen we | noemden hem | noemden haar | luistert naar de naam | onder de naam | met de naam | bekend als | alias | bijgenaamd | bijnaam | roepnaam | voornaam | voornaam is | achternaam | achternaam is | naam is | naam was | naam: | namen zijn | naam luidt | voornaam: | achternaam: | contactpersoon | contactpersoon: | named | called | call him | call her | calls himself | calls herself | name is | names are | known as | goes by | goes by the name | nickname | nazywa się | nazywam się | o imieniu | na imię | imię | nazwisko | numit | numită | numește | numesc | pe nume | cheamă | numele | heißt | namens | se llama | llamado | llamada | mă cheamă | на име | казва се | се казва | звуть | звати | ім’я',
)

/** Somebody to somebody; only a name with a capital counts behind it. */
export const relations = list(
  'zoon | zoontje | dochter | dochtertje | vriend | vriendin | vriendje | vriendinnetje | broer | broertje | zus | zusje | moeder | vader | mama | papa | man | vrouw | nicht | nichtje | neef | neefje | oma | opa | buurman | buurvrouw | buurjongen | buurmeisje | baas | chef | collega | klant | huisgenoot | huisbaas | verhuurder | leerling | stagiair | stagiaire | werkgever | werknemer | werknemers | eigenaar | eigenares | chauffeur | voorman | uitzendbaas | jongen | meisje | kind | kinderen | partner | ex | ex-man | ex-vrouw | ex-vriend | echtgenoot | echtgenote | pleegzoon | pleegdochter | stiefvader | stiefmoeder | stiefzoon | pooier | loverboy | bedrijfsleider | manager | teamleider | coördinator | ondernemer | slachtoffer | verdachte | getuige | melder | bewoner | bewoonster | buren | familie | bazin | mevrouw | cliënt | cliënte | gast | patiënt | student | minderjarige | au pair | son | daughter | friend | boyfriend | girlfriend | brother | sister | mother | father | husband | wife | boss | cousin | uncle | aunt | neighbour | neighbor | landlord | employer | colleague | manager | syn | córka | brat | siostra | mąż | żona | szef | kolega | koleżanka | przyjaciel | przyjaciółka | sąsiad | fiul | fiica | fratele | sora | soțul | soția | șeful | prietenul | prietena | vărul | verișoara | mama | tatăl | meu | mea | mój | moja',
)

/** The one who tells, and letters. */
export const openings = list(
  "ik ben | ben ik | dit is | ik spreek met | groeten van | groet | groetjes | gr\\. | mvg | met vriendelijke groet | beste | lieve | hoi | hallo | dag | hey | hi | dear | jestem | sunt | eu sunt | i am | i’m | i'm | this is | gesproken met | gesprek met | gebeld met | contact met | afspraak met | samen met | door | aan | van | met | en | bij",
)

/** What stands between. */
export const between =
  '(?:[ ]?[:,;]?[ ]{0,2}(?:(?:zich|dus|nu|ook|eigenlijk|geloof ik|volgens mij|denk ik|waarschijnlijk|is|was|heet|van zichzelf|ze|hem|haar|de|se|to|is called) ){0,2}["\'“‘„(]?)'

/** Words with a capital that are no name: days, months, what begins a sentence, organisations, places and peoples. */
export const noNames: ReadonlySet<string> = new Set(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december monday tuesday wednesday thursday friday saturday sunday de het een hij zij ze ik wij we jij je u die dat deze dit er hier daar dan toen als maar want dus ook nog niet geen wel wat wie waar wanneer waarom hoe of en om te in op aan uit bij met voor door van over onder na naar tot tegen zonder mijn zijn haar hun ons onze jouw uw is was heeft had kan kon moet moest wil wilde gaat ging komt kwam zegt zei veilig thuis politie gemeente avim riec nla comensha leger heils rode kruis ggd ggz coa ind azc wmo brp bsn kvk rdw uwv svb om fiom halt nidos rvo ns tbs nederland nederlands nederlandse nederlander polen pools poolse roemenië roemeens roemeense bulgarije bulgaars bulgaarse hongarije hongaars hongaarse duitsland duits duitse belgië belgisch spanje spaans spaanse oekraïne oekraïens oekraïense syrië syrisch turkije turks turkse marokko marokkaans marokkaanse eritrea vietnam vietnamees vietnamese chinees chinese china europa europese engels engelse frans franse italiaans nigeria nigeriaanse filipijnen filipijnse amsterdam rotterdam utrecht den haag arnhem nijmegen doetinchem winterswijk aalten bronckhorst berkelland montferland groenlo lichtenvoorde oost gelre oude ijsselstreek achterhoek gelderland apeldoorn zutphen enschede eindhoven tilburg breda groningen zwolle deventer twente limburg brabant ede the a an she he they it his her my our your this that there who what when where why how and but or if so no yes not whatsapp facebook instagram snapchat telegram tiktok google marktplaats funda booking airbnb albert heijn jumbo lidl aldi action post nl dhl god jezus allah kerst pasen ramadan buiten binnen vandaag morgen gisteren welkom water weer alles iets niets iemand niemand mensen klant sorry bedankt dank mvg groet groeten geachte beste hallo dag mevrouw meneer heer dhr mw mevr and also from with'.split(
    ' ',
  ),
)

/** Small words behind "heet": it is hot, or the sentence goes on. */
export const smallNoNames: ReadonlySet<string> = new Set(
  'water weer buiten binnen eten vandaag hier was is en of maar dat die het een de hij zij ze ik wij we u er hem haar zich dan toen nog niet geen wel ook weet wist onbekend anders iets iemand niemand heeft had van met voor door om te in op aan uit bij naar tot over als want dus welkom hoe wat wie waar weer zo heel erg veel thuis nu al alleen meer daar deze dit zijn hun mijn ons onze jou jouw uw heet echt gewoon zeker altijd nooit vaak soms kan kon wil wilde moet gaat ging komt kwam zegt zei woont werkt belt belde vroeg vertelt vertelde to the a an by him her them for and or not of it they he she that you i me we my his our their your is not was się jest nie i w na z do o to że jak și în la cu de pe nu nie ook onder ergens eerst samen douche hete koffie thee oven soep tijdens zomer dag dagen hangt staat ligt zit loopt liep volgens misschien waarschijnlijk steeds beneden boven achter tegen klopt kwijt vergeten fout goed nep vals at on in for about because when while after before again off back down out up durft durfde boos bang kwaad kwam kwamen liep zei zag vroeg huilde huilt schreeuwt wilt wilde mocht mag moest komt gaan gingen kon konden staat stond zit zat lag sliep slaapt eet drinkt keek kijkt riep roept gaf geeft nam neemt hield houdt bleef blijft werd worden wordt deed doet had hadden hebben zijn waren lijkt leek voelt voelde dacht denkt hoort hoorde sprak spreekt praat praatte schrijft schreef stuurt stuurde brengt bracht haalt haalde betaalt betaalde verhuurt kent kende vindt vond helpt hielp snapt begrijpt verdween verliet vertrok opende sluit sloot lacht lachte rijdt reed wacht wachtte zegt oud jong ziek zwanger alleen samen mede bleek netjes aardig vriendelijk rustig nerveus dronken gewond vrij hetzelfde bekend mij jullie doorgegeven gegeven genoemd niks niets'.split(
    ' ',
  ),
)
