using static Dragoman.Languages.Arabic.WeakRadicals;

namespace Dragoman.Languages.Arabic;

/// <summary>The stems of one verb, with what its root does to the pattern of its form.</summary>
internal sealed class VerbStems
{
    private readonly VerbForm _form;
    private readonly GroundVowels _vowels;
    private readonly VerbPattern _pattern;
    private readonly bool _hollow;
    private readonly bool _doubled;

    private VerbStems(ArabicVerb verb, bool keepsSecondRadical)
    {
        Root = new Root(verb.Root);
        _form = verb.Form;
        _vowels = GroundVowels.Parse(verb.Form, verb.Vowels);
        _pattern = VerbPattern.Of(verb.Form, _vowels);
        _hollow = Root.IsHollow && !keepsSecondRadical && _form
            is VerbForm.I or VerbForm.IV or VerbForm.VII or VerbForm.VIII or VerbForm.X;
        _doubled = _form is VerbForm.IX or VerbForm.QIV || (Root.IsDoubled && _form
            is not (VerbForm.II or VerbForm.V or VerbForm.QI or VerbForm.QII));
    }

    public Root Root { get; }

    /// <summary>Whether the verb can have an object; forms VII and IX and verbs of quality never do.</summary>
    public bool TakesObject => HasPassive && !_vowels.IsStative;

    public bool HasPassive => _pattern.PerfectPassive.Length > 0;

    public Stem Perfect
    {
        get
        {
            var stem = Build(_pattern.Perfect, _vowels.Perfect == 'a');
            return _hollow && _form == VerbForm.I ? stem with { BeforeConsonant = ShortenedGround(stem.BeforeVowel) } : stem;
        }
    }

    public Stem PerfectPassive => Build(_pattern.PerfectPassive, keepsWaw: false);

    public Stem Imperfect => Build(
        _form == VerbForm.I ? DropFirst(_pattern.Imperfect, Root, _vowels) : _pattern.Imperfect,
        _vowels.Imperfect == 'u',
        losesHamza: true);

    public Stem ImperfectPassive => Build(_pattern.ImperfectPassive, keepsWaw: false, losesHamza: true);

    /// <summary>The active participle, or null if the verb has none.</summary>
    public string? ActiveParticiple => _pattern.ActiveParticiple switch
    {
        "" => null,
        var pattern when _form == VerbForm.I && _hollow => Root.Fill("1A'i3", Root[3] == 'ء' ? 'ي' : Root[3]),
        var pattern => Build(pattern, keepsWaw: false).BeforeVowel,
    };

    /// <summary>The passive participle, or null if the verb has none.</summary>
    public string? PassiveParticiple => _pattern.PassiveParticiple switch
    {
        "" => null,
        var pattern when _form == VerbForm.I => GroundPassiveParticiple(pattern),
        var pattern => Build(pattern, keepsWaw: false).BeforeVowel,
    };

    /// <summary>The stems of a verb whose lemma agrees with its root, form and vowels.</summary>
    /// <remarks>Some verbs keep a weak second radical against the rule, as استحوذ; the lemma shows it.</remarks>
    public static VerbStems Of(ArabicVerb verb)
    {
        var stems = new VerbStems(verb, keepsSecondRadical: false);
        var lemma = stems.Lemma;
        if (lemma == verb.Lemma)
        {
            return stems;
        }

        stems = new VerbStems(verb, keepsSecondRadical: true);
        return stems.Lemma == verb.Lemma ? stems : throw new ArgumentException(
            $"Root {verb.Root} in form {verb.Form} gives {lemma}, not {verb.Lemma}.", nameof(verb));
    }

    private string Lemma => Spelling.Standard(Juncture.Join(Perfect.BeforeVowel, "a"));

    private Stem Build(string pattern, bool keepsWaw, bool losesHamza = false)
    {
        var last = Root.IsDefective && !(keepsWaw && _form == VerbForm.I) ? 'ي' : Root[Root.Length];
        var full = Shape(pattern, losesHamza);
        var contracted = _hollow ? ContractHollow(full) : _doubled ? ContractDoubled(full) : full;
        var open = _hollow ? Shorten(contracted) : full;
        var bare = _doubled ? new[] { contracted, open } : [open];
        return new Stem(
            Root.Fill(contracted, last), Root.Fill(open, last), Array.ConvertAll(bare, shape => Root.Fill(shape, last)));
    }

    private string Shape(string pattern, bool losesHamza) => _form switch
    {
        VerbForm.IV when Root.IsToSee => DropHamza(pattern),
        VerbForm.I when Root.IsToSee && losesHamza => DropHamza(pattern),
        VerbForm.I or VerbForm.IV => RoundFirst(pattern, Root),
        VerbForm.VIII => AssimilateT(pattern, Root),
        _ => pattern,
    };

    /// <summary>زار, زرنا with u, but باع, بعنا and نام, نمنا with i.</summary>
    private string ShortenedGround(string stem) =>
        $"{stem[..^2]}{(_vowels == new GroundVowels('a', 'u') ? 'u' : 'i')}{stem[^1]}";

    /// <summary>مزور, مبيع of hollow verbs; مدعو, مرمي of defective ones; otherwise مفعول.</summary>
    private string GroundPassiveParticiple(string sound)
    {
        if (_hollow)
        {
            return Root.Fill(Root[2] == 'و' ? "ma1U3" : "ma1I3", Root[3]);
        }

        if (!Root.IsDefective)
        {
            return Root.Fill(sound, Root[3]);
        }

        return Root[3] == 'و' && _vowels.Perfect == 'a' ? Root.Fill("ma12u33", 'و') : Root.Fill("ma12i33", 'ي');
    }
}
