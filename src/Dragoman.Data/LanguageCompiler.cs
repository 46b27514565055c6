using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Languages.Arabic;
using Dragoman.Matching;

namespace Dragoman.Data;

/// <summary>Compiles one folder of <c>data/languages</c>, with the names of entities in that language.</summary>
internal sealed class LanguageCompiler
{
    private const Inflection Masculine = Inflection.Masculine, Feminine = Inflection.Feminine;

    private readonly DataFolder _data;
    private readonly KnowledgeCompiler _world;
    private readonly string _code;
    private readonly string _folder;
    private readonly ScriptTable _script;
    private readonly FormRegistry _forms;
    private readonly Dictionary<(string, bool Verb), List<int>> _lemmas = [];
    private readonly List<string> _slots = ["subj", "obj", "gen", "medium"];

    public LanguageCompiler(DataFolder data, KnowledgeCompiler world, string code)
    {
        _data = data;
        _world = world;
        _code = code;
        _folder = $"languages/{code}/";
        _script = ScriptTable.Read(data.Rows(_folder + "script.tsv", "what", "value", "meaning", "before"));
        _forms = new FormRegistry(_script.Folding);
    }

    public LanguagePack Compile()
    {
        AddLexicon();
        var titles = AddTitles();
        var groups = AddGroups();
        var anaphors = AddList("anaphors.tsv", ["id", "kind", "count", "forms"], "forms", PhraseKind.Anaphor,
            row => new Anaphor(row["id"], row.Value<AnaphorKind>("kind"), row.Number("count")));
        var cues = AddList("cues.tsv", ["id", "kind", "scope", "phrases"], "phrases", PhraseKind.Cue,
            row => new Cue(_code + "/cue/" + row["id"], row.Value<CueKind>("kind"), row.Value<CueScope>("scope")));
        var calendar = AddList("calendar.tsv", ["kind", "value", "forms"], "forms", PhraseKind.Calendar,
            row => new CalendarWord(row.Value<CalendarKind>("kind"), row.Number("value")));
        var claims = AddList("claims.tsv", ["id", "kind", "value", "phrases"], "phrases", PhraseKind.ClaimWord,
            row => new ClaimWord(_code + "/claim/" + row["id"], row.Value<ClaimWordKind>("kind"), row.Number("value")));
        AddEntities();
        var spellings = AddNames();
        var prepositions = ReadPrepositions();
        var (frames, lemmaFrames) = ReadFrames();
        var speech = new SpeechTable(_lemmas, _slots, _forms.Lemmas.Count).Read(_data.Rows(_folder + "speech.tsv", "lemma", "complements"));
        var (start, readings) = _forms.Readings();
        return new LanguagePack
        {
            Code = _code,
            Folding = _script.Folding,
            Proclitics = _script.Proclitics,
            Forms = FormTable.Build(_forms.Forms),
            FormLex = [.. _forms.Lex],
            ReadingStart = start,
            Readings = readings,
            Lemmas = [.. _forms.Lemmas],
            Trie = PhraseTrie.Build(_forms.Forms.Count, _forms.PhraseForms),
            Phrases = [.. _forms.Phrases],
            Frames = frames,
            LemmaFrames = lemmaFrames,
            SlotNames = [.. _slots],
            Prepositions = prepositions,
            Words = new FunctionWords
            {
                That = [.. _script.Role("that").Select(_forms.Number)],
                FutureNegations = [.. _script.Role("future-negation").Select(_forms.Number)],
                May = [.. _script.Role("may").Select(_forms.Number)],
                Agent = [.. _script.Role("agent").Select(_forms.Number)],
                After = [.. _script.Role("after").Select(_forms.Number)],
                Accepted = [.. _script.Role("accept").Select(_forms.Number)],
                Beside = [.. _script.Role("beside").Select(_forms.Number)],
                Begin = [.. _script.Role("begin")],
                Continue = [.. _script.Role("continue")],
                Latter = [.. _script.Role("latter").Select(_forms.Number)],
                Former = [.. _script.Role("former").Select(_forms.Number)],
                Had = [.. _script.Role("had")],
                Each = [.. _script.Role("each").Select(_forms.Number)],
                Of = _script.Role("of").Select(_forms.Number).FirstOrDefault(-1),
                Since = _script.Role("since").Select(_forms.Number).FirstOrDefault(-1),
                Content = [.. _script.Role("content").Select(_forms.Number)],
                According = [.. _script.Role("according").Select(_forms.Number)],
                Statement = [.. _script.Role("statement").Select(_forms.Number)],
            },
            SpeechVerbs = speech,
            Titles = titles,
            Groups = groups,
            Anaphors = anaphors,
            Cues = cues,
            Calendar = calendar,
            ClaimWords = claims,
            NameSpellings = spellings,
            Romanization = _script.Romanization,
        };
    }

