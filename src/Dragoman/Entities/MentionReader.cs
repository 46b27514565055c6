using Dragoman.Languages;
using Dragoman.Matching;
using Dragoman.Text;

namespace Dragoman.Entities;

/// <summary>
/// Reads the entity that begins at a token: honorifics, title, country and name in any of their orders, states, organisations,
/// groups that speak for a state, and words that point back. One phrase may name several ("the Egyptian and French presidents").
/// </summary>
internal sealed class MentionReader
{
    private readonly Words _words;
    private readonly LanguagePack _pack;
    private readonly EntityLinker _linker;
    private readonly NameReader _names;
    private readonly int _toSlot;
    private readonly int _inSlot;
    private readonly int _atSlot;
    private readonly HashSet<ulong> _nameParts = [];
    private int _day;

    public MentionReader(Words words, EntityLinker linker, Knowledge knowledge)
    {
        _words = words;
        _pack = words.Pack;
        _linker = linker;
        Knowledge = knowledge;
        _names = new NameReader(words, linker);
        _toSlot = _pack.SlotOf("إلى");
        _inSlot = _pack.SlotOf("في");
        _atSlot = _pack.SlotOf("من");
    }

    public Knowledge Knowledge { get; }

    /// <summary>All mentions of the document, in order.</summary>
    public List<Mention> Mentions { get; } = [];

    public void Start(int day)
    {
        _day = day;
        Mentions.Clear();
        _nameParts.Clear();
    }

    // A key for the stem of a token, so that few tokens are compared with the names before them.
    private ulong NameKey(int token) => _words[token].Form >= 0 ? (uint)_words[token].Form : FormHash.Of(_words.Tokens.Folded(token)[_words[token].Stripped..]);

    private bool MayRepeatName(int token)
    {
        if (_words[token].Form >= 0)
            return _nameParts.Contains((uint)_words[token].Form);
        var folded = _words.Tokens.Folded(token);
        return _nameParts.Contains(NameKey(token)) || _nameParts.Contains(FormHash.Of(folded))
            || folded.Length > 4 && (_nameParts.Contains(FormHash.Of(folded[1..])) || _nameParts.Contains(FormHash.Of(folded[2..])));
    }

    /// <summary>Reads the mentions that begin at a token; the position after them, or the token itself where there are none.</summary>
    public int Read(int token, int sentenceEnd)
    {
        var count = Mentions.Count;
        var start = token;
        while (token < sentenceEnd && _words.TryPhrase(token, PhraseKind.Honorific, out var honorific, out _) && (token == start || !_words[token].Joined))
        {
            // An honorific that is itself part of a longer title or name ("الأمير" in Kuwait) gives way to it.
            // المستشار is an honorific of judges and the chancellor where a country follows.
            if (LongestEntity(token) is var longest && (longest > honorific.End || (longest == honorific.End && longest < sentenceEnd && (TryNisba(longest, out _, out _) || TryCountry(longest, out _, out _)))))
                break;
            token = honorific.End;
        }
        if (token >= sentenceEnd)
            return start;
        var end = ReadCore(start, token, sentenceEnd);
        if (end <= token && token > start)
        {
            // "الملك" alone is a title, though it is an honorific before a name.
            token = start;
            end = ReadCore(start, start, sentenceEnd);
        }
        if (end <= token)
        {
            Mentions.RemoveRange(count, Mentions.Count - count);
            return start;
        }
        for (var i = count; i < Mentions.Count; i++)
        {
            var mention = Mentions[i];
            if (mention.NameEnd - mention.NameFirst > 1)
            {
                _nameParts.Add(NameKey(mention.NameEnd - 1));
                _nameParts.Add(NameKey(mention.NameFirst));
            }
            if (i == count)
            {
                mention.Joined = _words[start].Joined;
                mention.Slot = _words.SlotBefore(start);
            }
            else
            {
                mention.Joined = true;
                mention.Slot = Mentions[count].Slot;
            }
        }
        return end;
    }

    private int LongestEntity(int token)
    {
        var end = token;
        foreach (var match in _words.Phrases.At(token))
            if (_pack.Phrases[match.Phrase].Kind is PhraseKind.PersonName or PhraseKind.PersonShortName or PhraseKind.Title or PhraseKind.Organisation or PhraseKind.State && match.End > end)
                end = match.End;
        return end;
    }

