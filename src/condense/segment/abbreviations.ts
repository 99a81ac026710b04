const rowOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Never the end of a sentence: what they shorten or introduce follows. */
export const introducing: ReadonlySet<string> = rowOf(
  `e.g eg i.e vs viz cf ca approx resp incl excl bzw z.b d.h u.a ggf evtl inkl zzgl vgl sog p.ej ej aprox ex env
  feat a.k.a aka f.eks bl.a dvs t.ex d.v.s m.fl tzv tzn např popř tzw m.in т.е напр jan feb apr jun jul aug sep sept oct nov dec`,
);

/** Before a name; in lower case they are other words ("10 ms."). */
export const honorifics: ReadonlySet<string> = rowOf(
  `Mr Mrs Ms Mx Dr Prof Rev Gen Col Capt Lt Sgt St Mt Ft Hon Pres Gov Sen Rep Sr Sra Srta Dra Ud Uds Dña Mme Mlle Hr
  Fr Mar`,
);

/** The end of a sentence only when a new one clearly begins. */
export const either: ReadonlySet<string> = rowOf(
  `etc inc ltd corp co llc jr bros dept univ assn u.s u.k u.s.a u.n e.u a.m p.m ph.d m.d b.a m.a b.sc m.sc al ibid
  usw u.s.w np tj mj esim osv m.m o.s.v atd apod itd itp art assoc mfg intl natl ee.uu s.a est`,
);

/** Numbers follow: "No. 5", "Fig. 2". Before anything else they are ordinary words. */
export const numbering: ReadonlySet<string> = rowOf(
  'no nos nr núm num fig figs eq eqs sec ch chap vol pp p pt tab app ver v art abb s rn para',
);

/** Words that begin sentences far more often than they follow an abbreviation. */
export const starters: ReadonlySet<string> = rowOf(
  `the a an this that these those it its he she they we i you there here when while if in on at as for from with
  and but or so yet because since after before although however then now today also our my your their his her what
  why how who where which to by once no not each every all some most many such one two another both only even still
  instead meanwhile additionally finally first second third next let's please see read el la los las un una en es
  der die das ein eine wir sie es le les un une nous il elle o os as uma`,
);

/** Before an ordinal number of German: "der 2. Versuch". */
export const germanOrdinal =
  /(?:^|\s)(?:der|die|das|den|dem|des|im|zum|zur|vom|beim|jeder|jede|jedes)\s+\d{1,3}$/iu;

/** German dates: "am 3. Mai". */
export const germanMonths: ReadonlySet<string> = rowOf(
  'januar februar märz april mai juni juli august september oktober november dezember quartal jahrhundert',
);
