namespace Dragoman.Languages.Arabic;

/// <summary>The vowels after the second radical of form I; in the derived forms they are fixed and these are not used.</summary>
internal readonly record struct GroundVowels(char Perfect, char Imperfect)
{
    public bool IsStative => (Perfect, Imperfect) == ('u', 'u');

    public static GroundVowels Parse(VerbForm form, string vowels) => (form, vowels) switch
    {
        (VerbForm.I, [('a' or 'i' or 'u') and var perfect, '-', ('a' or 'i' or 'u') and var imperfect]) => new(perfect, imperfect),
        (VerbForm.I, _) => throw new ArgumentException($"Form I needs vowels such as 'a-u', not '{vowels}'.", nameof(vowels)),
        _ => default,
    };
}