    private int ReadCore(int start, int token, int limit)
    {
        if (!TryBest(token, out var match, out var phrase))
            return _names.TryGivenAndShort(token, limit, _day, Mentions, out var end, out var person) ? AddPerson(start, token, end, person, limit)
                : TrySurname(start, token, out end) ? end : token;
        switch (phrase.Kind)
        {
            case PhraseKind.Title:
                return ReadTitle(start, match, phrase, limit);
            case PhraseKind.PersonName or PhraseKind.PersonShortName:
                var chosen = _names.Choose(token, match.End, -1, -1, _day, Mentions);
                return AddPerson(start, token, match.End, chosen, limit);
            case PhraseKind.State when IsCapital(match, phrase.Value, out var capital):
                Mentions.Add(new Mention { First = start, End = match.End, Kind = MentionKind.Place, Place = capital, State = Knowledge.Places[capital].State });
                return match.End;
            case PhraseKind.State:
                Mentions.Add(new Mention { First = start, End = match.End, Kind = MentionKind.State, State = phrase.Value });
                return match.End;
            case PhraseKind.Organisation:
                var organisation = Knowledge.Organisations[phrase.Value];
                var after = SkipNisba(match.End, limit, out var orgState);
                Mentions.Add(new Mention
                {
                    First = start,
                    End = after,
                    Kind = MentionKind.Organisation,
                    Organisation = phrase.Value,
                    State = organisation.IsOrganOfState ? organisation.State : -1,
                });
                _ = orgState;
                return after;
            case PhraseKind.Place:
                var place = Knowledge.Places[phrase.Value];
                Mentions.Add(new Mention { First = start, End = match.End, Kind = MentionKind.Place, Place = phrase.Value, State = place.State, Organisation = place.ActsFor });
                return match.End;
            case PhraseKind.Group:
                return ReadGroup(start, match, phrase, limit);
            case PhraseKind.Anaphor:
                return ReadAnaphor(start, match, phrase, limit);
            default:
                return token;
        }
    }

    // عمان is Oman and Amman: a vowel sign tells, else what the report names besides, else the preposition of a place.
    private bool IsCapital(Match match, int state, out int capital)
    {
        capital = -1;
        foreach (var other in _words.Phrases.At(match.First))
            if (other.End == match.End && _pack.Phrases[other.Phrase] is { Kind: PhraseKind.Place } place && Knowledge.Places[place.Value].State != state && Knowledge.Places[place.Value].State >= 0)
                capital = place.Value;
        if (capital < 0)
            return false;
        var letters = _words.Span(match.First, match.End).In(_words.Tokens.Text);
        if (letters.Contains('\u0651'))
            return true;
        if (letters.Contains('\u064f'))
            return false;
        for (var i = 0; i < _words.Count; i++)
            foreach (var named in _words.Phrases.At(i))
                if (i != match.First && _words[i].Form != _words[match.First].Form && _pack.Phrases[named.Phrase] is { Kind: PhraseKind.State or PhraseKind.Nisba } found && (found.Value == state || found.Value == Knowledge.Places[capital].State))
                    return found.Value != state;
        var slot = _words.SlotBefore(match.First);
        return slot == _inSlot || slot == _toSlot || slot == _atSlot;
    }

    // The longest entity phrase wins; among equals a name, then a title.
    private bool TryBest(int token, out Match match, out Phrase phrase)
    {
        match = default;
        phrase = default;
        var best = -1;
        foreach (var candidate in _words.Phrases.At(token))
        {
            ref readonly var meaning = ref _pack.Phrases[candidate.Phrase];
            var rank = meaning.Kind switch
            {
                PhraseKind.PersonName => 8,
                PhraseKind.Title => 7,
                PhraseKind.Organisation => 6,
                PhraseKind.State => 5,
                PhraseKind.Group => 4,
                PhraseKind.Place => 3,
                PhraseKind.PersonShortName => 2,
                PhraseKind.Anaphor => 1,
                _ => -1,
            };
            if (rank < 0 || (meaning.Kind == PhraseKind.PersonShortName && _words[token].Is(Lex.Finite) && candidate.Length == 1 && !meaning.NeedsArticle))
                continue;
            rank += 10 * candidate.Length;
            if (rank <= best)
                continue;
            best = rank;
            match = candidate;
            phrase = meaning;
        }
        if (best < 0)
            return false;
        // "الرئيسان" and "الجانبان" point back unless a country or a name follows.
        if (phrase.Kind is PhraseKind.Title or PhraseKind.Group && (phrase.Inflection & (Inflection.Dual | Inflection.Plural)) != 0
            && _words.TryPhrase(token, PhraseKind.Anaphor, out var anaphor, out var pointing) && anaphor.End == match.End && !IsCountryOrName(match.End))
        {
            match = anaphor;
            phrase = pointing;
        }
        return true;
    }