    private void AddLexicon()
    {
        foreach (var row in _data.Rows(_folder + "verbs.tsv", "lemma", "root", "form", "vowels", "masdar", "tags"))
        {
            var (lex, act) = Tags(row, Lex.Verb);
            var lemma = AddLemma(row["lemma"], lex, act, verb: true);
            IEnumerable<InflectedForm> forms;
            try
            {
                forms = ArabicInflector.Inflect(new ArabicVerb(row["lemma"], row["root"], row.Value<VerbForm>("form"), row["vowels"], row.List("masdar"))).ToList();
            }
            catch (ArgumentException fault)
            {
                row.Fault(fault.Message);
                continue;
            }
            foreach (var form in forms)
                _forms.AddReading(form.Text, lemma, form.Inflection, VerbLex(form.Inflection) | (lex & ~Lex.Verb));
        }
        foreach (var row in _data.Rows(_folder + "nouns.tsv", "lemma", "gender", "plurals", "tags"))
        {
            var (lex, act) = Tags(row, Lex.Noun);
            if (!IsInflectable(row))
                continue;
            var lemma = AddLemma(row["lemma"], lex, act, verb: false);
            foreach (var form in ArabicInflector.Inflect(new ArabicNoun(row["lemma"], row["gender"] == "f", row.List("plurals"))))
                _forms.AddReading(form.Text, lemma, form.Inflection, lex);
        }
        foreach (var row in _data.Rows(_folder + "adjectives.tsv", "lemma", "plurals", "tags"))
        {
            var (lex, act) = Tags(row, Lex.Adjective);
            if (!IsInflectable(row))
                continue;
            var lemma = AddLemma(row["lemma"], lex, act, verb: false);
            foreach (var form in ArabicInflector.Inflect(new ArabicAdjective(row["lemma"], row.List("plurals"))))
                _forms.AddReading(form.Text, lemma, form.Inflection, lex);
        }
        foreach (var row in _data.Rows(_folder + "words.tsv", "form", "class"))
        {
            var lex = WordClass(row);
            var lemma = AddLemma(row["form"], lex, null, verb: false);
            _forms.AddReading(row["form"], lemma, 0, lex);
        }
        foreach (var row in _data.Rows(_folder + "common.tsv", "form"))
            _forms.Mark(row["form"], Lex.Common);
        foreach (var row in _data.Rows(_folder + "honorifics.tsv", "form"))
            foreach (var form in row.List("form"))
                _forms.AddPhrase(form, PhraseKind.Honorific, 0, 0, _script.Article);
    }

    private static bool IsInflectable(Row row)
    {
        if (row["lemma"].Length == 0)
            row.Fault("Column lemma is empty.");
        foreach (var plural in row.List("plurals"))
            if (plural.StartsWith('+') && plural is not ("+ات" or "+ون"))
                row.Fault($"'{plural}' is not a plural; write +ات, +ون or the broken form.");
        return row["lemma"].Length > 0;
    }

    private int AddLemma(string text, Lex lex, string? act, bool verb)
    {
        var lemma = _forms.AddLemma(new Lemma(text, lex, act));
        if (!_lemmas.TryGetValue((text, verb), out var same))
            _lemmas.Add((text, verb), same = []);
        same.Add(lemma);
        return lemma;
    }

    private static Lex VerbLex(Inflection inflection)
    {
        if ((inflection & Inflection.VerbalNoun) != 0)
            return Lex.Noun;
        if ((inflection & (Inflection.ActiveParticiple | Inflection.PassiveParticiple)) != 0)
            return Lex.Adjective;
        return Lex.Verb | Lex.Finite | ((inflection & (Inflection.Imperfect | Inflection.Subjunctive | Inflection.Jussive)) != 0 ? Lex.Imperfect : 0);
    }

