import type { TongueWords } from './words-of.js';

/** Italian; a sentence that begins with its verb has left its subject in the one before. */
export const italian = (): TongueWords => ({
  articles: "il|lo|la|i|gli|le|un|uno|una|l['’]|un['’]",
  definite: "il|lo|la|l['’]",
  markers:
    'tuttavia|inoltre|pertanto|di conseguenza|infatti|in effetti|in realtà|ovviamente|in generale|generalmente|in pratica|fortunatamente|purtroppo',
  theses: 'conclusione|in sintesi|in breve|in conclusione|in poche parole|la morale',
  announces:
    '(?:ci sono|esistono|ha|hanno|offr\\p{L}+|inclu\\p{L}+|present\\p{L}+) (?:vari\\p{L}*|divers\\p{L}+|molt[ie]|alcun[ie]|due|tre|quattro|cinque|numeros[ie])|un[oa]? de[il]\\p{L}* |(?:non )?(?:è|sono) (?:un compito )?(?:banal|difficil|facil|important|crucial|fondamental|essenzial)\\p{L}+$',
  leans: `(?:lo|li|le|gli) \\p{L}+ono|uso (?:un|una|il|la|lo|i|gli|le)|ancora|proprio come|così come|come (?:detto|visto)|a quel punto|a partire da|per fare questo|per farlo|una volta che|per (?:farlo|fare ciò)|si può|se non (?:viene|vengono|è)|dove|in alternativa|viene|vengono|va|vanno|per prima cosa|in modo (?:simile|analogo)|\\p{L}{2,}(?:ar|er|ir)(?:lo|la|li|le|ne)|quest\\p{L}+|quell\\p{L}+|quel|quei|ciò|esso|essa|essi|esse|lui|lei|loro|suo|sua|suoi|sue|ma|però|tuttavia|eppure|comunque|inoltre|anche|pure|neanche|così|quindi|dunque|perciò|pertanto|di conseguenza|per questo|per quest\\p{L}+|come risultato|ad esempio|per esempio|cioè|ossia|ovvero|in altre parole|
    invece|al contrario|d['’]altra parte|da un lato|dall['’]altro|e|ed|o|oppure|né|che|perché|poiché|siccome|poi|dopo|prima|innanzitutto|anzitutto|in primo|in secondo|infine|alla fine|in seguito|di seguito|nel frattempo|allo stesso|analogamente|infatti|in effetti|in realtà|in breve|in sintesi|in conclusione|in quest\\p{L}+|in tal\\p{L}*|con quest\\p{L}+|
    certo|certamente|ovviamente|persino|qui|qua|lì|là|ora|adesso|altr[oaie]|un['’]altra|stess[oaie]|prim[oaie]|second[oaie]|terz[oaie]|ultim[oaie]|seguent[ei]|precedent[ei]|tal[ei]|entramb[ie]|nessun[oa]?|alcun[ie]|divers[ie]|tutto ciò|tutto questo|resto|nonostante ciò|
    è|sono|era|erano|fu|sarà|c['’]è|ci sono|c['’]era|ha|hanno|può|possono|deve|devono|permette|permettono|consente|offre|include|fornisce|fa|fanno|funziona|usa|utilizza|serve|aiuta|contiene|richiede|significa|rappresenta|evita|esiste|esistono|consiste|dipende|sembra|rende|semplicemente|solo|forse|fortunatamente|purtroppo|come|cosa|chi|dove|quale|sì|no|bene`,
  points: `(?<!(?:se|quando|,).{0,160})allora|(?<!(?:,|(?<!\\p{L})ed?) )successivamente|finalmente|a questo punto|in figura|nella figura|(?<=^\\P{L}{0,3})nell['’]immagine(?! (?:docker|oci|base|ufficiale|finale|d[ie]\\p{L}*))|nell['’]immagine (?:in (?:alto|basso)|si (?:vede|vedono|nota)|vediamo|possiamo)|in modo (?:simile|analogo)|quest[oaie]|quell\\p{L}+|quel|quei|ciò|seguent[ei]|di seguito|precedent[ei]|precedentemente|menzionat[oaie]|sopra|sotto|qui sopra|anche|pure|altr[oaie]|ad esempio|per esempio|tuttavia|però|inoltre|invece|quindi|stess[oaie]|qui|lì|là|tal[ei]|entramb[ie]|suddett\\p{L}+`,
  takesBack: 'ma|tuttavia|però',
  old: 'in passato|un tempo|tradizionalmente|storicamente|originariamente|in precedenza|finora|nelle versioni precedenti',
  news: '(?:ma |e )?(?:ora|adesso|oggi|ormai|da allora|attualmente)',
  persons: `uso (?:un|una|il|lo|la|i|gli|le)(?= \\p{L}+ (?:per|con|e|di|che))|faccio|dico|vado|preferisco|(?<!(?<!\\p{L})(?:il|un|[dns]?[aeu]l|su|suo|proprio|ogni|primo|questo|in|di|da|con|per) )consiglio(?= (?:di|a))|vedo che|so che|trovi|vai|puoi|clicca|\\p{L}{3,}(?:erai|irai)|dovrai|potrai|sarai|avrai|puoi|devi|hai|sei|io|me|mi|mio|mia|miei|mie|noi|ci (?:permette|aiuta|serve|dà|dice)\\p{L}*|nostr[oaie]|tu|te|ti|tuo|tua|tuoi|tue|voi|vi|vostr[oaie]|\\p{L}{2,}iamo|\\p{L}{2,}(?:eremo|iremo)|abbiamo|siamo|credo|penso|voglio|spero|ho|sono (?:felice|contento)|posso|puoi|hai|vuoi|devi|lettor\\p{L}+`,
  calls: `grazie|ciao|salve|benvenut\\p{L}+|congratulazioni|complimenti|guarda|guardate|vedi|vedete|consulta|consultate|visita|visitate|prova|provate|leggi|leggete|segui|seguite|scarica|scaricate|usa|usate|utilizza|utilizzate|ricorda\\p{L}*|immagin\\p{L}+|considera|considerate|pensa|pensate|suppon\\p{L}+|assicura\\p{L}+|evita|evitate|non (?:dimentic|esit|us|includ)\\p{L}+|inizia|iniziate|aggiungi|crea|create|esegui|se vuoi|nota|notate|si noti|condivid\\p{L}+|partecipa\\p{L}*|clicca\\p{L}*|per (?:vedere|saperne|maggiori|ulteriori|ottenere|iniziare)`,
  post: 'vedere|consultare|si veda|articolo|articoli|pubblicazione|blog|tutorial|sezione|capitolo|episodio|sondaggio|guida|disponibil[ei] (?:su|in|qui|a)|si trova\\p{L}*',
  passing:
    "oggi|al momento|per il momento|ieri|domani|ora|adesso|attualmente|recentemente|ultimamente|settimana scorsa|mese scorso|anno scorso|prossim\\p{L}+|presto|oggigiorno|finora|nel 20\\d\\d|quest['’]anno",
  joins: 'perché|poiché|dato che|visto che|in modo che|affinché|così che|al fine di|a meno che|purché',
  joinsAfterComma: 'mentre|ma|anche se|sebbene|finché',
  relates:
    'il che|il quale|la quale|i quali|le quali|che|cui|dove|e|quindi|incluso|inclusi|\\p{L}+(?:ando|endo)|come|senza|per|soprattutto|da|invece di|senza che|grazie a',
  waits:
    'se|quando|mentre|anche se|sebbene|per|dopo|prima|poiché|una volta|nel caso|ogni volta|man mano|perché',
  halves: 'non (?:solo|soltanto)|così|tal[ei]|tanto',
  forgoes: 'non (?:è necessario|serve|si deve|deve|devono|bisogna|occorre|può|possono)',
  defines: '(?:\\s?\\([^)]*\\))? (?:è|sono|significa|consiste in)',
  kinds:
    '(?:comando|approccio|metodo|processo|strumento|soluzione|funzione|risultato|programma|progetto|script|codice|messaggio|parametro|valore|idea|tecnica) (?:si|è|può|ha|(?!nuov|complet|seguente|sopra|(?:sorgente|libera|aperta|macchina|binaria|statica|dinamica|classica|semplice|interna|esterna|agile|(?!consente|sente)\\p{L}*(?:[ae]nte|bile))(?!\\p{L}))\\p{L}{3,}[ae])',
  tells:
    'deve|devono|non|senza|solo|soltanto|mai|sempre|più|meno|meglio|peggio|invece di|anziché|perché|permett\\p{L}+|consent\\p{L}+|evita\\p{L}*|riduc\\p{L}+|richied\\p{L}+|dipend\\p{L}+|automatic\\p{L}+|garantisc\\p{L}+|elimina\\p{L}*|può|possono',
  dull: 'important\\p{L}+|molt[ie]|vari[oaie]?|divers\\p{L}+|grand[ei]|eccellent\\p{L}+|potent[ei]|semplic[ei]|facil[ei]|nuov[oaie]|crucial[ei]|fondamental[ei]|chiave|comunità|incredibil\\p{L}+|vantagg\\p{L}+|problem\\p{L}+|sfid[ae]|cos[ae]|modo|alcun[ie]|cert[ie]|compless\\p{L}+',
});