    // "عون" after "ميشال عون": the last part of a name that the report has printed in full.
    private bool TrySurname(int start, int token, out int end)
    {
        end = token;
        if (_words.Tokens[token].Kind != TokenKind.Word || _words[token].Is(Lex.Finite | Lex.Preposition | Lex.Subordinator | Lex.Particle))
            return false;
        if (!MayRepeatName(token))
            return false;
        for (var i = Mentions.Count - 1; i >= 0; i--)
        {
            var mention = Mentions[i];
            // "الأمير محمد", "شي": the first part names after an honorific, and where the family name comes first.
            var familyFirst = mention.State >= 0 && Knowledge.States[mention.State].FamilyNameFirst;
            var first = mention.NameEnd - mention.NameFirst > 1 && (start < token || familyFirst) && SameStem(mention.NameFirst, token);
            if (mention.NameEnd - mention.NameFirst < 2 || (!first && !SameStem(mention.NameEnd - 1, token)))
                continue;
            // Of "عبد X" the last part alone does not name; the whole of it does.
            if (!first && _words[mention.NameEnd - 2].Is(Lex.NameParticle))
                continue;
            Mentions.Add(new Mention
            {
                First = start,
                End = token + 1,
                Kind = mention.Kind,
                Person = mention.Person,
                ProvisionalName = mention.ProvisionalName,
                Office = mention.Office,
                State = mention.State,
                Organisation = mention.Organisation,
                NameFirst = token,
                NameEnd = token + 1,
            });
            end = token + 1;
            return true;
        }
        return false;
    }

    private bool SameStem(int one, int other)
    {
        if (_words[one].Form >= 0 || _words[other].Form >= 0)
            return _words[one].Form == _words[other].Form && (_words[one].Clitics & Clitics.Article) == (_words[other].Clitics & Clitics.Article) && !_words[other].Is(Lex.Verb);
        var name = _words.Tokens.Folded(one)[_words[one].Stripped..];
        var folded = _words.Tokens.Folded(other);
        // An unknown name keeps its clitics: they are tried here, where the name itself is known.
        if (folded.SequenceEqual(name))
            return true;
        var attached = folded.Length - name.Length;
        if (name.Length <= 3 || attached is not (1 or 2) || !folded.EndsWith(name))
            return false;
        foreach (var proclitic in _pack.Proclitics)
            if (folded[..attached].SequenceEqual(proclitic.Letters))
                return true;
        return false;
    }

    private bool IsCountryOrName(int token) => token < _words.Count && !_words[token].Joined && (TryNisba(token, out _, out _) || TryCountry(token, out _, out _)
        || _words.TryPhrase(token, PhraseKind.PersonName, out _, out _) || _words.TryPhrase(token, PhraseKind.PersonShortName, out _, out _)
        || _words.TryPhrase(token, PhraseKind.Honorific, out _, out _) || _words.TryPhrase(token, PhraseKind.Organisation, out _, out _));

    private bool TryNisba(int token, out int state, out int end)
    {
        state = -1;
        end = token;
        if (token >= _words.Count || !_words.TryPhrase(token, PhraseKind.Nisba, out var match, out var phrase))
            return false;
        state = phrase.Value;
        end = match.End;
        return true;
    }

    private bool TryCountry(int token, out int state, out int end)
    {
        state = -1;
        end = token;
        if (token >= _words.Count)
            return false;
        if (_words.TryPhrase(token, PhraseKind.State, out var match, out var phrase))
        {
            state = phrase.Value;
            end = match.End;
            return true;
        }
        if (_words.TryPhrase(token, PhraseKind.Place, out match, out phrase) && Knowledge.Places[phrase.Value].ActsForState)
        {
            state = Knowledge.Places[phrase.Value].State;
            end = match.End;
            return true;
        }
        return false;
    }

    private int SkipNisba(int token, int limit, out int state)
    {
        state = -1;
        return token < limit && !_words[token].Joined && TryNisba(token, out state, out var end) ? end : token;
    }