    private static (Lex, string? Act) Tags(Row row, Lex lex)
    {
        string? act = null;
        foreach (var tag in row.List("tags"))
        {
            var parts = tag.Split(':');
            if (parts[0] == "stance" && parts.Length == 2)
            {
                lex |= Lex.Stance;
                act = parts[1];
            }
            else if (parts[0] == "contact")
            {
                lex |= Lex.Contact;
            }
            else if (Enum.TryParse<Lex>(tag.Replace(":", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known))
            {
                lex |= known;
            }
            else
            {
                row.Fault($"Tag '{tag}' is unknown; see docs/formats/data.md.");
            }
        }
        return (lex, act);
    }

    private static Lex WordClass(Row row) => row["class"] switch
    {
        "prep" => Lex.Preposition,
        "conj" => Lex.Conjunction,
        "subord" => Lex.Subordinator,
        _ => row.Value<Lex>("class"),
    };

    private Title[] AddTitles()
    {
        var titles = new List<Title>();
        foreach (var row in _data.Rows(_folder + "titles.tsv", "office", "ms", "fs", "dual", "plural", "states"))
        {
            if (!_world.Offices.TryGetValue(row["office"], out var office))
            {
                row.Fault($"'{row["office"]}' is not the id of a row of entities/offices.tsv.");
                continue;
            }
            var number = titles.Count;
            var states = row.List("states").Select(code => _world.States.GetValueOrDefault(code, -1)).ToArray();
            if (states.Contains(-1))
                row.Fault("Column states names an unknown code.");
            titles.Add(new Title(office, row.List("ms").FirstOrDefault() ?? row["gloss"], states));
            AddForms(row, PhraseKind.Title, number);
        }
        return [.. titles];
    }

    private Group[] AddGroups()
    {
        var groups = new List<Group>();
        foreach (var row in _data.Rows(_folder + "groups.tsv", "id", "office", "ms", "plural"))
        {
            AddForms(row, PhraseKind.Group, groups.Count);
            groups.Add(new Group(row["id"], row["office"].Length > 0 ? _world.Offices.GetValueOrDefault(row["office"], -1) : -1, row["alone"] == "yes"));
        }
        return [.. groups];
    }

    private void AddForms(Row row, PhraseKind kind, int number)
    {
        foreach (var form in row.List("ms"))
            _forms.AddPhrase(form, kind, number, Masculine | Inflection.Singular, _script.Article);
        foreach (var form in row.List("fs"))
            _forms.AddPhrase(form, kind, number, Feminine | Inflection.Singular, _script.Article);
        foreach (var form in row.List("dual"))
            _forms.AddPhrase(form, kind, number, Inflection.Dual, _script.Article);
        foreach (var form in row.List("plural"))
            _forms.AddPhrase(form, kind, number, Inflection.Plural, _script.Article);
    }

    private T[] AddList<T>(string table, string[] columns, string forms, PhraseKind kind, Func<Row, T> make)
    {
        var list = new List<T>();
        foreach (var row in _data.Rows(_folder + table, columns))
        {
            foreach (var form in row.List(forms))
                _forms.AddPhrase(form, kind, list.Count, 0, _script.Article);
            list.Add(make(row));
        }
        return [.. list];
    }

    private void AddEntities()
    {
        for (var state = 0; state < _world.StateRows.Count; state++)
        {
            var row = _world.StateRows[state];
            foreach (var name in row.List(_code).Concat(row.List(_code + "_aliases")))
                _forms.AddPhrase(name, PhraseKind.State, state, 0, _script.Article);
            foreach (var (form, inflection) in ArabicNisba.Inflect(row.List(_code + "_nisba"), row.List(_code + "_nisba_plurals")))
                _forms.AddPhrase(form, PhraseKind.Nisba, state, inflection, "");
        }
        AddNamesOf(_world.OrganisationRows, PhraseKind.Organisation, _code, _code + "_aliases");
        AddNamesOf(_world.PlaceRows, PhraseKind.Place, _code);
        AddNamesOf(_world.PersonRows, PhraseKind.PersonName, _code);
        AddNamesOf(_world.PersonRows, PhraseKind.PersonShortName, _code + "_short");
        AddNamesOf(_world.TopicRows, PhraseKind.Topic, _code + "_terms");
    }

    private void AddNamesOf(List<Row> rows, PhraseKind kind, params string[] columns)
    {
        for (var number = 0; number < rows.Count; number++)
            foreach (var column in columns)
                foreach (var name in rows[number].List(column))
                    _forms.AddPhrase(name, kind, number, 0, _script.Article);
    }

    private Dictionary<int, string> AddNames()
    {
        var spellings = new Dictionary<int, string>();
        foreach (var row in _data.Rows(_folder + "names.tsv", "form", "en", "kind"))
        {
            var raw = row["form"];
            // A family name with the article is found without it, as the article is a word of its own.
            if (raw.StartsWith(_script.Article, StringComparison.Ordinal) && raw.Length > 4)
                raw = raw[_script.Article.Length..];
            _forms.Mark(raw, row["kind"] == "particle" ? Lex.NameParticle | Lex.Name : Lex.Name);
            spellings.TryAdd(_forms.Number(raw), row["en"]);
        }
        return spellings;
    }

    private (Frame[], int[][]) ReadFrames()
    {
        var frames = new List<Frame>();
        var byLemma = new List<int>?[_forms.Lemmas.Count];
        foreach (var row in _data.Rows(_folder + "frames.tsv", "id", "trigger", "kind", "plural", "lemmas", "nouns", "slots"))
        {
            var trigger = row.Value<FrameTrigger>("trigger");
            var slots = row["slots"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slot => ReadSlot(row, slot)).OfType<Slot>().ToArray();
            var nouns = row["nouns"].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(noun => Enum.TryParse<ContactKind>(noun, ignoreCase: true, out var kind) ? kind : Unknown(row, noun)).ToArray();
            frames.Add(new Frame($"{_code}/{row["id"]}", trigger, trigger == FrameTrigger.Support ? ContactKind.Unstated : row.Value<ContactKind>("kind"),
                trigger == FrameTrigger.Support ? ContactKind.Unstated : row["plural"].Length > 0 ? row.Value<ContactKind>("plural") : row.Value<ContactKind>("kind"), nouns, slots));
            foreach (var text in row.List("lemmas"))
            {
                if (!_lemmas.TryGetValue((text, trigger != FrameTrigger.Noun), out var lemmas))
                    row.Fault($"'{text}' is not a lemma of {(trigger == FrameTrigger.Noun ? "nouns.tsv" : "verbs.tsv")}.");
                else
                    foreach (var lemma in lemmas)
                    {
                        (byLemma[lemma] ??= []).Add(frames.Count - 1);
                        if (trigger == FrameTrigger.Noun)
                            _forms.MarkLemma(lemma, Lex.Contact);
                    }
            }
        }
        return ([.. frames], [.. byLemma.Select(list => list?.ToArray() ?? [])]);
    }

    private static ContactKind Unknown(Row row, string noun)
    {
        row.Fault($"'{noun}' is not a kind of contact.");
        return default;
    }

    private Slot? ReadSlot(Row row, string text)
    {
        if (text == "medium!")
            return new Slot(Slot.Medium, SlotRole.None, true);
        var parts = text.TrimEnd('!').Split('=');
        var number = _slots.IndexOf(parts[0]);
        if (parts.Length == 2 && number >= 0 && Enum.TryParse<SlotRole>(parts[1], ignoreCase: true, out var role))
            return new Slot(number, role, text.EndsWith('!'));
        row.Fault($"'{text}' is not a slot; write name=role (subj, obj, gen or a slot of prepositions.tsv), with '!' for one that must be filled.");
        return null;
    }

    private Dictionary<int, Preposition> ReadPrepositions()
    {
        var prepositions = new Dictionary<int, Preposition>();
        foreach (var row in _data.Rows(_folder + "prepositions.tsv", "slot", "forms", "suffixed", "suffixed_dual"))
        {
            _slots.Add(row["slot"]);
            foreach (var (column, pronouns) in (ReadOnlySpan<(string, int)>)[("forms", 0), ("suffixed", 1), ("suffixed_dual", 2)])
                foreach (var form in row.List(column).Where(form => !form.Contains(' ', StringComparison.Ordinal)))
                {
                    _forms.Mark(form, Lex.Preposition);
                    prepositions.TryAdd(_forms.Number(form), new Preposition(_slots.Count - 1, pronouns));
                }
        }
        return prepositions;
    }
}
