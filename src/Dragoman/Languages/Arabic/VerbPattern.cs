namespace Dragoman.Languages.Arabic;

/// <summary>
/// The stems of a verb form, with digits for the radicals. The imperfect begins after its person prefix. An empty pattern is
/// one that the form does not have in use.
/// </summary>
/// <remarks>
/// After the tables in Wright, A Grammar of the Arabic Language, vol. I, and Ryding, A Reference Grammar of Modern Standard
/// Arabic, ch. 22–33.
/// </remarks>
internal sealed record VerbPattern(
    string Perfect,
    string PerfectPassive,
    string Imperfect,
    string ImperfectPassive,
    string ActiveParticiple,
    string PassiveParticiple)
{
    private static readonly VerbPattern Second = new("1a22a3", "1u22i3", "u1a22i3", "u1a22a3", "mu1a22i3", "mu1a22a3");
    private static readonly VerbPattern Third = new("1A2a3", "1U2i3", "u1A2i3", "u1A2a3", "mu1A2i3", "mu1A2a3");
    private static readonly VerbPattern Fourth = new("'a12a3", "'u12i3", "u12i3", "u12a3", "mu12i3", "mu12a3");
    private static readonly VerbPattern Fifth = new("ta1a22a3", "tu1u22i3", "ata1a22a3", "uta1a22a3", "muta1a22i3", "muta1a22a3");
    private static readonly VerbPattern Sixth = new("ta1A2a3", "tu1U2i3", "ata1A2a3", "uta1A2a3", "muta1A2i3", "muta1A2a3");
    private static readonly VerbPattern Seventh = new("Win1a2a3", "", "an1a2i3", "", "mun1a2i3", "");
    private static readonly VerbPattern Eighth = new("Wi1ta2a3", "Wu1tu2i3", "a1ta2i3", "u1ta2a3", "mu1ta2i3", "mu1ta2a3");
    private static readonly VerbPattern Ninth = new("Wi12a3a3", "", "a12a3i3", "", "mu12a3i3", "");
    private static readonly VerbPattern Tenth = new("Wista12a3", "Wustu12i3", "asta12i3", "usta12a3", "musta12i3", "musta12a3");
    private static readonly VerbPattern QuadriliteralFirst = new("1a23a4", "1u23i4", "u1a23i4", "u1a23a4", "mu1a23i4", "mu1a23a4");
    private static readonly VerbPattern QuadriliteralSecond = new("ta1a23a4", "", "ata1a23a4", "", "muta1a23i4", "");
    private static readonly VerbPattern QuadriliteralFourth = new("Wi12a34a4", "", "a12a34i4", "", "mu12a34i4", "");

    public static VerbPattern Of(VerbForm form, GroundVowels vowels) => form switch
    {
        VerbForm.I => First(vowels),
        VerbForm.II => Second,
        VerbForm.III => Third,
        VerbForm.IV => Fourth,
        VerbForm.V => Fifth,
        VerbForm.VI => Sixth,
        VerbForm.VII => Seventh,
        VerbForm.VIII => Eighth,
        VerbForm.IX => Ninth,
        VerbForm.X => Tenth,
        VerbForm.QI => QuadriliteralFirst,
        VerbForm.QII => QuadriliteralSecond,
        VerbForm.QIV => QuadriliteralFourth,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such verb form."),
    };

    /// <summary>Verbs in u-u say what somebody is, and have an adjective instead of participles.</summary>
    private static VerbPattern First(GroundVowels vowels) => vowels.IsStative
        ? new("1a2u3", "", "a12u3", "", "", "")
        : new($"1a2{vowels.Perfect}3", "1u2i3", $"a12{vowels.Imperfect}3", "u12a3", "1A2i3", "ma12U3");
}