    private int AddPerson(int start, int nameFirst, int nameEnd, int person, int limit)
    {
        var mention = new Mention { First = start, End = nameEnd, Kind = MentionKind.Person, Person = person, NameFirst = nameFirst, NameEnd = nameEnd };
        Mentions.Add(mention);
        ReadApposition(mention, limit);
        FillFromTerm(mention);
        return mention.End;
    }

    // "بدر عبد العاطي وزير الخارجية والهجرة": a title this person is known to have held stands in apposition to the name.
    private void ReadApposition(Mention mention, int limit)
    {
        var at = mention.End;
        while (at < limit && _words.TryPhrase(at, PhraseKind.Honorific, out var formula, out _) && formula.Length > 1)
            at = formula.End;
        mention.End = at;
        if (at < limit && _words.IsMark(at, '،'))
            at++;
        // "نائب رئيس الوزراء ووزير الخارجية" after one name are two offices of one man.
        if (at < limit && _words[at].Joined && mention.Person >= 0 && _words.TryPhrase(at, PhraseKind.Title, out var second, out var further) && (further.Inflection & Inflection.Singular) != 0
            && _linker.TermOn(mention.Person, _day, _pack.Titles[further.Value].Office) is { } held && held.Office == _pack.Titles[further.Value].Office)
        {
            ReadTitleModifiers(second.End, limit, _pack.Titles[further.Value], definite: true, out var secondEnd);
            if (secondEnd >= limit || !_words.TryPhrase(secondEnd, PhraseKind.PersonName, out _, out _))
                mention.End = secondEnd;
            return;
        }
        if (at >= limit || _words[at].Joined || mention.Person < 0 || (_words[at].Clitics & (Clitics.With | Clitics.To)) != 0 || !_words.TryPhrase(at, PhraseKind.Title, out var match, out var phrase)
            || (phrase.Inflection & Inflection.Singular) == 0 || !_linker.EverHeld(mention.Person, _pack.Titles[phrase.Value].Office))
            return;
        var office = _pack.Titles[phrase.Value].Office;
        var country = ReadTitleModifiers(match.End, limit, _pack.Titles[phrase.Value], definite: true, out var end);
        // Another country's minister after a name is the next party, not this one's title.
        if (country.State >= 0 && (_linker.TermOn(mention.Person, _day, office) is not { } term || term.State != country.State))
            return;
        mention.Office = office;
        mention.End = end;
    }

    private void FillFromTerm(Mention mention)
    {
        if (mention.Person < 0 || _linker.TermOn(mention.Person, _day, mention.Office) is not { } term)
            return;
        if (mention.Office < 0 || mention.Office == _linker.MinisterGeneric)
            mention.Office = term.Office;
        // A known name decides between the two Congos and the two Koreas.
        if (mention.State < 0 || (term.State >= 0 && term.State != mention.State && mention.NameEnd - mention.NameFirst > 1 && !_linker.EverServed(mention.Person, mention.State)))
            mention.State = term.State;
        if (mention.Organisation < 0)
            mention.Organisation = term.Organisation;
        // A post in a part or an organ of a state (the crown prince of Abu Dhabi) speaks for that state.
        if (mention.State < 0 && mention.Organisation >= 0 && Knowledge.Organisations[mention.Organisation].State >= 0 && Knowledge.Organisations[mention.Organisation].Kind == "state-body")
            mention.State = Knowledge.Organisations[mention.Organisation].State;
    }

    private readonly record struct Modifiers(int State, int Organisation, bool Former);

    // What follows a title: nationality, country, organisation, adjectives, the field of an envoy, a second title.
    private Modifiers ReadTitleModifiers(int token, int limit, Title title, bool definite, out int end)
    {
        var state = title.States.Length == 1 ? title.States[0] : -1;
        var named = false;
        var organisation = -1;
        var former = false;
        var office = title.Office;
        var envoy = office == _linker.SpecialEnvoy || office == _linker.UnEnvoy || office == _linker.Ambassador || office == _linker.Adviser;
        for (var adjectives = 0; token < limit;)
        {
            var joined = _words[token].Joined;
            if (joined || _words.Tokens[token].Kind != TokenKind.Word)
                break;
            if (!named && TryNisba(token, out var found, out var after) && ((_words[token].Clitics & Clitics.With) == 0))
            {
                state = found;
                named = true;
                token = after;
                continue;
            }
            if (!named && organisation < 0 && (_words[token].Clitics & Clitics.With) == 0 && TryOrganisation(token, out var org, out after))
            {
                organisation = org;
                token = after;
                continue;
            }
            if (!named && organisation < 0 && (_words[token].Clitics & ~Clitics.Article) == 0 && TryCountry(token, out found, out after))
            {
                state = found;
                named = true;
                token = after;
                continue;
            }
            if (_words[token].Is(Lex.Former))
            {
                former = true;
                token++;
                continue;
            }
            if (_pack.Prepositions.TryGetValue(_words[token].Form, out var preposition) && preposition.Pronouns == 0)
            {
                // "المبعوث الأميركي إلى سوريا", "السفير الروسي لدى مصر", "رئيس المكتب السياسي في حماس", "باسم الخارجية".
                if (envoy && (preposition.Slot == _toSlot || preposition.Slot == _inSlot) && TryField(token + 1, limit, out after))
                {
                    token = after;
                    continue;
                }
                // "وزير الخارجية الجديد في تشاد".
                if (!named && state < 0 && organisation < 0 && preposition.Slot == _inSlot && Knowledge.Offices[office].Sector == "GOV" && _words.TryPhrase(token + 1, PhraseKind.State, out var country, out var within))
                {
                    state = within.Value;
                    named = true;
                    token = country.End;
                    continue;
                }
                if (!named && organisation < 0 && (preposition.Slot == _inSlot || preposition.Slot == _atSlot) && TryOrganisation(token + 1, out org, out after) && Knowledge.Organisations[org].Kind is "movement" or "armed-group")
                {
                    organisation = org;
                    token = after;
                    continue;
                }
                break;
            }
            if (envoy && (_words[token].Clitics & Clitics.To) != 0 && TryField(token, limit, out after))
            {
                token = after;
                continue;
            }
            if (_words.TryPhrase(token, PhraseKind.Title, out var second, out var phrase) && (_words[token].Clitics & ~Clitics.Article) == 0
                && MayFollow(title, definite, named, _pack.Titles[phrase.Value], phrase))
            {
                var inner = ReadTitleModifiers(second.End, limit, _pack.Titles[phrase.Value], true, out after);
                if (inner.State >= 0)
                {
                    state = inner.State;
                    named = true;
                }
                organisation = organisation < 0 ? inner.Organisation : organisation;
                token = after;
                continue;
            }
            // "وزير خارجية النظام السوري", "رئيس حكومة جمهورية ...".
            if (!named && _words.TryPhrase(token, PhraseKind.Group, out second, out phrase) && _pack.Groups[phrase.Value].Id is "state-word" or "government"
                && (TryNisba(second.End, out _, out _) || TryCountry(second.End, out _, out _)))
            {
                token = second.End;
                continue;
            }
            if (_words.TryPhrase(token, PhraseKind.Group, out second, out phrase) && office == _linker.Spokesperson && !named)
            {
                token = second.End;
                continue;
            }
            if (adjectives < 2 && _words[token].Is(Lex.Adjective) && !_words[token].Is(Lex.Finite | Lex.Name | Lex.Contact) && (_words[token].Clitics & ~Clitics.Article) == 0
                && ((_words[token].Clitics & Clitics.Article) != 0 || !definite))
            {
                adjectives++;
                token++;
                continue;
            }
            break;
        }
        end = token;
        return new Modifiers(state, organisation, former);
    }

    // A second title belongs to the same person after "deputy prime minister", and to the principal after "envoy of", "adviser of".
    private bool MayFollow(Title first, bool definite, bool named, Title second, Phrase phrase)
    {
        if ((phrase.Inflection & Inflection.Singular) == 0)
            return false;
        if (first.Office == _linker.SpecialEnvoy || first.Office == _linker.Adviser || first.Office == _linker.Spokesperson || first.Office == _linker.DelegationHead)
            return !named;
        if (named)
            return false;
        var ministers = second.Office == _linker.ForeignMinister || Knowledge.Offices[second.Office].Id.EndsWith("minister", StringComparison.Ordinal) || second.Office == _linker.HeadOfGovernment;
        return ministers && (first.Office == _linker.DeputyHeadOfGovernment || first.Office == _linker.HeadOfGovernment || Knowledge.Offices[first.Office].Id is "crown-prince" or "minister-of-state" or "deputy-head-of-state");
    }

    private bool TryOrganisation(int token, out int organisation, out int end)
    {
        organisation = -1;
        end = token;
        if (token >= _words.Count || !_words.TryPhrase(token, PhraseKind.Organisation, out var match, out var phrase))
            return false;
        organisation = phrase.Value;
        end = match.End;
        return true;
    }

    // The field of an envoy: a country, place or organisation, or a noun with its article ("لشؤون الشرق الأوسط").
    private bool TryField(int token, int limit, out int end)
    {
        end = token;
        if (token >= limit)
            return false;
        if (TryCountry(token, out _, out end) || TryOrganisation(token, out _, out end))
            return true;
        if (_words.TryPhrase(token, PhraseKind.Place, out var match, out _) || _words.TryPhrase(token, PhraseKind.Topic, out match, out _))
        {
            end = match.End;
            return true;
        }
        if (!_words[token].Is(Lex.Noun | Lex.Common) || _words[token].Is(Lex.Contact))
            return false;
        end = token + 1;
        while (end < limit && end < token + 4 && (TryCountry(end, out _, out var after) || TryOrganisation(end, out _, out after)
            || _words.TryPhrase(end, PhraseKind.Place, out match, out _) && (after = match.End) > end
            || (_words[end].Clitics & Clitics.Article) != 0 && !_words[end].Joined && _words[end].Is(Lex.Noun | Lex.Adjective | Lex.Common) && (after = end + 1) > end))
            end = after;
        return true;
    }

    // One wording may name several offices: المستشار is the head of government in Berlin and an adviser elsewhere.
    private int BestTitle(Match match, Phrase phrase)
    {
        var best = phrase.Value;
        if (!TryNisba(match.End, out var state, out _) && !TryCountry(match.End, out state, out _))
            return best;
        foreach (var other in _words.Phrases.At(match.First))
            if (other.End == match.End && _pack.Phrases[other.Phrase] is { Kind: PhraseKind.Title } candidate)
            {
                var states = _pack.Titles[candidate.Value].States;
                if (states.Contains(state))
                    return candidate.Value;
                if (states.Length == 0 && _pack.Titles[best].States.Length > 0)
                    best = candidate.Value;
            }
        return best;
    }

    private int ReadTitle(int start, Match match, Phrase phrase, int limit)
    {
        var title = _pack.Titles[BestTitle(match, phrase)];
        if ((phrase.Inflection & (Inflection.Dual | Inflection.Plural)) != 0)
            return ReadDistributed(start, match.End, limit, title.Office, (phrase.Inflection & Inflection.Dual) != 0 ? 2 : 12, MentionKind.Office);
        var definite = (phrase.Inflection & Inflection.Definite) != 0 || (_words[match.First].Clitics & Clitics.Article) != 0 || match.Length > 1;
        var modifiers = ReadTitleModifiers(match.End, limit, title, definite, out var end);
        // "الزعيم الصيني" leads a state, "زعيم الحركة" a movement.
        var office = title.Office == _linker.MovementLeader && modifiers.State >= 0 && modifiers.Organisation < 0 ? _linker.HeadOfState : title.Office;
        var mention = new Mention { First = start, End = end, Kind = MentionKind.Office, Office = office, Title = BestTitle(match, phrase), State = modifiers.State, Organisation = modifiers.Organisation, Former = modifiers.Former };
        Mentions.Add(mention);
        ReadNameAfterTitle(mention, end, limit);
        if (!mention.IsNamed)
            LinkOffice(mention, definite);
        return mention.End;
    }

    private void ReadNameAfterTitle(Mention mention, int token, int limit)
    {
        var at = token;
        while (at < limit && _words.TryPhrase(at, PhraseKind.Honorific, out var honorific, out _) && !_words[at].Joined)
            at = honorific.End;
        var comma = at < limit && _words.IsMark(at, '،');
        if (at >= limit || (!comma && _words[at].Joined))
            return;
        if (_names.TryName(comma ? at + 1 : at, limit, mention.Office, mention.State, _day, Mentions, known: comma, out var end, out var person, out var provisional))
        {
            // After a comma only a person known in this office is an apposition; anyone else is the next in a list.
            if (comma && (person < 0 || !_linker.EverHeld(person, mention.Office)))
                return;
            mention.Kind = MentionKind.Person;
            mention.Person = person;
            mention.ProvisionalName = provisional;
            mention.NameFirst = comma ? at + 1 : at;
            mention.NameEnd = end;
            mention.End = end;
            ReadApposition(mention, limit);
            FillFromTerm(mention);
        }
    }

    private void LinkOffice(Mention mention, bool definite)
    {
        if (mention.Office < 0)
            return;
        if (mention.Organisation < 0)
            mention.Organisation = Knowledge.Offices[mention.Office].Organisation;
        if (mention.State < 0 && mention.Organisation < 0)
        {
            mention.Bare = definite;
            return;
        }
        if (mention.Former)
            return;
        mention.Person = _linker.Holder(mention.Office, mention.State, mention.Organisation, _day);
        if (mention.Person >= 0)
            mention.Kind = MentionKind.Person;
    }

    // "وزيرا خارجية مصر والسعودية", "الرئيسين المصري عبد الفتاح السيسي والفرنسي إيمانويل ماكرون", "الجانبان الروسي والأوكراني".
    private int ReadDistributed(int start, int token, int limit, int office, int count, MentionKind kind, int group = -1)
    {
        var first = Mentions.Count;
        var end = token;
        for (var part = 0; part < count && token < limit; part++)
        {
            var at = token;
            if (part > 0)
            {
                if (_words.IsMark(at, '،') || _words.IsMark(at, ','))
                    at++;
                else if (!_words[at].Joined)
                    break;
            }
            var partStart = at;
            if (at >= limit || _words.Tokens[at].Kind != TokenKind.Word)
                break;
            var mention = new Mention { First = part == 0 ? start : partStart, End = at, Kind = kind, Office = office, Group = group };
            if (_words[at].Is(Lex.Adjective) && !TryNisba(at, out _, out _) && !TryCountry(at, out _, out _) && at + 1 < limit && part == 0)
                at++;
            if (TryNisba(at, out var state, out var after) || TryCountry(at, out state, out after))
            {
                mention.State = state;
                if (kind == MentionKind.Office && office == _linker.MovementLeader)
                    mention.Office = -1;
            }
            else if (TryOrganisation(at, out var organisation, out after))
            {
                // "قادة مجلس التعاون": the members at one table are the organisation.
                mention.Organisation = organisation;
                if (kind == MentionKind.Office && count > 2)
                    mention.Kind = MentionKind.Organisation;
            }
            else if (part == 0 && TryAnaphor(at, out var anaphor, out after))
            {
                // "وزيرا خارجية البلدين": of the countries spoken of.
                Mentions.Add(new Mention { First = start, End = after, Kind = MentionKind.Anaphor, Anaphor = anaphor, Office = office });
                return after;
            }
            else
                after = at;
            while (after < limit && !_words[after].Joined && _words.TryPhrase(after, PhraseKind.Honorific, out var honorific, out _))
                after = honorific.End;
            if (kind == MentionKind.Office && after < limit && (after == partStart || !_words[after].Joined)
                && _names.TryName(after, limit, office, mention.State, _day, Mentions, known: after == partStart || count > 2, out var nameEnd, out var person, out var provisional))
            {
                mention.Kind = MentionKind.Person;
                mention.Person = person;
                mention.ProvisionalName = provisional;
                mention.NameFirst = after;
                mention.NameEnd = nameEnd;
                after = nameEnd;
                FillFromTerm(mention);
            }
            if (after == partStart || (mention.State < 0 && mention.Organisation < 0 && mention.Person < 0))
                break;
            mention.End = after;
            if (kind == MentionKind.Office && !mention.IsNamed)
                LinkOffice(mention, definite: false);
            if (mention.Office < 0 && mention.Person < 0 && mention.State >= 0)
                mention.Kind = MentionKind.State;
            Mentions.Add(mention);
            token = after;
            end = after;
        }
        if (Mentions.Count == first)
        {
            Mentions.Add(new Mention { First = start, End = token, Kind = kind, Office = office, Group = group, Bare = true, Inflection = Inflection.Plural });
            return token;
        }
        return end;
    }

    private bool TryAnaphor(int token, out int anaphor, out int end)
    {
        anaphor = -1;
        end = token;
        if (!_words.TryPhrase(token, PhraseKind.Anaphor, out var match, out var phrase) || _pack.Anaphors[phrase.Value].Kind != AnaphorKind.Parties)
            return false;
        anaphor = phrase.Value;
        end = match.End;
        return true;
    }

    private int ReadGroup(int start, Match match, Phrase phrase, int limit)
    {
        var group = _pack.Groups[phrase.Value];
        var token = match.End;
        var indefinite = (phrase.Inflection & Inflection.Definite) == 0 && (phrase.Inflection & Inflection.Singular) != 0 && group.Id is not ("delegation" or "officials");
        // "وفد أمني رفيع المستوى من حركة حماس": adjectives stand before the country.
        for (var adjectives = 0; adjectives < 3 && token < limit && !_words[token].Joined && _words[token].Is(Lex.Adjective) && !TryNisba(token, out _, out _); adjectives++)
            token++;
        // "مسؤولين من باكستان وأفغانستان والصين".
        var source = token < limit && _pack.Prepositions.TryGetValue(_words[token].Form, out var ofThem) && ofThem.Slot == _atSlot ? token + 1 : -1;
        if (source > 0 && (phrase.Inflection & Inflection.Plural) != 0 && TryCountry(source, out _, out var listed) && listed < limit && _words[listed].Joined)
            return ReadDistributed(start, source, limit, group.Office, 12, MentionKind.Group, phrase.Value);
        if ((phrase.Inflection & (Inflection.Dual | Inflection.Plural)) != 0 && token < limit && (TryNisba(token, out _, out var one) || TryCountry(token, out _, out one))
            && one < limit && _words[one].Joined)
            return ReadDistributed(start, token, limit, group.Office, (phrase.Inflection & Inflection.Dual) != 0 ? 2 : 12, MentionKind.Group, phrase.Value);
        var mention = new Mention { First = start, End = match.End, Kind = MentionKind.Group, Group = phrase.Value, Office = group.Office };
        var from = token < limit && _pack.Prepositions.TryGetValue(_words[token].Form, out var preposition) && preposition.Slot == _atSlot ? token + 1 : token;
        if (token < limit && !_words[token].Joined && (_words[token].Clitics & (Clitics.With | Clitics.To)) == 0
            && (TryNisba(token, out var state, out var end) || TryCountry(from, out state, out end)))
        {
            mention.State = state;
            mention.End = end;
            // "وفد أمريكي إسرائيلي": of both.
            while (mention.End < limit && TryNisba(mention.End, out var further, out var furtherEnd) && !_words[mention.End].Joined && Mentions.Count < 400)
            {
                Mentions.Add(mention);
                mention = new Mention { First = mention.End, End = furtherEnd, Kind = MentionKind.Group, Group = phrase.Value, Office = group.Office, State = further };
            }
        }
        else if (from < limit && !_words[from].Joined && TryOrganisation(from, out var organisation, out end))
        {
            mention.Organisation = organisation;
            mention.State = Knowledge.Organisations[organisation].IsOrganOfState ? Knowledge.Organisations[organisation].State : -1;
            mention.End = end;
        }
        else
        {
            // "إلى جانب", "دولة" without a country name nobody.
            if (indefinite)
                return start;
            mention.Bare = true;
        }
        // "وفد روسي برئاسة ...", "الخارجية المصرية": a definite office of a known state has a holder, but the institution is meant.
        Mentions.Add(mention);
        return mention.End;
    }

    private int ReadAnaphor(int start, Match match, Phrase phrase, int limit)
    {
        var anaphor = _pack.Anaphors[phrase.Value];
        if (anaphor.Kind != AnaphorKind.Counterpart)
        {
            Mentions.Add(new Mention { First = start, End = match.End, Kind = MentionKind.Anaphor, Anaphor = phrase.Value });
            return match.End;
        }
        var office = -1;
        for (var i = Mentions.Count - 1; i >= 0 && office < 0; i--)
            if (Mentions[i].Office >= 0 && Mentions[i].Kind is MentionKind.Person or MentionKind.Office)
                office = Mentions[i].Office;
        var token = match.End;
        if (token < limit && _pack.Prepositions.TryGetValue(_words[token].Form, out var preposition) && (preposition.Slot == _inSlot || preposition.Slot == _atSlot))
            token++;
        var end = ReadDistributed(start, token, limit, office, 6, MentionKind.Office);
        if (end <= match.End && Mentions[^1].Bare)
        {
            // "نظيره سيرغي لافروف": the name alone tells.
            Mentions.RemoveAt(Mentions.Count - 1);
            var mention = new Mention { First = start, End = match.End, Kind = MentionKind.Office, Office = office, Anaphor = phrase.Value };
            Mentions.Add(mention);
            ReadNameAfterTitle(mention, match.End, limit);
            return mention.End;
        }
        return end;
    }
}
